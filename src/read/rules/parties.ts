import { heldByGroups } from "../../resolve/conflicts.ts";
import type { Analysis } from "../analysis.ts";
import { isOf, phraseIsOf } from "../classes/index.ts";
import type { SideRole, Term } from "../term.ts";
import { TAG } from "../term.ts";
import { HYPHEN } from "../tokens.ts";
import { role as roleAt } from "./cue.ts";
import { ruledLand } from "./home.ts";

export { roleAt };
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

/** Whether a word names the land's own forces or rulers. */
export const isRuler = (a: Analysis, at: number): boolean => rulerAt(a, at) !== null;

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

/** "Ukrainian air defences": whether a party is named as the one who wards off. */
export function wardsOff(a: Analysis, at: number): boolean {
  const end = a.end[at] as number;
  return (end < a.tokens.count && isOf(a, end, "defenders")) || phraseIsOf(a, Math.max(at, end - 2), end, "defenders");
}
