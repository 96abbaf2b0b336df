import type { Draft } from "./draft.ts";
import { holds } from "./draft.ts";

/**
 * "174 БПЛА и три ракеты: 73 – над …, 31 – над …": a list behind several counts is of the one that it fits. The pass takes the last
 * before the colon; here, with all items known, the list goes to the count that its items make, or that alone can hold them.
 */
export function reseatLists(drafts: readonly Draft[]): void {
  for (const whole of drafts) {
    if (whole.header || whole.unit !== "munition" || whole.high === null) continue;
    const parts = drafts.filter((draft) => draft.partOf === whole && draft.metric === whole.metric && draft.unit === "munition");
    const items = parts.filter(({ named }) => !named);
    if (items.length < 2 || items.some(({ low, high }) => low === null || low !== high)) continue;
    const sum = items.reduce((total, { low }) => total + (low ?? 0), 0);
    if (sum <= whole.high) continue;
    const others = drafts.slice(0, drafts.indexOf(whole)).filter((other) => !other.header && other.sentence === whole.sentence && other.window === whole.window && other.metric === whole.metric && other.unit === "munition" && other.partOf === whole.partOf);
    const fits = others.filter(({ low, high }) => low === sum && high === sum);
    const holders = fits.length > 0 ? fits : others.filter(({ high }) => high !== null && high > sum);
    if (holders.length === 1) seat(drafts, parts, whole, holders[0] as Draft);
    else if (others.reduce((total, { low }) => total + (low ?? 0), whole.low ?? 0) === sum) spread(parts, [whole, ...others]);
  }
}

function seat(drafts: readonly Draft[], parts: readonly Draft[], from: Draft, to: Draft): void {
  for (const part of parts) {
    part.partOf = to;
    for (const own of [part, ...drafts.filter(({ partOf }) => partOf === part)]) if (isBare(own, from)) own.paths = to.paths;
  }
  // "… над акваторией Черного моря: 73 – над …": the land before the colon is that of the last count alone.
  to.places = to.places.filter((place) => !from.places.some((other) => other.role === place.role && other.sense === place.sense));
}

/** A list of all that was counted together is of none of the counts alone. */
function spread(parts: readonly Draft[], wholes: readonly Draft[]): void {
  const last = wholes[0] as Draft;
  const paths = [...new Set(wholes.flatMap((whole) => whole.paths))];
  for (const part of parts) {
    if (isBare(part, last)) part.paths = paths;
    part.partOf = null;
  }
}

/** Whether a count names no class of its own and took that of the whole. */
function isBare(draft: Draft, whole: Draft): boolean {
  return draft.object.to <= draft.object.from && draft.paths.length === whole.paths.length && holds(whole.paths, draft.paths);
}
