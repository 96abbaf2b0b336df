import type { NightRelation, TollPoint, TollSeries } from "../model/night.ts";
import { inWords, isDisjoint } from "./bounds.ts";
import type { NightRow } from "./night-row.ts";
import { byTime, compare, groupBy } from "./night-row.ts";

export interface Tolls {
  readonly series: readonly TollSeries[];
  readonly relations: readonly NightRelation[];
}

/**
 * The tolls of a night, one dated series for each metric, place and scope. A later number takes the place of the one before it;
 * numbers are never added, neither over time nor over places, since nobody says that they are apart.
 */
export function tollsOf(rows: readonly NightRow[]): Tolls {
  const known = new Map(rows.map((row) => [row.ref, row]));
  // "Three killed, among them a child": the child is in the three.
  const wholes = rows.filter(({ metric, filed: { claim, document } }) => claim.subsetOf === null || known.get(`${document.key}/${claim.subsetOf}`)?.metric !== metric);
  const groups = groupBy(wholes, (row) => [row.target ?? "", row.attacker ?? "", row.metric, placesOf(row).join(), row.filed.claim.scope].join("\n"));
  const series: TollSeries[] = [];
  const relations: NightRelation[] = [];
  for (const [, own] of [...groups].toSorted(([a], [b]) => compare(a, b))) {
    const [first] = own as [NightRow, ...NightRow[]];
    const points: TollPoint[] = [];
    let before: NightRow | null = null;
    for (const [, told] of groupBy(own.toSorted(byCount), (row) => atOf(row) ?? "")) {
      // Of what is told at one time the largest is the toll; smaller numbers beside it are of a part of it.
      const [row, ...beside] = told.toSorted((a, b) => (b.bounds?.low ?? -1) - (a.bounds?.low ?? -1) || byTime(a, b)) as [NightRow, ...NightRow[]];
      const step = stepOf(before, row);
      const same = groupBy([row, ...beside], (one) => [one.claimant.key, one.standing, one.bounds?.low, one.bounds?.high].join("\n"));
      for (const [, [point, ...copies]] of same) if (point !== undefined) points.push({ at: atOf(point), claimant: point.claimant.key, bounds: point.bounds, standing: point.standing, row: point.ref, copies: copies.map(({ ref }) => ref), step: point === row ? step : "beside" });
      if (before !== null && step === "grew" && before.filed.document.key !== row.filed.document.key) relations.push({ type: "updates", from: row.ref, to: before.ref, proof: `${said(before)} ${first.metric}, later ${said(row)}: the second stands for the first`, via: [] });
      if (row.bounds !== null) before = row;
    }
    const last = before?.ref;
    series.push({ attacker: first.attacker, target: first.target, metric: first.metric, places: placesOf(first), scope: first.filed.claim.scope, points, latest: points.find(({ row }) => row === last) ?? null });
  }
  return { series, relations };
}

/** Regions where people were hurt; what was shot down or where it came from is no place of theirs. */
function placesOf({ filed: { claim } }: NightRow): readonly string[] {
  return [...new Set(claim.places.flatMap(({ code, role }) => (code !== null && code.includes("-") && (role === "affected" || role === "hit") ? [code] : [])))].toSorted(compare);
}

function atOf({ filed: { claim, document } }: NightRow): string | null {
  return claim.asOf ?? document.publishedAt;
}

function byCount(a: NightRow, b: NightRow): number {
  return (a.asOf ?? a.published ?? Number.MAX_SAFE_INTEGER) - (b.asOf ?? b.published ?? Number.MAX_SAFE_INTEGER) || byTime(a, b);
}

function stepOf(before: NightRow | null, row: NightRow): TollPoint["step"] {
  if (before === null) return "first";
  if (before.bounds === null || row.bounds === null) return "open";
  if (isDisjoint(before.bounds, row.bounds)) return row.bounds.low > before.bounds.low ? "grew" : "fell";
  if (before.bounds.low === row.bounds.low && before.bounds.high === row.bounds.high) return "same";
  // "At least 1", then 3: more is known, and nothing is contradicted.
  return row.bounds.low > before.bounds.low ? "grew" : "open";
}

function said({ bounds, standing }: NightRow): string {
  return bounds === null ? standing : inWords(bounds);
}
