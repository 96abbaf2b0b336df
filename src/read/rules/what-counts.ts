import type { Unit } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith, words } from "../analysis.ts";
import { isOf, partHasShape, phraseHasShape, phraseIsOf, someHasShape, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { NUMBER, PUNCT, WORD } from "../tokens.ts";
import type { Refusal } from "./count.ts";
import type { Government } from "./cue.ts";
import { ageAdjective } from "./noun-phrase.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** "the last one", "this one": a pronoun, not a count. */
export function isPronoun(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  if (q.number.low !== 1 || q.unit !== null || q.partitive || q.hedge !== null || q.from <= s.from || q.number.to - q.number.from !== 1) return false;
  if (a.tokens.kind[q.from] !== WORD) return false;
  const before = a.start[q.from - 1] as number;
  // "the eighth one"
  if (termWith(a, before, TAG.num)?.num?.role === "ordinal") return true;
  return a.role[before] === "determiner" || isOf(a, before, "the last");
}

/** "part of a rocket", "debris of a drone": no whole one. */
export function pieceOf(a: Analysis, s: Sentence, at: number): boolean {
  return at - 2 >= s.from && tokenIsOf(a, at - 1, "of") && tokenIsOf(a, at - 2, "piece");
}

export const isYear = (a: Analysis, q: QuantityPhrase): boolean => {
  const value = q.number.low ?? 0;
  if (value < 1900 || value > 2099 || !/^\d{4}$/.test(words(a, q.number.from, q.number.to))) return false;
  if (q.from > 0 && tokenIsOf(a, q.from - 1, "in a year")) return true;
  return q.unit !== "munition" && !(q.unit === "person" && q.noun.to > q.noun.from);
};

/** Whether something that an article can count stands within a few tokens. */
export function counted(a: Analysis, from: number, limit: number): boolean {
  for (let i = from, steps = 0; i < limit && steps < 9; i = a.end[i] as number, steps++) {
    if (ageAdjective(a, i, limit) > i) return true;
    if (((a.mask[i] as number) & (TAG.weapon | TAG.person | TAG.thing | TAG.num)) !== 0) return true;
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 40 && a.tokens.code[i] !== 41) return false;
  }
  return false;
}

const HARMED = new Set(["passive", "active-object", "list", "active-object-far", "noun-of", "part-of"]);

/** "set fire to", "set on fire" */
function setOnFire(a: Analysis, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokenIsOf(a, i, "flames") && tokenIsOf(a, i - 1, "set or on")) return true;
  return false;
}

/** "a drone" counts one only where its own verb says what happened to it. */
export function articleCounts(a: Analysis, q: QuantityPhrase, g: Government, unit: Unit): boolean {
  // "killed nine, a nurse said": the one who speaks.
  if (unit === "person" && ((a.mask[q.to] ?? 0) & TAG.say) !== 0 && g.cue.from < q.from) return false;
  if (whenever(a, q, g)) return false;
  // "another attempt to push into the region"
  if (g.metric === "attempted") return false;
  const { from, to } = g.cue;
  if ((unit === "object" || unit === "location") && g.metric === "objects_damaged") {
    return (someHasShape(a, from, to, "harm") || setOnFire(a, from, to) || phraseIsOf(a, from, to, "set") || phraseIsOf(a, from, to, "leave")) && HARMED.has(g.rule);
  }
  // Ships are reported one by one: "a tanker was hit".
  if (unit === "object" && phraseHasShape(a, q.noun.from, q.noun.to, "ship")) return g.rule === "passive" || g.rule === "subject";
  // "the fifth missile fired by the rebels in two days"
  if (g.metric === "launched" && g.rule === "reduced-passive" && termWith(a, q.number.from, TAG.num)?.num?.role === "ordinal") return true;
  if (unit === "munition") return g.metric !== "launched" || g.rule === "active-object" || g.rule === "passive" || g.rule === "list" || g.rule === "part-of" || (g.rule === "attack-with" && phraseHasShape(a, from, to, "attacks"));
  return unit === "person";
}

/** "killed four gunmen, two officers said": those who say so at the end are none of the dead; "four killed, two reported missing" are. */
export function onlySpeaks(a: Analysis, q: QuantityPhrase): boolean {
  if (q.from === 0 || a.tokens.kind[q.from - 1] !== PUNCT || q.noun.to === q.noun.from) return false;
  const say = ((a.mask[q.to] ?? 0) & TAG.say) === 0 ? undefined : a.term[q.to]?.say;
  if (say === undefined || (say.form !== "past" && say.form !== "third")) return false;
  const next = a.end[q.to] as number;
  return next >= a.tokens.count || a.tokens.kind[next] !== WORD || ((a.mask[next] as number) & TAG.time) !== 0 || a.term[next]?.link?.role === "on";
}

/** "the moment a soldier is wounded", "if a missile is launched": no one in particular. */
function whenever(a: Analysis, q: QuantityPhrase, g: Government): boolean {
  // "Shooting down a jet is easy"
  if (g.rule.startsWith("active-object") && partHasShape(a, g.cue.from, "going on") && tokenIsOf(a, q.to, "is general") && g.cue.from < q.from && (a.tokens.kind[g.cue.from - 1] !== WORD || g.cue.from === 0)) return true;
  if (q.from === 0 || !tokenIsOf(a, q.from - 1, "whenever")) return false;
  for (let i = q.to; i < Math.min(g.cue.to, q.to + 6); i++) if (tokenIsOf(a, i, "gets")) return true;
  return false;
}

export function hasNumber(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (a.tokens.kind[i] === NUMBER) return true;
    const role = termWith(a, i, TAG.num)?.num?.role;
    if (role !== undefined && role !== "article" && role !== "another" && role !== "none" && role !== "all" && role !== "ordinal") return true;
  }
  return false;
}

/** Digits inside the name of a weapon: "Shahed-136", "F-16". They count nothing, and are listed as such. */
export function modelNumbers(a: Analysis): Refusal[] {
  const out: Refusal[] = [];
  for (let i = 1; i < a.tokens.count; i++) {
    const start = a.start[i] as number;
    if (a.tokens.kind[i] !== NUMBER || start === i || ((a.mask[start] as number) & TAG.weapon) === 0 || a.tokens.kind[start] !== WORD) continue;
    out.push({ from: i, to: i + 1, reason: "model-number", detail: "part of the name of a weapon", rule: "name" });
  }
  return out;
}

/** "seven direct hits", "seven hits were recorded": hits of weapons that nobody names, not those of a band. */
export function saysHits(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  for (let i = Math.max(s.from, q.from - 4); i < Math.min(s.to, q.to + 5); i++) {
    if (tokenIsOf(a, i, "hits recorded")) return true;
  }
  return false;
}
