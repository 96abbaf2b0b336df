import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyse, token, word } from "../src/read/analysis.ts";
import type { WordClass } from "../src/read/classes/index.ts";
import { isOf, tokenIsOf } from "../src/read/classes/index.ts";
import { lexiconOf } from "../src/read/languages/index.ts";

const sample = readFileSync(new URL("../samples/2025-05-20-article.txt", import.meta.url), "utf8");

test("a word is of the classes that list its spelling, and of no other", () => {
  const words = lexiconOf("en");
  const forms = Object.values(words.classes).flatMap((list) => [...list]);
  const a = analyse(`${sample}\n\n${[...new Set(forms)].join(". ")}. Zzyzx`, words);
  for (const [name, list] of Object.entries(words.classes) as [WordClass, ReadonlySet<string>][])
    for (let i = 0; i <= a.tokens.count; i++) {
      if (tokenIsOf(a, i, name) !== list.has(token(a, i))) assert.fail(`${name}: ${token(a, i)}`);
      if (isOf(a, i, name) !== list.has(word(a, i))) assert.fail(`${name}: ${word(a, i)}`);
    }
});
