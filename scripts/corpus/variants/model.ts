/** What `corpus/variants.jsonl` holds, line by line. */
export type Relation = "exact" | "at_least" | "more_than" | "at_most" | "approx" | "all_of" | "some" | "derived" | "withheld" | "unknown";

export interface Count {
  readonly low: number | null;
  readonly high: number | null;
  readonly relation: Relation;
}

export interface PlaceOf {
  readonly code: string;
  readonly role: "affected" | "hit" | "debris" | "shot_down_over" | "launched_from" | "crossed_to";
}

/** Dates where the text names no hour, instants with offset where it does. */
export interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

export interface ExpectedClaim extends Count {
  readonly metric: string;
  readonly weapon: readonly string[];
  readonly object?: string;
  readonly places: readonly PlaceOf[];
  /** Index in the list of claims. */
  readonly part_of: number | null;
  readonly provisional: boolean;
  readonly repeat?: true;
  readonly scope: "event" | "cumulative";
  /** Where a bulletin has several windows: those of this claim, when they are not the first. */
  readonly night_of?: string | null;
  readonly window?: Span | null;
}

export interface Expected {
  readonly night_of: string | null;
  readonly window: Span | null;
  readonly as_of: string | null;
  readonly claims: readonly ExpectedClaim[];
  /** The text has a date that cannot be; night and window are the right ones. */
  readonly corrected?: true;
}

export type Genre = "bulletin" | "live-alert" | "regional-report" | "period-summary" | "front-line-summary" | "video-caption" | "parody" | "partial-report" | "none";

/** What a recipe writes once. */
export interface Written {
  readonly posted_at: string;
  readonly text: string;
  readonly expected: Expected;
}

export interface Recipe {
  readonly language: "uk" | "ru";
  readonly era: string;
  readonly variant: string;
  readonly genre: Genre;
  /** How many texts it writes. */
  readonly times: number;
  readonly write: (chance: Chance, time: number) => Written;
}

export interface Entry {
  readonly id: string;
  readonly language: "uk" | "ru";
  readonly source: "ua-air-force" | "ru-mod";
  readonly era: string;
  readonly variant: string;
  readonly posted_at: string;
  readonly text: string;
  readonly genre: Genre;
  /** What was done to the letters of the text; nothing of it changes what is expected. */
  readonly misprints: readonly string[];
  readonly expected: Expected;
}

/** A source of choices that gives the same ones for the same seed. */
export interface Chance {
  /** From `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  /** Several different ones, in the order in which they stand. */
  readonly some: <T>(of: readonly T[], many: number) => readonly T[];
  readonly may: (share: number) => boolean;
}
