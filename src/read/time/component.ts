import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import { WORD } from "../tokens.ts";
import type { Base, Clock, DayPart, Lead, Season, TimeUnit } from "./expression.ts";
import { readClock } from "./clock.ts";
import { readDayFirst, readMonthFirst, readNumericDate, readYearAlone } from "./date.ts";
import { isDash, isNumber, isPunct, isSpaced, lengthAt, roleAt, timeAt, yearAt } from "./words.ts";

/** One piece of a moment: a calendar base, a part of the day, or a clock time. */
export interface Component {
  readonly base: Base | null;
  /** The second base of a stretch of days: "19–20 May", "Monday to Friday". */
  readonly second: Base | null;
  readonly part: DayPart | null;
  readonly clock: Clock | null;
  readonly to: number;
}

const NOTHING = { base: null, second: null, part: null, clock: null };

/**
 * The piece of a moment that starts at a token; null when none does.
 *
 * `the` tells that an article stands before it: bare "weekend", "night" and "week" need one.
 */
export function readComponent(a: Analysis, i: number, limit: number, lead: Lead | null, the: boolean, edge: boolean): Component | null {
  if (i >= limit) return null;
  const mask = a.mask[i] as number;
  if (isNumber(a, i)) {
    const base = readDayFirst(a, i, limit, lead) ?? readNumericDate(a, i, limit);
    if (base !== null) return { ...NOTHING, ...base };
    const clock = readClock(a, i, limit);
    if (clock !== null) return { ...NOTHING, clock: clock.clock, to: clock.to };
    const year = readYearAlone(a, i, limit, lead, edge);
    return year === null ? null : { ...NOTHING, ...year };
  }
  if ((mask & TAG.time) !== 0) {
    const read = readWord(a, i, limit, lead, the, edge);
    if (read !== null) return read;
  }
  if ((mask & TAG.link) !== 0) {
    const read = readDirected(a, i, limit);
    if (read !== null) return read;
  }
  if ((mask & TAG.num) !== 0) {
    const clock = readClock(a, i, limit);
    if (clock !== null && clock.sure) return { ...NOTHING, clock: clock.clock, to: clock.to };
    return readPartOfYear(a, i, limit);
  }
  return null;
}

function readWord(a: Analysis, i: number, limit: number, lead: Lead | null, the: boolean, edge: boolean): Component | null {
  const word = timeAt(a, i);
  if (word === undefined) return null;
  const to = a.end[i] as number;
  switch (word.kind) {
    case "month": {
      const read = readMonthFirst(a, i, limit, lead ?? (edge ? "in" : null));
      if (read !== null) return { ...NOTHING, ...read, base: read.base.on === "date" && read.second === null && (namesAttack(a, read.to, limit) || (lead !== "on" && endsInAttack(a, read.to, limit))) ? { ...read.base, attack: true } : read.base };
      // "a deadly May air strike"
      if (!namesAttack(a, to, limit)) return null;
      return { ...NOTHING, base: { on: "month", year: null, yearShift: null, month: word.value as number, shift: null }, to };
    }
    case "weekday":
      return readWeekday(a, i, limit, word.value as number);
    case "deictic":
      if (typeof word.value === "number") return { ...NOTHING, base: { on: "day", offset: word.value }, to };
      if (word.value === "overnight") return { ...NOTHING, part: "overnight", to };
      return word.value === "tonight" ? { ...NOTHING, base: { on: "day", offset: 0 }, part: "night", to } : null;
    case "part":
      return { ...NOTHING, part: word.value as DayPart, to };
    case "holiday":
      return { ...NOTHING, ...withYear(a, to, limit, (year) => ({ on: "holiday", name: word.value as string, year, shift: null })) };
    case "season":
      return readSeason(a, i, limit, word.value as Season, lead, the, edge);
    case "unit":
      return word.value === "weekend" && (the || namesDeed(a, to)) ? { ...NOTHING, base: unit("weekend", 0), to } : null;
    default:
      return null;
  }
}

