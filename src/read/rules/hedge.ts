import type { QuantityRelation } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { hasShape, isOf, lastIsOf } from "../classes/index.ts";
import { TAG } from "../term.ts";

/** The hedge right before a number, skipping nothing. */
export function hedgeBefore(a: Analysis, at: number, floor: number): { from: number; to: number; relation: QuantityRelation } | null {
  let i = at - 1;
  if (i < floor) return null;
  let from = a.start[i] as number;
  // "at least another 30", "at least the": a determiner may stand between.
  const skipped = a.role[from] === "determiner" || termWith(a, from, TAG.num)?.num?.role === "another";
  if (skipped && from - 1 >= floor && ((a.mask[a.start[from - 1] as number] ?? 0) & TAG.hedge) !== 0) {
    i = from - 1;
    from = a.start[i] as number;
  }
  const hedge = termWith(a, from, TAG.hedge)?.hedge;
  // "including some 300 fighters" may be one term.
  if (hedge === undefined && !skipped && a.role[from] === "with" && lastIsOf(a, from, "some")) return { from: at - 1, to: at, relation: "approx" };
  // "97 drones, plus one missile": it joins.
  if (hedge === undefined || from < floor || isOf(a, from, "plus")) return null;
  // "what is known about the six": a preposition before known ones.
  if (skipped && a.role[from] === "preposition" && a.role[a.start[at - 1] as number] === "determiner") return null;
  if (hedge.side === "after" && hedge.relation !== "at_least" && hedge.relation !== "approx" && hedge.relation !== "at_most") return null;
  return { from, to: a.end[from] as number, relation: hedge.relation };
}

export function hedgeAfter(a: Analysis, at: number, limit: number): { from: number; to: number; relation: QuantityRelation } | null {
  if (at >= limit) return null;
  const hedge = termWith(a, at, TAG.hedge)?.hedge;
  if (hedge === undefined) return null;
  if (!hasShape(a, at, "or so")) return null;
  return { from: at, to: a.end[at] as number, relation: hedge.relation };
}

/** The bounds that a hedge makes of a number. */
export function bounds(low: number | null, high: number | null, relation: QuantityRelation): { low: number | null; high: number | null } {
  switch (relation) {
    case "at_least":
      return { low, high: null };
    case "more_than":
      return { low: low === null ? null : Number.isInteger(low) ? low + 1 : low, high: null };
    case "at_most":
      return { low: null, high };
    case "less_than":
      return { low: null, high: high === null ? null : high - 1 };
    default:
      return { low, high };
  }
}
