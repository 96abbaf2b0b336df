import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { HYPHEN, PUNCT } from "../tokens.ts";
import { COMMA, DASHES, OPEN, before, fitting, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** How many words may stand between "most" and the number: "the highest concentration", "most of them". */
const WORDS = 4;

/** "with the highest concentration - 29 drones - downed over Tula", "most of them, 29, were over Tula": a part of those told of before. */
export function mostOfThem(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  if ((q.unit !== "munition" && q.unit !== null) || q.reason !== null || q.number.kind !== "cardinal" || q.from - 2 <= s.from || q.to >= s.to) return false;
  const mark = q.from - 1;
  if (!isMark(a, mark) || !(isMark(a, q.to) || a.tokens.code[q.to] === OPEN + 1)) return false;
  let i = mark;
  let said = false;
  for (let steps = 0; steps < WORDS && i > s.from && !said; steps++) {
    i = before(a, i);
    if (a.tokens.kind[i] === PUNCT) return false;
    said = isOf(a, i, "most of all");
  }
  if (!said) return false;
  let next = q.to + 1;
  for (let steps = 0; steps < 2 && next < s.to && (role(a, next) === "be" || role(a, next) === "adverb"); steps++) next = a.end[next] as number;
  return next < s.to && (role(a, next) === "preposition" || fitting(a, next, "munition", ["participle"])?.agent === "defender");
}

const isMark = (a: Analysis, at: number): boolean => a.tokens.code[at] === COMMA || a.tokens.code[at] === OPEN || DASHES.has(a.tokens.code[at] as number) || a.tokens.kind[at] === HYPHEN;
