import type { Post } from "../../model/post.ts";

/**
 * The posts with their versions numbered by the time of the edit, then by place. A stream numbers them by place alone: it
 * cannot know of an earlier text that is still to come. Needs all posts of the container at once.
 */
export function orderVersions(posts: readonly Post[]): readonly Post[] {
  const byPost = new Map<string, Post[]>();
  for (const post of posts) {
    const key = post.id === null ? (post.url ?? `\n${post.index}`) : `${post.channel ?? ""}\n${post.id}`;
    const versions = byPost.get(key);
    if (versions === undefined) byPost.set(key, [post]);
    else versions.push(post);
  }
  const numbers = new Map<Post, number>();
  for (const versions of byPost.values()) {
    // A text that was never edited is older than its edits. Without both dates the place decides.
    const when = (post: Post): number => (post.editedAt === null ? (post.edited ? Number.NaN : Number.NEGATIVE_INFINITY) : Date.parse(post.editedAt));
    const known = versions.every((post) => !Number.isNaN(when(post)));
    const sorted = known ? versions.toSorted((a, b) => compare(when(a), when(b)) || a.index - b.index) : versions;
    sorted.forEach((post, at) => numbers.set(post, at + 1));
  }
  return posts.map((post) => ({ ...post, version: numbers.get(post) ?? 1 }));
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
