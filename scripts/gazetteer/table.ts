import { readFileSync, writeFileSync } from "node:fs";

/** Reads a hand-written TSV: a header line, one row a line, `#` lines are comments. Missing last cells are empty. */
export function readTable<Column extends string>(path: string | URL, columns: readonly Column[]): Record<Column, string>[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (lines[0] !== columns.join("\t")) throw new Error(`wrong header in ${String(path)}: ${lines[0]}`);
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    if (cells.length > columns.length) throw new Error(`too many cells in ${String(path)}: ${line}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])) as Record<Column, string>;
  });
}

/** Writes a TSV as a TypeScript module that exports it as one string, rows sorted and without doubles. */
export function writeModule(path: string | URL, note: string, columns: readonly string[], rows: readonly string[][]): number {
  const lines = [...new Set(rows.map((row) => row.join("\t")))].sort();
  for (const line of lines) {
    if (/[`\\]|\$\{/.test(line)) throw new Error(`cannot stand in a template string: ${line}`);
  }
  const text = `${note}\nexport default String.raw\`${columns.join("\t")}\n${lines.join("\n")}\n\`;\n`;
  writeFileSync(path, text);
  return text.length;
}
