import type { Post, RefusedPost } from "../../model/post.ts";
import { channelPagePosts } from "./channel-page.ts";
import type { Columns } from "./columns.ts";
import { detectContainer } from "./container.ts";
import type { Container } from "./container.ts";
import { exportPagePosts } from "./export-page.ts";
import type { Found } from "./found.ts";
import { NOWHERE, refused } from "./found.ts";
import { jsonPosts } from "./json-posts.ts";
import { linePosts } from "./line-posts.ts";
import { momentReader } from "./moment.ts";
import type { MomentReader } from "./moment.ts";
import { SeenPosts } from "./seen.ts";
import { tablePosts } from "./table-posts.ts";
import { joined } from "./bytes.ts";
import { openUtf8 } from "./utf8-chunks.ts";

export interface ReadPostsOptions {
  /** Name of the file, which helps to see what it is. */
  readonly name?: string;
  /** What it is, where the caller knows. */
  readonly container?: Container;
  /** Which column of a table holds what, where the names do not say. */
  readonly columns?: Columns;
  /** `UTC`, `Europe/Kyiv` …: the zone of times that are written without one. */
  readonly zone?: string;
  /** The channel of posts that do not name theirs. */
  readonly channel?: string;
}

/** Largest page or text that is held at once, in bytes. Tables and JSON have no limit. */
const PAGE_LIMIT = 32 * 1024 * 1024;

/**
 * The posts of a container, as they stand in it, each thing that is none with its reason. Exports, tables and lines are
 * streamed: never more than one post of them is held, however large they are. A container that breaks off gives what stands before the break.
 *
 * @throws QueryError `bad-value` for a zone that is none; and what the input throws when it cannot be read on
 */
export async function* readPosts(input: AsyncIterable<Uint8Array> | string, options: ReadPostsOptions = {}): AsyncGenerator<Post | RefusedPost> {
  const moment = momentReader(options.zone ?? null);
  const seen = new SeenPosts();
  let index = 0;
  for await (const found of foundIn(input, options, moment)) {
    yield placed(found, index, seen, options.channel ?? null);
    index += 1;
  }
}

async function* foundIn(input: AsyncIterable<Uint8Array> | string, options: ReadPostsOptions, moment: MomentReader): AsyncGenerator<Found> {
  const columns = options.columns ?? null;
  const { head, chunks, close } = await openUtf8(typeof input === "string" ? oneChunk(input) : input);
  try {
    const container = options.container ?? detectContainer(head, options.name ?? "", columns);
    if (container === null) yield refused("unknown-container", "no posts found here; give an export of Telegram Desktop, a saved t.me/s page, a table with a header line or JSON Lines", NOWHERE);
    else yield* inContainer(container, chunks, { moment, columns });
  } finally {
    await close();
  }
}

async function* inContainer(container: Container, chunks: AsyncIterable<Uint8Array>, how: { readonly moment: MomentReader; readonly columns: Columns | null }): AsyncGenerator<Found> {
  switch (container.kind) {
    case "telegram-json":
    case "json-array":
      return yield* jsonPosts(chunks, how);
    case "json-lines":
      return yield* linePosts(chunks, how);
    case "table":
      return yield* tablePosts(chunks, { ...how, separator: container.separator });
    default: {
      const raw = await wholeText(chunks);
      if (raw === null) return yield refused("too-long", `a page or text over ${PAGE_LIMIT / 1_048_576} MB; an export in JSON has no limit`, NOWHERE);
      yield* container.kind === "text" ? [plainPost(raw)] : container.kind === "channel-page" ? channelPagePosts(raw, how.moment) : exportPagePosts(raw, how.moment);
    }
  }
}

function plainPost(text: string): Found {
  if (text.trim() === "") return refused("empty-text", "a text without words", NOWHERE);
  const nothing = { channel: null, id: null, url: null, postedAt: null, editedAt: null, forwardedFrom: null, replyTo: null };
  return { kind: "post", ...nothing, edited: false, text, media: "none", offset: 0, line: 1 };
}

function placed(found: Found, index: number, seen: SeenPosts, otherwise: string | null): Post | RefusedPost {
  const channel = found.channel ?? otherwise;
  if (found.kind === "refused") return { ...found, channel, index };
  const { channelKey, ...post } = found;
  const key = post.id === null ? post.url : `${channelKey ?? channel ?? ""}\n${post.id}`;
  const version = key === null ? 1 : seen.version(key, post.text);
  if (version === null) {
    const { id, offset, line } = post;
    return { kind: "refused", reason: "duplicate-post", detail: "the same post with the same text stood before", channel, id, index, offset, line };
  }
  return { ...post, channel, index, version, language: null };
}

async function wholeText(chunks: AsyncIterable<Uint8Array>): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > PAGE_LIMIT) return null;
    parts.push(chunk.slice());
  }
  return new TextDecoder().decode(joined(parts));
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
