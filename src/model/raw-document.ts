/** What a source hands over: the bytes or the text as they came, before any cleaning. */
export interface RawDocument {
  /** A file name, a URL, or "stdin". */
  readonly source: string;
  readonly url: string | null;
  /** Decoded text of the whole input. */
  readonly raw: string;
  /** `text/plain`, `text/markdown`, `text/html` …, as declared or as found by looking at the content. */
  readonly mediaType: "text/plain" | "text/markdown" | "text/html";
  /** ISO 8601 instant of retrieval; null for input without one. */
  readonly retrievedAt: string | null;
}

/** What the caller knows about a document that the document may not say itself. */
export interface ReadOptions {
  /** `--published`: an ISO date or date-time. Wins over what the page states. */
  readonly published?: string;
  /** `--language`: ISO 639-1. Wins over detection. */
  readonly language?: string;
  /** Name of the outlet, where the caller knows it. */
  readonly outlet?: string;
  readonly source?: string;
  readonly url?: string;
}
