import type { Bounds, NightRelation } from "../model/night.ts";
import { inWords, isDisjoint, isExact, isSame } from "./bounds.ts";
import type { Mate } from "./mates.ts";
import { areEntries } from "./mates.ts";
import type { Account } from "./night.ts";
import { label } from "./night-balance.ts";
import type { Drawn } from "./night-figure.ts";
import type { NightRow } from "./night-row.ts";
import { compare, groupBy } from "./night-row.ts";
import { classKey, isWithin, mayBeSame, tops } from "./weapon-class.ts";
import type { Window } from "./window.ts";

/** "More than 50" holds of 108 and says nothing of it: what supports a number is at least half of it. */
const NEAR = 2;

/**
 * `contradicts` and `supports`: each claimant's figure beside that of the claimant who speaks for the direction, and each relay that has
 * a number of its own beside its claimant's figure. One relation a row at most, so that many papers make many rows and no more.
 */
export function ofStands(accounts: readonly Account[], mates: ReadonlyMap<NightRow, Mate>, summed: ReadonlySet<string>): readonly NightRelation[] {
  const relations: NightRelation[] = [];
  for (const [, own] of groupBy(accounts, ({ attacker, target }) => `${attacker}>${target}`)) {
    const ranked = own.toSorted((a, b) => authority(b) - authority(a) || b.rows.length - a.rows.length || compare(a.told.claimant.key, b.told.claimant.key));
    const reference = new Map<string, { readonly account: Account; readonly drawn: Drawn }[]>();
    for (const account of ranked) {
      for (const drawn of account.drawn) {
        relations.push(...within(drawn, mates, summed));
        if (drawn.figure.isPart || drawn.figure.bounds === null || drawn.figure.object !== null) continue;
        const known = reference.get(drawn.figure.metric) ?? [];
        // One body's figures of two classes are two things.
        const other = known.find((one) => one.account !== account && mayBeSame(one.drawn.figure.weapon, drawn.figure.weapon));
        if (other !== undefined) relations.push(...between(drawn, other.drawn, mates, summed));
        else if (known.length < MOST_KINDS) reference.set(drawn.figure.metric, [...known, { account, drawn }]);
      }
    }
  }
  return relations;
}

/** Classes of one metric that have somebody to be set beside. */
const MOST_KINDS = 32;

/** Who counts over their own land with documents of their own, then who has documents of their own. */
function authority({ target, told: { claimant, isPrimary } }: Account): number {
  return isPrimary ? (claimant.country === target ? 2 : 1) : 0;
}

function between(drawn: Drawn, other: Drawn, mates: ReadonlyMap<NightRow, Mate>, summed: ReadonlySet<string>): readonly NightRelation[] {
  const [row, to] = [standsFor(drawn), standsFor(other)];
  const [bounds, whole] = [drawn.figure.bounds, other.figure.bounds];
  if (row === null || to === null || bounds === null || whole === null || mates.has(row) || summed.has(row.ref) || areEntries(row, to)) return [];
  // A governor's three, or an hour's, may be among the thirty, and so may the missiles: only more than the whole is against it.
  if (isPartial(drawn, other) && (whole.high === null || bounds.low <= whole.high)) return [];
  if (isPartial(other, drawn) && (bounds.high === null || whole.low <= bounds.high)) return [];
  const words = `${row.claimant.name}: ${inWords(bounds)}; ${to.claimant.name}: ${inWords(whole)} ${label(other.figure)}`;
  return stand(row, to, bounds, whole, words, isExact(row.filed.claim.quantity));
}

/** Whether one figure is of places, hours or classes that the other goes beyond. */
function isPartial(drawn: Drawn, other: Drawn): boolean {
  const [own, whole] = [spanOf(drawn), spanOf(other)];
  const isShorter = own !== null && whole !== null && own.end - own.start < (whole.end - whole.start) / 2;
  return isShorter || isNarrower(drawn.figure.weapon, other.figure.weapon) || (regionsOf(drawn).length > 0 && regionsOf(drawn).join() !== regionsOf(other).join());
}

