import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmod, lstat, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { FetchError } from "../model/errors.ts";
import { isSameFile, saveFile } from "./save-file.ts";

async function* pieces(...texts: string[]): AsyncGenerator<string> {
  yield* texts;
}

test("a file is written whole, a link is followed, a mode is kept", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tallywire-save-"));
  const path = join(folder, "rows.json");
  await saveFile(path, pieces("one"));
  assert.equal(await readFile(path, "utf8"), "one");
  await chmod(path, 0o600);
  await symlink(path, join(folder, "alias.json"));
  await saveFile(join(folder, "alias.json"), pieces("two"));
  assert.equal(await readFile(path, "utf8"), "two");
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  assert.ok((await lstat(join(folder, "alias.json"))).isSymbolicLink());
  await rm(folder, { recursive: true });
});

test("a pipe is never replaced, and a folder is none", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tallywire-save-"));
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  await assert.rejects(saveFile(pipe, pieces("rows")), (error) => error instanceof FetchError && /no plain file/.test(error.message));
  assert.ok((await lstat(pipe)).isFIFO());
  await assert.rejects(saveFile(folder, pieces("rows")), (error) => error instanceof FetchError && /it is a folder/.test(error.message));
  await rm(folder, { recursive: true });
});

test("a document is known by any of its names", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tallywire-save-"));
  const path = join(folder, "a.txt");
  await writeFile(path, "text");
  await symlink(path, join(folder, "b.txt"));
  await symlink(folder, join(folder, "d"));
  for (const name of [path, join(folder, "b.txt"), join(folder, "d", "a.txt"), pathToFileURL(path).href]) assert.equal(await isSameFile(name, path), true, name);
  for (const name of ["https://example.org/a.txt", join(folder, "none.txt"), "file:///tmp/%zz"]) assert.equal(await isSameFile(name, path), false, name);
  await rm(folder, { recursive: true });
});
