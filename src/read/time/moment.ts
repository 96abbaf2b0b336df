import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import { WORD } from "../tokens.ts";
import type { Base, Clock, DayPart, Edge, Lead, Moment, TimeUnit } from "./expression.ts";
import type { Component } from "./component.ts";
import { readComponent } from "./component.ts";
import { readClock } from "./clock.ts";
import { isDash, isNumber, isPunct, roleAt, timeAt } from "./words.ts";

/** A moment, or a stretch of days between two: `second` is its end. */
export interface ReadMoment {
  readonly moment: Moment;
  readonly second: Moment | null;
  readonly to: number;
}

const NIGHTLY = new Set<DayPart | null>(["night", "overnight", "small-hours", "midnight"]);

export function isNightPart(part: DayPart | null): boolean {
  return NIGHTLY.has(part);
}

/**
 * Reads one moment: an edge ("early", "late"), then pieces of calendar, part of day and clock in any order, joined by
 * "on", "of", "at", "in the", "into" or a comma.
 *
 *   late Monday · Monday night · the night of May 19–20 · 8 a.m. on Tuesday · overnight into Tuesday · the end of March
 */
export function readMoment(a: Analysis, i: number, limit: number, lead: Lead | null): ReadMoment | null {
  let at = i;
  let edge: Edge | null = null;
  let the = false;
  if (roleAt(a, at) === "the" || roleAt(a, at) === "a") {
    the = true;
    at = a.end[at] as number;
  }
  const first = edgeAt(a, at, limit);
  if (first !== null) {
    edge = first.edge;
    at = first.to;
    if (at < limit && roleAt(a, at) === "the") {
      the = true;
      at = a.end[at] as number;
    }
    const year = ofUnit(a, at, limit, edge, the);
    if (year !== null) return { moment: moment(i, year.to, year.base, edge, null, null, false), second: null, to: year.to };
  }
  // "the day of August 2"
  if (the && at + 2 < limit && timeAt(a, at)?.value === "day" && roleAt(a, at + 1) === "of" && edge === null) {
    const day = readComponent(a, at + 2, limit, "of", false, false);
    if (day?.base != null && day.second === null) return { moment: moment(i, day.to, day.base, null, day.part, day.clock, false), second: null, to: day.to };
  }
  if (at >= limit) return null;
  // Of "the first day of talks" the article is not the day's.
  const beside = edge === null && (the || roleAt(a, at) === "eve") ? dayOfEvent(a, i, at, limit) : null;
  if (beside !== null) return beside;
  const head = readComponent(a, at, limit, edge === null ? lead : "on", the, edge !== null);
  if (head === null) return null;
  // "a night" and "a morning" are no dates, unless one follows.
  const indefinite = i !== at && roleAt(a, i) === "a";
  const read = extend(a, i, limit, head, edge, the);
  if (read === null || (indefinite && read.moment.base.on === "none")) return null;
  return read;
}

/**
 * "the day of the Geneva talks", "on the eve of the call", "the night after the attack": a day that only the event beside
 * it tells. An attack is the one that the text speaks of; of any other event the day is not known.
 */
function dayOfEvent(a: Analysis, from: number, at: number, limit: number): ReadMoment | null {
  const word = timeAt(a, at);
  const eve = roleAt(a, at) === "eve";
  const role = at + 1 < limit ? roleAt(a, a.end[at] as number) : null;
  if (!(eve ? role === "of" : (word?.value === "day" || word?.kind === "part") && (role === "of" || role === "before" || role === "after"))) return null;
  for (let i = a.end[a.end[at] as number] as number, seen = 0; i < limit && seen < 5; i = a.end[i] as number, seen++) {
    const mask = a.mask[i] as number;
    if ((mask & TAG.time) !== 0 || isNumber(a, i) || (a.tokens.kind[i] !== WORD && a.role[i] !== "possessive")) return null;
    const attack = (mask & TAG.attack) !== 0;
    if (!attack && ((mask & TAG.event) === 0 || a.term[i]?.event?.form === "verb")) continue;
    const offset = eve || role === "before" ? -1 : role === "after" ? 1 : 0;
    const to = a.end[i] as number;
    const part = word?.kind === "part" ? (word.value as DayPart) : null;
    return { moment: moment(from, to, attack ? { on: "context", offset } : { on: "ambiguous" }, null, part, null, false), second: null, to };
  }
  return null;
}

