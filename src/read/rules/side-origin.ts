import type { Analysis } from "../analysis.ts";
import type { Clue } from "./clue-shape.ts";
import type { Count } from "./count.ts";
import { TAG } from "../term.ts";
import type { Hostility } from "./hostility.ts";
import { isMake, partyAt, previous } from "./parties.ts";
import type { Sides } from "./same-sides.ts";
import type { Speaker } from "./speaking.ts";

/**
 * What a side was read from. stated: its own sentence names who acts or whose people or weapons they are; place: the land of the
 * place; speaker: the one who speaks; carried over: a count before; text: what the text tells elsewhere; known war: nothing in the
 * text, but the table of wars.
 */
export type SideFrom = "stated" | "place" | "speaker" | "carried over" | "text" | "known war";

/** Where one side of one count comes from, and the token that names it, or the other side where none does; -1 when no word names either. */
export interface SideOrigin {
  readonly role: "attacker" | "target";
  readonly from: SideFrom;
  readonly at: number;
}

/** Counts back among which the same sides are looked for. */
const BACK = 30;

/** What the text has to say for each side of a count. */
export function originsOf(a: Analysis, counts: readonly Count[], clues: readonly Clue[], sides: readonly Sides[], i: number, speaker: Speaker | null, hostility: Hostility): SideOrigin[] {
  const out: SideOrigin[] = [];
  for (const role of ["attacker", "target"] as const) {
    const land = (sides[i] as Sides)[role];
    if (land === null) continue;
    const { sentence } = counts[i] as Count;
    const from = originOf(counts, clues, sides, i, role, land, speaker, hostility);
    const place = from === "place" ? namedIn(a, land, sentence.from, sentence.to, hostility, TAG.place | TAG.country) : -1;
    const here = place >= 0 ? place : namedIn(a, land, sentence.from, sentence.to, hostility);
    out.push({ role, from: from === "known war" && here >= 0 ? "text" : from, at: here >= 0 ? here : namedBefore(a, land, sentence.from, hostility) });
  }
  return out.map((one) => (one.at >= 0 ? one : { ...one, at: out.find(({ at }) => at >= 0)?.at ?? -1 }));
}

function originOf(counts: readonly Count[], clues: readonly Clue[], sides: readonly Sides[], i: number, role: "attacker" | "target", land: string, speaker: Speaker | null, hostility: Hostility): SideFrom {
  const clue = clues[i] as Clue;
  const said = clue[role];
  if (said !== null && hostility.landOf(said) === land) return role === "target" && !clue.people && clue.land === said ? "place" : "stated";
  if (speaker?.country === land) return "speaker";
  const { paragraph } = (counts[i] as Count).sentence;
  for (let k = i - 1; k >= 0 && i - k < BACK && paragraph - (counts[k] as Count).sentence.paragraph <= 2; k--) if ((sides[k] as Sides)[role] === land) return "carried over";
  const { attacker, target } = sides[i] as Sides;
  const told = hostility.ranked.some(([one, other]) => (attacker === null || hostility.landOf(one) === attacker) && (target === null || hostility.landOf(other) === target));
  return told || hostility.home === land ? "text" : "known war";
}

/** The first token of a stretch that names a land, one of its places or one of its groups. */
function namedIn(a: Analysis, land: string, from: number, to: number, hostility: Hostility, kinds = -1): number {
  for (let i = from; i < to; i = a.end[i] as number) if (((a.mask[i] as number) & kinds) !== 0 && names(a, i, land, hostility)) return i;
  return -1;
}

/** How far back the last word for a land is looked for, in phrases. */
const REACH = 400;

function namedBefore(a: Analysis, land: string, from: number, hostility: Hostility): number {
  for (let i = from, steps = 0; i > 0 && steps < REACH; steps++) {
    i = previous(a, i);
    if (names(a, i, land, hostility)) return i;
  }
  return -1;
}

function names(a: Analysis, at: number, land: string, hostility: Hostility): boolean {
  const party = isMake(a, at) ? null : partyAt(a, at);
  if (party !== null) return hostility.landOf(party) === land;
  return ((a.mask[at] as number) & TAG.place) !== 0 && a.term[at]?.place?.[0]?.country === land;
}
