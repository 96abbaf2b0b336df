import type { Effects } from "../../effects.ts";
import type { Post } from "../../model/post.ts";
import type { RawDocument, ReadOptions } from "../../model/raw-document.ts";
import type { Reading } from "../../model/reading.ts";
import { identityOfPost, identityOfRaw, readChannelPost, readRaw } from "../../pipeline.ts";
import type { Identity } from "../../pipeline.ts";
import { loadInput } from "../../sources/input.ts";
import { openPosts } from "../../sources/posts/open-posts.ts";
import type { OpenPostsOptions } from "../../sources/posts/open-posts.ts";
import type { PostTally } from "../../sources/posts/post-tally.ts";

/** One text that may be added: who it is, and how it is read when the ledger does not have it. */
export interface ToAdd {
  readonly identity: Identity;
  readonly retrievedAt: string | null;
  readonly source: string;
  /** Of its raw text, in characters. */
  readonly length: number;
  read(): Reading;
}

/** The texts of one input: each post of a container, or the one document. Posts that hold nothing to read count in the tally. */
export async function* textsOf(target: string, effects: Effects, options: ReadOptions, posts: OpenPostsOptions, tally: PostTally): AsyncGenerator<ToAdd> {
  const container = await openPosts(target, effects, posts);
  if (container === null) {
    yield ofRaw(await loadInput(target, effects), options);
    return;
  }
  for await (const post of container) {
    tally.add(post);
    if (post.kind !== "refused") yield ofPost(post, target, options);
  }
}

function ofRaw(raw: RawDocument, options: ReadOptions): ToAdd {
  return { identity: identityOfRaw(raw, options), retrievedAt: raw.retrievedAt, source: raw.source, length: raw.raw.length, read: () => readRaw(raw, options) };
}

function ofPost(post: Post, target: string, options: ReadOptions): ToAdd {
  return { identity: identityOfPost(post), retrievedAt: null, source: `${target}#${post.id ?? post.index + 1}`, length: post.text.length, read: () => readChannelPost(post, target, options) };
}
