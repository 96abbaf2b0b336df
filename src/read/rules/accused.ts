import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { PUNCT, QUOTE } from "../tokens.ts";
import { partyAt, previous } from "./parties.ts";

/** Words between an accusation and the attack that it is about. */
const REACH = 14;

/** Who is charged with the attack at a token: "accused the Azerbaijani side of stepping up strikes", "blamed Rebels for the shelling". */
export function accusedOf(a: Analysis, floor: number, deed: number): string | null {
  let link = -1;
  let accused: string | null = null;
  for (let i = deed, steps = 0; i > floor && steps < REACH; steps++) {
    i = previous(a, i);
    const kind = a.tokens.kind[i];
    if (kind === PUNCT || kind === QUOTE) return null;
    if (((a.mask[i] as number) & TAG.say) !== 0 && a.term[i]?.say?.kind === "accuses") return accused;
    if (isOf(a, i, "accused of")) {
      link = i;
      accused = null;
    } else if (link >= 0) accused = partyAt(a, i) ?? accused;
  }
  return null;
}
