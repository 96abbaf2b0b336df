import type { Place } from "../../model/claim.ts";
import type { Analysis } from "../analysis.ts";
import { landOfPlace } from "../../resolve/held.ts";
import { sentenceAt } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import type { Count } from "./count.ts";
import { role as roleAt } from "./cue.ts";
import { gather, NONE, roleOf, standsIn } from "./place-names.ts";
import { meanwhile, within } from "./reach.ts";

/** Counts whose place a sentence need not repeat: "In Sumy a house burned. Two people were hurt." */
const CARRIED = new Set(["killed", "injured", "missing", "rescued", "evacuated", "objects_damaged", "hits", "debris_locations"]);
const HARM = new Set(["killed", "injured"]);
/** Counts whose place goes on to the victims told of with them. */
const CARRIED_FROM = new Set(["killed", "injured", "missing", "rescued", "objects_damaged", "hit_locations", "hits"]);
const HITS = new Set(["hits", "hit_locations"]);
const VICTIMS = new Set(["killed", "injured", "missing", "rescued", "objects_damaged"]);

/** Counts that a governor or a mayor gives of the own region or town. */
const OF_OFFICE = new Set([...CARRIED, "shot_down", "suppressed", "neutralised_total", "hit_locations"]);

const SEMICOLON = 59;

/** Counts of one sentence that are looked at on each side. */
const NEIGHBOURS = 12;

/** What the sides and the speaker of a count say of its place. */
export interface Ties {
  /** The count may go on with the places of the one before: it tells of the same side. */
  readonly goesOn: boolean;
  /** The count is of a longer time than the one before: what it goes on with is a land, no town. */
  readonly whole: boolean;
  /** The count is of a war or a longer time. */
  readonly total: boolean;
  readonly target: string | null;
  /** The region or town that its speaker speaks for, and whether the sentence itself names the speaker. */
  readonly office: Omit<Place, "role"> | null;
  readonly named: boolean;
}

/**
 * The places of one count: those named in its sentence; else, for harm, those of the count before that it goes on with, or
 * of the sentence before; else the region or the town that its speaker speaks for.
 */
export function placesOf(a: Analysis, counts: readonly Count[], at: number, before: readonly Place[], ties: Ties): Place[] {
  const count = counts[at] as Count;
  const found = inLand(namedPlaces(a, counts, at).filter((place) => !isOfOther(a, count, place, ties.target)), count, ties.target);
  if (found.length > 0) return found;
  const gone = CARRIED.has(count.metric) ? goneOn(a, counts, at, before, ties) : [];
  const { office } = ties;
  if (office === null || !OF_OFFICE.has(count.metric) || (gone.length > 0 && (!ties.named || counts[at - 1]?.sentence === count.sentence))) return gone;
  return gone.some(({ code }) => code === office.code) ? gone : [{ ...office, role: roleOf(a, count, NONE) }];
}

/**
 * The places that the sentence of a count names after a preposition of place, up to the next count and from the one before;
 * a place that opens the sentence holds for all its counts.
 */
