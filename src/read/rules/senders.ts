import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT } from "../tokens.ts";
import { guestOf } from "./deeds.ts";
import { landFrom } from "./lands.ts";
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
    // "a base used by American troops", "pagers used by its members"
    if (!munition && isOf(a, i, "use") && (guestOf(a, from, to) !== null || ((a.mask[a.start[i - 1] as number] as number) & TAG.weapon) === 0)) continue;
    // "fired from Iran", "launched by Russian forces"; not "fired toward northern Israel".
    let preposition = -1;
    for (let k = a.end[i] as number, steps = 0; k < Math.min(to, i + 10) && steps < 8; k = a.end[k] as number, steps++) {
      const role = roleAt(a, k);
      // "fired at Eilat were downed by French jets": what befell them is another's deed.
      if (role === "be" || role === "have" || role === "subordinator") break;
      // "84 missiles were launched, Ukraine's air force said": who tells of it did not.
      if (preposition < 0 && a.tokens.kind[k] === PUNCT) break;
      if (role === "preposition" || role === "to" || role === "with" || (role === "of" && preposition < 0)) preposition = k;
      const party = partyAt(a, k) ?? (isOf(a, preposition, "from") ? landFrom(a, k) : null);
      if (party !== null && !isMake(a, k) && a.tokens.kind[a.end[k] as number] !== HYPHEN && (preposition < 0 || isOf(a, preposition, "by") || isOf(a, preposition, "from"))) return party;
    }
    break;
  }
  // "1,200 people were killed when militants launched an attack out of Gaza"
  if (attackSide && !munition && count.unit === "person") {
    for (let i = Math.max(q.to, count.government.cue.to); i < Math.min(to, q.to + 24); i = a.end[i] as number) {
      const next = a.end[i] as number;
      if (((a.mask[i] as number) & TAG.attack) === 0 || next >= to || !(isOf(a, next, "out of") || isOf(a, next, "from"))) continue;
      const party = landFrom(a, a.end[next] as number) ?? partyAt(a, a.end[next] as number);
      if (party !== null && party.length === 2) return party;
    }
  }
  // "From Yemen, four drones were launched towards Eilat".
  if (attackSide && munition && isOf(a, from, "from") && from === count.sentence.from) return partyAt(a, a.end[from] as number);
  return null;
}