/** Whether an attack's name stands at a token, or behind one word of its kind. */
function namesAttack(a: Analysis, at: number, limit: number): boolean {
  if (at >= limit) return false;
  if (((a.mask[at] as number) & TAG.attack) !== 0) return true;
  const next = a.end[at] as number;
  return next < limit && ((a.mask[at] as number) & TAG.weapon) !== 0 && ((a.mask[next] as number) & TAG.attack) !== 0;
}

/** "the October 7 Hamas-led terror attack": the name of an attack goes on over its makers. */
function endsInAttack(a: Analysis, at: number, limit: number): boolean {
  for (let i = at, seen = 0; i < limit && seen < 5; i = a.end[i] as number, seen++) {
    const mask = a.mask[i] as number;
    if ((mask & TAG.attack) !== 0) return true;
    if (i > at && isDash(a, a.start[i - 1] as number)) continue;
    if ((a.tokens.kind[i] !== WORD && !isDash(a, i)) || (mask & (TAG.func | TAG.verb | TAG.say | TAG.num | TAG.time)) !== 0) return false;
  }
  return false;
}

const unit = (name: TimeUnit, shift: number, from: "published" | "context" = "published"): Base => ({ on: "unit", unit: name, shift, from });

function withYear(a: Analysis, at: number, limit: number, make: (year: number | null) => Base): { base: Base; to: number } {
  const comma = at < limit && (isPunct(a, at, 44) || roleAt(a, at) === "of" || roleAt(a, at) === "in") ? at + 1 : at;
  const year = comma < limit ? yearAt(a, comma) : -1;
  return year > 0 ? { base: make(year), to: comma + 1 } : { base: make(null), to: at };
}

/** Tuesday · Tuesday, May 20 · Sunday-Monday · Monday to Friday. */
function readWeekday(a: Analysis, i: number, limit: number, weekday: number): Component | null {
  const short = lengthAt(a, i) < 6;
  let to = i + 1;
  if (short && to < limit && isPunct(a, to, 46) && !isSpaced(a, to)) to++;
  const comma = to < limit && isPunct(a, to, 44) ? to + 1 : to;
  const date = comma < limit ? (readMonthFirst(a, comma, limit, "on") ?? readDayFirst(a, comma, limit, "on")) : null;
  if (date !== null && date.base.on === "date") {
    return { ...NOTHING, base: { ...date.base, weekday }, second: date.second, to: date.to };
  }
  if (short && to === i + 1) return null;
  if (to + 1 < limit && (isDash(a, to) || roleAt(a, to) === "to")) {
    const other = timeAt(a, to + 1);
    if (other?.kind === "weekday" && (isDash(a, to) ? !isSpaced(a, to) : true))
      return { ...NOTHING, base: { on: "weekday", weekday, shift: null }, second: { on: "weekday", weekday: other.value as number, shift: null }, to: to + 2 };
  }
  return { ...NOTHING, base: { on: "weekday", weekday, shift: null }, to };
}

function readSeason(a: Analysis, i: number, limit: number, season: Season, lead: Lead | null, the: boolean, edge: boolean): Component | null {
  const to = a.end[i] as number;
  const read = withYear(a, to, limit, (year) => ({ on: "season", season, year, shift: null }));
  if (read.to !== to) return { ...NOTHING, ...read };
  const follows = roleAt(a, to);
  if (follows === "of" || !((lead === "in" || lead === "since" || lead === "over" || lead === "by" || lead === "until" || lead === "from" || lead === "of" || edge) || (the && lead !== null))) return null;
  return { ...NOTHING, ...read };
}

