import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import { CAPITAL, PUNCT, WORD } from "../tokens.ts";
import { isTimestamp } from "./dateline.ts";
import type { Lead, TimeMention, TimeUnit } from "./expression.ts";
import { isPunct, roleAt } from "./words.ts";

/** A time that can date an event or bound a total; lengths and "now" cannot. */
export function governs(a: Analysis, mention: TimeMention): boolean {
  const { expression } = mention;
  if (isTimestamp(a, mention)) return false;
  if (expression.kind === "duration") {
    const long = (expression.unit === "hour" && (expression.amount ?? 0) >= 24) || (expression.unit !== "hour" && expression.unit !== "minute" && expression.unit !== "second" && !((expression.unit === "day" || expression.unit === "night") && expression.amount === 1));
    return long && (mention.lead === "over" || mention.lead === "in" || mention.lead === "within" || (mention.lead === null && isOfAttacks(a, mention.to))) && !ranks(a, mention);
  }
  if ((expression.kind === "since" || expression.kind === "past" || mention.class === "period") && ranks(a, mention)) return false;
  if (expression.kind === "ref" || (expression.kind === "set" && describes(a, mention))) return false;
  if (expression.kind === "past" && expression.sign > 0) return false;
  // "in recent hours": still the night or the day that the text tells of.
  if (expression.kind === "past" && isSmall(expression.unit) && expression.amount === null) return false;
  if (expression.kind === "moment") {
    const { base } = expression.moment;
    // "the fifth raid of May" is one raid.
    if (base.on === "month" && mention.lead === "of" && !isWhole(a, mention.from) && !attackFollows(a, mention.to)) return false;
    if (base.on === "offset" && base.from === "event") return false;
    if (base.on === "offset" && base.amount === null && isSmall(base.unit)) return false;
    if (isAnniversary(a, mention.from)) return false;
    // "the 2022 invasion", "the end of 2025 deal": a year inside a name.
    if (base.on === "year" && mention.lead !== "in" && mention.lead !== "over" && mention.lead !== "since" && mention.lead !== "by" && mention.lead !== "for") {
      const before = mention.from > 0 ? roleAt(a, a.start[mention.from - 1] as number) : null;
      if (datesAttack(a, mention)) return true;
      return before === null && mention.lead === null && isSentenceStart(a, mention.from);
    }
  }
  return true;
}

/** "Seven days of airstrikes had killed 75": how long they went on. */
function isOfAttacks(a: Analysis, at: number): boolean {
  if (roleAt(a, at) !== "of") return false;
  for (let i = a.end[at] as number, seen = 0; i < a.tokens.count && seen < 4; i = a.end[i] as number, seen++) {
    const mask = a.mask[i] as number;
    if ((mask & TAG.attack) !== 0 && a.term[i]?.attack !== undefined) return true;
    if (a.tokens.kind[i] === PUNCT || (mask & (TAG.func | TAG.verb | TAG.say)) !== 0) return false;
  }
  return false;
}

/** "in the whole of November", "in all of May". */
function isWhole(a: Analysis, at: number): boolean {
  for (let i = at - 1, seen = 0; i >= 0 && seen < 2; i--, seen++) {
    i = a.start[i] as number;
    const role = roleAt(a, i);
    if (role === "all") return true;
    if (role !== "of") return false;
  }
  return false;
}

const isSmall = (unit: TimeUnit): boolean => unit === "hour" || unit === "minute" || unit === "second";

/** "as the anniversary of the October 7 attack nears": the day is another one. */
export function isAnniversary(a: Analysis, at: number): boolean {
  for (let i = at - 1, seen = 0; i >= 0 && seen < 4; i--, seen++) {
    i = a.start[i] as number;
    if (roleAt(a, i) === "anniversary") return true;
    if (roleAt(a, i) !== "of" && roleAt(a, i) !== "the") return false;
  }
  return false;
}

