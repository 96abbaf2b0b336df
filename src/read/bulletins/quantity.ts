import type { QuantityRelation } from "../../model/vocabulary.ts";
import type { Item } from "./items.ts";
import { is, isDash, isMark } from "./items.ts";

/** A number as it stands in a bulletin, before it is known what it counts. Item indexes are half-open. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly relation: QuantityRelation;
  /** The items of the number itself, without hedge and suffix. */
  readonly number: { readonly from: number; readonly to: number };
  /** "5 із 7": the seven. */
  readonly whole: { readonly low: number | null; readonly high: number | null; readonly relation: QuantityRelation; readonly from: number; readonly to: number } | null;
  /** "по одному": so many in each place. */
  readonly each: boolean;
  /** "з них 5", "5 із них": a part of what was counted before. */
  readonly part: boolean;
  /** A share of a whole, which is no number: половина. */
  readonly share: boolean;
  readonly further: boolean;
}

interface Numeral {
  readonly value: number;
  readonly to: number;
  /** Behind a suffix: "108-ма". */
  readonly end: number;
  /** Said in tens or hundreds. */
  readonly about?: true;
}

/** The whole numeral that begins at an item, in digits or words; null when none does. Never a part of one. */
export function numeralAt(items: readonly Item[], at: number): Numeral | null {
  const item = items[at];
  if (item === undefined) return null;
  if (item.kind === "digits") return digitsAt(items, at, item);
  if (!is(item, "num")) return null;
  // "тис." behind digits that are no whole number belongs to them.
  if (item.sense.thousand === true && (items[at - 1]?.kind === "digits" || (isMark(items[at - 1], ",.") && items[at - 2]?.kind === "digits"))) return null;
  let total = 0;
  let group = 0;
  let least = 1000;
  let i = at;
  for (let word = items[i]; is(word, "num") && (i === at || word.line === 0); word = items[++i]) {
    const { value, thousand } = word.sense;
    if (thousand === true) {
      if (total > 0) break;
      total = (group === 0 ? 1 : group) * 1000;
      group = 0;
      least = 1000;
      continue;
    }
    const size = value >= 100 ? 100 : value >= 20 ? 20 : 1;
    // "два три" are two numerals, "двадцять три" is one; after ten to nineteen nothing follows.
    if (size >= least) break;
    group += value;
    least = value >= 10 && value < 20 ? 0 : size;
  }
  return tens(items, { value: total + group, to: i, end: i });
}

/** "шість десятків" is about sixty, "дві сотні" about two hundred. */
function tens(items: readonly Item[], numeral: Numeral): Numeral {
  const next = items[numeral.to];
  if (!is(next, "some") || next.sense.low < 20 || numeral.value > 20) return numeral;
  return { value: numeral.value * (next.sense.low === 20 ? 10 : 100), to: numeral.to + 1, end: numeral.to + 1, about: true };
}

function digitsAt(items: readonly Item[], at: number, item: Item): Numeral | null {
  // "9,6 тис." is one number; a decimal without a scale counts nothing that flies.
  const decimal = /^(\d{1,4})[.,](\d)$/.exec(item.text);
  const unit = items[at + 1];
  if (decimal !== null && is(unit, "num") && unit.sense.thousand === true) return { value: Number(decimal[1]) * 1000 + Number(decimal[2]) * 100, to: at + 2, end: at + 2 };
  if (!/^\d{1,7}$/.test(item.text) || isModelNumber(items, at)) return null;
  let value = Number(item.text);
  let to = at + 1;
  const next = items[to];
  // "1 250" is one number.
  if (next?.kind === "digits" && next.spaced && next.line === 0 && /^\d{3}$/.test(next.text) && item.text.length <= 3) {
    value = value * 1000 + Number(next.text);
    to += 1;
  }
  const scale = items[to];
  if (is(scale, "num") && scale.sense.thousand === true) {
    value *= 1000;
    to += 1;
  }
  let end = to;
  if (is(items[to], "suffix") && (items[to] as Item).spaced === false) end = to + 1;
  // "108-ма", "118-та": what stands behind the hyphen is an ending, whatever else the word could be.
  else if (isDash(items[to]) && !(items[to] as Item).spaced && !(items[to + 1]?.spaced ?? true) && /^\p{Script=Cyrillic}{1,3}$/u.test((items[to + 1] as Item).text)) end = to + 2;
  return { value, to, end };
}

