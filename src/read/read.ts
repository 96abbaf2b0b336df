import type { Reading } from "../model/reading.ts";
import type { Document } from "../model/document.ts";
import { analyse } from "./analysis.ts";
import { assemble } from "./assemble.ts";
import { hasRules, lexiconOf } from "./languages/index.ts";
import { unread } from "./unread.ts";

/** Version of the rules; changes when a reading can change. */
export const READER = "tallywire-read/1";

/** Reads a clean document: pure and deterministic, without clock, disk or network. */
export function readDocument(document: Document): Reading {
  if (!hasRules(document.language)) return { reader: READER, ...unread(document) };
  const analysis = analyse(document.text, lexiconOf(document.language));
  return { reader: READER, ...assemble(document, analysis) };
}
