import type { Unit } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import type { WordClass } from "../classes/index.ts";
import { isOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import type { Government } from "./cue.ts";
import { COLON, SEMICOLON, before, fitting, isBe, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** "hits at six locations", "damage across four regions", "struck targets in five regions". */
export function byPlaceCue(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.unit !== "region" && q.unit !== "location" && q.unit !== "object") return null;
  // "a strike on one of the most secured places" counts none.
  if (q.low === 1 && q.partitive && q.whole === null) return null;
  // "four impact sites": the noun itself says it.
  const impact = isOf(a, q.noun.from, "impact site");
  if (q.unit === "location" && (impact || isOf(a, q.noun.from, "crash site"))) return { metric: impact ? "hit_locations" : "debris_locations", cue: q.noun, agent: "attacker", rule: "place-noun", active: false };
  let i = q.from;
  let linked = false;
  for (let steps = 0; steps < 16 && i > s.from; steps++) {
    i = before(a, i);
    const mask = a.mask[i] as number;
    const r = role(a, i);
    const kind = a.tokens.kind[i];
    if (kind === PUNCT && (a.tokens.code[i] === SEMICOLON || a.tokens.code[i] === COLON)) return null;
    if (kind === PUNCT && steps > 0 && linked === false) return null;
    if (r === "preposition" || r === "to") {
      linked = true;
      continue;
    }
    if ((mask & (TAG.verb | TAG.say)) !== 0 && (mask & (TAG.cue | TAG.attack | TAG.thing | TAG.noun)) === 0 && steps > 0 && !isOf(a, i, "causes") && !isBe(a, before(a, i))) return null;
    if ((mask & TAG.cue) !== 0) {
      const cues = a.term[i]?.cue ?? [];
      // Weapons shot down over so many regions say where, not how many regions were hit.
      const active = i > s.from && (role(a, before(a, i)) === "have" || ((a.mask[before(a, i)] as number) & (TAG.noun | TAG.person | TAG.actor | TAG.weapon | TAG.country)) !== 0);
      const adjective = ((a.mask[a.end[i] as number] ?? 0) & (TAG.weapon | TAG.thing | TAG.people)) !== 0 && !isBe(a, before(a, i)) && !active;
      if (adjective && !cues.some((c) => c.metric === "launched")) continue;
      if (cues.some((c) => c.metric === "shot_down" && c.form !== "noun") && (weaponBetween(a, i, q.from) || !cues.some((c) => c.metric === "objects_damaged"))) return null;
      if (!linked) return null;
      // "fired missiles at six locations": where they were aimed.
      const aimed = cues.find((c) => c.metric === "launched" && c.theme.includes("munition") && c.form !== "noun");
      if (aimed !== undefined && aimedAt(a, s, q) && q.unit === "region") return { metric: "regions_affected", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "attack-on-regions", active: false };
      if (aimed !== undefined && aimedAt(a, s, q)) return { metric: "hit_locations", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "aimed-at-places", active: true };
      if (q.unit === "location" && isOf(a, i, "damage")) return { metric: "hit_locations", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "harm-in-places", active: false };
      const noun = cues.find((c) => c.form === "noun" && c.theme.includes(q.unit as Unit));
      // "launching strikes from buildings in 19 towns": where they set out from.
      if (noun?.metric === "hit_locations" && isOf(a, a.end[i] as number, "from")) return null;
      if (noun !== undefined) return { metric: noun.metric, cue: { from: i, to: a.end[i] as number }, agent: noun.agent, rule: "noun-at-places", active: false };
      if (q.unit === "region") {
        const harm = cues.find((c) => c.metric === "objects_damaged" || c.metric === "injured" || c.metric === "killed" || c.metric === "hit_locations" || c.metric === "regions_affected" || (c.metric === "launched" && c.form === "subject"));
        if (harm !== undefined) return { metric: "regions_affected", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "harm-in-regions", active: false };
      }
      // "struck homes in two villages": where the things stand that were hit.
      const struck = q.unit === "location" && q.number.kind !== "article" && thingBetween(a, i, q.from) && cues.some((c) => c.metric === "hit_locations" && c.form !== "noun" && c.form !== "subject");
      if (struck) return { metric: "hit_locations", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "struck-in-places", active: true };
      if (q.unit === "location" && q.number.kind !== "article" && isOf(a, a.end[i] as number, "at places") && cameDown(a, s, i, q.from)) return { metric: "hit_locations", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "struck-in-places", active: false };
      if (q.unit === "location" && cues.some((c) => c.metric === "debris_locations")) {
        return { metric: "debris_locations", cue: { from: i, to: a.end[i] as number }, agent: null, rule: "noun-at-places", active: false };
      }
      if ((mask & TAG.attack) === 0) continue;
    }
    // "a war of aggression on the territory of another state" counts none.
    if ((mask & TAG.attack) !== 0 && linked && q.unit === "region" && q.number.kind !== "another" && q.number.kind !== "article") {
      return { metric: "regions_affected", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "attack-on-regions", active: false };
    }
    if ((mask & TAG.attack) !== 0 && linked && ((q.unit === "location" && q.number.kind !== "another") || (q.unit === "object" && struckOn(a, i))) && steps < 5) {
      return { metric: "hit_locations", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "attack-on-places", active: false };
    }
  }
  return null;
}

/** "destroyed 40 drones across six regions": the weapons are what was destroyed. */
function weaponBetween(a: Analysis, verb: number, number: number): boolean {
  for (let i = a.end[verb] as number; i < number; i = a.end[i] as number) {
    if (((a.mask[i] as number) & TAG.thing) !== 0 || a.tokens.kind[i] === PUNCT) return false;
    if (((a.mask[i] as number) & TAG.weapon) !== 0) return true;
  }
  return false;
}

/** "drones struck in nine places": weapons, none of them brought down, that strike, and nothing but a hedge before the places. */
function cameDown(a: Analysis, s: Sentence, verb: number, number: number): boolean {
  if (fitting(a, verb, "munition", ["subject"])?.metric !== "hits" || verb <= s.from) return false;
  const weapon = before(a, verb);
  if (((a.mask[weapon] as number) & TAG.weapon) === 0) return false;
  const left = weapon > s.from ? before(a, weapon) : weapon;
  if (((a.mask[left] as number) & TAG.cue) !== 0 || isBe(a, left)) return false;
  for (let i = a.end[a.end[verb] as number] as number; i < number; i = a.end[i] as number) if (((a.mask[i] as number) & TAG.hedge) === 0 && role(a, i) !== "determiner") return false;
  return true;
}

/** Whether a verb has a thing or place for its object, and "in" stands before the places. */
function thingBetween(a: Analysis, verb: number, number: number): boolean {
  let thing = false;
  let link = -1;
  for (let i = a.end[verb] as number; i < number; i = a.end[i] as number) {
    if (a.tokens.kind[i] === PUNCT || role(a, i) === "conjunction" || role(a, i) === "relative" || isOf(a, i, "by")) return false;
    if (((a.mask[i] as number) & TAG.thing) !== 0 || a.term[i]?.noun !== undefined) thing = true;
    if (role(a, i) === "preposition") link = i;
  }
  return thing && link >= 0 && isOf(a, link, "at places");
}

/** Things are struck where "on" or "against" follows the attack: "a strike on two schools", "a barrage by the rebels on three bases" */
function struckOn(a: Analysis, attack: number): boolean {
  let at = a.end[attack] as number;
  if (isOf(a, at, "by")) {
    at = a.end[at] as number;
    while (role(a, at) === "determiner" || ((a.mask[at] as number) & (TAG.people | TAG.country | TAG.actor)) !== 0) at = a.end[at] as number;
  }
  return isOf(a, at, "upon");
}

/** How far before "on" a verb of dropping may stand, in tokens. */
const DROPPED = 14;

/** Whether "at" stands right before a number of places, after the weapon: "launched 40 missiles at five cities". */
function aimedAt(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  let i = before(a, q.from);
  for (let steps = 0; steps < 2 && i > s.from && role(a, i) === "determiner"; steps++) i = before(a, i);
  const fired = i > s.from && (((a.mask[before(a, i)] as number) & TAG.weapon) !== 0 || fitting(a, before(a, i), "munition", ["participle"])?.metric === "launched");
  const dropped = fired && isOf(a, i, "on") && hasToken(a, Math.max(s.from, i - DROPPED), i, "dropped");
  return (isOf(a, i, "at") && fired) || dropped;
}

/** Whether something came down there: "falling debris", "came down". */
function fellBetween(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokenIsOf(a, i, "fell") || (tokenIsOf(a, i, "came") && tokenIsOf(a, i + 1, "down"))) return true;
  return false;
}

/** Whether a token of a class stands in a stretch. */
function hasToken(a: Analysis, from: number, to: number, name: WordClass): boolean {
  for (let i = from; i < to; i++) if (tokenIsOf(a, i, name)) return true;
  return false;
}

/** "hits in 17 locations, and the fall of debris in nine": a bare number of places, after one that names them. */
export function placesAgain(a: Analysis, s: Sentence, q: QuantityPhrase, left: QuantityPhrase): Government | null {
  if (q.reason !== null || q.unit !== null || q.unknownNoun || q.number.kind !== "cardinal" || left.unit !== "location") return null;
  if (role(a, before(a, q.from)) !== "preposition") return null;
  // "downed ones fell at two", "falling debris (shot down) at 17"
  if (fellBetween(a, left.to, q.from)) return { metric: "debris_locations", cue: { from: q.from - 1, to: q.from }, agent: null, rule: "noun-at-places", active: false };
  const found = byPlaceCue(a, { ...s, from: left.to }, { ...q, unit: left.unit });
  return found?.metric === "debris_locations" || found?.metric === "hit_locations" ? found : null;
}
