import type { NumberSources } from "../model/night.ts";
import type { Mate } from "./mates.ts";
import { outletOf } from "./night-claimants.ts";
import type { NightRow } from "./night-row.ts";
import { byTime, compare, groupBy } from "./night-row.ts";
import { viaOf } from "./relations-of-copies.ts";

/**
 * Who stands behind each number, largest number of rows first.
 *
 * Copies of one origin are one source however many papers print it. Bodies of one state do not count apart from each other: they have
 * their numbers from one another more often than not, and nothing in a text shows it.
 */
export function sourcesOf(rows: readonly NightRow[], mates: ReadonlyMap<NightRow, Mate>): readonly NumberSources[] {
  const origins = rows.filter((row) => row.number !== null && row.number > 0 && !mates.has(row));
  const copies = groupBy([...mates.values()].toSorted((a, b) => byTime(a.row, b.row)), ({ origin }) => origin.ref);
  const same = groupBy(origins, ({ attacker, target, metric, classes, number }) => [attacker, target, metric, classes, number].join("\n"));
  const result = [...same.values()].map((group): NumberSources => {
    const [first] = group.toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || byTime(a, b)) as [NightRow, ...NightRow[]];
    const relays = group.flatMap(({ ref }) => copies.get(ref) ?? []).map(({ row }) => row);
    const shown = [...group.filter((row) => row !== first), ...relays].toSorted(byTime);
    const speakers = new Map(group.map(({ claimant }) => [claimant.key, claimant]));
    return {
      attacker: first.attacker, target: first.target, metric: first.metric, weapon: first.filed.claim.weapon, value: first.number ?? 0, origin: first.ref, isPrimary: first.isPrimary,
      copies: shown.map((row) => ({ row: row.ref, outlet: outletOf(row.filed.document), via: viaOf(row), language: row.filed.document.language, publishedAt: row.filed.document.publishedAt })),
      outlets: new Set([first, ...shown].map(({ filed }) => outletOf(filed.document))).size,
      claimants: [...speakers.keys()].toSorted(compare),
      independent: new Set([...speakers.values()].map(({ key, country }) => country ?? key)).size,
    };
  });
  return result.toSorted((a, b) => b.copies.length - a.copies.length || compare(a.origin, b.origin));
}
