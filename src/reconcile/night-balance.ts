import type { Bounds, Figure, NightBalance, NightFlag, NightTotal } from "../model/night.ts";
import { refOf } from "../model/night.ts";
import type { Metric } from "../model/vocabulary.ts";
import { PARTS, subtract, WHOLES } from "./balance.ts";
import { add, inWords } from "./bounds.ts";
import { isSameWindow, momentOf, shared } from "./window.ts";
import type { Window } from "./window.ts";
import { classKey, classWords, isWithin, mayBeSame, mayShare } from "./weapon-class.ts";

export interface Balanced {
  readonly balances: readonly NightBalance[];
  readonly totals: readonly NightTotal[];
  readonly flags: readonly NightFlag[];
}

/**
 * The balances of one claimant in one direction: each whole with what is said to have become of it.
 *
 * A whole takes the parts of its own class, or, where only classes of it are told, those together. Of figures that lie in each
 * other the widest counts, so that nothing is counted twice. Bounds are carried through.
 */
export function balancesOf(figures: readonly Figure[]): Balanced {
  const withheld = [...new Set(figures.filter(({ metric, standing }) => WHOLES.includes(metric) && standing === "withheld").flatMap(({ weapon }) => (weapon.length === 0 ? ["all classes"] : weapon)))].toSorted();
  const counted = figures.filter((figure) => figure.bounds !== null && figure.unit === "munition");
  const balances: NightBalance[] = [];
  const flags: NightFlag[] = [];
  for (const whole of counted.filter(({ metric }) => WHOLES.includes(metric))) {
    if (isNoTotal(whole, counted)) continue;
    // What was seen is a whole only where nobody says what was sent.
    if (whole.metric === "detected" && counted.some((other) => other.metric === "launched" && classKey(other.weapon) === classKey(whole.weapon))) continue;
    const parts = disjoint(partsOf(whole, figures));
    // What was brought down in hours of which nobody says what was sent is no part of it.
    if (parts.length === 0 || !parts.every((part) => isOfHours(part, whole))) continue;
    const hidden = withheld.filter((path) => isHidden(path, whole));
    const wholeBounds = hidden.length === 0 ? (whole.bounds as Bounds) : { low: (whole.bounds as Bounds).low, high: null };
    const left = parts.map((part) => tightened(part, counted));
    const rest = subtract(wholeBounds, left);
    const isTooMany = rest.high !== null && rest.high < 0;
    const isImpossible = isTooMany && parts.every(({ weapon }) => isWithin(weapon, whole.weapon));
    const sum = isTooMany ? `${left.map(least).join(" + ")}${left.length > 1 ? ` = ${add(left).low}` : ""}, more than the ${inWords(wholeBounds)} ${label(whole)}` : "";
    if (isTooMany && !isImpossible) {
      // Drones of any kind may be more than the strike drones that were sent.
      flags.push({ kind: "parts-exceed", proof: `${sum}, and of classes that may be wider`, rows: [whole, ...parts].flatMap(rowsOf) });
      continue;
    }
    const unaccounted = { low: Math.max(0, rest.low), high: rest.high === null ? null : Math.max(0, rest.high) };
    const proof = proofOf(wholeBounds, left, unaccounted, hidden);
    balances.push({ whole, parts, wholeBounds, unaccounted, proof, isImpossible, withheld: hidden });
    if (isImpossible) flags.push({ kind: "impossible", proof: sum, rows: [whole, ...parts].flatMap(rowsOf) });
  }
  for (const figure of counted) flags.push(...exceeded(figure, counted));
  if (withheld.length > 0) flags.push({ kind: "withheld", proof: `kept back: ${withheld.join(", ")}; totals are of the rest`, rows: figures.filter(({ standing }) => standing === "withheld").flatMap(rowsOf) });
  return { balances, totals: totalsOf(counted, withheld), flags };
}

