import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import { isAircraft } from "./aircraft.ts";

/** An attack or a weapon of one; jets over a land may be its own or a friend's. */
export function isDeed(a: Analysis, at: number): boolean {
  const mask = a.mask[at] as number;
  if ((mask & TAG.attack) !== 0) return true;
  const path = (mask & TAG.weapon) === 0 ? undefined : a.term[at]?.weapon?.path;
  return path !== undefined && !isAircraft(path) && !/^(?:airdefence|radar|ship)/.test(path);
}
