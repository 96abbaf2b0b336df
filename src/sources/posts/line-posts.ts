import type { Columns } from "./columns.ts";
import type { Found } from "./found.ts";
import { POST_LIMIT, refused } from "./found.ts";
import type { MomentReader } from "./moment.ts";
import { parseJson } from "./parse-json.ts";
import { RowReader } from "./row-post.ts";
import { RecordSplitter } from "./split-records.ts";
import type { RecordEvent } from "./split-records.ts";

export interface LineOptions {
  readonly moment: MomentReader;
  readonly columns: Columns | null;
}

/** The posts of JSON Lines: one object a line. A line that is broken costs itself alone. */
export async function* linePosts(chunks: AsyncIterable<Uint8Array>, options: LineOptions): AsyncGenerator<Found> {
  const splitter = new RecordSplitter(POST_LIMIT, null);
  const rows = new RowReader(options);
  const read = (event: RecordEvent): Found | null => {
    const at = { offset: event.offset, line: event.line };
    if (event.kind !== "record") return refused("too-long", `line ${event.line}: over the limit of ${POST_LIMIT} bytes`, at);
    if (event.bytes.every((byte) => byte <= 0x20 && byte !== 0)) return null;
    const parsed = parseJson(event.bytes);
    return parsed.ok ? rows.read(parsed.value, at) : refused(parsed.reason, `line ${event.line}: ${parsed.why}`, at);
  };
  for await (const chunk of chunks) {
    for (const event of splitter.push(chunk)) {
      const found = read(event);
      if (found !== null) yield found;
    }
  }
  for (const event of splitter.end()) {
    const found = read(event);
    if (found !== null) yield found;
  }
}
