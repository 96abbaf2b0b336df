import assert from "node:assert/strict";
import { test } from "node:test";
import { readDate } from "../../src/clean/read-date.ts";
import { QueryError } from "../../src/model/errors.ts";
import { cleaned } from "./cleaned.ts";

test("dates as date lines write them", () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ["Published 20 May 2025", "2025-05-20"],
    ["May 20, 2025, 8:14 AM EDT", "2025-05-20T08:14:00-04:00"],
    ["Jan. 5, 2025 at 8:14 p.m. ET", "2025-01-05T20:14:00-05:00"],
    ["July 5, 2025 at 8 a.m. ET", "2025-07-05T08:00:00-04:00"],
    ["Tue 20 May 2025 09.14 BST", "2025-05-20T09:14:00+01:00"],
    ["20 травня 2025, 09:14", "2025-05-20"],
    ["20 мая 2025 года", "2025-05-20"],
    ["2025-05-20", "2025-05-20"],
    ["2025-05-20T05:14:09.123Z", "2025-05-20T05:14:00Z"],
    ["2025-05-20 08:14:00+0300", "2025-05-20T08:14:00+03:00"],
    ["Tue, 20 May 2025 08:14:00 GMT", "2025-05-20T08:14:00Z"],
    ["20.05.2025 08:14", "2025-05-20"],
    ["February 27, 2026 03:55 PM GMT+03:00", "2026-02-27T15:55:00+03:00"],
    ["25/05/2025", "2025-05-25"],
    ["03/04/2025", null],
    ["31 February 2025", null],
    ["May 2025", null],
    ["20 May", null],
  ];
  for (const [text, wanted] of cases) assert.equal(readDate(text)?.at ?? null, wanted, text);
});

const BODY = "Air defences around the river port were busy until dawn, and the regional head said that 23 of 31 drones had been brought down.";

test("published beats updated; a day in the body is no date line; nothing is invented", () => {
  assert.equal(cleaned(`Night over the port of the north\n\nUpdated 21 May 2031\n\nPublished 20 May 2031\n\n${BODY}`).published?.at, "2031-05-20");
  assert.equal(cleaned(`Night over the port of the north\n\n${BODY}\n\nThe raid of 20 May 2031 was the worst of the year, the head of the region said on Monday.`).published, null);
  assert.equal(cleaned(`Night over the port of the north\n\n03/04/2031\n\n${BODY}`).published, null);
  assert.equal(cleaned(`RIVERTOWN, May 20, 2031 (Agency) - ${BODY}`).published?.at, "2031-05-20");
});

test("the caller's date wins and is checked", () => {
  const document = cleaned(`Published 20 May 2031\n\n${BODY}`, "text/plain", { published: "2031-05-21" });
  assert.deepEqual(document.published, { at: "2031-05-21", precision: "day", basis: "given", evidence: "--published" });
  for (const published of ["yesterday", "2031-13-01", "2031-02-30", ""]) {
    assert.throws(() => cleaned(BODY, "text/plain", { published }), (error) => error instanceof QueryError && error.code === "bad-published" && error.hint !== undefined);
  }
});
