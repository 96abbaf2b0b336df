import { bombsOwnLand } from "../../resolve/conflicts.ts";
import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";

const kept = new WeakMap<Analysis, string | null>();

/** The land that a text speaks of most, by its name, its people or its places, where its own forces are known to bomb it. */
export function ruledLand(a: Analysis): string | null {
  const known = kept.get(a);
  if (known !== undefined) return known;
  const tally = new Map<string, number>();
  for (let i = 0; i < a.tokens.count; i = Math.max(a.end[i] as number, i + 1)) {
    const mask = a.mask[i] as number;
    const term = a.term[i];
    const land = (mask & TAG.country) !== 0 ? term?.country?.code : (mask & TAG.people) !== 0 ? term?.people?.code : (mask & TAG.place) !== 0 ? term?.place?.[0]?.country : null;
    if (land != null) tally.set(land, (tally.get(land) ?? 0) + 1);
  }
  let home: string | null = null;
  // Where two wars meet, the land inside which there is one: "the regime" is not that of the land which strikes it.
  for (const [land, n] of tally) if (bombsOwnLand(land, null) && n > (home === null ? 1 : (tally.get(home) as number))) home = land;
  kept.set(a, home);
  return home;
}
