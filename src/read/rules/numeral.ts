import type { QuantityRelation } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { tokenIsOf } from "../classes/index.ts";
import type { NumberWord } from "../term.ts";
import { TAG } from "../term.ts";
import { HYPHEN, NUMBER, PUNCT, WORD, digitValue } from "../tokens.ts";
import { isGlued } from "./noun-parts.ts";
import { spaced } from "./spaced-digits.ts";

/** A number as it is written, read whole; `to` is past its last token. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: "cardinal" | "vague" | "ordinal" | "article" | "another" | "pair" | "all" | "none" | "fraction" | "decimal" | "clock" | "cut" | "more";
  /** Set when the words themselves fix the relation: a range, "some" for dozens. */
  readonly relation: QuantityRelation | null;
  /** True when a word of scale was used: "5 million". */
  readonly scaled: boolean;
}

const RANGE_DASHES = new Set([0x2013, 0x2014, 0x2212, 45, 0x2010, 0x2011]);

function numberWord(a: Analysis, at: number): NumberWord | undefined {
  return termWith(a, at, TAG.num)?.num;
}

/** Digits and marks of other scripts as those of this one: "１２" is 12, "١٬٢٠٠" is 1,200. */
function inLatin(written: string): string {
  if (/^[\x00-\x7f\u00a0\u2009\u202f]*$/.test(written)) return written;
  return Array.from(written, (char) => {
    const value = digitValue(char.charCodeAt(0));
    return value >= 0 ? String(value) : char === "\u066c" || char === "\uff0c" ? "," : char === "\u066b" || char === "\uff0e" ? "." : char;
  }).join("");
}

/** Digits that a number in the machine holds exactly. */
const LONGEST = 15;

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** The value of a token of digits: grouped integers, decimals, clock times; anything else is cut. */
function digits(written: string): { value: number; kind: "cardinal" | "decimal" | "clock" | "cut" } {
  // Nearly every number is plain digits: told without the patterns.
  if (written.length <= LONGEST && isPlain(written)) return { value: Number(written), kind: "cardinal" };
  // Two scripts in one number are a slip of somebody's.
  if (/[0-9]/.test(written) && Array.from(written).some((char) => char > "\u00ff" && digitValue(char.charCodeAt(0)) >= 0)) return { value: 0, kind: "cut" };
  const text = inLatin(written);
  if (/^\d+$/.test(text)) return { value: Number(text), kind: text.length > LONGEST ? "cut" : "cardinal" };
  if (/^\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+$/.test(text)) return { value: Number(text.replace(/\D/g, "")), kind: "cardinal" };
  // Indian grouping: 1,00,000.
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text)) return { value: Number(text.replace(/\D/g, "")), kind: "cardinal" };
  if (/^\d+\.\d+$/.test(text)) return { value: Number(text), kind: "decimal" };
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return { value: Number(text.replace(/,/g, "")), kind: "decimal" };
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(text)) return { value: 0, kind: "clock" };
  return { value: 0, kind: "cut" };
}

/** "9/11", "24/7", "1/3": where digits joined by strokes end. */
function afterSlashes(a: Analysis, at: number, limit: number): number {
  const { tokens } = a;
  let i = at;
  while (i + 1 < limit && tokens.kind[i] === PUNCT && tokens.code[i] === 47 && isGlued(a, i) && tokens.kind[i + 1] === NUMBER && isGlued(a, i + 1)) i += 2;
  return i;
}

/** ¼ ½ ¾ ⅐ … ⅞ ↉ */
const isFraction = (code: number): boolean => (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215f) || code === 0x2189;

/** "12½", "12 ½": where a number ends that a sign for a part of one belongs to. */
function afterFraction(a: Analysis, at: number, limit: number): number {
  return at < limit && isFraction(a.tokens.code[at] as number) ? at + 1 : at;
}

/** "between a hundred and two hundred": what "and" would join is a number of its own. */
function startsAnother(a: Analysis, at: number, lastUnit: number): boolean {
  const after = numberWord(a, a.end[at] as number);
  return (after?.role === "hundred" && lastUnit <= 100) || (after?.role === "scale" && after.value >= lastUnit);
}

