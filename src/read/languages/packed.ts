import type { WordClass } from "../classes/index.ts";
import { classesOf } from "../classes/index.ts";
import { Lexicon } from "../lexicon.ts";
import type { PackedLexicon } from "../packed.ts";
import type { Words } from "./language.ts";

/** The words of a language as the built package holds them: nothing but texts. */
export interface PackedWords extends PackedLexicon {
  readonly abbreviations: readonly string[];
  readonly starters: readonly string[];
  readonly classes: Readonly<Record<WordClass, readonly string[]>>;
}

export function packWords({ sentences: { abbreviations, starters }, classes, lexicon }: Words): PackedWords {
  const lists = Object.fromEntries(Object.entries(classes).map(([name, forms]) => [name, [...forms]])) as unknown as PackedWords["classes"];
  return { abbreviations: [...abbreviations], starters: [...starters], classes: lists, ...lexicon.pack() };
}

export function unpackWords(packed: PackedWords): Words {
  const { abbreviations, starters, classes } = packed;
  return { sentences: { abbreviations: new Set(abbreviations), starters: new Set(starters) }, classes: classesOf(classes), lexicon: new Lexicon(packed) };
}
