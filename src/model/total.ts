import type { Standing } from "./night.ts";
import type { DefinitionBreak } from "./series.ts";
import type { Metric } from "./vocabulary.ts";

/** One number that a total or a record may take: a row of a table, or the figure that was chosen for a night. */
export interface Countable {
  /** Refs of the claims behind it. */
  readonly refs: readonly string[];
  readonly nightOf: string | null;
  /** Local dates on which its window starts and ends. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly standing: Standing;
  /** Null when unknown or withheld; `high` null when open above. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it is from a body that speaks for the whole of a side; others mostly tell a part of that again. */
  readonly isNational: boolean;
  readonly claimant: string;
  /** Class paths; empty when none is known. */
  readonly weapon: readonly string[];
  /** What it counts, in the words of its source: the model of a table, the classes of a figure. */
  readonly label: string;
  /** The words of it, and the document that they stand in; null where no text is kept. */
  readonly words: string | null;
  readonly document: string;
}

/** Which numbers a total takes: everything that somebody needs to come to the same number, and to another one. */
export interface TotalRecipe {
  readonly metric: Metric;
  /** First and last local date, both in. */
  readonly from: string;
  readonly to: string;
  /** Whether the numbers are rows of a table as they stand, or figures reconciled night by night. */
  readonly over: "rows" | "nights";
  /** The date of a number: of the end of its window, of its start, or of the night that it is of. */
  readonly date: "end" | "start" | "night";
  /** `all`; or only those of bodies that speak for the whole of a side. */
  readonly posts: "all" | "national";
  /** Only weapons of one of these classes; null for every weapon. */
  readonly only: readonly string[] | null;
  /** No number whose weapons are all of one of these classes. `uav` is a drone of which no more is known, not every drone. */
  readonly without: readonly string[];
}

/** What the numbers of one label come to. */
export interface LabelShare {
  readonly label: string;
  readonly value: number;
  readonly count: number;
}

/** A number with how it came about. */
export interface Total {
  readonly recipe: TotalRecipe;
  /** The least that it can be: the sum of the numbers as they stand. */
  readonly low: number;
  /** Null when a number in it is open above, or one that belongs to it is kept back. */
  readonly high: number | null;
  /** The numbers that were added, in the order of their nights. */
  readonly taken: readonly Countable[];
  readonly labels: readonly LabelShare[];
  /** Of the same dates, what the recipe leaves out. */
  readonly leftOut: readonly LabelShare[];
  /** Numbers among the taken that are open above. */
  readonly open: number;
  readonly withheld: readonly Countable[];
  readonly unknown: readonly Countable[];
}

/** A total by another rule, and what that is worth. */
export interface OtherTotal {
  /** What is done otherwise, in a few words. */
  readonly rule: string;
  readonly total: Total;
  readonly change: number;
}

/** A total, what other rules give, and the days within it on which a number changed its meaning. */
export interface TotalAnswer {
  readonly attacker: string | null;
  readonly target: string | null;
  /** Whose figures were added night by night; null of a table. */
  readonly claimant: { readonly id: string | null; readonly name: string } | null;
  readonly total: Total;
  readonly others: readonly OtherTotal[];
  readonly breaks: readonly DefinitionBreak[];
}

/** A number that was more than every one before it. */
export interface RecordStep {
  readonly nightOf: string;
  readonly low: number;
  readonly high: number | null;
  readonly refs: readonly string[];
  readonly label: string;
  readonly claimant: string;
}

/** The chain of records in one scope, as it stands at its end. */
export interface RecordChain {
  readonly steps: readonly RecordStep[];
  /** The highest number beside the last step: what it would take to be second. */
  readonly runnerUp: RecordStep | null;
  /** Later numbers that equal the record. */
  readonly equalled: readonly RecordStep[];
  /** How many numbers were compared, over which nights. */
  readonly compared: number;
  readonly firstNight: string | null;
  readonly lastNight: string | null;
  /** Nights in the scope whose number is kept back: a record among them would not be seen. */
  readonly withheld: readonly string[];
  /** Numbers that are open above and might have been more. */
  readonly open: readonly RecordStep[];
}

/** Whether a number was a record when it was told: what stood before it, and which nights had as many or more. */
export interface RecordVerdict {
  readonly number: number;
  /** The night that has it; null where no night of the scope does. */
  readonly nightOf: string | null;
  readonly isRecord: boolean;
  /** The highest number before it. */
  readonly before: RecordStep | null;
  /** Earlier nights with as many or more, the highest first. */
  readonly notLess: readonly RecordStep[];
}
