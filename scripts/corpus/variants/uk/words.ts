import type { Chance, Count } from "../model.ts";
import { approx, atLeast, atMost, exact, moreThan } from "../sheet.ts";

type Case = "nominative" | "genitive" | "instrumental";
type Series = readonly string[];

const ONES: Record<Case, Series> = {
  nominative: ["", "один", "два", "три", "чотири", "п’ять", "шість", "сім", "вісім", "дев’ять", "десять", "одинадцять", "дванадцять", "тринадцять", "чотирнадцять", "п’ятнадцять", "шістнадцять", "сімнадцять", "вісімнадцять", "дев’ятнадцять"],
  genitive: ["", "одного", "двох", "трьох", "чотирьох", "п’яти", "шести", "семи", "восьми", "дев’яти", "десяти", "одинадцяти", "дванадцяти", "тринадцяти", "чотирнадцяти", "п’ятнадцяти", "шістнадцяти", "сімнадцяти", "вісімнадцяти", "дев’ятнадцяти"],
  instrumental: ["", "одним", "двома", "трьома", "чотирма", "п’ятьма", "шістьма", "сімома", "вісьмома", "дев’ятьма", "десятьма", "одинадцятьма", "дванадцятьма", "тринадцятьма", "чотирнадцятьма", "п’ятнадцятьма", "шістнадцятьма", "сімнадцятьма", "вісімнадцятьма", "дев’ятнадцятьма"],
};
const TENS: Record<Case, Series> = {
  nominative: ["", "", "двадцять", "тридцять", "сорок", "п’ятдесят", "шістдесят", "сімдесят", "вісімдесят", "дев’яносто"],
  genitive: ["", "", "двадцяти", "тридцяти", "сорока", "п’ятдесяти", "шістдесяти", "сімдесяти", "вісімдесяти", "дев’яноста"],
  instrumental: ["", "", "двадцятьма", "тридцятьма", "сорока", "п’ятдесятьма", "шістдесятьма", "сімдесятьма", "вісімдесятьма", "дев’яноста"],
};
const HUNDREDS: Record<Case, Series> = {
  nominative: ["", "сто", "двісті", "триста", "чотириста", "п’ятсот"],
  genitive: ["", "ста", "двохсот", "трьохсот", "чотирьохсот", "п’ятисот"],
  instrumental: ["", "ста", "двомастами", "трьомастами", "чотирмастами", "п’ятьмастами"],
};

/** A number up to 599 in words. */
export function inWords(n: number, of: Case = "nominative", feminine = false): string {
  const below = n % 100;
  const gender = (word: string): string => (!feminine ? word : ({ один: "одна", два: "дві", одним: "однією", одного: "однієї" }[word] ?? word));
  const small = below < 20 ? [gender(ONES[of][below] ?? "")] : [TENS[of][Math.floor(below / 10)] ?? "", gender(ONES[of][below % 10] ?? "")];
  return [HUNDREDS[of][Math.floor(n / 100)] ?? "", ...small].filter((word) => word !== "").join(" ");
}

/** The form that a number asks for: 1 дрон, 2 дрони, 5 дронів. */
export function form(n: number, one: string, few: string, many: string): string {
  const [last, below] = [n % 10, n % 100];
  if (last === 1 && below !== 11) return one;
  return last >= 2 && last <= 4 && (below < 12 || below > 14) ? few : many;
}

/** "41-м ударним БпЛА", "54-ма ударними БпЛА", "сімома дронами": with what they attacked. */
export function withSo(chance: Chance, n: number, one: string, many: string, feminine = false): string {
  const single = n % 10 === 1 && n % 100 !== 11;
  const ending = single ? (feminine ? "-єю" : "-м") : "-ма";
  const way = n < 20 ? chance.one(["digits", "ending", "word", "word"]) : n < 100 && chance.may(0.12) ? "word" : chance.one(["digits", "digits", "ending"]);
  const number = way === "word" ? inWords(n, "instrumental", feminine) : way === "ending" ? `${n}${ending}` : String(n);
  return `${number} ${single ? one : many}`;
}

/** A count of the fallen: "22 ворожі БпЛА", "дев’ять дронів". */
export function soMany(chance: Chance, n: number, one: string, few: string, many: string, feminine = false): string {
  const number = n < 21 && chance.may(0.4) ? inWords(n, "nominative", feminine) : String(n);
  return `${number} ${form(n, one, few, many)}`;
}

/** A number with a hedge in front, or none; the words and what they mean. */
export function hedged(chance: Chance, n: number): { readonly words: string; readonly count: Count } {
  const [words, make] = chance.one([
    ["", exact],
    ["понад", moreThan],
    ["більше", moreThan],
    ["близько", approx],
    ["майже", approx],
    ["щонайменше", atLeast],
    ["не менше", atLeast],
    ["до", atMost],
  ] as const);
  return { words: words === "" ? String(n) : `${words} ${n}`, count: make(n) };
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
