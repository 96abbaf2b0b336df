import type { Place } from "../../model/claim.ts";
import type { PlaceRole } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith, tokenSpan, words } from "../analysis.ts";
import { isOf, lastIsOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { CAPITAL, HYPHEN, PUNCT, UPPER, WORD } from "../tokens.ts";
import { isWhereItFlew } from "./aircraft.ts";
import type { Count } from "./count.ts";
import { role as roleAt } from "./cue.ts";
import { comesUnderFire } from "./lands.ts";
import { actsHere, isMake } from "./parties.ts";

const OVER = new Set(["shot_down", "suppressed", "lost", "lost_or_suppressed", "shot_down_or_suppressed", "neutralised_total", "detected", "still_airborne"]);
/** Places of a list that are the subject of one verb, with what stands between them. */
const LISTED = 24;

/** In place of the token of a preposition: there is none, and one of place that the text has not. */
export const NONE = -1;
const THERE = -2;

export function roleOf(a: Analysis, count: Count, preposition: number): PlaceRole {
  if (isOf(a, preposition, "from") || (count.metric === "launched" && isWhereItFlew(a, preposition))) return "launched_from";
  if (OVER.has(count.metric)) return "shot_down_over";
  if (count.metric === "crossed_border" || count.metric === "returned") return "crossed_to";
  if (count.metric === "debris_locations") return "debris";
  if (count.metric === "hits" || count.metric === "hit_locations") return "hit";
  return "affected";
}

/** A place, a land, or another name in capitals: "in the village of Dibrova, Sumy region". */
const isName = (a: Analysis, at: number): boolean => ((a.mask[at] as number) & (TAG.place | TAG.country)) !== 0 || ((a.tokens.flags[at] as number) & CAPITAL) !== 0;

/** "attacked Ukraine with 127 drones", "reached Vitebsk": whether a token is a verb of attack or of coming there that has its object behind it. */
function isStruckBy(a: Analysis, at: number, floor: number): boolean {
  if (isOf(a, at, "came there")) return true;
  if (((a.mask[at] as number) & TAG.cue) === 0) return false;
  const strikes = a.term[at]?.cue?.some(({ metric, form }) => (metric === "hit_locations" || metric === "crossed_border") && form !== "noun" && form !== "base");
  return strikes === true && (at <= floor || roleAt(a, a.start[at - 1] as number) !== "be");
}

/** The preposition on which a place hangs, looking left over what may stand between. */
function prepositionOf(a: Analysis, at: number, floor: number): number {
  let p = at;
  for (let steps = 0; steps < 8 && p > floor; steps++) {
    p = a.start[p - 1] as number;
    const role = roleAt(a, p);
    const mask = a.mask[p] as number;
    // "from the directions of Kursk"
    if (role === "of" && p > floor && tokenIsOf(a, p - 1, "directions")) {
      p = a.start[p - 1] as number;
      continue;
    }
    // "two kilometres from Kyiv": how far off, and no place where anything set out.
    const far = p > floor && (termWith(a, a.start[p - 1] as number, TAG.measure)?.measure?.reason === "distance" || isOf(a, a.start[p - 1] as number, "far"));
    // "blamed on Israel"
    if (p > floor && isOf(a, p, "blamed on") && isOf(a, a.start[p - 1] as number, "blamed")) return NONE;
    if (role === "preposition" || role === "to" || role === "of") return far ? THERE : p;
    // "fired at targets that Russia …", "said on Monday that the United States …": a clause of its own.
    if (isOf(a, p, "that")) return NONE;
    if (role === "determiner" || role === "possessive" || a.tokens.kind[p] === HYPHEN) continue;
    if (a.tokens.code[p] === 44) {
      const outer = p > floor ? (a.start[p - 1] as number) : p;
      // "in the capital, Kyiv, …"
      if (outer < p && (isName(a, outer) || isOf(a, outer, "noun of a land"))) continue;
      return NONE;
    }
    if (role === "conjunction") {
      if (p > floor && isName(a, a.start[p - 1] as number)) continue;
      return NONE;
    }
    if (isStruckBy(a, p, floor)) return THERE;
    if (role !== undefined || a.tokens.kind[p] === PUNCT || (mask & (TAG.time | TAG.say | TAG.verb)) !== 0) return NONE;
    if ((mask & TAG.cue) !== 0 && (mask & (TAG.thing | TAG.attack)) === 0) return NONE;
  }
  return NONE;
}

/** A name in capitals that no table knows, after a preposition of place: "in Nyaung Kone". Its end, or `at`. */
function unknownName(a: Analysis, at: number, limit: number): number {
  let i = at;
  while (i < limit && i < at + 4) {
    const flags = a.tokens.flags[i] as number;
    const plain = a.tokens.kind[i] === WORD && (flags & CAPITAL) !== 0 && (a.mask[i] as number) === 0 && a.start[i] === i;
    if (!plain || ((flags & UPPER) !== 0 && (a.tokens.to[i] as number) - (a.tokens.from[i] as number) < 4)) break;
    i++;
  }
  // "in May's speech", "at Boeing said": a name that owns or speaks is no place.
  if (i > at && (roleAt(a, i) === "possessive" || ((a.mask[i] ?? 0) & TAG.say) !== 0)) return at;
  return i;
}

/** "147 (in Tel Aviv)": whether a place follows a count at once. */
export function standsIn(a: Analysis, at: number, roof: number): boolean {
  if (at >= roof || roleAt(a, at) !== "preposition" || !isOf(a, at, "before a place")) return false;
  let next = a.end[at] as number;
  while (next < roof && (roleAt(a, next) === "determiner" || roleAt(a, next) === "adverb")) next = a.end[next] as number;
  return next < roof && (termWith(a, next, TAG.place) !== undefined || unknownName(a, next, roof) > next);
}

/** Adds the places that a stretch of a sentence names behind a preposition of place; `own` is where the count begins. */
export function gather(a: Analysis, s: Sentence, from: number, to: number, own: number, count: Count, found: Place[]): void {
  const add = (from: number, to: number, code: string | null, country: string | null, preposition: number): void => {
    const name = words(a, from, to);
    if (!found.some((place) => place.name === name)) found.push({ name, span: tokenSpan(a, from, to), code, country, role: roleOf(a, count, preposition) });
  };
  let lastEnd = -1;
  let lastPreposition = NONE;
  for (let i = from; i < to; i = Math.max(a.end[i] as number, i + 1)) {
    if (a.start[i] !== i) continue;
    const end = a.end[i] as number;
    const entry = termWith(a, i, TAG.place)?.place?.[0];
    if (entry !== undefined) {
      // "between Moscow and Kyiv", "Kyiv said": governments, not places.
      if ((((a.mask[end] ?? 0) & TAG.say) !== 0 && end < to) || actsHere(a, i) || isMake(a, i) || describes(a, i, s) || acts(a, i, s)) continue;
      let preposition = joined(a, lastEnd, i) ? lastPreposition : prepositionOf(a, i, s.from);
      if (preposition === NONE && wasHit(a, i, s.to) && end < own) preposition = THERE;
      if (preposition !== THERE && !isOf(a, preposition, "before a place")) continue;
      // "Ukraine's capital" is a town of it.
      if (roleAt(a, end) === "possessive" && preposition === THERE && isOf(a, a.end[end] as number, "seat of a land")) continue;
      if (roleAt(a, end) === "possessive" && (isOf(a, preposition, "of") || isOf(a, preposition, "from"))) continue;
      add(i, end, entry.code, entry.country, preposition);
      lastEnd = end;
      lastPreposition = preposition;
      continue;
    }
    // "in Dibrova", "hitting the village of Dibrova"
    const struck = roleAt(a, i) !== "preposition" && isStruckBy(a, i, s.from);
    if (!struck && (roleAt(a, i) !== "preposition" || !isOf(a, i, "at a town"))) continue;
    let start = end;
    if (start < to && roleAt(a, start) === "determiner") start = a.end[start] as number;
    const named = behindKind(a, start, to);
    if (struck && named === start) continue;
    start = named;
    const stop = unknownName(a, start, to);
    if (stop === start) continue;
    add(start, stop, null, null, struck ? THERE : i);
    lastEnd = stop;
    lastPreposition = i;
  }
}

/** Whether only commas, "and" and "the" stand between two names of a list. */
function joined(a: Analysis, from: number, to: number): boolean {
  if (from < 0 || to - from > 4) return false;
  for (let i = from; i < to; i++) {
    const role = roleAt(a, i);
    if (a.tokens.code[i] !== 44 && role !== "conjunction" && role !== "have" && role !== "determiner") return false;
  }
  return true;
}

/** "the southern village of Dibrova": where the name begins, or where it would stand without such a noun. */
function behindKind(a: Analysis, at: number, to: number): number {
  for (let i = at, steps = 0; i < to && steps < 3; i = a.end[i] as number, steps++) {
    if (lastIsOf(a, i, "kind of town") && roleAt(a, a.end[i] as number) === "of") return a.end[a.end[i] as number] as number;
    if (roleAt(a, i) !== undefined || a.tokens.kind[i] === PUNCT) break;
  }
  return at;
}

/** "the Sumy, Kharkiv and Odesa regions were targeted", "Kyiv came under fire": whether the subject that a place stands in was attacked. */
function wasHit(a: Analysis, at: number, to: number): boolean {
  for (let i = at, steps = 0; i < to && steps < LISTED; i = Math.max(a.end[i] as number, i + 1), steps++) {
    if (isOf(a, i, "was hit there") || comesUnderFire(a, i)) return true;
    const role = roleAt(a, i);
    if (a.tokens.code[i] !== 44 && role !== "conjunction" && role !== "determiner" && termWith(a, i, TAG.place) === undefined && !isOf(a, i, "kind of place")) return false;
  }
  return false;
}

/** "a US embassy", "in US custody": a land in short before a noun describes it. */
function describes(a: Analysis, at: number, s: Sentence): boolean {
  const next = a.end[at] as number;
  if (((a.mask[at] as number) & TAG.country) === 0 || next >= s.to) return false;
  // "the Saudi Hospital in El-Fasher"
  if (((a.mask[at] as number) & TAG.people) !== 0 && ((a.mask[next] as number) & TAG.thing) !== 0) return true;
  if (((a.tokens.flags[at] as number) & UPPER) === 0) return false;
  return a.tokens.kind[next] === WORD && roleAt(a, next) === undefined && ((a.mask[next] as number) & (TAG.time | TAG.say)) === 0;
}

/** "In Sumy region, Russia hit two villages": a land behind a comma that does what the verb says is no place of it. */
function acts(a: Analysis, at: number, s: Sentence): boolean {
  const next = a.end[at] as number;
  if (((a.mask[at] as number) & TAG.country) === 0 || at <= s.from || a.tokens.code[at - 1] !== 44 || next >= s.to) return false;
  const role = roleAt(a, next);
  const verb = ((a.mask[next] as number) & (TAG.cue | TAG.verb)) !== 0;
  return role === "have" || role === "adverb" || (verb && a.term[next]?.cue?.every(({ form }) => form === "noun") !== true);
}
