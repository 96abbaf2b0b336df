import { isOf } from "../classes/index.ts";
import type { Context, Draft } from "./context.ts";

/** Sentences between two sayings of one source. */
const SPAN = 12;

/**
 * The attribution of a sentence that names nobody, between two sayings of one source in other paragraphs, of which the
 * second says that it adds to the first: "the governor said … Nine drones struck … The governor added that …"; or -1.
 */
export function betweenTwo(ctx: Context, s: number, bySentence: Int32Array): number {
  const { sentences } = ctx.analysis;
  if (bySentence[s] !== -1) return -1;
  let before = -1;
  for (let x = s - 1; x >= 0 && s - x <= SPAN && before < 0; x--) before = bySentence[x] as number;
  const first = before < 0 ? undefined : ctx.found[before];
  if (first === undefined || first.source === null || first.source.entity < 0 || first.frame === "mind") return -1;
  for (let x = s + 1; x < sentences.length && x - s <= SPAN; x++) {
    const k = bySentence[x] as number;
    if (k < 0) continue;
    const next = ctx.found[k] as Draft;
    return next.source?.entity === first.source.entity && adds(ctx, next) ? before : -1;
  }
  return -1;
}

/** "added that": the source goes on. */
function adds({ analysis }: Context, { cue }: Draft): boolean {
  for (let i = cue?.from ?? 0; i < (cue?.to ?? 0); i = Math.max(i + 1, analysis.end[i] as number)) if (isOf(analysis, i, "say more")) return true;
  return false;
}
