import type { Source } from "../define-source.ts";
import ruMod from "./ru-mod/source.ts";
import uaAirForce from "./ua-air-force/source.ts";

/** Every declared source, by id. */
export const SOURCES: readonly Source[] = [ruMod, uaAirForce];
