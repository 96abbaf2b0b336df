import type { COUNT_CLASSES } from "../../../classes/counts.ts";

/** The words of the rules of counts. */
export const counts: Readonly<Record<keyof typeof COUNT_CLASSES, readonly string[]>> = {
  remain: ["remain", "remains", "remained", "remaining"],
  still: ["still"],
  inside: ["in", "over", "inside", "within"],
  aloft: ["airspace", "sky", "skies", "air"],
  "the dead": ["dead", "killed"],
  "the wounded": ["wounded", "injured"],
  and: ["and"],
  their: ["his", "her", "their"],
  "one person": ["man", "woman", "boy", "girl", "child", "baby", "toddler", "infant", "teenager"],
  wife: ["wife"],
  husband: ["husband"],
};
