import type { DatingCandidate } from "../../model/dating.ts";
import type { DatingAnswer } from "../operations/date.ts";
import { painter } from "../terminal/paint.ts";
import type { Paint } from "../terminal/paint.ts";
import { safe, safeJson } from "../terminal/safe.ts";
import { wrap } from "../terminal/width.ts";
import type { View, ViewOptions } from "../view.ts";
import { METRIC_WORDS, grouped, nightWords, plural } from "../words.ts";
import { heading } from "./lines.ts";

export const datingJson: View<DatingAnswer> = {
  mime: "application/json",
  async *render(values, options) {
    const all: unknown[] = [];
    for await (const { dating, ...of } of values) all.push({ ...of, ...dating });
    if (all.length > 0) yield `${safeJson(JSON.stringify(options.several ? all : all[0], null, 2))}\n`;
  },
};

export const datingTable: View<DatingAnswer> = {
  mime: "text/plain",
  async *render(values, options) {
    let before = "";
    for await (const value of values) {
      yield `${before}${sheet(value, options).map((line) => line.trimEnd()).join("\n")}\n`;
      before = "\n";
    }
  },
};

function sheet({ source, title, dating }: DatingAnswer, { width: columns, colour, explain }: ViewOptions): string[] {
  const paint = painter(colour);
  const { candidates, numbers } = dating;
  const shown = explain ? candidates : candidates.slice(0, 2);
  return [
    heading(safe(title ?? source), paint, columns),
    ...wrap(verdict(dating), columns).map((line) => paint("bold", line)),
    ...(numbers === 0 ? [] : [paint("dim", `${plural(numbers, "number")} without a date of ${numbers === 1 ? "its" : "their"} own in the text`)]),
    ...shown.flatMap((candidate, at) => ["", ...candidateLines(candidate, at === 0 ? "" : at === 1 ? "runner-up: " : "", paint, columns)]),
  ];
}

function verdict({ nightOf, why, candidates: [best, next] }: DatingAnswer["dating"]): string {
  if (nightOf !== null) return `By its numbers, about the night of ${nightWords(nightOf)}.`;
  if (why === "no-numbers") return "Not dated: no count of an attack in it that could be looked for.";
  if (why === "no-match" || best === undefined) return "Not dated: no night of the ledger has its numbers.";
  if (why === "two-nights" && next !== undefined) return `Not dated: more than one night fits, ${nightWords(best.nightOf)} and ${nightWords(next.nightOf)} among them.`;
  return `Not dated: too little speaks for a night. The nearest is ${nightWords(best.nightOf)}.`;
}

function candidateLines({ nightOf, matches, against, score }: DatingCandidate, role: string, paint: Paint, columns: number): string[] {
  return [
    paint("bold", `${role}night of ${nightWords(nightOf)}, ${score} bits`),
    ...matches.flatMap(({ metric, value, words, ledgerWords, nights, ref }) => wrap(`${grouped(value)} ${METRIC_WORDS[metric]}: “${safe(words.replaceAll(/\s+/gu, " "))}”${ledgerWords === null ? "" : ` · “${safe(ledgerWords.replaceAll(/\s+/gu, " ").slice(0, 120))}”`} (${nights === 1 ? "no other night has it" : `${plural(nights, "night")} have it`}; ${ref})`, columns - 2).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`))),
    ...against.flatMap(({ metric, value, ledger }) => wrap(`! ${grouped(value)} ${METRIC_WORDS[metric]} in the text, ${grouped(ledger)} by the same source on that night`, columns - 2).map((line) => `  ${paint("yellow", line)}`)),
  ];
}
