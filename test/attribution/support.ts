import { analyse } from "../../src/read/analysis.ts";
import type { Analysis } from "../../src/read/analysis.ts";
import { en } from "../../src/read/languages/en/index.ts";
import { Lexicon } from "../../src/read/lexicon.ts";
import { names } from "../../src/read/names.ts";
import { gazetteer } from "../../src/resolve/gazetteer.ts";

/** The English pack with the names of the gazetteer, as the reader uses them. */
export const lexicon = new Lexicon([...en.entries(), ...names(gazetteer())]);

export function analysed(text: string): Analysis {
  return analyse(text, lexicon, en.sentences);
}
