import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { isAircraft } from "./aircraft.ts";
import { landFrom } from "./lands.ts";
import { isMake, partyAt, roleAt } from "./parties.ts";

/** "carried out", "launched", "conducted", of an attack. */
const isCarriedOut = (a: Analysis, at: number): boolean => isOf(a, at, "mounted") || (((a.mask[at] as number) & TAG.cue) !== 0 && a.term[at]?.cue?.some(({ metric, form }) => metric === "launched" && form === "participle") === true);

/** "a bombardment by Russia", "an attack by Ukrainian drones", "rocket fire from Gaza". */
export function doneBy(a: Analysis, noun: number, limit: number): string | null {
  let by = a.end[noun] as number;
  if (by < limit && isOf(a, by, "from") && !isAircraft(a.term[noun]?.weapon?.path ?? "")) return landFrom(a, a.end[by] as number);
  // "strikes blamed on the RSF", "a blast claimed by Daesh"
  if (by < limit && isOf(a, by, "blamed") && isOf(a, a.end[by] as number, "blamed on")) by = a.end[by] as number;
  // "an attack carried out by Syrian troops"
  else if (by < limit && isCarriedOut(a, by) && isOf(a, a.end[by] as number, "by")) by = a.end[by] as number;
  else if (by >= limit || !isOf(a, by, "done by")) return null;
  for (let i = a.end[by] as number, steps = 0; i < limit && steps < 3; i = a.end[i] as number, steps++) {
    const party = partyAt(a, i);
    if (party !== null && !isMake(a, i)) return party;
    if (roleAt(a, i) !== "determiner" && ((a.mask[i] as number) & (TAG.modifier | TAG.context)) === 0) return null;
  }
  return null;
}
