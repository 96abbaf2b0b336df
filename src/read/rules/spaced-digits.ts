import type { Analysis } from "../analysis.ts";
import { NUMBER } from "../tokens.ts";
import { isGlued } from "./noun-parts.ts";

/** Whether a text groups its digits with plain spaces: told once for a text, since every number asks. */
const bySpaces = new WeakMap<Analysis, boolean>();

/** How often a text must group so, and never otherwise, before a pair of digits is one number. */
const OFTEN = 2;

const size = (a: Analysis, at: number): number => (a.tokens.to[at] as number) - (a.tokens.from[at] as number);

const isDigits = (a: Analysis, at: number): boolean => at >= 0 && at < a.tokens.count && a.tokens.kind[at] === NUMBER && a.start[at] === at;

/** "4 807": one to three digits, one space, three digits, and no more digits on either side. */
function isPair(a: Analysis, at: number): boolean {
  if (!isDigits(a, at) || !isDigits(a, at + 1) || size(a, at) > 3 || size(a, at + 1) !== 3) return false;
  if ((a.tokens.from[at + 1] as number) - (a.tokens.to[at] as number) !== 1 || (at > 0 && isGlued(a, at) && a.tokens.kind[at - 1] !== undefined && isDigits(a, at - 2))) return false;
  return !isDigits(a, at - 1) && !isDigits(a, at + 2) && a.text.charCodeAt(a.tokens.from[at] as number) !== 48;
}

/** A number of four digits or more that is written otherwise, and is no year. */
function isUngrouped(a: Analysis, at: number): boolean {
  const written = a.text.slice(a.tokens.from[at], a.tokens.to[at]);
  return /^\d{1,3}(?:,\d{3})+$/.test(written) || (/^\d{4,}$/.test(written) && !/^(?:1[5-9]|20)\d\d$/.test(written));
}

function groupsBySpaces(a: Analysis): boolean {
  const known = bySpaces.get(a);
  if (known !== undefined) return known;
  let pairs = 0;
  let others = false;
  for (let i = 0; i < a.tokens.count && !others; i++) {
    if (a.tokens.kind[i] !== NUMBER) continue;
    if (isPair(a, i)) pairs++;
    else others = isUngrouped(a, i);
  }
  const said = pairs >= OFTEN && !others;
  bySpaces.set(a, said);
  return said;
}

/** The value of "4 807", where the text groups all its digits so; null for any other digits. */
export function spaced(a: Analysis, at: number, limit: number): number | null {
  if (at + 1 >= limit || !isPair(a, at) || !groupsBySpaces(a)) return null;
  return Number(a.text.slice(a.tokens.from[at], a.tokens.to[at])) * 1000 + Number(a.text.slice(a.tokens.from[at + 1], a.tokens.to[at + 1]));
}
