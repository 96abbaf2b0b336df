import assert from "node:assert/strict";
import { test } from "node:test";
import { row } from "../../test/reconcile/hand-rows.ts";
import { tableClaims } from "../../test/reconcile/table-rows.ts";
import { nationalBodies } from "../pipeline.ts";
import { countablesOfNights, countablesOfRows, usualMetric } from "./countables.ts";
import { reconcileNights } from "./series.ts";
import { recordChain } from "./records.ts";
import { recipe, sensitivity, SMALL_DRONES, totalOf } from "./totals.ts";

const CLAIMS = tableClaims(
  ["2031-03-01 20:00", "2031-03-02 08:00", "Shahed-136/131", "50.0", "30.0", "kpszsu/posts/1"],
  ["2031-03-01 20:00", "2031-03-02 08:00", "X-101/X-555 and Kalibr", "10.0", "8.0", "kpszsu/posts/1"],
  ["2031-03-02", "2031-03-02", "Orlan-10", "3.0", "3.0", "PvKPivden/posts/2"],
  ["2031-03-02", "2031-03-02", "Unknown UAV", "2.0", "2.0", "PvKPivden/posts/2"],
  ["2031-03-02 21:00", "2031-03-03 07:00", "Shahed-136/131", "70.0", "50.0", "https://t.me/kpszsu/3", { not_reach_goal: "15.0", still_attacking: "6.0" }],
  ["2031-03-03", "2031-03-03", "Kalibr", "", "1.0", "kpszsu/posts/4"],
  ["2031-03-04", "2031-03-04", "Iskander-M", "0.0", "", "kpszsu/posts/5", { status_data: "hidden" }],
  ["2031-03-04 18:00", "2031-03-05 00:00", "Shahed-136/131", "60.0", "1.0", "kpszsu/posts/6"],
);
const ROWS = countablesOfRows(CLAIMS, "launched", nationalBodies());
const on = (day: string, other: Parameters<typeof recipe>[2] = {}): ReturnType<typeof totalOf> => totalOf(ROWS, recipe(day, day, other));

test("a total opens to its rows, its models and what it leaves out", () => {
  const total = on("2031-03-02");
  assert.deepEqual([total.low, total.taken.length], [65, 4]);
  assert.deepEqual(total.labels.map(({ label, value }) => [label, value]), [["Shahed-136/131", 50], ["X-101/X-555 and Kalibr", 10], ["Orlan-10", 3], ["Unknown UAV", 2]]);
  const strike = on("2031-03-02", { without: SMALL_DRONES });
  assert.equal(strike.low, 60);
  assert.deepEqual(strike.leftOut.map(({ label }) => label), ["Orlan-10", "Unknown UAV"]);
});

test("the rule on dates, the posts and the classes each change it", () => {
  assert.equal(on("2031-03-02", { date: "start" }).low, 75);
  assert.equal(on("2031-03-02", { posts: "national" }).low, 60);
  assert.equal(on("2031-03-02", { only: ["uav.strike", "uav.decoy"] }).low, 50);
  assert.equal(on("2031-03-02", { only: ["missile"] }).low, 10);
  const shot = countablesOfRows(CLAIMS, "shot_down", nationalBodies());
  assert.equal(totalOf(shot, recipe("2031-03-02", "2031-03-02", { metric: "shot_down" })).low + totalOf(countablesOfRows(CLAIMS, "shot_down_or_suppressed", nationalBodies()), recipe("2031-03-02", "2031-03-02")).low, 43);
  const others = sensitivity(ROWS, recipe("2031-03-02", "2031-03-02"));
  assert.deepEqual([others[0]?.rule, others[0]?.total.low, others[0]?.change], ["by the date on which each starts", 75, 10]);
});

test("midnight ends the day before it, for the night and not for the date", () => {
  assert.equal(on("2031-03-05").low, 60);
  assert.equal(on("2031-03-05", { date: "night" }).low, 0);
});

test("a withheld number leaves the total open, and is no zero", () => {
  const withheld = on("2031-03-04");
  assert.deepEqual([withheld.low, withheld.high, withheld.withheld.length, withheld.taken.length], [0, null, 1, 0]);
});

test("a bundle counts for a class only where all of it is of the class", () => {
  const bundle = countablesOfRows(tableClaims(["2031-03-02", "2031-03-02", "Shahed-136/131 and Kalibr", "9.0", "9.0", "kpszsu/posts/9"]), "launched", nationalBodies());
  assert.equal(totalOf(bundle, recipe("2031-03-02", "2031-03-02", { only: ["uav"] })).low, 0);
  assert.equal(totalOf(bundle, recipe("2031-03-02", "2031-03-02", { only: ["uav", "missile"] })).low, 9);
});

test("records are of national numbers, in the order of nights, with the runner-up and what keeps its number back", () => {
  const chain = recordChain(ROWS, { posts: "national", only: ["uav"], without: [] });
  assert.deepEqual(chain.steps.map(({ nightOf, low }) => [nightOf, low]), [["2031-03-02", 50], ["2031-03-03", 70]]);
  assert.deepEqual([chain.runnerUp?.low, chain.compared, chain.equalled.length], [60, 3, 0]);
  assert.deepEqual(recordChain(ROWS.toReversed(), { posts: "national", only: ["uav"], without: [] }).steps, chain.steps);
  assert.deepEqual(recordChain(ROWS, { posts: "national", only: ["uav.recon"], without: [] }).steps, []);
  assert.deepEqual(recordChain(ROWS, { posts: "national", only: ["missile"], without: [] }).withheld, ["2031-03-04"]);
});

test("a number that equals the record is told of and is no step", () => {
  const rows = countablesOfRows(tableClaims(["2031-03-02", "2031-03-02", "Shahed-136/131", "50.0", "", "kpszsu/posts/1"], ["2031-03-05", "2031-03-05", "Shahed-136/131", "50.0", "", "kpszsu/posts/2"]), "launched", nationalBodies());
  const chain = recordChain(rows, { posts: "national", only: null, without: [] });
  assert.deepEqual([chain.steps.length, chain.equalled.map(({ nightOf }) => nightOf), chain.runnerUp?.nightOf], [1, ["2031-03-05"], "2031-03-05"]);
});

test("over nights a total takes the figures that were chosen; a list that adds up to its bundle can be asked for by class", () => {
  const list = (night: string, n: string, part: Partial<Parameters<typeof row>[0]> = {}): ReturnType<typeof row> => row({ doc: `af-${night}`, issuer: "ua-air-force", night, n, ...part });
  const rows = [
    list("2025-05-24", "264", { weapon: ["uav", "missile.ballistic"], object: "means of attack", id: "w" }), list("2025-05-24", "250", { weapon: ["uav"], subsetOf: "w" }), list("2025-05-24", "14", { weapon: ["missile.ballistic"], object: "missiles", subsetOf: "w" }),
    list("2025-05-25", "40+"), row({ doc: "paper", night: "2025-05-24", n: "264", weapon: ["uav"] }),
  ];
  const nights = reconcileNights(rows, [], "2025-05-24", "2025-05-25");
  const who = { attacker: "RU", target: "UA", claimant: "ua-air-force" };
  assert.equal(usualMetric(nights, who), "launched");
  const numbers = countablesOfNights(nights, who, "launched");
  const by = recipe("2025-05-24", "2025-05-25", { over: "nights" });
  assert.deepEqual([totalOf(numbers, by).low, totalOf(numbers, by).high, totalOf(numbers, by).open], [304, null, 1]);
  assert.equal(totalOf(numbers, { ...by, only: ["uav"] }).low, 290);
});
