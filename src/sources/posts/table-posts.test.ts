import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Post, RefusedPost } from "../../model/post.ts";
import { parseColumns } from "./columns.ts";
import { readPosts } from "./read-posts.ts";
import type { ReadPostsOptions } from "./read-posts.ts";
import { RecordSplitter } from "./split-records.ts";

type Item = Post | RefusedPost;

async function all(input: string | Uint8Array, options: ReadPostsOptions = {}, size = 65_536): Promise<Item[]> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found: Item[] = [];
  for await (const item of readPosts(pieces(), options)) found.push(item);
  return found;
}

const short = (item: Item): string => (item.kind === "post" ? `${item.id} ${item.text}` : `${item.line} ${item.reason}`);

test("a table with quoted line breaks, doubled marks and a byte-order mark", async () => {
  const found = await all('\uFEFFid,date,text\r\n1,2024-02-01T08:00:00Z,"Збито 4,\r\nусього ""5"""\r\n2,1706767510,Збито 6\r\n\r\n3,2024-02-01 09:00:00,\r\n');
  assert.deepEqual(found.map(short), ['1 Збито 4,\r\nусього "5"', "2 Збито 6", "6 empty-text"]);
  assert.deepEqual((found as Post[]).slice(0, 2).map(({ postedAt, line }) => [postedAt, line]), [["2024-02-01T08:00:00Z", 2], ["2024-02-01T06:05:10Z", 4]]);
});

test("semicolons and tabs separate too", async () => {
  assert.deepEqual((await all("post_id;datetime;content\n1;2024-02-01;Збито 4, з них 2\n")).map(short), ["1 Збито 4, з них 2"]);
  assert.deepEqual((await all("message_id\tdate\tmessage\n1\t2024-02-01\tЗбито; 4\n", { name: "posts.tsv" })).map(short), ["1 Збито; 4"]);
});

test("columns are taken as they are told", async () => {
  const columns = parseColumns("text=Допис, posted=Коли,channel=Звідки");
  const [post] = (await all("Коли,Звідки,Допис,message\n2024-02-01 08:00:00,@lantern,Збито 4,ні\n", { columns, zone: "Europe/Moscow", name: "x.csv" })) as Post[];
  assert.deepEqual([post?.text, post?.channel, post?.postedAt], ["Збито 4", "@lantern", "2024-02-01T08:00:00+03:00"]);
  assert.throws(() => parseColumns("texts=a"), /not a column/);
  assert.deepEqual((await all("a,b\n1,2\n", { name: "x.csv" })).map(short), ["1 no-text-column"]);
  assert.deepEqual((await all("id,text\n1,2\n", { columns: { text: "nowhere" }, name: "x.csv" })).map(short), ["1 no-text-column"]);
});

test("a broken row costs itself alone", async () => {
  const found = await all('id,date,text\n1,2024-02-01,раз\n2,2024-02-01\n3,2024-02-01,"три" і\n4,31.02.2024,чотири\n5,2024-02-01,"п’ять\n6,2024-02-01,шість\n7,2024-02-01,сім\n');
  assert.deepEqual(found.map(short), ["1 раз", "3 broken-row", "4 broken-row", "5 unreadable-date", "6 broken-row", "6 шість", "7 сім"]);
});

test("a table in windows-1251 and one in UTF-16 are read", async () => {
  const letters = "id;text\n1;Усього збито чотирнадцять дронів над морем, ще три не досягли цілі\n";
  const cyrillic = Uint8Array.from([...letters].map((letter) => (letter === "і" ? 0xb3 : (letter.codePointAt(0) as number) < 0x80 ? (letter.codePointAt(0) as number) : (letter.codePointAt(0) as number) - 0x350)));
  assert.deepEqual((await all(cyrillic)).map(short), ["1 Усього збито чотирнадцять дронів над морем, ще три не досягли цілі"]);
  const wide = new Uint8Array(2 + letters.length * 2);
  wide.set([0xff, 0xfe]);
  [...letters].forEach((letter, at) => wide.set([letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8], 2 + at * 2));
  assert.deepEqual((await all(wide, {}, 7)).map(short), ["1 Усього збито чотирнадцять дронів над морем, ще три не досягли цілі"]);
});

