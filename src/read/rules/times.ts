import type { Analysis } from "../analysis.ts";
import { isOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import type { Government } from "./cue.ts";
import { before, passive, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** "tried to advance 15 times", "twice attempted to cross", "was hit three times", "struck it twice": how often is how many. */
export function howOften(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.number.kind !== "cardinal" || q.reason !== "duration") return null;
  const once = q.number.to === q.number.from + 1 && !tokenIsOf(a, q.number.to, "times");
  if (once && q.detail !== "how often, not how many") return null;
  return attempted(a, s, q, once) ?? hit(a, s, q);
}

function attempted(a: Analysis, s: Sentence, q: QuantityPhrase, once: boolean): Government | null {
  const make = (at: number): Government => ({ metric: "attempted", cue: { from: at, to: a.end[at] as number }, agent: "attacker", rule: "times", active: true });
  if (q.to < s.to && role(a, q.to) === "to" && isOf(a, a.end[q.to] as number, "no aim")) return null;
  if (once && q.number.to < s.to && tokenIsOf(a, q.number.to, "has tried")) return make(q.number.to);
  for (let i = q.from, steps = 0; i > s.from && steps < 14; steps++) {
    i = before(a, i);
    if (tokenIsOf(a, i, "has tried")) return make(i);
  }
  return null;
}

/** Only a hit: an attack may be of any number of weapons. */
function hit(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  // "twice as many", "twice the number"
  if (q.number.to < s.to && isOf(a, q.number.to, "as often")) return null;
  let thing = false;
  for (let i = q.from, steps = 0; i > s.from && steps < 7; steps++) {
    i = before(a, i);
    if (((a.mask[i] as number) & (TAG.thing | TAG.place | TAG.country)) !== 0) thing = true;
    // "hit the post twice": a hit of an attack is on a place or a thing.
    if (isOf(a, i, "hit") && (thing || passive(a, i, s.from))) return { metric: "hits", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "times", active: true };
    if (role(a, i) === "relative" || role(a, i) === "conjunction" || role(a, i) === "subordinator") return null;
  }
  return null;
}
