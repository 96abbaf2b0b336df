import { Lexicon } from "../lexicon.ts";
import type { PackedLexicon } from "../packed.ts";
import type { Words } from "./language.ts";

/** The words of a language as the built package holds them: nothing but texts. */
export interface PackedWords extends PackedLexicon {
  readonly abbreviations: readonly string[];
  readonly starters: readonly string[];
}

export function packWords({ pack, lexicon }: Words): PackedWords {
  const { abbreviations, starters } = pack.sentences;
  return { abbreviations: [...abbreviations], starters: [...starters], ...lexicon.pack() };
}

export function unpackWords(packed: PackedWords): Words {
  const { abbreviations, starters } = packed;
  return { pack: { sentences: { abbreviations: new Set(abbreviations), starters: new Set(starters) } }, lexicon: new Lexicon(packed) };
}
