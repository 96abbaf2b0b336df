import { phraseAfter } from "./phrases.ts";
import type { TokenRange } from "./phrases.ts";
import { ACTOR, ADV, COLON, COMMA, CONJ, DASH, DET, LOWER, MARK, NAME, NUM, PREP, ROLE, SAY, STOP, SUB, TIME, TO, VERB } from "./view.ts";
import type { View } from "./view.ts";

/** The subject of a sentence's first clause: after an introduction up to its comma, the first phrase that can be one. */
export function mainSubject(view: View, floor: number, limit: number): TokenRange | null {
  const { bits, analysis, quotations } = view;
  let at = floor;
  for (let tries = 0; tries < 4 && at < limit; tries++) {
    while (at < limit && ((bits[at] as number) & (CONJ | ADV | COMMA | DASH)) !== 0) at = analysis.end[at] as number;
    if (at >= limit) return null;
    const b = bits[at] as number;
    if ((b & MARK) !== 0) {
      const quotation = quotations.list[quotations.inside[at] as number];
      if (quotation === undefined || quotation.to <= at) return null;
      at = quotation.to;
      continue;
    }
    // "Worsening the situation, …": an unknown first word before an article is a verb.
    const verb = at === floor && (b & (NAME | LOWER)) === (NAME | LOWER) && analysis.term[at] === undefined && at + 1 < limit && ((bits[at + 1] as number) & DET) !== 0;
    if (verb || ((b & (PREP | SUB | TIME | SAY | VERB | TO | NUM)) !== 0 && (b & (NAME | ACTOR | ROLE | DET)) === 0)) {
      const comma = nextComma(view, at, limit);
      if (comma < 0) return (b & NUM) !== 0 ? phrase(view, at, limit) : null;
      at = comma + 1;
      continue;
    }
    const found = phrase(view, at, limit);
    if (found === null) return null;
    // "Tuesday's attack" and the like are no sources; a phrase before a comma may be an introduction.
    return found;
  }
  return null;
}

function phrase(view: View, at: number, limit: number): TokenRange | null {
  const to = phraseAfter(view, at, limit);
  return to === at ? null : { from: at, to };
}

function nextComma(view: View, at: number, limit: number): number {
  for (let i = at; i < limit && i < at + 60; i++) {
    const b = view.bits[i] as number;
    if ((b & COMMA) !== 0) return i;
    if ((b & (STOP | COLON | MARK)) !== 0) return -1;
  }
  return -1;
}
