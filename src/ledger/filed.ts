import { listValue } from "@duckdb/node-api";
import type { Claim, Place, Superlative, TracePart } from "../model/claim.ts";
import type { Actor } from "../model/claim.ts";
import type { FiledClaim, FiledDocument } from "../model/filed.ts";
import type { Span } from "../model/span.ts";
import type { Ledger } from "./ledger.ts";

/** A row of claims with its document, as the database writes it in JSON: a BIGINT is a string, a JSON column too. */
type ClaimLine = Readonly<Record<string, unknown>>;

/** What a claim's `detail` holds beside its columns; `rowsOf` writes it. */
interface Detail {
  readonly claimantSpan: Span | null;
  readonly via: readonly Actor[];
  readonly cue: Span | null;
  readonly places: readonly Place[];
  readonly periodRaw: string | null;
  readonly periodSpan: Span | null;
  readonly superlative: Superlative | null;
  readonly spans: Claim["spans"];
  readonly trace: readonly TracePart[];
}

const COLUMNS = "c.*, d.key, d.id AS text_id, d.kind, d.source, d.url, d.outlet, d.title, d.language, d.published_at, d.version, d.revision_of, d.added_at AS filed_at, r.issuer, r.standing";
const JOINED = "JOIN documents d ON d.key = c.document JOIN (FROM readings_at($instant)) r ON r.document = c.document";

/** Every claim with its document and the standing of its reading, before any condition. */
export const SELECT_CLAIMS = `SELECT ${COLUMNS} FROM claims_at($instant) c ${JOINED}`;

/**
 * A page of the claims under a condition, as wide as `filedClaim` wants them. They are sorted by their keys alone and fetched then: a row is wide,
 * and most of those that fit are not on the page.
 */
export function pageOfClaims(condition: string, order: string, { limit, offset }: { readonly limit: number; readonly offset: number }): string {
  return `WITH page AS (SELECT c.document, c.reader, c.ordinal, row_number() OVER (ORDER BY ${order}) AS place FROM claims_at($instant) c JOIN documents d ON d.key = c.document ${condition} ORDER BY place LIMIT ${limit} OFFSET ${offset})
    SELECT ${COLUMNS}, d.text AS whole FROM claims c JOIN page p ON p.document = c.document AND p.reader = c.reader AND p.ordinal = c.ordinal ${JOINED} ORDER BY p.place`;
}

/** Later than any instant that a row can carry: what is known now. */
export const NOW = "9999";

/** Claims of the night after whose hours begin on the evening before it: an evening's own post lies in theirs. */
const FROM_THE_EVENING = (day: string): string => `(c.night_of = CAST(${day} AS DATE) + 1 AND c.period_precision IN ('minute', 'hour') AND substr(c.period_start, 1, 10) = ${day})`;

/** The claims of one night and of the days beside it that its bulletins may carry, as they were known at an instant. */
export async function claimsOfNight(ledger: Ledger, night: string, instant: string): Promise<readonly FiledClaim[]> {
  const lines = await ledger.rows<ClaimLine>(`${SELECT_CLAIMS} WHERE c.night_of BETWEEN CAST($night AS DATE) - 1 AND CAST($night AS DATE) OR ${FROM_THE_EVENING("$night")} ORDER BY d.published_at NULLS LAST, d.key, c.ordinal`, { night, instant });
  return lines.map(filedClaim);
}

/** The claims of all nights from one to another, and of the day before the first, as they were known at an instant. */
export async function claimsBetween(ledger: Ledger, from: string, to: string, instant: string): Promise<readonly FiledClaim[]> {
  const lines = await ledger.rows<ClaimLine>(`${SELECT_CLAIMS} WHERE c.night_of BETWEEN CAST($from AS DATE) - 1 AND CAST($to AS DATE) OR ${FROM_THE_EVENING("$to")} ORDER BY d.published_at NULLS LAST, d.key, c.ordinal`, { from, to, instant });
  return lines.map(filedClaim);
}

/** The claims of one metric in the rows of tables, by any of their dates from one to another, as they were known at an instant. */
export async function claimsOfTables(ledger: Ledger, metric: string, from: string, to: string, instant: string): Promise<readonly FiledClaim[]> {
  const lines = await ledger.rows<ClaimLine>(
    `${SELECT_CLAIMS} WHERE d.kind = 'row' AND c.metric = $metric AND c.scope = 'event' AND NOT c.denied AND (CAST(c.night_of AS VARCHAR) BETWEEN $from AND $to OR substr(c.period_end, 1, 10) BETWEEN $from AND $to OR substr(c.period_start, 1, 10) BETWEEN $from AND $to) ORDER BY c.night_of, d.key, c.ordinal`,
    { metric, from, to, instant },
  );
  return lines.map(filedClaim);
}