/** Reads a cardinal at a token: digits, words, or both ("1.5 million", "two hundred and eight"); null when none. */
function cardinal(a: Analysis, at: number, limit: number, one = false): Numeral | null {
  const { tokens } = a;
  let total = 0;
  // "a hundred and fifty": the article is a one.
  let part = one ? 1 : 0;
  let i = at;
  let seen = one;
  let scaled = false;
  let kind: Numeral["kind"] = "cardinal";
  let lastUnit = Infinity;
  if (tokens.kind[i] === NUMBER) {
    const read = digits(a.text.slice(tokens.from[i], tokens.to[i]));
    const end = Math.max(afterSlashes(a, i + 1, limit), afterFraction(a, i + 1, limit));
    if (read.kind === "clock" || read.kind === "cut" || end > i + 1) return { from: at, to: end, low: null, high: null, kind: read.kind === "clock" ? "clock" : "cut", relation: null, scaled };
    const grouped = read.kind === "cardinal" ? spaced(a, i, limit) : null;
    part = grouped ?? read.value;
    kind = read.kind;
    seen = true;
    i += grouped === null ? 1 : 2;
    lastUnit = 1;
  }
  while (i < limit) {
    // Inside a number a hyphen or "and" joins: twenty-five, one hundred and eight.
    let step = i;
    if (seen && tokens.kind[step] === HYPHEN && isGlued(a, step) && isGlued(a, step + 1) && numberWord(a, step + 1) !== undefined) step++;
    else if (seen && lastUnit >= 100 && scaled && tokenIsOf(a, step, "and") && ["unit", "tens"].includes(numberWord(a, step + 1)?.role ?? "") && !startsAnother(a, step + 1, lastUnit)) step++;
    const word = tokens.kind[step] === WORD ? numberWord(a, step) : undefined;
    if (word === undefined) break;
    if (word.role === "unit") {
      if (seen && !(lastUnit === 10 && word.value < 10) && lastUnit < 100) break;
      part += word.value;
      lastUnit = 1;
    } else if (word.role === "tens") {
      if (seen && lastUnit < 100) break;
      part += word.value;
      lastUnit = 10;
    } else if (word.role === "hundred" || word.role === "dozen") {
      if (!seen) break;
      part = part * word.value;
      lastUnit = 100;
      scaled = true;
    } else if (word.role === "scale") {
      if (!seen) break;
      // A single letter means a scale only when it is glued: "400m", "12k".
      if ((tokens.to[step] as number) - (tokens.from[step] as number) === 1 && (!isGlued(a, step) || isDesignation(a, step))) break;
      // "5 million million": no number that people write.
      if (part === 0) return { from: at, to: a.end[step] as number, low: null, high: null, kind: "cut", relation: null, scaled };
      total += part * word.value;
      part = 0;
      lastUnit = word.value;
      scaled = true;
      kind = "cardinal";
    } else break;
    seen = true;
    i = a.end[step] as number;
  }
  if (!seen) return null;
  const value = Math.round((total + part) * 1000) / 1000;
  if (kind === "decimal" && Number.isInteger(value)) kind = scaled ? "cardinal" : kind;
  return { from: at, to: i, low: value, high: value, kind: Number.isInteger(value) ? kind : "decimal", relation: null, scaled };
}

/**
 * The number phrase that starts at a token, or null.
 *
 * A number is read whole: "twenty-five" is 25, "two hundred and eight" 208, "half a dozen" 6, "200–300" a range.
 */
