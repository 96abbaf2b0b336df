import type { Analysis } from "../analysis.ts";
import { tokenIsOf } from "../classes/index.ts";
import { PUNCT } from "../tokens.ts";

/** "struck in retaliation for a rocket attack that killed 12": whether what stands between two tokens says that the second is what the first answers. */
export function isAnswered(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 44) return false;
    if (tokenIsOf(a, i, "avenges") || (tokenIsOf(a, i, "answer") && i + 1 < to && tokenIsOf(a, i + 1, "answered"))) return true;
  }
  return false;
}

/** "struck a depot after dozens of rockets were fired": whether what was fired stands in a clause of its own that came first. */
export function cameAfter(a: Analysis, from: number, to: number): boolean {
  for (let i = to - 1, steps = 0; i > from && steps < 5; i--, steps++) if (tokenIsOf(a, i, "what came first")) return true;
  return false;
}
