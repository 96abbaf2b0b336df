import { tokenHasShape } from "../classes/index.ts";
import { UNIT_OF_METRIC } from "./count.ts";
import type { Government } from "./cue.ts";
import { COMMA, fitting } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { linkBetween, unknownThings } from "./lists.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** "Along with 54 drones, Russia fired four missiles": it opens the sentence, and the verb is another's. */
function leads(a: Draft["a"], s: Draft["s"], q: QuantityPhrase): boolean {
  return a.tokens.code[q.to] === COMMA && a.role[s.from] === "conjunction" && q.from - (a.end[s.from] as number) <= 2;
}

/** "61 houses, two gazebos and 31 shops were damaged": what stands between things in their list is a thing. */
export function amongThings({ a, s, found }: Pick<Draft, "a" | "s" | "found">, k: number, said: Government): boolean {
  const [left, q, right] = [found[k - 1], found[k] as QuantityPhrase, found[k + 1]];
  if (said.metric !== "objects_damaged" || left?.unit !== "object" || right === undefined || (right.unit !== "object" && right.unit !== null)) return false;
  return unknownThings(a, s, q) && linkBetween(a, left, q) === "list" && linkBetween(a, q, right) === "list";
}

/** "12 drones and four missiles were launched": the verb comes after the list. */
export function shareWithRight({ a, s, found, governed, parts }: Draft, k: number): void {
  const own = found[k] as QuantityPhrase;
  // "not one of the 185 drones and none of the missiles crossed": the whole stands aside.
  if (found[k - 1]?.whole === own) return;
  // "9,500 pupils aged up to 18 and 640 teachers": an age counts nobody.
  const to = (own.whole !== null && found[k + 1] === own.whole) || found[k + 1]?.reason === "age" ? k + 2 : k + 1;
  const q = to === k + 1 || own.whole === null ? own : { ...own, to: (found[k + 1] as QuantityPhrase).to };
  const right = governed[to] ?? null;
  const next = found[to];
  if ((governed[k] ?? null) !== null || right === null || next === undefined || q.reason !== null) return;
  if (amongThings({ a, s, found }, k, right)) {
    governed[k] = { ...right, rule: "list" };
    return;
  }
  // "20 dockers and two guards lost their lives": of people, as those beside them.
  if (q.unknownNoun && next.unit === "person" && (right.metric === "killed" || right.metric === "injured") && right.cue.from >= next.to && linkBetween(a, { ...q, to: q.number.to + 1 }, next) === "list" && tokenHasShape(a, q.number.to, "perhaps plural")) {
    governed[k] = { ...right, rule: "list" };
    found[k] = { ...q, unit: "person", to: q.number.to + 1, noun: { from: q.number.to, to: q.number.to + 1 } };
    return;
  }
  if (q.unit === null) return;
  if (leads(a, s, q) && (right.metric === "launched" || q.unit !== "munition") && q.unit === (next.unit ?? UNIT_OF_METRIC[right.metric])) {
    governed[k] = { ...right, rule: "list" };
    return;
  }
  const harmed = q.unit === "object" && right.rule === "passive" && next.unit === "munition" && linkBetween(a, q, next) === "list" ? fitting(a, right.cue.from, "object", ["participle"]) : undefined;
  // "14 boats, four drones and a missile were destroyed": each of its own kind.
  if (harmed?.metric === "objects_damaged" && right.cue.from >= next.to) {
    governed[k] = { ...right, metric: harmed.metric, agent: harmed.agent, rule: "list" };
    return;
  }
  const link = linkBetween(a, q, next);
  if (link === null || q.unit !== (next.unit ?? UNIT_OF_METRIC[right.metric])) return;
  if (right.cue.from < next.from) return;
  // "displaced 800,000 civilians and resulted in 550 deaths": the noun is the second's own.
  if (right.rule === "count-noun" && q.head !== null) return;
  // "12 people including three nurses were killed"
  if (link === "part") {
    if (q.unit !== "person" || right.rule !== "passive" || parts[to] !== -1 || (next.low ?? 0) > (q.low ?? 0)) return;
    for (let m = to; m < found.length && governed[m]?.cue.from === right.cue.from && parts[m] === -1; m++) {
      const member = found[m] as QuantityPhrase;
      if (right.cue.from < member.to || (m > to && linkBetween(a, found[m - 1] as QuantityPhrase, member) !== "list")) break;
      governed[m] = { ...right, rule: "part-of" };
      parts[m] = k;
    }
    governed[k] = right;
    return;
  }
  governed[k] = { ...right, rule: "list" };
}
