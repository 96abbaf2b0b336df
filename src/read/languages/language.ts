import type { Language } from "../../model/vocabulary.ts";
import type { WordClass, WordClasses } from "../classes/index.ts";
import type { Shape, Shapes } from "../classes/shapes.ts";
import type { Entry, Lexicon } from "../lexicon.ts";
import type { SentenceWords } from "../sentences.ts";

/**
 * The words of one language. The rules are shared; a pack says which words fill them.
 *
 * Forms are listed in full and in any case; the lexicon folds them. A form may have several words; a hyphen in the text
 * equals a space in the form.
 */
export interface LanguagePack {
  readonly code: Language;
  readonly sentences: SentenceWords;
  /** The small sets of words that rules ask for by name. */
  readonly classes: Readonly<Record<WordClass, readonly string[]>>;
  /** How words are built that rules ask for by ending or beginning: `-ing`, `damag-`. */
  readonly shapes: Readonly<Record<Shape, readonly string[]>>;
  /** Every form with its meanings, from all files of the pack; names (places, actors, weapons) come from the gazetteer. */
  readonly entries: () => Iterable<Entry>;
}

/** The words of a language, ready to read with. */
export interface Words {
  readonly sentences: SentenceWords;
  readonly classes: WordClasses;
  readonly shapes: Shapes;
  readonly lexicon: Lexicon;
}
