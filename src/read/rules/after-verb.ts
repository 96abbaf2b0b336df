import type { Analysis } from "../analysis.ts";
import { isOf, tokenIsOf } from "../classes/index.ts";
import type { CueWord } from "../term.ts";
import { TAG } from "../term.ts";
import { PUNCT, WORD } from "../tokens.ts";
import type { Government, Unitish } from "./cue.ts";
import { COMMA, DASHES, before, fitting, role, takesObject } from "./cue.ts";
import { skipParenthesis } from "./parenthesis.ts";

/** "two drones damaged a roof", "three destroyed the depot": the meaning of a verb of harm with an object. */
export function harmDone(a: Analysis, at: number, limit: number): CueWord | undefined {
  const next = a.end[at] as number;
  const bare = isOf(a, at, "damaged") && next < limit && a.mask[next] === 0 && a.tokens.kind[next] === WORD;
  if (!bare && !takesObject(a, next, limit)) return undefined;
  return a.term[at]?.cue?.find((c) => c.metric === "objects_damaged" && c.form === "participle");
}

/** The token of the "be" after a second subject without a number, or 0. */
export function secondSubject(a: Analysis, at: number, limit: number, stops: ReadonlySet<number>, list = false): number {
  let i = at;
  let joined = !list;
  // "36 drones and the missile made it through"
  let armed = false;
  for (let steps = 0; i < limit && steps < (list ? 18 : 11); steps++) {
    // "members of the guard and its allies - who include three generals - were killed"
    i = (a.tokens.kind[i] === PUNCT && DASHES.has(a.tokens.code[i] as number) ? skipParenthesis(a, i, limit) : null) ?? i;
    if (stops.has(i) || (a.tokens.kind[i] === PUNCT && !(list && a.tokens.code[i] === COMMA))) return 0;
    const r = role(a, i);
    if (r === "conjunction") joined = true;
    if (r === "relative" || r === "subordinator" || r === "pronoun" || r === "including" || isOf(a, i, "each")) return 0;
    if (r === "be" || r === "have") return steps === 0 || !joined ? 0 : i;
    if (!list && armed && fitting(a, i, "munition", ["subject"])?.metric === "hits") return i;
    armed ||= ((a.mask[i] as number) & TAG.weapon) !== 0;
    if (joined && list && steps > 2 && fitting(a, i, "object", ["subject"]) !== undefined && a.term[i]?.attack === undefined) return i;
    if (((a.mask[i] as number) & (TAG.cue | TAG.verb | TAG.say)) !== 0 && ((a.mask[i] as number) & (TAG.noun | TAG.thing | TAG.person)) === 0) return 0;
    i = a.end[i] as number;
  }
  return 0;
}

/** "were launched from the south and shot down over the sea": what became of what was sent. */
export function laterFate(a: Analysis, at: number, limit: number, unit: Unitish, stops: ReadonlySet<number>, first: Government): Government | null {
  if (first.metric !== "launched" && first.metric !== "detected") return null;
  for (let i = at, steps = 0; i < limit && steps < 9 && !stops.has(i) && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    if (role(a, i) !== "conjunction") continue;
    const be = a.end[i] as number;
    const verb = role(a, be) === "be" ? (a.end[be] as number) : be;
    const cue = fitting(a, verb, unit, ["participle"]);
    return cue?.agent === "defender" && cue.metric !== "detected" ? { metric: cue.metric, cue: { from: verb, to: a.end[verb] as number }, agent: cue.agent, rule: "passive", active: false, also: first } : null;
  }
  return null;
}

/** "attempted to cross into Israel but were intercepted": what became of them, with what they did beside it. */
export function fateAfter(a: Analysis, at: number, limit: number, unit: Unitish, first: Government): Government | null {
  if (first.metric !== "crossed_border" && first.metric !== "launched") return null;
  for (let i = at, steps = 0; i < limit && steps < 14; i = a.end[i] as number, steps++) {
    if (role(a, i) !== "conjunction") continue;
    const be = a.end[i] as number;
    if (role(a, be) !== "be") continue;
    const verb = a.end[be] as number;
    const cue = fitting(a, verb, unit, ["participle"]);
    return cue === undefined ? null : { metric: cue.metric, cue: { from: verb, to: a.end[verb] as number }, agent: cue.agent, rule: "passive", active: false, also: first };
  }
  return null;
}