/** last week · this morning · the previous night · that day · the same evening · next January · last November. */
function readDirected(a: Analysis, i: number, limit: number): Component | null {
  let role = roleAt(a, i);
  let at = a.end[i] as number;
  if (at >= limit) return null;
  const link = a.term[i]?.link;
  if (role === "that" && roleAt(a, at) === "same") {
    role = "same";
    at = a.end[at] as number;
  }
  if (role === "this" && roleAt(a, at) === "past") {
    role = "last";
    at = a.end[at] as number;
  }
  if (role !== "last" && role !== "next" && role !== "this" && role !== "that" && role !== "same" && role !== "past") return null;
  // "this one week"
  if (role === "this" && a.term[at]?.num?.role === "unit" && a.term[at]?.num?.value === 1) at = a.end[at] as number;
  const word = at < limit ? timeAt(a, at) : undefined;
  if (word === undefined) return null;
  const context = link?.value === "context" || role === "that" || role === "same";
  const shift = role === "last" || role === "past" ? -1 : role === "next" ? 1 : 0;
  const to = a.end[at] as number;
  switch (word.kind) {
    case "unit": {
      const name = word.value as TimeUnit;
      if (name === "day") return role === "this" || role === "past" ? null : { ...NOTHING, base: { on: "context", offset: shift }, to };
      if (role === "past" || name === "hour" || name === "minute" || name === "second" || name === "night") return null;
      return { ...NOTHING, base: unit(name, shift, context ? "context" : "published"), to };
    }
    case "part": {
      const part = word.value as DayPart;
      // "the next morning" is counted from the night before it; "last night" and "this morning" from the publication.
      if (context || role === "next") return { ...NOTHING, base: { on: "context", offset: shift }, part, to };
      return { ...NOTHING, base: { on: "day", offset: shift }, part, to };
    }
    case "weekday":
      return { ...NOTHING, base: { on: "weekday", weekday: word.value as number, shift: context && role !== "next" ? null : shift }, to };
    case "month": {
      // "last Oct. 23"
      const date = readMonthFirst(a, at, limit, "on");
      if (date !== null && date.base.on === "date") return { ...NOTHING, ...date };
      return { ...NOTHING, base: { on: "month", year: null, yearShift: null, month: word.value as number, shift }, to };
    }
    case "season":
      return { ...NOTHING, base: { on: "season", season: word.value as Season, year: null, shift }, to };
    case "holiday":
      return { ...NOTHING, base: { on: "holiday", name: word.value as string, year: null, shift }, to };
    default:
      return null;
  }
}

/** the first half of 2025 · the third quarter of this year. */
function readPartOfYear(a: Analysis, i: number, limit: number): Component | null {
  const num = a.term[i]?.num;
  if (num?.role !== "ordinal" || num.value < 1 || num.value > 4) return null;
  const at = a.end[i] as number;
  if (at >= limit) return null;
  const role = roleAt(a, at);
  const count = role === "half" || a.term[at]?.num?.role === "fraction" && a.term[at]?.num?.value === 0.5 ? 2 : role === "quarter" || a.term[at]?.num?.value === 0.25 ? 4 : 0;
  if (count === 0 || num.value > count) return null;
  // "half of" may be one phrase to the numerals.
  let of = a.end[at] as number;
  if (of === at + 1) {
    if (of >= limit || roleAt(a, of) !== "of") return null;
    of++;
  }
  const base = (year: number | null, shift: number | null): Base => ({ on: "part-of-year", count: count as 2 | 4, nth: num.value, year, shift });
  if (of < limit && yearAt(a, of) > 0) return { ...NOTHING, base: base(yearAt(a, of), null), to: of + 1 };
  const which = of + 1 < limit ? roleAt(a, of) : null;
  const year = of + 1 < limit ? timeAt(a, of + 1) : undefined;
  if (year?.kind !== "unit" || year.value !== "year") return null;
  if (which === "this" || which === "the") return { ...NOTHING, base: base(null, 0), to: of + 2 };
  return which === "last" ? { ...NOTHING, base: base(null, -1), to: of + 2 } : null;
}

/** "condemned weekend air raids": a weekend that an attack is called by. */
function namesDeed(a: Analysis, from: number): boolean {
  for (let i = from, seen = 0; i < a.tokens.count && seen < 3; i = a.end[i] as number, seen++) {
    const mask = a.mask[i] as number;
    if ((mask & TAG.attack) !== 0 && a.term[i]?.attack !== undefined) return true;
    if (a.tokens.kind[i] !== WORD || (mask & (TAG.func | TAG.verb | TAG.say | TAG.link)) !== 0) return false;
  }
  return false;
}