function namedPlaces(a: Analysis, counts: readonly Count[], at: number): Place[] {
  const count = counts[at] as Count;
  const s = within(count.sentence, count.quantity.from, count.quantity.to);
  const own = Math.min(count.quantity.from, count.government.cue.from);
  const last = Math.max(count.quantity.to, count.government.cue.to);
  let floor = s.from;
  for (let i = own - 1; i > floor; i--) if (a.tokens.code[i] === SEMICOLON) floor = i + 1;
  let roof = meanwhile(a, last, s.to);
  let first = own;
  for (let k = at - 1; k >= Math.max(0, at - NEIGHBOURS) && (counts[k] as Count).sentence === count.sentence; k--) {
    const other = counts[k] as Count;
    if (other.quantity.to <= own) floor = Math.max(floor, other.quantity.to);
    first = Math.min(first, other.quantity.from);
  }
  for (let k = at + 1; k < Math.min(counts.length, at + NEIGHBOURS) && (counts[k] as Count).sentence === count.sentence; k++) {
    const other = counts[k] as Count;
    if (other.quantity.from > count.quantity.number.to) roof = Math.min(roof, other.quantity.from);
  }
  const found: Place[] = [];
  const take = (from: number, to: number): void => gather(a, s, from, to, own, count, found);
  // "30 over Kursk, 28 over Bryansk": what stands before it is the place of the one before.
  const ofItsOwn = count.government.rule === "distributive" || (isAfterAnother(counts, at) && standsIn(a, count.quantity.to, roof));
  if (ofItsOwn) take(count.quantity.number.to, roof);
  else {
    // "two died in Kryvyi Rih, and three were killed in Odesa": each where its own clause says.
    const clause = floor > s.from ? clauseFrom(a, floor, own) : floor;
    if (clause > floor) take(clause, roof);
    if (found.length === 0) take(floor, roof);
  }
  if (found.length === 0 && floor > s.from) take(s.from, first);
  const behind = found.some(({ span }) => span.from > (a.tokens.from[own] as number));
  const end = behind ? -1 : sharedUntil(a, counts, at, endOfHarm(counts, at));
  if (end >= 0) take((counts[at + 1] as Count).quantity.number.to, end);
  return found;
}

/** Where the clause of a count begins behind the count before it; lists of places have no such break. */
function clauseFrom(a: Analysis, floor: number, own: number): number {
  for (let i = own - 1; i > floor; i--) {
    const breaks = a.tokens.code[i] === 44 || a.tokens.code[i] === 59 || roleAt(a, i) === "conjunction";
    if (!breaks) continue;
    const near = ((a.mask[a.start[i - 1] as number] as number) | (a.mask[a.end[i] as number] ?? 0)) & (TAG.place | TAG.country);
    if (near === 0 || a.tokens.code[i] === 59 || ((a.mask[a.end[i] as number] ?? 0) & (TAG.place | TAG.country)) === 0) return i + 1;
  }
  return floor;
}

/** "killed ten in Tyre, prompting rockets at Israel": another land named behind a place in the land that came to harm is not where they fell. */
function inLand(places: Place[], { metric }: Count, target: string | null): Place[] {
  if (!CARRIED.has(metric) || target === null) return places;
  const first = places.findIndex(({ code, name, country }) => landOfPlace({ code, name, country }) === target);
  return first < 0 ? places : places.filter(({ code, country, role }, i) => i < first || code === null || code !== country || country === target || role === "launched_from");
}

/** "killed in Gaza since the attack on Israel": whether a place stands in a phrase that says since when, and another land came to harm. */
function isOfOther(a: Analysis, { quantity, government, sentence }: Count, { span, code, name, country }: Place, target: string | null): boolean {
  const behind = Math.max(quantity.to, government.cue.to);
  if (target === null || span.from < (a.tokens.to[behind - 1] as number) || landOfPlace({ code, name, country }) === target) return false;
  const { to } = within(sentence, quantity.from, quantity.to);
  for (let i = behind; i < to && (a.tokens.from[i] as number) < span.from; i = a.end[i] as number) if (isOf(a, i, "since when it began")) return true;
  return false;
}

/**
 * "three killed and 21 wounded in a strike on Kharkiv", "31 drones and two missiles at Ukraine", "killed when a missile hit a
 * house in Lviv": the place comes after the next. Where its words end, or -1 where the next has a place of its own alone.
 */
function sharedUntil(a: Analysis, counts: readonly Count[], at: number, chain: number): number {
  const [count, next] = [counts[at] as Count, counts[at + 1]];
  if (next === undefined || next.sentence !== count.sentence || isPartThere(a, count, next)) return -1;
  const near = next.quantity.from - count.quantity.to;
  const { rule } = next.government;
  const listed = (rule === "list" || (rule === "distributive" && count.metric === "launched")) && next.metric === count.metric && near < 6;
  const struck = VICTIMS.has(count.metric) && HITS.has(next.metric) && near < 8;
  if (chain === at && !listed && !struck) return -1;
  const last = counts[Math.max(chain, at + 1)] as Count;
  const after = counts[Math.max(chain, at + 1) + 1];
  const from = Math.max(last.quantity.to, last.government.cue.to);
  const end = meanwhile(a, from, within(count.sentence, count.quantity.from, count.quantity.to).to);
  return after !== undefined && after.sentence === count.sentence && !(listed && after.government.rule === "list") ? Math.min(end, after.quantity.from) : end;
}

