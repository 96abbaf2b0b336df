import type { Chance, PlaceOf } from "../model.ts";
import type { Sheet } from "../sheet.ts";
import { exact } from "../sheet.ts";
import type { Missile } from "./weapons.ts";
import { form, inWords } from "./words.ts";

export const RULE = "\n➖➖➖➖➖➖➖➖➖➖";
export const ENEMIES = ["противник", "ворог"] as const;
export const OLD_ENEMIES = ["противник", "ворог", "російські окупанти", "окупанти", "російські окупаційні війська"] as const;

/** The sentence in which the services are named; it counts nothing. */
export function defenders(chance: Chance): string {
  return chance.one([
    "Повітряний напад відбивали авіація, зенітні ракетні війська, підрозділи РЕБ та безпілотних систем, мобільні вогневі групи Сил оборони України.",
    "До відбиття удару залучалися зенітні ракетні війська, авіація, підрозділи РЕБ і мобільні вогневі групи.",
    "Атаку відбивали авіація, зенітники, мобільні вогневі групи та підрозділи радіоелектронної боротьби.",
  ]);
}

export function farewell(chance: Chance): string {
  return chance.one(["\n\n✊ Тримаймо небо!\n🇺🇦 Разом – до перемоги!", "\n\nРазом – до перемоги!", "\n\nДякуємо за бойову роботу!", "", "\n✊ Тримаймо небо!"]);
}

/** "attacked", by gender and number of the one who attacks. */
export function attacked(enemy: string): string {
  return enemy === "противник" || enemy === "ворог" ? "атакував" : "атакували";
}

/** A missile or several with which they attacked: "двома крилатими ракетами Х-22 з акваторії Чорного моря". */
export function byMissiles(chance: Chance, sheet: Sheet, kind: Missile, n: number, more: readonly PlaceOf[] = []): string {
  const launch = chance.one(kind.launches);
  sheet.add("launched", exact(n), kind.path, { places: [...launch.places, ...more] });
  const number = n === 1 ? "" : n < 11 && chance.may(0.6) ? `${inWords(n, "instrumental", true)} ` : chance.may(0.3) ? `${n}-ма ` : `${n} `;
  return `${number}${n === 1 ? kind.by[0] : kind.by[1]} ${kind.name} ${launch.words}`;
}

/** Missiles that fell: "3 крилаті ракети Х-101", a single one without its number. */
export function fellMissiles(n: number, kind: Missile): string {
  return n === 1 ? `${kind.fell[0]} ${kind.name}` : `${n} ${form(n, kind.fell[0], kind.fell[1], kind.fell[2])} ${kind.name}`;
}
