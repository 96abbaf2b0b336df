import { addDays, dayBetween, lastSunday } from "../clock.ts";
import type { Day } from "../clock.ts";
import type { Chance, Recipe, Written } from "../model.ts";
import { allOf, exact, Sheet } from "../sheet.ts";
import { asOfWords, closed, nightByDate, nightWithHour, postedAfter } from "./nights.ts";
import { byMissiles, farewell, fellMissiles } from "./phrases.ts";
import { directions, shotDownIn, someRegions } from "./places.ts";
import { dronesOf, MISSILES } from "./weapons.ts";
import { capital, form, inWords, soMany, withSo } from "./words.ts";

const lostEra = "2024-07..2025-05";

/** Until July 2024: destroyed only; missiles first, then drones. */
function destroyed(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightByDate(chance, dayBetween(chance, "2024-01-02", "2024-07-08"));
  const kind = chance.one([MISSILES.iskander, MISSILES.s300, MISSILES.kh59, MISSILES.iskanderK]);
  const [missiles, drones] = [chance.whole(1, 7), chance.whole(8, 60)];
  const down = chance.whole(6, drones);
  const kinds = dronesOf(chance, 2024);
  const first = byMissiles(chance, sheet, kind, missiles);
  const launch = directions(chance);
  const over = shotDownIn(chance, someRegions(chance, 2, 5));
  sheet.add("launched", exact(drones), kinds.paths, { places: launch.places });
  sheet.add("shot_down", exact(down), "uav", { places: over.places });
  const text = `${words.words} ворог атакував ${first}, а також ${withSo(chance, drones, ...kinds.by)} ${launch.words}.\n💥 У результаті протиповітряного бою збито ${soMany(chance, down, "БпЛА", "БпЛА", "БпЛА")} ${over.words}.${farewell(chance)}`;
  return sheet.done(postedAfter(chance, words.night, 480), text, closed(words, null));
}

/** "Виявлено та здійснено супровід", then all of them or a list by class. */
function tracked(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightByDate(chance, dayBetween(chance, "2024-01-02", "2024-06-30"));
  const [kh101, shahed] = [chance.whole(5, 30), chance.whole(12, 50)];
  const [fell, down] = [chance.whole(2, kh101), chance.whole(6, shahed)];
  const total = sheet.add("launched", exact(kh101 + shahed), "");
  sheet.add("launched", exact(kh101), "missile.cruise.kh101", { part_of: total, places: [{ code: "RU-SAR", role: "launched_from" }] });
  sheet.add("launched", exact(shahed), "uav.strike.shahed", { part_of: total });
  const gone = sheet.add("shot_down", exact(fell + down), "");
  sheet.add("shot_down", exact(fell), "missile.cruise.kh101", { part_of: gone });
  sheet.add("shot_down", exact(down), "uav.strike.shahed", { part_of: gone });
  const targets = fell + down;
  const text = `${words.words} ворог завдав комбінованого удару по Україні.\nУсього виявлено та здійснено супровід ${kh101 + shahed} засобів повітряного нападу:\n- ${kh101} ${form(kh101, "крилата ракета", "крилаті ракети", "крилатих ракет")} Х-101/Х-555 (із Саратовської області, рф);\n- ${shahed} ${form(shahed, "ударний БпЛА", "ударні БпЛА", "ударних БпЛА")} типу «Shahed».\nУ результаті протиповітряного бою збито ${targets} ${form(targets, "повітряну ціль", "повітряні цілі", "повітряних цілей")}:\n- ${fellMissiles(fell, MISSILES.kh101)};\n- ${down} ${form(down, "ударний БпЛА", "ударні БпЛА", "ударних БпЛА")} типу «Shahed».`;
  return sheet.done(postedAfter(chance, words.night, 500), text, closed(words, null));
}

/** Both, or all of a few. */
function few(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightByDate(chance, dayBetween(chance, "2024-01-02", "2024-06-30"));
  const all = chance.one([2, 2, 3, 4]);
  sheet.add("shot_down", exact(all), "uav.strike", { repeat: true });
  const launched = sheet.add("launched", exact(all), "uav.strike");
  sheet.add("shot_down", allOf(all), "uav.strike", { part_of: launched });
  const text = `⚡️ЗНИЩЕНО ${capital(inWords(all)).toUpperCase()} ${form(all, "УДАРНИЙ БПЛА", "УДАРНІ БПЛА", "УДАРНИХ БПЛА")}\n${words.words} ворог атакував ${inWords(all, "instrumental")} ударними БпЛА. ${all === 2 ? "Обидва" : "Усі"} – знищено.`;
  return sheet.done(postedAfter(chance, words.night, 430), text, closed(words, null));
}

