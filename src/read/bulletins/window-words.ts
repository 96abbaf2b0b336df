import type { Item } from "./items.ts";
import { is, isMark } from "./items.ts";
import type { ClockWords, DayWords, Point } from "./moment.ts";
import { clockAt, dayAt, pointAt } from "./moment.ts";
import { numeralAt } from "./quantity.ts";

/** What a bulletin says of its window, in words; the calendar comes later. */
export interface WindowWords {
  /** "У ніч на": the day on which the night ends. */
  readonly night: DayWords | null;
  /** "у ніч з 20 на 21": the day on which it begins. */
  readonly nightFrom: DayWords | null;
  readonly from: Point | null;
  readonly to: Point | null;
  /** "Около 15.05": one moment. */
  readonly moment: Point | null;
  readonly day: DayWords | null;
  readonly part: "morning" | "day" | "evening" | "night" | null;
  /** "в течение прошедшей ночи": the night before the post. */
  readonly past: boolean;
  /** "сегодня": days from that of the post. */
  readonly today: number | null;
  readonly newYear: number | null;
  /** "у ніч на неділю": 1 for Monday to 7 for Sunday. */
  readonly weekday: number | null;
  /** "всего, начиная с": a total that contains what was reported before. */
  readonly running: boolean;
  /** Items that it stands in, half-open. */
  readonly at: { readonly from: number; readonly to: number };
}

const EMPTY = { night: null, nightFrom: null, from: null, to: null, moment: null, day: null, part: null, past: false, today: null, newYear: null, weekday: null, running: false };

/** The window words that begin at an item; null when none do. */
export function windowAt(items: readonly Item[], at: number): WindowWords | null {
  const item = items[at];
  if (item === undefined) return null;
  const make = (part: Partial<WindowWords>, to: number): WindowWords => ({ ...EMPTY, ...part, at: { from: at, to } });
  if (is(item, "night")) {
    switch (item.sense.which) {
      case "past":
        return make({ past: true }, at + 1);
      case "newyear": {
        const year = numeralAt(items, at + 1);
        const known = year !== null && year.value >= 2014 && year.value < 2100;
        return make({ newYear: known ? year.value : 0 }, known ? year.end + (is(items[year.end], "year") ? 1 : 0) : at + 1);
      }
      case "on":
        return nightOn(items, at, make);
      default: {
        const day = dayAt(items, at + 1);
        return day === null ? null : make({ part: "night", day }, day.to);
      }
    }
  }
  if (is(item, "from") || is(item, "running")) return range(items, is(item, "running") && is(items[at + 1], "from") ? at + 1 : at, make, is(item, "running"));
  if (is(item, "until")) {
    // "тривала до 5.00 26 травня"
    const point = clockAt(items, at + 1) === null ? null : pointAt(items, at + 1);
    return point === null ? null : make({ to: point }, point.to);
  }
  if (is(item, "hedge") && item.sense.relation === "approx") {
    const clock = clockAt(items, at + 1);
    if (clock !== null) return moment(items, clock, make);
    return null;
  }
  if (is(item, "in")) {
    const clock = clockAt(items, at + 1);
    return clock === null ? null : moment(items, clock, make);
  }
  if (is(item, "midnight")) {
    const clock = clockAt(items, at);
    return clock === null || dayAt(items, clock.to) === null ? null : moment(items, clock, make);
  }
  if (is(item, "part-of-day")) {
    const day = dayAt(items, at + 1);
    return day === null ? null : make({ part: item.sense.value, day }, day.to);
  }
  if (is(item, "today")) return make({ today: item.sense.offset, ...(is(items[at + 1], "part-of-day") ? { part: (items[at + 1] as Item & { sense: { value: WindowWords["part"] } }).sense.value } : {}) }, at + 1);
  if (is(item, "during")) {
    const day = dayAt(items, at + 1);
    return day !== null && day.month !== null ? make({ day }, day.to) : null;
  }
  const day = dayAt(items, at);
  if (day === null || day.month === null) return null;
  const next = items[day.to];
  const part = is(next, "part-of-day") ? next.sense.value : is(next, "night") && next.sense.which !== "on" ? "night" : null;
  return make({ day, part }, part === null ? day.to : day.to + 1);
}

type Make = (part: Partial<WindowWords>, to: number) => WindowWords;

