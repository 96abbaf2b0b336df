import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { tokenIsOf } from "../classes/index.ts";
import type { Term } from "../term.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT, QUOTE } from "../tokens.ts";
import type { Walk } from "./noun-phrase.ts";
import { NAMES, isGlued, number } from "./noun-parts.ts";
import { ageAdjective, empty, walkNoun } from "./noun-phrase.ts";
import type { Numeral } from "./numeral.ts";
import type { QuantityPhrase } from "./quantity.ts";
import type { NoCount } from "./why-no-count.ts";

/** What stands after a number: its noun, or the whole that it is a part of. */
export interface Following {
  readonly walk: Walk;
  readonly whole: QuantityPhrase | null;
  readonly partitive: boolean;
  readonly ofThem: boolean;
  /** Behind "of the", "of its", where those stand of which it is a part; -1 without. */
  readonly of: number;
  readonly attackNoun: boolean;
  readonly no: NoCount | null;
}

/** Reads the quantity at a token, whose hedge may begin at `floor`; passed in, since a whole is a quantity too. */
export type ReadAt = (at: number, floor: number) => QuantityPhrase | null;

const plain = (walk: Walk): Following => ({ walk, whole: null, partitive: false, ofThem: false, attackNoun: false, no: null, of: -1 });

/** The noun that "a 12-year-old" leaves out. */
const AGED: Term = { mask: TAG.person, person: { number: "any", kind: "person" } };

/** Those whom a bare adjective names: "1,200 Portuguese". */
const PEOPLE: Term = { mask: TAG.person, person: { number: "many", kind: "person" } };

/** Whether an adjective of a people stands for its noun: nothing that it could modify follows. */
function isPeople(a: Analysis, at: number, limit: number): boolean {
  if (at >= limit || ((a.mask[at] as number) & TAG.people) === 0) return false;
  const next = a.end[at] as number;
  return next >= limit || a.tokens.kind[next] === PUNCT || ["conjunction", "be", "have", "including"].includes(a.role[next] ?? "");
}

/** What a number is followed by, from the token `end` on. */
export function whatFollows(a: Analysis, n: Numeral, after: number, limit: number, readAt: ReadAt): Following {
  // "launching “dozens” of rockets"
  const end = after + 1 < limit && a.tokens.kind[after] === QUOTE && a.role[after + 1] === "of" ? after + 1 : after;
  if (end < limit && a.tokens.kind[end] === HYPHEN && isGlued(a, end) && isGlued(a, end + 1)) return compound(a, end, limit);
  if (halfCompound(a, end, limit)) return { ...plain(empty(end)), no: { reason: "unit-number", detail: "the first half of a compound" } };
  const found = afterOf(a, n, end, limit, readAt) ?? plain(walkNoun(a, end, limit, countsMany(n)));
  const { walk } = found;
  if (walk.head !== null || found.partitive || found.whole !== null) return found;
  // "nobody", "twins": the number word is its own noun.
  if ((n.kind === "cardinal" || n.kind === "vague") && isPeople(a, end, limit)) {
    walk.head = PEOPLE;
    walk.to = a.end[end] as number;
  }
  if ((n.kind === "none" || n.kind === "pair") && termWith(a, n.from, TAG.person) !== undefined) walk.head = a.term[n.from] as Term;
  return found;
}

/** "a 12-year-old": the age is all that is said of the person. */
export function aged(a: Analysis, { walk, partitive, whole }: Following, end: number, limit: number): void {
  if (walk.head !== null || partitive || whole !== null || ageAdjective(a, end, limit) <= end) return;
  walk.head = AGED;
  walk.to = ageAdjective(a, end, limit);
}

/** "three- and nine-storey buildings", "four-, five- and six-year-olds": a hyphen after the number, and nothing glued behind it. */
function halfCompound(a: Analysis, end: number, limit: number): boolean {
  if (end + 1 >= limit || a.tokens.kind[end] !== HYPHEN || !isGlued(a, end)) return false;
  const next = a.role[end + 1];
  return a.tokens.code[end + 1] === 44 || (!isGlued(a, end + 1) && (next === "conjunction" || next === "to"));
}

export const countsMany = (n: Numeral): boolean => n.kind !== "article" && n.kind !== "ordinal" && !(n.low === 1 && n.high === 1);

