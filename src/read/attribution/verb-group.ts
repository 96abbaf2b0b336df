import type { SayWord } from "../term.ts";
import { ACTOR, ADV, AUX, BE, DET, NAME, PEOPLE, PRON, ROLE, TO, before } from "./view.ts";
import type { View } from "./view.ts";

/** The words of a verb that attributes: "has also repeatedly said". */
export interface VerbGroup {
  readonly from: number;
  readonly passive: boolean;
  /** A finite form by its helpers: "has said", "is saying", "would say". */
  readonly finite: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  /** "would", "should": what somebody may say. */
  readonly modal: boolean;
}

export function verbGroup(view: View, at: number, word: SayWord, floor: number): VerbGroup {
  const { bits, analysis } = view;
  let from = at;
  let be = false;
  let aux = false;
  let modal = false;
  let negated = false;
  while (from > floor) {
    const p = before(view, from);
    if (p < floor) break;
    const b = bits[p] as number;
    if ((b & BE) !== 0) be = true;
    else if ((b & AUX) !== 0) {
      aux = true;
      modal ||= analysis.term[p]?.part?.role === "modal";
    }
    else if ((b & ADV) !== 0 && (b & ROLE) === 0) {
      if (analysis.term[p]?.part?.role === "negation") negated = true;
    } else if (!isFloating(view, p, floor)) break;
    from = p;
  }
  // Adverbs before the helpers belong to the sentence, not to the verb: they matter to nobody here.
  const infinitive = from > floor && ((bits[before(view, from)] as number) & TO) !== 0;
  const passive = be && word.form !== "ing";
  return { from, passive, finite: be || aux, negated, infinitive, modal };
}

/** "The ministers both (said)", "they all (said)": it counts the subject before it. */
function isFloating(view: View, at: number, floor: number): boolean {
  const { bits, analysis } = view;
  const role = analysis.term[at]?.num?.role;
  if (at <= floor || ((bits[at] as number) & DET) === 0 || (role !== "pair" && role !== "all")) return false;
  return ((bits[before(view, at)] as number) & (NAME | ROLE | PRON | PEOPLE | ACTOR)) !== 0;
}
