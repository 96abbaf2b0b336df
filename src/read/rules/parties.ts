import { heldByGroups } from "../../resolve/conflicts.ts";
import type { Analysis } from "../analysis.ts";
import { hasShape, isOf, lastIsOf, phraseIsOf } from "../classes/index.ts";
import type { SideRole, Term } from "../term.ts";
import { TAG } from "../term.ts";
import { CAPITAL, HYPHEN, PUNCT, QUOTE } from "../tokens.ts";
import { isAircraft } from "./aircraft.ts";
import { role as roleAt, word as wordAt } from "./cue.ts";
import { ruledLand } from "./home.ts";

export { roleAt, wordAt };
export const previous = (a: Analysis, at: number): number => (at > 0 ? (a.start[at - 1] as number) : 0);

/** The party that a term names: a country by name, people, seat or one of its bodies; or an armed group by its id. */
export function partyOf(term: Term | undefined, mask: number): string | null {
  if (term === undefined) return null;
  const actor = (mask & TAG.actor) !== 0 ? term.actor?.[0] : undefined;
  // A group that holds its land stands for it.
  if (actor !== undefined && actor.kind === "armed-group") return actor.country !== null && heldByGroups(actor.country) ? actor.country : actor.id;
  if ((mask & TAG.people) !== 0 && term.people !== undefined) return term.people.code;
  if ((mask & TAG.country) !== 0 && term.country !== undefined) return term.country.code;
  if ((mask & TAG.government) !== 0 && term.government !== undefined) return term.government.code;
  // Persons speak for a side; they are not the side ("USS Carney" is no land).
  if (actor !== undefined && !/^(?:media|organisation|person|head-of-state|official|witness)$/.test(actor.kind)) return actor.country;
  return null;
}

export function partyAt(a: Analysis, at: number): string | null {
  // "the Sudanese Rapid Support Forces": the group, not its land.
  const next = a.end[at] as number;
  if (((a.mask[at] as number) & TAG.people) !== 0 && next < a.tokens.count && ((a.mask[next] as number) & TAG.actor) !== 0 && a.term[next]?.actor?.[0]?.kind === "armed-group") at = next;
  return partyOf(a.term[at], a.mask[at] as number) ?? rulerAt(a, at);
}

/** "regime warplanes", "government shelling", "Assad's forces": in a war inside a land, the land's own. */
function rulerAt(a: Analysis, at: number): string | null {
  const mask = a.mask[at] as number;
  const side = (mask & TAG.side) === 0 ? undefined : a.term[at]?.side?.role;
  if (side === "ruler") return ruledLand(a);
  const actor = (mask & TAG.actor) === 0 ? undefined : a.term[at]?.actor?.[0];
  const leads = actor !== undefined && (actor.kind === "head-of-state" || actor.kind === "official") && actor.country !== null;
  if (side !== "state" && !leads) return null;
  let next = a.end[at] as number;
  if (next < a.tokens.count && roleAt(a, next) === "possessive") next = a.end[next] as number;
  if (next >= a.tokens.count) return null;
  const armed = ((a.mask[next] as number) & (TAG.attack | TAG.weapon)) !== 0 || (((a.mask[next] as number) & TAG.office) !== 0 && a.term[next]?.office?.kind === "military");
  if (!armed) return null;
  return leads ? actor.country : ruledLand(a);
}

/** "Iranian-made drones", "US-supplied missiles": where a weapon comes from is not who fired it. */
export function isMake(a: Analysis, at: number): boolean {
  if (isBasedIn(a, at)) return true;
  const next = a.end[at] as number;
  if (next >= a.tokens.count) return false;
  if (a.tokens.kind[next] !== HYPHEN) return isMade(a, next, "make");
  return next + 1 < a.tokens.count && isMade(a, next + 1, "make", "half");
}

/** "in US air strikes", "in US-led raids": a land that acts is no place. */
export function actsHere(a: Analysis, at: number): boolean {
  const next = a.end[at] as number;
  if (((a.mask[at] as number) & TAG.country) === 0 || next >= a.tokens.count) return false;
  if (a.tokens.kind[next] === HYPHEN) return next + 1 < a.tokens.count && isMade(a, next + 1, "make", "half", "lead");
  return ((a.mask[next] as number) & (TAG.weapon | TAG.attack)) !== 0 && ((a.mask[next] as number) & TAG.cue) === 0;
}

