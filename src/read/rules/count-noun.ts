import type { Analysis } from "../analysis.ts";
import type { WordClass } from "../classes/index.ts";
import { termWith } from "../analysis.ts";
import { hasShape, isOf, lastIsOf, phraseIsOf, tokenIsOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT } from "../tokens.ts";
import type { Government } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** Nouns that are counts themselves: "12 deaths", "six hits", "three attempts". */
export function countNoun(a: Analysis, q: QuantityPhrase): Government | null {
  // "no casualties": nobody killed and nobody hurt. Said of the killed, which it implies; no number is moved.
  if (q.number.kind === "none" && q.head?.num === undefined) {
    for (let i = q.number.to, steps = 0; i < a.tokens.count && steps < 4; i = a.end[i] as number, steps++) {
      // "no immediate word on casualties": nothing is known yet.
      if (isOf(a, i, "news")) return null;
      // "gave no casualty figures": not told, which is not none.
      if (termWith(a, i, TAG.noun)?.noun?.kind === "casualties" && (lastIsOf(a, i, "news") || isOf(a, a.end[i] as number, "news"))) return null;
      if (termWith(a, i, TAG.noun)?.noun?.kind === "casualties") return { metric: "killed", cue: { from: i, to: a.end[i] as number }, agent: null, rule: "no-casualties", active: false };
      if (a.tokens.kind[i] === PUNCT) break;
    }
  }
  // "counted 31 victims"
  if (q.head?.noun?.kind === "victims" && !q.partitive && tokenIsOf(a, q.from - 1, "counted")) return { metric: "killed", cue: q.noun, agent: null, rule: "count-noun", active: false };
  // "cost three people their lives"
  if (q.unit === "person" && q.from > 0 && tokenIsOf(a, q.from - 1, "cost") && phraseIsOf(a, q.to, Math.min(a.tokens.count, q.to + 2), "their lives")) return { metric: "killed", cue: { from: q.from - 1, to: q.from }, agent: "attacker", rule: "count-noun", active: true };
  // "the loss of one life"
  if (q.low === 1 && tokenIsOf(a, q.number.to, "life") && livesLost(a, q)) return { metric: "killed", cue: { from: q.number.to, to: q.number.to + 1 }, agent: null, rule: "count-noun", active: false };
  // "found one body", "another body was recovered"
  const one = a.role[q.number.to] === undefined && isOf(a, q.number.to, "more of it") ? q.number.to + 1 : q.number.to;
  if (q.low === 1 && (q.number.kind === "cardinal" || q.number.kind === "another") && tokenIsOf(a, one, "a body") && bodiesFound(a, q)) return { metric: "killed", cue: { from: one, to: one + 1 }, agent: null, rule: "count-noun", active: false };
  // "two more bodies"
  const more = termWith(a, q.to, TAG.num)?.num?.role === "another" ? 1 : 0;
  const joined = q.number.kind === "none" ? noneJoined(a, q.number.to) : 0;
  for (let i = q.number.to; i < Math.min(pastAdjectives(a, q.to) + 1 + more + joined, a.tokens.count); i = a.end[i] as number) {
    const cue = termWith(a, i, TAG.cue)?.cue?.find((c) => c.form === "noun");
    // "40 launches were identified"
    if (tokenIsOf(a, i, "launches") && i === q.number.to && near(a, a.end[i] as number, "spotted")) return { metric: "launched", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "count-noun", active: false };
    if (cue === undefined) {
      if (i > q.number.to + 3 || a.tokens.kind[i] === PUNCT) return null;
      continue;
    }
    if (joined > 0 && i === q.number.to && a.role[a.end[i] as number] === "conjunction" && cue.theme.every((unit) => unit !== "person")) continue;
    // "19 violations of Polish airspace"
    if (isOf(a, i, "violations") && near(a, a.end[i] as number, "air of a land")) return { metric: "crossed_border", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "count-noun", active: false };
    // "30 strikes were recorded": each is a hit.
    if (isOf(a, i, "strikes") && near(a, a.end[i] as number, "were recorded")) return { metric: "hits", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "count-noun", active: false };
    // "a huge civilian death toll"
    if (q.number.kind === "article" && hasShape(a, i, "toll noun")) return null;
    if (isOf(a, i, "lives") && !livesLost(a, q)) return null;
    if (isOf(a, i, "a body") && !bodiesFound(a, q)) return null;
    if (!hasShape(a, i, "counts harm")) return null;
    // "one of the largest attempts"
    if (cue.metric === "attempted" && q.partitive && q.low === 1) return null;
    // "six hits" counts hits; "hits at six places" counts places.
    const metric = cue.metric === "hit_locations" ? "hits" : cue.metric;
    // "another attempt to avoid a war": one attempt counts where it is one to attack.
    if (metric === "attempted" && !attemptsAttack(a, q, a.end[i] as number)) return null;
    return { metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "count-noun", active: false };
  }
  return null;
}

