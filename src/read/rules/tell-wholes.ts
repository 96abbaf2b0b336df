import { UNIT_OF_METRIC } from "./count.ts";
import type { Government } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { hasComma, linkBetween } from "./lists.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { isOutOf, isShared, isWhole } from "./wholes.ts";

/** A whole is what was sent, unless its own participle says otherwise. */
export function tellWholes(draft: Draft): void {
  for (let k = 0; k < draft.found.length; k++) tellWhole(draft, k);
}

/** What was sent, told by what became of a part of it. */
export const sent = (like: Government): Government => ({ ...like, metric: "launched", agent: "attacker", rule: "whole-of-part", active: false });

/** What else is said of the part is not said of its whole. */
function alone({ metric, cue, agent, rule, active }: Government): Government {
  return { metric, cue, agent, rule, active };
}

const ofWeapons = (g: Government): boolean => UNIT_OF_METRIC[g.metric] === "munition";

const isReduced = (g: Government): boolean => g.rule === "reduced-passive" || g.rule === "relative";

/** "most of the 30 drones and five missiles were shot down": a share of both. */
function sharedBeside({ a, s, found }: Draft, k: number): boolean {
  const q = found[k] as QuantityPhrase;
  const left = found[k - 1];
  return left !== undefined && left.unit === "munition" && q.unit === "munition" && !hasComma(a, left.to, q.from) && linkBetween(a, left, q) === "list" && isShared(a, s, left);
}

function tellWhole(draft: Draft, k: number): void {
  const { a, s, found, governed } = draft;
  const q = found[k] as QuantityPhrase;
  const left = found[k - 1];
  const own = governed[k] ?? null;
  // "all but three of the 40 drones were shot down": the 40 were sent, and fewer were shot down.
  if (own !== null && left?.whole === q && left.detail === "says how many were not") {
    governed[k] = own.metric === "launched" || !ofWeapons(own) ? null : sent(own);
    return;
  }
  // "nearly all of the 90 drones were intercepted": of so many, not quite all.
  if (own !== null && q.relation === "all_of" && q.hedge !== null && ofWeapons(own)) {
    governed[k] = own.metric === "launched" ? own : sent(own);
    found[k] = { ...q, relation: "exact" };
    return;
  }
  // "half of the 120 missiles were shot down": of so many, a share.
  if (own !== null && (isShared(a, s, q) || sharedBeside(draft, k)) && !isReduced(own) && own.metric !== "launched") {
    governed[k] = ofWeapons(own) ? sent(own) : null;
    return;
  }
  // "destroyed 7 drones out of 11"
  const above = governed[k - 1] ?? null;
  if (own === null && q.unit === null && left?.unit === "munition" && above !== null && ofWeapons(above) && above.metric !== "launched" && isOutOf(a, left.to, q.from)) {
    governed[k] = sent(above);
    found[k] = { ...q, unit: "munition", weapon: left.weapon };
    return;
  }
  const part = left?.whole === q ? above : isWhole(a, s, q, found[k + 1]) ? (governed[k + 1] ?? null) : null;
  if (part === null) return;
  // "of the 96 drones intercepted, 40 were over the coast": both are said of the same verb.
  if (own !== null && part.rule === "distributive" && part.cue.from === own.cue.from) return;
  // "one of the 93 missiles fired was new": the participle is of them all.
  if (left?.whole === q && part.metric === "launched" && part.also === undefined && isReduced(part) && part.cue.from >= q.to && left.number.low === 1) {
    governed[k] = own ?? alone(part);
    governed[k - 1] = null;
    return;
  }
  if (ofWeapons(part) && part.metric !== "launched") {
    const said = own !== null && (own.metric === "launched" || own.metric === "detected") && own.rule !== "active-object-far";
    governed[k] = said ? alone(own) : sent(part);
  } else if (own !== null && !isReduced(own)) governed[k] = null;
  // "one of the two missiles launched struck a house": so many were launched, and one of them hit.
  else if (own !== null && own.also !== undefined && left?.whole === q) {
    governed[k] = alone(own);
    if (part.metric === own.metric && part.also !== undefined) governed[k - 1] = part.also;
  }
}
