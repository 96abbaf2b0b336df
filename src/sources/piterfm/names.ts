import { placeNameOf } from "./places.ts";
import { singleModelOf } from "./models.ts";

/** The words of the table for what the ledger keeps in classes and codes. */
export interface PiterfmNames {
  /** The model of a count; null where one of its classes has no name in the table. */
  readonly modelOf: (weapon: readonly string[]) => string | null;
  /** The region, state or sea of a code; null where the table has no name for it. */
  readonly placeOf: (code: string) => string | null;
}

const DRONES = new Set(["uav.strike", "uav.strike.shahed", "uav.decoy", "uav.decoy.gerbera", "uav.decoy.parodiya", "uav.strike.italmas", "uav.strike.jet"]);

/** Strike drones and decoys of a bulletin are one model in the table, whatever they are called; others that share a count are joined. */
export function modelOf(weapon: readonly string[]): string | null {
  if (weapon.length === 0) return null;
  if (weapon.every((path) => DRONES.has(path) || path === "uav") && weapon.some((path) => path.startsWith("uav.strike"))) return "Shahed-136/131";
  const models = weapon.map(singleModelOf);
  if (models.includes(null)) return null;
  const known = new Set(models as readonly string[]);
  // One of two that nobody could tell apart has a name of its own.
  for (const [one, other, both] of [["Iskander-M", "KN-23", "Iskander-M/KN-23"], ["X-59", "X-69", "X-59/X-69"]] as const) {
    if (known.has(one) && known.has(other)) {
      known.delete(other);
      return [...known].map((model) => (model === one ? both : model)).join(" and ");
    }
  }
  return [...known].join(" and ");
}

export const PITERFM_NAMES: PiterfmNames = { modelOf, placeOf: placeNameOf };
