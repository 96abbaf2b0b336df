import { dayBetween } from "../clock.ts";
import { cut } from "../chance.ts";
import type { Chance, Recipe, Written } from "../model.ts";
import { exact, Sheet } from "../sheet.ts";
import { downOver, FIELDS, lands, over, overAll } from "./places.ts";
import type { Land } from "./places.ts";
import { hours, nightBetween, of, overNight, pastNight, untilMidnight } from "./windows.ts";
import type { Window } from "./windows.ts";
import { downed, drones, form, number } from "./words.ts";

const SIGNED = ["\n🔹 Минобороны России", "\n\n🔹 Минобороны России", "\n#Оперативно 🔹 Минобороны России", "\n🔹 Подписаться на канал"] as const;
const TYPE = " самолетного типа";

function anyWindow(chance: Chance, first: string, last: string): Window {
  return chance.one([hours, hours, nightBetween, pastNight, untilMidnight])(chance, first, last);
}

function announced(chance: Chance, window: Window, total: number, type: string): string {
  const verb = downed(chance, total);
  return `${chance.one(["⚡️ ", "🎖🎖 ", "❗️ ", ""])}${window.words} дежурными средствами ПВО ${verb} ${number(chance, total)} ${drones(chance, total, type)}`;
}

/** One sum, one land or some of them. */
function flat(chance: Chance, first: string, last: string, type: string): Written {
  const sheet = new Sheet();
  const window = anyWindow(chance, first, last);
  const n = chance.whole(2, 190);
  const places = lands(chance, chance.whole(1, 7));
  sheet.add("shot_down", exact(n), "uav", { places: downOver(places) });
  const text = `${announced(chance, window, n, type)} ${overAll(places)}.${chance.one(SIGNED)}`;
  // Since September 2026 some leave out whose they were.
  return sheet.done(window.posted, window.night > "2026-08-31" && chance.may(0.5) ? text.replace(/украинск\p{L}+ /u, "") : text, of(window));
}