/** "a group based in Washington", "headquartered in the Swiss city": where somebody sits. */
export function isBasedIn(a: Analysis, at: number): boolean {
  const inside = previous(a, at);
  return at > 1 && roleAt(a, inside) === "preposition" && isOf(a, inside, "in") && isMade(a, previous(a, inside), "make", "seat");
}

export const isMade = (a: Analysis, at: number, ...roles: readonly SideRole[]): boolean => {
  const role = ((a.mask[at] as number) & TAG.side) === 0 ? undefined : a.term[at]?.side?.role;
  return role !== undefined && roles.includes(role);
};

/** Whether a verb that carries a count follows a name at once, or behind its noun: "after Kuwaiti air defences intercepted". */
function opensClause(a: Analysis, at: number): boolean {
  for (let i = a.end[at] as number, steps = 0; i < a.tokens.count && steps < 6; i = a.end[i] as number, steps++) {
    const term = a.term[i];
    const mask = a.mask[i] as number;
    if (steps === 0 && (mask & TAG.cue) !== 0) return true;
    if ((mask & TAG.cue) !== 0 && (mask & TAG.attack) === 0) return term?.cue?.some(({ form }) => form === "participle" || form === "past" || form === "third") === true;
    const role = roleAt(a, i);
    // "after the armed groups in Gaza had launched"
    if (role === "have" || (role === "preposition" && ((a.mask[a.end[i] as number] ?? 0) & (TAG.place | TAG.country)) !== 0)) continue;
    if ((role !== undefined && role !== "possessive" && role !== "adverb") || a.tokens.kind[i] === PUNCT) return false;
  }
  return false;
}

/** Whether the noun phrase that a token belongs to hangs on a preposition or is the object of another verb. */
export function inPhrase(a: Analysis, at: number, floor: number): boolean {
  for (let i = at, steps = 0; i > floor && steps < 10; steps++) {
    i = previous(a, i);
    const role = roleAt(a, i);
    const mask = a.mask[i] as number;
    // "one of the largest Russian attacks": the phrase is the subject itself.
    if (role === "of" && ((a.mask[previous(a, i)] as number) & TAG.num) !== 0) return false;
    // "destroyed 88 drones after Russia launched 273": a clause of its own, unless it follows another phrase.
    if (i > at - 3 && isOf(a, i, "begins a clause") && opensClause(a, at)) return false;
    if (role === "preposition" || role === "to" || role === "with" || role === "including" || role === "of") return true;
    // "has pummelled Lebanon": whoever is named behind such a verb suffers it.
    if (isOf(a, i, "assailed")) return true;
    if (role === "determiner" && isOf(a, i, "opens content")) return false;
    if (role === "determiner" || role === "possessive" || role === "adverb" || a.tokens.kind[i] === HYPHEN || a.tokens.kind[i] === QUOTE) continue;
    if ((mask & (TAG.hedge | TAG.num)) !== 0 || ((mask & TAG.time) !== 0 && isOf(a, i, "overnight"))) continue;
    // "north-east and southern Ukraine": the conjunction joins adjectives.
    if (role === "conjunction" && i < at - 1 && ((a.mask[a.end[i] as number] as number) & ~TAG.side) === 0 && ((a.mask[previous(a, i)] as number) & ~TAG.side) === 0) continue;
    if (role === "conjunction" && ((a.mask[previous(a, i)] as number) & (TAG.weapon | TAG.place | TAG.country | TAG.people)) !== 0) continue;
    // "in Ganja, Azerbaijan's second city", "on Idlib, Syria, killed": stands beside a place, and hangs where that hangs.
    const aside = roleAt(a, a.end[at] as number) === "possessive" || a.tokens.code[a.end[at] as number] === 44;
    if (a.tokens.code[i] === 44 && aside && ((a.mask[previous(a, i)] as number) & (TAG.place | TAG.country)) !== 0) continue;
    // "on the town of Ghazlieh, southern Lebanon, injured": a town that no table knows.
    if (a.tokens.code[i] === 44 && a.tokens.code[a.end[at] as number] === 44 && ((a.mask[at] as number) & TAG.country) !== 0 && ((a.tokens.flags[previous(a, i)] as number) & CAPITAL) !== 0) continue;
    if (role !== undefined || a.tokens.kind[i] === PUNCT || (mask & (TAG.time | TAG.say)) !== 0) return false;
    if ((mask & (TAG.verb | TAG.cue)) !== 0 && ((mask & (TAG.attack | TAG.weapon | TAG.noun | TAG.person | TAG.thing)) === 0 || hasObject(a, i))) return true;
  }
  return false;
}

