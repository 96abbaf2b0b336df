import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import type { Count } from "./count.ts";
import { sideAt } from "./deeds.ts";
import { isDeed } from "./is-deed.ts";
import { partyAt, previous, roleAt } from "./parties.ts";

/** Words that a name of the group may stand in front of: "Houthi rebels", "Palestinian Islamist militants". */
const REACH = 3;

/** Gunmen, rebels or militants whom no name beside them ties to a land or a group. */
function areNameless(a: Analysis, at: number, floor: number): boolean {
  for (let i = at, steps = 0; i > floor && steps < REACH; steps++) {
    i = previous(a, i);
    if (partyAt(a, i) !== null) return false;
    // "Hamas and other militant groups": those named before them lead.
    if (steps > 0 && roleAt(a, i) === "conjunction" && i > floor && partyAt(a, previous(a, i)) !== null) return false;
    if (roleAt(a, i) !== undefined || a.tokens.kind[i] === PUNCT) break;
  }
  const next = a.end[at] as number;
  return next >= a.tokens.count || partyAt(a, next) === null;
}

/** Where nameless gunmen, rebels or militants are said to attack, or -1: "rebels fired 70 rockets", "killed by militants", "hurt in a rebel attack". */
export function rebelsAct(a: Analysis, { quantity: q, government: g }: Count, from: number, to: number): number {
  for (let i = from; i < to; i = a.end[i] as number) {
    if (sideAt(a, i) !== "gunman" || (i >= q.from && i < q.to) || !areNameless(a, i, from)) continue;
    const next = a.end[i] as number;
    if (isOf(a, previous(a, i), "by") && i > from) return i;
    if (next < to && isDeed(a, next) && next !== q.noun.from) return i;
    if (next < to && doesHarm(a, next)) return i;
    if (g.active && i < g.cue.from && isSubject(a, i, g.cue.from, from)) return i;
  }
  return -1;
}

/** "rebels have fired": a verb of attack, with its helpers. */
function doesHarm(a: Analysis, at: number): boolean {
  const cue = ((a.mask[at] as number) & TAG.cue) !== 0 && a.term[at]?.cue?.some(({ agent, form }) => agent === "attacker" && form !== "noun" && form !== "base");
  return cue === true && ((a.mask[at] as number) & (TAG.thing | TAG.noun)) === 0;
}

/** "armed gunmen stormed the church and killed two": whether nameless men are the subject of a later verb. */
function isSubject(a: Analysis, at: number, verb: number, from: number): boolean {
  let i = at;
  for (let steps = 0; i > from && steps < REACH; steps++) {
    const before = previous(a, i);
    if (roleAt(a, before) === "determiner") {
      i = before;
      continue;
    }
    if (a.tokens.kind[before] === PUNCT || roleAt(a, before) === "subordinator") break;
    if (roleAt(a, before) !== undefined || ((a.mask[before] as number) & (TAG.cue | TAG.verb | TAG.say)) !== 0) return false;
    i = before;
  }
  for (let k = a.end[at] as number, steps = 0; k < verb; k = a.end[k] as number, steps++) {
    // "in Kwara, Nigeria": a place is nobody who acts.
    const party = ((a.mask[k] as number) & TAG.country) === 0 && partyAt(a, k) !== null;
    if (steps > 16 || party || isDeed(a, k) || (a.tokens.kind[k] === PUNCT && a.tokens.code[k] !== 44) || roleAt(a, k) === "subordinator") return false;
  }
  return true;
}
