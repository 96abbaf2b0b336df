import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";

/** Whether a class of weapons is manned and flies: it may be the defender's, and its loss on the ground is damage. */
export function isAircraft(path: string): boolean {
  return path.startsWith("aircraft") || path.startsWith("helicopter");
}

/** Whether a class of weapons is planted, worn or driven to where it explodes: a car bomb, a mine. */
export function isPlanted(path: string): boolean {
  return path.startsWith("bomb.ied");
}

/** "fired from bombers over the Caspian": where the aircraft was, and not what was fired at. */
export function isWhereItFlew(a: Analysis, preposition: number): boolean {
  if (preposition < 1 || !isOf(a, preposition, "over or near")) return false;
  const path = termWith(a, a.start[preposition - 1] as number, TAG.weapon)?.weapon?.path;
  return path !== undefined && isAircraft(path);
}
