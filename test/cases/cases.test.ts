import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { after, describe, test } from "node:test";
import { readRaw } from "../../src/pipeline.ts";
import { parseCases } from "./case-file.ts";
import type { Case } from "./case-file.ts";
import { compareCase } from "./compare.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = globSync(["src/**/*.cases", "test/**/*.cases"], { cwd: root }).sort();
const wanted = process.env["CASES"];
let gaps = 0;

/** Every `.cases` file, beside its rule or here. `CASES=word npm test` runs those whose file or title has the word. */
for (const file of files) {
  const cases = parseCases(readFileSync(`${root}${file}`, "utf8"), relative(".", `${root}${file}`));
  describe(file, () => {
    for (const example of cases) {
      if (wanted !== undefined && !file.includes(wanted) && !example.title.includes(wanted)) continue;
      test(example.title, () => run(example));
    }
  });
}

after(() => {
  if (gaps > 0) process.stdout.write(`known gaps: ${gaps}\n`);
});

function run(example: Case): void {
  const { config, text } = example;
  const options = { ...(config.published === undefined ? {} : { published: config.published }), ...(config.language === undefined ? {} : { language: config.language }), ...(config.outlet === undefined ? {} : { outlet: config.outlet }) };
  let problems: readonly string[];
  try {
    const reading = readRaw({ source: "case", url: null, raw: text, mediaType: config.mediaType ?? "text/plain", retrievedAt: null }, options);
    problems = compareCase(example, reading);
  } catch (error) {
    if (config.gap === undefined) throw error;
    problems = [String(error)];
  }
  if (config.gap !== undefined) {
    gaps++;
    assert.notEqual(problems.length, 0, `${example.file}:${example.line}: works now; remove its gap mark (${config.gap})`);
    return;
  }
  assert.ok(problems.length === 0, `${example.file}:${example.line}: ${example.title}\n\n${text}\n\n${problems.join("\n")}\n`);
}
