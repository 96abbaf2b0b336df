import { loadGazetteer } from "../../resolve/gazetteer.ts";
import { classesOf } from "../classes/index.ts";
import { shapesOf } from "../classes/shapes.ts";
import { Lexicon } from "../lexicon.ts";
import { names } from "../names.ts";
import { en } from "./en/index.ts";
import type { LanguagePack, Words } from "./language.ts";

/** Each language that can be read, and how its words are made ready. The built package has them compiled, in a module that stands in for this one. */
export const WORDS: Readonly<Record<string, () => Words>> = {
  en: () => compile(en),
};

function compile(pack: LanguagePack): Words {
  return { sentences: pack.sentences, classes: classesOf(pack.classes), shapes: shapesOf(pack.shapes), lexicon: new Lexicon([...pack.entries(), ...names(loadGazetteer())]) };
}
