import { LIST, VARCHAR } from "@duckdb/node-api";
import type { DuckDBAppender } from "@duckdb/node-api";

const TEXTS = LIST(VARCHAR);

/** How one value of a row goes into its column. */
type Put = (appender: DuckDBAppender, value: never) => void;

const orNull = <T>(put: (appender: DuckDBAppender, value: T) => void) => (appender: DuckDBAppender, value: T | null): void => (value === null ? appender.appendNull() : put(appender, value));

const text = orNull<string>((appender, value) => appender.appendVarchar(wellFormed(value)));
const whole = orNull<number>((appender, value) => appender.appendInteger(value));
/** Counts as they were said; a number that no column holds is a fault of the reader. */
const count = orNull<number>((appender, value) => appender.appendBigInt(BigInt(Math.trunc(value))));
const yes = orNull<boolean>((appender, value) => appender.appendBoolean(value));
const json = orNull<unknown>((appender, value) => appender.appendVarchar(wellFormed(JSON.stringify(value))));
const list = (appender: DuckDBAppender, values: readonly string[]): void => appender.appendList(values.map(wellFormed), TEXTS);

/** Half a surrogate pair is no text that a database keeps; a page cut in the middle may end in one. */
const wellFormed = (value: string): string => value.toWellFormed();

/** The columns of every table in the order of the schema: what a row of ours is to the database. */
export const COLUMNS = {
  documents: {
    key: text, id: text, address: text, kind: text, source: text, url: text, outlet: text, title: text, byline: text, language: text,
    published_at: text, published_precision: text, published_basis: text, published_evidence: text, retrieved_at: text,
    version: whole, revision_of: text, raw_length: whole, stored: text, text, detail: json, run: text, added_at: text,
  },
  readings: {
    document: text, reader: text, issuer: text, standing: text, reason: text, bulletin: json,
    claims: whole, statements: whole, events: whole, relations: whole, abstentions: whole, run: text, added_at: text,
  },
  claims: {
    document: text, reader: text, ordinal: whole, id: text, metric: text, low: count, high: count, relation: text, raw: text, unit: text,
    weapon: list, object: text, claimant_id: text, claimant_name: text, claimant_country: text, claimant_kind: text, basis: text, via: list,
    attacker: text, target: text, regions: list, period_start: text, period_end: text, period_precision: text, period_basis: text, night_of: text,
    scope: text, superlative: text, subset_of: text, provisional: yes, as_of: text, denied: yes, repeat: yes, rule: text, words: text, detail: json,
  },
  statements: {
    document: text, reader: text, ordinal: whole, id: text, speaker_id: text, speaker_name: text, speaker_country: text, speaker_kind: text,
    kind: text, direct: yes, period_start: text, period_end: text, words: text, detail: json,
  },
  events: {
    document: text, reader: text, ordinal: whole, id: text, type: text, mode: text, status: text, participants: list, period_start: text, period_end: text,
    duration_minutes: whole, words: text, detail: json,
  },
  relations: { document: text, reader: text, ordinal: whole, type: text, from_id: text, to_id: text, proof: text, detail: json },
  abstentions: { document: text, reader: text, ordinal: whole, raw: text, reason: text, rule: text, detail: json },
  batches: { run: text, ordinal: whole, reader: text, documents: whole, readings: whole, claims: whole, added_at: text },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Put>>>>;

export type Table = keyof typeof COLUMNS;
type ValueOf<P> = P extends (appender: DuckDBAppender, value: infer V) => void ? V : never;
/** A row of a table, typed by its columns. */
export type Row<T extends Table> = { readonly [C in keyof (typeof COLUMNS)[T]]: ValueOf<(typeof COLUMNS)[T][C]> };

export const TABLES = Object.keys(COLUMNS) as readonly Table[];

/** Hands one row to an appender, column by column. */
export function put<T extends Table>(appender: DuckDBAppender, table: T, row: Row<T>): void {
  const columns = COLUMNS[table] as Readonly<Record<string, Put>>;
  const values = row as Readonly<Record<string, unknown>>;
  for (const name in columns) (columns[name] as Put)(appender, values[name] as never);
  appender.endRow();
}
