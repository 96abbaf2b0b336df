import type { NightRow } from "./night-row.ts";
import { byTime, groupBy } from "./night-row.ts";
import type { Window } from "./window.ts";
import { isMostOf, isNearly, isNight, isSameWindow } from "./window.ts";
import type { Counted } from "./window-sums.ts";
import { sumOf } from "./window-sums.ts";

/** Rows that count the same hours. */
export interface WindowGroup {
  readonly window: Window | null;
  /** Which hours of the sheet: groups of one number are of other regions in the same hours, and are added. */
  readonly hours: number;
  readonly rows: readonly NightRow[];
}

/**
 * Whether rows are all entries of one table. A table counts apart what its entries count, whatever their hours: each is added, and none
 * of them stands for another.
 */
function areEntries(rows: readonly NightRow[]): boolean {
  const outlet = rows[0]?.filed.document.outlet;
  return rows.every(({ filed: { document } }) => document.kind === "row" && document.outlet === outlet);
}

/**
 * The rows of one sheet by their hours, in order of time. `holds` says of a row that it is the body's own and nothing has replaced it.
 *
 * Hours that are given make groups. "Overnight" and "on Sunday" are as loose as they sound: such a row joins the group that has its
 * number, else the longest that takes up half of the night, else it stands for the night by itself.
 */
export function windowGroups(rows: readonly NightRow[], windowOf: (row: NightRow) => Window | null, regionsOf: (row: NightRow) => readonly string[], holds: (row: NightRow) => boolean): readonly WindowGroup[] {
  if (areEntries(rows)) return rows.map((row) => ({ window: windowOf(row), hours: 0, rows: [row] })).toSorted((a, b) => (a.window?.start ?? 0) - (b.window?.start ?? 0) || byTime(a.rows[0] as NightRow, b.rows[0] as NightRow));
  const precise: Group[] = [];
  const loose: NightRow[] = [];
  const timed = rows.flatMap((row) => {
    const window = windowOf(row);
    if (window?.isPrecise !== true) loose.push(row);
    return window?.isPrecise === true ? [{ row, window }] : [];
  }).toSorted((a, b) => a.window.start - b.window.start || b.window.end - a.window.end);
  for (const { row, window } of timed) if (holds(row)) put(row, precise.findLast((group, at) => at >= precise.length - NEAR && isSameWindow(group.window, window)), window, precise);
  // A relay whose hours are nearly those of the body's post is of that post: tables and papers round in their own way.
  const owned = precise.slice(0, MOST_HOSTS);
  for (const { row, window } of timed) if (!holds(row)) put(row, owned.find((group) => isSameWindow(group.window, window)) ?? owned.find((group) => isNearly(group.window, window)) ?? precise.findLast((group, at) => at >= Math.max(owned.length, precise.length - NEAR) && isSameWindow(group.window, window)), window, precise);
  const longest = precise.toSorted((a, b) => b.window.end - b.window.start - (a.window.end - a.window.start) || a.window.start - b.window.start);
  const hosts = longest.slice(0, MOST_HOSTS);
  const sum = ownSum(precise, holds);
  const alone: NightRow[] = [];
  for (const row of loose) {
    const window = windowOf(row);
    // A body's own "today" is not the post on its own hours of the day; a table's hours or a paper's may be what it means.
    const night = (window === null ? hosts : hosts.filter((group) => isMostOf(group.window, window))).filter((group) => !row.isPrimary || window === null || isNight(window) || !group.rows.some(holds));
    // A paper that says "overnight" of a number that only one post has means that post, whatever its hours.
    const host = night.find(({ numbers }) => numbers.has(row.number)) ?? (row.isPrimary ? undefined : hosts.find(({ numbers }) => row.number !== null && numbers.has(row.number))) ?? night[0];
    if (host === undefined && !isBelow(row, sum)) alone.push(row);
    else put(row, host ?? longest.find(({ rows: own }) => own.some(holds)), window, precise);
  }
  const rest = [...groupBy(alone, (row) => {
    const window = windowOf(row);
    return window === null ? "" : `${window.start} ${window.end}`;
  }).values()].map((group) => ({ window: windowOf(group[0] as NightRow), rows: group }));
  const all = [...precise.map(({ window, rows: own }) => ({ window, rows: own })), ...mergeLoose(rest)].toSorted((a, b) => (a.window?.start ?? 0) - (b.window?.start ?? 0) || (b.window?.end ?? 0) - (a.window?.end ?? 0));
  return all.flatMap(({ window, rows: own }, hours) => byRegion(own, regionsOf, holds).map((group) => ({ window, hours, rows: group })));
}

interface Group {
  readonly window: Window;
  readonly rows: NightRow[];
  readonly numbers: Set<number | null>;
}

