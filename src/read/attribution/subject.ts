import type { SayWord } from "../term.ts";
import type { TokenRange } from "./phrases.ts";
import { BOUNDARY, hasSource, isSetting, opensClause, phraseAfter, phraseBefore } from "./phrases.ts";
import { isTitle } from "./quotations.ts";
import {
  ACTOR, ADV, AUX, BE, before, CLOSE, COLON, COMMA, CONJ, DASH, DET, JOIN, LOWER, MARK, NAME, NUM, OF, OPEN, PEOPLE, PREP, PRON, REL, ROLE, SAY, STOP, SUB, THAT, TIME, TITLE, TO, VERB,
} from "./view.ts";
import type { View } from "./view.ts";

/** The words of a verb that attributes: "has also repeatedly said". */
export interface VerbGroup {
  readonly from: number;
  readonly passive: boolean;
  /** A finite form by its helpers: "has said", "is saying", "would say". */
  readonly finite: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  /** "would", "should": what somebody may say. */
  readonly modal: boolean;
}

export function verbGroup(view: View, at: number, word: SayWord, floor: number): VerbGroup {
  const { bits, analysis } = view;
  let from = at;
  let be = false;
  let aux = false;
  let modal = false;
  let negated = false;
  while (from > floor) {
    const p = before(view, from);
    if (p < floor) break;
    const b = bits[p] as number;
    if ((b & BE) !== 0) be = true;
    else if ((b & AUX) !== 0) {
      aux = true;
      modal ||= analysis.term[p]?.part?.role === "modal";
    }
    else if ((b & ADV) !== 0 && (b & ROLE) === 0) {
      if (analysis.term[p]?.part?.role === "negation") negated = true;
    } else break;
    from = p;
  }
  // Adverbs before the helpers belong to the sentence, not to the verb: they matter to nobody here.
  const infinitive = from > floor && ((bits[before(view, from)] as number) & TO) !== 0;
  const passive = be && word.form !== "ing";
  return { from, passive, finite: be || aux, negated, infinitive, modal };
}

export interface Subject extends TokenRange {
  /** before: "X said"; inverted: "said X"; relative: "X, who said"; shared: a participle or a second verb of one subject. */
  readonly way: "before" | "inverted" | "relative" | "shared";
  /** First token of the whole subject with what stands beside it: "Ihnat, a spokesman for the air force,". */
  readonly outer: number;
  /** What the clause says something about: "a condition" in "a condition Zelensky has slammed". */
  readonly antecedent?: TokenRange;
}

/** The phrase that ends before `end` when it can be a subject. */
function candidate(view: View, end: number, floor: number): number {
  const from = phraseBefore(view, end, floor);
  if (from === end) return end;
  if (hasSource(view, from, end)) return from;
  const b = view.bits[from] as number;
  // "a tanker travelling through the strait reported": the strait is not who reports.
  if (from > floor && ((view.bits[before(view, from)] as number) & (PREP | OF)) !== 0) return end;
  return (b & DET) !== 0 || opensClause(view, from, floor) ? from : end;
}

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
  if ((b & (CONJ | SUB | PREP | TO | THAT | COLON | STOP | VERB)) !== 0 && (b & (ROLE | NAME | ACTOR)) === 0) return null;
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
    while (stop > floor && ((bits[before(view, stop)] as number) & (TIME | NUM)) !== 0) stop = before(view, stop);
    if (stop > floor && ((bits[before(view, stop)] as number) & PREP) !== 0) stop = before(view, stop);
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
    if (!isSetting(view, phrase, stop) && (near & (NAME | ACTOR)) === 0) break;
    const earlier = candidate(view, prep, floor);
    if (earlier === prep && !isSetting(view, phrase, stop)) break;
    if (earlier !== prep && !opensClause(view, earlier, floor) && !isSetting(view, phrase, stop)) break;
    stop = prep;
    from = earlier;
  }
  if (from === stop) {
    const p2 = stop < end && stop > floor ? before(view, stop) : -1;
    return p2 > floor && ((bits[p2] as number) & COMMA) !== 0 ? beside(view, p2, floor) : null;
  }
  const comma = from > floor ? before(view, from) : -1;
  if (comma > floor && ((bits[comma] as number) & COMMA) !== 0 && ((bits[from] as number) & DET) !== 0) {
    // "Tymofei, a medic with the battalion told": the second comma was left out.
    const name = candidate(view, comma, floor);
    if (name !== comma && headIsName(view, name, comma) && !isList(view, name, comma) && opensClause(view, name, floor)) return { from: name, to: comma, way: "before", outer: name };
  }
  const outer = afterQuotation(view, from, floor);
  if (outer < from) return { from, to: stop, way: "before", outer };
  const name = contact(view, from, stop);
  if (name > from) return { from: name, to: stop, way: "before", outer: from, antecedent: { from, to: name } };
  return { from, to: stop, way: "before", outer: from };
}

