import { dayBetween, instant } from "../clock.ts";
import type { Day } from "../clock.ts";
import type { Chance, Recipe, Written } from "../model.ts";
import { allOf, exact, Sheet } from "../sheet.ts";
import { closed, dayName, nightByDate, postedAfter } from "./nights.ts";
import { attacked, OLD_ENEMIES } from "./phrases.ts";
import { listed, oldLaunch, someRegions } from "./places.ts";
import { capital, form, inWords } from "./words.ts";

const era = "2022-10..2022-12";
const night = (chance: Chance): Day => dayBetween(chance, "2022-10-01", "2022-12-30");
const KAMIKAZE = ["uav.strike"];

/** A headline "N of M", the land that was attacked, the same in words. */
function ofSo(chance: Chance): Written {
  const sheet = new Sheet();
  const day = night(chance);
  const all = chance.whole(4, 19);
  const down = chance.whole(2, all - 1);
  const [land] = chance.some(someRegions(chance, 1, 1), 1);
  const enemy = chance.one(["російські окупанти", "російські окупаційні війська", "окупанти"]);
  const place = { code: land?.code ?? "", role: "affected" } as const;
  const words = { all: inWords(all, "genitive"), down: inWords(down) };
  const title = chance.may(0.6);
  const shahed = chance.may(0.5);
  const thing = shahed ? { many: "дронами-камікадзе «Shahed-136»", genitive: "«Shahed-136»", paths: ["uav.strike.shahed"] } : { many: "дронами-камікадзе", genitive: "дронів", paths: ["uav"] };
  if (title) {
    sheet.add("shot_down", exact(down), KAMIKAZE, { part_of: 1, repeat: true });
    sheet.add("launched", exact(all), KAMIKAZE, { repeat: true });
  }
  const launched = sheet.add("launched", exact(all), shahed ? thing.paths : KAMIKAZE, { places: [place] });
  sheet.add("shot_down", exact(down), thing.paths, { part_of: launched });
  const head = title ? `ЗБИТО ${words.down} ІЗ ${words.all} ДРОНІВ-КАМІКАДЗЕ\n`.toUpperCase() : "";
  const text = `${head}${dayName(day)} уночі ${enemy} атакували ${land?.at ?? ""} ${inWords(all, "instrumental")} ${thing.many}.\n${capital(words.down)} із ${words.all} ${thing.genitive} знищено.`;
  return sheet.done(postedAfter(chance, day, 480), text, { night_of: day, window: { start: day, end: day }, as_of: null });
}

/** How many were destroyed, after how many came; launched from a sea. */
function destroyed(chance: Chance): Written {
  const sheet = new Sheet();
  const day = night(chance);
  const all = chance.whole(3, 24);
  const down = chance.whole(2, all);
  const words = nightByDate(chance, day);
  const enemy = chance.one(OLD_ENEMIES);
  const launch = oldLaunch(chance);
  sheet.add("launched", exact(all), ["uav.strike.shahed"], { places: launch.places });
  sheet.add("shot_down", exact(down), "uav");
  const text = `${words.words} ${enemy} ${attacked(enemy)} Україну ${all} дронами-камікадзе «Shahed-136» ${launch.words}.\nЗнищено ${down} ${form(down, "дрон", "дрони", "дронів")}.`;
  return sheet.done(postedAfter(chance, day, 460), text, closed(words, null));
}

/** Missiles by model, all in one day. */
function missiles(chance: Chance): Written {
  const sheet = new Sheet();
  const day = night(chance);
  const [cruise, kalibr] = [chance.whole(9, 50), chance.whole(4, 20)];
  const down = chance.whole(8, cruise + kalibr - 3);
  sheet.add("launched", exact(cruise), "missile.cruise.kh101", { places: [{ code: "XZ-CASPIAN", role: "launched_from" }] });
  sheet.add("launched", exact(kalibr), "missile.cruise.kalibr", { places: [{ code: "XZ-BLACK", role: "launched_from" }] });
  sheet.add("shot_down", exact(down), "missile.cruise");
  const text = `Уранці ${dayName(day)} ворог завдав масованого удару по Україні: ${cruise} крилатими ракетами Х-101/Х-555 з акваторії Каспійського моря та ${kalibr} крилатими ракетами «Калібр» з акваторії Чорного моря.\nСилами протиповітряної оборони знищено ${down} ${form(down, "крилату ракету", "крилаті ракети", "крилатих ракет")}.`;
  return sheet.done(instant("Kyiv", day, chance.whole(700, 1080)), text, { night_of: day, window: { start: day, end: day }, as_of: null });
}

/** All of them, between two hours of one day. */
function hours(chance: Chance): Written {
  const sheet = new Sheet();
  const day = night(chance);
  const [first, last] = [chance.whole(9, 14), chance.whole(16, 21)];
  const all = chance.whole(2, 9);
  const regions = someRegions(chance, 1, 2);
  const launched = sheet.add("launched", exact(all), "uav.strike", { places: regions.map(({ code }) => ({ code, role: "affected" as const })) });
  sheet.add("shot_down", allOf(all), "uav", { part_of: launched });
  const text = `${dayName(day)} з ${first}:00 по ${last}:00 окупанти атакували ${listed(regions.map(({ at }) => at), "і")} ${inWords(all, "instrumental")} дронами-камікадзе. ${chance.one(["Усі дрони збито.", "Усі безпілотники знищено.", "Всі дрони знищено."])}`;
  return sheet.done(instant("Kyiv", day, last * 60 + chance.whole(20, 90)), text, { night_of: day, window: { start: instant("Kyiv", day, first * 60), end: instant("Kyiv", day, last * 60) }, as_of: null });
}

export const Y2022: readonly Recipe[] = (
  [
    ["n-of-m", 7, ofSo],
    ["destroyed", 6, destroyed],
    ["missiles", 4, missiles],
    ["hours", 4, hours],
  ] as const
).map(([variant, times, write]) => ({ language: "uk", era, variant, genre: "bulletin", times, write }));
