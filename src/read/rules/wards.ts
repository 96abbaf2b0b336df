import { isAircraft } from "./aircraft.ts";
import { DEFENCE } from "./clue-shape.ts";
import type { Count } from "./count.ts";

/** Brought down; one that was only seen has not been attacked. */
const DOWNED = new Set(["shot_down", "shot_down_or_suppressed"]);

/** "shot down five Indian jets": an aircraft with men in it is no weapon on its way; who brings it down attacks its owner. */
export const downsAircraft = ({ metric, weapon }: Count): boolean => DOWNED.has(metric) && weapon.length > 0 && weapon.every(isAircraft);

/** Whether a count is of weapons that were stopped, so that the one who stopped them was attacked. */
export const wards = (count: Count): boolean => DEFENCE.has(count.metric) && !downsAircraft(count);
