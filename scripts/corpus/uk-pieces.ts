import { at } from "./entry.ts";
import type { ExpectedClaim } from "./entry.ts";
import type { Night } from "./days.ts";
import type { Chance } from "./random.ts";
import { OCCUPIED_AREAS, RUSSIAN_AREAS, UK_MONTHS, UK_REGIONS, form, ukInstrumental, ukNominative } from "./words.ts";

export const STRIKE = "uav.strike";
export const SHAHED = "uav.strike.shahed";

/** A launch phrase and the places that it names. */
export interface From {
  readonly text: string;
  readonly places: ExpectedClaim["places"];
}

/** "із напрямків: Курськ, Орел – рф., Чауда – ТОТ АР Крим" in the spellings that occur. */
export function directions(chance: Chance, least = 1): From {
  const russian = chance.some(RUSSIAN_AREAS, least, 5);
  const occupied = chance.is(0.6) ? chance.some(OCCUPIED_AREAS, 1, 2) : [];
  const mark = chance.of([" – рф", "– рф.", " -рф", " – рф.,"]);
  const list = [russian.map(([name]) => name).join(", ") + (mark.startsWith(" ") ? mark : ` ${mark}`), ...occupied.map(([name]) => name)].join(occupied.length > 0 && mark.endsWith(",") ? " " : ", ");
  const lead = russian.length + occupied.length === 1 ? chance.of(["із напрямку ", "з напрямку "]) : chance.of(["із напрямків: ", "з напрямків: ", "із напрямків "]);
  return { text: lead + list, places: at("launched_from", [...russian, ...occupied].map(([, code]) => code)) };
}

/** "Сумській, Полтавській та Одеській областях" */
export function regions(chance: Chance, least: number, most: number): From {
  const some = chance.some(UK_REGIONS, least, most);
  const names = some.map(([locative]) => locative);
  const list = names.length === 1 ? `${names[0]} області` : `${names.slice(0, -1).join(", ")} ${chance.of(["та", "і"])} ${names.at(-1)} областях`;
  return { text: list, places: at("shot_down_over", some.map(([, , code]) => code)) };
}

/** "Постраждали Сумщина, Одещина." */
export function struck(chance: Chance): From {
  const some = chance.some(UK_REGIONS, 2, 5);
  return { text: some.map(([, land]) => land).join(", "), places: at("affected", some.map(([, , code]) => code)) };
}

export const day = ({ day: date, month }: { readonly day: number; readonly month: number }, padded = false): string => `${padded && date < 10 ? `0${date}` : date} ${UK_MONTHS[month - 1]}`;
export const dayOf = (night: Night, padded = false): string => day(night, padded);

/** An enemy drone's noun behind a number, in the accusative of a count: "82 ворожі БпЛА". */
export const hostile = (value: number): string => form(value, "ворожий БпЛА", "ворожі БпЛА", "ворожих БпЛА");
export const strikeDrones = (value: number): string => form(value, "ударний БпЛА", "ударні БпЛА", "ударних БпЛА");
export const withStrike = (value: number): string => form(value, "ударним БпЛА", "ударними БпЛА", "ударними БпЛА");
export const locations = (value: number): string => form(value, "локації", "локаціях", "локаціях");

/** A small number in digits or in words. */
export const nominative = (chance: Chance, value: number): string => (value <= 20 && chance.is(0.5) ? ukNominative(value) : String(value));
export const instrumental = (chance: Chance, value: number): string => (value <= 20 && chance.is(0.6) ? ukInstrumental(value) : String(value));

/** A missile of the bulletins: its class, and how it stands behind a number in three cases. */
export interface Missile {
  readonly path: readonly string[];
  readonly with: (value: number) => string;
  readonly count: (value: number) => string;
  readonly from: readonly (readonly [text: string, code: string])[];
}

const guided = (name: string): Pick<Missile, "with" | "count"> => ({
  with: (value) => `${form(value, "керованою авіаційною ракетою", "керованими авіаційними ракетами", "керованими авіаційними ракетами")} ${name}`,
  count: (value) => `${form(value, "керовану авіаційну ракету", "керовані авіаційні ракети", "керованих авіаційних ракет")} ${name}`,
});
const kind = (stem: string, name: string): Pick<Missile, "with" | "count"> => ({
  with: (value) => `${form(value, `${stem}ою ракетою`, `${stem}ими ракетами`, `${stem}ими ракетами`)} ${name}`,
  count: (value) => `${form(value, `${stem}у ракету`, `${stem}і ракети`, `${stem}их ракет`)} ${name}`,
});

export const MISSILES: readonly Missile[] = [
  { path: ["missile.cruise.kh59"], ...guided("Х-59/69"), from: [["із акваторії Чорного моря", "XZ-BLACK"], ["із повітряного простору ТОТ Запорізької обл.", "UA-23"], ["з повітряного простору над акваторією Чорного моря", "XZ-BLACK"]] },
  { path: ["missile.ballistic.iskander"], ...kind("балістичн", "Іскандер-М"), from: [["із ТОТ АР Крим", "UA-43"], ["із Курської області", "RU-KRS"], ["з Брянської обл.", "RU-BRY"], ["із Ростовської обл.", "RU-ROS"]] },
  { path: ["missile.cruise.kh101"], ...kind("крилат", "Х-101"), from: [["(район пуску – Вологодська обл., рф)", "RU-VLG"], ["(район пусків – Саратовська обл.)", "RU-SAR"]] },
  { path: ["missile.cruise.kalibr"], ...kind("крилат", "\"Калібр\""), from: [["(район пуску – Новоросійськ, рф)", "RU-KDA"], ["із акваторії Чорного моря", "XZ-BLACK"], ["із акваторії Каспійського моря", "XZ-CASPIAN"]] },
  { path: ["missile.antiship.zircon"], ...kind("протикорабельн", "“Циркон”"), from: [["із Курської обл.", "RU-KRS"], ["із ТОТ АР Крим", "UA-43"]] },
  { path: ["missile.antiradiation"], ...kind("протирадіолокаційн", "Х-31П"), from: [["із акваторії Чорного моря", "XZ-BLACK"]] },
  { path: ["missile.aeroballistic.kinzhal"], ...kind("аеробалістичн", "Х-47М2 \"Кинджал\""), from: [["із Тамбовської обл.", "RU-TAM"], ["з Липецької обл.", "RU-LIP"]] },
  { path: ["missile.sam_ground"], with: (value) => `${form(value, "зенітною керованою ракетою", "зенітними керованими ракетами", "зенітними керованими ракетами")} С-300/С-400`, count: (value) => `${form(value, "зенітну керовану ракету", "зенітні керовані ракети", "зенітних керованих ракет")} С-300/С-400`, from: [["із Бєлгородської обл.", "RU-BEL"], ["із Курської обл.", "RU-KRS"]] },
];
