import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim } from "../model/claim.ts";
import type { Metric } from "../model/vocabulary.ts";
import { whatWords } from "./words.ts";

function words(metric: Metric, object: string, unit: Claim["quantity"]["unit"]): string {
  return whatWords({ metric, object, quantity: { raw: "10", low: 10, high: 10, relation: "exact", unit } });
}

test("a count of places names its places once", () => {
  assert.equal(words("hit_locations", "locations", "location"), "places hit");
  assert.equal(words("hit_locations", "hospitals", "location"), "hospitals hit");
  assert.equal(words("debris_locations", "sites", "location"), "places with debris");
  assert.equal(words("hit_locations", "", "location"), "places hit");
  assert.equal(words("regions_affected", "regions", "region"), "regions affected");
  assert.equal(words("shot_down", "Shahed\ndrones", "munition"), "Shahed drones shot down");
});
