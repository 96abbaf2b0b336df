import table from "../../../data/gazetteer/days.ts";
import type { Base } from "../../read/time/expression.ts";
import type { Day } from "./civil.ts";
import { civilOf, dayOf, isDate, weekdayOf } from "./civil.ts";
import type { Anchors, Stretch } from "./stretch.ts";
import { one } from "./stretch.ts";

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
/** Days in which news calls an attack by its weekday. */
const WEEK = 7;

export function resolveDate(base: Extract<Base, { on: "date" }>, { published, future, lands, context }: Anchors): Stretch | null {
  if (base.year !== null) return isDate(base.year, base.month, base.day) ? one(dayOf(base.year, base.month, base.day), "stated") : null;
  // "On 3 January 2020 … Tehran answered on 8 January": a text without a date goes on in the year that it tells of.
  if (published === null) return context === null || base.yearShift !== null ? null : nearestOf(base, context.day);
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
  // "the October 7 attack", years later: a day that names an event, unless it has just been one: an attack that is called by its date is not of this week.
  const named = NAMED.get(base.month * 100 + base.day);
  const isCalled = base.attack === true && published - best <= WEEK && named?.lands.some((land) => lands.has(land)) === true;
  if (named === undefined || future || (published - best <= FRESH && !isCalled)) return one(best, "published");
  const day = at(named.year);
  // In the year of the event both readings agree.
  if (day === null || day > published) return null;
  return day === best || named.lands.some((land) => lands.has(land)) ? one(day, "published") : null;
}

/** The day of that name nearest to another. */
function nearestOf(base: Extract<Base, { on: "date" }>, near: Day): Stretch | null {
  const { year } = civilOf(near);
  const days = [year - 1, year, year + 1].filter((y) => isDate(y, base.month, base.day)).map((y) => dayOf(y, base.month, base.day));
  const best = days.sort((x, y) => Math.abs(x - near) - Math.abs(y - near))[0];
  return best === undefined ? null : one(best, "context");
}

export function monthYear(base: Extract<Base, { on: "month" }>, { published, future }: Anchors): { year: number; basis: Stretch["basis"] } | null {
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
