import type { Unit } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { isOf, phraseIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import { UNIT_OF_METRIC } from "./count.ts";
import type { Government } from "./cue.ts";
import { COMMA, before, fitting, isBe, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** How far before a number what it is the number of may stand, in phrases. */
const REACH = 22;

/** What a bare number is the number of: a weapon, a thing or a place; people have their own rule. */
function thingAt(a: Analysis, at: number): Unit | null {
  const term = a.term[at];
  if (term?.weapon !== undefined && ((a.mask[at] as number) & TAG.weapon) !== 0) return "munition";
  return term?.thing?.unit ?? null;
}

/** What the words between "the number of" and the number tell of the things: "sites struck", "rockets that have hit the town". */
function toldOf(a: Analysis, from: number, to: number): Government | null {
  let unit: Unit | null = null;
  for (let i = from; i < to; i = a.end[i] as number) {
    if (a.tokens.kind[i] === PUNCT) return null;
    unit ??= thingAt(a, i);
    if (unit === null || unit === "person") continue;
    const cue = fitting(a, i, unit, ["participle", "subject"]);
    if (cue === undefined || thingAt(a, i) !== null) continue;
    const fits = UNIT_OF_METRIC[cue.metric] === unit || unit === "location" || unit === "object";
    return fits ? { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "number-of", active: false } : null;
  }
  return null;
}

/** "put the number of sites struck at more than 80", "the count of rockets that have hit the port is 1,700". */
export function byNumberOf(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.unit !== null || q.unknownNoun || q.partitive || q.number.kind !== "cardinal" || q.from <= s.from) return null;
  const link = before(a, q.from);
  // "has exceeded 5,000", "is nearing 1,700": the verb is what loosens the number.
  const grown = q.hedge !== null && phraseIsOf(a, q.hedge.from, q.hedge.from + 1, "grown to");
  const is = grown || isBe(a, link) || a.term[link]?.verb?.role === "rise";
  if (!is && !isOf(a, link, "at or to")) return null;
  let rises = is;
  for (let steps = 0, i = link; steps < REACH && i > s.from; steps++) {
    i = before(a, i);
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== COMMA) return null;
    if (a.term[i]?.verb?.role === "rise" || isBe(a, i)) rises = true;
    if (!isOf(a, i, "number of things") || role(a, a.end[i] as number) !== "of") continue;
    let verb = i > s.from ? before(a, i) : i;
    if (verb > s.from && role(a, verb) === "determiner") verb = before(a, verb);
    const put = isOf(a, link, "at or to") && a.term[verb]?.verb?.role === "total";
    return rises || put ? toldOf(a, a.end[a.end[i] as number] as number, q.from) : null;
  }
  return null;
}