/** "were thrown into the street and died", "were accounted for and suffered burns": what a joined verb says of the same people. */
export function joinedPredicate(a: Analysis, at: number, limit: number, unit: Unitish): Government | null {
  if ((unit !== "person" && unit !== "implied") || at >= limit) return null;
  const verb = role(a, at) === "adverb" ? (a.end[at] as number) : at;
  const cue = { from: verb, to: a.end[verb] as number };
  if (isOf(a, verb, "suffer") && injuryFollows(a, cue.to, limit)) return { metric: "injured", cue, agent: null, rule: "subject", active: false };
  const happened = fitting(a, verb, "person", ["subject"]);
  return happened?.metric === "killed" || happened?.metric === "injured" ? { metric: happened.metric, cue, agent: happened.agent, rule: "subject", active: false } : null;
}

/** "had their windows blown out": a thing whose parts are harmed is harmed. */
export function partsHarmed(a: Analysis, at: number, limit: number): Government | null {
  let part = false;
  for (let i = at, steps = 0; i < limit && steps < 6 && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    if (isOf(a, i, "part of a building")) part = true;
    const cue = part ? fitting(a, i, "object", ["participle"]) : undefined;
    if (cue?.metric === "objects_damaged") return { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "passive", active: false };
  }
  return null;
}

/** "sustained head injuries", "suffered serious shrapnel wounds", of things "sustained minor damage". */
export function suffered(a: Analysis, at: number, limit: number, unit: Unitish): Government | null {
  if (unit === "munition" || !isOf(a, at, "suffer")) return null;
  const next = a.end[at] as number;
  const cue = { from: at, to: next };
  if (injuryFollows(a, next, limit)) return { metric: "injured", cue, agent: null, rule: "subject", active: false };
  return unit === "object" && damageFollows(a, next, limit) ? { metric: "objects_damaged", cue, agent: null, rule: "passive", active: false } : null;
}

/** "minor structural damage", "a direct hit" after a verb of suffering. */
function damageFollows(a: Analysis, at: number, limit: number): boolean {
  for (let i = at, steps = 0; i < limit && steps < 5 && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    if (isOf(a, i, "damage")) return true;
    if (role(a, i) !== undefined && role(a, i) !== "adverb" && role(a, i) !== "determiner") return false;
  }
  return false;
}

export function injuryFollows(a: Analysis, at: number, limit: number): boolean {
  for (let i = at, steps = 0; i < limit && steps < 5; i = a.end[i] as number, steps++) {
    if (a.tokens.kind[i] === PUNCT) return false;
    // "suffering from power cuts"
    if (isOf(a, i, "cuts") && !isOf(a, before(a, i), "before wounds") && i > at) return false;
    if (tokenIsOf(a, (a.end[i] as number) - 1, "injury")) return true;
  }
  return false;
}

/** How far behind "fell to" the words may stand for what brought them down. */
const BROUGHT_DOWN = 6;

/** "fell to the destroyer's guns", not "fell to the ground". */
export function broughtDownBy(a: Analysis, to: number, limit: number): boolean {
  if (role(a, to) !== "to") return false;
  for (let i = to + 1; i < Math.min(limit, to + BROUGHT_DOWN) && a.tokens.kind[i] !== PUNCT; i++) if (tokenIsOf(a, i, "brings down weapons")) return true;
  return false;
}

/** "missiles hit the port" is a hit; "missiles hit, officials said" too; "drones hit by" is not. */
export function subjectFits(a: Analysis, next: number, limit: number, cue: CueWord): boolean {
  if (cue.metric !== "hits") return true;
  if (next >= limit) return true;
  const verb = before(a, next);
  // "rockets landed on the base" is a hit; "three fell" alone may mean anything.
  if (tokenIsOf(a, verb, "come down") && tokenIsOf(a, next, "as") && tokenIsOf(a, next + 1, "far")) return true;
  if (tokenIsOf(a, verb, "come down") && !tokenIsOf(a, next - 1, "into")) {
    // "crashed today in the north"
    const at = ((a.mask[next] as number) & TAG.time) !== 0 || role(a, next) === "adverb" ? (a.end[next] as number) : next;
    return at < limit && ((role(a, at) === "preposition" && tokenIsOf(a, at, "at a place")) || broughtDownBy(a, at, limit));
  }
  return !(role(a, next) === "preposition" && isOf(a, next, "by"));
}
