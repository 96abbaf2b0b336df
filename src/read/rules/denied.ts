import type { Analysis } from "../analysis.ts";
import { tokenIsOf } from "../classes/index.ts";
import { PUNCT } from "../tokens.ts";
import type { Count } from "./count.ts";

/** Words between a report and what it says. */
const REPORT = 26;
/** Words between the denial and the report: "dismissed as false recent Russian claims". */
const DENIAL = 7;

/**
 * Whether a number stands in a report that somebody denies: "denied a Russian report that 12 of its jets had been destroyed". It was
 * claimed, and is shown with the doubt.
 */
export function isDenied(a: Analysis, { sentence, quantity: q, government: g }: Count): boolean {
  let that = false;
  const from = Math.min(q.from, g.cue.from);
  for (let i = from - 1, steps = 0; i > sentence.from && steps < REPORT; i--, steps++) {
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 44) return false;
    if (tokenIsOf(a, i, "opens what is said")) that = true;
    else if (that && tokenIsOf(a, i, "what is reported")) return deniedBefore(a, i, sentence.from);
  }
  return false;
}

function deniedBefore(a: Analysis, report: number, floor: number): boolean {
  for (let i = report - 1, steps = 0; i >= floor && steps < DENIAL; i--, steps++) {
    if (a.tokens.kind[i] === PUNCT) return false;
    if (tokenIsOf(a, i, "says it is untrue")) return true;
  }
  return false;
}
