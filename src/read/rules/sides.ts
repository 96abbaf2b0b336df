import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { TAG } from "../term.ts";
import type { Term } from "../term.ts";
import { PUNCT, QUOTE } from "../tokens.ts";
import type { Count } from "./claims.ts";

/** Who attacks whom, as ISO 3166-1 codes or ids of armed groups; null where the text does not say. */
export interface Sides {
  attacker: string | null;
  target: string | null;
}

const DEFENCE = new Set(["shot_down", "suppressed", "lost_or_suppressed", "shot_down_or_suppressed", "neutralised_total", "detected"]);
const role = (a: Analysis, at: number): string | undefined => termWith(a, at, TAG.func)?.func?.role;

/** The party that a term names: a country by name, people, capital or one of its bodies; or an armed group. */
export function partyOf(term: Term | undefined, mask: number): string | null {
  if (term === undefined) return null;
  const actor = (mask & TAG.actor) !== 0 ? term.actor?.[0] : undefined;
  if (actor !== undefined && actor.kind === "armed-group") return actor.id;
  if ((mask & TAG.people) !== 0 && term.people !== undefined) return term.people.code;
  if ((mask & TAG.country) !== 0 && term.country !== undefined) return term.country.code;
  if ((mask & TAG.government) !== 0 && term.government !== undefined) return term.government.code;
  if (actor !== undefined && actor.kind !== "media" && actor.kind !== "organisation") return actor.country;
  return null;
}

function partyAt(a: Analysis, at: number): string | null {
  return partyOf(a.term[at], a.mask[at] as number);
}

/** "Iranian-made drones", "US-supplied missiles": where a weapon comes from is not who fired it. */
function isMake(a: Analysis, at: number): boolean {
  const next = a.end[at] as number;
  const word = a.text.slice(a.tokens.from[next + 1] ?? 0, a.tokens.to[next + 1] ?? 0).toLowerCase();
  const plain = a.text.slice(a.tokens.from[next] ?? 0, a.tokens.to[next] ?? 0).toLowerCase();
  return /^(?:made|built|designed|supplied|produced|type|manufactured|style|provided|backed|led|allied|occupied|controlled|held|installed)$/.test(word) || /^(?:made|built|designed|supplied|produced)$/.test(plain);
}

/** The country of the places named in a stretch: the one place names agree on. */
function landOf(a: Analysis, from: number, to: number): string | null {
  for (let i = from; i < to; i = a.end[i] as number) {
    const mask = a.mask[i] as number;
    if ((mask & (TAG.place | TAG.country)) === 0) continue;
    const r = role(a, previous(a, i));
    const r2 = role(a, previous(a, previous(a, i)));
    if (r !== "preposition" && r !== "to" && r !== "of" && r2 !== "preposition" && r !== "determiner") continue;
    if (i > 0 && /^from$/i.test(text(a, previous(a, i)))) continue;
    const code = (mask & TAG.country) !== 0 ? a.term[i]?.country?.code : a.term[i]?.place?.[0]?.country;
    if (code !== null && code !== undefined) return code;
  }
  return null;
}

const text = (a: Analysis, at: number): string => a.text.slice(a.tokens.from[at], a.tokens.to[at]);
const previous = (a: Analysis, at: number): number => (at > 0 ? (a.start[at - 1] as number) : 0);

/** The agent of an active verb: the party in the noun phrase before it. */
function subjectOf(a: Analysis, floor: number, verb: number): string | null {
  let crossed = 0;
  for (let i = verb; i > floor; ) {
    i = previous(a, i);
    const party = partyAt(a, i);
    if (party !== null) {
      // "Ukraine said Russia launched": the nearest one; a possessor of a place ("in Ukraine") is none.
      const r = role(a, previous(a, i));
      const r2 = role(a, previous(a, previous(a, i)));
      const object = r === "preposition" || r === "to" || (r === "determiner" && r2 === "preposition") || (r === "of" && ((a.mask[i] as number) & TAG.people) === 0);
      if (!object && !isMake(a, i)) return party;
    }
    if (a.tokens.kind[i] === PUNCT && (a.tokens.code[i] === 59 || a.tokens.code[i] === 58) && crossed++ > 0) return null;
  }
  return null;
}

