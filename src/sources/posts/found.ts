import type { Post, PostRefusal, RefusedPost } from "../../model/post.ts";

/** A post as the reader of one kind of container hands it over: its place among the others is not known to it. */
export type FoundPost = Omit<Post, "index" | "version" | "language"> & {
  /** Tells channels apart where two may have one name. */
  readonly channelKey?: string;
};

export type FoundRefusal = Omit<RefusedPost, "index">;

export type Found = FoundPost | FoundRefusal;

/** Where in its container something stands. */
export interface At {
  readonly offset: number | null;
  readonly line: number | null;
}

export const NOWHERE: At = { offset: null, line: null };

export function refused(reason: PostRefusal, detail: string, at: At, whose: { readonly channel?: string | null; readonly id?: string | null } = {}): FoundRefusal {
  return { kind: "refused", reason, detail, channel: whose.channel ?? null, id: whose.id ?? null, offset: at.offset, line: at.line };
}

/** Longest single post, in bytes: a post of Telegram has 4,096 characters, a row of a table is rarely ten times that. */
export const POST_LIMIT = 1_048_576;

/** From whom a post was forwarded, when it was and the container does not say. */
export const UNKNOWN_ORIGIN = "unknown";

/** A name or id that is there, as text. */
export function nameOf(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
