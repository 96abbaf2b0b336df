import { clock, dayBetween, halfHour, instant } from "../clock.ts";
import type { Chance, PlaceOf, Recipe, Written } from "../model.ts";
import { approx, exact, moreThan, notTold, several, Sheet, withheld } from "../sheet.ts";
import { asOfWords, closed, dayName, nightWithHour, postedAfter } from "./nights.ts";
import { byMissiles, defenders, farewell, fellMissiles, RULE } from "./phrases.ts";
import { directions, parts, someRegions } from "./places.ts";
import { MISSILES } from "./weapons.ts";
import { form, hedged, inWords, withSo } from "./words.ts";

const era = "2026";
const hostile = (n: number): string => form(n, "ворожий БпЛА", "ворожі БпЛА", "ворожих БпЛА");
const locations = (n: number): string => `${n} ${form(n, "локації", "локаціях", "локаціях")}`;
const BY = ["ударним БпЛА типу Shahed", "ударними БпЛА типу Shahed"] as const;

/** What goes on while it is told: a number, some, or nothing to count. */
function stillThere(chance: Chance, sheet: Sheet): string {
  const n = chance.whole(3, 30);
  return chance.one([
    () => "\n\nАтака триває, в повітряному просторі ворожі БпЛА. Дотримуйтесь правил безпеки!",
    () => (sheet.add("still_airborne", several, "uav"), "\n\nАтака триває, в повітряному просторі декілька ворожих БпЛА. Дотримуйтесь правил безпеки!"),
    () => (sheet.add("still_airborne", approx(n), "uav"), `\n\nАтака триває, в повітряному просторі перебувають близько ${n} ворожих БпЛА. Дотримуйтесь правил безпеки!`),
    () => (sheet.add("still_airborne", moreThan(n), "uav"), `\n\nАтака триває, у повітряному просторі понад ${n} ворожих БпЛА.`),
  ])();
}

