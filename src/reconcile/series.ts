import { COVERAGE_STATUSES } from "../model/coverage.ts";
import type { CoverageDay, CoverageStatus } from "../model/coverage.ts";
import type { FiledClaim } from "../model/filed.ts";
import type { Bounds, ClaimantAccount, Night, NightClaimant, SourceDefinition } from "../model/night.ts";
import type { Series, SeriesCell, SeriesNight, SeriesScope, SeriesShare, SeriesStatistic } from "../model/series.ts";
import type { Metric } from "../model/vocabulary.ts";
import { METRICS } from "../model/vocabulary.ts";
import { add } from "./bounds.ts";
import { breaksBetween } from "./breaks.ts";
import { cellsOf, median } from "./cells.ts";
import { reconcileNight } from "./night.ts";
import { compare, groupBy } from "./night-row.ts";
import { shiftDay } from "./window.ts";

/** Each night of some claims, reconciled by itself; an evening's own post is handed to the night that it is part of too. */
export function reconcileNights(rows: readonly FiledClaim[], definitions: readonly SourceDefinition[], from: string, to: string): readonly Night[] {
  const byNight = groupBy(rows, ({ claim }) => claim.nightOf ?? "");
  return [...byNight.keys()]
    .filter((night) => from <= night && night <= to)
    .toSorted(compare)
    .map((night) => {
      // An evening's own post may lie in the hours of the night after, which then has it.
      const fromTheEvening = (byNight.get(shiftDay(night, 1)) ?? []).filter(({ claim: { period } }) => (period.precision === "minute" || period.precision === "hour") && period.start?.slice(0, 10) === night);
      return reconcileNight([...(byNight.get(shiftDay(night, -1)) ?? []), ...(byNight.get(night) ?? []), ...fromTheEvening], { night, definitions });
    });
}

/** Who tells of a direction, and how much of it. */
export interface Teller {
  readonly attacker: string | null;
  readonly target: string | null;
  readonly claimant: NightClaimant;
  /** Nights with a number of what was sent or stopped. */
  readonly nights: number;
  /** Of each night its largest number, added: a regional command that posts as often as the national one tells of less. */
  readonly weight: number;
}

/** All who tell of a direction, whoever tells of most of it first, outlets in their own voice last. */
export function tellersOf(nights: readonly Night[]): readonly Teller[] {
  const found = new Map<string, { attacker: string | null; target: string | null; claimant: NightClaimant; nights: number; weight: number }>();
  for (const { directions } of nights) {
    for (const { attacker, target, claimants } of directions) {
      for (const account of claimants) {
        const told = account.figures.filter(({ unit, standing }) => unit === "munition" && standing !== "unknown");
        if (told.length === 0) continue;
        const key = `${attacker}>${target}\n${account.claimant.key}`;
        const teller = found.get(key) ?? { attacker, target, claimant: account.claimant, nights: 0, weight: 0 };
        teller.nights += 1;
        teller.weight += Math.max(...told.map(({ bounds }) => bounds?.low ?? 0));
        found.set(key, teller);
      }
    }
  }
  const isOutlet = ({ claimant }: Teller): number => Number(claimant.kind === "outlet");
  return [...found.values()].toSorted((a, b) => isOutlet(a) - isOutlet(b) || b.weight - a.weight || b.nights - a.nights || compare(a.claimant.key, b.claimant.key));
}

export interface SeriesOptions {
  readonly definitions: readonly SourceDefinition[];
  /** What is known of the claimant's own posts, day by day; empty where none of them are at hand. */
  readonly coverage: readonly CoverageDay[];
  /** Metrics to be set against each other. */
  readonly shares: readonly { readonly metric: Metric; readonly of: Metric }[];
}

