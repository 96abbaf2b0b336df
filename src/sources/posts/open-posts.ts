import type { Effects } from "../../effects.ts";
import { FetchError, NotFoundError, QueryError, TallywireError } from "../../model/errors.ts";
import type { Post, RefusedPost } from "../../model/post.ts";
import { decode } from "../decode.ts";
import type { Columns } from "./columns.ts";
import { containerOf } from "./container-of.ts";
import { readPosts } from "./read-posts.ts";

export interface OpenPostsOptions {
  /** Which column of a table holds what. */
  readonly columns?: Columns;
  /** The zone of times that are written without one. */
  readonly zone?: string;
  /** The channel of posts that do not name theirs. */
  readonly channel?: string;
}

/**
 * The posts of a file that holds many: an export of Telegram Desktop, a saved channel page, a table, JSON Lines. Null for every
 * other target, which is then one text: an article, a page, an address.
 *
 * @throws NotFoundError `missing-file`
 * @throws QueryError `is-folder`, `bad-value`
 * @throws FetchError `unreadable-file`
 */
export async function openPosts(target: string, effects: Effects, options: OpenPostsOptions = {}): Promise<AsyncIterable<Post | RefusedPost> | null> {
  if (target === "-" || /^[a-z][a-z0-9+.-]{1,20}:\/\//iu.test(target)) return null;
  const found = await effects.stat(target);
  if (found === null || found.kind !== "file") return null;
  const container = await containerOf(chunksOf(target, effects), target, options.columns ?? null);
  return container === null ? null : readPosts(chunksOf(target, effects), { name: target, container, ...options });
}

/** The same, for a caller that asks for posts: what holds none is an error. Standard input and pipes are read to their end. */
export async function openOnlyPosts(target: string, effects: Effects, limit: number, options: OpenPostsOptions = {}): Promise<AsyncIterable<Post | RefusedPost>> {
  if (target === "-") {
    const bytes = await effects.stdin(limit);
    if (bytes.length > limit) throw new QueryError("too-large", "too large: standard input", { hint: "give the file itself: it is read piece by piece" });
    return readPosts(decode(bytes, { document: "standard input" }).text, options);
  }
  if (/^https?:\/\//iu.test(target)) throw new QueryError("bad-value", `not a file: ${target}`, { hint: "save the page or the export, and give the file" });
  const found = await effects.stat(target);
  if (found === null) throw new NotFoundError("missing-file", `no such file: ${target}`, { hint: "check the name and the folder" });
  if (found.kind === "folder") throw new QueryError("is-folder", `a folder, not a file: ${target}`, { hint: `name the export inside it, such as ${target.replace(/\/+$/u, "")}/result.json` });
  const posts = await openPosts(target, effects, options);
  if (posts === null) throw new QueryError("bad-value", `no posts in it: ${target}`, { hint: "give an export of Telegram Desktop (JSON or HTML), a saved t.me/s page, a table with a header line, or JSON Lines" });
  return posts;
}

async function* chunksOf(target: string, effects: Effects): AsyncGenerator<Uint8Array> {
  try {
    yield* effects.stream(target);
  } catch (error) {
    if (error instanceof TallywireError) throw error;
    const code = (error as { code?: unknown }).code;
    const why = code === "EACCES" || code === "EPERM" ? "no permission" : typeof code === "string" ? code : "unknown reason";
    throw new FetchError("unreadable-file", `file cannot be read: ${target} (${why})`, { hint: "check that you may read it, or copy it to a folder of your own", cause: error });
  }
}
