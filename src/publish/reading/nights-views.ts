import type { DefinitionBreak, Series, SeriesStatistic } from "../../model/series.ts";
import { csvLine } from "../csv.ts";
import { classWords } from "../class-words.ts";
import type { NightsAnswer } from "../operations/nights.ts";
import { painter } from "../terminal/paint.ts";
import type { Paint } from "../terminal/paint.ts";
import { safe, safeJson } from "../terminal/safe.ts";
import { cut, padEnd, padStart, width, wrap } from "../terminal/width.ts";
import type { View, ViewOptions } from "../view.ts";
import { METRIC_WORDS, dateWords, directionWords, grouped, plural } from "../words.ts";
import { boundsWords, breakLines, heading } from "./lines.ts";
import { DRAWN, MARKS, barOf, plotLines, shortDate } from "./nights-plot.ts";
import type { PlotLine } from "./nights-plot.ts";

export const nightsJson: View<NightsAnswer> = {
  mime: "application/json",
  async *render(values) {
    const all: NightsAnswer[] = [];
    for await (const value of values) all.push(value);
    if (all.length > 0) yield `${safeJson(JSON.stringify(all.map(({ series, asOf }) => ({ asOf, ...series })), null, 2))}\n`;
  },
};

/** A row for each night and metric; a night without a number is a row with its status. */
export const nightsCsv: View<NightsAnswer> = {
  mime: "text/csv",
  async *render(values) {
    yield csvLine(["night_of", "attacker", "target", "claimant", "weapon", "region", "status", "metric", "standing", "low", "high", "unaccounted_low", "unaccounted_high", "claims"]);
    for await (const { series } of values) {
      const { scope, claimant } = series;
      for (const { nightOf, status, cells, unaccounted } of series.nights) {
        const head = [nightOf, scope.attacker, scope.target, claimant.id ?? claimant.name, scope.weapon, scope.region, status];
        if (cells.length === 0) yield csvLine([...head, null, null, null, null, null, null, null]);
        for (const { metric, standing, bounds, rows } of cells) {
          const left = metric === "launched" ? unaccounted : null;
          yield csvLine([...head, metric, standing, bounds?.low ?? null, bounds?.high ?? null, left?.low ?? null, left?.high ?? null, rows.join(" ")]);
        }
      }
    }
  },
};

export const nightsTable: View<NightsAnswer> = {
  mime: "text/plain",
  async *render(values, options) {
    let before = "";
    for await (const value of values) {
      yield `${before}${sheet(value, options).map((line) => line.trimEnd()).join("\n")}\n`;
      before = "\n";
    }
  },
};

/** Columns of a plot beside its bars. */
const GAP = 2;

function sheet({ series, metric, by, asOf }: NightsAnswer, { width: columns, colour, explain }: ViewOptions): string[] {
  const paint = painter(colour);
  const { claimant, scope } = series;
  const what = scope.weapon === null ? "" : ` · ${classWords([scope.weapon], "munition")}`;
  const title = `${directionWords(scope)}  ${METRIC_WORDS[metric]}${what}${scope.region === null ? "" : ` · ${scope.region}`}`;
  const lines = [
    heading(title, paint, columns),
    ...wrap(`Nights from ${dateWords(series.from)} to ${dateWords(series.to)}, as the ${safe(claimant.name.replace(/^the /iu, ""))} tells of them${asOf === null ? "" : `, as known on ${asOf}`}. ${coverageWords(series)}`, columns).map((line) => paint("dim", line)),
    "",
    ...plot(series, metric, by, paint, columns),
    "",
    ...statisticLines(series, paint, columns),
  ];
  const told = explain ? series.breaks : drawnBreaks(series);
  for (const one of told) lines.push(...breakLines(one, paint, columns));
  if (told.length < series.breaks.length) lines.push(paint("dim", `${plural(series.breaks.length - told.length, "other change")} of what a number means: --explain lists them`));
  return lines;
}

function coverageWords({ nights, coverage }: Series): string {
  const other = ([["withheld", "withheld"], ["silent_explained", "silent, explained"], ["silent", "silent"], ["failed", "seen and not read"], ["not_collected", "of which the ledger has nothing"]] as const).filter(([status]) => coverage[status] > 0);
  return `${plural(nights.length, "night")}: ${grouped(coverage.reported)} reported${other.map(([status, words]) => `, ${grouped(coverage[status])} ${words}`).join("")}.`;
}

