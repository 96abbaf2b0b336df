import type { Period } from "../../model/claim.ts";
import { dayOf, isDate, isoDay, isoMinute, weekdayOf, civilOf } from "../../resolve/time/civil.ts";
import type { Day } from "../../resolve/time/civil.ts";
import type { ClockWords, DayWords, Point } from "./moment.ts";
import type { WindowWords } from "./window-words.ts";

export type Zone = "Europe/Kyiv" | "Europe/Moscow";

/** When a post went out: the local day and minute in the zone of its source; null minute when only the day is known. */
export interface Posted {
  readonly day: Day;
  readonly minute: number | null;
}

/** A window in the calendar. */
export interface Window {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Period["precision"];
  readonly basis: Period["basis"];
  readonly nightOf: string | null;
  /** What was put right, in words, when the bulletin has a date that cannot be. */
  readonly corrected: string | null;
}

/** Offset of a zone in minutes at a local day and minute. Kyiv follows the European rule (last Sundays of March and October, 01:00 UTC); Moscow keeps +03:00 since 2014. */
export function offsetOf(zone: Zone, day: Day, minute: number): number {
  if (zone === "Europe/Moscow") return 180;
  const { year } = civilOf(day);
  const spring = lastSunday(year, 3);
  const autumn = lastSunday(year, 10);
  const summer = (day > spring || (day === spring && minute >= 180)) && (day < autumn || (day === autumn && minute < 240));
  return summer ? 180 : 120;
}

function lastSunday(year: number, month: number): Day {
  const last = dayOf(year, month, 31);
  return last - (weekdayOf(last) % 7);
}

/** The instant of a post in local terms: `2026-06-24T05:44:38+00:00` in Kyiv is day 24 June, minute 524. */
export function postedIn(zone: Zone, published: string): Posted | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?/.exec(published);
  if (parts === null) return null;
  const [, year, month, date, hour, minute, offset] = parts;
  if (!isDate(Number(year), Number(month), Number(date))) return null;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (hour === undefined || minute === undefined) return { day, minute: null };
  const local = Number(hour) * 60 + Number(minute);
  if (offset === undefined) return { day, minute: local };
  const sign = offset.startsWith("-") ? -1 : 1;
  const shift = offset === "Z" ? 0 : sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)));
  const utc = local - shift;
  // The offset of the zone hardly ever depends on itself; asked once with the winter guess, once with the answer.
  const guess = normal(day, utc + 120);
  const there = normal(day, utc + offsetOf(zone, guess.day, guess.minute));
  return { day: there.day, minute: there.minute };
}

/** The date of an instant in a zone; null when there is none. */
export function localDay(published: string | null, zone: Zone): string | null {
  const posted = published === null ? null : postedIn(zone, published);
  return posted === null ? null : isoDay(posted.day);
}

function normal(day: Day, minute: number): { readonly day: Day; readonly minute: number } {
  const days = Math.floor(minute / 1440);
  return { day: day + days, minute: minute - days * 1440 };
}

const UNRESOLVED: Window = { start: null, end: null, precision: "unknown", basis: "unresolved", nightOf: null, corrected: null };
/** A dated night may lie so many days from its post; what lies farther was typed wrong, or is of another night. */
const NEAR = 3;
/** Minutes by which a post may precede the end of its own window. */
const SLACK = 45;

/** Places the words of a window in the calendar. `asOf` closes a night whose end is not said. One that cannot have been is none. */
export function resolveWindow(words: WindowWords | null, asOf: Point | null, posted: Posted | null, zone: Zone): Window {
  const window = placed(words, asOf, posted, zone);
  const why = impossible(window, posted);
  return why === null ? window : { ...UNRESOLVED, corrected: why };
}

/** From this hour on an attack that nobody tells the end of goes on into the night. */
const EVENING = 17 * 60;

/** Minutes after midnight in which "today" may still be the day that was. */
const JUST_OVER = 120;

/** A post before noon does not tell of the night that follows. */
const NOON = 12 * 60;

/** Why a window cannot have been: it ends before it begins, or begins after the post that tells of it. */
function impossible({ start, end, nightOf }: Window, posted: Posted | null): string | null {
  if (start !== null && end !== null && start.includes("T") && end.includes("T") && Date.parse(end) < Date.parse(start)) return "the window ends before it begins";
  if (posted === null || start === null) return null;
  const today = isoDay(posted.day);
  if (start.slice(0, 10) > today) return "the window begins after the post";
  return nightOf !== null && nightOf > today && posted.minute !== null && posted.minute < NOON ? "the night is yet to come when the post goes out" : null;
}

function placed(words: WindowWords | null, asOf: Point | null, posted: Posted | null, zone: Zone): Window {
  if (words === null) return UNRESOLVED;
  if (words.night !== null || words.past || words.newYear !== null || words.weekday !== null) return night(words, asOf, posted, zone);
  if (words.from !== null || words.moment !== null) return hours(words, asOf, posted, zone);
  if (words.day !== null || words.today !== null) return day(words, posted);
  return UNRESOLVED;
}

