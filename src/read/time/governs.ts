import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import { PUNCT, UPPER, WORD } from "../tokens.ts";
import type { TimeMention } from "./expression.ts";
import { timeView } from "./view.ts";
import { isDash, isNumber, isPunct, lengthAt, roleAt } from "./words.ts";

/** A time that can date an event or bound a total; lengths and "now" cannot. */
export function governs(a: Analysis, mention: TimeMention): boolean {
  const { expression } = mention;
  if (isTimestamp(a, mention)) return false;
  if (expression.kind === "duration") {
    const long = expression.unit !== "hour" && expression.unit !== "minute" && expression.unit !== "second" && !((expression.unit === "day" || expression.unit === "night") && expression.amount === 1);
    return long && (mention.lead === "over" || mention.lead === "in" || mention.lead === "within") && !ranks(a, mention);
  }
  if ((expression.kind === "since" || expression.kind === "past" || mention.class === "period") && ranks(a, mention)) return false;
  if (expression.kind === "ref") return false;
  if (expression.kind === "past" && expression.sign > 0) return false;
  if (expression.kind === "moment") {
    const { base } = expression.moment;
    // "the fifth raid of May" is one raid.
    if (base.on === "month" && mention.lead === "of") return false;
    if (base.on === "offset" && (base.from === "event" || base.amount === null)) return false;
    // "the 2022 invasion", "the end of 2025 deal": a year inside a name.
    if (base.on === "year" && mention.lead !== "in" && mention.lead !== "over" && mention.lead !== "since" && mention.lead !== "by" && mention.lead !== "for") {
      const before = mention.from > 0 ? roleAt(a, a.start[mention.from - 1] as number) : null;
      return before === null && mention.lead === null && isSentenceStart(a, mention.from);
    }
  }
  return true;
}

/** "on the night of January 8 (from 19:00 on January 7)": a time in brackets that says more exactly what stands before it. */
export function explains(a: Analysis, before: TimeMention, mention: TimeMention): boolean {
  return before.class === "night" && mention.from - before.to <= 3 && isPunct(a, before.to, 40);
}

/** "its second large-scale blow in six days", "the deadliest since March": the time bounds a rank and no count. */
function ranks(a: Analysis, mention: TimeMention): boolean {
  for (let i = mention.from - 1, seen = 0; i >= 0 && seen < 12; i--, seen++) {
    const at = a.start[i] as number;
    if (a.tokens.kind[at] === PUNCT && seen > 0) return false;
    const mask = a.mask[at] as number;
    // "The biggest raid was in November": the month of the raid.
    if (a.role[at] === "be") return false;
    if ((mask & TAG.superlative) !== 0 || roleAt(a, at) === "ordinal" || ((mask & TAG.num) !== 0 && a.term[at]?.num?.role === "ordinal")) return true;
    i = at;
  }
  return false;
}

/** The date that a page or an agency puts before its text, if a mention is one. */
export function isDateLine(analysis: Analysis, mention: TimeMention): boolean {
  const a = timeView(analysis);
  return mention.expression.kind === "moment" && mention.expression.moment.base.on === "date" && isTimestamp(a, mention);
}

/** "06:58" in front of a live post, "(April 14, 18:40 GMT)": when the words were written. */
function isTimestamp(a: Analysis, mention: TimeMention): boolean {
  if (mention.expression.kind !== "moment" || mention.lead !== null) return false;
  // "date 2024-11-06", "Published March 6, 2026": a line of the page.
  if (isPageDate(a, mention)) return true;
  // "Sanaa, April 11 (IANS)", "KYIV, May 20 —": the date line.
  const next = mention.to;
  if (mention.expression.moment.base.on === "date" && next < a.tokens.count && a.tokens.kind[next] !== WORD) {
    if (paragraphStart(a, mention.from) <= 6 && (isDash(a, next) || a.tokens.code[next] === 40)) return true;
    // "(MENAFN- IANS) Jerusalem, Nov 7 (IANS)"
    if (isPunct(a, next, 40) && (isPunct(a, next + 2, 41) || isPunct(a, next + 3, 41)) && ((a.tokens.flags[next + 1] as number) & UPPER) !== 0) return true;
  }
  if (mention.expression.moment.clock === null) return false;
  if (((a.tokens.flags[mention.from] as number) & 8) !== 0) return true;
  return a.tokens.kind[mention.from - 1] === PUNCT && a.tokens.code[mention.from - 1] === 40 && a.tokens.code[mention.to] === 41;
}

/** "2024-11-06", "08.01.2026" and "Updated March 6, 2026 06:27pm" at the very start of a paragraph. */
function isPageDate(a: Analysis, mention: TimeMention): boolean {
  if (mention.expression.kind !== "moment") return false;
  const { base, part } = mention.expression.moment;
  if (base.on !== "date" || base.year === null || part !== null) return false;
  const start = paragraphStart(a, mention.from);
  return start <= 1 && (isNumber(a, mention.from) ? lengthAt(a, mention.from) >= 4 : mention.lead === null);
}

/** Tokens since the paragraph began. */
function paragraphStart(a: Analysis, at: number): number {
  for (let n = 0; n < 8; n++) if (at - n < 0 || ((a.tokens.flags[at - n] as number) & 8) !== 0) return n;
  return 8;
}

function isSentenceStart(a: Analysis, at: number): boolean {
  return at === 0 || ((a.tokens.flags[at] as number) & 8) !== 0 || (a.tokens.kind[at - 1] === PUNCT && a.tokens.code[at - 1] === 46);
}
