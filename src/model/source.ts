import type { Metric } from "./vocabulary.ts";

/** A source of bulletins as it is declared: who it is, where it posts, and what its numbers meant when. */
export interface DeclaredSource {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1. */
  readonly country: string;
  readonly language: string;
  /** IANA name of the zone of its hours and dates. */
  readonly zone: string;
  readonly channels: readonly string[];
  readonly home: string;
  /** What may be kept of it, and where that is said. */
  readonly terms: string;
  readonly definitions: readonly { readonly metric: Metric; readonly from: string; readonly until: string | null; readonly means: string; readonly evidence: string; readonly precision: "day" | "about" }[];
  readonly silentDays: readonly { readonly date: string; readonly why: string; readonly evidence: string }[];
  /** Bulletins a week that a year is expected to have. */
  readonly expected: readonly { readonly year: number; readonly perWeek: number }[];
}
