import type { ColumnRole, Columns } from "./columns.ts";
import { placeColumns } from "./columns.ts";
import type { At, Found } from "./found.ts";
import { POST_LIMIT, refused } from "./found.ts";
import type { MomentReader } from "./moment.ts";
import { decodeUtf8 } from "./parse-json.ts";
import { RowReader } from "./row-post.ts";
import { RecordSplitter } from "./split-records.ts";
import type { RecordEvent } from "./split-records.ts";

export interface TableOptions {
  readonly moment: MomentReader;
  readonly columns: Columns | null;
  readonly separator: Separator;
}

export const SEPARATORS = [",", ";", "\t"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** The posts of a table with a header line (RFC 4180, also with `;` or tabs). A row that is broken costs itself alone. */
export async function* tablePosts(chunks: AsyncIterable<Uint8Array>, options: TableOptions): AsyncGenerator<Found> {
  const splitter = new RecordSplitter(POST_LIMIT, options.separator.charCodeAt(0));
  const table = new Table(options);
  for await (const chunk of chunks) {
    for (const event of splitter.push(chunk)) {
      const found = table.read(event);
      if (found !== null) yield found;
      if (table.useless) return;
    }
  }
  for (const event of splitter.end()) {
    const found = table.read(event);
    if (found !== null) yield found;
    if (table.useless) return;
  }
}

class Table {
  private readonly options: TableOptions;
  private readonly rows: RowReader;
  private header: readonly string[] | null = null;
  private places: Partial<Record<ColumnRole, number>> = {};
  /** Without a column of texts there is nothing to go on for. */
  useless = false;

  constructor(options: TableOptions) {
    this.options = options;
    this.rows = new RowReader(options);
  }

  read(event: RecordEvent): Found | null {
    const at: At = { offset: event.offset, line: event.line };
    if (event.kind === "too-long") return refused("too-long", `line ${event.line}: a row over the limit of ${POST_LIMIT} bytes`, at);
    if (event.kind === "open-quote") return refused("broken-row", `line ${event.line}: a quotation mark opens and none closes it; double the marks inside a field`, at);
    const text = decodeUtf8(event.bytes);
    if (text === null) return refused("bad-encoding", `line ${event.line}: bytes that are no UTF-8`, at);
    if (text.trim() === "") return null;
    const fields = splitFields(text.replace(/\r?\n$/u, ""), this.options.separator);
    if (fields === null) return refused("broken-row", `line ${event.line}: something follows a closing quotation mark; double the marks inside a field`, at);
    if (this.header === null) return this.begin(fields, at);
    if (fields.length !== this.header.length) return refused("broken-row", `line ${event.line}: ${fields.length} fields under ${this.header.length} columns`, at);
    return this.rows.post((role) => (this.places[role] === undefined ? undefined : fields[this.places[role]]), at);
  }

  private begin(header: readonly string[], at: At): Found | null {
    this.header = header;
    const columns = placeColumns(header, this.options.columns);
    for (const [role, name] of Object.entries(columns)) this.places[role as ColumnRole] = header.indexOf(name);
    if (columns.text !== undefined) return null;
    this.useless = true;
    return refused("no-text-column", `no column with the text among: ${header.join(", ").slice(0, 200)}; name it: text=NAME`, at);
  }
}

/** The fields of one record; null when something stands between a closing quotation mark and the next separator. */
export function splitFields(record: string, separator: Separator): readonly string[] | null {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (record[at] === '"') {
      const field = quotedField(record, at + 1);
      if (field === null || (field.end < record.length && record[field.end] !== separator)) return null;
      fields.push(field.text);
      if (field.end >= record.length) return fields;
      at = field.end + 1;
      continue;
    }
    const end = record.indexOf(separator, at);
    fields.push(end === -1 ? record.slice(at) : record.slice(at, end));
    if (end === -1) return fields;
    at = end + 1;
  }
}

function quotedField(record: string, from: number): { readonly text: string; readonly end: number } | null {
  let text = "";
  let at = from;
  for (;;) {
    const quote = record.indexOf('"', at);
    if (quote === -1) return null;
    text += record.slice(at, quote);
    if (record[quote + 1] !== '"') return { text, end: quote + 1 };
    text += '"';
    at = quote + 2;
  }
}

/** The separator that a header line has most of; null when it has none. */
export function separatorOf(header: string): Separator | null {
  const counted = SEPARATORS.map((separator) => ({ separator, fields: splitFields(header, separator)?.length ?? 0 })).sort((a, b) => b.fields - a.fields);
  const [most] = counted;
  return most === undefined || most.fields < 2 ? null : most.separator;
}
