import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { isOf, lastIsOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT, QUOTE } from "../tokens.ts";
import { isAircraft } from "./aircraft.ts";
import type { Government } from "./cue.ts";
import { CLOSE, COLON, COMMA, DASHES, OPEN, before, isBe, passive, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** "hit by eight drones", "attacked by 12 missiles". */
export function byAgent(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  let i = q.from;
  for (let steps = 0; steps < 3 && i > s.from; steps++) {
    i = before(a, i);
    if (isOf(a, i, "followed by")) return { metric: "launched", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "passive-agent", active: false };
    if (isOf(a, i, "by") || isOf(a, i, "from")) break;
    if (role(a, i) !== "adverb" && role(a, i) !== "determiner" && ((a.mask[i] as number) & (TAG.hedge | TAG.num)) === 0) return null;
  }
  if (isOf(a, i, "from")) return underFire(a, s, i);
  if (!isOf(a, i, "by")) return null;
  for (let steps = 0; steps < 3 && i > s.from; steps++) {
    i = before(a, i);
    const cue = { from: i, to: a.end[i] as number };
    if (isOf(a, i, "a hit")) return { metric: "hits", cue, agent: "attacker", rule: "passive-agent", active: false };
    if (isOf(a, i, "was hit")) return { metric: "hits", cue, agent: "attacker", rule: "passive-agent", active: false };
    // "the airliner was shot down by a missile"
    if (isOf(a, i, "was shot down") && !ofMunition(a, s, i)) return { metric: "hits", cue, agent: "attacker", rule: "passive-agent", active: false };
    if (isOf(a, i, "was attacked")) return { metric: "launched", cue, agent: "attacker", rule: "passive-agent", active: false };
    // "endured an attack by 45 drones", "was carried out by 26 drones", "pummelled by 30 drones"
    if (((a.mask[i] as number) & TAG.attack) !== 0 || isOf(a, i, "carried out") || pounds(a, i)) return { metric: "launched", cue, agent: "attacker", rule: "passive-agent", active: false };
    if (role(a, i) !== "adverb" && ((a.mask[i] as number) & TAG.time) === 0) return null;
  }
  return null;
}

/** Whether a weapon that is no aircraft is the subject before a verb: a drone shot down by a missile was not hit by an attacker. */
function ofMunition(a: Analysis, s: Sentence, at: number): boolean {
  for (let i = at - 1, steps = 0; i >= s.from && steps < 12; i--, steps++) {
    const path = termWith(a, a.start[i] as number, TAG.weapon)?.weapon?.path;
    if (path !== undefined && !isAircraft(path)) return true;
  }
  return false;
}

/** A participle of a verb that takes places and regions alike as what is attacked: "pummelled". */
function pounds(a: Analysis, at: number): boolean {
  const cues = a.term[at]?.cue ?? [];
  return cues.some((c) => c.metric === "regions_affected" && c.form === "participle") && !cues.some((c) => c.metric === "objects_damaged" || c.metric === "hits");
}

/** "Russia's assault — 810 drones and 13 missiles —", "a record attack (810 drones)": the attack is spelt out. */
function afterDash(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  const mark = q.from - 1;
  if (mark <= s.from) return null;
  const code = a.tokens.code[mark] as number;
  if (!DASHES.has(code) && code !== OPEN && code !== COLON) return null;
  const noun = before(a, mark);
  return ((a.mask[noun] as number) & TAG.attack) === 0 ? null : { metric: "launched", cue: { from: noun, to: a.end[noun] as number }, agent: "attacker", rule: "attack-with", active: false };
}

/** "came under attack from 28 drones", "under fire from 11 missiles". */
function underFire(a: Analysis, s: Sentence, from: number): Government | null {
  const i = before(a, from);
  if (i < s.from) return null;
  // "took direct hits from two missiles"
  if (isOf(a, i, "took a hit") || (lastIsOf(a, i, "took a hit") && a.term[i]?.cue?.some((c) => c.metric === "hit_locations" && c.form === "subject") === true)) return { metric: "hits", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "passive-agent", active: false };
  if (!tokenIsOf(a, from - 1, "fire") || (!tokenIsOf(a, from - 2, "under") && !tokenIsOf(a, from - 3, "under"))) return null;
  return { metric: "launched", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "passive-agent", active: false };
}

/** "an attack with 108 drones", "pounded Kyiv with 40 missiles", "a barrage of 30 rockets", "involving 500 drones". */
export function byAttackWith(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.attackNoun) {
    return { metric: "launched", cue: { from: q.noun.to, to: a.end[q.noun.to] as number }, agent: "attacker", rule: "numbered-attack", active: false };
  }
  const dashed = afterDash(a, s, q);
  if (dashed !== null) return dashed;
  let link = -1;
  let i = q.from;
  for (let steps = 0; steps < 12 && i > s.from; steps++) {
    i = before(a, i);
    const r = role(a, i);
    // "with ballistic and Kalibr missiles, then 500 drones"
    if (((a.mask[i] as number) & (TAG.weapon | TAG.people)) !== 0 || r === "conjunction" || a.tokens.kind[i] === QUOTE || (a.tokens.kind[i] === PUNCT && a.tokens.code[i] === COMMA)) continue;
    if (r === "with" || r === "of" || (r === "including" && tokenIsOf(a, i, "includes"))) {
      link = i;
      break;
    }
    // "with a record 728 drones", "with a massive 400 drones"
    if (r === "adverb" || r === "determiner" || ((a.mask[i] as number) & (TAG.num | TAG.hedge | TAG.superlative | TAG.modifier)) !== 0 || isOf(a, i, "so great")) continue;
    return null;
  }
  if (link < 0) return null;
  const strong = role(a, link) !== "of";
  i = link;
  for (let steps = 0; steps < 22 && i > s.from; steps++) {
    i = before(a, i);
    const mask = a.mask[i] as number;
    const kind = a.tokens.kind[i];
    if (kind === PUNCT) {
      const code = a.tokens.code[i] as number;
      if ((code !== COMMA && code !== OPEN && code !== CLOSE) || !strong) return null;
      continue;
    }
    if ((mask & TAG.attack) !== 0) {
      return { metric: "launched", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "attack-with", active: false };
    }
    // "This operation, involving at least 100 drones": of weapons, where the sentence has no other deed.
    if (strong && q.unit === "munition" && isOf(a, i, "a raid by another name")) return { metric: "launched", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "attack-with", active: false };
    // "retaliated with 100 drones"
    if (strong && role(a, link) === "with" && isOf(a, i, "retaliate")) return { metric: "launched", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "attack-with", active: true };
    if (strong && (mask & TAG.cue) !== 0) {
      const cue = a.term[i]?.cue?.find((c) => c.metric === "hit_locations" || c.metric === "regions_affected" || (c.metric === "launched" && c.form !== "noun"));
      if (cue !== undefined) {
        // "hit a minibus with a drone": one that hit.
        const single = q.number.kind === "article" && isOf(a, i, "hit with");
        return { metric: single ? "hits" : "launched", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "attack-with", active: !passive(a, i, s.from) };
      }
      const own = a.term[i]?.cue?.find((c) => c.theme.includes("munition"));
      if (own !== undefined && own.form !== "subject") return null;
    }
    if (!strong && role(a, i) !== "adverb" && (mask & (TAG.modifier | TAG.num)) === 0 && steps > 2) return null;
  }
  return null;
}

/** "there were almost 500 drones", said of an attack. */
export function byExistence(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  let i = q.from;
  let be = -1;
  for (let steps = 0; steps < 5 && i > s.from; steps++) {
    i = before(a, i);
    if (isBe(a, i)) be = i;
    else if (be >= 0 && isOf(a, i, "there")) {
      for (let k = s.from; k < s.to; k = a.end[k] as number) {
        if (((a.mask[k] as number) & TAG.attack) !== 0) return { metric: "launched", cue: { from: i, to: a.end[be] as number }, agent: "attacker", rule: "existential", active: false };
      }
      return null;
    } else if (role(a, i) !== "have" && role(a, i) !== "adverb" && ((a.mask[i] as number) & (TAG.hedge | TAG.num)) === 0) return null;
  }
  return null;
}
