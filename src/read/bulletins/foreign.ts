import type { Draft } from "./draft.ts";
import type { Item } from "./items.ts";
import { is } from "./items.ts";
import type { Said } from "./said.ts";

/**
 * The sentences in which a text tells what a body of the other land said of its side's losses: "Міноборони рф заявило про знищення
 * 145 українських БпЛА". `own` is the land whose bulletin it may be, by its ISO 3166-1 code. A report of what the other side
 * counted of its own attackers is a relay, and no bulletin with a foreign sentence in it.
 */
export function foreignSentences(items: readonly Item[], said: Said, own: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const sentence of said.tellings) {
    const voices = said.voices.filter((voice) => voice.sentence === sentence);
    const counted = said.drafts.filter((draft) => draft.sentence === sentence);
    if (counted.length === 0 || !counted.every((draft) => isOfOwnSide(items, draft, own))) continue;
    if (voices.length > 0 && voices.every(({ body }) => body.country !== null && body.country !== own)) found.add(sentence);
  }
  return found;
}

/** Whether a text tells what its own side, or nobody by name, reported. */
export function tellsOfOwn(items: readonly Item[], said: Said, own: string): boolean {
  const foreign = foreignSentences(items, said, own);
  // Where nothing else is counted the text is a report of what the other side said.
  if (foreign.size === 0 || said.drafts.every(({ sentence }) => foreign.has(sentence))) return said.saying;
  return [...said.tellings].some((sentence) => !foreign.has(sentence));
}

/** "145 українських безпілотників" in a bulletin of Ukraine: no body counts its own side's losses there, and the words are the other side's. */
export function isOfOwnSide(items: readonly Item[], draft: Draft, own: string): boolean {
  return items.slice(draft.object.from, draft.object.to).some((item) => is(item, "adjective") && item.sense.owner === own);
}
