import type { Analysis } from "../analysis.ts";
import { tokenHasShape } from "../classes/index.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import type { Anchor, Lead, TimeClass, TimeExpression, TimeUnit } from "./expression.ts";
import { readMoment } from "./moment.ts";
import { readQuantity } from "./quantity.ts";
import { isDash, isNumber, isPunct, roleAt, timeAt } from "./words.ts";

export interface ReadTime {
  readonly from: number;
  readonly to: number;
  readonly class: TimeClass;
  readonly expression: TimeExpression;
}

const DAY_PARTS: Readonly<Record<string, TimeUnit>> = { night: "night", morning: "day", evening: "day", afternoon: "day" };

interface UnitAt {
  readonly unit: TimeUnit;
  /** How many of the unit one of the word is: a fortnight is two weeks. */
  readonly times: number;
  readonly to: number;
}

/** "hours", "nights", "-day": a unit of time, with a hyphen before it or not. */
export function unitAt(a: Analysis, i: number, limit: number): UnitAt | null {
  const at = i < limit && isDash(a, i) && i + 1 < limit ? i + 1 : i;
  const word = at < limit ? timeAt(a, at) : undefined;
  if (word?.kind === "unit") {
    if (word.value === "fortnight") return { unit: "week", times: 2, to: a.end[at] as number };
    return { unit: word.value as TimeUnit, times: 1, to: a.end[at] as number };
  }
  if (word?.kind === "part" && DAY_PARTS[word.value as string] !== undefined)
    return { unit: DAY_PARTS[word.value as string] as TimeUnit, times: 1, to: a.end[at] as number };
  return null;
}

/** Tokens of a hedge before a number: "more than", "nearly", "at least". */
function skipHedges(a: Analysis, i: number, limit: number): number {
  let at = i;
  while (at < limit && ((a.mask[at] as number) & TAG.hedge) !== 0 && a.term[at]?.hedge?.side === "before" && ((a.mask[at] as number) & TAG.time) === 0) at = a.end[at] as number;
  return at;
}

/**
 * A number of units of time, and what it is counted from.
 *
 *   two days ago · three weeks later · a day earlier · two days after the call · for more than three years · two-hour
 *   hours before · weeks · the day before · 40,000 a month
 */
export function readCounted(a: Analysis, i: number, limit: number, lead: Lead | null): ReadTime | null {
  let at = skipHedges(a, i, limit);
  if (at >= limit) return null;
  let amount: number | null = null;
  let bare = false;
  let the = false;
  const word = timeAt(a, at);
  if (word?.kind === "unit") {
    // "days after", "weeks of fighting": only a plural says an amount.
    bare = true;
  } else if (roleAt(a, at) === "the") {
    the = true;
    amount = 1;
    at = a.end[at] as number;
  } else {
    const quantity = readQuantity(a, at, limit);
    if (quantity === null) return null;
    amount = quantity.amount;
    at = quantity.to;
    if (at < limit && roleAt(a, at) === "next") at = a.end[at] as number;
  }
  const named = unitAt(a, at, limit);
  if (named === null) return null;
  const hyphen = isDash(a, at);
  const { unit } = named;
  // "the days before": how many is not said.
  if (the && tokenHasShape(a, named.to - 1, "plural")) amount = null;
  if (amount !== null) amount *= named.times;
  at = named.to;
  if (at < limit && (roleAt(a, at) === "old" || (isDash(a, at) && roleAt(a, at + 1) === "old"))) return null;
  const direction = at < limit ? timeAt(a, at) : undefined;
  const out = (to: number, expression: TimeExpression, cls: TimeClass): ReadTime => ({ from: i, to, class: cls, expression });
  const offset = (sign: -1 | 1, from: Anchor, to: number): ReadTime => {
    const part = !bare && unit === "night" ? "night" : null;
    const base = the && amount !== null && from !== "event" && typeof from === "string" && unit !== "week" && unit !== "month" && unit !== "year" && unit !== "weekend"
      ? ({ on: "context", offset: sign } as const)
      : ({ on: "offset", unit: unit === "night" ? "day" : unit, amount, sign, from } as const);
    return out(to, { kind: "moment", moment: { from: i, to, base, edge: null, part, clock: null, into: false } }, from === "published" ? "point" : "relative");
  };
  if (direction?.kind === "direction" && !hyphen && !the) {
    if (direction.value === "ago") return offset(-1, "published", unit === "year" || unit === "month" ? throughToday(a, at + 1, limit) : at + 1);
    return offset(direction.value === "earlier" ? -1 : 1, "context", a.end[at] as number);
  }
  const role = at < limit ? roleAt(a, at) : null;
  if ((role === "before" || role === "after") && !hyphen) {
    const sign = role === "before" ? -1 : 1;
    const next = a.end[at] as number;
    if (clauseEnds(a, next, limit)) return offset(sign, "context", next);
    const anchor = readMoment(a, next, limit, role);
    if (anchor !== null && anchor.second === null && anchor.moment.clock === null && anchor.moment.base.on !== "none") return offset(sign, anchor.moment, anchor.to);
    return offset(sign, "event", next);
  }
  if (the) return null;
  if (bare) {
    const plural = tokenHasShape(a, at - 1, "plural");
    if (!plural || (lead !== "for" && lead !== "over" && lead !== "within")) return null;
    return out(at, { kind: "duration", amount: null, unit }, "duration");
  }
  const article = !isNumber(a, i) && (roleAt(a, i) === "a" || a.term[i]?.num?.role === "article");
  if (article && !hyphen && amount === 1) {
    if (unit === "night" || unit === "weekend") return null;
    if (lead === null && isRate(a, i)) return out(at, { kind: "set", amount: 1, unit }, "set");
    if (lead !== "for" && lead !== "in" && lead !== "within" && lead !== "over" && role !== "of") return null;
  }
  return out(at, { kind: "duration", amount, unit }, "duration");
}