function put(row: NightRow, host: Group | undefined, window: Window | null, groups: Group[]): void {
  if (host === undefined) {
    if (window !== null) groups.push({ window, rows: [row], numbers: new Set([row.number]) });
    return;
  }
  host.rows.push(row);
  host.numbers.add(row.number);
}

/**
 * "14 over the Bryansk and Kursk regions. Three more over the Black Sea": counts of a body's own posts whose regions have nothing in
 * common are not of one thing. Where any of them names no region, all are taken for one.
 */
function byRegion(rows: readonly NightRow[], regionsOf: (row: NightRow) => readonly string[], holds: (row: NightRow) => boolean): readonly (readonly NightRow[])[] {
  const primary = rows.filter(holds);
  const entries = rows.filter(({ filed }) => filed.document.kind === "row");
  if (primary.length === 0 && entries.length > 1) return byEntry(rows, entries);
  if (primary.length < 2 || primary.some((row) => regionsOf(row).length === 0)) return [rows];
  const groups: { readonly regions: Set<string>; readonly rows: NightRow[] }[] = [];
  for (const row of primary) {
    const own = regionsOf(row);
    const near = groups.filter(({ regions }) => own.some((code) => regions.has(code)));
    const [first] = near;
    if (first === undefined) {
      groups.push({ regions: new Set(own), rows: [row] });
      continue;
    }
    for (const other of near.slice(1)) {
      first.rows.push(...other.rows);
      for (const code of other.regions) first.regions.add(code);
      groups.splice(groups.indexOf(other), 1);
    }
    first.rows.push(row);
    for (const code of own) first.regions.add(code);
  }
  const largest = groups.toSorted((a, b) => most(b.rows) - most(a.rows))[0];
  for (const row of rows) if (!holds(row)) (groups.find((group) => group.rows.some(({ number }) => number === row.number)) ?? largest)?.rows.push(row);
  return groups.map((group) => group.rows);
}

/** Beside papers, the entries of the table that has most of them; others stand beside the entry with their number, else the largest. */
function byEntry(rows: readonly NightRow[], entries: readonly NightRow[]): readonly (readonly NightRow[])[] {
  const tables = [...groupBy(entries, ({ filed }) => filed.document.outlet ?? "").values()].toSorted((a, b) => b.length - a.length);
  const groups = (tables[0] ?? []).map((row) => [row]);
  const taken = new Set(tables[0]);
  const largest = groups.toSorted((a, b) => most(b) - most(a))[0];
  for (const row of rows) if (!taken.has(row)) (groups.find(([entry]) => entry?.number === row.number) ?? largest)?.push(row);
  return groups;
}

function most(rows: readonly NightRow[]): number {
  return rows.reduce((high, { number }) => Math.max(high, number ?? 0), 0);
}

/** What the body's own posts come to at least. */
function ownSum(groups: readonly { readonly window: Window; readonly rows: readonly NightRow[] }[], holds: (row: NightRow) => boolean): number {
  const items = groups.flatMap(({ window, rows }, hours): Counted[] => {
    const lows = rows.flatMap((row) => (holds(row) && row.bounds !== null ? [row.bounds.low] : []));
    return lows.length === 0 ? [] : [{ window, hours, isOwn: true, bounds: { low: Math.min(...lows), high: null } }];
  });
  return sumOf(items).bounds?.low ?? 0;
}

/** A paper's "8 overnight" where the body's own posts come to 13 is no total of the night. */
function isBelow({ isPrimary, bounds }: NightRow, own: number): boolean {
  return !isPrimary && bounds?.high != null && bounds.high < own;
}

/** Posts that begin in the same quarter of an hour stand next to each other; more than these no source has. */
const NEAR = 8;
/** Windows that a row without hours is held against, the longest of them. */
const MOST_HOSTS = 64;

type Loose = Pick<WindowGroup, "window" | "rows">;

/**
 * Of relays without hours, "overnight", "on Sunday" and none at all are one night, and that of the body's own post where it gives no hours
 * either; only bodies themselves tell a night from its day.
 */
function mergeLoose(groups: readonly Loose[]): readonly Loose[] {
  if (groups.length < 2) return groups;
  const own = groups.filter(({ rows }) => rows.some(({ isPrimary }) => isPrimary));
  const relays = groups.filter(({ rows }) => !rows.some(({ isPrimary }) => isPrimary));
  const shortest = groups.filter(({ window }) => window !== null).toSorted((a, b) => length(a.window) - length(b.window))[0] ?? (groups[0] as Loose);
  if (own.length === 0) return [{ window: shortest.window, rows: groups.flatMap(({ rows }) => rows) }];
  const host = own.toSorted((a, b) => length(a.window) - length(b.window))[0];
  return own.map((group) => (group === host ? { window: group.window, rows: [...group.rows, ...relays.flatMap(({ rows }) => rows)] } : group));
}

function length(window: Window | null): number {
  return window === null ? Infinity : window.end - window.start;
}
