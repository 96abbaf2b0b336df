import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import { isDash, isNumber, isPunct, isSpaced, roleAt } from "./words.ts";

export interface Quantity {
  /** Null for "several", "a few", "dozens of". */
  readonly amount: number | null;
  readonly to: number;
}

/**
 * A number before a unit of time: digits, number words, "a", "half an", "a few", "two and a half", "5 1/2". Maximal:
 * "twenty-five days" is never read as five.
 */
export function readQuantity(a: Analysis, i: number, limit: number): Quantity | null {
  if (isNumber(a, i)) return readDigits(a, i, limit);
  const next = a.end[i] as number;
  if (next < limit && isNumber(a, next) && roleAt(a, i) === "a") return readDigits(a, next, limit);
  let at = i;
  let total = 0;
  let part: number | null = null;
  let vague = false;
  let article = false;
  while (at < limit) {
    const num = ((a.mask[at] as number) & TAG.num) === 0 ? undefined : a.term[at]?.num;
    const role = roleAt(a, at);
    const isArticle = num?.role === "article" || (num === undefined && role === "a");
    if (num === undefined && !isArticle) {
      if (part !== null && role === "of" && vague) {
        at = a.end[at] as number;
        continue;
      }
      break;
    }
    if (isArticle) {
      if (part !== null) break;
      part = 1;
      article = true;
    } else if (num !== undefined) {
      // "a two-hour call": the article is not counted; in "a dozen" and "a hundred" it is.
      if (num.role === "unit" || num.role === "tens" || num.role === "pair" || num.role === "another") {
        part = (article ? 0 : (part ?? 0)) + num.value;
        article = false;
      }
      else if (num.role === "hundred" || num.role === "dozen") part = (part ?? 1) * num.value;
      else if (num.role === "scale") {
        total += (part ?? 1) * num.value;
        part = 0;
      } else if (num.role === "fraction") part = num.value > 0 && num.value < 1 ? num.value : (part ?? 1);
      else if (num.role === "vague") {
        part ??= 0;
        vague = true;
      } else break;
    }
    at = a.end[at] as number;
    if (at < limit && isDash(a, at) && at + 1 < limit && ((a.mask[at + 1] as number) & TAG.num) !== 0) at++;
  }
  if (part === null) return null;
  const half = readHalf(a, at, limit);
  return { amount: vague ? null : total + part + (half === at ? 0 : 0.5), to: half };
}

function readDigits(a: Analysis, i: number, limit: number): Quantity | null {
  const raw = a.text.slice(a.tokens.from[i], a.tokens.to[i]);
  if (raw.length > 7 || raw.includes(":")) return null;
  const value = Number(raw.replaceAll(",", ""));
  if (Number.isNaN(value)) return null;
  // "5 1/2"
  if (i + 3 < limit && isNumber(a, i + 1) && isPunct(a, i + 2, 47) && isNumber(a, i + 3) && !isSpaced(a, i + 2)) {
    const top = Number(a.text.slice(a.tokens.from[i + 1], a.tokens.to[i + 1]));
    const bottom = Number(a.text.slice(a.tokens.from[i + 3], a.tokens.to[i + 3]));
    if (top < bottom) return { amount: value + top / bottom, to: i + 4 };
  }
  const half = readHalf(a, i + 1, limit);
  return { amount: value + (half === i + 1 ? 0 : 0.5), to: half };
}

/** The end of "and a half"; `i` when it does not stand there. */
function readHalf(a: Analysis, i: number, limit: number): number {
  if (i + 2 >= limit || roleAt(a, i) !== "and") return i;
  if (roleAt(a, i + 1) !== "a") return i;
  const half = roleAt(a, i + 2) === "half" || a.term[i + 2]?.num?.role === "fraction";
  return half ? (a.end[i + 2] as number) : i;
}
