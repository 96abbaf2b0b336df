import type { ATTRIBUTION_CLASSES } from "../../../classes/attribution.ts";

/** The words of the rules of who says what. */
export const attribution: Readonly<Record<keyof typeof ATTRIBUTION_CLASSES, readonly string[]>> = {
  "say more": ["added", "adds", "adding", "has added"],
  "signed by": ["from", "by", "via"],
};
