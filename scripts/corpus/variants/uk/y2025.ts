import { addDays, dayBetween } from "../clock.ts";
import type { Chance, PlaceOf, Recipe, Written } from "../model.ts";
import { cut } from "../chance.ts";
import { atLeast, exact, moreThan, Sheet } from "../sheet.ts";
import { asOfWords, closed, nightWithHour, postedAfter } from "./nights.ts";
import { byMissiles, defenders, farewell, fellMissiles, RULE } from "./phrases.ts";
import { directions, listed, parts, someRegions } from "./places.ts";
import { dronesOf, MISSILES } from "./weapons.ts";
import type { Missile } from "./weapons.ts";
import { capital, form, hedged, inWords, withSo } from "./words.ts";

const fireEra = "2025-05..2025-07";
const mergedEra = "2025-07..2025-12";
const locations = (n: number): string => `${n} ${form(n, "локації", "локаціях", "локаціях")}`;
const hostile = (n: number): string => form(n, "ворожий БпЛА", "ворожі БпЛА", "ворожих БпЛА");

/** Neutralised: by fire, lost or jammed; hits and debris below. */
function byFire(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2025-05-21", "2025-07-22"));
  const [fire, lost] = [chance.whole(10, 160), chance.whole(8, 90)];
  const all = fire + lost + chance.whole(1, 30);
  const launch = directions(chance);
  const asOf = chance.whole(17, 21) * 30;
  const kinds = dronesOf(chance, 2025);
  const launched = sheet.add("launched", exact(all), kinds.paths, { places: launch.places });
  const share = chance.may(0.5) ? hedged(chance, Math.floor(all * 0.6)) : null;
  if (share !== null) sheet.add("launched", share.count, "uav.strike.shahed", { part_of: launched });
  const whole = sheet.add("neutralised_total", exact(fire + lost), "uav");
  sheet.add("shot_down", exact(fire), "uav", { part_of: whole });
  sheet.add("lost_or_suppressed", exact(lost), "uav", { part_of: whole });
  const split = chance.one([
    `${fire} – збито вогневими засобами, ${lost} – локаційно втрачено або подавлено РЕБ`,
    `${fire} збито вогневими засобами, ${lost} локаційно втрачено/подавлено РЕБ`,
    `${fire} - збито вогневими засобами, ${lost} - локаційно втрачені/подавлені РЕБ`,
  ]);
  let below = "";
  if (chance.may(0.6)) {
    const [hits, debris] = [chance.whole(2, 19), chance.whole(2, 12)];
    sheet.add("hit_locations", exact(hits), "");
    sheet.add("debris_locations", exact(debris), "");
    below = chance.one([`\nВлучання зафіксовано на ${locations(hits)}, падіння уламків – на ${locations(debris)}.`, `\nЗафіксовано влучання на ${locations(hits)}, а також падіння збитих (уламки) на ${locations(debris)}.`]);
  }
  const shareWords = share === null ? "" : ` (${share.words} із них – «шахеди»)`;
  const text = `${words.words} противник атакував ${withSo(chance, all, ...kinds.by)} ${launch.words}${shareWords}.\n${capital(asOfWords(asOf))} знешкоджено ${fire + lost} ${hostile(fire + lost)} ${parts(chance)}: ${split}.${below}${farewell(chance)}`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** A list by class, with what was neutralised of each. */
function fireList(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2025-05-25", "2025-07-20"));
  const kinds = [MISSILES.kh101, MISSILES.iskander];
  const [drones, first, second] = [chance.whole(150, 420), chance.whole(4, 30), chance.whole(3, 9)];
  const counts = [first, second];
  const all = drones + first + second;
  const [fire, lost] = [chance.whole(60, drones - 60), chance.whole(10, 55)];
  const asOf = chance.whole(18, 22) * 30;
  const launch = directions(chance);
  const total = sheet.add("launched", exact(all), "");
  sheet.add("launched", exact(drones), "uav.strike.shahed", { part_of: total, places: launch.places });
  const lines = kinds.map((kind, at) => {
    const area = chance.one(kind.launches);
    const n = counts[at] ?? 1;
    sheet.add("launched", exact(n), kind.path, { part_of: total, places: area.places });
    return `- ${n} ${n % 10 === 1 && n !== 11 ? kind.by[0] : kind.by[1]} ${kind.name} ${area.words}`;
  });
  const whole = sheet.add("neutralised_total", exact(fire + lost), "uav");
  sheet.add("shot_down", exact(fire), "uav", { part_of: whole });
  sheet.add("lost_or_suppressed", exact(lost), "uav", { part_of: whole });
  const text = `${words.words} противник атакував ${all} засобами повітряного нападу:\n- ${drones} ударними БпЛА типу Shahed ${launch.words};\n${lines.join(";\n")}.\n${capital(asOfWords(asOf))} знешкоджено ${fire + lost} ${hostile(fire + lost)}: ${fire} збито вогневими засобами, ${lost} локаційно втрачено або подавлено РЕБ.`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** One merged figure; hits, debris, at times those over a border. */
function merged(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2025-07-25", "2025-12-30"));
  const all = chance.whole(40, 330);
  const down = all - chance.whole(3, 30);
  const [places, debris] = [chance.whole(2, 20), chance.whole(1, 12)];
  const hits = places + chance.whole(0, 12);
  const launch = directions(chance);
  const kinds = dronesOf(chance, 2025);
  const asOf = chance.whole(16, 20) * 30;
  if (chance.may(0.6)) sheet.add("shot_down_or_suppressed", exact(down), "uav", { repeat: true });
  const head = sheet.claims.length > 0 ? `⚡️ ЗБИТО/ПОДАВЛЕНО ${down} ${hostile(down).toUpperCase()}${chance.may(0.7) ? RULE : ""}\n` : "";
  const launched = sheet.add("launched", exact(all), kinds.paths, { places: launch.places });
  const share = hedged(chance, Math.floor(all * 0.7));
  const jets = chance.may(0.2) ? chance.whole(2, 9) : 0;
  sheet.add("launched", share.count, "uav.strike.shahed", { part_of: launched });
  if (jets > 0) sheet.add("launched", exact(jets), "uav.strike.jet", { part_of: launched });
  sheet.add("shot_down_or_suppressed", exact(down), "uav", { provisional: true });
  sheet.add("hits", exact(hits), "uav.strike");
  sheet.add("hit_locations", exact(places), "");
  sheet.add("debris_locations", exact(debris), "");
  const bracket = jets > 0 ? ` (${share.words} із них – «шахеди», ${jets} – реактивні)` : chance.one([` (${share.words} із них – «шахеди»)`, `, ${share.words} із них – «шахеди»`]);
  const hitWords = `${hits} ${form(hits, "ударного БпЛА", "ударних БпЛА", "ударних БпЛА")}`;
  const text = `${head}${words.words} противник атакував ${withSo(chance, all, ...kinds.by)} ${launch.words}${bracket}.\n\n${defenders(chance)}\n\n💥 За попередніми даними, ${asOfWords(asOf)}, протиповітряною обороною збито/подавлено ${down} ${hostile(down)} ${parts(chance)}.\nЗафіксовано влучання ${hitWords} на ${locations(places)}, а також падіння уламків на ${locations(debris)}.${farewell(chance)}`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** A massed strike: a headline by class, a list of launches, a list of what fell. */
function massed(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2025-08-01", "2025-12-30"));
  const kinds: readonly Missile[] = chance.some([MISSILES.kinzhal, MISSILES.iskander, MISSILES.kh101, MISSILES.kalibr, MISSILES.kh59], chance.whole(2, 3));
  const counts = kinds.map(() => chance.whole(3, 34));
  const drones = chance.whole(120, 560);
  const missiles = counts.reduce((sum, n) => sum + n, 0);
  const fallen = counts.map((n) => chance.whole(2, n));
  const gone = fallen.reduce((sum, n) => sum + n, 0);
  const down = drones - chance.whole(5, 60);
  const asOf = chance.whole(17, 22) * 30;
  const launch = directions(chance);
  sheet.add("shot_down_or_suppressed", exact(gone), "missile");
  sheet.add("shot_down_or_suppressed", exact(down), "uav", { repeat: true });
  const total = sheet.add("launched", exact(drones + missiles), "");
  const rockets = sheet.add("launched", exact(missiles), "missile", { part_of: total });
  sheet.add("launched", exact(drones), "uav", { part_of: total, repeat: true });
  const lines = kinds.map((kind, at) => {
    const [area, n] = [chance.one(kind.launches), counts[at] ?? 1];
    sheet.add("launched", exact(n), kind.path, { part_of: rockets, places: area.places });
    return `- ${fellMissiles(n, kind)} (${area.words});`;
  });
  sheet.add("launched", exact(drones), ["uav.strike.shahed", "uav.decoy.gerbera"], { part_of: total, places: launch.places });
  const whole = sheet.add("shot_down_or_suppressed", exact(gone + down), "");
  sheet.add("shot_down_or_suppressed", exact(down), "uav", { part_of: whole });
  const fell = kinds.map((kind, at) => {
    const n = fallen[at] ?? 1;
    sheet.add("shot_down_or_suppressed", exact(n), kind.path, { part_of: whole });
    return `- ${fellMissiles(n, kind)};`;
  });
  const targets = gone + down;
  const rocketWord = form(missiles, "ракету", "ракети", "ракет");
  const text = `⚡️ ЗБИТО/ПОДАВЛЕНО ${gone} ${form(gone, "РАКЕТУ", "РАКЕТИ", "РАКЕТ")} ТА ${down} БПЛА${RULE}\n${words.words} противник завдав комбінованого удару по Україні.\nУсього радіотехнічними військами Повітряних Сил виявлено та здійснено супровід ${drones + missiles} засобів повітряного нападу – ${missiles} ${rocketWord} і ${drones} БпЛА різних типів:\n${lines.join("\n")}\n- ${drones} ${form(drones, "ударний БпЛА", "ударні БпЛА", "ударних БпЛА")} типу Shahed, Гербера (${launch.words}).\n💥 ${capital(asOfWords(asOf))} збито/подавлено ${targets} ${form(targets, "ціль", "цілі", "цілей")}:\n- ${down} ${hostile(down)};\n${fell.join("\n").replace(/;$/u, ".")}`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** Some crossed into a neighbouring state. */
function crossed(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2025-09-05", "2025-12-20"));
  const all = chance.whole(60, 300);
  const down = all - chance.whole(8, 30);
  const over = chance.whole(2, 9);
  const asOf = chance.whole(16, 20) * 30;
  const launch = directions(chance);
  const [state, code] = chance.one([["Польщі", "PL"], ["Молдови", "MD"], ["Румунії", "RO"], ["Білорусі", "BY"]] as const);
  const [hedge, count] = chance.one([["Щонайменше", atLeast(over)], ["Понад", moreThan(over)], ["", exact(over)]] as const);
  const place: PlaceOf = { code, role: "crossed_to" };
  sheet.add("launched", exact(all), "uav.strike.shahed", { places: launch.places });
  sheet.add("shot_down_or_suppressed", exact(down), "uav");
  sheet.add("crossed_border", count, "uav", { places: [place] });
  const crossing = `${hedge === "" ? capital(inWords(over)) : `${hedge} ${over}`} ${form(over, "БпЛА перетнув", "БпЛА перетнули", "БпЛА перетнули")} державний кордон ${state}.`;
  const text = `${words.words} противник атакував ${withSo(chance, all, "ударним БпЛА типу Shahed", "ударними БпЛА типу Shahed")} ${launch.words}.\n${capital(asOfWords(asOf))} збито/подавлено ${down} ${hostile(down)}. ${crossing}${farewell(chance)}`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** Where it hit, and the regions that suffered. */
function suffered(chance: Chance): Written {
  const sheet = new Sheet();
  const words = nightWithHour(chance, dayBetween(chance, "2025-06-01", "2025-09-10"));
  const [all, less] = [chance.whole(50, 200), chance.whole(5, 30)];
  const missiles = chance.whole(1, 4);
  const asOf = chance.whole(16, 20) * 30;
  const regions = someRegions(chance, 2, 4);
  const aimed = regions.map(({ code }): PlaceOf => ({ code, role: "affected" }));
  const rockets = byMissiles(chance, sheet, MISSILES.iskander, missiles, aimed);
  const launch = directions(chance);
  sheet.add("launched", exact(all), "uav.strike.shahed", { places: [...launch.places, ...aimed] });
  sheet.add("shot_down_or_suppressed", exact(all - less), "uav");
  const end = chance.one([`Основний напрямок удару – ${listed(regions.map(({ land }) => land))}.`, `Унаслідок атаки постраждали ${listed(regions.map(({ land }) => land))}.`, `Основні напрямки удару: ${regions.map(({ land }) => land).join(", ")}.`]);
  const down = all - less;
  const text = `${words.words} противник атакував ${rockets}, а також ${withSo(chance, all, "ударним БпЛА типу Shahed", "ударними БпЛА типу Shahed")} ${launch.words}.\n${end}\n${capital(asOfWords(asOf))} збито/подавлено ${down} ${hostile(down)}.`;
  return sheet.done(postedAfter(chance, words.night, asOf), text, closed(words, asOf));
}

/** The eve is given with the month of another, or with the day of the night itself. */
function mistyped(chance: Chance, time: number): Written {
  const sheet = new Sheet();
  const night = addDays(dayBetween(chance, "2025-07-02", "2025-12-02"), 0);
  const day = night.endsWith("-01") ? addDays(night, 4) : night;
  const words = nightWithHour(chance, day, time % 2 === 0 ? "month" : "same-day");
  const parted = cut(chance, chance.whole(30, 120), 2);
  const [down, less] = [parted[0] ?? 1, parted[1] ?? 1];
  sheet.add("launched", exact(down + less), "uav.strike");
  sheet.add("shot_down_or_suppressed", exact(down), "uav");
  const text = `${words.words} противник атакував ${withSo(chance, down + less, "ударним БпЛА", "ударними БпЛА")}.\nЗа результатами протиповітряного бою збито/подавлено ${down} ${hostile(down)}.`;
  return sheet.done(postedAfter(chance, day, 480), text, closed(words, null));
}

const recipe = (era: string, variant: string, times: number, write: Recipe["write"]): Recipe => ({ language: "uk", era, variant, genre: "bulletin", times, write });

export const Y2025: readonly Recipe[] = [
  recipe(fireEra, "fire-and-jammed", 12, byFire),
  recipe(fireEra, "list-by-class", 6, fireList),
  recipe(mergedEra, "merged", 14, merged),
  recipe(mergedEra, "massed-list", 8, massed),
  recipe(mergedEra, "crossed-border", 8, crossed),
  recipe("2025-05..2025-12", "regions-that-suffered", 8, suffered),
  recipe(mergedEra, "mistyped-date", 6, mistyped),
];
