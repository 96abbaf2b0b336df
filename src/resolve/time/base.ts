import table from "../../../data/gazetteer/days.ts";
import type { Base, Edge, Moment, Season, TimeUnit } from "../../read/time/expression.ts";
import type { Civil, Day } from "./civil.ts";
import { civilOf, dayOf, daysInMonth, easter, isDate, nthWeekday, weekdayOf } from "./civil.ts";

export type Precision = "minute" | "hour" | "part-of-day" | "day" | "week" | "month" | "season" | "year" | "unknown";

/** Whole days from `start` to `end`, both included; null where the stretch is open. */
export interface Stretch {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: Precision;
  /** Whether the words alone gave the date, or the text around it, or the date of publication. */
  readonly basis: "stated" | "context" | "published";
}

/** What the words of a document can be counted from. */
export interface Anchors {
  /** The day of publication; null when nobody says. */
  readonly published: Day | null;
  /** The day the text speaks of, and whether it is the morning on which a night ends. */
  readonly context: { readonly day: Day; readonly night: boolean } | null;
  /** The day of the event that a "two days after …" goes on to tell, when it is known. */
  readonly event: Day | null;
  readonly future: boolean;
  /** The lands that the text names. */
  readonly lands: ReadonlySet<string>;
}

const one = (day: Day, basis: Stretch["basis"]): Stretch => ({ start: day, end: day, precision: "day", basis });

/** The days that a calendar base names; null when they cannot be known from what is given. Never from today's clock. */
export function resolveBase(base: Base, edge: Edge | null, anchors: Anchors): Stretch | null {
  const { published } = anchors;
  switch (base.on) {
    case "date":
      return resolveDate(base, anchors);
    case "year":
      return years(base.year, base.year, "stated", edge);
    case "decade":
      return years(base.year, base.year + 9, "stated", null);
    case "month": {
      const year = monthYear(base, anchors);
      return year === null ? null : monthOf(year.year, base.month, year.basis, edge);
    }
    case "part-of-year": {
      const year = base.year ?? (published === null ? null : civilOf(published).year + (base.shift ?? 0));
      if (year === null) return null;
      const size = 12 / base.count;
      const month = (base.nth - 1) * size + 1;
      return {
        start: dayOf(year, month, 1),
        end: dayOf(year, month + size - 1, daysInMonth(year, month + size - 1)),
        precision: "season",
        basis: base.year === null ? "published" : "stated",
      };
    }
    case "weekday": {
      if (published === null) return null;
      return one(nearestWeekday(published, base.weekday, base.shift, anchors.future), "published");
    }
    case "day":
      return published === null ? null : one(published + base.offset, "published");
    case "unit": {
      const from = base.from === "context" ? anchors.context?.day ?? null : published;
      if (from === null) return null;
      return unitOf(from, base.unit, base.shift, base.from === "context" ? "context" : "published", edge, anchors.future);
    }
    case "season":
      return seasonOf(base.season, base.year, base.shift, anchors);
    case "holiday":
      return holidayOf(base.name, base.year, base.shift, anchors);
    case "offset":
      return resolveOffset(base, anchors);
    case "context": {
      // "that night" in a text that has named none is not the night of publication.
      const { context } = anchors;
      return context === null ? null : one(context.day + base.offset, "context");
    }
    case "ambiguous":
    case "none":
      return null;
  }
}

/** Days that are names of events long past, by month * 100 + day: the year, and the lands in whose texts they are. */
const NAMED = new Map(
  table
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t") as [string, string, string, string])
    .map(([month, day, year, lands]) => [Number(month) * 100 + Number(day), { year: Number(year), lands: lands.split(" ") }] as const),
);
/** Days after which news no longer writes a date without its year. */
const FRESH = 45;

function resolveDate(base: Extract<Base, { on: "date" }>, { published, future, lands }: Anchors): Stretch | null {
  if (base.year !== null) return isDate(base.year, base.month, base.day) ? one(dayOf(base.year, base.month, base.day), "stated") : null;
  if (published === null) return null;
  const { year } = civilOf(published);
  const at = (y: number): Day | null => (isDate(y, base.month, base.day) ? dayOf(y, base.month, base.day) : null);
  if (base.yearShift !== null) {
    const day = at(year + base.yearShift);
    return day === null ? null : one(day, "published");
  }
  let best: Day | null = null;
  let cost = Infinity;
  for (let y = year - 2; y <= year + 1; y++) {
    const day = at(y);
    if (day === null) continue;
    const ahead = day - published;
    // The nearest past one; a date a little ahead is meant as such, and one that is announced may be further ahead.
    let price = ahead <= 0 ? -ahead : ahead <= 10 ? ahead * 4 + 20 : future ? ahead * 1.2 : ahead * 8 + 200;
    if (base.weekday !== null && weekdayOf(day) !== base.weekday) price += 5000;
    if (price < cost) {
      cost = price;
      best = day;
    }
  }
  if (best === null) return null;
  // "the October 7 attack", years later: a day that names an event, unless it has just been one.
  const named = NAMED.get(base.month * 100 + base.day);
  if (named === undefined || future || published - best <= FRESH) return one(best, "published");
  const day = at(named.year);
  // In the year of the event both readings agree.
  if (day === null || day > published) return null;
  return day === best || named.lands.some((land) => lands.has(land)) ? one(day, "published") : null;
}

