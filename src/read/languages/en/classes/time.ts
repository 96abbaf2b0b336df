import type { TIME_CLASSES } from "../../../classes/time.ts";

/** The words of the rules of time. */
export const time: Readonly<Record<keyof typeof TIME_CLASSES, readonly string[]>> = {
  "some of time": ["several", "few", "couple", "handful", "many", "of"],
  aftermath: ["searched", "search", "searching", "combed", "combing", "sifted", "sifting", "mourned", "mourning", "buried", "burying", "gathered", "gathering", "attended", "attending", "dug", "digging", "toured", "inspected", "surveyed", "combing through", "sifted through", "sifting through", "searched for", "searching for", "dug through", "digging through"],
};
