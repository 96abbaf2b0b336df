import assert from "node:assert/strict";
import { test } from "node:test";
import { filed } from "../../test/reconcile/seed-night.ts";
import type { HandRow } from "../../test/reconcile/hand-rows.ts";
import { row } from "../../test/reconcile/hand-rows.ts";
import type { FiledClaim } from "../model/filed.ts";
import type { ClaimantAccount } from "../model/night.ts";
import { readRaw } from "../pipeline.ts";
import { reconcileNight } from "./night.ts";

const own = { doc: "af", issuer: "ua-air-force" } as const;
const account = (rows: readonly FiledClaim[]): ClaimantAccount => reconcileNight(rows).directions[0]?.claimants[0] as ClaimantAccount;
const by = (parts: readonly HandRow[]): ClaimantAccount => account(parts.map((part) => row({ ...own, ...part })));
const bulletin = (text: string, published: string): readonly FiledClaim[] => filed(readRaw({ source: "af", url: null, raw: text, mediaType: "text/plain", retrievedAt: null }, { published }), { key: "af" });
const proofs = ({ balances }: ClaimantAccount): readonly string[] => balances.map(({ proof }) => proof);

test("108 − 35 − 58 = 15, and with open bounds an interval", () => {
  assert.deepEqual(proofs(by([{ n: "108" }, { metric: "shot_down", n: "35" }, { metric: "lost_or_suppressed", n: "58" }])), ["108 − 35 − 58 = 15"]);
  assert.deepEqual(proofs(by([{ n: "108" }, { metric: "shot_down", n: "35+" }, { metric: "lost_or_suppressed", n: "58" }])), ["108 − 35 or more − 58 = up to 15"]);
  assert.deepEqual(by([{ n: "~100" }, { metric: "shot_down", n: "35" }]).balances[0]?.unaccounted, { low: 55, high: 75 }, "about 100 is no 100");
});

test("a total in which the parts lie is taken in their place, and is at least what they come to", () => {
  assert.deepEqual(proofs(by([{ n: "108" }, { metric: "neutralised_total", n: "90+" }, { metric: "shot_down", n: "35" }, { metric: "lost_or_suppressed", n: "58" }])), ["108 − 93 or more = up to 15"]);
});

test("the night of 28 December 2024: 15 + 11 of 16 is impossible and says so", () => {
  const told = by([{ n: "16", night: "2024-12-28" }, { metric: "shot_down", n: "15", night: "2024-12-28" }, { metric: "lost", n: "11", night: "2024-12-28" }]);
  assert.equal(told.balances[0]?.isImpossible, true);
  assert.deepEqual(told.balances[0]?.unaccounted, { low: 0, high: 0 });
  assert.deepEqual(told.flags.map(({ kind, proof }) => [kind, proof]), [["impossible", "15 + 11 = 26, more than the 16 launched (uav)"]]);
  assert.equal(by([{ n: "16+" }, { metric: "shot_down", n: "15" }, { metric: "lost", n: "11" }]).balances[0]?.isImpossible, false, "at least 16 may be 26");
});

test("parts that are more than the total they lie in are flagged", () => {
  assert.deepEqual(by([{ n: "200" }, { metric: "neutralised_total", n: "90" }, { metric: "shot_down", n: "35" }, { metric: "lost_or_suppressed", n: "58" }]).flags.map(({ kind, proof }) => [kind, proof]), [["parts-exceed", "35 shot down (uav) + 58 lost or suppressed (uav) = 93, more than 90 neutralised total (uav)"]]);
});

test("a class that is withheld makes totals a lower bound, and leaves the others as they are", () => {
  const told = by([{ n: "withheld", weapon: ["missile.ballistic"] }, { n: "120", weapon: ["uav"] }, { metric: "shot_down_or_suppressed", n: "100", weapon: ["uav"] }]);
  assert.deepEqual(proofs(told), ["120 − 100 = 20"]);
  assert.deepEqual(told.totals.map(({ bounds, proof }) => [bounds, proof]), [[{ low: 120, high: null }, "120 (uav), without missile.ballistic, whose number is kept back"]]);
  assert.ok(told.flags.some(({ kind }) => kind === "withheld"));
  const all = by([{ n: "withheld", weapon: ["missile.ballistic"] }, { n: "130", weapon: [] }, { metric: "shot_down_or_suppressed", n: "100", weapon: [] }]);
  assert.deepEqual(all.balances.map(({ unaccounted, withheld }) => [unaccounted, withheld]), [[{ low: 30, high: null }, ["missile.ballistic"]]]);
});

