import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Post, RefusedPost } from "../../model/post.ts";
import { readPosts } from "./read-posts.ts";
import { joinText } from "./telegram-message.ts";
import type { ReadPostsOptions } from "./read-posts.ts";

const chat = {
  name: "Ліхтар Надмор’я",
  type: "public_channel",
  id: 1_700_000_321,
  messages: [
    { id: 1, type: "service", date: "2024-02-01T08:00:00", date_unixtime: "1706767200", actor: "Ліхтар", action: "create_channel", text: "", text_entities: [] },
    { id: 2, type: "message", date: "2024-02-01T08:05:10", date_unixtime: "1706767510", from: "Ліхтар", text: "Збито 17 із 19 дронів 🛡\nДякуємо!" },
    {
      id: 3,
      type: "message",
      date: "2024-02-02T08:05:10",
      date_unixtime: "1706853910",
      edited: "2024-02-02T08:30:00",
      edited_unixtime: "1706855400",
      photo: "photos/photo_1.jpg",
      forwarded_from: "Сусідній канал",
      reply_to_message_id: 2,
      text: [{ type: "bold", text: "⚡️ Уночі " }, "збито ", { type: "custom_emoji", text: "4️⃣", document_id: "x" }, { type: "text_link", text: " цілі", href: "https://example.org" }],
    },
    { id: 4, type: "message", date: "2024-02-02T09:00:00", photo: "photos/photo_2.jpg", text: "" },
    { id: 5, type: "message", date: "2024-02-02T09:10:00", media_type: "video_file", text: "Відео роботи" },
    { id: 6, type: "message", date: "2024-02-02T09:20:00", text: [{ type: "bold" }] },
    { id: 7, type: "message", date: "вчора", text: "Дата, якої немає" },
  ],
};

function bytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value, null, 1));
}

async function* pieces(whole: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < whole.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield whole.subarray(at, at + size);
    at += size;
  }
}

async function all(value: unknown, options: ReadPostsOptions = {}, sizes: readonly number[] = [65_536]): Promise<(Post | RefusedPost)[]> {
  const found: (Post | RefusedPost)[] = [];
  for await (const item of readPosts(pieces(bytes(value), sizes), options)) found.push(item);
  return found;
}

const short = (item: Post | RefusedPost | undefined): string => (item === undefined ? "" : `${item.id} ${item.kind === "post" ? item.text : item.reason}`);

test("an export of one chat gives its posts, and each other message with its reason", async () => {
  const found = await all(chat);
  assert.deepEqual(found.map(short), ["1 service-message", "2 Збито 17 із 19 дронів 🛡\nДякуємо!", "3 ⚡️ Уночі збито 4️⃣ цілі", "4 empty-text", "5 Відео роботи", "6 broken-row", "7 unreadable-date"]);
  const [, second, third, , fifth] = found as Post[];
  assert.equal(second?.postedAt, "2024-02-01T06:05:10Z");
  assert.equal(second?.channel, "Ліхтар Надмор’я");
  assert.deepEqual([third?.editedAt, third?.edited, third?.media, third?.forwardedFrom, third?.replyTo, third?.version, third?.index], ["2024-02-02T06:30:00Z", true, "photo", "Сусідній канал", "2", 1, 2]);
  assert.deepEqual([fifth?.media, fifth?.postedAt], ["video", "2024-02-02T09:10:00"]);
});

test("a local date gets an offset from the zone alone", async () => {
  const [post] = (await all({ ...chat, messages: [chat.messages[4]] }, { zone: "Europe/Kyiv" })) as Post[];
  assert.equal(post?.postedAt, "2024-02-02T09:10:00+02:00");
  await assert.rejects(all(chat, { zone: "Europe/Nowhere" }), /no such time zone/);
});

test("an export of all chats gives the posts of each under its name", async () => {
  const other = { name: null, type: "saved_messages", id: 9, messages: [{ id: 2, type: "message", date_unixtime: "1706767510", text: "Інший чат" }] };
  const whole = { about: "Here is the data", personal_information: { id: 5, name: "Я", messages: [1] }, contacts: { list: [{ name: "a" }] }, chats: { about: "", list: [other, chat] }, left_chats: { list: [{ name: "Давній", id: 3, messages: [] }] } };
  const found = await all(whole);
  assert.equal(found.length, 8);
  assert.deepEqual(found.slice(0, 3).map(({ channel, id }) => `${channel}/${id}`), ["9/2", "Ліхтар Надмор’я/1", "Ліхтар Надмор’я/2"]);
});

