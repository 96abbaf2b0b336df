import type { StatementKind } from "../../model/vocabulary.ts";
import type { Mention } from "./mention.ts";
import type { TokenRange } from "./phrases.ts";
import type { Quotations } from "./quotations.ts";

/** Who is said to say something, by which words, and what. All ranges are half-open and in tokens. */
export interface Attribution {
  /** Null when the words attribute without naming anyone ("were reported"). */
  readonly source: Mention | null;
  /** The attributing words; null for a quotation that goes on without any. */
  readonly cue: TokenRange | null;
  /** What was said, in text order; several for a split quotation. */
  readonly content: TokenRange[];
  /** Whether the content is, or contains, a quotation of some length. */
  readonly direct: boolean;
  readonly kind: StatementKind;
  readonly addressees: readonly Mention[];
  /** Those through whom it came, outermost first. */
  readonly via: readonly Mention[];
  readonly basis: "explicit" | "inherited";
  /** How it was read: before, after, around, inverted, according-to, cite, passive, noun, colon, dash, shared, goes-on. */
  readonly rule: string;
  /** What the cue asks for, see `SayFrame`; "mark" for colons, dashes and quotations without a cue. */
  readonly frame: string;
  readonly sentence: number;
}

/** Who stands behind the words at one token. */
export interface Claimant {
  /** Null: nobody is named, the outlet itself speaks. */
  readonly mention: Mention | null;
  readonly basis: "explicit" | "inherited" | "none";
  readonly cue: TokenRange | null;
  readonly via: readonly Mention[];
  readonly attribution: Attribution | null;
}

/** Everything that the attribution rules found in a text. */
export interface AttributionReading {
  readonly attributions: readonly Attribution[];
  readonly quotations: Quotations;
  /** For each quotation, the attribution that it belongs to, or -1. */
  readonly owner: Int32Array;
  readonly mentions: readonly Mention[];
  /** Index of the sentence of each token. */
  readonly sentence: Int32Array;
  claimantFor(token: number): Claimant;
}

/** A quotation shorter than this is a part of somebody's words inside the reporter's sentence. */
export const DIRECT_WORDS = 4;