test("a bulletin that withholds, read from its text: 20 drones of 120, and no total of the night", () => {
  const told = account(bulletin("У ніч на 28 серпня 2026 противник атакував балістичними ракетами Іскандер-М з Брянської області та 120 ударними БпЛА типу Shahed.\n\nСтаном на 09.00 збито/подавлено 100 БпЛА.", "2026-08-28T09:30:00+03:00"));
  assert.deepEqual(proofs(told), ["120 − 100 = 20"]);
  assert.deepEqual(told.totals.map(({ bounds }) => bounds), [{ low: 120, high: null }]);
});

test("a bulletin with lists: the whole against the whole, each class against its own", () => {
  const told = account(bulletin("У ніч на 7 вересня 2025 противник атакував 823-ма засобами повітряного нападу: 810 БпЛА типу Shahed, 9 крилатими ракетами Іскандер-К та 4 балістичними ракетами Іскандер-М.\n\nСтаном на 09.00 збито/подавлено 751 ціль: 747 БпЛА та 4 крилаті ракети Іскандер-К.", "2025-09-07T09:30:00+03:00"));
  assert.deepEqual(proofs(told).toSorted(), ["810 − 747 = 63", "823 − 751 = 72", "9 − 4 = 5"]);
  assert.deepEqual(told.totals.map(({ proof }) => proof), ["823 (no class named)"]);
});

test("a class that has a whole of its own is no part of a coarser one beside it", () => {
  assert.deepEqual(proofs(by([{ n: "1", weapon: ["missile"] }, { n: "15", weapon: ["missile.cruise"] }, { metric: "shot_down", n: "13", weapon: ["missile.cruise"] }])), ["15 − 13 = 2"]);
});

test("what was brought down at other hours is no part of what was sent", () => {
  const hours = (from: string, to: string): string => `2025-05-20T${from}:00+03:00/2025-05-20T${to}:00+03:00`;
  assert.deepEqual(proofs(by([{ n: "1", window: hours("03:00", "03:00") }, { metric: "shot_down", n: "1", window: hours("03:00", "03:00") }])), ["1 − 1 = 0"]);
  const two = by([{ n: "1", window: hours("03:00", "03:00") }, { metric: "shot_down", n: "1", window: hours("03:00", "03:00") }, { doc: "later", metric: "shot_down", n: "4", window: hours("05:00", "06:00") }]);
  assert.deepEqual([proofs(two), two.flags], [[], []]);
});

test("more drones of any kind than strike drones were sent is odd and not impossible", () => {
  const told = by([{ n: "4", weapon: ["uav.strike.shahed"] }, { metric: "shot_down", n: "11", weapon: ["uav"] }]);
  assert.deepEqual([proofs(told), told.flags.map(({ kind, proof }) => [kind, proof])], [[], [["parts-exceed", "11, more than the 4 launched (uav.strike.shahed), and of classes that may be wider"]]]);
});

test("a count without a class that is less than one with a class is no total", () => {
  const told = by([{ n: "1", weapon: [] }, { n: "217", weapon: ["uav"] }, { metric: "shot_down", n: "191", weapon: ["uav"] }]);
  assert.deepEqual([proofs(told), told.totals.map(({ proof }) => proof), told.flags], [["217 − 191 = 26"], ["217 (uav)"], []]);
});

test("what names no class is of no one class of several; other sides and others' figures are never parts", () => {
  assert.deepEqual(proofs(by([{ n: "120", weapon: ["uav"] }, { n: "9", weapon: ["missile.cruise"] }, { metric: "shot_down", n: "100", weapon: [] }])), []);
  assert.deepEqual(by([{ n: "120", weapon: ["uav"] }, { n: "9", weapon: ["missile.cruise"] }]).totals.map(({ proof }) => proof), ["120 (uav) + 9 (missile.cruise) = 129"]);
  const night = reconcileNight([row({ n: "108" }), row({ metric: "shot_down", n: "35", by: "ua-zelensky" }), row({ metric: "shot_down", n: "35", direction: "UA>RU" })]);
  assert.deepEqual(night.directions.flatMap(({ claimants }) => claimants.flatMap(proofs)), []);
});
