import type { EventStatus, EventType } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import type { Mention } from "../attribution/mention.ts";
import { someIsOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import type { TimeMention } from "../time/expression.ts";
import { isDash, roleAt } from "../time/words.ts";
import { PUNCT, QUOTE } from "../tokens.ts";
import { durationAt } from "./duration.ts";
import { cameFor } from "./guests.ts";
import type { Before, Found } from "./mention.ts";
import { isMany, isState, PEERS, unique } from "./mention.ts";
import type { Crowd } from "./participants.ts";
import { canTakePart, coordinated, func, listAfter, MOST_PARTIES, personBefore, subjectBefore } from "./participants.ts";
import type { Stance } from "./status.ts";
import { stanceOf } from "./status.ts";
import { readVerb } from "./verb.ts";

export function readNoun(a: Analysis, crowd: Crowd, i: number, sentence: Sentence, times: readonly TimeMention[], before: Before): Found | null {
  const word = a.term[i]?.event;
  if (word === undefined) return null;
  const head = a.end[i] as number;
  if (word.type === "vote" && toInfinitive(a, i, sentence)) return readVerb(a, crowd, i, sentence, times, before);
  // "were meeting in Brussels"
  if (word.type === "meeting" && i > sentence.from && func(a, a.start[i - 1] as number) === "be") return readVerb(a, crowd, i, sentence, times, before);
  if (isOpen(a, i)) return null;
  // "ceasefire talks": the last noun names the event; "sanctions relief", "meeting room" are others.
  if (head < sentence.to && ((a.mask[head] as number) & TAG.event) !== 0 && a.term[head]?.event?.form === "noun") return null;
  const np = phraseBefore(a, crowd, i, sentence, times);
  const inside = np.found;
  const after = partners(a, crowd, head, sentence, word.type, times);
  // "EU leaders meeting in Brussels": they meet, whatever they vow there.
  const next = head < sentence.to ? func(a, head) : undefined;
  const participle = word.type === "meeting" && inside.length > 0 && crowd.endingAt(i) !== undefined && next !== "modal" && next !== "be" && next !== "have";
  const stance: Stance = participle ? { status: null, verb: -1 } : stanceOf(a, word.type, np.from, head, after.to, sentence);
  const owner = np.own ? personBefore(a, crowd, np.from) : [];
  const speakers = word.type === "call" && stance.setting === true && inside.length + after.found.length < 2 ? speakersBefore(a, crowd, np.from, sentence) : [];
  const actor = stance.verb >= 0 ? doerOf(a, crowd, stance.verb, sentence) : [...owner, ...speakers, ...doer(a, crowd, np.from, sentence)];
  const host = after.opened && actor.length + inside.length === 0 ? hostAfter(a, crowd, np.from, after.to, sentence) : [];
  const participants = unique([...actor, ...host, ...inside, ...after.found]);
  // "the call brought no truce": nobody refused one.
  if (participants.length === 0 && isNone(a, np.from, head)) return null;
  const lastEnd = after.found.at(-1)?.to ?? head;
  const span = { from: np.from, to: Math.max(head, lastEnd), head: i };
  const time =
    times.find((mention) => mention.from >= np.from - 1 && mention.to <= i + 1 && mention.expression.kind !== "duration") ??
    times.find((mention) => mention.from >= head && mention.from <= head + 2 && (mention.expression.kind === "moment" || mention.expression.kind === "range")) ??
    null;
  const durationMinutes = durationAt(a, np.from, span.to, sentence);
  const status: EventStatus = stance.status ?? word.status ?? "held";
  const ahead = status === "announced" && !(stance.verb >= 0 && tokenIsOf(a, stance.verb, "enacts"));
  const found: Found = { ...span, type: word.type, mode: word.mode, status, ahead, participants, time, durationMinutes };
  // A place makes it one event among others: "the Geneva talks", "talks in Istanbul".
  const placed = np.place || placedAfter(a, crowd, head, sentence);
  // "met in Istanbul for a second round of talks"
  const came = before.event !== null && cameFor(a, before.event, found.type, np.from);
  const linked = (came ? 1 : 0) + inside.length + owner.length + host.length + after.found.length;
  switch (word.type) {
    case "call":
      if (word.weak === true) return after.found.length > 0 && participants.length >= 2 && after.found.every((one) => PEERS.has(one.kind)) ? found : linked >= 2 || (durationMinutes !== null && (participants.length > 0 || isTold(a, np.from, before))) ? found : null;
      return after.opened || participants.length > 0 || durationMinutes !== null || time !== null ? found : null;
    case "meeting":
      // "a Security Council session", not "a training session"
      if (word.weak === true) return inside.some((one) => someIsOf(a, one.from, one.to, "council")) ? found : null;
      return placed || (participants.length > 0 && (linked > 0 || actor.some(isMany) || actor.length > 1 || stance.verb >= 0)) ? found : null;
    case "talks":
      return after.opened || linked > 0 || actor.length > 1 || time !== null || stance.status !== null || placed ? found : null;
    case "summit":
      return linked > 0 || time !== null || placed ? found : null;
    case "visit": {
      const visitor = unique([...inside, ...actor]).filter((one) => !isState(one) && PEERS.has(one.kind));
      return visitor.length > 0 && after.found.length > 0 ? { ...found, participants: visitor } : null;
    }
    case "ceasefire":
      return stance.status !== null || after.found.length > 1 ? found : null;
    case "agreement":
      if (word.weak === true) return linked >= 2 || (stance.status !== null && (linked > 0 || (stance.verb >= 0 && actor.length > 1))) ? found : null;
      return stance.status !== null || linked > 0 ? found : null;
    case "swap":
      return found;
    case "sanctions":
      if (stance.status === null && renews(a, np.from, head)) return { ...found, status: "announced" };
      return stance.status === null || stance.status === "held" ? null : found;
    case "vote":
      return linked > 0 && participants.some((one) => one.kind !== "place") ? found : null;
  }
}

/** "to vote", "due to vote": a noun's form used as a verb. */
function toInfinitive(a: Analysis, i: number, sentence: Sentence): boolean {
  if (i <= sentence.from) return false;
  const part = func(a, i - 1);
  return part === "to" || part === "modal" || roleAt(a, i - 1) === "to" || roleAt(a, a.start[i - 1] as number) === "announce";
}

/** "After a call with Trump, Zelensky said": whose call a fronted one is. */
function hostAfter(a: Analysis, crowd: Crowd, from: number, to: number, sentence: Sentence): Mention[] {
  let at = to;
  for (let n = 0; n < 4 && at < sentence.to && (roleAt(a, at) === "on" || ((a.mask[at] as number) & TAG.time) !== 0); n++) at = a.end[at] as number;
  if (from <= sentence.from || at + 1 >= sentence.to || a.tokens.code[at] !== 44 || a.tokens.kind[at] !== PUNCT) return [];
  const before = a.start[from - 1] as number;
  const fronted = roleAt(a, before) === "after" || roleAt(a, before) === "before" || roleAt(a, before) === "in" || roleAt(a, before) === "over";
  if (!fronted || (before > sentence.from && a.tokens.kind[before - 1] !== PUNCT)) return [];
  const named = crowd.at(at + 1);
  return named !== undefined && PEERS.has(named.kind) && named.number !== "many" ? [named] : [];
}

/** "told Putin in a phone call that": who speaks in it, and to whom. */
function speakersBefore(a: Analysis, crowd: Crowd, from: number, sentence: Sentence): Mention[] {
  for (let k = from - 1, n = 0; k > sentence.from && n < 16; n++) {
    const at = a.start[k] as number;
    if (a.tokens.kind[at] === PUNCT || func(a, at) === "relative") return [];
    if (((a.mask[at] as number) & (TAG.say | TAG.cue)) !== 0 && crowd.endingAt(a.end[at] as number) === undefined) {
      const told = crowd.at(a.end[at] as number);
      const heard = told !== undefined && PEERS.has(told.kind) && told.to <= from ? [told] : [];
      const said = subjectBefore(a, crowd, at, sentence).filter((one) => PEERS.has(one.kind));
      return said.length > 0 ? [...said, ...heard] : [];
    }
    k = at - 1;
  }
  return [];
}

/** "the call lasted an hour": the one told of before. */
function isTold(a: Analysis, from: number, before: Before): boolean {
  return before.last.length > 1 && roleAt(a, from) === "the";
}

function isNone(a: Analysis, from: number, to: number): boolean {
  for (let k = from; k < to; k = a.end[k] as number) if (a.term[k]?.num?.role === "none") return true;
  return false;
}

/** "any truce", "a potential deal": whether there will ever be one is open. */
function isOpen(a: Analysis, i: number): boolean {
  for (let k = i - 1, n = 0; k >= 0 && n < 2; k--, n++) {
    if (a.tokens.kind[k] === PUNCT) return false;
    if (tokenIsOf(a, k, "may be")) return true;
  }
  return false;
}

/** "a new package of sanctions", "further sanctions": a step and not the state of things. */
function renews(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i = a.end[i] as number) {
    const num = a.term[i]?.num?.role;
    if (num === "ordinal" || num === "another" || roleAt(a, i) === "ordinal" || a.term[i]?.event?.type === "sanctions" && (a.end[i] as number) > i + 1) return true;
  }
  return false;
}

