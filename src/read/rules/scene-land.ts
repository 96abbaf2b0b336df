import { landOfPlace } from "../../resolve/held.ts";
import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { isDeed } from "./is-deed.ts";
import { previous, roleAt } from "./parties.ts";

/** How far back a place still tells where a story goes on, in tokens. */
const BACK = 60;

/** The land of the place that was told of last before a sentence, in this paragraph or the one before; not before the token `floor`. */
export function landOfScene(a: Analysis, sentence: Sentence, floor: number): string | null {
  for (let k = indexOf(a.sentences, sentence.from) - 1; k >= 0; k--) {
    const s = a.sentences[k] as Sentence;
    if (s.paragraph < sentence.paragraph - 1 || s.from < floor || sentence.from - s.to > BACK) return null;
    const land = speaksOfAttack(a, s) ? landIn(a, s) : null;
    if (land !== null) return land;
  }
  return null;
}

/** Whether an attack or a weapon is named, so that a place is where it fell and not where somebody spoke. */
function speaksOfAttack(a: Analysis, s: Sentence): boolean {
  for (let i = s.from; i < s.to; i = a.end[i] as number) if (isDeed(a, i)) return true;
  return false;
}

/** Which sentence begins at a token. */
function indexOf(sentences: readonly Sentence[], from: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The land of the last place in a sentence that something is said to be in. */
function landIn(a: Analysis, s: Sentence): string | null {
  for (let i = previous(a, s.to); i > s.from; i = previous(a, i)) {
    // "fired ten rockets into southern Israel"
    const aimed = ((a.mask[i] as number) & TAG.country) !== 0 && isOf(a, beforeAdjective(a, i), "sent at") ? a.term[i]?.country?.code : undefined;
    if (aimed !== undefined) return aimed;
    if (((a.mask[i] as number) & TAG.place) === 0 || ((a.mask[i] as number) & (TAG.actor | TAG.country | TAG.government)) !== 0) continue;
    const entry = a.term[i]?.place?.[0];
    const before = roleAt(a, previous(a, i));
    // "fired from Gaza": where it came from.
    if (isOf(a, previous(a, i), "from")) continue;
    if (entry !== undefined && (before === "preposition" || before === "determiner")) return landOfPlace(entry);
  }
  return null;
}

/** What stands before a name and a word that says which part of it: "into southern Israel". */
function beforeAdjective(a: Analysis, at: number): number {
  const i = previous(a, at);
  return roleAt(a, i) === undefined ? previous(a, i) : i;
}
