import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import type { Reading } from "../../model/reading.ts";
import { exampleReading } from "../../../test/publish/example-reading.ts";
import { width } from "../terminal/width.ts";
import { BAR_PATTERNS } from "./balance-bar.ts";
import { html } from "./html.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";
import { quotedReading } from "./quoted.ts";
import { table } from "./table.ts";
import { read } from "../library.ts";
import { wholeText } from "../view.ts";
import type { View, ViewOptions } from "../view.ts";

const PLAIN = { width: 80, colour: false, explain: false };
const shown = (view: View<Reading>, readings: readonly Reading[], options: Partial<ViewOptions> = {}): Promise<string> =>
  wholeText(view.render(readings, { ...PLAIN, several: readings.length > 1, ...options }));
const render = (reading: Reading, options: Partial<ViewOptions> = {}): Promise<string> => shown(table, [reading], options);

test("the table keeps hedges, claimants, directions and the arithmetic", async () => {
  const text = await render(exampleReading);
  for (const part of ["Night of 19–20 May 2025", "RU → UA", "UA → RU", "at least 35", "├ drones shot down", "└ drones lost or suppressed", "108 = at least 35 + 58 + up to 15 not accounted for", "Russia’s Defense Ministry", "“Moscow wants to buy time,”", "Trump, Putin", "2 h", "Bryansk region RU-BRY", "record", "duration 1"])
    assert.ok(text.includes(part), part);
});

test("figures end in one column at every width, and no line is too wide", async () => {
  for (let columns = 60; columns <= 200; columns += 4) {
    const text = await render(exampleReading, { width: columns });
    const ends = ["  108  ", "at least 35  ", "  58  ", "  273  "].map((figure) => {
      const line = text.split("\n").find((row) => row.includes(figure)) ?? "";
      return line.indexOf(figure) + figure.length;
    });
    assert.equal(new Set(ends).size, 1, String(columns));
    for (const line of text.split("\n")) assert.ok(width(line) <= columns, `${columns}: ${line}`);
  }
});

test("colour changes nothing but colour", async () => {
  const coloured = await render(exampleReading, { colour: true });
  assert.ok(coloured.includes("\u001B["));
  assert.equal(coloured.replace(/\u001B\[\d+m/g, "").split("\n").map((line) => line.trimEnd()).join("\n"), await render(exampleReading));
});

test("--explain gives each claim its rule and parts, each other number its reason, each removal its words", async () => {
  const text = await render(exampleReading, { explain: true });
  for (const part of ["rule verb-object", "at_least, from 35 to open", "duration", "…has lasted for more than three…", "audio player", "Play all audios:"]) assert.ok(text.includes(part), part);
});

test("--explain gives every part whole, however narrow the sheet", async () => {
  const reading = read("Russia launched 108 drones at Ukraine overnight. A further 58 drones were lost from radar or suppressed by electronic warfare, the Air Force of Ukraine said.\n", { published: "2025-05-20" });
  for (const columns of [40, 60, 80]) {
    const text = await render(reading, { explain: true, width: columns });
    const words = text.replace(/\s+/g, " ");
    assert.ok(words.includes("“lost from radar or suppressed by electronic warfare” · passive"), String(columns));
    for (const line of text.split("\n")) assert.ok(width(line) <= columns, `${columns}: ${line}`);
  }
});

test("exports carry the quote and what stands around it", async () => {
  const { claims } = quotedReading(exampleReading);
  const number = claims[1]?.spans.number;
  assert.equal(number?.quote, "35");
  assert.ok(number.prefix.endsWith("At least "));
  assert.ok(number.suffix.startsWith(" were shot down"));
  assert.equal(claims[6]?.places[0]?.span.quote, "Bryansk region");
});

test("JSON is the reading; several readings are an array; NDJSON has one typed row a line", async () => {
  assert.equal((JSON.parse(await shown(json, [exampleReading])) as Reading).claims.length, 7);
  assert.equal((JSON.parse(await shown(json, [exampleReading, exampleReading])) as Reading[]).length, 2);
  const rows = (await shown(ndjson, [exampleReading])).trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
  assert.deepEqual([...new Set(rows.map((row) => row["type"]))], ["document", "claim", "statement", "event", "relation", "abstention", "removal"]);
  assert.ok(rows.every((row) => row["document"] === "sha256:example" || row["id"] === "sha256:example"));
  assert.equal(rows.find((row) => row["type"] === "event")?.["event"], "call");
});

test("JSON is written in pieces as it would be at once", async () => {
  const { reader, document, ...rows } = quotedReading(exampleReading);
  const whole = { reader, document, ...rows };
  assert.equal(await shown(json, [exampleReading]), `${JSON.stringify(whole, null, 2)}\n`);
  assert.equal(await shown(json, [exampleReading, exampleReading]), `${JSON.stringify([whole, whole], null, 2)}\n`);
  assert.equal(await shown(json, [exampleReading], { several: true }), `${JSON.stringify([whole], null, 2)}\n`);
  assert.equal(await shown(json, [], { several: true }), "[]\n");
});

test("the page links every claim both ways and its ids are unique", async () => {
  const page = await shown(html, [exampleReading]);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id as string);
  for (const target of targets) assert.ok(ids.includes(target), target);
  for (let n = 1; n <= 7; n++) for (const target of [`t-c${n}`, `n-c${n}`]) assert.ok(targets.includes(target), target);
});

