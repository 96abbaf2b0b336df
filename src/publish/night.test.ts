import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { nodeEffects } from "../sources/node-effects.ts";
import { runCommandLine } from "./command-line.ts";

/** From files to the sheet of a night, on the public figures of 19–20 May 2025 in our own words. */
let folder = "";
let ledger = "";

async function run(...args: string[]): Promise<{ out: string; error: string; code: number }> {
  const written = { out: "", error: "" };
  const effects = { ...nodeEffects(), log: (message: string) => void (written.error += `${message}\n`) };
  const code = await runCommandLine(args, { effects, out: (text) => void (written.out += text), error: (text) => void (written.error += text), columns: 80, colour: false, colourErrors: false });
  return { ...written, code };
}

const TEXTS: Readonly<Record<string, string>> = {
  "ua.txt": "У ніч на 20 травня (з 20:00 19 травня) противник атакував 108-ма ударними БпЛА Shahed та безпілотниками-імітаторами.\nСтаном на 08:00 підтверджено збиття 35 ударних БпЛА. 58 ворожих безпілотників-імітаторів – локаційно втрачені.",
  "ru.txt": "В течение прошедшей ночи дежурными средствами ПВО уничтожены восемь украинских беспилотных летательных аппаратов.",
  "paper.txt": "KYIV — Russia launched 108 drones at Ukraine overnight, Ukraine’s air force said. At least 35 of them were shot down and another 58 were jammed, it said.",
};

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "tallywire-night-"));
  ledger = join(folder, "ledger.duckdb");
  for (const [name, text] of Object.entries(TEXTS)) {
    await writeFile(join(folder, name), text);
    const { code, error } = await run("add", join(folder, name), "--published", "2025-05-20", "--ledger", ledger);
    assert.equal(code, 0, error);
  }
});
after(() => rm(folder, { recursive: true, force: true }));

test("a night has both directions, each claimant's numbers, and what is left", async () => {
  const { out, code, error } = await run("night", "2025-05-20", "--ledger", ledger);
  assert.equal(code, 0, error);
  for (const part of ["Night of 19–20 May 2025", "RU → UA", "UA → RU", "own bulletin", "108", "35", "58", "108 − 35 − 58 = 15: not accounted for", "8  drones shot down"]) assert.ok(out.includes(part), `${part}\n${out}`);
  for (const line of out.split("\n")) assert.ok(line.length <= 80 || line.includes("repeated by"), line);
  // The label of the paper is not that of the bulletin.
  assert.match(out, /58: .*jammed.*\(suppressed\) for lost/su);
});

test("without a date it is the last night; in JSON every row stands with its words", async () => {
  const { out, code } = await run("night", "--ledger", ledger, "--json");
  assert.equal(code, 0);
  const { night, rows } = JSON.parse(out) as { night: { nightOf: string; directions: readonly unknown[] }; rows: readonly { words: string; ref: string }[] };
  assert.equal(night.nightOf, "2025-05-20");
  assert.equal(night.directions.length, 2);
  assert.ok(rows.some(({ words }) => words.includes("108 drones")));
});

test("a night that the ledger does not cover is told apart from one without an attack", async () => {
  const { code, error, out } = await run("night", "2025-06-20", "--ledger", ledger);
  assert.deepEqual([code, out], [3, ""]);
  assert.match(error, /nothing in the ledger on the night of 19–20 June 2025.*\(night-not-covered\)\n {2}.*19–20 May 2025/su);
});

test("as of a day before anything was added, nothing is known", async () => {
  const { code, error } = await run("night", "2025-05-20", "--as-of", "2025-05-21", "--ledger", ledger);
  assert.equal(code, 3);
  assert.match(error, /night-not-covered/u);
});

test("bad input has its way out", async () => {
  assert.match((await run("night", "yesterday", "--ledger", ledger)).error, /is no day.*\n {2}write an ISO date.*of its morning/su);
  const missing = await run("night", "--ledger", join(folder, "none.duckdb"));
  assert.equal(missing.code, 7);
  assert.match(missing.error, /no ledger yet.*\(ledger-missing\)\n {2}.*tallywire add/su);
});

test("the table of attacks is imported once, with what is odd in it; an unknown table is refused", async () => {
  const file = join(folder, "table.csv");
  const { PITERFM_COLUMNS } = await import("../model/piterfm.ts");
  const cells: Record<string, string> = { time_start: "2024-03-02 20:00", time_end: "2024-03-03 06:00", model: "Shahed-136/131", target: "Ukraine", launched: "16.0", destroyed: "15.0", not_reach_goal: "11.0", source: "kpszsu/posts/pfbid02" };
  await writeFile(file, `${PITERFM_COLUMNS.join(",")}\n${PITERFM_COLUMNS.map((column) => cells[column] ?? "").join(",")}\n`);
  const table = join(folder, "table.duckdb");
  const first = await run("import", "piterfm", file, "--ledger", table);
  assert.equal(first.code, 0, first.error);
  assert.match(first.out, /1 row: 1 new, 0 there already/u);
  assert.match(first.out, /more-accounted-than-launched/u);
  assert.match((await run("import", "piterfm", file, "--ledger", table)).out, /1 row: 0 new, 1 there already\n {2}0 claims added/u);
  assert.match((await run("night", "2024-03-03", "--ledger", table)).out, /! impossible: 15 \+ 11 = 26, more than the 16 launched/u);
  assert.match((await run("import", "other", file, "--ledger", table)).error, /no table is known as "other"/u);
});
