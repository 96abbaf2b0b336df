import type { Analysis } from "../analysis.ts";
import { isOf, lastIsOf, someIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import type { CueWord } from "../term.ts";
import { TAG } from "../term.ts";
import { NUMBER, PUNCT, QUOTE } from "../tokens.ts";
import type { Government, Unitish } from "./cue.ts";
import { CLOSE, COMMA, OPEN, before, fitting, passive, role, takesObject } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** The meaning of a verb at a token that can take this unit as its object; "a record 728 drones" records nothing. */
function verbAt(a: Analysis, at: number, floor: number, unit: Unitish): CueWord | undefined {
  if (isOf(a, at, "record") && at > floor && (role(a, before(a, at)) === "determiner" || isOf(a, before(a, at), "a"))) return undefined;
  const found = fitting(a, at, unit, ["participle", "past", "base", "third", "ing"]);
  // "checks the damage inside a classroom": a noun.
  return found?.metric === "objects_damaged" && found.form === "base" && at > floor && isOf(a, before(a, at), "the") ? undefined : found;
}

/** "8 killed 25 injured by rockets": a bare number with a participle of its own, after one that has had its number. */
function toldByNext(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  const at = isOf(a, q.number.to, "others") ? Math.max(q.to, q.number.to + 1) : q.to;
  if (q.unit !== null || q.number.kind !== "cardinal" || q.from <= s.from || at >= s.to || fitting(a, at, "person", ["participle"]) === undefined) return false;
  const verb = before(a, q.from);
  if (verb <= s.from || fitting(a, verb, "person", ["participle"]) === undefined || takesObject(a, a.end[at] as number, s.to)) return false;
  const left = before(a, verb);
  return a.tokens.kind[left] === NUMBER || ((a.mask[left] as number) & (TAG.num | TAG.person)) !== 0;
}

/** A cue right before the number, as its verb: "shot down 35 drones", "killing at least one woman". */
export function byVerbBefore(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish): Government | null {
  let i = q.from;
  let beside = false;
  if (toldByNext(a, s, q)) return null;
  for (let steps = 0; steps < 6 && i > s.from; steps++) {
    i = before(a, i);
    if (((a.mask[i] as number) & TAG.superlative) !== 0 || a.tokens.kind[i] === QUOTE) continue;
    const cue = verbAt(a, i, s.from, unit);
    if (cue !== undefined) {
      // "counted 19 drones that had crossed the border", "counted 40 rockets fired from": what they did says more.
      if (cue.metric === "detected" && isOf(a, i, "counted") && (role(a, q.to) === "relative" || isOf(a, q.to, "opens content") || fitting(a, q.to, unit, ["participle"]) !== undefined)) return null;
      // "was thrown along with four others into a truck": others are people.
      if (beside && !cue.theme.includes("person")) return null;
      if (passive(a, i, s.from) && !(cue.form === "ing")) return beside ? { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "passive", active: false } : null;
      // "lost three", "recorded six", "destroyed 14": without a noun these count anything.
      if (q.unit === null && (isOf(a, i, "lost") || cue.metric === "lost" || cue.metric === "detected" || cue.metric === "objects_damaged" || cue.metric === "hit_locations")) return null;
      return { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "active-object", active: cue.form !== "ing" };
    }
    const noun = fitting(a, i, unit, ["noun"]);
    if (noun !== undefined && a.term[i]?.thing === undefined) {
      return { metric: noun.metric, cue: { from: i, to: a.end[i] as number }, agent: noun.agent, rule: "noun-of", active: false };
    }
    const r = role(a, i);
    const mask = a.mask[i] as number;
    // "was killed along with two others"
    if (unit !== "munition" && isOf(a, i, "joined by")) {
      beside = true;
      continue;
    }
    // "killed a family of six"
    if (unit !== "munition" && ((steps === 0 && r === "of" && isOf(a, before(a, i), "people together")) || (steps === 1 && isOf(a, i, "people together")))) continue;
    // "killing the country's three top leaders": whose they were.
    const whose = r === "possessive" || (role(a, a.end[i] as number) === "possessive" && (mask & (TAG.verb | TAG.say)) === 0);
    const skip = whose || r === "adverb" || r === "determiner" || (mask & (TAG.hedge | TAG.time)) !== 0 || (r === "of" && steps <= 1 && fitting(a, before(a, i), unit, ["noun"]) !== undefined) || (mask & TAG.num) !== 0 || (mask & TAG.people) !== 0;
    if (!skip) return null;
  }
  return null;
}

/** How far a verb may stand from its number, in words and phrases. */
const FAR = 22;

/** How many things may stand in a list before one of them: "damaged a café, a shop, a school and a clinic". */
const ARTICLES = 7;

/** "damage to houses, including a dormitory" */
function damageTo(a: Analysis, at: number, unit: Unitish): CueWord | undefined {
  return unit === "object" && someIsOf(a, at, a.end[at] as number, "damage of any kind") && (lastIsOf(a, at, "to") || role(a, a.end[at] as number) === "to") ? fitting(a, at, unit, ["noun"]) : undefined;
}

/** Whether "of" before a number hangs on parts of buildings. */
function partsOfThings(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish): boolean {
  const of = before(a, q.from);
  return unit === "object" && of > s.from && isOf(a, before(a, of), "window or roof");
}

/** "the killing in Gaza of six hostages": a phrase of place stands between. */
function nounWithPlace(a: Analysis, s: Sentence, of: number): Government | null {
  let i = of;
  let linked = false;
  for (let steps = 0; steps < 7 && i > s.from; steps++) {
    i = before(a, i);
    const cue = linked ? fitting(a, i, "person", ["noun", "ing"]) : undefined;
    if (cue !== undefined && isOf(a, i, "a killing")) return { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "noun-of", active: false };
    const r = role(a, i);
    if (r === "preposition") linked = true;
    else if (r !== "determiner" && ((a.mask[i] as number) & (TAG.place | TAG.country | TAG.people | TAG.time)) === 0 && a.mask[i] !== 0) return null;
  }
  return null;
}

/** A verb further left, with only phrases of place, time or a first object between: "fired into Israel about 200 missiles". */
export function byVerbFar(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish): Government | null {
  let i = q.from;
  let comma = 0;
  // "killed 40 people, and 1,200 people were arrested": it has a verb of its own.
  if (role(a, q.to) === "be" || role(a, q.to) === "have") return null;
  // "drones attacked, and four airports suspended flights"
  if (unit === "location" && q.to < s.to && a.term[q.to]?.verb?.role === "plain" && ((a.mask[q.to] as number) & (TAG.noun | TAG.thing)) === 0) return null;
  // "a depot for a drone": what a thing is for met nothing.
  if (q.number.kind === "article" && isOf(a, before(a, q.from), "for")) return null;
  // "set fire to tanks at a refinery", "the damage inside a school": where it was; "windows in a house" are of it.
  if (q.number.kind === "article" && unit === "object" && isOf(a, before(a, q.from), "where a thing was") && !isOf(a, before(a, before(a, q.from)), "window or roof")) return null;
  // "the ruins of one building": what hangs on "of" has its verb before that; "the roofs and windows of 13 homes" have not.
  if (unit === "person" && role(a, before(a, q.from)) === "of") return nounWithPlace(a, s, before(a, q.from));
  if (role(a, before(a, q.from)) === "of" && !partsOfThings(a, s, q, unit)) return null;
  // "over Belgorod (four drones), Voronezh (two drones)": the places of a list stand between.
  const things = (unit === "object" && q.number.kind === "article") || a.tokens.code[q.from - 1] === OPEN ? ARTICLES : 3;
  const steps = a.tokens.code[q.from - 1] === OPEN ? 3 * FAR : FAR;
  for (let step = 0; step < steps && i > s.from; step++) {
    i = before(a, i);
    const kind = a.tokens.kind[i];
    const code = a.tokens.code[i] as number;
    const mask = a.mask[i] as number;
    if (kind === PUNCT) {
      if (code === COMMA && comma++ < things) continue;
      // "over Belgorod (four drones), Voronezh (four drones)"
      if (code === OPEN || code === CLOSE) continue;
      return null;
    }
    const cue = verbAt(a, i, s.from, unit) ?? damageTo(a, i, unit);
    if (cue !== undefined && (mask & (TAG.weapon | TAG.person | TAG.thing)) === 0) {
      // "a rescued hostage or a member": it only modifies its noun.
      if (passive(a, i, s.from) || (cue.form === "participle" && i > s.from && modifiesNoun(a, i))) return null;
      // "sent Ukraine 100 missiles": given, not launched.
      if (isOf(a, i, "send")) return null;
      if (unit === "location" && cue.metric !== "hit_locations") return null;
      if (cue.form === "participle" && !takesObjectSoon(a, i, q.from, unit)) return null;
      return { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "active-object-far", active: cue.form !== "ing" };
    }
    if ((mask & TAG.cue) !== 0) return null;
    if ((mask & (TAG.verb | TAG.say)) !== 0 && (mask & (TAG.noun | TAG.thing | TAG.weapon | TAG.attack | TAG.time)) === 0) return null;
    const r = role(a, i);
    // "killed nine of the doctor's ten children": how many there were.
    if (unit === "person" && r === "of" && comma === 0 && i > s.from && countsPart(a, before(a, i))) return null;
    if (isOf(a, i, "opens content") || r === "relative" || r === "subordinator" || r === "modal" || r === "be" || r === "have" || r === "with" || (r === "including" && i < q.from - 3)) return null;
  }
  return null;
}

/** A number, by itself or with "more", before "of". */
const countsPart = (a: Analysis, at: number): boolean => a.tokens.kind[at] === NUMBER || ((a.mask[at] as number) & TAG.num) !== 0;

/** Whether a participle stands between an article and its noun. */
function modifiesNoun(a: Analysis, at: number): boolean {
  const left = before(a, at);
  return (isOf(a, left, "the or their") || a.term[left]?.num?.role === "article") && !takesObject(a, a.end[at] as number, a.tokens.count);
}

function takesObjectSoon(a: Analysis, at: number, limit: number, unit: Unitish): boolean {
  // Between the verb and the number: a phrase of place or time, or a conjoined object of the same kind.
  const next = a.end[at] as number;
  const r = role(a, next);
  if (r === "preposition" && isOf(a, next, "by")) return false;
  for (let i = next; i < limit; i = a.end[i] as number) {
    const code = a.tokens.code[i] as number;
    if (a.tokens.kind[i] === PUNCT && code !== COMMA && code !== OPEN && code !== CLOSE) return false;
  }
  return unit === "munition" || unit === "person" || unit === "object" || unit === "location";
}
