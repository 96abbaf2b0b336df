import type { Effects } from "../../effects.ts";
import { NotFoundError } from "../../model/errors.ts";
import type { Post, RefusedPost } from "../../model/post.ts";
import type { ReadOptions } from "../../model/raw-document.ts";
import type { Reading } from "../../model/reading.ts";
import { nameOfPost, readChannelPost } from "../../pipeline.ts";
import { PostTally } from "../../sources/posts/post-tally.ts";
import type { Outcome } from "../operation.ts";
import { grouped } from "../words.ts";
import { unreadPosts } from "./unread-posts.ts";

/** Posts after which a long run says how far it is. */
const PROGRESS = 20_000;

/**
 * The posts behind one that was read before, by its id or by the name that its rows carry. What stands before it was told of in
 * the run that read it.
 *
 * @throws NotFoundError `no-such-post` when the container ends without it
 */
async function* behind(posts: AsyncIterable<Post | RefusedPost>, last: string, source: string, effects: Effects): AsyncGenerator<Post | RefusedPost> {
  let skipped = 0;
  let met = false;
  let within = false;
  for await (const post of posts) {
    // As its rows name it: an export gives the title of a channel, and rows its handle.
    const names = [post.id, post.kind === "post" ? nameOfPost(post) : null, `${post.channel}/${post.id}`, `${source}#${post.id ?? post.index + 1}`];
    const isLast = names.includes(last);
    // Versions of one post stand behind each other.
    if (met && !(within && isLast)) {
      if (within) effects.log(`${source}: ${grouped(skipped)} posts up to ${last} were read before`);
      within = false;
      yield post;
      continue;
    }
    skipped += 1;
    met ||= isLast;
    within = isLast;
  }
  if (!met) throw new NotFoundError("no-such-post", `no post ${last} in ${source}`, { hint: "name it as its rows do, in `source` of the last document that was written whole" });
}

/**
 * The readings of the posts of a container that hold something, one by one, and on the log what became of the others: how many
 * were bulletins, which posts were refused and why.
 */
export async function* readAll(all: AsyncIterable<Post | RefusedPost>, source: string, options: ReadOptions, effects: Effects, { last = null, every = false }: { readonly last?: string | null; readonly every?: boolean } = {}): AsyncGenerator<Outcome<Reading>> {
  const tally = new PostTally();
  const posts = last === null ? all : behind(all, last, source, effects);
  let before: { readonly source: string; readonly id: string } | null = null;
  const standings = new Map<string, number>();
  const count = (name: string): void => void standings.set(name, (standings.get(name) ?? 0) + 1);
  for await (const post of posts) {
    tally.add(post);
    if (tally.counts.seen % PROGRESS === 0) effects.log(`${source}: ${grouped(tally.counts.seen)} posts`);
    if (post.kind === "refused") continue;
    try {
      const found = readChannelPost(post, source, options);
      const { document } = found;
      // Versions of one post stand behind each other.
      const reading = document.version === 1 || before?.source !== document.source ? found : { ...found, document: { ...document, revisionOf: before.id } };
      before = { source: document.source, id: document.id };
      const { bulletin, claims } = reading;
      count(bulletin === null ? (claims.length > 0 ? "other texts with counts" : "other posts") : bulletin.status === "refused" ? (bulletin.reason ?? "refused").replaceAll("-", " ") : bulletin.status === "read" ? "read whole as bulletins" : "not wholly understood");
      if (every || claims.length > 0 || bulletin?.status === "partly-read") yield { ok: true, source: reading.document.source, value: reading, many: true };
    } catch (error) {
      // One bad post never stops the others.
      yield { ok: false, source: `${source}#${post.id ?? post.index}`, error };
    }
  }
  const { seen, refused } = tally.counts;
  const told = [...standings].toSorted((a, b) => b[1] - a[1]).map(([name, number]) => `${grouped(number)} ${name}`);
  const left = Object.entries(refused).map(([reason, number]) => `${grouped(number)} ${reason.replaceAll("-", " ")}`);
  const unread = unreadPosts(tally);
  if (unread !== null) yield { ok: false, source, error: unread };
  effects.log(`${source}: ${grouped(seen)} posts${told.length === 0 ? "" : `: ${told.join(", ")}`}${left.length === 0 ? "" : `; not read: ${left.join(", ")}`}`);
}
