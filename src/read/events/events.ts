import type { EventStatus, EventType, StatementKind } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { tokenIsOf } from "../classes/index.ts";
import type { Mention } from "../attribution/mention.ts";
import type { Sentence } from "../sentences.ts";
import { isCondition, isSupposed } from "../supposed.ts";
import type { LinkRole } from "../term.ts";
import { TAG } from "../term.ts";
import type { TimeMention } from "../time/expression.ts";
import { timeView } from "../time/view.ts";
import { isDash, roleAt } from "../time/words.ts";
import { PUNCT, QUOTE } from "../tokens.ts";
import { canTakePart, coordinated, Crowd, func, listAfter, MOST_PARTIES, personBefore, subjectBefore } from "./participants.ts";

/** A call, a meeting or a vote as one phrase of the text tells it; dates unresolved. */
export interface EventMention {
  /** Tokens of the phrase: from its first modifier to its head, or the verb with its object. */
  readonly from: number;
  readonly to: number;
  /** The token that names the event. */
  readonly head: number;
  readonly sentence: number;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly participants: readonly Mention[];
  /** The time inside the phrase itself: "Wednesday's talks", "the February 26 meeting". */
  readonly time: TimeMention | null;
  readonly durationMinutes: number | null;
}

/**
 * The events that a text tells of, in text order, one for each phrase: calls, meetings, talks, summits, visits,
 * ceasefires, agreements, swaps, sanctions and votes.
 *
 * A word that also means other things ("met the deadline", "spoke", "deal") counts only with its participants, and the
 * plain nouns only with something that makes them one event: a participant, a date, a stance.
 */
export function readEvents(analysis: Analysis, mentions: readonly Mention[], times: readonly (readonly TimeMention[])[]): EventMention[] {
  const a = timeView(analysis);
  let crowd: Crowd | null = null;
  const out: EventMention[] = [];
  a.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = ((a.mask[i] as number) & TAG.event) === 0 ? undefined : a.term[i]?.event;
      if (word === undefined) continue;
      crowd ??= new Crowd(a, mentions);
      const here = timesAround(times[index] ?? [], i);
      const found = word.form === "verb" ? readVerb(a, crowd, i, sentence, here) : readNoun(a, crowd, i, sentence, here);
      if (found !== null) out.push({ ...found, sentence: index });
    }
  });
  return out;
}

type Found = Omit<EventMention, "sentence">;

/** Tokens around a word within which its times are looked for; only an endless sentence has more. */
const REACH = 160;

function timesAround(times: readonly TimeMention[], at: number): readonly TimeMention[] {
  if (times.length <= 16) return times;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as TimeMention).from < at - REACH) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < times.length && (times[end] as TimeMention).from <= at + REACH) end++;
  return times.slice(low, end);
}

function unique(list: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const mention of list) if (!out.some((other) => sameActor(other, mention))) out.push(mention);
  return out;
}

/** Whether two mentions are of one and the same: by entity, by entry, or by country when both are that of a state. */
export function sameActor(one: Mention, other: Mention): boolean {
  if (one.entity >= 0 && one.entity === other.entity) return true;
  if (one.entryId !== null && one.entryId === other.entryId) return true;
  if (one.entity < 0 && other.entity < 0 && one.name === other.name) return true;
  const states = isState(one) && isState(other);
  return states && one.country !== null && one.country === other.country;
}

function isState(mention: Mention): boolean {
  return mention.kind === "government" || mention.kind === "country" || mention.kind === "place" || mention.kind === "people";
}

const PEERS = new Set(["head-of-state", "official", "government", "ministry", "person", "region", "military", "organisation", "leader"]);

