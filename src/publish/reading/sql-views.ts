import type { QueryRows } from "../../ledger/free-query.ts";
import { csvLine } from "../csv.ts";
import { painter } from "../terminal/paint.ts";
import { safe, safeJson } from "../terminal/safe.ts";
import { cut, padEnd, padStart, width } from "../terminal/width.ts";
import type { View } from "../view.ts";
import { plural } from "../words.ts";

type Value = QueryRows["rows"][number][number];

export const sqlJson: View<QueryRows> = {
  mime: "application/json",
  async *render(values) {
    for await (const value of values) yield `${safeJson(JSON.stringify({ ...value, rows: value.rows.map((row) => objectOf(value, row)) }, null, 2))}\n`;
  },
};

export const sqlNdjson: View<QueryRows> = {
  mime: "application/x-ndjson",
  async *render(values) {
    for await (const value of values) for (const row of value.rows) yield `${safeJson(JSON.stringify(objectOf(value, row)))}\n`;
  },
};

/** Two columns of one name would be one in an object: the later has its number behind it. */
function objectOf({ columns }: QueryRows, row: readonly Value[]): Readonly<Record<string, Value>> {
  const object: Record<string, Value> = {};
  for (const [at, { name }] of columns.entries()) object[name in object ? `${name}_${at + 1}` : name] = row[at] ?? null;
  return object;
}

export const sqlCsv: View<QueryRows> = {
  mime: "text/csv",
  async *render(values) {
    for await (const { columns, rows } of values) {
      yield csvLine(columns.map(({ name }) => name));
      for (const row of rows) yield csvLine(row.map(field));
    }
  },
};

function field(value: Value): string | number | boolean | null {
  return value === null || typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : JSON.stringify(value);
}

const NUMBERS = /INT|DECIMAL|DOUBLE|FLOAT/u;
/** Columns of the widest cell. */
const CELL = 60;

export const sqlTable: View<QueryRows> = {
  mime: "text/plain",
  async *render(values, { width: columns, colour }) {
    const paint = painter(colour);
    for await (const { columns: heads, rows } of values) {
      const cells = rows.map((row) => row.map((value) => (value === null ? "∅" : cut(safe(String(field(value)).replaceAll(/\s+/gu, " ")), CELL))));
      const sizes = heads.map(({ name }, at) => Math.max(width(safe(name)), ...cells.map((row) => width(row[at] ?? ""))));
      const isRight = heads.map(({ type }) => NUMBERS.test(type) && !type.includes("["));
      const line = (row: readonly string[]): string => cut(row.map((cell, at) => (isRight[at] === true ? padStart(cell, sizes[at] as number) : padEnd(cell, sizes[at] as number))).join("  "), Math.max(columns, 40)).trimEnd();
      yield `${paint("bold", line(heads.map(({ name }) => safe(name))))}\n`;
      for (const row of cells) yield `${line(row)}\n`;
      yield `${paint("dim", plural(rows.length, "row"))}\n`;
    }
  },
};
