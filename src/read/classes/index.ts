import type { Analysis } from "../analysis.ts";
import { token, word, words } from "../analysis.ts";
import { ATTRIBUTION_CLASSES } from "./attribution.ts";
import { COUNT_CLASSES } from "./counts.ts";
import { EVENT_CLASSES } from "./events.ts";
import type { Shape } from "./shapes.ts";
import { fitsShape } from "./shapes.ts";
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
  const end = a.end[at];
  if (end === undefined) return false;
  return end === at + 1 ? tokenIsOf(a, at, name) : a.classes[name].has(word(a, at));
}

/** Whether one token is of a class, whatever phrase it stands in. */
export function tokenIsOf(a: Analysis, at: number, name: WordClass): boolean {
  const id = a.tokens.word[at];
  if (id === undefined) return false;
  return id > 0 ? a.closed.of(id).has(name) : a.classes[name].has(token(a, at));
}

/** Whether the words from one token to another are of a class. */
export function phraseIsOf(a: Analysis, from: number, to: number, name: WordClass): boolean {
  return from < to && a.classes[name].has(words(a, from, to).toLowerCase());
}

/** Whether any token from one to another is of a class. */
export function someIsOf(a: Analysis, from: number, to: number, name: WordClass): boolean {
  for (let i = from; i < to; i++) if (tokenIsOf(a, i, name)) return true;
  return false;
}

/** Whether the last token of the phrase at a token is of a class: “the overall toll”. */
export function lastIsOf(a: Analysis, at: number, name: WordClass): boolean {
  return at < a.tokens.count && tokenIsOf(a, (a.end[at] as number) - 1, name);
}

/** Whether a text that was taken from an analysis, in lower case, is of a class. */
export function textIsOf(a: Analysis, text: string, name: WordClass): boolean {
  return a.classes[name].has(text);
}

/** Whether the phrase at a token is of a shape. */
export function hasShape(a: Analysis, at: number, name: Shape): boolean {
  return fitsShape(a.shapes[name], word(a, at));
}

/** Whether one token is of a shape, whatever phrase it stands in. */
export function tokenHasShape(a: Analysis, at: number, name: Shape): boolean {
  return fitsShape(a.shapes[name], token(a, at));
}

/** Whether any token from one to another is of a shape. */
export function someHasShape(a: Analysis, from: number, to: number, name: Shape): boolean {
  for (let i = from; i < to; i++) if (tokenHasShape(a, i, name)) return true;
  return false;
}

/** Whether any token of the phrase at a token is of a shape: “shooting down”. */
export function partHasShape(a: Analysis, at: number, name: Shape): boolean {
  return someHasShape(a, at, a.end[at] ?? at, name);
}

/** Whether the words from one token to another are of a shape. */
export function phraseHasShape(a: Analysis, from: number, to: number, name: Shape): boolean {
  return from < to && fitsShape(a.shapes[name], words(a, from, to).toLowerCase());
}

/** Whether a text as it was taken from an analysis is of a shape. */
export function textHasShape(a: Analysis, text: string, name: Shape): boolean {
  return fitsShape(a.shapes[name], text);
}
