import type { Mention } from "../attribution/mention.ts";
import type { Analysis } from "../analysis.ts";
import { someIsOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import type { Term } from "../term.ts";
import { TAG } from "../term.ts";
import type { TimeMention } from "../time/expression.ts";
import { roleAt } from "../time/words.ts";
import { PUNCT } from "../tokens.ts";
import { durationAt } from "./duration.ts";
import { captivesAfter, captivesBefore, partiesBehind } from "./captives.ts";
import type { Before, Found } from "./mention.ts";
import { isMany, isState, PEERS, unique } from "./mention.ts";
import type { Crowd } from "./participants.ts";
import { func, listAfter, subjectBefore } from "./participants.ts";
import { verbStatus } from "./status.ts";

type EventWord = NonNullable<Term["event"]>;

/** A verb of an event with what stands around it. */
interface Clause {
  readonly a: Analysis;
  readonly crowd: Crowd;
  readonly sentence: Sentence;
  readonly word: EventWord;
  /** The verb. */
  readonly at: number;
  /** Where its object begins, past "with" and past when, where and how. */
  readonly opens: number;
  /** Past its object. */
  readonly to: number;
  readonly subject: readonly Mention[];
  readonly object: readonly Mention[];
  readonly phone: boolean;
  /** Whether "with", "to" or the object itself came. */
  readonly opened: boolean;
  readonly duration: number | null;
}

/** What a clause tells of: who took part, and where its phrase ends. */
interface Told {
  readonly participants: readonly Mention[];
  readonly to: number;
}

/** An event told by a verb; `before` is what was told before it, for "the two leaders spoke". */
export function readVerb(a: Analysis, crowd: Crowd, i: number, sentence: Sentence, times: readonly TimeMention[], before: Before): Found | null {
  const word = a.term[i]?.event;
  if (word === undefined) return null;
  const subject = whoDid(a, crowd, i, sentence, before);
  if (word.mode === "topic") return readTopic(a, crowd, i, sentence, subject, times);
  const { at, phone: early, opened } = objectStart(a, crowd, i, sentence, times, word);
  const { found, to } = listAfter(a, crowd, at, sentence);
  let phone = early;
  for (let k = to, n = 0; k < sentence.to && n < 3; n++, k = a.end[k] as number) if (isPhone(a, k)) phone = true;
  const object = found.filter((one) => !subject.includes(one));
  const duration = durationAt(a, i, to, sentence);
  const clause: Clause = { a, crowd, sentence, word, at: i, opens: at, to, subject, object, phone, opened, duration };
  const told = TELL[word.type]?.(clause) ?? null;
  if (told === null) return null;
  const status = word.status ?? (isTimetable(a, i, to, sentence, times) ? "announced" : verbStatus(a, i, sentence));
  const first = told.participants.filter((one) => one.from >= sentence.from && one.from < i)[0];
  const ends = told.participants.filter((one) => one.from >= sentence.from && one.to <= told.to).map((one) => one.to);
  const end = word.type === "visit" || word.type === "swap" || word.mode === "on" || ends.length === 0 ? told.to : Math.max(...ends);
  return {
    from: subject === before.event?.participants ? i : (first?.from ?? i),
    to: Math.max(end, a.end[i] as number),
    head: i,
    type: word.type,
    mode: INNER.has(word.mode ?? "") ? null : word.mode,
    status,
    ahead: status === "announced" && !(word.type === "swap" && agreed(a, i, sentence)),
    participants: unique(told.participants),
    time: times.find((mention) => mention.from >= i && mention.to <= to && mention.expression.kind === "moment") ?? null,
    durationMinutes: duration,
  };
}

/** "the council meets on Friday": the present with a day is of what is to come. */
function isTimetable(a: Analysis, i: number, to: number, sentence: Sentence, times: readonly TimeMention[]): boolean {
  if (!tokenIsOf(a, i, "present") || (i > sentence.from && func(a, a.start[i - 1] as number) === "be")) return false;
  const { expression } = times.find((mention) => mention.from > i && mention.from - to <= 6) ?? {};
  return expression?.kind === "moment" && expression.moment.base.on === "weekday";
}

/** "agreed on Friday to swap prisoners": the day is that of the agreement. */
function agreed(a: Analysis, i: number, sentence: Sentence): boolean {
  for (let k = i - 1, n = 0; k >= sentence.from && n < 6; n++) {
    const at = a.start[k] as number;
    if (roleAt(a, at) === "agree") return true;
    k = at - 1;
  }
  return false;
}

/** Modes that only say how a verb is read. */
const INNER: ReadonlySet<string> = new Set(["receive", "release", "on"]);

/** Who does what a verb says: those before it, those told of before, or those who came to do it. */
function whoDid(a: Analysis, crowd: Crowd, i: number, sentence: Sentence, before: Before): readonly Mention[] {
  const named = subjectBefore(a, crowd, i, sentence);
  const came = before.event;
  // "flew to Cairo to meet Sisi"
  if (named.length === 0 && came !== null && came.type === "visit" && i > came.to && i - came.to < 16 && func(a, i - 1) === "to") return came.participants;
  return standsFor(a, named, before.last);
}

/** "the two leaders spoke": those told of before, when nobody is named. */
function standsFor(a: Analysis, subject: readonly Mention[], last: readonly Mention[]): readonly Mention[] {
  const only = subject[0];
  if (last.length < 2 || subject.length !== 1 || only === undefined) return subject;
  const bare = only.number === "many" && only.country === null && only.entity < 0 && someIsOf(a, only.from, only.to, "two of them");
  return bare ? last : subject;
}

/** Where the object of a verb begins: "spoke briefly by phone from Kyiv with". */
function objectStart(a: Analysis, crowd: Crowd, i: number, sentence: Sentence, times: readonly TimeMention[], word: EventWord): { at: number; phone: boolean; opened: boolean } {
  let at = a.end[i] as number;
  let phone = false;
  // "spoke to" may be one phrase.
  const taken = at > i + 1;
  let opened = taken || crowd.at(at) !== undefined || (roleAt(a, at) === "own" && crowd.at(at + 1)?.kind === "people");
  for (let n = 0; !taken && at < sentence.to && n < 8; n++) {
    const role = roleAt(a, at);
    const part = func(a, at);
    if (isPhone(a, at)) {
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
  return { at, phone, opened };
}

const TELL: Partial<Record<EventWord["type"], (clause: Clause) => Told | null>> = { call, meeting, visit, vote, swap };

function call({ a, word, at, to, sentence, subject, object, phone, opened, duration }: Clause): Told | null {
  if (word.weak === true) {
    const taken = (a.end[at] as number) > at + 1;
    // "Trump and Putin spoke for two hours"
    if (!taken && object.length === 0 && subject.length > 1 && subject.every((one) => PEERS.has(one.kind)) && duration !== null) return { participants: subject, to: a.end[at] as number };
    // "Trump and Xi spoke on Monday": heads of two states, to each other.
    if (!taken && object.length === 0 && subject.length === 2 && subject.every((one) => STATESMEN.has(one.kind)) && subject[0]?.country !== subject[1]?.country && standsBare(a, at, sentence) && func(a, a.end[at] as number) !== "conjunction") return { participants: subject, to: a.end[at] as number };
    if (phone && object.length === 0 && (subject.length > 1 || subject.some((one) => one.number === "many"))) return { participants: subject, to: a.end[at] as number };
    const first = object[0];
    if (subject.length === 0 || first === undefined || !opened) return null;
    // "called Zelensky a dictator", "called Putin weak": a call ends where a time, a place or the sentence does.
    if (((a.mask[at] as number) & TAG.verb) !== 0 && !object.every((one) => goesPlain(a, one.to, sentence) || tokenIsOf(a, one.to, "counterpart"))) return null;
    if (!phone && !(isPeer(a, subject[0] as Mention) && object.some((one) => (isPeer(a, one) && one.kind !== "person") || one.entryId !== null))) return null;
    if (!phone && object.every((one) => one.kind === "organisation" || tokenIsOf(a, one.to - 1, "house"))) return null;
    if (!phone && first.kind === "person" && first.entryId === null) return null;
  }
  return subject.length + object.length >= 2 ? { participants: [...subject, ...object], to } : null;
}

function meeting({ a, at, word, to, sentence, subject, object }: Clause): Told | null {
  const people = subject.filter((one) => one.kind !== "place");
  if (word.mode === "receive") {
    // "received the envoy", not "received 12 missiles": office receives office.
    const guests = object.filter((one) => OFFICE.has(one.kind));
    return people.some((one) => OFFICE.has(one.kind)) && guests.length > 0 && object[0] === guests[0] ? { participants: [...people, ...guests], to } : null;
  }
  // "NATO ambassadors met for two hours", "the council meets on Friday": many meet without an object.
  const many = people.length > 1 || people.some((one) => isMany(one) || someIsOf(a, one.from, one.to, "council"));
  if (people.length === 0 || (object.length === 0 && !(many && standsBare(a, at, sentence)))) return null;
  return { participants: [...people, ...object.filter((one) => one.kind !== "place" || one.country !== null)], to: object.length === 0 ? (a.end[at] as number) : to };
}

const STATESMEN = new Set(["head-of-state", "official", "leader"]);
const OFFICE = new Set(["head-of-state", "official", "leader", "government", "ministry"]);

function visit({ crowd, opens, subject }: Clause): Told | null {
  const visitor = subject.filter((one) => !isState(one) && PEERS.has(one.kind));
  const place = crowd.at(opens) ?? crowd.at(opens + 1);
  return visitor.length === 0 || place === undefined || !(isState(place) || place.kind === "unknown") ? null : { participants: visitor, to: place.to };
}

/** "the assembly voted", "parliament passed a bill", "Russia vetoed a resolution". */
function vote({ a, at, word, sentence, subject }: Clause): Told | null {
  const body = subject.filter((one) => one.kind !== "place" || one.country !== null);
  if (body.length === 0) return null;
  if (word.mode !== "on") return body.some((one) => one.kind !== "place") ? { participants: body, to: a.end[at] as number } : null;
  for (let k = a.end[at] as number, n = 0; k < sentence.to && n < 9; k = a.end[k] as number, n++) {
    if (a.tokens.kind[k] === PUNCT) return null;
    if (tokenIsOf(a, k, "bill") && ((a.mask[k] as number) & TAG.event) === 0) return { participants: body, to: k + 1 };
    const part = func(a, k);
    if (part === "preposition" || part === "that" || part === "to" || part === "relative") return null;
  }
  return null;
}

/** "exchanged 205 prisoners each", "returned the bodies of 1,000 soldiers", "three hostages were handed over". */
function swap({ a, crowd, at, word, sentence, subject, object }: Clause): Told | null {
  const captives = captivesAfter(a, at, sentence);
  if (word.mode !== "release") {
    // Who exchanges captives swaps them only with another named.
    return captives < 0 || (subject.length + object.length < 2 && !subject.some(isMany)) ? null : { participants: [...subject, ...object], to: captives };
  }
  if (captives >= 0) {
    const givers = subject.filter((one) => one.country !== null && one.kind !== "police" && one.kind !== "person");
    return givers.length === 0 ? null : { participants: [...givers, ...partiesBehind(a, crowd, captives, sentence)], to: captives };
  }
  const given = captivesBefore(a, at, sentence);
  const parties = given < 0 ? [] : partiesBehind(a, crowd, a.end[at] as number, sentence);
  return parties.length === 0 ? null : { participants: parties, to: a.end[at] as number };
}

/** Whoever can speak for a state or a side; "his Indian counterpart" can. */
function isPeer(a: Analysis, one: Mention): boolean {
  return PEERS.has(one.kind) || (one.kind === "people" && one.country !== null && (tokenIsOf(a, one.to, "counterpart") || tokenIsOf(a, one.to - 1, "counterpart")));
}

/** "by phone", "in a telephone call". */
function isPhone(a: Analysis, at: number): boolean {
  if (roleAt(a, at) === "phone") return true;
  const event = ((a.mask[at] as number) & TAG.event) === 0 ? undefined : a.term[at]?.event;
  return event?.type === "call" && event.form === "noun" && event.weak !== true;
}

/** "Zelensky and Macron discussed the war by telephone", "Trump discussed the plan with Putin by phone": a call only where a phone is named. */
function readTopic(a: Analysis, crowd: Crowd, i: number, sentence: Sentence, subject: readonly Mention[], times: readonly TimeMention[]): Found | null {
  let found: readonly Mention[] = [];
  let to = -1;
  for (let k = a.end[i] as number, n = 0; k < sentence.to && n < 24; n++, k = a.end[k] as number) {
    if (a.tokens.kind[k] === PUNCT) break;
    if (a.term[k]?.func?.role === "with" && found.length === 0) {
      const list = listAfter(a, crowd, a.end[k] as number, sentence);
      found = list.found;
      if (to >= 0 && found.length > 0) to = list.to;
    }
    if (to < 0 && isPhone(a, k)) to = a.end[k] as number;
  }
  const participants = [...subject, ...found.filter((one) => !subject.includes(one))].filter((one) => isPeer(a, one));
  if (to < 0 || participants.length < 2) return null;
  const from = Math.min(i, ...subject.map((one) => one.from).filter((at) => at >= sentence.from));
  const time = times.find((mention) => mention.from >= i && mention.to <= to && mention.expression.kind === "moment") ?? null;
  return { from, to, head: i, type: "call", mode: "phone", status: verbStatus(a, i, sentence), ahead: verbStatus(a, i, sentence) === "announced", participants: unique(participants), time, durationMinutes: durationAt(a, i, to, sentence) };
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