test("a part that counts the same somewhere is told by its place; a class of weapon is not said row after row", async () => {
  const reading = read("The ministry said air defences shot down 60 drones overnight: 40 over the Bryansk region, 15 over the Tula region.\n\nTwo ballistic missiles struck Odesa, killing four dockers and wounding 10, Governor Oleh Kiper said.\n", { published: "2025-05-20" });
  const text = await render(reading);
  assert.match(text, /60 {2}drones shot down/);
  assert.match(text, /40 {2}├ Bryansk region RU-BRY/);
  assert.match(text, /15 {2}└ Tula region RU-TUL/);
  assert.equal(text.split("RU-BRY").length, 2);
  assert.ok(text.split("missile.ballistic").length <= 2);
  assert.match((await shown(html, [reading])).replace(/<[^>]*>/g, "|"), /\|40\|[^a-z]*\|Bryansk region\|/);
});

test("every class that the patterns of the bars use has a colour outside of a bar too", () => {
  // A pattern takes its style from where it is declared, not from the bar that it fills.
  for (const [, name] of BAR_PATTERNS.matchAll(/class="([a-z]+)"/g)) assert.ok(PAGE_STYLE.includes(`pattern .${name}{fill:`), name);
});

test("the title stands on the page once, with its marks, its margin and no broken number", async () => {
  const text = "174 enemy targets shot down in raid of 10-11 February\n\nThe air force said on 11 February that 174 enemy targets were shot down, and that 2 drones of 215 were lost.\n\nThe raid of 10-11 February had begun at 20:00 and the air force named no place at all that was hit in it.\n";
  const page = await shown(html, [read(text, { published: "2026-02-11" })]);
  const body = page.slice(page.indexOf("<body>"));
  const words = body.replace(/<[^>]*>/g, "");
  assert.equal(words.split("174 enemy targets shot down in raid of").length, 2);
  const head = /<div class="row head"><h1[^>]*>([^]*?)<\/h1><ul class="notes">/.exec(body)?.[1] ?? "";
  assert.match(head, /<a class="n teal" href="#n-c1" id="t-c1"/);
  assert.match(head, /<span class="whole">10-11<\/span>/);
  const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, target] of body.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.has(target), target);
});

test("the page allows its own style and script alone, by their hashes", async () => {
  const page = await shown(html, [exampleReading]);
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
  assert.match(policy, /^default-src 'none';/);
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  assert.ok(policy.includes(hash(/<style>([^]*?)<\/style>/.exec(page)?.[1] ?? "")));
  assert.ok(policy.includes(hash(/<script>([^]*?)<\/script>/.exec(page)?.[1] ?? "")));
  assert.doesNotMatch(page, / style="| on\w+="|<link|<img|@import/);
});

test("several texts share a page and keep their ids apart", async () => {
  const page = await shown(html, [exampleReading, exampleReading]);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target as string), target);
});

const ATTACKS = ["<script>alert(1)</script>", "</style><script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "<!--", "]]>", "&lt;b&gt;", "\u202E801", "\u001B[31m", "javascript:alert(1)", "' onmouseover='x"];

test("whatever the document holds, it stays text", async () => {
  for (const attack of ATTACKS) {
    const { document } = exampleReading;
    const shift = attack.length + 1;
    const move = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(move);
      if (value === null || typeof value !== "object") return value;
      const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, move(item)]));
      return typeof copy["from"] === "number" && typeof copy["to"] === "number" ? { ...copy, from: copy["from"] + shift, to: copy["to"] + shift } : copy;
    };
    const { document: _, ...rows } = exampleReading;
    const hostile: Reading = {
      ...(move(rows) as typeof rows),
      claims: (move(exampleReading.claims) as Reading["claims"]).map((claim) => ({ ...claim, object: attack, rule: attack, places: [], attribution: { ...claim.attribution, claimant: { ...claim.attribution.claimant, name: attack } } })),
      document: { ...document, title: attack, titleSpan: null, outlet: attack, byline: attack, source: attack, url: attack, language: attack, text: `${attack}\n${document.text}`, removals: [{ raw: { from: 0, to: 1 }, reason: "markup", text: attack, step: attack }] },
    };
    const page = await shown(html, [hostile]);
    const body = page.slice(page.indexOf("<body>"), page.lastIndexOf("<script>"));
    assert.doesNotMatch(body, /<script|<img|<!--|onmouseover='|href="javascript|\u202E|\u001B/i, attack);
    for (const tag of body.matchAll(/<([a-z]+\d?)\b([^>]*)>/g)) assert.doesNotMatch(tag[2] as string, /\son\w+=/i);
    for (const view of [await render(hostile), await render(hostile, { explain: true })]) assert.doesNotMatch(view, /\u001B|\u202E/, attack);
    assert.doesNotMatch(await shown(json, [hostile]), /\u001B|\u202E/);
  }
});

test("an empty reading says so", async () => {
  const empty: Reading = { ...exampleReading, claims: [], statements: [], events: [], relations: [], abstentions: [] };
  assert.match(await render(empty), /No claims/);
  assert.match(await shown(html, [empty]), /No number of an attack/);
});

test("without a date of publication the table says how to give one", async () => {
  const undated: Reading = { ...exampleReading, document: { ...exampleReading.document, published: null } };
  assert.match(await render(undated), /--published YYYY-MM-DD/);
});
