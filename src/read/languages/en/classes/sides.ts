import type { SIDE_CLASSES } from "../../../classes/sides.ts";

/** The words of the rules of attacker, target and place. */
export const sides: Readonly<Record<keyof typeof SIDE_CLASSES, readonly string[]>> = {
  from: ["from"],
  by: ["by"],
  use: ["use", "used", "uses", "employed", "deployed"],
  that: ["that", "which"],
};
