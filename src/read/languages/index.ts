import type { Entry, Lexicon } from "../lexicon.ts";
import { Lexicon as Compiled } from "../lexicon.ts";
import { en } from "./en/index.ts";
import type { LanguagePack } from "./language.ts";
import { loadGazetteer } from "../../resolve/gazetteer.ts";
import { names } from "../names.ts";

const PACKS: Readonly<Record<string, LanguagePack>> = { en };
const compiled = new Map<string, { readonly pack: LanguagePack; readonly lexicon: Lexicon }>();

/** Languages that can be read. */
export const readable = Object.keys(PACKS);

/** The compiled words of a language, built on first use. A language without a pack is read as English would be: not at all. */
export function lexiconOf(code: string): { readonly pack: LanguagePack; readonly lexicon: Lexicon } {
  const pack = PACKS[code] ?? en;
  let entry = compiled.get(pack.code);
  if (entry === undefined) {
    entry = { pack, lexicon: new Compiled(withNames(pack)) };
    compiled.set(pack.code, entry);
  }
  return entry;
}

function* withNames(pack: LanguagePack): Iterable<Entry> {
  yield* pack.entries();
  yield* names(loadGazetteer());
}
