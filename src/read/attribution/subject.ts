import { tokenIsOf } from "../classes/index.ts";
import type { SayWord } from "../term.ts";
import { beside, headIsName, isList, nameBeside } from "./beside.ts";
import { candidate } from "./candidate.ts";
import type { Subject } from "./candidate.ts";
import { BOUNDARY, hasSource, isSetting, opensClause, phraseAfter, phraseBefore } from "./phrases.ts";
import { headKind } from "./issuer.ts";
import { isTitle } from "./quotations.ts";
import { beforeParticiple, beforeRelative } from "./relative-clause.ts";
import { beforeBracket, behindSetting } from "./setting.ts";
import type { VerbGroup } from "./verb-group.ts";
import { ACTOR, ADV, COLON, COMMA, CONJ, DASH, DET, LOWER, MARK, NAME, NUM, OF, PEOPLE, PREP, PRON, REL, ROLE, SAY, STOP, SUB, THAT, TIME, TITLE, TO, VERB, before } from "./view.ts";
import type { View } from "./view.ts";

/** Who performs the verb at `at`; null when the sentence names nobody in a place where the grammar looks. */
export function subjectOf(view: View, at: number, group: VerbGroup, word: SayWord, floor: number, limit: number): Subject | null {
  const { bits, quotations } = view;
  const end = group.from;
  const p = end > floor ? before(view, end) : -1;
  const b = p < 0 ? 0 : (bits[p] as number);

  const participle = word.form === "ing" && !group.finite;
  const tells = word.addressee === true && word.frame === "speech";
  const spoken = word.frame === "speech" || word.frame === "clause" || word.frame === undefined || (b & MARK) !== 0 || ((b & COMMA) !== 0 && p > floor && ((bits[p - 1] as number) & MARK) !== 0);
  if (!participle && !group.finite && !tells && spoken && (p < 0 || (b & (COMMA | DASH | MARK | COLON | STOP)) !== 0)) {
    const subject = inverted(view, at, limit);
    if (subject !== null) return subject;
  }
  if (p < 0) return null;

  if ((b & REL) !== 0 || ((b & THAT) !== 0 && !participle)) {
    let stop = p;
    if (stop > floor && ((bits[before(view, stop)] as number) & COMMA) !== 0) stop = before(view, stop);
    const from = candidate(view, stop, floor);
    return from === stop ? null : { from, to: stop, way: "relative", outer: from };
  }
  if ((b & (COMMA | DASH)) !== 0) {
    if (participle) return null;
    return beside(view, p, floor);
  }
  if ((b & (CONJ | SUB | PREP | TO | THAT | COLON | STOP | VERB)) !== 0 && (b & (ROLE | NAME | ACTOR)) === 0) {
    return (b & VERB) !== 0 && !participle ? clauseBefore(view, end, floor) : null;
  }
  if ((b & MARK) !== 0) {
    // 'an officer known as "Flash" said': the quotation is a name, not the content.
    const open = quotations.list[quotations.inside[p] as number];
    if (open === undefined || open.from <= floor) return null;
    // 'author of "The Deep State," told': the title is part of what stands beside the name.
    if (isTitle(view.analysis.tokens, open)) return beside(view, open.from, floor);
    if (open.words > 3) return null;
    const from = candidate(view, open.from, floor);
    return from === open.from ? null : { from, to: open.from, way: "before", outer: from };
  }
  let stop = end;
  if ((b & (TIME | NUM)) !== 0 && (b & (NAME | ROLE)) === 0) {
    // "Syrskyi on February 23 stated": the date is not the subject.
    while (stop > floor && (((bits[before(view, stop)] as number) & (TIME | NUM)) !== 0 || isDirection(view, before(view, stop)))) stop = before(view, stop);
    if (stop > floor && ((bits[before(view, stop)] as number) & PREP) !== 0) stop = before(view, stop);
    // "The air force earlier on Saturday stated"
    while (stop > floor && ((bits[before(view, stop)] as number) & (ADV | ROLE)) === ADV) stop = before(view, stop);
    if (stop > floor && ((bits[before(view, stop)] as number) & COMMA) !== 0) return beside(view, before(view, stop), floor) ?? plainBefore(view, before(view, stop), floor);
  }
  stop = beforeBracket(view, stop, floor);
  const settled = behindSetting(view, stop, floor);
  if (settled < stop) return { from: settled, to: stop, way: "before", outer: settled };
  let from = candidate(view, stop, floor);
  // "The army in a statement said", "Zelensky in Munich said": the subject stands before the setting.
  for (let n = 0; n < 3; n++) {
    const phrase = phraseBefore(view, stop, floor);
    const prep = phrase > floor && phrase < stop ? before(view, phrase) : -1;
    if (prep <= floor || ((bits[prep] as number) & PREP) === 0) break;
    const near = bits[before(view, prep)] as number;
    // "The command of the armed factions in Gaza said": a town behind a preposition does not speak.
    if (!isSetting(view, phrase, stop) && (near & (NAME | ACTOR)) === 0 && !isTown(view, phrase, stop)) break;
    const earlier = candidate(view, prep, floor);
    if (earlier === prep && !isSetting(view, phrase, stop)) break;
    if (earlier !== prep && !opensClause(view, earlier, floor) && !isSetting(view, phrase, stop)) break;
    stop = prep;
    from = earlier;
  }
  const clause = participle || from <= floor || (from < stop && ((bits[from] as number) & PRON) !== 0) || ((bits[before(view, from)] as number) & (CONJ | PRON)) !== 0 ? null : clauseBefore(view, from, floor, from < stop);
  if (clause !== null) return clause;
  if (from === stop) {
    const p2 = stop < end && stop > floor ? before(view, stop) : -1;
    return p2 > floor && ((bits[p2] as number) & COMMA) !== 0 ? beside(view, p2, floor) : null;
  }
  const comma = from > floor ? before(view, from) : -1;
  if (comma > floor && ((bits[comma] as number) & COMMA) !== 0 && (((bits[from] as number) & DET) !== 0 || isOneRole(view, from, stop))) {
    // "Tymofei, a medic with the battalion told": the second comma was left out.
    const name = candidate(view, comma, floor);
    if (name !== comma && headIsName(view, name, comma) && !isList(view, name, comma) && opensClause(view, name, floor) && !isCited(view, name, floor)) return { from: name, to: comma, way: "before", outer: name };
  }
  if (isWhenOf(view, from, stop)) return null;
  const outer = afterQuotation(view, from, floor);
  if (outer < from) return { from, to: stop, way: "before", outer };
  const name = contact(view, from, stop);
  if (name > from) return { from: name, to: stop, way: "before", outer: from, antecedent: { from, to: name } };
  return { from, to: stop, way: "before", outer: from };
}

