import type { Metric } from "../../../model/vocabulary.ts";
import type { Form } from "../../bulletins/sense.ts";
import { inflect } from "../forms.ts";

function* verb(metric: Metric, stems: string): Iterable<Form> {
  for (const stem of stems.split("|")) {
    for (const form of inflect(stem, "'' а")) yield [form, { is: "metric", metric, form: "verb", number: "one" }];
    for (const form of inflect(stem, "ы")) yield [form, { is: "metric", metric, form: "verb", number: "many" }];
    for (const form of inflect(stem, "о")) yield [form, { is: "metric", metric, form: "verb", number: "any" }];
  }
}

function* phrases(metric: Metric, form: "verb" | "noun", list: readonly string[]): Iterable<Form> {
  for (const phrase of list) yield [phrase, { is: "metric", metric, form, number: "any" }];
}

export function* reports(): Iterable<Form> {
  yield* verb("shot_down", "уничтожен|перехвачен|сбит|ликвидирован|поражен");
  yield* phrases("shot_down", "verb", ["уничтожили", "перехватили", "сбили", "уничтожил", "сбил"]);
  yield* verb("suppressed", "подавлен");
  yield* phrases("suppressed", "verb", ["подавлено рэб", "подавили", "подавлены рэб", "нейтрализованы рэб", "подавлены средствами рэб", "подавлено средствами рэб", "подавлены средствами радиоэлектронной борьбы", "подавлено средствами радиоэлектронной борьбы", "подавлен средствами радиоэлектронной борьбы", "подавлен средствами рэб", "подавили силами рэб"]);
  yield* phrases("shot_down_or_suppressed", "verb", ["уничтожены и подавлены", "сбиты подавлены", "уничтожены подавлены", "уничтожено подавлено", "сбито подавлено", "уничтожены или подавлены", "перехвачены и подавлены"]);
  yield* phrases("neutralised_total", "verb", ["нейтрализованы", "нейтрализовано", "нейтрализован", "обезврежены", "обезврежено"]);
  yield* phrases("lost", "verb", ["потерпели крушение", "потерпел крушение", "потерпело крушение", "упали", "упал", "не достигли цели", "не достигли целей", "не достигла цели"]);
  yield* phrases("launched", "verb", ["террористическую атаку", "террористические атаки", "террористической атаки", "террористических атак", "с применением", "с использованием", "атаковали", "атаковал", "запустили", "выпустили", "применили", "предпринял попытку атаки", "совершить атаку"]);
  yield* phrases("detected", "verb", ["зафиксировано", "зафиксированы"]);
  yield* phrases("hits", "noun", ["попадание", "попадания"]);
  yield* phrases("attempted", "verb", ["пресечена", "пресечены", "пресечено", "пресечен", "сорвана", "сорваны", "предпринята", "предприняты", "была пресечена", "были предприняты", "предотвращена", "предотвращены"]);
  for (const form of ["обнаружен и", "обнаружены и", "обнаружено и", "своевременно обнаружен и", "своевременно обнаружены и", "был", "были", "было", "обнаружен", "обнаружены", "обнаружено"]) yield [form, { is: "seen" }];

  for (const form of ["из них", "из которых", "в том числе", "в их числе", "среди них", "включая", "в т.ч.", "в т.ч"]) yield [form, { is: "part" }];
  for (const form of ["с", "со", "из", "от"]) yield [form, { is: "from" }];
  for (const form of ["над", "надо"]) yield [form, { is: "over" }];
  for (const form of ["в", "во", "у", "вблизи", "при"]) yield [form, { is: "in" }];
  yield ["на", { is: "on" }];
  yield ["по", { is: "each" }];
  yield ["до", { is: "until" }];
  for (const form of ["и", "или", "плюс"]) yield [form, { is: "and" }];
  for (const form of ["а также", "также", "кроме того", "а"]) yield [form, { is: "also" }];
  for (const form of ["еще", "дополнительно"]) yield [form, { is: "further" }];
  for (const form of ["не менее", "как минимум", "по меньшей мере", "минимум"]) yield [form, { is: "hedge", relation: "at_least" }];
  for (const form of ["более", "больше", "свыше", "более чем"]) yield [form, { is: "hedge", relation: "more_than" }];
  for (const form of ["около", "почти", "примерно", "порядка"]) yield [form, { is: "hedge", relation: "approx" }];
  for (const form of ["не более", "максимум"]) yield [form, { is: "hedge", relation: "at_most" }];
  for (const form of ["менее"]) yield [form, { is: "hedge", relation: "less_than" }];
  for (const form of ["по предварительным данным", "предварительно"]) yield [form, { is: "provisional" }];
  for (const form of ["всего", "в общей сложности", "итого", "всего за ночь", "всего за сутки"]) yield [form, { is: "total" }];
  for (const form of ["киевского режима", "киевским режимом", "киевский режим", "противник", "всу"]) if (form !== "всу") yield [form, { is: "enemy" }];
  for (const form of ["дежурными средствами пво", "дежурными силами пво", "средствами пво", "средствами противовоздушной обороны", "силами пво", "российскими средствами пво", "дежурными средствами противовоздушной обороны", "расчетами пво", "минобороны россии", "дежурными силами и средствами пво"]) yield [form, { is: "ours" }];
  for (const form of ["не", "без", "нет"]) yield [form, { is: "not" }];
  for (const form of ["уточняется", "уточняются"]) yield [form, { is: "clarified" }];
  for (const form of ["летевших на москву", "летевшие на москву", "летевший на москву", "летевшего на москву", "летели на москву", "летевших в направлении москвы", "летевших"]) yield [form, { is: "adjective", path: "", number: "any" }];
  yield* marks();
}

function* marks(): Iterable<Form> {
  for (const form of ["главное за день", "с начала проведения специальной военной операции", "сводка министерства обороны", "сводка минобороны", "тезисы брифинга", "брифинг", "о ходе проведения специальной военной операции", "итогидня", "группировки войск", "группировка войск", "специальной военной операции", "итоги дня"]) yield [form, { is: "mark", of: "front-line-summary" }];
  for (const form of ["за неделю", "итоги недели", "за прошедшую неделю", "за минувшую неделю", "за месяц", "с начала года", "в течение недели", "за прошедший месяц"]) yield [form, { is: "mark", of: "period-summary" }];
  for (const form of ["ракетная опасность", "опасность атаки бпла", "отбой опасности", "отбой воздушной опасности", "внимание всем", "воздушная опасность"]) yield [form, { is: "mark", of: "live-alert" }];
  for (const form of ["боевая работа", "военнослужащие рассказали", "рассказали об уничтожении", "рассказал инструктор", "кадры"]) yield [form, { is: "mark", of: "video-caption" }];
}
