import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { CAPITAL, HYPHEN, PUNCT, QUOTE } from "../tokens.ts";
import { previous, roleAt } from "./parties.ts";

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
