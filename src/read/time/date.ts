import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import { CAPITAL, WORD } from "../tokens.ts";
import type { Base, Lead } from "./expression.ts";
import { digitsAt, isCounted, isDash, isNumber, isPunct, isSpaced, lengthAt, roleAt, skipOrdinal, timeAt, yearAt } from "./words.ts";

/** A calendar base, or two when the words give a stretch of days: "May 19–20", "19 to 20 May". */
export interface ReadBase {
  readonly base: Base;
  readonly second: Base | null;
  readonly to: number;
}

const date = (year: number | null, yearShift: number | null, month: number, day: number, dayFirst: boolean): Base => ({
  on: "date",
  year,
  yearShift,
  month,
  day,
  weekday: null,
  dayFirst,
});

/** A day number 1–31 in digits; -1 otherwise. */
function dayAt(a: Analysis, i: number): number {
  if (!isNumber(a, i) || lengthAt(a, i) > 2) return -1;
  const value = digitsAt(a, i);
  return value >= 1 && value <= 31 ? value : -1;
}

function monthAt(a: Analysis, i: number, limit: number): number {
  const word = i < limit ? timeAt(a, i) : undefined;
  return word?.kind === "month" ? (word.value as number) : -1;
}

/** After an abbreviated month its full stop: "Jan. 14". */
function skipStop(a: Analysis, i: number, limit: number): number {
  return i < limit && isPunct(a, i, 46) && !isSpaced(a, i) ? i + 1 : i;
}

/** "In April 2012 rebels fired …": right behind the month a number that is a year of our time is one, whoever stands behind it. */
function isRecentYear(a: Analysis, i: number, at: number): boolean {
  const year = yearAt(a, at);
  return at === i && year >= 1950 && year < 2050 && i > 0 && timeAt(a, i - 1)?.kind === "month";
}

interface YearEnd {
  readonly year: number | null;
  readonly shift: number | null;
  readonly to: number;
}

/** "17 August 2016 Two children were killed": what follows a whole date with a capital or in digits is not counted by its year. */
function opensText(a: Analysis, i: number): boolean {
  return isNumber(a, i) || ((a.tokens.flags[i] as number) & CAPITAL) !== 0;
}

/** ", 2025", "2025", "of this year", "last year"; `to` is `i` when no year follows. */
function readYear(a: Analysis, i: number, limit: number): YearEnd {
  let at = i < limit && isPunct(a, i, 44) ? i + 1 : i;
  if (at < limit && yearAt(a, at) > 0 && !(isCounted(a, at + 1, limit) && !opensText(a, at + 1) && !isRecentYear(a, i, at))) return { year: yearAt(a, at), shift: null, to: at + 1 };
  at = i < limit && (roleAt(a, i) === "of" || roleAt(a, i) === "in") ? i + 1 : i;
  if (at !== i && at < limit && yearAt(a, at) > 0) return { year: yearAt(a, at), shift: null, to: at + 1 };
  const role = at + 1 < limit ? roleAt(a, at) : null;
  if (role === "this" || role === "last" || role === "next") {
    const word = timeAt(a, at + 1);
    if (word?.kind === "unit" && word.value === "year")
      return { year: null, shift: role === "this" ? 0 : role === "last" ? -1 : 1, to: at + 2 };
  }
  return { year: null, shift: null, to: i };
}

