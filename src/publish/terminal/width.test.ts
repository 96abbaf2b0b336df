import assert from "node:assert/strict";
import { test } from "node:test";
import { cut, cutAround, keepTogether, padStart, width, wrap } from "./width.ts";

test("width counts columns, not code units", () => {
  for (const [text, columns] of [
    ["108 drones", 10],
    ["збито 54 дрони", 14],
    ["е́", 1],
    ["無人機", 6],
    ["드론", 4],
    ["🇺🇦", 2],
    ["👨‍👩‍👧‍👦", 2],
    ["“quoted” – dash…", 16],
    ["√", 1],
    ["", 0],
  ] as const)
    assert.equal(width(text), columns, text);
});

test("cut stops at a word, says that it cut, and never exceeds its columns", () => {
  assert.equal(cut("fired more than 100 drones", 15), "fired more…");
  assert.equal(cut("short", 15), "short");
  assert.equal(cut("Unterseebootabwehr", 8), "Unterse…");
  assert.equal(width(cut("無人機が百機以上飛来した", 9)), 9);
  for (let columns = 1; columns < 30; columns++) assert.ok(width(cut("збито 54 дрони, ще 12 – 無人機 🇺🇦", columns)) <= columns);
});

test("cutAround keeps the stretch that it is told to keep, within its columns", () => {
  const words = "the air force of the country said in the morning that it had shot down 35 of them before dawn";
  const end = words.indexOf("35") + 2;
  for (let columns = 12; columns < 110; columns++) {
    const kept = cutAround(words, end, columns);
    assert.ok(width(kept) <= columns, `${columns}: ${kept}`);
    assert.match(kept, /35/);
  }
  assert.equal(cutAround(words, end, 40), "…that it had shot down 35 of them…");
  assert.equal(cutAround("35 of them before dawn", 2, 10), "35 of…");
});

test("wrap breaks a kept group after its comma alone", () => {
  assert.deepEqual(wrap(keepTogether("audio player 1, duplicate title 1, read more 1"), 34).map((line) => line.replaceAll("\u00A0", " ")), ["audio player 1, duplicate title 1,", "read more 1"]);
});

test("wrap keeps every word and every line within its columns", () => {
  const text = "Ukraine counts 108 drones in one night after the call ends without a truce";
  const lines = wrap(text, 20);
  assert.equal(lines.join(" "), text);
  assert.ok(lines.every((line) => width(line) <= 20));
  assert.equal(wrap("abcdefghij", 4).join("|"), "abcd|efgh|ij");
});

test("padding aligns wide and narrow text", () => {
  assert.equal(width(padStart("機", 5)), 5);
  assert.equal(padStart("35", 4), "  35");
});
