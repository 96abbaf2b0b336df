import type { Form } from "../../bulletins/sense.ts";
import { inflect } from "../forms.ts";

const MONTHS = ["січ", "лют", "берез", "квіт", "трав", "черв", "лип", "серп", "верес", "жовт", "листопад", "груд"] as const;
const ENDINGS = ["ень ня ні нем", "ий ого ому им", "ень ня ні нем", "ень ня ні нем", "ень ня ні нем", "ень ня ні нем", "ень ня ні нем", "ень ня ні нем", "ень ня ні нем", "ень ня ні нем", "'' а і ом", "ень ня ні нем"] as const;
const WEEKDAYS = [["понеділ", "ок ка ку ком"], ["вівтор", "ок ка ку ком"], ["серед", "а и у ою"], ["четвер", "'' га гу"], ["п'ятниц", "я і ю ею"], ["субот", "а и у ою"], ["неділ", "я і ю ею"]] as const;

export function* calendar(): Iterable<Form> {
  for (const [i, stem] of MONTHS.entries()) for (const form of inflect(stem, ENDINGS[i] as string)) yield [form, { is: "month", value: i + 1 }];
  for (const [i, [stem, endings]] of WEEKDAYS.entries()) for (const form of inflect(stem, endings)) yield [form, { is: "weekday", value: i + 1 }];
  for (const form of ["у ніч проти", "в ніч проти", "вночі на", "уночі на", "у ніч на", "в ніч на", "вніч на", "ніч на", "у ніч із", "у ніч з", "в ніч з", "в ніч із"]) yield [form, { is: "night", which: "on" }];
  for (const form of ["уночі", "вночі", "ночі", "ніч"]) yield [form, { is: "night", which: "at" }];
  for (const form of ["цієї ночі", "минулої ночі", "за цю ніч", "сьогодні вночі", "сьогодні уночі", "протягом ночі", "упродовж ночі", "впродовж ночі", "за ніч", "за минулу ніч", "минулою ніччю"]) yield [form, { is: "night", which: "past" }];
  for (const form of ["у новорічну ніч", "в новорічну ніч", "новорічної ночі"]) yield [form, { is: "night", which: "newyear" }];
  for (const form of ["уранці", "вранці", "зранку", "ранку", "ранок", "рано вранці"]) yield [form, { is: "part-of-day", value: "morning" }];
  for (const form of ["вдень", "удень", "дня", "денної пори", "день", "дні"]) yield [form, { is: "part-of-day", value: "day" }];
  for (const form of ["увечері", "ввечері", "вечора", "вечір", "пізно ввечері"]) yield [form, { is: "part-of-day", value: "evening" }];
  for (const form of ["опівночі"]) yield [form, { is: "midnight" }];
  for (const form of ["сьогодні", "поточної доби", "цього дня", "на початку поточної доби"]) yield [form, { is: "today", offset: 0 }];
  for (const form of ["вчора", "учора", "минулої доби", "попередньої доби"]) yield [form, { is: "today", offset: -1 }];
  for (const form of ["год", "година", "години", "годин", "годині", "годину", "г"]) yield [form, { is: "hour" }];
  for (const form of ["за київським часом", "за києвом", "київського часу"]) yield [form, { is: "zone", zone: "Europe/Kyiv" }];
  for (const form of ["року", "рік", "році", "р"]) yield [form, { is: "year" }];
  for (const form of ["станом на", "на момент", "на час"]) yield [form, { is: "as-of" }];
  for (const form of ["протягом", "упродовж", "впродовж", "у період", "в період", "період", "доби", "добу", "на початку доби", "у проміжку"]) yield [form, { is: "during" }];
  for (const [i, stem] of MONTHS.entries()) yield [`за ${stem}${(ENDINGS[i] as string).startsWith("''") ? "" : (ENDINGS[i] as string).split(" ")[0] ?? ""}`, { is: "mark", of: "period-summary" }];
  for (const form of ["з початку", "від початку", "з початку року", "за тиждень", "минулого тижня", "цього тижня", "останнього тижня", "щотижня", "за останній тиждень", "за добу та тиждень", "за минулий тиждень", "протягом тижня", "упродовж тижня", "впродовж тижня", "за місяць", "протягом місяця", "упродовж місяця", "за рік", "за зиму", "за весну", "за літо", "за осінь", "з початку повномасштабного вторгнення", "від початку повномасштабного вторгнення"]) yield [form, { is: "mark", of: "period-summary" }];
}
