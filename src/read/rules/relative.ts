import type { Analysis } from "../analysis.ts";
import { hasShape, isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import type { Government, Unitish } from "./cue.ts";
import { COMMA, fitting, isBe, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** How far into a relative clause its verb may stand. */
const INTO = 9;

const isSomeone = (a: Analysis, at: number): boolean => role(a, at) === "pronoun" || ((a.mask[at] as number) & (TAG.country | TAG.people | TAG.government | TAG.actor)) !== 0;

/** "drones that Russia had launched", "the 40 drones it sent": what somebody else did with them; `to` is past its verb. */
export function objectClause(a: Analysis, s: Sentence, q: QuantityPhrase): { readonly government: Government; readonly to: number } | null {
  if (q.unit !== "munition" || q.to >= s.to) return null;
  const opened = role(a, q.to) === "relative" || isOf(a, q.to, "which");
  let i = opened ? (a.end[q.to] as number) : q.to;
  // "drones that its air defences intercepted"
  const owned = opened && i < s.to && role(a, i) === "determiner";
  if (owned) i = a.end[i] as number;
  // "drones that Petrov, the region's governor, said air defences destroyed"
  const teller = opened ? pastTeller(a, s, i) : i;
  if (teller >= s.to || (!owned && teller === i && !isSomeone(a, i))) return null;
  i = teller;
  for (let steps = 0; steps < INTO && i < s.to && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    const cue = fitting(a, i, "munition", ["past", "participle", "third"]);
    if (cue?.metric === "launched" && given(a, s, q)) return null;
    if (cue !== undefined && (cue.metric === "launched" || (cue.agent === "defender" && steps > 0))) return { government: { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "relative", active: false }, to: a.end[i] as number };
    if (steps > 0 && !opened && role(a, i) !== "have" && role(a, i) !== "adverb") return null;
  }
  return null;
}

/** How many words a speaker inside a clause may take, with what he is between commas. */
const TELLER = 14;

/** The token past "Petrov, the region's governor, said"; `at` when nobody speaks there. */
function pastTeller(a: Analysis, s: Sentence, at: number): number {
  let commas = 0;
  for (let i = at, steps = 0; i < s.to && steps < TELLER; i = a.end[i] as number, steps++) {
    const mask = a.mask[i] as number;
    if (a.tokens.kind[i] === PUNCT) {
      if (a.tokens.code[i] !== COMMA || ++commas > 2) return at;
    } else if (steps > 0 && commas !== 1 && (mask & TAG.say) !== 0 && (mask & TAG.cue) === 0) return a.end[i] as number;
    else if (isBe(a, i) || role(a, i) === "have" || (mask & (TAG.cue | TAG.num)) !== 0) return at;
  }
  return at;
}

/** "provided Russia with hundreds of drones that it has used": what was handed over. */
function given(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  for (let i = q.from - 1; i >= Math.max(s.from, q.from - 8); i--) if (hasShape(a, i, "hand over")) return true;
  return false;
}

/** "58 of which it was able to shoot down": the verb of the clause, with somebody else as its subject. */
export function ofWhich(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish): Government | null {
  if (!q.ofThem || q.head !== null || q.to >= s.to || !isSomeone(a, q.to)) return null;
  for (let i = a.end[q.to] as number, steps = 0; steps < INTO && i < s.to && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    const cue = fitting(a, i, unit, ["base", "past", "participle", "third", "subject"]);
    if (cue !== undefined) return { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "of-which", active: false };
  }
  return null;
}

/** "launched 12 drones, all of which were shot down", "three missiles which were intercepted": what became of all that was sent. */
export function fateOfAll(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  let i = q.to;
  if (i < s.to && a.tokens.code[i] === COMMA) i++;
  if (i >= s.to) return null;
  const all = isOf(a, i, "all of which") || (isOf(a, i, "all") && i + 1 < s.to && isOf(a, a.end[i] as number, "of which"));
  const opened = all || isOf(a, i, "which");
  if (!opened) return null;
  let be = false;
  for (let steps = 0; steps < 7 && i < s.to && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    if (isBe(a, i)) {
      be = true;
      continue;
    }
    const cue = be ? fitting(a, i, "munition", ["participle"]) : undefined;
    if (cue !== undefined) return cue.agent === "defender" && cue.metric !== "detected" ? { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "fate-of-all", active: false } : null;
    if (be && role(a, i) !== "adverb" && !isOf(a, i, "all")) return null;
  }
  return null;
}
