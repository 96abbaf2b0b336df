import type { Analysis } from "../analysis.ts";
import { sentenceAt, words } from "../analysis.ts";
import { isOf, lastIsOf } from "../classes/index.ts";
import type { Clue } from "./clue-shape.ts";
import { HARM } from "./clue-shape.ts";
import type { Count } from "./count.ts";
import { lastOf, sideAt } from "./deeds.ts";
import { landBetween } from "./lands.ts";
import { isDeed } from "./is-deed.ts";
import { ownerOf } from "./owners.ts";
import { previous } from "./parties.ts";
import { REACH } from "./reach.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** Who attacks whom, as ISO 3166-1 codes or ids of armed groups; null where the text does not say. */
export interface Sides {
  readonly attacker: string | null;
  readonly target: string | null;
}

/** Sides as told, with whether a ship at sea was meant, so that no land is sought for a target. */
export interface Told extends Sides {
  readonly sea: boolean;
}

/** Counts back to which the same number of the same people is sought. */
const BACK = 60;

/** "507 rockets, of which 108 fell in Gaza": what came down short is still of those that were sent. The sides of the count before, or null. */
export function fellShort(counts: readonly Count[], clues: readonly Clue[], out: readonly Told[], i: number): Told | null {
  const [count, before, last, clue] = [counts[i] as Count, counts[i - 1], out[i - 1], clues[i] as Clue];
  if (before === undefined || last === undefined || count.unit !== "munition" || last.target === null) return null;
  if (clue.attacker !== null || clue.target === null || clue.target !== last.attacker) return null;
  const same = before.sentence === count.sentence;
  if (count.metric === "lost") return same || before.sentence.paragraph === count.sentence.paragraph ? last : null;
  return count.metric === "hits" && same ? last : null;
}

/** "the two soldiers", told of before with those who killed them: the same number of the same people. Their sides, or null. */
export function toldBefore(a: Analysis, counts: readonly Count[], clues: readonly Clue[], out: readonly Told[], i: number): Sides | null {
  const { metric, unit, quantity } = counts[i] as Count;
  if (!HARM.has(metric) || unit !== "person" || quantity.low === null || quantity.low < 2) return null;
  const noun = nounOf(a, quantity);
  if (noun === null) return null;
  for (let k = i - 1; k >= 0 && i - k < BACK; k--) {
    const [other, sides] = [counts[k] as Count, out[k] as Told];
    if (other.metric !== metric || other.quantity.low !== quantity.low || other.quantity.high !== quantity.high || !(clues[k] as Clue).people) continue;
    if (sides.attacker !== null && sides.target !== null && nounOf(a, other.quantity) === noun) return sides;
  }
  return null;
}

/** The last word of what is counted. */
function nounOf(a: Analysis, { noun }: QuantityPhrase): string | null {
  return noun.to > noun.from ? words(a, lastOf(a, noun.from, noun.to), noun.to).toLowerCase() : null;
}

/** "12 junta soldiers", "six Syrian soldiers": whether those who came to harm fight for a land. */
export function areForces(a: Analysis, { quantity: { noun, number } }: Count, { people }: Clue): boolean {
  if (noun.to <= noun.from || !lastIsOf(a, noun.to - 1, "who fights")) return false;
  if (people) return true;
  for (let i = number.to; i < noun.to; i = a.end[i] as number) if (sideAt(a, i) === "ruler" || sideAt(a, i) === "state") return true;
  return false;
}

/** "1,200 people were killed in that attack": who made the attack that the sentence before tells of, and on which land. */
export function thatAttack(a: Analysis, { sentence, quantity }: Count): Sides | null {
  let points = false;
  for (let i = quantity.to, steps = 0; i < sentence.to && !points && steps < REACH; i = a.end[i] as number, steps++) points = isOf(a, i, "pointing") && isDeed(a, a.end[i] as number);
  const before = points ? a.sentences[sentenceAt(a, sentence.from) - 1] : undefined;
  if (before === undefined) return null;
  for (let i = previous(a, before.to); i > before.from; i = previous(a, i)) {
    if (!isDeed(a, i)) continue;
    const attacker = ownerOf(a, i, before.from);
    const target = landBetween(a, a.end[i] as number, before.to);
    return attacker !== null && target !== null && attacker !== target ? { attacker, target } : null;
  }
  return null;
}

/** "three soldiers were killed and 30 injured in Jordan": whether a count is of the same people as the one before. */
export function samePeople(counts: readonly Count[], clues: readonly Clue[], i: number): boolean {
  const [count, before, clue, known] = [counts[i] as Count, counts[i - 1] as Count, clues[i] as Clue, clues[i - 1] as Clue];
  const alike = known.people && !clue.people && clue.land === known.land && (clue.attacker === null || clue.attacker === known.attacker);
  return alike && HARM.has(count.metric) && count.unit === "person" && before.government.rule !== "list" && count.quantity.from - before.quantity.to < 8;
}
