import { QueryError } from "../../model/errors.ts";
import type { PostRefusal } from "../../model/post.ts";
import type { PostTally } from "../../sources/posts/post-tally.ts";
import { grouped } from "../words.ts";

/** What is wrong with the file; the others are posts that hold nothing to read. */
const FAULTS: readonly PostRefusal[] = ["broken-json", "broken-row", "no-text-column", "unreadable-date", "bad-encoding", "unknown-container", "too-long"];

/** The complaint about a container of which not every post could be read, with the place of the first and the way out; null for one that is sound. */
export function unreadPosts(tally: PostTally): QueryError | null {
  const { refused, seen } = tally.counts;
  const faults = FAULTS.filter((reason) => (refused[reason] ?? 0) > 0);
  const first = faults.map((reason) => tally.first(reason)).find((post) => post !== null) ?? null;
  if (first === null) return null;
  const told = faults.map((reason) => `${grouped(refused[reason] ?? 0)} ${reason.replaceAll("-", " ")}`).join(", ");
  const place = first.line !== null ? `line ${grouped(first.line)}` : first.id !== null ? `post ${first.id}` : `post ${grouped(first.index + 1)}`;
  return new QueryError("posts-not-read", `not every post could be read: ${told}, of ${grouped(seen)}; the first at ${first.detail.startsWith("line ") ? "" : `${place}: `}${first.detail}`, {
    hint: first.reason === "no-text-column" ? "name the columns with --columns text=NAME,posted=NAME" : first.reason === "unreadable-date" ? "write dates as 2025-12-04 or 2025-12-04T08:30:00+02:00, or name their column with --columns posted=NAME" : "export or save the file again; the other posts were read",
  });
}
