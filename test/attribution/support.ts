import { analyse } from "../../src/read/analysis.ts";
import type { Analysis } from "../../src/read/analysis.ts";
import { lexiconOf } from "../../src/read/languages/index.ts";

const words = lexiconOf("en");

/** A text with the English pack and the names of the gazetteer, as the reader uses them. */
export function analysed(text: string): Analysis {
  return analyse(text, words);
}
