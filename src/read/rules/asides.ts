import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import { role } from "./cue.ts";

/** How many phrases an aside may have. */
const ASIDE = 24;

/** The token of the verb after "including two women and a child", when no mark closes the aside; 0 when there is none. */
export function pastIncluded(a: Analysis, at: number, limit: number): number {
  for (let i = a.end[at] as number, steps = 0; i < limit && steps < ASIDE; i = a.end[i] as number, steps++) {
    const r = role(a, i);
    if (r === "be" || r === "have") return steps > 0 ? i : 0;
    if (a.tokens.kind[i] === PUNCT || r === "relative" || r === "subordinator" || r === "pronoun" || r === "modal") return 0;
    const mask = a.mask[i] as number;
    if ((mask & (TAG.cue | TAG.verb | TAG.say)) !== 0 && (mask & (TAG.person | TAG.thing | TAG.weapon | TAG.noun)) === 0 && r === undefined) return 0;
  }
  return 0;
}
