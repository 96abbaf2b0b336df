import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import { roleAt, timeAt } from "./words.ts";

/** A number that may be a toll. */
interface Toll {
  readonly metric: string;
  readonly quantity: { readonly low: number | null; readonly high: number | null; readonly from: number; readonly to: number };
  readonly government: { readonly rule: string; readonly cue: { readonly from: number; readonly to: number } };
  readonly sentence: { readonly from: number; readonly to: number };
}

/** Dead and hurt of so many are the sum of many attacks when they "have been" killed, and of more than that in any words. */
const RUNNING: Readonly<Partial<Record<string, number>>> = { killed: 200, injured: 1000 };
const EVER: Readonly<Partial<Record<string, number>>> = { killed: 1500, injured: 5000 };

/** Whether a number without a time of its own is too high for one attack, `dated` when the text tells of one: "the strikes have killed more than 12,000". */
export function isToll(a: Analysis, toll: Toll, dated: boolean): boolean {
  const low = toll.quantity.low ?? toll.quantity.high ?? 0;
  if ((toll.metric === "killed" || toll.metric === "injured") && isOfWar(a, toll)) return true;
  if (low < (RUNNING[toll.metric] ?? Infinity)) return false;
  return !dated || low >= (EVER[toll.metric] ?? Infinity) || isRunning(a, toll);
}

/** "The campaign has so far cost three lives": a war that has done it has done it over its whole time. */
function isOfWar(a: Analysis, { quantity, government: { cue }, sentence }: Toll): boolean {
  let have = false;
  for (let i = Math.min(quantity.from, cue.from) - 1, seen = 0; i >= sentence.from && seen < 6; i--, seen++) {
    i = a.start[i] as number;
    if (a.tokens.kind[i] === PUNCT) return false;
    if (((a.mask[i] as number) & TAG.func) !== 0 && a.term[i]?.func?.role === "have") have = true;
    else if (roleAt(a, i) === "epoch") return have;
    else if (have && ((a.mask[i] as number) & (TAG.verb | TAG.say)) !== 0) return false;
  }
  return false;
}

/** Rules by which a number is a toll in its own words, or what it has risen from. */
const TOLLS = new Set(["toll", "comparison"]);

/** "have been killed in a gas attack": in one, however many they were. */
function inOneAttack(a: Analysis, from: number, to: number): boolean {
  if (roleAt(a, from) !== "in" || roleAt(a, from + 1) !== "a") return false;
  for (let i = from + 2, seen = 0; i < to && seen < 6; i = a.end[i] as number, seen++) {
    const mask = a.mask[i] as number;
    if ((mask & TAG.attack) !== 0 && a.term[i]?.attack?.number === "one") return true;
    if (a.tokens.kind[i] === PUNCT || (mask & (TAG.verb | TAG.say)) !== 0) return false;
  }
  return false;
}

/** "have been killed", "the war's toll", "in that 50-day war": told of all that has been since, or of a whole war. */
function isRunning(a: Analysis, { quantity, government: { cue, rule }, sentence }: Toll): boolean {
  if (TOLLS.has(rule)) return true;
  if (inOneAttack(a, Math.max(quantity.to, cue.to), sentence.to)) return false;
  const from = Math.min(quantity.from, cue.from);
  const to = Math.max(quantity.to, cue.to);
  for (let i = Math.max(sentence.from, a.start[Math.max(0, from - 8)] as number); i < Math.min(sentence.to, to + 8); i = a.end[i] as number) {
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] === 59) return i >= to;
    if (roleAt(a, i) === "epoch") return true;
    const have = ((a.mask[i] as number) & TAG.func) !== 0 && a.term[i]?.func?.role === "have";
    if (have && i < to) return true;
  }
  return false;
}

/** Words between "had earlier" and the toll that was then given. */
const GIVEN = 8;

/** "The governor had earlier given a toll of three", "had previously put the number of dead at nine": it has been overtaken. */
export function isEarlierToll(a: Analysis, { metric, quantity, government: { cue, rule }, sentence }: Toll): boolean {
  if (RUNNING[metric] === undefined || !(TOLLS.has(rule) || rule === "noun-of" || rule === "count-noun")) return false;
  for (let i = Math.min(quantity.from, cue.from) - 1, seen = 0; i > sentence.from && seen < GIVEN; i--, seen++) {
    i = a.start[i] as number;
    if (a.tokens.kind[i] === PUNCT) return false;
    if (timeAt(a, i)?.kind !== "direction") continue;
    const before = a.start[i - 1] as number;
    // "The source earlier put the toll at five"; but "days earlier" tells of another attack.
    if (rule === "toll" && timeAt(a, before) === undefined && !(((a.mask[a.end[i] as number] as number) & (TAG.link | TAG.time)) !== 0)) return true;
    return ((a.mask[before] as number) & TAG.func) !== 0 && a.term[before]?.func?.role === "have";
  }
  return false;
}
