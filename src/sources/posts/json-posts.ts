import type { Columns } from "./columns.ts";
import { RowReader } from "./row-post.ts";
import type { At, Found } from "./found.ts";
import { nameOf, POST_LIMIT, refused } from "./found.ts";
import type { MomentReader } from "./moment.ts";
import { parseJson } from "./parse-json.ts";
import { JsonSplitter } from "./split-json.ts";
import type { JsonEvent } from "./split-json.ts";
import { telegramMessage } from "./telegram-message.ts";

export interface JsonOptions {
  readonly moment: MomentReader;
  readonly columns: Columns | null;
}

/** The posts of a Telegram Desktop export (`result.json`, of one chat or of all), or of an array of rows. */
export async function* jsonPosts(chunks: AsyncIterable<Uint8Array>, options: JsonOptions): AsyncGenerator<Found> {
  const splitter = new JsonSplitter(POST_LIMIT);
  const rows = new RowReader(options);
  const read = (event: JsonEvent): Found => {
    const at: At = { offset: event.offset, line: null };
    if (event.kind === "broken") return refused("broken-json", `broken at byte ${event.offset}: ${event.why}; what stands before was read, export or copy the file again for the rest`, at);
    const channel = nameOf(event.chat?.name) ?? nameOf(event.chat?.id);
    if (event.kind === "too-long") return refused("too-long", `a post of ${event.size} bytes; the limit is ${POST_LIMIT}`, at, { channel });
    const parsed = parseJson(event.bytes);
    if (!parsed.ok) return refused(parsed.reason, parsed.why, at, { channel });
    return event.chat === null ? rows.read(parsed.value, at) : telegramMessage(parsed.value, event.chat, at, options.moment);
  };
  for await (const chunk of chunks) {
    for (const event of splitter.push(chunk)) yield read(event);
  }
  for (const event of splitter.end()) yield read(event);
  if (!splitter.found && !splitter.broken) yield refused("unknown-container", "JSON without a list of messages; give the result.json of an export of Telegram Desktop, or rows in JSON Lines", { offset: 0, line: null });
}
