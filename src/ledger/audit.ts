import type { AuditedPost } from "../model/coverage.ts";
import type { Ledger } from "./ledger.ts";

/** A post of the ledger for the audit of its source: `postedOn` is the time as published, for whoever knows the zone of the source. */
type Line = {
  readonly source: string | null;
  readonly published: string | null;
  readonly standing: AuditedPost["standing"] | null;
  readonly detail: string | null;
  readonly nights: readonly string[] | null;
  readonly counted: boolean | null;
  readonly withheld: boolean | null;
  readonly place: string;
  readonly channel: string;
};

/** A post, with the time as it was published and the channel that it is from. */
export interface FiledPost extends Omit<AuditedPost, "postedOn"> {
  readonly publishedAt: string | null;
  readonly channel: string;
}

const SELECT = `
  SELECT r.issuer AS source, d.published_at AS published, r.standing,
    coalesce(r.reason, json_extract_string(r.bulletin, '$.detail')) AS detail, c.nights, c.counted, c.withheld,
    coalesce(d.url, d.source) AS place, split_part(d.source, '/', 1) AS channel
  FROM documents d
  JOIN (FROM readings_at($instant)) r ON r.document = d.key
  LEFT JOIN (
    SELECT document, list(DISTINCT CAST(night_of AS VARCHAR) ORDER BY CAST(night_of AS VARCHAR)) FILTER (night_of IS NOT NULL) AS nights,
      bool_or(low IS NOT NULL OR high IS NOT NULL) AS counted, bool_or(relation = 'withheld') AS withheld
    FROM claims_at($instant) GROUP BY document
  ) c ON c.document = d.key
  WHERE d.kind IN ('bulletin', 'post') OR r.standing IS NOT NULL OR (d.source LIKE '%/%' AND split_part(d.source, '/', 1) IN (
    SELECT DISTINCT split_part(known.source, '/', 1) FROM documents known JOIN readings told ON told.document = known.key WHERE told.standing IN ('read', 'partly-read')))
  ORDER BY d.published_at NULLS LAST, d.key`;

/** Every bulletin and post of the ledger, and every text of a channel that has bulletins, as they were known at an instant. */
export async function filedPosts(ledger: Ledger, instant: string): Promise<readonly FiledPost[]> {
  const lines = await ledger.rows<Line>(SELECT, { instant });
  return lines.map(({ source, published, standing, detail, nights, counted, withheld, place, channel }) => ({
    source: source ?? "", publishedAt: published, standing: standing ?? "other", detail: detail ?? "", nights: nights ?? [], counted: counted ?? false, withheld: withheld ?? false, where: place, channel,
  }));
}

/** What a ledger holds of one body or outlet. */
export interface HeldSource {
  /** Id of the body whose bulletins they are, or the name of the outlet. */
  readonly name: string;
  readonly isIssuer: boolean;
  readonly documents: number;
  readonly claims: number;
  readonly firstNight: string | null;
  readonly lastNight: string | null;
  readonly lastAdded: string;
}

/** Who the documents of a ledger are from, most documents first. */
export async function heldSources(ledger: Ledger, instant: string): Promise<readonly HeldSource[]> {
  const lines = await ledger.rows<{ name: string; issuer: boolean; documents: string; claims: string; first: string | null; last: string | null; added: string }>(
    `SELECT coalesce(r.issuer, d.outlet, split_part(d.source, '#', 1)) AS name, r.issuer IS NOT NULL AS issuer, count(*) AS documents, sum(r.claims) AS claims, CAST(min(c.first) AS VARCHAR) AS first, CAST(max(c.last) AS VARCHAR) AS last, max(d.added_at) AS added
     FROM documents d JOIN (FROM readings_at($instant)) r ON r.document = d.key
     LEFT JOIN (SELECT document, min(night_of) AS first, max(night_of) AS last FROM claims_at($instant) WHERE scope = 'event' GROUP BY document) c ON c.document = d.key
     GROUP BY ALL ORDER BY documents DESC, name`,
    { instant },
  );
  return lines.map(({ name, issuer, documents, claims, first, last, added }) => ({ name, isIssuer: issuer, documents: Number(documents), claims: Number(claims), firstNight: first, lastNight: last, lastAdded: added }));
}
