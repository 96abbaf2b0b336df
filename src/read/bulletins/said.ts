import type { Abstention } from "../../model/claim.ts";
import type { Metric } from "../../model/vocabulary.ts";
import type { Draft } from "./draft.ts";
import type { Point } from "./moment.ts";
import type { GrammaticalNumber, Mark, SenseOf } from "./sense.ts";
import type { WindowWords } from "./window-words.ts";

/** A number that is no count, and why. */
export interface Refusal {
  readonly item: number;
  readonly reason: Abstention["reason"];
  readonly detail: string;
}

/** What the words of a bulletin say, before calendar and claimant. */
export interface Said {
  readonly drafts: readonly Draft[];
  readonly windows: readonly WindowWords[];
  readonly asOfs: readonly Point[];
  readonly refusals: readonly Refusal[];
  readonly marks: ReadonlySet<Mark>;
  /** Words in the place of a region that no table knows. */
  readonly unknownPlaces: readonly number[];
  readonly enemy: boolean;
  /** The attackers are called as outlets call them. */
  readonly press: boolean;
  readonly ours: boolean;
  readonly overLand: boolean;
  /** A word of reporting stands in it. */
  readonly saying: boolean;
  /** The sentences in which one does. */
  readonly tellings: ReadonlySet<number>;
  /** Nothing but a label before a colon says who reports. */
  readonly labelled: boolean;
  /** Sentences that tell of weeks or more. */
  readonly totals: ReadonlySet<number>;
  /** Who reports, and where it says so. */
  readonly voices: readonly Voice[];
  /** From which item on the text tells of other days; the number of items when it does not. */
  readonly background: number;
}

/** A body that reports, in the sentence where it is named. */
export interface Voice {
  readonly body: SenseOf<"body">;
  readonly item: number;
  readonly sentence: number;
  /** A word of reporting stands in the same sentence. */
  readonly says: boolean;
  /** "Про це повідомили": it reported what stands before. */
  readonly before: boolean;
}

/** The verb or noun that says what became of the things counted; item indexes are half-open. */
export interface Cue {
  readonly metric: Metric;
  readonly from: number;
  readonly to: number;
  readonly number: GrammaticalNumber;
  /** Recorded or found: the source's own count of what came. */
  readonly recorded: boolean;
}

/** Why a number that the source itself has not settled is no claim. */
export const CLARIFIED = "what became of them is still being clarified";

/** Why a number of the other side's words is no claim of the bulletin's body. */
export const OTHERS = "what the other side says";

/** More munitions than any night had; a larger number was typed wrong or counts something else. */
export const MOST = 5000;
