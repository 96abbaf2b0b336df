import assert from "node:assert/strict";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Post, RefusedPost } from "../../model/post.ts";
import { nodeEffects } from "../node-effects.ts";
import { detectContainer } from "./container.ts";
import { containerOf } from "./container-of.ts";
import { orderVersions } from "./order-versions.ts";
import { PostTally } from "./post-tally.ts";
import { rawOfPost } from "./raw-of-post.ts";
import { readPosts } from "./read-posts.ts";
import type { ReadPostsOptions } from "./read-posts.ts";
import { SeenPosts } from "./seen.ts";

async function all(input: string, options: ReadPostsOptions = {}): Promise<(Post | RefusedPost)[]> {
  const found: (Post | RefusedPost)[] = [];
  for await (const item of readPosts(input, options)) found.push(item);
  return found;
}

test("what posts come in is known by its first bytes and its name", () => {
  for (const [head, name, kind] of [
    ['{\n "name": "К",\n "type": "public_channel",\n "id": 1,\n "messages": [', "result.json", "telegram-json"],
    ['\uFEFF{"about":"x","chats":{"list":[', "", "telegram-json"],
    [`{\n "about": "x",\n "contacts": [${" ".repeat(70_000)}`, "result.json", "telegram-json"],
    ['[\n {"id":1,', "dump.json", "json-array"],
    ['{"id":1,"text":"a"}\n{"id":2', "dump.json", "json-lines"],
    ['{"id":1,"text":"he said \\"messages\\": [1]"}\n', "", "json-lines"],
    ["", "x.ndjson", "json-lines"],
    ['<!DOCTYPE html><html><body class="widget_frame_base tgme_webpreview">', "", "channel-page"],
    ['<html><body><div class="page_wrap">', "messages.html", "export-page"],
    ["id,date,text\n", "", "table"],
    ["date;message\n", "", "table"],
    ["a,b\n", "x.csv", "table"],
    ["<html><body><p>Збито</p>", "page.html", undefined],
    ["On Tuesday, the text of the message, dated May, was read\n", "", undefined],
    ['{"@context":"https://schema.org"}'.replace("}", ',\n"a":1}'), "", undefined],
    ["Збито 4 з 5.", "post.txt", undefined],
    ["", "", undefined],
  ] as const) assert.equal(detectContainer(head, name)?.kind, kind, head.slice(0, 60));
});

test("no marked article is taken for posts", () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const texts = globSync(["test/gold/**/*.{txt,md,html}", "samples/*.txt", "samples/**/*.html", "*.md"], { cwd: root });
  assert.ok(texts.length > 20);
  assert.deepEqual(texts.filter((file) => detectContainer(readFileSync(join(root, file), "utf8").slice(0, 65_536), file) !== null), []);
});

test("a text is one post when the caller says so, and nothing else is", async () => {
  const [post] = (await all("Збито 4 з 5.\n", { container: { kind: "text" }, channel: "lantern" })) as Post[];
  assert.deepEqual([post?.text, post?.channel, post?.version, post?.index], ["Збито 4 з 5.\n", "lantern", 1, 0]);
  assert.deepEqual((await all(" \n", { container: { kind: "text" } })).map((item) => item.kind === "refused" && item.reason), ["empty-text"]);
  assert.deepEqual((await all("Збито 4 з 5.\n")).map((item) => item.kind === "refused" && item.reason), ["unknown-container"]);
  assert.deepEqual((await all("")).map((item) => item.kind === "refused" && item.reason), ["unknown-container"]);
});

test("versions are numbered by the time of the edit where it is known", async () => {
  const found = (await all('{"id":1,"channel":"a","text":"третій","edited_at":"2024-02-01T09:00:00Z"}\n{"id":1,"channel":"a","text":"перший"}\n{"id":1,"channel":"a","text":"другий","edited_at":"2024-02-01T08:00:00+00:00"}\n{"id":1,"channel":"b","text":"інший"}')) as Post[];
  assert.deepEqual(found.map(({ version }) => version), [1, 2, 3, 1]);
  assert.deepEqual(orderVersions(found).map(({ text, version }) => `${version} ${text}`), ["3 третій", "1 перший", "2 другий", "1 інший"]);
});

