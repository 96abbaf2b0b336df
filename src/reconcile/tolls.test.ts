import assert from "node:assert/strict";
import { test } from "node:test";
import type { HandRow } from "../../test/reconcile/hand-rows.ts";
import { row } from "../../test/reconcile/hand-rows.ts";
import { reconcileNight } from "./night.ts";

const toll = (doc: string, n: string, hour: string, more: HandRow = {}): HandRow => ({ doc, id: "x", n, metric: "killed", published: `2025-05-${hour}:00:00+03:00`, places: ["UA-30"], by: "ua-klitschko", ...more });
const night = (parts: readonly HandRow[]): ReturnType<typeof reconcileNight> => reconcileNight(parts.map(row), { night: "2025-05-20" });

test("a toll that grows is a series, each number in the place of the one before", () => {
  for (const order of [[0, 1, 2], [2, 0, 1]]) {
    const parts = [toll("a", "1+", "20T07"), toll("b", "3", "20T12"), toll("c", "5", "21T09")];
    const { tolls, relations } = night(order.map((at) => parts[at] as HandRow));
    assert.deepEqual(tolls.map(({ metric, places, points, latest }) => [metric, places, points.map(({ at, bounds, step }) => `${at?.slice(5, 13)} ${bounds?.low} ${step}`), latest?.bounds]), [["killed", ["UA-30"], ["05-20T07 1 first", "05-20T12 3 grew", "05-21T09 5 grew"], { low: 5, high: 5 }]]);
    assert.deepEqual(relations.map(({ type, from, to }) => `${type} ${from} ${to}`), ["updates b/x a/x", "updates c/x b/x"]);
  }
});

test("places, metrics and scopes are series of their own, and nothing adds them", () => {
  const { tolls, directions } = night([toll("a", "1", "20T07"), toll("b", "2", "20T08", { places: ["UA-63"] }), toll("c", "9", "20T08", { metric: "injured" }), toll("d", "4", "20T09", { places: [] }), toll("e", "50", "20T09", { scope: "cumulative" })]);
  assert.deepEqual(tolls.map(({ metric, places, scope, latest }) => [metric, places.join(), scope, latest?.bounds?.low]), [["injured", "UA-30", "event", 9], ["killed", "", "event", 4], ["killed", "UA-30", "cumulative", 50], ["killed", "UA-30", "event", 1], ["killed", "UA-63", "event", 2]]);
  assert.deepEqual(directions, [], "tolls are in no figure");
});

test("who is among the dead is in their number; copies are one point; a number that falls is shown", () => {
  const { tolls } = night([toll("a", "4", "20T07", { id: "w" }), toll("a", "1", "20T07", { id: "child", subsetOf: "w" }), toll("b", "4", "20T07"), toll("c", "3", "20T09"), toll("d", "unknown", "20T10")]);
  assert.deepEqual(tolls.map(({ points, latest }) => [points.map(({ bounds, step, standing, copies }) => `${bounds?.low} ${step} ${standing} ${copies.length}`), latest?.row]), [[["4 first counted 1", "3 fell counted 0", "undefined open unknown 0"], "c/x"]]);
});

test("several numbers of one text at one time are no sequence: the largest is the toll, the others stand beside it", () => {
  const { tolls, relations } = night([toll("a", "8", "20T07", { id: "1" }), toll("a", "26", "20T07", { id: "2" }), toll("a", "1", "20T07", { id: "3" }), toll("b", "31", "20T12")]);
  assert.deepEqual(tolls.map(({ points, latest }) => [points.map(({ bounds, step }) => `${bounds?.low} ${step}`), latest?.bounds?.low]), [[["26 first", "8 beside", "1 beside", "31 grew"], 31]]);
  assert.deepEqual(relations.map(({ type, from, to }) => `${type} ${from} ${to}`), ["updates b/x a/2"]);
});
