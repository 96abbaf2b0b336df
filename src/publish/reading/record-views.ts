import type { RecordStep } from "../../model/total.ts";
import { classWords } from "../class-words.ts";
import { csvLine } from "../csv.ts";
import type { RecordAnswer } from "../operations/record.ts";
import { painter } from "../terminal/paint.ts";
import { safe, safeJson } from "../terminal/safe.ts";
import { wrap } from "../terminal/width.ts";
import type { View, ViewOptions } from "../view.ts";
import { METRIC_WORDS, dateWords, directionWords, grouped, plural } from "../words.ts";
import { boundsWords, heading, table } from "./lines.ts";

/** Steps that are shown of a long chain: the last ones. */
const STEPS = 12;
/** Columns of the longest bar. */
const BAR = 24;

export const recordJson: View<RecordAnswer> = {
  mime: "application/json",
  async *render(values) {
    const all: RecordAnswer[] = [];
    for await (const value of values) all.push(value);
    if (all.length > 0) yield `${safeJson(JSON.stringify(all, null, 2))}\n`;
  },
};

export const recordCsv: View<RecordAnswer> = {
  mime: "text/csv",
  async *render(values) {
    yield csvLine(["attacker", "target", "metric", "step", "night_of", "low", "high", "label", "claimant", "claims"]);
    for await (const { attacker, target, scope, chain } of values) {
      for (const [at, { nightOf, low, high, label, claimant, refs }] of chain.steps.entries()) yield csvLine([attacker, target, scope.metric, at + 1, nightOf, low, high, label, claimant, refs.join(" ")]);
    }
  },
};

export const recordTable: View<RecordAnswer> = {
  mime: "text/plain",
  async *render(values, options) {
    let before = "";
    for await (const value of values) {
      yield `${before}${sheet(value, options).map((line) => line.trimEnd()).join("\n")}\n`;
      before = "\n";
    }
  },
};

function sheet(answer: RecordAnswer, { width: columns, colour, explain }: ViewOptions): string[] {
  const { scope, chain, claimant } = answer;
  const paint = painter(colour);
  const what = scope.only === null ? "weapons of every kind" : scope.only.map((path) => classWords([path], "munition")).join(" and ");
  const record = chain.steps.at(-1);
  const title = heading(`${directionWords(answer)}  most ${what} ${METRIC_WORDS[scope.metric]} in one night${record === undefined ? "" : `: ${boundsWords(record)}`}`, paint, columns);
  const whose = scope.over === "rows" ? `rows of the table${scope.posts === "national" ? " that go back to national posts" : ""}` : `the nights as the ${safe((claimant?.name ?? "").replace(/^the /iu, ""))} tells of them`;
  if (record === undefined) return [title, ...wrap(`No number of it among ${whose} from ${dateWords(scope.from)} to ${dateWords(scope.to)}.`, columns)];
  const shown = explain ? chain.steps : chain.steps.slice(-STEPS);
  const lines = [
    title,
    ...wrap(`Among ${whose}: ${plural(chain.compared, "number")} of the nights from ${dateWords(chain.firstNight ?? scope.from)} to ${dateWords(chain.lastNight ?? scope.to)}. What was before that is not known here.`, columns).map((line) => paint("dim", line)),
    "",
    ...(shown.length < chain.steps.length ? [paint("dim", `  ${plural(chain.steps.length - shown.length, "earlier step")}: --explain lists ${chain.steps.length - shown.length === 1 ? "it" : "them"}`)] : []),
    ...table(shown.map((step, at) => [dateWords(step.nightOf), boundsWords(step), bar(step, record), risen(step, shown[at - 1] ?? chain.steps[chain.steps.length - shown.length - 1])]), new Set([0, 1]), columns),
    "",
  ];
  if (chain.runnerUp !== null) lines.push(...wrap(`Second: ${boundsWords(chain.runnerUp)} on the night that ended on ${dateWords(chain.runnerUp.nightOf)}.`, columns));
  for (const equal of chain.equalled) lines.push(...wrap(`Equalled on ${dateWords(equal.nightOf)}: ${boundsWords(equal)}.`, columns));
  if (answer.verdict !== null) lines.push("", ...wrap(verdictWords(answer.verdict, scope.to), columns).map((line) => paint("bold", line)));
  lines.push(...doubts(answer, record).flatMap((words) => wrap(`! ${words}`, columns)).map((line) => paint("yellow", line)));
  return lines;
}

function bar({ low }: RecordStep, record: RecordStep): string {
  return "█".repeat(Math.max(1, Math.round((low / record.low) * BAR)));
}

function risen({ low, nightOf }: RecordStep, before: RecordStep | undefined): string {
  if (before === undefined) return "the first";
  const days = Math.round((Date.parse(nightOf) - Date.parse(before.nightOf)) / 86_400_000);
  return `+${grouped(low - before.low)} after ${plural(days, "day")}`;
}

/** One sentence, in the scope that stands above it. */
function verdictWords({ number, nightOf, isRecord, before, notLess }: NonNullable<RecordAnswer["verdict"]>, until: string): string {
  const said = grouped(number);
  const [most] = notLess;
  if (nightOf === null) return `No night of this scope has ${said}${most === undefined ? `; it would be a record up to ${dateWords(until)}` : `; ${plural(notLess.length, "night")} had as many or more, most of them ${boundsWords(most)} on ${dateWords(most.nightOf)}`}.`;
  if (isRecord) return `${said} on ${dateWords(nightOf)} was a record in this scope${before === null ? ": the first number in it" : `: the highest before it was ${boundsWords(before)} on ${dateWords(before.nightOf)}`}.`;
  return `${said} on ${dateWords(nightOf)} was no record in this scope: ${plural(notLess.length, "earlier night")} had as many or more${most === undefined ? "" : `, the highest ${boundsWords(most)} on ${dateWords(most.nightOf)}`}.`;
}

/** What might hide a record. */
function doubts({ chain }: RecordAnswer, record: RecordStep): readonly string[] {
  const words: string[] = [];
  if (record.high === null) words.push(`the record itself is a floor: ${boundsWords(record)}`);
  if (chain.withheld.length > 0) words.push(`the numbers of ${plural(chain.withheld.length, "night")} are kept back: ${chain.withheld.slice(0, 3).map((night) => dateWords(night)).join(", ")}${chain.withheld.length > 3 ? " …" : ""}`);
  if (chain.open.length > 0) words.push(`${plural(chain.open.length, "number")} of other nights ${chain.open.length === 1 ? "is a floor that" : "are floors that"} may have been more`);
  return words;
}
