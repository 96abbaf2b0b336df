import type { Analysis } from "../analysis.ts";
import type { LinkRole, TimeWord } from "../term.ts";
import { TAG } from "../term.ts";
import { HYPHEN, NUMBER, PUNCT, SPACE } from "../tokens.ts";

/** The role of a small word at a token; null when it has none. */
export function roleAt(a: Analysis, i: number): LinkRole | null {
  return ((a.mask[i] ?? 0) & TAG.link) === 0 ? null : (a.term[i]?.link?.role ?? null);
}

export function timeAt(a: Analysis, i: number): TimeWord | undefined {
  return ((a.mask[i] ?? 0) & TAG.time) === 0 ? undefined : a.term[i]?.time;
}

export function isNumber(a: Analysis, i: number): boolean {
  return a.tokens.kind[i] === NUMBER;
}

export function isPunct(a: Analysis, i: number, code: number): boolean {
  return a.tokens.kind[i] === PUNCT && a.tokens.code[i] === code;
}

/** A hyphen, an en dash or an em dash. */
export function isDash(a: Analysis, i: number): boolean {
  const code = a.tokens.code[i];
  return a.tokens.kind[i] === HYPHEN || (a.tokens.kind[i] === PUNCT && (code === 0x2013 || code === 0x2014 || code === 0x2212));
}

/** Whether white space stands before a token. */
export function isSpaced(a: Analysis, i: number): boolean {
  return ((a.tokens.flags[i] as number) & SPACE) !== 0;
}

/** The whole number that a token of digits alone spells; -1 for any other token and for more than six digits. */
export function digitsAt(a: Analysis, i: number): number {
  if (a.tokens.kind[i] !== NUMBER) return -1;
  const from = a.tokens.from[i] as number;
  const to = a.tokens.to[i] as number;
  if (to - from > 6) return -1;
  let value = 0;
  for (let k = from; k < to; k++) {
    const c = a.text.charCodeAt(k) - 48;
    if (c < 0 || c > 9) return -1;
    value = value * 10 + c;
  }
  return value;
}

export function lengthAt(a: Analysis, i: number): number {
  return (a.tokens.to[i] as number) - (a.tokens.from[i] as number);
}

/** The end of "st", "nd", "rd", "th" glued to the day number before `i`; `i` itself when there is none. */
export function skipOrdinal(a: Analysis, i: number, limit: number): number {
  return i < limit && !isSpaced(a, i) && roleAt(a, i) === "ordinal" ? i + 1 : i;
}

/** A year as a number that only a year looks like: four digits from 1800 to 2099. -1 otherwise. */
export function yearAt(a: Analysis, i: number): number {
  if (lengthAt(a, i) !== 4) return -1;
  const value = digitsAt(a, i);
  return value >= 1800 && value < 2100 ? value : -1;
}

const COUNTED = TAG.weapon | TAG.person | TAG.thing | TAG.measure | TAG.num;

/** Whether the token is something that a number before it would count: then that number is no day and no year. */
export function isCounted(a: Analysis, i: number, limit: number): boolean {
  return i < limit && ((a.mask[i] as number) & COUNTED) !== 0 && timeAt(a, i) === undefined;
}
