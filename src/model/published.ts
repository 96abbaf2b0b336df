import type { Published } from "./document.ts";
import { QueryError } from "./errors.ts";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::([0-5]\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The caller's `--published`, checked. @throws QueryError when it is no ISO date or date-time of the calendar */
export function givenPublished(value: string): Published {
  const read = isoDate(value.trim());
  if (read === null) {
    throw new QueryError("bad-published", `published date not understood: ${value.slice(0, 60)}`, {
      hint: "write an ISO date such as 2025-05-20, or a date-time with its zone such as 2025-05-20T08:00:00+03:00",
    });
  }
  return { ...read, basis: "given", evidence: "--published" };
}

/** An ISO date or date-time in one spelling, seconds dropped to what the precision holds; null for anything else. */
export function isoDate(value: string): Pick<Published, "at" | "precision"> | null {
  const match = ISO.exec(value);
  if (match === null) return null;
  const [, year, month, day, hour, minute, , zone] = match;
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  if (!isCalendarDay(y, m, d)) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined) return { at: date, precision: "day" };
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  if (zone !== undefined && !isOffset(zone)) return null;
  const offset = zone === undefined ? "" : zone === "Z" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return { at: `${date}T${hour}:${minute}:00${offset}`, precision: "minute" };
}

/** Offsets of the world's zones lie between -12:00 and +14:00. */
function isOffset(zone: string): boolean {
  if (zone === "Z") return true;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return Number(zone.slice(-2)) < 60 && minutes <= (zone.startsWith("-") ? 12 : 14) * 60;
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
  return day <= days;
}