/** May 20 · May 20th, 2025 · May 19–20 · February 25 to 26 · Jan. 14 · May 2025 · October last year · May. The end of a range has no end of its own. */
export function readMonthFirst(a: Analysis, i: number, limit: number, lead: Lead | null, isEnd = false): ReadBase | null {
  const month = monthAt(a, i, limit);
  if (month < 0) return null;
  let at = skipStop(a, i + 1, limit);
  const stop = at;
  if (at < limit && roleAt(a, at) === "the" && dayAt(a, at + 1) > 0 && roleAt(a, at + 2) === "ordinal") at++;
  const day = at < limit ? dayAt(a, at) : -1;
  if (day > 0 && !(lead === "in" && isCounted(a, at + 1, limit)) && !(isDash(a, at + 1) && isCounted(a, at + 2, limit) && lead !== "on")) {
    at = skipOrdinal(a, at + 1, limit);
    let second = -1;
    const range = at + 1 < limit && (isDash(a, at) || roleAt(a, at) === "to" || (roleAt(a, at) === "and" && (lead === "between" || lead === "on" || lead === "of")));
    if (range) {
      const glued = isDash(a, at);
      const other = dayAt(a, at + 1);
      const end = other > 0 ? skipOrdinal(a, at + 2, limit) : at;
      if (other > 0 && monthAt(a, end, limit) < 0 && (glued || !isCounted(a, end, limit)) && timeAt(a, end)?.kind !== "clock") {
        second = other;
        at = end;
      } else if (!isEnd && other < 0 && lead !== "from" && lead !== "between" && monthAt(a, at + 1, limit) > 0) {
        const tail = readMonthFirst(a, at + 1, limit, null, true);
        if (tail !== null && tail.base.on === "date" && tail.second === null) {
          const { year, yearShift } = tail.base;
          return { base: date(year, yearShift, month, day, false), second: tail.base, to: tail.to };
        }
      }
    }
    const { year, shift, to } = readYear(a, at, limit);
    return {
      base: date(year, shift, month, day, false),
      second: second > 0 ? date(year, shift, month, second, false) : null,
      to,
    };
  }
  const { year, shift, to } = readYear(a, stop, limit);
  if (year === null && shift === null && !standsAlone(a, i, stop, limit, lead, month)) return null;
  return { base: { on: "month", year, yearShift: shift, month, shift: null }, second: null, to: year === null && shift === null ? i + 1 : to };
}

const UNSURE = new Set([3, 4, 5, 6, 8]); // March, April, May, June, August are also words or names
const LEADS = TAG.link;

/** Whether a month name without a day or a year is a month: by what stands before, or because it can be nothing else. */
function standsAlone(a: Analysis, i: number, stop: number, limit: number, lead: Lead | null, month: number): boolean {
  if (lead !== null && lead !== "at" && lead !== "for") return true;
  if (stop > i + 1 && month !== 3) return true;
  if (lengthAt(a, i) < 4 && !UNSURE.has(month)) return false;
  if (!UNSURE.has(month)) return true;
  if (i === 0) return false;
  const before = a.start[i - 1] as number;
  if ((a.mask[before] as number) & LEADS) {
    const role = roleAt(a, before);
    if (role === "last" || role === "next" || role === "this" || role === "early" || role === "late" || role === "mid") return true;
    if (role === "and" || role === "to") return before > 0 && monthAt(a, a.start[before - 1] as number, limit) > 0;
  }
  if (isDash(a, before)) return true;
  if (month === 3 || month === 5) return false;
  const capital = (k: number): boolean => ((a.tokens.flags[k] as number) & CAPITAL) !== 0;
  return !capital(before) && !(stop < limit && capital(stop));
}

/** 20 May · 20th of May 2025 · 19–20 May · 19 to 20 May · 30 April – 2 May. The end of a range has no end of its own. */
export function readDayFirst(a: Analysis, i: number, limit: number, lead: Lead | null, isEnd = false): ReadBase | null {
  const day = dayAt(a, i);
  if (day < 0) return null;
  let at = skipOrdinal(a, i + 1, limit);
  let second = -1;
  const joined = at < limit && (isDash(a, at) || roleAt(a, at) === "to" || roleAt(a, at) === "and");
  if (joined && dayAt(a, at + 1) > 0) {
    const other = skipOrdinal(a, at + 2, limit);
    const month = roleAt(a, other) === "of" ? other + 1 : other;
    if (monthAt(a, month, limit) > 0 && (roleAt(a, at) !== "and" || lead === "between" || lead === "of")) {
      second = dayAt(a, at + 1);
      at = other;
    }
  }
  if (at < limit && roleAt(a, at) === "of") at++;
  const month = monthAt(a, at, limit);
  if (month < 0) return null;
  const stop = skipStop(a, at + 1, limit);
  const end = readYear(a, stop, limit);
  const to = end.to === stop && stop > at + 1 ? at + 1 : end.to;
  // "30 April – 2 May"
  if (!isEnd && second < 0 && to < limit && (isDash(a, to) || (roleAt(a, to) === "to" && lead !== "from")) && dayAt(a, to + 1) > 0) {
    const tail = readDayFirst(a, to + 1, limit, null, true);
    if (tail !== null && tail.second === null && tail.base.on === "date")
      return { base: date(end.year ?? tail.base.year, end.shift, month, day, true), second: tail.base, to: tail.to };
  }
  return {
    base: date(end.year, end.shift, month, day, true),
    second: second > 0 ? date(end.year, end.shift, month, second, true) : null,
    to,
  };
}