test("another text under one id is another version, the same text a duplicate", async () => {
  const row = (id: number, text: string): unknown => ({ id, type: "message", date_unixtime: "1706767510", text });
  const found = await all({ name: "К", type: "public_channel", id: 8, messages: [row(1, "Збито 4"), row(1, "Збито 5"), row(1, "Збито 4"), row(2, "Збито 4")] });
  assert.deepEqual(found.map((item) => (item.kind === "post" ? item.version : item.reason)), [1, 2, "duplicate-post", 1]);
});

test("however it is cut, the same posts come out", async () => {
  const whole = await all(chat);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }), fc.boolean(), async (sizes, tight) => {
      const found = await all(tight ? JSON.stringify(chat) : chat, {}, sizes);
      const bare = (items: readonly (Post | RefusedPost)[]): unknown => items.map((item) => ({ ...item, offset: null }));
      assert.deepEqual(bare(found), bare(whole));
    }),
    { numRuns: 60 },
  );
});

test("wherever it breaks off, the whole posts before are given and one refusal names the byte", async () => {
  const complete = bytes(chat);
  const good = await all(chat);
  for (let length = 1; length < complete.length; length += 7) {
    const found: (Post | RefusedPost)[] = [];
    for await (const item of readPosts(pieces(complete.subarray(0, length), [64]), { container: { kind: "telegram-json" } })) found.push(item);
    const last = found.pop();
    assert.ok(last?.kind === "refused" && last.reason === "broken-json", `${length}: ${short(last)}`);
    assert.ok(last.detail.includes(`byte ${length}`), last.detail);
    assert.deepEqual(found, good.slice(0, found.length));
  }
});

test("a message that is broken costs itself alone", async () => {
  const found = await all('{"name":"К","id":1,"messages":[{"id":1,"text":"раз"},{"id":2,"text":tru},{"id":3,"text":"три"}]} trailing');
  assert.deepEqual(found.map(short), ["1 раз", "null broken-row", "3 три", "null broken-json"]);
});

test("hostile exports give refusals, never a throw", async () => {
  const deep = `{"messages":[${"[".repeat(200_000)}${"]".repeat(200_000)},{"id":2,"text":"далі"}]}`;
  assert.deepEqual((await all(deep)).map(short).slice(1), ["2 далі"]);
  assert.deepEqual((await all(`{"deep":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)},"messages":[{"id":2,"text":"далі"}]}`, { container: { kind: "telegram-json" } })).map(short), ["2 далі"]);
  const long = await all(`{"messages":[{"id":1,"text":"${"ж".repeat(5_000_000)}"},{"id":2,"text":"далі"}]}`);
  assert.deepEqual(long.map(short), ["null too-long", "2 далі"]);
  const proto = await all('{"__proto__":{"name":"зло"},"messages":[{"__proto__":{"text":"зло"},"id":1,"constructor":{"text":"зло"}},{"id":2,"text":"нуль \\u0000 і \\ud800 половина"}]}');
  assert.deepEqual(proto.map(short), ["1 empty-text", "2 нуль \u0000 і \ud800 половина"]);
  assert.equal(({} as { text?: string }).text, undefined);
  const nul = await all(`{"name":"К","messages":[{"id":1,"text":"раз"}${"\0".repeat(50)}`);
  assert.deepEqual(nul.map(short), ["1 раз", "null broken-json"]);
  assert.deepEqual((await all("{}", { container: { kind: "telegram-json" } })).map(short), ["null unknown-container"]);
  assert.deepEqual((await all('{"messages":{"a":1}}', { container: { kind: "telegram-json" } })).map(short), ["null unknown-container"]);
});

test("bytes that are no UTF-8 are refused where they stand", async () => {
  const whole = bytes('{"name":"К","id":1,"messages":[{"id":1,"text":"збито X"},{"id":2,"text":"далі"}]}');
  whole[whole.indexOf(0x58)] = 0xff;
  const found: (Post | RefusedPost)[] = [];
  for await (const item of readPosts(pieces(whole, [9]))) found.push(item);
  assert.deepEqual(found.map(short), ["null bad-encoding", "2 далі"]);
});

test("an array of rows is read by the names of its fields", async () => {
  const found = (await all([{ id: 12, date: "2024-03-01 10:00:00+00:00", message: "Збито 6", channel: "lantern" }])) as Post[];
  assert.deepEqual([found[0]?.postedAt, found[0]?.channel, found[0]?.text], ["2024-03-01T10:00:00+00:00", "lantern", "Збито 6"]);
});

test("what was struck out keeps its marks, so that it is left out with a reason", () => {
  assert.equal(joinText(["Збито ", { type: "strikethrough", text: "95" }, " ", { type: "bold", text: "97" }, { type: "strikethrough", text: " " }]), "Збито ~~95~~ 97 ");
});
