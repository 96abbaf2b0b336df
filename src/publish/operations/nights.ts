import { NotFoundError, QueryError } from "../../model/errors.ts";
import type { Series } from "../../model/series.ts";
import { METRICS } from "../../model/vocabulary.ts";
import type { Metric } from "../../model/vocabulary.ts";
import { aClass, aRegion, attackerField, claimantField, hoursField, metricField, targetField } from "../asked-fields.ts";
import { asOfField, asking, noNights } from "../asking.ts";
import { ledgerField } from "../ledger-place.ts";
import { isNamed, nothingIn } from "../numbers.ts";
import { choice, operation, text } from "../operation.ts";
import { parsePeriod } from "../period.ts";
import { METRIC_WORDS, dateWords } from "../words.ts";

/** Nights in a row, as one claimant tells of them, and how they are to be shown. */
export interface NightsAnswer {
  readonly series: Series;
  /** The metric that is drawn. */
  readonly metric: Metric;
  readonly by: "night" | "week" | "month";
  readonly asOf: string | null;
}

/** Nights that are shown when no period is asked for. */
const RECENT = 60;
/** Lines of a plot. */
const LINES = 62;

/** `tallywire nights`: one direction over time, night by night. */
export const nights = operation({
  name: "nights",
  summary: "Nights in a row: what one side says of each, with medians, totals, and the nights of which nothing is known",
  description:
    "A series per direction as one claimant tells it, reconciled night by night. Nights without a number are named and left out, never taken as zero. " +
    "A share of what was launched is refused over a day on which the meaning of a number changes, unless told to go on.",
  positional: "period",
  input: {
    period: text("a year, a month, or two dates, both in: 2025, 2025-05, 2025-04-01..2025-06-15; the last 60 nights by default", { placeholder: "PERIOD", check: (value) => void parsePeriod(value) }),
    attacker: attackerField, target: targetField,
    claimant: claimantField,
    metric: metricField("what is drawn and counted; by default what most nights have"),
    weapon: text("only weapons of this class: uav, uav.decoy, missile.ballistic", { placeholder: "CLASS", check: aClass }),
    region: text("only counts that are given of this region, ISO 3166-2: RU-BRY", { placeholder: "REGION", check: aRegion }),
    hours: hoursField,
    share: choice("the share of this metric in what was launched", METRICS),
    "across-breaks": choice("compute a share over a change of definition all the same", ["yes"]),
    by: choice("what a line of the plot is; by default what fits", ["night", "week", "month"]),
    ledger: ledgerField,
    "as-of": asOfField,
  },
  examples: [
    { command: "tallywire nights 2025-05", says: "May 2025, night by night, both directions" },
    { command: "tallywire nights 2025 --attacker RU --weapon uav --by month", says: "drones only, a line for each month" },
    { command: "tallywire nights 2025-05..2025-06 --share shot_down", says: "with the share that was shot down" },
    { command: "tallywire nights 2024..2025 --format csv --out nights.csv", says: "a row for each night and metric" },
  ],
  formats: ["table", "json", "csv"],

  async *run({ period, attacker, target, claimant, metric, weapon, region, hours, share, "across-breaks": across, by, ...given }, effects) {
    const [questions, { filedPosts }, series, { coverageOf, declaredDefinitions }] = await Promise.all([
      import("../../ledger/filed.ts"), import("../../ledger/audit.ts"), import("../../reconcile/series.ts"), import("../../pipeline.ts"),
    ]);
    const answers = await asking(given, effects, async ({ ledger, path, instant }) => {
      const known = await questions.spanOfNights(ledger, instant);
      if (known === null) throw noNights(path);
      const asked = period === undefined ? { from: null, to: null } : parsePeriod(period);
      const to = asked.to ?? known.last;
      const from = asked.from ?? (period === undefined ? later(known.first, daysBefore(to, RECENT - 1)) : known.first);
      if (from > to) throw nothingIn(from, to, known);
      const definitions = declaredDefinitions();
      const all = series.reconcileNights(await questions.claimsBetween(ledger, from, to, instant), definitions, from, to);
      const tellers = series.tellersOf(all).filter((one) => (attacker === undefined || one.attacker === attacker.toUpperCase()) && (target === undefined || one.target === target.toUpperCase()) && (claimant === undefined || isNamed(one.claimant, claimant)));
      const [first] = tellers;
      if (first === undefined) throw claimant === undefined && attacker === undefined && target === undefined ? nothingIn(from, to, known) : noTeller(series.tellersOf(all), { claimant, attacker, target });
      const isOneSided = attacker !== undefined || target !== undefined;
      const back = isOneSided ? undefined : tellers.find((one) => one.attacker === first.target && one.target === first.attacker);
      const covered = coverageOf(await filedPosts(ledger, instant));
      return [first, ...(back === undefined ? [] : [back])].map((teller): NightsAnswer => {
        const scope = { attacker: teller.attacker, target: teller.target, claimant: teller.claimant.key, weapon: weapon ?? null, region: region?.toUpperCase() ?? null, hours: hours ?? "all" };
        const coverage = covered.find(({ source }) => source === teller.claimant.id)?.days ?? [];
        const told = series.seriesOf(all, teller.claimant, scope, from, to, { definitions, coverage, shares: share === undefined ? [] : [{ metric: share, of: "launched" }] });
        if (share !== undefined && across === undefined) refuseBroken(told, share);
        return { series: told, metric: metric ?? mostTold(told), by: by ?? lines(told.nights.length), asOf: given["as-of"] ?? null };
      });
    });
    for (const value of answers) yield { ok: true, source: `${value.series.scope.attacker}>${value.series.scope.target}`, value, ...(answers.length > 1 ? { many: true as const } : {}) };
  },

  async view(format) {
    const views = await import("../reading/nights-views.ts");
    return format === "json" ? views.nightsJson : format === "csv" ? views.nightsCsv : views.nightsTable;
  },
});

