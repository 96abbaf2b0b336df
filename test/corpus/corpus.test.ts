import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { FILE, asText, entries } from "../../scripts/corpus/corpus.ts";
import type { Entry } from "../../scripts/corpus/entry.ts";
import { readRaw } from "../../src/pipeline.ts";
import { differences } from "./compare-entry.ts";

const stored = readFileSync(FILE, "utf8");
const corpus = stored.trim().split("\n").map((line) => JSON.parse(line) as Entry);

test("the stored corpus is what its generator writes", () => {
  assert.ok(stored === asText(entries()), "npm run corpus writes it anew");
});

test("the corpus has 400 bulletins and more, of both sides, with posts that are none among them", () => {
  assert.ok(corpus.filter(({ genre }) => genre === "bulletin").length >= 400);
  assert.ok(corpus.filter(({ genre }) => genre !== "bulletin").length >= 80);
  assert.equal(new Set(corpus.map(({ id }) => id)).size, corpus.length);
});

test("every bulletin of the corpus is read as it is meant", () => {
  const wrong = corpus.flatMap((entry) => {
    const problems = differences(entry, readRaw({ source: entry.id, url: null, raw: entry.text, mediaType: "text/plain", retrievedAt: null }, { published: entry.posted_at, language: entry.language }));
    return problems.length === 0 ? [] : [`${entry.id}\n${entry.text}\n${problems.map((problem) => `  ${problem}`).join("\n")}`];
  });
  assert.equal(wrong.length, 0, `${wrong.length} of ${corpus.length}\n\n${wrong.slice(0, 12).join("\n\n")}`);
});
