import { addDays, dayBetween, halfHour, instant } from "../clock.ts";
import type { Chance, PlaceOf, Recipe, Written } from "../model.ts";
import { allOf, exact, moreThan, Sheet } from "../sheet.ts";
import { asOfWords, closed, dayName, nightByDate, nightWithHour, postedAfter } from "./nights.ts";
import { OLD_ENEMIES, attacked } from "./phrases.ts";
import { directions, oldLaunch, someRegions } from "./places.ts";
import { MISSILES } from "./weapons.ts";
import { capital, form, inWords, withSo } from "./words.ts";

const DRONE = ["ударним БпЛА", "ударними БпЛА"] as const;
const hostile = (n: number): string => form(n, "ворожий БпЛА", "ворожі БпЛА", "ворожих БпЛА");
const affected = (code: string): PlaceOf => ({ code, role: "affected" });

/** An hour in words: one moment. */
function hourInWords(chance: Chance): Written {
  const sheet = new Sheet();
  const day = dayBetween(chance, "2023-01-10", "2023-12-20");
  const [words, minutes] = chance.one([[`Близько 4 ранку ${dayName(day)}`, 240], [`Опівночі ${dayName(day)}`, 0], [`О 3-й годині ночі ${dayName(day)}`, 180], [`Близько 5-ї години ранку ${dayName(day)}`, 300], [`Близько другої години ночі ${dayName(day)}`, 120]] as const);
  const [region] = someRegions(chance, 1, 1);
  const all = chance.whole(3, 9);
  const at = instant("Kyiv", day, minutes);
  const launched = sheet.add("launched", exact(all), "uav.strike", { places: [affected(region?.code ?? "")] });
  sheet.add("shot_down", allOf(all), "uav", { part_of: launched });
  const text = `${words} ворог атакував ${region?.at ?? ""} ${inWords(all, "instrumental")} ударними БпЛА. Усі ворожі БпЛА знищено.`;
  return sheet.done(instant("Kyiv", day, 430 + chance.whole(0, 60)), text, { night_of: day, window: { start: at, end: at }, as_of: null });
}

/** A night without a date: that of the post. */
function relative(chance: Chance): Written {
  const sheet = new Sheet();
  const day = dayBetween(chance, "2022-10-10", "2024-06-20");
  const enemy = chance.one(OLD_ENEMIES);
  const [all, less] = [chance.whole(7, 40), chance.whole(1, 5)];
  const launch = oldLaunch(chance);
  sheet.add("launched", exact(all), "uav.strike", { places: launch.places });
  sheet.add("shot_down", exact(all - less), "uav.strike");
  const words = chance.one(["Цієї ночі", "Минулої ночі", "Сьогодні вночі", "Протягом ночі", "Упродовж ночі"]);
  const text = `${words} ${enemy} ${attacked(enemy)} Україну ${withSo(chance, all, ...DRONE)} ${launch.words}. ${capital(chance.one(["знищено", "збито"]))} ${all - less} ${form(all - less, "ударний БпЛА", "ударні БпЛА", "ударних БпЛА")}.`;
  return sheet.done(postedAfter(chance, day, 450), text, { night_of: day, window: { start: addDays(day, -1), end: day }, as_of: null });
}

/** "16 з 16": as many as came. */
function ofAsMany(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightByDate(chance, dayBetween(chance, "2023-03-01", "2024-06-20"));
  const all = chance.whole(4, 39);
  sheet.add("shot_down", exact(all), "uav.strike", { part_of: 1 });
  sheet.add("launched", exact(all), "uav.strike");
  const text = `${words.words} Силами оборони України знищено ${all} ${chance.one(["із", "з"])} ${all} ударних БпЛА.`;
  return sheet.done(postedAfter(chance, words.night, 440), text, closed(words, null));
}