function moment(from: number, to: number, base: Base, edge: Edge | null, part: DayPart | null, clock: Clock | null, into: boolean): Moment {
  return { from, to, base, edge, part, clock, into };
}

/** early · late on · the start of · the end of: `to` is where the calendar words begin. */
function edgeAt(a: Analysis, i: number, limit: number): { edge: Edge; to: number } | null {
  const role = i < limit ? roleAt(a, i) : null;
  let at = a.end[i] as number;
  if (role === "early" || role === "late" || role === "mid") {
    if (at < limit && (isDash(a, at) || roleAt(a, at) === "on" || roleAt(a, at) === "in")) at++;
    else if (role === "mid" && roleAt(a, at) === "of") at++;
    return { edge: role, to: at };
  }
  if (role === "start" || role === "end") return roleAt(a, at) === "of" ? { edge: role, to: at + 1 } : null;
  const word = i < limit ? timeAt(a, i) : undefined;
  if (word?.kind === "direction" && word.value !== "ago") {
    // "earlier on Friday", "later that day", "earlier this week"
    if (at < limit && (roleAt(a, at) === "on" || roleAt(a, at) === "in")) at++;
    return { edge: word.value === "earlier" ? "early" : "late", to: at };
  }
  return null;
}

/** "the start of the year", "the end of the week": the unit of publication. */
function ofUnit(a: Analysis, i: number, limit: number, edge: Edge, the: boolean): { base: Base; to: number } | null {
  if (!the || (edge !== "start" && edge !== "end" && edge !== "mid")) return null;
  const word = i < limit ? timeAt(a, i) : undefined;
  if (word?.kind !== "unit" || (word.value !== "year" && word.value !== "month" && word.value !== "week")) return null;
  return { base: { on: "unit", unit: word.value as TimeUnit, shift: 0, from: "published" }, to: i + 1 };
}

interface Draft {
  base: Base | null;
  second: Base | null;
  part: DayPart | null;
  clock: Clock | null;
  into: boolean;
  to: number;
}

function extend(a: Analysis, from: number, limit: number, head: Component, edge: Edge | null, the: boolean): ReadMoment | null {
  const draft: Draft = { base: head.base, second: head.second, part: head.part, clock: head.clock, into: false, to: head.to };
  let intoSecond: ReadMoment | null = null;
  for (;;) {
    const at = draft.to;
    if (at >= limit) break;
    const role = roleAt(a, at);
    if (role === "into" || (role === "to" && draft.part !== null && draft.base === null)) {
      const after = a.end[at] as number;
      const next = joined(a, after, limit, "into", draft);
      if (next === null || next.base === null) break;
      if (draft.base === null) {
        draft.into = true;
        take(draft, next);
        continue;
      }
      const end = extend(a, after, limit, next, null, false);
      if (end !== null) intoSecond = { moment: end.moment, second: end.second, to: end.to };
      break;
    }
    let next = joined(a, at, limit, null, draft);
    if (next === null && (role === "on" || role === "of" || role === "at" || role === "in" || role === "from" || role === "over")) {
      next = linked(a, at, limit, role, draft);
    }
    if (next === null && isPunct(a, at, 44) && draft.base !== null && draft.clock === null && draft.part === null && at + 1 < limit) {
      // "20 May, 8:00", "15 August, about 02:15" but not "Tuesday, night raids"
      const clock = readClock(a, roleAt(a, at + 1) === "at" && at + 2 < limit ? (a.end[at + 1] as number) : at + 1, limit);
      if (clock !== null && clock.sure) next = { base: null, second: null, part: null, clock: clock.clock, to: clock.to };
    }
    if (next === null && isPunct(a, at, 44) && draft.base === null && draft.clock !== null && at + 1 < limit) {
      // "at 21:35 local time, Tuesday, …"
      const day = readComponent(a, at + 1, limit, "on", false, false);
      if (day !== null && day.second === null && (day.base?.on === "weekday" || day.base?.on === "date")) next = { ...day, part: null, clock: null };
    }
    if (next === null) break;
    take(draft, next);
  }
  const { base, second, part, clock, to } = draft;
  if (base === null && part === null && clock === null) return null;
  // "night" and "evening" without an article or a preposition are nouns like others: "night raids".
  if (base === null && clock === null && part !== null && part !== "overnight" && edge === null && !the && !ledPart(a, from)) return null;
  if (base === null && clock === null && part !== "overnight" && edge === null && to < limit && !endsPart(a, to)) return null;
  const one = moment(from, intoSecond === null ? to : to, base ?? { on: "none" }, edge, part, clock, draft.into);
  if (intoSecond !== null) {
    const end = intoSecond.moment;
    if (isNightPart(part) || edge === "late" || part === "evening") {
      // "Monday night into Tuesday": one night, named by the day on which it ends.
      return {
        moment: moment(from, intoSecond.to, end.base, null, end.part === null ? "overnight" : part ?? "overnight", end.clock, true),
        second: null,
        to: intoSecond.to,
      };
    }
    return { moment: moment(from, intoSecond.to, end.base, null, "overnight", null, true), second: null, to: intoSecond.to };
  }
  if (second !== null) {
    if (isNightPart(part)) return { moment: moment(from, to, second, edge, part, clock, true), second: null, to };
    return { moment: { ...one, base: one.base }, second: moment(from, to, second, null, part, clock, false), to };
  }
  return { moment: one, second: null, to };
}

