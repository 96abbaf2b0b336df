import type { Analysis } from "../analysis.ts";
import { tokenIsOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { WORD } from "../tokens.ts";
import type { Clause } from "./clauses.ts";
import type { TimeMention } from "./expression.ts";
import { datesAttack } from "./governs.ts";
import { roleAt } from "./words.ts";

/** "a group outlawed in 2002": a year far behind the number dates something else; "the 1983 strike" dates its own dead. */
export function isFarYear(a: Analysis, mention: TimeMention, token: number, near: boolean): boolean {
  if (mention.expression.kind !== "moment" || mention.expression.moment.base.on !== "year") return false;
  if (datesAttack(a, mention)) return !near || mention.from > token || token - mention.to > REACH;
  return mention.from - token > 9;
}

/** Words behind "the 1983 strike" in which its dead are told. */
const REACH = 20;

/** Words of an attack's name behind its date: "attack on Israel by the group, in which". */
export const NAME = 9;

export function isCalledByDate({ expression }: TimeMention): boolean {
  return expression.kind === "moment" && expression.moment.base.on === "date" && expression.moment.base.attack === true;
}

/** "a war set off by the October 7 attack": what it led to is not of that day; "were killed by the October 7 attack" is. */
export function isCause(a: Analysis, { from, lead }: TimeMention): boolean {
  if (lead !== "by") return false;
  for (let i = from - 1, seen = 0; i > 0 && seen < 3; i--, seen++) {
    i = a.start[i] as number;
    if (roleAt(a, i) !== "by") continue;
    return a.term[a.start[i - 1] as number]?.cue?.some(({ theme }) => theme.includes("person")) !== true;
  }
  return false;
}

/** "since the October 7 attack that killed 1,200": what stands behind the attack's name is told of the attack. */
export function ofNamed(a: Analysis, best: TimeMention, token: number): TimeMention {
  if (best.expression.kind !== "since" || best.expression.start === null || token < best.to || token - best.to > REACH) return best;
  const { start } = best.expression;
  // "since October 2022, when 80 people were killed": of that month.
  if (start.base.on === "month" && opensThen(a, best)) return { ...best, lead: null, expression: { kind: "moment", moment: start } };
  // "since Tuesday night's strike, which killed seven": of that strike.
  if (isOwnAttack(a, best.to)) return { ...best, class: "point", lead: null, expression: { kind: "moment", moment: start } };
  if (start.base.on !== "date" || !(start.base.attack === true || opensThen(a, best))) return best;
  return { ...best, class: "point", lead: null, expression: { kind: "moment", moment: { ...start, base: { ...start.base, attack: true } } } };
}

/** "(Tuesday night)'s massive strike": a time that owns an attack. */
export function isOwnAttack(a: Analysis, at: number): boolean {
  if (a.role[at] !== "possessive") return false;
  for (let i = a.end[at] as number, seen = 0; i < a.tokens.count && seen < 4 && a.tokens.kind[i] === WORD; i = a.end[i] as number, seen++) if (((a.mask[i] as number) & TAG.attack) !== 0) return true;
  return false;
}

/** "since October 7, 2023, when fighters killed 1,200": the day itself is told of. */
export function opensThen(a: Analysis, { expression, to }: TimeMention): boolean {
  if (expression.kind !== "since" || (expression.start?.base.on !== "date" && expression.start?.base.on !== "month")) return false;
  const next = a.tokens.code[to] === 44 ? to + 1 : to;
  return ((a.mask[next] ?? 0) & TAG.func) !== 0 && a.term[next]?.func?.role === "subordinator";
}

/** "(last month), when …": what happened then is told behind it. */
export function isWhenBehind(a: Analysis, to: number): boolean {
  const next = a.tokens.code[to] === 44 ? to + 1 : to;
  return next < a.tokens.count && a.term[next]?.func?.role === "subordinator" && tokenIsOf(a, next, "whenever");
}

/** Whether a clause is the "when …" behind a time, or its ", killing 1,200". */
export function inThen(a: Analysis, clauses: readonly Clause[], home: number, { to }: TimeMention): boolean {
  const own = clauses[home] as Clause;
  if (own.from - to <= 2) return true;
  const before = clauses[home - 1];
  const first = a.term[own.from + 1];
  return before !== undefined && before.from - to <= 2 && (first?.verb?.form === "ing" || first?.cue?.[0]?.form === "ing");
}

/** Whether an attack stands before a time in its own clause, or an "including", so that the time is its own. */
export function datesOther(a: Analysis, clause: Clause, mention: TimeMention): boolean {
  if (a.role[clause.from] === "including" || a.role[clause.from + 1] === "including") return true;
  for (let i = mention.from - 1, seen = 0; i >= clause.from && seen < 8; i--, seen++) {
    i = a.start[i] as number;
    if (((a.mask[i] as number) & TAG.attack) !== 0) return true;
  }
  return false;
}

/** Whether a month or a year is when something began: "which erupted in April 2023". */
export function isBeginning(a: Analysis, mention: TimeMention): boolean {
  if (mention.class !== "period" || mention.expression.kind !== "moment" || mention.lead !== "in") return false;
  const { base } = mention.expression.moment;
  const before = mention.from - 2;
  return (base.on === "month" || base.on === "year") && before >= 0 && a.term[a.start[before] as number]?.side?.role === "begin";
}
