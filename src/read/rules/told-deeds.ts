import type { Analysis } from "../analysis.ts";
import { isOf, tokenIsOf } from "../classes/index.ts";
import { accusedOf } from "./accused.ts";
import type { Clue } from "./clue-shape.ts";
import { HARM } from "./clue-shape.ts";
import { defenderOf, senderOf, sideAt, strikerOf } from "./deeds.ts";
import { doneBy } from "./done-by.ts";
import { isDeed } from "./is-deed.ts";
import { ownerOf } from "./owners.ts";
import { partyAt, previous, roleAt } from "./parties.ts";
import { subjectOf } from "./subject.ts";
import type { Scene } from "./scene.ts";

const SEMICOLON = 59;

/** An attack that a sentence speaks of, and who made it. */
export interface Deed {
  readonly party: string;
  /** Token of its name. */
  readonly at: number;
}

/** Whose attack the sentence speaks of before the count. */
export function deedBefore({ a, count, from, speaker, armed }: Scene): Deed | null {
  const { quantity: q, government: g } = count;
  for (let i = q.from; i > from; ) {
    i = previous(a, i);
    // "… by Cambodian rockets; Cambodia said …": what another says of another.
    if (a.tokens.code[i] === SEMICOLON) return null;
    const harm = HARM.has(g.metric);
    // "the offensive that Israel launched", "Israel launched an offensive that has killed 900"
    const campaign = harm && sideAt(a, i) === "campaign";
    const assailed = harm && isOf(a, i, "assailed");
    const party = assailed ? (doneBy(a, i, q.from) ?? (roleAt(a, previous(a, i)) === "be" ? null : subjectOf(a, from, i).party)) : isDeed(a, i) || campaign ? (ownerOf(a, i, from) ?? groupOf(a, i, from) ?? doneBy(a, i, q.from) ?? (campaign ? senderOf(a, from, i) : null) ?? accusedOf(a, from, i)) : harm ? strikerOf(a, i, from, null) : g.metric === "launched" && !g.active ? strikerOf(a, i, from, armed ? speaker : null) : null;
    if (party !== null) return { party, at: i };
  }
  return null;
}

/** Who stands behind "blamed on": "the Houthis", "Israel". */
function blamedAt(a: Analysis, at: number, to: number): string | null {
  const i = roleAt(a, at) === "determiner" ? (a.end[at] as number) : at;
  return i < to ? partyAt(a, i) : null;
}

/** "12 were killed in Israel, while Israeli strikes killed 227": where the other side of a comparison begins. */
function contrast(a: Analysis, from: number, to: number): number {
  for (let i = from; i < to; i = a.end[i] as number) if (a.tokens.code[i] === 44 && isOf(a, a.end[i] as number, "contrast")) return i;
  return to;
}

/** Whose attack the sentence speaks of behind the count. */
export function deedAfter({ a, count, to: end }: Scene, clue: Clue): Deed | null {
  const { quantity: q, government: g } = count;
  const to = contrast(a, q.to, end);
  let told = false;
  let since = false;
  for (let i = q.to; i < to && a.tokens.code[i] !== SEMICOLON; i = a.end[i] as number) {
    // "the attacks, which officials have blamed on Israel"
    const blamed = isOf(a, i, "blamed") && isOf(a, a.end[i] as number, "blamed on") ? blamedAt(a, a.end[a.end[i] as number] as number, to) : null;
    if (blamed !== null) return { party: blamed, at: i };
    // What it came after or before is another attack; but people are killed "when", "after" or "as" one happens.
    const harm = HARM.has(g.metric) && isOf(a, i, "what befell");
    // "since the war began following the Hamas attacks": not what befell them.
    since ||= tokenIsOf(a, i, "since when it began");
    // "since the war began, unleashed by the October 7 attacks": nor is this.
    if (since && (harm || a.tokens.code[i] === 44)) return null;
    told ||= harm;
    if (!harm && (roleAt(a, i) === "subordinator" || isOf(a, i, "another time"))) return null;
    // "nobody was hurt after Kuwaiti air defences intercepted the drones"
    if (told) clue.target ??= defenderOf(a, i, q.to);
    const party = isDeed(a, i) ? (ownerOf(a, i, q.to) ?? doneBy(a, i, to) ?? (told ? senderOf(a, q.to, i) : null)) : told ? strikerOf(a, i, q.to, null) : null;
    if (party !== null) return { party, at: i };
  }
  return null;
}

/** "the war against Hamas after the group's attacks": the armed group that was named before. */
function groupOf(a: Analysis, deed: number, from: number): string | null {
  let named = -1;
  for (let i = deed, steps = 0; i > from && steps < 6 && named < 0; steps++) {
    i = previous(a, i);
    if (roleAt(a, i) === "possessive" && isOf(a, previous(a, i), "group named before")) named = previous(a, i);
  }
  for (let i = named; i > from; ) {
    i = previous(a, i);
    if (a.term[i]?.actor?.[0]?.kind === "armed-group") return partyAt(a, i);
  }
  return null;
}
