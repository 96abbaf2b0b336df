import type { Post } from "../../model/post.ts";
import type { RawDocument, ReadOptions } from "../../model/raw-document.ts";
import { sourceOfChannel } from "../declared/source-of-channel.ts";

/** What the reader is given of a post. */
export interface PostInput {
  readonly raw: RawDocument;
  readonly options: ReadOptions;
}

/**
 * A post as a raw document, with what its container and its source say of it: when it was posted, and the language of a
 * declared channel. A forward is somebody else's text: its language is left to be found.
 */
export function rawOfPost(post: Post): PostInput {
  const own = post.forwardedFrom === null && post.channel !== null ? sourceOfChannel(post.channel) : null;
  // An export gives the title of a channel, which is no address; that of a declared one is known.
  const channel = (post.channel === null ? null : (sourceOfChannel(post.channel)?.channels[0]?.name ?? post.channel)) ?? null;
  const name = [channel, post.id].filter((part) => part !== null).join("/");
  const url = post.url ?? (channel !== null && post.id !== null && sourceOfChannel(channel) !== null ? `https://t.me/${channel}/${post.id}` : null);
  return {
    raw: { source: name === "" ? `post ${post.index + 1}` : name, url, raw: post.text, mediaType: "text/plain", retrievedAt: null },
    options: {
      ...(post.postedAt === null ? {} : { published: post.postedAt }),
      ...(own === null ? {} : { language: own.language }),
    },
  };
}
