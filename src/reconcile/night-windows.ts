import type { Bounds } from "../model/night.ts";
import { add } from "./bounds.ts";
import type { NightRow } from "./night-row.ts";
import { groupBy } from "./night-row.ts";
import type { Window } from "./window.ts";
import { isInside, isMostOf, isSameWindow, ROUNDING, shared } from "./window.ts";

/** Rows that count the same hours. */
export interface WindowGroup {
  readonly window: Window | null;
  /** Which hours of the sheet: groups of one number are of other regions in the same hours, and are added. */
  readonly hours: number;
  readonly rows: readonly NightRow[];
}

/**
 * The rows of one sheet by their hours, in order of time. `holds` says of a row that it is the body's own and nothing has replaced it.
 *
 * Hours that are given make groups. "Overnight" and "on Sunday" are as loose as they sound: such a row joins the group that has its
 * number, else the longest that takes up half of the night, else it stands for the night by itself.
 */
export function windowGroups(rows: readonly NightRow[], windowOf: (row: NightRow) => Window | null, regionsOf: (row: NightRow) => readonly string[], holds: (row: NightRow) => boolean): readonly WindowGroup[] {
  const precise: { window: Window; rows: NightRow[]; numbers: Set<number | null> }[] = [];
  const loose: NightRow[] = [];
  const timed = rows.flatMap((row) => {
    const window = windowOf(row);
    if (window?.isPrecise !== true) loose.push(row);
    return window?.isPrecise === true ? [{ row, window }] : [];
  });
  for (const { row, window } of timed.toSorted((a, b) => a.window.start - b.window.start || b.window.end - a.window.end)) {
    const last = precise.findLast((group, at) => at >= precise.length - NEAR && isSameWindow(group.window, window));
    if (last === undefined) precise.push({ window, rows: [row], numbers: new Set([row.number]) });
    else {
      last.rows.push(row);
      last.numbers.add(row.number);
    }
  }
  const longest = precise.toSorted((a, b) => b.window.end - b.window.start - (a.window.end - a.window.start));
  const alone: NightRow[] = [];
  for (const row of loose) {
    const window = windowOf(row);
    const night = window === null ? longest : longest.filter((group) => isMostOf(group.window, window));
    // A paper that says "overnight" of a number that only one post has means that post, whatever its hours.
    const host = night.find(({ numbers }) => numbers.has(row.number)) ?? (row.isPrimary ? undefined : longest.find(({ numbers }) => row.number !== null && numbers.has(row.number))) ?? night[0];
    if (host === undefined) alone.push(row);
    else {
      host.rows.push(row);
      host.numbers.add(row.number);
    }
  }
  const rest = [...groupBy(alone, (row) => {
    const window = windowOf(row);
    return window === null ? "" : `${window.start} ${window.end}`;
  }).values()].map((group) => ({ window: windowOf(group[0] as NightRow), rows: group }));
  const all = [...precise.map(({ window, rows: own }) => ({ window, rows: own })), ...mergeLoose(rest)].toSorted((a, b) => (a.window?.start ?? 0) - (b.window?.start ?? 0) || (b.window?.end ?? 0) - (a.window?.end ?? 0));
  return all.flatMap(({ window, rows: own }, hours) => byRegion(own, regionsOf, holds).map((group) => ({ window, hours, rows: group })));
}

/**
 * "14 over the Bryansk and Kursk regions. Three more over the Black Sea": counts of a body's own posts whose regions have nothing in
 * common are not of one thing. Where any of them names no region, all are taken for one.
 */
