import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf } from "../../resolve/time/civil.ts";
import { offsetOf, postedIn } from "./calendar.ts";

const hour = (hours: number): number => hours * 60;

test("Kyiv follows the European rule, Moscow has no summer time", () => {
  assert.equal(offsetOf("Europe/Kyiv", dayOf(2025, 1, 15), hour(12)), 120);
  assert.equal(offsetOf("Europe/Kyiv", dayOf(2025, 7, 15), hour(12)), 180);
  // 30 March 2025: 03:00 becomes 04:00; 26 October 2025: 04:00 becomes 03:00.
  assert.equal(offsetOf("Europe/Kyiv", dayOf(2025, 3, 30), hour(2)), 120);
  assert.equal(offsetOf("Europe/Kyiv", dayOf(2025, 3, 30), hour(5)), 180);
  assert.equal(offsetOf("Europe/Kyiv", dayOf(2025, 10, 26), hour(2)), 180);
  assert.equal(offsetOf("Europe/Kyiv", dayOf(2025, 10, 26), hour(5)), 120);
  assert.equal(offsetOf("Europe/Moscow", dayOf(2025, 7, 15), hour(12)), 180);
  assert.equal(offsetOf("Europe/Moscow", dayOf(2025, 1, 15), hour(12)), 180);
});

test("every hour of ten years has the offset that the zone data give", () => {
  for (const zone of ["Europe/Kyiv", "Europe/Moscow"] as const) {
    const format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    for (let instant = Date.UTC(2017, 0, 1); instant < Date.UTC(2027, 0, 1); instant += 7 * 3_600_000) {
      const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)])) as Record<"year" | "month" | "day" | "hour" | "minute", number>;
      const there = postedIn(zone, new Date(instant).toISOString());
      assert.deepEqual(there, { day: dayOf(part.year, part.month, part.day), minute: hour(part.hour) + part.minute }, `${zone} ${new Date(instant).toISOString()}`);
    }
  }
});

test("a post without a zone is of its source's own clock", () => {
  assert.deepEqual(postedIn("Europe/Kyiv", "2025-06-01T08:15:00"), { day: dayOf(2025, 6, 1), minute: hour(8) + 15 });
  assert.deepEqual(postedIn("Europe/Kyiv", "2025-06-01"), { day: dayOf(2025, 6, 1), minute: null });
  assert.deepEqual(postedIn("Europe/Moscow", "2025-05-31T23:30:00Z"), { day: dayOf(2025, 6, 1), minute: hour(2) + 30 });
  assert.equal(postedIn("Europe/Kyiv", "2025-13-41"), null);
  assert.equal(postedIn("Europe/Kyiv", "yesterday"), null);
});
