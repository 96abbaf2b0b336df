import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { nodeEffects } from "../sources/node-effects.ts";
import { runCommandLine } from "./command-line.ts";

let folder = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "tallywire-"));
});
after(async () => rm(folder, { recursive: true }));

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const written = { out: "", error: "" };
  const effects = { ...nodeEffects(), log: (message: string) => void (written.error += `${message}\n`) };
  const code = await runCommandLine(args, { effects, out: (text) => void (written.out += text), error: (text) => void (written.error += text), columns: 100, colour: false, colourErrors: false });
  return { code, ...written };
}

const message = (id: number, unix: number, text: unknown, more: object = {}): object => ({ id, type: "message", date: "2026-03-01T08:00:00", date_unixtime: String(unix), text, ...more });
const FIRST = Date.UTC(2026, 2, 1, 6) / 1000;
const DAY = 86_400;
const BULLETIN = (day: number, sent: number): string => `У ніч на ${day} березня (з 18:00) противник атакував ${sent} ударними БпЛА типу Shahed. За попередніми даними, станом на 07:30, збито/подавлено ${sent - 5} ворожих БпЛА.`;

async function exported(): Promise<string> {
  const file = join(folder, "result.json");
  await writeFile(file, JSON.stringify({
    name: "kpszsu", type: "public_channel", id: 1,
    messages: [
      message(1, FIRST, BULLETIN(1, 90)),
      message(2, FIRST + 3600, "⚠️ 3 БпЛА курсом на захід."),
      message(3, FIRST + DAY, ["ЗБИТО 50 ЦІЛЕЙ\nУ ніч на 2 березня противник атакував ", { type: "bold", text: "75" }, " ударними БпЛА. Збито 40 БпЛА та 3 ракети."]),
      message(4, FIRST + 3 * DAY, BULLETIN(4, 60)),
      message(5, FIRST + 3 * DAY, "", { photo: "photo.jpg" }),
      { id: 6, type: "service", action: "pin_message", date: "2026-03-04T08:00:00", date_unixtime: String(FIRST + 3 * DAY) },
    ],
  }));
  return file;
}

test("an export is read post by post, and what became of the others is told", async () => {
  const { code, out, error } = await run("read", await exported(), "--format", "ndjson");
  assert.equal(code, 0);
  const claims = out.trim().split("\n").map((line) => JSON.parse(line) as { type: string; metric?: string; nightOf?: string; quantity?: { low: number } }).filter(({ type }) => type === "claim");
  assert.deepEqual(claims.filter(({ metric }) => metric === "launched").map(({ nightOf, quantity }) => [nightOf, quantity?.low]), [["2026-03-01", 90], ["2026-03-02", 75], ["2026-03-04", 60]]);
  assert.match(error, /6 posts: 2 read whole as bulletins.*1 live alert.*1 not wholly understood.*not read: 1 empty text, 1 service message/u);
});

test("a run that was cut off goes on behind the last post", async () => {
  const file = await exported();
  const whole = await run("read", file, "--format", "ndjson");
  const ids = (text: string): string[] => text.trim().split("\n").map((line) => JSON.parse(line) as { type: string; source?: string }).flatMap(({ type, source }) => (type === "document" ? [source ?? ""] : []));
  const [first, ...rest] = ids(whole.out);
  const more = await run("read", file, "--format", "ndjson", "--after", first as string);
  assert.deepEqual(ids(more.out), rest);
  assert.match(more.error, /1 posts up to kpszsu\/1 were read before/u);
  assert.deepEqual(ids((await run("read", file, "--format", "ndjson", "--after", "3")).out), rest.slice(1));
  const none = await run("read", file, "--after", "99");
  assert.equal(none.code, 3);
  assert.match(none.error, /no post 99 in/u);
});

test("--coverage audits it", async () => {
  const file = await exported();
  const { code, out } = await run("read", file, "--coverage", "--json");
  assert.equal(code, 0);
  const audit = JSON.parse(out) as { source: string; days: { date: string; status: string }[]; years: { bulletins: number; partly: number; days: number }[]; refused: object };
  assert.equal(audit.source, "ua-air-force");
  assert.deepEqual(audit.days.map(({ date, status }) => [date, status]), [["2026-03-01", "reported"], ["2026-03-02", "reported"], ["2026-03-03", "silent"], ["2026-03-04", "reported"]]);
  assert.deepEqual(audit.years.map(({ bulletins, partly, days }) => [bulletins, partly, days]), [[3, 1, 4]]);
  assert.deepEqual(audit.refused, { "empty-text": 1, "service-message": 1 });
  const table = await run("coverage", file);
  assert.match(table.out, /Bulletins of the Ukrainian Air Force/u);
  assert.match(table.out, /Not wholly understood: 1\n {2}2 March 2026/u);
  assert.deepEqual((await run("coverage", file, "--format", "ndjson")).out.trim().split("\n").length, 4);
});