/** 2025-05-20 · 20.05.2025 · 20/05/2025, ambiguous when both numbers could be the month. */
export function readNumericDate(a: Analysis, i: number, limit: number): ReadBase | null {
  const length = lengthAt(a, i);
  if (length === 10 || length === 9 || length === 8) {
    const parts = a.text.slice(a.tokens.from[i], a.tokens.to[i]).split(".");
    if (parts.length !== 3 || (parts[2] as string).length !== 4) return null;
    const [day, month, year] = parts.map(Number) as [number, number, number];
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { base: date(year, null, month, day, true), second: null, to: i + 1 } : null;
  }
  if (i + 4 >= limit || !isNumber(a, i + 2) || !isNumber(a, i + 4)) return null;
  const hyphens = isDash(a, i + 1) && isDash(a, i + 3);
  const slashes = isPunct(a, i + 1, 47) && isPunct(a, i + 3, 47);
  if ((!hyphens && !slashes) || isSpaced(a, i + 1) || isSpaced(a, i + 2) || isSpaced(a, i + 4)) return null;
  const year = yearAt(a, i);
  if (year > 0) {
    const month = digitsAt(a, i + 2);
    const day = digitsAt(a, i + 4);
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { base: date(year, null, month, day, true), second: null, to: i + 5 } : null;
  }
  const last = yearAt(a, i + 4);
  const first = dayAt(a, i);
  const second = dayAt(a, i + 2);
  if (last < 0 || first < 0 || second < 0 || (first > 12 && second > 12)) return null;
  if (first > 12) return { base: date(last, null, second, first, true), second: null, to: i + 5 };
  if (second > 12) return { base: date(last, null, first, second, false), second: null, to: i + 5 };
  return { base: first === second ? date(last, null, first, second, true) : { on: "ambiguous" }, second: null, to: i + 5 };
}

/** 2025 · the 1990s, where the words around show that the number is a year. */
export function readYearAlone(a: Analysis, i: number, limit: number, lead: Lead | null, edge: boolean): ReadBase | null {
  const year = yearAt(a, i);
  if (year < 0) return null;
  const next = i + 1;
  if (next < limit && !isSpaced(a, next) && year % 10 === 0 && a.tokens.kind[next] === WORD && lengthAt(a, next) <= 2)
    return { base: { on: "decade", year }, second: null, to: next + 1 };
  if (isCounted(a, next, limit) || (next < limit && timeAt(a, next)?.kind === "unit")) return null;
  if (next < limit && !isSpaced(a, next) && (isDash(a, next) || isPunct(a, next, 47) || isPunct(a, next, 37))) return null;
  const led = lead === "in" || lead === "since" || lead === "of" || lead === "by" || lead === "until" || lead === "from" || lead === "to" || lead === "before" || lead === "after" || lead === "over" || lead === "between" || lead === "for";
  if (led || edge) return { base: { on: "year", year }, second: null, to: next };
  const before = i === 0 ? -1 : i - 1;
  // "the 2022 invasion", "a 1996 law", "the war's 2025 phase": a year before a noun.
  if (before >= 0 && next < limit && a.tokens.kind[next] === WORD) {
    const role = roleAt(a, a.start[before] as number);
    if (role === "the" || role === "a") return { base: { on: "year", year }, second: null, to: next };
  }
  if (before >= 0 && isPunct(a, before, 40)) return { base: { on: "year", year }, second: null, to: next };
  if (before > 0 && roleAt(a, a.start[before] as number) === "and" && yearAt(a, before - 1) > 0)
    return { base: { on: "year", year }, second: null, to: next };
  // "2025 was the deadliest year"
  const func = next < limit && ((a.mask[next] as number) & TAG.func) !== 0 ? a.term[next]?.func?.role : undefined;
  return func === "be" || func === "have" ? { base: { on: "year", year }, second: null, to: next } : null;
}