function night(words: WindowWords, asOf: Point | null, posted: Posted | null, zone: Zone): Window {
  let corrected: string | null = null;
  let end: Day | null = null;
  if (words.newYear !== null) end = words.newYear > 0 ? dayOf(words.newYear, 1, 1) : posted === null ? null : dayOf(civilOf(posted.day + 5).year, 1, 1);
  else if (words.night === null && words.weekday !== null && !words.past) end = posted === null ? null : posted.day - ((weekdayOf(posted.day) - words.weekday + 7) % 7);
  else if (words.night !== null) end = dayNear(words.night, posted, null);
  else end = posted?.day ?? null;
  if (end === null) return UNRESOLVED;
  // A date with its year stands, however late the text was posted again.
  if (posted !== null && words.night?.month != null && (words.night.year === null || end > posted.day) && Math.abs(end - posted.day) > NEAR) {
    // "У ніч на 3 червня" in a post of 3 July: the month was typed wrong when the day fits the post and its eve fits the window.
    const put = rightMonth(words, posted);
    if (put === null) return { ...UNRESOLVED, corrected: `the night of ${isoDay(end)} does not fit a post of ${isoDay(posted.day)}` };
    corrected = `${isoDay(end)} put right to ${isoDay(put)}: the post is of that day`;
    end = put;
  }
  const said = words.night?.year ?? null;
  if (said !== null && said !== civilOf(end).year && corrected === null) corrected = `the year ${said} put right to ${civilOf(end).year}`;
  const { from, to } = words;
  if (from?.clock == null) {
    const closes = to?.clock ?? asOf?.clock ?? null;
    return { start: isoDay(words.nightFrom === null ? end - 1 : (dayNear(words.nightFrom, posted, words.night) ?? end - 1)), end: closes === null ? isoDay(end) : minute(end, closes.minutes, zone), precision: "part-of-day", basis: "stated", nightOf: isoDay(end), corrected };
  }
  let start = from.clock.minutes >= 12 * 60 ? end - 1 : end;
  if (from.day !== null) {
    const said = dayNear(from.day, posted, words.night) as Day | null;
    // "(із 19.00 2 червня)" for the night to 3 August: the hour fits one day only.
    if (said !== null && said !== start) {
      if (from.clock.minutes < 12 * 60 && said === end - 1) start = said;
      else corrected = `start ${isoDay(said)} put right to ${isoDay(start)}: the night ends on ${isoDay(end)}`;
    }
  }
  const closes = to?.clock ?? asOf?.clock ?? null;
  return {
    start: minute(start, from.clock.minutes, zone),
    end: closes === null ? isoDay(end) : minute(end, closes.minutes, zone),
    precision: from.clock.precision,
    basis: "stated",
    nightOf: isoDay(end),
    corrected,
  };
}

function rightMonth(words: WindowWords, posted: Posted): Day | null {
  const said = words.night as DayWords;
  const { day: postedOn } = civilOf(posted.day);
  if (said.day !== postedOn) return null;
  // A slip is to the month before or behind; a post of an old night is no slip, unless its hour names the eve.
  const { month } = civilOf(posted.day);
  const near = said.month !== null && [1, 11].includes(Math.abs(said.month - month));
  const eve = words.from?.day?.month != null && dayNear(words.from.day, posted, null) === posted.day - 1;
  if (!near && !eve) return null;
  return posted.day;
}

