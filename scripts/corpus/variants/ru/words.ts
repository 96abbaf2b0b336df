import type { Chance } from "../model.ts";

type Case = "nominative" | "genitive" | "instrumental";
const ONES: Record<Case, readonly string[]> = {
  nominative: ["", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать"],
  genitive: ["", "одного", "двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти", "десяти", "одиннадцати", "двенадцати", "тринадцати", "четырнадцати", "пятнадцати", "шестнадцати", "семнадцати", "восемнадцати", "девятнадцати"],
  instrumental: ["", "одним", "двумя", "тремя", "четырьмя", "пятью", "шестью", "семью", "восемью", "девятью", "десятью", "одиннадцатью", "двенадцатью", "тринадцатью", "четырнадцатью", "пятнадцатью", "шестнадцатью", "семнадцатью", "восемнадцатью", "девятнадцатью"],
};
const TENS = ["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];
const HUNDREDS = ["", "сто", "двести", "триста", "четыреста"];

/** A number up to 499 in words; cases other than the nominative to 19 only. */
export function inWords(n: number, of: Case = "nominative", feminine = false): string {
  const below = n % 100;
  const gender = (word: string): string => (feminine ? ({ один: "одна", два: "две" }[word] ?? word) : word);
  const small = below < 20 ? [gender(ONES[of][below] ?? "")] : [TENS[Math.floor(below / 10)] ?? "", gender(ONES[of][below % 10] ?? "")];
  return [HUNDREDS[Math.floor(n / 100)] ?? "", ...small].filter((word) => word !== "").join(" ");
}

export function form(n: number, one: string, few: string, many: string): string {
  const [last, below] = [n % 10, n % 100];
  if (last === 1 && below !== 11) return one;
  return last >= 2 && last <= 4 && (below < 12 || below > 14) ? few : many;
}

/** In digits, or in words as the ministry writes small numbers. */
export function number(chance: Chance, n: number, words = n < 11 ? 0.6 : n < 40 ? 0.15 : 0): string {
  return chance.may(words) ? inWords(n) : String(n);
}

/** "украинских беспилотных летательных аппарата" by number. */
export function drones(chance: Chance, n: number, kind = ""): string {
  const whose = form(n, "украинский", "украинских", "украинских");
  const what = chance.may(0.7) ? form(n, "беспилотный летательный аппарат", "беспилотных летательных аппарата", "беспилотных летательных аппаратов") : chance.one(["БпЛА", "БПЛА"]);
  return `${whose} ${what}${kind}`;
}

/** "перехвачены и уничтожены", "уничтожено": the verb agrees with the number, or stands in the neuter. */
export function downed(chance: Chance, n: number): string {
  return form(n, chance.one(["уничтожен", "перехвачен и уничтожен"]), chance.one(["уничтожены", "перехвачены и уничтожены", "уничтожены и перехвачены"]), chance.one(["уничтожены", "перехвачены и уничтожены", "уничтожено"]));
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
