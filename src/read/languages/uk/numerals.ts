import type { Form } from "../../bulletins/sense.ts";
import { inflect } from "../forms.ts";

/** Cardinal numerals in every case: value, stem and endings. */
const CARDINALS: readonly (readonly [value: number, stem: string, endings: string])[] = [
  [1, "од", "ин на не ного ної нієї ному ній ним нією ною ну"],
  [2, "дв", "а і ох ом ома"],
  [3, "тр", "и ьох ьом ьома"],
  [4, "чотир", "и ьох ьом ма ьома"],
  [5, "п'ят", "ь и ьох ьом ьма ьома"],
  [6, "шіст", "ь ьох ьом ьма ьома"],
  [6, "шест", "и"],
  [7, "сім", "'' ох ом ома"],
  [7, "сьома", "''"],
  [7, "сем", "и"],
  [8, "вісім", "'' ох ом ома"],
  [8, "вісьм", "ох ом ома а"],
  [8, "вос", "ьми"],
  [9, "дев'ят", "ь и ьох ьом ьма ьома"],
  [10, "десят", "ь и ьох ьом ьма ьома"],
  ...(["одинадцят", "дванадцят", "тринадцят", "чотирнадцят", "п'ятнадцят", "шістнадцят", "сімнадцят", "вісімнадцят", "дев'ятнадцят", "двадцят"] as const).map((stem, i) => [11 + i, stem, "ь и ьох ьом ьма ьома"] as const),
  [30, "тридцят", "ь и ьох ьом ьма ьома"],
  [40, "сорок", "'' а"],
  ...(["п'ятдесят", "шістдесят", "сімдесят", "вісімдесят"] as const).map((stem, i) => [50 + i * 10, stem, "'' и ьох ьом ьма ьома"] as const),
  [90, "дев'янос", "то та"],
  [100, "ст", "о а"],
  [200, "дв", "істі охсот омстам омастами охстах"],
  [300, "тр", "иста ьохсот ьомстам ьомастами ьохстах"],
  [400, "чотир", "иста ьохсот ьомстам мастами ьохстах"],
  ...(["п'ят", "шіст", "сім", "вісім", "дев'ят"] as const).map((stem, i) => [500 + i * 100, stem, i === 2 || i === 3 ? "сот омастами омстам" : "сот исот ьмастами ьомастами ьомстам"] as const),
  [600, "шестисот", "''"],
  [700, "семисот", "''"],
  [800, "восьмисот", "''"],
];

/** Collective numerals, which count persons: "поранено двоє". */
const COLLECTIVES: readonly (readonly [value: number, stem: string, endings: string])[] = [
  [2, "дво", "є їх"],
  [3, "тро", "є їх"],
  [4, "четвер", "о их"],
  [5, "п'ятер", "о их"],
  [6, "шестер", "о их"],
  [7, "семер", "о их"],
  [8, "восьмер", "о их"],
];

export function* numerals(): Iterable<Form> {
  for (const [value, stem, endings] of CARDINALS) for (const form of inflect(stem, endings)) yield [form, { is: "num", value }];
  for (const [value, stem, endings] of COLLECTIVES) for (const form of inflect(stem, endings)) yield [form, { is: "num", value, persons: true }];
  for (const form of inflect("тисяч", "а і '' у ею ам ами ах")) yield [form, { is: "num", value: 1000, thousand: true }];
  for (const form of ["півсотні", "пів сотні"]) yield [form, { is: "num", value: 50 }];
  for (const form of ["півтори сотні", "півтораста"]) yield [form, { is: "num", value: 150 }];
  yield ["тис", { is: "num", value: 1000, thousand: true }];
  for (const form of ["ма", "та", "м", "х", "ти", "му", "ою", "ох", "й", "ї", "го", "е", "а", "ми", "ю", "и", "мя", "ома", "ьох", "ох"]) if (!["та", "а", "й", "и"].includes(form)) yield [form, { is: "suffix" }];
  for (const form of inflect("у", "сі сіх сім сіма ся сю")) yield [form, { is: "all" }];
  for (const form of inflect("вс", "і іх ім іма")) yield [form, { is: "all" }];
  for (const form of ["усі вони", "всі вони"]) yield [form, { is: "all" }];
  for (const form of inflect("об", "идва идві ох ом ома")) yield [form, { is: "both" }];
  for (const form of inflect("жод", "ен ного ної ну на не ному ній ним ною")) yield [form, { is: "none" }];
  for (const form of inflect("декільк", "а ох ом ома")) yield [form, { is: "some", low: 2 }];
  for (const form of inflect("кільк", "а ох ом ома")) yield [form, { is: "some", low: 2 }];
  for (const form of inflect("десятк", "и ів ам ами")) yield [form, { is: "some", low: 20 }];
  for (const form of inflect("сотн", "і ями ям")) yield [form, { is: "some", low: 200 }];
  for (const form of inflect("половин", "а и у ою")) yield [form, { is: "share" }];
  for (const form of inflect("третин", "а и у ою")) yield [form, { is: "share" }];
  for (const form of inflect("чверт", "ь і")) yield [form, { is: "share" }];
  for (const form of inflect("більш", "ість ості істю")) yield [form, { is: "share" }];
  for (const form of inflect("частин", "а и у ою")) yield [form, { is: "share" }];
  for (const form of ["більше половини", "більш ніж половина", "більша половина", "більша частина", "значна частина", "переважна більшість", "решта", "решту", "дві третини"]) yield [form, { is: "share" }];
  for (const few of ["кілька", "декілька", "кількома", "декількома", "кількох"]) {
    for (const form of ["десятків", "десятками"]) yield [`${few} ${form}`, { is: "some", low: 20 }];
    for (const form of ["сотень", "сотнями"]) yield [`${few} ${form}`, { is: "some", low: 200 }];
  }
}
