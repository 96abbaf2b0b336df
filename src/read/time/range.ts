import type { Analysis } from "../analysis.ts";
import { classOf } from "./class-of.ts";
import { readClock } from "./clock.ts";
import type { ReadTime } from "./counted.ts";
import type { Lead, Moment, TimeExpression } from "./expression.ts";
import { readMoment } from "./moment.ts";
import type { ReadMoment } from "./moment.ts";
import { isDash, roleAt } from "./words.ts";

/** "Saturday to Monday", "8 p.m. – 7 a.m.", "late Monday and early Tuesday": a second end after the first. */
export function readTail(a: Analysis, first: ReadMoment, limit: number, lead: Lead | null): ReadTime | null {
  const at = first.to;
  if (at + 1 >= limit) return null;
  const role = roleAt(a, at);
  if (role === "between" || role === "from") return readNightBetween(a, first.moment, limit, role);
  if (role === "and" && lead !== "between" && isWeekday(first.moment)) return readDays(a, first.moment, limit);
  const nightly = first.moment.edge === "late" || first.moment.part === "evening" || first.moment.part === "night" || first.moment.part === "overnight";
  const clocks = first.moment.clock !== null;
  const joins =
    (isDash(a, at) && clocks) ||
    (role === "to" && (clocks || nightly)) ||
    (role === "until" && (clocks || nightly)) ||
    (role === "and" && (lead === "between" || (nightly && (first.moment.part !== "overnight" || first.moment.base.on === "weekday" || first.moment.base.on === "date"))));
  if (!joins) return null;
  const second = readMoment(a, at + 1, limit, "to");
  if (second === null || second.second !== null) return null;
  if (role === "and" && lead !== "between" && !(second.moment.edge === "early" || second.moment.part === "morning" || second.moment.part === "small-hours" || second.moment.part === "dawn")) return null;
  // "overnight Saturday and Sunday morning": the night that begins on Saturday.
  const start: Moment = role === "and" && first.moment.part === "overnight" ? { ...first.moment, part: "night" } : first.moment;
  return range(first.moment.from, start, second.moment, second.to);
}

/** "the night between May 15 and 16", "the night from Saturday to Sunday". */
function readNightBetween(a: Analysis, { from, to: at, base, part, clock }: Moment, limit: number, role: "between" | "from"): ReadTime | null {
  if (part !== "night" || base.on !== "none" || clock !== null || at + 1 >= limit) return null;
  const days = readMoment(a, at + 1, limit, role);
  const read = days?.second == null ? readRange(a, at, limit, role) : range(from, days.moment, days.second, days.to);
  return read?.expression.kind === "range" ? { ...read, from, class: "night" } : null;
}

/** A weekday and nothing else. */
function isWeekday({ base, part, clock, edge, into }: Moment): boolean {
  return base.on === "weekday" && part === null && clock === null && edge === null && !into;
}

/** "on Tuesday and Wednesday": what is counted is the sum of two days. */
function readDays(a: Analysis, start: Moment, limit: number): ReadTime | null {
  const second = readMoment(a, start.to + 1, limit, "on");
  if (second === null || second.second !== null || !isWeekday(second.moment)) return null;
  const expression: TimeExpression = { kind: "range", start, end: second.moment, days: true };
  return { from: start.from, to: second.to, class: "period", expression };
}

function range(from: number, start: Moment, end: Moment, to: number): ReadTime {
  const zone = end.clock?.zone ?? null;
  const clocked = start.clock !== null && start.clock.zone === null && zone !== null ? { ...start, clock: { ...start.clock, zone } } : start;
  const expression: TimeExpression = { kind: "range", start: clocked, end };
  return { from, to, class: classOf(expression), expression };
}

/** from 8 p.m. to 7 a.m. Moscow time · between 23:00 and 06:40 · from Monday to Friday · between 09.00 and 12.00 Kyiv time. */
export function readRange(a: Analysis, i: number, limit: number, role: "from" | "between"): ReadTime | null {
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
