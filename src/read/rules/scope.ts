import type { Scope } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import type { Count } from "./count.ts";
import { within } from "./reach.ts";

/** Whether a count is of one attack, of a stretch of time, or of everything up to now. Looks at its own clause first. */
export function scopeOf(a: Analysis, count: Count): Scope {
  const { quantity: q, government: g } = count;
  const s = within(count.sentence, Math.min(q.from, g.cue.from), Math.max(q.to, g.cue.to));
  let scope: Scope = "event";
  let distance = Infinity;
  for (let i = s.from; i < s.to; i = a.end[i] as number) {
    const kind = termWith(a, i, TAG.mood)?.mood?.kind;
    if (kind !== "cumulative" && kind !== "period") continue;
    let away = i < q.from ? q.from - i : i - Math.max(q.to, g.cue.to);
    for (let k = Math.min(i, q.to); k < Math.max(i, q.from); k++) {
      if (a.tokens.kind[k] === PUNCT && (a.tokens.code[k] === 59 || a.tokens.code[k] === 44)) away += 3;
    }
    if (away < distance && away < 26) {
      distance = away;
      scope = kind;
    }
  }
  if (scope === "event" && q.relation === "some" && (q.low ?? 0) >= 20_000) return "cumulative";
  return scope;
}
