import type { FiledClaim } from "../model/filed.ts";
import type { ApartReason, Bounds, NightClaimant, Standing } from "../model/night.ts";
import { refOf } from "../model/night.ts";
import type { Metric } from "../model/vocabulary.ts";
import { boundsOf, numberOf, standingOf } from "./bounds.ts";
import { claimantsOf } from "./night-claimants.ts";
import { classKey } from "./weapon-class.ts";
import { isEvening, isInside, momentOf, shiftDay, windowOf } from "./window.ts";
import type { Window } from "./window.ts";

/** A claim of the night with what every later step asks of it. */
export interface NightRow {
  readonly filed: FiledClaim;
  readonly ref: string;
  readonly metric: Metric;
  readonly claimant: NightClaimant;
  readonly attacker: string | null;
  readonly target: string | null;
  readonly classes: string;
  /** Its classes; of a count that names none, those of the list behind it. */
  readonly spread: readonly string[];
  readonly bounds: Bounds | null;
  readonly standing: Standing;
  /** The number as written, without its hedge. */
  readonly number: number | null;
  /** Whether it stands in a document of the claimant itself. */
  readonly isPrimary: boolean;
  readonly nightOf: string | null;
  /** Minutes since 1970. */
  readonly asOf: number | null;
  readonly published: number | null;
}

export interface Prepared {
  /** Rows of the night that count something, in the order of their refs' time: published, then ref. */
  readonly rows: readonly NightRow[];
  /** Rows of other nights, which may still hold or be held by windows of this one. */
  readonly others: readonly NightRow[];
  readonly tolls: readonly NightRow[];
  readonly apart: readonly { readonly row: string; readonly why: ApartReason }[];
  readonly nightOf: string | null;
}

const TOLLS: readonly Metric[] = ["killed", "injured", "missing", "rescued", "evacuated"];

/** Sorts rows into what is counted, what is a toll, and what is apart with its reason. The night is the one given, else the one of most rows. */
export function prepare(claims: readonly FiledClaim[], night: string | null): Prepared {
  const unique = [...new Map(claims.map((filed) => [refOf(filed), filed])).values()];
  const claimants = claimantsOf(unique);
  const known = directionsOf(unique);
  const lists = listsOf(unique);
  const dated = unique.map((filed) => rowOf(filed, claimants, known, lists)).toSorted(byTime);
  const wanted = night ?? mostCommonNight(dated);
  const all = wanted === null ? dated : withEvenings(dated, wanted);
  const rows: NightRow[] = [];
  const others: NightRow[] = [];
  const tolls: NightRow[] = [];
  const apart: { row: string; why: ApartReason }[] = [];
  for (const row of all) {
    const why = whyApart(row, wanted);
    if (why !== null) apart.push({ row: row.ref, why });
    if (why === null) rows.push(row);
    else if (why === "other-night") others.push(row);
    else if (why === "toll") tolls.push(row);
  }
  return { rows, others, tolls, apart: apart.toSorted((a, b) => compare(a.row, b.row)), nightOf: wanted };
}

function whyApart({ filed: { claim }, nightOf: own }: NightRow, wanted: string | null): ApartReason | null {
  if (claim.denied) return "denied";
  if (claim.repeat) return "repeated-words";
  if (own === null) return "no-night";
  if (own !== wanted) return "other-night";
  if (TOLLS.includes(claim.metric)) return "toll";
  if (claim.scope !== "event") return "not-of-one-attack";
  // "dozens of drones" has bounds, "drones" has none and is no count that anything could be set beside.
  if (claim.quantity.relation === "some" && claim.quantity.low === null && claim.quantity.high === null) return "not-counted";
  return null;
}

function rowOf(filed: FiledClaim, claimants: ReadonlyMap<string, NightClaimant>, known: readonly (readonly [string, string])[], lists: ReadonlyMap<string, readonly string[]>): NightRow {
  const { claim, document } = filed;
  const ref = refOf(filed);
  const claimant = claimants.get(ref) as NightClaimant;
  const [attacker, target] = sidesOf(claim.attacker, claim.target, known);
  return {
    filed, ref, metric: claim.metric, claimant, attacker, target, classes: classKey(claim.weapon), spread: claim.weapon.length > 0 ? claim.weapon : (lists.get(ref) ?? []),
    bounds: boundsOf(claim.quantity), standing: standingOf(claim.quantity), number: numberOf(claim.quantity),
    isPrimary: document.issuer !== null && document.issuer === claimant.id && document.standing !== "refused",
    nightOf: claim.nightOf, asOf: momentOf(claim.asOf)?.minutes ?? null, published: momentOf(document.publishedAt)?.minutes ?? null,
  };
}

