import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import type { LinkRole } from "../term.ts";
import { TAG } from "../term.ts";
import { readClock } from "./clock.ts";
import { readCounted, readRolling, readSet } from "./counted.ts";
import type { ReadTime } from "./counted.ts";
import type { Lead, Moment, TimeClass, TimeExpression, TimeMention } from "./expression.ts";
import { isNightPart, readMoment } from "./moment.ts";
import type { ReadMoment } from "./moment.ts";
import { NUMBER, PUNCT, QUOTE } from "../tokens.ts";
import { timeView } from "./view.ts";
import { isDash, isNumber, isSpaced, lengthAt, roleAt, timeAt } from "./words.ts";

const LEADS = new Set<string>(["on", "in", "at", "over", "for", "by", "since", "until", "from", "to", "into", "between", "of", "within", "before", "after"]);
const STARTERS = TAG.time | TAG.link | TAG.num | TAG.hedge;

/**
 * The time expressions of a sentence, in text order and without overlap.
 *
 * Nothing is resolved here: no date of publication, no clock. Words are taken once and the longest reading wins, so
 * "on the night of May 19 to 20" is one mention and not a night, a date and a number.
 */
export function timesIn(analysis: Analysis, sentence: Sentence): readonly TimeMention[] {
  const a = timeView(analysis);
  // The next token that a time needs, and the next word of the calendar: what stands far from both is passed over.
  let near = nextTimely(a, sentence.from, sentence.to);
  if (near === sentence.to) return NONE;
  let calendar = -1;
  const out: TimeMention[] = [];
  let lead: Lead | null = null;
  let leadAt = -1;
  let future = -1;
  for (let i = sentence.from; i < sentence.to; ) {
    if (i > near) {
      near = nextTimely(a, i, sentence.to);
      if (near === sentence.to) break;
    }
    if (near - i > BEFORE) {
      i = a.start[near - BEFORE] as number;
      lead = null;
    }
    const mask = a.mask[i] as number;
    if ((mask & STARTERS) === 0 && !isNumber(a, i)) {
      // What is announced is announced for its own clause: "would appeal the ruling, announced Wednesday".
      if (a.tokens.kind[i] === PUNCT || a.tokens.kind[i] === QUOTE) future = -1;
      lead = null;
      i = a.end[i] as number;
      continue;
    }
    if (calendar < i) calendar = nextOfCalendar(a, i, sentence.to);
    const role = roleAt(a, i);
    if (role === "future") future = i;
    const read = canStart(a, i, mask, role, calendar - i) ? readTime(a, i, sentence.to, lead) : null;
    if (read !== null) {
      out.push({ from: read.from, to: read.to, class: read.class, expression: read.expression, lead, future: lead === "until" || (future >= 0 && read.from - future < 14) });
      lead = null;
      i = read.to;
      continue;
    }
    if (role !== null && LEADS.has(role)) {
      // "at about 10:35": the first preposition decides.
      if (!(role === "at" && lead !== null && leadAt === i)) lead = role as Lead;
      leadAt = a.end[i] as number;
    } else if ((mask & TAG.hedge) !== 0 || role === "the") leadAt = a.end[i] as number;
    else lead = null;
    i = a.end[i] as number;
  }
  return out;
}

const NONE: readonly TimeMention[] = [];
/** Tokens before a word of time in which its first words, its preposition and a "will" can stand. */
const BEFORE = 24;

const TIME = TAG.time;
const TIMELY = TAG.time | TAG.link;

/** The next token that a time needs: a word of the calendar, "since", or a number that can be a date or a clock. */
function nextTimely(a: Analysis, from: number, to: number): number {
  const { mask } = a;
  const { kind } = a.tokens;
  for (let i = from; i < to; i++) {
    const bits = mask[i] as number;
    if ((bits & TIMELY) === 0 && kind[i] !== NUMBER) continue;
    if ((bits & TIME) !== 0) return i;
    if (kind[i] === NUMBER) {
      if (lengthAt(a, i) >= 4 || (kind[i + 2] === NUMBER && !isSpaced(a, i + 1))) return i;
    } else {
      const role = roleAt(a, i);
      if (role === "since" || role === "every" || role === "eve") return i;
    }
  }
  return to;
}