/** @throws QueryError `definition-break` when a share would join numbers that mean different things */
function refuseBroken({ claimant, breaks }: Series, share: Metric): void {
  const found = breaks.filter(({ metric }) => metric === share || metric === "launched");
  const [first] = found;
  if (first === undefined) return;
  const words = `${METRIC_WORDS[first.metric]} ${first.before === null ? `begins: “${first.after?.means}”` : first.after === null ? `ends; it meant: “${first.before.means}”` : `changes from “${first.before.means}” to “${first.after.means}”`}`;
  throw new QueryError("definition-break", `no share of ${METRIC_WORDS[share]} over ${dateWords(first.day)}: in the numbers of ${claimant.name}, ${words}`, {
    hint: `ask for the time before ${first.day} and from it apart, or add --across-breaks yes if the joined number is what you want`,
  });
}

function mostTold({ statistics }: Series): Metric {
  const order: readonly Metric[] = ["launched", "detected", "shot_down", "shot_down_or_suppressed"];
  const most = Math.max(0, ...statistics.map(({ nights: told }) => told));
  const usual = order.find((metric) => statistics.some((one) => one.metric === metric && one.nights * 2 >= most));
  return usual ?? statistics.toSorted((a, b) => b.nights - a.nights)[0]?.metric ?? "launched";
}

const lines = (count: number): NightsAnswer["by"] => (count <= LINES ? "night" : count <= LINES * 7 ? "week" : "month");
const later = (a: string, b: string): string => (a > b ? a : b);
const daysBefore = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

function noTeller(tellers: readonly { readonly attacker: string | null; readonly target: string | null; readonly claimant: Series["claimant"] }[], asked: Readonly<Record<string, string | undefined>>): NotFoundError {
  const wanted = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${value}`])).join(" ");
  const there = tellers.slice(0, 5).map(({ attacker, target, claimant }) => `${claimant.id ?? claimant.name} (${attacker ?? "?"} → ${target ?? "?"})`);
  return new NotFoundError("nobody-tells", `nobody tells of these nights with ${wanted}`, { hint: there.length === 0 ? "no counts of weapons are in the ledger in that time" : `there are ${there.join(", ")}` });
}