function hours(words: WindowWords, asOf: Point | null, posted: Posted | null, zone: Zone): Window {
  const last = words.moment ?? words.to ?? (words.from as Point);
  const first = words.moment ?? (words.from as Point);
  const open = words.moment === null && words.to === null;
  const lastClock = open ? (asOf?.clock ?? null) : last.clock;
  const given = last.day ?? words.day ?? first.day;
  let end: Day | null = given === null ? null : dayNear(given, posted, last.day ?? first.day ?? words.day);
  if (given === null && posted !== null) {
    end = posted.day + (words.today ?? 0);
    // Without a date the window is the last one that was over when the post went out.
    const over = lastClock?.minutes ?? 0;
    // "Сегодня с 20.00 до 23.50", posted two minutes after midnight: the day that was.
    if ((words.today === null || (words.today === 0 && (posted.minute ?? NOON) < JUST_OVER)) && posted.minute !== null && over > posted.minute + SLACK) end -= 1;
    else if (words.today === null && over === 0 && lastClock !== null) end = posted.minute !== null && posted.minute > 22 * 60 ? posted.day + 1 : posted.day;
  }
  if (end === null) return UNRESOLVED;
  const endClock = lastClock;
  if (words.moment !== null) {
    const at = minute(end, (endClock as ClockWords).minutes, zone);
    return { start: at, end: at, precision: (endClock as ClockWords).precision, basis: "stated", nightOf: isoDay(end), corrected: null };
  }
  const startClock = first.clock;
  // "26 февраля с 17.30 до полуночи": the midnight that ends the day.
  if (words.day !== null && given === words.day && startClock !== null && endClock?.minutes === 0 && startClock.minutes > 0) end += 1;
  let start: Day = end;
  if (first.day !== null) start = dayNear(first.day, posted, last.day) ?? end;
  if (last.day === null && first.day !== null) {
    end = endClock !== null && startClock !== null && endClock.minutes <= startClock.minutes ? start + 1 : start;
    if (words.to === null) end = start + (startClock !== null && startClock.minutes >= 12 * 60 && (asOf?.clock ?? null) !== null && (asOf as Point).clock !== null && ((asOf as Point).clock as ClockWords).minutes < startClock.minutes ? 1 : 0);
  } else if (first.day === null && startClock !== null && endClock !== null && startClock.minutes > endClock.minutes) start = end - 1;
  if (startClock !== null && endClock !== null && endClock.minutes === 0 && startClock.minutes > 0 && start === end) end += 1;
  // 24.00 belongs to the day that ends; so does midnight at the end of an evening.
  const nightDay = endClock !== null && (endClock.minutes === 0 || endClock.minutes === 1440) ? (endClock.minutes === 0 ? end - 1 : end) : end;
  const at = (clock: ClockWords | null, of: Day): string => (clock === null ? isoDay(of) : minute(of, clock.minutes, zone));
  if (start > end) return { ...UNRESOLVED, corrected: "the window ends before it begins" };
  // "З 19:00 7 січня", told on the 8th: the evening belongs to the night that followed.
  if (open && endClock === null && first.day !== null && (startClock?.minutes ?? 0) >= EVENING && posted !== null && posted.day === start + 1) return { start: at(startClock, start), end: null, precision: startClock?.precision ?? "part-of-day", basis: "stated", nightOf: isoDay(start + 1), corrected: null };
  return { start: at(startClock, start), end: words.to === null && endClock === null ? null : at(endClock, end), precision: startClock?.precision ?? "part-of-day", basis: "stated", nightOf: isoDay(nightDay), corrected: null };
}

/** Before this hour of a post, "today by day" is said of the day before. */
const EARLY = 5 * 60;

function day(words: WindowWords, posted: Posted | null): Window {
  const late = (words.part === "day" || words.part === "evening") && (words.today ?? 0) === 0 && posted?.minute != null && posted.minute < EARLY;
  const on = words.day === null ? (posted === null ? null : posted.day + (words.today ?? 0) - (late ? 1 : 0)) : dayNear(words.day, posted, null);
  if (on === null) return UNRESOLVED;
  if (posted !== null && Math.abs(on - posted.day) > NEAR && words.day?.year == null) return { ...UNRESOLVED, corrected: `${isoDay(on)} does not fit a post of ${isoDay(posted.day)}` };
  return { start: isoDay(on), end: isoDay(on), precision: words.part === null ? "day" : "part-of-day", basis: "stated", nightOf: isoDay(on), corrected: null };
}

/** The day that is meant: the year nearest before the post, the month of the day beside it; null when nothing tells. */
function dayNear(words: DayWords, posted: Posted | null, beside: DayWords | null): Day | null {
  let month = words.month ?? beside?.month ?? null;
  const stated = words.year ?? beside?.year ?? null;
  if (month === null) {
    if (posted === null) return null;
    const at = civilOf(posted.day);
    month = at.month;
    if (words.day > at.day + 1) month = month === 1 ? 12 : month - 1;
  } else if (words.month === null && beside !== null && words.day > beside.day) month = month === 1 ? 12 : month - 1;
  if (stated !== null) {
    const year = beside?.year != null && words.year === null && month === 12 && beside.month === 1 ? stated - 1 : stated;
    if (!isDate(year, month, words.day)) return null;
    const said = dayOf(year, month, words.day);
    // "2024 року" in January 2025: the year was typed by habit.
    if (posted !== null && Math.abs(said - posted.day) > 300) {
      const near = nearest(month, words.day, posted.day);
      if (near !== null && Math.abs(near - posted.day) <= NEAR) return near;
    }
    return said;
  }
  return posted === null ? null : nearest(month, words.day, posted.day);
}

function nearest(month: number, date: number, posted: Day): Day | null {
  const { year } = civilOf(posted);
  let best: Day | null = null;
  for (const candidate of [year - 1, year, year + 1]) {
    if (!isDate(candidate, month, date)) continue;
    const found = dayOf(candidate, month, date);
    if (best === null || Math.abs(found - posted) < Math.abs(best - posted)) best = found;
  }
  return best;
}

function minute(day: Day, minutes: number, zone: Zone): string {
  const at = normal(day, minutes);
  return isoMinute(at.day, Math.floor(at.minute / 60), at.minute % 60, offsetOf(zone, at.day, at.minute));
}

/** The instant of an as-of time on a day. */
export function asOfInstant(asOf: Point | null, window: Window, posted: Posted | null, zone: Zone): string | null {
  if (asOf?.clock == null) return null;
  const day = asOf.day !== null ? dayNear(asOf.day, posted, null) : window.nightOf === null ? (posted?.day ?? null) : dayFromIso(window.nightOf);
  return day === null ? null : minute(day, asOf.clock.minutes, zone);
}

function dayFromIso(iso: string): Day {
  return dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}