/** The classes of the parts of each whole: "823 means of attack: 810 drones, 13 missiles". */
function listsOf(claims: readonly FiledClaim[]): ReadonlyMap<string, readonly string[]> {
  const parts = groupBy(claims.filter(({ claim }) => claim.subsetOf !== null), ({ claim, document }) => `${document.key}/${claim.subsetOf}`);
  return new Map([...parts].map(([whole, own]) => [whole, [...new Set(own.flatMap(({ claim }) => claim.weapon))].toSorted()]));
}

/** Directions that are told in full, in order. */
function directionsOf(claims: readonly FiledClaim[]): readonly (readonly [string, string])[] {
  const found = new Map<string, readonly [string, string]>();
  for (const { claim: { attacker, target } } of claims) if (attacker !== null && target !== null) found.set(`${attacker}>${target}`, [attacker, target]);
  return [...found].toSorted(([a], [b]) => compare(a, b)).map(([, pair]) => pair);
}

/** A side that is not told is the one that the other side's only war of the night names. */
function sidesOf(attacker: string | null, target: string | null, known: readonly (readonly [string, string])[]): readonly [string | null, string | null] {
  if ((attacker === null) === (target === null)) return [attacker, target];
  const fits = known.filter(([from, to]) => from === attacker || to === target);
  return fits.length === 1 ? (fits[0] as readonly [string, string]) : [attacker, target];
}

/** Windows of one body and metric that evenings are looked for in. */
const MOST_WINDOWS = 64;

/**
 * An evening's own post has that day's date, and the post that counts the whole night has the next. Where the second is at hand and
 * holds the first, the first is of that night; else it stays where it is.
 */
function withEvenings(rows: readonly NightRow[], wanted: string): readonly NightRow[] {
  const [before, after] = [shiftDay(wanted, -1), shiftDay(wanted, 1)];
  const isEntry = ({ filed }: NightRow): boolean => filed.document.kind === "row";
  const key = ({ attacker, target, claimant, metric }: NightRow, night: string): string => [attacker, target, claimant.key, metric, night].join("\n");
  const evenings = rows.filter((row) => (row.nightOf === before || row.nightOf === wanted) && !isEntry(row) && isEvening(row.filed.claim));
  if (evenings.length === 0) return rows;
  const nights = new Map<string, Map<string, Window>>();
  const asked = new Set(evenings.map((row) => key(row, row.nightOf === before ? wanted : after)));
  for (const row of rows) {
    const name = key(row, row.nightOf ?? "");
    if (!asked.has(name) || isEntry(row) || row.bounds === null) continue;
    const window = windowOf(row.filed.claim.period, row.nightOf, momentOf(evenings[0]?.filed.claim.period.end ?? null)?.offset ?? null);
    const known = nights.get(name) ?? new Map<string, Window>();
    nights.set(name, known);
    if (window !== null && known.size < MOST_WINDOWS) known.set(`${window.start} ${window.end}`, window);
  }
  const moved = new Map<NightRow, NightRow>();
  for (const row of evenings) {
    const to = row.nightOf === before ? wanted : after;
    const night = nights.get(key(row, to));
    const window = windowOf(row.filed.claim.period, row.nightOf, null);
    if (night !== undefined && window !== null && [...night.values()].some((outer) => isInside(window, outer))) moved.set(row, { ...row, nightOf: to });
  }
  return rows.map((row) => moved.get(row) ?? row);
}

function mostCommonNight(rows: readonly NightRow[]): string | null {
  const counts = new Map<string, number>();
  for (const { nightOf: night } of rows) if (night !== null) counts.set(night, (counts.get(night) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || compare(b, a))[0]?.[0] ?? null;
}

/** First published first; what has no date comes last. */
export function byTime(a: NightRow, b: NightRow): number {
  return (a.published ?? Number.MAX_SAFE_INTEGER) - (b.published ?? Number.MAX_SAFE_INTEGER) || a.filed.document.version - b.filed.document.version || compare(a.ref, b.ref);
}

/** By code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rows by a key, in the order in which they come. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
