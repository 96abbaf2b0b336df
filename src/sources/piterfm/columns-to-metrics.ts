import type { PiterfmRow } from "../../model/piterfm.ts";
import type { Metric } from "../../model/vocabulary.ts";

/** From the bulletin of that morning the Air Force has one figure for what was shot down and what was jammed. */
const MERGED = "2025-07-24";
/** Classes of which bulletins tell what was shot down and hardly ever how many came. */
const TOLD_BY_KILLS: readonly string[] = ["uav.recon", "uav.tactical"];

/** What `destroyed` counts. The Air Force's own figure changed its meaning; regional commands go on to write destroyed. */
export function destroyedMetric({ publisher, nightOf }: PiterfmRow): Metric {
  return publisher.posts === "air-force" && nightOf !== null && nightOf >= MERGED ? "shot_down_or_suppressed" : "shot_down";
}

/**
 * What `not_reach_goal` counts. Of drones the column does not tell lost from jammed. Of missiles it is what failed to reach a
 * target; and since the jammed stand among the destroyed, what is left of drones is the lost.
 */
export function lostMetric({ weapon, nightOf }: PiterfmRow): Metric {
  const drones = weapon.length === 0 || weapon.some((path) => path === "uav" || path.startsWith("uav."));
  return drones && (nightOf === null || nightOf < MERGED) ? "lost_or_suppressed" : "lost";
}

/**
 * Whether `launched` repeats `destroyed` because nobody said how many came: rows of regional commands, and of drones that look or
 * that fly at the front. At least as many came as were shot down.
 */
export function isReckonedByKills({ counts, publisher, weapon }: PiterfmRow): boolean {
  if (counts.launched === null || counts.launched === 0 || counts.launched !== counts.destroyed) return false;
  return publisher.posts === "regional" || (weapon.length > 0 && weapon.every((path) => path === "uav" || TOLD_BY_KILLS.some((known) => path === known || path.startsWith(`${known}.`))));
}
