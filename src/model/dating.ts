import type { Metric } from "./vocabulary.ts";

/** One number of an undated text that a night of the ledger has too. */
export interface DatingMatch {
  readonly metric: Metric;
  readonly value: number;
  /** Words of the text, and of the ledger. */
  readonly words: string;
  readonly ledgerWords: string | null;
  /** Ref of the claim in the ledger. */
  readonly ref: string;
  /** On how many nights somebody gives this number: the fewer, the more it says. */
  readonly nights: number;
}

/** A night that a text may be about. */
export interface DatingCandidate {
  readonly nightOf: string;
  readonly matches: readonly DatingMatch[];
  /** Numbers of the text that the night contradicts: the same body gives another one for the same thing. */
  readonly against: readonly { readonly metric: Metric; readonly value: number; readonly ledger: number }[];
  /** Bits: what the matches say together, less what stands against. */
  readonly score: number;
}

/** Which night a text without a date is about, by its numbers alone. */
export interface Dating {
  /** Null where nothing fits, where two nights fit, or where too little speaks for one. */
  readonly nightOf: string | null;
  readonly why: "one-night" | "no-numbers" | "no-match" | "two-nights" | "too-little";
  /** Numbers of one attack that the text has. */
  readonly numbers: number;
  /** Best first, five at most. */
  readonly candidates: readonly DatingCandidate[];
}