test("JSON Lines: one row a line, broken ones by number", async () => {
  const found = await all('{"id":1,"date":"2024-02-01T08:00:00Z","text":"раз","edited":false}\n\n{"id":2,"text":tru}\n[1]\n{"id":4,"text":["а",{"text":"б"}],"edit_date":1706767510}\n{"__proto__":{"text":"зло"},"id":5}\n{"id":6,"text":"шість"');
  assert.deepEqual(found.map(short), ["1 раз", "3 broken-row", "4 broken-row", "4 аб", "6 no-text-column", "7 broken-row"]);
  assert.deepEqual((found as Post[]).filter(({ kind }) => kind === "post").map(({ edited, editedAt }) => [edited, editedAt]), [[false, null], [true, "2024-02-01T06:05:10Z"]]);
});

test("however it is cut, a table gives the same rows", async () => {
  const cell = fc.stringMatching(/^[ab ,;"\nї🛡]{0,8}$/u);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 9 }), fc.boolean(), async (rows, size, loose) => {
      const quoted = (text: string): string => (loose ? text : `"${text.replaceAll('"', '""')}"`);
      const table = `id,text\n${rows.map(([a, b], at) => `${at}${loose ? quoted(a) : ""},${quoted(b)}`).join("\n")}\n`;
      const whole = await all(table, { name: "x.csv" });
      assert.deepEqual(await all(table, { name: "x.csv" }, size), whole);
      if (!loose) assert.deepEqual(whole.map((item) => (item.kind === "post" ? item.text : "")), rows.map(([, b]) => (b.trim() === "" ? "" : b)));
    }),
    { numRuns: 150 },
  );
});

test("the limit holds wherever a record is cut", () => {
  const rows = ["a,b", `1,"${"x".repeat(60)}"`, `2,"${"y\n".repeat(8)}"`, `3,${"z".repeat(90)}`, "4,d", `5,"open ${"w".repeat(80)}`, "6,e", `7,"end`];
  const bytes = new TextEncoder().encode(rows.join("\n"));
  const cut = (size: number): string[] => {
    const splitter = new RecordSplitter(40, 0x2c);
    const found: string[] = [];
    const show = (events: Iterable<ReturnType<RecordSplitter["push"]> extends Generator<infer E> ? E : never>): void => {
      for (const event of events) found.push(`${event.line} ${event.offset} ${event.kind} ${event.kind === "record" ? new TextDecoder().decode(event.bytes).trim() : ""}`);
    };
    for (let at = 0; at < bytes.length; at += size) show(splitter.push(bytes.subarray(at, at + size)));
    show(splitter.end());
    return found;
  };
  const whole = cut(bytes.length);
  for (let size = 1; size < 60; size += 1) assert.deepEqual(cut(size), whole, String(size));
  assert.ok(whole.some((line) => line.includes("too-long")) && whole.some((line) => line.includes("4,d")) && whole.some((line) => line.includes("6,e")), whole.join("\n"));
});

test("a million quotation marks that nothing closes take no endless time", async () => {
  const started = performance.now();
  const found = await all(`id,text\n${'1,"a\n'.repeat(300_000)}`);
  assert.ok(found.length > 0 && performance.now() - started < 10_000);
});

test("hostile tables and lines give refusals, never a throw", async () => {
  const proto = await all("__proto__,constructor,text,id\na,b,Збито 4,1\n");
  assert.deepEqual(proto.map(short), ["1 Збито 4"]);
  const long = await all(`id,text\n1,"${"ж".repeat(5_000_000)}"\n2,далі\n3,${"ж".repeat(5_000_000)}\n4,кінець\n`);
  assert.deepEqual(long.map(short).filter((item) => !/^\d+ no-text/.test(item)), ["2 broken-row", "2 далі", "4 too-long", "4 кінець"]);
  assert.deepEqual((await all("id,text\n1,a\0b\n2,\uFEFFc\n")).map(short), ["1 a\0b", "2 \uFEFFc"]);
  const bytes = new TextEncoder().encode("id,text\n1,збито Xх дронів над містом уночі\n2,далі\n");
  bytes[bytes.indexOf(0x58)] = 0xff;
  assert.deepEqual((await all(bytes)).map(short), ["2 bad-encoding", "2 далі"]);
  assert.deepEqual((await all(`{"id":1,"text":"\\ud800 і"}\n{"id":2,"text":${"[".repeat(100_000)}}\n{"id":3,"text":{"text":"x"}}\n"text"\n`, { name: "x.jsonl" })).map(short), ["1 \ud800 і", "2 broken-row", "3 broken-row", "4 broken-row"]);
});
