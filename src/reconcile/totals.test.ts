import assert from "node:assert/strict";
import { test } from "node:test";
import { PITERFM_COLUMNS } from "../model/piterfm.ts";
import type { PiterfmRow } from "../model/piterfm.ts";
import { parsePiterfm } from "../sources/piterfm/parse.ts";
import { impossibleRows, recipe, recordChain, sensitivity, SMALL_DRONES, totalOf } from "./totals.ts";

/** Rows of start, end, model, launched, destroyed, source and what else is said. */
const rowsOf = (...lines: readonly (readonly [string, string, string, string, string, string, Partial<Record<string, string>>?])[]): readonly PiterfmRow[] =>
  parsePiterfm(
    `${PITERFM_COLUMNS.join(",")},status_data\n${lines
      .map(([time_start, time_end, model, launched, destroyed, source, other = {}]) => {
        const cells: Partial<Record<string, string>> = { time_start, time_end, model, launched, destroyed, source, border_crossing: "{}", ...other };
        return [...PITERFM_COLUMNS, "status_data"].map((column) => `"${cells[column] ?? ""}"`).join(",");
      })
      .join("\n")}\n`,
  ).rows;

const ROWS = rowsOf(
  ["2031-03-01 20:00", "2031-03-02 08:00", "Shahed-136/131", "50.0", "30.0", "kpszsu/posts/1"],
  ["2031-03-01 20:00", "2031-03-02 08:00", "X-101/X-555 and Kalibr", "10.0", "8.0", "kpszsu/posts/1"],
  ["2031-03-02", "2031-03-02", "Orlan-10", "3.0", "3.0", "PvKPivden/posts/2"],
  ["2031-03-02", "2031-03-02", "Unknown UAV", "2.0", "2.0", "PvKPivden/posts/2"],
  ["2031-03-02 21:00", "2031-03-03 07:00", "Shahed-136/131", "70.0", "50.0", "https://t.me/kpszsu/3", { not_reach_goal: "15.0", still_attacking: "6.0" }],
  ["2031-03-03", "2031-03-03", "Kalibr", "", "1.0", "kpszsu/posts/4"],
  ["2031-03-04", "2031-03-04", "Iskander-M", "0.0", "", "kpszsu/posts/5", { status_data: "hidden" }],
  ["2031-03-04 18:00", "2031-03-05 00:00", "Shahed-136/131", "60.0", "1.0", "kpszsu/posts/6"],
);

test("a total opens to its rows, its models and what it leaves out", () => {
  const total = totalOf(ROWS, recipe("2031-03-02", "2031-03-02"));
  assert.equal(total.value, 65);
  assert.equal(total.bound, "exact");
  assert.equal(total.rows.length, 4);
  assert.deepEqual(total.models.map(({ model, value }) => [model, value]), [["Shahed-136/131", 50], ["X-101/X-555 and Kalibr", 10], ["Orlan-10", 3], ["Unknown UAV", 2]]);
  assert.match(total.words, /time_end from 2031-03-02 to 2031-03-02, every weapon, drones and missiles together/);
  const strike = totalOf(ROWS, recipe("2031-03-02", "2031-03-02", { without: SMALL_DRONES }));
  assert.equal(strike.value, 60);
  assert.deepEqual(strike.leftOut.map(({ model }) => model), ["Orlan-10", "Unknown UAV"]);
  assert.match(strike.words, /without rows of drones of no known class, uav.recon, uav.tactical/);
});

test("the rule on dates, the posts and the classes each change it", () => {
  const of = (other: Parameters<typeof recipe>[2]): number => totalOf(ROWS, recipe("2031-03-02", "2031-03-02", other)).value;
  assert.equal(of({ date: "time_start" }), 75);
  assert.equal(of({ posts: "air-force" }), 60);
  assert.equal(of({ only: ["uav.strike", "uav.decoy"] }), 50);
  assert.equal(of({ only: ["missile"] }), 10);
  assert.equal(of({ column: "destroyed" }), 43);
  const rows = sensitivity(ROWS, recipe("2031-03-02", "2031-03-02"));
  assert.deepEqual([rows[0]?.change, rows[1]?.value, rows[1]?.change], [0, 75, 10]);
});

test("midnight ends the day before it, for the night and not for the cell", () => {
  assert.equal(totalOf(ROWS, recipe("2031-03-05", "2031-03-05")).value, 60);
  assert.equal(totalOf(ROWS, recipe("2031-03-05", "2031-03-05", { date: "night" })).value, 0);
});

test("blank and withheld make a floor and are told apart", () => {
  const blank = totalOf(ROWS, recipe("2031-03-03", "2031-03-03"));
  assert.deepEqual([blank.value, blank.bound, blank.unknown.length, blank.withheld.length], [70, "at_least", 1, 0]);
  const withheld = totalOf(ROWS, recipe("2031-03-04", "2031-03-04"));
  assert.deepEqual([withheld.value, withheld.bound, withheld.unknown.length, withheld.withheld.length], [0, "at_least", 0, 1]);
});

test("records are of one row, in national posts, in the order of nights", () => {
  assert.deepEqual(recordChain(ROWS, ["uav.strike"]).map(({ nightOf, value }) => [nightOf, value]), [["2031-03-02", 50], ["2031-03-03", 70]]);
  assert.deepEqual(recordChain(ROWS.toReversed(), ["uav.strike"], "launched", "2031-03-03").map(({ value }) => value), [70]);
  assert.deepEqual(recordChain(ROWS, ["uav.recon"]), []);
});

test("a row that accounts for more than was sent is impossible, with its arithmetic", () => {
  assert.deepEqual(impossibleRows(ROWS).map(({ nightOf, launched, accounted, words }) => [nightOf, launched, accounted, words]), [["2031-03-03", 70, 71, "50 + 15 + 6 = 71 of 70 launched: 1 more than there were"]]);
});
