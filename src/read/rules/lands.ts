import { holdsLand } from "../../resolve/conflicts.ts";
import { landOfPlace } from "../../resolve/held.ts";
import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { CAPITAL, HYPHEN, PUNCT, QUOTE } from "../tokens.ts";
import { isWhereItFlew } from "./aircraft.ts";
import { actsHere, isBasedIn, partyAt, previous, roleAt } from "./parties.ts";

/** "the ministry in Ankara said": where the one who speaks sits. */
function isSeat(a: Analysis, at: number): boolean {
  if (isBasedIn(a, at)) return true;
  const before = previous(a, at);
  const next = a.end[at] as number;
  return next < a.tokens.count && ((a.mask[next] as number) & TAG.say) !== 0 && roleAt(a, before) === "preposition" && ((a.mask[previous(a, before)] as number) & (TAG.office | TAG.actor | TAG.speaker)) !== 0;
}

/** "Speaking at a summit in Astana, Kazakhstan, …", "the official said in Berlin": where something was said. */
function isVenue(a: Analysis, at: number): boolean {
  const next = a.end[at] as number;
  const closes = next >= a.tokens.count || a.tokens.kind[next] === PUNCT || a.tokens.kind[next] === QUOTE;
  for (let i = at, steps = 0; i > 0 && steps < 14; steps++) {
    i = previous(a, i);
    const mask = a.mask[i] as number;
    if ((mask & TAG.event) !== 0 || sideAt(a, i) === "venue") return opensSentence(a, i);
    // Right behind the verb, or behind the medium that was told; the clause ends with the place.
    if ((mask & TAG.say) !== 0 && (mask & TAG.cue) === 0) return closes && steps < 4;
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 44) return false;
    if ((mask & (TAG.cue | TAG.attack | TAG.weapon | TAG.num | TAG.thing)) !== 0) return false;
  }
  return false;
}

/** "At a meeting in …", "Speaking at …", "in an interview in …": few words, and no attack, stand before. */
function opensSentence(a: Analysis, at: number): boolean {
  for (let i = at, steps = 0; steps < 6; steps++) {
    if (i === 0) return true;
    const before = previous(a, i);
    if ((a.tokens.kind[before] === PUNCT && a.tokens.code[before] !== 44) || startsSentence(a, i)) return true;
    if (((a.mask[before] as number) & (TAG.cue | TAG.attack | TAG.weapon)) !== 0) return false;
    i = before;
  }
  return false;
}

function startsSentence(a: Analysis, at: number): boolean {
  let low = 0;
  let high = a.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from } = a.sentences[middle] as { readonly from: number };
    if (from === at) return true;
    if (from < at) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** "the suburbs of Kyiv", "the north of Syria"; "north of Damascus" is outside it. */
const isArea = (a: Analysis, at: number): boolean => sideAt(a, at) === "area" || (sideAt(a, at) === "quarter" && roleAt(a, previous(a, at)) === "determiner");

const sideAt = (a: Analysis, at: number): string | undefined => (((a.mask[at] as number) & TAG.side) === 0 ? undefined : a.term[at]?.side?.role);

/** "near the Belarusian border", "the border with Belarus": a place beside a land is not in it. */
function isBorder(a: Analysis, at: number): boolean {
  let next = a.end[at] as number;
  if (next < a.tokens.count && (roleAt(a, next) === "possessive" || a.tokens.kind[next] === HYPHEN)) next = a.end[next] as number;
  if (next < a.tokens.count && a.term[next]?.side?.role === "border") return true;
  let before = previous(a, at);
  if (roleAt(a, before) === "determiner") before = previous(a, before);
  return roleAt(a, before) === "with" && a.term[previous(a, before)]?.side?.role === "border";
}

/** "a problem in Moscow's relations with the West", not "in Kyiv's suburbs". */
function isOwnerOfNoLand(a: Analysis, at: number, to: number): boolean {
  const mark = a.end[at] as number;
  const noun = mark < to && roleAt(a, mark) === "possessive" ? (a.end[mark] as number) : to;
  if (noun >= to || ((a.tokens.flags[noun] as number) & CAPITAL) !== 0) return false;
  return ((a.mask[noun] as number) & (TAG.thing | TAG.place | TAG.side | TAG.modifier | TAG.attack)) === 0 && roleAt(a, noun) === undefined && !isOf(a, noun, "noun of a land");
}