/** "Mr Bar (61) (said)": the phrase ends before an age in brackets. */
function beforeBracket(view: View, end: number, floor: number): number {
  const { bits } = view;
  if (end - 3 <= floor || ((bits[end - 1] as number) & CLOSE) === 0) return end;
  return ((bits[end - 2] as number) & NUM) !== 0 && ((bits[end - 3] as number) & OPEN) !== 0 ? end - 3 : end;
}

const SETTINGS = new Set(["venue", "document", "media"]);

/** In "in a statement Africom (said)" and "in a post on X Kiper (wrote)", where the name begins; `end` when no setting stands before it. */
function behindSetting(view: View, end: number, floor: number): number {
  const { bits } = view;
  let from = end;
  while (from > floor && end - from < 6) {
    const p = before(view, from);
    const b = bits[p] as number;
    if ((b & ROLE) !== 0 && isVenue(view, p)) break;
    if ((b & (NAME | ACTOR | TITLE | ROLE)) === 0) return end;
    from = p;
  }
  const venue = from > floor && from < end ? before(view, from) : -1;
  if (venue < 0 || ((bits[venue] as number) & ROLE) === 0) return end;
  if (((bits[from] as number) & (NAME | ACTOR | TITLE)) === 0) return end;
  let start = venue;
  while (start > floor && ((bits[before(view, start)] as number) & (LOWER | DET)) !== 0) start = before(view, start);
  if (start < venue && ((bits[venue] as number) & NAME) !== 0) return end; // "in the Daily Post"
  const preposition = start > floor ? before(view, start) : -1;
  return preposition >= 0 && ((bits[preposition] as number) & PREP) !== 0 && (opensClause(view, preposition, floor) || isVenue(view, before(view, preposition))) ? from : end;
}

function isVenue({ analysis }: View, at: number): boolean {
  return SETTINGS.has(analysis.term[at]?.speaker?.kind ?? "");
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

/** "…," said Zelensky. The phrase after the verb must fill the rest of its clause. */
function inverted(view: View, at: number, limit: number): Subject | null {
  const { bits, analysis } = view;
  let from = analysis.end[at] as number;
  while (from < limit && ((bits[from] as number) & ADV) !== 0) from = analysis.end[from] as number;
  if (from >= limit) return null;
  const first = bits[from] as number;
  const spoken = at > 0 && (((bits[at - 1] as number) & MARK) !== 0 || (at > 1 && ((bits[at - 1] as number) & COMMA) !== 0 && ((bits[at - 2] as number) & MARK) !== 0));
  if ((first & (NAME | ACTOR | PEOPLE | ROLE | TITLE | DET | PRON | NUM)) === 0 && !(spoken && (first & (LOWER | VERB)) !== 0)) return null;
  if ((first & TIME) !== 0) return null;
  let to = phraseAfter(view, from, limit);
  // "said lead designer Anna Koval": an unknown word before the name.
  if (to === from && spoken) to = phraseAfter(view, analysis.end[from] as number, limit);
  if (to === from || !(hasSource(view, from, to) || (spoken && (first & DET) !== 0))) return null;
  if (to < limit && ((bits[to] as number) & (BOUNDARY | PREP | TIME | ADV | SUB | CONJ | REL)) === 0) {
    // "said the generators it had bought …" goes on with a clause; "said Zelensky, …" does not.
    return null;
  }
  const own = nameBeside(view, from, to, limit);
  return { from: own.from, to: own.to, way: "inverted", outer: from };
}

/**
 * The subject before what stands beside it between commas: "Ihnat, a spokesman for the air force, said", "Kelly, who flew
 * 39 missions, said", "The head of the delegation, Vladimir Medinsky, told". `comma` is the one before the verb.
 */
function beside(view: View, comma: number, floor: number): Subject | null {
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
      if (inner === i + 1 && headIsName(view, inner, innerEnd) && !headIsName(view, from, i)) return { from: inner, to: innerEnd, way: "before", outer: from };
      return nameBefore(view, from, floor) ?? { from, to: i, way: "before", outer: from };
    }
    last = i;
  }
  return null;
}

