import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { nodeEffects } from "../sources/node-effects.ts";
import { runCommandLine } from "./command-line.ts";

/** From posts to the sheet of nights in a row, in our own words. */
let folder = "";
let ledger = "";

async function run(...args: string[]): Promise<{ out: string; error: string; code: number }> {
  const written = { out: "", error: "" };
  const effects = { ...nodeEffects(), log: (message: string) => void (written.error += `${message}\n`) };
  const code = await runCommandLine(args, { effects, out: (text) => void (written.out += text), error: (text) => void (written.error += text), columns: 80, colour: false, colourErrors: false });
  return { ...written, code };
}

const ua = (day: string, month: string, sent: number, down: number, lost: number): string => `У ніч на ${day} ${month} противник атакував ${sent} ударними БпЛА Shahed та безпілотниками-імітаторами.\nСтаном на 09:00 підтверджено збиття ${down} ударних БпЛА. ${lost} ворожих безпілотників-імітаторів – локаційно втрачені.`;
const POSTS: readonly (readonly [string, string])[] = [
  ["2025-05-19T09:00:00+03:00", ua("19", "травня", 112, 41, 35)],
  ["2025-05-20T09:00:00+03:00", ua("20", "травня", 108, 35, 58)],
  ["2025-05-22T09:00:00+03:00", ua("22", "травня", 128, 74, 38)],
  ["2025-07-26T09:00:00+03:00", "У ніч на 26 липня противник атакував 208 ударними БпЛА Shahed та безпілотниками-імітаторами.\nСтаном на 09:00 збито/подавлено 183 ворожих БпЛА."],
];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "tallywire-nights-"));
  ledger = join(folder, "ledger.duckdb");
  const file = join(folder, "posts.jsonl");
  await writeFile(file, POSTS.map(([posted, text], at) => JSON.stringify({ text, posted, id: `kpszsu/${at + 1}` })).join("\n"));
  const { code, error } = await run("add", file, "--columns", "text=text,posted=posted,id=id", "--ledger", ledger);
  assert.equal(code, 0, error);
});
after(() => rm(folder, { recursive: true, force: true }));

test("nights in a row: every night of the calendar, what is left of each, medians over the nights that have a number", async () => {
  const { out, code, error } = await run("nights", "2025-05-19..2025-05-22", "--ledger", ledger);
  assert.equal(code, 0, error);
  for (const part of ["RU → UA  launched", "as the Ukrainian Air Force tells", "4 nights: 3 reported", "19 May 25  112", "15 left", "which is not known to have got through"]) assert.ok(out.includes(part), `${part}\n${out}`);
  assert.match(out, /21 May 25 {4}–\s+(silent|nothing in the ledger)/u);
  assert.match(out, /launched +348 +3 +112 +116 +128 on 22 May 25/u);
  for (const line of out.split("\n")) assert.ok(line.length <= 80, line);
});

test("a share over a day on which a number changes its meaning is refused, unless told to go on", async () => {
  const asked = ["nights", "2025-05..2025-07", "--share", "shot_down", "--ledger", ledger];
  const { code, out, error } = await run(...asked);
  assert.deepEqual([code, out], [2, ""]);
  assert.match(error, /no share of shot down over 24 July 2025.*\(definition-break\)\n.*--across-breaks yes/su);
  assert.match((await run(...asked, "--across-breaks", "yes")).out, /shot down of launched: 43\.1% \(150 of 348, over the 3 nights that have both\)/u);
  assert.match((await run("nights", "2025-05", "--share", "shot_down", "--ledger", ledger)).out, /43\.1%/u);
});

test("as rows: one for each night and metric, a night without a number with its status", async () => {
  const { out, code } = await run("nights", "2025-05-20..2025-05-21", "--attacker", "ru", "--format", "csv", "--ledger", ledger);
  assert.equal(code, 0);
  const [head, ...rows] = out.trim().split(/\r?\n/u);
  assert.match(head ?? "", /^night_of,attacker,target,claimant,weapon,region,status,metric,standing,low,high,unaccounted_low,unaccounted_high,claims$/u);
  assert.ok(rows.some((line) => line.startsWith("2025-05-20,RU,UA,ua-air-force,,,reported,launched,counted,108,108,15,15,")), out);
  assert.ok(rows.some((line) => /^2025-05-21,RU,UA,ua-air-force,,,\w+,,,,,,,$/u.test(line)), out);
});

test("bad input and empty answers have their way out", async () => {
  for (const [args, code, message] of [
    [["2025-13"], 2, /not a period.*\n {2}write a year, a month/su],
    [["2023"], 3, /nothing in the ledger on the nights from 1 January 2023.*\(period-not-covered\)\n {2}its nights are from 19 May 2025 to 26 July 2025/su],
    [["2025-05", "--claimant", "nobody"], 3, /nobody tells of these nights with --claimant nobody.*\n {2}there are ua-air-force \(RU → UA\)/su],
    [["2025-05", "--attacker", "Russia"], 2, /no code of a state/u],
    [["--as-of", "2025-01-01"], 3, /no night in the ledger/u],
  ] as const) {
    const told = await run("nights", ...args, "--ledger", ledger);
    assert.equal(told.code, code, told.error);
    assert.match(told.error, message);
  }
});
