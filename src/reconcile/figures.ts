import { isExact } from "./bounds.ts";
import type { NightRow } from "./night-row.ts";
import { compare, groupBy } from "./night-row.ts";
import { classKey, isWithin, mayBeSame, tops } from "./weapon-class.ts";

/** The rows that count one thing: one metric and class of one claimant in one direction. */
export interface Sheet {
  readonly rows: readonly NightRow[];
  /** Counts by place or of other parts of the same class. */
  readonly parts: readonly NightRow[];
  readonly weapon: readonly string[];
  readonly object: string | null;
  /** All of it is out of lists whose whole is another sheet's. */
  readonly isPart: boolean;
}

/** No night has as many classes of one claimant and metric; of rows that were made to have them, none are joined. */
const MOST_GROUPS = 64;
/** Parts of parts of parts: no text goes deeper. */
const DEEPEST = 8;

/**
 * The sheets of one claimant's rows of one metric, by class.
 *
 * "108 drones" of a paper and "108 strike drones and decoys" of the bulletin are one thing told less and more finely: a coarse class
 * joins the only fine one under it. A relay joins the bulletin's sheet when it has one of its numbers, whatever it calls the things.
 */
export function sheetsOf(rows: readonly NightRow[]): readonly Sheet[] {
  const byRow = new Map(rows.map((row) => [`${row.filed.document.key}/${row.filed.claim.id}`, row]));
  const wholeOf = (row: NightRow): NightRow | undefined => (row.filed.claim.subsetOf === null ? undefined : byRow.get(`${row.filed.document.key}/${row.filed.claim.subsetOf}`));
  const parts: NightRow[] = [];
  const wholes: NightRow[] = [];
  const told = new Map<NightRow, NightRow>();
  const listed = new Set<NightRow>();
  for (const row of rows) {
    const whole = wholeOf(row);
    if (whole === undefined) wholes.push(row);
    else if (row.classes === whole.classes || row.classes === "" || objectOf(row) !== objectOf(whole)) parts.push(row);
    else {
      wholes.push(row);
      listed.add(row);
    }
  }
  for (const [whole, summed] of unsaidParts(wholes)) for (const part of summed) told.set(part, whole);
  const groups = [...groupBy(wholes.filter((row) => !told.has(row)), (row) => `${objectOf(row) ?? ""}\n${row.classes}`).values()].map((group) => ({ rows: group, weapon: weaponOf(group), object: objectOf(group[0] as NightRow), isPart: isListed(group, listed) }));
  const joined = groups.length > MOST_GROUPS || groups.some(({ object }) => object !== null) ? groups : join(groups);
  const standing = new Set(wholes);
  const own = new Map<NightRow, NightRow[]>();
  for (const part of [...parts, ...told.keys()]) {
    let whole = told.get(part) ?? wholeOf(part);
    for (let depth = 0; whole !== undefined && depth < DEEPEST && !(standing.has(whole) && !told.has(whole)); depth += 1) whole = told.get(whole) ?? wholeOf(whole);
    if (whole === undefined) continue;
    const known = own.get(whole);
    if (known === undefined) own.set(whole, [part]);
    else known.push(part);
  }
  return joined
    .map((group) => ({ ...group, parts: group.rows.flatMap((row) => own.get(row) ?? []) }))
    .toSorted((a, b) => compare(classKey(a.weapon), classKey(b.weapon)) || compare(a.object ?? "", b.object ?? ""));
}

/**
 * "14 over the Bryansk (11) and Kursk (3) regions", where no words make the eleven a part: numbers of one text and the same hours of
 * which the largest is the sum of the others are a whole and its parts.
 */
function unsaidParts(rows: readonly NightRow[]): ReadonlyMap<NightRow, readonly NightRow[]> {
  const found = new Map<NightRow, readonly NightRow[]>();
  for (const [, own] of groupBy(rows, (row) => [row.filed.document.key, row.classes, objectOf(row) ?? "", row.filed.claim.period.start, row.filed.claim.period.end].join("\n"))) {
    if (own.length < 3 || own.some(({ number, filed: { claim } }) => number === null || !isExact(claim.quantity))) continue;
    const [whole, ...others] = own.toSorted((a, b) => (b.number ?? 0) - (a.number ?? 0)) as [NightRow, ...NightRow[]];
    if (others.reduce((sum, { number }) => sum + (number ?? 0), 0) === whole.number) found.set(whole, others);
  }
  return found;
}