/** Missiles on one region, drones on the whole land; both missiles down. */
function aimed(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightByDate(chance, dayBetween(chance, "2024-01-10", "2024-07-05"));
  const kind = chance.one([MISSILES.kh59, MISSILES.s300, MISSILES.iskanderK]);
  const [region] = someRegions(chance, 1, 1);
  const area = chance.one(kind.launches);
  const all = chance.whole(8, 40);
  const down = all - chance.whole(0, 4);
  const both = chance.may(0.5);
  const launch = directions(chance);
  const missiles = sheet.add("launched", exact(2), kind.path, { places: [affected(region?.code ?? ""), ...area.places] });
  sheet.add("launched", exact(all), "uav.strike.shahed", { places: launch.places });
  sheet.add("shot_down", exact(down), "uav");
  if (both) sheet.add("shot_down", allOf(2), "missile", { part_of: missiles });
  const text = `${words.words} противник атакував двома ${kind.by[1]} ${kind.name} по ${region?.over ?? ""} ${area.words}, а також ${withSo(chance, all, "ударним БпЛА типу «Shahed»", "ударними БпЛА типу «Shahed»")} ${launch.words}.\nЗбито ${down} ${hostile(down)}.${both ? " Обидві ракети знищено." : ""}`;
  return sheet.done(postedAfter(chance, words.night, 480), text, closed(words, null));
}

/** Jammed apart from lost, in the autumn of 2024; the counts share one noun. */
function jammed(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2024-09-01", "2024-11-20"));
  const [down, lost, jam, back] = [chance.whole(15, 60), chance.whole(6, 30), chance.whole(2, 9), chance.whole(2, 5)];
  const all = down + lost + jam + back + chance.whole(0, 4);
  const launch = directions(chance);
  const asOf = chance.whole(16, 20) * 30;
  sheet.add("launched", exact(all), "uav.strike.shahed", { places: launch.places });
  sheet.add("shot_down", exact(down), "uav");
  sheet.add("lost", exact(lost), "uav");
  sheet.add("suppressed", exact(jam), "uav");
  sheet.add("returned", exact(back), "uav");
  const text = `${words.words} противник атакував ${withSo(chance, all, "ударним БпЛА типу «Shahed»", "ударними БпЛА типу «Shahed»")} ${launch.words}.\n${capital(asOfWords(asOf))} збито ${down} ${hostile(down)}, ${lost} локаційно втрачено, ${inWords(jam)} подавлено засобами РЕБ, ще ${back} повернулися в рф.`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** The two nights of late 2025 in which those lost stand apart again. */
function lostAgain(chance: Chance, time: number): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, time % 2 === 0 ? "2025-10-22" : "2025-12-27");
  const [down, lost, more] = [chance.whole(150, 400), chance.whole(6, 30), chance.whole(5, 60)];
  const launch = directions(chance);
  const asOf = chance.whole(17, 21) * 30;
  sheet.add("launched", exact(down + lost + more), "uav.strike.shahed", { places: launch.places });
  sheet.add("shot_down_or_suppressed", exact(down), "uav", { provisional: true });
  sheet.add("lost", exact(lost), "uav");
  const text = `${words.words} противник атакував ${withSo(chance, down + lost + more, "ударним БпЛА типу Shahed", "ударними БпЛА типу Shahed")} ${launch.words}.\n💥 За попередніми даними, ${asOfWords(asOf)}, збито/подавлено ${down} ${hostile(down)}.\nЩе ${lost} ${hostile(lost)} локаційно втрачено.`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** What hit by class, and where. */
