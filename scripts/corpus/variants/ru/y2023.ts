import { addDays, dateOf, dayBetween, instant, monthOf } from "../clock.ts";
import type { Chance, Recipe, Written } from "../model.ts";
import { allOf, exact, Sheet } from "../sheet.ts";
import type { More } from "../sheet.ts";
import { downOver, lands, over, overAll } from "./places.ts";
import { around, dayName, of, pastNight } from "./windows.ts";
import type { Window } from "./windows.ts";
import { capital, drones, form, inWords } from "./words.ts";

const SIGNED = "\n🔹 Минобороны России";
const KIND = ["БПЛА самолетного типа", "БпЛА самолетного типа", "беспилотными летательными аппаратами самолетного типа"] as const;
const TARGETS = " по объектам на территории Российской Федерации";

/** The first paragraph: one attempt, or attempts without a number. */
export function attempt(chance: Chance, sheet: Sheet, window: Window, by: string): string {
  const one = chance.may(0.75);
  if (one) sheet.add("attempted", exact(1), "");
  const again = chance.may(0.3) ? (one ? "очередная " : "очередные ") : "";
  const with_ = chance.one(["с применением ", "c применением ", ""]);
  const weapon = with_ === "" ? by : by.replace("беспилотными летательными аппаратами", "беспилотных летательных аппаратов");
  return `⚡️ ${window.words} ${one ? "пресечена" : "пресечены"} ${again}${one ? "попытка" : "попытки"} киевского режима ${chance.one(["совершить", "осуществить"])} ${one ? "террористическую атаку" : "террористические атаки"} ${with_}${weapon}${TARGETS}.\n`;
}

/** One, without a number, by its grammar. */
function single(chance: Chance, first: string, last: string): Written {
  const sheet = new Sheet();
  const window = around(chance, first, last);
  const [place] = lands(chance, 1);
  if (place === undefined) throw new RangeError("no land");
  const head = attempt(chance, sheet, window, chance.one(KIND));
  sheet.add("shot_down", exact(1), "uav", { places: downOver([place]) });
  const what = chance.one(["украинский беспилотный летательный аппарат", "украинский БпЛА", "беспилотный летательный аппарат"]);
  const verb = chance.one(["уничтожен", "перехвачен", "обнаружен и уничтожен", "был уничтожен"]);
  const text = `${head}${chance.may(0.3) ? "▫️ " : ""}Дежурными средствами ПВО ${what} ${verb} ${over(place)}.${SIGNED}`;
  return sheet.done(window.posted, text, of(window));
}

/** As many as attacked: both, all, or those told of. */
function asMany(chance: Chance): Written {
  const sheet = new Sheet();
  const window = pastNight(chance, "2023-08-05", "2023-12-28");
  const n = chance.one([2, 2, 3, 4, 5, 6, 7]);
  const places = lands(chance, chance.whole(1, 2));
  sheet.add("attempted", exact(1), "");
  const launched = sheet.add("launched", exact(n), "uav");
  sheet.add("shot_down", allOf(n), "uav", { part_of: launched, places: downOver(places) });
  const subject = n === 2 ? "оба украинских беспилотных летательных аппарата" : chance.one(["все украинские беспилотные летательные аппараты", "все БпЛА"]);
  const text = `⚡️ ${window.words} пресечена попытка киевского режима совершить террористическую атаку с применением ${inWords(n, "genitive")} БпЛА${TARGETS}.\n\nДежурными средствами ПВО ${subject} ${chance.one(["перехвачены", "уничтожены"])} ${overAll(places)}.\n${SIGNED}`;
  return sheet.done(window.posted, text, of(window));
}

