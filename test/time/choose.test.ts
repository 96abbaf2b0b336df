import assert from "node:assert/strict";
import { test } from "node:test";
import { words } from "../../src/read/analysis.ts";
import { chooseTime } from "../../src/read/time/choose.ts";
import { timesIn } from "../../src/read/time/time.ts";
import { dateNumber } from "../../src/resolve/time/inherit.ts";
import { story } from "../../src/resolve/time/story.ts";
import { read } from "./lexicon.ts";

/** The time that governs a number: its words and how it was found. */
function choice(text: string, number: string): string {
  const a = read(text);
  const token = [...a.tokens.from].findIndex((from) => a.text.startsWith(number, from));
  const sentence = a.sentences.find((one) => one.from <= token && token < one.to);
  assert.ok(sentence !== undefined);
  const found = chooseTime(a, sentence, token, timesIn(a, sentence));
  if (found === null) return "none";
  return `${found.mention === null ? "" : words(a, found.mention.from, found.mention.to)} (${found.how})`;
}

const CASES: readonly (readonly [string, string, string])[] = [
  ["Moscow fired more than 100 drones into Ukraine overnight following the call, Kyiv said.", "100", "overnight (clause)"],
  ["The air force recorded 108 drones on Monday night, causing damage in four regions.", "four", "Monday night (sentence)"],
  ["Overnight, Russia launched 126 drones, killing two people, officials said.", "two", "Overnight (sentence)"],
  ["Zelenskyy said on Tuesday that Russia launched 300 drones.", "300", "Tuesday (speech)"],
  ["The air force said Tuesday it had shot down 35 drones overnight.", "35", "overnight (clause)"],
  ["Some 35 drones were downed on Monday, and 23 missiles before dawn on Tuesday.", "35", "Monday (clause)"],
  ["Some 35 drones were downed on Monday, and 23 missiles before dawn on Tuesday.", "23", "before dawn on Tuesday (clause)"],
  ["It condemned the raid weeks after 26 people were killed in the town.", "26", " (elsewhere)"],
  ["Five people were hurt when a drone, which had been lost on Friday, fell.", "Five", "none"],
  ["It was its second blow in six days, with 396 drones.", "396", "none"],
  ["By Sunday morning twelve bodies had been found.", "twelve", "Sunday morning (speech)"],
];
for (const [text, number, expected] of CASES) test(`${number} in: ${text}`, () => assert.equal(choice(text, number), expected));

test("the attack came two days after another: the number told of there is two days older", () => {
  const a = read("The strike came overnight.\n\nThe attack came just two days after Russia fired a record 273 drones, killing at least one woman.");
  const told = story({ at: "2025-05-20", precision: "day", basis: "given", evidence: "test" });
  const [first, second] = a.sentences;
  assert.ok(first !== undefined && second !== undefined);
  assert.equal(dateNumber(told, chooseTime(a, first, first.from, timesIn(a, first)), 0).time.nightOf, "2025-05-20");
  for (const number of ["273", "one"]) {
    const token = [...a.tokens.from].findIndex((from, i) => i >= second.from && a.text.startsWith(number, from));
    assert.equal(dateNumber(told, chooseTime(a, second, token, timesIn(a, second)), 1).time.nightOf, "2025-05-18", number);
  }
  // The look aside does not move the story.
  assert.equal(dateNumber(told, null, 1).time.nightOf, "2025-05-20");
});

test("scope by the time", () => {
  const scope = (text: string, number: string): string => {
    const a = read(text);
    const token = [...a.tokens.from].findIndex((from) => a.text.startsWith(number, from));
    const sentence = a.sentences[0];
    assert.ok(sentence !== undefined);
    return dateNumber(story({ at: "2025-05-20", precision: "day", basis: "given", evidence: "test" }), chooseTime(a, sentence, token, timesIn(a, sentence)), 0).scope;
  };
  assert.equal(scope("Around 55,000 troops have been killed since the start of the war.", "55,000"), "cumulative");
  assert.equal(scope("Around 55,000 troops have been killed since February 2022.", "55,000"), "cumulative");
  assert.equal(scope("It has fired 5,000 drones since January.", "5,000"), "period");
  assert.equal(scope("It fired 5,000 drones over the past week.", "5,000"), "period");
  assert.equal(scope("It fired 5,000 drones in 2024.", "5,000"), "period");
  assert.equal(scope("It fired 50 drones on Monday night.", "50"), "event");
});
