import type { FiledClaim } from "../model/filed.ts";
import type { ClaimantAccount, Figure, Night, NightDirection, NightFlag, SourceDefinition } from "../model/night.ts";
import { refOf } from "../model/night.ts";
import type { Metric } from "../model/vocabulary.ts";
import { METRICS } from "../model/vocabulary.ts";
import { driftsOf } from "./drift.ts";
import { sheetsOf } from "./figures.ts";
import type { Mate } from "./mates.ts";
import { matesOf } from "./mates.ts";
import { balancesOf } from "./night-balance.ts";
import type { Drawn } from "./night-figure.ts";
import { draw } from "./night-figure.ts";
import type { NightRow } from "./night-row.ts";
import { compare, groupBy, prepare } from "./night-row.ts";
import { relationsOf } from "./relations.ts";
import { sourcesOf } from "./relay-graph.ts";
import { tollsOf } from "./tolls.ts";
import type { Versions } from "./choose.ts";
import { versionsOf } from "./versions.ts";
import type { Window } from "./window.ts";
import { isWithin, tops } from "./weapon-class.ts";
import { momentOf, windowOf } from "./window.ts";

export interface NightOptions {
  /** The local date of its morning; without it, the night of most rows. */
  readonly night?: string;
  /** What the metrics of sources meant on which days. */
  readonly definitions?: readonly SourceDefinition[];
  /** Corrections that are known from elsewhere: the ref of the row that corrects, and of that which it corrects. */
  readonly corrections?: readonly { readonly from: string; readonly to: string }[];
}

/** One claimant in one direction, with what its figures were drawn from. */
export interface Account {
  readonly attacker: string | null;
  readonly target: string | null;
  readonly rows: readonly NightRow[];
  readonly drawn: readonly Drawn[];
  readonly told: ClaimantAccount;
  readonly windowOf: (row: NightRow) => Window | null;
}

/**
 * One night out of the claims of all who told of it: both directions, who says what, how it adds up, and how the rows hang together.
 *
 * Pass the rows of the night and of the days before and after it: an evening's own post carries that day's date and may lie inside the
 * post of the whole night, which carries the next. Rows of other nights are named as such and count nothing. The order of the rows makes no difference.
 *
 * @see docs/method/night.md
 */
export function reconcileNight(claims: readonly FiledClaim[], options: NightOptions = {}): Night {
  const prepared = prepare(claims, options.night ?? null);
  const versions = versionsOf([...prepared.rows, ...prepared.others, ...prepared.tolls], options.corrections ?? []);
  const mates = matesOf(prepared.rows);
  // A relay that gives the bulletin's number another label is no figure of the bulletin's body under that label.
  // "Drones and missiles" for a bulletin's drones is its number under a wider name, and no figure beside it.
  const isOtherWeapon = ({ row, origin, drifts }: Mate): boolean => drifts.includes("weapon") && origin.isPrimary && !isWithin(tops(row.spread), tops(origin.spread));
  const relabelled = new Set([...mates.values()].filter((mate) => (mate.drifts.includes("metric") || isOtherWeapon(mate)) && mate.row.claimant.key === mate.origin.claimant.key).map(({ row }) => row));
  const accounts = accountsOf(prepared.rows.filter((row) => !relabelled.has(row)), versions);
  const tolls = tollsOf(prepared.tolls);
  const { relations, leftOff } = relationsOf(prepared, accounts, mates, tolls.relations);
  return {
    nightOf: prepared.nightOf,
    directions: directionsOf(accounts),
    relations, leftOff,
    sources: sourcesOf(prepared.rows, mates),
    drifts: driftsOf(prepared.rows, mates, options.definitions ?? []),
    tolls: tolls.series,
    apart: [...prepared.apart, ...Array.from(relabelled, ({ ref }) => ({ row: ref, why: "relabelled" as const }))].toSorted((a, b) => compare(a.row, b.row)),
  };
}

function accountsOf(rows: readonly NightRow[], versions: Versions): readonly Account[] {
  const groups = groupBy(rows, ({ attacker, target, claimant }) => `${attacker ?? "~"}>${target ?? "~"}\n${claimant.key}`);
  return [...groups].toSorted(([a], [b]) => compare(a, b)).map(([, own]) => accountOf(own, versions));
}

function accountOf(rows: readonly NightRow[], versions: Versions): Account {
  const [first] = rows as readonly [NightRow, ...NightRow[]];
  const offset = clockOf(rows);
  const windows = new Map(rows.map((row) => [row, windowOf(row.filed.claim.period, row.nightOf, offset)]));
  const at = (row: NightRow): Window | null => windows.get(row) ?? null;
  const byMetric = groupBy(rows, ({ metric }) => metric);
  const drawn = METRICS.flatMap((metric: Metric) => sheetsOf(byMetric.get(metric) ?? []).map((sheet) => draw(metric, sheet, at, versions)));
  const figures = drawn.map(({ figure }) => figure);
  const { balances, totals, flags } = balancesOf(figures);
  return {
    attacker: first.attacker, target: first.target, rows, drawn, windowOf: at,
    told: { claimant: first.claimant, isPrimary: rows.some(({ isPrimary }) => isPrimary), figures, totals, balances, flags: [...flags, ...drawn.flatMap((one) => one.flags), ...partlyRead(figures)] },
  };
}

/** A figure out of a bulletin in which something was not understood may be a part of what it says. */
function partlyRead(figures: readonly Figure[]): readonly NightFlag[] {
  const rows = figures.flatMap(({ windows }) => windows.flatMap(({ chosen, tied }) => (chosen === null ? tied : [chosen]))).filter(({ document }) => document.standing === "partly-read");
  const documents = [...new Set(rows.map(({ document }) => document.key))].toSorted(compare);
  return documents.length === 0 ? [] : [{ kind: "partly-read", proof: `not wholly understood: ${documents.join(", ")}`, rows: rows.map(refOf).toSorted(compare) }];
}

/** Bodies that speak of their own air come before others: their figure is what the others are set beside. */
function directionsOf(accounts: readonly Account[]): readonly NightDirection[] {
  const groups = groupBy(accounts, ({ attacker, target }) => `${attacker ?? "~"}>${target ?? "~"}`);
  return [...groups.values()].map((own) => {
    const [first] = own as [Account, ...Account[]];
    return { attacker: first.attacker, target: first.target, claimants: own.map(({ told }) => told).toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || compare(a.claimant.key, b.claimant.key)) };
  });
}

/** The offset that most of a claimant's rows are written in. */
function clockOf(rows: readonly NightRow[]): number | null {
  const counts = new Map<number, number>();
  for (const { filed: { claim } } of rows) {
    const offset = momentOf(claim.period.end)?.offset ?? momentOf(claim.asOf)?.offset ?? null;
    if (offset !== null) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? null;
}
