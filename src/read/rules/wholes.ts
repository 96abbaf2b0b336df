import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { isOf, lastIsOf, phraseIsOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import { isAircraft } from "./aircraft.ts";
import type { Government } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { within } from "./reach.ts";

/** "Of the 465 drones, 405 were shot down": the number after "of the" is the whole. */
export function isWhole(a: Analysis, s: Sentence, q: QuantityPhrase, next: QuantityPhrase | undefined): boolean {
  if (next === undefined || (q.unit !== "munition" && q.unit !== null) || a.tokens.code[q.to] !== 44) return false;
  let i = q.from;
  for (let steps = 0; steps < 3 && i > s.from; steps++) {
    i = a.start[i - 1] as number;
    const role = a.role[i];
    if (role === "preposition" && isOf(a, i, "out of")) return true;
    if (q.unit === null) return false;
    if (role === "of") return i === s.from || a.tokens.kind[i - 1] === PUNCT || tokenIsOf(a, i - 1, "out");
    if (role !== "determiner") return false;
  }
  return false;
}

/** "14 were stopped: nine by gunfire and five by jamming": the means says the metric. */
export function byMeans(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): Government {
  const gapped = g.rule === "distributive";
  if (g.metric !== "neutralised_total" && g.metric !== "shot_down_or_suppressed" && !(gapped && g.metric === "shot_down")) return g;
  const next = q.to < s.to && tokenIsOf(a, q.to, "more") ? q.to + 1 : q.to;
  const own = next < s.to && tokenIsOf(a, next, "by") ? next : g.cue.from >= q.to ? g.cue.to : -1;
  // "destroyed or jammed by electronic warfare": the means of the jamming only.
  if (own === g.cue.to && g.metric === "shot_down_or_suppressed" && twoFates(a, g)) return g;
  if (own < 0 || own >= s.to || !tokenIsOf(a, own, "by means of")) return g;
  for (let i = own + 1; i < Math.min(s.to, own + 5); i++) {
    if (tokenIsOf(a, i, "jamming")) return { ...g, metric: "suppressed", rule: "by-means" };
    if (tokenIsOf(a, i, "gunfire")) return { ...g, metric: "shot_down", rule: "by-means" };
  }
  return g;
}

/** "destroyed or jammed", "shot down / suppressed": whether the cue names both. */
function twoFates(a: Analysis, { cue }: Government): boolean {
  for (let i = cue.from; i < cue.to; i++) if (tokenIsOf(a, i, "or") || a.tokens.code[i] === SLASH) return true;
  return false;
}

const SLASH = 47;

/** Whether a word of launching stands in or right after a noun phrase: "all 14 drones fired overnight". */
export function saysLaunched(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  for (let i = q.number.to; i < Math.min(s.to, q.to + 2); i++) {
    if (termWith(a, a.start[i] as number, TAG.cue)?.cue?.some((c) => c.metric === "launched" && c.form === "participle") === true) return true;
  }
  return false;
}

export function fitsInside(part: QuantityPhrase, whole: QuantityPhrase): boolean {
  const low = part.low ?? 0;
  return whole.high === null || low <= whole.high;
}

/** "of the affected clinics, 140 were destroyed": a bare number beside things and no weapon counts the things. */
export function ofThings(a: Analysis, sentence: Sentence, q: QuantityPhrase, g: Government): Government {
  if (g.metric !== "shot_down" || q.unit !== null || q.partitive || q.weapon.length > 0) return g;
  if (termWith(a, g.cue.from, TAG.cue)?.cue?.some((c) => c.metric === "objects_damaged") !== true) return g;
  const s = within(sentence, q.from, q.to);
  let things = false;
  for (let i = s.from; i < s.to; i = a.end[i] as number) {
    const term = a.term[i];
    if (term?.weapon !== undefined || term?.attack?.weapon !== undefined) return g;
    if (i < q.from && term?.thing?.unit === "object" && term.thing.number === "many") things = true;
  }
  return things ? { ...g, metric: "objects_damaged", agent: "attacker" } : g;
}

/** "destroyed 41 aircraft at four airfields": aircraft on the ground are damaged, not shot down. */
export function grounded(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): Government {
  // "destroyed a mortar": nobody shoots down what fires.
  if (g.metric === "shot_down" && q.weapon.length > 0 && q.weapon.every((path) => path === "mortar") && q.to === q.number.to + 1 && phraseIsOf(a, g.cue.from, g.cue.to, "destroy")) return { ...g, metric: "objects_damaged", agent: "attacker" };
  if (g.metric !== "shot_down" || q.weapon.length === 0 || !q.weapon.every(isAircraft)) return g;
  if (!phraseIsOf(a, g.cue.from, g.cue.to, "ruin aircraft")) return g;
  // "images show 13 destroyed aircraft": wrecks are seen on the ground.
  if (g.rule === "premodifier") return { ...g, metric: "objects_damaged", agent: "attacker" };
  const near = within(s, q.from, q.to);
  for (let i = near.from; i < near.to; i++) {
    if (tokenIsOf(a, i, "airfield")) return { ...g, metric: "objects_damaged", agent: "attacker" };
  }
  return g;
}

/** "7 drones out of 11": only "out of" stands between. */
export function isOutOf(a: Analysis, from: number, to: number): boolean {
  return phraseIsOf(a, from, to, "out of the");
}

/** Whether a quantity is what a share is taken of: "half of the 120", "90% of the more than 500", "how many of the 30". */
export function isShared(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  let i = q.from;
  let definite = false;
  for (let steps = 0; steps < 4 && i > s.from; steps++) {
    i = a.start[i - 1] as number;
    const role = a.role[i];
    if (role === "determiner" || role === "possessive" || ((a.mask[i] as number) & TAG.hedge) !== 0) {
      if (role === "determiner") definite = true;
      continue;
    }
    // "half of Russia's 40 missiles"
    if (((a.mask[i] as number) & (TAG.country | TAG.people | TAG.place)) !== 0) {
      definite = true;
      continue;
    }
    // "half of", "most of" may be one term.
    if (lastIsOf(a, i, "of") && phraseIsOf(a, i, (a.end[i] as number) - 1, "share")) return true;
    if (role !== "of" || i <= s.from) return false;
    const noun = a.start[i - 1] as number;
    // "all but one of the 14"
    if (definite && noun - 2 >= s.from && tokenIsOf(a, noun - 2, "all") && tokenIsOf(a, noun - 1, "but")) return true;
    return isOf(a, noun, "share") && (definite || !isOf(a, noun, "bare count"));
  }
  return false;
}