function readVerb(a: Analysis, crowd: Crowd, i: number, sentence: Sentence, times: readonly TimeMention[]): Found | null {
  const word = a.term[i]?.event;
  if (word === undefined) return null;
  const subject = subjectBefore(a, crowd, i, sentence);
  if (word.mode === "topic") return readTopic(a, crowd, i, sentence, subject, times);
  let at = a.end[i] as number;
  let phone = false;
  // "spoke to" may be one phrase.
  const taken = at > i + 1;
  let opened = taken || crowd.at(at) !== undefined;
  // "spoke briefly by phone from Kyiv with"
  for (let n = 0; !taken && at < sentence.to && n < 8; n++) {
    const role = roleAt(a, at);
    const part = func(a, at);
    if (role === "phone") {
      phone = true;
      at = a.end[at] as number;
    } else if ((role === "in" || role === "at" || role === "from") && crowd.at(a.end[at] as number) !== undefined) {
      at = (crowd.at(a.end[at] as number) as Mention).to;
    } else if (a.term[at]?.func?.role === "with" || (part === "to" && word.type === "call")) {
      at = a.end[at] as number;
      opened = true;
      break;
    } else if (word.type === "visit" || (word.type === "meeting" && n === 0 && crowd.at(at) !== undefined)) break;
    else if (part === "adverb" || (part === "preposition" && n < 6) || ((a.mask[at] as number) & TAG.time) !== 0 || times.some((time) => time.from <= at && at < time.to) || (word.type === "call" && crowd.at(at)?.kind === "place")) {
      at = crowd.at(at)?.to ?? (a.end[at] as number);
    } else break;
  }
  const { found, to } = listAfter(a, crowd, at, sentence);
  for (let k = to, n = 0; k < sentence.to && n < 3; n++, k = a.end[k] as number) if (roleAt(a, k) === "phone") phone = true;
  const object = found.filter((one) => !subject.includes(one));
  const status = verbStatus(a, i, sentence);
  const time = times.find((mention) => mention.from >= i && mention.to <= to && mention.expression.kind === "moment") ?? null;
  const base = { from: subject[0]?.from !== undefined && subject[0].from >= sentence.from ? subject[0].from : i, head: i, time, durationMinutes: durationAt(a, i, to, sentence, times) };
  const make = (participants: readonly Mention[], end: number, mode: string | null = word.mode): Found => ({
    ...base, to: Math.max(participants.length > 0 ? Math.min(end, Math.max(...participants.map((one) => one.to))) : end, word.type === "visit" ? end : 0, a.end[i] as number), type: word.type, mode, status, participants: unique(participants),
  });
  switch (word.type) {
    case "call": {
      if (word.weak === true) {
        // "Trump and Putin spoke for two hours"
        if (!taken && object.length === 0 && subject.length > 1 && subject.every((one) => PEERS.has(one.kind)) && base.durationMinutes !== null) return make(subject, a.end[i] as number);
        if (phone && object.length === 0 && (subject.length > 1 || subject.some((one) => one.number === "many"))) return make(subject, a.end[i] as number);
        if (subject.length === 0 || object.length === 0 || !opened) return null;
        // "called Zelensky a dictator", "called Putin weak": a call ends where a time, a place or the sentence does.
        if ((a.mask[i] as number) & TAG.verb && word.type === "call" && !object.every((one) => goesPlain(a, one.to, sentence))) return null;
        if (!phone && !(PEERS.has((subject[0] as Mention).kind) && object.some((one) => PEERS.has(one.kind) && one.kind !== "person" ? true : one.entryId !== null))) return null;
        if (!phone && (object[0] as Mention).kind === "person" && (object[0] as Mention).entryId === null) return null;
      }
      return subject.length + object.length >= 2 ? make([...subject, ...object], to) : null;
    }
    case "meeting": {
      const people = subject.filter((one) => one.kind !== "place");
      // "NATO ambassadors met for two hours", "the council meets on Friday": many meet without an object.
      const many = people.length > 1 || people.some(isMany);
      if (people.length === 0 || (object.length === 0 && !(many && standsBare(a, i, sentence)))) return null;
      return make([...people, ...object.filter((one) => one.kind !== "place" || one.country !== null)], object.length === 0 ? (a.end[i] as number) : to);
    }
    case "visit": {
      const visitor = subject.filter((one) => !isState(one) && PEERS.has(one.kind));
      const place = crowd.at(at) ?? crowd.at(at + 1);
      if (visitor.length === 0 || place === undefined || !isState(place)) return null;
      return make(visitor, place.to);
    }
    case "vote": {
      const body = subject.filter((one) => one.kind !== "place");
      return body.length === 0 ? null : make(body, a.end[i] as number);
    }
    case "swap": {
      const captives = captivesAfter(a, i, sentence);
      // Who gives captives back swaps them only with another named.
      return captives < 0 || subject.length + object.length < 2 && !subject.some(isMany) ? null : make([...subject, ...object], captives);
    }
    default:
      return null;
  }
}

