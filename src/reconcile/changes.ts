import type { FiledClaim } from "../model/filed.ts";
import type { VersionChange } from "../model/version.ts";
import { groupBy } from "./night-row.ts";

/**
 * What a later version of a text counts otherwise. A count is the same count where metric, weapons, object, sides, places, claimant and its
 * standing as a whole or a part agree; of several such counts in one text, the first is held against the first.
 */
export function changesBetween(before: readonly FiledClaim[], after: readonly FiledClaim[]): readonly VersionChange[] {
  const [was, is] = [groupBy(before, countOf), groupBy(after, countOf)];
  const changes: VersionChange[] = [];
  for (const [count, rows] of is) {
    const old = was.get(count) ?? [];
    for (const [at, row] of rows.entries()) {
      const other = old[at];
      if (other === undefined) changes.push({ kind: "new", before: null, after: row });
      else if (!isSame(other, row)) changes.push({ kind: "changed", before: other, after: row });
    }
  }
  for (const [count, rows] of was) for (const row of rows.slice(is.get(count)?.length ?? 0)) changes.push({ kind: "gone", before: row, after: null });
  return changes;
}

function countOf({ claim: { metric, weapon, object, attacker, target, places, attribution, subsetOf, scope } }: FiledClaim): string {
  return JSON.stringify([metric, weapon.toSorted(), object.toLowerCase(), attacker, target, places.map(({ code, name }) => code ?? name), attribution.claimant.id ?? attribution.claimant.name, subsetOf === null, scope]);
}

function isSame({ claim: a }: FiledClaim, { claim: b }: FiledClaim): boolean {
  return a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high && a.quantity.relation === b.quantity.relation && a.nightOf === b.nightOf;
}
