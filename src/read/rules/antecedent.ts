import type { Analysis } from "../analysis.ts";
import { inPhrase, isMade, isMake, partyAt, previous } from "./parties.ts";

/** "Israel says it aims at fighters, but its raids have killed 300": whom the pronoun before a deed means, where the sentence names somebody. */
export function antecedentOf(a: Analysis, at: number, floor: number): string | null {
  const own = previous(a, at);
  if (own <= floor || !isMade(a, own, "own")) return null;
  for (let i = own, steps = 0; i > floor && steps < 30; steps++) {
    i = previous(a, i);
    const party = partyAt(a, i);
    if (party !== null && !isMake(a, i) && !inPhrase(a, i, floor)) return party;
  }
  return null;
}