/** "Zelensky and Macron discussed the war by telephone", "Trump discussed the plan with Putin by phone": a call only where a phone is named. */
function readTopic(a: Analysis, crowd: Crowd, i: number, sentence: Sentence, subject: readonly Mention[], times: readonly TimeMention[]): Found | null {
  let found: readonly Mention[] = [];
  let to = -1;
  for (let k = a.end[i] as number, n = 0; k < sentence.to && n < 24 && to < 0; n++, k = a.end[k] as number) {
    if (a.tokens.kind[k] === PUNCT) break;
    if (a.term[k]?.func?.role === "with" && found.length === 0) ({ found } = listAfter(a, crowd, a.end[k] as number, sentence));
    if (roleAt(a, k) === "phone") to = a.end[k] as number;
  }
  const participants = [...subject, ...found.filter((one) => !subject.includes(one))].filter((one) => PEERS.has(one.kind));
  if (to < 0 || participants.length < 2) return null;
  const from = Math.min(i, ...subject.map((one) => one.from).filter((at) => at >= sentence.from));
  const time = times.find((mention) => mention.from >= i && mention.to <= to && mention.expression.kind === "moment") ?? null;
  return { from, to, head: i, type: "call", mode: "phone", status: verbStatus(a, i, sentence), participants: unique(participants), time, durationMinutes: durationAt(a, i, to, sentence, times) };
}

/** A body or several, who can meet by themselves: "the council held a meeting". */
function isMany(one: Mention): boolean {
  return one.kind !== "place" && (one.number === "many" || one.kind === "organisation");
}

/** Behind the captives that a verb of swapping has for its object: "exchanged 205 prisoners each"; -1 when it has others. */
function captivesAfter(a: Analysis, i: number, sentence: Sentence): number {
  for (let k = a.end[i] as number, n = 0; k < sentence.to && n < 8; k = a.end[k] as number, n++) {
    if (roleAt(a, k) === "captive") return a.end[k] as number;
    if (a.tokens.kind[k] === PUNCT && a.tokens.code[k] !== 44) break;
    const part = func(a, k);
    if (part === "preposition" || part === "to" || part === "that" || part === "modal") break;
  }
  return -1;
}

/** Whether nothing that could be an object follows a verb. */
function standsBare(a: Analysis, i: number, sentence: Sentence): boolean {
  const next = a.end[i] as number;
  if (next >= sentence.to || a.tokens.kind[next] === PUNCT) return true;
  const part = func(a, next);
  return part === "preposition" || part === "adverb" || part === "conjunction" || part === "to" || ((a.mask[next] as number) & TAG.time) !== 0 || roleAt(a, next) === "phone";
}

/** Whether a time, a preposition, a conjunction or a mark stands at a token. */
function goesPlain(a: Analysis, at: number, sentence: Sentence): boolean {
  if (at >= sentence.to || a.tokens.kind[at] === PUNCT || ((a.mask[at] as number) & TAG.time) !== 0) return true;
  const part = func(a, at);
  return part === "preposition" || part === "conjunction" || part === "to";
}

/** "to vote", "due to vote": a noun's form used as a verb. */
function toInfinitive(a: Analysis, i: number, sentence: Sentence): boolean {
  if (i <= sentence.from) return false;
  const part = func(a, i - 1);
  return part === "to" || part === "modal" || roleAt(a, i - 1) === "to" || roleAt(a, a.start[i - 1] as number) === "announce";
}

/** How far the verb's event has come: "will meet" is announced, "wants to meet" demanded, "did not meet" refused. */
function verbStatus(a: Analysis, i: number, sentence: Sentence): EventStatus {
  for (let k = i - 1, n = 0; k >= sentence.from && n < 6; n++) {
    const at = a.start[k] as number;
    if (a.tokens.kind[at] === PUNCT || a.tokens.kind[at] === QUOTE) break;
    const role = roleAt(a, at);
    const part = func(a, at);
    if (part === "negation" || role === "refuse") return "refused";
    if (role === "demand") return "demanded";
    if (role === "future" || role === "announce" || role === "agree") return "announced";
    if (part === "modal") return "announced";
    if (part === "relative" || part === "conjunction") break;
    k = at - 1;
  }
  return "held";
}

