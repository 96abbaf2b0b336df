import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import type { Government } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** The quantities of one sentence while the rules work on them: index `k` is the same quantity in every list. */
export interface Draft {
  readonly a: Analysis;
  readonly s: Sentence;
  readonly found: QuantityPhrase[];
  /** What says the metric of each; null while nothing does. */
  readonly governed: (Government | null)[];
  /** Index of the quantity that each is a part of; -1 for none. */
  readonly parts: number[];
  /** Tokens at which another quantity begins. */
  readonly stops: ReadonlySet<number>;
}

/** How far back a part looks for its whole, in quantities. */
export const LOOK_BACK = 20;
