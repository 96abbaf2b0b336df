import type { Analysis } from "../analysis.ts";
import { hasShape } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT, WORD } from "../tokens.ts";
import { byPredicate } from "./by-predicate.ts";
import { byVerbBefore } from "./by-verb.ts";
import type { Government } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** "two berths were damaged": an unknown plural after a number, with a verb of damage. */
export function damagedThings(a: Analysis, s: Sentence, q: QuantityPhrase, stops: ReadonlySet<number>): Government | null {
  if (!q.unknownNoun || !hasShape(a, q.number.to, "perhaps plural")) {
    const to = endOfUnknown(a, s, q);
    return to === q.to ? null : damageOf(a, s, { ...q, to }, stops);
  }
  return damageOf(a, s, q, stops);
}

/** Words that stand before a plural that nobody knows: "solar panels", "high-voltage power pylons". */
const MODIFIERS = 3;
const NO_MODIFIER = TAG.cue | TAG.say | TAG.verb | TAG.func | TAG.num | TAG.time | TAG.attack | TAG.weapon | TAG.person | TAG.measure | TAG.hedge;

/** The end of a noun phrase that closes with a plural that nobody knows, or where the number ends when there is none. */
export function endOfUnknown(a: Analysis, s: Sentence, q: QuantityPhrase): number {
  if (q.reason !== null || q.partitive || q.number.kind !== "cardinal" || q.to !== q.number.to) return q.to;
  let i = q.to;
  for (let seen = 0; seen < MODIFIERS && i < s.to && a.tokens.kind[i] === WORD && ((a.mask[i] as number) & NO_MODIFIER) === 0; i = a.end[i] as number, seen++) {
    const next = a.end[i] as number;
    if (seen > 0 && (a.mask[i] as number) === 0 && hasShape(a, i, "perhaps plural") && closes(a, next, s.to)) return next;
  }
  return q.to;
}

/** Whether a noun phrase is over before a token. */
function closes(a: Analysis, at: number, limit: number): boolean {
  return at >= limit || a.tokens.kind[at] === PUNCT || a.role[at] !== undefined || ((a.mask[at] as number) & (TAG.cue | TAG.verb)) !== 0;
}

function damageOf(a: Analysis, s: Sentence, q: QuantityPhrase, stops: ReadonlySet<number>): Government | null {
  const found = byVerbBefore(a, s, { ...q, unit: "object" }, "object") ?? byPredicate(a, s, q, "object", stops);
  return found?.metric === "objects_damaged" && (found.rule === "passive" || found.rule === "active-object") ? found : null;
}