/** For each metric of parts the figure of the whole's class, else those of classes in it that share nothing. */
function partsOf(whole: Figure, figures: readonly Figure[]): readonly Figure[] {
  const result: Figure[] = [];
  for (const metric of PARTS.keys()) {
    const own = figures.filter((figure) => figure.metric === metric && figure.bounds !== null && figure.unit === "munition");
    const equal = own.find(({ weapon }) => classKey(weapon) === classKey(whole.weapon) && isOnlyWhole(whole, weapon, figures)) ?? (isOfEntries(whole) ? undefined : own.find((figure) => isOneToOne(figure, whole, own, figures)));
    if (equal !== undefined) result.push(equal);
    else if (!isOfEntries(whole)) for (const figure of own) if (figure.weapon.length > 0 && isWithin(figure.weapon, whole.weapon) && !isOfAnother(figure, whole, figures) && result.every((known) => known.metric !== metric || !mayShare(known.weapon, figure.weapon))) result.push(figure);
  }
  return result;
}

/** Beside three missiles of no type and nine cruise missiles, a cruise missile is one of the nine. */
function isOfAnother({ weapon }: Figure, whole: Figure, figures: readonly Figure[]): boolean {
  return figures.some((other) => other !== whole && other.metric === whole.metric && !other.isPart && isWithin(weapon, other.weapon) && isWithin(other.weapon, whole.weapon));
}

/** A count without a class that is less than one with a class is no count of everything: nobody knows of what it is. */
function isNoTotal({ metric, weapon, bounds }: Figure, counted: readonly Figure[]): boolean {
  return weapon.length === 0 && bounds?.high != null && counted.some((other) => other.metric === metric && other.weapon.length > 0 && (other.bounds?.low ?? 0) > (bounds.high ?? 0));
}

/** Entries of a table are counted apart whatever their classes, and what became of an entry stands in the entry. */
function isOfEntries({ windows }: Figure): boolean {
  return windows.every(({ chosen, tied }) => (chosen === null ? tied : [chosen]).every(({ document }) => document.kind === "row"));
}

/** A part without a class is of all that came: of several wholes, or beside one that is kept back, nobody knows of which. */
function isOnlyWhole(whole: Figure, weapon: readonly string[], figures: readonly Figure[]): boolean {
  return weapon.length > 0 || whole.weapon.length === 0 || figures.every((other) => other === whole || other.metric !== whole.metric || other.isPart);
}

/** "747 drones" of a list with "810 Shaheds" and missiles: each is the only one that the other can be of. */
function isOneToOne(figure: Figure, whole: Figure, own: readonly Figure[], figures: readonly Figure[]): boolean {
  if (figure.weapon.length === 0) return !whole.isPart && own.every((other) => other === figure || other.isPart) && isOnlyWhole(whole, [], figures);
  if (whole.weapon.length === 0 || !mayBeSame(figure.weapon, whole.weapon)) return false;
  const isRival = (a: Figure, b: Figure): boolean => a !== b && a.metric === b.metric && a.weapon.length > 0;
  return !own.some((other) => isRival(other, figure) && mayShare(other.weapon, whole.weapon)) && !figures.some((other) => isRival(other, whole) && mayShare(other.weapon, figure.weapon));
}

/** Whether each of the part's windows is one of the whole's; a night without hours is that of which hours take up half. */
function isOfHours(part: Figure, whole: Figure): boolean {
  if (isOfEntries(part) && isOfEntries(whole)) return true;
  const hours = hoursOf(whole);
  return hoursOf(part).every((own) => hours.some((other) => own === null || other === null || isSameWindow(own, other) || ((!own.isPrecise || !other.isPrecise) && shared(own, other) * 2 >= Math.max(own.end - own.start, other.end - other.start))));
}

function hoursOf({ windows }: Figure): readonly (Window | null)[] {
  return windows.filter(({ includedIn }) => includedIn === null).map(({ window }) => {
    const [start, end] = [momentOf(window?.start ?? null), momentOf(window?.end ?? null)];
    return window === null || start === null || end === null ? null : { start: start.minutes, end: end.minutes, isPrecise: window.isPrecise, offset: end.offset };
  });
}

/** None that another part contains. */
function disjoint(parts: readonly Figure[]): readonly Figure[] {
  const contained = new Set(parts.flatMap(({ metric }) => PARTS.get(metric) ?? []));
  return parts.filter(({ metric }) => !contained.has(metric));
}

