import type { Claim } from "../model/claim.ts";
import type { FiledClaim } from "../model/filed.ts";
import type { Figure, Night } from "../model/night.ts";
import { refOf } from "../model/night.ts";
import type { Countable } from "../model/total.ts";
import type { Metric } from "../model/vocabulary.ts";
import { standingOf } from "./bounds.ts";
import { widest } from "./cells.ts";
import { groupBy } from "./night-row.ts";

/**
 * The rows of tables as numbers of one metric: of each row what it counts as a whole, its parts left to it. What the table itself reckoned
 * beside a row is none of its numbers.
 */
export function countablesOfRows(rows: readonly FiledClaim[], metric: Metric, national: ReadonlySet<string>): readonly Countable[] {
  const byRow = groupBy(rows.filter(({ claim, document }) => document.kind === "row" && claim.metric === metric), ({ document }) => document.key);
  return [...byRow.values()].flatMap((own) => {
    const here = new Set(own.map(({ claim }) => claim.id));
    const tops = own.filter(({ claim }) => claim.subsetOf === null || !here.has(claim.subsetOf));
    const said = tops.filter(({ claim }) => claim.attribution.claimant.kind !== "outlet");
    return (said.length > 0 ? said : tops.filter((row) => !isByPlace(row.claim))).map((row) => ofRow(row, national));
  });
}

/** A count by place that nobody gave a whole for. */
const isByPlace = (claim: Claim): boolean => claim.weapon.length === 0 && claim.object === "" && claim.quantity.unit === "munition";

function ofRow(row: FiledClaim, national: ReadonlySet<string>): Countable {
  const { claim } = row;
  const { claimant } = claim.attribution;
  const standing = standingOf(claim.quantity);
  const isKnown = standing !== "withheld" && standing !== "unknown";
  return {
    refs: [refOf(row)], nightOf: claim.nightOf, startsOn: localDay(claim.period.start), endsOn: localDay(claim.period.end), standing,
    low: isKnown ? (claim.quantity.low ?? 0) : null, high: isKnown ? claim.quantity.high : null,
    isNational: claimant.id !== null && national.has(claimant.id), claimant: claimant.name, weapon: claim.weapon, label: claim.object, words: row.words, document: row.document.url ?? row.document.source,
  };
}

/** The figures of one claimant, night by night: those that lie in no other, of the classes that are asked for. */
export function countablesOfNights(nights: readonly Night[], { attacker, target, claimant }: { readonly attacker: string | null; readonly target: string | null; readonly claimant: string }, metric: Metric, hours: "all" | "overnight" = "all"): readonly Countable[] {
  return nights.flatMap(({ nightOf, directions }) => {
    const account = directions.find((one) => one.attacker === attacker && one.target === target)?.claimants.find((one) => one.claimant.key === claimant);
    if (account === undefined) return [];
    const own = account.figures.filter((figure) => figure.metric === metric);
    return leaves(own).map((figure) => ofFigure(figure, nightOf, account.claimant.name, hours));
  });
}

/** What a claimant mostly tells of a direction: the first of the usual metrics that at least half as many nights have as any. */
export function usualMetric(nights: readonly Night[], { attacker, target, claimant }: { readonly attacker: string | null; readonly target: string | null; readonly claimant: string }): Metric {
  const told = new Map<Metric, number>();
  for (const { directions } of nights) {
    const account = directions.find((one) => one.attacker === attacker && one.target === target)?.claimants.find((one) => one.claimant.key === claimant);
    for (const metric of new Set(account?.figures.filter(({ unit, bounds }) => unit === "munition" && bounds !== null).map((figure) => figure.metric))) told.set(metric, (told.get(metric) ?? 0) + 1);
  }
  const most = Math.max(0, ...told.values());
  return USUAL.find((metric) => (told.get(metric) ?? 0) * 2 >= Math.max(1, most)) ?? [...told].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "launched";
}

const USUAL: readonly Metric[] = ["launched", "detected", "shot_down", "shot_down_or_suppressed"];

/** The widest figures; a bundle whose list adds up to it is told by the list, so that its classes can be asked for apart. */
function leaves(own: readonly Figure[]): readonly Figure[] {
  const wholes = widest(own, null);
  const parts = own.filter(({ isPart }) => isPart);
  if (wholes.length !== 1 || parts.length === 0) return wholes;
  const exact = [...wholes, ...parts].every(({ bounds }) => bounds !== null && bounds.high === bounds.low);
  const sum = parts.reduce((all, { bounds }) => all + (bounds?.low ?? 0), 0);
  return exact && sum === wholes[0]?.bounds?.low ? parts : wholes;
}

function ofFigure(figure: Figure, nightOf: string | null, claimant: string, hours: "all" | "overnight"): Countable {
  const bounds = hours === "overnight" ? figure.overnight : figure.bounds;
  const windows = figure.windows.filter(({ isByDay, includedIn }) => includedIn === null && (hours === "all" || !isByDay));
  const chosen = windows.flatMap((window) => (window.chosen === null ? window.tied : [window.chosen]));
  return {
    refs: chosen.map(refOf), nightOf,
    startsOn: localDay(windows[0]?.window?.start ?? null) ?? nightOf, endsOn: localDay(windows.at(-1)?.window?.end ?? null) ?? nightOf,
    standing: bounds === null && figure.bounds !== null ? "unknown" : figure.standing, low: bounds?.low ?? null, high: bounds?.high ?? null,
    isNational: true, claimant, weapon: figure.weapon, label: figure.object ?? figure.weapon.join(", "),
    words: chosen[0]?.words ?? null, document: chosen[0]?.document.url ?? chosen[0]?.document.source ?? "",
  };
}

/** The local date in a time that carries its own offset. */
const localDay = (instant: string | null): string | null => (instant === null ? null : instant.slice(0, 10));