/** "killed a woman and injured a girl and a toddler in Sumy": the last count of those who came to harm in one breath. */
function endOfHarm(counts: readonly Count[], at: number): number {
  let k = at;
  for (; k - at < NEIGHBOURS; k++) {
    const [count, next] = [counts[k] as Count, counts[k + 1]];
    if (next?.sentence !== count.sentence || !HARM.has(count.metric) || !HARM.has(next.metric) || next.quantity.from - count.quantity.to >= 8) break;
  }
  return k;
}

/** The places of what was told of last, for harm that goes on with it. */
function goneOn(a: Analysis, counts: readonly Count[], at: number, before: readonly Place[], ties: Ties): Place[] {
  const [count, last] = [counts[at] as Count, counts[at - 1]];
  // "struck two schools in the north of the city and killed 17, and left 63 hurt": all of it there.
  if (last?.sentence === count.sentence) return ties.goesOn && VICTIMS.has(count.metric) && CARRIED_FROM.has(last.metric) ? carried(a, before, count) : [];
  const scene = ties.total ? [] : sceneBefore(a, count, last, ties.target);
  if (scene.length > 0 || last === undefined || !ties.goesOn) return scene;
  // "… killing nine in Rafah.¶ Four more were hurt": the next paragraph goes on with the victims of the last.
  const gap = count.sentence.paragraph - last.sentence.paragraph;
  if (gap > 1 || (gap === 1 && !(VICTIMS.has(count.metric) && (VICTIMS.has(last.metric) || last.metric === "hits")))) return [];
  return carried(a, ties.whole ? before.filter(({ code, country }) => code !== null && code === country) : before, count);
}

/** Whether a count follows another in its sentence. */
function isAfterAnother(counts: readonly Count[], at: number): boolean {
  const [count, last] = [counts[at] as Count, counts[at - 1]];
  return last !== undefined && last.sentence === count.sentence && last.quantity.to <= count.quantity.from;
}

/** "200, including 147 in Tel Aviv": the place is that of the part alone. */
function isPartThere(a: Analysis, count: Count, { quantity }: Count): boolean {
  if (quantity.noun.to > quantity.noun.from || !standsIn(a, quantity.to, quantity.to + 6)) return false;
  for (let i = count.quantity.to; i < quantity.from; i = a.end[i] as number) if (roleAt(a, i) === "including") return true;
  return false;
}

/** The places of the count before, for one that goes on with it. */
const carried = (a: Analysis, before: readonly Place[], count: Count): Place[] => before.filter(({ role }) => role !== "launched_from").map((place) => ({ ...place, role: roleOf(a, count, NONE) }));

/** The place that the sentence before tells of, where it has no count of its own: "A drone hit a house in Lutsk. Two were hurt." */
function sceneBefore(a: Analysis, count: Count, last: Count | undefined, target: string | null): Place[] {
  if (!VICTIMS.has(count.metric)) return [];
  const at = sentenceAt(a, count.sentence.from) - 1;
  const before = a.sentences[at];
  if (before === undefined || before.paragraph !== count.sentence.paragraph || last?.sentence === before || (before.mask & (TAG.attack | TAG.weapon | TAG.cue)) === 0) return [];
  const found: Place[] = [];
  const near = within(before, before.to - 1, before.to);
  gather(a, before, near.from, near.to, near.to, count, found);
  // Of several the one in the land that came to harm.
  const there = found.length > 1 ? found.filter(({ code, name, country }) => target !== null && landOfPlace({ code, name, country }) === target) : found;
  return there.length === 1 ? there : [];
}