/** Missiles of drones and missiles, Shaheds of Shaheds and decoys; drones and strike drones are told less and more finely, and no more. */
function isNarrower(own: readonly string[], whole: readonly string[]): boolean {
  if (own.length === 0 || classKey(own) === classKey(whole)) return false;
  if (whole.length === 0) return true;
  const isCoarse = whole.every((path) => !path.includes(".")) && tops(own).join() === tops(whole).join();
  return !isCoarse && isWithin(own, whole);
}

function regionsOf({ sheet }: Drawn): readonly string[] {
  return [...new Set(sheet.rows.flatMap(({ filed: { claim } }) => claim.places.flatMap(({ code, role }) => (code?.includes("-") === true && role !== "launched_from" && role !== "crossed_to" ? [code] : []))))].toSorted(compare);
}

/** From the first of a figure's hours to the last; null where some are not known. */
function spanOf({ groups }: Drawn): Pick<Window, "start" | "end"> | null {
  const windows = groups.flatMap(({ window }) => window ?? []);
  return windows.length < groups.length || windows.length === 0 ? null : { start: Math.min(...windows.map(({ start }) => start)), end: Math.max(...windows.map(({ end }) => end)) };
}

/** The relays of one claimant whose number is none of the claimant's own. */
function within({ figure, sheet, groups }: Drawn, mates: ReadonlyMap<NightRow, Mate>, summed: ReadonlySet<string>): readonly NightRelation[] {
  const relations: NightRelation[] = [];
  // Fifteen attacks here and three there are no two counts of one thing, and neither are houses.
  if (figure.metric === "attempted" || figure.object !== null) return relations;
  const windows = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group] as const)));
  const told = new Map(groups.map(({ choice: { chosen }, rows }) => [chosen, new Set(rows.flatMap(({ number, filed }) => (number === chosen?.number ? [filed.document.key] : [])))]));
  for (const row of sheet.rows) {
    const group = windows.get(row);
    // A tie has no chosen claim: its first number is what the others are beside.
    const to = group?.choice.chosen ?? group?.choice.tied[0] ?? null;
    if (to === null || row === to || row.isPrimary || row.bounds === null || to.bounds === null || mates.has(row) || summed.has(row.ref)) continue;
    // A text that has the number too counts something else by another; the same number is a copy, and told as one.
    if (told.get(to)?.has(row.filed.document.key) === true || isSame(row.bounds, to.bounds)) continue;
    // Of several windows a paper may mean any, or some of them: only more than all of them is against them.
    if (groups.length > 1 && (figure.bounds?.high == null || row.bounds.low <= figure.bounds.high)) continue;
    const whole = groups.length > 1 ? (figure.bounds as Bounds) : to.bounds;
    relations.push(...stand(row, to, row.bounds, whole, `${row.claimant.name} in one: ${inWords(row.bounds)}; in the other: ${inWords(whole)} ${label(figure)}`, isExact(row.filed.claim.quantity)));
  }
  return relations;
}

function stand(row: NightRow, to: NightRow, bounds: Bounds, whole: Bounds, words: string, isPlain: boolean): readonly NightRelation[] {
  // Two numbers of one text are of two things, whatever they are called.
  if (row.filed.document.key === to.filed.document.key) return [];
  const relation = (type: NightRelation["type"], proof: string): readonly NightRelation[] => [{ type, from: row.ref, to: to.ref, proof, via: [] }];
  if (isDisjoint(bounds, whole)) return relation("contradicts", `${words}: no number is both`);
  if (isSame(bounds, whole) && isPlain) return relation("supports", `${words}: the same number`);
  const isNear = bounds.low * NEAR >= whole.low && (bounds.high === null || bounds.high <= Math.max(1, whole.high ?? whole.low) * NEAR);
  return isNear && whole.high !== null && bounds.low <= whole.low && (bounds.high === null || bounds.high >= whole.high) ? relation("supports", `${words}: the one holds the other`) : [];
}

function standsFor({ groups }: Drawn): NightRow | null {
  const free = groups.filter(({ includedIn }) => includedIn === null);
  return free.length === 1 ? (free[0]?.choice.chosen ?? null) : (free.find(({ choice }) => choice.chosen !== null)?.choice.chosen ?? null);
}
