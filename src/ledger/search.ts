import type { DuckDBValue } from "@duckdb/node-api";
import type { FiledClaim } from "../model/filed.ts";
import { filedClaim, pageOfClaims } from "./filed.ts";
import type { Ledger } from "./ledger.ts";

/** Which claims are wanted; what is null or empty asks for nothing. */
export interface ClaimFilter {
  /** Words that all must occur, each at the beginning of a word; a phrase is one of them. */
  readonly words: readonly string[];
  /** Whether the words may stand anywhere in the text of the document, not only in the claim, its claimant and the title. */
  readonly anywhere: boolean;
  readonly metrics: readonly string[];
  /** Class paths: a claim of one of them or of a class beneath. */
  readonly weapons: readonly string[];
  /** Id, or a part of the name. */
  readonly claimant: string | null;
  /** Ids, countries or kinds of claimants that are asked for as such: `military`, `official`, `outlet`. */
  readonly kind: string | null;
  readonly attacker: string | null;
  readonly target: string | null;
  readonly region: string | null;
  /** Nights, ISO dates, both in. */
  readonly from: string | null;
  readonly to: string | null;
  readonly scope: string | null;
  /** Key, address, name of the source or of the outlet of a document. */
  readonly document: string | null;
  readonly least: number | null;
}

/** Every claim. */
export const NO_FILTER: ClaimFilter = { words: [], anywhere: false, metrics: [], weapons: [], claimant: null, kind: null, attacker: null, target: null, region: null, from: null, to: null, scope: null, document: null, least: null };

/** Claims that were found, with the text around their words where the ledger keeps it. */
export interface FoundClaim extends FiledClaim {
  readonly before: string;
  readonly after: string;
}

/** Characters of the text that are given on either side of a claim. */
const AROUND = 160;

/** How many claims there are by a filter, and some of them, the last nights first. */
export async function findClaims(ledger: Ledger, filter: ClaimFilter, instant: string, page: { readonly limit: number; readonly offset: number }): Promise<{ readonly total: number; readonly claims: readonly FoundClaim[] }> {
  const values: Record<string, DuckDBValue> = { instant };
  const where = conditions(filter, values);
  const condition = where.length === 0 ? "" : `WHERE ${where.join(" AND ")}`;
  const [counted] = await ledger.rows<{ n: string }>(`SELECT count(*) AS n FROM claims_at($instant) c JOIN documents d ON d.key = c.document ${condition}`, values);
  const lines = await ledger.rows<Readonly<Record<string, unknown>>>(pageOfClaims(condition, "c.night_of DESC NULLS LAST, d.published_at DESC NULLS LAST, c.document, c.ordinal", page), values);
  return { total: Number(counted?.n ?? 0), claims: lines.map(foundClaim) };
}

function foundClaim(line: Readonly<Record<string, unknown>>): FoundClaim {
  const filed = filedClaim(line);
  const whole = filed.document.kind === "row" ? null : ((line["whole"] ?? null) as string | null);
  if (whole === null) return { ...filed, before: "", after: "" };
  const { from, to } = filed.claim.spans.content;
  return { ...filed, before: fromWord(whole.slice(Math.max(0, from - AROUND), from), from > AROUND), after: toWord(whole.slice(to, to + AROUND), to + AROUND < whole.length) };
}

/** The end of a text before a claim: from the line or sentence that the claim is in, else from a whole word. */
function fromWord(text: string, isCut: boolean): string {
  const sentence = /^[^]*(?:\n|[.!?…]["”»]?\s+(?=[\p{Lu}"“«]|$))/u.exec(text)?.[0].length ?? 0;
  if (sentence > 0) return text.slice(sentence);
  return isCut ? `…${text.slice(text.search(/\s/u) < 0 ? 0 : text.search(/\s/u))}` : text;
}

function toWord(text: string, isCut: boolean): string {
  const sentence = /\n|[.!?…]["”»]?(?=\s+[\p{Lu}"“«]|\s*$)/u.exec(text);
  if (sentence !== null) return text.slice(0, sentence.index + sentence[0].trimEnd().length);
  if (!isCut) return text;
  const last = text.search(/\s\S*$/u);
  return `${last <= 0 ? text : text.slice(0, last)}…`;
}

/** Conditions in SQL; every value that a user gives goes beside it, never into it. */
function conditions(filter: ClaimFilter, values: Record<string, DuckDBValue>): string[] {
  const where: string[] = [];
  const add = (sql: (name: string) => string, value: DuckDBValue): void => {
    const name = `v${Object.keys(values).length}`;
    values[name] = value;
    where.push(sql(`$${name}`));
  };
  for (const word of filter.words) {
    const text = filter.anywhere ? "coalesce(d.text, '')" : "concat_ws(' ', c.words, c.object, c.claimant_name, d.title, d.outlet)";
    const folded = word.toLowerCase();
    add((name) => `contains(lower(${text}), ${name})`, folded);
    add((name) => `regexp_matches(lower(${text}), ${name})`, `(^|[^\\p{L}\\p{N}])${escape(folded)}`);
  }
  const anyOf = (column: string, all: readonly string[]): void => {
    if (all.length > 0) where.push(`(${all.map((one) => { const name = `v${Object.keys(values).length}`; values[name] = one; return `${column} = $${name}`; }).join(" OR ")})`);
  };
  anyOf("c.metric", filter.metrics);
  if (filter.weapons.length > 0) {
    where.push(`(${filter.weapons.map((path) => {
      const name = `v${Object.keys(values).length}`;
      values[name] = path;
      return `len(list_filter(c.weapon, one -> one = $${name} OR starts_with(one, $${name} || '.'))) > 0`;
    }).join(" OR ")})`);
  }
  if (filter.claimant !== null) add((name) => `(lower(c.claimant_id) = ${name} OR contains(lower(c.claimant_name), ${name}))`, filter.claimant.trim().toLowerCase());
  if (filter.kind !== null) add((name) => `c.claimant_kind = ${name}`, filter.kind);
  if (filter.attacker !== null) add((name) => `c.attacker = ${name}`, filter.attacker);
  if (filter.target !== null) add((name) => `c.target = ${name}`, filter.target);
  if (filter.region !== null) add((name) => `list_contains(c.regions, ${name})`, filter.region);
  if (filter.from !== null) add((name) => `c.night_of >= CAST(${name} AS DATE)`, filter.from);
  if (filter.to !== null) add((name) => `c.night_of <= CAST(${name} AS DATE)`, filter.to);
  if (filter.scope !== null) add((name) => `c.scope = ${name}`, filter.scope);
  if (filter.least !== null) add((name) => `coalesce(c.low, c.high) >= ${name}`, filter.least);
  if (filter.document !== null) add((name) => `(d.key = ${name} OR d.id = ${name} OR d.url = ${name} OR d.source = ${name} OR lower(d.outlet) = lower(${name}))`, filter.document);
  return where;
}

const escape = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
