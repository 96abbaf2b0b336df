import { tokenIsOf } from "../classes/index.ts";
import { PUNCT } from "../tokens.ts";
import { UNIT_OF_METRIC } from "./count.ts";
import type { Government } from "./cue.ts";
import { COMMA } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { govern } from "./govern.ts";
import { leadOf } from "./lists.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** How far before "including" a group without a number may stand. */
const GROUP = 12;

/** "shot down all the missiles fired from the sea, including six Kinzhals": what is said of a group that nobody numbered. */
export function unnumbered({ a, s, found, stops }: Draft, k: number): Government | null {
  const q = found[k] as QuantityPhrase;
  if (q.unit !== "munition" || q.number.kind !== "cardinal" || leadOf(a, s, q) !== "part") return null;
  for (let i = q.from, steps = 0; i > s.from && steps < GROUP; steps++) {
    i = a.start[i - 1] as number;
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== COMMA) return null;
    if (a.term[i]?.weapon?.number !== "many") continue;
    // "all air-launched missiles"
    const from = i > s.from && tokenIsOf(a, a.start[i - 1] as number, "all") ? (a.start[i - 1] as number) : i;
    const group: QuantityPhrase = { ...q, from, to: a.end[i] as number, noun: { from: i, to: a.end[i] as number }, whole: null, partitive: false, additional: false };
    const said = govern(a, s, group, stops);
    return said !== null && UNIT_OF_METRIC[said.metric] === "munition" && said.rule !== "attack-with" ? { ...said, rule: "part-of" } : null;
  }
  return null;
}
