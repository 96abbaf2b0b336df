import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { PUNCT } from "../tokens.ts";
import { byVerbBefore } from "./by-verb.ts";
import type { Government, Unitish } from "./cue.ts";
import { fitting, namesBorder, role } from "./cue.ts";
import { PredicateWalk } from "./predicate-walk.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** What follows the noun says it: "35 drones were shot down", "58 jammed", "12 people died", "one person dead". */
export function byPredicate(a: Analysis, s: Sentence, q: QuantityPhrase, wanted: Unitish, stops: ReadonlySet<number>): Government | null {
  // "missiles fired from a drone hit a camp": what they came from hit nothing.
  if (q.unit === "munition" && q.from > s.from && isOf(a, a.start[q.from - 1] as number, "from")) return null;
  return new PredicateWalk(a, s, q, wanted, stops).run();
}

/** "destroyed 25 drones that had intruded", "a missile that crossed into the country was intercepted": what became of those that crossed. */
function fateBeside(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish, crossing: Government): Government | null {
  const verb = byVerbBefore(a, s, q, unit);
  if (verb !== null) return verb.agent === "defender" && verb.metric !== "detected" ? verb : null;
  let be = false;
  for (let i = crossing.cue.to, steps = 0; i < s.to && steps < 12; i = a.end[i] as number, steps++) {
    if (a.tokens.kind[i] === PUNCT || role(a, i) === "relative") return null;
    if (role(a, i) === "be") be = true;
    const cue = be ? fitting(a, i, unit, ["participle"]) : undefined;
    if (cue !== undefined) return cue.agent === "defender" ? { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "passive", active: false } : null;
  }
  return null;
}

/** "detected a drone entering its airspace": that it crossed says more than that it was seen. */
export function entered(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish, stops: ReadonlySet<number>): Government | null {
  if (q.unit !== "munition") return null;
  const crossing = byPredicate(a, s, q, unit, stops);
  if (crossing?.metric !== "crossed_border" || (crossing.rule !== "reduced-active" && crossing.rule !== "relative") || !namesBorder(a, crossing.cue.to, s.to)) return null;
  const fate = fateBeside(a, s, q, unit, crossing);
  return fate === null ? crossing : { ...fate, also: crossing };
}
