import type { Metric } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import type { Government } from "./cue.ts";
import { fitting } from "./cue.ts";

const FATES = new Set<Metric>(["shot_down", "suppressed", "lost", "lost_or_suppressed"]);

/** How many words may stand between the "or" and the second fate: "or their signals were jammed". */
const BETWEEN = 5;

/** "shot down or had their signals jammed", "suppressed / lost from location": one number for two fates is neither of them. */
export function merged(a: Analysis, s: Sentence, g: Government): Government {
  if (!FATES.has(g.metric)) return g;
  const or = g.cue.to;
  if (or >= s.to || (!isOf(a, or, "or") && a.tokens.code[or] !== 47)) return g;
  for (let i = a.end[or] as number, steps = 0; i < s.to && steps < BETWEEN; i = a.end[i] as number, steps++) {
    if (((a.mask[i] as number) & TAG.num) !== 0) return g;
    const second = fitting(a, i, "munition", ["participle", "subject"]);
    if (second === undefined) continue;
    const metric = both(g.metric, second.metric);
    return metric === null ? g : { ...g, metric, cue: { from: g.cue.from, to: a.end[i] as number } };
  }
  return g;
}

function both(one: Metric, other: Metric): Metric | null {
  if (one === other || !FATES.has(other)) return null;
  return one === "shot_down" || other === "shot_down" ? "shot_down_or_suppressed" : "lost_or_suppressed";
}
