import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Effects } from "../effects.ts";
import { runCommandLine } from "./command-line.ts";
import { suggestion } from "./operation.ts";
import { version } from "./version.ts";

const ARTICLE = "Air raid in numbers\n\nUkraine’s Air Force said on Tuesday that Russia launched 108 drones overnight. The Air Force said 35 drones were shot down.\n";

/** Files by name; everything else is missing. */
function world(files: Readonly<Record<string, string>>, columns: number | null = 80) {
  const text = { out: "", error: "" };
  const bytes = (name: string): Uint8Array => new TextEncoder().encode(files[name]);
  const effects: Effects = {
    stat: async (path) => (path in files ? { kind: "file", size: bytes(path).length } : path === "folder" ? { kind: "folder", size: 0 } : null),
    readFile: async (path) => bytes(path),
    readPipe: async (path) => bytes(path),
    async *stream(path) {
      yield bytes(path);
    },
    stdin: async () => bytes("-"),
    fetch: async () => {
      throw Object.assign(new Error("no network"), { code: "ENOTFOUND" });
    },
    now: () => "2026-01-01T00:00:00Z",
    log: () => undefined,
    list: async () => [],
    makeFolder: async () => undefined,
    env: () => undefined,
  };
  const run = async (...args: string[]): Promise<number> =>
    runCommandLine(args, { effects, out: (part) => void (text.out += part), error: (part) => void (text.error += part), columns, colour: false, colourErrors: false });
  return { run, text };
}

test("--version and --help answer; no arguments show help", async () => {
  for (const [args, pattern] of [
    [["--version"], new RegExp(`^${version}\\n$`)],
    [["--help"], /tallywire read/],
    [[], /Who said how many/],
    [["read", "--help"], /--published DATE/],
  ] as const) {
    const { run, text } = world({});
    assert.equal(await run(...args), 0);
    assert.match(text.out, pattern);
    assert.equal(text.error, "");
  }
});

test("wrong words are answered with the nearest right one", async () => {
  for (const [args, pattern] of [
    [["raed", "a.txt"], /unknown command: raed[^]*did you mean read\?/],
    [["a.txt"], /tallywire read a\.txt/],
    [["read", "a.txt", "--publised", "2025-05-20"], /unknown option: --publised[^]*did you mean --published\?/],
    [["read", "a.txt", "--format", "jsno"], /unknown format: jsno[^]*did you mean json\?/],
    [["read", "a.txt", "--published", "yesterday"], /published date not understood: yesterday[^]*2025-05-20/],
    [["read", "a.txt", "--published", "2025-02-30"], /not understood: 2025-02-30/],
    [["read", "a.txt", "--published", "2025-05-20T08:00:00+99:00"], /not understood/],
    [["read", "a.txt", "--published", "2025-05-20T08:00:60Z"], /not understood/],
    [["read", "a.txt", "--out", "rows.xlsx"], /no format known by the ending \.xlsx[^]*--format/],
    [["read", "a.txt", "--language", "de"], /not one of en, uk, ru/],
    [["read", "a.txt", "--language", "english"], /did you mean en\?/],
    [["read", "a.txt", "--width", "7"], /no number from 40 to 400/],
    [["read", "a.txt", "--out"], /--out needs a value/],
    [["read", "--json=yes", "a.txt"], /takes no value/],
    [["read"], /nothing to read: no documents were given[^]*files, web addresses, or - for standard input/],
  ] as const) {
    const { run, text } = world({ "a.txt": ARTICLE });
    assert.equal(await run(...args), 2, args.join(" "));
    assert.match(text.error, pattern);
    assert.equal(text.out, "");
  }
});

test("one bad document never stops the others; the worst exit code counts", async () => {
  const { run, text } = world({ "a.txt": ARTICLE, "b.txt": ARTICLE, "empty.txt": "" });
  assert.equal(await run("read", "a.txt", "missing.txt", "folder", "empty.txt", "https://example.invalid/x", "b.txt", "--format", "ndjson"), 4);
  const rows = text.out.trim().split("\n").map((line) => JSON.parse(line) as { type: string; source?: string });
  assert.deepEqual(rows.filter(({ type }) => type === "document").map(({ source }) => source), ["a.txt", "b.txt"]);
  for (const name of ["missing.txt", "folder", "empty.txt", "example.invalid"]) assert.ok(text.error.includes(name), name);
});

test("standard input is a document", async () => {
  const { run, text } = world({ "-": ARTICLE });
  assert.equal(await run("read", "-", "--json", "--published", "2025-05-20", "--outlet", "The Example"), 0, text.error);
  const reading = JSON.parse(text.out) as { document: { source: string; outlet: string; published: { at: string } }; claims: { spans: { number: { quote: string } } }[] };
  assert.equal(reading.document.source, "stdin");
  assert.equal(reading.document.outlet, "The Example");
  assert.equal(reading.document.published.at, "2025-05-20");
  assert.ok(reading.claims.some(({ spans }) => spans.number.quote === "108"));
});

test("--out writes the file, in the format of its ending, and nothing to the terminal", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tallywire-"));
  try {
    const { run, text } = world({ "a.txt": ARTICLE });
    const path = join(folder, "a.html");
    assert.equal(await run("read", "a.txt", "--out", path), 0, text.error);
    assert.match(readFileSync(path, "utf8"), /^<!doctype html>/);
    assert.equal(text.out, "");
    assert.equal(await run("read", "a.txt", "--out", join(folder, "no", "a.html")), 4);
    assert.match(text.error, /its folder does not exist/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("no line is wider than the terminal", async () => {
  for (const columns of [40, 60, 80, 120, 160, 200]) {
    const { run, text } = world({ "a.txt": ARTICLE });
    assert.equal(await run("read", "a.txt", "--explain", "--width", String(columns)), 0, text.error);
    for (const line of text.out.split("\n")) assert.ok([...line].length <= columns, `${columns}: ${line}`);
  }
});

test("help is a word too, for the whole and for one verb", async () => {
  for (const [args, pattern] of [
    [["help"], /Who said how many/],
    [["help", "read"], /--published DATE/],
  ] as const) {
    const { run, text } = world({});
    assert.equal(await run(...args), 0);
    assert.match(text.out, pattern);
  }
  const { run, text } = world({});
  assert.equal(await run("help", "raed"), 2);
  assert.match(text.error, /did you mean read/);
});

test("options that contradict each other are refused before anything is read or written", async () => {
  for (const args of [
    ["--json", "--format", "table"],
    ["--out", "x.json", "--format", "html"],
    ["--out", "x.HTML", "--json"],
  ]) {
    const { run, text } = world({ "a.txt": ARTICLE });
    assert.equal(await run("read", "a.txt", ...args), 2, args.join(" "));
    assert.match(text.error, /contradict|asks for/);
    assert.equal(text.out, "");
  }
  const { run } = world({ "a.txt": ARTICLE });
  assert.equal(await run("read", "a.txt", "--json", "--format", "json"), 0);
});

test("an empty standard input is named in words", async () => {
  const { run, text } = world({ "-": "" });
  assert.equal(await run("read", "-"), 2);
  assert.match(text.error, /^tallywire: nothing to read: standard input is empty/);
});

test("suggestions are near, or none", () => {
  assert.equal(suggestion("raed", ["read", "serve"]), "did you mean read?");
  assert.equal(suggestion("xyz", ["read", "serve"]), null);
});
