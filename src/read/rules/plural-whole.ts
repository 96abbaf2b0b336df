import type { Unit } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { tokenHasShape } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { UNIT_OF_METRIC } from "./count.ts";
import type { Government } from "./cue.ts";
import { COMMA, fitting, passive, role } from "./cue.ts";
import { leadOf } from "./lists.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** The rule of a part of weapons that have no number of their own. */
export const PART_OF_PLURAL = "part-of-plural";

/** How far before "including" the verb of those it speaks of may stand, in phrases. */
const BACK = 24;

/** What is said of weapons that nobody counts, of which a part is counted, and by which name. */
export interface PluralWhole {
  readonly government: Government;
  readonly unit: Unit;
  readonly weapon: readonly string[];
}

/**
 * "Drones were shot down over several regions, including two over the capital": of weapons in the plural, and of the verb
 * that stands by them, when no number of theirs is given.
 */
export function pluralWhole(a: Analysis, s: Sentence, q: QuantityPhrase): PluralWhole | null {
  if (leadOf(a, s, q) !== "part" || q.number.kind !== "cardinal" || q.unit !== null || q.unknownNoun || q.reason !== null || role(a, q.to) !== "preposition") return null;
  let verb: Government | null = null;
  for (let i = q.from, steps = 0; i > s.from && steps < BACK; steps++) {
    i = a.start[i - 1] as number;
    const weapon = termWith(a, i, TAG.weapon)?.weapon;
    if (weapon !== undefined) {
      if (weapon.number === "one" || !tokenHasShape(a, (a.end[i] as number) - 1, "plural")) return null;
      const said = verb ?? activeBefore(a, s, i);
      return said === null ? null : { government: said, unit: "munition", weapon: [weapon.path] };
    }
    if (((a.mask[i] as number) & TAG.cue) === 0) continue;
    const cue = fitting(a, i, "munition", ["participle"]);
    if (cue === undefined || UNIT_OF_METRIC[cue.metric] !== "munition" || !passive(a, i, s.from)) continue;
    verb = { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: PART_OF_PLURAL, active: false };
  }
  return null;
}

/** Words between a verb and the weapons that are its object. */
const OBJECT = 3;

function activeBefore(a: Analysis, s: Sentence, weapon: number): Government | null {
  for (let i = weapon, steps = 0; i > s.from && steps < OBJECT; steps++) {
    i = a.start[i - 1] as number;
    const cue = ((a.mask[i] as number) & TAG.cue) === 0 ? undefined : fitting(a, i, "munition", ["past", "third", "participle"]);
    if (cue !== undefined) return UNIT_OF_METRIC[cue.metric] === "munition" ? { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: PART_OF_PLURAL, active: true } : null;
    if (role(a, i) === "preposition") return null;
  }
  return null;
}

/** "two over the capital and nine over the region": the next part of the same. */
export function nextOfPlural(a: Analysis, q: QuantityPhrase, left: QuantityPhrase, said: Government): PluralWhole | null {
  if (said.rule !== PART_OF_PLURAL || left.unit === null || q.unit !== null || q.unknownNoun || q.reason !== null || q.number.kind !== "cardinal" || role(a, q.to) !== "preposition") return null;
  const joint = a.start[q.from - 1] as number;
  return role(a, joint) === "conjunction" || a.tokens.code[joint] === COMMA ? { government: said, unit: left.unit, weapon: left.weapon } : null;
}
