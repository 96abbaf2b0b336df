import assert from "node:assert/strict";
import { test } from "node:test";
import type { HandRow } from "../../test/reconcile/hand-rows.ts";
import { row } from "../../test/reconcile/hand-rows.ts";
import type { WindowFigure } from "../model/night.ts";
import { reconcileNight } from "./night.ts";

const own = { issuer: "ua-air-force" } as const;

/** The only window of the only figure of these rows. */
function chosen(parts: readonly HandRow[], corrections: readonly { readonly from: string; readonly to: string }[] = []): WindowFigure {
  for (const order of [parts, parts.toReversed()]) {
    const figures = reconcileNight(order.map(row), { corrections }).directions.flatMap(({ claimants }) => claimants.flatMap((account) => account.figures));
    assert.equal(figures.length, 1);
    assert.equal(figures[0]?.windows.length, 1);
  }
  return reconcileNight(parts.map(row), { corrections }).directions[0]?.claimants[0]?.figures[0]?.windows[0] as WindowFigure;
}

const told = ({ chosen: one, rule, passed }: WindowFigure): readonly unknown[] => [one?.claim.quantity.raw ?? null, rule, passed.map((other) => `${other.row.document.key} ${other.rule}`)];

test("one claim is chosen because it is the only one", () => assert.deepEqual(told(chosen([{ doc: "a" }])), ["108", "only", []]));

test("a correction over what it corrects", () => {
  const parts = [{ doc: "a", id: "x", n: "118", ...own }, { doc: "b", id: "y", n: "108", ...own, published: "2025-05-20T10:00:00+03:00" }];
  assert.deepEqual(told(chosen(parts, [{ from: "b/y", to: "a/x" }])), ["108", "corrected", ["a corrected"]]);
});

test("an edited bulletin: the later version, and what it changes is corrected", () => {
  const first = { doc: "v1", url: "https://t.me/x/1", version: 1, ...own } as const;
  const second = { doc: "v2", url: "https://t.me/x/1", version: 2, revisionOf: "v1", ...own } as const;
  assert.deepEqual(told(chosen([{ ...first, n: "118" }, { ...second, n: "108" }])), ["108", "corrected", ["v1 corrected"]]);
  assert.deepEqual(told(chosen([{ ...first, n: "108" }, { ...second, n: "108" }])), ["108", "later-version", ["v1 later-version"]]);
});

test("a number that a later version no longer has does not stand", () => {
  const figure = chosen([{ doc: "v1", url: "https://t.me/x/1", ...own }]);
  assert.equal(figure.chosen?.document.key, "v1");
  const night = reconcileNight([row({ doc: "v1", id: "a", ...own, n: "108" }), row({ doc: "v2", id: "b", ...own, revisionOf: "v1", version: 2, metric: "shot_down", n: "35" })]);
  const launched = night.directions[0]?.claimants[0]?.figures.find(({ metric }) => metric === "launched");
  assert.deepEqual([launched?.bounds, launched?.windows[0]?.chosen], [null, null]);
});

test("a later hour of counting, also over the body's own earlier one", () => {
  const parts = [{ doc: "a", n: "90", ...own, asOf: "2025-05-20T08:00:00+03:00" }, { doc: "b", n: "108", asOf: "2025-05-20T09:00:00+03:00" }];
  assert.deepEqual(told(chosen(parts)), ["108", "later-as-of", ["a later-as-of"]]);
});

test("the body's own document over relays, however many and however late", () => {
  const papers = ["a", "b", "c"].map((doc) => ({ doc, n: "118", published: "2025-05-21T10:00:00+03:00" }));
  assert.deepEqual(told(chosen([...papers, { doc: "own", n: "108", ...own }])), ["108", "primary", ["a primary", "b primary", "c primary"]]);
});

test("of two posts of one body on the same hours the later one; of other regions both stand", () => {
  const hours = "2025-05-19T20:00:00+03:00/2025-05-20T07:00:00+03:00";
  const post = (doc: string, n: string, hour: string, places: readonly string[]): HandRow => ({ doc, n, metric: "shot_down", window: hours, published: `2025-05-20T${hour}:00:00+03:00`, places, ...own });
  assert.deepEqual(told(chosen([post("a", "90", "07", ["UA-59"]), post("b", "108", "09", ["UA-59"])])), ["108", "later-post", ["a later-post"]]);
  const night = reconcileNight([post("a", "9", "07", ["UA-59"]), post("b", "10", "09", ["UA-63"]), { doc: "paper", n: "19", metric: "shot_down" } as const].map(row));
  const [figure] = night.directions[0]?.claimants[0]?.figures ?? [];
  assert.deepEqual([figure?.windows.map((one) => one.chosen?.claim.quantity.low), figure?.bounds], [[9, 10], { low: 19, high: 19 }]);
  assert.deepEqual(night.relations.map(({ type, to }) => `${type} ${to.split("/")[0]}`), ["sums_to paper", "sums_to paper"]);
});

test("hours that are given over a night without them", () => {
  const parts = [{ doc: "a", n: "100" }, { doc: "b", n: "108", window: "2025-05-19T19:00:00+03:00/2025-05-20T09:00:00+03:00" }];
  assert.deepEqual(told(chosen(parts)), ["108", "narrower-window", ["a narrower-window"]]);
});

test("an exact number over a hedged one, where nothing else tells them apart", () => {
  assert.deepEqual(told(chosen([{ doc: "a", n: ">100" }, { doc: "b", n: "108" }, { doc: "c", n: "~110" }])), ["108", "exact", ["a exact", "c exact"]]);
  assert.deepEqual(told(chosen([{ doc: "a", n: ">100", ...own }, { doc: "b", n: "108" }])), ["100", "primary", ["b primary"]], "a relay that knows better does not stand for the body");
});

test("the same number said twice is no tie; two numbers are, and nobody is picked", () => {
  assert.deepEqual(told(chosen([{ doc: "a", published: "2025-05-20T08:00:00Z" }, { doc: "b", published: "2025-05-20T09:00:00Z" }])), ["108", "same-number", ["b same-number"]]);
  const tie = chosen([{ doc: "a", n: "108" }, { doc: "b", n: "118" }]);
  assert.deepEqual([tie.chosen, tie.rule, tie.bounds, tie.tied.length], [null, "open", { low: 108, high: 118 }, 2]);
});

test("two numbers of one text are at least the larger and at most both", () => {
  const tie = chosen([{ doc: "a", n: "22" }, { doc: "a", n: "13" }]);
  assert.deepEqual([tie.chosen, tie.rule, tie.bounds], [null, "open", { low: 22, high: 35 }]);
});

test("withheld, unknown, none and zero stay four things", () => {
  const standing = (n: string): unknown => {
    const figure = chosen([{ n, ...own }]);
    return [figure.standing, figure.bounds];
  };
  assert.deepEqual([standing("withheld"), standing("unknown"), standing("none"), standing("0")], [["withheld", null], ["unknown", null], ["none", { low: 0, high: 0 }], ["zero", { low: 0, high: 0 }]]);
});
