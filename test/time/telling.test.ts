import assert from "node:assert/strict";
import { test } from "node:test";
import type { Published } from "../../src/model/document.ts";
import type { Sentence } from "../../src/read/sentences.ts";
import { chooseTime } from "../../src/read/time/choose.ts";
import { openStory, tellSentence } from "../../src/read/time/telling.ts";
import { timesIn } from "../../src/read/time/time.ts";
import { isToll } from "../../src/read/time/toll.ts";
import { dateNumber } from "../../src/resolve/time/inherit.ts";
import { read } from "./lexicon.ts";

const TUESDAY: Published = { at: "2025-05-20", precision: "day", basis: "given", evidence: "test" };

/** The night of each number of a text that stands in square brackets, read in order. */
function nights(text: string, people = false): (string | null)[] {
  const marks: number[] = [];
  const plain = text.replace(/\[([^\]]+)\]/g, (_, inner: string, at: number) => {
    marks.push(at - 2 * marks.length);
    return inner;
  });
  const a = read(plain);
  const times = a.sentences.map((sentence) => timesIn(a, sentence));
  const told = openStory(a, times, TUESDAY);
  const out: (string | null)[] = [];
  a.sentences.forEach((sentence: Sentence, s) => {
    const here = times[s] ?? [];
    told.at = s;
    const tokens = marks.map((mark) => a.tokens.from.indexOf(mark)).filter((token) => token >= sentence.from && token < sentence.to);
    for (const token of tokens) out.push(dateNumber(told, chooseTime(a, sentence, token, here), sentence.paragraph, people).time.nightOf);
    if (tokens.length === 0) tellSentence(told, a, sentence, here);
  });
  return out;
}

test("a date line is the context of a text that says no other time", () => {
  assert.deepEqual(nights("2025-05-19 The governor reported on the work of the air defense.\n\n[Two] drones were shot down."), ["2025-05-19"]);
  assert.deepEqual(nights("JERUSALEM, May 19 (IANS) Rockets were fired at the city. [Two] drones were shot down."), ["2025-05-19"]);
  assert.deepEqual(nights("2025-05-20 Drones hit the city on Sunday.\n\n[Two] drones were shot down."), ["2025-05-18"]);
});

test("the date of publication alone dates nothing", () => assert.deepEqual(nights("[Two] drones were shot down."), [null]));

test("history told in passing does not lead the text away", () => {
  const text = "Russia fired [90] missiles on Monday. The number exceeds the [84] fired on April 10. More than [70] were brought down.";
  assert.deepEqual(nights(text), ["2025-05-19", "2025-04-10", "2025-05-19"]);
});

test("the evening before is told of in passing", () => {
  const text = "Drones hit Odesa overnight, the governor said on Tuesday.\n\nBlasts rang out late on Monday, when [two] missiles came down.\n\nAir defences shot down [nine] drones.";
  assert.deepEqual(nights(text), ["2025-05-19", "2025-05-20"]);
});

test("an attack that is only likened to another is over with its paragraph", () => {
  const text = "Drones hit Odesa before dawn on Tuesday.\n\nAny strike like Friday’s missile barrage would be answered.\n\nAir defences shot down [nine] drones.";
  assert.deepEqual(nights(text), ["2025-05-20"]);
});

test("the search in the ruins is later than the attack", () => {
  const text = "Rescuers pulled [four] bodies on Tuesday from the rubble of a house hit by a missile.\n\nThe attack overnight on Sunday into Monday killed [nine] people.";
  assert.deepEqual(nights(text, true), ["2025-05-19", "2025-05-19"]);
});

test("an aside that says when the attack took place dates it", () => assert.deepEqual(nights("The strikes, which took place on May 14, killed [four] fighters."), ["2025-05-14"]));

test("that night is the night of the attack just told of", () => assert.deepEqual(nights("She spoke about the May 9 attack.\n\nRussia launched [40] drones that night."), ["2025-05-09"]));

test("7 October is that of 2023 in a text about Israel alone", () => {
  assert.deepEqual(nights("Militants killed [1,200] people in Israel in the October 7 attack."), ["2023-10-07"]);
  assert.deepEqual(nights("Drones killed [two] people in Odesa in the October 7 attack."), [null]);
});

test("what a night in brackets says more exactly is no other night", () => {
  assert.deepEqual(nights("On the night of May 20 (from 19:00 on May 19), the enemy fired [97] drones."), ["2025-05-20"]);
});

test("the casualties of a daily roundup have no night", () => {
  assert.deepEqual(nights("Russian attacks killed [five] people over the past day.\n\nDrones hit Odesa overnight.\n\nIn Sumy Oblast [one] person was killed.", true), [null, null]);
});

test("a toll is not of one night", () => {
  const a = read("The strikes have killed 12,001 people. The strike killed 40. They have fired 426 drones. The bombardment killed 480 people. Strikes have killed 480 people.");
  const toll = (sentence: number, metric: string, low: number): boolean => {
    const s = a.sentences[sentence] as Sentence;
    const at = Array.from({ length: s.to - s.from }, (_, k) => s.from + k).find((k) => /\d/.test(a.text[a.tokens.from[k] as number] as string)) as number;
    return isToll(a, { metric, sentence: s, quantity: { low, high: low, from: at, to: at + 1 }, government: { rule: "", cue: { from: at - 1, to: at } } }, true);
  };
  assert.equal(toll(0, "killed", 12_001), true);
  assert.equal(toll(1, "killed", 40), false);
  assert.equal(toll(2, "launched", 426), false);
  assert.equal(toll(3, "killed", 480), false);
  assert.equal(toll(4, "killed", 480), true);
});

test("linear on one endless sentence", () => {
  const cost = (count: number): number => {
    const a = read("Russia fired 30 drones overnight, killing two on 5 May, ".repeat(count));
    const start = performance.now();
    for (const sentence of a.sentences) {
      const here = timesIn(a, sentence);
      for (let token = sentence.from; token < sentence.to; token += 3) chooseTime(a, sentence, token, here);
    }
    return performance.now() - start;
  };
  cost(300);
  assert.ok(cost(3_000) < 2_000);
});
