import { dayBetween } from "../clock.ts";
import type { Day } from "../clock.ts";
import type { Chance, Recipe, Written } from "../model.ts";
import { allOf, atMost, exact, Sheet } from "../sheet.ts";
import { closed, nightByDate, nightWithEnds, postedAfter } from "./nights.ts";
import { attacked, fellMissiles, OLD_ENEMIES } from "./phrases.ts";
import { oldLaunch, shotDownIn, someRegions } from "./places.ts";
import { dronesOf, MISSILES } from "./weapons.ts";
import { form, inWords, soMany, withSo } from "./words.ts";

const era = "2023";
const night = (chance: Chance): Day => dayBetween(chance, "2023-01-03", "2023-12-30");

/** Launch, places of destruction, everything destroyed or not. */
function attack(chance: Chance): Written {
  const sheet = new Sheet();
  const words = chance.may(0.3) ? nightWithEnds(chance, night(chance)) : nightByDate(chance, night(chance));
  const enemy = chance.one(OLD_ENEMIES);
  const drones = dronesOf(chance, 2023);
  const launch = oldLaunch(chance);
  const [all, over] = [chance.whole(5, 60), shotDownIn(chance, someRegions(chance, 2, 4))];
  const down = chance.whole(3, all);
  sheet.add("launched", exact(all), drones.paths, { places: launch.places });
  sheet.add("shot_down", exact(down), "uav", { places: over.places });
  const text = `${words.words} ${enemy} ${attacked(enemy)} ${withSo(chance, all, ...drones.by)} ${launch.words}.\n💥 У результаті бойової роботи ${soMany(chance, down, "ворожий БпЛА знищено", "ворожі БпЛА знищено", "ворожих БпЛА знищено")} ${over.words}.`;
  return sheet.done(postedAfter(chance, words.night, 470), text, closed(words, null));
}

/** "Усі", "обидва". */
function everyOne(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightByDate(chance, night(chance));
  const both = chance.may(0.4);
  const all = both ? 2 : chance.whole(3, 24);
  const drones = dronesOf(chance, 2023);
  const launched = sheet.add("launched", exact(all), drones.paths);
  sheet.add("shot_down", allOf(all), "uav", { part_of: launched });
  const end = both ? chance.one(["Обидва БпЛА знищено.", "Обидва безпілотники – збито.", "Обидва ворожі дрони знищені."]) : chance.one(["Усі ворожі БпЛА знищено силами та засобами Повітряних Сил.", "Усі безпілотники збито.", "Всі дрони знищені у взаємодії з іншими складовими Сил оборони."]);
  const text = `${words.words} ворог атакував ${withSo(chance, all, ...drones.by)}. ${end}`;
  return sheet.done(postedAfter(chance, words.night, 450), text, closed(words, null));
}

/** A headline, "N of M" below it, scouts besides. */
function ofSo(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightByDate(chance, night(chance));
  const all = chance.whole(12, 58);
  const down = chance.whole(6, all - 1);
  const scouts = chance.whole(1, 5);
  const launch = oldLaunch(chance);
  sheet.add("shot_down", exact(down), "uav.strike", { part_of: 1, repeat: true });
  sheet.add("launched", exact(all), "uav.strike", { repeat: true });
  const launched = sheet.add("launched", exact(all), "uav.strike", { places: launch.places });
  sheet.add("shot_down", exact(down), "uav.strike", { part_of: launched });
  sheet.add("shot_down", exact(scouts), "uav.recon");
  const scoutWords = `${scouts === 1 ? "один" : inWords(scouts)} ${form(scouts, "розвідувальний БпЛА", "розвідувальні БпЛА", "розвідувальних БпЛА")}`;
  const text = `⚡️ЗНИЩЕНО ${down} ІЗ ${all} УДАРНИХ БПЛА\n${words.words} російські окупанти атакували Україну ${all} ударними БпЛА ${launch.words}. ${down} із ${all} ударних БпЛА знищено.\nКрім того, знищено ${scoutWords} оперативно-тактичного рівня.`;
  return sheet.done(postedAfter(chance, words.night, 450), text, closed(words, null));
}

