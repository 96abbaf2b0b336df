import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { ABSTAIN_REASONS, METRICS, RELATIONS } from "../../src/model/vocabulary.ts";
import { parseCases } from "./case-file.ts";
import type { Case } from "./case-file.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = globSync("src/read/*/*.cases", { cwd: root }).sort();
const cases = new Map(files.map((file) => [file, parseCases(readFileSync(`${root}${file}`, "utf8"), file)]));
const abstains = ({ expected }: Case): boolean => expected.some(({ kind }) => kind === "abstain");

for (const [file, list] of cases)
  test(`${file} shows what is read, what is not, and what is refused`, () => {
    const positive = list.filter(({ expected }) => expected.some(({ kind }) => kind !== "abstain")).length;
    const negative = list.filter(({ expected }) => expected.every(({ kind }) => kind === "abstain")).length;
    assert.ok(positive >= 3, `${positive} cases with something to read, three are needed`);
    assert.ok(negative >= 2, `${negative} cases with nothing to read, two are needed`);
    assert.ok(list.some(abstains), "no case with an abstention");
  });

test("every metric, every relation and every reason to abstain has a case", () => {
  const rows = [...cases.values()].flatMap((list) => list.flatMap(({ expected }) => expected));
  assert.deepEqual(METRICS.filter((metric) => !rows.some(({ kind }) => kind === metric)), []);
  const implied = new Set(["exact"]);
  assert.deepEqual(RELATIONS.filter((relation) => !implied.has(relation) && !rows.some(({ words }) => words[0]?.text === relation && !words[0].quoted)), []);
  // Only a table has cells that somebody had to fill; `src/sources/piterfm/claims.test.ts` has its cases.
  const ofTables = new Set(["placeholder"]);
  assert.deepEqual(ABSTAIN_REASONS.filter((reason) => !ofTables.has(reason) && !rows.some(({ kind, words }) => kind === "abstain" && words[0]?.text === reason)), []);
});
