import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim } from "../model/claim.ts";
import type { Metric } from "../model/vocabulary.ts";
import { periodWords, whatWords } from "./words.ts";

function words(metric: Metric, object: string, unit: Claim["quantity"]["unit"], rule = "passive"): string {
  return whatWords({ metric, object, rule: `${metric}/${rule}`, weapon: [], quantity: { raw: "10", low: 10, high: 10, relation: "exact", unit } });
}

test("a count of places names its places once", () => {
  assert.equal(words("hit_locations", "locations", "location"), "places hit");
  assert.equal(words("hit_locations", "hospitals", "location"), "hospitals hit");
  assert.equal(words("debris_locations", "sites", "location"), "places with debris");
  assert.equal(words("hit_locations", "", "location"), "places hit");
  assert.equal(words("hit_locations", "tankers", "object"), "tankers hit");
  assert.equal(words("hits", "missiles", "munition"), "missiles that hit");
  assert.equal(words("hits", "", "munition"), "hits");
  assert.equal(words("regions_affected", "regions", "region"), "regions affected");
  assert.equal(words("shot_down", "Shahed\ndrones", "munition"), "Shahed drones shot down");
});

test("a noun that says the metric is not said twice", () => {
  assert.equal(words("killed", "deaths", "person", "count-noun"), "killed");
  assert.equal(words("killed", "casualties", "person", "no-casualties"), "killed");
  assert.equal(words("killed", "people", "person"), "people killed");
});

test("a stretch of days says once what both of its dates share", () => {
  const words = (start: string | null, end: string | null): string => periodWords({ start, end, precision: "day", basis: "stated", raw: null, span: null });
  assert.equal(words("2026-02-10", "2026-02-11"), "10–11 February 2026");
  assert.equal(words("2025-05-30", "2025-06-02"), "30 May to 2 June 2025");
  assert.equal(words("2025-12-31T22:00:00+02:00", "2026-01-01T06:00:00+02:00"), "31 December 2025 to 1 January 2026");
  assert.equal(words("2025-05-20", "2025-05-20"), "20 May 2025");
  assert.equal(words("2025-05-20", null), "since 20 May 2025");
});
