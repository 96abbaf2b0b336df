import { QueryError } from "../model/errors.ts";
import type { RawDocument, ReadOptions } from "../model/raw-document.ts";
import type { Reading } from "../model/reading.ts";
import { readRaw } from "../pipeline.ts";
import { mediaTypeOf } from "../sources/media-type.ts";

export interface ReadTextOptions extends ReadOptions {
  /** What the text is; found by looking at it when it is not said. */
  readonly mediaType?: RawDocument["mediaType"];
}

/** The options that are words: a date as a `Date`, a language as a number would fail deep inside. */
const WORDS = ["published", "language", "outlet", "source", "url", "mediaType"] as const;
const MEDIA_TYPES: readonly string[] = ["text/plain", "text/markdown", "text/html"] satisfies readonly RawDocument["mediaType"][];

/**
 * Everything that one text reports: claims, statements, events, and what was left out and why.
 *
 * Pure: no clock, no disk, no network. Runs in a browser. Without `published`, nights stay unresolved.
 * An empty text gives an empty reading.
 *
 * @throws QueryError `bad-value` when `text` or an option is no string, or `mediaType` none of the three; `bad-published` when `published` is no ISO date or date-time
 */
export function read(text: string, options: ReadTextOptions = {}): Reading {
  // Programs in plain JavaScript pass what they have.
  if (typeof text !== "string") throw new QueryError("bad-value", `read takes a text, and got ${kindOf(text)}`, { hint: "decode bytes first: new TextDecoder().decode(bytes)" });
  checkOptions(options);
  const { mediaType, ...rest } = options;
  return readRaw({ source: rest.source ?? "text", url: rest.url ?? null, raw: text, mediaType: mediaType ?? mediaTypeOf(text, {}), retrievedAt: null }, rest);
}

function checkOptions(options: ReadTextOptions): void {
  if (typeof options !== "object" || options === null) throw new QueryError("bad-value", `read takes its options as an object, and got ${kindOf(options)}`, { hint: 'write read(text, { published: "2025-05-20" })' });
  for (const name of WORDS) {
    const value: unknown = options[name];
    if (value === undefined || typeof value === "string") continue;
    const hint = value instanceof Date ? "write the day of publication, 2025-05-20, or date.toISOString()" : `leave ${name} out when it is not known`;
    throw new QueryError("bad-value", `${name} is a string, and got ${kindOf(value)}`, { hint });
  }
  if (options.mediaType !== undefined && !MEDIA_TYPES.includes(options.mediaType)) {
    throw new QueryError("bad-value", `mediaType: ${JSON.stringify(options.mediaType)} is not one of ${MEDIA_TYPES.join(", ")}`, { hint: "leave it out to have it found by looking" });
  }
}

function kindOf(value: unknown): string {
  return value === null ? "null" : value instanceof Date ? "a Date" : typeof value;
}
