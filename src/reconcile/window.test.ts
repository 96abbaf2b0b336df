import assert from "node:assert/strict";
import { test } from "node:test";
import type { Period } from "../model/claim.ts";
import { isByDay, isEvening, isInside, isMostOf, isSameWindow, momentOf, shared, shiftDay, shownWindow, windowOf, windowWords } from "./window.ts";
import type { Window } from "./window.ts";

const period = (start: string | null, end: string | null, precision: Period["precision"] = "minute"): Period => ({ start, end, precision, basis: "stated", raw: null, span: null });
const hours = (start: string, end: string): Window => windowOf(period(start, end), null, null) as Window;

test("hours that are given are kept to the minute, with their clock", () => {
  const window = hours("2025-05-20T20:00:00+03:00", "2025-05-21T04:05:00+03:00");
  assert.equal(window.end - window.start, 485);
  assert.deepEqual(shownWindow(window), { start: "2025-05-20T20:00:00+03:00", end: "2025-05-21T04:05:00+03:00", isPrecise: true });
  assert.equal(windowWords(window), "2025-05-20 20:00 – 2025-05-21 04:05");
});

test("a night without hours is from evening to morning, and no clock is made up for it", () => {
  const window = windowOf(period("2025-05-19", "2025-05-20", "part-of-day"), "2025-05-20", null) as Window;
  assert.deepEqual(shownWindow(window), { start: "2025-05-19T20:00:00", end: "2025-05-20T07:00:00", isPrecise: false });
  assert.equal(shownWindow(windowOf(period("2025-05-18", "2025-05-18", "day"), "2025-05-18", 180) as Window).end, "2025-05-19T00:00:00+03:00");
  assert.equal(windowOf(period(null, null, "unknown"), null, null), null);
});

test("hours of an evening may begin a night; hours of the morning, the day and the evening are by day", () => {
  const of = (night: string, start: string, end: string): readonly boolean[] => [isEvening({ nightOf: night, period: period(start, end) }), isByDay(hours(start, end))];
  assert.deepEqual(of("2025-05-20", "2025-05-20T20:00:00+03:00", "2025-05-20T21:40:00+03:00"), [true, true]);
  assert.deepEqual(of("2025-05-20", "2025-05-19T19:00:00+03:00", "2025-05-20T09:00:00+03:00"), [false, false]);
  assert.deepEqual(of("2025-05-18", "2025-05-18T07:15:00+03:00", "2025-05-18T08:20:00+03:00"), [false, true]);
  assert.deepEqual(of("2025-05-21", "2025-05-21T04:00:00+03:00", "2025-05-21T08:00:00+03:00"), [false, false]);
  assert.deepEqual([shiftDay("2025-05-31", 1), shiftDay("2024-03-01", -1)], ["2025-06-01", "2024-02-29"]);
});

test("five minutes in common are rounding; 15 lies inside 127", () => {
  const night = hours("2025-05-20T20:00:00+03:00", "2025-05-21T04:05:00+03:00");
  const evening = hours("2025-05-20T20:00:00+03:00", "2025-05-20T21:40:00+03:00");
  const morning = hours("2025-05-21T04:00:00+03:00", "2025-05-21T08:00:00+03:00");
  assert.ok(isInside(evening, night) && !isInside(night, evening) && !isInside(night, night) && !isInside(morning, night));
  assert.equal(shared(night, morning), 5);
  assert.ok(isSameWindow(night, hours("2025-05-20T17:05:00Z", "2025-05-21T01:00:00Z")), "the same instants by another clock");
  const loose = windowOf(period("2025-05-20", "2025-05-21", "part-of-day"), "2025-05-21", 180) as Window;
  assert.ok(isMostOf(night, loose) && !isMostOf(evening, loose) && !isMostOf(morning, loose));
});

test("what is no ISO moment is none", () => {
  for (const text of ["", "20 May", "2025-5-2", "2025-05-20T9:00", null]) assert.equal(momentOf(text), null);
  assert.equal(momentOf("2025-05-20T00:00:00Z")?.minutes, (momentOf("2025-05-20T03:00:00+03:00") as { minutes: number }).minutes);
});
