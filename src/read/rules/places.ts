import type { Place } from "../../model/claim.ts";
import type { PlaceRole } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { sentenceAt, termWith, tokenSpan, words } from "../analysis.ts";
import { isOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { CAPITAL, HYPHEN, PUNCT, UPPER, WORD } from "../tokens.ts";
import type { Count } from "./count.ts";
import { role as roleAt } from "./cue.ts";
import { actsHere, isBasedIn } from "./parties.ts";
import { meanwhile, within } from "./reach.ts";

const OVER = new Set(["shot_down", "suppressed", "lost", "lost_or_suppressed", "shot_down_or_suppressed", "neutralised_total", "detected", "still_airborne"]);
/** Counts whose place a sentence need not repeat: "In Sumy a house burned. Two people were hurt." */
const CARRIED = new Set(["killed", "injured", "missing", "rescued", "evacuated", "objects_damaged", "hits", "debris_locations"]);
const HARM = new Set(["killed", "injured"]);
/** Counts whose place goes on to the victims told of with them. */
const CARRIED_FROM = new Set(["killed", "injured", "missing", "rescued", "objects_damaged", "hit_locations", "hits"]);
const VICTIMS = new Set(["killed", "injured", "missing", "rescued", "objects_damaged"]);

/** Counts of one sentence that are looked at on each side. */
const NEIGHBOURS = 12;

/** In place of the token of a preposition: there is none, and one of place that the text has not. */
const NONE = -1;
const THERE = -2;

function roleOf(a: Analysis, count: Count, preposition: number): PlaceRole {
  if (isOf(a, preposition, "from")) return "launched_from";
  if (OVER.has(count.metric)) return "shot_down_over";
  if (count.metric === "crossed_border" || count.metric === "returned") return "crossed_to";
  if (count.metric === "debris_locations") return "debris";
  if (count.metric === "hits" || count.metric === "hit_locations") return "hit";
  return "affected";
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
    if (role === "preposition" || role === "to" || role === "of") return far ? THERE : p;
    if (role === "determiner" || role === "possessive" || a.tokens.code[p] === 44 || a.tokens.kind[p] === HYPHEN) continue;
    if (role === "conjunction") {
      if (((a.mask[a.start[p - 1] as number] ?? 0) & (TAG.place | TAG.country)) !== 0) continue;
      return NONE;
    }
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

/**
 * The places of one count: those named in its sentence after a preposition of place, up to the next count and from the one
 * before; a place that opens the sentence holds for all its counts. Harm without a place of its own takes that of the
 * count before it in the paragraph.
 */
export function placesOf(a: Analysis, counts: readonly Count[], at: number, before: readonly Place[]): Place[] {
  const count = counts[at] as Count;
  const s = within(count.sentence, count.quantity.from, count.quantity.to);
  const own = Math.min(count.quantity.from, count.government.cue.from);
  let floor = s.from;
  let roof = meanwhile(a, Math.max(count.quantity.to, count.government.cue.to), s.to);
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
  take(ofItsOwn ? count.quantity.number.to : floor, roof);
  if (found.length === 0 && floor > s.from) take(s.from, first);
  // "three killed and 21 wounded in a strike on Kharkiv": the place comes after the last of them.
  const next = counts[at + 1];
  if (found.length === 0 && next !== undefined && next.sentence === count.sentence && HARM.has(count.metric) && HARM.has(next.metric) && next.quantity.from - count.quantity.to < 8 && !isPartThere(a, count, next)) {
    const after = counts[at + 2];
    const end = meanwhile(a, Math.max(next.quantity.to, next.government.cue.to), s.to);
    take(next.quantity.number.to, after !== undefined && after.sentence === count.sentence ? Math.min(end, after.quantity.from) : end);
  }
  if (found.length > 0 || !CARRIED.has(count.metric)) return found;
  const last = counts[at - 1];
  // "struck two schools in the north of the city and killed 17, and left 63 hurt": all of it there.
  if (last?.sentence === count.sentence) return VICTIMS.has(count.metric) && CARRIED_FROM.has(last.metric) ? carried(a, before, count) : found;
  const scene = sceneBefore(a, count, last);
  if (scene.length > 0) return scene;
  if (last === undefined) return found;
  // "… killing nine in Rafah.¶ Four more were hurt": the next paragraph goes on with the victims of the last.
  const gap = s.paragraph - last.sentence.paragraph;
  if (gap > 1 || (gap === 1 && !(VICTIMS.has(count.metric) && (VICTIMS.has(last.metric) || last.metric === "hits")))) return found;
  return carried(a, before, count);
}

/** Whether a count follows another in its sentence. */
function isAfterAnother(counts: readonly Count[], at: number): boolean {
  const [count, last] = [counts[at] as Count, counts[at - 1]];
  return last !== undefined && last.sentence === count.sentence && last.quantity.to <= count.quantity.from;
}

/** "147 (in Tel Aviv)": whether a place follows a count at once. */
function standsIn(a: Analysis, at: number, roof: number): boolean {
  if (at >= roof || roleAt(a, at) !== "preposition" || !isOf(a, at, "before a place")) return false;
  let next = a.end[at] as number;
  while (next < roof && (roleAt(a, next) === "determiner" || roleAt(a, next) === "adverb")) next = a.end[next] as number;
  return next < roof && (termWith(a, next, TAG.place) !== undefined || unknownName(a, next, roof) > next);
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
function sceneBefore(a: Analysis, count: Count, last: Count | undefined): Place[] {
  if (!VICTIMS.has(count.metric)) return [];
  const at = sentenceAt(a, count.sentence.from) - 1;
  const before = a.sentences[at];
  if (before === undefined || before.paragraph !== count.sentence.paragraph || last?.sentence === before || (before.mask & (TAG.attack | TAG.weapon | TAG.cue)) === 0) return [];
  const found: Place[] = [];
  const near = within(before, before.to - 1, before.to);
  gather(a, before, near.from, near.to, near.to, count, found);
  return found.length === 1 ? found : [];
}

/** Adds the places that a stretch of a sentence names behind a preposition of place; `own` is where the count begins. */
function gather(a: Analysis, s: Sentence, from: number, to: number, own: number, count: Count, found: Place[]): void {
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
      if ((((a.mask[end] ?? 0) & TAG.say) !== 0 && end < to) || actsHere(a, i) || isBasedIn(a, i)) continue;
      let preposition = joined(a, lastEnd, i) ? lastPreposition : prepositionOf(a, i, s.from);
      if (preposition === NONE && isOf(a, Math.min(end, s.to - 1), "was hit there") && end < own) preposition = THERE;
      if (preposition !== THERE && !isOf(a, preposition, "before a place")) continue;
      if (roleAt(a, end) === "possessive" && (isOf(a, preposition, "of") || isOf(a, preposition, "from"))) continue;
      add(i, end, entry.code, entry.country, preposition);
      lastEnd = end;
      lastPreposition = preposition;
      continue;
    }
    if (roleAt(a, i) !== "preposition" || !isOf(a, i, "at a town")) continue;
    let start = end;
    if (start < to && roleAt(a, start) === "determiner") start = a.end[start] as number;
    const stop = unknownName(a, start, to);
    if (stop === start) continue;
    add(start, stop, null, null, i);
    lastEnd = stop;
    lastPreposition = i;
  }
}

/** Whether only commas, "and" and "the" stand between two names of a list. */
function joined(a: Analysis, from: number, to: number): boolean {
  if (from < 0 || to - from > 4) return false;
  for (let i = from; i < to; i++) {
    const role = roleAt(a, i);
    if (a.tokens.code[i] !== 44 && role !== "conjunction" && role !== "determiner") return false;
  }
  return true;
}
