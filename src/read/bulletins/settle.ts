import type { Metric } from "../../model/vocabulary.ts";
import type { Draft } from "./draft.ts";
import { holds } from "./draft.ts";
import type { Quantity } from "./quantity.ts";
import type { Cue } from "./said.ts";
import type { Scan } from "./scan.ts";

/** Items between a verb and a number that it governs from the head of a list. */
const FAR = 8;

/** Gives a count the metric of its cue and its places, and puts it among the drafts; or refuses it with the reason. */
export function settle(scan: Scan, draft: Draft, cue: Cue, side: "before" | "after"): void {
  let { metric } = cue;
  if (draft.unit === "location") {
    if (metric === "hits") metric = "hit_locations";
    else if (metric !== "debris_locations") return scan.refuse(draft.number.from, "no-metric", "places of which nothing is said");
  } else if (draft.unit === "object") {
    // A plane among what was brought down: the kills of a day, not what became of an attack.
    if (metric === "shot_down" && !draft.header) scan.marks.add("front-line-summary");
    return scan.refuse(draft.number.from, "no-metric", "what carries weapons is none");
  } else if (draft.unit === "region") {
    if (metric !== "launched" && metric !== "hits") return scan.refuse(draft.number.from, "no-metric", "regions of which nothing is said");
    metric = "regions_affected";
  } else if (metric === "debris_locations") {
    return scan.refuse(draft.number.from, "no-metric", "what fell is counted by place");
  } else if (metric === "attempted" && draft.unit !== "attempt") metric = "launched";
  draft.metric = metric;
  draft.cue = { from: cue.from, to: cue.to };
  // The words of an item of a list are its own; its verb stands far before it.
  const from = side === "after" || draft.content.from - cue.to > FAR ? draft.content.from : Math.min(draft.content.from, cue.from);
  draft.content = { from, to: side === "after" ? Math.max(draft.content.to, cue.to) : draft.content.to };
  draft.provisional = scan.provisional;
  draft.window = scan.windows.length - 1;
  draft.asOf = scan.asOf;
  draft.running = scan.windows.at(-1)?.running === true || (scan.total && draft.partOf === null && containsEarlier(scan, draft));
  draft.rule = `${cue.recorded ? "recorded" : side}`;
  if (draft.relation === "all_of" && draft.low === null) readAllOf(scan, draft);
  else if (draft.relation === "all_of" && draft.partOf === null) draft.partOf = scan.drafts.findLast((whole) => whole.metric === "launched" && !whole.header && whole.low === draft.low && whole.high === draft.low && (holds(draft.paths, whole.paths) || holds(whole.paths, draft.paths))) ?? null;
  for (const { place, role } of scan.pendingPlaces.splice(0)) draft.places.push({ ...place, role: role === "launched_from" || metric === "launched" ? role : scan.role() });
  scan.drafts.push(draft);
  if (draft.unit === "munition") scan.last = draft;
  if (scan.placesSince) {
    scan.here = [];
    scan.placesSince = false;
  }
  scan.here.push(draft);
  if (side === "after") scan.cue = cue;
}

/** "атакували 18 ракетами. 6 «Кинджал», 9 «Калібр» та три балістичні": a sentence without a verb that makes the count before it. */
export function readEnumeration(scan: Scan): void {
  const { uncued } = scan;
  const whole = scan.drafts.findLast((draft) => draft.unit === "munition" && !draft.header);
  if (whole === undefined || uncued.length < 2 || whole.low === null || whole.low !== whole.high || whole.sentence !== scan.sentence - 1) return;
  const munitions = uncued.filter(({ unit, low, high, object }) => unit === "munition" && low !== null && low === high && object.to > object.from);
  if (!munitions.every(({ paths }) => holds(whole.paths, paths)) || munitions.reduce((sum, { low }) => sum + (low ?? 0), 0) !== whole.low) return;
  scan.uncued = uncued.filter((draft) => !munitions.includes(draft));
  for (const draft of munitions) {
    draft.partOf = whole;
    settle(scan, draft, { metric: whole.metric, from: draft.content.from, to: draft.content.from, number: "any", recorded: false }, "before");
  }
}

/** "Всего в ночное время уничтожено 84": a total of a sentence of its own holds what was counted before it. */
export function containsEarlier(scan: Scan, draft: Draft): boolean {
  const earlier = scan.drafts.filter((other) => other.metric === draft.metric && !other.header && other.partOf === null && other.sentence < scan.sentence && other.low !== null);
  return draft.metric !== "launched" && earlier.length > 0 && earlier.every(({ low }) => (low ?? 0) <= (draft.low ?? 0));
}

/** "Усі збито": all that were launched. */
export function readAllOf(scan: Scan, draft: Draft): void {
  const wholes = scan.drafts.filter((whole) => whole.metric === "launched" && !whole.header && whole.partOf === null && whole.unit === "munition" && holds(draft.paths, whole.paths));
  const known = wholes.filter(({ low, high }) => low !== null && low === high);
  if (known.length === 0 || known.length < wholes.filter(({ relation }) => relation !== "unknown" && relation !== "withheld").length) return;
  draft.low = draft.high = known.reduce((sum, whole) => sum + (whole.low ?? 0), 0);
  draft.partOf = known.length === 1 ? (known[0] as Draft) : null;
}

/** "5 із 7 збито": seven were launched. */
export function readWhole(scan: Scan, draft: Draft, of: NonNullable<Quantity["whole"]>): void {
  const known = scan.drafts.find((other) => other !== draft && other.metric === "launched" && other.low === of.low && other.high === of.high && !other.header);
  if (known !== undefined) {
    draft.partOf = known;
    return;
  }
  const whole: Draft = { ...draft, metric: "launched", low: of.low, high: of.high, relation: of.relation, number: { from: of.from, to: of.to }, places: [], partOf: null, rule: "whole", provisional: draft.provisional };
  draft.partOf = whole;
  scan.drafts.splice(scan.drafts.indexOf(draft), 0, whole);
}

/** What a figure for several fates is made of. */
export function isPartMetric(whole: Metric, part: Metric): boolean {
  const fates: readonly Metric[] = ["shot_down", "suppressed", "lost", "lost_or_suppressed", "shot_down_or_suppressed"];
  return whole !== part && ((whole === "neutralised_total" && fates.includes(part)) || (whole === "shot_down_or_suppressed" && (part === "shot_down" || part === "suppressed")));
}