function monthYear(base: Extract<Base, { on: "month" }>, { published, future }: Anchors): { year: number; basis: Stretch["basis"] } | null {
  if (base.year !== null) return { year: base.year, basis: "stated" };
  if (published === null) return null;
  const now = civilOf(published);
  if (base.yearShift !== null) return { year: now.year + base.yearShift, basis: "published" };
  // "last November" and "next March" never name the month of publication; a bare month may.
  const later = base.month > now.month || (base.shift === -1 && base.month === now.month);
  const earlier = base.month < now.month || (base.shift === 1 && base.month === now.month);
  if (base.shift === -1) return { year: now.year - (later ? 1 : 0), basis: "published" };
  if (base.shift === 0) return { year: now.year, basis: "published" };
  if (base.shift === 1 || (future && earlier)) return { year: now.year + (earlier ? 1 : 0), basis: "published" };
  return { year: now.year - (later && !future ? 1 : 0), basis: "published" };
}

export function monthOf(year: number, month: number, basis: Stretch["basis"], edge: Edge | null): Stretch {
  const last = daysInMonth(year, month);
  let from = 1;
  let to = last;
  if (edge === "early" || edge === "start") to = 10;
  else if (edge === "mid") [from, to] = [11, 20];
  else if (edge === "late" || edge === "end") from = 21;
  return { start: dayOf(year, month, from), end: dayOf(year, month, to), precision: "month", basis };
}

function years(from: number, to: number, basis: Stretch["basis"], edge: Edge | null): Stretch {
  let start = dayOf(from, 1, 1);
  let end = dayOf(to, 12, 31);
  if (edge === "early" || edge === "start") end = dayOf(to, 4, 30);
  else if (edge === "mid") [start, end] = [dayOf(from, 5, 1), dayOf(to, 8, 31)];
  else if (edge === "late" || edge === "end") start = dayOf(from, 9, 1);
  return { start, end, precision: "year", basis };
}

/** The weekday nearest to publication: in the past unless the text speaks of what is to come; the same day is that day. */
export function nearestWeekday(published: Day, weekday: number, shift: number | null, future: boolean): Day {
  const today = weekdayOf(published);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (shift === -1) return published - (back === 0 ? 7 : back);
  if (shift === 1) return published + (ahead === 0 ? 7 : ahead);
  if (shift === 0) return back <= today - 1 ? published - back : published + ahead;
  return future ? published + ahead : published - back;
}

function unitOf(from: Day, unit: TimeUnit, shift: number, basis: Stretch["basis"], edge: Edge | null, future: boolean): Stretch | null {
  const { year, month } = civilOf(from);
  switch (unit) {
    case "day":
    case "night":
      return one(from + shift, basis);
    case "week": {
      const monday = from - (weekdayOf(from) - 1) + shift * 7;
      if (edge === "early" || edge === "start") return { start: monday, end: monday + 2, precision: "week", basis };
      if (edge === "late" || edge === "end") return { start: monday + 3, end: monday + 6, precision: "week", basis };
      return { start: monday, end: monday + 6, precision: "week", basis };
    }
    case "weekend": {
      const saturday = from - ((weekdayOf(from) - 6 + 7) % 7);
      // On a Saturday or Sunday "the weekend" is this one; on another day the one that has passed, unless it is to come.
      const inside = weekdayOf(from) >= 6;
      const start = inside ? saturday + (shift < 0 ? -7 : shift > 0 ? 7 : 0) : shift > 0 || (shift === 0 && future) ? saturday + 7 : saturday;
      return { start, end: start + 1, precision: "week", basis };
    }
    case "month": {
      const index = year * 12 + month - 1 + shift;
      return monthOf(Math.floor(index / 12), (index % 12) + 1, basis, edge);
    }
    case "quarter": {
      const index = year * 4 + Math.floor((month - 1) / 3) + shift;
      const y = Math.floor(index / 4);
      const first = (index % 4) * 3 + 1;
      return { start: dayOf(y, first, 1), end: dayOf(y, first + 2, daysInMonth(y, first + 2)), precision: "season", basis };
    }
    case "year":
      return years(year + shift, year + shift, basis, edge);
    case "decade": {
      const first = Math.floor(year / 10) * 10 + shift * 10;
      return years(first, first + 9, basis, null);
    }
    case "century": {
      const first = Math.floor(year / 100) * 100 + shift * 100;
      return years(first, first + 99, basis, null);
    }
    default:
      return null;
  }
}

const SEASON_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