export function numeralAt(a: Analysis, at: number, limit: number, depth = 0): Numeral | null {
  if (depth > 2) return null;
  const { tokens } = a;
  if (a.start[at] !== at) return null;
  const word = numberWord(a, at);
  if (tokens.kind[at] !== NUMBER && word === undefined) return null;

  const simple = (kind: Numeral["kind"], to: number, low: number | null, high: number | null, relation: QuantityRelation | null = null): Numeral => ({
    from: at, to, low, high, kind, relation, scaled: false,
  });

  let spelled: Numeral | null = null;
  if (word !== undefined && tokens.kind[at] === WORD) {
    const next = a.end[at] as number;
    switch (word.role) {
      case "article": {
        // "a dozen", "a hundred", "a couple of dozen"
        const after = numberWord(a, next);
        if (after?.role === "dozen" || after?.role === "hundred" || after?.role === "scale") {
          spelled = withArticle(a, at, limit);
          break;
        }
        if (after?.role === "pair") return simple("pair", a.end[next] as number, 2, 2);
        return simple("article", next, 1, 1);
      }
      case "fraction": {
        // "half a dozen" is six; other fractions are parts of a whole that must follow.
        if (word.value === 0.5) {
          const skip = numberWord(a, next)?.role === "article" ? (a.end[next] as number) : next;
          const after = numberWord(a, skip);
          if (after?.role === "dozen") return simple("cardinal", a.end[skip] as number, after.value / 2, after.value / 2);
        }
        // "half a million", "a quarter of a million": a number, no share.
        const scale = numberWord(a, next)?.role === "article" ? (a.end[next] as number) : limit;
        const size = scale < limit ? numberWord(a, scale) : undefined;
        if (size?.role === "scale" && Number.isInteger(word.value * size.value)) return { ...simple("cardinal", a.end[scale] as number, word.value * size.value, word.value * size.value), scaled: true };
        return simple("fraction", next, word.value, word.value);
      }
      case "vague":
        return simple("vague", next, word.value, null, "some");
      case "another": {
        if (word.value === 0) return simple("more", next, null, null);
        const inner = next < limit ? numeralAt(a, next, limit, depth + 1) : null;
        if (inner !== null && (inner.kind === "cardinal" || inner.kind === "vague")) return { ...inner, from: inner.from };
        return simple("another", next, 1, 1);
      }
      case "pair":
        return simple("pair", next, 2, 2);
      case "all": {
        const inner = next < limit ? cardinal(a, next, limit) : null;
        if (inner !== null && inner.kind === "cardinal") return { ...inner, relation: "all_of" };
        return simple("all", next, null, null, "all_of");
      }
      case "none":
        return simple("none", next, 0, 0, "none");
      case "ordinal":
        return simple("ordinal", next, word.value, word.value);
      case "dozen":
      case "hundred":
      case "scale":
        return word.role === "dozen" ? simple("cardinal", next, word.value, word.value) : null;
      default:
    }
  }
  const first = spelled ?? cardinal(a, at, limit);
  if (first === null || first.kind === "clock" || first.kind === "cut") return first;

  // 25th, 1st
  if (tokens.kind[first.to] === WORD && isGlued(a, first.to) && first.to < limit && tokens.kind[at] === NUMBER) {
    if (tokenIsOf(a, first.to, "ordinal ending")) return { ...first, to: first.to + 1, kind: "ordinal" };
  }
  // "one in five drones", "nine out of ten missiles": a share.
  if (first.kind === "cardinal" && (first.low ?? 0) <= 10 && tokenIsOf(a, first.to, "in") && a.start[first.to + 1] === first.to + 1 && first.to + 1 < limit) {
    const second = cardinal(a, first.to + 1, limit);
    if (second !== null && second.low !== null && (second.low <= 10 || second.low === 20 || second.low === 100) && second.low > (first.low ?? 0)) return { ...first, to: second.to, kind: "fraction" };
  }
  // A range: 200–300, 20 to 25, 4 or 5.
  const mid = first.to;
  // "rose from 558 to 569" are two numbers.
  const from = at > 1 && tokenIsOf(a, at - 1, "from");
  // "raised the death toll from 9 to 12", "was revised from 9 to 12": no range.
  const toll = from && (tokenIsOf(a, at - 2, "toll or its dead") || termWith(a, a.start[at - 1] as number, TAG.mood)?.mood?.kind === "comparison");
  const rises = toll || (at > 1 && (from || tokenIsOf(a, at - 1, "by so many")) && termWith(a, a.start[at - 2] as number, TAG.verb)?.verb?.role === "rise");
  if (!rises && mid < limit && mid + 1 < limit) {
    const dash = (tokens.kind[mid] === HYPHEN || tokens.kind[mid] === PUNCT) && RANGE_DASHES.has(tokens.code[mid] as number) && isGlued(a, mid) && isGlued(a, mid + 1);
    const joined = dash || tokenIsOf(a, mid, "up to") || tokenIsOf(a, mid, "or") || (tokenIsOf(a, mid, "and") && at > 0 && tokenIsOf(a, at - 1, "between"));
    const further = perhapsMore(a, mid, limit);
    const at2 = further < 0 && joined ? mid + 1 : further;
    if (at2 > mid && at2 < limit && a.start[at2] === at2) {
      const second = withArticle(a, at2, limit) ?? cardinal(a, at2, limit);
      if (second !== null && second.low !== null && first.low !== null && (second.kind === "cardinal" || second.kind === first.kind)) {
        let low = first.low;
        if (second.scaled && !first.scaled && second.low > 1000 && low < 1000) low *= scaleOf(second.low);
        // "two to three hundred"
        else if (second.scaled && !first.scaled && second.low < 1000 && low < 10 && low * 100 < second.low) low *= 100;
        if (second.low > low) return { from: at, to: second.to, low, high: second.low, kind: first.kind, relation: "range", scaled: second.scaled };
      }
    }
  }
  return first;
}

/** "a hundred and fifty", "a thousand", "a dozen": an article that is a one; null where another word follows it. */
function withArticle(a: Analysis, at: number, limit: number): Numeral | null {
  if (numberWord(a, at)?.role !== "article" || a.tokens.kind[at] !== WORD) return null;
  const next = a.end[at] as number;
  const after = next < limit ? numberWord(a, next) : undefined;
  if (after?.role !== "hundred" && after?.role !== "scale" && after?.role !== "dozen") return null;
  const whole = after.role === "dozen" ? null : cardinal(a, next, limit, true);
  if (whole?.low != null) return { ...whole, from: at };
  return { from: at, to: a.end[next] as number, low: after.value, high: after.value, kind: "cardinal", relation: null, scaled: false };
}

/** "five, possibly seven", "three or perhaps four": where the second number stands, or -1. */
function perhapsMore(a: Analysis, mid: number, limit: number): number {
  let i = a.tokens.code[mid] === 44 ? mid + 1 : mid;
  if (i < limit && a.role[i] === "conjunction") i = a.end[i] as number;
  return i < limit && tokenIsOf(a, i, "perhaps so many") ? i + 1 : -1;
}

function scaleOf(value: number): number {
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
}

/** "9M22S", "3M-54": a letter amid digits names a model. */
function isDesignation(a: Analysis, letter: number): boolean {
  const { tokens } = a;
  const next = tokens.kind[letter + 1] === HYPHEN && isGlued(a, letter + 1) ? letter + 2 : letter + 1;
  return tokens.kind[next] === NUMBER && isGlued(a, next);
}
