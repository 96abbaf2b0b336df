import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { furnitureOf, furnitureOfSlowly } from "../../src/clean/classify.ts";
import { WHOLE } from "../../src/clean/furniture.ts";
import { prefixes } from "../../src/clean/pattern-prefixes.ts";
import { folded, isAllCaps, mayFoldTo } from "../../src/clean/shape.ts";

/** Texts that the patterns match: the words of their own sources, and the lines of every text in the project. */
const root = fileURLToPath(new URL("../..", import.meta.url));
const lines = [
  ...WHOLE.flatMap(({ pattern }) => pattern.source.split(/[^\p{L}\p{N} '’@:/.-]+/u)),
  ...globSync(["test/gold/*.txt", "samples/*.txt", "test/clean/**/*.ts", "*.md"], { cwd: root }).flatMap((file) => readFileSync(`${root}${file}`, "utf8").split("\n")),
]
  .map((line) => line.replace(/\s+/gu, " ").trim())
  .filter((line) => line !== "");
const spelt = lines.flatMap((line) => [line, line.toUpperCase(), line.toLowerCase(), `${line}:`, `[${line}]`, `• ${line}`, `${line} | Home | News`, `“${line}”`, `3 ${line} ago`, `See more newsletter ${line} subscribe`, `${line.slice(0, 60)} logo`]);

test("furniture found by first letters and words is the furniture found by trying every pattern", () => {
  let found = 0;
  for (const line of spelt) {
    const slow = furnitureOfSlowly(line);
    assert.equal(furnitureOf(line), slow, line);
    if (slow !== null) found += 1;
  }
  assert.ok(found > 1000, `${found} of ${spelt.length} are furniture`);
});

test("a pattern without known first letters says what it needs", () => {
  for (const { pattern, needs } of WHOLE) assert.equal(needs === undefined, prefixes(pattern, 3) !== null, pattern.source.slice(0, 80));
});

test("prefixes of a pattern", () => {
  assert.deepEqual(prefixes(/^(?:ab|c\d?)x/u, 3)?.toSorted(), ["abx", "c0x", "cx"]);
  assert.deepEqual(prefixes(/^[Rr]ead .{2,4}$/u, 8), ["read "]);
  assert.equal(prefixes(/^.?a/u, 3), null);
  assert.equal(prefixes(/a/u, 3), null);
});

test("folding by hand is folding by pattern", () => {
  const slow = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  for (const line of spelt) {
    assert.equal(folded(line), slow(line));
    assert.ok(mayFoldTo(line, slow(line)), line);
    assert.ok(mayFoldTo(`${line} and more`, slow(line)), line);
  }
});

test("capitals are counted alike in ASCII and beside other letters", () => {
  for (const line of spelt) assert.equal(isAllCaps(line), isAllCaps(`${line}\u0301`), line);
});