/** "within its borders", "towards our territory" */
function isOwnGround(a: Analysis, at: number, to: number): boolean {
  const noun = a.end[at] as number;
  return at > 0 && noun < to && isOf(a, previous(a, at), "before a land") && isOf(a, noun, "own ground");
}

/** "attacked the Yemeni defence ministry" */
function isStruck(a: Analysis, at: number): boolean {
  const before = previous(a, at);
  const verb = roleAt(a, before) === "determiner" ? previous(a, before) : before;
  const strikes = ((a.mask[verb] as number) & TAG.cue) !== 0 && a.term[verb]?.cue?.some(({ metric, form }) => metric === "hit_locations" && form !== "noun" && form !== "base");
  return strikes === true && roleAt(a, previous(a, verb)) !== "be";
}

/** "the Saudi Hospital in El-Fasher": a house whose name tells where it is not. */
function isNamed(a: Analysis, noun: number, to: number): boolean {
  if (noun >= to || ((a.mask[noun] as number) & TAG.thing) === 0 || ((a.tokens.flags[noun] as number) & CAPITAL) === 0) return false;
  const inside = a.end[noun] as number;
  return inside + 1 < to && isOf(a, inside, "before a land") && ((a.mask[inside + 1] as number) & (TAG.place | TAG.country)) !== 0;
}

/** The land in which a place named between two tokens lies; the first that stands after a preposition of place. */
export function landBetween(a: Analysis, from: number, to: number, lean: string | null = null): string | null {
  let origin = -100;
  for (let i = from; i < to; i = a.end[i] as number) {
    const mask = a.mask[i] as number;
    if (isOf(a, i, "from")) origin = i;
    else if (isOf(a, i, "sent at")) origin = -100;
    if (lean !== null && isOf(a, i, "of the one who speaks") && isOwnGround(a, i, to)) return lean;
    if ((mask & (TAG.place | TAG.country | TAG.government | TAG.people)) === 0) {
      const struck = (mask & TAG.actor) !== 0 && isStruck(a, i) ? partyAt(a, i) : null;
      if (struck !== null) return struck;
      continue;
    }
    if ((mask & TAG.people) !== 0 && isNamed(a, a.end[i] as number, to)) continue;
    if (isBorder(a, i) || isSeat(a, i) || isVenue(a, i) || actsHere(a, i)) continue;
    if ((mask & TAG.government) !== 0 && isOwnerOfNoLand(a, i, to)) continue;
    // "launched from Bryansk and Orel in Russia": where it came from, up to six words on.
    if (i - origin < 7 || (i - origin < 10 && roleAt(a, previous(a, i)) === "of")) {
      origin = Math.max(origin, i - 3);
      continue;
    }
    let p = i;
    let preposition = -1;
    let attacked = false;
    for (let steps = 0; steps < 7 && p > 0; steps++) {
      p = previous(a, p);
      const role = roleAt(a, p);
      if (role === "preposition" || role === "to" || role === "of" || isOf(a, p, "sent at")) {
        preposition = p;
        break;
      }
      const m = a.mask[p] as number;
      if (role === "determiner" || role === "conjunction" || role === "possessive" || a.tokens.code[p] === 44 || a.tokens.kind[p] === HYPHEN) continue;
      // "(Nairobi) –", a colon: nothing before it governs.
      if (a.tokens.kind[p] === PUNCT) break;
      // A clause of its own ("as Russia went on …") hangs on nothing before it.
      if (role !== undefined || (m & TAG.time) !== 0) break;
      if ((m & (TAG.say | TAG.verb | TAG.cue | TAG.num)) !== 0 && (m & (TAG.thing | TAG.attack | TAG.modifier | TAG.person)) === 0) {
        // "attacked Ukraine", "struck Kharkiv": the object of a verb of attack.
        if ((m & TAG.cue) !== 0 && a.term[p]?.cue?.some((c) => c.metric === "hit_locations" || c.metric === "crossed_border")) attacked = true;
        break;
      }
    }
    // "fired from bombers over the Saratov region": where they flew, up to a few words on.
    if (isWhereItFlew(a, preposition)) {
      origin = i;
      continue;
    }
    if (isOf(a, preposition, "of") && p > 0) {
      // "the city of Kharkiv": the place before "of" decides.
      const outer = roleAt(a, previous(a, previous(a, p)));
      if (outer !== "preposition" && roleAt(a, previous(a, p)) !== "preposition" && ((a.mask[previous(a, p)] as number) & (TAG.thing | TAG.attack)) === 0 && !isArea(a, previous(a, p))) continue;
    } else if (!attacked && !isOf(a, preposition, "before a land") && !isOf(a, preposition, "sent at")) continue;
    // "Punjab", said by Pakistan: its own.
    const entry = a.term[i]?.place?.find(({ country }) => country !== null && country === lean) ?? a.term[i]?.place?.[0];
    const code = (mask & TAG.country) !== 0 ? a.term[i]?.country?.code : (mask & TAG.place) !== 0 && entry?.country != null ? landOfPlace(entry) : partyAt(a, i);
    // "the Ukrainian capital", "Russian territory": the people's name before a place noun.
    if ((mask & TAG.people) !== 0 && (mask & (TAG.country | TAG.place)) === 0) {
      const noun = a.end[i] as number;
      if (noun >= a.tokens.count) continue;
      const next = a.mask[noun] as number;
      if ((next & (TAG.weapon | TAG.attack)) !== 0 || (!attacked && (next & (TAG.office | TAG.actor)) !== 0)) continue;
      if (!attacked && (next & TAG.thing) === 0 && !isOf(a, noun, "noun of a land")) continue;
    }
    if (code != null) return code;
  }
  return null;
}

