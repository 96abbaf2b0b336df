import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import type { Term } from "../term.ts";
import { TAG } from "../term.ts";
import { HYPHEN, NUMBER, PUNCT, SPACE, UPPER, WORD } from "../tokens.ts";

export const NAMES = TAG.country | TAG.people | TAG.place | TAG.government | TAG.actor | TAG.office | TAG.title;

export const isGlued = (a: Analysis, at: number): boolean => ((a.tokens.flags[at] ?? SPACE) & SPACE) === 0;

export function number(term: Term): "one" | "many" | "any" {
  return term.weapon?.number ?? term.person?.number ?? term.thing?.number ?? "any";
}

export const BARE: Term = { mask: 0 };

/** "(WFP)": one word of capitals in brackets. */
export function isShortName(a: Analysis, open: number, limit: number): boolean {
  const { tokens } = a;
  return open + 3 < limit && tokens.code[open] === 40 && tokens.code[open + 2] === 41 && tokens.kind[open + 1] === WORD && ((tokens.flags[open + 1] as number) & UPPER) !== 0;
}

/** How many tokens the first halves of compounds may take: "air, sea and". */
const HALVES = 8;

/** "air, sea and ground-launched", "air- and sea-based": the last of the halves, which has the whole compound; `start` when there are none. */
export function coordinated(a: Analysis, start: number, limit: number): number {
  const { tokens } = a;
  let last = start;
  let joined = false;
  for (let i = start; i < Math.min(limit, start + HALVES); ) {
    // "ground-launched missiles" may be the name of a class.
    if (joined && ((a.mask[i] as number) & TAG.weapon) !== 0 && tokens.kind[i + 1] === HYPHEN && (a.end[i] as number) > i + 1) return i;
    if (tokens.kind[i] !== WORD || ((a.mask[i] as number) & (TAG.num | TAG.weapon | TAG.person)) !== 0) return start;
    last = i;
    i = i + 1;
    const hyphen = tokens.kind[i] === HYPHEN && isGlued(a, i);
    if (hyphen && joined && i + 1 < limit && isGlued(a, i + 1) && tokens.kind[i + 1] === WORD) return last;
    if (hyphen) i++;
    if (tokens.code[i] === 44 && tokens.kind[i] === PUNCT) i++;
    else if (a.role[i] === "conjunction") joined = true;
    else return start;
    if (a.role[i] === "conjunction") {
      joined = true;
      i = a.end[i] as number;
    }
  }
  return start;
}

/** The end of "and coaches" after a plural noun: a plural of the same kind without a number of its own. */
export function joinedNoun(a: Analysis, at: number, limit: number, kind: number): number {
  if (at >= limit || a.role[at] !== "conjunction") return at;
  let i = a.end[at] as number;
  for (let steps = 0; i < limit && steps < 3; steps++) {
    const term = termWith(a, i, kind);
    if (term !== undefined && number(term) === "many") return a.end[i] as number;
    const mask = a.mask[i] as number;
    if (a.tokens.kind[i] !== WORD || (mask !== 0 && (mask & (TAG.modifier | NAMES)) === 0 && a.term[i]?.num?.role !== "another")) return at;
    i = a.end[i] as number;
  }
  return at;
}

/** The token of an attack that a plain word or two stand before: "artillery attack"; -1 when none does. */
export function attackSoon(a: Analysis, from: number, limit: number): number {
  for (let i = from, steps = 0; i < limit && steps < 3; i = a.end[i] as number, steps++) {
    if (((a.mask[i] as number) & TAG.attack) !== 0) return i;
    if (a.tokens.kind[i] !== WORD || a.role[i] !== undefined || ((a.mask[i] as number) & (TAG.num | TAG.weapon | TAG.verb | TAG.cue)) !== 0) return -1;
  }
  return -1;
}

/** Whether a counted noun follows within a few tokens, before the phrase must end. */
export function walkAhead(a: Analysis, from: number, limit: number, plural = false): boolean {
  let i = from;
  for (let steps = 0; i < limit && steps < 5; steps++) {
    if (steps > 0 && a.role[i] === "conjunction") {
      i = a.end[i] as number;
      continue;
    }
    const mask = a.mask[i] as number;
    const kind = a.tokens.kind[i];
    if (kind === PUNCT || kind === NUMBER) return false;
    if ((mask & (TAG.weapon | TAG.person | TAG.thing)) !== 0 && !(plural && number(a.term[i] as Term) === "one")) return true;
    if ((mask & (TAG.func | TAG.num | TAG.time | TAG.say)) !== 0) return false;
    i = a.end[i] as number;
  }
  return false;
}
