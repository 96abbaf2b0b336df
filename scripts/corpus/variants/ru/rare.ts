import type { Chance, Recipe, Written } from "../model.ts";
import { exact, Sheet } from "../sheet.ts";
import { downOver, FIELDS, lands, over } from "./places.ts";
import { hours, nightBetween, of, pastNight } from "./windows.ts";
import { drones, form, inWords } from "./words.ts";

const SIGNED = "\n🔹 Минобороны России";

/** All items of a list in one line, each behind its bullet. */
function inLine(chance: Chance): Written {
  const sheet = new Sheet();
  const window = chance.one([hours, nightBetween])(chance, "2025-03-20", "2026-04-20");
  const places = lands(chance, chance.whole(3, 6));
  const counts = places.map(() => chance.whole(1, 25));
  const total = counts.reduce((sum, n) => sum + n, 0);
  const whole = sheet.add("shot_down", exact(total), "uav");
  const items = places.map((place, at) => {
    const n = counts[at] ?? 1;
    sheet.add("shot_down", exact(n), "uav", { part_of: whole, places: downOver([place]) });
    return `▪️ ${n} БПЛА – ${over(place)}`;
  });
  const text = `${window.words} дежурными средствами ПВО ${form(total, "перехвачен и уничтожен", "перехвачены и уничтожены", "перехвачены и уничтожены")} ${total} ${drones(chance, total, " самолетного типа")}: ${items.join(", ")}.`;
  return sheet.done(window.posted, text, of(window));
}

/** "Над Брянской областью": the region in the instrumental, without "территорией". */
function overRegion(chance: Chance): Written {
  const sheet = new Sheet();
  const window = pastNight(chance, "2023-09-01", "2025-02-20");
  const places = chance.some(FIELDS, 2);
  const counts = places.map(() => chance.whole(2, 15));
  const total = counts.reduce((sum, n) => sum + n, 0);
  const whole = sheet.add("shot_down", exact(total), "uav");
  const items = places.map((place, at) => {
    const n = counts[at] ?? 1;
    sheet.add("shot_down", exact(n), "uav", { part_of: whole, places: downOver([place]) });
    return `${inWords(n)} – над ${place.adjective ?? ""} областью`;
  });
  const text = `⚡️ ${window.words} средствами ПВО ${form(total, "сбит", "сбиты", "сбиты")} ${inWords(total)} ${drones(chance, total)}: ${items.join(", ")}.${SIGNED}`;
  return sheet.done(window.posted, text, of(window));
}

/** A drone and a missile at different places, in one sentence. */
function unlike(chance: Chance): Written {
  const sheet = new Sheet();
  const window = hours(chance, "2023-09-01", "2025-11-20");
  const [one, other] = lands(chance, 3);
  if (one === undefined || other === undefined) throw new RangeError("no land");
  const [n, m] = [chance.whole(2, 16), chance.whole(2, 6)];
  sheet.add("shot_down", exact(n), "uav", { places: downOver([one]) });
  sheet.add("shot_down", exact(m), "missile.cruise.stormshadow", { places: downOver([other]) });
  const text = `⚡️ ${window.words} дежурными средствами ПВО уничтожены ${inWords(n)} ${drones(chance, n)} ${over(one)} и ${inWords(m, "nominative", true)} ${form(m, "ракета", "ракеты", "ракет")} Storm Shadow ${over(other)}.${SIGNED}`;
  return sheet.done(window.posted, text, of(window));
}

/** Two verbs, one count each: "уничтожено … и еще … перехвачено над …"; the land goes with the second. */
function twoVerbs(chance: Chance): Written {
  const sheet = new Sheet();
  const window = pastNight(chance, "2023-10-01", "2024-04-20");
  const [place] = lands(chance, 1);
  if (place === undefined) throw new RangeError("no land");
  const [n, more] = [chance.whole(4, 24), chance.whole(2, 14)];
  sheet.add("shot_down", exact(n), "uav");
  sheet.add("shot_down", exact(more), "uav", { places: downOver([place]) });
  const text = `⚡️ ${window.words} дежурными средствами ПВО ${form(n, "уничтожен", "уничтожено", "уничтожено")} ${inWords(n)} ${drones(chance, n)} и еще ${inWords(more)} ${form(more, "перехвачен", "перехвачено", "перехвачено")} ${over(place)}.${SIGNED}`;
  return sheet.done(window.posted, text, of(window));
}

const recipe = (era: string, variant: string, times: number, write: Recipe["write"]): Recipe => ({ language: "ru", era, variant, genre: "bulletin", times, write });

export const RU_RARE: readonly Recipe[] = [
  recipe("2025-03..2026-04", "list-in-one-line", 6, inLine),
  recipe("2023-09..2025-02", "over-a-region", 5, overRegion),
  recipe("2023-09..2025-11", "unlike-weapons", 5, unlike),
  recipe("2023-10..2024-04", "two-verbs", 4, twoVerbs),
];
