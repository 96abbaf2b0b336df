import type { Unit } from "../../model/vocabulary.ts";
import type { Item } from "./items.ts";
import { is, isDash, isMark, isQuote } from "./items.ts";
import { numeralAt } from "./quantity.ts";
import type { GrammaticalNumber } from "./sense.ts";

/** What is counted: "ударними БпЛА типу Shahed (в т.ч. реактивними), Гербера та дронами-імітаторами". Item indexes are half-open. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
  /** Class paths; several for one count over several classes; empty for targets of any class. */
  readonly paths: readonly string[];
  readonly number: GrammaticalNumber;
  /** Whether a noun or a name stands in it, not adjectives alone. */
  readonly head: boolean;
  /** What stands in brackets inside it, as half-open item ranges. */
  readonly brackets: readonly { readonly from: number; readonly to: number }[];
}

/** Classes that one count may span: strike drones, decoys and loitering munitions come as one number. */
function isDroneFamily(path: string): boolean {
  return path.startsWith("uav") || path.startsWith("loitering") || path === "jet";
}

/** The noun phrase that begins at an item; null when none does. */
export function nounPhraseAt(items: readonly Item[], at: number): NounPhrase | null {
  if (!opens(items[at]) && !(isQuote(items[at]) && opens(items[at + 1]))) return null;
  const paths: string[] = [];
  const named: string[] = [];
  const brackets: { from: number; to: number }[] = [];
  let unit: Unit = "munition";
  let number: GrammaticalNumber = "any";
  let head = false;
  let end = at;
  let i = at;
  const settle = (found: GrammaticalNumber): void => {
    if (number === "any") number = found;
  };
  for (; i < items.length; ) {
    const item = items[i] as Item;
    if (i > at && (item.line === 2 || (item.line === 1 && head && !is(item, "type") && !is(item, "name")))) break;
    if (is(item, "adjective")) {
      if (item.sense.path !== "") paths.push(item.sense.path);
      if (!head) settle(item.sense.number);
    } else if (is(item, "noun")) {
      if (head && item.sense.unit !== unit) break;
      if (item.sense.path !== "") paths.push(item.sense.path);
      if (!head) {
        if (item.sense.number !== "any") number = item.sense.number;
        unit = item.sense.unit;
      }
      head = true;
    } else if (is(item, "name")) {
      paths.push(item.sense.path);
      named.push(item.sense.path);
      head = true;
    } else if (head && isAcronym(item)) {
      // "ракеты ТРК «Точка-У»"
    } else if (head && isDash(item) && !item.spaced && items[i + 1]?.kind === "word" && items[i + 1]?.spaced === false) {
      // "безпілотників-імітацій": a compound whose second half is not known.
      i += 1;
    } else if (is(item, "type") || isQuote(item) || isMark(item, "/") || (isDash(item) && !item.spaced && i > at)) {
      i += 1;
      continue;
    } else if (isMark(item, "(") && head) {
      const close = closing(items, i);
      if (close < 0) break;
      brackets.push({ from: i + 1, to: close });
      i = close + 1;
      if (goesOn(items, i, paths)) continue;
      end = i;
      break;
    } else if (head && goesOn(items, i, paths)) {
      i += is(items[i + 1], "also") ? 2 : 1;
      continue;
    } else break;
    i += 1;
    end = i;
  }
  if (end === at || (paths.length === 0 && !head)) return null;
  // A name keeps both of its marks.
  if (items.slice(at, end).filter(isQuote).length % 2 === 1 && isQuote(items[end])) end += 1;
  // "4 балістичних ракет": an adjective of a class says more than the noun behind it.
  return { from: at, to: end, unit, paths: narrowed(paths, named), number, head, brackets };
}

/** Whether a list of classes goes on at a comma or "and": the next class has no number of its own and is of the same family. */
function goesOn(items: readonly Item[], at: number, paths: readonly string[]): boolean {
  const joint = items[at];
  if (!isMark(joint, ",") && !is(joint, "and")) return false;
  let next = at + 1;
  while (isQuote(items[next]) || is(items[next], "and") || (next === at + 1 && is(items[next], "also"))) next += 1;
  if (numeralAt(items, next) !== null) return false;
  const family = paths.some(isDroneFamily);
  for (let i = next; i < items.length && i < next + 5; i += 1) {
    const item = items[i];
    if (is(item, "name")) return family ? isDroneFamily(item.sense.path) : paths.some((path) => path.startsWith("missile")) && item.sense.path.startsWith("missile") && i === next;
    if (is(item, "noun")) return family && item.sense.unit === "munition" && isDroneFamily(item.sense.path);
    if (!is(item, "adjective") && !isQuote(item)) return false;
  }
  return false;
}

/** Where a bracket closes; -1 when it does not within the sentence. A bracket that nobody closed ends at the next comma. */
function closing(items: readonly Item[], open: number): number {
  for (let i = open + 1; i < items.length && i < open + 40; i += 1) {
    if (isMark(items[i], ")")) return i;
    if (items[i]?.line === 2) break;
  }
  return -1;
}

/** The classes without those that another of them makes narrower, each once; `jet` becomes a class of its own. */
function narrowed(paths: readonly string[], named: readonly string[]): readonly string[] {
  const all = [...new Set(paths.map((path) => (path === "jet" ? "uav.strike.jet" : path)))];
  // "противокорабельных ракет «Нептун»": the name says what it is, whatever it is used as.
  const missile = named.some((path) => path.startsWith("missile"));
  const kept = missile ? all.filter((path) => named.includes(path) || !path.startsWith("missile")) : all;
  return kept.filter((path) => !kept.some((other) => other !== path && other.startsWith(`${path}.`)) && !(path === "uav.strike" && kept.includes("uav.strike.shahed")));
}

/** Whether a phrase may begin with an item; one pair of marks may stand before it. */
function opens(item: Item | undefined): boolean {
  return is(item, "adjective") || is(item, "noun") || is(item, "name") || is(item, "type");
}

/** A few capitals: the kind of a system, which no table needs to know. */
function isAcronym(item: Item): boolean {
  return item.kind === "word" && item.line === 0 && /^\p{Lu}{2,6}$/u.test(item.text);
}
