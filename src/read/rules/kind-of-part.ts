import type { Analysis } from "../analysis.ts";
import { tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT, WORD } from "../tokens.ts";
import type { Count } from "./count.ts";
import type { Government } from "./cue.ts";
import { isBe } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** The rule of a part of the weapons counted last, told by its kind. */
export const KIND_OF_PART = "kind-of-part";

/** How many words a kind may take. */
const KIND = 5;

/** "180 of the drones were Shaheds", "twelve of them were ballistic": a part of those counted last, told by its kind. */
export function kindOfPart(a: Analysis, s: Sentence, q: QuantityPhrase, last: Count | undefined): Government | null {
  if (last === undefined || last.unit !== "munition" || s.paragraph - last.sentence.paragraph > 1) return null;
  if (!q.partitive || q.whole !== null || q.reason !== null || q.number.kind !== "cardinal" || (q.unit !== "munition" && !q.ofThem)) return null;
  if (q.low === null || last.quantity.low === null || q.low > last.quantity.low || q.to >= s.to || !isBe(a, q.to)) return null;
  const { metric, agent } = last.government;
  return namesKind(a, s, a.end[q.to] as number) ? { metric, agent, cue: { from: q.to, to: a.end[q.to] as number }, rule: KIND_OF_PART, active: false } : null;
}

/** Whether a kind of weapon, and nothing else, stands from a token to the end of its phrase. */
function namesKind(a: Analysis, s: Sentence, from: number): boolean {
  let named = false;
  for (let i = from, steps = 0; i < s.to && steps <= KIND; i = a.end[i] as number, steps++) {
    const mask = a.mask[i] as number;
    if (a.tokens.kind[i] === PUNCT || a.role[i] === "conjunction" || a.role[i] === "preposition") return named;
    if ((mask & TAG.weapon) !== 0 || tokenIsOf(a, i, "kind of weapon")) named = true;
    else if ((mask & TAG.cue) !== 0 || (a.role[i] !== undefined && a.role[i] !== "adverb" && a.role[i] !== "of" && a.role[i] !== "determiner") || (a.tokens.kind[i] !== WORD && a.tokens.kind[i] !== HYPHEN)) return false;
  }
  return named;
}
