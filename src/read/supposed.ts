import type { Analysis } from "./analysis.ts";
import { TAG } from "./term.ts";
import { PUNCT } from "./tokens.ts";

/** Words before a phrase among which a condition of its clause is looked for. */
const CLAUSE = 7;
/** Words that may stand between a condition and its own subject. */
const PHRASE = 3;

/** "if the two sides meet in May": whether a condition stands before the words at `from` in their clause. */
export function isSupposed(a: Analysis, from: number, floor: number): boolean {
  for (let k = from - 1, n = 0; k >= floor && n < CLAUSE; n++) {
    const at = a.start[k] as number;
    if (a.tokens.kind[at] === PUNCT) return false;
    if (isCondition(a, at)) return true;
    k = at - 1;
  }
  return false;
}

/**
 * "if Moscow refuses a ceasefire": whether a condition stands right before a subject. Farther off it belongs to another
 * clause: in "if talks fail the minister said he would go" the minister has spoken.
 */
export function isSubjectSupposed(a: Analysis, subject: number): boolean {
  let at = subject;
  for (let n = 0; at > 0 && n < PHRASE; n++) {
    at = a.start[at - 1] as number;
    if (isCondition(a, at)) return true;
    if (a.term[at]?.func?.role !== "determiner" && a.term[at]?.people === undefined) return false;
  }
  return false;
}

export function isCondition(a: Analysis, at: number): boolean {
  return ((a.mask[at] as number) & TAG.mood) !== 0 && a.term[at]?.mood?.kind === "conditional";
}
