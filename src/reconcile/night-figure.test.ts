import assert from "node:assert/strict";
import { test } from "node:test";
import type { HandRow } from "../../test/reconcile/hand-rows.ts";
import { row } from "../../test/reconcile/hand-rows.ts";
import type { Figure } from "../model/night.ts";
import { reconcileNight } from "./night.ts";

const post = (doc: string, n: string, window: string, more: HandRow = {}): HandRow => ({ doc, n, window: window.replaceAll(/(\d\d)\.(\d\d)\.(\d\d)\.(\d\d)/gu, "2025-$1-$2T$3:$4:00+03:00"), metric: "shot_down", by: "ru-mod", issuer: "ru-mod", direction: "UA>RU", night: `2025-${window.slice(-11, -6).replace(".", "-")}`, published: null, ...more });
const figures = (parts: readonly HandRow[], night: string): readonly Figure[] => reconcileNight(parts.map(row), { night }).directions.flatMap(({ claimants }) => claimants.flatMap((account) => account.figures));
const shape = ({ bounds, windows }: Figure): unknown => [bounds, windows.map(({ chosen, includedIn }) => `${chosen?.claim.quantity.raw}${includedIn === null ? "" : ` in ${includedIn.split("/")[0]}`}`)];

test("windows that follow each other are added, one inside another is in it, five minutes are rounding", () => {
  const posts = [post("a", "15", "05.20.20.00/05.20.21.40"), post("b", "127", "05.20.20.00/05.21.04.05"), post("c", "32", "05.21.04.00/05.21.08.00")];
  for (const order of [posts, posts.toReversed()]) assert.deepEqual(figures(order, "2025-05-21").map(shape), [[{ low: 159, high: 159 }, ["127", "15 in b", "32"]]]);
});

test("windows that share hours count for the largest at least and for their sum at most", () => {
  assert.deepEqual(figures([post("a", "20", "05.20.20.00/05.21.02.00"), post("b", "30", "05.21.00.00/05.21.07.00")], "2025-05-21").map(shape), [[{ low: 30, high: 50 }, ["20", "30"]]]);
});

test("a window that has more than the one around it is not in it, and is flagged", () => {
  const night = reconcileNight([post("a", "15", "05.20.20.00/05.20.21.40"), post("b", "12", "05.20.20.00/05.21.04.05")].map(row), { night: "2025-05-21" });
  const [account] = night.directions[0]?.claimants ?? [];
  assert.deepEqual(account?.figures.map(({ bounds }) => bounds), [{ low: 15, high: 27 }]);
  assert.deepEqual(account?.flags.map(({ kind }) => kind), ["inner-exceeds-outer", "overlapping-windows"]);
  const three = [post("a", "9", "05.20.20.00/05.20.21.40"), post("b", "9", "05.20.22.00/05.20.23.00"), post("c", "12", "05.20.20.00/05.21.04.05")];
  assert.deepEqual(figures(three, "2025-05-21").map(({ bounds }) => bounds), [{ low: 18, high: 30 }], "two that are together too many");
});

test("a paper that says fewer overnight than the body's own posts come to is put aside", () => {
  const posts = [post("a", "5", "05.18.01.00/05.18.02.00"), post("b", "3", "05.18.02.00/05.18.03.00"), post("c", "5", "05.18.03.00/05.18.04.00")];
  assert.deepEqual(figures([...posts, { doc: "p", n: "8", metric: "shot_down", by: "ru-mod", direction: "UA>RU", night: "2025-05-18" }], "2025-05-18").map(shape), [[{ low: 13, high: 13 }, ["5", "3", "5"]]]);
});

test("a night without hours may hold the evening's hours or not, and never the morning's", () => {
  const night = { doc: "n", n: "7", metric: "shot_down", by: "ru-mod", issuer: "ru-mod", direction: "UA>RU", night: "2025-05-18" } as const;
  const posts = [night, post("e", "3", "05.17.20.00/05.17.21.00"), post("m", "14", "05.18.07.15/05.18.08.20"), post("l", "4", "05.18.08.20/05.18.09.00")];
  assert.deepEqual(figures(posts, "2025-05-18").map(shape), [[{ low: 25, high: 28 }, ["7", "3", "14", "4"]]]);
});

test("what a paper says overnight is what a post of most of the night says; a post of an hour is not the night", () => {
  const paper = { doc: "p", n: "127", metric: "shot_down", by: "ru-mod", direction: "UA>RU", night: "2025-05-21" } as const;
  assert.deepEqual(figures([paper, post("b", "127", "05.20.20.00/05.21.04.05")], "2025-05-21").map(shape), [[{ low: 127, high: 127 }, ["127"]]]);
  assert.deepEqual(figures([paper, post("a", "15", "05.20.20.00/05.20.21.40")], "2025-05-21").map(shape), [[{ low: 15, high: 127 }, ["127", "15 in p"]]], "a total that only relays give is the most that it can be");
});

