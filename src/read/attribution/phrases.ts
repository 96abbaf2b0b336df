import {
  ACTOR, ADV, AUX, BE, before, CLOSE, COLON, COMMA, CONJ, DASH, DET, JOIN, LOWER, MARK, NAME, NUM, OF, OPEN, PEOPLE, POSS, PREP, PRON, REL, ROLE, SAY,
  STOP, SUB, THAT, TIME, TITLE, TO, VERB, isParticle,
} from "./view.ts";
import type { View } from "./view.ts";

/** A half-open stretch of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Tokens that can stand inside a noun phrase. */
export const NOUNY = NAME | ACTOR | PEOPLE | ROLE | TITLE | LOWER | NUM | JOIN;
/** Tokens that say who somebody is. */
export const SOURCE = NAME | ACTOR | PEOPLE | ROLE | TITLE;
/** Where a phrase and a clause end. */
export const BOUNDARY = COMMA | STOP | COLON | DASH | MARK | OPEN | CLOSE;
const GLUE = DET | PREP | OF | TO | CONJ | SUB | THAT | REL | PRON | BE | AUX | ADV | SAY | TIME | VERB;
const MAX = 14;
const HYPHEN_CODE = 45;

/**
 * First token of the noun phrase that ends before `end`, or `end` when there is none: "three US officials familiar with
 * the matter", "Russia's Defense Ministry", "a spokesman for the air force".
 */
export function phraseBefore(view: View, end: number, floor: number, depth = 0): number {
  const { bits } = view;
  if (end <= floor) return end;
  const last = before(view, end);
  if (((bits[last] as number) & CLOSE) !== 0) {
    // A bracket after a name: "Centcom (the US command) said".
    let i = last;
    while (i > floor && last - i < 10 && ((bits[i] as number) & OPEN) === 0) i--;
    if (((bits[i] as number) & OPEN) === 0 || i === floor) return end;
    const inner = phraseBefore(view, i, floor);
    return inner === i ? end : inner;
  }
  if (((bits[last] as number) & MARK) !== 0 && view.quotations.mark[last] === -1) {
    // A nickname or a title in quotation marks: 'an officer known as "Flash" said' has its noun before.
    return end;
  }
  if (((bits[last] as number) & PRON) !== 0) return last;
  let from = coreBefore(view, end, floor);
  if (from === end) return end;
  for (let links = 0; links < 3 && from > floor; links++) {
    const link = before(view, from);
    const b = bits[link] as number;
    if (link <= floor) break;
    if ((b & OF) !== 0) {
      const next = coreBefore(view, link, floor);
      if (next === link) break;
      from = next;
    } else if ((b & PREP) !== 0) {
      // "officials from the two countries", "people familiar with the matter": the noun before must be a source.
      const near = before(view, link);
      const far = near > floor ? before(view, near) : near;
      const source = ((bits[near] as number) & ROLE) !== 0 || (((bits[near] as number) & LOWER) !== 0 && ((bits[far] as number) & ROLE) !== 0);
      if (!source || ((bits[near] as number) & SAY) !== 0 || isSetting(view, from, end)) break;
      const next = coreBefore(view, link, floor);
      if (next === link) break;
      from = next;
    } else if ((b & CONJ) !== 0) {
      // "Qatar and Saudi Arabia said" — only when the pair opens its clause.
      let next = coreBefore(view, link, floor);
      // "two sources with knowledge of the operation and local residents"
      if (next !== link && depth === 0 && !opensClause(view, next, floor)) next = phraseBefore(view, link, floor, 1);
      if (next === link || !opensClause(view, next, floor)) break;
      from = next;
    } else break;
  }
  return from;
}