/** "At least 90 stopped" that are told as 35 and 58 are at least 93. */
function tightened(figure: Figure, counted: readonly Figure[]): Bounds {
  const bounds = figure.bounds as Bounds;
  const inner = innerOf(figure, counted);
  const low = Math.max(bounds.low, add(inner.map((part) => part.bounds as Bounds)).low);
  return bounds.high !== null && low > bounds.high ? bounds : { low, high: bounds.high };
}

/** The disjoint figures that lie in a figure, of its own class. */
export function innerOf(figure: Figure, counted: readonly Figure[]): readonly Figure[] {
  const inside = PARTS.get(figure.metric) ?? [];
  return disjoint(counted.filter((other) => inside.includes(other.metric) && classKey(other.weapon) === classKey(figure.weapon) && other.bounds !== null));
}

function exceeded(figure: Figure, counted: readonly Figure[]): readonly NightFlag[] {
  const inner = innerOf(figure, counted);
  const { low } = add(inner.map(({ bounds }) => bounds as Bounds));
  const bounds = figure.bounds as Bounds;
  if (inner.length === 0 || bounds.high === null || low <= bounds.high) return [];
  return [{ kind: "parts-exceed", proof: `${inner.map((part) => `${inWords(part.bounds as Bounds)} ${label(part)}`).join(" + ")} = ${low}, more than ${inWords(bounds)} ${label(figure)}`, rows: [figure, ...inner].flatMap(rowsOf) }];
}

/** What each metric of wholes comes to over classes that share nothing; a class that is kept back leaves it open above. */
function totalsOf(counted: readonly Figure[], withheld: readonly string[]): readonly NightTotal[] {
  const totals: NightTotal[] = [];
  for (const metric of WHOLES) {
    const own = counted.filter((figure) => figure.metric === metric && !figure.isPart && !isNoTotal(figure, counted)).toSorted((a, b) => breadth(b) - breadth(a));
    const taken: Figure[] = [];
    for (const figure of own) if (taken.every((known) => (isOfEntries(known) && isOfEntries(figure)) || !mayShare(known.weapon, figure.weapon))) taken.push(figure);
    if (taken.length === 0) continue;
    const sum = add(taken.map(({ bounds }) => bounds as Bounds));
    const list = taken.map((figure) => `${inWords(figure.bounds as Bounds)} (${classWords(figure.weapon)})`).join(" + ");
    const bounds = withheld.length === 0 ? sum : { low: sum.low, high: null };
    totals.push({ metric, bounds, proof: `${taken.length > 1 ? `${list} = ${inWords(sum)}` : list}${withheld.length === 0 ? "" : `, without ${withheld.join(", ")}, whose number is kept back`}`, withheld });
  }
  return totals;
}

/** A bundle holds more than a class, and what names none holds all. */
function breadth({ weapon, bounds }: Figure): number {
  return (weapon.length === 0 ? 1000 : weapon.length) * 1_000_000 + Math.min(999_999, bounds?.low ?? 0);
}

/** A class that is kept back is hidden in wholes that would hold it: of that class, of a bundle of several, of all. */
function isHidden(path: string, { weapon }: Figure): boolean {
  return weapon.length === 0 || path === "all classes" || mayShare([path], weapon) || new Set(weapon.map((own) => own.split(".")[0])).size > 1;
}

function proofOf(whole: Bounds, parts: readonly Bounds[], rest: Bounds, hidden: readonly string[]): string {
  const sum = `${inWords(whole)} − ${parts.map(inWords).join(" − ")} = ${inWords(rest)}`;
  return hidden.length === 0 ? sum : `${sum}; without ${hidden.join(", ")}, whose number is kept back`;
}

function least({ low }: Bounds): string {
  return String(low);
}

export function label({ metric, weapon }: { readonly metric: Metric; readonly weapon: readonly string[] }): string {
  const words = metric.replaceAll("_", " ");
  return weapon.length === 0 ? words : `${words} (${classWords(weapon)})`;
}

/** Refs of the claims that stand for a figure. */
export function rowsOf({ windows }: Figure): readonly string[] {
  return windows.filter(({ includedIn }) => includedIn === null).flatMap(({ chosen, tied }) => (chosen === null ? tied : [chosen]).map(refOf));
}
