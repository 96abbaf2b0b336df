import assert from "node:assert/strict";
import { test } from "node:test";
import type { Published } from "../../src/model/document.ts";
import { timesIn } from "../../src/read/time/time.ts";
import { resolveTime } from "../../src/resolve/time.ts";
import type { ResolvedTime } from "../../src/resolve/time.ts";
import { read } from "./lexicon.ts";

const day = (at: string): Published => ({ at, precision: at.length > 10 ? "minute" : "day", basis: "given", evidence: "test" });
const TUESDAY = day("2025-05-20");

function resolve(text: string, published: Published | null = TUESDAY, context: ResolvedTime | null = null): ResolvedTime {
  const a = read(text);
  const mention = a.sentences.flatMap((sentence) => timesIn(a, sentence))[0];
  assert.ok(mention !== undefined, `no time in: ${text}`);
  return resolveTime(mention.expression, { published, context, future: mention.future });
}

const NIGHTS: readonly (readonly [string, string])[] = [
  ["It came Monday night.", "2025-05-20"],
  ["It came overnight.", "2025-05-20"],
  ["It came overnight into Tuesday.", "2025-05-20"],
  ["It came overnight on Tuesday.", "2025-05-20"],
  ["It came overnight from Monday to Tuesday.", "2025-05-20"],
  ["It came last night.", "2025-05-20"],
  ["It came on Tuesday.", "2025-05-20"],
  ["It came on Monday.", "2025-05-19"],
  ["It came last Tuesday.", "2025-05-13"],
  ["It came on Sunday night.", "2025-05-19"],
  ["It came early on Tuesday.", "2025-05-20"],
  ["It came in the early hours of Tuesday.", "2025-05-20"],
  ["It came before dawn on Tuesday.", "2025-05-20"],
  ["It came on Monday evening.", "2025-05-19"],
  ["It came on the night of May 19–20.", "2025-05-20"],
  ["It came on the night of May 19.", "2025-05-20"],
  ["It came on the night of 20 May.", "2025-05-20"],
  ["It came on the night of 7 May.", "2025-05-07"],
  ["It came on the night of February 25 to 26.", "2025-02-26"],
  ["It came on 18 May.", "2025-05-18"],
  ["It came on Dec. 26.", "2024-12-26"],
  ["It came on 7 June 2023.", "2023-06-07"],
  ["It came yesterday.", "2025-05-19"],
  ["It came this morning.", "2025-05-20"],
  ["It came two days ago.", "2025-05-18"],
  ["It came late Monday into early Tuesday.", "2025-05-20"],
  ["It came between 23:00 and 06:40.", "2025-05-20"],
  ["It came from 8 p.m. on Monday to 7 a.m. on Tuesday.", "2025-05-20"],
  ["They sent 30 two days before Christmas.", "2024-12-23"],
];
for (const [text, night] of NIGHTS) test(`${text} → ${night}`, () => assert.equal(resolve(text).nightOf, night));

test("without a date of publication only a full date resolves", () => {
  for (const text of ["It came Monday night.", "It came overnight.", "It came last night.", "It came today.", "It came on 20 May.", "It came two days ago.", "It came in January.", "It came last week."]) {
    const time = resolve(text, null);
    assert.deepEqual([time.start, time.nightOf, time.basis], [null, null, "unresolved"], text);
  }
  assert.equal(resolve("It came on 20 May 2025.", null).nightOf, "2025-05-20");
  assert.equal(resolve("It came on the night of May 19–20, 2025.", null).nightOf, "2025-05-20");
});

test("relative to the night that the text speaks of", () => {
  const night = resolve("It came on the night of May 17–18.");
  assert.equal(night.night, true);
  assert.equal(resolve("Two days later it came again.", TUESDAY, night).nightOf, "2025-05-20");
  assert.equal(resolve("The night before, it had been quiet.", TUESDAY, night).nightOf, "2025-05-17");
  assert.equal(resolve("That night 40 came.", TUESDAY, night).nightOf, "2025-05-18");
  assert.equal(resolve("The same day a man died.", TUESDAY, night).nightOf, "2025-05-18");
  assert.equal(resolve("A day earlier it was 55.", TUESDAY, night).nightOf, "2025-05-17");
});

test("stretches have no night", () => {
  for (const [text, start, end] of [
    ["Since January 5,000 came.", "2025-01-01", "2025-05-20"],
    ["In 2024 many came.", "2024-01-01", "2024-12-31"],
    ["In April many came.", "2025-04-01", "2025-04-30"],
    ["In December many came.", "2024-12-01", "2024-12-31"],
    ["Last week many came.", "2025-05-12", "2025-05-18"],
    ["Over the past week many came.", "2025-05-13", "2025-05-20"],
    ["So far this year many came.", "2025-01-01", "2025-12-31"],
    ["In the first half of 2024 many came.", "2024-01-01", "2024-06-30"],
  ] as const) {
    const time = resolve(text);
    assert.deepEqual([time.start, time.end, time.nightOf], [start, end, null], text);
  }
});

test("clock times keep their zone", () => {
  const window = resolve("From 8 p.m. to 7 a.m. Moscow time they flew.");
  assert.deepEqual([window.start, window.end], ["2025-05-19T20:00:00+03:00", "2025-05-20T07:00:00+03:00"]);
  assert.equal(resolve("At 9:00 GMT on Monday it began.").start, "2025-05-19T09:00:00+00:00");
  assert.equal(resolve("At 9 a.m. EDT on Monday it began.").start, "2025-05-19T09:00:00-04:00");
  assert.equal(resolve("At 9 a.m. Kyiv time on Monday it began.").start, "2025-05-19T09:00:00+03:00");
  assert.equal(resolve("At 9 a.m. on Monday it began.").start, "2025-05-19T09:00");
});

test("what is announced lies ahead", () => {
  assert.equal(resolve("They will meet on Friday.").start, "2025-05-23");
  assert.equal(resolve("They met on Friday.").start, "2025-05-16");
});

test("no night ends later than the text was published", () => {
  assert.equal(resolve("It came late on Tuesday.").nightOf, "2025-05-20");
  assert.equal(resolve("It came on Tuesday night.").nightOf, "2025-05-20");
  assert.equal(resolve("It came overnight Tuesday.").nightOf, "2025-05-20");
});

test("two readings of a date give none", () => assert.equal(resolve("Issued 05/06/2025.").start, null));
