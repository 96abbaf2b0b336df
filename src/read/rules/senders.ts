import { holdsLand } from "../../resolve/conflicts.ts";
import { landOfPlace } from "../../resolve/held.ts";
import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { HYPHEN } from "../tokens.ts";
import { isMake, partyAt, roleAt } from "./parties.ts";
import type { Scene } from "./scene.ts";

/** "launched by Russia", "missiles fired from Iran", "drones from Yemen". */
export function sentBy({ a, count, from, to, limit, attackSide }: Scene): string | null {
  const munition = count.unit === "munition";
  const { quantity: q } = count;
  if (munition && q.to < limit && isOf(a, q.to, "from")) {
    const party = landFrom(a, a.end[q.to] as number) ?? partyAt(a, a.end[q.to] as number);
    if (party !== null && party.length === 2) return party;
  }
  for (let i = munition ? q.to : from; i < (munition ? limit : to); i = a.end[i] as number) {
    if (((a.mask[i] as number) & TAG.cue) === 0 || !a.term[i]?.cue?.some((c) => c.metric === "launched" && c.form === "participle")) continue;
    // "fired from Iran", "launched by Russian forces"; not "fired toward northern Israel".
    let preposition = -1;
    for (let k = a.end[i] as number, steps = 0; k < Math.min(to, i + 10) && steps < 8; k = a.end[k] as number, steps++) {
      const role = roleAt(a, k);
      // "fired at Eilat were downed by French jets": what befell them is another's deed.
      if (role === "be" || role === "have") break;
      if (role === "preposition" || role === "to" || role === "with" || (role === "of" && preposition < 0)) preposition = k;
      const party = partyAt(a, k) ?? (isOf(a, preposition, "from") ? landFrom(a, k) : null);
      if (party !== null && !isMake(a, k) && a.tokens.kind[a.end[k] as number] !== HYPHEN && (preposition < 0 || isOf(a, preposition, "by") || isOf(a, preposition, "from"))) return party;
    }
    break;
  }
  // "From Yemen, four drones were launched towards Eilat".
  if (attackSide && munition && isOf(a, from, "from") && from === count.sentence.from) return partyAt(a, a.end[from] as number);
  return null;
}

/** "fired from Gaza", "from the Kursk region": the land of a place, where it is known to attack others. */
function landFrom(a: Analysis, at: number): string | null {
  const entry = ((a.mask[at] as number) & TAG.place) === 0 ? undefined : a.term[at]?.place?.[0];
  const land = entry === undefined ? null : landOfPlace(entry);
  return land !== null && holdsLand(land) ? land : null;
}