/** "two years ago today", "four years ago this month": an anniversary, and not today. */
function throughToday(a: Analysis, at: number, limit: number): number {
  if (at >= limit) return at;
  const word = timeAt(a, at);
  if (word?.kind === "deictic") return a.end[at] as number;
  return roleAt(a, at) === "this" && unitAt(a, a.end[at] as number, limit) !== null ? a.end[a.end[at] as number] as number : at;
}

/** "40,000 a month", "four attacks a day": something counted stands right before. */
function isRate(a: Analysis, i: number): boolean {
  if (i === 0) return false;
  const before = a.start[i - 1] as number;
  return isNumber(a, before) || ((a.mask[before] as number) & (TAG.num | TAG.weapon | TAG.person | TAG.thing | TAG.measure | TAG.attack)) !== 0;
}

function clauseEnds(a: Analysis, at: number, limit: number): boolean {
  return at >= limit || isPunct(a, at, 44) || isPunct(a, at, 46) || isPunct(a, at, 59) || isPunct(a, at, 41);
}

const BEFORE_LAST = new Set(["in", "over", "for", "within", "at", "on", "by", "of", "from", "since"]);

/** the past week · the last 24 hours · recent days · the next two weeks · the coming months. */
export function readRolling(a: Analysis, i: number, limit: number, lead: Lead | null): ReadTime | null {
  let at = i;
  if (roleAt(a, at) === "the" || roleAt(a, at) === "this") at = a.end[at] as number;
  if (at >= limit) return null;
  const role = roleAt(a, at);
  if (role !== "past" && role !== "last" && role !== "next" && role !== "recent") return null;
  const past = role === "past";
  // "stocks would last six weeks"
  if (role === "last" && at === i && i > 0 && !BEFORE_LAST.has(roleAt(a, a.start[i - 1] as number) ?? "")) return null;
  at = a.end[at] as number;
  if (at >= limit) return null;
  const quantity = readQuantity(a, at, limit);
  // "the past several weeks": many, and nobody says how many.
  for (let seen = 0; quantity === null && seen < 2 && at < limit && isOf(a, at, "some of time"); seen++) at = a.end[at] as number;
  const unit = unitAt(a, quantity?.to ?? at, limit);
  if (unit === null || unit.unit === "weekend") return null;
  const plural = tokenHasShape(a, unit.to - 1, "plural");
  if (quantity === null && !(plural || (past && timeAt(a, at)?.kind === "unit") || (role === "last" && (unit.unit === "hour" || (unit.unit === "day" && (lead === "over" || ((lead === "within" || lead === "in") && roleAt(a, unit.to) !== "of"))))))) return null;
  const amount = quantity !== null ? (quantity.amount === null ? null : quantity.amount * unit.times) : plural ? null : 1;
  return { from: i, to: unit.to, class: "period", expression: { kind: "past", sign: role === "next" ? 1 : -1, amount, unit: unit.unit } };
}

/** every night · each day · daily · per week · on Mondays is not read. */
export function readSet(a: Analysis, i: number, limit: number): ReadTime | null {
  const role = roleAt(a, i);
  if (role !== "every" && role !== "per") return null;
  const value = a.term[i]?.link?.value;
  if (typeof value === "string")
    return { from: i, to: i + 1, class: "set", expression: { kind: "set", amount: 1, unit: value as TimeUnit } };
  let at = a.end[i] as number;
  if (at >= limit) return null;
  let amount: number | null = 1;
  const quantity = readQuantity(a, at, limit);
  if (quantity !== null) {
    amount = quantity.amount;
    at = quantity.to;
  }
  const unit = unitAt(a, at, limit);
  if (unit !== null) return { from: i, to: unit.to, class: "set", expression: { kind: "set", amount, unit: unit.unit } };
  const word = at < limit ? timeAt(a, at) : undefined;
  if (word?.kind === "weekday") return { from: i, to: at + 1, class: "set", expression: { kind: "set", amount: 1, unit: "week" } };
  return null;
}
