import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { LedgerError } from "../model/errors.ts";
import type { Reading } from "../model/reading.ts";
import { READER, readRaw } from "../pipeline.ts";
import { COLUMNS, TABLES } from "./columns.ts";
import { claimsOfNight, lastNight, nightsBeside } from "./filed.ts";
import type { Ledger } from "./ledger.ts";
import { openLedger } from "./ledger.ts";
import type { Entry } from "./rows.ts";

const folder = mkdtempSync(join(tmpdir(), "tallywire-ledger-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const NOW = "2026-01-01T00:00:00.000Z";
const LATER = "2026-01-02T00:00:00.000Z";
const RUN = { id: "run_1", reader: READER };
let files = 0;
const fresh = (): string => join(folder, `ledger-${++files}.duckdb`);
const open = (path: string, write = true): Promise<Ledger> => openLedger(path, { write, exists: existsSync(path), now: NOW });

const ARTICLE = "KYIV — Russia launched 108 drones at Ukraine overnight, the air force said. At least 35 were shot down and another 58 were lost or jammed.\n\nTwo people were killed in Sumy region, its governor said.";

function reading(text: string, published = "2025-05-20"): Reading {
  return readRaw({ source: "article.txt", url: null, raw: text, mediaType: "text/plain", retrievedAt: null }, { published });
}

const entry = (text: string, over: Partial<Entry> = {}): Entry => ({ reading: reading(text), address: null, dated: "2025-05-20", retrievedAt: null, store: "full", ...over });

async function with_<T>(path: string, run: (ledger: Ledger) => Promise<T>, write = true): Promise<T> {
  const ledger = await open(path, write);
  try {
    return await run(ledger);
  } finally {
    ledger.close();
  }
}

const refused = (code: string) => (error: unknown): boolean => {
  assert.ok(error instanceof LedgerError, String(error));
  assert.equal(error.code, code);
  assert.ok((error.hint ?? "").length > 10, "says the way out");
  return true;
};

test("the columns in code are those of the schema, in their order", async () => {
  await with_(fresh(), async (ledger) => {
    for (const table of TABLES) {
      const found = await ledger.rows<{ column_name: string }>("SELECT column_name FROM information_schema.columns WHERE table_name = $table ORDER BY ordinal_position", { table });
      assert.deepEqual(found.map(({ column_name }) => column_name), Object.keys(COLUMNS[table]), table);
    }
  });
});

test("what was read stands in the ledger, with its words; adding it again adds nothing", async () => {
  const path = fresh();
  const first = await with_(path, (ledger) => ledger.append([entry(ARTICLE)], RUN, NOW));
  assert.deepEqual(first, { documents: 1, revisions: 0, readings: 1, claims: reading(ARTICLE).claims.length });
  const again = await with_(path, (ledger) => ledger.append([entry(ARTICLE), entry(ARTICLE)], RUN, LATER));
  assert.deepEqual(again, { documents: 0, revisions: 0, readings: 0, claims: 0 });
  await with_(path, async (ledger) => {
    const rows = await ledger.rows<{ metric: string; low: string; night_of: string; words: string; detail: string }>("SELECT metric, low, night_of, words, detail FROM current_claims ORDER BY ordinal");
    assert.deepEqual(rows.slice(0, 3).map(({ metric, low, night_of }) => [metric, low, night_of]), [["launched", "108", "2025-05-20"], ["shot_down", "35", "2025-05-20"], ["lost_or_suppressed", "58", "2025-05-20"]]);
    const [claim] = reading(ARTICLE).claims;
    assert.deepEqual((JSON.parse(rows[0]?.detail ?? "") as { spans: unknown }).spans, claim?.spans);
    assert.ok(rows[0]?.words.includes("108 drones"));
    const batches = await ledger.rows("SELECT * FROM batches");
    assert.equal(batches.length, 1, "a run that brought nothing leaves no row");
  }, false);
});

test("an edited post is a new version and keeps the old one; the same words elsewhere are another document", async () => {
  await with_(fresh(), async (ledger) => {
    const at = "https://t.me/example/1";
    await ledger.append([entry("Overnight air defences shot down 12 drones over Kursk region, the ministry said.", { address: at })], RUN, NOW);
    const edited = await ledger.append([entry("Overnight air defences shot down 14 drones over Kursk region, the ministry said.", { address: at })], RUN, LATER);
    assert.deepEqual([edited.documents, edited.revisions], [1, 1]);
    const versions = await ledger.rows<{ key: string; version: number; revision_of: string | null }>("SELECT key, version, revision_of FROM documents ORDER BY version");
    assert.deepEqual(versions.map(({ version, revision_of }) => [version, revision_of]), [[1, null], [2, versions[0]?.key]]);
    const elsewhere = await ledger.append([entry("Overnight air defences shot down 14 drones over Kursk region, the ministry said.", { address: "https://t.me/other/7" })], RUN, LATER);
    assert.deepEqual([elsewhere.documents, elsewhere.revisions], [1, 0]);
    const ids = await ledger.rows<{ ids: string }>("SELECT count(DISTINCT id) AS ids FROM documents");
    assert.equal(ids[0]?.ids, "2", "three documents of two texts");
  });
});

test("a newer reader adds a reading; questions take the newest, or the one that was known then", async () => {
  await with_(fresh(), async (ledger) => {
    await ledger.append([entry(ARTICLE)], { id: "run_1", reader: "reader/1" }, NOW);
    const old = { ...entry(ARTICLE), reading: { ...reading(ARTICLE), claims: reading(ARTICLE).claims.slice(0, 1), reader: "reader/2" } };
    assert.deepEqual(await ledger.append([old], { id: "run_2", reader: "reader/2" }, LATER), { documents: 0, revisions: 0, readings: 1, claims: 1 });
    const count = async (from: string): Promise<unknown> => (await ledger.rows<{ n: string }>(`SELECT count(*) AS n FROM ${from}`))[0]?.n;
    assert.equal(await count("current_claims"), "1");
    assert.equal(await count(`claims_at('${NOW}')`), String(reading(ARTICLE).claims.length));
  });
});

test("excerpts keep 25 words of a quotation at most, and no text; none keeps no words", async () => {
  await with_(fresh(), async (ledger) => {
    const long = `Russia launched 108 drones at Ukraine overnight${" and on and on".repeat(20)}, the air force said.`;
    await ledger.append([entry(long, { store: "excerpt" }), entry(`${ARTICLE} `, { store: "none" })], RUN, NOW);
    const documents = await ledger.rows<{ stored: string; text: string | null; detail: string | null }>("SELECT stored, text, detail FROM documents ORDER BY stored");
    assert.deepEqual(documents.map(({ stored, text, detail }) => [stored, text, detail]), [["excerpt", null, null], ["none", null, null]]);
    for (const table of ["claims", "statements"]) {
      for (const { words, stored } of await ledger.rows<{ words: string | null; stored: string }>(`SELECT words, stored FROM ${table} JOIN documents ON key = document`)) {
        if (stored === "none") assert.equal(words, null);
        else assert.ok((words ?? "").split(" ").length <= 26, words ?? "");
      }
    }
  });
});

test("half a surrogate pair, quotation marks and zero bytes are kept as text", async () => {
  await with_(fresh(), async (ledger) => {
    await ledger.append([entry(`${ARTICLE}\n\nHe said: "It's \\ over \uD83D`)], RUN, NOW);
    const [row] = await ledger.rows<{ text: string }>("SELECT text FROM documents");
    assert.ok(row?.text.includes("It's \\ over \uFFFD"));
  });
});

test("what is no ledger is refused and left as it is", async () => {
  const foreign = fresh();
  writeFileSync(foreign, "no database at all, and long enough to be told from an empty one ".repeat(100));
  const before = readFileSync(foreign, "utf8");
  await assert.rejects(open(foreign), refused("ledger-foreign"));
  assert.equal(readFileSync(foreign, "utf8"), before);

  const other = fresh();
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(other);
  const connection = await instance.connect();
  await connection.run("CREATE TABLE somebody_elses (x INTEGER)");
  connection.closeSync();
  instance.closeSync();
  await assert.rejects(open(other), refused("ledger-foreign"));

  const asFolder = join(folder, "a-folder");
  mkdirSync(asFolder);
  await assert.rejects(open(asFolder), refused("ledger-foreign"));
  await assert.rejects(open(join(folder, "not", "there", "x.duckdb")), refused("ledger-unwritable"));
  await assert.rejects(open(fresh(), false), refused("ledger-missing"));
});

test("a ledger of a newer version is refused, and a damaged one too", async () => {
  const newer = fresh();
  await with_(newer, (ledger) => ledger.rows("INSERT INTO schema_steps VALUES ('tallywire', 99, '0099.sql', 'x')"));
  await assert.rejects(open(newer), refused("ledger-newer"));

  const damaged = fresh();
  await with_(damaged, (ledger) => ledger.append([entry(ARTICLE)], RUN, NOW));
  const bytes = readFileSync(damaged);
  bytes.fill(0x5a, 4096, Math.min(bytes.length, 200_000));
  writeFileSync(damaged, bytes);
  await assert.rejects(open(damaged), refused("ledger-corrupt"));
});

test("a claim comes out of the ledger as it was read", async () => {
  await with_(fresh(), async (ledger) => {
    await ledger.append([entry(ARTICLE)], RUN, NOW);
    const found = await claimsOfNight(ledger, "2025-05-20", "9999");
    assert.deepEqual(found.map(({ claim }) => claim), reading(ARTICLE).claims);
    assert.deepEqual(found.map(({ document }) => [document.publishedAt, document.version, document.issuer, document.addedAt]), found.map(() => ["2025-05-20", 1, null, NOW]));
    assert.equal(await lastNight(ledger, "9999"), "2025-05-20");
    assert.deepEqual(await nightsBeside(ledger, "2025-05-22", "9999"), { before: "2025-05-20", after: null });
    assert.deepEqual(await claimsOfNight(ledger, "2025-05-20", "2025-12-31T00:00:00Z"), [], "nothing was known before it was added");
  });
});
