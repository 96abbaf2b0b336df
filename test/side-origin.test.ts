import assert from "node:assert/strict";
import test from "node:test";
import { readRaw } from "../src/pipeline.ts";

/** What the attacker and the target of each claim were read from, with the words. */
function origins(raw: string): string[][] {
  const { claims, document } = readRaw({ source: "x", url: null, raw, mediaType: "text/plain", retrievedAt: null }, { published: "2025-05-20" });
  return claims.map(({ trace }) => trace.filter(({ role }) => role === "attacker" || role === "target").map(({ role, rule, span }) => `${role} ${rule} ${document.text.slice(span.from, span.to)}`));
}

test("a side that a sentence states is told apart from one that is inferred", () => {
  assert.deepEqual(origins("Russian drones killed two people in Kharkiv on Monday."), [["attacker stated Russian", "target place Kharkiv"]]);
  assert.deepEqual(origins("Ten drones were shot down over the Bryansk region overnight."), [["attacker known war Bryansk region", "target place Bryansk region"]]);
  assert.deepEqual(origins("Russian drones hit Kharkiv, killing two people. Four people were hurt."), [["attacker stated Russian", "target place Kharkiv"], ["attacker carried over Russian", "target carried over Kharkiv"]]);
});

test("a side that is not known has no words", () => {
  assert.deepEqual(origins("Syrian or Russian jets struck a market in Idlib, killing 14 people."), [["target place Idlib"]]);
});
