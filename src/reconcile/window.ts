import type { Period } from "../model/claim.ts";
import type { NightWindow } from "../model/night.ts";

/** The hours of a count, in minutes since 1970 in UTC. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly isPrecise: boolean;
  /** Minutes that the source's clock is ahead of UTC; null where nothing tells. */
  readonly offset: number | null;
}

/** Bulletins round their hours: windows that share no more than this follow each other, and ends that differ by no more are one. */
const ROUNDING = 15;
/** What is meant by "overnight" where no hours are given: the belligerents' own windows begin at 18 to 20 and end at 7 to 9. */
const NIGHT_FROM = 20 * 60;
const NIGHT_TO = 7 * 60;
const DAY = 24 * 60;
/** A window that begins after this hour and ends before midnight may be the beginning of the night to come. */
const EVENING = 18;
/** Windows of the night itself begin before this hour, windows of the morning after it: bodies post of 4 to 8 and of 7 to 9. */
const MORNING = 6 * 60;

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Minutes since 1970 in UTC, and the clock's offset where one is written; null for what is no ISO date or date-time. */
export function momentOf(iso: string | null, offset = 0): { readonly minutes: number; readonly offset: number | null; readonly hasTime: boolean } | null {
  const match = iso === null ? null : MOMENT.exec(iso);
  if (match === null) return null;
  const [, year, month, day, hour, minute, zone] = match;
  const own = zone === undefined ? null : offsetOf(zone);
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0)) / 60_000;
  return { minutes: local - (own ?? offset), offset: own, hasTime: hour !== undefined };
}

function offsetOf(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}

/**
 * The hours of a claim, of which the two ends are the same for a moment; where only a night or a date is said, the hours that are meant.
 * `offset` is that of the claimant's clock.
 */
export function windowOf({ start, end, precision }: Period, nightOf: string | null, offset: number | null): Window | null {
  const [from, to, morning] = [momentOf(start, offset ?? 0), momentOf(end, offset ?? 0), momentOf(nightOf, offset ?? 0)];
  const isClock = precision === "minute" || precision === "hour";
  if (from?.hasTime === true && to?.hasTime === true && from.minutes <= to.minutes) return { start: from.minutes, end: to.minutes, isPrecise: isClock, offset: to.offset ?? offset };
  if (from !== null && to !== null && !from.hasTime && from.minutes === to.minutes) return { start: from.minutes, end: from.minutes + DAY, isPrecise: false, offset };
  if (morning === null) return null;
  const evening = from?.hasTime === true ? from.minutes : morning.minutes - DAY + NIGHT_FROM;
  const dawn = to?.hasTime === true ? to.minutes : morning.minutes + NIGHT_TO;
  return { start: evening, end: Math.max(dawn, evening), isPrecise: false, offset: to?.offset ?? from?.offset ?? offset };
}

/** Whether a claim is of the hours of one evening: the beginning of a night that a later post may count whole. */
export function isEvening({ nightOf, period: { start, end, precision } }: { readonly nightOf: string | null; readonly period: Period }): boolean {
  if (nightOf === null || start === null || end === null || (precision !== "minute" && precision !== "hour")) return false;
  return start.slice(0, 10) === nightOf && end.slice(0, 10) === nightOf && Number(start.slice(11, 13)) >= EVENING;
}

/** The day before or after a date. */
export function shiftDay(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY * 60_000).toISOString().slice(0, 10);
}

/** Whether hours are of the day and evening that follow the night: they begin after its morning and end on its date. */
export function isByDay({ start, end, isPrecise, offset }: Window): boolean {
  const from = start + (offset ?? 0);
  return isPrecise && Math.floor(from / DAY) === Math.floor((Math.max(start, end - 1) + (offset ?? 0)) / DAY) && from - Math.floor(from / DAY) * DAY >= MORNING;
}

/** How far the ends of a window may be from what they are: a quarter of an hour, of short ones half of it, of a moment nothing. */
export function rounding({ start, end }: Window): number {
  return Math.min(ROUNDING, Math.floor((end - start) / 2));
}

export function isSameWindow(a: Window, b: Window): boolean {
  const most = Math.min(rounding(a), rounding(b));
  return Math.abs(a.start - b.start) <= most && Math.abs(a.end - b.end) <= most;
}

/** Whether `inner` lies in `outer`, but for rounding, and is shorter. */
export function isInside(inner: Window, outer: Window): boolean {
  const most = rounding(inner);
  // A moment at the end of hours may be the first thing after them.
  if (inner.start === inner.end) return outer.start < inner.start && inner.end < outer.end;
  return inner.start >= outer.start - most && inner.end <= outer.end + most && inner.end - inner.start < outer.end - outer.start - most;
}

/** Minutes that two windows share; none when they follow each other. */
export function shared(a: Window, b: Window): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether the minutes that two windows share are no more than their ends are rounded. */
export function isRounding(a: Window | null | undefined, b: Window | null | undefined, minutes: number): boolean {
  return minutes === 0 || (a != null && b != null && a.isPrecise && b.isPrecise && minutes <= Math.min(rounding(a), rounding(b)));
}

/** Whether hours that are given can be what somebody else calls the night, or the date: they take up half of a night. */
export function isMostOf(precise: Window, loose: Window): boolean {
  return shared(precise, loose) * 2 >= Math.min(loose.end - loose.start, DAY - NIGHT_FROM + NIGHT_TO);
}

/** Whether hours that nobody gives are those of a night, and not of a whole date. */
export function isNight({ start, end }: Window): boolean {
  return end - start < DAY;
}

/** Whether two windows have three quarters of the longer in common. */
export function isNearly(a: Window, b: Window): boolean {
  return shared(a, b) * 4 > Math.max(a.end - a.start, b.end - b.start) * 3;
}

/** As the source's clock has it. */
export function shownWindow({ start, end, isPrecise, offset }: Window): NightWindow {
  return { start: clock(start, offset), end: clock(end, offset), isPrecise };
}

function clock(minutes: number, offset: number | null): string {
  const local = new Date((minutes + (offset ?? 0)) * 60_000).toISOString().slice(0, 16);
  if (offset === null) return `${local}:00`;
  const ahead = Math.abs(offset);
  return `${local}:00${offset < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** Of a proof, by the source's clock: `2025-05-20 20:00–21:40`. */
export function windowWords(window: Window): string {
  const { start, end } = shownWindow(window);
  const [from, to] = [start.slice(0, 16).replace("T", " "), end.slice(0, 16).replace("T", " ")];
  if (from === to) return from;
  return from.slice(0, 10) === to.slice(0, 10) ? `${from}–${to.slice(11)}` : `${from} – ${to}`;
}
