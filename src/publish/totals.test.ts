import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PITERFM_COLUMNS } from "../model/piterfm.ts";
import { nodeEffects } from "../sources/node-effects.ts";
import { runCommandLine } from "./command-line.ts";

/** Totals and records of a table and of bulletins, from files to sheets. */
let folder = "";
let ledger = "";

async function run(...args: string[]): Promise<{ out: string; error: string; code: number }> {
  const written = { out: "", error: "" };
  const effects = { ...nodeEffects(), log: (message: string) => void (written.error += `${message}\n`) };
  const code = await runCommandLine(args, { effects, out: (text) => void (written.out += text), error: (text) => void (written.error += text), columns: 80, colour: false, colourErrors: false });
  return { ...written, code };
}

const ROWS: readonly Readonly<Record<string, string>>[] = [
  { time_start: "2025-05-17 20:00", time_end: "2025-05-18 08:00", model: "Shahed-136/131", launched: "273.0", source: "kpszsu/posts/a" },
  { time_start: "2025-05-19 20:00", time_end: "2025-05-20 08:00", model: "Shahed-136/131", launched: "108.0", source: "kpszsu/posts/b" },
  { time_start: "2025-05-20", time_end: "2025-05-20", model: "Orlan-10", launched: "2.0", source: "PvKPivden/posts/c" },
  { time_start: "2025-05-24 20:00", time_end: "2025-05-25 08:00", model: "Shahed-136/131", launched: "298.0", source: "kpszsu/posts/d" },
];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "tallywire-totals-"));
  ledger = join(folder, "ledger.duckdb");
  const table = join(folder, "table.csv");
  await writeFile(table, `${PITERFM_COLUMNS.join(",")}\n${ROWS.map((cells) => PITERFM_COLUMNS.map((column) => (cells as Record<string, string>)[column] ?? "").join(",")).join("\n")}\n`);
  assert.equal((await run("import", "piterfm", table, "--ledger", ledger)).code, 0);
  const bulletin = join(folder, "mod.txt");
  await writeFile(bulletin, "В течение прошедшей ночи дежурными средствами ПВО уничтожены восемь украинских беспилотных летательных аппаратов.");
  assert.equal((await run("add", bulletin, "--published", "2025-05-20", "--ledger", ledger)).code, 0);
});
after(() => rm(folder, { recursive: true, force: true }));

test("a total says its recipe, what is in it, and what other rules give", async () => {
  const { out, code, error } = await run("total", "2025-05-18..2025-05-20", "--ledger", ledger);
  assert.equal(code, 0, error);
  for (const part of ["launched in all: 383", "rows of the table, national and regional posts alike", "by the local date on which each ends", "18 May 2025 to 20 May 2025, both in", "Shahed-136/131", "381", "only national posts", "no Orlan-10 (2)"]) assert.ok(out.replaceAll(/\s+/gu, " ").includes(part), `${part}\n${out}`);
  assert.match(out, /110 +−273 +by the date on which each starts/u);
  for (const line of out.split("\n")) assert.ok(line.length <= 80, line);
});

test("every number of a total opens to its document", async () => {
  const { out } = await run("total", "2025-05-20", "--ledger", ledger, "--explain");
  assert.match(out, /2025-05-20 +108 {2}Shahed-136\/131 · Ukrainian Air Force\n +.*kpszsu\/posts\/b#pfm_/u);
  const csv = (await run("total", "2025-05-20", "--format", "csv", "--ledger", ledger)).out.trim().split(/\r\n/u);
  assert.equal(csv.length, 3);
  const [json] = JSON.parse((await run("total", "2025-05-20", "--json", "--ledger", ledger)).out) as [{ words: string; total: { low: number; taken: readonly { refs: readonly string[] }[] } }];
  assert.equal(json.total.low, 110);
  assert.ok(json.words.includes("both") || json.words.includes("20 May 2025"));
  for (const { refs } of json.total.taken) assert.ok(refs.length === 1);
});

test("the other side's numbers are a total of their own", async () => {
  const { out, code } = await run("total", "2025-05-20", "--over", "nights", "--attacker", "UA", "--ledger", ledger);
  assert.equal(code, 0);
  assert.match(out, /UA → RU {2}shot down in all: 8 /u);
  assert.ok(!out.includes("RU → UA"));
});

test("a record has its chain and its runner-up, as of any night", async () => {
  const { out, code, error } = await run("record", "--ledger", ledger);
  assert.equal(code, 0, error);
  assert.match(out, /most drones launched in one night: 298/u);
  assert.match(out, /18 May 2025 +273 .*the first\n +25 May 2025 +298 .*\+25 after 7 days/u);
  assert.match(out, /Second: 273/u);
  const before25 = (await run("record", "273", "--on", "2025-05-20", "--ledger", ledger)).out;
  assert.match(before25, /in one night: 273/u);
  assert.match(before25, /273 on 18 May 2025 was a record in this scope: the first number in it/u);
  assert.match((await run("record", "108", "--ledger", ledger)).out, /108 on 20 May 2025 was no record in this scope: 1 earlier night had as many or\s+more, the highest 273 on 18 May 2025/u);
  assert.match((await run("record", "280", "--ledger", ledger)).out, /No night of this scope has 280; 1 night had as many or more/u);
  assert.match(before25, /What was before that is not\s+known here/u);
});

test("what is not there is said with the way out", async () => {
  for (const [args, code, message] of [
    [["total", "2024", "--ledger", ledger], 3, /nothing in the ledger on the nights from 1 January 2024.*period-not-covered/su],
    [["total", "2025-05", "--metric", "killed", "--ledger", ledger], 3, /nobody tells of that time with --metric killed/u],
    [["total", "2025-05", "--weapon", "Drones", "--ledger", ledger], 2, /is no class.*uav\.strike\.shahed/su],
    [["record", "2025-05-20", "--ledger", ledger], 2, /is no number.*--on/su],
    [["record", "--on", "2025-05", "--ledger", ledger], 2, /is no day/u],
  ] as const) {
    const told = await run(...args);
    assert.equal(told.code, code, told.out + told.error);
    assert.match(told.error, message);
  }
});