/** Some by fire, some jammed, some crashed. */
function jammed(chance: Chance): Written {
  const sheet = new Sheet();
  const day = dayBetween(chance, "2023-06-20", "2023-10-20");
  const [fire, jam] = [chance.whole(2, 9), chance.whole(2, 14)];
  const places = lands(chance, 1, false);
  const text = [`▫️ ${capital(inWords(fire))} ${drones(chance, fire)} ${form(fire, "уничтожен", "уничтожены", "уничтожены")} средствами ПВО ${overAll(places)}.`];
  sheet.add("attempted", exact(1), "");
  sheet.add("shot_down", exact(fire), "uav", { places: downOver(places) });
  sheet.add("suppressed", exact(jam), "uav");
  text.push(`▫️ Еще ${inWords(jam)} БПЛА ${chance.one(["подавлены средствами радиоэлектронной борьбы", "подавлены средствами РЭБ"])} ${chance.one(["и не достигли цели", "и потерпели крушение", "и, потеряв управление, упали"])}.`);
  const head = `⚡️ ${dayName(day)} утром пресечена попытка киевского режима совершить террористическую атаку беспилотными летательными аппаратами${TARGETS}.`;
  return sheet.done(instant("Moscow", day, chance.whole(560, 700)), [head, ...text].join("\n") + SIGNED, { night_of: day, window: { start: day, end: day }, as_of: null });
}

/** A night between two days; the number, then more of them. */
function further(chance: Chance): Written {
  const sheet = new Sheet();
  const day = dayBetween(chance, "2023-08-10", "2023-12-28");
  const eve = addDays(day, -1);
  const [down, more] = [chance.whole(2, 24), chance.whole(2, 15)];
  const [one, other] = [lands(chance, 1), lands(chance, 1)];
  const later: More = { places: downOver(other) };
  sheet.add("attempted", exact(1), "");
  sheet.add("shot_down", exact(down), "uav", { places: downOver(one) });
  sheet.add("shot_down", exact(more), "uav", later);
  const night = monthOf(eve) === monthOf(day) ? `В ночь с ${dateOf(eve)} на ${dayName(day)}` : `В ночь с ${dayName(eve)} на ${dayName(day)}`;
  const text = `⚡️ ${night} пресечена попытка киевского режима совершить террористическую атаку БПЛА самолетного типа${TARGETS}.\nДежурными средствами ПВО ${inWords(down)} ${drones(chance, down)} ${form(down, "уничтожен", "уничтожены", "уничтожено")} ${overAll(one)}. Еще ${inWords(more)} ${form(more, "перехвачен", "перехвачены", "перехвачено")} ${overAll(other)}.${SIGNED}`;
  return sheet.done(instant("Moscow", day, chance.whole(370, 520)), text, { night_of: day, window: { start: eve, end: day }, as_of: null });
}

/** Rockets, missiles, boats and bombs beside the drones. */
function armoury(chance: Chance): Written {
  const sheet = new Sheet();
  const window = chance.may(0.5) ? pastNight(chance, "2024-01-05", "2024-12-18") : around(chance, "2024-01-05", "2024-12-18");
  const places = lands(chance, 1, false);
  const down = downOver(places);
  const kinds = [
    ["rocket.vampire", "снаряд РСЗО «Вампир»", "снаряда РСЗО «Вампир»", "снарядов РСЗО «Вампир»", false],
    ["rocket.vilkha", "реактивный снаряд РСЗО «Ольха»", "реактивных снаряда РСЗО «Ольха»", "реактивных снарядов РСЗО «Ольха»", false],
    ["missile.ballistic.tochka", "тактическая ракета «Точка-У»", "тактические ракеты «Точка-У»", "тактических ракет «Точка-У»", true],
    ["missile.ballistic.atacms", "оперативно-тактическая ракета ATACMS", "оперативно-тактические ракеты ATACMS", "оперативно-тактических ракет ATACMS", true],
    ["missile.cruise.neptune", "противокорабельная ракета «Нептун»", "противокорабельные ракеты «Нептун»", "противокорабельных ракет «Нептун»", true],
    ["rocket.himars", "реактивный снаряд HIMARS", "реактивных снаряда HIMARS", "реактивных снарядов HIMARS", false],
    ["missile.cruise.stormshadow", "крылатая ракета Storm Shadow", "крылатые ракеты Storm Shadow", "крылатых ракет Storm Shadow", true],
    ["missile.antiradiation", "противорадиолокационная ракета HARM", "противорадиолокационные ракеты HARM", "противорадиолокационных ракет HARM", true],
    ["balloon", "воздушный шар", "малоразмерных воздушных шара", "малоразмерных воздушных шаров", false],
    ["bomb.guided", "управляемая авиационная бомба «Хаммер»", "управляемые авиационные бомбы «Хаммер»", "управляемых авиационных бомб «Хаммер»", true],
  ] as const;
  const chosen = chance.some(kinds, chance.whole(1, 2));
  const n = chance.whole(3, 18);
  const items = [`${inWords(n)} ${drones(chance, n)}`];
  sheet.add("shot_down", exact(n), "uav", { places: down });
  for (const [path, one, few, many, feminine] of chosen) {
    const count = chance.whole(2, 12);
    sheet.add("shot_down", exact(count), path, { places: down });
    items.push(`${inWords(count, "nominative", feminine)} ${form(count, one, few, many)}`);
  }
  const text = `⚡️ ${window.words} дежурными средствами ПВО уничтожены ${items.slice(0, -1).join(", ")} и ${items.at(-1) ?? ""} ${overAll(places)}.${SIGNED}`;
  return sheet.done(window.posted, text, of(window));
}

