import type { DriftKind } from "../model/night.ts";
import type { Metric } from "../model/vocabulary.ts";
import { isExact } from "./bounds.ts";
import type { NightRow } from "./night-row.ts";
import { byTime, groupBy } from "./night-row.ts";
import { isWithin, mayBeSame, tops } from "./weapon-class.ts";

/** A row and the one that it has its number from. */
export interface Mate {
  readonly row: NightRow;
  readonly origin: NightRow;
  /** What changed on the way. */
  readonly drifts: readonly DriftKind[];
}

/** Metrics that papers write for each other; a number never drifts from one family into another. */
const FAMILIES: readonly (readonly Metric[])[] = [
  ["shot_down", "suppressed", "lost", "lost_or_suppressed", "shot_down_or_suppressed", "neutralised_total"],
  ["launched", "detected", "attempted"],
  ["hit_locations", "hits", "debris_locations", "attempted"],
];

export function familyOf(metric: Metric): readonly Metric[] {
  return [...new Set(FAMILIES.filter((family) => family.includes(metric)).flat())];
}

/**
 * For each row the one that it has its number from: the claimant's own document where it is at hand, else the first that gave it.
 *
 * A relay of the same claimant with the same written number under the same label is a copy; with the same number under another label
 * of the family, and no figure of its own label there, it is a copy that was relabelled. What an outlet says in its own name is a copy
 * of whoever gave the number first. Rows that are the origin of a number have no mate.
 */
export function matesOf(rows: readonly NightRow[]): ReadonlyMap<NightRow, Mate> {
  const mates = new Map<NightRow, Mate>();
  for (const [, direction] of groupBy(rows, ({ attacker, target }) => `${attacker}>${target}`)) {
    const attributed = direction.filter(({ claimant }) => claimant.kind !== "outlet");
    for (const [, own] of groupBy(attributed, ({ claimant }) => claimant.key)) pair(own.filter(isOfNumber), mates);
    const everyone = index(attributed.filter((row) => isOfNumber(row) && !mates.has(row)));
    const outlets = direction.filter((row) => row.claimant.kind === "outlet" && isOfNumber(row));
    for (const row of outlets) {
      const origin = nearest(row, everyone.get(key(row.metric, row.number)) ?? []);
      if (origin !== null) mates.set(row, { row, origin, drifts: driftsOf(row, origin) });
    }
    pair(outlets.filter((row) => !mates.has(row)), mates);
  }
  return mates;
}

function isOfNumber({ number }: NightRow): boolean {
  return number !== null && number > 0;
}

function pair(own: readonly NightRow[], mates: Map<NightRow, Mate>): void {
  const primary = own.filter(({ isPrimary }) => isPrimary);
  const numbers = index(primary);
  const relays = own.filter(({ isPrimary }) => !isPrimary).toSorted(byTime);
  const firsts = new Map<string, NightRow[]>();
  for (const row of relays) {
    const same = nearest(row, numbers.get(key(row.metric, row.number)) ?? []);
    const origin = same ?? relabelled(row, numbers) ?? null;
    if (origin !== null) {
      mates.set(row, { row, origin, drifts: driftsOf(row, origin) });
      continue;
    }
    // Nobody's own document has it: the first relay stands for all.
    const first = key(row.metric, row.number);
    const known = firsts.get(first) ?? [];
    const before = nearest(row, known);
    if (before === null) firsts.set(first, [...known, row].slice(0, MOST_KINDS));
    else mates.set(row, { row, origin: before, drifts: [] });
  }
}

/** Classes under which one number of one metric is looked up. */
const MOST_KINDS = 32;

function index(rows: readonly NightRow[]): ReadonlyMap<string, readonly NightRow[]> {
  return new Map([...groupBy(rows, ({ metric, number }) => key(metric, number))].map(([name, own]) => [name, own.slice(0, MOST_KINDS)]));
}

function key(metric: Metric, number: number | null): string {
  return `${metric} ${number}`;
}

/** Of rows with the number, the first whose class can be the same; else the first that counts what the row counts and more. */
function nearest(row: NightRow, found: readonly NightRow[]): NightRow | null {
  const others = found.filter((other) => other !== row && other.filed.document.key !== row.filed.document.key && !areEntries(row, other));
  return others.find((other) => mayBeSame(row.filed.claim.weapon, other.filed.claim.weapon)) ?? others.find((other) => isNarrower(row, other)) ?? null;
}

/** Two entries of one table are two counts, and not one that was copied. */
export function areEntries({ filed: { document: a } }: NightRow, { filed: { document: b } }: NightRow): boolean {
  return a.kind === "row" && b.kind === "row" && a.outlet === b.outlet;
}

/** "300 drones" of a bulletin's 300 drones and missiles. */
function isNarrower(row: NightRow, other: NightRow): boolean {
  const [own, whole] = [tops(row.spread), tops(other.spread)];
  return own.length > 0 && own.length < whole.length && isWithin(own, whole);
}

function relabelled(row: NightRow, numbers: ReadonlyMap<string, readonly NightRow[]>): NightRow | null {
  // The columns of a table are no words that anybody chose for a number.
  if (row.filed.document.kind === "row") return null;
  const found = familyOf(row.metric).filter((metric) => metric !== row.metric).flatMap((metric) => nearest(row, numbers.get(key(metric, row.number)) ?? []) ?? []);
  // A number that stands under two other labels says of neither that it is meant.
  return found.length === 1 ? (found[0] as NightRow) : null;
}

function driftsOf(row: NightRow, origin: NightRow): readonly DriftKind[] {
  const kinds: DriftKind[] = [];
  if (row.metric !== origin.metric) kinds.push("metric");
  const [own, whole] = [row.spread, origin.spread];
  if (own.length > 0 && whole.length > 0 && tops(own).join() !== tops(whole).join()) kinds.push("weapon");
  if (isExact(row.filed.claim.quantity) !== isExact(origin.filed.claim.quantity)) kinds.push("hedge");
  return kinds;
}
