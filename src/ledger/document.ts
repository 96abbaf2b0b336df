import type { FiledDocument } from "../model/filed.ts";
import type { Ledger } from "./ledger.ts";

/** One document with all that is kept beside its claims. */
export interface KeptDocument {
  readonly document: FiledDocument;
  readonly byline: string | null;
  /** How its date of publication is known. */
  readonly published: { readonly precision: string | null; readonly basis: string | null; readonly evidence: string | null };
  readonly stored: "full" | "excerpt" | "none";
  /** Null where the text is not kept in full. */
  readonly text: string | null;
  /** Every version under its address, oldest first. */
  readonly versions: readonly { readonly key: string; readonly version: number; readonly publishedAt: string | null; readonly addedAt: string }[];
  /** Every reading of it, newest first. */
  readonly readings: readonly { readonly reader: string; readonly addedAt: string; readonly claims: number; readonly statements: number; readonly events: number; readonly abstentions: number; readonly standing: string | null; readonly reason: string | null }[];
  readonly statements: readonly { readonly id: string; readonly speaker: string; readonly kind: string; readonly direct: boolean; readonly words: string | null }[];
  readonly events: readonly { readonly id: string; readonly type: string; readonly status: string; readonly participants: readonly string[]; readonly start: string | null; readonly words: string | null }[];
  readonly abstentions: readonly { readonly raw: string; readonly reason: string }[];
}

type Line = Readonly<Record<string, unknown>>;

/** Documents that are meant by a key, an id, an address, the name of a source, or a reference to a claim: the last version of each. */
export async function findDocuments(ledger: Ledger, asked: string, instant: string): Promise<readonly string[]> {
  const key = asked.includes("/") ? asked.slice(0, asked.lastIndexOf("/")) : asked;
  const found = await ledger.rows<{ key: string; place: string; exact: boolean }>(
    `SELECT key, coalesce(address, key) AS place, key IN ($asked, $key) AS exact FROM documents
     WHERE added_at <= $instant AND (key IN ($asked, $key) OR id = $asked OR url = $asked OR source = $asked OR address = $asked) ORDER BY version, added_at, key`,
    { asked, key, instant },
  );
  const exact = found.filter((row) => row.exact);
  return [...new Map((exact.length > 0 ? exact : found).map((row) => [exact.length > 0 ? row.key : row.place, row.key])).values()];
}

/** A document by its key, as it was known at an instant; null when it is not there. */
export async function keptDocument(ledger: Ledger, key: string, instant: string): Promise<KeptDocument | null> {
  const [line] = await ledger.rows<Line>("SELECT * FROM documents WHERE key = $key AND added_at <= $instant", { key, instant });
  if (line === undefined) return null;
  const of = { key, instant };
  const readings = await ledger.rows<Line>("SELECT * FROM readings WHERE document = $key AND added_at <= $instant ORDER BY added_at DESC, reader DESC", of);
  const newest = readings[0];
  const versions = await ledger.rows<Line>("SELECT key, version, published_at, added_at FROM documents WHERE key = $key OR (address = $address AND added_at <= $instant) ORDER BY version, added_at", { ...of, address: (line["address"] ?? "") as string });
  const rows = async (sql: string): Promise<readonly Line[]> => (newest === undefined ? [] : ledger.rows<Line>(`${sql} WHERE document = $key AND reader = $reader ORDER BY ordinal`, { key, reader: newest["reader"] as string }));
  const [statements, events, abstentions] = [await rows("SELECT * FROM statements"), await rows("SELECT * FROM events"), await rows("SELECT raw, reason FROM abstentions")];
  const text = (from: Line, name: string): string => from[name] as string;
  const orNull = (from: Line, name: string): string | null => (from[name] ?? null) as string | null;
  return {
    document: {
      key, id: text(line, "id"), kind: text(line, "kind") as FiledDocument["kind"], source: text(line, "source"), url: orNull(line, "url"), outlet: orNull(line, "outlet"), title: orNull(line, "title"), language: text(line, "language"),
      publishedAt: orNull(line, "published_at"), version: Number(line["version"]), revisionOf: orNull(line, "revision_of"), issuer: newest === undefined ? null : orNull(newest, "issuer"),
      standing: (newest === undefined ? null : orNull(newest, "standing")) as FiledDocument["standing"], addedAt: text(line, "added_at"),
    },
    byline: orNull(line, "byline"),
    published: { precision: orNull(line, "published_precision"), basis: orNull(line, "published_basis"), evidence: orNull(line, "published_evidence") },
    stored: text(line, "stored") as KeptDocument["stored"],
    text: orNull(line, "text"),
    versions: versions.map((one) => ({ key: text(one, "key"), version: Number(one["version"]), publishedAt: orNull(one, "published_at"), addedAt: text(one, "added_at") })),
    readings: readings.map((one) => ({ reader: text(one, "reader"), addedAt: text(one, "added_at"), claims: Number(one["claims"]), statements: Number(one["statements"]), events: Number(one["events"]), abstentions: Number(one["abstentions"]), standing: orNull(one, "standing"), reason: orNull(one, "reason") })),
    statements: statements.map((one) => ({ id: text(one, "id"), speaker: text(one, "speaker_name"), kind: text(one, "kind"), direct: one["direct"] as boolean, words: orNull(one, "words") })),
    events: events.map((one) => ({ id: text(one, "id"), type: text(one, "type"), status: text(one, "status"), participants: one["participants"] as readonly string[], start: orNull(one, "period_start"), words: orNull(one, "words") })),
    abstentions: abstentions.map((one) => ({ raw: text(one, "raw"), reason: text(one, "reason") })),
  };
}
