import type { PiterfmFinding } from "../../model/piterfm.ts";
import type { Imported } from "../operations/import.ts";
import { painter } from "../terminal/paint.ts";
import { safe, safeJson } from "../terminal/safe.ts";
import { cut, padEnd, padStart } from "../terminal/width.ts";
import type { View } from "../view.ts";
import { grouped, plural } from "../words.ts";

export const importedJson: View<Imported> = {
  mime: "application/json",
  async *render(values, { several }) {
    const all: Imported[] = [];
    for await (const value of values) all.push(value);
    if (all.length > 0) yield `${safeJson(JSON.stringify(several && all.length > 1 ? all : all[0], null, 2))}\n`;
  },
};

/** What came in, and the findings by kind with the first of each. */
export const importedTable: View<Imported> = {
  mime: "text/plain",
  async *render(values, { colour, width: columns }) {
    const paint = painter(colour);
    for await (const { source, ledger, rows, added, already, claims, findings } of values) {
      yield `${paint("bold", safe(source))}\n  ${plural(rows, "row")}: ${grouped(added)} new, ${grouped(already)} there already\n  ${plural(claims, "claim")} added\n`;
      for (const [severity, kinds] of byKind(findings)) {
        yield `\n${paint(severity === "error" ? "red" : "bold", `${severity}s`)}\n`;
        for (const [rule, [first, ...rest]] of kinds) {
          const where = first === undefined ? "" : `row ${first.row ?? "–"}: ${first.value === "" ? "" : `“${first.value}” `}${first.detail}`;
          yield `${padStart(grouped(rest.length + 1), 7)}  ${padEnd(rule, 28)}${paint("dim", cut(safe(where), Math.max(20, columns - 38)))}\n`;
        }
      }
      yield `\n${paint("dim", `in ${safe(ledger)}; --json names every finding with its row and column`)}\n`;
    }
  },
};

function byKind(findings: readonly PiterfmFinding[]): ReadonlyMap<string, ReadonlyMap<string, readonly PiterfmFinding[]>> {
  const order = ["error", "warning", "note"];
  const groups = new Map<string, Map<string, PiterfmFinding[]>>();
  for (const severity of order) {
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const kinds = groups.get(severity) ?? new Map<string, PiterfmFinding[]>();
      groups.set(severity, kinds);
      const kind = kinds.get(finding.rule) ?? [];
      kinds.set(finding.rule, kind);
      kind.push(finding);
    }
  }
  return groups;
}
