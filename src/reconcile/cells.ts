import type { FiledClaim } from "../model/filed.ts";
import type { ClaimantAccount, Figure, Standing } from "../model/night.ts";
import { refOf } from "../model/night.ts";
import type { SeriesCell, SeriesScope } from "../model/series.ts";
import type { Metric } from "../model/vocabulary.ts";
import { add, boundsOf, standingOf } from "./bounds.ts";
import { groupBy } from "./night-row.ts";
import { isWithin } from "./weapon-class.ts";

/** The metrics of one account, each as one number of the weapons, the region and the hours that are asked for. */
export function cellsOf(account: ClaimantAccount, scope: Pick<SeriesScope, "weapon" | "region" | "hours">): readonly SeriesCell[] {
  const byMetric = groupBy(account.figures, ({ metric }) => metric);
  return [...byMetric].flatMap(([metric, figures]) => {
    const cell = scope.region === null ? ofWeapon(metric as Metric, figures, scope) : ofRegion(metric as Metric, figures, scope.region, scope.weapon);
    return cell === null ? [] : [cell];
  });
}

/** The figures that are asked for and lie in no other of them. */
export function widest(figures: readonly Figure[], weapon: string | null): readonly Figure[] {
  if (weapon === null) return figures.filter(({ isPart }) => !isPart);
  const wanted = figures.filter((figure) => figure.weapon.length > 0 && isWithin(figure.weapon, [weapon]));
  // Of a bundle with missiles only the list behind it says how many drones there were.
  return wanted.filter((figure) => !wanted.some((other) => other !== figure && contains(other, figure)));
}

/** Whether a figure is in another's number: all of its classes are, and it is told as a part, or is the narrower. */
function contains(whole: Figure, part: Figure): boolean {
  if (!isWithin(part.weapon, whole.weapon)) return false;
  return (part.isPart && !whole.isPart) || !isWithin(whole.weapon, part.weapon);
}

function ofWeapon(metric: Metric, all: readonly Figure[], { weapon, hours }: Pick<SeriesScope, "weapon" | "hours">): SeriesCell | null {
  const figures = widest(all, weapon);
  if (figures.length === 0) return null;
  const bounds = figures.map((figure) => (hours === "overnight" ? figure.overnight : figure.bounds));
  const known = bounds.flatMap((one) => one ?? []);
  const isOpen = figures.some(({ standing }) => standing === "withheld" || standing === "unknown");
  const rows = figures.flatMap(({ windows }) => windows.filter((window) => hours === "all" || !window.isByDay).flatMap(({ chosen, tied }) => (chosen === null ? tied : [chosen]).map(refOf)));
  if (rows.length === 0) return null;
  const sum = known.length === 0 ? null : add(known);
  return { metric, standing: together(figures.map(({ standing }) => standing)), bounds: sum === null || !isOpen ? sum : { low: sum.low, high: null }, rows };
}

/** What is told of one region: only counts that name it alone; a list of regions says nothing of each. */
function ofRegion(metric: Metric, all: readonly Figure[], region: string, weapon: string | null): SeriesCell | null {
  const told = new Map<string, FiledClaim>();
  for (const { windows, parts } of all) {
    const chosen = windows.flatMap((window) => window.chosen ?? window.tied);
    for (const row of [...chosen, ...parts]) {
      const codes = new Set(row.claim.places.filter(({ role }) => role !== "launched_from" && role !== "crossed_to").map(({ code }) => code));
      if (codes.size !== 1 || !codes.has(region)) continue;
      if (weapon !== null && !(row.claim.weapon.length > 0 && isWithin(row.claim.weapon, [weapon]))) continue;
      told.set(refOf(row), row);
    }
  }
  if (told.size === 0) return null;
  const rows = [...told.values()];
  const bounds = rows.flatMap(({ claim }) => boundsOf(claim.quantity) ?? []);
  return { metric, standing: together(rows.map(({ claim }) => standingOf(claim.quantity))), bounds: bounds.length === 0 ? null : add(bounds), rows: [...told.keys()] };
}

/** Of several figures: counted when one is, else what all of them are, else unknown. */
function together(standings: readonly Standing[]): Standing {
  if (standings.includes("counted")) return "counted";
  const [first] = standings;
  return first !== undefined && standings.every((one) => one === first) ? first : standings.includes("withheld") ? "withheld" : "unknown";
}

/** The middle of some numbers; of an even number of them, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