test("counts by place are parts of their post and nothing of its figure; more in the same hours over other regions is added", () => {
  const hours = "05.18.07.15/05.18.08.20";
  const places = (id: string, n: string, code: string): HandRow => post("m", n, hours, { id, subsetOf: "w", places: [] as string[], words: code });
  const found = figures([post("m", "14", hours, { id: "w" }), places("x", "10", "RU-BRY"), places("y", "4", "RU-KRS")], "2025-05-18");
  assert.deepEqual(found.map(shape), [[{ low: 14, high: 14 }, ["14"]]]);
  assert.deepEqual(found[0]?.parts.map(({ claim }) => claim.id), ["x", "y"]);
});

test("drones of a paper are the strike drones and decoys of the bulletin; its list stays a list", () => {
  const own = { doc: "af", issuer: "ua-air-force" } as const;
  const rows = [
    { ...own, id: "t", n: "823", weapon: [] }, { ...own, id: "u", n: "810", weapon: ["uav.strike.shahed"], subsetOf: "t" }, { ...own, id: "k", n: "13", weapon: ["missile.cruise"], subsetOf: "t" },
    { doc: "p", n: "823", weapon: ["missile", "uav"] }, { doc: "q", n: "810", weapon: ["uav.strike.shahed"] },
  ] satisfies HandRow[];
  assert.deepEqual(figures(rows, "2025-05-20").map(({ weapon, bounds, isPart, windows }) => [weapon.join("+"), bounds?.low, isPart, windows[0]?.passed.map((one) => one.row.document.key)]), [["", 823, false, ["p"]], ["missile.cruise", 13, true, []], ["uav.strike.shahed", 810, true, ["q"]]]);
});

test("entries of a table are added, whatever their hours, and none is a copy of another; a bulletin stands before them", () => {
  const entry = (doc: string, n: string, window: string): HandRow => ({ ...post(doc, n, window), issuer: null, table: "T" });
  const entries = [entry("a", "20", "05.20.20.00/05.21.07.00"), entry("b", "5", "05.21.03.30/05.21.06.50"), entry("c", "5", "05.21.03.30/05.21.06.50")];
  assert.deepEqual(figures(entries, "2025-05-21").map(shape), [[{ low: 30, high: 30 }, ["20", "5", "5"]]]);
  assert.deepEqual(reconcileNight(entries.map(row), { night: "2025-05-21" }).relations, []);
  assert.deepEqual(figures([entry("a", "20", "05.20.20.00/05.21.07.00"), entry("b", "10", "05.20.20.00/05.21.07.00"), post("own", "30", "05.20.20.00/05.21.07.00")], "2025-05-21").map(shape), [[{ low: 30, high: 30 }, ["30"]]]);
});

test("posts on moments are counts of their own, but for another post on the same moment", () => {
  const moments = [post("a", "2", "05.18.03.00/05.18.03.00"), post("b", "1", "05.18.03.05/05.18.03.05"), post("c", "4", "05.18.02.00/05.18.05.00")];
  assert.deepEqual(figures(moments.slice(0, 2), "2025-05-18").map(shape), [[{ low: 3, high: 3 }, ["2", "1"]]]);
  assert.deepEqual(figures(moments, "2025-05-18").map(shape), [[{ low: 4, high: 4 }, ["4", "2 in c", "1 in c"]]]);
  assert.deepEqual(figures([post("a", "2", "05.18.11.00/05.18.11.40"), post("b", "1", "05.18.11.40/05.18.11.40")], "2025-05-18").map(shape), [[{ low: 3, high: 3 }, ["2", "1"]]]);
  assert.deepEqual(figures([post("a", "2", "05.18.08.30/05.18.08.40"), post("b", "2", "05.18.08.40/05.18.09.10")], "2025-05-18").map(shape), [[{ low: 4, high: 4 }, ["2", "2"]]]);
});

test("numbers of one text of which the largest is the sum of the others are a whole and its parts", () => {
  const hours = "05.17.20.00/05.18.07.00";
  const rows = [post("m", "14", hours, { id: "w" }), post("m", "11", hours, { id: "x", places: ["RU-BEL"] }), post("m", "3", hours, { id: "y", places: ["RU-KRS"] })];
  assert.deepEqual(figures(rows, "2025-05-18").map(shape), [[{ low: 14, high: 14 }, ["14"]]]);
  assert.deepEqual(reconcileNight(rows.map(row), { night: "2025-05-18" }).relations.map(({ type, from, to, proof }) => [type, from, to, proof]), [["sums_to", "m/x", "m/w", "11 + 3 = 14"], ["sums_to", "m/y", "m/w", "11 + 3 = 14"]]);
});

test("hours of a table that are nearly those of the bulletin are of the bulletin; so are hours beside its date without any", () => {
  const entry = { ...post("t", "21", "05.20.18.00/05.21.13.00"), issuer: null, table: "T" };
  assert.deepEqual(figures([entry, post("b", "40", "05.20.18.00/05.21.11.00")], "2025-05-21").map(shape), [[{ low: 40, high: 40 }, ["40"]]]);
  const date = { ...post("d", "9", "05.20.20.00/05.21.08.00"), window: "2025-05-21/2025-05-21" };
  assert.deepEqual(figures([{ ...entry, n: "9", window: "2025-05-20T20:00:00+03:00/2025-05-21T08:00:00+03:00" }, date], "2025-05-21").map(shape), [[{ low: 9, high: 9 }, ["9"]]]);
});