/** "Зафіксовано до N пусків": at most. */
function upTo(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightByDate(chance, night(chance));
  const all = chance.whole(8, 44);
  const down = chance.whole(5, all - 1);
  const launch = oldLaunch(chance);
  sheet.add("launched", atMost(all), "uav.strike", { places: launch.places });
  sheet.add("shot_down", exact(down), "uav");
  const text = `${words.words} окупанти атакували Україну ударними БпЛА.\nЗагалом зафіксовано до ${all} пусків ударних БпЛА ${launch.words}.\nЗнищено ${down} ${form(down, "ворожий безпілотник", "ворожі безпілотники", "ворожих безпілотників")}.`;
  return sheet.done(postedAfter(chance, words.night, 450), text, closed(words, null));
}

/** Missiles and drones with one headline over them. */
function mixed(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightByDate(chance, night(chance));
  const kind = chance.one([MISSILES.kh101, MISSILES.kalibr, MISSILES.iskanderK, MISSILES.kh59]);
  const [missiles, drones] = [chance.whole(2, 20), chance.whole(6, 40)];
  const [fell, down] = [chance.whole(2, missiles), chance.whole(4, drones)];
  const launch = chance.one(kind.launches);
  const old = oldLaunch(chance);
  sheet.add("launched", exact(missiles), kind.path, { places: launch.places });
  sheet.add("launched", exact(drones), "uav.strike", { places: old.places });
  sheet.add("shot_down", exact(fell), kind.path);
  sheet.add("shot_down", exact(down), "uav.strike");
  const text = `${words.words} ворог атакував ${missiles} ${kind.by[1]} ${kind.name} ${launch.words} та ${withSo(chance, drones, "ударним БпЛА", "ударними БпЛА")} ${old.words}.\n💥 У результаті протиповітряного бою знищено ${fellMissiles(fell, kind)} та ${down} ${form(down, "ударний БпЛА", "ударні БпЛА", "ударних БпЛА")}.`;
  return sheet.done(postedAfter(chance, words.night, 500), text, closed(words, null));
}

/** New Year's night. */
function newYear(chance: Chance, time: number): Written {
  const sheet = new Sheet();
  const year = [2023, 2024, 2025, 2026][time] ?? 2023;
  const day = `${year}-01-01`;
  const [all, less] = [chance.whole(20, 95), chance.whole(1, 9)];
  sheet.add("launched", exact(all), "uav.strike.shahed");
  sheet.add("shot_down", exact(all - less), "uav.strike");
  const opening = ["У новорічну ніч", `У новорічну ніч ${year} року`, `У ніч з 31 грудня ${year - 1} на 1 січня ${year} року`, "У ніч на 1 січня"][time] ?? "";
  const text = `${opening} противник атакував Україну ${withSo(chance, all, "ударним БпЛА типу «Shahed»", "ударними БпЛА типу «Shahed»")}.\n${chance.one(["Знищено", "Збито"])} ${all - less} ${form(all - less, "ударний БпЛА", "ударні БпЛА", "ударних БпЛА")}.`;
  return sheet.done(postedAfter(chance, day, 470), text, { night_of: day, window: { start: `${year - 1}-12-31`, end: day }, as_of: null });
}

export const Y2023: readonly Recipe[] = (
  [
    ["attack", 10, attack],
    ["all-of-them", 8, everyOne],
    ["n-of-m", 6, ofSo],
    ["up-to", 5, upTo],
    ["missiles-and-drones", 6, mixed],
    ["new-year", 4, newYear],
  ] as const
).map(([variant, times, write]) => ({ language: "uk", era, variant, genre: "bulletin", times, write }));
