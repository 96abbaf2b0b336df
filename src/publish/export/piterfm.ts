import type { PiterfmColumn, PiterfmHeader, PiterfmLine } from "../../model/piterfm.ts";
import { PITERFM_COLUMNS } from "../../model/piterfm.ts";

/** What the table was, line by line: the header first. Byte for byte the file, where nothing was put right. */
export function* writePiterfm(header: PiterfmHeader, rows: Iterable<PiterfmLine>): Generator<string> {
  yield `${header.mark ? "\ufeff" : ""}${header.record}${header.end}`;
  for (const { record, end } of rows) yield record + end;
}

/** A header and rows in the form that the table has: 22 columns, line feeds, quotation marks where they must be. */
export function* writePiterfmCells(rows: Iterable<Partial<Readonly<Record<PiterfmColumn, string>>>>): Generator<string> {
  yield `${PITERFM_COLUMNS.join(",")}\n`;
  for (const row of rows) yield `${PITERFM_COLUMNS.map((column) => quotedField(row[column] ?? "")).join(",")}\n`;
}

/** A line with other cells, and every other byte of it as it was. `names` are those of the header. @throws RangeError for a line that has another number of fields */
export function withCells<Line extends PiterfmLine>(line: Line, names: readonly string[], cells: Readonly<Record<string, string>>): Line {
  const fields = writtenFields(line.record);
  if (fields.length !== names.length) throw new RangeError(`row ${line.number}: ${fields.length} fields under ${names.length} columns`);
  return { ...line, record: fields.map((field, index) => (cells[names[index] as string] === undefined ? field : quotedField(cells[names[index] as string] as string))).join(",") };
}

/** A field as the table writes it: in quotation marks only where it holds a comma, a quotation mark or a line break. */
export function quotedField(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The fields of a record as they stand, quotation marks and all. */
export function writtenFields(record: string): readonly string[] {
  const fields: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= record.length; at += 1) {
    if (record[at] === '"') quoted = !quoted;
    else if (at === record.length || (record[at] === "," && !quoted)) {
      fields.push(record.slice(from, at));
      from = at + 1;
    }
  }
  return fields;
}
