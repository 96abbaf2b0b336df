import type { WordClass } from "../classes/index.ts";
import { classesOf } from "../classes/index.ts";
import type { Forms, Shape } from "../classes/shapes.ts";
import { shapesOf } from "../classes/shapes.ts";
import { Lexicon } from "../lexicon.ts";
import type { PackedLexicon } from "../packed.ts";
import type { Words } from "./language.ts";

/** The words of a language as the built package holds them: nothing but texts. */
export interface PackedWords extends PackedLexicon {
  readonly abbreviations: readonly string[];
  readonly starters: readonly string[];
  readonly classes: Readonly<Record<WordClass, readonly string[]>>;
  readonly shapes: Readonly<Record<Shape, readonly string[]>>;
}

export function packWords({ sentences: { abbreviations, starters }, classes, shapes, lexicon }: Words): PackedWords {
  const lists = Object.fromEntries(Object.entries(classes).map(([name, forms]) => [name, [...forms]])) as unknown as PackedWords["classes"];
  const built = Object.fromEntries(Object.entries(shapes).map(([name, forms]) => [name, listOf(forms)])) as unknown as PackedWords["shapes"];
  return { abbreviations: [...abbreviations], starters: [...starters], classes: lists, shapes: built, ...lexicon.pack() };
}

export function unpackWords(packed: PackedWords): Words {
  const { abbreviations, starters, classes, shapes } = packed;
  return { sentences: { abbreviations: new Set(abbreviations), starters: new Set(starters) }, classes: classesOf(classes), shapes: shapesOf(shapes), lexicon: new Lexicon(packed) };
}

/** The forms of a shape as a pack lists them. */
function listOf({ whole, begins, ends }: Forms): readonly string[] {
  return [...whole, ...begins.map((form) => `${form}-`), ...ends.flatMap(([, endings]) => [...endings].map((form) => `-${form}`))];
}
