import type { Post, PostRefusal, RefusedPost } from "../../model/post.ts";

export interface PostCounts {
  /** Posts and refusals together. */
  readonly seen: number;
  readonly posts: number;
  readonly refused: Readonly<Partial<Record<PostRefusal, number>>>;
}

/** Counts what came out of a container, by reason. */
export class PostTally {
  private posts = 0;
  private total = 0;
  private readonly reasons = new Map<PostRefusal, number>();
  private readonly firsts = new Map<PostRefusal, RefusedPost>();

  add(item: Post | RefusedPost): void {
    this.total += 1;
    if (item.kind === "post") this.posts += 1;
    else {
      this.reasons.set(item.reason, (this.reasons.get(item.reason) ?? 0) + 1);
      if (!this.firsts.has(item.reason)) this.firsts.set(item.reason, item);
    }
  }

  /** The first that was refused for a reason, to say where and why. */
  first(reason: PostRefusal): RefusedPost | null {
    return this.firsts.get(reason) ?? null;
  }

  get counts(): PostCounts {
    return { seen: this.total, posts: this.posts, refused: Object.fromEntries([...this.reasons].sort(([a], [b]) => (a < b ? -1 : 1))) };
  }
}