function plot(series: Series, metric: NightsAnswer["metric"], by: NightsAnswer["by"], paint: Paint, columns: number): string[] {
  const rows = plotLines(series.nights, metric, by);
  const most = Math.max(0, ...rows.map(({ bounds }) => bounds?.low ?? 0));
  const labels = Math.max(...rows.map(({ label }) => width(label)));
  const values = rows.map(valueWords);
  const numbers = Math.max(...values.map((value) => width(value)));
  const tails = rows.map((row) => tailWords(row, by));
  const tail = Math.max(0, ...tails.map((words) => width(words)));
  const room = Math.max(10, columns - labels - numbers - tail - 3 * GAP);
  const lines: string[] = [];
  const pending = [...drawnBreaks(series)];
  rows.forEach((row, at) => {
    const last = row.nights.at(-1)?.nightOf ?? "";
    const days = new Set<string>();
    while (pending[0] !== undefined && pending[0].day <= last) days.add((pending.shift() as DefinitionBreak).day);
    for (const day of days) lines.push(paint("yellow", cut(`── ${dateWords(day)}: a number changes its meaning ${"─".repeat(columns)}`, columns).replace("…", "")));
    const bar = barOf(row, most, room);
    lines.push(`${padStart(row.label, labels)}  ${padStart(values[at] as string, numbers)}  ${paint("cyan", padEnd(bar, room))}  ${paint("dim", tails[at] as string)}`);
  });
  if (metric === "launched" && rows.some(({ split }) => split > 0)) lines.push("", ...wrap(`${MARKS.stopped} shot down · ${MARKS.lost} lost, suppressed, or told in one figure with shot down · ${MARKS.rest} not accounted for, which is not known to have got through`, columns).map((line) => paint("dim", line)));
  return lines;
}

function valueWords({ bounds, isWithheld }: PlotLine): string {
  if (bounds === null) return isWithheld ? "withheld" : "–";
  return bounds.high === null ? `≥ ${grouped(bounds.low)}` : bounds.high === bounds.low ? grouped(bounds.low) : `${grouped(bounds.low)}–${grouped(bounds.high)}`;
}

const STATUS_WORDS = { reported: "", withheld: "withheld", failed: "not read", silent: "silent", silent_explained: "silent", not_collected: "nothing in the ledger" } as const;

/** Beside a night what is left of it, beside a week or a month how much of it is known. */
function tailWords({ nights, counted, bounds }: PlotLine, by: NightsAnswer["by"]): string {
  if (by !== "night") return counted === nights.length ? "" : `${counted} of ${nights.length} nights`;
  const [night] = nights;
  if (night === undefined) return "";
  if (bounds === null) return night.cells.length > 0 ? "" : STATUS_WORDS[night.status];
  if (night.flags.some(({ kind }) => kind === "impossible")) return "! impossible";
  return night.unaccounted === null ? "" : `${boundsWords(night.unaccounted)} left`;
}

function statisticLines({ statistics, shares }: Series, paint: Paint, columns: number): string[] {
  const table = statistics.map((one): readonly string[] => [METRIC_WORDS[one.metric], boundsWords(one.total), grouped(one.nights), grouped(one.median), grouped(Math.round(one.mean * 10) / 10), mostWords(one)]);
  const head = ["", "in all", "nights", "median", "mean", "most"];
  const sizes = head.map((name, at) => Math.max(width(name), ...table.map((row) => width(row[at] ?? ""))));
  const line = (row: readonly string[]): string => cut(`  ${row.map((cell, at) => (at === 0 || at === 5 ? padEnd(cell, sizes[at] as number) : padStart(cell, sizes[at] as number))).join("  ")}`, columns);
  const lines = [paint("dim", line(head)), ...table.map(line)];
  for (const { metric, of, nights, part, whole, share } of shares) {
    const words = share === null ? "open: a bound of it is" : share.low === share.high ? percent(share.low) : `${percent(share.low)} to ${percent(share.high)}`;
    lines.push(...wrap(`${METRIC_WORDS[metric]} of ${METRIC_WORDS[of]}: ${words} (${boundsWords(part)} of ${boundsWords(whole)}, over the ${plural(nights, "night")} that have both)`, columns - 2).map((text) => `  ${text}`));
  }
  return lines;
}

const percent = (value: number): string => `${(100 * value).toFixed(1)}%`;
const mostWords = ({ most }: SeriesStatistic): string => `${grouped(most.value)} on ${shortDate(most.nightOf)}`;

/** Changes of the metrics that are drawn; figures that were given on one day alone change nothing. */
function drawnBreaks({ breaks }: Series): readonly DefinitionBreak[] {
  return breaks.filter(({ metric }) => DRAWN.includes(metric));
}