/** "a strike hit the Saudi Hospital": a word that could be a noun is a verb where an article follows. */
const hasObject = (a: Analysis, at: number): boolean => roleAt(a, a.end[at] as number) === "determiner" && a.term[at]?.cue?.some(({ form }) => form === "past") === true;

/** "drone interceptions": what was done against the weapon, by its enemy. */
export function isAgainst(a: Analysis, at: number): boolean {
  const next = a.end[at] as number;
  return next < a.tokens.count && isOf(a, next, "done against");
}

/** Of two who act together the one named first: "the US and Israel launched", "American and British strikes". */
function firstOf(a: Analysis, at: number, party: string): string {
  let i = previous(a, at);
  if (roleAt(a, i) === "determiner") i = previous(a, i);
  if (roleAt(a, i) !== "conjunction") return party;
  let first = previous(a, i);
  // "Syrian regime and Russian bombing"
  if (((a.mask[first] as number) & TAG.office) !== 0 && partyAt(a, first) === null) first = previous(a, first);
  return isMake(a, first) ? party : (partyAt(a, first) ?? party);
}

/** "a drone of the Congolese army": the owner behind. */
export function ownerBehind(a: Analysis, at: number): string | null {
  let of = a.end[at] as number;
  const belongs = of < a.tokens.count && isMade(a, of, "belong");
  if (belongs) of = a.end[of] as number;
  if (of >= a.tokens.count || (roleAt(a, of) !== "of" && !belongs)) return null;
  for (let i = a.end[of] as number, steps = 0; i < a.tokens.count && steps < 2; i = a.end[i] as number, steps++) {
    const party = isMake(a, i) ? null : partyAt(a, i);
    if (party !== null) return party;
    if (roleAt(a, i) !== "determiner") return null;
  }
  return null;
}

/** The owner of a weapon or an attack: "Russian drones", "Israel's strikes", "a Houthi missile". */
export function ownerOf(a: Analysis, at: number, floor: number): string | null {
  if (isAgainst(a, at)) return null;
  for (let i = at, steps = 0; i > floor && steps < 7; steps++) {
    i = previous(a, i);
    const party = partyAt(a, i);
    const mask = a.mask[i] as number;
    if (party !== null) {
      if (isMake(a, i)) continue;
      const next = a.end[i] as number;
      if ((mask & (TAG.people | TAG.actor)) !== 0 || rulerAt(a, i) !== null) return firstOf(a, i, party);
      // A bare land or capital owns only with a possessive: "Russia's attack", not "the Ukraine attack".
      const direct = (mask & TAG.country) !== 0 && ((a.mask[next] as number) & (TAG.weapon | TAG.attack)) !== 0;
      const leads = a.tokens.kind[next] === HYPHEN && next + 1 < a.tokens.count && isMade(a, next + 1, "lead");
      return roleAt(a, next) === "possessive" || direct || leads ? party : null;
    }
    const role = roleAt(a, i);
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 44) return null;
    // "according to Russian officials, attacks": so it does where the deed itself stands behind the comma.
    if (a.tokens.kind[i] === PUNCT && steps === 0) return null;
    // "According to Kyiv, 10 missiles": a new phrase begins behind the comma.
    if (a.tokens.kind[i] === PUNCT && ((a.mask[a.end[i] as number] as number) & (TAG.num | TAG.hedge)) !== 0) return null;
    if (a.tokens.kind[i] === PUNCT || a.tokens.kind[i] === QUOTE || a.tokens.kind[i] === HYPHEN) continue;
    if (role === "conjunction") {
      if ((mask & TAG.weapon) === 0 && ((a.mask[previous(a, i)] as number) & (TAG.weapon | TAG.modifier)) === 0) return null;
      continue;
    }
    if (role !== undefined && role !== "adverb" && role !== "possessive") return null;
    // "US-led air strikes"
    if (i > floor && a.tokens.kind[previous(a, i)] === HYPHEN && isMade(a, i, "lead")) continue;
    if ((mask & (TAG.say | TAG.verb)) !== 0 && (mask & (TAG.weapon | TAG.attack | TAG.noun | TAG.cue)) === 0) return null;
    if ((mask & TAG.cue) !== 0 && (mask & (TAG.weapon | TAG.attack | TAG.thing)) === 0) return null;
  }
  return null;
}