/** "talks in Istanbul", "talks began in Abu Dhabi". */
function placedAfter(a: Analysis, crowd: Crowd, from: number, sentence: Sentence): boolean {
  for (let k = from, n = 0; k + 1 < sentence.to && n < 4; n++, k = a.end[k] as number) {
    if (roleAt(a, k) === "in") return crowd.at(k + 1) !== undefined;
    if (((a.mask[k] as number) & TAG.verb) === 0 && func(a, k) === undefined) return false;
  }
  return false;
}

/** The noun phrase up to a head: its first token, and those named in it as owners or in compounds. */
function phraseBefore(a: Analysis, crowd: Crowd, head: number, sentence: Sentence, times: readonly TimeMention[]): { from: number; found: Mention[]; place: boolean; own: boolean } {
  const found: Mention[] = [];
  let place = false;
  let own = false;
  let at = head;
  let loose = 0;
  let names = 0;
  while (at > sentence.from && names < MOST_PARTIES) {
    const named = crowd.endingAt(at);
    if (named !== undefined && named.from >= sentence.from) {
      // "US-backed talks": a name with a participle behind its hyphen is not a party.
      const glued = isDash(a, at) && crowd.at(at + 1) === undefined;
      if (named.kind === "place" || named.kind === "unknown") place = true;
      else if (!glued && canTakePart(named)) found.unshift(...coordinated(a, crowd, at, sentence));
      at = found[0] !== undefined && found[0].from < named.from ? found[0].from : named.from;
      names++;
      continue;
    }
    const time = times.find((mention) => mention.to === at && mention.from >= sentence.from);
    if (time !== undefined) {
      at = time.from;
      continue;
    }
    const before = a.start[at - 1] as number;
    const part = func(a, before);
    const mask = a.mask[before] as number;
    if (part === "possessive" || isDash(a, before)) at = before;
    else if (part === "determiner" || roleAt(a, before) === "the" || roleAt(a, before) === "a") {
      at = before;
      // "his call": whose is told before.
      own = roleAt(a, before) === "own";
      break;
    } else if (a.tokens.kind[before] === PUNCT || a.tokens.kind[before] === QUOTE) break;
    else if (part !== undefined || (mask & (TAG.say | TAG.cue)) !== 0) {
      // "the next round of talks", but not "the conclusion of the call"
      if (part !== "of" || at !== head || before === sentence.from || (a.mask[a.start[before - 1] as number] as number) & TAG.event) break;
      const counted = ((a.mask[a.start[before - 1] as number] as number) & (TAG.measure | TAG.time)) !== 0;
      if (!counted) break;
      at = before;
    } else if ((mask & TAG.verb) !== 0 && (mask & (TAG.event | TAG.link)) === 0) break;
    else if (tokenIsOf(a, before, "enacts") || roleAt(a, before) === "demand" || roleAt(a, before) === "refuse" || roleAt(a, before) === "held" || roleAt(a, before) === "after" || roleAt(a, before) === "before" || roleAt(a, before) === "future") break;
    else {
      if (++loose > 4) break;
      at = before;
    }
  }
  return { from: at, found: unique(found), place, own };
}