function byRegion(rows: readonly NightRow[], regionsOf: (row: NightRow) => readonly string[], holds: (row: NightRow) => boolean): readonly (readonly NightRow[])[] {
  const primary = rows.filter(holds);
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

function most(rows: readonly NightRow[]): number {
  return rows.reduce((high, { number }) => Math.max(high, number ?? 0), 0);
}

/** Posts that begin in the same quarter of an hour stand next to each other; more than these no source has. */
const NEAR = 8;

type Loose = Pick<WindowGroup, "window" | "rows">;

/** Of relays without hours, "overnight", "on Sunday" and none at all are one night; only bodies themselves tell a night from its day. */
function mergeLoose(groups: readonly Loose[]): readonly Loose[] {
  const [first, ...others] = groups;
  if (first === undefined || others.length === 0 || groups.some(({ rows }) => rows.some(({ isPrimary }) => isPrimary))) return groups;
  const shortest = groups.filter(({ window }) => window !== null).toSorted((a, b) => length(a.window) - length(b.window))[0] ?? first;
  return [{ window: shortest.window, rows: groups.flatMap(({ rows }) => rows) }];
}

function length(window: Window | null): number {
  return window === null ? Infinity : window.end - window.start;
}

/** A window with its number, in order of time. */
export interface Counted {
  readonly window: Window | null;
  readonly hours: number;
  readonly bounds: Bounds | null;
}

export interface Sum {
  /** For each window, the index of the one that it lies in; null where it counts by itself. */
  readonly includedIn: readonly (number | null)[];
  readonly bounds: Bounds | null;
  /** Pairs that share hours and of which neither lies in the other, with their minutes. */
  readonly overlaps: readonly (readonly [a: number, b: number, minutes: number])[];
  /** Windows whose number is larger than that of the window around them. */
  readonly exceeding: readonly (readonly [inner: number, outer: number])[];
}

/** At most so many neighbours of a window are asked whether they share hours with it. */
const NEIGHBOURS = 12;

/**
 * What windows add up to: those that lie in others are in their numbers; those that follow each other are added; of those that
 * overlap nobody knows what they share, so that they count for at least the largest and at most their sum.
 */
export function sumOf(given: readonly Counted[]): Sum {
  const byHours = groupBy(given.map((item, at) => ({ ...item, at })), ({ hours }) => String(hours));
  const items = [...byHours.values()].map((own) => {
    const known = own.flatMap(({ bounds }) => bounds ?? []);
    return { window: own[0]?.window ?? null, bounds: known.length === 0 ? null : add(known) };
  });
  const sum = sumOfHours(items);
  const firsts = [...byHours.values()].map((own) => own[0]?.at ?? 0);
  const place = new Map([...byHours.keys()].map((hours, at) => [hours, at]));
  const back = (at: number): number => firsts[at] ?? 0;
  return {
    includedIn: given.map(({ hours }) => {
      const outer = sum.includedIn[place.get(String(hours)) ?? -1] ?? null;
      return outer === null ? null : back(outer);
    }),
    bounds: sum.bounds,
    overlaps: sum.overlaps.map(([a, b, minutes]) => [back(a), back(b), minutes]),
    exceeding: sum.exceeding.map(([a, b]) => [back(a), back(b)]),
  };
}

function sumOfHours(items: readonly Omit<Counted, "hours">[]): Sum {
  const order = items.map((_, index) => index).filter((index) => items[index]?.window !== null).toSorted((a, b) => start(items, a) - start(items, b) || end(items, b) - end(items, a) || a - b);
  const includedIn: (number | null)[] = items.map(() => null);
  const exceeding: (readonly [number, number])[] = [];
  const overlaps: (readonly [number, number, number])[] = [];
  order.forEach((inner, at) => {
    let best: number | null = null;
    for (const outer of near(order, at)) {
      const [a, b] = [items[inner], items[outer]];
      if (a?.window == null || b?.window == null || !isInside(a.window, b.window)) continue;
      if (a.bounds !== null && b.bounds?.high != null && a.bounds.low > b.bounds.high) exceeding.push([inner, outer]);
      // Hours that nobody gave hold nothing for sure, unless the number is as large.
      else if ((a.bounds === null || b.bounds !== null) && (best === null || span(items, outer) < span(items, best))) best = outer;
    }
    includedIn[inner] = best;
  });
  const free = order.filter((index) => includedIn[index] === null);
  const none = items.flatMap((item, index) => (item.window === null ? [index] : []));
  const clusters: number[][] = [];
  let reach = -Infinity;
  for (const index of free) {
    const cluster = clusters.at(-1);
    if (cluster !== undefined && start(items, index) < reach - ROUNDING) cluster.push(index);
    else clusters.push([index]);
    reach = Math.max(reach, end(items, index));
  }
  free.forEach((b, at) => {
    for (const a of free.slice(Math.max(0, at - NEIGHBOURS), at)) {
      const minutes = shared(items[a]?.window as Window, items[b]?.window as Window);
      if (minutes > 0) overlaps.push([a, b, minutes]);
    }
  });
  if (none.length > 0) {
    // A row without any hours may be of all of them.
    const all = [...clusters.flat(), ...none];
    clusters.splice(0, clusters.length, all);
  }
  const known = clusters.map((cluster) => together(cluster.flatMap((index) => items[index]?.bounds ?? []))).filter((bounds) => bounds !== null);
  return { includedIn, bounds: known.length === 0 ? null : add(known), overlaps, exceeding };
}

function together(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null;
  return { low: Math.max(...all.map(({ low }) => low)), high: add(all).high };
}

function* near(order: readonly number[], at: number): Generator<number> {
  for (let index = Math.max(0, at - NEIGHBOURS); index <= Math.min(order.length - 1, at + NEIGHBOURS); index += 1) if (index !== at) yield order[index] as number;
}

function start(items: readonly Omit<Counted, "hours">[], index: number): number {
  return items[index]?.window?.start ?? 0;
}

function end(items: readonly Omit<Counted, "hours">[], index: number): number {
  return items[index]?.window?.end ?? 0;
}

function span(items: readonly Omit<Counted, "hours">[], index: number): number {
  return end(items, index) - start(items, index);
}