/** "Ukrainian air defences": whether a party is named as the one who wards off. */
export function wardsOff(a: Analysis, at: number): boolean {
  const end = a.end[at] as number;
  return (end < a.tokens.count && isOf(a, end, "defenders")) || phraseIsOf(a, Math.max(at, end - 2), end, "defenders");
}

/** Who an active verb is said of. */
export interface Subject {
  readonly party: string | null;
  /** A pronoun: as a rule the one who speaks. */
  readonly pronoun: boolean;
  /** A weapon or an attack acts; the party is its owner. */
  readonly thing: boolean;
  /** An armed body without an owner acts: "air defences shot down"; as a rule that of the one who speaks. */
  readonly force: boolean;
  /** Token of the subject, or -1. */
  readonly at: number;
}

/** The subject of an active verb: a party, "it" (the one who speaks), or the owner of the weapon or attack that acts. */
export function subjectOf(a: Analysis, floor: number, verb: number): Subject {
  const nobody: Subject = { party: null, pronoun: false, thing: false, force: false, at: -1 };
  let force = -1;
  let clause = -1;
  let comma = false;
  // "Moscow refused a truce hours after launching 300 drones": said of the subject of the whole sentence.
  const before = hasShape(a, verb, "going on") && isOf(a, previous(a, verb), "another time");
  for (let i = verb, steps = 0; i > floor && steps < 30; steps++) {
    i = previous(a, i);
    const mask = a.mask[i] as number;
    const role = roleAt(a, i);
    // "…, which have killed 41,000"
    if (steps < 3 && isOf(a, i, "that")) clause = steps;
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] === 44) {
      comma = true;
      i = asideFrom(a, i, floor);
    }
    // "Russia launched 31 drones, with defences destroying 28": the clause has a subject of its own.
    if (role === "with" && !comma && !isBesideParty(a, i)) return nobody;
    // "with air defences destroying 28": a force without an owner acts; whose it is, is not said.
    if (force >= 0 && (steps - force > 5 || role === "relative" || role === "including" || (role === "conjunction" && opensOwnClause(a, i)))) return { ...nobody, force: true };
    if (force < 0 && (mask & TAG.office) !== 0 && a.term[i]?.office?.kind === "military" && a.term[i]?.office?.holder === "body") force = steps;
    if (force < 0 && isOf(a, i, "defenders")) force = steps;
    if ((force >= 0 || lastIsOf(a, a.end[i] as number, "who fights")) && isOf(a, i, "owned by them")) return { ...nobody, pronoun: true, at: i };
    // "KYIV, Ukraine — Russian forces": a dateline is nobody's name.
    if (a.tokens.kind[i] === PUNCT && (a.tokens.code[i] === 0x2014 || a.tokens.code[i] === 0x2013) && i - floor < 10) return nobody;
    if (a.tokens.kind[i] === PUNCT && (a.tokens.code[i] === 59 || a.tokens.code[i] === 58)) return nobody;
    if (role === "pronoun" && isOf(a, i, "they") && ((a.mask[a.end[i] as number] as number) & TAG.say) === 0) return { ...nobody, pronoun: true, at: i };
    // "Kyiv said an explosion killed two": who speaks does not act; "Russia, it said, launched" goes on after the comma.
    const gerund = roleAt(a, previous(a, verb));
    // "aircraft are believed to have fired": the one who is spoken of acts.
    if ((mask & TAG.say) !== 0 && roleAt(a, previous(a, i)) === "be" && roleAt(a, a.end[i] as number) === "to") continue;
    if ((mask & TAG.say) !== 0 && !comma && gerund !== "of" && gerund !== "preposition" && !before) return { ...nobody, force: force >= 0 };
    if (role === "possessive" || role === "determiner" || role === "adverb") continue;
    if ((mask & (TAG.weapon | TAG.attack)) !== 0 && partyAt(a, i) === null) {
      // "for a rocket attack that killed 12": what "that" stands for acts.
      if (inPhrase(a, i, floor) && !(clause >= 0 && steps - clause < 8)) continue;
      return { ...nobody, party: ownerOf(a, i, floor) ?? ((mask & TAG.weapon) !== 0 ? ownerBehind(a, i) : null), thing: true, at: i };
    }
    const party = partyAt(a, i);
    if (party === null || isMake(a, i)) continue;
    // "refused Kyiv's truce before launching": what another owns does nothing here.
    if (before && roleAt(a, a.end[i] as number) === "possessive" && ((a.mask[previous(a, i)] as number) & (TAG.say | TAG.verb)) !== 0) continue;
    // "Israel strikes Sanaa, killing 35": what is struck does not kill.
    if (comma && isStruckNow(a, i, floor)) continue;
    // "areas where Hezbollah is strong, wounding 3,000": who is there does nothing here.
    if (comma && (isOf(a, previous(a, i), "where") || (roleAt(a, previous(a, i)) === "determiner" && isOf(a, previous(a, previous(a, i)), "where")))) continue;
    // "forces of Ukraine", "army of Russia": a genitive still names the one who acts.
    if (inPhrase(a, i, floor) && !forcesOf(a, i)) continue;
    return { ...nobody, party: firstOf(a, i, party), at: i };
  }
  return { ...nobody, force: force >= 0 };
}

