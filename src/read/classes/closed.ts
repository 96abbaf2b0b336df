import type { Lexicon } from "../lexicon.ts";
import type { WordClass, WordClasses } from "./index.ts";

const NONE: ReadonlySet<WordClass> = new Set();
const ready = new WeakMap<Lexicon, ClosedWords>();

/**
 * The classes of each word of a lexicon. Rules ask thousands of times a text, nearly always of words that are in no class:
 * a word is looked up by its spelling once, when a text first asks.
 */
export class ClosedWords {
  readonly #byForm = new Map<string, Set<WordClass>>();
  readonly #byId: (ReadonlySet<WordClass> | undefined)[];
  readonly #lexicon: Lexicon;

  constructor(classes: WordClasses, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#byId = new Array(lexicon.size + 1).fill(undefined);
    for (const name of Object.keys(classes) as WordClass[])
      for (const form of classes[name]) {
        const known = this.#byForm.get(form);
        if (known === undefined) this.#byForm.set(form, new Set([name]));
        else known.add(name);
      }
  }

  /** The classes of a word of the lexicon. */
  of(id: number): ReadonlySet<WordClass> {
    return (this.#byId[id] ??= this.#byForm.get(this.#lexicon.spelling(id)) ?? NONE);
  }
}

export function closedWords(classes: WordClasses, lexicon: Lexicon): ClosedWords {
  let words = ready.get(lexicon);
  if (words === undefined) ready.set(lexicon, (words = new ClosedWords(classes, lexicon)));
  return words;
}
