import type { AbstainReason, Metric, Unit } from "../../model/vocabulary.ts";
import type { Sentence } from "../sentences.ts";
import type { Government } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** A number that counts something, before it is attributed, dated and placed. */
export interface Count {
  readonly sentence: Sentence;
  readonly quantity: QuantityPhrase;
  readonly government: Government;
  readonly unit: Unit;
  readonly weapon: readonly string[];
  readonly metric: Metric;
  /** Index in the list of counts of the one that this is a part of; -1 when none is said. */
  readonly part: number;
}

/** A number that counts nothing we know. Token positions. */
export interface Refusal {
  readonly from: number;
  readonly to: number;
  readonly reason: AbstainReason;
  readonly detail: string;
  readonly rule: string;
}

export interface Counts {
  readonly counts: Count[];
  readonly refusals: Refusal[];
}

/** A stretch of tokens that another rule has read (a date, a clock time), with why its numbers are no claims. */
export interface Taken {
  readonly from: number;
  readonly to: number;
  readonly reason: AbstainReason;
}

export const UNIT_OF_METRIC: Readonly<Record<Metric, Unit>> = {
  launched: "munition", detected: "munition", shot_down: "munition", suppressed: "munition", lost: "munition",
  lost_or_suppressed: "munition", shot_down_or_suppressed: "munition", neutralised_total: "munition",
  returned: "munition", crossed_border: "munition", still_airborne: "munition", hits: "munition",
  hit_locations: "location", debris_locations: "location", regions_affected: "region",
  killed: "person", injured: "person", missing: "person", rescued: "person", evacuated: "person",
  objects_damaged: "object", attempted: "attempt",
};
