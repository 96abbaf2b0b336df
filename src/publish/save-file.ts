import { rename, rm, writeFile } from "node:fs/promises";
import { FetchError } from "../model/errors.ts";

/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 *
 * @throws FetchError `unwritable-file`
 */
export async function saveFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? "unknown";
    const why = { ENOENT: "its folder does not exist", EACCES: "no permission", EISDIR: "it is a folder", ENOTDIR: "its folder is a file", ENOSPC: "the disk is full", EROFS: "the disk is read-only" }[code] ?? code;
    throw new FetchError("unwritable-file", `cannot write ${path}: ${why}`, { hint: "give another file with --out, or leave --out away to print", cause: error });
  }
}
