import type { Edge, TimeUnit } from "../../read/time/expression.ts";
import type { Civil, Day } from "./civil.ts";
import { civilOf, dayOf, daysInMonth, weekdayOf } from "./civil.ts";
import type { Precision, Stretch } from "./stretch.ts";
import { one } from "./stretch.ts";

export function monthOf(year: number, month: number, basis: Stretch["basis"], edge: Edge | null): Stretch {
  const last = daysInMonth(year, month);
  let from = 1;
  let to = last;
  if (edge === "early" || edge === "start") to = 10;
  else if (edge === "mid") [from, to] = [11, 20];
  else if (edge === "late" || edge === "end") from = 21;
  return { start: dayOf(year, month, from), end: dayOf(year, month, to), precision: "month", basis };
}

export function years(from: number, to: number, basis: Stretch["basis"], edge: Edge | null): Stretch {
  let start = dayOf(from, 1, 1);
  let end = dayOf(to, 12, 31);
  if (edge === "early" || edge === "start") end = dayOf(to, 4, 30);
  else if (edge === "mid") [start, end] = [dayOf(from, 5, 1), dayOf(to, 8, 31)];
  else if (edge === "late" || edge === "end") start = dayOf(from, 9, 1);
  return { start, end, precision: "year", basis };
}

export function unitOf(from: Day, unit: TimeUnit, shift: number, basis: Stretch["basis"], edge: Edge | null, future: boolean): Stretch | null {
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
