import type { EVENT_CLASSES } from "../../../classes/events.ts";

/** The words of the rules of calls, meetings and talks. */
export const events: Readonly<Record<keyof typeof EVENT_CLASSES, readonly string[]>> = {
  "with them": ["with", "between", "among", "involving"],
};
