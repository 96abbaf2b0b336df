import type { Metric, PlaceRole, QuantityRelation, Unit } from "../../model/vocabulary.ts";
import type { NamedPlace } from "./place-list.ts";

export interface DraftPlace extends NamedPlace {
  readonly role: PlaceRole;
}

/** A count in the making; item indexes are half-open. */
export interface Draft {
  metric: Metric;
  low: number | null;
  high: number | null;
  relation: QuantityRelation;
  readonly unit: Unit;
  paths: readonly string[];
  /** The counted words; empty when the number stands alone. */
  readonly object: { readonly from: number; readonly to: number };
  readonly number: { readonly from: number; readonly to: number };
  content: { from: number; to: number };
  cue: { readonly from: number; readonly to: number } | null;
  places: DraftPlace[];
  partOf: Draft | null;
  /** "по одному": so many in each place. */
  readonly each: boolean;
  /** Index of the window that it stands under; -1 for none yet. */
  window: number;
  /** Index of the as-of time; -1 for none. */
  asOf: number;
  provisional: boolean;
  readonly header: boolean;
  /** Which sentence it stands in. */
  readonly sentence: number;
  /** Says the same as a count elsewhere in the bulletin. */
  repeat: boolean;
  /** A running total that contains what was reported before. */
  running: boolean;
  /** Counted over weeks or more, not in one night. */
  period: boolean;
  /** Called a part ("із них"), not an item of a list. */
  named: boolean;
  /** An item of a list that is meant to be whole. */
  listed: boolean;
  rule: string;
}

/** Whether one class holds another: "missile" holds "missile.cruise.kh101", and a target of any class holds all. */
export function holds(whole: readonly string[], part: readonly string[]): boolean {
  return whole.length === 0 || (part.length > 0 && part.every((path) => whole.some((outer) => path === outer || path.startsWith(`${outer}.`) || (outer.startsWith("uav") && (path.startsWith("uav") || path.startsWith("loitering"))))));
}
