import type { Lexicon } from "../lexicon.ts";
import type { WordClasses } from "./index.ts";

const closed = new WeakMap<Lexicon, Uint8Array>();

/**
 * By word id: 1 where the word is a form of any class. Rules ask thousands of times a text, nearly always of words that are
 * in none: those are told here, without their spelling.
 */
export function closedWords(classes: WordClasses, lexicon: Lexicon): Uint8Array {
  let table = closed.get(lexicon);
  if (table !== undefined) return table;
  closed.set(lexicon, (table = new Uint8Array(lexicon.size + 1)));
  for (const forms of Object.values(classes)) for (const form of forms) table[lexicon.idOf(form)] = 1;
  return table;
}
