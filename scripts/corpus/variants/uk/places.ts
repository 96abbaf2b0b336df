import type { Chance, PlaceOf } from "../model.ts";

/** Regions of Ukraine: code, adjective in the genitive and the locative, the land in the nominative, accusative and locative. */
interface Region {
  readonly code: string;
  readonly of: string;
  readonly in: string;
  readonly land: string;
  readonly at: string;
  readonly over: string;
}

const ROWS = `UA-05 Вінницької Вінницькій Вінниччина Вінниччину Вінниччині
UA-12 Дніпропетровської Дніпропетровській Дніпропетровщина Дніпропетровщину Дніпропетровщині
UA-14 Донецької Донецькій Донеччина Донеччину Донеччині
UA-18 Житомирської Житомирській Житомирщина Житомирщину Житомирщині
UA-32 Київської Київській Київщина Київщину Київщині
UA-35 Кіровоградської Кіровоградській Кіровоградщина Кіровоградщину Кіровоградщині
UA-46 Львівської Львівській Львівщина Львівщину Львівщині
UA-48 Миколаївської Миколаївській Миколаївщина Миколаївщину Миколаївщині
UA-51 Одеської Одеській Одещина Одещину Одещині
UA-53 Полтавської Полтавській Полтавщина Полтавщину Полтавщині
UA-56 Рівненської Рівненській Рівненщина Рівненщину Рівненщині
UA-59 Сумської Сумській Сумщина Сумщину Сумщині
UA-61 Тернопільської Тернопільській Тернопільщина Тернопільщину Тернопільщині
UA-63 Харківської Харківській Харківщина Харківщину Харківщині
UA-65 Херсонської Херсонській Херсонщина Херсонщину Херсонщині
UA-68 Хмельницької Хмельницькій Хмельниччина Хмельниччину Хмельниччині
UA-71 Черкаської Черкаській Черкащина Черкащину Черкащині
UA-74 Чернігівської Чернігівській Чернігівщина Чернігівщину Чернігівщині
UA-26 Івано-Франківської Івано-Франківській Прикарпаття Прикарпаття Прикарпатті
UA-07 Волинської Волинській Волинь Волинь Волині
UA-23 Запорізької Запорізькій Запоріжжя Запоріжжя Запоріжжі`;

export const REGIONS: readonly Region[] = ROWS.split("\n").map((row) => {
  const [code = "", of = "", within = "", land = "", at = "", over = ""] = row.split(" ");
  return { code, of, in: within, land, at, over };
});

/** Where drones start, as the lists of directions name them; those of Russia, then those held by Russia. */
const RUSSIAN: readonly (readonly [code: string, name: string])[] = [["RU-KRS", "Курськ"], ["RU-ORL", "Орел"], ["RU-BRY", "Брянськ"], ["RU-ROS", "Міллерово"], ["RU-SMO", "Шаталово"], ["RU-KDA", "Приморсько-Ахтарськ"]];
const HELD: readonly (readonly [code: string, name: string])[] = [["UA-43", "Гвардійське – ТОТ АР Крим"], ["UA-43", "Чауда – ТОТ АР Крим"], ["UA-14", "ТОТ Донецьк"], ["UA-14", "Донецьк – ТОТ"]];

export interface Launch {
  readonly words: string;
  readonly places: readonly PlaceOf[];
}

const from = (code: string): PlaceOf => ({ code, role: "launched_from" });

/** "із напрямків: Курськ, Орел – рф, Чауда – ТОТ АР Крим" */
export function directions(chance: Chance, held = true): Launch {
  const russian = chance.some(RUSSIAN, chance.whole(1, 4));
  const occupied = held && chance.may(0.6) ? chance.some(HELD, 1) : [];
  const state = chance.one([" – рф", " – рф.", " - рф", "-рф"]);
  const single = russian.length + occupied.length === 1;
  const head = single ? chance.one(["із напрямку", "з напрямку", "з району"]) : chance.one(["із напрямків:", "із напрямків", "з напрямків:"]);
  const names = [`${russian.map(([, name]) => name).join(", ")}${state}`, ...occupied.map(([, name]) => name)].join(", ");
  return { words: `${head} ${names}`, places: [...russian, ...occupied].map(([code]) => from(code)) };
}

/** Launch areas as they were told in 2022 and 2023. */
export function oldLaunch(chance: Chance): Launch {
  return chance.one<Launch>([
    { words: "з південно-східного напрямку (Приморсько-Ахтарськ – рф)", places: [from("RU-KDA")] },
    { words: "з району Приморсько-Ахтарськ", places: [from("RU-KDA")] },
    { words: "з північного напрямку (Курськ, Брянськ – рф)", places: [from("RU-KRS"), from("RU-BRY")] },
    { words: "із районів Приморсько-Ахтарськ та Чауда", places: [from("RU-KDA"), from("UA-43")] },
    { words: "з мису Чауда (Крим)", places: [from("UA-43")] },
    { words: "з акваторії Азовського моря", places: [from("XZ-AZOV")] },
    { words: "з Брянської області рф", places: [from("RU-BRY")] },
    { words: "з південного напрямку (Балаклава – Крим)", places: [from("UA-43")] },
  ]);
}

/** "у Київській, Сумській та Одеській областях", "на Київщині та Сумщині", "в межах … областей". */
export function shotDownIn(chance: Chance, regions: readonly Region[]): Launch {
  const places = regions.map(({ code }): PlaceOf => ({ code, role: "shot_down_over" }));
  const noun = regions.length === 1;
  const way = chance.one(["in", "within", "over"] as const);
  if (way === "in") return { words: `у ${listed(regions.map((region) => region.in))} ${noun ? "області" : "областях"}`, places };
  if (way === "within") return { words: `в межах ${listed(regions.map((region) => region.of))} ${noun ? "області" : "областей"}`, places };
  return { words: `на ${listed(regions.map((region) => region.over))}`, places };
}

/** "A, B та C" */
export function listed(words: readonly string[], and = "та"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1) ?? ""}`;
}

export function someRegions(chance: Chance, low: number, high: number): readonly Region[] {
  return chance.some(REGIONS, chance.whole(low, high));
}

/** Parts of the country: named, and no regions. */
export function parts(chance: Chance): string {
  return chance.one(["на півночі та сході країни", "на півночі, півдні та сході країни", "на півдні, сході, заході та в центрі країни", "на сході країни", "на півночі, сході та у центрі"]);
}
