import type { Analysis } from "../analysis.ts";
import { hasShape, isOf, lastIsOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import { isAnswered } from "./answers.ts";
import type { Count } from "./count.ts";
import { isDeed } from "./is-deed.ts";
import { partyAt, previous, roleAt, wardsOff } from "./parties.ts";
import { subjectOf } from "./subject.ts";

export const sideAt = (a: Analysis, at: number): string | undefined => (((a.mask[at] ?? 0) & TAG.side) === 0 ? undefined : a.term[at]?.side?.role);

export function hasShip(a: Analysis, from: number, to: number, kind = /^ship$/): boolean {
  for (let i = a.start[from] as number; i < to; i = a.end[i] as number) if (kind.test(sideAt(a, i) ?? "")) return true;
  return false;
}

/** Whether a trading ship is what was counted or struck: "four drones at ships", "a tanker was hit by a missile". The land of a ship that is said to be one's. */
export function shipStruck(a: Analysis, { quantity: q, government: g, unit }: Count, limit: number): string | boolean {
  if (unit !== "munition") return hasShip(a, q.noun.from, q.noun.to) || attackedShip(a, Math.max(0, q.from - 20), q.from);
  let land: string | null = null;
  for (let i = Math.max(q.to, g.cue.to), steps = 0; i < limit && steps < 12; i = a.end[i] as number, steps++) {
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 44) break;
    const role = sideAt(a, i);
    if (role === "warship" && isOf(a, beforeShips(a, i), "sent at")) land = a.term[i]?.side?.land ?? land;
    if ((role === "ship" || role === "warship") && land !== null) return land;
    if (role === "ship") return true;
    // "the US naval destroyer", "a detachment of Russian ships"
    const mask = a.mask[i] as number;
    if ((mask & (TAG.people | TAG.country)) !== 0) land = partyAt(a, i);
    else if (roleAt(a, i) !== undefined || (mask & TAG.cue) !== 0) land = null;
  }
  // "USS Laboon came under fire from four drones"
  for (let i = g.cue.from, steps = 0; g.rule === "passive-agent" && i > 0 && steps < 10; steps++) {
    i = previous(a, i);
    if (sideAt(a, i) === "warship" && a.term[i]?.side?.land !== undefined) return a.term[i]?.side?.land as string;
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 44) break;
  }
  return g.rule === "passive-agent" && hasShip(a, Math.max(0, g.cue.from - 14), g.cue.from);
}

/** What stands before the words for a ship: "at the aircraft carrier USS Truman". */
function beforeShips(a: Analysis, at: number): number {
  let i = previous(a, at);
  while (i > 0 && (roleAt(a, i) === "determiner" || sideAt(a, i) === "warship" || ((a.mask[i] as number) & TAG.people) !== 0)) i = previous(a, i);
  return i;
}

/** "a strike on a boat in the Caribbean killed four" */
export function attackedShip(a: Analysis, from: number, to: number): boolean {
  let struck = -100;
  for (let i = a.start[from] as number; i < to; i = a.end[i] as number) {
    if (((a.mask[i] as number) & TAG.attack) !== 0) struck = i;
    // A boat with an owner is its owner's.
    if (((a.mask[i] as number) & (TAG.people | TAG.country | TAG.say)) !== 0) struck = -100;
    if (sideAt(a, i) === "ship" && i - struck < 6) return true;
  }
  return false;
}

/** "an air base that hosts American troops": the guest is meant, not the host. */
export function guestOf(a: Analysis, from: number, to: number): string | null {
  let base = -100;
  for (let i = from; i < to; i = a.end[i] as number) {
    const role = sideAt(a, i);
    if (role === "base" || (((a.mask[i] as number) & TAG.place) !== 0 && lastIsOf(a, i, "base of troops"))) base = i;
    // "a base in western Iraq used by American troops"
    const used = isOf(a, i, "use") && isOf(a, a.end[i] as number, "by");
    if ((role !== "host" && !used) || i - base > 8) continue;
    for (let k = a.end[i] as number, steps = 0; k < to && steps < 5; k = a.end[k] as number, steps++) {
      const party = partyAt(a, k);
      if (party !== null) return party;
    }
  }
  return null;
}

/** "fired five rockets at Israeli troops in Khan Younis", "at a Russian base in Syria": whose forces were aimed at, wherever they stood. */
export function forcesAimedAt(a: Analysis, from: number, limit: number): string | null {
  for (let i = from, steps = 0; i < limit && steps < 6 && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    if (!isOf(a, i, "sent at")) continue;
    let at = a.end[i] as number;
    if (at < limit && roleAt(a, at) === "determiner") at = a.end[at] as number;
    if (at < limit && ((a.mask[at] as number) & TAG.actor) !== 0 && a.term[at]?.actor?.[0]?.kind === "military") return partyAt(a, at);
    const noun = at < limit ? (a.end[at] as number) : limit;
    if (noun >= limit || ((a.mask[at] as number) & (TAG.people | TAG.country)) === 0) return null;
    const forces = isOf(a, noun, "soldiers") || lastIsOf(a, noun, "who fights") || a.term[noun]?.office?.kind === "military" || sideAt(a, noun) === "base" || ((a.mask[noun] as number) & TAG.weapon) !== 0;
    return forces ? partyAt(a, at) : null;
  }
  return null;
}

