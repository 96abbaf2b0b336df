import type { Metric, Unit } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith, word } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { CueWord, FunctionRole } from "../term.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT, QUOTE } from "../tokens.ts";

/** The word that says what a quantity counts, and how the two stand to each other. */
export interface Government {
  readonly metric: Metric;
  readonly cue: { readonly from: number; readonly to: number };
  readonly agent: CueWord["agent"];
  /** Name of the rule, kept with the claim: `passive`, `active-object`, `attack-with` … */
  readonly rule: string;
  /** True when the cue's agent stands before it as its subject ("Russia launched 108 drones"). */
  readonly active: boolean;
  /** A second count said of the same number: "were detected and destroyed". */
  readonly also?: Government;
}

export const COMMA = 44;

export const SEMICOLON = 59;

export const COLON = 58;

export const OPEN = 40;

export const CLOSE = 41;

export const DASHES = new Set([0x2013, 0x2014]);

export type Unitish = Unit | "implied";

/** The cue meanings at a token that can take a theme of this unit, most fitting first. */
export function fitting(a: Analysis, at: number, unit: Unitish, forms: readonly CueWord["form"][]): CueWord | undefined {
  const cues = termWith(a, at, TAG.cue)?.cue;
  if (cues === undefined) return undefined;
  for (const form of forms) {
    const found = cues.find((cue) => cue.form === form && (unit === "implied" || cue.theme.includes(unit)));
    if (found !== undefined) return found;
  }
  return undefined;
}

export { word };

export const role = (a: Analysis, at: number): FunctionRole | undefined => a.role[at];

export function isBe(a: Analysis, at: number): boolean {
  return role(a, at) === "be";
}

/** Index of the term that ends right before a token. */
export const before = (a: Analysis, at: number): number => a.start[at - 1] as number;

/** Whether a verb stands in the passive: a form of "be" before it, adverbs and commas between allowed. */
export function passive(a: Analysis, at: number, floor: number): boolean {
  let i = at;
  for (let steps = 0; steps < 4 && i > floor; steps++) {
    i = before(a, i);
    if (isBe(a, i)) return true;
    const r = role(a, i);
    if (r !== "adverb" && r !== "negation" && r !== "have") return false;
  }
  return false;
}

/** Steps over a prepositional phrase that starts at `i`; returns the token after it. */
export function skipPhrase(a: Analysis, i: number, limit: number): number {
  let k = a.end[i] as number;
  for (let steps = 0; k < limit && steps < 10; steps++) {
    const mask = a.mask[k] as number;
    const kind = a.tokens.kind[k];
    const r = role(a, k);
    if (kind === PUNCT) break;
    if (kind === QUOTE || kind === HYPHEN) {
      k++;
      continue;
    }
    if (r === "adverb" && describes(a, k, i, limit)) {
      k = a.end[k] as number;
      continue;
    }
    if (r !== undefined && r !== "determiner" && r !== "possessive") break;
    // "in the Red Sea that were fired by the Houthis"
    if (steps > 0 && r === "determiner" && isOf(a, k, "which") && opensClause(a, a.end[k] as number, limit)) break;
    const left = steps > 0 ? before(a, k) : i;
    const noun = steps > 0 && (role(a, left) === "determiner" || (role(a, left) === "adverb" && describes(a, left, i, limit)));
    if (!noun && (mask & (TAG.cue | TAG.verb | TAG.say)) !== 0 && (mask & (TAG.place | TAG.weapon | TAG.attack | TAG.person | TAG.thing)) === 0) break;
    k = a.end[k] as number;
  }
  return k;
}

/** Whether a verb stands behind "that". */
function opensClause(a: Analysis, at: number, limit: number): boolean {
  return at < limit && (role(a, at) === "be" || role(a, at) === "have" || role(a, at) === "modal");
}

/** "in an overnight attack", "in overnight Russian strikes": a word of time before the noun of a phrase. */
function describes(a: Analysis, at: number, opens: number, limit: number): boolean {
  const left = before(a, at);
  const next = a.end[at] as number;
  if (next >= limit) return false;
  return role(a, left) === "determiner" || isOf(a, left, "a") || (((a.mask[at] as number) & TAG.time) !== 0 && left === opens && ((a.mask[next] as number) & (TAG.people | TAG.attack)) !== 0);
}

/** Whether an object follows a verb at once: a determiner, a number or a noun, not a preposition or a stop. */
export function takesObject(a: Analysis, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const r = role(a, at);
  const mask = a.mask[at] as number;
  if (a.tokens.kind[at] === PUNCT) return false;
  if (r === "determiner") return true;
  if (r !== undefined) return false;
  return (mask & (TAG.num | TAG.weapon | TAG.person | TAG.thing | TAG.hedge)) !== 0 && (mask & TAG.time) === 0;
}

/** Whether a land, its air space or a border is named soon after a verb of crossing. */
export function namesBorder(a: Analysis, from: number, limit: number): boolean {
  for (let i = from, steps = 0; i < limit && steps < 8; i = a.end[i] as number, steps++) {
    if (((a.mask[i] as number) & (TAG.country | TAG.people | TAG.government)) !== 0) return true;
    if (isOf(a, i, "border or air")) return true;
  }
  return false;
}
