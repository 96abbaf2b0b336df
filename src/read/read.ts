import type { Reading } from "../model/reading.ts";
import type { Document } from "../model/document.ts";
import { analyse } from "./analysis.ts";
import { assemble } from "./assemble.ts";
import { asBulletin, asRelay } from "./bulletins/index.ts";
export { localDay } from "./bulletins/calendar.ts";
import { hasRules, lexiconOf } from "./languages/index.ts";
import { unread } from "./unread.ts";

/** Version of the rules; changes when a reading can change. */
export const READER = "tallywire-read/1";

/** Reads a clean document: pure and deterministic, without clock, disk or network. */
export function readDocument(document: Document): Reading {
  const rows = asBulletin(document) ?? asRelay(document);
  if (rows !== null) return { reader: READER, ...rows };
  if (!hasRules(document.language)) return { reader: READER, ...unread(document) };
  const analysis = analyse(document.text, lexiconOf(document.language));
  return { reader: READER, ...assemble(document, analysis), bulletin: null };
}

/** Reads a post that may be an official bulletin; null when it is not in the form of one. */
export function readPost(document: Document): Reading | null {
  const bulletin = asBulletin(document);
  return bulletin === null ? null : { reader: READER, ...bulletin, document: { ...document, kind: "bulletin" } };
}
