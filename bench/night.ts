import { performance } from "node:perf_hooks";
import { declaredDefinitions } from "../src/pipeline.ts";
import { reconcileNight } from "../src/reconcile/night.ts";
import { crowdedNight } from "../test/reconcile/crowd.ts";

/** Milliseconds and relations of one night by its number of claims: `node bench/night.ts`. */
const definitions = declaredDefinitions();
for (const count of [100, 1_000, 5_000, 20_000, 80_000]) {
  const claims = crowdedNight(count);
  reconcileNight(claims, { definitions });
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    reconcileNight(claims, { definitions });
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const { relations, leftOff } = reconcileNight(claims, { definitions });
  console.log(`${count} claims: median ${times[2]?.toFixed(1)} ms, ${relations.length} relations${leftOff > 0 ? `, ${leftOff} left off` : ""}`);
}
