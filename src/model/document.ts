import type { Span } from "./span.ts";

/** `row`: of a table that somebody keeps, which tells again what others published. */
export const DOCUMENT_KINDS = ["article", "bulletin", "post", "draft", "row"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Where a date or time comes from: written in the document, given by the caller, or worked out from its numbers. */
export type PublishedBasis = "stated" | "given" | "inferred";

/** When a document was published. Absent when neither the document nor the caller says; never invented. */
export interface Published {
  /** ISO 8601: `2025-05-20`, or `2025-05-20T08:00:00+03:00` when the time of day is known. */
  readonly at: string;
  readonly precision: "minute" | "day";
  readonly basis: PublishedBasis;
  /** Where it was found: "meta article:published_time", "json-ld datePublished", "date line", "--published". */
  readonly evidence: string;
}

/** Why a stretch of the raw text is not part of the article. */
export const REMOVAL_REASONS = [
  "advertisement",
  "audio-player",
  "broken-line",
  "byline-box",
  "caption",
  "comments",
  "cookie-notice",
  "copyright",
  "duplicate-title",
  "duplicate-paragraph",
  "footnote",
  "image-credit",
  "invisible",
  "link-list",
  "live-update-banner",
  "markup",
  "navigation",
  "newsletter",
  "paywall",
  "promotion",
  "pull-quote",
  "read-more",
  "related-story",
  "share-buttons",
  "struck-out",
  "tags",
  "timestamp",
  "video-player",
  "whitespace",
] as const;
export type RemovalReason = (typeof REMOVAL_REASONS)[number];

/** A stretch of the raw input that was left out of the clean text. Offsets are in the raw input. */
export interface Removal {
  readonly raw: Span;
  readonly reason: RemovalReason;
  /** The removed words, cut to 200 characters. */
  readonly text: string;
  /** The cleaning step that decided. */
  readonly step: string;
}

/**
 * The map from clean text to raw input: runs of equal length, sorted by `clean`. An offset `o` of the clean text with
 * `clean <= o < clean + length` stands at `raw + (o - clean)` in the raw input. Characters between runs were written by
 * the cleaner (a paragraph break, a decoded entity): they map to the end of the run before them.
 */
export interface OffsetRun {
  readonly clean: number;
  readonly raw: number;
  readonly length: number;
}

/** One document at one revision, cleaned. All spans elsewhere are offsets into `text`. */
export interface Document {
  /** `sha256:` and 24 hex digits of the raw input, so that equal input has an equal id. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** Where it came from: a file name, a URL, or "stdin". */
  readonly source: string;
  readonly url: string | null;
  /** The outlet by its own name, when the document states it; claims without a named claimant are the outlet's. */
  readonly outlet: string | null;
  readonly title: string | null;
  /** Span of the title in `text`, when the title stands there. */
  readonly titleSpan: Span | null;
  readonly byline: string | null;
  readonly language: string;
  readonly published: Published | null;
  /** 1 for the first text under one address; an edited post has one document for each text that was collected. */
  readonly version: number;
  /** Id of the version before this one, where both were read in one run. */
  readonly revisionOf: string | null;
  /** The clean text: paragraphs divided by one blank line. The title, when known, is its first paragraph. */
  readonly text: string;
  readonly removals: readonly Removal[];
  readonly offsets: readonly OffsetRun[];
  readonly rawLength: number;
}

/** Where a clean offset stands in the raw input, by binary search over the runs. */
export function rawOffset(document: Pick<Document, "offsets">, clean: number): number {
  const { offsets } = document;
  let low = 0;
  let high = offsets.length - 1;
  let best: OffsetRun | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = offsets[middle] as OffsetRun;
    if (run.clean <= clean) {
      best = run;
      low = middle + 1;
    } else high = middle - 1;
  }
  if (best === undefined) return 0;
  return best.raw + Math.min(clean - best.clean, best.length);
}
