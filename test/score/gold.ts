import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { contains } from "../../src/model/span.ts";
import type { Span } from "../../src/model/span.ts";

/** A marked number. Spans are offsets into the raw text, as the annotator saw it. */
export interface GoldClaim {
  readonly metric: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly relation: string;
  readonly raw: string | null;
  readonly rawSpan: Span | null;
  readonly span: Span;
  readonly object: string | null;
  readonly weapon: string | null;
  readonly claimant: string;
  readonly basis: string;
  readonly attacker: string | null;
  readonly target: string | null;
  readonly places: readonly string[];
  readonly nightOf: string | null;
  readonly scope: string;
  readonly superlative: string | null;
  readonly subset: boolean;
  /** No countable number: finding it is welcome, missing it is no fault. */
  readonly vague: boolean;
  /** The same words stand elsewhere in the text: optional. */
  readonly repeat: boolean;
}

export interface GoldQuote {
  readonly span: Span;
  readonly speaker: string | null;
  readonly direct: boolean;
  readonly kind: string | null;
  readonly repeat: boolean;
}

export interface GoldEvent {
  readonly span: Span;
  readonly type: string;
  readonly participants: readonly string[];
  readonly date: string | null;
  readonly status: string;
  readonly durationMinutes: number | null;
}

export interface GoldNonClaim {
  readonly span: Span;
  readonly raw: string;
  readonly reason: string;
}

/** One marked text. `body` is null when everything outside `furniture` counts. */
export interface GoldDocument {
  readonly id: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly topic: string;
  readonly text: string;
  /** False for a text without marks: only its false alarms can be counted, when its topic is `negative`. */
  readonly marked: boolean;
  readonly body: Span | null;
  readonly furniture: readonly Span[];
  readonly claims: readonly GoldClaim[];
  readonly quotes: readonly GoldQuote[];
  readonly events: readonly GoldEvent[];
  readonly nonClaims: readonly GoldNonClaim[];
}

type Row = Record<string, unknown>;

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const count = (value: unknown): number | null => (typeof value === "number" ? value : null);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const strings = (value: unknown): readonly string[] => list(value).filter((item) => typeof item === "string");
const rows = (value: unknown): readonly Row[] => list(value) as readonly Row[];

/**
 * Every marked text under a folder: `articles.jsonl` with `gold.jsonl`, or one pair `<id>.txt` and `<id>.jsonl` each.
 *
 * @throws Error when the folder holds neither, or a mark does not stand in its text
 */
export function loadGold(folder: string): readonly GoldDocument[] {
  if (existsSync(join(folder, "gold.jsonl"))) return loadTable(folder);
  const ids = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".jsonl") && existsSync(join(folder, `${name.slice(0, -6)}.txt`)))
    .map((name) => name.slice(0, -6))
    .sort();
  if (ids.length === 0) throw new Error(`no marked texts in ${folder}: expected gold.jsonl with articles.jsonl, or pairs of <id>.txt and <id>.jsonl`);
  return ids.map((id) => loadPair(folder, id));
}

function jsonLines(path: string): readonly Row[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      try {
        return JSON.parse(line) as Row;
      } catch (cause) {
        throw new Error(`${path}:${index + 1}: not JSON`, { cause });
      }
    });
}

function loadTable(folder: string): readonly GoldDocument[] {
  const marks = new Map(jsonLines(join(folder, "gold.jsonl")).map((row) => [row["id"], row]));
  return jsonLines(join(folder, "articles.jsonl")).map((article) => {
    const mark = marks.get(article["id"]) ?? {};
    const body = list(mark["body"]) as readonly number[];
    const at = (row: Row): Span => ({ from: row["from"] as number, to: row["to"] as number });
    return {
      id: String(article["id"]),
      outlet: text(article["outlet"]),
      publishedAt: text(article["published_at"]),
      title: text(article["title"]),
      topic: text(article["topic"]) ?? "",
      text: String(article["text"]),
      marked: marks.has(article["id"]),
      body: body.length === 2 ? { from: body[0] as number, to: body[1] as number } : null,
      furniture: (list(mark["holes"]) as readonly (readonly number[])[]).map(([from, to]) => ({ from: from as number, to: to as number })),
      claims: rows(mark["claims"]).map((row) =>
        goldClaim(row, at(row), count(row["raw_from"]) === null ? null : { from: row["raw_from"] as number, to: row["raw_to"] as number }),
      ),
      quotes: rows(mark["quotes"]).map((row) => goldQuote(row, at(row), true)),
      events: rows(mark["events"]).map((row) => goldEvent(row, at(row))),
      nonClaims: rows(mark["non_claims"]).map((row) => ({ span: at(row), raw: text(row["raw"]) ?? "", reason: text(row["reason"]) ?? "other" })),
    };
  });
}

