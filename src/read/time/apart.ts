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

/** Words between a rank and its "since": "the deadliest Russian attack on the city since". */
const RANKED = 12;

/** Where "the deadliest since a strike that killed 46" begins to tell of the other strike, before a number; -1 where it does not. */
export function rankedSince(a: Analysis, { from }: Sentence, token: number): number {
  let deed = false;
  for (let i = token - 1, seen = 0; i > from && seen < REACH; i--, seen++) {
    i = a.start[i] as number;
    const next = a.role[a.end[i] as number];
    // "since January, killing 12" goes on with the first; "since January, when 46 died" with the other.
    if (a.tokens.kind[i] === QUOTE || (a.tokens.kind[i] === PUNCT && next !== "relative" && next !== "subordinator")) return -1;
    // "since March, and left 30 wounded"
    if (a.role[i] === "conjunction" && ((a.mask[a.end[i] as number] ?? 0) & (TAG.cue | TAG.verb)) !== 0) return -1;
    // "since the invasion began with 80 missiles": told of the first again.
    if (roleAt(a, i) === "epoch" || a.term[i]?.side?.role === "begin") return -1;
    deed ||= ((a.mask[i] as number) & (TAG.attack | TAG.weapon | TAG.cue)) !== 0 || a.role[i] === "relative" || a.role[i] === "subordinator";
    if (roleAt(a, i) === "since") return deed && isRanked(a, from, i) ? i : -1;
  }
  return -1;
}

function isRanked(a: Analysis, from: number, at: number): boolean {
  for (let i = at - 1, seen = 0; i >= from && seen < RANKED; i--, seen++) {
    i = a.start[i] as number;
    const mask = a.mask[i] as number;
    if (a.tokens.kind[i] === PUNCT) return false;
    if ((mask & TAG.superlative) !== 0 || roleAt(a, i) === "ordinal" || ((mask & TAG.num) !== 0 && a.term[i]?.num?.role === "ordinal")) return true;
  }
  return false;
}
