import type { Words } from "./language.ts";
import { WORDS } from "./words.ts";

const ready = new Map<() => Words, Words>();

/** Whether a text can be read. One in which no language was told (a list of names and numbers) is read as English. */
export function hasRules(code: string): boolean {
  return code === "und" || Object.hasOwn(WORDS, primary(code));
}

/** The words of a language that has rules, made ready on first use. */
export function lexiconOf(code: string): Words {
  const make = WORDS[hasRules(code) && code !== "und" ? primary(code) : "en"] as () => Words;
  let words = ready.get(make);
  if (words === undefined) ready.set(make, (words = make()));
  return words;
}

/** The language alone of a code that may have a region: "en" of "en-GB". */
function primary(code: string): string {
  return code.toLowerCase().split("-")[0] as string;
}