/** A noun phrase without what hangs on it by a preposition, read backwards. */
function coreBefore(view: View, end: number, floor: number): number {
  const { bits, analysis } = view;
  let from = end;
  let heads = 0;
  while (from > floor && end - from < MAX) {
    const at = before(view, from);
    if (at < floor) break;
    const b = bits[at] as number;
    if ((b & DET) !== 0) {
      from = at;
      // "all the officials", "one of the": a determiner may stand before another.
      while (from > floor && ((bits[before(view, from)] as number) & DET) !== 0) from = before(view, from);
      heads++;
      break;
    }
    const nouny = (b & (NOUNY | POSS)) !== 0 && ((b & (GLUE | BOUNDARY)) === 0 || (b & (SOURCE & ~NAME)) !== 0);
    if (!nouny) {
      // A noun that is also a verb or a time ("state television", "Sunday's"), inside a phrase only.
      const inside = from < end && (b & (VERB | TIME | SAY)) !== 0 && (b & (NAME | ROLE)) !== 0;
      // "An October 2025 investigation": a date after its determiner.
      const dated = from < end && (b & TIME) !== 0 && at > floor && ((bits[before(view, at)] as number) & (DET | POSS)) !== 0;
      // "The nearby town", "the then minister": an adverb between determiner and noun.
      const between = from < end && (b & ADV) !== 0 && at > floor && ((bits[before(view, at)] as number) & DET) !== 0;
      // The second half of a compound: "US-based", "Moscow-installed".
      const compound = from < end && at > floor + 1 && ((bits[at - 1] as number) & JOIN) !== 0 && (b & BOUNDARY) === 0;
      if (!inside && !dated && !between && !compound) break;
    }
    if ((b & (SOURCE | LOWER | NUM)) !== 0) heads++;
    from = at;
  }
  while (from < end && ((bits[from] as number) & (JOIN | POSS)) !== 0) from = analysis.end[from] as number;
  return heads === 0 ? end : from;
}

/**
 * One past the noun phrase that begins at `from`, or `from` when there is none. `about` names the text between the
 * phrase and what hangs on it.
 */
export function phraseAfter(view: View, from: number, limit: number): number {
  const { bits, analysis } = view;
  if (from >= limit) return from;
  if (((bits[from] as number) & PRON) !== 0) return analysis.end[from] as number;
  let to = coreAfter(view, from, limit);
  if (to === from) return from;
  for (let links = 0; links < 3 && to < limit; links++) {
    const b = bits[to] as number;
    const next = analysis.end[to] as number;
    if (next >= limit) break;
    if ((b & OF) !== 0) {
      const more = coreAfter(view, next, limit);
      if (more === next) break;
      to = more;
    } else if ((b & PREP) !== 0) {
      if (!isRole(view, to) || isSetting(view, next, limit)) break;
      const more = coreAfter(view, next, limit);
      if (more === next || ((bits[next] as number) & TIME) !== 0) break;
      to = more;
    } else if ((b & CONJ) !== 0 && ((bits[next] as number) & (NAME | ACTOR | ROLE | DET | PEOPLE | TITLE)) !== 0) {
      const more = coreAfter(view, next, limit);
      // "Trump and European leaders": the second must be a whole phrase, with no verb behind it.
      const behind = more < limit ? (bits[more] as number) : STOP;
      if (more === next || (behind & (BE | AUX | SAY | VERB)) !== 0 || !hasSource(view, next, more)) break;
      to = more;
    } else break;
  }
  return to;
}