function hitBy(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2025-09-01", "2026-07-20"));
  const [all, less, places] = [chance.whole(80, 400), chance.whole(20, 60), chance.whole(6, 20)];
  const [rockets, hits, missiles] = [chance.whole(2, 9), chance.whole(10, 40), chance.whole(10, 25)];
  const regions = someRegions(chance, 1, 2);
  const asOf = chance.whole(17, 21) * 30;
  const down = all - less;
  sheet.add("launched", exact(missiles), "missile.ballistic.iskander", { places: [{ code: "RU-VOR", role: "launched_from" }] });
  sheet.add("launched", exact(all), "uav.strike.shahed");
  sheet.add("shot_down_or_suppressed", exact(down), "uav");
  sheet.add("hits", exact(rockets), "missile.ballistic");
  sheet.add("hits", exact(hits), "uav.strike");
  sheet.add("hit_locations", exact(places), "", { places: regions.map(({ code }): PlaceOf => ({ code, role: "hit" })) });
  const text = `${words.words} противник атакував ${missiles} балістичними ракетами Іскандер-М з Воронезької області та ${withSo(chance, all, "ударним БпЛА типу Shahed", "ударними БпЛА типу Shahed")}.\n${capital(asOfWords(asOf))} збито/подавлено ${down} ${hostile(down)}.\nЗафіксовано влучання ${rockets} балістичних ракет та ${hits} ${form(hits, "ударного БпЛА", "ударних БпЛА", "ударних БпЛА")} на ${places} локаціях (${regions.map(({ land }) => land).join(", ")}).`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** What became of the others in one list, the verb behind the last one. */
function inOneList(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2024-08-27", "2025-05-15"));
  const [down, lost, over, air] = [chance.whole(15, 60), chance.whole(6, 30), chance.whole(2, 4), chance.whole(2, 6)];
  const launch = directions(chance);
  const asOf = chance.whole(16, 20) * 30;
  const [to, code] = chance.one([["у бік Білорусі", "BY"], ["у бік Молдови", "MD"], ["в бік Румунії", "RO"]] as const);
  sheet.add("launched", exact(down + lost + over + air), "uav.strike.shahed", { places: launch.places });
  sheet.add("shot_down", exact(down), "uav");
  sheet.add("lost", exact(lost), "uav");
  sheet.add("crossed_border", exact(over), "uav", { places: [{ code, role: "crossed_to" }] });
  sheet.add("still_airborne", exact(air), "uav");
  const text = `${words.words} противник атакував ${withSo(chance, down + lost + over + air, "ударним БпЛА типу «Shahed»", "ударними БпЛА типу «Shahed»")} ${launch.words}.\n${capital(asOfWords(asOf))} збито ${down} ${hostile(down)}, ${lost} локаційно втрачено, ${inWords(over)} полетіли ${to}, ще ${chance.may(0.5) ? inWords(air) : air} залишаються в повітряному просторі.`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** "Збито три.": a count without a noun. */
function bare(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightByDate(chance, dayBetween(chance, "2022-10-05", "2023-12-20"));
  const all = chance.whole(4, 19);
  const down = chance.whole(2, all - 1);
  sheet.add("launched", exact(all), "uav.strike");
  sheet.add("shot_down", exact(down), "uav.strike");
  const text = `${words.words} ворог атакував ${inWords(all, "instrumental")} ударними БпЛА. ${chance.one([`Збито ${inWords(down)}.`, `Знищено ${down}.`, `${capital(inWords(down))} знищено.`])}`;
  return sheet.done(postedAfter(chance, words.night, 440), text, closed(words, null));
}

/** An evening wave and what is known of it by midnight; "понад" in the result. */
function evening(chance: Chance): Written {
  const sheet = new Sheet();
  const day = dayBetween(chance, "2026-04-01", "2026-11-10");
  const start = halfHour(chance, 15, 18);
  const end = start + chance.whole(4, 9) * 30;
  const [all, down] = [chance.whole(60, 200), chance.whole(20, 55)];
  const time = (minutes: number): string => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, "0")}`;
  sheet.add("launched", moreThan(all), "uav.strike");
  sheet.add("shot_down_or_suppressed", moreThan(down), "uav");
  const text = `❗️ У період із ${time(start)} по ${time(end)} ${dayName(day)} противник атакував Україну понад ${all} ударними БпЛА.\nЗбито/подавлено понад ${down} ворожих БпЛА.`;
  return sheet.done(instant("Kyiv", day, end + chance.whole(10, 60)), text, { night_of: day, window: { start: instant("Kyiv", day, start), end: instant("Kyiv", day, end) }, as_of: null });
}

const recipe = (era: string, variant: string, times: number, write: Recipe["write"]): Recipe => ({ language: "uk", era, variant, genre: "bulletin", times, write });

export const UK_MORE: readonly Recipe[] = [
  recipe("2023", "hour-in-words", 5, hourInWords),
  recipe("2022-10..2024-06", "night-without-date", 6, relative),
  recipe("2023..2024", "of-as-many", 4, ofAsMany),
  recipe("2024-01..2024-07", "aimed-at-a-region", 6, aimed),
  recipe("2024-07..2025-05", "jammed", 6, jammed),
  recipe("2024-07..2025-05", "in-one-list", 4, inOneList),
  recipe("2022-10..2023-12", "bare-count", 5, bare),
  recipe("2025-07..2025-12", "lost-again", 4, lostAgain),
  recipe("2025-09..2026-08", "hits-by-class", 6, hitBy),
  recipe("2026", "evening", 4, evening),
];