/** "(the war between the rebels and) the army": the second of two that hang on a preposition. */
function isSecondOfPair(view: View, from: number, floor: number): boolean {
  const { bits } = view;
  const joint = from > floor ? before(view, from) : -1;
  if (joint <= floor || ((bits[joint] as number) & CONJ) === 0) return false;
  const other = phraseBefore(view, joint, floor);
  return other < joint && other > floor && ((bits[before(view, other)] as number) & PREP) !== 0;
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
  const form = view.analysis.term[at]?.say?.form;
  return form === "ing" || (form === "past" && ((view.bits[view.analysis.end[at] as number] ?? 0) & (PREP | SUB)) !== 0);
}

/** Whether a phrase names several, or a place: "Kursk, Yeysk and Primorsko-Akhtarsk". */
function isList(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((view.bits[i] as number) & CONJ) !== 0) return true;
  const last = before(view, to);
  return ((view.bits[last] as number) & ACTOR) !== 0 && view.analysis.term[last]?.actor === undefined;
}

/** Whether the head of a phrase, before what hangs on it, is a name. */
function headIsName(view: View, from: number, to: number): boolean {
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
    if ((b & (PREP | SUB | TIME | SAY | VERB | TO | NUM)) !== 0 && (b & (NAME | ACTOR | ROLE | DET)) === 0) {
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

/** "said not all", "said there were", "said nearly 100": adverbs that belong to what was said. */
export function opensContent({ bits, analysis }: View, at: number, limit: number): boolean {
  if (((bits[at] as number) & (ADV | TIME)) !== ADV) return false;
  if (analysis.term[at]?.func?.role === "negation" || analysis.term[at]?.part?.role === "negation") return true;
  const next = analysis.end[at] as number;
  return next < limit && ((bits[next] as number) & (NUM | BE | AUX | DET)) !== 0;
}

/** Skips when and where a statement was made: "on Tuesday", "in a statement", "on Telegram late Monday". */
export function skipSetting(view: View, from: number, limit: number, plain: boolean): number {
  const { bits, analysis } = view;
  let at = from;
  for (let n = 0; n < 8 && at < limit; n++) {
    const b = bits[at] as number;
    if (opensContent(view, at, limit)) break;
    if ((b & (TIME | ADV)) !== 0 && (b & (DET | PRON | ACTOR)) === 0) at = analysis.end[at] as number;
    else if ((b & NUM) !== 0 && at > from && ((bits[before(view, at)] as number) & TIME) !== 0) at = analysis.end[at] as number;
    else if ((b & PREP) !== 0) {
      const next = analysis.end[at] as number;
      if (next >= limit) break;
      const digits = ((bits[next] as number) & NUM) !== 0;
      const time = ((bits[next] as number) & TIME) !== 0 || (digits && (analysis.end[next] as number) < limit && ((bits[analysis.end[next] as number] as number) & TIME) !== 0);
      if (digits && !time) break; // "said at 26 people": no setting
      const noon = ((bits[next] as number) & DET) !== 0 && (analysis.end[next] as number) < limit ? (analysis.end[next] as number) : -1;
      if (noon > 0 && ((bits[noon] as number) & TIME) !== 0 && ((bits[noon] as number) & (ROLE | NAME)) === 0) {
        // "on the morning of Aug. 4"
        at = noon;
        while (at < limit && (((bits[at] as number) & (TIME | NUM | OF)) !== 0 || isAbbreviation(view, at))) at = analysis.end[at] as number;
        continue;
      }
      const to = time ? next : phraseAfter(view, next, limit);
      if (time) {
        at = next;
        while (at < limit && (((bits[at] as number) & (TIME | NUM)) !== 0 || isAbbreviation(view, at))) at = analysis.end[at] as number;
        continue;
      }
      if (to === next) break;
      const behind = to < limit ? (bits[to] as number) : STOP;
      // "said in Kyiv" is a setting; in "said in the attack 12 people died" the clause begins with it.
      if (!plain && !isSetting(view, next, to) && (behind & (BOUNDARY | THAT | TIME | PREP)) === 0 && ((behind & LOWER) === 0 || !isEnd(view, to + 1, limit))) break;
      // "on his Facebook page."
      at = to < limit && (behind & LOWER) !== 0 && isEnd(view, to + 1, limit) ? to + 1 : to;
    } else if (analysis.term[at]?.link?.role === "phone") at = analysis.end[at] as number;
    else if ((b & LOWER) !== 0 && n === 0 && at + 1 < limit && ((bits[at + 1] as number) & TIME) !== 0) at++;
    else break;
  }
  return at;
}

/** The full stop of "Aug." */
function isAbbreviation(view: View, at: number): boolean {
  return ((view.bits[at] as number) & JOIN) !== 0 && view.analysis.tokens.code[at] === 46;
}

function isEnd(view: View, at: number, limit: number): boolean {
  return at >= limit || ((view.bits[at] as number) & (STOP | COMMA)) !== 0;
}
