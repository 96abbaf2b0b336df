import { areFriends, soleEnemyOf } from "../../resolve/conflicts.ts";
import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import type { Clue } from "./clue-shape.ts";
import { isMake, partyAt, roleAt } from "./parties.ts";
import type { Scene } from "./scene.ts";

/** How far into a clause its verb may stand. */
const INTO = 8;

/** "17 Iranian drones, which the Russian invaders used to attack": who fired them, whoever made them. */
export function usedBy({ a, count, to, limit }: Scene): string | null {
  const { quantity: q, government: g } = count;
  if (count.unit !== "munition") return null;
  // "two missiles that Russia had launched": the verb is the cue itself.
  if (g.rule === "relative" && g.agent === "attacker") return userIn(a, q.to, a.end[g.cue.from] as number);
  const end = q.whole === null ? q.to : Math.max(q.to, q.whole.to);
  return end < to ? userIn(a, end, q.whole === null ? limit : to) : null;
}

/** The one who is said to fire, in a clause that opens with a relative pronoun or with the one who fires. */
function userIn(a: Analysis, from: number, limit: number): string | null {
  let i = from;
  if (a.tokens.code[i] === 44) i = a.end[i] as number;
  const opened = i < limit && (roleAt(a, i) === "relative" || isOf(a, i, "that"));
  if (opened) i = a.end[i] as number;
  if (!opened && i !== from) return null;
  let party: string | null = null;
  for (let steps = 0; i < limit && steps < INTO; i = a.end[i] as number, steps++) {
    const mask = a.mask[i] as number;
    const fires = (mask & TAG.cue) !== 0 && a.term[i]?.cue?.some((c) => c.agent === "attacker" && c.metric === "launched" && (c.form === "past" || c.form === "participle" || c.form === "third"));
    if (party !== null && (fires || isOf(a, i, "use"))) return party;
    if (roleAt(a, i) === "be" || roleAt(a, i) === "preposition" || (mask & TAG.cue) !== 0) return null;
    if (party === null && !isMake(a, i)) party = partyAt(a, i);
  }
  return null;
}

/** "Iranian drones" that fall on a land whose one enemy from the air is another: an adjective of origin tells who made them. */
export function fired(clue: Clue, day: string | null): Clue {
  const enemy = clue.owner === null || clue.owner !== clue.attacker || clue.target === null ? null : soleEnemyOf(clue.target, day);
  return enemy === null || enemy === clue.owner ? clue : { ...clue, attacker: enemy };
}

/** A drone that strays into a friend's land was meant for another. */
export function unfriendly(clue: Clue, day: string | null): Clue {
  const { attacker, target } = clue;
  return attacker !== null && target !== null && areFriends(attacker, target, day) ? { ...clue, target: null } : clue;
}