function loadPair(folder: string, id: string): GoldDocument {
  const source = readFileSync(join(folder, `${id}.txt`), "utf8");
  const all = jsonLines(join(folder, `${id}.jsonl`));
  const meta = all.find((row) => row["kind"] === "meta") ?? {};
  const of = (kind: string): readonly { row: Row; span: Span }[] =>
    all.filter((row) => row["kind"] === kind).map((row) => ({ row, span: place(source, row, `${id}.jsonl`) }));
  return {
    id,
    outlet: text(meta["outlet"]),
    publishedAt: text(meta["published_at"]),
    title: text(meta["title"]),
    topic: text(meta["topic"]) ?? "",
    text: source,
    marked: true,
    body: null,
    furniture: of("furniture").map(({ span }) => span),
    claims: of("claim").map(({ row, span }) => goldClaim(row, span, numberWithin(source, span, text(row["raw"])))),
    quotes: [...of("quote").map(({ row, span }) => goldQuote(row, span, true)), ...of("indirect").map(({ row, span }) => goldQuote(row, span, false))],
    events: of("event").map(({ row, span }) => goldEvent(row, span)),
    nonClaims: of("non_claim").map(({ row, span }) => ({
      span: numberWithin(source, span, text(row["raw"])) ?? span,
      raw: text(row["raw"]) ?? "",
      reason: text(row["reason"]) ?? "other",
    })),
  };
}

/** Where the quoted words of a mark stand: the `nth` time that they occur (1 when it is not said). */
function place(source: string, row: Row, file: string): Span {
  const quote = String(row["quote"]);
  const nth = count(row["nth"]) ?? 1;
  let from = -1;
  for (let seen = 0; seen < nth; seen++) {
    from = source.indexOf(quote, from + 1);
    if (from < 0) throw new Error(`${file}: not in the text (occurrence ${nth}): ${JSON.stringify(quote)}`);
  }
  return { from, to: from + quote.length };
}

const WORD = /[\p{L}\p{N}]/u;

/** The number words inside a marked stretch, at word ends when there is a choice. */
function numberWithin(source: string, span: Span, raw: string | null): Span | null {
  if (raw === null) return null;
  let fallback: Span | null = null;
  for (let at = source.indexOf(raw, span.from); at >= 0 && at + raw.length <= span.to; at = source.indexOf(raw, at + 1)) {
    const found = { from: at, to: at + raw.length };
    if (!WORD.test(source[at - 1] ?? " ") && !WORD.test(source[found.to] ?? " ")) return found;
    fallback ??= found;
  }
  return fallback;
}

function goldClaim(row: Row, span: Span, rawSpan: Span | null): GoldClaim {
  return {
    metric: String(row["metric"]),
    low: count(row["low"]),
    high: count(row["high"]),
    relation: text(row["relation"]) ?? "exact",
    raw: text(row["raw"]),
    rawSpan,
    span,
    object: text(row["object"]),
    weapon: text(row["weapon"]),
    claimant: text(row["claimant"]) ?? "outlet",
    basis: text(row["claimant_basis"]) ?? "none",
    attacker: text(row["attacker"]),
    target: text(row["target"]),
    places: strings(row["places"]),
    nightOf: text(row["night_of"]),
    scope: text(row["scope"]) ?? "event",
    superlative: text(row["superlative"]),
    subset: row["subset"] === true,
    vague: row["vague"] === true,
    repeat: row["repeat"] === true,
  };
}

function goldQuote(row: Row, span: Span, direct: boolean): GoldQuote {
  return { span, speaker: text(row["speaker"]), direct, kind: text(row["statement"]), repeat: row["repeat"] === true };
}

function goldEvent(row: Row, span: Span): GoldEvent {
  return {
    span,
    type: String(row["type"]),
    participants: strings(row["participants"]),
    date: text(row["date"]),
    status: text(row["status"]) ?? "held",
    durationMinutes: count(row["duration_minutes"]),
  };
}

/** True when a stretch lies in what the annotator marked as no part of the article. */
export function inFurniture(gold: GoldDocument, span: Span): boolean {
  if (gold.body !== null && !contains(gold.body, span)) return true;
  return gold.furniture.some((part) => part.from <= span.from && span.from < part.to);
}
