/** Why something that stood among posts is none that can be read. `docs/glossary.md` has a line for each. */
export const POST_REFUSALS = [
  "bad-encoding",
  "broken-json",
  "broken-row",
  "duplicate-post",
  "empty-text",
  "no-text-column",
  "service-message",
  "too-long",
  "unknown-container",
  "unreadable-date",
] as const;
export type PostRefusal = (typeof POST_REFUSALS)[number];

export type PostMedia = "none" | "photo" | "video" | "other";

/** One version of one post of a channel, as its container gives it: an export, a saved page, a table. */
export interface Post {
  readonly kind: "post";
  /** Id or name as given. */
  readonly channel: string | null;
  readonly id: string | null;
  readonly url: string | null;
  /** ISO 8601 with Z or an offset; without either it is local time of a zone that nobody has named. */
  readonly postedAt: string | null;
  readonly editedAt: string | null;
  /** A container may say that a post was edited and not when. */
  readonly edited: boolean;
  /** 1 for the first text under this id in the container, 2 for the next other one. */
  readonly version: number;
  readonly text: string;
  readonly media: PostMedia;
  /** Whose words they are, when not the channel's own; "unknown" where it is a forward of nobody named. */
  readonly forwardedFrom: string | null;
  /** Id of the post that it answers. */
  readonly replyTo: string | null;
  /** Which of the things in the container it is, from 0, refused ones counted. */
  readonly index: number;
  /** Byte at which it begins, of the container in UTF-8 without a byte-order mark; null where the container has no such place. */
  readonly offset: number | null;
  /** Line of the container at which it begins, from 1; null where lines mean nothing. */
  readonly line: number | null;
  /** No container says it. */
  readonly language: null;
}

/** Something that stood among posts and is not given as one. */
export interface RefusedPost {
  readonly kind: "refused";
  readonly reason: PostRefusal;
  /** What was seen, and what to do about it. */
  readonly detail: string;
  readonly channel: string | null;
  readonly id: string | null;
  readonly index: number;
  readonly offset: number | null;
  readonly line: number | null;
}
