import type { Abstention } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";

/** Digits with what groups or divides them: "1,250", "12.5", "17:30". */
const NUMBER = /\p{Nd}+(?:[.,:’' ]\p{Nd}+)*/gu;

/**
 * What is read from a text in a language that has no rules: no row, and each number in digits as one that was not read.
 * Rules of another language would find words that only look like theirs.
 */
export function unread(document: Document): Omit<Reading, "reader"> {
  const abstentions = [...document.text.matchAll(NUMBER)].map(
    ({ 0: raw, index }): Abstention => ({ span: { from: index, to: index + raw.length }, raw, reason: "unread-language", rule: "language", detail: `no rules for ${document.language}` }),
  );
  return { document, claims: [], statements: [], events: [], relations: [], abstentions, bulletin: null };
}