function seasonOf(season: Season, year: number | null, shift: number | null, { published, future }: Anchors): Stretch | null {
  const first = SEASON_MONTH[season];
  const make = (y: number, basis: Stretch["basis"]): Stretch => {
    const last = first === 12 ? 2 : first + 2;
    const lastYear = first === 12 ? y + 1 : y;
    return { start: dayOf(y, first, 1), end: dayOf(lastYear, last, daysInMonth(lastYear, last)), precision: "season", basis };
  };
  if (year !== null) return make(year, "stated");
  if (published === null) return null;
  const now = civilOf(published).year;
  let y = now + 1;
  while ((make(y, "published").start as Day) > published) y--;
  // y is the season that runs or has last begun.
  const running = (make(y, "published").end as Day) >= published;
  if (shift === -1) return make(running ? y - 1 : y, "published");
  if (shift === 1 || (future && !running)) return make(y + 1, "published");
  if (shift === 0 && !running) return make(civilOf(published).year, "published");
  return make(y, "published");
}

type HolidayRule = (year: number) => Day;
const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  "new-year": (y) => dayOf(y, 1, 1),
  "new-year-eve": (y) => dayOf(y, 12, 31),
  "orthodox-christmas": (y) => dayOf(y, 1, 7),
  "christmas-eve": (y) => dayOf(y, 12, 24),
  christmas: (y) => dayOf(y, 12, 25),
  "boxing-day": (y) => dayOf(y, 12, 26),
  valentine: (y) => dayOf(y, 2, 14),
  "victory-day": (y) => dayOf(y, 5, 9),
  "may-day": (y) => dayOf(y, 5, 1),
  halloween: (y) => dayOf(y, 10, 31),
  "fourth-of-july": (y) => dayOf(y, 7, 4),
  "veterans-day": (y) => dayOf(y, 11, 11),
  thanksgiving: (y) => nthWeekday(y, 11, 4, 4),
  "labor-day": (y) => nthWeekday(y, 9, 1, 1),
  "memorial-day": (y) => nthWeekday(y, 5, 1, -1),
  "election-day": (y) => nthWeekday(y, 11, 1, 1) + 1,
  easter: (y) => easter(y, false),
  "good-friday": (y) => easter(y, false) - 2,
  "easter-monday": (y) => easter(y, false) + 1,
  "palm-sunday": (y) => easter(y, false) - 7,
  "orthodox-easter": (y) => easter(y, true),
};

function holidayOf(name: string, year: number | null, shift: number | null, { published, future }: Anchors): Stretch | null {
  const rule = HOLIDAYS[name];
  if (rule === undefined) return null;
  if (year !== null) return one(rule(year), "stated");
  if (published === null) return null;
  const now = civilOf(published).year;
  const options = [now - 1, now, now + 1].map(rule);
  const past = options.filter((day) => day <= published).at(-1) as Day;
  const next = options.find((day) => day > published) ?? past;
  if (shift === 1) return one(next, "published");
  if (shift === -1) return one(past, "published");
  return one(future || next - published <= 21 ? (published - past <= 7 ? past : next) : past, "published");
}

/** Moves a day by calendar units: a month later than 31 January is the last day of February. */
export function shiftDay(day: Day, unit: TimeUnit, amount: number): { day: Day; precision: Precision } {
  const { year, month, day: d }: Civil = civilOf(day);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return { day: day + Math.trunc(amount / (unit === "hour" ? 24 : unit === "minute" ? 1440 : 86400)), precision: "day" };
    case "day":
    case "night":
      return { day: day + Math.trunc(amount), precision: "day" };
    case "week":
    case "weekend":
      return { day: day + Math.round(amount * 7), precision: "week" };
    case "month": {
      const index = year * 12 + month - 1 + Math.trunc(amount);
      const y = Math.floor(index / 12);
      const m = (index % 12) + 1;
      return { day: dayOf(y, m, Math.min(d, daysInMonth(y, m))), precision: "month" };
    }
    default: {
      const size = unit === "quarter" ? 0.25 : unit === "season" ? 0.25 : unit === "decade" ? 10 : unit === "century" ? 100 : 1;
      const y = year + Math.trunc(amount * size);
      return { day: dayOf(y, month, Math.min(d, daysInMonth(y, month))), precision: "year" };
    }
  }
}

function resolveOffset(base: Extract<Base, { on: "offset" }>, anchors: Anchors): Stretch | null {
  if (base.amount === null) return null;
  let from: Day | null;
  let basis: Stretch["basis"];
  if (typeof base.from === "object") {
    const moment: Moment = base.from;
    const anchor = resolveBase(moment.base, moment.edge, anchors);
    if (anchor === null) return null;
    from = anchor.start;
    basis = anchor.basis;
  } else if (base.from === "published") {
    from = anchors.published;
    basis = "published";
  } else if (base.from === "event") {
    from = anchors.event;
    basis = "context";
  } else {
    from = anchors.context?.day ?? null;
    basis = "context";
  }
  if (from === null) return null;
  const moved = shiftDay(from, base.unit, base.amount * base.sign);
  switch (moved.precision) {
    case "week":
      // "two weeks ago" is no date: the week is known and the day is not.
      return { ...one(moved.day, basis), precision: "week" };
    case "month": {
      const { year, month } = civilOf(moved.day);
      return base.from === "published" ? { ...monthOf(year, month, basis, null) } : { ...one(moved.day, basis), precision: "month" };
    }
    case "year": {
      const { year } = civilOf(moved.day);
      return years(year, year, basis, null);
    }
    default:
      return one(moved.day, basis);
  }
}
