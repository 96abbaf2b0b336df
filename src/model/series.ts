import type { CoverageStatus } from "./coverage.ts";
import type { Bounds, NightClaimant, NightFlag, SourceDefinition, Standing } from "./night.ts";
import type { Metric } from "./vocabulary.ts";

/** What of each night is wanted. */
export interface SeriesScope {
  readonly attacker: string | null;
  readonly target: string | null;
  /** Key of the claimant, as `NightClaimant` has it. */
  readonly claimant: string;
  /** Class path: only weapons of it; null for all. */
  readonly weapon: string | null;
  /** ISO 3166-2 code: only counts that are given of this region; null for whole nights. */
  readonly region: string | null;
  /** `overnight` leaves out windows in the day and evening that carry the night's date. */
  readonly hours: "all" | "overnight";
}

/** One metric of one night. */
export interface SeriesCell {
  readonly metric: Metric;
  readonly standing: Standing;
  /** Null when unknown or withheld. */
  readonly bounds: Bounds | null;
  /** Refs of the claims that were chosen for it. */
  readonly rows: readonly string[];
}

/** One night of the calendar, whether or not anybody reports on it: a night without a row is no night without an attack. */
export interface SeriesNight {
  readonly nightOf: string;
  readonly status: CoverageStatus;
  readonly cells: readonly SeriesCell[];
  /** Of what was launched, what no part accounts for; null where nothing can be said. */
  readonly unaccounted: Bounds | null;
  readonly flags: readonly NightFlag[];
}

/** One metric over the nights that count it. Nights without a number are left out, never taken as zero. */
export interface SeriesStatistic {
  readonly metric: Metric;
  /** Nights with a number, zero and none among them. */
  readonly nights: number;
  /** Nights whose number is kept back. */
  readonly withheld: number;
  readonly total: Bounds;
  /** Of the least that each number can be. */
  readonly median: number;
  readonly mean: number;
  readonly most: { readonly nightOf: string; readonly value: number };
}

/** A share of one metric in another, over the nights that have both. */
export interface SeriesShare {
  readonly metric: Metric;
  readonly of: Metric;
  readonly nights: number;
  readonly part: Bounds;
  readonly whole: Bounds;
  /** From 0 to 1; null where a bound is open. */
  readonly share: { readonly low: number; readonly high: number } | null;
}

/** A day on which what a metric of the source means changes. */
export interface DefinitionBreak {
  readonly day: string;
  readonly metric: Metric;
  /** What it meant before and what it means from that day on; null where the source gives no such number. */
  readonly before: SourceDefinition | null;
  readonly after: SourceDefinition | null;
}

/** Nights one after the other, as one claimant tells of one direction. Derived; nothing of it is stored. */
export interface Series {
  readonly claimant: NightClaimant;
  readonly scope: SeriesScope;
  readonly from: string;
  readonly to: string;
  readonly nights: readonly SeriesNight[];
  readonly statistics: readonly SeriesStatistic[];
  readonly shares: readonly SeriesShare[];
  readonly breaks: readonly DefinitionBreak[];
  readonly coverage: Readonly<Record<CoverageStatus, number>>;
}
