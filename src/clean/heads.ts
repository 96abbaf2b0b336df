import { WHOLE } from "./furniture.ts";
import { prefixes } from "./pattern-prefixes.ts";

/** How many of its first letters decide which patterns a text is held against. */
export const DEPTH = 3;

/** What each pattern of whole lines can begin with; null where that says nothing. The built package has this module's result, not the module. */
export const HEADS: readonly (readonly string[] | null)[] = WHOLE.map(({ pattern, needs }) => (needs === undefined ? prefixes(pattern, DEPTH) : null));
