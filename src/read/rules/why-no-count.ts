import type { AbstainReason } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith, token } from "../analysis.ts";
import { tokenIsOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { CAPITAL, HYPHEN, NUMBER, PUNCT, WORD } from "../tokens.ts";
import { isGlued, number } from "./noun-parts.ts";
import type { Numeral } from "./numeral.ts";

/** Why a number counts nothing. */
export interface NoCount {
  readonly reason: AbstainReason;
  readonly detail: string;
}

const no = (reason: AbstainReason, detail: string): NoCount => ({ reason, detail });

const CURRENCY = new Set([..."$€£₴¥₽₹₪₺"].map((c) => c.charCodeAt(0)));

/** "1 200", "1'200", "1, 200": digits that another group of digits follows, so that the number cannot be read whole. */
function isCut(a: Analysis, at: number, to: number, limit: number): boolean {
  const { tokens } = a;
  const digits = (i: number): boolean => i < limit && tokens.kind[i] === NUMBER && a.start[i] === i;
  if (to !== at + 1) return false;
  if (digits(to)) return true;
  // Before it: "1 200" is cut for the 200 as well.
  // "2024-10-18 44 drones": a date, not the front of a number.
  const dated = at > 1 && isGlued(a, at - 1) && (tokens.kind[at - 2] === HYPHEN || tokens.kind[at - 2] === PUNCT);
  if (at > 0 && tokens.kind[at - 1] === NUMBER && a.start[at - 1] === at - 1 && !dated && !/^\d{4}$/.test(a.text.slice(tokens.from[at - 1], tokens.to[at - 1]))) return true;
  const mark = (i: number): boolean => [39, 0x2019, 95].includes(tokens.code[i] as number);
  if (mark(to) && isGlued(a, to) && digits(to + 1) && isGlued(a, to + 1)) return true;
  return at > 1 && mark(at - 1) && isGlued(a, at) && isGlued(a, at - 1) && tokens.kind[at - 2] === NUMBER;
}

/** Whether "1 200" or a sign makes digits that are not the whole number. */
export function cutNumber(a: Analysis, n: Numeral, floor: number, limit: number, signed: boolean): NoCount | null {
  if (n.kind !== "cardinal" || a.tokens.kind[n.from] !== NUMBER) return null;
  if (isCut(a, n.from, n.to, limit)) return no("cut-numeral", "digits go on after a space or a mark");
  const before = n.from > floor ? n.from - 1 : -1;
  const sign = before >= 0 && isGlued(a, n.from) ? (a.tokens.code[before] as number) : 0;
  if (!signed && (sign === 0x2212 || sign === 0xb1 || sign === 0xd7 || sign === 0x2116 || (sign === 45 && !isGlued(a, before)))) return no("cut-numeral", "a sign stands before it");
  return null;
}

/** What stands before a number and takes its count away: a name, a currency, an age. */
export function takenBefore(a: Analysis, n: Numeral, floor: number): NoCount | null {
  const { tokens } = a;
  const at = n.from;
  const before = at > floor ? at - 1 : -1;
  if (before < floor) return null;
  const digits = tokens.kind[at] === NUMBER;
  if (digits && isGlued(a, at) && tokens.kind[before] === HYPHEN && isGlued(a, before)) return no("model-number", "digits glued to a name by a hyphen");
  if (digits && isGlued(a, at) && tokens.kind[before] === WORD) return no("model-number", "digits glued to a name");
  if (tokens.kind[before] === PUNCT && CURRENCY.has(tokens.code[before] as number)) return no("money", "a currency sign stands before it");
  if (tokens.kind[before] === PUNCT && tokens.code[before] === 35) return no("unit-number", "a number sign stands before it");
  if (tokenIsOf(a, before, "but") && before > floor && tokenIsOf(a, before - 1, "all but")) return no("no-metric", "says how many were not");
  // "Flight 752", "Brigade No. 115": a name.
  if (digits && termWith(a, a.start[before] as number, TAG.measure)?.measure?.reason === "unit-number") return no("unit-number", "the number of a unit");
  if (digits && before > floor && tokens.code[before] === 46 && tokenIsOf(a, before - 1, "number sign")) return no("unit-number", "after \"No.\"");
  if (digits && ofName(a, n, floor, before)) return no("model-number", "digits that end a name");
  return agedBefore(a, n, floor, before) ?? agedBetween(a, n, floor, before);
}

/** What a name may have for its last number: "Fadi 1", "Qadr 2". */
const LAST_OF_NAME = 9;

/** "a Qadr 1 ballistic missile", "Fadi 2 rockets", "the Riverside 44 shopping centre": a name that ends in digits, before what it names. */
function ofName(a: Analysis, n: Numeral, floor: number, before: number): boolean {
  const { tokens } = a;
  const at = a.start[before] as number;
  if (n.kind !== "cardinal" || n.to !== n.from + 1 || tokens.kind[before] !== WORD || ((tokens.flags[at] as number) & CAPITAL) === 0 || at <= floor || n.to >= a.tokens.count) return false;
  const weapon = termWith(a, at, TAG.weapon);
  const after = a.start[n.to] as number;
  if (weapon !== undefined) return number(weapon) !== "many" && (n.low ?? 0) <= LAST_OF_NAME && termWith(a, after, TAG.weapon | TAG.modifier) !== undefined;
  if (a.mask[at] !== 0) return false;
  const named = termWith(a, after, TAG.weapon | TAG.thing);
  if (named === undefined) return false;
  if (named.thing !== undefined) return (n.low ?? 0) > 1 && number(named) === "one" && !plural(a, a.end[after] as number);
  return (n.low ?? 0) <= LAST_OF_NAME && a.role[a.start[at - 1] as number] !== "preposition";
}

/** Whether a thing in the plural follows at once: "apartment buildings". */
function plural(a: Analysis, at: number): boolean {
  const next = termWith(a, at, TAG.thing | TAG.noun);
  return next !== undefined && number(next) !== "one";
}

/** "a boy of seven", "aged eight and 10" */
function agedBefore(a: Analysis, n: Numeral, floor: number, before: number): NoCount | null {
  if (n.kind !== "cardinal" || (n.low ?? 0) >= 120) return null;
  if (afterSomebody(a, n, floor, before)) return no("age", "an age after a person");
  // "students aged up to 18"
  const hedge = a.start[before] as number;
  if ((((a.mask[hedge] as number) & TAG.hedge) !== 0 || tokenIsOf(a, before, "between ages")) && hedge > floor && tokenIsOf(a, hedge - 1, "aged")) return no("age", "after \"aged\"");
  if (tokenIsOf(a, before, "of") && before > floor && ((termWith(a, a.start[before - 1] as number, TAG.person)?.person?.number ?? "many") === "one")) return no("age", "an age after a person");
  // "most of them under ten"
  if (tokenIsOf(a, before, "under an age") && before > floor && tokenIsOf(a, before - 1, "some of them")) return no("age", "after \"them under\"");
  const aged = termWith(a, a.start[before] as number, TAG.measure)?.measure?.reason === "age";
  if (aged && tokenIsOf(a, before, "age or aged")) return no("age", "after \"aged\"");
  if (tokenIsOf(a, before, "and") && before - 2 >= floor && tokenIsOf(a, before - 2, "aged")) return no("age", "after \"aged\"");
  return null;
}

/** "a woman around 60", "a girl of about 12": a bare number right behind one person. */
function afterSomebody(a: Analysis, n: Numeral, floor: number, before: number): boolean {
  let at = a.start[before] as number;
  if (((a.mask[at] as number) & TAG.hedge) === 0 || at <= floor) return false;
  at = a.start[at - 1] as number;
  if (a.role[at] === "of" && at > floor) at = a.start[at - 1] as number;
  if (termWith(a, at, TAG.person)?.person?.number !== "one" || at <= floor) return false;
  const counted = termWith(a, n.to, TAG.person | TAG.weapon | TAG.thing) !== undefined;
  return !counted && termWith(a, a.start[at - 1] as number, TAG.num)?.num !== undefined;
}

/** "Olena Bondar, 41, and her son", "a woman, 71, died": digits between commas after somebody. */
function agedBetween(a: Analysis, n: Numeral, floor: number, comma: number): NoCount | null {
  if (n.kind !== "cardinal" || (n.low ?? 0) > 110 || a.tokens.kind[n.from] !== NUMBER || a.tokens.code[comma] !== 44 || comma - 1 < floor) return null;
  if (a.tokens.kind[n.to] !== PUNCT || (a.tokens.code[n.to] !== 44 && a.tokens.code[n.to] !== 46)) return null;
  const at = a.start[comma - 1] as number;
  const one = termWith(a, at, TAG.person)?.person?.number === "one";
  return one || (isName(a, comma - 1, floor) && isName(a, comma - 2, floor)) ? { reason: "age", detail: "between commas after somebody" } : null;
}

/** A word with a capital that is no place and no day: two of them name somebody. */
function isName(a: Analysis, at: number, floor: number): boolean {
  if (at < floor || a.tokens.kind[at] !== WORD || ((a.tokens.flags[at] as number) & CAPITAL) === 0) return false;
  return ((a.mask[a.start[at] as number] as number) & (TAG.time | TAG.place | TAG.country | TAG.weapon | TAG.cue)) === 0;
}

/** What the number itself, or letters glued to it, say: a clock time, a rank, a share, "2,000lb". */
export function noCardinal(a: Analysis, n: Numeral, floor: number, limit: number): NoCount | null {
  const { tokens } = a;
  const before = n.from > floor ? n.from - 1 : -1;
  // "52Ukrainian drones": an extraction lost the blank before the adjective of a land.
  const people = ((tokens.flags[n.to] ?? 0) & CAPITAL) !== 0 && ((a.mask[n.to] ?? 0) & TAG.people) !== 0;
  if (n.to < limit && !people && tokens.kind[n.to - 1] === NUMBER && tokens.kind[n.to] === WORD && isGlued(a, n.to)) {
    return no(termWith(a, n.to, TAG.measure)?.measure?.reason ?? "model-number", "letters glued to the digits");
  }
  if (before >= floor && n.low === 1 && tokenIsOf(a, before, "every")) return no("no-metric", "a pronoun, not a count");
  if (before > floor && tokenIsOf(a, before, "of") && tokenIsOf(a, before - 1, "bodies")) return no("no-metric", BODIES);
  if (n.to === n.from + 1 && n.kind === "cardinal" && /^0\d/.test(token(a, n.from))) return no("model-number", "digits that begin with a zero");
  // "officials said.12 Ten others": a note and the number of the next sentence.
  const next = n.to < limit && ((tokens.flags[n.to] as number) & CAPITAL) !== 0 && termWith(a, n.to, TAG.num)?.num !== undefined;
  if (next && before > floor && tokens.kind[n.from] === NUMBER && tokens.kind[before] === PUNCT && isGlued(a, n.from)) return no("no-metric", "the mark of a note");
  if (n.kind === "clock") return no("clock-time", "hours and minutes");
  if (n.kind === "cut") return no("cut-numeral", "the digits are grouped in a way that is not understood");
  // "a third are thought to be dead"
  if (n.kind === "another" && a.end[n.from] === n.from + 2 && n.to < limit && tokenIsOf(a, n.to, "are or were")) return no("percentage", "a share of a whole");
  if (n.kind === "ordinal") return no("ordinal", "a rank, not a count");
  if (n.kind === "fraction") return no("percentage", "a share of a whole");
  // "twice", "thrice"
  if (n.kind === "cardinal" && n.to === n.from + 1 && termWith(a, n.from, TAG.measure)?.num !== undefined) return no(a.term[n.from]?.measure?.reason ?? "duration", "how often, not how many");
  return null;
}

/** The detail of a count of bodies, which are dead where they were found. */
export const BODIES = "counts bodies handed over or found";

/** A sign right after the number: a percentage, an amount of money, degrees. */
export function signAfter(a: Analysis, end: number, limit: number): NoCount | null {
  if (end >= limit || a.tokens.kind[end] !== PUNCT) return null;
  const code = a.tokens.code[end] as number;
  if (code === 37) return no("percentage", "a percent sign follows");
  if (CURRENCY.has(code)) return no("money", "a currency sign follows");
  return code === 176 ? no("measure", "degrees") : null;
}

const isNumeral = (a: Analysis, at: number): boolean => a.tokens.kind[at] === NUMBER || termWith(a, at, TAG.num)?.num?.role === "unit" || termWith(a, at, TAG.num)?.num?.role === "tens";

/** "one in every 55 people", "one in four of its residents": either number of the share. */
function oneIn(a: Analysis, n: Numeral, floor: number, limit: number): boolean {
  if (n.kind !== "cardinal") return false;
  const first = tokenIsOf(a, n.to, "in") ? n.from : -1;
  const every = tokenIsOf(a, n.from - 1, "every so many") ? 1 : 0;
  const second = first < 0 && n.from - 2 - every >= floor && tokenIsOf(a, n.from - 1 - every, "in") ? n.from - 2 - every : -1;
  if (first >= 0) return n.to + 1 < limit && (tokenIsOf(a, n.to + 1, "every so many") || (n.low === 1 && isNumeral(a, n.to + 1) && ofPeople(a, n.to + 2, limit)));
  if (second < 0 || !isNumeral(a, second)) return false;
  return every === 1 || (tokenIsOf(a, second, "a single") && ofPeople(a, n.to, limit));
}

/** Whether people or a part of them follow: "in four residents", "in five of the city's homes". */
function ofPeople(a: Analysis, at: number, limit: number): boolean {
  return at < limit && (tokenIsOf(a, at, "of") || termWith(a, a.start[at] as number, TAG.person) !== undefined);
}

/** "two of every three drones", "almost none of the 40", "20 more drones than on Sunday". */
export function shareOrComparison(a: Analysis, n: Numeral, floor: number, limit: number, end: number, additional: boolean): NoCount | null {
  const before = n.from > floor ? n.from - 1 : -1;
  if (oneIn(a, n, floor, limit)) return no("percentage", "a share: so many in every few");
  if (end < limit && n.to < limit && tokenIsOf(a, n.to, "of") && tokenIsOf(a, n.to + 1, "every so many")) return no("percentage", "a share: so many of every few");
  if (n.kind === "none" && before >= floor && tokenIsOf(a, before, "almost")) return no("no-metric", "almost none is not none");
  if (before > floor && tokenIsOf(a, before, "every so many") && tokenIsOf(a, before - 1, "of")) return no("percentage", "a share: so many of every few");
  if (before >= floor && tokenIsOf(a, before, "war") && n.kind === "cardinal" && a.tokens.kind[n.from] === WORD) return no("unit-number", "the number of a war");
  if (additional || tokenIsOf(a, n.to, "more or fewer")) {
    for (let i = n.to, steps = 0; i < limit && steps < 10; i++, steps++) if (tokenIsOf(a, i, "than")) return no("comparison", "so many more or fewer than another");
  }
  return null;
}
