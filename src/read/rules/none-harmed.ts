import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import type { Government } from "./cue.ts";
import { fitting, isBe, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** How far behind "no one" the two harms may stand. */
const WITHIN = 8;

/**
 * "No one was killed or injured": none of either, and so two counts. Of "12 were killed or injured" nobody can say how many
 * were which, and it stays unread.
 */
export function noneHarmed(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.number.kind !== "none" || q.unit !== "person") return null;
  let be = false;
  for (let i = q.to, steps = 0; i < s.to && steps < WITHIN && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    if (isBe(a, i)) be = true;
    if (!be) continue;
    const cue = { from: i, to: a.end[i] as number };
    const both: Government = { metric: "killed", cue, agent: null, rule: "passive", active: false };
    if (a.term[i]?.noun?.kind === "casualties" && isOf(a, i, "killed or injured")) return { ...both, also: { ...both, metric: "injured" } };
    const first = harmAt(a, i);
    const or = cue.to;
    const second = first !== null && or < s.to && isOf(a, or, "or") ? harmAt(a, a.end[or] as number) : null;
    if (first !== null && second !== null && first !== second) return { ...both, metric: first, also: { ...both, metric: second, cue: { from: a.end[or] as number, to: a.end[a.end[or] as number] as number } } };
    if (first !== null || (role(a, i) === undefined && ((a.mask[i] as number) & (TAG.cue | TAG.attack)) !== 0)) return null;
  }
  return null;
}

function harmAt(a: Analysis, at: number): "killed" | "injured" | null {
  const metric = fitting(a, at, "person", ["participle", "adjective"])?.metric;
  return metric === "killed" || metric === "injured" ? metric : null;
}
