import { BOUNDARY, hasSource, opensClause, phraseBefore } from "./phrases.ts";
import type { TokenRange } from "./phrases.ts";
import { ACTOR, AUX, BE, CONJ, DET, LOWER, NAME, NUM, OF, PEOPLE, POSS, PREP, PRON, REL, ROLE, SAY, SUB, THAT, TIME, TO, before } from "./view.ts";
import type { View } from "./view.ts";

/** Farthest that a relative clause may reach back from its verb. */
const FAR = 24;

/**
 * The subject before a relative clause without commas: "officials who had seen the papers (told)", "a woman who lives
 * nearby (said)". Null when no such clause ends at `end`.
 */
export function beforeRelative(view: View, end: number, floor: number, closed = false): TokenRange | null {
  const { bits, analysis } = view;
  for (let i = end, n = 0; i > floor && n < FAR; n++) {
    i = before(view, i);
    const b = bits[i] as number;
    const that = (b & THAT) !== 0 && relates(view, i, end, floor);
    if ((b & (BOUNDARY | SUB | THAT)) !== 0 && !that) return null;
    if ((b & REL) === 0 && !that) continue;
    const from = phraseBefore(view, i, floor);
    if (from === i || end - i < (closed ? 2 : 3) || !opensClause(view, from, floor)) return null;
    // A noun for a source, not "the missile which struck the town".
    let source = false;
    for (let k = from; k < i; k++) source ||= ((bits[k] as number) & (ROLE | PEOPLE)) !== 0 || analysis.term[k]?.actor !== undefined;
    return source || (hasSource(view, from, i) && ((bits[from] as number) & DET) === 0) ? { from, to: i } : null;
  }
  return null;
}

/**
 * The subject before a participle and what hangs on it: "a woman living near the port (said)", "residents of the village
 * hit by the rocket (told)". Null when no such words end at `end`.
 */
export function beforeParticiple(view: View, end: number, floor: number): TokenRange | null {
  const { bits, analysis } = view;
  for (let i = end, n = 0; i > floor && n < FAR; n++) {
    i = before(view, i);
    const b = bits[i] as number;
    if ((b & (BOUNDARY | SUB | THAT | REL | CONJ | BE | AUX | PRON)) !== 0) return null;
    if (!isParticiple(view, i) || i <= floor || ((bits[before(view, i)] as number) & (ROLE | LOWER | PEOPLE)) === 0) continue;
    const from = phraseBefore(view, i, floor);
    if (from === i || !opensClause(view, from, floor)) return null;
    return isPeople(view, from, i) && ((bits[analysis.end[i] as number] as number) & (PREP | TO | DET | ROLE | NAME | ACTOR | PEOPLE | NUM | TIME | LOWER)) !== 0 ? { from, to: i } : null;
  }
  return null;
}

/** "living", "hit", "displaced": not "said", which tells. */
function isParticiple({ analysis: { term, end } }: View, at: number): boolean {
  const { say, verb, cue } = term[at] ?? {};
  const bare = term[end[at] as number]?.part?.role === "preposition";
  // "an aide speaking on condition", "families displaced by", "men trapped in"
  if (say !== undefined) return say.form === "ing" && say.frame === "weak" && bare;
  if (verb?.form === "ing" || cue?.some(({ form }) => form === "ing") === true) return true;
  // "hit by the rocket", but "the army hit 12 boats": with an object it is what they did.
  return bare && (verb?.form === "finite" || verb?.form === "participle" || cue?.some(({ form }) => form === "adjective" || form === "participle") === true);
}

/** Whether a phrase names people by a common noun, and no paper: papers are read with those who published them. */
function isPeople({ bits, analysis: { term } }: View, from: number, to: number): boolean {
  let people = false;
  for (let i = from; i < to && ((bits[i] as number) & (OF | PREP)) === 0; i++) {
    if (((bits[i] as number) & ROLE) === 0) continue;
    const kind = term[i]?.speaker?.kind;
    if (kind === "document" || kind === "venue") return false;
    people = true;
  }
  return people;
}

/** "the coalition that stepped in (said)", not "said that the coalition": a source before it and a verb after it. */
function relates({ bits, analysis }: View, that: number, end: number, floor: number): boolean {
  const next = analysis.end[that] as number;
  if (that <= floor || next >= end) return false;
  const noun = analysis.start[that - 1] as number;
  const prior = bits[noun] as number;
  const verb = bits[next] as number;
  return ((prior & ROLE) !== 0 || analysis.term[noun]?.actor !== undefined) && (prior & SAY) === 0 && (verb & (DET | NAME | ACTOR | PEOPLE | PRON | NUM | ROLE | POSS)) === 0;
}
