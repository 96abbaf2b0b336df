import type { Superlative } from "../../model/claim.ts";
import type { Analysis } from "../analysis.ts";
import { termWith, tokenSpan, words } from "../analysis.ts";
import { isOf, tokenIsOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import type { Count } from "./count.ts";
import { within } from "./reach.ts";

/** The superlative that a count carries: "a record 273", "in the largest attack since March, 500 drones". */
export function superlativeOf(a: Analysis, count: Count): Superlative | null {
  if ((count.sentence.mask & TAG.superlative) === 0) return null;
  const { quantity: q } = count;
  const s = within(count.sentence, q.from, q.to);
  const make = (at: number): Superlative => {
    const end = a.end[at] as number;
    const kind = a.term[at]?.superlative?.kind ?? "largest";
    let to = end;
    let scopeFrom = -1;
    for (let i = end; i < Math.min(s.to, end + 14); i = a.end[i] as number) {
      if (a.tokens.kind[i] === PUNCT || (scopeFrom < 0 && a.role[i] === "conjunction")) break;
      if (scopeFrom < 0 && (isOf(a, i, "since") || tokenIsOf(a, i, "since when"))) scopeFrom = i;
      if (scopeFrom >= 0) to = a.end[i] as number;
      if (scopeFrom >= 0 && i > scopeFrom + 5) break;
    }
    return {
      raw: words(a, at, to),
      span: tokenSpan(a, at, to),
      kind,
      scope: scopeFrom >= 0 ? words(a, scopeFrom, to) : null,
    };
  };
  // Right before the number, or just before its attack noun.
  for (let i = q.from, steps = 0; i > s.from && steps < 3; steps++) {
    i = a.start[i - 1] as number;
    if (termWith(a, i, TAG.superlative) !== undefined && a.term[i]?.superlative?.kind === "record") return make(i);
    if (a.tokens.kind[i] === PUNCT) break;
  }
  if (count.metric !== "launched" && count.metric !== "killed" && count.metric !== "shot_down") return null;
  if (q.number.kind === "article") return null;
  for (let i = s.from; i < s.to; i = a.end[i] as number) {
    const term = termWith(a, i, TAG.superlative);
    if (term === undefined) continue;
    if (apposed(a, i, q.to)) return make(i);
    if (isOf(a, i, "most")) continue;
    // It must rank an attack: "the largest drone attack", "the deadliest strike".
    let ranks = false;
    for (let k = a.end[i] as number, steps = 0; k < s.to && steps < 5; k = a.end[k] as number, steps++) {
      if (((a.mask[k] as number) & (TAG.attack | TAG.measure)) !== 0) ranks = true;
      if (a.tokens.kind[k] === PUNCT) break;
    }
    if (ranks) return make(i);
  }
  return null;
}

/** "728 drones overnight, a new record", "598 drones, the most in a single night": said of the number before it. */
function apposed(a: Analysis, at: number, after: number): boolean {
  if (at < after) return false;
  const article = a.role[a.start[at - 1] as number] === "determiner" || tokenIsOf(a, at - 1, "a");
  const comma = at - (article ? 2 : 1);
  if (comma < after || a.tokens.kind[comma] !== PUNCT || ![44, 0x2013, 0x2014, 58].includes(a.tokens.code[comma] as number)) return false;
  const next = a.end[at] as number;
  if (next >= a.tokens.kind.length || a.tokens.kind[next] === PUNCT) return true;
  return tokenIsOf(a, next, "behind a record");
}