/** "a 500-drone attack", "a 32-year-old", "a two-hour call" */
function compound(a: Analysis, end: number, limit: number): Following {
  const term = a.term[end + 1];
  const mask = a.mask[end + 1] ?? 0;
  const walk = empty(end);
  walk.to = end + 2;
  if ((mask & TAG.measure) !== 0) return { ...plain(walk), no: { reason: term?.measure?.reason ?? "measure", detail: "a measure glued by a hyphen" } };
  const next = a.end[end + 1] as number;
  const ofAttack = (mask & TAG.weapon) !== 0 && term?.weapon !== undefined ? next < limit && ((a.mask[next] as number) & TAG.attack) !== 0 : term?.attack?.weapon !== undefined;
  if (!ofAttack) return { ...plain(walk), no: { reason: "no-metric", detail: "a compound adjective" } };
  const path = term?.weapon?.path ?? term?.attack?.weapon;
  if (path !== undefined) {
    walk.head = term?.weapon === undefined ? { mask: TAG.weapon, weapon: { path, number: "many" } } : term;
    walk.weapons.push(path);
    // "drone attack" may be one term: the weapon is its first word.
    walk.to = term?.weapon === undefined ? end + 2 : next;
  }
  return { ...plain(walk), attackNoun: true };
}

/** "of them", "of the 36", "of 36", "out of 36", "of the drones", "of Ukraine's regions"; null when no "of" follows. */
function afterOf(a: Analysis, n: Numeral, end: number, limit: number, readAt: ReadAt): Following | null {
  if (end >= limit) return null;
  const role = a.role[end];
  const outOf = tokenIsOf(a, end, "out") && (role === undefined || role === "preposition");
  if (role === "including" && tokenIsOf(a, end, "of")) return ofThem(a, a.end[end] as number, limit);
  if (role !== "of" && !outOf) return null;
  let next = a.end[end] as number;
  if (outOf && role === undefined && a.role[next] === "of") next = a.end[next] as number;
  const inner = a.role[next];
  if (inner === "determiner" || inner === "pronoun" || inner === "relative") return ofThe(a, a.end[next] as number, end, limit, readAt);
  // "two of more than 60"
  const counted = pastHedges(a, next, limit);
  const whole = counted < limit ? readAt(counted, next) : null;
  if (whole !== null && whole.number.kind === "cardinal" && whole.reason === null && n.kind === "cardinal") return ofWhole(whole, end);
  if (n.kind === "cardinal" && ((a.mask[next] as number) & NAMES) !== 0 && possessed(a, next, limit)) {
    // "10 of Ukraine's regions", "12 of Russia's drones"
    const walk = walkNoun(a, next, limit, true);
    return walk.head === null ? plain(empty(end)) : { ...plain(walk), partitive: true };
  }
  if (n.kind === "vague" || n.kind === "pair" || n.kind === "all" || n.kind === "none") return plain(walkNoun(a, next, limit, true));
  return plain(empty(end));
}

/** Behind the hedges at a token: "more than", "up to some". */
function pastHedges(a: Analysis, at: number, limit: number): number {
  let i = at;
  while (i < limit && ((a.mask[i] as number) & TAG.hedge) !== 0 && a.term[i]?.hedge?.side === "before") i = a.end[i] as number;
  return i;
}

function ofThem(a: Analysis, past: number, limit: number): Following {
  const walk = empty(past);
  // "two of them children": the noun after says what the part is.
  const person = past < limit ? termWith(a, past, TAG.person) : undefined;
  if (person !== undefined && number(person) === "many") {
    walk.head = person;
    walk.to = a.end[past] as number;
  }
  return { ...plain(walk), partitive: true, ofThem: true };
}

function ofWhole(whole: QuantityPhrase, end: number): Following {
  const walk = empty(end);
  walk.to = whole.to;
  return { ...plain(walk), whole, partitive: true };
}

function ofThe(a: Analysis, past: number, end: number, limit: number, readAt: ReadAt): Following {
  const counted = pastHedges(a, past, limit);
  const whole = counted < limit ? readAt(counted, past) : null;
  if (whole !== null && (whole.number.kind === "cardinal" || whole.number.kind === "vague") && whole.reason === null) return ofWhole(whole, end);
  const walk = walkNoun(a, past, limit, true);
  if (walk.to < past) walk.to = past;
  return { ...plain(walk), partitive: true, of: past };
}

/** Whether a possessive follows a name at once. */
function possessed(a: Analysis, at: number, limit: number): boolean {
  const next = a.end[at] as number;
  return next < limit && a.role[next] === "possessive";
}
