import assert from "node:assert/strict";
import { test } from "node:test";
import { noClaims } from "../src/publish/reading/no-claims.ts";
import { read } from "../src/index.ts";

const ENGLISH = "Russia launched 30 drones at Kyiv overnight, the air force said, and three people were killed.";
const TURKISH = "Rusya gece boyunca Kiev'e 30 insansız hava aracı ve 1.250 mermi fırlattı. Bu saldırıda üç kişi öldü. \"Bu büyük bir saldırı\" dedi Zelenskiy.";

test("a text in a language without rules gives no row, and each of its numbers with the reason", () => {
  const { document, claims, statements, events, relations, abstentions } = read(TURKISH);
  assert.equal(document.language, "tr");
  assert.deepEqual([claims, statements, events, relations], [[], [], [], []]);
  assert.deepEqual(abstentions.map(({ raw, reason }) => [raw, reason]), [["30", "unread-language"], ["1.250", "unread-language"]]);
  for (const { raw, span } of abstentions) assert.equal(document.text.slice(span.from, span.to), raw);
});

test("a language that is asked for is used, whatever the text looks like", () => {
  assert.deepEqual(read(ENGLISH, { language: "uk" }).claims, []);
  assert.equal(read(ENGLISH, { language: "en" }).claims.length, 2);
});

test("who reads it is told which language it was taken for, and the way out", () => {
  assert.match(noClaims({ language: "tr" }), /Turkish.*--language en/u);
  assert.match(noClaims({ language: "x-klingon-of-no-kind" }), /--language en/u);
  assert.match(noClaims({ language: "en" }), /No number of an attack/u);
});
