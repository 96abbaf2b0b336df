import assert from "node:assert/strict";
import { test } from "node:test";
import { QueryError } from "../model/errors.ts";
import { parsePeriod } from "./period.ts";

test("a year, a month, a day and two dates, both in", () => {
  for (const [value, from, to] of [
    ["2025", "2025-01-01", "2025-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-05-20", "2025-05-20", "2025-05-20"],
    ["2025-04-01..2025-06-15", "2025-04-01", "2025-06-15"],
    ["2025-04/2025-06", "2025-04-01", "2025-06-30"],
    ["2025-07..", "2025-07-01", null],
    ["..2024", null, "2024-12-31"],
  ] as const) assert.deepEqual(parsePeriod(value), { from, to }, value);
});

test("what is no period is refused with the way out", () => {
  for (const value of ["", "..", "May", "2025-13", "2025-02-30", "2025-01-01..2025-02-01..2025-03-01", "20250520"]) assert.throws(() => parsePeriod(value), (error) => error instanceof QueryError && /write a year/u.test(error.hint ?? ""), value);
  assert.throws(() => parsePeriod("2025-06..2025-05"), /ends before it begins/u);
});
