import type { Lexicon } from "../lexicon.ts";
import type { WordClass, WordClasses } from "./index.ts";

/** By word id: the classes of which the word is a form; nothing for most words. */
export type ClosedWords = readonly (ReadonlySet<WordClass> | undefined)[];

const tables = new WeakMap<Lexicon, ClosedWords>();

/** Rules ask thousands of times a text, nearly always of words that are in no class: those are told without their spelling. */
export function closedWords(classes: WordClasses, lexicon: Lexicon): ClosedWords {
  let table = tables.get(lexicon);
  if (table === undefined) tables.set(lexicon, (table = tableOf(classes, lexicon)));
  return table;
}

function tableOf(classes: WordClasses, lexicon: Lexicon): ClosedWords {
  const table: (Set<WordClass> | undefined)[] = new Array(lexicon.size + 1).fill(undefined);
  for (const [name, forms] of Object.entries(classes) as [WordClass, ReadonlySet<string>][])
    for (const form of forms) {
      const id = lexicon.idOf(form);
      // "didn’t" is stored as "didn't": only what is listed counts.
      if (id > 0 && lexicon.spelling(id) === form) (table[id] ??= new Set()).add(name);
    }
  return table;
}
