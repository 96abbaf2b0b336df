import type { Item } from "./items.ts";
import { is, isDash, isMark } from "./items.ts";
import { numeralAt } from "./quantity.ts";

/** A day as it is written: the month and the year may be left to the text around. */
export interface DayWords {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
  readonly to: number;
}

/** A time of day in minutes after midnight; 1440 is the end of the day. */
export interface ClockWords {
  readonly minutes: number;
  /** Said in the minute, or as an hour, or about. */
  readonly precision: "minute" | "hour";
  readonly to: number;
}

/** A time and the day beside it, each of which may be missing. */
export interface Point {
  readonly clock: ClockWords | null;
  readonly day: DayWords | null;
  readonly to: number;
}

/** The day at an item: "24 червня 2026 року", "5-го", "23.09", "24.03.23". */
export function dayAt(items: readonly Item[], at: number): DayWords | null {
  const item = items[at];
  if (item === undefined) return null;
  const dotted = item.kind === "digits" ? /^(\d{1,2})\.(\d{1,2})(?:\.(\d{2}|\d{4}))?$/.exec(item.text) : null;
  if (dotted !== null) {
    const [day, month] = [Number(dotted[1]), Number(dotted[2])];
    if (day < 1 || day > 31 || month < 1 || month > 12) return null;
    const year = dotted[3] === undefined ? null : Number(dotted[3]) + (dotted[3].length === 2 ? 2000 : 0);
    return { day, month, year, to: yearEnd(items, at + 1) };
  }
  if (is(item, "month") && item.sense.first === true) return monthFirst(items, at, item.sense.value);
  const number = numeralAt(items, at);
  if (number === null || number.value < 1 || number.value > 31) return null;
  let to = number.end;
  // "01, березня": a comma that slipped in.
  if (isMark(items[to], ",") && is(items[to + 1], "month")) to += 1;
  if (!is(items[to], "month")) return number.end > number.to ? { day: number.value, month: null, year: null, to: number.end } : null;
  const month = (items[to] as Item & { sense: { value: number } }).sense.value;
  to += 1;
  const year = numeralAt(items, to);
  if (year !== null && year.value >= 2014 && year.value < 2100) return { day: number.value, month, year: year.value, to: yearEnd(items, year.end) };
  return { day: number.value, month, year: null, to: yearEnd(items, to) };
}

/** "November 26, 2025". */
function monthFirst(items: readonly Item[], at: number, month: number): DayWords | null {
  const number = numeralAt(items, at + 1);
  if (number === null || number.value < 1 || number.value > 31) return null;
  const behind = isMark(items[number.end], ",") ? number.end + 1 : number.end;
  const year = numeralAt(items, behind);
  if (year !== null && year.value >= 2014 && year.value < 2100) return { day: number.value, month, year: year.value, to: year.end };
  return { day: number.value, month, year: null, to: number.end };
}

/** Behind "року", "г.", "т.г.". */
function yearEnd(items: readonly Item[], at: number): number {
  let to = at;
  if (is(items[to], "this-year") || is(items[to], "year") || (is(items[to], "hour") && /^г$/u.test((items[to] as Item).text))) to += 1;
  if (to > at && isMark(items[to], ".") && items[to + 1] !== undefined && !(items[to + 1] as Item).capital && (items[to + 1] as Item).line === 0) to += 1;
  return to;
}

/** The time of day at an item: "18:00", "7.30", "20-ї години", "04 годину", "опівночі", "4 ранку". */
export function clockAt(items: readonly Item[], at: number): ClockWords | null {
  const item = items[at];
  if (item === undefined) return null;
  if (is(item, "midnight")) return { minutes: 0, precision: "minute", to: at + 1 };
  const written = item.kind === "digits" ? /^(\d{1,2})[.:](\d{2})$/.exec(item.text) : null;
  if (written !== null) {
    const minutes = Number(written[1]) * 60 + Number(written[2]);
    if (minutes > 1440 || Number(written[2]) > 59) return null;
    return { minutes: shifted(minutes, items, at + 1), precision: "minute", to: clockEnd(items, at + 1) };
  }
  const number = numeralAt(items, at);
  if (number === null || number.value > 24) return null;
  const next = items[number.end];
  if (!is(next, "hour") && !is(next, "part-of-day") && !is(next, "zone") && !is(next, "night")) return null;
  if (is(next, "hour") && next.text === "г") return null;
  let minutes = number.value * 60;
  let end = number.end;
  // "8 часов 30 минут"
  const rest = is(next, "hour") ? numeralAt(items, end + 1) : null;
  if (rest !== null && rest.value < 60 && is(items[rest.end], "hour")) {
    minutes += rest.value;
    end = rest.end;
  }
  return { minutes: shifted(minutes, items, end), precision: "hour", to: clockEnd(items, end) };
}

/** "8 вечора" is 20:00. */
function shifted(minutes: number, items: readonly Item[], at: number): number {
  for (let i = at; i < at + 2; i += 1) {
    const part = items[i];
    if (is(part, "part-of-day") && (part.sense.value === "evening" || part.sense.value === "day") && minutes < 720 && minutes > 0) return minutes + 720;
  }
  return minutes;
}

function clockEnd(items: readonly Item[], at: number): number {
  let to = at;
  while (is(items[to], "hour") || is(items[to], "zone") || (is(items[to], "part-of-day") && items[to]?.line === 0)) {
    to += 1;
    if (isMark(items[to], ".") && items[to + 1] !== undefined && !(items[to + 1] as Item).capital && (items[to + 1] as Item).line === 0) to += 1;
  }
  return to;
}

/** "10:30 PM on 25 November": in the language in which a month may stand first, its day has a preposition. */
function onDay(items: readonly Item[], at: number): DayWords | null {
  if (!is(items[at], "on")) return null;
  const day = dayAt(items, at + 1);
  return day !== null && items.slice(at + 1, day.to).some((item) => is(item, "month") && item.sense.first === true) ? day : null;
}

/** A time with its day in either order: "20.00 23.09", "18:00 23 червня", "25 травня о 22.00", "20.00 мск 28 апреля". */
export function pointAt(items: readonly Item[], at: number): Point | null {
  let clock = clockAt(items, at);
  if (clock !== null) {
    const day = dayAt(items, clock.to) ?? onDay(items, clock.to);
    return { clock, day, to: day?.to ?? clock.to };
  }
  const day = dayAt(items, at);
  if (day === null) {
    const number = numeralAt(items, at);
    // "з 20 по 21 серпня": a day whose month follows later.
    return number !== null && number.value >= 1 && number.value <= 31 && (is(items[number.end], "on") || is(items[number.end], "until") || is(items[number.end], "each")) ? { clock: null, day: { day: number.value, month: null, year: null, to: number.end }, to: number.end } : null;
  }
  let next = day.to;
  if (is(items[next], "in") || isDash(items[next])) next += 1;
  clock = clockAt(items, next);
  return { clock, day, to: clock?.to ?? day.to };
}
