import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { after, describe, test } from "node:test";
import type { Entry } from "../../scripts/corpus/variants/model.ts";
import { variantsFile } from "../../scripts/corpus/variants/variants.ts";
import { readRaw } from "../../src/pipeline.ts";
import { differences } from "./compare-variants.ts";

const folder = fileURLToPath(new URL("../../corpus/", import.meta.url));
const file = readFileSync(`${folder}variants.jsonl`, "utf8");
const entries = file.trim().split("\n").map((line) => JSON.parse(line) as Entry);
/** Id to what is wrong; a listed text must fail, so that the list holds no mended one. */
const known = JSON.parse(readFileSync(`${folder}known-failures.json`, "utf8")) as Readonly<Record<string, string>>;

test("the stored variants are what the generator writes", () => {
  assert.ok(file === variantsFile(), "run npm run corpus");
});

test("there are 400 texts at least, 80 of them no bulletins, each with an id of its own", () => {
  assert.ok(entries.length >= 400);
  assert.ok(entries.filter(({ genre }) => genre !== "bulletin").length >= 80);
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
});

test("the parts of a whole that are all told make no more than the whole", () => {
  for (const { id, expected } of entries)
    for (const [at, { part_of, low }] of expected.claims.entries()) {
      const whole = part_of === null ? undefined : expected.claims[part_of];
      assert.ok(part_of === null || (whole !== undefined && (low ?? 0) <= (whole.high ?? Number.POSITIVE_INFINITY)), `${id}, claim ${at}`);
    }
});

test("every known failure is a text of the corpus", () => {
  assert.deepEqual(Object.keys(known).filter((id) => !entries.some((entry) => entry.id === id)), []);
});

describe("the variants are read", () => {
  for (const entry of entries) test(entry.id, () => check(entry));
});

after(() => process.stdout.write(`variants of bulletins: ${entries.length} texts, ${Object.keys(known).length} known failures\n`));

function check(entry: Entry): void {
  const reading = readRaw({ source: entry.id, url: null, raw: entry.text, mediaType: "text/plain", retrievedAt: null }, { published: entry.posted_at, language: entry.language });
  const wrong = differences(entry, reading);
  if (entry.id in known) assert.notEqual(wrong.length, 0, `${entry.id} works now; take it out of corpus/known-failures.json`);
  else assert.equal(wrong.length, 0, `${entry.text}\n\n${wrong.join("\n")}\n`);
}
