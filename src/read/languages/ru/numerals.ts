import type { Form } from "../../bulletins/sense.ts";
import { inflect } from "../forms.ts";

/** Cardinal numerals in every case: value, stem and endings. */
const CARDINALS: readonly (readonly [value: number, stem: string, endings: string])[] = [
  [1, "од", "ин на но ного ной ному ним ном ну ною"],
  [2, "дв", "а е ух ум умя"],
  [3, "тр", "и ех ем емя"],
  [4, "четыр", "е ех ем ьмя"],
  [5, "пят", "ь и ью"],
  [6, "шест", "ь и ью"],
  [7, "сем", "ь и ью"],
  [8, "вос", "емь ьми емью ьмью"],
  [9, "девят", "ь и ью"],
  [10, "десят", "ь и ью"],
  ...(["одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат", "двадцат"] as const).map((stem, i) => [11 + i, stem, "ь и ью"] as const),
  [11, "одинадцат", "ь и ью"],
  [30, "тридцат", "ь и ью"],
  [40, "сорок", "'' а"],
  [50, "пят", "ьдесят идесяти ьюдесятью"],
  [60, "шест", "ьдесят идесяти ьюдесятью"],
  [70, "сем", "ьдесят идесяти ьюдесятью"],
  [80, "вос", "емьдесят ьмидесяти емьюдесятью ьмьюдесятью"],
  [90, "девянос", "то та"],
  [100, "ст", "о а"],
  [200, "дв", "ести ухсот умстам умястами ухстах"],
  [300, "тр", "иста ехсот емстам емястами ехстах"],
  [400, "четыр", "еста ехсот емстам ьмястами ехстах"],
  ...(["пят", "шест", "сем"] as const).map((stem, i) => [500 + i * 100, stem, "ьсот исот истам ьюстами истах"] as const),
  [800, "вос", "емьсот ьмисот емьюстами"],
  [900, "девят", "ьсот исот ьюстами"],
];

/** Collective numerals, which count persons: "ранены двое". */
const COLLECTIVES: readonly (readonly [value: number, stem: string, endings: string])[] = [
  [2, "дво", "е их им ими"],
  [3, "тро", "е их им ими"],
  [4, "четвер", "о ых ым ыми"],
  [5, "пятер", "о ых ым ыми"],
  [6, "шестер", "о ых ым ыми"],
  [7, "семер", "о ых ым ыми"],
  [8, "восьмер", "о ых ым ыми"],
];

export function* numerals(): Iterable<Form> {
  for (const [value, stem, endings] of CARDINALS) for (const form of inflect(stem, endings)) yield [form, { is: "num", value }];
  for (const [value, stem, endings] of COLLECTIVES) for (const form of inflect(stem, endings)) yield [form, { is: "num", value, persons: true }];
  for (const form of inflect("тысяч", "а и '' у ей ам ами ах")) yield [form, { is: "num", value: 1000, thousand: true }];
  for (const form of ["полсотни", "пол сотни"]) yield [form, { is: "num", value: 50 }];
  for (const form of ["полторы сотни", "полтораста"]) yield [form, { is: "num", value: 150 }];
  yield ["тыс", { is: "num", value: 1000, thousand: true }];
  for (const form of ["ти", "го", "м", "х", "ми", "й", "е", "ю", "ью", "мя", "ух", "ех", "му", "ый", "ого"]) yield [form, { is: "suffix" }];
  for (const form of ["все", "всех", "всеми", "всем", "весь", "все они"]) yield [form, { is: "all" }];
  for (const form of inflect("об", "а е оих еих оими еими")) yield [form, { is: "both" }];
  for (const form of ["ни один", "ни одного", "ни одной", "ни одна"]) yield [form, { is: "none" }];
  for (const form of ["несколько десятков", "нескольких десятков", "несколькими десятками"]) yield [form, { is: "some", low: 20 }];
  for (const form of ["несколько сотен", "нескольких сотен", "несколькими сотнями"]) yield [form, { is: "some", low: 200 }];
  for (const form of inflect("нескольк", "о их ими")) yield [form, { is: "some", low: 2 }];
  for (const form of inflect("десятк", "и ов ами ам")) yield [form, { is: "some", low: 20 }];
  for (const form of inflect("сотн", "и ями ям")) yield [form, { is: "some", low: 200 }];
  for (const form of [...inflect("половин", "а ы у ой"), ...inflect("трет", "ь и ью"), ...inflect("четверт", "ь и ью"), ...inflect("большинств", "о а у ом"), "большая часть", "остальные", "остальных"]) yield [form, { is: "share" }];
}
