import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";

/** How far a rule looks from a number, in tokens: far enough for any sentence that people write, so that one without end stays linear. */
export const REACH = 120;

/** The part of a sentence within reach of the tokens `from` to `to - 1`. */
export function within(sentence: Sentence, from: number, to: number): Sentence {
  if (from - sentence.from <= REACH && sentence.to - to <= REACH) return sentence;
  return { ...sentence, from: Math.max(sentence.from, from - REACH), to: Math.min(sentence.to, to + REACH) };
}

/** Where a clause begins that tells what else went on: "killing 15, officials said, as the leaders met in Canada". */
export function meanwhile(a: Analysis, at: number, to: number): number {
  for (let i = at; i < to; i = a.end[i] as number) if (a.role[i] === "subordinator" && isOf(a, i, "meanwhile") && a.tokens.code[i - 1] === 44) return i;
  return to;
}
