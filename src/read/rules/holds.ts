import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import type { WordClass } from "../classes/index.ts";
import { isOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { HYPHEN, NUMBER, PUNCT } from "../tokens.ts";
import type { Government } from "./cue.ts";
import { CLOSE, COMMA, OPEN, namesBorder, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { within } from "./reach.ts";

/** The token past "(UAVs)". */
const pastBracket = (a: Analysis, at: number): number => (a.tokens.code[at] === OPEN && a.tokens.code[at + 2] === CLOSE ? at + 3 : at);

/** Whether the words beside a verb bear out what it says: "entered" needs a border, "pulled" rubble, "treated" a wound. */
export function holds(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): boolean {
  const verb = (name: WordClass): boolean => isOf(a, g.cue.from, name);
  const after = Math.max(q.to, g.cue.to);
  // "no damage to any of the 18 ships"
  if (g.cue.to <= q.from && g.cue.from > s.from && a.term[a.start[g.cue.from - 1] as number]?.num?.role === "none") return false;
  if (g.metric === "crossed_border") return verb("leave a land") ? leavesLand(a, s, g.cue.to) : namesBorder(a, g.cue.to, s.to);
  if (g.metric === "rescued" && verb("pull out")) return near(a, s, after, 8, "rubble");
  if (g.metric === "injured" && verb("treat")) return near(a, s, after, 6, "wound") || (g.cue.from > q.to && near(a, s, q.to, g.cue.from - q.to, "wound"));
  // "trapped in the besieged city": nobody looks for them.
  // "contact with one of the aircraft was lost"
  if (g.metric === "lost" && g.rule === "passive" && q.partitive && a.role[q.from - 1] === "with") return false;
  if (g.metric === "missing" && verb("trapped") && near(a, s, g.cue.to, 1, "trapped in") && !near(a, s, g.cue.to, 8, "buried under")) return false;
  // "deployed 40 drones at the airport": nothing flew.
  if (g.metric === "launched" && verb("deploy") && near(a, s, pastBracket(a, after), 1, "stationed at")) return false;
  // "two million people were trapped in 30 towns": of a siege, not of rubble.
  if (g.metric === "missing" && verb("trapped") && (q.low ?? q.high ?? 0) >= 1000) return false;
  if (g.metric === "missing" && tokenIsOf(a, q.number.to, "bodies")) return false;
  // "two explosions were heard": of what was heard only a weapon counts.
  if (g.metric === "detected" && (verb("hear") || verb("counted"))) return q.unit === "munition" && q.weapon.length > 0;
  if (g.metric === "missing" && verb("fate of")) return near(a, s, after, 9, "not known");
  // "injuring one of his legs"
  if (g.metric === "injured" && q.partitive && q.unit === null && near(a, s, q.number.to, 5, "limb")) return false;
  // "killed 40 people, wounded 90 and left over 3,000 people displaced"
  if ((g.metric === "killed" || g.metric === "injured") && g.rule === "active-object-far" && isOf(a, q.to, "another fate")) return false;
  // "fired at two NATO helicopters": they were the target.
  if (g.metric === "launched" && g.rule === "active-object-far" && isOf(a, beforeHedge(a, s, q.from), "aimed at")) return false;
  // "has lost 8,000 drones since the invasion": of its own, not on their way.
  if (g.metric === "lost" && g.rule.startsWith("active-object") && verb("lost")) return near(a, s, after, 6, "lost from");
  if (g.metric === "killed" || g.metric === "injured") return !otherTimes(a, within(s, q.from, q.to)) && !swapped(a, s, q, g);
  if (g.metric === "shot_down" && verb("destroy")) return !onGround(a, s, after);
  if (g.metric === "attempted" && q.number.kind === "none") return false;
  // "the explosions of thousands of pagers": of no regions.
  if (g.metric === "regions_affected" && q.unit === null && !q.partitive && g.rule === "noun-of") return false;
  if (g.metric === "launched" && verb("deploy")) return isSent(a, s, q, after);
  // "the site of a projectile impact", "one of the rocket impacts"
  if (g.metric === "hits" && q.number.kind === "article" && verb("impact")) return false;
  // "missiles piercing through the skies"
  if (g.metric === "hits" && verb("pierce") && near(a, s, g.cue.to, 4, "sky")) return false;
  if (g.metric === "hits" && g.rule === "count-noun" && q.partitive && q.low === 1) return false;
  if (g.metric === "hits" && verb("explode")) return !near(a, s, g.cue.to, 4, "in flight");
  // "recovered the remains of dozens": of people.
  if (g.metric === "debris_locations" && q.unit === null && g.rule === "noun-of") return false;
  if (verb("subjected to")) return near(a, s, g.cue.to, 9, "attack");
  return true;
}

/** The token before a number and what hedges it. */
function beforeHedge(a: Analysis, s: Sentence, at: number): number {
  let i = a.start[at - 1] ?? s.from;
  while (i > s.from && ((a.mask[i] as number) & TAG.hedge) !== 0) i = a.start[i - 1] as number;
  return i;
}

/** "lost 27 million in the Second World War": of another war; "the deadliest since the Second World War" is of this one. */
function otherTimes(a: Analysis, s: Sentence): boolean {
  for (let i = s.from + 1; i < s.to; i++) {
    if (!tokenIsOf(a, i, "war") || !tokenIsOf(a, i - 1, "world")) continue;
    for (let k = Math.max(s.from, i - 5); k < i; k++) if (tokenIsOf(a, k, "since when")) return false;
    return true;
  }
  return false;
}

/** "swap thousands of their dead": the fallen who are handed over. */
function swapped(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): boolean {
  if (!isOf(a, g.cue.from, "dead")) return false;
  for (let i = Math.max(s.from, q.from - 8); i < q.from; i++) if (tokenIsOf(a, i, "swap")) return true;
  return false;
}

/** "deployed 40 drones against the port": sent; "has deployed a cruise missile", "4,000 deployed warheads": stationed. */
function isSent(a: Analysis, s: Sentence, q: QuantityPhrase, at: number): boolean {
  if (q.weapon.length > 0 && q.weapon.every((path) => path.startsWith("uav") || path.startsWith("loitering"))) return true;
  return near(a, s, at, 8, "sent against");
}

/** "destroyed three missiles in rebel-controlled areas", "on its launcher", "seven drones on the ground": none of them flew. */
function onGround(a: Analysis, s: Sentence, at: number): boolean {
  let others = false;
  for (let i = at; i < Math.min(s.to, at + 14); i++) {
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== COMMA) return false;
    // "destroyed a missile and six rocket launchers": things of their own; the ground of "three drones in rebel-held areas" is that of all.
    if (a.tokens.kind[i] === NUMBER || ((a.mask[i] as number) & TAG.num) !== 0) others = true;
    if (tokenIsOf(a, i, "controlled") || (!others && tokenIsOf(a, i, "launcher")) || (tokenIsOf(a, i, "held by") && a.tokens.kind[i - 1] === HYPHEN)) return true;
    if (tokenIsOf(a, i, "ground") && tokenIsOf(a, i - 1, "the") && tokenIsOf(a, i - 2, "on")) return true;
  }
  return false;
}

/** "left Ukrainian airspace", "left Ukraine for Belarus": not "left seven dead", not "left the city". */
function leavesLand(a: Analysis, s: Sentence, at: number): boolean {
  if (isOf(a, at, "toward")) return namesBorder(a, at, s.to);
  let land = false;
  for (let i = at, steps = 0; i < s.to && steps < 5; i = a.end[i] as number, steps++) {
    if (isOf(a, i, "airspace")) return true;
    if (land) return isOf(a, i, "bound for") || a.tokens.kind[i] === PUNCT;
    if (termWith(a, i, TAG.country) !== undefined) land = true;
    else if (role(a, i) !== "determiner" && role(a, i) !== "possessive" && termWith(a, i, TAG.people) === undefined) return false;
  }
  return false;
}

function near(a: Analysis, s: Sentence, at: number, steps: number, one: WordClass): boolean {
  for (let i = at; i < Math.min(s.to, at + steps); i++) if (tokenIsOf(a, i, one)) return true;
  return false;
}
