import type { Chance } from "../model.ts";
import type { Launch } from "./places.ts";

/** A missile: how one and many are named as a means, and as what fell; from where it comes. */
export interface Missile {
  readonly path: string;
  readonly by: readonly [one: string, many: string];
  readonly fell: readonly [one: string, few: string, many: string];
  readonly name: string;
  readonly launches: readonly Launch[];
}

const place = (words: string, code: string): Launch => ({ words, places: [{ code, role: "launched_from" }] });

function missile(path: string, kind: readonly [of: string, by: string, acc: string, many: string, manyBy: string], name: string, launches: readonly Launch[]): Missile {
  const [one, by, acc, many, manyBy] = kind;
  return { path, by: [`${by} ракетою`, `${manyBy} ракетами`], fell: [`${acc} ракету`, `${one} ракети`, `${many} ракет`], name, launches };
}

const CRUISE = ["крилаті", "крилатою", "крилату", "крилатих", "крилатими"] as const;
const BALLISTIC = ["балістичні", "балістичною", "балістичну", "балістичних", "балістичними"] as const;
const AERO = ["аеробалістичні", "аеробалістичною", "аеробалістичну", "аеробалістичних", "аеробалістичними"] as const;
const GUIDED = ["керовані авіаційні", "керованою авіаційною", "керовану авіаційну", "керованих авіаційних", "керованими авіаційними"] as const;
const SURFACE = ["зенітні керовані", "зенітною керованою", "зенітну керовану", "зенітних керованих", "зенітними керованими"] as const;
const SHIP = ["протикорабельні", "протикорабельною", "протикорабельну", "протикорабельних", "протикорабельними"] as const;
const BLACK = place("з акваторії Чорного моря", "XZ-BLACK");

export const MISSILES = {
  kh101: missile("missile.cruise.kh101", CRUISE, "Х-101/Х-555", [place("з акваторії Каспійського моря", "XZ-CASPIAN"), place("із Саратовської області, рф", "RU-SAR"), place("з повітряного простору Вологодської області", "RU-VLG")]),
  kalibr: missile("missile.cruise.kalibr", CRUISE, "«Калібр»", [BLACK]),
  kh22: missile("missile.cruise.kh22", CRUISE, "Х-22", [BLACK, place("з повітряного простору Курської області", "RU-KRS")]),
  iskanderK: missile("missile.cruise.iskanderk", CRUISE, "Іскандер-К", [place("із Криму", "UA-43"), place("з Курської області", "RU-KRS")]),
  kh59: missile("missile.cruise.kh59", GUIDED, "Х-59/69", [place("із повітряного простору Бєлгородської області", "RU-BEL"), place("з повітряного простору над акваторією Чорного моря", "XZ-BLACK")]),
  kh31: missile("missile.antiradiation", GUIDED, "Х-31П", [BLACK]),
  iskander: missile("missile.ballistic.iskander", BALLISTIC, "Іскандер-М", [place("з Воронезької області", "RU-VOR"), place("із ТОТ АР Крим", "UA-43"), place("з Курської обл.", "RU-KRS"), place("із Ростовської області, рф", "RU-ROS")]),
  kinzhal: missile("missile.aeroballistic.kinzhal", AERO, "Х-47М2 «Кинджал»", [place("з повітряного простору Тамбовської області", "RU-TAM"), place("із повітряного простору Липецької області", "RU-LIP"), place("з повітряного простору Рязанської області рф", "RU-RYA")]),
  s300: missile("missile.sam_ground", SURFACE, "С-300", [place("із Бєлгородської області", "RU-BEL"), place("з Курської області", "RU-KRS")]),
  onyx: missile("missile.antiship.onyx", SHIP, "«Онікс»", [place("із Криму", "UA-43")]),
  zircon: missile("missile.antiship.zircon", SHIP, "«Циркон»", [place("із Курської обл. рф", "RU-KRS"), place("з ТОТ АР Крим", "UA-43")]),
} satisfies Record<string, Missile>;

export interface Drones {
  readonly by: readonly [one: string, many: string];
  readonly paths: readonly string[];
}

/** The drones of an attack in the words of a year, as a means: "ударними БпЛА типу Shahed, Гербера". */
export function dronesOf(chance: Chance, year: number): Drones {
  const shahed = "uav.strike.shahed";
  const decoys = year >= 2025 ? chance.one(["безпілотниками-імітаторами різних типів", "дронами-імітаторами", "дронами інших типів"]) : "БпЛА невстановленого типу";
  if (year <= 2023) return chance.one<Drones>([
    { by: ["ударним БпЛА типу «Shahed-136/131»", "ударними БпЛА типу «Shahed-136/131»"], paths: [shahed] },
    { by: ["ударним БпЛА", "ударними БпЛА"], paths: ["uav.strike"] },
    { by: ["ударним безпілотником «Shahed»", "ударними безпілотниками «Shahed»"], paths: [shahed] },
    { by: ["дроном-камікадзе", "дронами-камікадзе"], paths: ["uav.strike"] },
  ]);
  if (year === 2024) return chance.one<Drones>([
    { by: ["ударним БпЛА типу «Shahed»", "ударними БпЛА типу «Shahed»"], paths: [shahed] },
    { by: ["ударним БпЛА типу Shahed-131/136", "ударними БпЛА типу Shahed-131/136"], paths: [shahed] },
    { by: [`ударним БпЛА типу Shahed та ${decoys}`, `ударними БпЛА типу Shahed та ${decoys}`], paths: decoys.includes("імітатор") ? [shahed, "uav.decoy"] : [shahed] },
  ]);
  return chance.one<Drones>([
    { by: ["ударним БпЛА типу Shahed", "ударними БпЛА типу Shahed"], paths: [shahed] },
    { by: [`ударним БпЛА типу Shahed та ${decoys}`, `ударними БпЛА типу Shahed та ${decoys}`], paths: decoys.includes("імітатор") ? [shahed, "uav.decoy"] : [shahed] },
    { by: ["ударним БпЛА типу Shahed, Гербера", "ударними БпЛА типу Shahed, Гербера"], paths: [shahed, "uav.decoy.gerbera"] },
    { by: ["ударним БпЛА типу Shahed, Гербера та дронами-імітаторами типу «Пародія»", "ударними БпЛА типу Shahed, Гербера та дронами-імітаторами типу «Пародія»"], paths: [shahed, "uav.decoy.gerbera", "uav.decoy.parodiya"] },
    { by: ["ударним БпЛА типу Shahed, Гербера, Італмас", "ударними БпЛА типу Shahed, Гербера, Італмас"], paths: [shahed, "uav.decoy.gerbera", "uav.strike.italmas"] },
  ]);
}
