import type { WordClass } from "../../../classes/index.ts";
import { attribution } from "./attribution.ts";
import { counts } from "./counts.ts";
import { events } from "./events.ts";
import { sides } from "./sides.ts";
import { time } from "./time.ts";
import { totals } from "./totals.ts";

/** The closed classes of English. */
export const classes: Readonly<Record<WordClass, readonly string[]>> = { ...counts, ...totals, ...sides, ...attribution, ...events, ...time };