/** The claimant's own list tells what is a class of it; a paper that gives the class by itself changes nothing. */
function isListed(rows: readonly NightRow[], listed: ReadonlySet<NightRow>): boolean {
  const own = rows.filter(({ isPrimary }) => isPrimary);
  return (own.length === 0 ? rows : own).every((row) => listed.has(row));
}

interface Group {
  readonly rows: readonly NightRow[];
  readonly weapon: readonly string[];
  readonly object: string | null;
  readonly isPart: boolean;
}

function join(groups: readonly Group[]): readonly Group[] {
  const into = new Map<Group, Group>();
  // What could take others in: whole figures, those of the claimant's own documents before others, finer before coarser.
  const hosts = groups.filter(({ isPart }) => !isPart);
  for (const group of hosts) {
    const isOwn = group.rows.some(({ isPrimary }) => isPrimary);
    const fits = hosts.filter((host) => host !== group && canTake(host, group, isOwn));
    const owned = fits.filter(({ rows }) => rows.some(({ isPrimary }) => isPrimary));
    const [host, ...more] = owned.length > 0 ? owned : fits;
    if (host !== undefined && more.length === 0) into.set(group, host);
  }
  const root = (group: Group): Group => {
    let at = group;
    for (let depth = 0; depth < groups.length; depth += 1) {
      const next = into.get(at);
      if (next === undefined || next === group) return at;
      at = next;
    }
    return at;
  };
  const taken = new Map<Group, NightRow[]>();
  for (const group of groups) {
    const host = root(group);
    taken.set(host, [...(taken.get(host) ?? []), ...group.rows]);
  }
  return [...taken].map(([group, rows]) => ({ ...group, rows }));
}

function canTake(host: Group, group: Group, isOwn: boolean): boolean {
  if (isOwn && !host.rows.some(({ isPrimary }) => isPrimary)) return false;
  if (areTwo(host, group) || host.rows.every(({ bounds }) => bounds === null)) return false;
  if (isCoarse(group) && !isCoarse(host)) return tops(host.weapon).join() === tops(group.weapon).join() || group.weapon.length === 0;
  if (group.weapon.length === 0) return host.weapon.length > 0;
  if (isOwn || !host.rows.some(({ isPrimary }) => isPrimary)) return false;
  const numbers = new Set(host.rows.filter(({ isPrimary }) => isPrimary).map(({ number }) => number));
  return (mayBeSame(group.weapon, host.weapon) || isWithin(tops(group.weapon), tops(host.weapon))) && group.rows.every(({ number }) => number !== null && numbers.has(number));
}

/** One bulletin that gives two numbers under two classes counts two things, and so do two entries of a table. */
function areTwo(host: Group, group: Group): boolean {
  const tables = new Set(host.rows.flatMap(({ filed: { document } }) => (document.kind === "row" ? [document.outlet] : [])));
  if (group.rows.some(({ filed: { document } }) => document.kind === "row" && tables.has(document.outlet))) return true;
  const numbers = new Map(host.rows.filter(({ isPrimary }) => isPrimary).map((row) => [row.filed.document.key, row.number]));
  return group.rows.some((row) => row.isPrimary && numbers.has(row.filed.document.key) && numbers.get(row.filed.document.key) !== row.number);
}

function isCoarse({ weapon }: Group): boolean {
  return weapon.every((path) => !path.includes("."));
}

function weaponOf(rows: readonly NightRow[]): readonly string[] {
  return [...new Set(rows[0]?.filed.claim.weapon ?? [])].toSorted();
}

/** Houses are not cars, and houses here are not houses there; weapons of one class are one thing wherever they are counted. */
function objectOf({ metric, filed: { claim } }: NightRow): string | null {
  if (metric !== "objects_damaged") return null;
  return [claim.object.toLowerCase(), ...new Set(claim.places.flatMap(({ code }) => (code === null ? [] : [code])))].join(" ");
}
