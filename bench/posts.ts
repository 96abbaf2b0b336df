import { PostTally } from "../src/sources/posts/post-tally.ts";
import { readPosts } from "../src/sources/posts/read-posts.ts";

/** `node bench/posts.ts [MB]`: the posts of a made-up export of Telegram Desktop, as a stream. Prints posts a second and the most memory that was held. */
const megabytes = Number(process.argv[2] ?? 200);
const encoder = new TextEncoder();

function message(id: number): string {
  const head = `⚡️ Уночі збито ${id % 90} із ${(id % 90) + 12} дронів. `;
  const rest = `Допис ${id}: уламки впали на ${id % 9} локаціях; уточнена інформація буде вранці, коли завершать огляд усіх місць. `;
  const text = [{ type: "bold", text: head }, rest, { type: "text_link", text: "Докладніше", href: "https://example.org" }];
  return JSON.stringify({ id, type: "message", date: "2024-02-01T08:05:10", date_unixtime: String(1_700_000_000 + id * 900), from: "Ліхтар", from_id: "channel17", text, text_entities: text }, null, 2);
}

let size = 0;
async function* made(): AsyncGenerator<Uint8Array> {
  yield encoder.encode('{"name":"Ліхтар","type":"public_channel","id":17,"messages":[');
  for (let id = 1; size < megabytes * 1e6; id += 300) {
    const part = encoder.encode(`${id === 1 ? "" : ","}${Array.from({ length: 300 }, (_, at) => message(id + at)).join(",\n")}`);
    size += part.length;
    yield part;
  }
  yield encoder.encode("]}");
}

const tally = new PostTally();
const start = performance.now();
for await (const item of readPosts(made(), { name: "result.json" })) tally.add(item);
const seconds = (performance.now() - start) / 1000;
const { posts, seen } = tally.counts;
process.stdout.write(`${(size / 1e6).toFixed(0)} MB, ${posts} posts of ${seen} in ${seconds.toFixed(1)} s, with the making of them: ${Math.round(posts / seconds)} a second, at most ${Math.round(process.resourceUsage().maxRSS / 1000)} MB\n`);
