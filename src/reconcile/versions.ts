import type { NightRelation } from "../model/night.ts";
import type { Versions } from "./choose.ts";
import { inWords } from "./bounds.ts";
import type { NightRow } from "./night-row.ts";
import { compare, groupBy } from "./night-row.ts";

/** Which texts have a later version among the rows, and which rows a later version or somebody else corrects. */
export function versionsOf(rows: readonly NightRow[], corrections: readonly { readonly from: string; readonly to: string }[]): Versions {
  const superseded = new Set<string>();
  const latest = new Map<string, number>();
  for (const { filed: { document } } of rows) {
    if (document.revisionOf !== null) superseded.add(document.revisionOf);
    if (document.url !== null) latest.set(document.url, Math.max(latest.get(document.url) ?? 0, document.version));
  }
  // A version in between may have had no number at all.
  for (const { filed: { document } } of rows) if (document.url !== null && document.version < (latest.get(document.url) ?? 0)) superseded.add(document.key);
  return { corrected: new Set([...corrections.map(({ to }) => to), ...edits(rows).filter(({ type }) => type === "corrects").map(({ to }) => to)]), superseded };
}

/**
 * What became of each number in the next version of its text: `updates` where it counts up to a later hour, `corrects` where the same
 * count has another number. A version that says the same is no relation.
 */
export function edits(rows: readonly NightRow[]): readonly NightRelation[] {
  const byDocument = groupBy(rows, ({ filed }) => filed.document.key);
  const relations: NightRelation[] = [];
  for (const [, later] of [...byDocument].toSorted(([a], [b]) => compare(a, b))) {
    const before = byDocument.get(later[0]?.filed.document.revisionOf ?? "");
    if (before === undefined) continue;
    const [was, is] = [single(before), single(later)];
    for (const [thing, row] of is) {
      const old = was.get(thing);
      if (old == null || row === null || isAlike(old, row)) continue;
      const isLater = old.asOf !== null && row.asOf !== null && old.asOf < row.asOf;
      relations.push({ type: isLater ? "updates" : "corrects", from: row.ref, to: old.ref, proof: `version ${row.filed.document.version} has ${said(row)} where version ${old.filed.document.version} had ${said(old)}${isLater ? `, as of ${row.filed.claim.asOf}` : ""}`, via: [] });
    }
  }
  return relations;
}

/** The rows of a text by what they count; null where it counts the same thing twice and nothing tells which is which. */
function single(rows: readonly NightRow[]): ReadonlyMap<string, NightRow | null> {
  const found = new Map<string, NightRow | null>();
  for (const row of rows) {
    const { claim } = row.filed;
    const thing = [row.metric, row.classes, row.claimant.key, row.attacker, row.target, claim.quantity.unit, claim.object.toLowerCase(), claim.places.map(({ code }) => code).join(), claim.subsetOf === null].join("\n");
    found.set(thing, found.has(thing) ? null : row);
  }
  return found;
}

function isAlike(a: NightRow, b: NightRow): boolean {
  return a.standing === b.standing && a.bounds?.low === b.bounds?.low && a.bounds?.high === b.bounds?.high;
}

export function said({ bounds, standing }: NightRow): string {
  return bounds === null ? standing : inWords(bounds);
}
