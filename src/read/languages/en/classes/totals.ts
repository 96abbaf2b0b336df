import type { TOTAL_CLASSES } from "../../../classes/totals.ts";

/** The words of the rules of totals, of parts and of fates. */
export const totals: Readonly<Record<keyof typeof TOTAL_CLASSES, readonly string[]>> = {
  wreck: ["wreckage", "remains", "debris", "fragment", "fragments", "remnant", "remnants", "part", "parts", "piece", "pieces"],
  hear: ["hear", "hears", "heard", "hearing"],
  "fate of": ["fate of", "the fate of", "whereabouts of", "the whereabouts of"],
  "spell of time": ["hours", "days", "weeks", "months", "years"],
  "come down": ["crash", "crashes", "crashed", "crashing", "fall", "falls", "fell", "fallen", "falling", "land", "lands", "landed", "landing", "come down", "comes down", "came down", "coming down"],
  violate: ["violating", "violated", "breaching", "breached"],
  border: ["airspace", "border", "borders", "territory", "frontier"],
  briefly: ["briefly", "momentarily"],
  "number of things": ["number", "the number", "total number", "the total number", "overall number", "count", "the count", "official count", "total", "the total", "tally", "the tally", "figure", "the figure"],
  "grown to": ["is", "are", "was", "stands", "nears", "neared", "exceeded", "exceeds", "exceeding", "surpassed", "topped"],
  "at or to": ["at", "to"],
  "most of all": ["most", "most of", "most of the", "most of them", "most of these", "majority", "the majority", "bulk", "the bulk", "highest", "largest", "biggest", "greatest"],
  "before a state": ["internally", "forcibly", "temporarily", "newly", "reportedly", "left", "made", "also", "now"],
  "another state": ["displaced", "homeless", "stranded", "arrested", "detained", "affected", "imprisoned", "uprooted", "besieged"],
  "in a state": ["need", "need of", "jail", "prison", "camps", "custody", "detention"],
  "or another": ["or", "after"],
  another: ["another"],
  far: ["far"],
  suffer: ["suffer", "suffers", "suffered", "suffering", "sustain", "sustains", "sustained", "sustaining", "receive", "receives", "received", "receiving", "suffered from", "suffering from", "suffer from"],
  damage: ["damage", "the damage", "damages", "minor damage", "structural damage", "material damage", "damage to", "structural damage to", "material damage to", "destruction"],
  "more of it": ["more"],
  such: ["such"],
  "sign of life": ["sign", "signs", "pulse"],
};
