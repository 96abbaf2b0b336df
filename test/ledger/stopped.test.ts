import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, test } from "node:test";
import { openLedger } from "../../src/ledger/ledger.ts";

/** A run of `add` that is killed, or meets another, as its own process. */
const bin = fileURLToPath(new URL("../../src/publish/bin.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tallywire-stopped-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const POSTS = 3_000;
const KILLS = 6;

const made = join(folder, "export.json");
writeFileSync(made, JSON.stringify({
  name: "example", type: "public_channel", id: 7,
  messages: Array.from({ length: POSTS }, (_, at) => ({ id: at + 1, type: "message", date: "2025-05-20T08:00:00", text: `Overnight the air force shot down ${at + 2} drones over Kharkiv region, officials said. Post ${at + 1}.` })),
}));

const add = (ledger: string) => spawnSync(process.execPath, [bin, "add", made, "--ledger", ledger, "--json"], { encoding: "utf8" });

interface Content {
  readonly documents: readonly unknown[];
  readonly claims: readonly unknown[];
}

/** What a ledger holds, without the run and the hour that brought it; and that no document is there twice or in part. */
async function contentOf(path: string): Promise<Content> {
  const ledger = await openLedger(path, { write: true, exists: existsSync(path), now: "2026-01-01T00:00:00Z" });
  try {
    const twice = await ledger.rows("SELECT key FROM documents GROUP BY key HAVING count(*) > 1");
    assert.deepEqual(twice, [], "a document stands there twice");
    const torn = await ledger.rows("SELECT r.document FROM readings r LEFT JOIN (SELECT document, count(*) AS n FROM claims GROUP BY document) c USING (document) WHERE r.claims <> coalesce(c.n, 0)");
    assert.deepEqual(torn, [], "a document without all of its claims");
    const orphans = await ledger.rows("SELECT d.key FROM documents d ANTI JOIN readings r ON r.document = d.key");
    assert.deepEqual(orphans, [], "a document without its reading");
    return {
      documents: await ledger.rows("SELECT * EXCLUDE (run, added_at) FROM documents ORDER BY key"),
      claims: await ledger.rows("SELECT * FROM claims ORDER BY document, ordinal"),
    };
  } finally {
    ledger.close();
  }
}

test("killed at any instant: nothing that was committed is lost, nothing is doubled, the next run goes on", async () => {
  const whole = join(folder, "whole.duckdb");
  const { status, stderr } = add(whole);
  assert.equal(status, 0, stderr);
  const expected = await contentOf(whole);
  assert.equal(expected.documents.length, POSTS);

  const path = join(folder, "killed.duckdb");
  let before = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawn(process.execPath, [bin, "add", made, "--ledger", path], { stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    // From before the file is there to within the last batches; where exactly is chance, and the laws hold everywhere.
    await new Promise((resolve) => setTimeout(resolve, 150 + kill * 220 + Math.floor(Math.random() * 200)));
    child.kill("SIGKILL");
    await ended;
    if (!existsSync(path)) continue;
    const { documents } = await contentOf(path);
    assert.ok(documents.length >= before, "what was there before the run is there after it");
    before = documents.length;
  }
  const last = add(path);
  assert.equal(last.status, 0, last.stderr);
  const { already, documents } = JSON.parse(last.stdout) as { already: number; documents: number };
  assert.deepEqual([already + documents, already], [POSTS, before]);
  assert.deepEqual(await contentOf(path), expected);
});

test("two writers: the second is told who has it, and damages nothing", async () => {
  const path = join(folder, "shared.duckdb");
  const owner = await openLedger(path, { write: true, exists: false, now: "2026-01-01T00:00:00Z" });
  try {
    const { status, stderr } = add(path);
    assert.equal(status, 7);
    assert.match(stderr, /in use by another program: .*shared\.duckdb \(process \d+\) \(ledger-in-use\)\n {2}\S/);
  } finally {
    owner.close();
  }
  assert.equal(add(path).status, 0);
  assert.equal((await contentOf(path)).documents.length, POSTS);
});

test("one bad input never stops the others, and is told of", () => {
  const article = join(folder, "article.txt");
  writeFileSync(article, "Russia launched 108 drones at Ukraine overnight, the air force said.");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "add", "missing.txt", article, "--ledger", join(folder, "some.duckdb")], { encoding: "utf8" });
  assert.equal(status, 3);
  assert.match(stderr, /no such file: missing\.txt/);
  assert.match(stdout, /1 text: 1 new\n {2}1 claim added/);
});
