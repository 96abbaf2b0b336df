import type { Form } from "../../bulletins/sense.ts";
import { inflect } from "../forms.ts";

const MONTHS = [["январ", "ь я е ем"], ["феврал", "ь я е ем"], ["март", "'' а е ом"], ["апрел", "ь я е ем"], ["ма", "й я е ем"], ["июн", "ь я е ем"], ["июл", "ь я е ем"], ["август", "'' а е ом"], ["сентябр", "ь я е ем"], ["октябр", "ь я е ем"], ["ноябр", "ь я е ем"], ["декабр", "ь я е ем"]] as const;
const WEEKDAYS = [["понедельник", "'' а у"], ["вторник", "'' а у"], ["сред", "а ы у"], ["четверг", "'' а у"], ["пятниц", "а ы у"], ["суббот", "а ы у"], ["воскресен", "ье ья ью"]] as const;

export function* calendar(): Iterable<Form> {
  for (const [i, [stem, endings]] of MONTHS.entries()) for (const form of inflect(stem, endings)) yield [form, { is: "month", value: i + 1 }];
  for (const [i, [stem, endings]] of WEEKDAYS.entries()) for (const form of inflect(stem, endings)) yield [form, { is: "weekday", value: i + 1 }];
  for (const form of ["в ночь на", "ночь на", "в ночь с", "в ночь со", "ночь с", "ночью с"]) yield [form, { is: "night", which: "on" }];
  for (const form of ["ночью", "ночи", "ночь", "в ночные и утренние часы", "в ночные часы"]) yield [form, { is: "night", which: "at" }];
  for (const form of ["в течение прошедшей ночи", "в течение ночи", "в течение минувшей ночи", "за ночь", "прошедшей ночью", "сегодня ночью", "минувшей ночью", "этой ночью", "за прошедшую ночь", "за минувшую ночь", "прошлой ночью", "в течение сегодняшней ночи", "сегодняшней ночью", "за сегодняшнюю ночь", "в ночное время", "в течение ночного времени"]) yield [form, { is: "night", which: "past" }];
  for (const form of ["в новогоднюю ночь", "новогодней ночью"]) yield [form, { is: "night", which: "newyear" }];
  for (const form of ["утром", "утра", "в течение утра", "в первой половине дня", "в утреннее время", "ранним утром", "рано утром"]) yield [form, { is: "part-of-day", value: "morning" }];
  for (const form of ["днем", "дня", "в течение прошедшего дня", "в течение дня", "в течение светового дня", "в дневное время", "за день", "в течение дня"]) yield [form, { is: "part-of-day", value: "day" }];
  for (const form of ["вечером", "вечера", "в течение вечера", "в течение прошедшего вечера", "в вечернее время", "в вечерние часы"]) yield [form, { is: "part-of-day", value: "evening" }];
  for (const form of ["полуночи", "полночь", "полночи"]) yield [form, { is: "midnight" }];
  for (const form of ["сегодня", "текущего дня"]) yield [form, { is: "today", offset: 0 }];
  for (const form of ["вчера"]) yield [form, { is: "today", offset: -1 }];
  for (const form of ["час", "часа", "часов", "минут", "минуты", "мин"]) yield [form, { is: "hour" }];
  for (const form of ["мск", "по московскому времени", "московского времени"]) yield [form, { is: "zone", zone: "Europe/Moscow" }];
  for (const form of ["года", "году", "год", "г"]) yield [form, { is: "year" }];
  for (const form of ["т.г.", "т.г", "сего года", "с.г.", "текущего года"]) yield [form, { is: "this-year" }];
  for (const form of ["по состоянию на", "на момент"]) yield [form, { is: "as-of" }];
  for (const form of ["в период", "в течение", "за период", "период", "в промежутке", "в ходе"]) yield [form, { is: "during" }];
  for (const form of ["начиная"]) yield [form, { is: "running" }];
}
