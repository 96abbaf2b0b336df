import { candidate } from "./candidate.ts";
import type { Subject } from "./candidate.ts";
import { isTitle } from "./quotations.ts";
import { BOUNDARY, hasSource, opensClause, phraseAfter, phraseBefore } from "./phrases.ts";
import type { TokenRange } from "./phrases.ts";
import { ACTOR, COLON, COMMA, CONJ, DASH, DET, LOWER, MARK, NAME, OF, PREP, PRON, ROLE, SAY, STOP, SUB, VERB, before } from "./view.ts";
import type { View } from "./view.ts";

/**
 * The subject before what stands beside it between commas: "Ihnat, a spokesman for the air force, said", "Kelly, who flew
 * 39 missions, said", "The head of the delegation, Vladimir Medinsky, told". `comma` is the one before the verb.
 */
export function beside(view: View, comma: number, floor: number): Subject | null {
  const { bits } = view;
  const dash = ((bits[comma] as number) & DASH) !== 0;
  let last = comma;
  let steps = 0;
  for (let i = comma - 1; i > floor && steps < 60; i--, steps++) {
    const b = bits[i] as number;
    if ((b & MARK) !== 0) {
      const inside = view.quotations.list[view.quotations.inside[i] as number];
      if (inside === undefined || inside.from < floor || (inside.words > 6 && !isTitle(view.analysis.tokens, inside))) return null;
      i = inside.from;
      continue;
    }
    if ((b & (STOP | COLON)) !== 0) return null;
    if ((b & (dash ? DASH : COMMA)) === 0) continue;
    const from = candidate(view, i, floor);
    if (from !== i && opensClause(view, from, floor) && hasSource(view, from, i) && !isSecondOfPair(view, from, floor)) {
      const next = bits[i + 1] as number;
      if ((next & (SAY | VERB | CONJ | PRON)) !== 0 && (next & (ROLE | DET)) === 0 && !isParticiple(view, i + 1)) return null;
      const innerEnd = last;
      const inner = phraseBefore(view, innerEnd, i + 1);
      // The name beside a role is the one who speaks.
      if (inner === i + 1 && headIsName(view, inner, innerEnd) && !headIsName(view, from, i) && !isPlace(view, inner, innerEnd, hangs(view, from, i))) return { from: inner, to: innerEnd, way: "before", outer: from };
      return nameBefore(view, from, floor) ?? { from, to: i, way: "before", outer: from };
    }
    last = i;
  }
  return null;
}

/** Whether a phrase ends in where somebody is: "a teller in the capital". */
function hangs({ bits }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((bits[i] as number) & PREP) !== 0) return true;
  return false;
}

/** "(A source in the state capital,) Maiduguri(, said)": where somebody is, not who; a seat of government only behind such words. */
function isPlace({ analysis, bits }: View, from: number, to: number, inside: boolean): boolean {
  const term = analysis.term[from];
  return ((bits[from] as number) & ACTOR) !== 0 && (analysis.end[from] as number) === to && term?.place !== undefined && term.actor === undefined && (inside || term.government === undefined);
}

/** In "Anna Koval, head of the Vega plant, the largest in the land, (said)" the name before an office that stands beside it. */
function nameBefore(view: View, office: number, floor: number): Subject | null {
  const comma = office > floor ? before(view, office) : -1;
  if (comma <= floor || ((view.bits[comma] as number) & COMMA) === 0) return null;
  const from = candidate(view, comma, floor);
  if (from === comma || !headIsName(view, from, comma) || isList(view, from, comma) || !opensClause(view, from, floor)) return null;
  return { from, to: comma, way: "before", outer: from };
}

/** "(Peskov,) speaking in Sochi(, said)", "(the army,) quoted by the agency(, said)": what somebody did beside it. */
function isParticiple(view: View, at: number): boolean {
  const { say, verb, cue } = view.analysis.term[at] ?? {};
  if (verb?.form === "ing" || cue?.some(({ form }) => form === "ing") === true) return true;
  const form = say?.form;
  return form === "ing" || (form === "past" && ((view.bits[view.analysis.end[at] as number] ?? 0) & (PREP | SUB)) !== 0);
}

/** "(the war between the rebels and) the army": the second of two that hang on a preposition. */
function isSecondOfPair(view: View, from: number, floor: number): boolean {
  const { bits } = view;
  const joint = from > floor ? before(view, from) : -1;
  if (joint <= floor || ((bits[joint] as number) & CONJ) === 0) return false;
  const other = phraseBefore(view, joint, floor);
  return other < joint && other > floor && ((bits[before(view, other)] as number) & PREP) !== 0;
}

/** Whether a phrase names several, or a place: "Kursk, Yeysk and Primorsko-Akhtarsk". */
export function isList(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((view.bits[i] as number) & CONJ) !== 0) return true;
  const last = before(view, to);
  return ((view.bits[last] as number) & ACTOR) !== 0 && view.analysis.term[last]?.actor === undefined;
}

/** The name that stands beside a role: "according to the head of the service, Ivan Franko,". The phrase itself when none does. */
export function nameBeside(view: View, from: number, to: number, limit: number): TokenRange {
  const { bits } = view;
  if (to + 1 >= limit || ((bits[to] as number) & COMMA) === 0 || headIsName(view, from, to)) return { from, to };
  if (((bits[before(view, to)] as number) & (ROLE | LOWER)) === 0 && !startsWithRole(view, from, to)) return { from, to };
  const end = phraseAfter(view, to + 1, limit);
  if (end === to + 1 || !endsInName(view, end) || ((bits[to + 1] as number) & DET) !== 0) return { from, to };
  if (end < limit && ((bits[end] as number) & BOUNDARY) === 0) return { from, to };
  return { from: to + 1, to: end };
}

/** Whether the head of a phrase, before what hangs on it, is a name. */
export function headIsName(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (i > from && ((view.bits[i] as number) & (OF | PREP)) !== 0) return endsInName(view, i);
  }
  return endsInName(view, to);
}

/** Whether the head of a phrase, before what hangs on it, is an office: "the regional head (of administration for Zaporizhzhia)". */
function startsWithRole(view: View, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (((view.bits[i] as number) & (OF | PREP)) !== 0) return ((view.bits[before(view, i)] as number) & ROLE) !== 0;
  return false;
}

function endsInName(view: View, to: number): boolean {
  const last = view.bits[to - 1] as number;
  return (last & NAME) !== 0 && (last & ROLE) === 0;
}
