import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { inPhrase } from "./in-phrase.ts";
import { isMade, isMake, partyAt, previous } from "./parties.ts";

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

/** How far before a pronoun the one it stands for may be named, in phrases. */
const REACH = 34;

/** Words between a subject and its verb: "Russia had not yet". */
const HELPERS = 3;

/**
 * Whom "it" or "they" stands for as the one who attacks, where the sentence names somebody who does something between the verb of
 * saying and the pronoun: "said that Russia wanted no peace and that it had launched 500". Undefined where the one who speaks may
 * be meant ("the army said it had launched"); null where neither is named ("It launched 200, the air force said").
 */
export function pronounMeans(a: Analysis, at: number, floor: number, to: number): string | null | undefined {
  if (isOf(a, at, "we ourselves")) return undefined;
  let said = false;
  for (let i = at, steps = 0; i > floor && steps < REACH; steps++) {
    i = previous(a, i);
    if (((a.mask[i] as number) & TAG.say) !== 0 && a.term[i]?.say?.form !== "noun") {
      // "“Russia must stop,” Macron said after its forces fired": told behind what was said.
      if (!isOf(a, a.end[i] as number, "what came first")) return undefined;
      said = true;
      continue;
    }
    const party = partyAt(a, i);
    if (party !== null && !isMake(a, i) && !inPhrase(a, i, floor) && (doesSomething(a, a.end[i] as number, at))) return party;
  }
  if (said) return null;
  for (let i = at, steps = 0; i < to && steps < REACH; i = a.end[i] as number, steps++) if (((a.mask[i] as number) & TAG.say) !== 0 && (a.term[i]?.say?.form === "past" || a.term[i]?.say?.form === "third")) return null;
  return undefined;
}

/** Whether a verb follows a name, over helpers: "Russia could launch", "the army was lying". */
function doesSomething(a: Analysis, from: number, to: number): boolean {
  for (let i = from, steps = 0; i < to && steps <= HELPERS; i = a.end[i] as number, steps++) {
    const role = a.role[i];
    if (role === "be" || role === "modal" || role === "have") return true;
    const mask = a.mask[i] as number;
    if ((mask & TAG.verb) !== 0 || ((mask & TAG.cue) !== 0 && (mask & (TAG.attack | TAG.weapon)) === 0 && a.term[i]?.cue?.some(({ form }) => form === "past" || form === "third") === true)) return true;
    if (role !== "adverb" && role !== "negation") return false;
  }
  return false;
}
