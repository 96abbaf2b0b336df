import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import type * as Library from "../src/index.ts";
import type { Reading } from "../src/model/reading.ts";

/** What a user of the package gets: the built command as its own process, and the built library. */
const root = fileURLToPath(new URL("..", import.meta.url));
const sample = join(root, "samples/2025-05-20-article.txt");
let folder = "";

function command(args: readonly string[], options: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {}) {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  return spawnSync(process.execPath, [join(folder, "bin.js"), ...args], { encoding: "utf8", input: options.input ?? "", env: { ...env, ...options.env } });
}

let datedSample: string | undefined;
/** The sample as JSON, read once for all tests. */
function dated(): string {
  datedSample ??= command(["read", sample, "--published", "2025-05-20", "--json"]).stdout;
  return datedSample;
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), "tallywire-dist-"));
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/build.ts"), "--code", "--outdir", folder], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  // An installed package finds its dependencies beside it.
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

test("the built command reads the sample", () => {
  const { status, stdout, stderr } = command(["read", sample, "--published", "2025-05-20"]);
  assert.equal(status, 0, stderr);
  for (const part of ["at least 35", "108", "58", "273", "Night of 19–20 May 2025", "18 May 2025", "RU → UA", "UA → RU"]) assert.ok(stdout.includes(part), `${part}\n${stdout}`);
  assert.ok(!stdout.includes("\u001B"), "no colours in a pipe");
});

test("colours follow FORCE_COLOR and NO_COLOR", () => {
  assert.ok(command(["--help"], { env: { FORCE_COLOR: "1" } }).stdout.includes("\u001B["));
  assert.ok(!command(["--help"], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).stdout.includes("\u001B["));
});

test("without a date the nights of the sample stay unresolved", () => {
  const { stdout } = command(["read", sample, "--json"]);
  const reading = JSON.parse(stdout) as Reading;
  assert.equal(reading.document.published, null);
  assert.ok(reading.claims.length > 0);
  for (const claim of reading.claims) if (claim.nightOf !== null) assert.match(claim.period.raw ?? "", /\d{4}/, `guessed: ${claim.nightOf}`);
});

test("bad input gets a message with the way out and an exit code; the rest is read", () => {
  const { status, stdout, stderr } = command(["read", "missing.txt", root, sample, "--format", "ndjson"]);
  assert.equal(status, 3);
  assert.match(stderr, /no such file: missing\.txt \(missing-file\)\n {2}\S/);
  assert.match(stderr, /a folder, not a file/);
  assert.ok(stdout.split("\n").length > 5);
});

test("empty, binary and broken input never crash", () => {
  const inputs = ["", "\u0000\u0001\u0002\u0003".repeat(500), "<html><body><p>unclosed <b", "<script>".repeat(2000), "\uFEFF", " ".repeat(10_000), "7".repeat(10_000), "“".repeat(5000)];
  const files = inputs.map((input, index) => {
    const path = join(folder, `broken-${index}.txt`);
    writeFileSync(path, input);
    return path;
  });
  const { status, stderr } = command(["read", ...files, "--json"]);
  assert.ok(status === 0 || status === 2, `${status} ${stderr}`);
  assert.doesNotMatch(stderr, /internal fault|at .*\.js:\d+/);
});

test("the same text gives the same bytes", () => {
  assert.equal(command(["read", sample, "--published", "2025-05-20", "--json"], { env: { TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8" } }).stdout, dated());
});

test("every quoted span of the sample is the words of the text", () => {
  const { document, claims, statements, events, abstentions } = JSON.parse(dated()) as Reading;
  let spans = 0;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (value === null || typeof value !== "object") return;
    const { from, to, quote } = value as { from?: unknown; to?: unknown; quote?: unknown };
    if (typeof from === "number" && typeof to === "number") {
      spans++;
      assert.equal(quote, document.text.slice(from, to));
    }
    Object.values(value).forEach(visit);
  };
  visit([claims, statements, events, abstentions]);
  assert.ok(spans > 20);
});

test("the built library is the same reader and needs no Node", async () => {
  const library = (await import(join(folder, "index.js"))) as typeof Library;
  const text = readFileSync(sample, "utf8");
  const reading = library.read(text, { published: "2025-05-20" });
  assert.ok(reading.claims.some(({ quantity, metric }) => quantity.low === 35 && quantity.high === null && metric === "shot_down"));
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(file, "utf8");
    assert.doesNotMatch(source, /from"node:|from "node:|import"node:/, file);
    for (const [, next] of source.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g) as unknown as Iterable<[string, string]>) visit(join(file, "..", next));
  };
  visit(join(folder, "index.js"));
  assert.ok(existsSync(join(folder, "bin.js")));
});

test("the built command fills a ledger, once", () => {
  const ledger = join(folder, "ledger.duckdb");
  const first = command(["add", sample, "--published", "2025-05-20", "--ledger", ledger, "--json"]);
  assert.equal(first.status, 0, first.stderr);
  const { claims } = JSON.parse(dated()) as Reading;
  assert.deepEqual(pick(first.stdout), { documents: 1, claims: claims.length, already: 0 });
  assert.deepEqual(pick(command(["add", sample, "--published", "2025-05-20"], { env: { TALLYWIRE_LEDGER: ledger } }).status === 0 ? command(["add", sample, "--published", "2025-05-20", "--ledger", ledger, "--json"]).stdout : ""), { documents: 0, claims: 0, already: 1 });
});

function pick(json: string): Readonly<Record<string, unknown>> {
  const { documents, claims, already } = JSON.parse(json) as Readonly<Record<string, unknown>>;
  return { documents, claims, already };
}
