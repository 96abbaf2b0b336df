import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { NUMBER, PUNCT } from "../tokens.ts";
import { fitting, role, takesObject } from "./cue.ts";

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

/** "three people killed five injured": whether a bare number has a participle of its own behind it. */
export function hasOwnParticiple(a: Analysis, at: number, limit: number): boolean {
  if (a.tokens.kind[at] !== NUMBER && ((a.mask[at] ?? 0) & TAG.num) === 0) return false;
  let i = a.end[at] as number;
  if (i < limit && isOf(a, i, "others")) i = a.end[i] as number;
  return i < limit && fitting(a, i, "person", ["participle"]) !== undefined && !takesObject(a, a.end[i] as number, limit);
}