function coreAfter(view: View, from: number, limit: number): number {
  const { bits, analysis } = view;
  let to = from;
  let heads = 0;
  let named = false;
  let holder = false;
  while (to < limit && to - from < MAX) {
    const b = bits[to] as number;
    const next = analysis.end[to] as number;
    if ((b & DET) !== 0) {
      if (heads > 0) break;
      to = next;
      // "one of the workers"
      if (next < limit && ((bits[next] as number) & OF) !== 0) heads++;
      continue;
    }
    if ((b & TIME) !== 0 && heads === 0 && to > from && next < limit && ((bits[next] as number) & (ROLE | LOWER | NUM)) !== 0) {
      to = next; // "a January analysis"
      continue;
    }
    if ((b & ADV) !== 0 && heads === 0 && to > from && next < limit && ((bits[next] as number) & (ROLE | LOWER | NAME)) !== 0) {
      to = next; // "the nearby town", "the then minister"
      continue;
    }
    const source = (b & (SOURCE & ~NAME)) !== 0 || ((b & NAME) !== 0 && (b & (TIME | SAY)) === 0);
    const nouny = (b & (NOUNY | POSS)) !== 0 && ((b & (GLUE | BOUNDARY)) === 0 || source || ((b & NUM) !== 0 && (b & TIME) === 0));
    // The second half of a compound: "state-run".
    const compound = to > from + 1 && (b & BOUNDARY) === 0 && analysis.tokens.code[to - 1] === HYPHEN_CODE;
    if (!nouny && !compound) break;
    if ((b & POSS) !== 0 && heads === 0) break;
    if ((b & LOWER) !== 0 && (b & SOURCE) === 0 && named && !isParticle(view, to, limit)) {
      // After a name a small word belongs to the phrase only when a source noun follows: "Kharkiv regional police".
      const after = next < limit ? (bits[next] as number) : 0;
      const beyond = next < limit && (analysis.end[next] as number) < limit ? (bits[analysis.end[next] as number] as number) : 0;
      if ((after & ROLE) === 0 && !((after & (LOWER | JOIN)) !== 0 && (beyond & ROLE) !== 0) && ((bits[to - 1] as number) & POSS) === 0) break;
    }
    // "The new president wrapped (up his speech)": behind one who holds an office an unknown word is a verb.
    if (b === LOWER && holder && analysis.term[to] === undefined && !(next < limit && ((bits[next] as number) & (ROLE | JOIN | POSS | NAME)) !== 0)) break;
    holder = (b & ROLE) !== 0 && (analysis.term[to]?.office?.holder === "person" || analysis.term[to]?.speaker?.kind === "head-of-state");
    if ((b & (NAME | ACTOR)) !== 0) named = true;
    if ((b & (SOURCE | LOWER | NUM)) !== 0) heads++;
    to = next;
  }
  while (to > from && ((bits[to - 1] as number) & (JOIN | POSS)) !== 0 && heads > 0) {
    // The full stop of "Jr." or "Inc." stays; a bare possessive or hyphen does not.
    if (((bits[to - 1] as number) & JOIN) !== 0 && analysis.tokens.code[to - 1] === 46) break;
    to--;
  }
  return heads === 0 ? from : to;
}

/** Whether the phrase that ends before `to` has a source noun as its head: "a spokesman (for the air force)". */
function isRole(view: View, to: number): boolean {
  const last = before(view, to);
  const b = view.bits[last] as number;
  if ((b & ROLE) !== 0) return true;
  return (b & LOWER) !== 0 && last > 0 && ((view.bits[before(view, last)] as number) & ROLE) !== 0;
}

/** Whether a phrase names the setting of a statement: "(in) a statement", "(at) a news conference". */
export function isSetting(view: View, from: number, limit: number): boolean {
  const { bits, analysis } = view;
  for (let i = from, n = 0; i < limit && n < 6; i = analysis.end[i] as number, n++) {
    const b = bits[i] as number;
    if ((b & ROLE) !== 0) {
      const kind = analysis.term[i]?.speaker?.kind;
      if (kind === "venue" || kind === "document") return true;
    }
    if ((b & (NOUNY | DET | POSS)) === 0) return false;
  }
  return false;
}

export function hasSource(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((view.bits[i] as number) & (SOURCE | PRON)) !== 0) return true;
  return false;
}

/** Whether a clause can begin at a token: at a sentence's start, after punctuation, or after a word that joins clauses. */
export function opensClause(view: View, at: number, floor: number): boolean {
  if (at <= floor) return true;
  const b = view.bits[before(view, at)] as number;
  return (b & (BOUNDARY | SUB | THAT | CONJ | REL | TIME)) !== 0 || ((b & ADV) !== 0 && opensClause(view, before(view, at), floor)) || ((b & SAY) !== 0);
}