/** A list with bullets, or in one sentence, that makes the whole. */
function list(chance: Chance, first: string, last: string, bullets: boolean): Written {
  const sheet = new Sheet();
  const window = anyWindow(chance, first, last);
  const places = lands(chance, chance.whole(2, bullets ? 8 : 4));
  const counts = places.map(() => chance.whole(1, 30)).sort((a, b) => b - a);
  const total = counts.reduce((sum, n) => sum + n, 0);
  const whole = sheet.add("shot_down", exact(total), "uav");
  const noun = chance.one([" БПЛА", " БпЛА", ""]);
  const items = places.map((place, at) => {
    const n = counts[at] ?? 1;
    sheet.add("shot_down", exact(n), "uav", { part_of: whole, places: downOver([place]) });
    return `${number(chance, n)}${noun} – ${over(place)}`;
  });
  const mark = chance.one(["▫️ ", "▪️ ", "▪️"]);
  const body = bullets ? items.map((item) => `\n${mark}${item}`).join(",") : ` ${items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} и ${items.at(-1) ?? ""}`}`;
  const text = `${announced(chance, window, total, TYPE)}:${body}.${chance.one(SIGNED)}`;
  return sheet.done(window.posted, text, of(window));
}

/** "по одному", "по два": so many over each. */
function each(chance: Chance, bullets: boolean): Written {
  const sheet = new Sheet();
  const window = anyWindow(chance, "2025-03-15", "2025-12-20");
  const places = lands(chance, chance.whole(4, 6), false).filter(({ adjective }) => adjective !== null);
  const rest: readonly Land[] = places.length < 3 ? chance.some(FIELDS.slice(0, 5), 3) : places;
  const [first, ...others] = rest;
  if (first === undefined) throw new RangeError("no land");
  const [n, apiece] = [chance.whole(3, 40), chance.one([1, 1, 2, 3])];
  const total = n + apiece * others.length;
  const whole = sheet.add("shot_down", exact(total), "uav");
  sheet.add("shot_down", exact(n), "uav", { part_of: whole, places: downOver([first]) });
  for (const place of others) sheet.add("shot_down", exact(apiece), "uav", { part_of: whole, places: downOver([place]) });
  const names = others.map(({ adjective }) => adjective ?? "");
  const word = chance.may(0.6) ? ({ 1: "одному", 2: "два", 3: "три" }[apiece] ?? "") : String(apiece);
  const where = `над территориями ${names.length === 1 ? `${names[0] ?? ""} области` : `${names.slice(0, -1).join(", ")} и ${names.at(-1) ?? ""} областей`}`;
  const items = [`${number(chance, n)} – ${over(first)}`, `по ${word}${chance.one([" БПЛА", ""])} – ${where}`];
  const text = `${announced(chance, window, total, TYPE)}:${bullets ? items.map((item) => `\n▪️ ${item}`).join(",") : ` ${items.join(", ")}`}.${chance.one(SIGNED)}`;
  return sheet.done(window.posted, text, of(window));
}

/** Some of them flew to Moscow. */
function moscow(chance: Chance): Written {
  const sheet = new Sheet();
  const window = anyWindow(chance, "2025-03-15", "2026-06-20");
  const region: Land = { code: "RU-MOS", of: "Московского региона", adjective: null, sea: false };
  const total = chance.whole(12, 140);
  const some = chance.whole(2, Math.floor(total / 3));
  const bound = `${number(chance, some, 0.4)}${chance.one([" БПЛА", "", " БпЛА"])}, ${some === 1 ? "летевший" : "летевших"} на Москву`;
  if (chance.may(0.5)) {
    const others = lands(chance, chance.whole(2, 6), false).filter(({ code }) => code !== "RU-MOS");
    const places = [...others, region];
    const whole = sheet.add("shot_down", exact(total), "uav", { places: downOver(places) });
    sheet.add("shot_down", exact(some), "uav", { part_of: whole });
    const text = `${announced(chance, window, total, TYPE)} ${overAll(places)}, в том числе${chance.may(0.3) ? "," : ""} ${bound}.${chance.one(SIGNED)}`;
    return sheet.done(window.posted, text, of(window));
  }
  const [other] = lands(chance, 1, false).filter(({ code }) => code !== "RU-MOS");
  const land = other ?? { code: "RU-TUL", of: "Тульской области", adjective: "Тульской", sea: false };
  const whole = sheet.add("shot_down", exact(total + 9), "uav");
  const near = sheet.add("shot_down", exact(total), "uav", { part_of: whole, places: downOver([region]) });
  sheet.add("shot_down", exact(some), "uav", { part_of: near });
  sheet.add("shot_down", exact(9), "uav", { part_of: whole, places: downOver([land]) });
  const text = `${announced(chance, window, total + 9, TYPE)}:\n▫️ ${total} – ${over(region)}, в том числе ${bound},\n▫️ девять – ${over(land)}.${chance.one(SIGNED)}`;
  return sheet.done(window.posted, text, of(window));
}

/** A total of the whole night behind the count of the last hours: it holds what was told before. */
function running(chance: Chance): Written {
  const sheet = new Sheet();
  const day = dayBetween(chance, "2025-04-05", "2025-12-20");
  const night = overNight(chance, day);
  const n = chance.whole(2, 30);
  const all = n + chance.whole(5, 120);
  const places = lands(chance, chance.whole(1, 3), false);
  sheet.add("shot_down", exact(n), "uav", { places: downOver(places) });
  sheet.add("shot_down", exact(all), "uav", { scope: "cumulative", night_of: null });
  const verb = form(all, "уничтожен", "уничтожены", "уничтожены");
  const from = night.words.replace(/^(?:В течение прошедшей ночи )?(?:В период |в период )?[CСс] /u, "");
  const total = chance.one([`Всего, начиная с ${from}, ${verb} ${all} ${drones(chance, all)}`, `Всего с ${from} ${verb} ${all} ${drones(chance, all)}`]);
  const window = { words: chance.one(["С 6.00 до 7.00 мск", "В период с 6.00 до 7.00 мск"]), night: day, window: { start: `${day}T06:00+03:00`, end: `${day}T07:00+03:00` }, posted: `${day}T0${chance.whole(8, 9)}:1${chance.whole(0, 9)}+03:00` };
  const text = `${announced(chance, window, n, TYPE)} ${overAll(places)}.\n${total}.${chance.one(SIGNED)}`;
  return sheet.done(window.posted, text, of(window));
}

/** Two windows in one post: a night, then the morning after it. */
function windows(chance: Chance): Written {
  const sheet = new Sheet();
  const day = dayBetween(chance, "2025-04-05", "2026-04-20");
  const night = overNight(chance, day);
  const [n, more] = [chance.whole(4, 60), chance.whole(2, 20)];
  const parts = cut(chance, n, 2);
  const [one, other] = lands(chance, 2);
  const places = [one, other].filter((place) => place !== undefined);
  const whole = sheet.add("shot_down", exact(n), "uav");
  const items = places.map((place, at) => {
    const count = places.length === 1 ? n : (parts[at] ?? 1);
    sheet.add("shot_down", exact(count), "uav", { part_of: whole, places: downOver([place]) });
    return `${number(chance, count)} – ${over(place)}`;
  });
  const later = lands(chance, 1);
  sheet.add("shot_down", exact(more), "uav", { places: downOver(later), night_of: day, window: { start: `${day}T08:30+03:00`, end: `${day}T10:15+03:00` } });
  const text = `${announced(chance, night, n, TYPE)}: ${items.join(", ")}.\nС 8.30 до 10.15 мск ${form(more, "уничтожен", "уничтожены", "уничтожены")} еще ${number(chance, more)} ${drones(chance, more)} ${overAll(later)}.${chance.one(SIGNED)}`;
  return sheet.done(`${day}T10:${chance.whole(20, 55)}+03:00`, text, of(night));
}

/** Nights over the ends of months and years, with both dates. */
function edges(chance: Chance, time: number): Written {
  const sheet = new Sheet();
  const days = ["2025-05-01", "2025-07-01", "2025-09-01", "2025-11-01", "2026-01-01", "2026-03-01", "2026-05-01", "2024-03-01"];
  const window = overNight(chance, days[time % days.length] ?? "2026-01-01");
  const n = chance.whole(10, 180);
  const places = lands(chance, chance.whole(1, 5));
  sheet.add("shot_down", exact(n), "uav", { places: downOver(places) });
  return sheet.done(window.posted, `${announced(chance, window, n, TYPE)} ${overAll(places)}.${chance.one(SIGNED)}`, of(window));
}

const recipe = (era: string, variant: string, times: number, write: Recipe["write"]): Recipe => ({ language: "ru", era, variant, genre: "bulletin", times, write });

export const RU_LATE: readonly Recipe[] = [
  recipe("2024-12..2025-03", "short-form", 9, (chance) => flat(chance, "2024-12-22", "2025-03-20", "")),
  recipe("2025-03..2026-02", "list-with-bullets", 16, (chance) => list(chance, "2025-03-22", "2026-02-26", true)),
  recipe("2025-03..2026-02", "list-in-a-sentence", 10, (chance) => list(chance, "2025-03-22", "2025-12-20", false)),
  recipe("2025-03..2026-02", "so-many-each", 10, (chance, time) => each(chance, time % 2 === 0)),
  recipe("2025-03..2026-06", "flying-to-moscow", 10, moscow),
  recipe("2025-04..2025-12", "running-total", 8, running),
  recipe("2025-04..2026-04", "two-windows", 6, windows),
  recipe("2025-03..2026-05", "edge-of-month", 8, edges),
  recipe("2026", "flat-list", 12, (chance) => flat(chance, "2026-01-05", "2026-11-15", chance.may(0.8) ? TYPE : "")),
];
