import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { NUMBER } from "../tokens.ts";
import type { Government } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** Whether a term names the dead before the wounded: "dead and wounded", "killed and injured". */
function deadFirst(a: Analysis, at: number): boolean {
  return termWith(a, at, TAG.noun)?.noun?.kind === "casualties" && tokenIsOf(a, at, "the dead") && tokenIsOf(a, (a.end[at] as number) - 1, "the wounded");
}

const countsOn = (a: Analysis, at: number, limit: number): boolean => at < limit && (a.tokens.kind[at] === NUMBER || ((a.mask[at] as number) & (TAG.num | TAG.hedge)) !== 0);

/** "left 12 people dead and wounded 30 others": two verbs, though "dead and wounded" is elsewhere one noun. */
export function deadThenWounded(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.unit === "munition" || q.unit === "object" || q.number.kind === "article") return null;
  const make = (metric: "killed" | "injured", at: number): Government => ({ metric, cue: { from: at, to: a.end[at] as number }, agent: metric === "killed" ? null : "attacker", rule: metric === "killed" ? "adjective" : "active-object", active: false });
  const own = q.noun.to > q.noun.from ? q.noun.from : q.number.to;
  for (const at of [q.to, own]) if (at < s.to && deadFirst(a, at) && countsOn(a, a.end[at] as number, s.to)) return make("killed", at);
  const left = q.from > s.from ? (a.start[q.from - 1] as number) : s.from;
  return left > s.from && deadFirst(a, left) && (countsOn(a, a.start[left - 1] as number, s.to) || ((a.mask[a.start[left - 1] as number] as number) & (TAG.person | TAG.people)) !== 0) ? make("injured", left) : null;
}