/** Whether a part of the day is no noun's neighbour: "the dawn prayer" and "the night of the long knives" are no times. */
function endsPart(a: Analysis, at: number): boolean {
  if (roleAt(a, at) === "of") return false;
  if (a.tokens.kind[at] !== WORD) return true;
  const known = TAG.func | TAG.verb | TAG.link | TAG.time | TAG.attack | TAG.weapon | TAG.say | TAG.cue | TAG.num | TAG.part | TAG.country | TAG.people | TAG.actor | TAG.government;
  return ((a.mask[at] as number) & known) !== 0;
}

/** Whether a bare part of the day stands behind a preposition: "at dawn", "by morning". */
function ledPart(a: Analysis, from: number): boolean {
  if (from === 0) return false;
  const role = roleAt(a, a.start[from - 1] as number);
  return role === "at" || role === "by" || role === "in" || role === "on" || role === "over" || role === "until" || role === "from" || role === "to" || role === "since" || role === "before" || role === "after";
}

/** The next piece when its slot is still free. */
function joined(a: Analysis, i: number, limit: number, lead: Lead | null, draft: Draft): Component | null {
  let at = i;
  let the = false;
  if (lead !== null && at < limit && roleAt(a, at) === "the") {
    the = true;
    at++;
  }
  if (at >= limit) return null;
  const early = lead !== null ? edgeAt(a, at, limit) : null;
  if (early !== null) at = early.to;
  const next = readComponent(a, at, limit, lead, the, early !== null);
  if (next === null) return null;
  // The second day of "Monday night into Tuesday" is no second base of the first.
  if (lead === "into") return next;
  return fits(draft, next) ? next : null;
}

function linked(a: Analysis, i: number, limit: number, role: Lead, draft: Draft): Component | null {
  const next = joined(a, i + 1, limit, role, draft);
  if (next === null) return null;
  switch (role) {
    case "of":
    case "from":
      return draft.part !== null && draft.base === null && next.base !== null ? next : null;
    case "on":
      return draft.base === null && next.base !== null ? next : null;
    case "at":
      return next.clock !== null || next.part === "noon" || next.part === "midnight" || next.part === "dawn" || next.part === "night" ? next : null;
    case "in":
    case "over":
      // "on Monday in the evening", "4 in the morning"
      return next.part !== null && next.base === null ? next : null;
    default:
      return null;
  }
}

function fits(draft: Draft, next: Component): boolean {
  if (next.base !== null && draft.base !== null) return false;
  if (next.part !== null && draft.part !== null) return false;
  if (next.clock !== null && draft.clock !== null) return false;
  if (next.base?.on === "year" || next.base?.on === "decade" || next.base?.on === "month" || next.base?.on === "season") return false;
  return true;
}

function take(draft: Draft, next: Component): void {
  if (next.base !== null) {
    draft.base = next.base;
    draft.second = next.second;
  }
  draft.part ??= next.part;
  draft.clock ??= next.clock;
  draft.to = next.to;
}