/** The bulletin of most nights of 2026. */
function night(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2026-01-02", "2026-08-10"));
  const all = chance.whole(45, 240);
  const down = all - chance.whole(4, 35);
  const places = chance.whole(2, 22);
  const [hits, debris] = [places + chance.whole(0, 9), chance.whole(2, 11)];
  const asOf = chance.whole(15, 20) * 30;
  const sign = chance.one([":", "."] as const);
  const launch = directions(chance);
  const jets = chance.one(["none", "some", "number"] as const);
  const kinds = ["uav.strike.shahed", "uav.decoy.gerbera", "uav.decoy.parodiya", ...(jets === "some" ? ["uav.strike.jet"] : [])];
  const asTargets = chance.may(0.4);
  sheet.add("shot_down_or_suppressed", exact(down), asTargets ? "" : "uav", { repeat: true });
  const launched = sheet.add("launched", exact(all), kinds, { places: launch.places });
  const share = hedged(chance, Math.floor(all / 3));
  if (jets === "number") sheet.add("launched", share.count, "uav.strike.jet", { part_of: launched });
  sheet.add("shot_down_or_suppressed", exact(down), ["uav.strike.shahed", "uav.decoy.gerbera"], { provisional: true });
  sheet.add("hits", exact(hits), "uav.strike");
  sheet.add("hit_locations", exact(places), "");
  sheet.add("debris_locations", exact(debris), "");
  const bracket = jets === "some" ? " (в т.ч. реактивними)" : jets === "number" ? ` (${share.words} із них - реактивні)` : "";
  const head = asTargets ? form(down, "ЦІЛЬ ПРОТИВНИКА", "ЦІЛІ ПРОТИВНИКА", "ЦІЛЕЙ ПРОТИВНИКА") : hostile(down).toUpperCase();
  const fallen = chance.one([`падіння збитих (уламки) на ${locations(debris)}`, `падіння уламків на ${locations(debris)}`, `падіння збитих (уламки) на ${debris}`]);
  const text = `⚡️ ЗБИТО/ПОДАВЛЕНО ${down} ${head}${RULE}\n${words.words} противник атакував ${withSo(chance, all, ...BY)}${bracket}, Гербера та дронами-імітаторами типу ${chance.one(["«Пародія»", "“Пародія”", "\"Пародія\""])} ${launch.words}.\n\n${defenders(chance)}\n\n💥 За попередніми даними, ${asOfWords(asOf, sign)}, протиповітряною обороною збито/подавлено ${down} ${hostile(down)} типу Shahed, Гербера та дронів інших типів ${parts(chance)}.\n\nЗафіксовано влучання ${hits} ${form(hits, "ударного БпЛА", "ударних БпЛА", "ударних БпЛА")} на ${locations(places)}, а також ${fallen}.${stillThere(chance, sheet)}${farewell(chance)}`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** A missile besides, alone by its case, that did not reach its target. */
function missile(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2026-01-02", "2026-08-05"));
  const kind = chance.one([MISSILES.kh59, MISSILES.iskanderK, MISSILES.kh31, MISSILES.onyx]);
  const [all, less] = [chance.whole(40, 180), chance.whole(3, 20)];
  const down = all - less;
  const asOf = chance.whole(15, 20) * 30;
  const first = byMissiles(chance, sheet, kind, 1);
  const launch = directions(chance);
  sheet.add("launched", exact(all), "uav.strike.shahed", { places: launch.places });
  const reached = chance.may(0.5);
  let fate: string;
  if (reached) {
    sheet.add("shot_down_or_suppressed", exact(1), kind.path, { provisional: true });
    sheet.add("shot_down_or_suppressed", exact(down), "uav", { provisional: true });
    fate = `збито/подавлено ${fellMissiles(1, kind)} та ${down} ${hostile(down)}.`;
  } else {
    sheet.add("shot_down_or_suppressed", exact(down), "uav", { provisional: true });
    sheet.add("lost", exact(1), "missile");
    fate = `збито/подавлено ${down} ${hostile(down)}. Ворожа ракета цілі не досягла.`;
  }
  const text = `${words.words} противник атакував ${first}, а також ${withSo(chance, all, ...BY)} ${launch.words}.\n💥 За попередніми даними, ${asOfWords(asOf)}, ${fate}${farewell(chance)}`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** Loitering munitions, and a list of what fell. */
function banderol(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2026-07-10", "2026-08-12"));
  const [loitering, all] = [chance.whole(2, 8), chance.whole(60, 200)];
  const [fell, down] = [chance.whole(2, loitering), all - chance.whole(6, 30)];
  const asOf = chance.whole(16, 20) * 30;
  const launch = directions(chance);
  const name = chance.one(["«Бандероль»", "“Бандероль”", "S8000 «Бандероль»"]);
  sheet.add("shot_down_or_suppressed", exact(fell + down), "", { repeat: true });
  sheet.add("launched", exact(loitering), "loitering.banderol", { places: [{ code: "XZ-BLACK", role: "launched_from" }] });
  sheet.add("launched", exact(all), "uav.strike.shahed", { places: launch.places });
  const whole = sheet.add("shot_down_or_suppressed", exact(fell + down), "", { provisional: true });
  sheet.add("shot_down_or_suppressed", exact(fell), "loitering.banderol", { part_of: whole, provisional: true });
  sheet.add("shot_down_or_suppressed", exact(down), "uav.strike.shahed", { part_of: whole, provisional: true });
  const targets = fell + down;
  const text = `⚡️ ЗБИТО/ПОДАВЛЕНО ${targets} ${form(targets, "ЦІЛЬ", "ЦІЛІ", "ЦІЛЕЙ")} ПРОТИВНИКА${RULE}\n${words.words} противник атакував ${chance.may(0.5) ? inWords(loitering, "instrumental") : loitering} баражуючими боєприпасами ${name} із акваторії Чорного моря та ${withSo(chance, all, ...BY)} ${launch.words}.\n💥 За попередніми даними, ${asOfWords(asOf)}, збито/подавлено ${targets} ${form(targets, "ціль", "цілі", "цілей")}:\n- ${fell} ${form(fell, "баражуючий боєприпас", "баражуючі боєприпаси", "баражуючих боєприпасів")} ${name};\n- ${down} ${hostile(down)} типу Shahed.${farewell(chance)}`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** Ballistic missiles without their number: kept back since 13 August 2026, only not told before. */
function kept(chance: Chance, time: number): Written {
  const sheet = new Sheet();
  const before = time % 3 === 2;
  const words = nightWithHour(chance, before ? dayBetween(chance, "2026-01-10", "2026-08-01") : dayBetween(chance, "2026-08-14", "2026-11-15"));
  const kind = chance.one([MISSILES.iskander, MISSILES.zircon]);
  const [all, less] = [chance.whole(50, 210), chance.whole(4, 30)];
  const area = chance.one(kind.launches);
  const launch = directions(chance);
  const regions = someRegions(chance, 1, 3);
  const aimed = regions.map(({ code }): PlaceOf => ({ code, role: "affected" }));
  const places = chance.whole(3, 21);
  const asOf = chance.whole(16, 20) * 30;
  const down = all - less;
  sheet.add("shot_down_or_suppressed", exact(down), "uav", { repeat: true });
  sheet.add("launched", before ? notTold : withheld, kind.path, { places: [...area.places, ...aimed] });
  const launched = sheet.add("launched", exact(all), "uav.strike.shahed", { places: [...launch.places, ...aimed] });
  const jets = chance.whole(10, Math.floor(all / 2));
  sheet.add("launched", exact(jets), "uav.strike.jet", { part_of: launched });
  sheet.add("shot_down_or_suppressed", exact(down), "uav", { provisional: true });
  sheet.add("hit_locations", exact(places), "");
  const text = `⚡️ ЗБИТО/ПОДАВЛЕНО ${down} ${hostile(down).toUpperCase()}${RULE}\n${words.words} противник атакував ${kind.by[1]} ${kind.name} ${area.words}, а також ${withSo(chance, all, ...BY)} (${jets} із них – реактивні) ${launch.words}.\n\n❗️ ${chance.one(["Основні напрямки удару", "Основний напрямок удару"])} – ${regions.map(({ land }) => land).join(", ")}.\n\n${defenders(chance)}\n\n💥 За попередніми даними, ${asOfWords(asOf)}, протиповітряною обороною збито/подавлено ${down} ${hostile(down)}.\n\n${chance.one(["Зафіксовано влучання ворожих засобів повітряного нападу", "Зафіксовано влучання засобів ураження противника", "Зафіксовано влучання ворожих БпЛА та ракет", "Влучання ворожих засобів ураження зафіксовано"])} на ${locations(places)}.${farewell(chance)}`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** A day with its hours. */
function daytime(chance: Chance): Written {
  const sheet = new Sheet();
  const day = dayBetween(chance, "2026-03-10", "2026-11-15");
  const [first, last] = [halfHour(chance, 6, 9), halfHour(chance, 16, 20)];
  const all = hedged(chance, chance.whole(90, 420));
  const [jets, gone] = [chance.whole(12, 70), hedged(chance, chance.whole(40, 88))];
  const asOf = last + 30;
  const launched = sheet.add("launched", all.count, "uav.strike");
  sheet.add("launched", exact(jets), "uav.strike.jet", { part_of: launched });
  sheet.add("shot_down_or_suppressed", gone.count, "uav.strike", { provisional: true });
  sheet.add("still_airborne", several, "uav.strike");
  const sign = chance.one([":", "."] as const);
  const text = `❗️ Протягом дня ${dayName(day)} (із ${clock(first, sign, false)} до ${clock(last, sign)}) противник атакував Україну ${all.words} ударними БпЛА (${jets} із них — реактивні).\n\nЗа попередніми даними, протиповітряною обороною збито/подавлено ${gone.words} ударних БпЛА.\n\nСтаном на ${clock(asOf, sign)} в повітряному просторі залишаються декілька ударних БпЛА.\n\nНе ігноруйте тривогу!`;
  return sheet.done(instant("Kyiv", day, asOf + chance.whole(3, 40)), text, { night_of: day, window: { start: instant("Kyiv", day, first), end: instant("Kyiv", day, last) }, as_of: instant("Kyiv", day, asOf) });
}

/** "Протягом ночі (з 00:10 13 квітня)": the window begins after midnight. */
function afterMidnight(chance: Chance): Written {
  const sheet = new Sheet();
  const day = dayBetween(chance, "2026-02-02", "2026-06-28");
  const [begins, asOf] = [chance.whole(1, 11) * 10, chance.whole(15, 18) * 30];
  const [all, less] = [chance.whole(40, 130), chance.whole(3, 20)];
  sheet.add("launched", exact(all), "uav.strike.shahed");
  sheet.add("shot_down_or_suppressed", exact(all - less), "uav", { provisional: true });
  const text = `Протягом ночі (з ${clock(begins, ":")} ${dayName(day)}) противник атакував ${withSo(chance, all, ...BY)}.\nЗа попередніми даними, ${asOfWords(asOf, ":")}, збито/подавлено ${all - less} ${hostile(all - less)}.`;
  return sheet.done(postedAfter(chance, day, asOf), text, { night_of: day, window: { start: instant("Kyiv", day, begins), end: instant("Kyiv", day, asOf) }, as_of: instant("Kyiv", day, asOf) });
}

export const Y2026: readonly Recipe[] = (
  [
    ["night", 16, night],
    ["single-missile", 8, missile],
    ["loitering", 7, banderol],
    ["withheld", 9, kept],
    ["daytime", 9, daytime],
    ["after-midnight", 4, afterMidnight],
  ] as const
).map(([variant, times, write]) => ({ language: "uk", era, variant, genre: "bulletin", times, write }));
