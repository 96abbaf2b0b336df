import type { Analysis } from "../analysis.ts";
import { isOf, lastIsOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import type { Clue } from "./clue-shape.ts";
import { lastOf, possessorOf, sideAt } from "./deeds.ts";
import { isMake, ownerBehind, ownerOf, partyAt, roleAt } from "./parties.ts";
import type { Scene } from "./scene.ts";

/** The counted things themselves: "108 Russian drones" are the attacker's; "12 Ukrainian soldiers" the target's. */
export function counted({ a, count, from, speaker }: Scene, clue: Clue): void {
  const { quantity: q } = count;
  if (count.unit === "munition") {
    // "57 of 70 Russian missiles": the noun of the whole.
    const noun = q.noun.to > q.noun.from || q.whole === null ? q.noun : q.whole.noun;
    const head = noun.to > noun.from ? lastOf(a, noun.from, noun.to) : -1;
    clue.owner = head >= 0 ? ownerOf(a, head, Math.max(from, q.number.to - 1)) : null;
    // "Iran's 270 ballistic missiles"
    clue.owner ??= possessorOf(a, q.from, from) ?? (head >= 0 ? ownerBehind(a, head) : null);
    clue.attacker = clue.owner;
    return;
  }
  let inside: string | null = null;
  for (let i = q.number.to; i < q.to; i = a.end[i] as number) inside = partyAt(a, i) ?? inside;
  // "Hezbollah said 16 of its fighters were killed"
  if (inside === null && count.unit === "person" && speaker !== null) for (let i = q.number.to, steps = 0; i < q.to && steps < 4; i = a.end[i] as number, steps++) if (sideAt(a, i) === "own") inside = speaker;
  // "four fighters of al-Shabaab"
  if (inside === null && count.unit === "person" && q.to < a.tokens.count && roleAt(a, q.to) === "of") inside = servedBy(a, a.end[q.to] as number);
  if (inside !== null && !isOf(a, lastOf(a, q.noun.from, Math.max(q.noun.to, q.noun.from + 1)), "on no side")) {
    clue.target = inside;
    clue.people = count.unit === "person";
  }
}

/** "four fighters of al-Shabaab", "six generals of the Russian army": whom they serve. */
function servedBy(a: Analysis, at: number): string | null {
  if (a.term[at]?.actor?.[0]?.kind === "armed-group") return partyAt(a, at);
  const i = roleAt(a, at) === "determiner" ? (a.end[at] as number) : at;
  const party = partyAt(a, i);
  let noun = a.end[i] as number;
  if (party === null || isMake(a, i) || noun >= a.tokens.count) return null;
  if (((a.mask[i] as number) & TAG.actor) !== 0) return party;
  if (roleAt(a, noun) === "possessive") noun = a.end[noun] as number;
  return ((a.mask[noun] ?? 0) & TAG.office) !== 0 || lastIsOf(a, noun, "who fights") ? party : null;
}
