import type { Unit } from "../../model/vocabulary.ts";
import type { Government } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { linkBetween, unknownThings } from "./lists.ts";
import type { QuantityPhrase } from "./quantity.ts";

const FATES = new Set(["shot_down", "objects_damaged"]);

/**
 * "have destroyed 293 aircraft, 1,916 drones, 4,870 tanks and 827 launchers": one verb over things that fly and things that
 * stand. Each takes the meaning that the verb has for it.
 */
export function shareMixed(draft: Draft): void {
  for (let k = 1; k < draft.found.length; k++) takeFrom(draft, k, k - 1);
  for (let k = draft.found.length - 2; k >= 0; k--) takeFrom(draft, k, k + 1);
}

function takeFrom({ a, s, found, governed }: Draft, k: number, near: number): void {
  const q = found[k] as QuantityPhrase;
  const other = found[near] as QuantityPhrase;
  const said = governed[near] ?? null;
  if ((governed[k] ?? null) !== null || said === null || !FATES.has(said.metric) || q.reason !== null || q.number.kind === "article" || q.number.kind === "none") return;
  const unit: Unit | null = q.unit === "munition" || q.unit === "object" ? q.unit : unknownThings(a, s, q) ? "object" : null;
  if (unit === null) return;
  const [left, right] = near < k ? [other, q] : [q, other];
  if (near < k ? said.cue.from >= other.from : said.cue.from < other.from) return;
  if (linkBetween(a, left, right) !== "list") return;
  const meant = meaningFor(said, a.term[said.cue.from]?.cue, unit);
  if (meant !== null) governed[k] = meant;
}

function meaningFor(said: Government, cues: readonly { readonly metric: Government["metric"]; readonly form: string; readonly theme: readonly Unit[]; readonly agent: Government["agent"] }[] | undefined, unit: Unit): Government | null {
  const cue = cues?.find((c) => FATES.has(c.metric) && c.theme.includes(unit) && c.form !== "noun" && c.form !== "subject");
  return cue === undefined ? null : { metric: cue.metric, cue: said.cue, agent: cue.agent, rule: "list", active: said.active };
}