test("posts and refusals are counted by reason", async () => {
  const tally = new PostTally();
  for (const item of await all('{"id":1,"text":"a"}\n{"id":1,"text":"a"}\n{"id":2,"text":""}\n{"id":3,"text":""}')) tally.add(item);
  assert.deepEqual(tally.counts, { seen: 4, posts: 1, refused: { "duplicate-post": 1, "empty-text": 2 } });
});

test("a post is handed to the reader with its date, and the language of a declared channel", async () => {
  const rows = [
    { id: 1, channel: "kpszsu", date: "2024-02-01T09:00:00Z", text: "Збито 4", url: "https://t.me/kpszsu/1" },
    { id: 2, channel: "kpszsu", text: "Four were shot down", forwarded_from: "Somebody" },
    { text: "Збито 5" },
  ];
  const inputs = (await all(rows.map((row) => JSON.stringify(row)).join("\n"), { name: "x.jsonl" })).map((post) => rawOfPost(post as Post));
  assert.deepEqual(inputs.map(({ raw }) => [raw.source, raw.url, raw.raw]), [["kpszsu/1", "https://t.me/kpszsu/1", "Збито 4"], ["kpszsu/2", "https://t.me/kpszsu/2", "Four were shot down"], ["post 3", null, "Збито 5"]]);
  assert.deepEqual(inputs.map(({ options }) => options), [{ published: "2024-02-01T09:00:00Z", language: "uk" }, {}, {}]);
});

test("many posts are told apart", () => {
  const seen = new SeenPosts();
  for (let post = 0; post < 20_000; post += 1) assert.equal(seen.version(`канал\n${post}`, `текст ${post % 7}`), 1);
  for (let post = 0; post < 20_000; post += 7) assert.equal(seen.version(`канал\n${post}`, `текст ${post % 7}`), null);
  assert.equal(seen.version("канал\n5", "інший"), 2);
  assert.equal(seen.version("канал\n5", "інший"), null);
  assert.equal(seen.version("канал\n5", "ще інший"), 3);
});

test("posts are told apart as a map of strings would", () => {
  const seen = new SeenPosts();
  const model = new Map<string, string[]>();
  for (let step = 0; step < 60_000; step += 1) {
    const post = `${"abcdefgh"[step % 8]}\n${(step * 7919) % 3001}`;
    const text = `${(step * 31) % 5}`;
    const texts = model.get(post) ?? [];
    const known = texts.includes(text);
    if (!known) model.set(post, [...texts, text]);
    const version = seen.version(post, text);
    if (version !== (known ? null : texts.length + 1)) assert.fail(`${post} ${text}: ${version}`);
  }
});

test("a file is streamed, and let go when the reader stops", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tallywire-posts-"));
  try {
    const path = join(folder, "posts.jsonl");
    writeFileSync(path, Array.from({ length: 50_000 }, (_, id) => JSON.stringify({ id, text: `Збито ${id}` })).join("\n"));
    assert.deepEqual(await containerOf(nodeEffects().stream(path), path), { kind: "json-lines" });
    let count = 0;
    for await (const item of readPosts(nodeEffects().stream(path), { name: path })) if (item.kind === "post") count += 1;
    assert.equal(count, 50_000);
    for await (const item of readPosts(nodeEffects().stream(path), { name: path })) {
      assert.equal(item.index, 0);
      break;
    }
    await assert.rejects(async () => {
      for await (const item of readPosts(nodeEffects().stream(join(folder, "missing.json")))) assert.fail(JSON.stringify(item));
    }, /ENOENT/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
