import type { Draft } from "./draft.ts";
import { holds } from "./draft.ts";

/** What became of what was sent: no more of it can meet any of these than was sent. */
const FATES: ReadonlySet<string> = new Set(["shot_down", "suppressed", "lost", "lost_or_suppressed", "shot_down_or_suppressed", "neutralised_total"]);
/** Totals that a bulletin has one of for a window and a class; each looks at the others. */
const MOST = 40;

/**
 * What in the counts of one bulletin cannot all be so: two totals of one thing, or more stopped than were sent. Nothing is changed
 * by it: the counts stand as they were said, and the bulletin is told to be not wholly understood.
 */
export function doubtsOf(drafts: readonly Draft[]): readonly string[] {
  const totals = drafts.filter((draft) => isTotal(draft)).slice(0, MOST);
  const notes = new Set<string>();
  for (const [at, one] of totals.entries()) {
    for (const other of totals.slice(at + 1)) {
      if (one.window !== other.window) continue;
      if (one.metric === other.metric && one.low !== other.low && one.header === other.header && samePaths(one, other)) notes.add(`two totals of one thing: ${one.low} and ${other.low}`);
    }
  }
  // "пресечена попытка с применением трех БПЛА": attempts are not all that came.
  const tries = drafts.some(({ metric }) => metric === "attempted");
  for (const sent of tries ? [] : totals.filter(({ metric, header }) => metric === "launched" && !header)) {
    const all = totals.filter(({ metric, header, window, paths }) => metric === "launched" && !header && window === sent.window && holds(sent.paths, paths));
    if (all.length > 1) continue;
    for (const fate of totals) {
      if (!FATES.has(fate.metric) || fate.window !== sent.window || fate.header || !samePaths(sent, fate)) continue;
      if ((fate.low as number) > (sent.low as number)) notes.add(`more stopped than were sent: ${fate.low} of ${sent.low}`);
    }
  }
  return [...notes];
}

/** An exact count of weapons that is of the whole window: no part, none by place, none of a running tally. */
function isTotal({ unit, low, high, partOf, repeat, each, running, period, places, relation }: Draft): boolean {
  return unit === "munition" && low !== null && low === high && relation === "exact" && partOf === null && !repeat && !each && !running && !period && !places.some(({ role }) => role !== "launched_from" && role !== "affected");
}

const samePaths = (one: Draft, other: Draft): boolean => one.paths.length === other.paths.length && one.paths.every((path) => other.paths.includes(path));
