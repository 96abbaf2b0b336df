import type { Bounds } from "../model/night.ts";
import { add } from "./bounds.ts";
import { groupBy } from "./night-row.ts";
import type { Window } from "./window.ts";
import { isInside, rounding, shared } from "./window.ts";

/** A window with its number, in order of time. */
export interface Counted {
  readonly window: Window | null;
  readonly hours: number;
  /** Whether the number is the body's own, in its own document. */
  readonly isOwn: boolean;
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
  /** Windows whose number only relays give, with what the body's own numbers inside it come to. */
  readonly loose: readonly (readonly [outer: number, low: number])[];
}

/** At most so many neighbours of a window are asked whether they share hours with it. */
const NEIGHBOURS = 12;

/**
 * What windows add up to: those that lie in others are in their numbers; those that follow each other are added; of those that
 * overlap nobody knows what they share, so that they count for at least the largest and at most their sum. A total of relays alone around
 * the body's own numbers is the most, and these are the least.
 */
export function sumOf(given: readonly Counted[]): Sum {
  const byHours = groupBy(given.map((item, at) => ({ ...item, at })), ({ hours }) => String(hours));
  const items = [...byHours.values()].map((own) => {
    const known = own.flatMap(({ bounds }) => bounds ?? []);
    return { window: own[0]?.window ?? null, isOwn: own.every(({ isOwn }) => isOwn), bounds: known.length === 0 ? null : add(known) };
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
    loose: sum.loose.map(([at, low]) => [back(at), low]),
  };
}

type Item = Omit<Counted, "hours">;

function sumOfHours(items: readonly Item[]): Sum {
  const order = items.map((_, index) => index).filter((index) => items[index]?.window !== null).toSorted((a, b) => start(items, a) - start(items, b) || end(items, b) - end(items, a) || a - b);
  const includedIn: (number | null)[] = items.map(() => null);
  const exceeding: (readonly [number, number])[] = [];
  const overlaps: (readonly [number, number, number])[] = [];
  order.forEach((inner, at) => {
    let best: number | null = null;
    for (const outer of near(order, at)) {
      const [a, b] = [items[inner], items[outer]];
      if (a?.window == null || b?.window == null || !isInside(a.window, b.window)) continue;
      // A body's own "overnight" may be all of the night or what no other post has: nobody says.
      if (b.isOwn && !b.window.isPrecise) continue;
      if (a.bounds !== null && b.bounds?.high != null && a.bounds.low > b.bounds.high) exceeding.push([inner, outer]);
      else if ((a.bounds === null || b.bounds !== null) && (best === null || span(items, outer) < span(items, best))) best = outer;
    }
    includedIn[inner] = best;
  });
  const loose = new Map<number, number>();
  for (const [outer, inside] of groupByOuter(includedIn)) {
    const together = add(clustersOf(items, order.filter((index) => inside.has(index))).flatMap((cluster) => joint(items, cluster) ?? []));
    const { bounds = null, isOwn = true } = items[outer] ?? {};
    if (bounds?.high != null && together.low > bounds.high) {
      for (const inner of inside) {
        includedIn[inner] = null;
        exceeding.push([inner, outer]);
      }
    } else if (!isOwn && bounds !== null && together.low < bounds.low && [...inside].some((inner) => items[inner]?.isOwn)) loose.set(outer, together.low);
  }
  const free = order.filter((index) => includedIn[index] === null);
  const none = items.flatMap((item, index) => (item.window === null ? [index] : []));
  const clusters = clustersOf(items, free).map((cluster) => [...cluster]);
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
  // What only relays give is the most that it can be; what the body's own posts come to is the least.
  const least = items.map(({ window, bounds, isOwn }, at) => ({ window, isOwn, bounds: bounds === null ? null : { low: loose.get(at) ?? bounds.low, high: bounds.high } }));
  const known = clusters.flatMap((cluster) => joint(least, cluster) ?? []);
  return { includedIn, bounds: known.length === 0 ? null : add(known), overlaps, exceeding, loose: [...loose] };
}

function groupByOuter(includedIn: readonly (number | null)[]): ReadonlyMap<number, ReadonlySet<number>> {
  const inside = new Map<number, Set<number>>();
  includedIn.forEach((outer, inner) => {
    if (outer === null) return;
    const known = inside.get(outer);
    if (known === undefined) inside.set(outer, new Set([inner]));
    else known.add(inner);
  });
  return inside;
}

/** Windows in order of time, those that share hours together. */
function clustersOf(items: readonly Item[], order: readonly number[]): readonly (readonly number[])[] {
  const clusters: number[][] = [];
  let reach = -Infinity;
  for (const index of order) {
    const cluster = clusters.at(-1);
    if (cluster !== undefined && start(items, index) < reach - slack(items, index)) cluster.push(index);
    else clusters.push([index]);
    reach = Math.max(reach, end(items, index));
  }
  return clusters;
}

/** Of windows that share hours nobody knows what they share: at least the largest of those that do not, at most all. */
function joint(items: readonly Item[], cluster: readonly number[]): Bounds | null {
  const all = cluster.flatMap((index) => items[index]?.bounds ?? []);
  if (all.length === 0) return null;
  return { low: apart(items, cluster), high: add(all).high };
}

/** The most that windows come to of which no two share hours: each in order of its end is taken or left. */
function apart(items: readonly Item[], cluster: readonly number[]): number {
  const byEnd = cluster.toSorted((a, b) => end(items, a) - end(items, b));
  const best: number[] = [];
  byEnd.forEach((index, at) => {
    let low = 0;
    let high = at;
    // The last that ends before this one begins, by halves.
    while (low < high) {
      const middle = (low + high) >> 1;
      if (end(items, byEnd[middle] as number) <= start(items, index) + slack(items, index)) low = middle + 1;
      else high = middle;
    }
    const taken = (items[index]?.bounds?.low ?? 0) + (low > 0 ? (best[low - 1] ?? 0) : 0);
    best.push(Math.max(taken, at > 0 ? (best[at - 1] ?? 0) : 0));
  });
  return best.at(-1) ?? 0;
}

function* near(order: readonly number[], at: number): Generator<number> {
  for (let index = Math.max(0, at - NEIGHBOURS); index <= Math.min(order.length - 1, at + NEIGHBOURS); index += 1) if (index !== at) yield order[index] as number;
}

function start(items: readonly Item[], index: number): number {
  return items[index]?.window?.start ?? 0;
}

function end(items: readonly Item[], index: number): number {
  return items[index]?.window?.end ?? 0;
}

function slack(items: readonly Item[], index: number): number {
  const window = items[index]?.window;
  return window == null ? 0 : rounding(window);
}

function span(items: readonly Item[], index: number): number {
  return end(items, index) - start(items, index);
}