function readNoun(a: Analysis, crowd: Crowd, i: number, sentence: Sentence, times: readonly TimeMention[]): Found | null {
  const word = a.term[i]?.event;
  if (word === undefined) return null;
  const head = a.end[i] as number;
  if (word.type === "vote" && toInfinitive(a, i, sentence)) return readVerb(a, crowd, i, sentence, times);
  // "ceasefire talks": the last noun names the event; "sanctions relief", "meeting room" are others.
  if (head < sentence.to && ((a.mask[head] as number) & TAG.event) !== 0 && a.term[head]?.event?.form === "noun") return null;
  const np = phraseBefore(a, crowd, i, sentence, times);
  const inside = np.found;
  const after = partners(a, crowd, head, sentence, word.type, times);
  // "EU leaders meeting in Brussels": they meet, whatever they vow there.
  const next = head < sentence.to ? func(a, head) : undefined;
  const participle = word.type === "meeting" && inside.length > 0 && crowd.endingAt(i) !== undefined && next !== "modal" && next !== "be" && next !== "have";
  const stance: { status: EventStatus | null; verb: number } = participle ? { status: null, verb: -1 } : stanceOf(a, word.type, np.from, head, after.to, sentence);
  const owner = np.own ? personBefore(a, crowd, np.from) : [];
  const actor = stance.verb >= 0 ? subjectBefore(a, crowd, stance.verb, sentence) : [...owner, ...doer(a, crowd, np.from, sentence)];
  const host = after.opened && actor.length + inside.length === 0 ? hostAfter(a, crowd, np.from, after.to, sentence) : [];
  const participants = unique([...actor, ...host, ...inside, ...after.found]);
  const last = after.found.at(-1)?.to ?? head;
  const span = { from: np.from, to: Math.max(head, last), head: i };
  const time =
    times.find((mention) => mention.from >= np.from - 1 && mention.to <= i + 1 && mention.expression.kind !== "duration") ??
    times.find((mention) => mention.from >= head && mention.from <= head + 2 && (mention.expression.kind === "moment" || mention.expression.kind === "range")) ??
    null;
  const durationMinutes = durationAt(a, np.from, span.to, sentence, times);
  const status: EventStatus = stance.status ?? word.status ?? "held";
  const found: Found = { ...span, type: word.type, mode: word.mode, status, participants, time, durationMinutes };
  // A place makes it one event among others: "the Geneva talks", "talks in Istanbul".
  const placed = np.place || placedAfter(a, crowd, head, sentence);
  const linked = inside.length + owner.length + host.length + after.found.length;
  switch (word.type) {
    case "call":
      if (word.weak === true) return after.found.length > 0 && participants.length >= 2 && after.found.every((one) => PEERS.has(one.kind)) ? found : linked >= 2 || (durationMinutes !== null && participants.length > 0) ? found : null;
      return after.opened || participants.length > 0 || durationMinutes !== null || time !== null ? found : null;
    case "meeting":
      return placed || (participants.length > 0 && (linked > 0 || actor.some(isMany) || actor.length > 1 || stance.verb >= 0)) ? found : null;
    case "talks":
      return linked > 0 || actor.length > 1 || time !== null || stance.status !== null || placed ? found : null;
    case "summit":
      return linked > 0 || time !== null || placed ? found : null;
    case "visit": {
      const visitor = unique([...inside, ...actor]).filter((one) => !isState(one) && PEERS.has(one.kind));
      return visitor.length > 0 && after.found.length > 0 ? { ...found, participants: visitor } : null;
    }
    case "ceasefire":
      return stance.status !== null || after.found.length > 1 ? found : null;
    case "agreement":
      if (word.weak === true) return linked >= 2 || (stance.status !== null && linked > 0) ? found : null;
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
    else if (roleAt(a, before) === "demand" || roleAt(a, before) === "refuse" || roleAt(a, before) === "held" || roleAt(a, before) === "after" || roleAt(a, before) === "before" || roleAt(a, before) === "future") break;
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

/** Who holds it, when a verb of holding stands right before the phrase: "X and Y held", "X had". */
function doer(a: Analysis, crowd: Crowd, from: number, sentence: Sentence): Mention[] {
  if (from <= sentence.from) return [];
  const verb = a.start[from - 1] as number;
  const mask = a.mask[verb] as number;
  const have = func(a, verb) === "have";
  if (!have && ((mask & TAG.verb) === 0 || (mask & TAG.say) !== 0 || roleAt(a, verb) === "next" || roleAt(a, verb) === "after")) return [];
  return subjectBefore(a, crowd, verb, sentence);
}

const STATUS: Partial<Record<LinkRole, EventStatus>> = { refuse: "refused", demand: "demanded", announce: "announced", future: "announced", held: "held" };

/** What becomes of that which somebody demands, promises or rejects. */
const TOLD: Partial<Record<StatementKind, EventStatus>> = { demands: "demanded", calls_on: "demanded", promises: "announced", rejects: "refused" };

/** Events that are there once they are agreed; the others have yet to take place. */
const AGREED: ReadonlySet<EventType> = new Set(["ceasefire", "agreement", "swap"]);

/** What a word says of how far an event has come. */
function statusAt(a: Analysis, at: number, type: EventType): EventStatus | undefined {
  const role = roleAt(a, at);
  if (role === "agree") return AGREED.has(type) ? "held" : "announced";
  const status = role === null ? undefined : STATUS[role];
  if (status !== undefined || role === "next") return status;
  const kind = ((a.mask[at] as number) & TAG.say) === 0 ? undefined : a.term[at]?.say?.kind;
  return kind === undefined ? undefined : TOLD[kind];
}

/** Words before an event among which its stance is looked for. */
const STANCE = 7;

/** What is said to become of an event, and the verb that says so: before its phrase, inside it, or behind it. */
function stanceOf(a: Analysis, type: EventType, from: number, to: number, end: number, sentence: Sentence): { status: EventStatus | null; verb: number } {
  if (isSupposed(a, from, sentence.from)) return { status: null, verb: -1 };
  let inside: EventStatus | null = null;
  for (let k = from; k < to; k = a.end[k] as number) {
    const role = roleAt(a, k);
    const status = role === "next" ? "announced" : role === null ? undefined : STATUS[role];
    if (status !== undefined) inside = status;
    if (a.term[k]?.num?.role === "none") return { status: type === "sanctions" ? null : "refused", verb: -1 };
  }
  let reach = STANCE;
  for (let k = from - 1, n = 0; k >= sentence.from && n < reach; n++) {
    const at = a.start[k] as number;
    const kind = a.tokens.kind[at];
    if (kind === PUNCT || kind === QUOTE) break;
    const role = roleAt(a, at);
    const part = func(a, at);
    if (role === "after" || role === "before" || part === "subordinator" || part === "relative") {
      // "ahead of a meeting with Trump" is still to come; of "the meeting" one cannot tell.
      if (role === "before" && k === from - 1 && roleAt(a, from) === "a") return { status: "announced", verb: -1 };
      // What something came after was held; "after a ceasefire" may be any.
      if (role === "after" && type !== "ceasefire" && type !== "agreement" && type !== "sanctions") return { status: inside === null || inside === "announced" ? "held" : inside, verb: -1 };
      break;
    }
    // "must hold talks", "would continue talks"
    if (part === "modal") return { status: "announced", verb: at };
    // "called on Washington and the capitals of Europe to tighten sanctions"
    if (part === "to") reach = STANCE * 2;
    const status = statusAt(a, at, type);
    const says = (a.mask[at] as number) & TAG.say && a.term[at]?.say?.form !== "base";
    if (a.term[at]?.event?.form === "noun" || part === "that" || (says && status === undefined)) break;
    if (status !== undefined) {
      const negated = at > sentence.from && func(a, a.start[at - 1] as number) === "negation";
      return { status: negated ? "refused" : status, verb: at };
    }
    if (part === "negation") return { status: "refused", verb: -1 };
    k = at - 1;
  }
  // "talks would “immediately” resume between Moscow and Kyiv": what stands before the parties tells of it too.
  for (let k = to, n = 0; k < end && n < 8; n++, k = a.end[k] as number) {
    const part = func(a, k);
    const status = part === "modal" ? "announced" : statusAt(a, k, type);
    if (isCondition(a, k)) break;
    if (part === "negation") return { status: "refused", verb: -1 };
    if (status !== undefined && status !== "demanded") return { status, verb: -1 };
  }
  for (let k = Math.max(to, end), n = 0; k < sentence.to && n < 6; n++, k = a.end[k] as number) {
    const kind = a.tokens.kind[k];
    if (kind === PUNCT || kind === QUOTE) break;
    const role = roleAt(a, k);
    if (role === "after" || role === "before" || isCondition(a, k)) break;
    const status = role === "demand" || ((a.mask[k] as number) & TAG.say) !== 0 ? undefined : statusAt(a, k, type);
    if (status !== undefined) return { status, verb: -1 };
    if ((a.mask[k] as number) & TAG.say) break;
  }
  return { status: inside, verb: -1 };
}

/** "two-hour", "for about six hours", "lasted two hours": minutes. */
function durationAt(a: Analysis, from: number, to: number, sentence: Sentence, times: readonly TimeMention[]): number | null {
  for (const mention of times) {
    const { expression } = mention;
    if (expression.kind !== "duration" || expression.amount === null) continue;
    if (expression.unit !== "hour" && expression.unit !== "minute") continue;
    const inside = mention.from >= from && mention.to <= to;
    const behind = mention.from >= to && mention.from <= Math.min(to + 10, sentence.to) && (mention.lead === "for" || lasts(a, mention.from));
    const before = mention.to <= from && from - mention.to <= 3;
    if (!inside && !behind && !before) continue;
    return Math.round(expression.amount * (expression.unit === "hour" ? 60 : 1));
  }
  return null;
}

function lasts(a: Analysis, at: number): boolean {
  for (let k = at - 1, n = 0; k >= 0 && n < 3; k--, n++) if (roleAt(a, a.start[k] as number) === "last" || ((a.mask[a.start[k] as number] as number) & TAG.verb) !== 0) return true;
  return false;
}
