import type { Scope } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT } from "../tokens.ts";
import type { TimeMention } from "../time/expression.ts";
import type { Count } from "./count.ts";
import { isOfOneAttack } from "./one-attack.ts";
import { describes } from "../time/governs.ts";
import { isToll } from "../time/toll.ts";
import { within } from "./reach.ts";

/** What a count's time says of its scope. */
export interface TimedScope {
  readonly scope: Scope;
  /** The night that the count's own clause names decides: "overnight, one of the largest raids this month". */
  readonly night: boolean;
  /** The count's own words give a time. */
  readonly own: boolean;
  /** It is of a night or a day that is known. */
  readonly dated: boolean;
  /** All that is known of its time is a week, a month or a year. */
  readonly calendar: boolean;
}

/** A week, a month or a year, "in May", "last year", and no stretch counted back from now: "over the past week". */
export function isCalendar(mention: TimeMention | null): boolean {
  return mention !== null && mention.class === "period" && mention.expression.kind === "moment";
}

/** Rules that make a number a part of the one before it. */
const PART = new Set(["part-of", "whole-of-part", "whole-of-all"]);

/** Whether each count is of one attack, of a stretch of time, or of everything up to now. */
export function scopesOf(a: Analysis, counts: readonly Count[], timed: readonly TimedScope[]): Scope[] {
  const out: Scope[] = [];
  // "Last year a missile hit a block of flats and killed 40. Dozens more were hurt": still that attack.
  let one: Count | null = null;
  counts.forEach((count, i) => {
    const time = timed[i] as TimedScope;
    const goesOn = one !== null && one.sentence.paragraph === count.sentence.paragraph && (one.sentence === count.sentence ? PART.has(count.government.rule) : !time.own);
    one = time.scope === "period" && (time.calendar || goesOn) && (goesOn || isOfOneAttack(a, count)) ? count : null;
    out.push(one === null ? settled(a, counts, time, out, i, count) : "event");
  });
  return out;
}

function settled(a: Analysis, counts: readonly Count[], { scope: told, night, own, dated }: TimedScope, out: readonly Scope[], i: number, count: Count): Scope {
  if (night && told === "event") return told;
  if (sinceItBegan(a, count)) return "cumulative";
  const scope = told === "event" ? scopeOf(a, count, own && dated) : told;
  if (scope !== "event" || own) return scope;
  const before = counts[i - 1];
  const last = out[i - 1];
  if (before !== undefined && last !== undefined && last !== "event") {
    // "639 people, including 263 civilians": a part of a total is one.
    if (before.sentence === count.sentence && PART.has(count.government.rule)) return last;
    // "Additionally, 12 missiles were detected": goes on with the total before.
    if (count.sentence.paragraph - before.sentence.paragraph <= 1 && (before.sentence === count.sentence || adds(a, count)) && before.unit === count.unit && count.government.rule !== "comparison") return last;
  }
  return isToll(a, count, dated) ? "cumulative" : scope;
}

/** Whether a sentence opens as an addition to the one before: "Additionally", "The air defences also". */
function adds(a: Analysis, { sentence, quantity }: Count): boolean {
  for (let i = sentence.from, steps = 0; i < Math.min(sentence.to, quantity.to + 8) && steps < 8; i = a.end[i] as number, steps++) {
    if (i > sentence.from + 1 && a.tokens.code[i] === 44 && i < quantity.from) return false;
    if (a.term[i]?.side?.role === "also" && (i <= sentence.from + 1 || !hasComma(a, i, quantity.from))) return true;
  }
  return false;
}

function hasComma(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (a.tokens.code[i] === 44) return true;
  return false;
}

/** "since the attacks began", "since Israel resumed its offensive": everything since then. */
function sinceItBegan(a: Analysis, { sentence, quantity: q, government: g }: Count): boolean {
  const s = within(sentence, Math.min(q.from, g.cue.from), Math.max(q.to, g.cue.to));
  for (let i = s.from; i < s.to; i = a.end[i] as number) {
    if (termWith(a, i, TAG.link)?.link?.role !== "since" || outranked(a, Math.max(s.from, i - 10), i)) continue;
    let deed = false;
    for (let k = a.end[i] as number, steps = 0; k < s.to && steps < 8; k = a.end[k] as number, steps++) {
      if (a.tokens.kind[k] === PUNCT && a.tokens.code[k] !== 45) break;
      const term = a.term[k];
      deed ||= ((a.mask[k] as number) & TAG.attack) !== 0 || term?.link?.role === "epoch";
      if (deed && beganAt(a, k, i)) return true;
    }
  }
  return false;
}