function nightOn(items: readonly Item[], at: number, make: Make): WindowWords | null {
  let next = at + 1;
  if (is(items[next], "from")) next += 1;
  const named = items[next];
  const weekday = is(named, "weekday") ? named.sense.value : null;
  if (weekday !== null) next += 1;
  const behind = next;
  if (isMark(items[next], ",")) next += 1;
  const first = dayAt(items, next);
  const bare = first === null ? numeralAt(items, next) : null;
  const start: DayWords | null = first ?? (bare !== null && bare.value >= 1 && bare.value <= 31 ? { day: bare.value, month: null, year: null, to: bare.end } : null);
  if (start === null || (weekday !== null && first === null)) return weekday === null ? null : make({ weekday }, behind);
  if (is(items[start.to], "on")) {
    const second = dayAt(items, start.to + 1);
    if (second !== null) return make({ nightFrom: start, night: second }, second.to);
  }
  return first === null ? null : make({ night: first }, first.to);
}

function range(items: readonly Item[], at: number, make: Make, running: boolean): WindowWords | null {
  let first = at + 1;
  // "із (21.00 21 квітня)", "из вечора 13 липня"
  if (isMark(items[first], "(")) first += 1;
  const from = is(items[first], "part-of-day") ? partPoint(items, first) : pointAt(items, first);
  if (from === null || (from.clock === null && from.day === null)) return null;
  let next = from.to;
  if (isMark(items[next], ",")) next += 1;
  if (is(items[next], "until") || is(items[next], "each") || is(items[next], "on") || (is(items[next], "and") && pointAt(items, next + 1)?.clock != null)) {
    const to = is(items[next + 1], "part-of-day") ? partPoint(items, next + 1) : pointAt(items, next + 1);
    if (to !== null && (from.clock !== null || to.clock !== null)) return make({ from, to, running }, to.to);
  }
  if (from.clock === null) return null;
  return make({ from, running }, from.to);
}

/** "з 1 по 7 вересня": from a day to a later one, and no hour beside either; where it ends, null when it is no such time. */
export function daysAt(items: readonly Item[], at: number): number | null {
  if (!is(items[at], "from")) return null;
  const from = pointAt(items, at + 1);
  if (from === null || from.clock !== null || from.day === null) return null;
  const joint = items[from.to];
  if (!is(joint, "until") && !is(joint, "each")) return null;
  const to = pointAt(items, from.to + 1);
  if (to === null || to.clock !== null || to.day === null || to.day.month === null) return null;
  const nights = to.day.day - from.day.day;
  return from.day.month === null || from.day.month === to.day.month ? (nights > 1 ? to.to : null) : to.to;
}

/** "із вечора 13 липня": a part of a day has no hour that could be named. */
function partPoint(items: readonly Item[], at: number): Point | null {
  const day = dayAt(items, at + 1);
  return day === null ? null : { clock: null, day, to: day.to };
}

function moment(items: readonly Item[], clock: ClockWords, make: Make): WindowWords {
  const day = dayAt(items, clock.to);
  return make({ moment: { clock, day, to: day?.to ?? clock.to } }, day?.to ?? clock.to);
}

/** Two pieces of one window put together: "У ніч на 24 червня" and "(з 18:00 23 червня)". */
export function joined(one: WindowWords, other: WindowWords): WindowWords {
  return {
    night: one.night ?? other.night,
    nightFrom: one.nightFrom ?? other.nightFrom,
    from: one.from ?? other.from ?? (other.to !== null && one.moment !== null ? { ...one.moment, day: one.moment.day ?? one.day } : null),
    to: one.to ?? other.to,
    moment: other.to !== null ? null : (one.moment ?? other.moment),
    day: one.day ?? other.day,
    part: one.part ?? other.part,
    past: one.past || other.past,
    today: one.today ?? other.today,
    newYear: one.newYear ?? other.newYear,
    weekday: one.weekday ?? other.weekday,
    running: one.running || other.running,
    at: { from: Math.min(one.at.from, other.at.from), to: Math.max(one.at.to, other.at.to) },
  };
}

/** Whether the second piece says what the first says already, so that it opens a window of its own. */
export function isAnother(one: WindowWords, other: WindowWords): boolean {
  const nights = (w: WindowWords): boolean => w.night !== null || w.past || w.newYear !== null || w.weekday !== null;
  return (nights(one) && nights(other)) || (one.from !== null && other.from !== null) || (one.moment !== null && other.moment !== null) || other.running;
}

/** "Утром дежурными средствами ПВО": a part of the day of the post, at the head of a sentence. */
export function openingPart(items: readonly Item[], at: number): WindowWords | null {
  const item = items[at];
  const where = { from: at, to: at + 1 };
  if (is(item, "part-of-day")) return { ...EMPTY, today: 0, part: item.sense.value, at: where };
  return is(item, "night") && item.sense.which === "at" ? { ...EMPTY, past: true, at: where } : null;
}