/** Boats at sea. */
function boats(chance: Chance): Written {
  const sheet = new Sheet();
  const window = pastNight(chance, "2024-02-05", "2025-12-18");
  const [n, air] = [chance.whole(2, 14), chance.whole(3, 25)];
  const land = lands(chance, 1, false);
  sheet.add("shot_down", exact(air), "uav", { places: downOver(land) });
  sheet.add("shot_down", exact(n), "usv", { places: [{ code: "XZ-BLACK", role: "shot_down_over" }] });
  const text = `⚡️ ${window.words} дежурными средствами ПВО уничтожены ${air} ${drones(chance, air)} ${overAll(land)}. В акватории Черного моря ${form(n, "уничтожен", "уничтожены", "уничтожены")} ${inWords(n)} ${form(n, "безэкипажный катер", "безэкипажных катера", "безэкипажных катеров")}.${SIGNED}`;
  return sheet.done(window.posted, text, of(window));
}

/** After the preamble of 2024, a list by land in one sentence. */
function ofWhich(chance: Chance): Written {
  const sheet = new Sheet();
  const window = pastNight(chance, "2024-03-01", "2024-12-15");
  const places = lands(chance, 3);
  const head = attempt(chance, sheet, window, chance.one(KIND));
  const counts = places.map(() => chance.whole(1, 19));
  const total = counts.reduce((sum, n) => sum + n, 0);
  const whole = sheet.add("shot_down", exact(total), "uav");
  const items = places.map((place, at) => {
    const n = counts[at] ?? 1;
    sheet.add("shot_down", exact(n), "uav", { part_of: whole, places: downOver([place]) });
    return `${inWords(n)} – ${over(place)}`;
  });
  const text = `${head}Дежурными средствами ПВО ${form(total, "уничтожен", "уничтожены", "уничтожены")} ${inWords(total)} ${drones(chance, total)}, из которых ${items.join(", ")}.${SIGNED}`;
  return sheet.done(window.posted, text, of(window));
}

const recipe = (era: string, variant: string, times: number, write: Recipe["write"]): Recipe => ({ language: "ru", era, variant, genre: "bulletin", times, write });

export const RU_EARLY: readonly Recipe[] = [
  recipe("2023-06..2023-12", "single", 8, (chance) => single(chance, "2023-08-05", "2023-12-30")),
  recipe("2023-06..2023-12", "as-many-as-attacked", 7, asMany),
  recipe("2023-06..2023-12", "jammed", 6, jammed),
  recipe("2023-06..2023-12", "and-further", 6, further),
  recipe("2024", "single", 8, (chance) => single(chance, "2024-01-05", "2024-12-18")),
  recipe("2024", "of-which", 8, ofWhich),
  recipe("2024", "armoury", 9, armoury),
  recipe("2024", "boats", 5, boats),
];
