/** A field of a record: its text, and where it stands without its quotation marks. */
export interface Field {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Every letter stands in the record as it stands in the text: no quotation mark in it is doubled. */
  readonly plain: boolean;
}

/** The fields of a record of RFC 4180, without its line end; null when quotation marks stand where none may. */
export function cutRecord(record: string): readonly Field[] | null {
  const fields: Field[] = [];
  let at = 0;
  for (;;) {
    const field = record[at] === '"' ? quoted(record, at + 1) : bare(record, at);
    if (field === null) return null;
    fields.push(field);
    const next = field.to + (record[at] === '"' ? 1 : 0);
    if (next >= record.length) return fields;
    if (record[next] !== ",") return null;
    at = next + 1;
  }
}

function bare(record: string, from: number): Field | null {
  const comma = record.indexOf(",", from);
  const to = comma === -1 ? record.length : comma;
  const text = record.slice(from, to);
  return text.includes('"') ? null : { text, from, to, plain: true };
}

function quoted(record: string, from: number): Field | null {
  let at = from;
  for (;;) {
    const mark = record.indexOf('"', at);
    if (mark === -1) return null;
    if (record[mark + 1] !== '"') {
      const inside = record.slice(from, mark);
      return { text: inside.replaceAll('""', '"'), from, to: mark, plain: at === from };
    }
    at = mark + 2;
  }
}
