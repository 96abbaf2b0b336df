import { cleanDocument } from "./clean/clean.ts";
import type { RawDocument, ReadOptions } from "./model/raw-document.ts";
import type { Reading } from "./model/reading.ts";
import { readDocument } from "./read/read.ts";

/**
 * The flow: a raw document is cleaned, then read into attributed claims, statements and events.
 *
 * Pure: the same input gives the same rows on every machine and at every hour.
 */
export function readRaw(raw: RawDocument, options: ReadOptions = {}): Reading {
  return readDocument(cleanDocument(raw, options));
}
