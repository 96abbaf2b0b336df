import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PITERFM_COLUMNS } from "../model/piterfm.ts";
import { nodeEffects } from "../sources/node-effects.ts";
import { runCommandLine } from "./command-line.ts";

/** A ledger of a table, a bulletin and an article, written out as files. */
let folder = "";
let ledger = "";
const table = `${PITERFM_COLUMNS.join(",")}\n2025-05-19 20:00,2025-05-20 08:00,Shahed-136/131,"Chauda, Crimea",Ukraine,,108.0,35.0,58.0,,{},,,,,,,,,,,kpszsu/posts/a\n2025-05-20,2025-05-20,Orlan-10,,Ukraine,,2.0,2.0,,,{},,,,,,,,,,,PvKPivden/posts/c\n`;

async function run(...args: string[]): Promise<{ out: string; error: string; code: number }> {
  const written = { out: "", error: "" };
  const effects = { ...nodeEffects(), log: (message: string) => void (written.error += `${message}\n`) };
  const code = await runCommandLine([...args, "--ledger", ledger], { effects, out: (text) => void (written.out += text), error: (text) => void (written.error += text), columns: 80, colour: false, colourErrors: false });
  return { ...written, code };
}

const hashes = async (place: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(await Promise.all((await readdir(place)).toSorted().map(async (name) => [name, createHash("sha256").update(await readFile(join(place, name))).digest("hex")] as const)));

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "tallywire-export-"));
  ledger = join(folder, "ledger.duckdb");
  await writeFile(join(folder, "table.csv"), table);
  await writeFile(join(folder, "mod.txt"), "В течение прошедшей ночи дежурными средствами ПВО уничтожены восемь украинских беспилотных летательных аппаратов.");
  await writeFile(join(folder, "paper.txt"), "KYIV — Russia launched 108 drones at Ukraine overnight, Ukraine’s air force said, hours after Trump and Putin spoke by phone on Monday. “We want peace,” Zelensky said.");
  assert.equal((await run("import", "piterfm", join(folder, "table.csv"))).code, 0);
  for (const name of ["mod.txt", "paper.txt"]) assert.equal((await run("add", join(folder, name), "--published", "2025-05-20")).code, 0);
});
after(() => rm(folder, { recursive: true, force: true }));

test("an export has every table, described, with checksums that hold; the table of attacks comes back byte for byte", async () => {
  const out = join(folder, "out");
  const { code, error, out: told } = await run("export", out);
  assert.equal(code, 0, error);
  assert.match(told, /claims\.csv +\d+ rows/u);
  const files = await hashes(out);
  assert.equal(await readFile(join(out, "piterfm.csv"), "utf8"), table);
  const { resources } = JSON.parse(await readFile(join(out, "datapackage.json"), "utf8")) as { resources: readonly { name: string; path: string; hash: string; bytes: number; schema?: { fields: readonly { name: string }[]; missingValues: readonly { value: string; label: string }[] } }[] };
  assert.deepEqual(resources.filter(({ schema }) => schema !== undefined).map(({ name }) => name), ["claims", "documents", "statements", "events", "nights", "balances", "coverage", "sources", "definitions"]);
  for (const { path, hash, bytes, schema } of resources) {
    assert.equal(hash, `sha256:${files[path]}`, path);
    const text = await readFile(join(out, path));
    assert.equal(text.length, bytes);
    if (schema === undefined) continue;
    assert.equal(text.toString("utf8").split("\n")[0], schema.fields.map(({ name }) => name).join(","), path);
    assert.equal(schema.missingValues[0]?.value, "");
  }
  assert.match(await readFile(join(out, "nights.csv"), "utf8"), /^2025-05-20,RU,UA,ua-air-force,[^\n]*,launched,[^\n]*,108,108,/mu);
  assert.match(await readFile(join(out, "balances.csv"), "utf8"), /,108,108,15,15,false,/u);
  assert.match((await readFile(join(out, "nights.hxl.csv"), "utf8")).split("\n")[1] ?? "", /^#date\+night,#country\+attacker\+code/u);
  assert.match(await readFile(join(out, "CITATION.cff"), "utf8"), /^cff-version: 1\.2\.0\n/u);
  const [claim] = (await readFile(join(out, "claims.ndjson"), "utf8")).split("\n");
  assert.ok("words" in (JSON.parse(claim ?? "") as object));
});

test("the same ledger gives the same bytes, again and over an earlier export", async () => {
  const [a, b] = [join(folder, "a"), join(folder, "b")];
  for (const place of [a, b, b]) assert.equal((await run("export", place)).code, 0);
  assert.deepEqual(await hashes(a), await hashes(b));
  assert.deepEqual((await readdir(folder)).filter((name) => name.includes(".part")), []);
});

test("a folder with anything else in it is never touched", async () => {
  const mine = join(folder, "mine");
  await mkdir(mine);
  await writeFile(join(mine, "notes.txt"), "keep");
  const { code, error } = await run("export", mine);
  assert.equal(code, 2);
  assert.match(error, /holds something else.*export-not-empty/su);
  assert.deepEqual(await readdir(mine), ["notes.txt"]);
  assert.match((await run("export", join(folder, "table.csv"))).error, /not a folder/u);
  assert.match((await run("export", join(folder, "none", "deep", "\0"))).error, /./u);
});

test("as of a day before anything was added there is nothing to write, and no folder", async () => {
  const { code } = await run("export", join(folder, "early"), "--as-of", "2024-01-01");
  assert.equal(code, 3);
  assert.ok(!(await readdir(folder)).includes("early"));
});
