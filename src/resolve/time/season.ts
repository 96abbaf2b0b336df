import type { Season } from "../../read/time/expression.ts";
import type { Day } from "./civil.ts";
import { civilOf, dayOf, daysInMonth, easter, nthWeekday } from "./civil.ts";
import type { Anchors, Stretch } from "./stretch.ts";
import { one } from "./stretch.ts";

const SEASON_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

export function seasonOf(season: Season, year: number | null, shift: number | null, { published, future }: Anchors): Stretch | null {
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

export function holidayOf(name: string, year: number | null, shift: number | null, { published, future }: Anchors): Stretch | null {
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
