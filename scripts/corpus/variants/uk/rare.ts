import { dayBetween } from "../clock.ts";
import type { Chance, Recipe, Written } from "../model.ts";
import { exact, Sheet } from "../sheet.ts";
import { asOfWords, closed, nightByDate, nightWithHour, postedAfter } from "./nights.ts";
import { fellMissiles, RULE } from "./phrases.ts";
import { directions, oldLaunch, someRegions } from "./places.ts";
import { MISSILES } from "./weapons.ts";
import { capital, form, inWords, withSo } from "./words.ts";

const BY = ["ударним БпЛА типу «Shahed»", "ударними БпЛА типу «Shahed»"] as const;
const hostile = (n: number): string => form(n, "ворожий БпЛА", "ворожі БпЛА", "ворожих БпЛА");

/** The planes that fire are counted, and are no weapons. */
function carriers(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightByDate(chance, dayBetween(chance, "2023-01-10", "2024-06-20"));
  const kind = chance.one([MISSILES.kh101, MISSILES.kh22]);
  const [n, planes] = [chance.whole(8, 40), chance.whole(3, 11)];
  const fell = chance.whole(3, n);
  const carrier = kind === MISSILES.kh101 ? chance.one(["Ту-95МС", "Ту-160"]) : "Ту-22М3";
  const launch = chance.one(kind.launches);
  sheet.add("launched", exact(n), kind.path, { places: launch.places });
  sheet.add("shot_down", exact(fell), kind.path);
  const of = chance.one([`з ${planes} літаків ${carrier}`, `із ${inWords(planes, "genitive")} бортів ${carrier}`, `(${planes} літаків ${carrier})`]);
  const text = `${words.words} ворог атакував Україну ${n} ${form(n, kind.by[0], kind.by[1], kind.by[1])} ${kind.name} ${of} ${launch.words}.\nУ результаті протиповітряного бою знищено ${fellMissiles(fell, kind)}.`;
  return sheet.done(postedAfter(chance, words.night, 480), text, closed(words, null));
}

