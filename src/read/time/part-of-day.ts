import type { Analysis } from "../analysis.ts";
import { readClock } from "./clock.ts";
import type { ReadTime } from "./counted.ts";
import type { Lead, Moment } from "./expression.ts";
import { readMoment } from "./moment.ts";
import { roleAt, timeAt } from "./words.ts";

/** all night · all day · the whole week. */
export function readWhole(a: Analysis, i: number, limit: number): ReadTime | null {
  const at = a.end[i] as number;
  const word = at < limit ? timeAt(a, at) : undefined;
  if (word?.kind === "part" && word.value === "night") {
    const to = a.end[at] as number;
    return { from: i, to, class: "night", expression: { kind: "moment", moment: { from: i, to, base: { on: "none" }, edge: null, part: "night", clock: null, into: false } } };
  }
  return null;
}

/** "during the week", "over the month", "of the year": the unit that publication lies in. */
export function readWithin(a: Analysis, i: number, limit: number, lead: Lead | null): ReadTime | null {
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
export function readHourOfDay(a: Analysis, i: number, limit: number): ReadTime | null {
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
