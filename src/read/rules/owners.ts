import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT, QUOTE } from "../tokens.ts";
import { isMade, isMake, partyAt, previous, roleAt, isRuler } from "./parties.ts";

/** "drone interceptions": what was done against the weapon, by its enemy. */
export function isAgainst(a: Analysis, at: number): boolean {
  const next = a.end[at] as number;
  return next < a.tokens.count && isOf(a, next, "done against");
}

/** Of two who act together the one named first: "the US and Israel launched", "American and British strikes". */
export function firstOf(a: Analysis, at: number, party: string): string {
  let i = previous(a, at);
  if (roleAt(a, i) === "determiner") i = previous(a, i);
  if (roleAt(a, i) !== "conjunction") return party;
  let first = previous(a, i);
  // "Syrian regime and Russian bombing"
  if (((a.mask[first] as number) & TAG.office) !== 0 && partyAt(a, first) === null) first = previous(a, first);
  return isMake(a, first) ? party : (partyAt(a, first) ?? party);
}

/** "a drone of the Congolese army": the owner behind. */
export function ownerBehind(a: Analysis, at: number): string | null {
  let of = a.end[at] as number;
  const belongs = of < a.tokens.count && isMade(a, of, "belong");
  if (belongs) of = a.end[of] as number;
  if (of >= a.tokens.count || (roleAt(a, of) !== "of" && !belongs)) return null;
  for (let i = a.end[of] as number, steps = 0; i < a.tokens.count && steps < 2; i = a.end[i] as number, steps++) {
    const party = isMake(a, i) ? null : partyAt(a, i);
    if (party !== null) return party;
    if (roleAt(a, i) !== "determiner") return null;
  }
  return null;
}

/** The owner of a weapon or an attack: "Russian drones", "Israel's strikes", "a Houthi missile". */
export function ownerOf(a: Analysis, at: number, floor: number): string | null {
  if (isAgainst(a, at)) return null;
  for (let i = at, steps = 0; i > floor && steps < 7; steps++) {
    i = previous(a, i);
    const party = partyAt(a, i);
    const mask = a.mask[i] as number;
    if (party !== null) {
      if (isMake(a, i)) continue;
      const next = a.end[i] as number;
      if ((mask & (TAG.people | TAG.actor)) !== 0 || isRuler(a, i)) return firstOf(a, i, party);
      // A bare land or capital owns only with a possessive: "Russia's attack", not "the Ukraine attack".
      const direct = (mask & TAG.country) !== 0 && ((a.mask[next] as number) & (TAG.weapon | TAG.attack)) !== 0;
      const leads = a.tokens.kind[next] === HYPHEN && next + 1 < a.tokens.count && isMade(a, next + 1, "lead");
      return roleAt(a, next) === "possessive" || direct || leads ? party : null;
    }
    const role = roleAt(a, i);
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 44) return null;
    // "according to Russian officials, attacks": so it does where the deed itself stands behind the comma.
    if (a.tokens.kind[i] === PUNCT && steps === 0) return null;
    // "According to Kyiv, 10 missiles": a new phrase begins behind the comma.
    if (a.tokens.kind[i] === PUNCT && ((a.mask[a.end[i] as number] as number) & (TAG.num | TAG.hedge)) !== 0) return null;
    if (a.tokens.kind[i] === PUNCT || a.tokens.kind[i] === QUOTE || a.tokens.kind[i] === HYPHEN) continue;
    if (role === "conjunction") {
      if ((mask & TAG.weapon) === 0 && ((a.mask[previous(a, i)] as number) & (TAG.weapon | TAG.modifier)) === 0) return null;
      continue;
    }
    if (role !== undefined && role !== "adverb" && role !== "possessive") return null;
    // "US-led air strikes"
    if (i > floor && a.tokens.kind[previous(a, i)] === HYPHEN && isMade(a, i, "lead")) continue;
    if ((mask & (TAG.say | TAG.verb)) !== 0 && (mask & (TAG.weapon | TAG.attack | TAG.noun | TAG.cue)) === 0) return null;
    if ((mask & TAG.cue) !== 0 && (mask & (TAG.weapon | TAG.attack | TAG.thing)) === 0) return null;
  }
  return null;
}
