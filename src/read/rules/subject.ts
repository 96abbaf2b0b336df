import type { Analysis } from "../analysis.ts";
import { hasShape, isOf, lastIsOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import { inPhrase } from "./in-phrase.ts";
import { isDeed } from "./is-deed.ts";
import { firstOf, ownerBehind, ownerOf } from "./owners.ts";
import { isMake, partyAt, previous, roleAt } from "./parties.ts";

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