/** Those named after a head: "with Putin", "between Moscow and Kyiv", over a place and a day in between. */
function partners(a: Analysis, crowd: Crowd, from: number, sentence: Sentence, type: EventType, times: readonly TimeMention[]): { found: Mention[]; to: number; opened: boolean } {
  let at = from;
  for (let n = 0; at < sentence.to && n < 8; n++) {
    const part = func(a, at);
    const term = a.term[at];
    const role = roleAt(a, at);
    const opens =
      term?.func?.role === "with" ||
      role === "between" ||
      (part === "of" && (type === "meeting" || type === "summit")) ||
      (part === "to" && type === "visit") ||
      (role === "from" && type === "call") ||
      (type === "visit" && term?.func?.role === "preposition" && roleAt(a, at) === "by") ||
      (type === "sanctions" && part === "preposition" && (role === "on" || role === null)) ||
      (part === "preposition" && tokenIsOf(a, at, "with them"));
    if (opens) {
      const list = listAfter(a, crowd, a.end[at] as number, sentence);
      return { found: type === "sanctions" ? list.found : list.found.filter((one) => !(one.kind === "place" && type !== "visit" && one.country === null)), to: list.to, opened: true };
    }
    const time = times.find((mention) => mention.from === at);
    if (time !== undefined) at = time.to;
    else if (part === "modal" || part === "be" || part === "have" || part === "adverb" || a.tokens.kind[at] === QUOTE || ((a.mask[at] as number) & TAG.verb) !== 0 || role === "announce" || role === "future") at = a.end[at] as number;
    else if (role === "on" || role === "in" || role === "at") at = a.end[at] as number;
    else {
      const named = crowd.at(at);
      if (named === undefined || n === 0) break;
      at = named.to;
    }
  }
  return { found: [], to: from, opened: false };
}

