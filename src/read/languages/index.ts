import type { Words } from "./language.ts";
import { WORDS } from "./words.ts";

const ready = new Map<() => Words, Words>();

/** The words of a language, made ready on first use. A language without a pack is read as English would be: not at all. */
export function lexiconOf(code: string): Words {
  const make = WORDS[code] ?? (WORDS["en"] as () => Words);
  let words = ready.get(make);
  if (words === undefined) ready.set(make, (words = make()));
  return words;
}