/** Whether a verb of beginning stands between "since" and a little behind a deed. */
function beganAt(a: Analysis, deed: number, since: number): boolean {
  for (let k = a.end[since] as number; k < Math.min(deed + 4, a.tokens.count); k = a.end[k] as number) if (a.term[k]?.side?.role === "begin") return true;
  return false;
}

/** Whether a record is told between a count and a word: "the deadliest strike since last month's" says nothing of the count. */
function outranked(a: Analysis, from: number, to: number): boolean {
  for (let i = a.start[from] as number; i < to; i = a.end[i] as number) if (((a.mask[i] as number) & TAG.superlative) !== 0 || (((a.mask[i] as number) & TAG.num) !== 0 && a.term[i]?.num?.role === "ordinal")) return true;
  return false;
}

/** Words between a rank and its "to date". */
const RANK = 7;

/** Whether a record of an attack stands right before a word: "the largest Red Sea attack (to date)". */
function isRankOfAttack(a: Analysis, from: number, to: number): boolean {
  let ranked = false;
  let attack = false;
  for (let i = a.start[from] as number; i < to; i = a.end[i] as number) {
    ranked ||= ((a.mask[i] as number) & TAG.superlative) !== 0;
    attack ||= ranked && ((a.mask[i] as number) & TAG.attack) !== 0;
  }
  return attack;
}

/** "up to a year old": how old somebody is. */
const isAge = (a: Analysis, at: number): boolean => termWith(a, at, TAG.link)?.link?.role === "old";

/** "four years ago this month": when, and no stretch. */
const isAgo = (a: Analysis, at: number): boolean => at > 0 && a.term[a.start[at - 1] as number]?.time?.kind === "direction";

/** Whether a comma or another mark stands between two words. */
function parted(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 45) return true;
  return false;
}

/** Words of totals in the count's own clause first. */
function scopeOf(a: Analysis, count: Count, day: boolean): Scope {
  const { quantity: q, government: g } = count;
  const s = within(count.sentence, Math.min(q.from, g.cue.from), Math.max(q.to, g.cue.to));
  let scope: Scope = "event";
  let distance = Infinity;
  for (let i = s.from; i < s.to; i = a.end[i] as number) {
    const kind = termWith(a, i, TAG.mood)?.mood?.kind;
    if (kind !== "cumulative" && kind !== "period") continue;
    // "a night-time search"
    if (a.tokens.kind[a.end[i] as number] === HYPHEN) continue;
    if (kind === "period" && (isStep(a, a.end[i] as number) || isAge(a, a.end[i] as number) || isAgo(a, i) || describes(a, { from: i, to: a.end[i] as number }))) continue;
    // "40 people were killed this week, including 14 on Sunday": the week is not that of the 14.
    if (day && kind === "period" && parted(a, i < q.from ? i : Math.max(q.to, g.cue.to), i < q.from ? q.from : i)) continue;
    // "its largest attack to date downed nobody": the attack's rank, and no total.
    if (i < q.from && isRankOfAttack(a, Math.max(s.from, i - RANK), i)) continue;
    if (i > q.to && (outranked(a, q.to, i) || isOther(a, q.to, i))) continue;
    let away = i < q.from ? q.from - i : i - Math.max(q.to, g.cue.to);
    for (let k = Math.min(i, q.to); k < Math.max(i, q.from); k++) {
      if (a.tokens.kind[k] === PUNCT && (a.tokens.code[k] === 59 || a.tokens.code[k] === 44)) away += 3;
    }
    if (away < distance && away < 26) {
      distance = away;
      scope = kind;
    }
  }
  if (scope === "event" && q.relation === "some" && (q.low ?? 0) >= 20_000) return "cumulative";
  return scope;
}

/** "one missile at the base, which it blames for raids, including a wave of blasts last week": told of what it includes. */
function isOther(a: Analysis, from: number, to: number): boolean {
  for (let i = a.start[from] as number; i < to; i = a.end[i] as number) if (a.role[i] === "including" && i > from + 1) return true;
  return false;
}

/** "a day after", "a week later", "on a day when": when another event was, and no rate. */
function isStep(a: Analysis, at: number): boolean {
  const term = a.term[at];
  return term?.link?.role === "after" || term?.link?.role === "before" || (term?.link?.role === "of" && ((a.mask[a.end[at] as number] ?? 0) & (TAG.attack | TAG.cue)) === 0) || term?.time?.kind === "direction" || term?.func?.role === "subordinator";
}
