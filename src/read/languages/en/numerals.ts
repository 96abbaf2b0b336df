import type { Entry } from "../../lexicon.ts";
import type { NumberWord } from "../../term.ts";

const UNITS = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];
const TENS: Record<string, number> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const ORDINALS = [
  "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
  "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
  "twentieth", "thirtieth", "fortieth", "fiftieth", "hundredth", "thousandth",
];

function num(role: NumberWord["role"], value: number, ...forms: string[]): Entry[] {
  return forms.map((form) => [form, { num: { role, value } }] as const);
}

/** Number words. Vague ones carry the least count that the word allows; their upper bound is open. */
export const numerals: Entry[] = [
  ...UNITS.slice(1).flatMap((form, index) => num("unit", index + 1, form)),
  ...Object.entries(TENS).flatMap(([form, value]) => num("tens", value, form)),
  ...num("hundred", 100, "hundred"),
  ...num("scale", 1_000, "thousand", "k"),
  ...num("scale", 1_000_000, "million", "mln", "m"),
  ...num("scale", 1_000_000_000, "billion", "bn"),
  ...num("scale", 1e12, "trillion"),
  ...num("scale", 100_000, "lakh", "lakhs"),
  ...num("scale", 10_000_000, "crore", "crores"),
  ...num("dozen", 12, "dozen"),
  ...num("dozen", 20, "score"),
  ...num("vague", 24, "dozens", "several dozen", "many dozens", "dozens upon dozens"),
  ...num("vague", 40, "scores"),
  ...num("vague", 20, "tens"),
  ...num("vague", 200, "hundreds", "several hundred", "many hundreds"),
  ...num("vague", 2_000, "thousands", "several thousand", "many thousands"),
  ...num("vague", 20_000, "tens of thousands", "many tens of thousands", "several tens of thousands"),
  ...num("vague", 200_000, "hundreds of thousands", "several hundred thousand", "many hundreds of thousands", "several hundreds of thousands"),
  ...num("vague", 2_000_000, "millions", "several million"),
  ...num("pair", 2, "both", "the pair", "a pair", "pair"),
  ...["twins", "the twins", "twin boys", "twin girls", "twin sisters", "twin brothers"].map((form): Entry => [form, { num: { role: "pair", value: 2 }, person: { number: "many", kind: "child" } }]),
  ["twice", { num: { role: "unit", value: 2 }, measure: { reason: "duration" } }],
  ["thrice", { num: { role: "unit", value: 3 }, measure: { reason: "duration" } }],
  ...num("all", 0, "all", "all of the", "all of", "every one of the", "all the"),
  ...num("none", 0, "no", "zero", "none", "nil", "not one", "not a single", "neither", "without any", "without causing any", "without causing"),
  ...num("vague", 24, "a couple of dozen", "couple of dozen", "a few dozen"),
  ...["no one", "nobody"].map((form): Entry => [form, { num: { role: "none", value: 0 }, person: { number: "many", kind: "person" } }]),
  ...num("article", 1, "a", "an"),
  ...num("another", 1, "another", "a further", "a second", "an additional", "one more", "a third", "one other", "a fourth", "a fifth", "a sixth", "a seventh", "an eighth", "a ninth", "a tenth", "an eleventh", "a twelfth", "a single"),
  ...num("another", 0, "further", "additional", "more", "other", "others"),
  ...num("fraction", 1 / 2, "half", "half of", "half the", "one half"),
  ...num("fraction", 1 / 5, "a fifth of", "one fifth of", "one fifth"),
  ...num("fraction", 1 / 10, "a tenth of", "one tenth of", "one tenth"),
  ...num("fraction", 1 / 6, "a sixth of", "one sixth of", "an eighth of", "a fourth of", "a seventh of", "a ninth of"),
  ...num("fraction", 1 / 3, "a third of", "one third of", "one third"),
  ...num("fraction", 2 / 3, "two thirds of", "two thirds"),
  ...num("fraction", 1 / 4, "a quarter of", "one quarter of", "quarter of"),
  ...num("fraction", 3 / 4, "three quarters of", "three quarters"),
  ...ORDINALS.flatMap((form, index) => num("ordinal", index + 1, form)),
];
