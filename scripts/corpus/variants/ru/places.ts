import type { Chance, PlaceOf } from "../model.ts";

/** A land over which something was destroyed: code, genitive of its name, genitive adjective alone when it is a region. */
export interface Land {
  readonly code: string;
  readonly of: string;
  readonly adjective: string | null;
  readonly sea: boolean;
}

const REGIONS: readonly (readonly [code: string, adjective: string])[] = [
  ["RU-BEL", "Белгородской"], ["RU-BRY", "Брянской"], ["RU-KRS", "Курской"], ["RU-ORL", "Орловской"], ["RU-TUL", "Тульской"], ["RU-KLU", "Калужской"], ["RU-SMO", "Смоленской"], ["RU-TVE", "Тверской"],
  ["RU-VOR", "Воронежской"], ["RU-LIP", "Липецкой"], ["RU-TAM", "Тамбовской"], ["RU-RYA", "Рязанской"], ["RU-PNZ", "Пензенской"], ["RU-SAR", "Саратовской"], ["RU-SAM", "Самарской"], ["RU-VGG", "Волгоградской"],
  ["RU-ROS", "Ростовской"], ["RU-AST", "Астраханской"], ["RU-ORE", "Оренбургской"], ["RU-NIZ", "Нижегородской"], ["RU-VLA", "Владимирской"], ["RU-IVA", "Ивановской"], ["RU-YAR", "Ярославской"], ["RU-VLG", "Вологодской"],
  ["RU-NGR", "Новгородской"], ["RU-LEN", "Ленинградской"], ["RU-PSK", "Псковской"], ["RU-ULY", "Ульяновской"], ["RU-MOS", "Московской"],
];
const OTHERS: readonly (readonly [code: string, of: string])[] = [
  ["UA-43", "Республики Крым"], ["UA-40", "города Севастополя"], ["RU-KDA", "Краснодарского края"], ["RU-STA", "Ставропольского края"], ["RU-MOS", "Московского региона"], ["RU-TA", "Республики Татарстан"], ["RU-BA", "Республики Башкортостан"],
  ["RU-KL", "Республики Калмыкия"], ["RU-AD", "Республики Адыгея"], ["RU-MO", "Республики Мордовия"], ["RU-UD", "Удмуртской Республики"], ["RU-CE", "Чеченской Республики"], ["RU-CU", "Чувашской Республики"], ["RU-PER", "Пермского края"],
];
const SEAS: readonly (readonly [code: string, of: string])[] = [["XZ-BLACK", "Черного моря"], ["XZ-AZOV", "Азовского моря"], ["XZ-CASPIAN", "Каспийского моря"]];

const land = (code: string, of: string, adjective: string | null, sea = false): Land => ({ code, of, adjective, sea });
export const FIELDS: readonly Land[] = REGIONS.map(([code, adjective]) => land(code, `${adjective} области`, adjective));
const REST: readonly Land[] = OTHERS.map(([code, of]) => land(code, of, null));
const WATERS: readonly Land[] = SEAS.map(([code, of]) => land(code, of, null, true));

/** Different lands, the larger share regions; never two with one code. */
export function lands(chance: Chance, many: number, waters = true): readonly Land[] {
  const all = [...chance.some(FIELDS, many), ...chance.some(REST, 3), ...(waters ? chance.some(WATERS, 1) : [])];
  const chosen = chance.some(all, many);
  return chosen.filter((one, at) => chosen.findIndex(({ code }) => code === one.code) === at);
}

export function over(one: Land): string {
  return one.sea ? `над акваторией ${one.of}` : `над территорией ${one.of}`;
}

export function downOver(of: readonly Land[]): readonly PlaceOf[] {
  return of.map(({ code }) => ({ code, role: "shot_down_over" }));
}

/** "над территориями Калужской, Орловской областей, Московского региона и акваторией Черного моря" */
export function overAll(of: readonly Land[]): string {
  const first = of[0];
  if (of.length === 1 && first !== undefined) return over(first);
  const fields = of.filter(({ adjective }) => adjective !== null);
  const rest = of.filter(({ adjective, sea }) => adjective === null && !sea);
  const waters = of.filter(({ sea }) => sea);
  const names = [...(fields.length > 1 ? [`${joined(fields.map(({ adjective }) => adjective ?? ""), rest.length === 0)} областей`] : fields.map((field) => field.of)), ...rest.map((one) => one.of)];
  const dry = names.length === 0 ? "" : `над ${fields.length + rest.length === 1 ? "территорией" : "территориями"} ${names.length === 1 ? names[0] ?? "" : joined(names, true)}`;
  const wet = waters.length === 0 ? "" : `над акваторией ${joined(waters.map((one) => one.of), true)}`;
  return dry !== "" && wet !== "" ? `${dry}, а также ${wet}` : `${dry}${wet}`;
}

function joined(words: readonly string[], and: boolean): string {
  return words.length < 2 || !and ? words.join(", ") : `${words.slice(0, -1).join(", ")} и ${words.at(-1) ?? ""}`;
}
