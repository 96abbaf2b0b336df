import type { Day } from "./civil.ts";

export type Precision = "minute" | "hour" | "part-of-day" | "day" | "week" | "month" | "season" | "year" | "unknown";

/** Whole days from `start` to `end`, both included; null where the stretch is open. */
export interface Stretch {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: Precision;
  /** Whether the words alone gave the date, or the text around it, or the date of publication. */
  readonly basis: "stated" | "context" | "published";
}

/** What the words of a document can be counted from. */
export interface Anchors {
  /** The day of publication; null when nobody says. */
  readonly published: Day | null;
  /** The day the text speaks of, and whether it is the morning on which a night ends. */
  readonly context: { readonly day: Day; readonly night: boolean } | null;
  /** The day of the event that a "two days after …" goes on to tell, when it is known. */
  readonly event: Day | null;
  readonly future: boolean;
  /** The lands that the text names. */
  readonly lands: ReadonlySet<string>;
}

/** One whole day. */
export const one = (day: Day, basis: Stretch["basis"]): Stretch => ({ start: day, end: day, precision: "day", basis });