/** The next word of the calendar; 100 tokens behind the end when there is none. */
function nextOfCalendar(a: Analysis, from: number, to: number): number {
  for (let i = from; i < to; i++) if (((a.mask[i] as number) & TAG.time) !== 0) return i;
  return to + 100;
}

const OPENERS = new Set<LinkRole>(["from", "between", "per", "all", "the", "a", "this", "that", "last", "next", "past", "recent", "same", "early", "mid", "late", "start", "end"]);

/** Whether a time can begin at a token at all: most small words and numbers stand far from any word of the calendar. */
function canStart(a: Analysis, i: number, mask: number, role: LinkRole | null, ahead: number): boolean {
  if ((mask & TAG.time) !== 0 || role === "since" || role === "every" || role === "eve") return true;
  if (isNumber(a, i)) return ahead <= 6 || lengthAt(a, i) >= 4 || (i + 2 < a.tokens.count && isNumber(a, i + 2) && !isSpaced(a, i + 1));
  if (role !== null && OPENERS.has(role)) return ahead <= 7 || ((role === "from" || role === "between" || role === "the" || role === "early" || role === "late" || role === "mid" || role === "end" || role === "start" || role === "a") && followedByYear(a, i));
  return ahead <= 7 && (mask & (TAG.num | TAG.hedge)) !== 0;
}

/** "the 1990s", "early 2025", "the end of 2024", "between 08:00": a long number within three tokens. */
function followedByYear(a: Analysis, i: number): boolean {
  for (let k = i + 1; k <= i + 4 && k < a.tokens.count; k++) if (isNumber(a, k)) return lengthAt(a, k) >= 4;
  return false;
}

function readTime(a: Analysis, i: number, limit: number, lead: Lead | null): ReadTime | null {
  const mask = a.mask[i] as number;
  const role = roleAt(a, i);
  if (role === "since") return readSince(a, i, limit);
  if (role === "from" || role === "between") {
    const range = readRange(a, i, limit, role);
    if (range !== null) return range;
  }
  if (role === "every" || role === "per") return readSet(a, i, limit);
  if (role === "all") return readWhole(a, i, limit);
  if (role === "the" || role === "this" || role === "past" || role === "last" || role === "next" || role === "recent") {
    const rolling = readRolling(a, i, limit);
    if (rolling !== null) return rolling;
    const within = role === "the" ? readWithin(a, i, limit, lead) : null;
    if (within !== null) return within;
  }
  if (isNumber(a, i) || role === "the" || role === "a" || (mask & (TAG.num | TAG.hedge)) !== 0 || timeAt(a, i)?.kind === "unit") {
    const counted = readCounted(a, i, limit, lead);
    if (counted !== null) return counted;
  }
  const inMorning = readHourOfDay(a, i, limit);
  if (inMorning !== null) return inMorning;
  const word = timeAt(a, i);
  if (word?.kind === "deictic" && word.value === "present")
    return { from: i, to: a.end[i] as number, class: "relative", expression: { kind: "ref", when: "present" } };
  const read = readMoment(a, i, limit, lead);
  if (read === null) return null;
  const whole = read.second === null ? readTail(a, read, limit, lead) : null;
  if (whole !== null) return whole;
  return mention(i, read);
}

function mention(from: number, read: ReadMoment): ReadTime {
  const expression: TimeExpression = read.second === null ? { kind: "moment", moment: read.moment } : { kind: "range", start: read.moment, end: read.second };
  return { from, to: read.to, class: classOf(expression), expression };
}

export function classOf(expression: TimeExpression): TimeClass {
  if (expression.kind === "range") {
    const { start, end } = expression;
    if (start.clock !== null && end.clock !== null) return isLate(start.clock.hour) && end.clock.hour < 12 ? "night" : "point";
    if (start.edge === "late" || start.part === "evening" || isNightPart(start.part)) return "night";
    return "period";
  }
  if (expression.kind !== "moment") return expression.kind === "duration" ? "duration" : expression.kind === "set" ? "set" : "period";
  const { base, part } = expression.moment;
  if (isNightPart(part) || part === "dawn") return "night";
  switch (base.on) {
    case "month":
    case "year":
    case "decade":
    case "season":
    case "part-of-year":
    case "unit":
      return "period";
    case "context":
      return "relative";
    case "offset":
      return base.from === "published" ? "point" : "relative";
    default:
      return "point";
  }
}

