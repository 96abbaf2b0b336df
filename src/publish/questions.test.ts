import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { nodeEffects } from "../sources/node-effects.ts";
import { runCommandLine } from "./command-line.ts";

/** Claims, documents, sources, coverage and SQL over a ledger of one edited post, one bulletin of the other side, and one paper. */
let folder = "";
let ledger = "";
let between = "";

async function run(...args: string[]): Promise<{ out: string; error: string; code: number }> {
  const written = { out: "", error: "" };
  const effects = { ...nodeEffects(), log: (message: string) => void (written.error += `${message}\n`) };
  const code = await runCommandLine(args, { effects, out: (text) => void (written.out += text), error: (text) => void (written.error += text), columns: 80, colour: false, colourErrors: false });
  return { ...written, code };
}

const ask = (...args: string[]): ReturnType<typeof run> => run(...args, "--ledger", ledger);

async function post(text: string): Promise<void> {
  const file = join(folder, "posts.jsonl");
  await writeFile(file, JSON.stringify({ id: "101", channel: "kpszsu", posted: "2025-05-20T09:00:00+03:00", text }));
  const { code, error } = await ask("add", file);
  assert.equal(code, 0, error);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "tallywire-questions-"));
  ledger = join(folder, "ledger.duckdb");
  await post("У ніч на 20 травня противник атакував 108 ударними БпЛА Shahed та безпілотниками-імітаторами.\nСтаном на 08:00 підтверджено збиття 30 ударних БпЛА.");
  await new Promise((resolve) => setTimeout(resolve, 5));
  between = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await post("У ніч на 20 травня противник атакував 108 ударними БпЛА Shahed та безпілотниками-імітаторами.\nСтаном на 09:00 підтверджено збиття 35 ударних БпЛА. 58 ворожих безпілотників-імітаторів – локаційно втрачені.");
  await writeFile(join(folder, "mod.txt"), "В течение прошедшей ночи дежурными средствами ПВО уничтожены восемь украинских беспилотных летательных аппаратов над территорией Брянской области.");
  await writeFile(join(folder, "paper.txt"), "KYIV — Russia launched 108 drones at Ukraine overnight, Ukraine’s air force said. A woman was killed in Sumy, the governor said.");
  for (const name of ["mod.txt", "paper.txt"]) assert.equal((await ask("add", join(folder, name), "--published", "2025-05-20")).code, 0);
});
after(() => rm(folder, { recursive: true, force: true }));

test("claims are found by words in any script, by who said them and by what they count, each with its words", async () => {
  const paper = await ask("claims", "woman");
  assert.equal(paper.code, 0, paper.error);
  assert.match(paper.out, /1 woman killed, says .*governor/iu);
  assert.match(paper.out, /“A woman was killed in Sumy, the governor said\.”/u);
  assert.match((await ask("claims", "УКРАИНСКИХ")).out, /8 drones shot down, says .*[Dd]efen[cs]e/u);
  assert.match((await ask("claims", "--claimant", "ua-air-force", "--least", "100")).out, /108 .*launched/u);
  assert.match((await ask("claims", "rones")).out, /^No claim fits/u, "words begin where the asked ones do");
  assert.match((await ask("claims", "Брянской", "--anywhere", "yes")).out, /shot down/u);
  const { total, claims } = JSON.parse((await ask("claims", "--metric", "launched", "--limit", "1", "--json")).out) as { total: number; claims: readonly { ref: string; words: string }[] };
  assert.deepEqual([total, claims.length], [3, 1], "each version of a post is a document of its own");
  assert.ok(claims[0]?.ref.startsWith("doc_"));
});

test("what a user types into a search is text and nothing else", async () => {
  for (const words of ["'; DROP TABLE claims; --", "(a+)+$", "\\", "%", "[", "$v1"]) assert.equal((await ask("claims", words)).code, 0, words);
  assert.match((await ask("claims", "--region", "Kyiv")).error, /no code of a region/u);
  assert.match((await ask("claims", "--limit", "many")).error, /no whole number up to 100000/u);
});