/** "Since Sunday, the day Israel confirmed the operation": a day and what was said on it; nobody says what follows. */
function isWhenOf({ bits, analysis }: View, from: number, stop: number): boolean {
  const noun = analysis.end[from] as number;
  return ((bits[from] as number) & DET) !== 0 && noun + 1 < stop && tokenIsOf(analysis, noun, "spell");
}

/** "According to Reuters, (the governor said)", "Citing Interfax, (the ministry said)": who passes on what another says. */
function isCited(view: View, name: number, floor: number): boolean {
  const form = name > floor ? view.analysis.term[before(view, name)]?.say?.form : undefined;
  return form === "preposition" || form === "ing";
}

/** "(An aid group) last (week said)", "(the ministry) earlier this (week said)". */
function isDirection({ analysis: { term } }: View, at: number): boolean {
  const role = term[at]?.link?.role;
  return role === "last" || role === "next" || role === "this";
}

/** Whether a phrase is the name of a town or a region and of nothing that speaks. */
export function isTown({ analysis, bits }: View, from: number, to: number): boolean {
  const term = analysis.term[from];
  return ((bits[from] as number) & ACTOR) !== 0 && (analysis.end[from] as number) === to && term?.place !== undefined && term.actor === undefined && term.government === undefined && term.country === undefined;
}

/** "chairman of the foundation", without an article. */
function isOneRole({ analysis, bits }: View, from: number, to: number): boolean {
  const term = analysis.term[from];
  const next = analysis.end[from] as number;
  return next < to && ((bits[from] as number) & (ROLE | NAME)) === ROLE && ((bits[next] as number) & OF) !== 0 && term?.speaker?.number === "one";
}

/** The subject that a relative clause stands behind: "officials who had seen the papers (told)". */
function clauseBefore(view: View, end: number, floor: number, closed = false): Subject | null {
  const range = beforeRelative(view, end, floor, closed) ?? beforeParticiple(view, end, floor);
  return range === null ? null : { ...range, way: "before", outer: range.from };
}