function isLate(hour: number): boolean {
  return hour >= 16;
}

/** "Saturday to Monday", "8 p.m. – 7 a.m.", "late Monday and early Tuesday": a second end after the first. */
function readTail(a: Analysis, first: ReadMoment, limit: number, lead: Lead | null): ReadTime | null {
  const at = first.to;
  if (at + 1 >= limit) return null;
  const role = roleAt(a, at);
  const nightly = first.moment.edge === "late" || first.moment.part === "evening" || first.moment.part === "night" || first.moment.part === "overnight";
  const clocks = first.moment.clock !== null;
  const joins =
    (isDash(a, at) && clocks) ||
    (role === "to" && (clocks || nightly)) ||
    (role === "until" && (clocks || nightly)) ||
    (role === "and" && (lead === "between" || (nightly && first.moment.part !== "overnight")));
  if (!joins) return null;
  const second = readMoment(a, at + 1, limit, "to");
  if (second === null || second.second !== null) return null;
  if (role === "and" && lead !== "between" && !(second.moment.edge === "early" || second.moment.part === "morning" || second.moment.part === "small-hours" || second.moment.part === "dawn")) return null;
  return range(first.moment.from, first.moment, second.moment, second.to);
}

function range(from: number, start: Moment, end: Moment, to: number): ReadTime {
  const zone = end.clock?.zone ?? null;
  const clocked = start.clock !== null && start.clock.zone === null && zone !== null ? { ...start, clock: { ...start.clock, zone } } : start;
  const expression: TimeExpression = { kind: "range", start: clocked, end };
  return { from, to, class: classOf(expression), expression };
}

/** from 8 p.m. to 7 a.m. Moscow time · between 23:00 and 06:40 · from Monday to Friday · between 09.00 and 12.00 Kyiv time. */
function readRange(a: Analysis, i: number, limit: number, role: "from" | "between"): ReadTime | null {
  const at = a.end[i] as number;
  if (at >= limit) return null;
  const first = readMoment(a, at, limit, role);
  if (first?.second != null) return null;
  const join = first?.to ?? a.end[at] as number;
  if (join + 1 >= limit) return null;
  const word = roleAt(a, join);
  const joins = isDash(a, join) || (role === "between" ? word === "and" : word === "to" || word === "until" || word === "into");
  if (!joins) return null;
  const second = readMoment(a, join + 1, limit, "to");
  if (second === null || second.second !== null) {
    const hour = second === null && first !== null && first.moment.clock !== null ? readClock(a, join + 1, limit, true) : null;
    if (hour === null || first === null) return null;
    const moment: Moment = { from: join + 1, to: hour.to, base: { on: "none" }, edge: null, part: null, clock: hour.clock, into: false };
    return range(at, first.moment, moment, hour.to);
  }
  if (first !== null) return range(at, first.moment, second.moment, second.to);
  // "from 8 to 10 a.m.", "between 09.00 and 12.00 Moscow time": the second end shows that the first is a clock time.
  if (second.moment.clock === null) return null;
  const loose = readClock(a, at, limit, true);
  if (loose === null || loose.to !== join) return null;
  const late = second.moment.clock.hour >= 12 && loose.clock.hour < 12 && loose.clock.hour + 12 < second.moment.clock.hour && second.moment.clock.hour !== 12;
  const clock = late && !/[.:]/.test(a.text.slice(a.tokens.from[at], a.tokens.to[at])) ? { ...loose.clock, hour: loose.clock.hour + 12 } : loose.clock;
  const start: Moment = { from: at, to: loose.to, base: { on: "none" }, edge: null, part: null, clock, into: false };
  return range(at, start, second.moment, second.to);
}

