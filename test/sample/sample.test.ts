import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { sampleText } from "../../scripts/sample/sample.ts";
import type { SamplePost } from "../../scripts/sample/bulletins.ts";
import { readFigures } from "../../scripts/sample/figures.ts";
import { median } from "../../src/reconcile/cells.ts";
import { read } from "../../src/index.ts";

/** The bundled sample is what its table of figures says, and is read as that. */
const folder = new URL("../../samples/ledger/", import.meta.url);
const posts = sampleText().trim().split("\n").map((line) => JSON.parse(line) as SamplePost);
const figures = readFigures(new URL("figures.csv", folder));
const readings = posts.map((post) => ({ post, reading: read(post.text, { published: post.posted }) }));

test("the same table gives the same bytes", () => {
  assert.equal(sampleText(), readFileSync(new URL("documents/bulletins.jsonl", folder), "utf8"));
});

test("every bulletin is read whole", () => {
  assert.deepEqual(readings.filter(({ reading }) => reading.bulletin?.status !== "read").map(({ post, reading }) => [post.id, reading.bulletin?.status, reading.bulletin?.detail]), []);
});

test("what is read of each night is what the table has", () => {
  const wrong: string[] = [];
  for (const rows of figures) {
    const [first] = rows;
    if (first === undefined) continue;
    const { side, night } = first;
    const own = readings.filter(({ post, reading }) => (post.channel === "kpszsu") === (side === "UA") && reading.claims.some((claim) => claim.nightOf === night && (first.to.length === 10 ? claim.period.precision !== "minute" : claim.period.end?.slice(0, 16) === first.to.replace(" ", "T"))));
    const told = own.at(-1)?.reading.claims ?? [];
    const sum = (metric: string): number => told.filter((claim) => claim.metric === metric && !claim.repeat && claim.quantity.unit === "munition" && claim.subsetOf === null).reduce((all, { quantity }) => all + (quantity.low ?? 0), 0);
    const expected = rows.reduce((all, { launched, shotDown }) => (side === "UA" ? all + (launched ?? 0) : all + (shotDown ?? 0)), 0);
    if (sum(side === "UA" ? "launched" : "shot_down") !== expected) wrong.push(`${night} ${side}: ${sum(side === "UA" ? "launched" : "shot_down")} of ${expected}`);
  }
  assert.deepEqual(wrong, []);
});

test("fourteen nights on each side of the call of 19 May 2025, as national bulletins tell of drones", () => {
  const drones = new Map<string, number>();
  for (const row of figures.flat()) if (row.side === "UA" && row.weapon === "drones") drones.set(row.night, (drones.get(row.night) ?? 0) + (row.launched ?? 0));
  const between = (from: string, to: string): number[] => [...drones].filter(([night]) => from <= night && night <= to).map(([, count]) => count);
  const [before, after] = [between("2025-05-06", "2025-05-19"), between("2025-05-20", "2025-06-02")];
  const mean = (values: readonly number[]): number => Math.round((10 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 10;
  assert.deepEqual([before.length, after.length, median(before), median(after), mean(before), mean(after)], [11, 14, 112, 107.5, 126.7, 169.8]);
});

test("every article has its date, its outlet and at least one number with a claimant", () => {
  for (const name of readdirSync(new URL("documents/articles/", folder))) {
    const { document, claims } = read(readFileSync(new URL(`documents/articles/${name}`, folder), "utf8"), { mediaType: "text/html" });
    assert.equal(document.published?.at.slice(0, 10), name.slice(0, 10), name);
    assert.ok(document.outlet !== null && claims.some(({ attribution, nightOf }) => attribution.claimant.id !== null && nightOf !== null), name);
  }
});