/** "fired from Gaza", "from the Kursk region": the land of a place, where it is known to attack others. */
export function landFrom(a: Analysis, at: number): string | null {
  const entry = ((a.mask[at] as number) & TAG.place) === 0 ? undefined : a.term[at]?.place?.[0];
  const land = entry === undefined ? null : landOfPlace(entry);
  return land !== null && holdsLand(land) ? land : null;
}

/** Whose a town in a sentence is by law that another land holds, in a region which is not all held: its name may mean the region. */
export function claimedIn(a: Analysis, from: number, to: number, holder: string): string | null {
  for (let i = from; i < to; i = a.end[i] as number) {
    const entry = ((a.mask[i] as number) & TAG.place) === 0 ? undefined : a.term[i]?.place?.[0];
    if (entry === undefined || entry.kind !== "city" || entry.country === null || entry.country === holder || landOfPlace(entry) !== holder) continue;
    if (landOfPlace({ ...entry, name: "" }) !== holder) return entry.country;
  }
  return null;
}

/** "came under shelling": a verb that says of its subject that it was attacked. */
export function comesUnderFire(a: Analysis, at: number): boolean {
  return ((a.mask[at] as number) & TAG.cue) !== 0 && a.term[at]?.cue?.every(({ metric, form }) => form === "subject" && (metric === "hit_locations" || metric === "regions_affected")) === true;
}

/** "Kharkiv came under fire and two were hurt", "Odesa was struck": the land of a town that is said to have been attacked. */
export function landStruck(a: Analysis, from: number, to: number): string | null {
  for (let i = from; i < to; i = a.end[i] as number) {
    const entry = ((a.mask[i] as number) & TAG.place) === 0 ? undefined : a.term[i]?.place?.[0];
    let next = a.end[i] as number;
    while (entry !== undefined && next < to && (roleAt(a, next) === "have" || roleAt(a, next) === "adverb")) next = a.end[next] as number;
    if (entry === undefined || next >= to) continue;
    if (comesUnderFire(a, next)) return landOfPlace(entry);
    if (!isOf(a, next, "was hit there")) continue;
    const verb = roleAt(a, next) === "be" ? (a.end[next] as number) : -1;
    if (verb < 0 || (verb < to && a.term[verb]?.cue?.some(({ metric }) => metric === "hit_locations") === true)) return landOfPlace(entry);
  }
  return null;
}

/** "in Gaza, where the bombardment has killed 41,000": the land that a clause about a place is about. */
export function landOfWhere(a: Analysis, from: number, to: number): string | null {
  for (let i = from; i < to; i = a.end[i] as number) if (isOf(a, i, "where")) return landBetween(a, Math.max(from, a.start[Math.max(0, i - 5)] as number), i);
  return null;
}
