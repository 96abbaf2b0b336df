import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import { isBe, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** How many words may still stand between a state and a verb of the same people. */
const CLAUSE = 10;

/** "more than two million people displaced", "400 people without power", "nearly a million people in need": another state than that of those told before them. */
export function inOtherState(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  if (q.unit !== "person" || q.number.kind === "article" || q.to >= s.to) return false;
  let i = q.to;
  // "internally displaced", "left homeless"
  for (let steps = 0; steps < 2 && i < s.to && isOf(a, i, "before a state"); steps++) i = a.end[i] as number;
  const lacking = isOf(a, i, "without") && i === q.to;
  const needy = isOf(a, i, "in") && isOf(a, a.end[i] as number, "in a state");
  if (!lacking && !needy && !isOf(a, i, "another state")) return false;
  // "40 people displaced by the war were killed": they have a verb of their own.
  for (let steps = 0; i < s.to && steps < CLAUSE && a.tokens.kind[i] !== PUNCT && role(a, i) !== "conjunction"; i = a.end[i] as number, steps++) {
    if (isBe(a, i) || (((a.mask[i] as number) & TAG.cue) !== 0 && a.term[i]?.cue?.some((c) => c.form === "subject") === true)) return false;
  }
  return true;
}
