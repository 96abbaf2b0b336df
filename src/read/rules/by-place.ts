import type { Unit } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import type { Government } from "./cue.ts";
import { COLON, SEMICOLON, before, isBe, role, word } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** "hits at six locations", "damage across four regions", "struck targets in five regions". */
export function byPlaceCue(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.unit !== "region" && q.unit !== "location" && q.unit !== "object") return null;
  // "a strike on one of the most secured places" counts none.
  if (q.low === 1 && q.partitive) return null;
  // "four impact sites": the noun itself says it.
  const noun = word(a, q.noun.from);
  if (q.unit === "location" && /^(?:impact|crash)/.test(noun)) return { metric: noun.startsWith("impact") ? "hit_locations" : "debris_locations", cue: q.noun, agent: "attacker", rule: "place-noun", active: false };
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
    if ((mask & (TAG.verb | TAG.say)) !== 0 && (mask & (TAG.cue | TAG.attack | TAG.thing | TAG.noun)) === 0 && steps > 0 && word(a, i) !== "means" && !isBe(a, before(a, i))) return null;
    if ((mask & TAG.cue) !== 0) {
      const cues = a.term[i]?.cue ?? [];
      // Weapons shot down over so many regions say where, not how many regions were hit.
      const adjective = ((a.mask[a.end[i] as number] ?? 0) & (TAG.weapon | TAG.thing | TAG.people)) !== 0 && !isBe(a, before(a, i));
      if (adjective) continue;
      if (cues.some((c) => c.metric === "shot_down" && c.form !== "noun") && !cues.some((c) => c.metric === "objects_damaged")) return null;
      if (!linked) return null;
      const noun = cues.find((c) => c.form === "noun" && c.theme.includes(q.unit as Unit));
      if (noun !== undefined) return { metric: noun.metric, cue: { from: i, to: a.end[i] as number }, agent: noun.agent, rule: "noun-at-places", active: false };
      if (q.unit === "region") {
        const harm = cues.find((c) => c.metric === "objects_damaged" || c.metric === "injured" || c.metric === "killed" || c.metric === "hit_locations" || c.metric === "regions_affected" || (c.metric === "launched" && c.form === "subject"));
        if (harm !== undefined) return { metric: "regions_affected", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "harm-in-regions", active: false };
      }
      if (q.unit === "location" && cues.some((c) => c.metric === "debris_locations")) {
        return { metric: "debris_locations", cue: { from: i, to: a.end[i] as number }, agent: null, rule: "noun-at-places", active: false };
      }
      if ((mask & TAG.attack) === 0) continue;
    }
    if ((mask & TAG.attack) !== 0 && linked && q.unit === "region") {
      return { metric: "regions_affected", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "attack-on-regions", active: false };
    }
    if ((mask & TAG.attack) !== 0 && linked && q.unit === "location" && steps < 5) {
      return { metric: "hit_locations", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "attack-on-places", active: false };
    }
  }
  return null;
}

/** "hits in 17 locations, and the fall of debris in nine": a bare number of places, after one that names them. */
export function placesAgain(a: Analysis, s: Sentence, q: QuantityPhrase, left: QuantityPhrase): Government | null {
  if (q.reason !== null || q.unit !== null || q.unknownNoun || q.number.kind !== "cardinal" || left.unit !== "location") return null;
  if (role(a, before(a, q.from)) !== "preposition") return null;
  const found = byPlaceCue(a, { ...s, from: left.to }, { ...q, unit: left.unit });
  return found?.metric === "debris_locations" || found?.metric === "hit_locations" ? found : null;
}
