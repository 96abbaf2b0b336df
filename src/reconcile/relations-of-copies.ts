import type { NightRelation } from "../model/night.ts";
import type { Mate } from "./mates.ts";
import { label } from "./night-balance.ts";
import { outletOf } from "./night-claimants.ts";
import type { NightRow } from "./night-row.ts";

/** Each relay to the row that it has its number from: `translates` where the languages differ, else `repeats`. */
export function copies(mates: Iterable<Mate>): readonly NightRelation[] {
  return Array.from(mates, ({ row, origin, drifts }): NightRelation => {
    const [own, first] = [row.filed.document, origin.filed.document];
    const who = row.claimant.key === origin.claimant.key ? `${row.claimant.name} is named for it` : `${outletOf(own)} names nobody for it`;
    const labels = drifts.includes("metric") ? `, as ${label({ metric: row.metric, weapon: [] })} where it was ${label({ metric: origin.metric, weapon: [] })}` : "";
    return { type: own.language === first.language ? "repeats" : "translates", from: row.ref, to: origin.ref, proof: `${row.number} is ${origin.number} of ${origin.isPrimary ? "the bulletin" : outletOf(first)}${labels}; ${who}`, via: viaOf(row) };
  });
}

/** Through whom a row came, outermost first: the outlet, then those whom it cites on the way. */
export function viaOf({ filed: { claim, document } }: NightRow): readonly string[] {
  return [outletOf(document), ...claim.attribution.via.map(({ id, name }) => id ?? name)];
}