/** Whether an attack or a weapon is named between a count and a token. */
export function nearDeed(a: Analysis, start: number, end: number, at: number): boolean {
  for (let i = at < start ? (a.end[at] as number) : end; i < (at < start ? start : at); i = a.end[i] as number) if (isDeed(a, i)) return true;
  return false;
}

/** Who wards off, when a token is a verb of defence that is said of somebody. */
export function defenderOf(a: Analysis, at: number, floor: number): string | null {
  if (((a.mask[at] as number) & TAG.cue) === 0 || roleAt(a, previous(a, at)) === "be") return null;
  const wards = a.term[at]?.cue?.some((c) => c.agent === "defender" && (c.form === "participle" || c.form === "past"));
  return wards === true ? subjectOf(a, floor, at).party : null;
}

/** Where a clause that tells of another time begins: "…, after Israeli strikes on Beirut"; for those who came to harm also "since the attack on Israel". */
export function clauseEnd(a: Analysis, from: number, roof: number, harm: boolean): number {
  for (let i = from; i < roof; i = a.end[i] as number) if ((a.tokens.code[i] === 44 && isOf(a, a.end[i] as number, "another time")) || (harm && isOf(a, i, "since when it began")) || isAnswered(a, i, i + 2)) return i;
  return roof;
}

/** Whose border or air space is crossed: "entered Moldova's airspace", "crossed its border" said by the one who speaks. */
export function crossedInto(a: Analysis, from: number, limit: number, speaker: string | null): string | null {
  for (let i = from, steps = 0; i < limit && steps < 5; i = a.end[i] as number, steps++) {
    const side = sideAt(a, i);
    if (side === "own") return speaker;
    const role = roleAt(a, i);
    if (role !== undefined && role !== "determiner" && side !== "into") return null;
    const party = partyAt(a, i);
    if (party !== null) return party;
  }
  return null;
}

/** Who strikes, when a token is a verb of attack that is said of somebody: "Russian troops shelled the region"; "it" is the one who speaks, where that is given. */
export function strikerOf(a: Analysis, at: number, floor: number, speaker: string | null): string | null {
  const mask = a.mask[at] as number;
  if ((mask & TAG.cue) === 0 || (mask & (TAG.thing | TAG.noun | TAG.attack)) !== 0 || roleAt(a, previous(a, at)) === "be") return null;
  const strikes = a.term[at]?.cue?.some((c) => c.agent === "attacker" && c.form !== "noun" && c.form !== "base" && (c.metric === "launched" || c.metric === "hit_locations"));
  if (strikes !== true) return null;
  const { party, pronoun, at: subject } = subjectOf(a, floor, at);
  if (subject >= 0 && wardsOff(a, subject)) return null;
  return party ?? (pronoun ? speaker : null);
}

/** The party whose possessive stands right before a number. */
export function possessorOf(a: Analysis, number: number, floor: number): string | null {
  if (number - 2 < floor) return null;
  const mark = previous(a, number);
  if (roleAt(a, mark) !== "possessive" || mark <= floor) return null;
  return partyAt(a, previous(a, mark));
}

/** Whether what stands between a subject and a verb says that it was attacked. */
export function suffers(a: Analysis, from: number, to: number): boolean {
  for (let i = a.end[from] as number; i < to; i = a.end[i] as number) {
    // "A Kyiv tower block was destroyed, killing one"
    if (roleAt(a, i) === "be" && a.term[a.end[i] as number]?.cue?.some((c) => c.form !== "ing" && (c.agent === "attacker" || c.theme.includes("object")))) return true;
    if (hasShape(a, i, "under attack")) return true;
  }
  return false;
}

/** Who launched the attack that a noun names: "Russia launched an attack with 108 drones". */
export function senderOf(a: Analysis, floor: number, noun: number): string | null {
  for (let i = noun, steps = 0; i > floor && steps < 8; steps++) {
    i = previous(a, i);
    const mask = a.mask[i] as number;
    const verb = ((mask & TAG.cue) !== 0 && a.term[i]?.cue?.some((c) => c.metric === "launched" || c.metric === "hit_locations")) || ((mask & TAG.verb) !== 0 && isOf(a, i, "mounted"));
    // "accused of launching attacks": who is said to is not who acts in this sentence.
    if (verb) return roleAt(a, previous(a, i)) === "of" ? null : subjectOf(a, floor, i).party;
    const role = roleAt(a, i);
    if (role === "preposition" || role === "relative" || role === "conjunction") return null;
  }
  return null;
}

export function lastOf(a: Analysis, from: number, to: number): number {
  let last = from;
  for (let i = from; i < to; i = a.end[i] as number) last = i;
  return last;
}
