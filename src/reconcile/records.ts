import type { Countable, RecordChain, RecordStep, RecordVerdict, TotalRecipe } from "../model/total.ts";
import { compare } from "./night-row.ts";
import { takes } from "./totals.ts";

/**
 * The chain of records among some numbers, in the order of their nights: each step had more than every number before it. A number that is
 * open above counts with the least that it can be; those that might have been more are named, as are nights that keep theirs back.
 */
export function recordChain(numbers: readonly Countable[], scope: Pick<TotalRecipe, "posts" | "only" | "without">): RecordChain {
  const own = numbers.filter((number) => number.nightOf !== null && takes(number, scope));
  const counted = own.flatMap(stepOf).toSorted((a, b) => compare(a.nightOf, b.nightOf) || a.low - b.low || compare(a.refs[0] ?? "", b.refs[0] ?? ""));
  const steps: RecordStep[] = [];
  let most = 0;
  for (const one of counted) {
    if (one.low <= most) continue;
    // Two numbers of one night are one step: the greater.
    if (steps.at(-1)?.nightOf === one.nightOf) steps.pop();
    steps.push(one);
    most = one.low;
  }
  const record = steps.at(-1);
  const others = counted.filter((one) => one.nightOf !== record?.nightOf);
  return {
    steps,
    runnerUp: others.reduce<RecordStep | null>((best, one) => (best === null || one.low > best.low ? one : best), null),
    equalled: record === undefined ? [] : others.filter(({ low }) => low === record.low),
    compared: counted.length,
    firstNight: counted[0]?.nightOf ?? null,
    lastNight: counted.at(-1)?.nightOf ?? null,
    withheld: [...new Set(own.filter(({ standing }) => standing === "withheld").map(({ nightOf }) => nightOf as string))].toSorted(compare),
    open: counted.filter(({ high, nightOf }) => high === null && nightOf !== record?.nightOf),
  };
}

function stepOf({ nightOf, low, high, refs, label, claimant }: Countable): readonly RecordStep[] {
  return nightOf === null || low === null ? [] : [{ nightOf, low, high, refs, label, claimant }];
}

/** Whether a number that some night of the scope has was more than every number before that night; of several nights with it, the first. */
export function recordVerdict(numbers: readonly Countable[], scope: Pick<TotalRecipe, "posts" | "only" | "without">, number: number): RecordVerdict {
  const counted = numbers.filter((one) => takes(one, scope)).flatMap(stepOf).toSorted((a, b) => compare(a.nightOf, b.nightOf));
  const nightOf = counted.find(({ low }) => low === number)?.nightOf ?? null;
  const earlier = nightOf === null ? counted : counted.filter((one) => one.nightOf < nightOf);
  const notLess = earlier.filter(({ low }) => low >= number).toSorted((a, b) => b.low - a.low || compare(a.nightOf, b.nightOf));
  return { number, nightOf, isRecord: nightOf !== null && notLess.length === 0, before: earlier.reduce<RecordStep | null>((best, one) => (best === null || one.low > best.low ? one : best), null), notLess };
}
