import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { CAPITAL, PUNCT, QUOTE, WORD } from "../tokens.ts";
import { isNumber, isPunct, roleAt, timeAt } from "./words.ts";

/** Tokens between a number and the war that it is told of. */
const REACH = 20;
/** Words of a war's name: "the Second Lebanon War", "that 50-day war". */
const NAME = 6;

/** Whether a number is told of another war, which its own clause names: "during the Second Lebanon War", "in that war". */
export function isOfOtherWar(a: Analysis, { from, to }: Sentence, token: number): boolean {
  if (namesWar(a, from, to)) return true;
  // "But in the 34-day war, …"
  if (((a.mask[from] as number) & TAG.func) !== 0 && namesWar(a, a.end[from] as number, to)) return true;
  for (let i = token - 1, seen = 0; i >= from && seen < REACH && !parts(a, i); i--, seen++) if (namesWar(a, (i = a.start[i] as number), to)) return true;
  for (let i = token, seen = 0; i < to && seen < REACH && !parts(a, i); i = a.end[i] as number, seen++) if (namesWar(a, i, to)) return true;
  return false;
}

function parts(a: Analysis, i: number): boolean {
  return a.tokens.kind[i] === PUNCT || a.tokens.kind[i] === QUOTE || a.term[i]?.func?.role === "relative";
}

/** Whether "in the 50-day war" begins at a token: a war with a number, a rank or a name of its own, or one that was told of. */
function namesWar(a: Analysis, i: number, limit: number): boolean {
  const lead = roleAt(a, i);
  if (lead !== "in" && lead !== "over" && lead !== "within") return false;
  let own = false;
  for (let k = a.end[i] as number, seen = 0; k < limit && seen < NAME; k = a.end[k] as number, seen++) {
    const role = roleAt(a, k);
    const capital = ((a.tokens.flags[k] as number) & CAPITAL) !== 0;
    if (role === "epoch") return own || (seen > 1 && capital);
    const mask = a.mask[k] as number;
    if (seen === 0 && role === "that") own = true;
    else if (isNumber(a, k) || ((mask & TAG.num) !== 0 && a.term[k]?.num?.role !== "article")) own = true;
    else if (role === "of" || a.role[k] === "preposition" || isPunct(a, k, 44) || a.tokens.kind[k] === QUOTE || (mask & (TAG.verb | TAG.say | TAG.attack | TAG.cue)) !== 0) return false;
    else if (a.tokens.kind[k] === WORD && timeAt(a, k)?.kind === "weekday") return false;
  }
  return false;
}