/** Whether digits belong to a name: "Х-99", "№ 5", "9М723", "B-2". */
export function isModelNumber(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const item = items[at] as Item;
  if (before !== undefined && !item.spaced && (before.kind === "word" || before.kind === "digits" || is(before, "suffix"))) return true;
  if (before !== undefined && /^[№#]$/u.test(before.text)) return true;
  if (isDash(before) && !item.spaced && !(before as Item).spaced && items[at - 2] !== undefined && !is(items[at - 2], "month")) return true;
  const after = items[at + 1];
  // "13O": a letter, whatever else it could mean.
  const letter = after?.kind === "sense" && !is(after, "suffix") && /^\p{L}$/u.test(after.text);
  return after !== undefined && !after.spaced && (after.kind === "word" || after.kind === "digits" || letter);
}

/** The quantity that begins at an item: hedge, numeral, the whole that it is of; null when none does. */
export function quantityAt(items: readonly Item[], at: number): Quantity | null {
  let i = at;
  let relation: QuantityRelation = "exact";
  let each = false;
  let part = false;
  let further = false;
  for (let item = items[i]; item !== undefined; item = items[++i]) {
    if (is(item, "hedge")) relation = item.sense.relation;
    else if (is(item, "over") && item.sense.more === true && relation === "exact" && numeralAt(items, i + 1) !== null) relation = "more_than";
    else if (is(item, "until") && relation === "exact") relation = "at_most";
    else if (is(item, "each") && !each) each = true;
    else if (is(item, "further")) further = true;
    else if (is(item, "part") && !part) {
      part = true;
      if (isMark(items[i + 1], ",:")) i += 1;
    } else break;
  }
  const start = items[i];
  if (start === undefined) return null;
  const number = numeralAt(items, i);
  if (number !== null) {
    // "117/142": which of the two is a part of the other nobody says.
    if (isSlashed(items, i, number.to) || isTorn(items, i, number.to)) return null;
    const range = rangeAt(items, number);
    if (range !== null) {
      if (isTime(items, range.second)) return null;
      return { from: at, to: range.to, low: number.value, high: range.high, relation: "range", number: { from: i, to: range.to }, whole: null, each, part, share: false, further };
    }
    let end = number.end;
    let whole: Quantity["whole"] = null;
    let all = false;
    const of = ofWholeAt(items, end);
    if (of !== null) {
      whole = of;
      end = of.end;
    }
    if (is(items[end], "apiece")) {
      each = true;
      end += 1;
    }
    const later = partAfter(items, end);
    if (later > end) {
      part = true;
      end = later;
    }
    if (isTime(items, i)) return null;
    all = is(items[at - 1], "all");
    const { value } = number;
    return { from: at, to: end, ...bounds(relation !== "exact" ? relation : all ? "all_of" : number.about === true ? "approx" : relation, value), number: { from: i, to: number.to }, whole, each, part, share: false, further };
  }
  if (is(start, "share")) {
    const end = partAfter(items, i + 1);
    return { from: at, to: end, low: null, high: null, relation: "some", number: { from: i, to: i + 1 }, whole: null, each: false, part: true, share: true, further };
  }
  // "близько сотні ракет", "понад сотню": behind a hedge it is one hundred, and not hundreds.
  if (is(start, "some") && start.sense.low === 200 && relation !== "exact") return { from: at, to: partAfter(items, i + 1), ...bounds(relation, 100), number: { from: i, to: i + 1 }, whole: null, each, part, share: false, further };
  if (is(start, "some")) return { from: at, to: partAfter(items, i + 1), low: start.sense.low, high: null, relation: "some", number: { from: i, to: i + 1 }, whole: null, each, part, share: false, further };
  if (is(start, "none") && is(items[i + 1], "from")) {
    const of = ofWholeAt(items, i + 1);
    if (of !== null) return { from: at, to: of.end, low: 0, high: 0, relation: "none", number: { from: i, to: i + 1 }, whole: of, each: false, part: false, share: false, further };
  }
  if (is(start, "none")) return { from: at, to: i + 1, low: 0, high: 0, relation: "none", number: { from: i, to: i + 1 }, whole: null, each: false, part, share: false, further };
  if (is(start, "both")) return { from: at, to: i + 1, low: 2, high: 2, relation: "all_of", number: { from: i, to: i + 1 }, whole: null, each: false, part, share: false, further };
  if (is(start, "all")) {
    const counted = numeralAt(items, i + 1);
    if (counted !== null) return { from: at, to: counted.end, low: counted.value, high: counted.value, relation: "all_of", number: { from: i + 1, to: counted.to }, whole: null, each: false, part, share: false, further };
    const end = partAfter(items, i + 1);
    // "майже всі": not all of them, and nobody says how many.
    return { from: at, to: end, low: null, high: null, relation: "all_of", number: { from: i, to: i + 1 }, whole: null, each: false, part: part || end > i + 1, share: relation !== "exact", further };
  }
  return null;
}

/** "із 14": the whole that a count is a part of, and where it ends; null when no number stands there, or one that is a time. */
export function ofWholeAt(items: readonly Item[], at: number): (NonNullable<Quantity["whole"]> & { readonly end: number }) | null {
  if (!is(items[at], "from")) return null;
  const hedge = items[at + 1];
  const first = is(hedge, "hedge") ? at + 2 : at + 1;
  const of = numeralAt(items, first);
  return of === null || isTime(items, first) ? null : { ...bounds(is(hedge, "hedge") ? hedge.sense.relation : "exact", of.value), from: first, to: of.to, end: of.end };
}

/** "12-15": two numbers and a hyphen with no space between. */
function rangeAt(items: readonly Item[], number: Numeral): { readonly high: number; readonly second: number; readonly to: number } | null {
  const dash = items[number.to];
  const next = items[number.to + 1];
  if (!isDash(dash) || next === undefined || next.kind !== "digits" || dash?.spaced === true || next.spaced) return null;
  const high = /^\d{1,4}$/.test(next.text) ? Number(next.text) : 0;
  return high > number.value ? { high, second: number.to + 1, to: number.to + 2 } : null;
}

/** Whether a number stands beside a slash and another. */
function isSlashed(items: readonly Item[], at: number, to: number): boolean {
  const isDigits = (item: Item | undefined): boolean => item?.kind === "digits";
  return (isMark(items[to], "/") && isDigits(items[to + 1])) || (isMark(items[at - 1], "/") && isDigits(items[at - 2]));
}

/** "7 6 БПЛА", "1⏎38": two numbers with nothing between them are one that was torn, or two that nobody can tell apart. */
function isTorn(items: readonly Item[], at: number, to: number): boolean {
  const bare = (item: Item | undefined): boolean => item?.kind === "digits" && item.spaced && item.line < 2 && /^\d{1,4}$/.test(item.text);
  const plain = (i: number): boolean => items[i]?.kind === "digits" && /^\d{1,4}$/.test((items[i] as Item).text);
  if (plain(to - 1) && bare(items[to]) && !isTime(items, to)) return true;
  return items[at]?.kind === "digits" && bare(items[at]) && plain(at - 1) && !isModelNumber(items, at - 1) && !isTime(items, at - 1);
}

/** "із них" behind a number: where it ends. */
function partAfter(items: readonly Item[], at: number): number {
  return is(items[at], "part") ? at + 1 : at;
}

/** Whether a number is an hour, a date or a year: what stands behind it says so. */
export function isTime(items: readonly Item[], at: number): boolean {
  const number = numeralAt(items, at);
  if (number === null) return /^\d{1,2}[.:]\d{2}/.test(items[at]?.text ?? "");
  const after = items[number.end];
  return is(after, "hour") || is(after, "month") || is(after, "zone") || is(after, "year") || is(after, "this-year") || (is(after, "part-of-day") && after.line === 0);
}

function bounds(relation: QuantityRelation, value: number): Pick<Quantity, "low" | "high" | "relation"> {
  switch (relation) {
    case "at_least":
      return { low: value, high: null, relation };
    case "more_than":
      return { low: value + 1, high: null, relation };
    case "at_most":
      return { low: null, high: value, relation };
    case "less_than":
      return { low: null, high: value - 1, relation };
    default:
      return { low: value, high: value, relation };
  }
}
