import { addDays, dayBetween, instant } from "../clock.ts";
import type { Chance, Recipe, Written } from "../model.ts";
import { approx, atLeast, exact, moreThan, Sheet } from "../sheet.ts";
import { downOver, lands, over, overAll } from "./places.ts";
import { around, hours, of, pastNight } from "./windows.ts";
import { drones, form, inWords } from "./words.ts";

const SIGNED = "\n🔹 Минобороны России";

/** A missile alone, one by its case. */
function missile(chance: Chance): Written {
  const sheet = new Sheet();
  const window = around(chance, "2023-09-01", "2025-11-20");
  const [place] = lands(chance, 1);
  if (place === undefined) throw new RangeError("no land");
  const [words, path] = chance.one([["украинская ракета «Нептун»", "missile.cruise.neptune"], ["тактическая ракета «Точка-У»", "missile.ballistic.tochka"], ["крылатая ракета Storm Shadow", "missile.cruise.stormshadow"], ["управляемая ракета С-200", "missile.sam_ground"]] as const);
  sheet.add("shot_down", exact(1), path, { places: downOver([place]) });
  const text = `⚡️ ${window.words} дежурными средствами ПВО ${chance.one(["уничтожена", "перехвачена"])} ${words} ${over(place)}.${SIGNED}`;
  return sheet.done(window.posted, text, of(window));
}

/** New Year's night. */
function newYear(chance: Chance, time: number): Written {
  const sheet = new Sheet();
  const year = 2024 + (time % 3);
  const day = `${year}-01-01`;
  const n = chance.whole(8, 160);
  const places = lands(chance, chance.whole(1, 4));
  sheet.add("shot_down", exact(n), "uav", { places: downOver(places) });
  const words = ["В новогоднюю ночь", "В ночь на 1 января", "В ночь с 31 декабря на 1 января"][time % 3] ?? "";
  const text = `${words} дежурными средствами ПВО ${form(n, "уничтожен", "уничтожены", "уничтожены")} ${n} ${drones(chance, n, " самолетного типа")} ${overAll(places)}.${SIGNED}`;
  return sheet.done(instant("Moscow", day, chance.whole(420, 560)), text, { night_of: day, window: { start: addDays(day, -1), end: day }, as_of: null });
}

/** A number with a hedge, which the ministry hardly ever has. */
function hedge(chance: Chance): Written {
  const sheet = new Sheet();
  const window = pastNight(chance, "2024-01-10", "2026-11-10");
  const n = chance.whole(12, 140);
  const places = lands(chance, chance.whole(1, 4));
  const [words, count] = chance.one([["более", moreThan(n)], ["свыше", moreThan(n)], ["не менее", atLeast(n)], ["около", approx(n)], ["почти", approx(n)]] as const);
  sheet.add("shot_down", count, "uav", { places: downOver(places) });
  const text = `⚡️ ${window.words} дежурными средствами ПВО уничтожено ${words} ${n} украинских беспилотных летательных аппаратов ${overAll(places)}.${SIGNED}`;
  return sheet.done(window.posted, text, of(window));
}

/** The land first, then what was destroyed there; a sentence for each. */
function landFirst(chance: Chance): Written {
  const sheet = new Sheet();
  const window = hours(chance, "2024-03-01", "2025-03-15");
  const [one, other] = lands(chance, 3, false);
  if (one === undefined || other === undefined) throw new RangeError("no land");
  const [n, more] = [chance.whole(2, 19), chance.whole(2, 19)];
  sheet.add("shot_down", exact(n), "uav", { places: downOver([one]) });
  sheet.add("shot_down", exact(more), "uav", { places: downOver([other]) });
  const first = `${over(one).slice(0, 1).toUpperCase()}${over(one).slice(1)}`;
  const second = `${over(other).slice(0, 1).toUpperCase()}${over(other).slice(1)}`;
  const text = `⚡️ ${window.words} дежурными средствами ПВО пресечены атаки украинских беспилотников. ${first} ${form(n, "уничтожен", "уничтожены", "уничтожено")} ${inWords(n)} ${drones(chance, n)}. ${second} ${form(more, "перехвачен", "перехвачены", "перехвачено")} ${inWords(more)} БПЛА.${SIGNED}`;
  return sheet.done(window.posted, text, of(window));
}

/** A day of its own: since the morning, in words. */
function day(chance: Chance): Written {
  const sheet = new Sheet();
  const on = dayBetween(chance, "2023-07-01", "2024-11-20");
  const n = chance.whole(2, 15);
  const places = lands(chance, chance.whole(1, 2));
  sheet.add("shot_down", exact(n), "uav", { places: downOver(places) });
  const words = chance.one(["Сегодня утром", "Сегодня днем", "Сегодня вечером"]);
  const late = words.endsWith("вечером") ? 1290 : words.endsWith("днем") ? 960 : 620;
  const text = `⚡️ ${words} дежурными средствами ПВО ${form(n, "уничтожен", "уничтожены", "уничтожены")} ${inWords(n)} ${drones(chance, n)} ${overAll(places)}.${SIGNED}`;
  return sheet.done(instant("Moscow", on, late + chance.whole(0, 60)), text, { night_of: on, window: { start: on, end: on }, as_of: null });
}

const recipe = (era: string, variant: string, times: number, write: Recipe["write"]): Recipe => ({ language: "ru", era, variant, genre: "bulletin", times, write });

export const RU_MORE: readonly Recipe[] = [
  recipe("2023-09..2025-11", "single-missile", 6, missile),
  recipe("2024..2026", "new-year", 3, newYear),
  recipe("2024..2026", "hedged", 6, hedge),
  recipe("2024-03..2025-03", "land-first", 5, landFirst),
  recipe("2023-07..2024-11", "part-of-day", 5, day),
];
