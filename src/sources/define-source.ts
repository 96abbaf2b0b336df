import type { Language, Metric } from "../model/vocabulary.ts";

/** What a metric of a source meant from when to when. Two intervals of one metric never overlap. */
export interface Definition {
  readonly metric: Metric;
  /** First day, local date of the source. */
  readonly from: string;
  /** First day on which it no longer holds; null while it does. */
  readonly until: string | null;
  /** What the number counted in that time, in our own words. */
  readonly means: string;
  /** What it rests on, in our own words. */
  readonly evidence: string;
  /** Whether the days are known, or about. */
  readonly precision: "day" | "about";
}

/** A day without a bulletin that is known to have had none. It is not a day with zero. */
export interface SilentDay {
  readonly date: string;
  readonly why: "holiday" | "truce" | "not-given";
  readonly evidence: string;
}

/** How many bulletins a year had in so many days: what to expect, and to be alarmed by when it is missing. */
export interface ExpectedYear {
  readonly year: number;
  readonly documents: number;
  readonly days: number;
}

/** Where official documents come from, as data. A known oddity of a source is a row here, never an `if` in code. */
export interface Source {
  /** The id that the actor has in the gazetteer. */
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** ISO 3166-1. */
  readonly country: string;
  readonly language: Language;
  readonly official: boolean;
  /** IANA name of the zone in which its hours and dates are. */
  readonly zone: string;
  readonly channels: readonly Channel[];
  readonly home: string;
  /** What may be kept of it, and where that is said. */
  readonly terms: string;
  readonly expected: readonly ExpectedYear[];
  readonly definitions: readonly Definition[];
  readonly silentDays: readonly SilentDay[];
}

export interface Channel {
  /** The name in its address, t.me/NAME. */
  readonly name: string;
  /** Titles that an export gives in its place. */
  readonly titles: readonly string[];
}

/** Says of an object that it is a source, so that the compiler holds it to the shape. */
export function defineSource(source: Source): Source {
  return source;
}

/** Bulletins a week in a year; null for a year that is not declared. */
export function documentsPerWeek(source: Source, year: number): number | null {
  const found = source.expected.find((row) => row.year === year);
  return found === undefined ? null : (found.documents / found.days) * 7;
}

/** What a metric of a source meant on a local date; null where nothing is declared: not known, rather than the same. */
export function definitionOn(source: Source, metric: Metric, date: string): Definition | null {
  return source.definitions.find((row) => row.metric === metric && row.from <= date && (row.until === null || date < row.until)) ?? null;
}
