/** Writes integers from 1 to 9,999 in words, nominative, masculine: the tests' own writers, which share no table with the packs. */
interface Numerals {
  readonly ones: readonly string[];
  readonly teens: readonly string[];
  readonly tens: readonly string[];
  readonly hundreds: readonly string[];
  readonly thousand: readonly [one: string, few: string, many: string];
  /** One and two of a feminine noun: одна тисяча, две тысячи. */
  readonly feminine: readonly [one: string, two: string];
}

const UK: Numerals = {
  ones: ["", "один", "два", "три", "чотири", "п'ять", "шість", "сім", "вісім", "дев'ять"],
  teens: ["десять", "одинадцять", "дванадцять", "тринадцять", "чотирнадцять", "п'ятнадцять", "шістнадцять", "сімнадцять", "вісімнадцять", "дев'ятнадцять"],
  tens: ["", "", "двадцять", "тридцять", "сорок", "п'ятдесят", "шістдесят", "сімдесят", "вісімдесят", "дев'яносто"],
  hundreds: ["", "сто", "двісті", "триста", "чотириста", "п'ятсот", "шістсот", "сімсот", "вісімсот", "дев'ятсот"],
  thousand: ["тисяча", "тисячі", "тисяч"],
  feminine: ["одна", "дві"],
};

const RU: Numerals = {
  ones: ["", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"],
  teens: ["десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать"],
  tens: ["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"],
  hundreds: ["", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"],
  thousand: ["тысяча", "тысячи", "тысяч"],
  feminine: ["одна", "две"],
};

export function inSlavicWords(value: number, language: "uk" | "ru"): string {
  const words = language === "uk" ? UK : RU;
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  const parts: string[] = [];
  if (thousands > 0) {
    const form = thousands === 1 ? words.thousand[0] : thousands < 5 ? words.thousand[1] : words.thousand[2];
    parts.push(thousands <= 2 ? words.feminine[thousands - 1] as string : words.ones[thousands] as string, form);
  }
  parts.push(words.hundreds[Math.floor(rest / 100)] as string);
  const below = rest % 100;
  if (below >= 10 && below < 20) parts.push(words.teens[below - 10] as string);
  else parts.push(words.tens[Math.floor(below / 10)] as string, words.ones[below % 10] as string);
  return parts.filter((part) => part !== "").join(" ");
}
