import { addDays, clock, dateOf, dayBetween, halfHour, instant, monthOf, yearOf } from "../clock.ts";
import type { Day } from "../clock.ts";
import type { Chance, Expected, Span } from "../model.ts";

const MONTHS = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

export function dayName(day: Day): string {
  return `${dateOf(day)} ${MONTHS[monthOf(day) - 1] ?? ""}`;
}

function dotted(day: Day): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}`;
}

/** Words of a window, what they mean, when such a post goes out. */
export interface Window {
  readonly words: string;
  readonly night: Day;
  readonly window: Span;
  readonly posted: string;
}

/** What is expected of a bulletin with this window. */
export function of(window: Window): Omit<Expected, "claims"> {
  return { night_of: window.night, window: window.window, as_of: null };
}

const at = (day: Day, minutes: number): string => instant("Moscow", day, minutes);
const post = (chance: Chance, day: Day, minutes: number): string => at(day, minutes + chance.whole(6, 40));

/** Around one minute of the day. */
export function around(chance: Chance, first: Day, last: Day): Window {
  const day = dayBetween(chance, first, last);
  const minute = chance.whole(84, 270) * 5;
  const time = clock(minute, ".");
  const words = chance.one([`Около ${time} мск`, `Около ${time}`, `Сегодня около ${time} мск`, `${dayName(day)} около ${time} мск`, `${dayName(day)} т.г. около ${time} мск`, `${dayName(day)} в ${time} мск`, `Сегодня в ${time} мск`]);
  return { words, night: day, window: { start: at(day, minute), end: at(day, minute) }, posted: post(chance, day, minute) };
}

/** Some hours of one day. */
export function hours(chance: Chance, first: Day, last: Day, begins: readonly [number, number] = [7, 18]): Window {
  const day = dayBetween(chance, first, last);
  const [low, high] = begins;
  const start = halfHour(chance, low, high);
  const end = start + chance.whole(1, 7) * 30;
  const [one, other] = [clock(start, ".", chance.may(0.5)), clock(end, ".", chance.may(0.5))];
  const words = chance.one([`В период с ${one} мск до ${other} мск`, `С ${one} до ${other} мск`, `C ${one} мск до ${other} мск`, `${dayName(day)} с ${one} до ${other} мск`, `Сегодня в период с ${one} до ${other} мск`]);
  return { words, night: day, window: { start: at(day, start), end: at(day, end) }, posted: post(chance, day, end) };
}

/** From one day to the morning of the next, with both dates. */
export function overNight(chance: Chance, day: Day): Window {
  const eve = addDays(day, -1);
  const [start, end] = [halfHour(chance, 19, 23), halfHour(chance, 4, 8)];
  const [one, other] = [clock(start, "."), clock(end, ".", chance.may(0.5))];
  const words = chance.one([
    `В период с ${one} мск ${dayName(eve)} до ${other} мск ${dayName(day)}`,
    `С ${one} мск ${dotted(eve)} до ${other} мск ${dotted(day)}`,
    `C ${one} мск ${dayName(eve)} до ${other} мск ${dayName(day)}`,
    `В течение прошедшей ночи в период с ${one} мск ${dayName(eve)} т.г. до ${other} мск ${dayName(day)} т.г.`,
    `В период с ${one} мск ${dayName(eve)} до ${other} мск ${dayName(day)} ${yearOf(day)} года`,
  ]);
  return { words, night: day, window: { start: at(eve, start), end: at(day, end) }, posted: post(chance, day, end) };
}

/** A night without its hours. */
export function pastNight(chance: Chance, first: Day, last: Day): Window {
  const day = dayBetween(chance, first, last);
  const words = chance.one(["В течение прошедшей ночи", "В течение минувшей ночи", "Сегодня ночью", "Минувшей ночью", `В ночь на ${dayName(day)}`, "В течение ночи"]);
  return { words, night: day, window: { start: addDays(day, -1), end: day }, posted: post(chance, day, chance.whole(14, 19) * 30) };
}

/** Until midnight, or 24.00: of the day that ends. */
export function untilMidnight(chance: Chance, first: Day, last: Day): Window {
  const day = dayBetween(chance, first, last);
  const start = halfHour(chance, 17, 22);
  const one = clock(start, ".");
  const words = chance.one([`С ${one} мск до полуночи`, `${dayName(day)} с ${one} мск до полуночи`, `В период с ${one} до 24.00 мск`, `${dayName(day)} с ${one} до 24.00 мск`]);
  return { words, night: day, window: { start: at(day, start), end: at(addDays(day, 1), 0) }, posted: at(addDays(day, 1), chance.whole(3, 40)) };
}

export const nightBetween = (chance: Chance, first: Day, last: Day): Window => overNight(chance, dayBetween(chance, first, last));
