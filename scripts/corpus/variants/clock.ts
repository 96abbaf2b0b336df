import type { Chance } from "./model.ts";

/** A day as `2024-05-31`. */
export type Day = string;
export type Zone = "Kyiv" | "Moscow";

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function dayBetween(chance: Chance, first: Day, last: Day): Day {
  return addDays(first, chance.whole(0, Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000)));
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function dateOf(day: Day): number {
  return Number(day.slice(8, 10));
}

/** The last Sunday of a month. */
export function lastSunday(year: number, month: number): Day {
  const last = new Date(Date.UTC(year, month, 0));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}

/** An instant of a local clock: minutes of the day to `2025-03-30T08:30+03:00`. Kyiv changes its clocks by the European rule, Moscow never. */
export function instant(zone: Zone, day: Day, minutes: number): string {
  const at = addDays(day, Math.floor(minutes / 1440));
  const minute = minutes - Math.floor(minutes / 1440) * 1440;
  const spring = lastSunday(yearOf(at), 3);
  const autumn = lastSunday(yearOf(at), 10);
  const summer = (at > spring || (at === spring && minute >= 180)) && (at < autumn || (at === autumn && minute < 240));
  return `${at}T${two(Math.floor(minute / 60))}:${two(minute % 60)}${zone === "Moscow" || summer ? "+03:00" : "+02:00"}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** A time of day in digits, in one of the ways that channels write it. */
export function clock(minutes: number, sign: ":" | "." = ".", padded = true): string {
  const hour = Math.floor(minutes / 60);
  return `${padded ? two(hour) : hour}${sign}${two(minutes % 60)}`;
}

/** A round time of day: a half hour between two hours. */
export function halfHour(chance: Chance, first: number, last: number): number {
  return chance.whole(first * 2, last * 2) * 30;
}
