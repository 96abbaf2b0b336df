import { QueryError } from "../../model/errors.ts";
import type { PiterfmColumn, PiterfmFinding, PiterfmHeader, PiterfmLine, PiterfmRow, PiterfmTable } from "../../model/piterfm.ts";
import { decodeUtf8 } from "../posts/parse-json.ts";
import { RecordSplitter } from "../posts/split-records.ts";
import type { RecordEvent } from "../posts/split-records.ts";
import { cutRecord } from "./cut-record.ts";
import type { Field } from "./cut-record.ts";
import type { Layout } from "./header.ts";
import { layoutOf } from "./header.ts";
import { brokenRow, keyOf, typedRow } from "./row.ts";

export interface PiterfmOptions {
  /** Columns that were renamed: the known name, and what the file calls it. */
  readonly columns?: Partial<Readonly<Record<PiterfmColumn, string>>>;
  /** How many rows were imported before; null when none were. */
  readonly earlier?: number | null;
  /** Take a file that has far fewer rows than before. */
  readonly allowFewer?: boolean;
}

/** No row of the table has nearly as much. */
const ROW_LIMIT = 1024 * 1024;
/** A copy that lost more than one row in fifty lost them by accident. */
const FEWEST = 0.98;

type Pending = PiterfmLine & { readonly line: number; readonly fields: readonly Field[] | null };

/** Reads the table piece by piece. Each row is given when the next begins, because blank lines behind it belong to it. */
export class PiterfmParser {
  readonly findings: PiterfmFinding[] = [];
  private readonly options: PiterfmOptions;
  private readonly splitter = new RecordSplitter(ROW_LIMIT, 0x2c);
  private readonly keys = new Map<string, number>();
  private head: PiterfmHeader | null = null;
  private layout: Layout | null = null;
  private pending: Pending | null = null;
  private lead = "";
  private number = 0;

  constructor(options: PiterfmOptions = {}) {
    this.options = options;
  }

  /** @throws QueryError when the file is no such table, or cannot be kept byte for byte */
  *push(chunk: Uint8Array): Generator<PiterfmRow> {
    for (const event of this.splitter.push(chunk)) yield* this.take(event);
  }

  /** @throws QueryError as `push`, and `piterfm-shrunk` when there are far fewer rows than before */
  *end(): Generator<PiterfmRow> {
    for (const event of this.splitter.end()) yield* this.take(event);
    yield* this.give();
    if (this.head === null) throw new QueryError("piterfm-header", "the file is empty", { hint: "give the CSV of the table, with its header" });
    checkShrink(this.number - 1, this.options.earlier ?? null, this.options.allowFewer ?? false);
  }

  /** The header; there once the first row was given. */
  get header(): PiterfmHeader {
    if (this.head === null) throw new QueryError("piterfm-header", "the file has no header yet", { hint: "read the first row before asking for the header" });
    return this.head;
  }

  private *take(event: RecordEvent): Generator<PiterfmRow> {
    if (event.kind !== "record") throw new QueryError("piterfm-row", `line ${event.line}: ${event.kind === "too-long" ? `a row over ${ROW_LIMIT} bytes` : "a quotation mark opens and none closes it"}`, { hint: "the rows behind it cannot be told apart: take the file anew, or mend the line" });
    const whole = decodeUtf8(event.bytes);
    if (whole === null) throw new QueryError("piterfm-encoding", `line ${event.line}: bytes that are no UTF-8`, { hint: "save the file as UTF-8; a letter that was lost may have been a digit" });
    const end = /\r?\n$/u.exec(whole)?.[0] ?? "";
    const record = whole.slice(0, whole.length - end.length);
    if (record === "") {
      if (this.pending === null) this.lead += end;
      else this.pending = { ...this.pending, end: this.pending.end + end };
      return;
    }
    yield* this.give();
    const fields = cutRecord(this.number === 0 ? record.replace(/^\ufeff/u, "") : record);
    this.pending = { number: this.number, record, end, line: event.line, fields };
    this.number += 1;
  }

  private *give(): Generator<PiterfmRow> {
    const held = this.pending;
    this.pending = null;
    if (held === null) return;
    const { fields, ...line } = held;
    if (this.layout === null) return this.begin(line, fields?.map(({ text }) => text) ?? null);
    const width = this.head?.names.length ?? 0;
    if (fields !== null && fields.length === width) {
      yield typedRow(line, fields, this.layout, (key) => this.nth(key));
      return;
    }
    const why = fields === null ? "a quotation mark where none may stand; double the marks inside a field" : `${fields.length} fields under ${width} columns`;
    this.findings.push({ rule: "broken-row", severity: "error", row: line.number, line: line.line, column: null, value: line.record.slice(0, 200), detail: why, suggestion: "mend the row; until then it is kept and written again, and nothing is read in it" });
    yield brokenRow(line, why);
  }

  private begin(line: PiterfmLine, names: readonly string[] | null): void {
    if (names === null) throw new QueryError("piterfm-header", "the header has a quotation mark where none may stand", { hint: "give the CSV of the table, with its header" });
    const mark = line.record.startsWith("\ufeff");
    this.layout = layoutOf(names, this.options.columns ?? {});
    this.findings.push(...this.layout.findings);
    this.head = { ...line, record: this.lead + (mark ? line.record.slice(1) : line.record), names, mark };
  }

  private nth(key: string): number {
    const seen = this.keys.get(key) ?? 0;
    this.keys.set(key, seen + 1);
    return seen;
  }
}

/**
 * Refuses a file that has far fewer rows than the one before: rows are added to the table and hardly ever taken away.
 *
 * @throws QueryError `piterfm-shrunk`
 */
export function checkShrink(rows: number, earlier: number | null, allowFewer: boolean): void {
  if (earlier === null || allowFewer || rows >= earlier * FEWEST) return;
  throw new QueryError("piterfm-shrunk", `${rows} rows, where ${earlier} were imported before`, { hint: "the copy may have broken off: take it anew. If rows were really taken out, say so with --allow-fewer" });
}

/** The whole table from its text. */
export function parsePiterfm(text: string, options: PiterfmOptions = {}): PiterfmTable {
  const parser = new PiterfmParser(options);
  const rows = [...parser.push(new TextEncoder().encode(text)), ...parser.end()];
  return { header: parser.header, rows, findings: parser.findings };
}

/** The whole table from its bytes, in pieces of any size. */
export async function readPiterfm(chunks: AsyncIterable<Uint8Array>, options: PiterfmOptions = {}): Promise<PiterfmTable> {
  const parser = new PiterfmParser(options);
  const rows: PiterfmRow[] = [];
  for await (const chunk of chunks) for (const row of parser.push(chunk)) rows.push(row);
  for (const row of parser.end()) rows.push(row);
  return { header: parser.header, rows, findings: parser.findings };
}

/** Rows that share time, model, places and source with one before. */
export function repeatedRows(rows: readonly PiterfmRow[]): readonly PiterfmRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    if (row.broken !== null) return false;
    const key = keyOf(row);
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}
