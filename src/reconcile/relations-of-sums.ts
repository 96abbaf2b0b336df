import type { NightRelation } from "../model/night.ts";
import { PARTS } from "./balance.ts";
import { isExact } from "./bounds.ts";
import type { Mate } from "./mates.ts";
import { familyOf } from "./mates.ts";
import type { Drawn } from "./night-figure.ts";
import type { NightRow } from "./night-row.ts";
import { mayBeSame } from "./weapon-class.ts";
import type { Window } from "./window.ts";
import { isRounding, shared, windowWords } from "./window.ts";

/** No body has posted of more windows in one night; of rows that were made to have them, the first are tried. */
const MOST_WINDOWS = 24;
/** Different totals of one figure that are tried. */
const MOST_TOTALS = 32;
/** Windows that a sum may skip between: more of them would come out by chance. */
const MOST_APART = 4;

interface Part {
  readonly row: NightRow;
  readonly number: number;
  readonly window: Window;
  readonly hours: number;
}

/**
 * `sums_to`: the totals of the press that are sums of a body's posts, such as 25 = 7 + 14 + 4.
 *
 * Windows that follow each other are tried first, then a few that do not. A total that comes out in two ways is left alone: a sum that
 * chance explains as well is no proof.
 */
export function sumsOf({ groups, sheet }: Drawn, mates: ReadonlyMap<NightRow, Mate>): readonly NightRelation[] {
  const parts = groups.flatMap(({ choice: { chosen }, window, hours, includedIn }): Part[] => (chosen?.isPrimary === true && chosen.number !== null && chosen.number > 0 && isExact(chosen.filed.claim.quantity) && window !== null && includedIn === null ? [{ row: chosen, number: chosen.number, window, hours }] : [])).slice(0, MOST_WINDOWS);
  if (parts.length < 2) return [];
  const totals = new Map<number, NightRow[]>();
  for (const row of sheet.rows) {
    if (row.isPrimary || mates.has(row) && mates.get(row)?.origin.isPrimary === true || row.number === null || !isExact(row.filed.claim.quantity)) continue;
    const known = totals.get(row.number);
    if (known !== undefined) known.push(row);
    else if (totals.size < MOST_TOTALS) totals.set(row.number, [row]);
  }
  return [...totals].flatMap(([total, rows]) => {
    const found = runs(parts, total) ?? apart(parts, total);
    // The first row that gives the total; the others repeat it.
    const [first] = rows;
    if (found === null || first === undefined) return [];
    const proof = `${found.map(({ number }) => number).join(" + ")} = ${total}; ${found.map(({ number, window }) => `${number} in ${window.isPrecise ? "" : "about "}${windowWords(window)}`).join(", ")}`;
    return found.map(({ row }): NightRelation => ({ type: "sums_to", from: row.ref, to: first.ref, proof, via: [] }));
  });
}

/** Hours that are partly the same may hold the same weapons; other regions in the same hours do not. */
function isMixed(a: Part, b: Part): boolean {
  return a.hours !== b.hours && !isRounding(a.window, b.window, shared(a.window, b.window));
}

/** The only run of windows in a row that comes to the total. */
function runs(parts: readonly Part[], total: number): readonly Part[] | null {
  const found: (readonly Part[])[] = [];
  parts.forEach((_, from) => {
    let sum = 0;
    for (let to = from; to < parts.length && sum < total; to += 1) {
      if (to > from && isMixed(parts[to - 1] as Part, parts[to] as Part)) return;
      sum += (parts[to] as Part).number;
      if (sum === total && to > from) found.push(parts.slice(from, to + 1));
    }
  });
  return found.length === 1 ? (found[0] as readonly Part[]) : null;
}

/** The only two to four windows, in any places, that come to the total. */
function apart(parts: readonly Part[], total: number): readonly Part[] | null {
  let found: readonly Part[] | null = null;
  let ways = 0;
  const step = (from: number, left: number, taken: readonly Part[]): void => {
    if (left === 0 && taken.length > 1) {
      ways += 1;
      found = taken;
      return;
    }
    if (taken.length === MOST_APART || left <= 0 || ways > 1) return;
    for (let at = from; at < parts.length; at += 1) {
      const part = parts[at] as Part;
      if (part.number <= left && taken.every((other) => !isMixed(other, part))) step(at + 1, left - part.number, [...taken, part]);
    }
  };
  step(0, total, []);
  return ways === 1 ? found : null;
}

/** A paper's one figure for what a bulletin counts under several: 93 = 35 shot down + 58 lost or suppressed. */
export function mergedOf(drawn: readonly Drawn[], mates: ReadonlyMap<NightRow, Mate>): readonly NightRelation[] {
  const own = drawn.flatMap(({ groups }) => (groups.length === 1 ? groups.flatMap(({ choice: { chosen } }) => (chosen?.isPrimary === true && chosen.number !== null && isExact(chosen.filed.claim.quantity) ? [chosen] : [])) : []));
  const relations: NightRelation[] = [];
  const done = new Set<string>();
  for (const { sheet } of drawn) {
    for (const row of sheet.rows) {
      if (row.isPrimary || mates.has(row) || row.number === null || !isExact(row.filed.claim.quantity) || done.has(`${row.metric} ${row.number}`)) continue;
      done.add(`${row.metric} ${row.number}`);
      const inside = PARTS.get(row.metric)?.length ? (PARTS.get(row.metric) ?? []) : familyOf(row.metric);
      const near = own.filter((other) => inside.includes(other.metric) && mayBeSame(other.filed.claim.weapon, row.filed.claim.weapon));
      const contained = new Set(near.flatMap(({ metric }) => PARTS.get(metric) ?? []));
      const parts = near.filter(({ metric }) => !contained.has(metric));
      if (parts.length < 2 || parts.reduce((sum, { number }) => sum + (number ?? 0), 0) !== row.number) continue;
      const proof = `${parts.map(({ number }) => number).join(" + ")} = ${row.number}; ${parts.map(({ number, metric }) => `${number} ${metric.replaceAll("_", " ")}`).join(", ")}`;
      for (const part of parts) relations.push({ type: "sums_to", from: part.ref, to: row.ref, proof, via: [] });
    }
  }
  return relations;
}