/** Where the words between a quotation and its speaker begin: '"…," lead designer Anna Koval told'. */
function afterQuotation(view: View, from: number, floor: number): number {
  let at = from;
  for (let n = 0; n < 8 && at > floor; n++) {
    const p = before(view, at);
    const b = view.bits[p] as number;
    if ((b & MARK) !== 0) return view.quotations.mark[p] === -1 || view.quotations.mark[p] === 3 ? at : from;
    if ((b & (VERB | LOWER | NUM | DET | SAY | REL | PRON | ROLE)) === 0 || (b & BOUNDARY) !== 0) return from;
    at = p;
  }
  return from;
}

/** In "a condition Zelensky (has slammed)" where the name begins; `from` when the phrase is one. */
function contact(view: View, from: number, to: number): number {
  const { bits, analysis } = view;
  if (((bits[from] as number) & DET) === 0) return from;
  let at = analysis.end[from] as number;
  while (at < to && ((bits[at] as number) & LOWER) !== 0 && ((bits[at] as number) & (NAME | ROLE)) === 0) at = analysis.end[at] as number;
  if (at >= to || at === (analysis.end[from] as number)) return from;
  for (let i = at; i < to; i++) if (((bits[i] as number) & (NAME | ACTOR)) === 0 || ((bits[i] as number) & ROLE) !== 0) return from;
  return at;
}

function plainBefore(view: View, end: number, floor: number): Subject | null {
  const from = candidate(view, end, floor);
  return from === end ? null : { from, to: end, way: "before", outer: from };
}

/** "…," said Zelensky. The phrase after the verb must fill the rest of its clause. */
function inverted(view: View, at: number, limit: number): Subject | null {
  const { bits, analysis } = view;
  let from = analysis.end[at] as number;
  while (from < limit && ((bits[from] as number) & ADV) !== 0) from = analysis.end[from] as number;
  if (from >= limit) return null;
  const first = bits[from] as number;
  const spoken = at > 0 && (((bits[at - 1] as number) & MARK) !== 0 || (at > 1 && ((bits[at - 1] as number) & (COMMA | DASH)) !== 0 && ((bits[at - 2] as number) & MARK) !== 0));
  if ((first & (NAME | ACTOR | PEOPLE | ROLE | TITLE | DET | PRON | NUM)) === 0 && !(spoken && (first & (LOWER | VERB)) !== 0)) return null;
  if ((first & TIME) !== 0) return null;
  let to = phraseAfter(view, from, limit);
  // "said lead designer Anna Koval": an unknown word before the name.
  if (to === from && spoken) to = phraseAfter(view, analysis.end[from] as number, limit);
  if (spoken) to = nameBehind(view, to, limit);
  if (to === from || !(hasSource(view, from, to) || (spoken && (first & DET) !== 0))) return null;
  if (to < limit && ((bits[to] as number) & (BOUNDARY | PREP | TIME | ADV | SUB | CONJ | REL)) === 0) {
    // "said the generators it had bought …" goes on with a clause; "said Zelensky, …" does not; nor does "“…,” said Zelensky standing …".
    // "…, said a bulletin released by the ministry": what became of a paper is no clause that was said.
    const issued = at > 0 && ((bits[at - 1] as number) & COMMA) !== 0 && headKind(view, from, to) === "document" && ((bits[analysis.end[to] as number] ?? 0) & PREP) !== 0;
    if (!issued && (!spoken || ((bits[to] as number) & LOWER) === 0)) return null;
  }
  const own = nameBeside(view, from, to, limit);
  return { from: own.from, to: own.to, way: "inverted", outer: from };
}

/** In "said CNN contributor Anna Koval" one past the name behind unknown nouns; `to` where none follows. */
function nameBehind(view: View, to: number, limit: number): number {
  const { bits, analysis } = view;
  let at = to;
  for (let n = 0; n < 3 && at < limit && ((bits[at] as number) & (LOWER | NAME)) === LOWER; n++) at = analysis.end[at] as number;
  if (at === to || at >= limit || ((bits[at] as number) & NAME) === 0) return to;
  const end = phraseAfter(view, at, limit);
  return end > at && (end >= limit || ((bits[end] as number) & BOUNDARY) !== 0) ? end : to;
}