/** The claims with one of some numbers, a hedge that moves the bound by one included, and those of the nights that have most of these numbers. */
export async function claimsNear(ledger: Ledger, numbers: readonly number[], instant: string): Promise<{ readonly claims: readonly FiledClaim[]; readonly nights: number }> {
  const values = listValue(numbers.flatMap((number) => [BigInt(number), BigInt(number + 1), BigInt(Math.max(0, number - 1))]));
  const [counted] = await ledger.rows<{ n: string }>("SELECT count(DISTINCT night_of) AS n FROM claims_at($instant) WHERE scope = 'event'", { instant });
  const lines = await ledger.rows<ClaimLine>(
    `WITH told AS (SELECT night_of, count(DISTINCT coalesce(low, high)) AS n FROM claims_at($instant) WHERE night_of IS NOT NULL AND coalesce(low, high) IN (SELECT unnest($values)) GROUP BY night_of ORDER BY n DESC, night_of LIMIT ${NEAR})
     ${SELECT_CLAIMS} WHERE c.night_of IS NOT NULL AND (coalesce(c.low, c.high) IN (SELECT unnest($values)) OR c.night_of IN (SELECT night_of FROM told)) ORDER BY d.published_at NULLS LAST, d.key, c.ordinal`,
    { instant, values },
  );
  return { claims: lines.map(filedClaim), nights: Number(counted?.n ?? 0) };
}

/** Nights whose every claim is looked at, to see what speaks against them. */
const NEAR = 40;

/** The first and the last night that claims of one attack are about; null in a ledger without any. */
export async function spanOfNights(ledger: Ledger, instant: string): Promise<{ readonly first: string; readonly last: string } | null> {
  const [row] = await ledger.rows<{ first: string | null; last: string | null }>("SELECT CAST(min(night_of) AS VARCHAR) AS first, CAST(max(night_of) AS VARCHAR) AS last FROM claims_at($instant) WHERE scope = 'event'", { instant });
  return row?.first == null || row.last == null ? null : { first: row.first, last: row.last };
}

/** The last night that several claims of one attack are about; null in a ledger without any. */
export async function lastNight(ledger: Ledger, instant: string): Promise<string | null> {
  const [row] = await ledger.rows<{ night: string | null }>("SELECT CAST(max(night_of) AS VARCHAR) AS night FROM claims_at($instant) WHERE scope = 'event' AND night_of IS NOT NULL", { instant });
  return row?.night ?? null;
}

/** The nights beside one that have claims, to point at when it has none. */
export async function nightsBeside(ledger: Ledger, night: string, instant: string): Promise<{ readonly before: string | null; readonly after: string | null }> {
  const [row] = await ledger.rows<{ before: string | null; after: string | null }>(
    "SELECT CAST(max(night_of) FILTER (night_of < CAST($night AS DATE)) AS VARCHAR) AS before, CAST(min(night_of) FILTER (night_of > CAST($night AS DATE)) AS VARCHAR) AS after FROM claims_at($instant) WHERE scope = 'event'",
    { night, instant },
  );
  return row ?? { before: null, after: null };
}

/** A claim as it was read, out of its row; the other way round than `rowsOf`. */
export function filedClaim(line: ClaimLine): FiledClaim {
  const detail = JSON.parse(line["detail"] as string) as Detail;
  const text = (name: string): string => line[name] as string;
  const orNull = (name: string): string | null => (line[name] ?? null) as string | null;
  const count = (name: string): number | null => (line[name] == null ? null : Number(line[name]));
  const claimant: Actor = { id: orNull("claimant_id"), name: text("claimant_name"), country: orNull("claimant_country"), kind: text("claimant_kind"), span: detail.claimantSpan };
  const claim: Claim = {
    id: text("id"),
    document: text("text_id"),
    metric: text("metric") as Claim["metric"],
    quantity: { low: count("low"), high: count("high"), relation: text("relation") as Claim["quantity"]["relation"], raw: text("raw"), unit: text("unit") as Claim["quantity"]["unit"] },
    weapon: line["weapon"] as readonly string[],
    object: text("object"),
    attribution: { claimant, basis: text("basis") as Claim["attribution"]["basis"], cue: detail.cue, via: detail.via },
    attacker: orNull("attacker"),
    target: orNull("target"),
    places: detail.places,
    period: { start: orNull("period_start"), end: orNull("period_end"), precision: text("period_precision") as Claim["period"]["precision"], basis: text("period_basis") as Claim["period"]["basis"], raw: detail.periodRaw, span: detail.periodSpan },
    nightOf: orNull("night_of"),
    scope: text("scope") as Claim["scope"],
    superlative: detail.superlative,
    subsetOf: orNull("subset_of"),
    provisional: line["provisional"] as boolean,
    asOf: orNull("as_of"),
    denied: line["denied"] as boolean,
    repeat: line["repeat"] as boolean,
    spans: detail.spans,
    rule: text("rule"),
    trace: detail.trace,
  };
  const document: FiledDocument = {
    key: text("key"), id: text("text_id"), kind: text("kind") as FiledDocument["kind"], source: text("source"), url: orNull("url"), outlet: orNull("outlet"), title: orNull("title"), language: text("language"),
    publishedAt: orNull("published_at"), version: Number(line["version"]), revisionOf: orNull("revision_of"), issuer: orNull("issuer"), standing: orNull("standing") as FiledDocument["standing"], addedAt: text("filed_at"),
  };
  return { claim, document, words: orNull("words") };
}