/** Parties that the words around one count name. Left open where they do not; the document fills those later. */
export function statedSides(a: Analysis, count: Count): Sides {
  const { quantity: q, government: g, sentence: s } = count;
  const sides: Sides = { attacker: null, target: null };
  const munition = count.unit === "munition";

  // The owner of the weapon or the attack: "108 Russian drones", "in an Israeli strike".
  if (munition) {
    for (let i = q.number.to; i < q.to; i = a.end[i] as number) {
      const party = partyAt(a, i);
      if (party !== null && !isMake(a, i)) sides.attacker = party;
    }
  }
  // The agent of the verb.
  if (g.active) {
    const party = subjectOf(a, s.from, g.cue.from);
    if (party !== null) {
      if (g.agent === "attacker" && sides.attacker === null) sides.attacker = party;
      else if (g.agent === "defender" && sides.attacker !== party) sides.target = party;
    }
  }
  const end = Math.min(s.to, Math.max(q.to, g.cue.to) + 14);
  for (let i = Math.max(q.to, g.cue.to); i < end; i = a.end[i] as number) {
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 44 && a.tokens.kind[i] !== QUOTE) break;
    if (text(a, i).toLowerCase() === "by") {
      for (let k = a.end[i] as number, steps = 0; k < end && steps < 5; k = a.end[k] as number, steps++) {
        const party = partyAt(a, k);
        if (party === null) continue;
        if (g.agent === "attacker" || (g.agent === null && !DEFENCE.has(g.metric))) sides.attacker ??= party;
        else if (party !== sides.attacker) sides.target ??= party;
        break;
      }
      break;
    }
  }
  // "a Russian missile strike killed four", "Israeli air strikes … killing 12": the owner of the attack.
  if (sides.attacker === null) {
    for (let i = s.from; i < s.to; i = a.end[i] as number) {
      const mask = a.mask[i] as number;
      if ((mask & (TAG.attack | TAG.weapon)) === 0) continue;
      for (let k = i, steps = 0; k > s.from && steps < 5; steps++) {
        k = previous(a, k);
        const r = role(a, k);
        const party = partyAt(a, k);
        if (party !== null) {
          const object = role(a, previous(a, k));
          if (!isMake(a, k) && !(object === "preposition" && ((a.mask[k] as number) & TAG.people) === 0)) sides.attacker = party;
          break;
        }
        if (r !== undefined && r !== "possessive" && r !== "adverb" && r !== "determiner") break;
        if (a.tokens.kind[k] === PUNCT) break;
      }
      if (sides.attacker !== null) break;
      // "attack on Ukraine by Russia" and "launched by Russia at …" were read above.
    }
  }
  const land = landOf(a, Math.max(q.to, s.from), s.to) ?? landOf(a, s.from, q.from);
  if (sides.target === null && land !== null && land !== sides.attacker) sides.target = land;
  return sides;
}

/**
 * Fills what single sentences left open from the whole document: the pair that is stated most often, seen from the side
 * that is known. A claimant that speaks of shooting down is the target's.
 */
export function completeSides(all: readonly (Sides & { readonly metric: string; readonly claimantCountry: string | null })[]): Sides[] {
  const pairs = new Map<string, number>();
  for (const { attacker, target } of all) {
    if (attacker === null || target === null || attacker === target) continue;
    const key = `${attacker}>${target}`;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  const ranked = [...pairs].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([key]) => key.split(">") as [string, string]);
  const against = (side: string): string | null => {
    for (const [from, to] of ranked) {
      if (from === side) return to;
      if (to === side) return from;
    }
    return null;
  };
  return all.map((row) => {
    let { attacker, target } = row;
    if (attacker !== null && attacker === target) target = null;
    const speaks = row.claimantCountry;
    const belligerent = speaks !== null && ranked.some(([x, y]) => x === speaks || y === speaks);
    if (attacker === null && target === null && speaks !== null && belligerent && DEFENCE.has(row.metric)) target = speaks;
    if (attacker === null && target === null && ranked.length > 0) {
      const [first] = ranked as [[string, string]];
      // One direction only: the document speaks of one attack. Two directions: nothing is guessed.
      const both = ranked.some(([x, y]) => x === first[1] && y === first[0]);
      if (!both) [attacker, target] = first;
      else if (speaks !== null && belligerent && row.metric !== "launched") target = speaks;
    }
    if (attacker !== null && target === null) {
      const forward = ranked.find(([from]) => from === attacker);
      target = forward?.[1] ?? against(attacker);
    }
    if (target !== null && attacker === null) {
      const back = ranked.find(([, to]) => to === target);
      attacker = back?.[0] ?? against(target);
    }
    if (attacker === target) target = null;
    return { attacker, target };
  });
}
