import { HARM } from "./clue-shape.ts";
import type { Count } from "./count.ts";

/** More counts than that do not share their words. */
const SHARING = 20;

/** Where the next count begins that does not share the words of this one: "killing ten and wounding five in Sumy". */
export function roofOf(counts: readonly Count[], i: number): number {
  const { sentence, government, metric } = counts[i] as Count;
  let last = counts[i] as Count;
  for (let k = i + 1; k < Math.min(counts.length, i + SHARING); k++) {
    const next = counts[k] as Count;
    if (next.sentence !== sentence) break;
    const alike = next.metric === metric && next.government.cue.from === government.cue.from;
    const shared = next.quantity.from - last.quantity.to < 6 && (alike || (HARM.has(metric) && HARM.has(next.metric)));
    if (!shared) return next.quantity.from;
    last = next;
  }
  return sentence.to;
}