test("a page of claims says where the next begins", async () => {
  const first = await ask("claims", "--limit", "2");
  assert.match(first.out, /to 2 of \d+ claims: --offset 2 shows the next/u);
  const rows = (await ask("claims", "--format", "csv")).out.trim().split("\r\n");
  assert.ok(rows[0]?.startsWith("ref,night_of,attacker,target,metric,low,high"));
  assert.equal(new Set(rows.slice(1).map((line) => line.split(",")[0])).size, rows.length - 1, "every claim once");
});

test("an edited post shows what its edit changed, number by number", async () => {
  const { out, code, error } = await ask("document", "https://t.me/kpszsu/101");
  assert.equal(code, 0, error);
  assert.match(out, /Version 2 of 2/u);
  assert.match(out, /30 became .*35 .*shot down/u);
  assert.match(out, /new: .*58/u);
  assert.match((await ask("document", "nowhere")).error, /no document in the ledger: nowhere.*no-such-document/su);
  const earlier = await ask("document", "https://t.me/kpszsu/101", "--as-of", between);
  assert.ok(!earlier.out.includes("Version 2"), earlier.out);
  assert.match(earlier.out, /30 .*shot down/u);
});

test("sources are declared with what their numbers meant when, with and without a ledger", async () => {
  const { out, code } = await ask("sources");
  assert.equal(code, 0);
  for (const part of ["Air Force of the Armed Forces of Ukraine", "shot down or suppressed", "24 July 2025 on:", "In the ledger"]) assert.ok(out.includes(part), part);
  assert.match((await ask("sources", "ua-airforce")).error, /did you mean ua-air-force/u);
  const { declared } = JSON.parse((await ask("sources", "ru-mod", "--json")).out) as { declared: readonly { id: string; definitions: readonly unknown[] }[] };
  assert.deepEqual(declared.map(({ id }) => id), ["ru-mod"]);
  assert.ok((declared[0]?.definitions.length ?? 0) > 0);
});

test("coverage of the ledger is told source by source", async () => {
  const { out, code, error } = await ask("coverage");
  assert.equal(code, 0, error);
  assert.match(out, /Bulletins of the Ukrainian Air Force/u);
  assert.match(out, /Bulletins of Russia's Ministry of Defence/u);
});

test("a query of one's own reads, and does nothing else", async () => {
  const { out, code, error } = await ask("sql", "SELECT metric, count(*) AS n FROM current_claims GROUP BY ALL ORDER BY n DESC, metric");
  assert.equal(code, 0, error);
  assert.match(out, /^metric +n\nlaunched +3/u);
  for (const [query, message] of [
    ["DELETE FROM claims", /only read here, and this is DELETE/u],
    ["CREATE TEMP TABLE x AS SELECT 1", /only read here, and this is CREATE/u],
    ["SELECT 1; SELECT 2", /2 statements/u],
    [`SELECT * FROM read_text('${join(folder, "mod.txt")}')`, /disabled by configuration/u],
    ["COPY (SELECT 1) TO '/tmp/tallywire-should-not-be-there.csv'", /disabled by configuration|only read here/u],
    ["SELEC 1", /syntax error/u],
    ["SELECT count(*) FROM range(100000000000) a, range(1000) b", /stopped after 1 s/u],
    ["", /no query/u],
  ] as const) {
    const told = await ask("sql", query, "--seconds", "1");
    assert.equal(told.code, 2, query);
    assert.match(told.error, message);
  }
  const cut = await ask("sql", "SELECT unnest(range(10)) AS n", "--limit", "3", "--json");
  assert.deepEqual((JSON.parse(cut.out) as { rows: readonly { n: number }[]; cut: boolean }).rows.map(({ n }) => n), [0, 1, 2]);
  assert.match(cut.error, /only the first 3 rows/u);
});

test("a query of one's own, as it was known before an edit", async () => {
  const count = async (...more: string[]): Promise<string> => (await ask("sql", "SELECT count(*) AS n FROM claims", "--format", "csv", ...more)).out.trim().split("\r\n")[1] ?? "";
  assert.equal(await count("--as-of", "2025-01-01"), "0");
  assert.ok(Number(await count("--as-of", between)) < Number(await count()));
});
