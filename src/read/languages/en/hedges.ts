import type { QuantityRelation } from "../../../model/vocabulary.ts";
import type { Entry } from "../../lexicon.ts";

function hedge(side: "before" | "after", relation: QuantityRelation, ...forms: string[]): Entry[] {
  return forms.map((form) => [form, { hedge: { relation, side } }] as const);
}

/** Words that loosen a number, by what they allow. */
export const hedges: Entry[] = [
  // They loosen nothing: the number is what it is.
  ...hedge("before", "exact", "a total of", "a grand total of", "a combined total of", "a combined", "the total of", "an overall total of"),
  ...hedge("before", "at_least", "at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum", "upwards of", "a total of at least", "as of now at least"),
  ...hedge("before", "more_than", "more than", "over", "in excess of", "well over", "well above", "above", "exceeding", "north of", "greater than", "just over", "slightly more than", "a little over", "some more than", "far more than", "much more than", "way more than", "exceeded", "exceeds", "surpassed", "topped", "surpassing", "topping"),
  ...hedge("before", "at_most", "up to", "as many as", "no more than", "at most", "not more than", "a maximum of", "maximum of", "as much as", "as high as"),
  ...hedge("before", "less_than", "fewer than", "less than", "under", "below", "just under", "slightly fewer than", "shy of", "just short of"),
  ...hedge("before", "approx", "about", "around", "roughly", "approximately", "nearly", "almost", "some", "close to", "an estimated", "estimated", "circa", "approx", "an approximate", "just about", "near", "in the region of", "something like", "perhaps", "a reported", "virtually", "practically", "on the order of", "in the order of", "probably", "is nearing", "are nearing", "was nearing", "is now nearing", "nears", "neared", "is approaching", "was approaching", "is close to", "was close to", "stands close to"),
  ...hedge("after", "at_least", "or more", "at least", "at minimum", "at a minimum", "or even more", "if not more", "plus"),
  ...hedge("after", "approx", "or so", "approximately", "or thereabouts", "give or take"),
  ...hedge("after", "at_most", "or fewer", "or less", "at most", "at the most"),
];
