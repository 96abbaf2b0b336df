import type { TIME_CLASSES } from "../../../classes/time.ts";

/** The words of the rules of time. */
export const time: Readonly<Record<keyof typeof TIME_CLASSES, readonly string[]>> = {
  "some of time": ["several", "few", "couple", "handful", "many", "of"],
};