/** Prepositions that can stand before an attack's name: "wanted for the 1983 strike". "In 1983 strikes" are no name. */
const BEFORE_NAMES = new Set<Lead>(["for", "of", "to", "at", "after", "before", "from"]);

/** "the 1983 strike on the embassy": the year of an attack that is named by it. */
export function datesAttack(a: Analysis, { expression, from, to, lead }: TimeMention): boolean {
  if (expression.kind !== "moment" || expression.moment.base.on !== "year" || (lead !== null && !BEFORE_NAMES.has(lead) && !(lead === "in" && (roleAt(a, from) === "the" || (from > 0 && roleAt(a, a.start[from - 1] as number) === "the"))))) return false;
  for (let i = to, seen = 0; i < a.tokens.count && seen < 3; i = a.end[i] as number, seen++) {
    const mask = a.mask[i] as number;
    if ((mask & TAG.attack) !== 0 && a.term[i]?.attack !== undefined) return true;
    if (a.tokens.kind[i] === PUNCT || (mask & (TAG.func | TAG.verb | TAG.say)) !== 0) return false;
  }
  return false;
}

/** Words between a month and the attack that is called by it. */
const CALLED = 5;

/** "the site of the January 2020 ballistic missile attack": a month in the name of an attack. */
function attackFollows(a: Analysis, to: number): boolean {
  for (let i = to, seen = 0; i < a.tokens.count && seen < CALLED; i = a.end[i] as number, seen++) {
    const mask = a.mask[i] as number;
    if ((mask & TAG.attack) !== 0 && a.term[i]?.attack !== undefined) return true;
    if (a.tokens.kind[i] === PUNCT || (mask & (TAG.func | TAG.verb | TAG.say)) !== 0) return false;
  }
  return false;
}

/** "on the night of January 8 (from 19:00 on January 7)": a time in brackets that says more exactly what stands before it. */
export function explains(a: Analysis, before: TimeMention, mention: TimeMention): boolean {
  return before.class === "night" && mention.from - before.to <= 3 && isPunct(a, before.to, 40);
}

/** "a crowded weekly market", "the nightly address": how often something else is. */
export function describes(a: Analysis, { from, to }: Pick<TimeMention, "from" | "to">): boolean {
  if (to !== from + 1 || a.tokens.kind[to] !== WORD) return false;
  // "state-run daily The Mirror": a newspaper.
  if (((a.tokens.flags[to] as number) & CAPITAL) !== 0) return true;
  // "the highest monthly civilian casualties": so many in a month.
  return ((a.mask[to] as number) & (TAG.attack | TAG.weapon | TAG.cue | TAG.num | TAG.func | TAG.verb | TAG.link | TAG.say | TAG.person)) === 0;
}

/** "its second large-scale blow in six days", "the deadliest since March": the time bounds a rank and no count. */
function ranks(a: Analysis, mention: TimeMention): boolean {
  for (let i = mention.from - 1, seen = 0; i >= 0 && seen < 12; i--, seen++) {
    const at = a.start[i] as number;
    if (a.tokens.kind[at] === PUNCT && seen > 0) return false;
    const mask = a.mask[at] as number;
    // "its second such attack after a barrage of 300 missiles in April": the month of the barrage.
    if (roleAt(a, at) === "after" && mention.lead === "in") return false;
    // "The biggest raid was in November": the month of the raid.
    if (a.role[at] === "be" || roleAt(a, at) === "happen" || (roleAt(a, at) === "come" && a.term[at]?.link?.value !== "context")) return false;
    if ((mask & TAG.superlative) !== 0 || roleAt(a, at) === "ordinal" || ((mask & TAG.num) !== 0 && a.term[at]?.num?.role === "ordinal")) return true;
    i = at;
  }
  return false;
}

function isSentenceStart(a: Analysis, at: number): boolean {
  return at === 0 || ((a.tokens.flags[at] as number) & 8) !== 0 || (a.tokens.kind[at - 1] === PUNCT && a.tokens.code[at - 1] === 46);
}