/** The nights of one claimant and direction from one date to another, both in, with every night of the calendar in between. */
export function seriesOf(nights: readonly Night[], claimant: NightClaimant, scope: SeriesScope, from: string, to: string, { definitions, coverage, shares }: SeriesOptions): Series {
  const byDate = new Map(nights.map((night) => [night.nightOf ?? "", night]));
  const days = new Map(coverage.map((day) => [day.date, day.status]));
  const all: SeriesNight[] = [];
  for (let date = from; date <= to; date = shiftDay(date, 1)) {
    const account = accountOf(byDate.get(date), scope);
    all.push(nightOf(date, account, scope, days.get(date) ?? null));
  }
  const statistics = METRICS.flatMap((metric) => statisticOf(metric, all) ?? []);
  const told = statistics.map(({ metric }) => metric);
  return {
    claimant, scope, from, to,
    nights: all,
    statistics,
    shares: shares.map((share) => shareOf(all, share)),
    breaks: breaksBetween(definitions, claimant.id ?? claimant.key, told, from, to),
    coverage: Object.fromEntries(COVERAGE_STATUSES.map((status) => [status, all.filter((night) => night.status === status).length])) as Record<CoverageStatus, number>,
  };
}

function accountOf(night: Night | undefined, { attacker, target, claimant }: SeriesScope): ClaimantAccount | null {
  return night?.directions.find((one) => one.attacker === attacker && one.target === target)?.claimants.find((one) => one.claimant.key === claimant) ?? null;
}

function nightOf(date: string, account: ClaimantAccount | null, scope: SeriesScope, known: CoverageStatus | null): SeriesNight {
  const cells = account === null ? [] : cellsOf(account, scope);
  const status: CoverageStatus = cells.some(({ bounds }) => bounds !== null) ? "reported" : cells.some(({ standing }) => standing === "withheld") ? "withheld" : account === null ? (known ?? "not_collected") : (known ?? "reported");
  const whole = scope.region !== null || scope.hours === "overnight" || account === null ? null : account.balances.filter(({ whole: { isPart, weapon } }) => !isPart && (scope.weapon === null || weapon.every((path) => path === scope.weapon || path.startsWith(`${scope.weapon}.`))));
  return { nightOf: date, status, cells, unaccounted: whole === null || whole.length === 0 ? null : add(whole.map(({ unaccounted }) => unaccounted)), flags: account?.flags ?? [] };
}

/** The cell of a metric on a night. */
export function cellOf(night: SeriesNight, metric: Metric): SeriesCell | undefined {
  return night.cells.find((cell) => cell.metric === metric);
}

function statisticOf(metric: Metric, nights: readonly SeriesNight[]): SeriesStatistic | null {
  const counted = nights.flatMap((night) => {
    const bounds = cellOf(night, metric)?.bounds ?? null;
    return bounds === null ? [] : [{ nightOf: night.nightOf, bounds }];
  });
  if (counted.length === 0) return null;
  const values = counted.map(({ bounds }) => bounds.low);
  const total = add(counted.map(({ bounds }) => bounds));
  const most = counted.reduce((best, one) => (one.bounds.low > best.bounds.low ? one : best));
  return {
    metric,
    nights: counted.length,
    withheld: nights.filter((night) => cellOf(night, metric)?.standing === "withheld").length,
    total, median: median(values), mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    most: { nightOf: most.nightOf, value: most.bounds.low },
  };
}

function shareOf(nights: readonly SeriesNight[], { metric, of }: { readonly metric: Metric; readonly of: Metric }): SeriesShare {
  const both = nights.flatMap((night) => {
    const [part, whole] = [cellOf(night, metric)?.bounds ?? null, cellOf(night, of)?.bounds ?? null];
    return part === null || whole === null ? [] : [{ part, whole }];
  });
  const part = add(both.map((one) => one.part));
  const whole = add(both.map((one) => one.whole));
  return { metric, of, nights: both.length, part, whole, share: shareBounds(part, whole) };
}

function shareBounds(part: Bounds, whole: Bounds): SeriesShare["share"] {
  if (part.high === null || whole.high === null || whole.low === 0) return null;
  return { low: part.low / whole.high, high: Math.min(1, part.high / whole.low) };
}
