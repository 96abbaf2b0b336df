/** Units of the calendar, smallest first. */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century";

/** `small-hours` is the part of the night after midnight; `overnight` is named by the morning on which it ends. */
export type DayPart =
  | "small-hours"
  | "dawn"
  | "morning"
  | "noon"
  | "afternoon"
  | "evening"
  | "night"
  | "overnight"
  | "midnight";

export type Edge = "early" | "mid" | "late" | "start" | "end";
export type Season = "spring" | "summer" | "autumn" | "winter";

/** A time of day as written. `zone` is an offset in minutes, an IANA name, or null when none is given or it is local. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly zone: number | string | null;
}

/**
 * What a relative time is counted from: the date of publication, the time the text speaks of, the event that its own
 * clause goes on to tell ("two days after Russia fired 273 drones"), or a time it names ("two days before Christmas").
 */
export type Anchor = "published" | "context" | "event" | Moment;

/** The calendar part of a moment, as written and not yet resolved. Null means that the text leaves it open. */
export type Base =
  | {
      readonly on: "date";
      readonly year: number | null;
      /** "of last year": years from that of publication. */
      readonly yearShift: number | null;
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
      /** "7 June" and not "June 7": the two habits name a night differently. */
      readonly dayFirst: boolean;
      /** "the October 7 attack": an attack is called by its date. */
      readonly attack?: true;
    }
  | { readonly on: "month"; readonly year: number | null; readonly yearShift: number | null; readonly month: number; readonly shift: number | null }
  | { readonly on: "year"; readonly year: number }
  | { readonly on: "decade"; readonly year: number }
  | { readonly on: "part-of-year"; readonly count: 2 | 4; readonly nth: number; readonly year: number | null; readonly shift: number | null }
  | { readonly on: "weekday"; readonly weekday: number; readonly shift: number | null }
  | { readonly on: "day"; readonly offset: number }
  | { readonly on: "unit"; readonly unit: TimeUnit; readonly shift: number; readonly from: "published" | "context" }
  | { readonly on: "season"; readonly season: Season; readonly year: number | null; readonly shift: number | null }
  | { readonly on: "holiday"; readonly name: string; readonly year: number | null; readonly shift: number | null }
  | { readonly on: "offset"; readonly unit: TimeUnit; readonly amount: number | null; readonly sign: -1 | 1; readonly from: Anchor }
  /** "that day", "the same night", "the day before": a number of days from the time the text speaks of. */
  | { readonly on: "context"; readonly offset: number }
  /** 05/06/2025: two readings, so none. */
  | { readonly on: "ambiguous" }
  | { readonly on: "none" };

/** One time: a day or a longer calendar stretch, with the part of the day or the clock time that the text adds. */
export interface Moment {
  /** Tokens of the words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly base: Base;
  readonly edge: Edge | null;
  readonly part: DayPart | null;
  readonly clock: Clock | null;
  /** "overnight into Tuesday": the day named is the one on which the night ends. */
  readonly into: boolean;
}

export type Quantified = { readonly amount: number | null; readonly unit: TimeUnit };

/** What a time expression says, before any date is known. */
export type TimeExpression =
  | { readonly kind: "moment"; readonly moment: Moment }
  /** `days`: two days one after the other, "on Tuesday and Wednesday", and not the night between them. */
  | { readonly kind: "range"; readonly start: Moment; readonly end: Moment; readonly days?: true }
  /** `start` null: counted from an event, as in "since the start of the war". */
  | { readonly kind: "since"; readonly start: Moment | null }
  /** "the past 24 hours": ends at publication; `sign` 1 for "the next two weeks". */
  | ({ readonly kind: "past"; readonly sign: -1 | 1 } & Quantified)
  | ({ readonly kind: "duration" } & Quantified)
  | ({ readonly kind: "set" } & Quantified)
  | { readonly kind: "ref"; readonly when: "past" | "present" | "future" };

/**
 * point: a day or a time of day. night: a night. period: a week or longer, or an open stretch. relative: counted from
 * something that only the text around can tell. duration: a length without a date. set: a recurring time.
 */
export type TimeClass = "point" | "night" | "period" | "duration" | "set" | "relative";

/** The preposition before a time: it decides what the time does to its clause. */
export type Lead = "on" | "in" | "at" | "over" | "for" | "by" | "since" | "until" | "from" | "to" | "into" | "between" | "of" | "within" | "before" | "after";

/** A time expression found in a text: tokens `from` to `to - 1`, the preposition before it not included. */
export interface TimeMention {
  readonly from: number;
  readonly to: number;
  readonly class: TimeClass;
  readonly expression: TimeExpression;
  readonly lead: Lead | null;
  /** Whether the clause speaks of what is to come: "will meet on Monday". */
  readonly future: boolean;
}
