/** A day as the number of days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

/** Howard Hinnant's days-from-civil: exact for every year, no table, no `Date`. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468;
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civilOf(day: Day): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7 + 1;
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** `2025-05-20`. */
export function isoDay(day: Day): string {
  const { year, month, day: d } = civilOf(day);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(d)}`;
}

/** `2025-05-20T08:00` with `+03:00` when the offset (in minutes) is known. */
export function isoMinute(day: Day, hour: number, minute: number, offset: number | null): string {
  const local = `${isoDay(day)}T${two(hour)}:${two(minute)}`;
  if (offset === null) return local;
  const size = Math.abs(offset);
  return `${local}:00${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The day of an ISO date or date-time as it is written, in the zone it is written in; null when it is none. */
export function parseDay(iso: string): Day | null {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  if (iso.length < 10 || iso.charCodeAt(4) !== 45 || !isDate(year, month, day)) return null;
  return dayOf(year, month, day);
}

/** Minutes since local midnight of an ISO date-time; null for a date. */
export function parseMinute(iso: string): number | null {
  if (iso.length < 16) return null;
  const hour = Number(iso.slice(11, 13));
  const minute = Number(iso.slice(14, 16));
  return Number.isInteger(hour) && Number.isInteger(minute) && hour < 25 && minute < 60 ? hour * 60 + minute : null;
}

/** The Sunday of Easter, by the anonymous Gregorian algorithm or, for `orthodox`, by Meeus' Julian one. */
export function easter(year: number, orthodox: boolean): Day {
  if (orthodox) {
    const d = (19 * (year % 19) + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const n = d + e + 114;
    return dayOf(year, Math.floor(n / 31), (n % 31) + 1) + 13;
  }
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth given weekday of a month; negative `nth` counts from the end. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayOf(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
}

const STANDARD: Readonly<Record<string, number>> = {
  "Europe/London": 0,
  "Europe/Paris": 60,
  "Europe/Kyiv": 120,
  "America/New_York": -300,
  "Asia/Jerusalem": 120,
};

/**
 * Offset in minutes of a zone on a local day, by the summer-time rules in force since 2007 (EU, US) and 2013 (Israel).
 * Null for a zone that is not known here. On the day of a change the later offset holds.
 */
export function offsetOf(zone: number | string | null, day: Day): number | null {
  if (zone === null) return null;
  if (typeof zone === "number") return zone;
  const standard = STANDARD[zone];
  if (standard === undefined) return null;
  const { year } = civilOf(day);
  let start = nthWeekday(year, 3, 7, -1);
  let end = nthWeekday(year, 10, 7, -1);
  if (zone === "America/New_York") {
    start = nthWeekday(year, 3, 7, 2);
    end = nthWeekday(year, 11, 7, 1);
  } else if (zone === "Asia/Jerusalem") start -= 2;
  return day >= start && day < end ? standard + 60 : standard;
}
