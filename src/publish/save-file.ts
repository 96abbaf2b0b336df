import { access, chmod, constants, open, realpath, rename, rm, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { FetchError, TallywireError } from "../model/errors.ts";

const HINT = "give another file with --out, or leave --out away to print";

/**
 * Writes a file whole or not at all: beside its place first, then moved there. A link is followed, the mode of a file that
 * is there already is kept, and what is no plain file is never replaced. Returns whether it was written: `wanted`, asked
 * when all of the text has come, may say that it is not.
 *
 * @throws FetchError `unwritable-file`
 */
export async function saveFile(path: string, text: AsyncIterable<string>, wanted: () => boolean = () => true): Promise<boolean> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => null);
  if (there !== null && !there.isFile()) {
    const what = there.isDirectory() ? "it is a folder" : "it is no plain file";
    throw new FetchError("unwritable-file", `cannot write ${path}: ${what}`, { hint: HINT });
  }
  const beside = `${target}.${process.pid}.part`;
  try {
    if (there !== null) await access(target, constants.W_OK);
    await writePieces(beside, text);
    if (!wanted()) {
      await rm(beside);
      return false;
    }
    if (there !== null) await chmod(beside, there.mode);
    await rename(beside, target);
    return true;
  } catch (error) {
    await rm(beside, { force: true });
    const code = (error as NodeJS.ErrnoException).code;
    // No word of the system: what makes the text failed, not the writing of it.
    if (code === undefined || error instanceof TallywireError) throw error;
    const why = { ENOENT: "its folder does not exist", EACCES: "no permission", EISDIR: "it is a folder", ENOTDIR: "its folder is a file", ENOSPC: "the disk is full", EROFS: "the disk is read-only" }[code] ?? code;
    throw new FetchError("unwritable-file", `cannot write ${path}: ${why}`, { hint: HINT, cause: error });
  }
}

async function writePieces(path: string, text: AsyncIterable<string>): Promise<void> {
  const file = await open(path, "w");
  try {
    for await (const piece of text) await file.appendFile(piece);
  } finally {
    await file.close();
  }
}

/** Whether a source that is read ("-" for standard input) is the very file that is to be written, by whatever name. */
export async function isSameFile(source: string, path: string): Promise<boolean> {
  const there = await stat(path).catch(() => null);
  if (there === null) return false;
  const name = source === "-" ? "/dev/stdin" : source.startsWith("file:") ? fileURLToPathOr(source) : source;
  const read = await stat(name).catch(() => null);
  return read !== null && read.dev === there.dev && read.ino === there.ino;
}

function fileURLToPathOr(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    // Not an address of a file here: reading it says so.
    return url;
  }
}
