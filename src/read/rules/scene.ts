import type { Analysis } from "../analysis.ts";
import type { Count } from "./count.ts";

/** A count with the words around it that may tell of its sides. */
export interface Scene {
  readonly a: Analysis;
  readonly count: Count;
  /** The part of the sentence within reach. */
  readonly from: number;
  readonly to: number;
  /** Where the next count begins. */
  readonly roof: number;
  /** How far behind the count words still go with it. */
  readonly limit: number;
  /** The land spoken for by the one who says the number. */
  readonly speaker: string | null;
  readonly armed: boolean;
  /** Whether the one who does what the cue says is the attacker. */
  readonly attackSide: boolean;
}
