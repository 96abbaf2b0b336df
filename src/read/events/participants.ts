import type { Analysis } from "../analysis.ts";
import type { Mention } from "../attribution/mention.ts";
import { isOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import type { LinkRole } from "../term.ts";
import { TAG } from "../term.ts";
import { PUNCT, QUOTE, UPPER } from "../tokens.ts";
import { isDash, isSpaced, roleAt } from "../time/words.ts";

/** Kinds of mention that can take part in a call or a meeting; documents, media and crowds cannot. */
const NOBODY = new Set(["document", "venue", "media", "people", "witness", "place", "source"]);
const PERSONS = new Set(["person", "head-of-state", "official", "leader"]);
const NATION = TAG.country | TAG.people | TAG.government;

/** The mentions of a text by where they begin and end, for rules that walk over tokens. */
export class Crowd {
  /** In text order. */
  readonly list: readonly Mention[];

  constructor(a: Analysis, mentions: readonly Mention[]) {
    const list: Mention[] = [];
    let sorted = true;
    for (const mention of mentions) {
      if (isJoint(a, mention)) for (const part of parts(a, mention)) list.push(part);
      else list.push(mention);
      if (list.length > 1 && (list.at(-2) as Mention).from > mention.from) sorted = false;
    }
    this.list = sorted ? list : list.toSorted((x, y) => x.from - y.from);
  }

  /** The longest mention that begins at a token. */
  at(token: number): Mention | undefined {
    let found: Mention | undefined;
    for (let k = this.before(token); k < this.list.length; k++) {
      const mention = this.list[k] as Mention;
      if (mention.from !== token) break;
      if (found === undefined || found.to < mention.to) found = mention;
    }
    return found;
  }

  /** The longest mention that ends before a token. */
  endingAt(token: number): Mention | undefined {
    let found: Mention | undefined;
    for (let k = this.before(token) - 1, n = 0; k >= 0 && n < 8; k--, n++) {
      const mention = this.list[k] as Mention;
      if (mention.to === token) found = mention;
    }
    return found;
  }

  /** How many mentions begin before a token. */
  before(token: number): number {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.list[middle] as Mention).from < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isJoint(a: Analysis, { from, to }: Mention): boolean {
  for (let i = from + 1; i < to - 1; i++) if (isDash(a, i)) return true;
  return false;
}

/** "Russia-Ukraine-US talks": one mention of several states is taken apart at its hyphens. */
function parts(a: Analysis, mention: Mention): readonly Mention[] {
  const out: Mention[] = [];
  for (let i = mention.from; i < mention.to; i = a.end[i] as number) {
    if (((a.mask[i] as number) & NATION) === 0) continue;
    const to = a.end[i] as number;
    if ((i > mention.from && isDash(a, i - 1)) || (to < mention.to && isDash(a, to))) {
      const term = a.term[i];
      const country = term?.country ?? term?.government ?? term?.people;
      const text = a.text.slice(a.tokens.from[i], a.tokens.to[to - 1]);
      out.push({ from: i, to, text, name: text, kind: "government", form: "body", number: "any", country: country?.code ?? null, entryId: null, entity: -1 });
    }
  }
  return out.length > 1 ? out : [mention];
}

/** Whether somebody can be a party to a call or a meeting. Nations by their adjective can ("British and French envoys"). */
export function canTakePart(mention: Mention): boolean {
  return !NOBODY.has(mention.kind) || (mention.kind === "people" && mention.country !== null);
}

/** The person that a pronoun before a verb stands for: the last one named before it. */
export function personBefore(a: Analysis, crowd: Crowd, token: number): Mention[] {
  for (let k = crowd.before(token) - 1, n = 0; k >= 0 && n < 12; k--, n++) {
    const mention = crowd.list[k] as Mention;
    if (mention.from > 0 && roleAt(a, a.start[mention.from - 1] as number) === "in") continue;
    if (PERSONS.has(mention.kind) && mention.number === "one") return [mention];
  }
  return [];
}

function isComma(a: Analysis, i: number): boolean {
  return a.tokens.kind[i] === PUNCT && a.tokens.code[i] === 44;
}

/** The part a closed-class word plays; "US" and "UN" in capitals are no pronouns. */
export function func(a: Analysis, i: number): string | undefined {
  const term = a.term[i];
  if (((a.tokens.flags[i] as number) & UPPER) !== 0 && ((a.mask[i] as number) & (NATION | TAG.actor)) !== 0) return undefined;
  return term?.part?.role ?? term?.func?.role;
}

const HARD = new Set(["subordinator", "relative", "that", "be", "have", "modal", "pronoun"]);

/** Nobody lists more parties than that, nor in more tokens. */
export const MOST_PARTIES = 40;
const LONGEST_LIST = 240;

/**
 * Those named in the phrase that starts at a token: "X and Y", "the leaders of Ukraine, Germany and France", "his
 * Iranian counterpart". Ends at a verb, at another preposition and at a mark.
 */
export function listAfter(a: Analysis, crowd: Crowd, i: number, sentence: Sentence): { found: Mention[]; to: number } {
  const found: Mention[] = [];
  let at = i;
  let gap = 0;
  let closed = false;
  /** Whether "and" or a comma stands between the last one found and the next. */
  let joined = false;
  const end = Math.min(sentence.to, i + LONGEST_LIST);
  while (at < end && found.length < MOST_PARTIES) {
    const mention = crowd.at(at);
    if (mention !== undefined && mention.to <= sentence.to) {
      // "his Iranian counterpart, Masoud Pezeshkian", "the Iranian president": the land in front of the one it belongs to.
      const last = found.at(-1);
      if (last?.kind === "people" && !joined && mention.country === last.country && PERSONS.has(mention.kind)) found.pop();
      const whole = withOffice(a, mention);
      if (canTakePart(mention)) found.push(whole);
      at = whole.to;
      gap = 0;
      joined = false;
      continue;
    }
    const kind = a.tokens.kind[at];
    const role = func(a, at);
    if (kind === QUOTE) break;
    if (isComma(a, at)) {
      // A comma goes on only to another of the list.
      if (closed || at + 1 >= sentence.to) break;
      const joint = func(a, at + 1) === "conjunction";
      const next = joint ? at + 2 : at + 1;
      if (found.length < (joint ? 2 : 1) || (!joint && !listGoesOn(a, crowd, next, sentence)) || !startsMention(a, crowd, next, sentence)) break;
      joined = true;
      at++;
      continue;
    }
    if (kind === PUNCT) break;
    if (role === "preposition" && found.length > 0 && (found.at(-1) as Mention).form === "people" && roleAt(a, at) === "from") {
      // "envoys from Moscow and Kyiv"
      at++;
      continue;
    }
    if (role === "preposition" || (role !== undefined && HARD.has(role))) break;
    if (role === "conjunction") {
      if (!startsMention(a, crowd, at + 1, sentence)) break;
      closed = true;
      joined = true;
      at++;
      continue;
    }
    if (role === "possessive" || role === "of" || role === "determiner" || isDash(a, at)) {
      at++;
      continue;
    }
    const mask = a.mask[at] as number;
    if ((mask & (TAG.cue | TAG.say | TAG.time)) !== 0 || ((mask & TAG.verb) !== 0 && (mask & TAG.event) === 0)) break;
    if (++gap > 5) break;
    at = a.end[at] as number;
  }
  return { found, to: at };
}

/** "his Iranian counterpart", "Ukrainian delegations": the land's people by the word for their office too. */
export function withOffice(a: Analysis, mention: Mention): Mention {
  const { to } = mention;
  const adjective = mention.country !== null && (mention.kind === "people" || mention.kind === "government") && mention.to === mention.from + 1;
  if (!adjective || to >= a.tokens.count || !(tokenIsOf(a, to, "counterpart") || (mention.kind === "people" && roleAt(a, to) === "sent" && a.end[to] === to + 1))) return mention;
  const text = a.text.slice(a.tokens.from[mention.from], a.tokens.to[to]);
  return { ...mention, to: to + 1, text, name: text };
}

/** "Ukraine, Germany and France" but not "with Putin, Kyiv said": after the next name the list goes on. */
function listGoesOn(a: Analysis, crowd: Crowd, at: number, sentence: Sentence): boolean {
  for (let k = at, n = 0; k < sentence.to && n < 4; k++, n++) {
    const mention = crowd.at(k);
    if (mention === undefined) continue;
    return mention.to < sentence.to && (isComma(a, mention.to) || func(a, mention.to) === "conjunction");
  }
  return false;
}

function startsMention(a: Analysis, crowd: Crowd, at: number, sentence: Sentence): boolean {
  for (let k = at, n = 0; k < sentence.to && n < 4; k++, n++) {
    if (crowd.at(k) !== undefined) return true;
    if (a.tokens.kind[k] === PUNCT) return false;
  }
  return false;
}

const SKIPPED = new Set(["be", "have", "modal", "adverb", "negation", "to"]);

/** Words between those who do a thing and the verb that say how far it has come: "agreed to", "will", "wants to". */
const PLANS: ReadonlySet<LinkRole> = new Set(["announce", "demand", "future", "agree"]);

/**
 * Who does what the verb at a token says: the phrase before it, over helpers and adverbs, over "who", and over what
 * stands between commas; with those joined to it by "and".
 */
export function subjectBefore(a: Analysis, crowd: Crowd, verb: number, sentence: Sentence): Mention[] {
  let at = verb;
  let infinitive = false;
  let helped = false;
  for (let n = 0; at > sentence.from && n < 10; n++) {
    const before = a.start[at - 1] as number;
    const role = func(a, before);
    const mask = a.mask[before] as number;
    if (crowd.endingAt(at) !== undefined) break;
    // "Russian and Ukrainian delegations met"
    if (n < 6 && roleAt(a, before) === "sent" && crowd.endingAt(before)?.kind === "people") {
      at = before;
      break;
    }
    // "a chance for Zelensky to hold talks"
    if (role === "to" && crowd.endingAt(before) !== undefined && roleAt(a, (crowd.endingAt(before) as Mention).from - 1) === "for") helped = true;
    if (role === "to") infinitive = true;
    const plan = PLANS.has(roleAt(a, before) as LinkRole);
    if (role !== "to" && (plan || role === "be" || role === "have" || role === "modal")) helped = true;
    if ((role !== undefined && SKIPPED.has(role)) || plan || (isOf(a, before, "each of them") && crowd.endingAt(before) !== undefined) || (mask & TAG.time) !== 0 || (roleAt(a, before) === "on" && (a.mask[at] as number) & TAG.time)) at = before;
    else if (role === "relative") {
      at = before;
      if (at > sentence.from && isComma(a, at - 1)) at--;
    } else break;
  }
  // "visited Moscow to meet": the one before "to" is not who meets.
  if (infinitive && !helped) return [];
  if (at > sentence.from && isComma(a, at - 1) && crowd.endingAt(at - 1) === undefined) {
    // "X, diplomatic adviser to Y, visited": back over what stands between the commas.
    for (let k = at - 2, n = 0; k > sentence.from && n < 14; k--, n++) {
      if (isComma(a, k)) {
        at = k;
        break;
      }
    }
  } else if (at > sentence.from && isComma(a, at - 1)) {
    // "X, the minister of Y, visited": the one before the first comma, when there is one.
    let first = at - 1;
    for (let k = at - 2, n = 0; k > sentence.from && n < 14; k--, n++) {
      if (isComma(a, k) && crowd.endingAt(k) !== undefined) {
        first = k;
        break;
      }
    }
    at = first;
  }
  if (at > sentence.from && crowd.endingAt(at) === undefined && roleAt(a, a.start[at - 1] as number) === "he") return personBefore(a, crowd, at - 1);
  const first = crowd.endingAt(at);
  // "in Geneva on Thursday met": a place is not who meets.
  if (first !== undefined && first.from > sentence.from) {
    const role = roleAt(a, a.start[first.from - 1] as number);
    // "the envoys in Geneva met": who stands before it is.
    if (role === "in" || role === "at" || role === "from") return endsOffice(a, crowd, first.from - 1) ? coordinated(a, crowd, first.from - 1, sentence) : [];
  }
  return coordinated(a, crowd, at, sentence);
}

/** Whether a mention, with the word for its office, ends before a token. */
function endsOffice(a: Analysis, crowd: Crowd, token: number): boolean {
  const named = crowd.endingAt(token) ?? (token > 0 ? crowd.endingAt(a.start[token - 1] as number) : undefined);
  return named !== undefined && canTakePart(named) && withOffice(a, named).to === token;
}

/** "President Vladimir Putin of Russia": where the person's own name ends; `end` when no person's land stands there. */
function ofWhom(a: Analysis, crowd: Crowd, end: number): number {
  const land = crowd.endingAt(end);
  if (land === undefined || land.from < 2 || func(a, land.from - 1) !== "of") return end;
  const person = crowd.endingAt(land.from - 1);
  return person !== undefined && PERSONS.has(person.kind) ? person.to : end;
}

/** The mention that ends at a token and those joined to it before: "Trump and Putin", "X, Y and Z". */
export function coordinated(a: Analysis, crowd: Crowd, end: number, sentence: Sentence): Mention[] {
  const found: Mention[] = [];
  let at = end;
  for (let n = 0; n < 8; n++) {
    at = ofWhom(a, crowd, at);
    const mention = crowd.endingAt(at) ?? (at > sentence.from && endsOffice(a, crowd, at) ? crowd.endingAt(a.start[at - 1] as number) : undefined);
    if (mention === undefined || mention.from < sentence.from) break;
    if (canTakePart(mention)) found.unshift(withOffice(a, mention));
    let before = mention.from;
    while (before > sentence.from && func(a, a.start[before - 1] as number) === "determiner") before--;
    if (before <= sentence.from) break;
    const joint = before - 1;
    if (func(a, joint) === "conjunction") at = joint;
    else if (isComma(a, joint) && n > 0) at = joint;
    else if (func(a, joint) === "possessive" || (isDash(a, joint) && !isSpaced(a, joint))) at = joint;
    else break;
  }
  return found;
}
