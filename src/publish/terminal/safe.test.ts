import assert from "node:assert/strict";
import { test } from "node:test";
import { safe, safeJson, safeSameLength } from "./safe.ts";

const HOSTILE = [
  ["colour", "\u001B[31mred\u001B[0m"],
  ["title of the window", "\u001B]0;owned\u0007"],
  ["clear the screen", "\u001B[2J\u001B[H"],
  ["one-byte sequence start", "\u009B31m"],
  ["backspace", "10\b\b99"],
  ["carriage return", "108\r999"],
  ["right-to-left override", "108\u202E901"],
  ["isolate", "\u2066abc\u2069"],
  ["zero width", "1\u200B08"],
  ["tag characters", "a\u{E0041}\u{E0042}"],
  ["half a surrogate pair", "a\uD83Cb"],
  ["line separator", "a\u2028b"],
  ["nul and delete", "a\u0000b\u007Fc"],
] as const;
const OBEYED = /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|\uDB40|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;

for (const [name, text] of HOSTILE)
  test(`nothing of it is obeyed: ${name}`, () => {
    assert.doesNotMatch(safe(text), OBEYED);
    assert.doesNotMatch(safeSameLength(text), OBEYED);
    assert.equal(safeSameLength(text).length, text.length);
  });

test("plain words stay as they are, in every script", () => {
  for (const text of ["“at least 35” – дрони, ще 12", "無人機 108", "🇺🇦 👨‍👩‍👧", "naïve e\u0301"]) {
    if (!text.includes("\u200D")) assert.equal(safe(text), text);
    assert.equal(safeSameLength(text), text);
  }
});

test("safe JSON is the same value", () => {
  for (const [, text] of HOSTILE) {
    const json = safeJson(JSON.stringify({ text }));
    assert.equal((JSON.parse(json) as { text: string }).text, text);
    assert.doesNotMatch(json, /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  }
});
