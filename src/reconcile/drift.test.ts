import assert from "node:assert/strict";
import { test } from "node:test";
import type { HandRow } from "../../test/reconcile/hand-rows.ts";
import { row } from "../../test/reconcile/hand-rows.ts";
import type { LabelDrift } from "../model/night.ts";
import { declaredDefinitions } from "../pipeline.ts";
import { reconcileNight } from "./night.ts";

const own = { doc: "af", issuer: "ua-air-force", language: "uk" } as const;
const drifts = (parts: readonly HandRow[]): readonly LabelDrift[] => reconcileNight(parts.map(row), { definitions: declaredDefinitions() }).drifts;
const told = (parts: readonly HandRow[]): readonly unknown[] => drifts(parts).map(({ kind, turn, value, relayWords, relayLabel, sourceWords, sourceLabel }) => [kind, turn, value, relayWords, relayLabel, sourceWords, sourceLabel]);

test("jammed for lost or suppressed, with the definition of that day", () => {
  const parts = [{ ...own, metric: "lost_or_suppressed", n: "58", words: "58 – локаційно втрачено або подавлено", cue: "локаційно втрачено або подавлено" }, { doc: "p", metric: "suppressed", n: "58", words: "another 58 were jammed", cue: "jammed" }] satisfies HandRow[];
  assert.deepEqual(told(parts), [["metric", "narrower", 58, "jammed", "suppressed", "локаційно втрачено або подавлено", "lost or suppressed"]]);
  assert.match(drifts(parts)[0]?.definition ?? "", /one figure that cannot be taken apart/u);
  assert.deepEqual(reconcileNight(parts.map(row)).apart.map(({ why }) => why), ["relabelled"]);
});

test("shot down for the merged figure after 24 July 2025, with the bulletin and without it", () => {
  const paper = { doc: "p", metric: "shot_down", n: "200", night: "2025-08-01", words: "200 were shot down", cue: "shot down" } as const;
  const bulletin = { ...own, metric: "shot_down_or_suppressed", n: "200", night: "2025-08-01", words: "збито/подавлено 200", cue: "збито/подавлено" } as const;
  assert.deepEqual(told([bulletin, paper]), [["metric", "narrower", 200, "shot down", "shot down", "збито/подавлено", "shot down or suppressed"]]);
  assert.deepEqual(told([paper]), [["metric", "narrower", 200, "shot down", "shot down", null, "shot down or suppressed"]]);
  assert.deepEqual(told([{ ...paper, night: "2025-05-20" }]), [], "in May the bulletins had a figure of their own for it");
  assert.deepEqual(told([{ ...paper, by: "ua-zelensky" }]), [], "nothing is declared of others");
});

test("drones for drones and missiles, where one bundle is counted or a list is behind the number", () => {
  const paper = { doc: "p", n: "300", weapon: ["uav"], object: "drones" } as const;
  assert.deepEqual(told([{ ...own, n: "300", weapon: ["missile", "uav"], object: "засобами нападу" }, paper]), [["weapon", "narrower", 300, "drones", "uav", "засобами нападу", "missile + uav"]]);
  const list = [{ ...own, id: "t", n: "300", weapon: [], object: "засобами" }, { ...own, id: "u", n: "290", weapon: ["uav.strike"], subsetOf: "t" }, { ...own, id: "m", n: "10", weapon: ["missile.cruise"], subsetOf: "t" }] satisfies HandRow[];
  assert.deepEqual(told([...list, paper]), [["weapon", "narrower", 300, "drones", "uav", "засобами", "missile.cruise + uav.strike"]]);
});

test("attacks for locations", () => {
  const parts = [{ ...own, metric: "hit_locations", n: "37", weapon: [] }, { doc: "p", metric: "attempted", n: "37", weapon: [], words: "37 attacks", cue: "attacks" }] satisfies HandRow[];
  assert.deepEqual(told(parts).map((line) => (line as unknown[]).slice(0, 5)), [["metric", "other", 37, "attacks", "attempted"]]);
});

test("a hedge that is lost says more than the source did", () => {
  assert.deepEqual(told([{ ...own, n: "100+", words: "понад" }, { doc: "p", n: "100", words: "100 drones" }]), [["hedge", "narrower", 100, "100 drones", "exact", "понад", "at least"]]);
});

test("the right label is no drift, and a number that stands under two other labels is meant by neither", () => {
  assert.deepEqual(told([{ ...own, metric: "shot_down", n: "35" }, { doc: "p", metric: "shot_down", n: "35" }]), []);
  assert.deepEqual(told([{ ...own, metric: "lost", n: "9" }, { ...own, metric: "neutralised_total", n: "9" }, { doc: "p", metric: "shot_down", n: "9" }]), []);
  assert.deepEqual(told([{ ...own, metric: "lost", n: "12", weapon: ["uav"] }, { doc: "p", metric: "shot_down", n: "12", weapon: ["missile.cruise"] }]), [], "missiles are no drones");
});
