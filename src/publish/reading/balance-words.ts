import type { Balance, Interval } from "../../reconcile/balance.ts";
import { classWords } from "../class-words.ts";
import { METRIC_WORDS, figure, grouped } from "../words.ts";

/** "108 = at least 35 + 58 + up to 15 not accounted for": arithmetic alone, nobody says it. */
export function balanceWords({ whole, parts, rest, impossible }: Balance): string {
  const terms = parts.map(({ quantity }) => figure(quantity));
  // Of an item of a list it must be said which: "24 Iskander-M missiles = 4 + 20".
  const sent = whole.subsetOf === null || whole.weapon.length === 0 ? figure(whole.quantity) : `${figure(whole.quantity)} ${classWords(whole.weapon, whole.quantity.unit)}`;
  if (impossible) return `${figure(whole.quantity)} ${METRIC_WORDS[whole.metric]}, but ${terms.join(" + ")}: the parts are more than the whole`;
  if (rest.high === 0) return `${sent} = ${terms.join(" + ")}, all accounted for`;
  return `${sent} = ${[...terms, restWords(rest)].join(" + ")} not accounted for`;
}

function restWords({ low, high }: Interval): string {
  if (high === null) return `at least ${grouped(low)}`;
  if (low === high) return grouped(low);
  return low === 0 ? `up to ${grouped(high)}` : `${grouped(low)}–${grouped(high)}`;
}