test("a table of posts takes a map of columns and a zone, and a wrong map says what is right", async () => {
  const file = join(folder, "posts.csv");
  await writeFile(file, `nr;said;when\n1;"${BULLETIN(5, 40)}";2026-03-05 08:00:00\n`);
  const { out } = await run("read", file, "--columns", "text=said,posted=when,id=nr", "--zone", "Europe/Kyiv", "--json");
  assert.match(out, /"nightOf": "2026-03-05"/u);
  const wrong = await run("read", file, "--columns", "words=said");
  assert.equal(wrong.code, 2);
  assert.match(wrong.error, /not a column.*\n.*text, posted, id/u);
});

test("a file that breaks off gives what stands before the break", async () => {
  const whole = join(folder, "half.json");
  await writeFile(whole, JSON.stringify({ name: "kpszsu", type: "public_channel", id: 1, messages: [message(1, FIRST, BULLETIN(1, 90)), message(2, FIRST + DAY, BULLETIN(2, 80))] }).slice(0, -120));
  const { out, error, code } = await run("read", whole, "--format", "ndjson");
  assert.equal(code, 2);
  assert.match(out, /"low":90/u);
  assert.match(error, /not every post could be read: 1 broken json, of 2; .*\(posts-not-read\)\n {2}\S/u);
});

test("an export in JSON is an array, however few of its posts come out; its bulletins are rows of NDJSON", async () => {
  const file = join(folder, "one.json");
  await writeFile(file, JSON.stringify({ name: "kpszsu", type: "public_channel", id: 1, messages: [message(1, FIRST, BULLETIN(1, 90)), message(2, FIRST + DAY, "Дякуємо всім!")] }));
  const { out } = await run("read", file, "--json");
  assert.equal((JSON.parse(out) as readonly unknown[]).length, 1);
  const lines = (await run("read", file, "--format", "ndjson")).out.trim().split("\n").map((line) => JSON.parse(line) as { type: string; status?: string });
  assert.deepEqual(lines.filter(({ type }) => type === "bulletin").map(({ status }) => status), ["read"]);
  const all = JSON.parse((await run("read", file, "--json", "--posts", "all")).out) as readonly unknown[];
  assert.equal(all.length, 2);
});

test("what holds no posts is no export", async () => {
  const file = join(folder, "note.txt");
  await writeFile(file, "Nothing here.");
  const { code, error } = await run("coverage", file);
  assert.equal(code, 2);
  assert.match(error, /no posts in it/u);
  assert.equal((await run("coverage", join(folder, "missing.json"))).code, 3);
  assert.equal((await run("coverage", folder)).code, 2);
});

test("an edited post is a document for each text, the later naming the one before", async () => {
  const file = join(folder, "edited.json");
  await writeFile(file, JSON.stringify({ name: "kpszsu", type: "public_channel", id: 1, messages: [message(7, FIRST, BULLETIN(1, 90)), message(7, FIRST, BULLETIN(1, 92), { edited_unixtime: String(FIRST + 60) })] }));
  const { out } = await run("read", file, "--format", "ndjson");
  const documents = out.trim().split("\n").map((line) => JSON.parse(line) as { type: string; id: string; url: string; version: number; revisionOf: string | null }).filter(({ type }) => type === "document");
  assert.deepEqual(documents.map(({ version, url }) => [version, url]), [[1, "https://t.me/kpszsu/7"], [2, "https://t.me/kpszsu/7"]]);
  assert.deepEqual(documents.map(({ revisionOf }) => revisionOf), [null, documents[0]?.id]);
});

test("an export of two channels has the days of each source apart", async () => {
  const file = join(folder, "all.json");
  const mod = "В течение прошедшей ночи дежурными средствами ПВО уничтожены восемь украинских беспилотных летательных аппаратов над Курской областью.";
  await writeFile(file, JSON.stringify({ chats: { list: [
    { name: "kpszsu", type: "public_channel", id: 1, messages: [message(1, FIRST, BULLETIN(1, 90)), message(2, FIRST + DAY, BULLETIN(2, 80))] },
    { name: "mod_russia", type: "public_channel", id: 2, messages: [message(1, FIRST, mod)] },
  ] } }));
  const found = JSON.parse((await run("coverage", file, "--json")).out) as readonly { source: string; years: readonly { bulletins: number }[] }[];
  assert.deepEqual(found.map(({ source, years }) => [source, years.reduce((sum, { bulletins }) => sum + bulletins, 0)]), [["ua-air-force", 2], ["ru-mod", 1]]);
});

test("a run goes on behind the post that the rows name, whatever title the export gives the channel", async () => {
  const file = join(folder, "titled.json");
  await writeFile(file, JSON.stringify({ name: "Повітряні Сили ЗС України", type: "public_channel", id: 1, messages: [message(1, FIRST, BULLETIN(1, 90)), message(2, FIRST + DAY, BULLETIN(2, 80))] }));
  const { out } = await run("read", file, "--format", "ndjson");
  const [first, second] = out.trim().split("\n").map((line) => JSON.parse(line) as { type: string; source?: string }).filter(({ type }) => type === "document");
  assert.equal(first?.source, "kpszsu/1");
  const rest = await run("read", file, "--format", "ndjson", "--after", first?.source ?? "");
  assert.equal(rest.code, 0, rest.error);
  assert.ok(rest.out.includes(`"source":"${second?.source}"`) && !rest.out.includes('"source":"kpszsu/1"'));
});
