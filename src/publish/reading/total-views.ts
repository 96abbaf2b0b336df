import type { Countable, LabelShare, Total, TotalAnswer, TotalRecipe } from "../../model/total.ts";
import { classWords } from "../class-words.ts";
import { csvLine } from "../csv.ts";
import { painter } from "../terminal/paint.ts";
import type { Paint } from "../terminal/paint.ts";
import { safe, safeJson } from "../terminal/safe.ts";
import { wrap } from "../terminal/width.ts";
import type { View, ViewOptions } from "../view.ts";
import { METRIC_WORDS, dateWords, directionWords, grouped, plural } from "../words.ts";
import { boundsWords, breakLines, heading, table } from "./lines.ts";

/** Models and classes that a table shows; the others are counted in its last line. */
const SHOWN = 8;

export const totalJson: View<TotalAnswer> = {
  mime: "application/json",
  async *render(values) {
    const all: unknown[] = [];
    for await (const { total, others, ...answer } of values) {
      // Of the other rules the numbers and what they leave out are enough: their rows are the same rows, taken otherwise.
      all.push({ ...answer, words: recipeWords(total.recipe, answer), total, others: others.map(({ rule, change, total: { recipe, low, high, taken, leftOut } }) => ({ rule, change, recipe, low, high, numbers: taken.length, leftOut })) });
    }
    if (all.length > 0) yield `${safeJson(JSON.stringify(all, null, 2))}\n`;
  },
};

/** Every number that was added, a row for each. */
export const totalCsv: View<TotalAnswer> = {
  mime: "text/csv",
  async *render(values) {
    yield csvLine(["attacker", "target", "metric", "night_of", "starts_on", "ends_on", "low", "high", "label", "weapon", "claimant", "national", "words", "document", "claims"]);
    for await (const { attacker, target, total } of values) {
      for (const one of total.taken) yield csvLine([attacker, target, total.recipe.metric, one.nightOf, one.startsOn, one.endsOn, one.low, one.high, one.label, one.weapon.join(" "), one.claimant, one.isNational, one.words, one.document, one.refs.join(" ")]);
    }
  },
};

export const totalTable: View<TotalAnswer> = {
  mime: "text/plain",
  async *render(values, options) {
    let before = "";
    for await (const value of values) {
      yield `${before}${sheet(value, options).map((line) => line.trimEnd()).join("\n")}\n`;
      before = "\n";
    }
  },
};

function sheet(answer: TotalAnswer, { width: columns, colour, explain }: ViewOptions): string[] {
  const { total, others, breaks } = answer;
  const paint = painter(colour);
  const { recipe } = total;
  return [
    heading(`${directionWords(answer)}  ${METRIC_WORDS[recipe.metric]} in all: ${boundsWords(total)}`, paint, columns),
    ...wrap(recipeWords(recipe, answer), columns),
    ...standingLines(total, columns).map((line) => paint("dim", line)),
    ...shareLines("What is in it", total.labels, recipe, paint, columns, explain ? Infinity : SHOWN),
    ...(total.leftOut.length === 0 ? [] : shareLines("Left out by the recipe", total.leftOut, recipe, paint, columns, explain ? Infinity : SHOWN)),
    "",
    paint("bold", "By another rule"),
    ...table(others.filter(({ total: other }) => other.taken.length > 0).map(({ rule, change, total: other }) => [boundsWords(other), change === 0 ? "the same" : `${change > 0 ? "+" : "−"}${grouped(Math.abs(change))}`, `${rule}${leftWords(other, total)}`]), new Set([0, 1]), columns),
    ...(breaks.length === 0 ? [] : ["", ...breaks.flatMap((one) => breakLines(one, paint, columns))]),
    ...(explain ? ["", paint("bold", "Every number in it"), ...numberLines(total.taken, paint, columns)] : ["", ...wrap("--explain lists every number that was added, --format csv gives them as rows.", columns).map((line) => paint("dim", line))]),
  ];
}

