import assert from "node:assert/strict";
import { test } from "node:test";
import { row } from "../../test/reconcile/hand-rows.ts";
import type { HandRow } from "../../test/reconcile/hand-rows.ts";
import type { SourceDefinition } from "../model/night.ts";
import type { Series, SeriesScope } from "../model/series.ts";
import { cellOf, reconcileNights, seriesOf, tellersOf } from "./series.ts";

const af = (night: string, part: HandRow): HandRow => ({ doc: `af-${night}`, issuer: "ua-air-force", night, ...part });
const SCOPE: SeriesScope = { attacker: "RU", target: "UA", claimant: "ua-air-force", weapon: null, region: null, hours: "all" };

function series(parts: readonly HandRow[], from: string, to: string, scope: Partial<SeriesScope> = {}, definitions: readonly SourceDefinition[] = []): Series {
  const nights = reconcileNights(parts.map(row), definitions, from, to);
  const teller = tellersOf(nights)[0];
  assert.ok(teller !== undefined);
  return seriesOf(nights, teller.claimant, { ...SCOPE, ...scope }, from, to, { definitions, coverage: [{ source: "ua-air-force", date: "2025-05-08", status: "silent_explained", bulletins: 0, partly: 0, note: "" }], shares: [{ metric: "shot_down", of: "launched" }] });
}

const THREE = [af("2025-05-07", { n: "254" }), af("2025-05-07", { metric: "shot_down", n: "112" }), af("2025-05-10", { n: "60" }), af("2025-05-11", { n: "108" }), af("2025-05-11", { metric: "shot_down", n: "60" })];

test("every night of the calendar is there; one without a number is left out of the numbers and never a zero", () => {
  const { nights, statistics, coverage } = series(THREE, "2025-05-07", "2025-05-11");
  assert.deepEqual(nights.map(({ nightOf, status }) => [nightOf.slice(8), status]), [["07", "reported"], ["08", "silent_explained"], ["09", "not_collected"], ["10", "reported"], ["11", "reported"]]);
  assert.deepEqual(statistics.map(({ metric, nights: told, total, median, most }) => [metric, told, total.low, median, most.nightOf]), [["launched", 3, 422, 108, "2025-05-07"], ["shot_down", 2, 172, 86, "2025-05-07"]]);
  assert.deepEqual([coverage.reported, coverage.silent_explained, coverage.not_collected], [3, 1, 1]);
});

test("a share takes only the nights that have both numbers", () => {
  const [share] = series(THREE, "2025-05-07", "2025-05-11").shares;
  assert.deepEqual([share?.nights, share?.part.low, share?.whole.low, share?.share], [2, 172, 362, { low: 172 / 362, high: 172 / 362 }]);
});

test("a withheld number is a night that is withheld, a zero a number, and a hedge stays open in the total", () => {
  const { nights, statistics } = series([af("2025-05-01", { n: "withheld" }), af("2025-05-02", { n: "none" }), af("2025-05-03", { n: "40+" }), af("2025-05-04", { n: "7..9" })], "2025-05-01", "2025-05-04");
  assert.deepEqual(nights.map(({ status }) => status), ["withheld", "reported", "reported", "reported"]);
  assert.deepEqual(nights.map((night) => cellOf(night, "launched")?.standing), ["withheld", "none", "counted", "counted"]);
  assert.deepEqual(statistics.map(({ nights: told, withheld, total }) => [told, withheld, total]), [[3, 1, { low: 47, high: null }]]);
});

test("only weapons that are asked for: a bundle with missiles says nothing of its drones, a list behind it does", () => {
  const rows = [
    af("2025-05-24", { n: "264", weapon: ["uav", "missile.ballistic"], object: "means of attack", id: "w" }), af("2025-05-24", { n: "250", weapon: ["uav"], subsetOf: "w" }), af("2025-05-24", { n: "14", weapon: ["missile.ballistic"], object: "missiles", subsetOf: "w" }),
    af("2025-05-25", { n: "367", weapon: ["uav", "missile"], object: "means of attack" }),
  ];
  const drones = series(rows, "2025-05-24", "2025-05-25", { weapon: "uav" });
  assert.deepEqual(drones.nights.map((night) => cellOf(night, "launched")?.bounds?.low ?? null), [250, null]);
  assert.deepEqual(series(rows, "2025-05-24", "2025-05-25").nights.map((night) => cellOf(night, "launched")?.bounds?.low), [264, 367]);
});

test("of a region only counts that name it alone", () => {
  const mod = (part: HandRow): HandRow => ({ doc: "mod", issuer: "ru-mod", by: "ru-mod", direction: "UA>RU", metric: "shot_down", ...part });
  const scope = { attacker: "UA", target: "RU", claimant: "ru-mod", region: "RU-BRY" } as const;
  const told = series([mod({ n: "105", id: "all", places: ["RU-BRY", "RU-MOS"] }), mod({ n: "32", subsetOf: "all", places: ["RU-BRY"] }), mod({ n: "22", subsetOf: "all", places: ["RU-MOS", "RU-KLU"] })], "2025-05-20", "2025-05-20", scope);
  assert.deepEqual(told.nights.map(({ cells, unaccounted }) => [cells.map(({ bounds }) => bounds?.low), unaccounted]), [[[32], null]]);
});

test("the day on which a meaning changes lies in the series, not at its edge", () => {
  const definitions: readonly SourceDefinition[] = [
    { source: "ua-air-force", metric: "shot_down", from: "2025-01-01", until: "2025-07-24", means: "brought down by fire" },
    { source: "ua-air-force", metric: "shot_down_or_suppressed", from: "2025-07-24", until: null, means: "both in one figure" },
  ];
  const rows = [af("2025-07-23", { metric: "shot_down", n: "27" }), af("2025-07-24", { metric: "shot_down_or_suppressed", n: "90" })];
  assert.deepEqual(series(rows, "2025-07-23", "2025-07-24", {}, definitions).breaks.map(({ day, metric, before, after }) => [day, metric, before?.means ?? null, after?.means ?? null]), [
    ["2025-07-24", "shot_down", "brought down by fire", null],
    ["2025-07-24", "shot_down_or_suppressed", null, "both in one figure"],
  ]);
  assert.deepEqual(series(rows, "2025-07-24", "2025-07-24", {}, definitions).breaks, []);
});

test("whoever tells of most comes first: a regional command that posts as often does not, an outlet never does", () => {
  const nights = reconcileNights(
    [af("2025-05-18", { n: "273" }), ...["2025-05-18", "2025-05-19"].map((night) => row({ doc: `s-${night}`, by: null, name: "Air Command South", kind: "military", metric: "shot_down", n: "9", night })), row({ doc: "paper", by: null, night: "2025-05-18", n: "500" })].map((one) => ("claim" in one ? one : row(one))),
    [], "2025-05-01", "2025-05-31",
  );
  assert.deepEqual(tellersOf(nights).map(({ claimant, nights: told, weight }) => [claimant.key, told, weight]), [["ua-air-force", 1, 273], ["name:air command south", 2, 18], ["outlet:paper", 1, 500]]);
});
