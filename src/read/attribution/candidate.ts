import { hasSource, opensClause, phraseBefore } from "./phrases.ts";
import type { TokenRange } from "./phrases.ts";
import { DET, OF, PREP, before } from "./view.ts";
import type { View } from "./view.ts";

export interface Subject extends TokenRange {
  /** before: "X said"; inverted: "said X"; relative: "X, who said"; shared: a participle or a second verb of one subject. */
  readonly way: "before" | "inverted" | "relative" | "shared";
  /** First token of the whole subject with what stands beside it: "Ihnat, a spokesman for the air force,". */
  readonly outer: number;
  /** What the clause says something about: "a condition" in "a condition Zelensky has slammed". */
  readonly antecedent?: TokenRange;
}

/** The phrase that ends before `end` when it can be a subject. */
export function candidate(view: View, end: number, floor: number): number {
  const from = phraseBefore(view, end, floor);
  if (from === end) return end;
  if (hasSource(view, from, end)) return from;
  const b = view.bits[from] as number;
  // "a tanker travelling through the strait reported": the strait is not who reports.
  if (from > floor && ((view.bits[before(view, from)] as number) & (PREP | OF)) !== 0) return end;
  return (b & DET) !== 0 || opensClause(view, from, floor) ? from : end;
}
