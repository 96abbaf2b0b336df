import { heldByGroups, knownEnemies, strikesInside } from "../../resolve/conflicts.ts";
import type { Analysis } from "../analysis.ts";
import { isOf, lastIsOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import type { Clue } from "./clue-shape.ts";
import type { Count } from "./count.ts";
import { lastOf, possessorOf, sideAt } from "./deeds.ts";
import { landBetween } from "./lands.ts";
import { ownerBehind, ownerOf } from "./owners.ts";
import { isMake, partyAt, roleAt } from "./parties.ts";
import type { Scene } from "./scene.ts";
import { downsAircraft } from "./wards.ts";

/** The counted things themselves: "108 Russian drones" are the attacker's; "12 Ukrainian soldiers" the target's. */
export function counted({ a, count, from, speaker, armed }: Scene, clue: Clue): void {
  const { quantity: q } = count;
  if (count.unit === "munition") {
    // "57 of 70 Russian missiles": the noun of the whole.
    const noun = q.noun.to > q.noun.from || q.whole === null ? q.noun : q.whole.noun;
    const head = noun.to > noun.from ? lastOf(a, noun.from, noun.to) : -1;
    clue.owner = head >= 0 ? ownerOf(a, head, Math.max(from, q.number.to - 1)) : null;
    // "Iran's 270 ballistic missiles"
    clue.owner ??= possessorOf(a, q.from, from) ?? (head >= 0 ? ownerBehind(a, head) : null);
    clue[downsAircraft(count) ? "target" : "attacker"] = clue.owner;
    return;
  }
  let inside = ownSoldiers(a, count, speaker, armed);
  // "one of the US-made systems": who made it is not who was struck.
  for (let i = q.number.to; i < q.to; i = a.end[i] as number) if (!isMake(a, i)) inside = partyAt(a, i) ?? inside;
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

/** "two soldiers were killed in southern Lebanon", says the Israeli army: its own, where those whom it strikes there are groups. */
function ownSoldiers(a: Analysis, { quantity: { noun, number, from }, government: g, unit, sentence }: Count, speaker: string | null, armed: boolean): string | null {
  if (unit !== "person" || speaker === null || !armed || noun.to <= noun.from || !/^(?:passive|subject|list)$/.test(g.rule) || g.cue.from < noun.to) return null;
  if (!isOf(a, lastOf(a, noun.from, noun.to), "soldiers") || lastOf(a, number.to, noun.to) !== lastOf(a, noun.from, noun.to) || from <= sentence.from) return null;
  const land = landBetween(a, Math.max(noun.to, g.cue.to), sentence.to, speaker);
  return land !== null && land !== speaker && (heldByGroups(land) || strikesInside(speaker, land, null)) ? speaker : null;
}

/** "rockets from Gaza hit a farm near Ashkelon, killing a Palestinian labourer": who lives or works in another land is hurt as it is; soldiers are of their own. */
export function areGuests(a: Analysis, { quantity: { noun, number, to } }: Count, { attacker, target, people }: Clue, land: string): boolean {
  if (!people || attacker === null || attacker === land || target === land || target?.length !== 2) return false;
  let serve = false;
  for (let i = number.to; i < Math.max(noun.to, to); i = a.end[i] as number) serve ||= isOf(a, i, "soldiers") || lastIsOf(a, i, "who fights");
  // "12 North Korean soldiers in Kursk": they serve the land that is attacked.
  const enemies = serve ? knownEnemies(attacker, null, () => true) : [];
  return !serve || (enemies.includes(land) && !enemies.includes(target) && target !== attacker);
}
