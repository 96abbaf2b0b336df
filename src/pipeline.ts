import { cleanDocument } from "./clean/clean.ts";
import { mayBePost, postDocument } from "./clean/post.ts";
import type { RawDocument, ReadOptions } from "./model/raw-document.ts";
import type { Reading } from "./model/reading.ts";
import { readDocument, readPost } from "./read/read.ts";

/**
 * The flow: a raw document is cleaned, then read into attributed claims, statements and events. A short text in the language of a
 * belligerent is first tried as a post, whose lines are kept as they stand.
 *
 * Pure: the same input gives the same rows on every machine and at every hour.
 */
export function readRaw(raw: RawDocument, options: ReadOptions = {}): Reading {
  const post = mayBePost(raw, options) ? readPost(postDocument(raw, options)) : null;
  return post ?? readDocument(cleanDocument(raw, options));
}
