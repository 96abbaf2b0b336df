import type { Item } from "./items.ts";
import { is, isDash, isMark } from "./items.ts";
import type { Quantity } from "./quantity.ts";
import { numeralAt } from "./quantity.ts";
import { verbAfter } from "./cues.ts";
import type { Scan } from "./scan.ts";

/** A number alone that is an hour, a year, a name or a list mark; it is refused or passed over. */
export function isNoCount(scan: Scan, q: Quantity): boolean {
  const items = scan.items;
  // "не 95, а 97"
  if (is(items[q.from - 1], "not") && q.low !== null) {
    scan.refuse(q.number.from, "denied", "said not to be the number");
    return true;
  }
  const number = items[q.number.from] as Item;
  if (is(number, "num") && number.sense.persons === true) {
    scan.refuse(q.number.from, "no-metric", "a count of persons");
    return true;
  }
  if (number.kind !== "digits") {
    // A numeral in words without a noun counts only in a list or beside a verb.
    return scan.cue === null && scan.list === null && verbAfter(scan, q.to) === null && !q.part && q.low !== null;
  }
  const value = numeralAt(items, q.number.from)?.value ?? 0;
  if (value >= 1990 && value < 2100 && !is(items[q.to], "over") && !isDash(items[q.to])) {
    scan.refuse(q.number.from, "year", "a year");
    return true;
  }
  // "на 20 більше, ніж минулої ночі"
  const than = items[q.to];
  if (is(items[q.from - 1], "on") && is(than, "hedge") && (than.sense.relation === "more_than" || than.sense.relation === "less_than")) {
    scan.refuse(q.number.from, "comparison", "so many more or fewer than another time");
    return true;
  }
  if (isMark(items[q.to], "%")) {
    scan.refuse(q.number.from, "percentage", "a share");
    return true;
  }
  return false;
}

/** "два види зброї": the noun behind the number is none that a bulletin counts. */
export function isOfSomethingElse(scan: Scan, q: Quantity): boolean {
  const next = scan.items[q.to];
  if (q.part || next === undefined || next.line > 0) return false;
  // "50 украинских военнослужащих"
  let noun = q.to;
  while (is(scan.items[noun], "adjective")) noun += 1;
  if (noun > q.to) return scan.items[noun]?.kind === "word" && scan.items[noun]?.line === 0;
  // "ще одна – зайшла з моря": what it does is not told in words of a bulletin.
  if (isDash(next)) return scan.list === null && scan.items[q.to + 1]?.kind === "word";
  return next.kind === "word" && next.spaced;
}
