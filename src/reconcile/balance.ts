import type { Claim } from "../model/claim.ts";
import type { Metric } from "../model/vocabulary.ts";

/** A number with its bounds; `high` null when open above. */
export interface Interval {
  readonly low: number;
  readonly high: number | null;
}

/** What was sent, what is accounted for, and what is left: 108 = 35 + 58 + 15. */
export interface Balance {
  readonly whole: Claim;
  /** Disjoint parts of the whole, in text order. */
  readonly parts: readonly Claim[];
  /** What no part accounts for. It is not known to have got through. */
  readonly rest: Interval;
  /** True when the parts are more than the whole, whatever the open bounds hide. */
  readonly impossible: boolean;
}

export const WHOLES: readonly Metric[] = ["launched", "detected"];
/** No text has as many; one that was made to have them must not take the square of their number. */
const MOST_WHOLES = 200;

/** The parts that a whole falls into, each with those that it contains: counting both would count twice. */
export const PARTS: ReadonlyMap<Metric, readonly Metric[]> = new Map([
  ["shot_down", []],
  ["suppressed", []],
  ["lost", []],
  ["lost_or_suppressed", ["lost", "suppressed"]],
  ["shot_down_or_suppressed", ["shot_down", "suppressed", "lost_or_suppressed"]],
  ["neutralised_total", ["shot_down", "suppressed", "lost", "lost_or_suppressed", "shot_down_or_suppressed"]],
  ["returned", []],
  ["crossed_border", []],
  ["still_airborne", []],
]);

/**
 * The balances of the claims of one text: one per whole that has at least one part.
 *
 * A part belongs to a whole when the text makes it a part, or when one claimant says both of one night and one direction; both
 * count munitions of one class. Bounds are carried through: an open bound leaves the rest open, it is never guessed.
 */
export function balances(claims: readonly Claim[]): readonly Balance[] {
  const counted = claims.filter(({ repeat, denied, scope, quantity }) => !repeat && !denied && scope === "event" && quantity.unit === "munition" && quantity.low !== null);
  const wholes = counted.filter(({ metric, quantity }) => WHOLES.includes(metric) && quantity.high !== null).toSorted((a, b) => (a.quantity.low ?? 0) - (b.quantity.low ?? 0));
  const byId = new Map(counted.map((claim) => [claim.id, claim]));
  const spent = new Set<Claim>();
  const result: Balance[] = [];
  for (const whole of wholes.slice(0, MOST_WHOLES)) {
    if (wholes.slice(0, MOST_WHOLES).some((other) => other !== whole && isSameWhole(other, whole) && rank(other) > rank(whole))) continue;
    const parts = disjoint(counted.filter((part) => PARTS.has(part.metric) && !spent.has(part) && belongs(part, whole, byId)));
    if (parts.length === 0) continue;
    for (const part of parts) spent.add(part);
    const rest = subtract(interval(whole), parts.map(interval));
    result.push({ whole, parts, rest: { low: Math.max(0, rest.low), high: rest.high === null ? null : Math.max(0, rest.high) }, impossible: rest.high !== null && rest.high < 0 });
  }
  return result;
}

/** The whole minus its parts, as bounds: lowest whole less highest parts, highest whole less lowest parts. */
export function subtract(whole: Interval, parts: readonly Interval[]): Interval {
  const lows = parts.reduce((sum, part) => sum + part.low, 0);
  const highs = parts.reduce<number | null>((sum, part) => (sum === null || part.high === null ? null : sum + part.high), 0);
  return { low: highs === null ? Math.min(0, whole.high === null ? 0 : whole.high - lows) : whole.low - highs, high: whole.high === null ? null : whole.high - lows };
}

function interval({ quantity }: Claim): Interval {
  return { low: quantity.low ?? 0, high: quantity.high };
}

function isSameWhole(a: Claim, b: Claim): boolean {
  return isSameNight(a, b) && isSameClass(a, b) && a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high;
}

/** Of two claims of one whole, the one that has parts of its own, then the one with a named source, speaks. */
function rank({ attribution }: Claim): number {
  return attribution.basis === "none" ? 0 : 1;
}

function belongs(part: Claim, whole: Claim, byId: ReadonlyMap<string, Claim>): boolean {
  if (part === whole || !isSameNight(part, whole) || !isSameClass(part, whole)) return false;
  const named = part.subsetOf === null ? undefined : byId.get(part.subsetOf);
  // "Збито 307 цілей: 30 ракет, 277 БпЛА": items of a list stand against the items of the list of what was sent.
  if (named !== undefined && named.metric === part.metric) return whole.subsetOf !== null && part.weapon.length > 0 && isClassOf(part, whole) && isSameClaimant(part, whole);
  // What names no class is of all that came, not of one class of it.
  if (part.weapon.length === 0 && WHOLES.includes(byId.get(whole.subsetOf ?? "")?.metric ?? "shot_down")) return false;
  if (part.subsetOf !== null) {
    return part.subsetOf === whole.id || isTwin(byId.get(part.subsetOf), whole);
  }
  return whole.nightOf !== null && whole.attribution.basis !== "none" && part.attribution.basis !== "none" && isSameClaimant(part, whole);
}

/** A rough figure of the same whole: "more than 100 drones" in one sentence, 108 in the next. */
function isTwin(named: Claim | undefined, whole: Claim): boolean {
  if (named === undefined || !WHOLES.includes(named.metric) || !isSameNight(named, whole) || !isSameClass(named, whole)) return false;
  const low = named.quantity.low ?? 0;
  const exact = whole.quantity.low ?? 0;
  return low <= exact && exact <= low * 1.25 && (named.quantity.high === null || exact <= named.quantity.high);
}

function isSameNight(a: Claim, b: Claim): boolean {
  return a.nightOf === b.nightOf && a.attacker === b.attacker && a.target === b.target;
}

function isSameClaimant(a: Claim, b: Claim): boolean {
  const left = a.attribution.claimant;
  const right = b.attribution.claimant;
  return left.id === null || right.id === null ? left.name === right.name : left.id === right.id;
}

/** Drones are not parts of missiles: the classes must agree, or one of them be unsaid or a bundle with the other. */
function isSameClass(part: Claim, whole: Claim): boolean {
  if (part.weapon.length === 0 || whole.weapon.length === 0) return true;
  return part.weapon.every((path) => whole.weapon.some((other) => path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`)));
}

/** Whether every class of a part is one of the whole's, or narrower. */
function isClassOf(part: Claim, whole: Claim): boolean {
  return part.weapon.every((path) => whole.weapon.some((other) => path === other || path.startsWith(`${other}.`) || (path === "uav" && other.startsWith("uav."))));
}

/** One claim per metric, none that another part contains. */
function disjoint(parts: readonly Claim[]): readonly Claim[] {
  const contained = new Set(parts.flatMap(({ metric }) => PARTS.get(metric) ?? []));
  const first = new Map<Metric, Claim>();
  for (const part of parts) {
    if (contained.has(part.metric)) continue;
    const known = first.get(part.metric);
    if (known === undefined || (known.subsetOf === null && part.subsetOf !== null)) first.set(part.metric, part);
  }
  return [...first.values()].toSorted((a, b) => a.spans.number.from - b.spans.number.from);
}