/** "an attempt to strike a bridge"; several attempts are an army's, which counts its assaults so. */
function attemptsAttack(a: Analysis, q: QuantityPhrase, at: number): boolean {
  if (q.number.kind !== "article" && q.number.kind !== "another") return q.number.kind !== "none";
  if (a.role[at] !== "to") return false;
  const verb = a.end[at] as number;
  return ((a.mask[verb] as number) & TAG.attack) !== 0 || termWith(a, verb, TAG.cue)?.cue !== undefined;
}

/** The token past "serious", "life-threatening". */
function pastAdjectives(a: Analysis, at: number): number {
  let i = at;
  for (let steps = 0; steps < 3 && i < a.tokens.count; steps++) {
    const plain = a.tokens.kind[i] === HYPHEN || tokenIsOf(a, i, "adjective of harm");
    if (!plain) break;
    i = a.end[i] as number;
  }
  return i;
}

/** "claimed 12 lives", "at a cost of 40 lives", not "put 12 lives at risk". */
function livesLost(a: Analysis, q: QuantityPhrase): boolean {
  for (let i = q.from - 1, steps = 0; i >= 0 && steps < 6; i--, steps++) {
    if (tokenIsOf(a, i, "claim a life")) return true;
  }
  return false;
}

/** "no damage or injuries": how many tokens further the second noun stands. */
function noneJoined(a: Analysis, at: number): number {
  for (let i = at, steps = 0; i < a.tokens.count && steps < 3 && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) if (a.role[i] === "conjunction") return 3;
  return 0;
}

function near(a: Analysis, at: number, name: WordClass): boolean {
  for (let i = at; i < Math.min(a.tokens.count, at + 4); i++) if (tokenIsOf(a, i, name)) return true;
  return false;
}

/** "the bodies of 12 people were found", "recovered the bodies of two women". */
export function bodiesOf(a: Analysis, q: QuantityPhrase): Government | null {
  const at = q.number.from - 2;
  return at >= 0 && bodiesFound(a, { ...q, from: Math.min(q.from, at) }) ? { metric: "killed", cue: { from: at, to: at + 1 }, agent: null, rule: "count-noun", active: false } : null;
}

/** "recovered 15 bodies", "15 bodies arrived at the hospital", not "returned 15 bodies". */
function bodiesFound(a: Analysis, q: QuantityPhrase): boolean {
  for (let i = Math.max(0, q.from - 8); i < Math.min(a.tokens.count, q.to + 24); i++) {
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] === 46 && i >= q.to) break;
    if (tokenIsOf(a, i, "morgue") && broughtNear(a, q)) return true;
  }
  for (let i = q.from - 1, steps = 0; i >= 0 && steps < 4; i--, steps++) {
    if (tokenIsOf(a, i, "recover") || tokenIsOf(a, i, "counted")) return true;
  }
  // "23 bodies have been recovered"
  const include = a.tokens.code[q.to] === 44 && a.role[q.to + 1] === "including";
  for (let i = q.number.to, steps = 0; i < a.tokens.count && steps < (include ? 14 : 8); i++, steps++) {
    if (a.tokens.kind[i] === PUNCT && !(include && a.tokens.code[i] === 44)) return false;
    if (tokenIsOf(a, i, "recover") || (tokenIsOf(a, i, "counted") && a.role[a.start[i - 1] as number] === "be")) return true;
  }
  return false;
}

function broughtNear(a: Analysis, q: QuantityPhrase): boolean {
  for (let i = Math.max(0, q.from - 6); i < Math.min(a.tokens.count, q.to + 20); i++) if (tokenIsOf(a, i, "brought")) return true;
  return false;
}
