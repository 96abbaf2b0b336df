import assert from "node:assert/strict";
import { test } from "node:test";
import { cut, padStart, width, wrap } from "./width.ts";

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
