import assert from "node:assert/strict";
import { test } from "node:test";
import type { AuditedPost } from "../model/coverage.ts";
import { coverageDays, coverageYears } from "./coverage.ts";

const post = (postedOn: string | null, part: Partial<AuditedPost> = {}): AuditedPost => ({ source: "ua-air-force", postedOn, standing: "read", detail: "", nights: postedOn === null ? [] : [postedOn], counted: true, withheld: false, where: "a/1", ...part });

test("a day is reported, withheld, failed, silent, explained or not collected", () => {
  const posts = [
    post("2025-12-29"),
    post("2025-12-30", { standing: "refused", detail: "live-alert", nights: [], counted: false }),
    post("2025-12-31", { standing: "partly-read", nights: [], counted: false, detail: "its window was not understood" }),
    post("2026-01-03", { withheld: true }),
    post("2026-01-05", { standing: "partly-read", detail: "3 + 92 = 95, not 96" }),
  ];
  const days = coverageDays("ua-air-force", posts, [{ date: "2026-01-01", why: "holiday" }]);
  assert.deepEqual(days.map(({ date, status }) => [date, status]), [["2025-12-29", "reported"], ["2025-12-30", "silent"], ["2025-12-31", "failed"], ["2026-01-01", "silent_explained"], ["2026-01-02", "silent"], ["2026-01-03", "withheld"], ["2026-01-04", "silent"], ["2026-01-05", "reported"]]);
  assert.match(days[2]?.note ?? "", /window/u);
  assert.match(days[7]?.note ?? "", /95, not 96/u);
});

test("days of which nothing was collected are not silent", () => {
  const days = coverageDays("ua-air-force", [post("2025-03-01"), post("2025-03-05")], []);
  assert.deepEqual(days.map(({ status }) => status), ["reported", "not_collected", "not_collected", "silent", "reported"]);
});

test("the audit has a line for each year and one for all", () => {
  const posts = [post("2025-12-31"), post("2025-12-31", { standing: "other", nights: [], counted: false }), post("2026-01-01"), post("2026-01-01", { where: "a/2" }), post("2026-01-02", { standing: "partly-read", detail: "x" })];
  const days = coverageDays("ua-air-force", posts, []);
  assert.deepEqual(coverageYears("ua-air-force", posts, days).map(({ year, days: all, posts: sent, bulletins, partly, failed, silent }) => [year, all, sent, bulletins, partly, failed, silent]), [[2025, 1, 2, 1, 0, 0, 0], [2026, 2, 3, 3, 1, 0, 0], [null, 3, 5, 4, 1, 0, 0]]);
});

test("nothing dated, nothing audited", () => {
  assert.deepEqual(coverageDays("ua-air-force", [post(null), post("not a day")], []), []);
  assert.deepEqual(coverageYears("ua-air-force", [], []), []);
});
