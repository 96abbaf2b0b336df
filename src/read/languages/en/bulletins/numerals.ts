import type { Form } from "../../../bulletins/sense.ts";

const SMALL = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Numbers in words up to hundreds, and the words that leave a number open. */
export function* numerals(): Iterable<Form> {
  for (const [i, word] of SMALL.entries()) yield [word, { is: "num", value: i + 1 }];
  for (const [i, word] of TENS.entries()) yield [word, { is: "num", value: 20 + i * 10 }];
  for (const [i, tens] of TENS.entries()) for (const [k, unit] of SMALL.slice(0, 9).entries()) yield [`${tens}-${unit}`, { is: "num", value: 20 + i * 10 + k + 1 }];
  for (const [i, word] of SMALL.slice(0, 9).entries()) yield [`${word} hundred`, { is: "num", value: (i + 1) * 100 }];
  yield ["a hundred", { is: "num", value: 100 }];
  yield ["thousand", { is: "num", value: 1000, thousand: true }];
  for (const form of ["all", "all the", "all of the"]) yield [form, { is: "all" }];
  for (const form of ["both", "the pair"]) yield [form, { is: "both" }];
  for (const form of ["none", "no"]) yield [form, { is: "none" }];
  for (const form of ["several", "a few", "some"]) yield [form, { is: "some", low: 2 }];
  for (const form of ["dozens", "dozens of"]) yield [form, { is: "some", low: 24 }];
  for (const form of ["hundreds", "hundreds of"]) yield [form, { is: "some", low: 200 }];
  for (const form of ["half", "half of", "a third", "a third of", "a quarter", "most", "most of", "the majority of", "the rest", "the rest of", "the others", "the remaining"]) yield [form, { is: "share" }];
  for (const form of ["st", "nd", "rd", "th"]) yield [form, { is: "suffix" }];
}
