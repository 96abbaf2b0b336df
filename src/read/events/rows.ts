import type { Actor, Event, Period, Relation } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { rowId } from "../../model/id.ts";
import type { ResolvedTime } from "../../resolve/time.ts";
import { resolveTime, UNRESOLVED } from "../../resolve/time.ts";
import { isoDay, parseDay } from "../../resolve/time/civil.ts";
import type { Analysis } from "../analysis.ts";
import { tokenSpan, words } from "../analysis.ts";
import type { Mention } from "../attribution/mention.ts";
import { chooseTime } from "../time/choose.ts";
import type { TimeMention } from "../time/expression.ts";
import type { EventMention } from "./mention.ts";
import { sameActor } from "./mention.ts";
import { readEvents } from "./events.ts";
import type { Sequence } from "./sequence.ts";
import { sequencesIn } from "./sequence.ts";

/** The event rows of a document, and the orders of events and attacks with the row each is about. */
export interface EventRows {
  readonly events: readonly Event[];
  readonly sequences: readonly (Sequence & { readonly id: string; readonly proof: string })[];
}

/** Events that a phrase is compared with; of more, the first and the last told. */
const MANY = 64;

interface Joined {
  first: EventMention;
  participants: Mention[];
  time: ResolvedTime;
  timeSpan: TimeMention | null;
  durationMinutes: number | null;
  readonly members: number[];
}

/**
 * Events of one document: phrases of the same event are joined (same type, participants that fit, dates that do not
 * contradict), and the first phrase gives the span.
 *
 * `nightAt` gives the night that the text speaks of at a token: an event right before an attack was on its eve.
 */
export function eventRows(document: Document, a: Analysis, mentions: readonly Mention[], times: readonly (readonly TimeMention[])[], nightAt: (token: number) => ResolvedTime | null): EventRows {
  const found = readEvents(a, mentions, times);
  if (found.length === 0) return { events: [], sequences: [] };
  const sequences = sequencesIn(a, found, times);
  const groups: Joined[] = [];
  const groupOf = new Map<number, Joined>();
  const orders = new Map(sequences.map((one) => [one.event, one]));
  found.forEach((mention, index) => {
    const dated = dateOf(document, a, mention, times, nightAt);
    const order = orders.get(index);
    const time = dated.time.start === null && order !== undefined && order.near ? eve(nightAt(order.attack), order.type) : dated.time;
    let group = (groups.length <= MANY ? groups : [...groups.slice(0, MANY / 2), ...groups.slice(-MANY / 2)]).find((one) => fits(one, mention, time));
    if (group === undefined) {
      group = { first: mention, participants: [...mention.participants], time, timeSpan: dated.mention, durationMinutes: mention.durationMinutes, members: [index] };
      groups.push(group);
    } else {
      group.members.push(index);
      for (const one of mention.participants) if (group.participants.length < 2 && !group.participants.some((other) => sameActor(one, other))) group.participants.push(one);
      if (group.time.start === null) {
        group.time = time;
        group.timeSpan = dated.mention;
      }
      group.durationMinutes ??= mention.durationMinutes;
    }
    groupOf.set(index, group);
  });
  const ids = new Map<Joined, string>();
  const ordinals = new Map<string, number>();
  const events = groups.map((group): Event => {
    const { first } = group;
    const quote = words(a, first.from, first.to);
    const key = `${first.type}|${quote}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const id = rowId("evt", document.id, first.type, quote, String(ordinal));
    ids.set(group, id);
    return {
      id,
      document: document.id,
      type: first.type,
      mode: first.mode,
      participants: group.participants.map((one) => actor(a, one)),
      period: periodOf(a, group.time, group.timeSpan),
      durationMinutes: group.durationMinutes,
      status: first.status,
      span: tokenSpan(a, first.from, first.to),
    };
  });
  return {
    events,
    sequences: sequences.map((one) => ({ ...one, id: ids.get(groupOf.get(one.event) as Joined) as string, proof: words(a, one.from, one.to) })),
  };
}

/** The relation of a claim to the event that the text says it followed or preceded. */
export function sequenceRelation(a: Analysis, claim: string, sequence: EventRows["sequences"][number]): Relation {
  return { type: sequence.type, from: claim, to: sequence.id, proof: sequence.proof, span: tokenSpan(a, sequence.from, sequence.to) };
}

function dateOf(document: Document, a: Analysis, event: EventMention, times: readonly (readonly TimeMention[])[], nightAt: (token: number) => ResolvedTime | null): { time: ResolvedTime; mention: TimeMention | null } {
  const sentence = a.sentences[event.sentence];
  let mention = event.time;
  if (mention === null && sentence !== undefined) {
    const here = times[event.sentence] ?? [];
    const choice = chooseTime(a, sentence, event.head, here);
    // A time far off in the sentence is that of something else; an attack's night is not a call's.
    // "spoke by phone on Monday": when they spoke is when the call was.
    if (choice?.how === "speech" && choice.mention !== null && (event.type === "call" || a.term[event.head]?.event?.form === "verb") && choice.mention.from > event.head && choice.mention.from - event.head <= 12) mention = choice.mention;
    else if (choice?.mention != null && (choice.how === "clause" || (choice.how === "sentence" && Math.abs(choice.mention.from - event.head) <= 12)) && choice.mention.class !== "night" && choice.mention.expression.kind === "moment") mention = choice.mention;
  }
  if (mention === null) return { time: UNRESOLVED, mention: null };
  const future = event.ahead && mention.expression.kind === "moment" && mention.expression.moment.base.on !== "day";
  return { time: resolveTime(mention.expression, { published: document.published, context: nightAt(event.head), future: future || mention.future }), mention };
}

/** The day before the night of an attack: when a call ended that the attack followed. */
function eve(night: ResolvedTime | null, type: Sequence["type"]): ResolvedTime {
  const end = night?.nightOf == null ? null : parseDay(night.nightOf);
  if (end === null || night === null || !night.night) return UNRESOLVED;
  const day = isoDay(type === "follows" ? end - 1 : end);
  return { start: day, end: day, precision: "day", basis: "context", nightOf: day, night: false };
}

function fits(group: Joined, mention: EventMention, time: ResolvedTime): boolean {
  const { first } = group;
  if (first.type !== mention.type) return false;
  // A second mention without names or date is of the one told before; with them, what is planned is not what was held.
  const bare = mention.participants.length === 0 && mention.time === null;
  const ahead = mention.status === "announced" && first.status === "held";
  if (first.status !== mention.status && (!bare || ahead) && first.type !== "call") return false;
  const day = (one: ResolvedTime): string | null => one.start?.slice(0, 10) ?? null;
  if (day(group.time) !== null && day(time) !== null && day(group.time) !== day(time)) return false;
  if (mention.participants.length === 0 || group.participants.length === 0) return true;
  const shared = mention.participants.filter((one) => group.participants.some((other) => sameActor(one, other))).length;
  return shared >= Math.min(2, mention.participants.length, group.participants.length);
}

function actor(a: Analysis, mention: Mention): Actor {
  return { id: mention.entryId, name: mention.name, country: mention.country, kind: mention.kind, span: tokenSpan(a, mention.from, mention.to) };
}

function periodOf(a: Analysis, time: ResolvedTime, mention: TimeMention | null): Period {
  return {
    start: time.start,
    end: time.end,
    precision: time.precision,
    basis: time.basis,
    raw: mention === null ? null : words(a, mention.from, mention.to),
    span: mention === null ? null : tokenSpan(a, mention.from, mention.to),
  };
}