/** since January · since last night · since the start of the war · since Russia's invasion. */
function readSince(a: Analysis, i: number, limit: number): ReadTime | null {
  const at = a.end[i] as number;
  if (at >= limit) return null;
  const read = readMoment(a, at, limit, "since");
  if (read !== null) return { from: at, to: read.to, class: "period", expression: { kind: "since", start: read.moment } };
  for (let k = at, seen = 0; k < limit && seen < 10; k = a.end[k] as number, seen++) {
    if (a.tokens.kind[k] === PUNCT) break;
    const role = roleAt(a, k);
    if (role === "epoch" || ((a.mask[k] as number) & (TAG.attack | TAG.event)) !== 0 || ((role === "start" || role === "end") && seen < 3)) {
      let to = a.end[k] as number;
      // "since the start of the full-scale invasion"
      for (let m = to, n = 0; m < limit && n < 5 && a.tokens.kind[m] !== PUNCT; m = a.end[m] as number, n++) if (roleAt(a, m) === "epoch") to = a.end[m] as number;
      // "since the invasion in 2022", "since the attacks started last Saturday": the time of the event is the start.
      for (let m = to, n = 0; m < limit && n < 7 && a.tokens.kind[m] !== PUNCT; m = a.end[m] as number, n++) {
        const when = ((a.mask[m] as number) & STARTERS) !== 0 || isNumber(a, m) ? readMoment(a, m, limit, "in") : null;
        if (when !== null && when.moment.base.on !== "none") return { from: at, to: when.to, class: "period", expression: { kind: "since", start: when.moment } };
      }
      return { from: at, to, class: "period", expression: { kind: "since", start: null } };
    }
  }
  return null;
}

/** all night · all day · the whole week. */
function readWhole(a: Analysis, i: number, limit: number): ReadTime | null {
  const at = a.end[i] as number;
  const word = at < limit ? timeAt(a, at) : undefined;
  if (word?.kind === "part" && word.value === "night") {
    const to = a.end[at] as number;
    return { from: i, to, class: "night", expression: { kind: "moment", moment: { from: i, to, base: { on: "none" }, edge: null, part: "night", clock: null, into: false } } };
  }
  return null;
}

/** "during the week", "over the month", "of the year": the unit that publication lies in. */
function readWithin(a: Analysis, i: number, limit: number, lead: Lead | null): ReadTime | null {
  if (lead !== "over") return null;
  const at = a.end[i] as number;
  const word = at < limit ? timeAt(a, at) : undefined;
  if (word?.kind !== "unit") return null;
  const to = a.end[at] as number;
  const unit = word.value;
  if (to < limit && roleAt(a, to) === "of") return null;
  if (unit === "day") return { from: i, to, class: "point", expression: { kind: "moment", moment: { from: i, to, base: { on: "context", offset: 0 }, edge: null, part: null, clock: null, into: false } } };
  if (unit !== "week" && unit !== "month" && unit !== "year" && unit !== "weekend") return null;
  return { from: i, to, class: "period", expression: { kind: "moment", moment: { from: i, to, base: { on: "unit", unit, shift: 0, from: "published" }, edge: null, part: null, clock: null, into: false } } };
}

/** "4 in the morning", "ten at night". */
function readHourOfDay(a: Analysis, i: number, limit: number): ReadTime | null {
  const clock = readClock(a, i, limit, true);
  if (clock === null || clock.sure || clock.clock.hour > 12 || clock.clock.minute !== 0) return null;
  const role = clock.to < limit ? roleAt(a, clock.to) : null;
  const the = role === "in" && roleAt(a, clock.to + 1) === "the" ? clock.to + 2 : role === "at" ? clock.to + 1 : -1;
  if (the < 0 || the >= limit) return null;
  const word = timeAt(a, the);
  if (word?.kind !== "part") return null;
  if (role === "at" && word.value !== "night") return null;
  const later = word.value === "afternoon" || word.value === "evening" || (word.value === "night" && clock.clock.hour >= 6);
  // "12 in the morning" is midnight.
  const hour = later && clock.clock.hour < 12 ? clock.clock.hour + 12 : clock.clock.hour === 12 && word.value === "morning" ? 0 : clock.clock.hour;
  const read = readMoment(a, the, limit, "in");
  const base = read !== null && read.second === null ? read.moment.base : ({ on: "none" } as const);
  const to = read !== null && read.second === null && base.on !== "none" ? read.to : (a.end[the] as number);
  const moment: Moment = { from: i, to, base, edge: null, part: null, clock: { hour, minute: 0, zone: null }, into: false };
  return { from: i, to, class: "point", expression: { kind: "moment", moment } };
}