/** What became of those that were not shot down: lost, gone back, over a border, still in the air. */
function lost(chance: Chance, day: Day, decoys: boolean): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, day);
  const [down, gone, back, over, air] = [chance.whole(14, 70), chance.whole(8, 50), chance.whole(0, 4), chance.whole(0, 3), chance.whole(0, 5)];
  const all = down + gone + back + over + air + chance.whole(0, 6);
  const launch = directions(chance);
  const asOf = chance.whole(16, 21) * 30;
  const regions = someRegions(chance, 2, 6);
  const place = shotDownIn(chance, regions);
  sheet.add("launched", exact(all), decoys ? ["uav.strike.shahed", "uav.decoy"] : "uav.strike.shahed", { places: launch.places });
  sheet.add("shot_down", exact(down), decoys ? "uav.strike" : "uav", { places: place.places });
  sheet.add("lost", exact(gone), decoys ? "uav.decoy" : "uav");
  const kind = decoys ? "БпЛА типу Shahed та безпілотниками-імітаторами" : "БпЛА типу «Shahed»";
  const what = decoys ? form(down, "ударного БпЛА", "ударних БпЛА", "ударних БпЛА") : "БпЛА";
  const lostWords = decoys ? `${gone} ${form(gone, "ворожий безпілотник-імітатор", "ворожі безпілотники-імітатори", "ворожих безпілотників-імітаторів")} – локаційно ${form(gone, "втрачений", "втрачені", "втрачені")} (без негативних наслідків)` : `Ще ${gone} ${form(gone, "ворожий БпЛА", "ворожі БпЛА", "ворожих БпЛА")} локаційно втрачено`;
  const rest: string[] = [];
  if (back > 0) {
    rest.push(`${back} ${form(back, "безпілотник повернувся", "безпілотники повернулися", "безпілотників повернулися")} в рф`);
    sheet.add("returned", exact(back), "uav");
  }
  if (over > 0) {
    const [to, code] = chance.one([["у бік Білорусі", "BY"], ["у бік Молдови", "MD"], ["у бік Румунії", "RO"]] as const);
    rest.push(`${inWords(over)} ${form(over, "дрон полетів", "дрони полетіли", "дронів полетіли")} ${to}`);
    sheet.add("crossed_border", exact(over), "uav", { places: [{ code, role: "crossed_to" }] });
  }
  const behind = rest.length === 0 ? "." : `, ${rest.join(", ")}.`;
  const still = air > 1 ? ` У повітряному просторі України залишаються ${air} ${form(air, "ворожий БпЛА", "ворожі БпЛА", "ворожих БпЛА")}.` : "";
  if (air > 1) sheet.add("still_airborne", exact(air), "uav");
  const text = `${words.words} противник атакував ${withSo(chance, all, `ударним ${kind}`, `ударними ${kind}`)} ${launch.words}.\n${capital(asOfWords(asOf))} підтверджено збиття ${down} ${what} ${place.words}.\n${lostWords}${behind}${still}${farewell(chance)}`;
  return sheet.done(postedAfter(chance, day, asOf), text, closed(words, asOf));
}

/** Nights in which the clocks are changed. */
function clocks(chance: Chance, time: number): Written {
  const [year, month] = ([[2024, 10], [2025, 3], [2024, 10], [2025, 3]] as const)[time] ?? [2025, 3];
  return lost(chance, lastSunday(year, month), time > 1);
}

/** The first of a month or a year: the eve stands in another one. */
function edges(chance: Chance, time: number): Written {
  const days = ["2024-08-01", "2024-09-01", "2024-10-01", "2024-12-01", "2025-01-01", "2025-02-01", "2025-03-01", "2025-05-01"];
  return lost(chance, days[time % days.length] ?? "2025-02-01", time % 2 === 1);
}

/** A date that cannot be: the year of habit in January. */
function oldYear(chance: Chance, time: number): Written {
  const year = 2023 + (time % 3);
  const day = addDays(`${year}-01-02`, chance.whole(0, 7));
  const sheet = new Sheet();
  const [all, less] = [chance.whole(20, 80), chance.whole(2, 15)];
  sheet.add("launched", exact(all), "uav.strike.shahed");
  sheet.add("shot_down", exact(all - less), "uav");
  const text = `У ніч на ${Number(day.slice(8))} січня ${year - 1} року противник атакував ${withSo(chance, all, "ударним БпЛА типу Shahed", "ударними БпЛА типу Shahed")}.\nЗбито ${all - less} ${form(all - less, "ворожий БпЛА", "ворожі БпЛА", "ворожих БпЛА")}.`;
  return sheet.done(postedAfter(chance, day, 470), text, { night_of: day, window: { start: addDays(day, -1), end: day }, as_of: null, corrected: true });
}

const recipe = (era: string, variant: string, times: number, write: Recipe["write"]): Recipe => ({ language: "uk", era, variant, genre: "bulletin", times, write });

export const Y2024: readonly Recipe[] = [
  recipe("2024-01..2024-07", "missiles-then-drones", 10, destroyed),
  recipe("2024-01..2024-07", "tracked-list", 6, tracked),
  recipe("2024-01..2024-07", "both-or-all", 4, few),
  recipe(lostEra, "lost", 10, (chance) => lost(chance, dayBetween(chance, "2024-07-11", "2024-11-20"), false)),
  recipe(lostEra, "decoys-lost", 12, (chance) => lost(chance, dayBetween(chance, "2024-11-21", "2025-05-17"), true)),
  recipe(lostEra, "clocks-changed", 4, clocks),
  recipe(lostEra, "edge-of-month", 8, edges),
  recipe(lostEra, "wrong-year", 3, oldYear),
];
