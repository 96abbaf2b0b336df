import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim } from "../model/claim.ts";
import { exampleReading } from "../../test/publish/example-reading.ts";
import { balances, subtract } from "./balance.ts";

const claims = exampleReading.claims;
const change = (id: string, changes: Partial<Claim>): readonly Claim[] => claims.map((claim) => (claim.id === id ? { ...claim, ...changes } : claim));

test("108 = at least 35 + 58 + up to 15", () => {
  const [balance, ...others] = balances(claims);
  assert.equal(others.length, 0);
  assert.equal(balance?.whole.id, "c1");
  assert.deepEqual(balance.parts.map(({ id }) => id), ["c2", "c3"]);
  assert.deepEqual(balance.rest, { low: 0, high: 15 });
  assert.equal(balance.impossible, false);
});

test("without an open bound the rest is one number", () => {
  const exact = change("c2", { quantity: { low: 35, high: 35, relation: "exact", raw: "35", unit: "munition" } });
  assert.deepEqual(balances(exact)[0]?.rest, { low: 15, high: 15 });
});

test("parts that are more than the whole are impossible, not negative", () => {
  const [balance] = balances(change("c3", { quantity: { low: 99, high: 99, relation: "exact", raw: "99", unit: "munition" } }));
  assert.equal(balance?.impossible, true);
  assert.equal(balance.rest.high, 0);
});

test("the other side, another night and another weapon are never parts", () => {
  for (const changes of [{ attacker: "UA", target: "RU" }, { nightOf: "2025-05-19" }, { weapon: ["missile.cruise"] }] as const)
    assert.deepEqual(balances(change("c3", changes))[0]?.parts.map(({ id }) => id), ["c2"]);
});

test("an open whole and an unresolved night without a stated part have no balance", () => {
  assert.equal(balances(change("c1", { quantity: { low: 101, high: null, relation: "more_than", raw: "100", unit: "munition" } })).length, 0);
  const undated = claims.map((claim) => ({ ...claim, nightOf: null, subsetOf: null }));
  assert.equal(balances(undated).length, 0);
});

test("a merged figure takes the place of the figures inside it", () => {
  const merged: Claim = { ...(claims[2] as Claim), id: "m", metric: "shot_down_or_suppressed", quantity: { low: 93, high: 93, relation: "exact", raw: "93", unit: "munition" } };
  assert.deepEqual(balances([...claims, merged])[0]?.parts.map(({ id }) => id), ["m"]);
});

test("subtract works on bounds", () => {
  assert.deepEqual(subtract({ low: 108, high: 108 }, [{ low: 35, high: null }, { low: 58, high: 58 }]).high, 15);
  assert.deepEqual(subtract({ low: 100, high: 120 }, [{ low: 10, high: 20 }]), { low: 80, high: 110 });
});
