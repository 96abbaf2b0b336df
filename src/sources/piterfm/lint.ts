import type { PiterfmFinding, PiterfmRow, PiterfmTable } from "../../model/piterfm.ts";
import { lintNumbers } from "./lint-numbers.ts";
import { lintWords } from "./lint-words.ts";
import { repeatedRows } from "./parse.ts";

/** What a check says of a row; the rest of the finding is the row's. */
export type Said = Pick<PiterfmFinding, "rule" | "severity" | "column" | "value" | "detail" | "suggestion">;

/** Everything that whoever uses the table must know of it: of the header, of broken rows, of each cell, and of rows beside each other. Nothing is put right. */
export function lintPiterfm(table: PiterfmTable): readonly PiterfmFinding[] {
  const whole = table.rows.filter(({ broken }) => broken === null);
  const findings = [...table.findings, ...whole.flatMap((row) => [...lintWords(row), ...lintNumbers(row)].map((said) => of(row, said))), ...doubles(whole)];
  return findings.toSorted((a, b) => (a.row ?? -1) - (b.row ?? -1));
}

function of(row: PiterfmRow, said: Said): PiterfmFinding {
  return { ...said, row: row.number, line: row.line };
}

/** Rows of one key, and rows that have everything in common but their source: one attack told twice would be added twice. */
function doubles(rows: readonly PiterfmRow[]): readonly PiterfmFinding[] {
  const repeated = new Set(repeatedRows(rows));
  const first = new Map<string, PiterfmRow>();
  return rows.flatMap((row) => {
    if (repeated.has(row)) return [of(row, { rule: "duplicate-key", severity: "error", column: "time_end", value: row.cells.time_end, detail: "an earlier row has the same times, model, places and source", suggestion: "keep one of the two; both are kept until somebody says which" })];
    const { time_start, time_end, model, launch_place, target } = row.cells;
    const key = [time_start, time_end, model, launch_place, target].join("\u001f");
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      return [];
    }
    return [of(row, { rule: "same-attack-twice", severity: "warning", column: "source", value: row.cells.source, detail: `row ${before.number} has the same times, model and places with another source`, suggestion: "one attack in two posts, or two attacks: a total adds both" })];
  });
}

/** How many findings there are of each rule, the gravest first. */
export function countFindings(findings: readonly PiterfmFinding[]): readonly { readonly rule: string; readonly severity: PiterfmFinding["severity"]; readonly count: number }[] {
  const counts = new Map<string, { rule: string; severity: PiterfmFinding["severity"]; count: number }>();
  for (const { rule, severity } of findings) {
    const key = `${severity} ${rule}`;
    const found = counts.get(key) ?? { rule, severity, count: 0 };
    found.count += 1;
    counts.set(key, found);
  }
  const rank = { error: 0, warning: 1, note: 2 };
  return [...counts.values()].toSorted((a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