/** What a recipe says, so that somebody else comes to the same number. */
export function recipeWords({ metric, from, to, over, date, posts, only, without }: TotalRecipe, { claimant }: Pick<TotalAnswer, "claimant">): string {
  const whose = over === "rows" ? `rows of the table, ${posts === "all" ? "national and regional posts alike" : "only those that go back to national posts"}` : `the nights as the ${safe((claimant?.name ?? "").replace(/^the /iu, ""))} tells of them`;
  const dates = { end: "the local date on which each ends", start: "the local date on which each starts", night: "the night that each is of" }[date];
  const weapons = only === null ? (metric === "launched" && without.length === 0 ? "every weapon, drones and missiles together" : "every weapon") : `only ${only.map((path) => classWords([path], "munition")).join(" and ")}`;
  const left = without.length === 0 ? "" : `, without ${without.map((path) => (path === "uav" ? "drones of no known class" : classWords([path], "munition"))).join(", ")}`;
  return `The sum of “${METRIC_WORDS[metric]}” over ${whose}, by ${dates}, ${from === to ? dateWords(from) : `from ${dateWords(from)} to ${dateWords(to)}, both in`}; ${weapons}${left}. A bundle with one number is added once.`;
}

function standingLines({ taken, open, withheld, unknown }: Total, columns: number): readonly string[] {
  const nights = new Set(taken.map(({ nightOf }) => nightOf)).size;
  const parts = [
    `${plural(taken.length, "number")} of ${plural(nights, "night")}.`,
    open > 0 ? `${grouped(open)} of them ${open === 1 ? "is a floor" : "are floors"}: more may have been ${open === 1 ? "there" : "in each"}, so the total is one too.` : "",
    withheld.length > 0 ? `${plural(withheld.length, "number")} kept back.` : "",
    unknown.length > 0 ? `${plural(unknown.length, "number")} spoken of and not given.` : "",
  ];
  return wrap(parts.filter((part) => part !== "").join(" "), columns);
}

function shareLines(title: string, all: readonly LabelShare[], { over }: TotalRecipe, paint: Paint, columns: number, most: number): string[] {
  const shown = all.slice(0, most);
  const rest = all.slice(most);
  const noun = over === "rows" ? "row" : "night";
  const rows = shown.map(({ label, value, count }) => [grouped(value), plural(count, noun), labelWords(label, over)]);
  if (rest.length > 0) rows.push([grouped(rest.reduce((sum, { value }) => sum + value, 0)), plural(rest.reduce((sum, { count }) => sum + count, 0), noun), `${plural(rest.length, "other")}: ${rest.slice(0, 4).map(({ label }) => labelWords(label, over)).join("; ")}${rest.length > 4 ? " …" : ""}`]);
  return ["", paint("bold", title), ...table(rows, new Set([0, 1]), columns)];
}

/** A model as its table writes it; of a night's figure, its classes in words. */
function labelWords(label: string, over: TotalRecipe["over"]): string {
  if (over === "rows") return label === "" ? "of no named model" : safe(label);
  return /^[a-z][a-z0-9_.]*(?:, [a-z][a-z0-9_.]*)*$/u.test(label) ? classWords(label.split(", "), "munition") : label === "" ? "weapons of no named class" : safe(label);
}

/** What another rule leaves out that the total has: by name, because that is what people ask. */
function leftWords(other: Total, total: Total): string {
  const before = new Set(total.leftOut.map(({ label }) => label));
  const left = other.leftOut.filter(({ label }) => !before.has(label));
  if (other.recipe.without.length === 0 || left.length === 0) return "";
  return `: no ${left.slice(0, 4).map(({ label, value }) => `${labelWords(label, total.recipe.over)} (${grouped(value)})`).join(", ")}${left.length > 4 ? ` and ${left.length - 4} more` : ""}`;
}

/** Each number on a line, and under it its words with the document that they stand in, whole: they are there to be copied. */
function numberLines(taken: readonly Countable[], paint: Paint, columns: number): readonly string[] {
  const heads = table(taken.map((one) => [one.nightOf ?? "", boundsWords({ low: one.low ?? 0, high: one.high }), `${one.label === "" ? "weapons" : safe(one.label)} · ${safe(one.claimant)}`]), new Set([1]), Math.max(columns, 200));
  return taken.flatMap((one, at) => [heads[at] ?? "", paint("dim", `      ${wordsOf(one)}${safe(one.document)}`)]);
}

/** The words of a bulletin or an article; the record of a table is a line of codes and stands in the document. */
function wordsOf({ words }: Countable): string {
  const plain = (words ?? "").replaceAll(/\s+/gu, " ").trim();
  return plain === "" || plain.length > 160 ? "" : `“${safe(plain)}” `;
}
