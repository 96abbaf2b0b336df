import type { PlaceRole } from "../../model/vocabulary.ts";
import type { Item } from "./items.ts";
import { is, isDash, isMark, isQuote } from "./items.ts";
import { numeralAt, quantityAt } from "./quantity.ts";
import type { SenseOf } from "./sense.ts";

export interface NamedPlace {
  readonly sense: SenseOf<"place">;
  readonly from: number;
  readonly to: number;
}

/** Places one after the other, and what stood among them that is no known place. */
export interface PlaceList {
  readonly places: readonly NamedPlace[];
  /** Words with a capital letter in the list that no table knows: half-open item ranges. */
  readonly unknown: readonly number[];
  readonly to: number;
}

/** The list of places that begins at an item: names, heads ("областей"), commas, "and"; stops before a number or a verb. */
export function placesAt(items: readonly Item[], at: number, role: PlaceRole): PlaceList {
  const places: NamedPlace[] = [];
  const unknown: number[] = [];
  let end = at;
  let depth = 0;
  for (let i = at; i < items.length; i += 1) {
    const item = items[i] as Item;
    if (item.line === 2 || (item.line === 1 && !is(item, "place") && !is(item, "placehead"))) break;
    if (is(item, "place")) {
      places.push({ sense: item.sense, from: i, to: i + 1 });
      end = i + 1;
    } else if (is(item, "placehead") || (is(item, "noun") && item.sense.unit === "region")) end = i + 1;
    else if (is(item, "launcharea") && role === "launched_from") end = i + 1;
    else if (isMark(item, "(") && !isCounted(items, i)) depth += 1;
    else if (isMark(item, ")") && depth > 0) {
      depth -= 1;
      end = i + 1;
    } else if (isMark(item, ",;.") || is(item, "and") || is(item, "also") || is(item, "over") || is(item, "in") || (is(item, "from") && role === "launched_from") || isDash(item) || isMark(item, ":") || isQuote(item)) {
      if (!followsPlace(items, i + 1, role)) break;
      // "над территорией Курской области. В акватории …": a full stop within a list stands before a name, not before a new phrase.
      if (isMark(item, ".") && (is(items[i + 1], "in") || is(items[i + 1], "over") || is(items[i + 1], "from"))) break;
    } else if (item.kind === "word" && item.capital && (is(items[i + 1], "placehead") || (places.length > 0 && !is(items[i - 1], "part")))) {
      if (!is(items[i + 1], "placehead")) unknown.push(i);
      end = i + 1;
    } else break;
  }
  return { places, unknown, to: end };
}

/** Whether a place stands behind marks and small words. */
function followsPlace(items: readonly Item[], at: number, role: PlaceRole): boolean {
  for (let i = at; i < items.length && i < at + 5; i += 1) {
    const item = items[i] as Item;
    if (is(item, "place")) return true;
    if (is(item, "placehead") || (is(item, "noun") && item.sense.unit === "region")) return true;
    if (item.line === 2) return false;
    if (isMark(item, ",;.(") || isDash(item) || is(item, "and") || is(item, "also") || is(item, "over") || is(item, "in") || isQuote(item) || (is(item, "from") && role === "launched_from") || (is(item, "launcharea") && role === "launched_from")) continue;
    return false;
  }
  return false;
}

/** "(3 БпЛА)": a number of its own stands in the bracket. */
function isCounted(items: readonly Item[], open: number): boolean {
  return numeralAt(items, open + 1) !== null || quantityAt(items, open + 1) !== null;
}