/** A headline with two fates. */
function twoFates(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2024-12-01", "2025-02-20"));
  const [down, lost] = [chance.whole(22, 70), chance.whole(12, 60)];
  const all = down + lost + chance.whole(0, 7);
  const launch = directions(chance);
  const asOf = chance.whole(16, 20) * 30;
  sheet.add("shot_down", exact(down), "uav", { repeat: true });
  sheet.add("lost", exact(lost), "uav", { repeat: true });
  sheet.add("launched", exact(all), "uav.strike.shahed", { places: launch.places });
  sheet.add("shot_down", exact(down), "uav.strike");
  sheet.add("lost", exact(lost), "uav");
  const text = `⚡️ ЗБИТО ${down} ${hostile(down).toUpperCase()}, ${lost} ${form(lost, "БЕЗПІЛОТНИК – НЕ ДОСЯГ ЦІЛІ", "БЕЗПІЛОТНИКИ – НЕ ДОСЯГЛИ ЦІЛЕЙ", "БЕЗПІЛОТНИКІВ – НЕ ДОСЯГЛИ ЦІЛЕЙ")} (ЛОКАЦІЙНО ВТРАЧЕНІ)${RULE}\n${words.words} противник атакував ${withSo(chance, all, ...BY)} ${launch.words}.\n${capital(asOfWords(asOf))} підтверджено збиття ${down} ударних БпЛА.\n${lost} ${form(lost, "ворожий безпілотник", "ворожі безпілотники", "ворожих безпілотників")} – локаційно ${form(lost, "втрачений", "втрачені", "втрачені")}.`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** How many of some missiles fell, in the order "3 of 7 missiles". */
function someOf(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightByDate(chance, dayBetween(chance, "2023-02-01", "2024-06-20"));
  const kind = chance.one([MISSILES.kh101, MISSILES.kalibr, MISSILES.kh59]);
  const all = chance.whole(5, 30);
  const fell = chance.whole(2, all - 1);
  const launch = oldLaunch(chance);
  const [drones, down] = [chance.whole(8, 30), chance.whole(3, 7)];
  sheet.add("launched", exact(drones), "uav.strike", { places: launch.places });
  sheet.add("shot_down", exact(fell), kind.path, { part_of: 2 });
  sheet.add("launched", exact(all), kind.path);
  sheet.add("shot_down", exact(down), "uav.strike");
  const text = `${words.words} окупанти атакували ${drones} ударними БпЛА ${launch.words}.\nЗнищено ${fell} з ${all} ${kind.fell[2]} ${kind.name}, а також ${down} ${form(down, "ударний БпЛА", "ударні БпЛА", "ударних БпЛА")}.`;
  return sheet.done(postedAfter(chance, words.night, 480), text, closed(words, null));
}

/** By region, each with its own number. */
function byRegion(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightByDate(chance, dayBetween(chance, "2023-02-01", "2024-06-20"));
  const regions = someRegions(chance, 3, 3);
  const counts = regions.map(() => chance.whole(2, 12));
  const total = counts.reduce((sum, n) => sum + n, 0);
  sheet.add("launched", exact(total + 3), "uav.strike");
  const whole = sheet.add("shot_down", exact(total), "uav");
  const items = regions.map((region, at) => {
    const n = counts[at] ?? 1;
    sheet.add("shot_down", exact(n), "uav", { part_of: whole, places: [{ code: region.code, role: "shot_down_over" }] });
    return `${n} – на ${region.over}`;
  });
  const text = `${words.words} противник атакував ${withSo(chance, total + 3, "ударним БпЛА", "ударними БпЛА")}.\nЗбито ${total} ${hostile(total)}: ${items.join(", ")}.`;
  return sheet.done(postedAfter(chance, words.night, 480), text, closed(words, null));
}

/** "Із них": the jets are told behind the count, in each of their forms. */
function jets(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2026-02-01", "2026-08-10"));
  const [all, less] = [chance.whole(60, 220), chance.whole(4, 25)];
  const [fast, fastDown] = [chance.whole(12, 40), chance.whole(3, 11)];
  const down = all - less;
  const asOf = chance.whole(16, 20) * 30;
  const launch = directions(chance);
  const launched = sheet.add("launched", exact(all), "uav.strike.shahed", { places: launch.places });
  sheet.add("launched", exact(fast), "uav.strike.jet", { part_of: launched });
  const whole = sheet.add("shot_down_or_suppressed", exact(down), "uav", { provisional: true });
  sheet.add("shot_down_or_suppressed", exact(fastDown), "uav.strike.jet", { part_of: whole, provisional: true });
  const one = chance.one([`(${fast} із них – реактивні)`, `(з них ${fast} – реактивні)`, `(у тому числі ${fast} реактивних)`, `(в т.ч. ${fast} реактивних)`]);
  const text = `${words.words} противник атакував ${withSo(chance, all, "ударним БпЛА типу Shahed", "ударними БпЛА типу Shahed")} ${one} ${launch.words}.\nЗа попередніми даними, ${asOfWords(asOf)}, збито/подавлено ${down} ${hostile(down)}, ${chance.one([`${inWords(fastDown)} із них – реактивні`, `з них ${fastDown} – реактивні`, `у тому числі ${fastDown} реактивних`])}.`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

const recipe = (era: string, variant: string, times: number, write: Recipe["write"]): Recipe => ({ language: "uk", era, variant, genre: "bulletin", times, write });

export const UK_RARE: readonly Recipe[] = [
  recipe("2023..2024", "carriers", 6, carriers),
  recipe("2024-07..2025-05", "headline-of-two-fates", 5, twoFates),
  recipe("2023..2024", "some-of-the-missiles", 5, someOf),
  recipe("2023..2024", "count-by-region", 4, byRegion),
  recipe("2026", "jets", 8, jets),
];
