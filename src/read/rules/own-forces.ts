import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import { isDeed } from "./is-deed.ts";
import { isMake, partyAt, previous, roleAt } from "./parties.ts";

/** How far behind "blamed" those who are blamed may stand, in phrases. */
const REACH = 6;

/** "the army", "police", "the junta": a body of the land that a text is about, named without its land. */
export function isOwnBody(a: Analysis, at: number): boolean {
  const mask = a.mask[at] as number;
  const role = (mask & TAG.side) === 0 ? undefined : a.term[at]?.side?.role;
  const office = (mask & TAG.office) === 0 ? undefined : a.term[at]?.office;
  if (role !== "state" && role !== "ruler" && !(office?.holder === "body" && /^(?:military|police|government)$/.test(office.kind))) return false;
  // "the Israeli army", "Mali's army": of the land that is named.
  let i = previous(a, at);
  if (roleAt(a, i) === "possessive") i = previous(a, i);
  return at === 0 || partyAt(a, i) === null || isMake(a, i);
}

/** Whether a text names the forces or the rulers of a land, with its name or without. */
export function namesForces(a: Analysis, land: string): boolean {
  for (let i = 0; i < a.tokens.count; i = Math.max(a.end[i] as number, i + 1)) {
    if (isOwnBody(a, i)) return true;
    const party = partyAt(a, i);
    if (party !== land || isMake(a, i)) continue;
    if (((a.mask[i] as number) & TAG.actor) !== 0) return true;
    let next = a.end[i] as number;
    if (next < a.tokens.count && roleAt(a, next) === "possessive") next = a.end[next] as number;
    const mask = a.mask[next] ?? 0;
    if ((mask & TAG.office) !== 0 || isDeed(a, next) || ((mask & TAG.side) !== 0 && /^(?:state|ruler)$/.test(a.term[next]?.side?.role ?? ""))) return true;
  }
  return false;
}

/** "families blamed the government for the deaths", "accused police of launching two drones": who is charged in a sentence with what it or the one before tells of, or -1. */
export function chargedIn(a: Analysis, s: Sentence, before: Sentence | undefined): number {
  const told = (s.mask | (before?.mask ?? 0)) & (TAG.attack | TAG.cue);
  if (told === 0) return -1;
  for (let i = s.from; i < s.to; i = a.end[i] as number) {
    const accuses = ((a.mask[i] as number) & TAG.say) !== 0 && a.term[i]?.say?.kind === "accuses" && a.term[i]?.say?.form !== "noun";
    const by = accuses || isOf(a, i, "blamed");
    if (!by || i + 1 >= s.to) continue;
    const on = isOf(a, a.end[i] as number, "blamed on");
    // "was blamed for the strike": the one before it is charged.
    if (!on && (!accuses || roleAt(a, previous(a, i)) === "be")) continue;
    for (let k = a.end[on ? (a.end[i] as number) : i] as number, steps = 0; k < s.to && steps < REACH && (a.tokens.kind[k] !== PUNCT || a.tokens.code[k] === 45); k = a.end[k] as number, steps++) {
      if (isOwnBody(a, k) || (partyAt(a, k) !== null && !isMake(a, k))) return k;
      if (isOf(a, k, "accused of") && roleAt(a, k) !== "of") break;
    }
  }
  return -1;
}
