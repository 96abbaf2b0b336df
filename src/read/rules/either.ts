import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { partyAt, previous, roleAt } from "./parties.ts";

/** Words between a name and "or": "Syrian government or Russian jets". */
const BESIDE = 2;

/** "Syrian or Russian jets", "struck by Israel or the United States": whether a party is one of two of which the text leaves open who acted. */
export function isEither(a: Analysis, from: number, to: number, party: string): boolean {
  for (let i = from; i < to; i = a.end[i] as number) {
    if (!isOf(a, i, "or")) continue;
    const left = leftOf(a, i, from);
    const right = rightOf(a, i, to);
    if (left !== null && right !== null && left !== right && (left === party || right === party)) return true;
  }
  return false;
}

/** A name with no more than its own noun between it and "or". */
function leftOf(a: Analysis, at: number, from: number): string | null {
  for (let i = at, steps = 0; i > from && steps <= BESIDE; steps++) {
    i = previous(a, i);
    const party = partyAt(a, i);
    if (party !== null) return party;
    if (((a.mask[i] as number) & (TAG.office | TAG.side | TAG.weapon | TAG.noun)) === 0) return null;
  }
  return null;
}

function rightOf(a: Analysis, at: number, to: number): string | null {
  let i = a.end[at] as number;
  if (i < to && roleAt(a, i) === "determiner") i = a.end[i] as number;
  if (i < to && partyAt(a, i) === null && roleAt(a, i) === undefined) i = a.end[i] as number;
  return i < to ? partyAt(a, i) : null;
}
