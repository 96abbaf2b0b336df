import type { Bounds } from "../../model/night.ts";
import type { DefinitionBreak } from "../../model/series.ts";
import type { Paint } from "../terminal/paint.ts";
import { padEnd, padStart, width, wrap } from "../terminal/width.ts";
import { METRIC_WORDS, dateWords, grouped } from "../words.ts";

/** A title with a line behind it to the end of the terminal. */
export function heading(title: string, paint: Paint, columns: number): string {
  return `${paint("bold", title)} ${paint("dim", "─".repeat(Math.max(2, columns - width(title) - 1)))}`;
}

/** "35", "≥ 35", "7–25", "?" of a number that may be any. */
export function boundsWords({ low, high }: Bounds): string {
  if (high === null) return low === 0 ? "?" : `≥ ${grouped(low)}`;
  return low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;
}

/** A day on which what a number means changes, in the words of the declaration. */
export function breakLines({ day, metric, before, after }: DefinitionBreak, paint: Paint, columns: number): string[] {
  const words = before === null ? `begins. ${after?.means ?? ""}` : after === null ? `ends. It meant: ${before.means}` : `changes. ${after.means}`;
  return wrap(`! ${dateWords(day)}: ${METRIC_WORDS[metric]} ${words}`, columns).map((line) => paint("yellow", line));
}

/** Rows in columns, two blanks in; `right` names the columns whose cells stand to the right. The last column goes on in lines of its own. */
export function table(rows: readonly (readonly string[])[], right: ReadonlySet<number>, columns: number): string[] {
  const last = (rows[0]?.length ?? 0) - 1;
  const sizes = (rows[0] ?? []).map((_cell, at) => Math.max(0, ...rows.map((row) => width(row[at] ?? ""))));
  const before = sizes.slice(0, last).reduce((sum, size) => sum + size + 2, 2);
  const room = Math.max(16, columns - before);
  return rows.flatMap((row) => {
    const head = `  ${row.slice(0, last).map((cell, at) => (right.has(at) ? padStart(cell, sizes[at] as number) : padEnd(cell, sizes[at] as number))).join("  ")}  `;
    return wrap(row[last] ?? "", room).map((line, at) => `${at === 0 ? head : " ".repeat(before)}${line}`);
  });
}