/** Who takes a stance: the subject of its verb, or of the verb before it: "vowed to tighten", "reiterated calls for". */
function doerOf(a: Analysis, crowd: Crowd, verb: number, sentence: Sentence): Mention[] {
  const own = subjectBefore(a, crowd, verb, sentence);
  if (own.length > 0) return own;
  for (let k = verb - 1, n = 0; k > sentence.from && n < 5; n++) {
    const at = a.start[k] as number;
    if (a.tokens.kind[at] === PUNCT || func(a, at) === "preposition" || func(a, at) === "that" || func(a, at) === "relative" || crowd.endingAt(a.end[at] as number) !== undefined) return [];
    const verbal = ((a.mask[at] as number) & (TAG.verb | TAG.say | TAG.cue)) !== 0 || (roleAt(a, at) !== null && STANCES.has(roleAt(a, at) as string));
    const subject = verbal ? subjectBefore(a, crowd, at, sentence) : [];
    if (subject.length > 0) return subject;
    k = at - 1;
  }
  return [];
}

const STANCES: ReadonlySet<string> = new Set(["demand", "announce", "refuse", "agree", "future"]);

/** Who holds it, when a verb of holding stands right before the phrase: "X and Y held", "X had". */
function doer(a: Analysis, crowd: Crowd, from: number, sentence: Sentence): Mention[] {
  if (from <= sentence.from) return [];
  let verb = a.start[from - 1] as number;
  // "had “a very good conversation” with"
  if (a.tokens.kind[verb] === QUOTE && verb > sentence.from) verb = a.start[verb - 1] as number;
  const mask = a.mask[verb] as number;
  const have = func(a, verb) === "have";
  if (!have && !tokenIsOf(a, verb, "attends") && ((mask & TAG.verb) === 0 || (mask & TAG.say) !== 0 || roleAt(a, verb) === "next" || roleAt(a, verb) === "after")) return [];
  return subjectBefore(a, crowd, verb, sentence);
}