/** "swapped prisoners with Ukraine": a preposition and a name, and no clause of its own as in ", with defences destroying 28". */
function isBesideParty(a: Analysis, at: number): boolean {
  if (a.tokens.kind[previous(a, at)] === PUNCT) return false;
  let i = a.end[at] as number;
  if (roleAt(a, i) === "determiner") i = a.end[i] as number;
  return partyAt(a, i) !== null && !isDeed(a, a.end[i] as number) && ((a.mask[a.end[i] as number] ?? 0) & TAG.office) === 0;
}

/** "Israel strikes Sanaa": a verb of attack in the present between two names, as headlines have it. */
function isStruckNow(a: Analysis, at: number, floor: number): boolean {
  const verb = previous(a, at);
  return verb > floor && isOf(a, verb, "strikes now") && partyAt(a, previous(a, verb)) !== null;
}

/** "Russia launched 86 drones and air defences stopped 70": whether a conjunction opens a clause, and does not join two who act together. */
function opensOwnClause(a: Analysis, at: number): boolean {
  const before = previous(a, at);
  return ((a.mask[before] as number) & (TAG.office | TAG.actor | TAG.people)) === 0 && partyAt(a, before) === null;
}

/** How far back an aside may begin that says who says so, in tokens. */
const ASIDE = 14;
/** How far behind its verb an aside may go on: "said on Telegram". */
const TAIL = 4;

/** Where an aside begins that ends at a comma: "Russia hit Lviv, Ukraine's air force said, killing two". The comma itself where there is none. */
function asideFrom(a: Analysis, comma: number, floor: number): number {
  let says = false;
  for (let i = comma, steps = 0; i > floor && steps < ASIDE; steps++) {
    i = previous(a, i);
    if (a.tokens.kind[i] === PUNCT) return says && a.tokens.code[i] === 44 ? i : comma;
    if (roleAt(a, i) === "relative" || roleAt(a, i) === "subordinator" || isOf(a, i, "that")) return comma;
    if (((a.mask[i] as number) & TAG.say) !== 0) says = steps < TAIL && roleAt(a, previous(a, i)) !== "preposition";
    else if (!says && steps >= TAIL) return comma;
  }
  return comma;
}

/** "forces of Ukraine", "the army of Russia", not "a meeting of Ukrainian commanders". */
function forcesOf(a: Analysis, party: number): boolean {
  const of = previous(a, party);
  if (roleAt(a, of) !== "of" || of === 0) return false;
  const noun = previous(a, of);
  return ((a.mask[noun] as number) & (TAG.office | TAG.actor)) !== 0 || lastIsOf(a, noun, "who fights");
}

/** An attack or a weapon of one; jets over a land may be its own or a friend's. */
export function isDeed(a: Analysis, at: number): boolean {
  const mask = a.mask[at] as number;
  if ((mask & TAG.attack) !== 0) return true;
  const path = (mask & TAG.weapon) === 0 ? undefined : a.term[at]?.weapon?.path;
  return path !== undefined && !isAircraft(path) && !/^(?:airdefence|radar|ship)/.test(path);
}
