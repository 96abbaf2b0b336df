import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import type { LinkRole } from "../term.ts";
import { TAG } from "../term.ts";
import { classOf } from "./class-of.ts";
import { readCounted, readRolling, readSet } from "./counted.ts";
import type { ReadTime } from "./counted.ts";
import type { Lead, TimeExpression, TimeMention } from "./expression.ts";
import { readMoment } from "./moment.ts";
import type { ReadMoment } from "./moment.ts";
import { readHourOfDay, readWhole, readWithin } from "./part-of-day.ts";
import { readRange, readTail } from "./range.ts";
import { readSince } from "./since.ts";
import { NUMBER, PUNCT, QUOTE } from "../tokens.ts";
import { timeView } from "./view.ts";
import { isNumber, isSpaced, lengthAt, roleAt, timeAt } from "./words.ts";

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
    } else if ((mask & TAG.hedge) !== 0 || role === "the" || role === "mere") leadAt = a.end[i] as number;
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
    const rolling = readRolling(a, i, limit, lead);
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
