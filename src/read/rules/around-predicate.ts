import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { HYPHEN, NUMBER, PUNCT, WORD } from "../tokens.ts";
import { COMMA, DASHES, before, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** Whether a comma and "as well as" stand before a number. */
export function isAdded(a: Analysis, q: QuantityPhrase): boolean {
  const beside = before(a, q.from);
  return role(a, beside) === "conjunction" && isOf(a, beside, "as well as") && a.tokens.code[beside - 1] === COMMA;
}

const SQUARE = 91;

/** "[are]": whether a mark is one of the square brackets around one word. */
export function isInserted(a: Analysis, at: number, floor: number): boolean {
  const open = a.tokens.code[at] === SQUARE + 2 ? at - 2 : at;
  return open >= floor && a.tokens.code[open] === SQUARE && a.tokens.kind[open + 1] === WORD && a.tokens.code[open + 2] === SQUARE + 2;
}

/** "aged 20–40", "aged 20 to 40": the token past the second age, or `at` when none follows. */
export function pastRange(a: Analysis, at: number, limit: number): number {
  const joins = at + 1 < limit && (DASHES.has(a.tokens.code[at] as number) || a.tokens.kind[at] === HYPHEN || role(a, at) === "to") && a.tokens.kind[at + 1] === NUMBER;
  return joins ? at + 2 : at;
}

/** "left 340 people in the valley dead" */
export function leftBehind(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  let i = q.from;
  for (let steps = 0; i > s.from && steps < 3; steps++) {
    i = before(a, i);
    if (isOf(a, i, "leave behind")) return true;
    if (((a.mask[i] as number) & TAG.hedge) === 0) return false;
  }
  return false;
}

/** Whether a place or a land is the object, and does not itself speak: "drones downed, Kyiv says". */
export function strikesPlace(a: Analysis, place: number, limit: number): boolean {
  if (place >= limit || ((a.mask[place] as number) & (TAG.place | TAG.country)) === 0 || role(a, place) !== undefined) return false;
  const next = a.end[place] as number;
  return next >= limit || ((a.mask[next] as number) & (TAG.say | TAG.num)) === 0;
}

/** How many phrases a part may take. */
const PART = 8;

/** The "be" or "have" behind a part that is told between a noun and its verb, or 0. */
export function pastPart(a: Analysis, from: number, limit: number): number {
  let i = a.end[from] as number;
  for (let steps = 0; i < limit && steps < PART && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    const r = role(a, i);
    if (r === "be" || r === "have") return i;
    if (r === "relative" || r === "subordinator") return 0;
  }
  return 0;
}
