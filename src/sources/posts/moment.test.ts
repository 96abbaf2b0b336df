import assert from "node:assert/strict";
import { test } from "node:test";
import { momentReader } from "./moment.ts";

const read = momentReader(null);
const kyiv = momentReader("Europe/Kyiv");

test("dates with a zone keep it", () => {
  for (const [raw, iso] of [
    ["2024-02-01T08:00:00Z", "2024-02-01T08:00:00Z"],
    ["2024-02-01 08:00:00+00:00", "2024-02-01T08:00:00+00:00"],
    ["2024-02-01T08:00:00.123+0300", "2024-02-01T08:00:00+03:00"],
    ["2024-02-01 08:00 UTC", "2024-02-01T08:00:00Z"],
    ["01.02.2024 08:00:05 UTC+03:00", "2024-02-01T08:00:05+03:00"],
    ["1706767510", "2024-02-01T06:05:10Z"],
    ["1706767510.5", "2024-02-01T06:05:10Z"],
    ["1706767510000", "2024-02-01T06:05:10Z"],
  ] as const) {
    assert.equal(read(raw), iso, raw);
    assert.equal(kyiv(raw), iso, raw);
  }
});

test("a time without a zone stays local, or gets that of the zone that was named", () => {
  assert.equal(read("2024-02-01 08:00:00"), "2024-02-01T08:00:00");
  assert.equal(kyiv("2024-02-01 08:00:00"), "2024-02-01T08:00:00+02:00");
  assert.equal(kyiv("2024-07-01 08:00:00"), "2024-07-01T08:00:00+03:00");
  assert.equal(momentReader("UTC")("2024-07-01T08:00"), "2024-07-01T08:00:00+00:00");
  assert.equal(momentReader("Europe/Moscow")("2024-07-01T08:00"), "2024-07-01T08:00:00+03:00");
  assert.equal(kyiv("2024-02-01"), "2024-02-01");
});

test("a time that the clocks show twice or never stays local", () => {
  assert.equal(kyiv("2024-03-31 02:30:00"), "2024-03-31T02:30:00+02:00");
  assert.equal(kyiv("2024-03-31 03:30:00"), "2024-03-31T03:30:00");
  assert.equal(kyiv("2024-03-31 04:30:00"), "2024-03-31T04:30:00+03:00");
  assert.equal(kyiv("2024-10-27 03:30:00"), "2024-10-27T03:30:00");
  assert.equal(kyiv("2024-10-27 04:30:00"), "2024-10-27T04:30:00+02:00");
});

test("what is no date says nothing", () => {
  for (const raw of ["", "yesterday", "2024-02-30", "2024-13-01", "02/03/2024", "2024-02-01 25:00:00", "12", "2024-02-01T08:00:00+99:99", "9999-01-01", "99999999999999999"]) assert.equal(read(raw), null, raw);
});
