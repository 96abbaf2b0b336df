import type { PiterfmTime } from "../../model/piterfm.ts";
import { momentReader } from "../posts/moment.ts";

const SHAPE = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}):(\d{2})(?::\d{2})?)?$/u;
const inKyiv = momentReader("Europe/Kyiv");
const DAY = 86_400_000;

/**
 * A time of the table: a date, or a date and a time of the clock in Kyiv. Spaces around it and an hour of one digit are read; whoever
 * lints the row says so. An hour that the clocks show twice or never leaves the date alone.
 */
export function timeOf(cell: string): PiterfmTime | null {
  const match = SHAPE.exec(cell.trim());
  if (match === null) return null;
  const [, date = "", hour, minute] = match;
  if (inKyiv(date) === null) return null;
  if (hour === undefined || minute === undefined) return { date, at: date, precision: "day", clock: null };
  const clock = `${hour.padStart(2, "0")}:${minute}`;
  const at = inKyiv(`${date} ${clock}`);
  if (at === null) return null;
  return /[+Z]/u.test(at.slice(10)) ? { date, at, precision: "minute", clock } : { date, at: date, precision: "day", clock };
}

/** The local date on which the night ends: that of the end. Midnight at the end of an evening ends the day before it; from midnight to midnight is a date. */
export function nightOf(start: PiterfmTime | null, stop: PiterfmTime | null): string | null {
  if (stop === null) return null;
  return stop.clock === "00:00" && start !== null && start.date < stop.date ? new Date(Date.parse(`${stop.date}T00:00:00Z`) - DAY).toISOString().slice(0, 10) : stop.date;
}

/** A date written as midnight to the same midnight: nobody said the hour. */
export function isDateAsMidnight(start: PiterfmTime | null, stop: PiterfmTime | null): boolean {
  return start !== null && stop !== null && start.clock === "00:00" && stop.clock === "00:00" && start.date === stop.date;
}

/** Whether one time stands before another, as far as both are known. */
export function isBefore(one: PiterfmTime, other: PiterfmTime): boolean {
  if (one.date !== other.date || one.clock === null || other.clock === null) return one.date < other.date;
  return one.clock < other.clock;
}
