import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { FetchError, QueryError } from "../../model/errors.ts";

const HINT = "give another folder, or one that an earlier export made";

/**
 * Fills a folder whole or not at all: beside its place first, then moved there. What was there from an earlier export is replaced; a folder
 * with anything else in it is never touched.
 *
 * @throws QueryError `export-not-empty`, FetchError `unwritable-file`
 */
export async function fillFolder(path: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const isThere = await stat(path).then((found) => found.isDirectory() || "file", () => false);
  if (isThere === "file") throw new QueryError("export-not-empty", `not a folder: ${path}`, { hint: HINT });
  if (isThere && !(await isOurs(path))) throw new QueryError("export-not-empty", `the folder holds something else: ${path}`, { hint: HINT });
  const beside = `${path.replace(/[/\\]+$/u, "")}.${process.pid}.part`;
  try {
    await mkdir(beside, { recursive: true });
    await fill(beside);
    if (isThere) await rm(path, { recursive: true });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined || typeof code !== "string" || !/^E[A-Z]+$/u.test(code)) throw error;
    throw new FetchError("unwritable-file", `cannot write ${path}: ${code}`, { hint: "check that there is room and that you may write there", cause: error });
  }
}

async function isOurs(path: string): Promise<boolean> {
  const names = await readdir(path);
  if (names.length === 0) return true;
  const text = await readFile(join(path, "datapackage.json"), "utf8").catch(() => "");
  return text.includes('"name": "tallywire-export"');
}

/** Size, checksum and lines of a file; lines count nothing of a file that is not text. */
export async function measured(path: string): Promise<{ readonly bytes: number; readonly hash: string }> {
  await access(path);
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, hash: hash.digest("hex") };
}
