import type { Analysis } from "../analysis.ts";
import { isOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import type { Government } from "./cue.ts";
import { role, skipPhrase } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** "four drones remained in Ukrainian airspace", "two were still over the country's airspace at 8am". */
export function stillThere(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.unit !== null && q.unit !== "munition") return null;
  let i = q.to;
  while (i < s.to && a.term[i]?.num?.role === "another") i = a.end[i] as number;
  for (let steps = 0; i < s.to && steps < 4 && role(a, i) === "preposition"; steps++) i = skipPhrase(a, i, s.to);
  if (i >= s.to || role(a, i) !== "be") return null;
  const be = i;
  let still = isOf(a, i, "remain");
  i = a.end[i] as number;
  for (let steps = 0; i < s.to && steps < 3 && role(a, i) === "adverb"; steps++) {
    if (isOf(a, i, "still")) still = true;
    i = a.end[i] as number;
  }
  if (!still || i >= s.to || !isOf(a, i, "inside")) return null;
  for (let k = i + 1; k < Math.min(s.to, i + 6); k++) if (tokenIsOf(a, k, "aloft")) return { metric: "still_airborne", cue: { from: be, to: i }, agent: null, rule: "still-there", active: false };
  return null;
}
