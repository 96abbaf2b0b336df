import type { Metric, QuantityRelation, Unit } from "../../model/vocabulary.ts";

/** Whether a form is one thing, several, or may be either: "дрон", "дронів", "БпЛА". */
export type GrammaticalNumber = "one" | "many" | "any";

/** What a word or phrase of a bulletin means. A form has one sense; what it does in a sentence is for the rules to say. */
export type Sense =
  /** A part of a numeral: двадцять 20, сто 100; `thousand` multiplies what stands before it; `persons` counts people where no noun stands. */
  | { readonly is: "num"; readonly value: number; readonly thousand?: true; readonly persons?: true }
  /** An ending written after digits: "108-ма", "20-ї". */
  | { readonly is: "suffix" }
  | { readonly is: "all" }
  | { readonly is: "both" }
  | { readonly is: "none" }
  /** A word for a number that is left open: декілька, десятки; `low` is the least that it can mean. */
  | { readonly is: "some"; readonly low: number }
  /** A share of a whole: половина, третина, більшість. */
  | { readonly is: "share" }
  | { readonly is: "hedge"; readonly relation: QuantityRelation }
  /** ще, еще: a further part. */
  | { readonly is: "further" }
  /** по одному: so many in each of the places that follow. */
  | { readonly is: "each" }
  /** each, behind a number: so many in each of the places that follow. */
  | { readonly is: "apiece" }
  /** An article: says nothing, and nothing is parted by it. */
  | { readonly is: "silent" }
  /** A noun that is counted. `path` is its weapon class, "" for a target of any class. */
  | { readonly is: "noun"; readonly unit: Unit; readonly path: string; readonly number: GrammaticalNumber; readonly genitive?: "one" }
  /** A name of a weapon: Х-101, «Калібр»; `noun` when it is declined and counted by itself ("16 шахедами"). */
  | { readonly is: "name"; readonly path: string; readonly number: GrammaticalNumber }
  /** An adjective of a counted noun; `path` narrows its class: крилата, ударний. */
  | { readonly is: "adjective"; readonly path: string; readonly number: GrammaticalNumber; readonly owner?: "UA" | "RU" }
  /** типу, типа: a name of a class follows. */
  | { readonly is: "type" }
  /** What is said of the counted things. A `noun` stands before them ("влучання 5 БпЛА"), a `verb` on either side; `one` when its ending says that it was one. */
  | { readonly is: "metric"; readonly metric: Metric; readonly form: "verb" | "noun"; readonly number: GrammaticalNumber }
  /** засобами РЕБ: what stopped an item of a list, which has no verb of its own. */
  | { readonly is: "means"; readonly metric: Metric }
  /** A verb that is said together with another and counts nothing alone: виявлено та, обнаружен и. */
  | { readonly is: "seen" }
  /** із них, из которых, в том числе: a part of what was counted before. */
  | { readonly is: "part" }
  /** з, із, из: a place of launch, or the whole of "5 із 7", or the start of a window. */
  | { readonly is: "from" }
  /** `more`: before a number it means more than, as in English. */
  | { readonly is: "over"; readonly more?: boolean }
  | { readonly is: "in" }
  /** у побережья: the place behind it says only where the one before it is. */
  | { readonly is: "beside" }
  | { readonly is: "on" }
  | { readonly is: "until" }
  | { readonly is: "about" }
  | { readonly is: "and" }
  /** а також: begins another item of a list. */
  | { readonly is: "also" }
  | { readonly is: "place"; readonly code: string | null; readonly country: string | null; readonly name: string; readonly kind: "region" | "city" | "sea" | "country" | "area" }
  /** области, територією, акваторією: belongs to the name of a place beside it. */
  | { readonly is: "placehead" }
  /** район пуску, напрямок: launch areas follow. */
  | { readonly is: "launcharea" }
  /** основні напрямки удару, атаковано: places that were aimed at follow. */
  | { readonly is: "aim" }
  | { readonly is: "month"; readonly value: number; readonly first?: true }
  | { readonly is: "weekday"; readonly value: number }
  /** у ніч, в ночь: a night that ends on the date that follows. */
  | { readonly is: "night"; readonly which: "on" | "at" | "past" | "newyear" | "over" }
  | { readonly is: "part-of-day"; readonly value: "morning" | "day" | "evening" | "night" }
  /** опівночі, полуночи. */
  | { readonly is: "midnight" }
  | { readonly is: "today"; readonly offset: number }
  | { readonly is: "hour" }
  | { readonly is: "zone"; readonly zone: "Europe/Moscow" | "Europe/Kyiv" }
  | { readonly is: "year" }
  | { readonly is: "this-year" }
  | { readonly is: "as-of" }
  | { readonly is: "during" }
  | { readonly is: "provisional" }
  /** усього, всего: a total follows. */
  | { readonly is: "total" }
  /** начиная, з початку: a total that runs since a time. */
  | { readonly is: "running" }
  | { readonly is: "singular" }
  /** The one who attacks, the one who defends: says which side a bulletin is of. `press`: as outlets call them, not the bulletins. */
  | { readonly is: "enemy"; readonly press?: true }
  | { readonly is: "ours" }
  /** Says that the things are still there: в повітряному просторі. */
  | { readonly is: "aloft" }
  /** не, без: what follows was not so. */
  | { readonly is: "not" }
  | { readonly is: "clarified" }
  /** A mark of a kind of post that is no bulletin. */
  | { readonly is: "mark"; readonly of: Mark }
  /** One who reports: Повітряні сили, Минобороны. */
  | { readonly is: "body"; readonly id: string; readonly name: string; readonly kind: string; readonly country: "UA" | "RU" | null }
  /** повідомили, за даними: what a body reports stands beside it. */
  | { readonly is: "says" }
  /** про це, об этом: what was told just before. */
  | { readonly is: "this" }
  /** Нагадаємо, Контекст: what follows is of another day. */
  | { readonly is: "background" };

export type Mark = "live-alert" | "regional-report" | "period-summary" | "front-line-summary" | "video-caption" | "parody" | "partial-report";

export type SenseKind = Sense["is"];
/** A sense of one kind. */
export type SenseOf<K extends SenseKind> = Extract<Sense, { readonly is: K }>;

/** A form as it is written, in any case, and what it means. */
export type Form = readonly [form: string, sense: Sense];

/** The words of bulletins in one language. */
export interface BulletinWords {
  readonly code: "uk" | "ru" | "en";
  readonly forms: () => Iterable<Form>;
}
