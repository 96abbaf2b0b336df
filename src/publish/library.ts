import { QueryError } from "../model/errors.ts";
import type { RawDocument, ReadOptions } from "../model/raw-document.ts";
import type { Reading } from "../model/reading.ts";
import { readRaw } from "../pipeline.ts";
import { mediaTypeOf } from "../sources/media-type.ts";

export interface ReadTextOptions extends ReadOptions {
  /** What the text is; found by looking at it when it is not said. */
  readonly mediaType?: RawDocument["mediaType"];
}

/**
 * Everything that one text reports: claims, statements, events, and what was left out and why.
 *
 * Pure: no clock, no disk, no network. Runs in a browser. Without `published`, nights stay unresolved.
 * An empty text gives an empty reading.
 *
 * @throws QueryError `bad-value` when `text` is no string; `bad-published` when `published` is no ISO date or date-time
 */
export function read(text: string, { mediaType, ...options }: ReadTextOptions = {}): Reading {
  // Programs in plain JavaScript pass what they have.
  if (typeof text !== "string") throw new QueryError("bad-value", `read takes a text, and got ${text === null ? "null" : typeof text}`, { hint: "decode bytes first: new TextDecoder().decode(bytes)" });
  return readRaw({ source: options.source ?? "text", url: options.url ?? null, raw: text, mediaType: mediaType ?? mediaTypeOf(text, {}), retrievedAt: null }, options);
}
