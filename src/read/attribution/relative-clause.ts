import { BOUNDARY, hasSource, opensClause, phraseBefore } from "./phrases.ts";
import type { TokenRange } from "./phrases.ts";
import { ACTOR, DET, NAME, NUM, PEOPLE, POSS, PRON, REL, ROLE, SAY, SUB, THAT, before } from "./view.ts";
import type { View } from "./view.ts";

/** Farthest that a relative clause may reach back from its verb. */
const FAR = 24;

/**
 * The subject before a relative clause without commas: "officials who had seen the papers (told)", "a woman who lives
 * nearby (said)". Null when no such clause ends at `end`.
 */
export function beforeRelative(view: View, end: number, floor: number): TokenRange | null {
  const { bits } = view;
  for (let i = end, n = 0; i > floor && n < FAR; n++) {
    i = before(view, i);
    const b = bits[i] as number;
    const that = (b & THAT) !== 0 && relates(view, i, end, floor);
    if ((b & (BOUNDARY | SUB | THAT)) !== 0 && !that) return null;
    if ((b & REL) === 0 && !that) continue;
    const from = phraseBefore(view, i, floor);
    if (from === i || end - i < 3 || !opensClause(view, from, floor)) return null;
    // A noun for a source, not "the missile which struck the town".
    let source = false;
    for (let k = from; k < i; k++) source ||= ((bits[k] as number) & (ROLE | PEOPLE)) !== 0;
    return source || (hasSource(view, from, i) && ((bits[from] as number) & DET) === 0) ? { from, to: i } : null;
  }
  return null;
}

/** "the coalition that stepped in (said)", not "said that the coalition": a source before it and a verb after it. */
function relates({ bits, analysis }: View, that: number, end: number, floor: number): boolean {
  const next = analysis.end[that] as number;
  if (that <= floor || next >= end) return false;
  const prior = bits[analysis.start[that - 1] as number] as number;
  const verb = bits[next] as number;
  return (prior & ROLE) !== 0 && (prior & SAY) === 0 && (verb & (DET | NAME | ACTOR | PEOPLE | PRON | NUM | ROLE | POSS)) === 0;
}
