import assert from "node:assert/strict";
import { test } from "node:test";
import type { Effects, Fetched } from "../effects.ts";
import type { TallywireError } from "../model/errors.ts";
import { FetchError, NotFoundError, QueryError } from "../model/errors.ts";
import { loadInput, shownAddress } from "./input.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function effects(over: Partial<Effects> & { files?: Readonly<Record<string, Uint8Array | "folder">> } = {}): Effects {
  const files = over.files ?? {};
  return {
    async stat(path) {
      const found = files[path];
      return found === undefined ? null : found === "folder" ? { kind: "folder", size: 0 } : { kind: "file", size: found.length };
    },
    async readFile(path) {
      return files[path] as Uint8Array;
    },
    async readPipe(path) {
      return files[path] as Uint8Array;
    },
    async *stream(path) {
      yield files[path] as Uint8Array;
    },
    async stdin() {
      return utf8("12 drones");
    },
    async fetch() {
      throw new Error("no network in tests");
    },
    now: () => "2031-05-20T00:00:00.000Z",
    log() {},
    list: async () => [],
    makeFolder: async () => undefined,
    env: () => undefined,
    ...over,
  };
}

function answer(over: Partial<Fetched>): Effects {
  return effects({ fetch: async (url) => ({ status: 200, url, contentType: "text/html; charset=utf-8", body: utf8("<p>12 drones</p>"), cut: false, ...over }) });
}

async function refusal(target: string, world: Effects, kind: abstract new (...args: never[]) => TallywireError, code: string, limit?: number): Promise<void> {
  await assert.rejects(loadInput(target, world, limit === undefined ? {} : { limit }), (error) => {
    assert.ok(error instanceof kind, String(error));
    const { code: found, message, hint } = error as TallywireError;
    assert.equal(found, code);
    assert.match(message, /^[^A-Z]/u, "messages begin in lower case");
    assert.ok(hint !== undefined && hint.length > 10, "there is a way out");
    if (target !== "-") assert.ok(message.includes(target) || message.includes("example.org"), `the message names the input: ${message}`);
    return true;
  });
}

test("files, standard input and pages become raw documents", async () => {
  const world = effects({ files: { "a.txt": utf8("12 drones"), "a.md": utf8("# 12"), "b.html": utf8("<p>12"), "c.txt": utf8("<!DOCTYPE html><p>12") } });
  assert.deepEqual(await loadInput("a.txt", world), { source: "a.txt", url: null, raw: "12 drones", mediaType: "text/plain", retrievedAt: null });
  assert.equal((await loadInput("a.md", world)).mediaType, "text/markdown");
  assert.equal((await loadInput("b.html", world)).mediaType, "text/html");
  assert.equal((await loadInput("c.txt", world)).mediaType, "text/html");
  assert.equal((await loadInput("-", world)).source, "stdin");
  const page = await loadInput("https://example.org/a", answer({ url: "https://example.org/b" }));
  assert.deepEqual(page, { source: "https://example.org/a", url: "https://example.org/b", raw: "<p>12 drones</p>", mediaType: "text/html", retrievedAt: "2031-05-20T00:00:00.000Z" });
});

test("bad files are refused with a way out", async () => {
  const files = { dir: "folder", "empty.txt": utf8(""), "blank.txt": utf8(" \n\t"), "x.pdf": utf8("%PDF-1.7 x"), "x.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1), "x.zip": Uint8Array.of(0x50, 0x4b, 3, 4), "x.bin": new Uint8Array(500).map((_, at) => at % 7), "big.txt": utf8("x".repeat(100)) } as const;
  const world = effects({ files });
  await refusal("missing.txt", world, NotFoundError, "missing-file");
  await refusal("dir", world, QueryError, "is-folder");
  await refusal("empty.txt", world, QueryError, "empty-input");
  await refusal("blank.txt", world, QueryError, "empty-input");
  for (const name of ["x.pdf", "x.png", "x.zip", "x.bin"]) await refusal(name, world, QueryError, "binary-input");
  await refusal("big.txt", world, QueryError, "too-large", 50);
  await refusal("-", effects({ stdin: async (limit) => new Uint8Array(limit + 1).fill(65) }), QueryError, "too-large", 50);
  await refusal("locked.txt", effects({ stat: async () => { throw Object.assign(new Error("no"), { code: "EACCES" }); } }), FetchError, "unreadable-file");
});

test("addresses that fail are refused with a way out", async () => {
  const url = "https://example.org/a";
  const broken = (code: string): Effects => effects({ fetch: async () => { throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }); } });
  await refusal(url, broken("ENOTFOUND"), FetchError, "fetch-failed");
  await refusal(url, broken("ECONNREFUSED"), FetchError, "fetch-failed");
  await refusal(url, effects({ fetch: async () => { throw new DOMException("late", "TimeoutError"); } }), FetchError, "fetch-timeout");
  await refusal(url, answer({ status: 404 }), NotFoundError, "page-not-found");
  for (const status of [403, 429, 500]) await refusal(url, answer({ status }), FetchError, "http-status");
  await refusal(url, answer({ contentType: "image/png" }), QueryError, "unsupported-type");
  await refusal(url, answer({ cut: true }), QueryError, "too-large");
  await refusal("ftp://example.org/a", effects(), QueryError, "bad-url");
  await refusal("file://host/share/a.txt", effects(), QueryError, "bad-url");
  await refusal("file:///tmp/%zz", effects(), QueryError, "bad-url");
});

test("a password in an address is neither sent nor shown", async () => {
  const target = "https://reader:secret@example.org/a";
  assert.equal(shownAddress(target), "https://…@example.org/a");
  assert.equal(shownAddress("https://example.org/@paper/status"), "https://example.org/@paper/status");
  await assert.rejects(loadInput(target, answer({})), (error) => error instanceof QueryError && error.message.includes("example.org") && !/secret|reader/u.test(error.message));
});

test("a pipe without an end is read to the limit alone", async () => {
  const endless = effects({ stat: async () => ({ kind: "other", size: 0 }), readPipe: async (_, limit) => new Uint8Array(limit + 1).fill(97) });
  await refusal("pipe", endless, QueryError, "too-large", 1000);
});
