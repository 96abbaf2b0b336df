import type { Analysis } from "../analysis.ts";
import { token, word, words } from "../analysis.ts";
import { ATTRIBUTION_CLASSES } from "./attribution.ts";
import { COUNT_CLASSES } from "./counts.ts";
import { EVENT_CLASSES } from "./events.ts";
import { SIDE_CLASSES } from "./sides.ts";
import { TIME_CLASSES } from "./time.ts";
import { TOTAL_CLASSES } from "./totals.ts";

/**
 * The small closed sets of words that rules ask for by name, each with what a rule means by it. Rules hold no word of any
 * language: the pack of each language says which of its words are in which class (`languages/CODE/classes`).
 */
export const CLASSES = { ...COUNT_CLASSES, ...TOTAL_CLASSES, ...SIDE_CLASSES, ...ATTRIBUTION_CLASSES, ...EVENT_CLASSES, ...TIME_CLASSES } as const;

export type WordClass = keyof typeof CLASSES;
export type WordClasses = Readonly<Record<WordClass, ReadonlySet<string>>>;

/** Makes the lists of a pack ready: forms in lower case, as `word` gives them. */
export function classesOf(lists: Readonly<Record<WordClass, readonly string[]>>): WordClasses {
  return Object.fromEntries(Object.entries(lists).map(([name, forms]) => [name, new Set(forms)])) as unknown as WordClasses;
}

/** Whether the phrase at a token is of a class. */
export function isOf(a: Analysis, at: number, name: WordClass): boolean {
  return a.classes[name].has(word(a, at));
}

/** Whether one token is of a class, whatever phrase it stands in. */
export function tokenIsOf(a: Analysis, at: number, name: WordClass): boolean {
  return a.classes[name].has(token(a, at));
}

/** Whether the words from one token to another are of a class. */
export function phraseIsOf(a: Analysis, from: number, to: number, name: WordClass): boolean {
  return from < to && a.classes[name].has(words(a, from, to).toLowerCase());
}
