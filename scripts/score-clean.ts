/**
 * How well the clean stage finds the article.
 *
 *   node scripts/score-clean.ts DIR [--worst N] [--show ID] [--pages|--texts]
 *
 * DIR holds `pages.jsonl` with `pages/*.html.gz` (paragraphs of each page: 4-gram F1 of ours beside Readability alone)
 * and `articles.jsonl` with `gold.jsonl` (body offsets and holes of plain texts: body kept, furniture removed).
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { cleanDocument } from "../src/clean/clean.ts";
import type { Document } from "../src/model/document.ts";
import { decode } from "../src/sources/decode.ts";

const [directory, ...rest] = process.argv.slice(2);
if (directory === undefined) {
  process.stderr.write(`${"usage: score-clean.ts DIR [--worst N] [--show ID] [--pages|--texts]"}\n`);
  process.exit(2);
}
const option = (name: string): string | undefined => {
  const at = rest.indexOf(name);
  return at < 0 ? undefined : rest[at + 1];
};
const print = (...parts: readonly unknown[]): void => void process.stdout.write(`${parts.map(String).join(" ")}\n`);
const worst = Number(option("--worst") ?? 12);
const show = option("--show");

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function grams(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const size = Math.min(4, words.length);
  const counts = new Map<string, number>();
  for (let index = 0; index + size <= words.length && size > 0; index += 1) {
    const gram = words.slice(index, index + size).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function score(found: string, expected: string): Score {
  const a = grams(found);
  const b = grams(expected);
  let shared = 0;
  let all = 0;
  let wanted = 0;
  for (const [gram, count] of a) {
    all += count;
    shared += Math.min(count, b.get(gram) ?? 0);
  }
  for (const count of b.values()) wanted += count;
  const precision = all === 0 ? 0 : shared / all;
  const recall = wanted === 0 ? 0 : shared / wanted;
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const show3 = (value: number): string => value.toFixed(3);
const lines = (file: string): string[] => readFileSync(file, "utf8").split("\n").filter((line) => line.length > 0);

function bodyText(document: Document): string {
  return document.titleSpan === null ? document.text : document.text.slice(0, document.titleSpan.from) + document.text.slice(document.titleSpan.to);
}

interface Page {
  readonly id: string;
  readonly title: string | null;
  readonly publishing_date: string | null;
  readonly paragraphs: readonly string[];
  readonly html: string;
}

async function scorePages(root: string): Promise<void> {
  const { Readability } = await import("@mozilla/readability");
  const { parseHTML } = await import("linkedom");
  const rows: { id: string; ours: Score; theirs: Score; published: string }[] = [];
  let ourTime = 0;
  let theirTime = 0;
  let dated = 0;
  let sameDay = 0;
  let titled = 0;
  for (const line of lines(join(root, "pages.jsonl"))) {
    const page = JSON.parse(line) as Page;
    if (show !== undefined && show !== page.id) continue;
    const file = [join(root, page.html), join(root, "pages", page.html)].find((path) => existsSync(path));
    if (file === undefined) throw new Error(`page file not found: ${page.html}`);
    const bytes = gunzipSync(readFileSync(file));
    const { text } = decode(bytes, { document: page.id });
    const start = performance.now();
    const document = cleanDocument({ source: page.id, url: null, raw: text, mediaType: "text/html", retrievedAt: null });
    ourTime += performance.now() - start;
    const begin = performance.now();
    let content = "";
    try {
      content = new Readability(parseHTML(text).document as unknown as globalThis.Document).parse()?.textContent ?? "";
    } catch (error) {
      process.stderr.write(`${`readability failed on ${page.id}: ${String(error)}`}\n`);
    }
    theirTime += performance.now() - begin;
    const expected = page.paragraphs.join("\n");
    const ours = score(bodyText(document), expected);
    rows.push({ id: page.id, ours, theirs: score(content, expected), published: `${document.published?.at ?? "none"} / ${page.publishing_date ?? "none"}` });
    if (page.publishing_date !== null && document.published !== null) {
      dated += 1;
      if (Math.abs(Date.parse(document.published.at) - Date.parse(page.publishing_date.replace(" ", "T"))) <= 86_400_000) sameDay += 1;
    }
    const plain = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    if (page.title !== null && document.title !== null && plain(page.title) === plain(document.title)) titled += 1;
    if (show === page.id) {
      const want = new Set(page.paragraphs.flatMap((paragraph) => [...grams(paragraph).keys()]));
      const have = new Set(document.text.split("\n\n").flatMap((paragraph) => [...grams(paragraph).keys()]));
      const share = (paragraph: string, known: ReadonlySet<string>): number => mean([...grams(paragraph).keys()].map((gram) => (known.has(gram) ? 1 : 0)));
      print(`title ${document.title}\nwanted ${page.title}\nbyline ${document.byline}\noutlet ${document.outlet}\nurl ${document.url}\npublished ${JSON.stringify(document.published)}`);
      print("---- ours that is not wanted");
      for (const paragraph of document.text.split("\n\n")) if (share(paragraph, want) < 0.5) print("+", paragraph.slice(0, 220));
      print("---- wanted that is not ours");
      for (const paragraph of page.paragraphs) {
        if (share(paragraph, have) >= 0.5) continue;
        const log = document.removals.find((removal) => removal.text.length > 8 && paragraph.includes(removal.text.slice(0, 20)));
        print("-", paragraph.slice(0, 220), log === undefined ? "" : `[${log.reason} ${log.step}]`);
      }
    }
  }
  rows.sort((a, b) => a.ours.f1 - b.ours.f1);
  print(`\npages ${rows.length}: 4-gram precision, recall, F1 (means over pages)`);
  for (const [name, pick] of [["ours", "ours"], ["readability", "theirs"]] as const) {
    const values = rows.map((row) => row[pick]);
    const f1 = values.map((value) => value.f1);
    print(`  ${name.padEnd(12)} P ${show3(mean(values.map((value) => value.precision)))}  R ${show3(mean(values.map((value) => value.recall)))}  F1 ${show3(mean(f1))}  median ${show3(f1.toSorted((a, b) => a - b)[f1.length >> 1] ?? 0)}  below 0.9: ${f1.filter((value) => value < 0.9).length}  best of both: ${rows.filter((row) => row[pick].f1 >= Math.max(row.ours.f1, row.theirs.f1) - 0.002).length}`);
  }
  print(`  time: ours ${ourTime.toFixed(0)} ms, linkedom + readability ${theirTime.toFixed(0)} ms`);
  print(`  published: found ${rows.filter((row) => !row.published.startsWith("none")).length}, within a day of the silver date ${sameDay} of ${dated}; title equal: ${titled}`);
  print("  worst pages (ours F1, P, R; readability F1; published ours / silver):");
  for (const row of rows.slice(0, worst)) print(`    ${row.id.padEnd(24)} ${show3(row.ours.f1)} ${show3(row.ours.precision)} ${show3(row.ours.recall)}   ${show3(row.theirs.f1)}   ${row.published}`);
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly published_at: string;
  readonly body_start: number;
  readonly body_end: number;
  readonly body_marked: boolean;
}
interface Gold {
  readonly id: string;
  readonly body: readonly [number, number];
  readonly holes?: readonly (readonly [number, number])[] | null;
  readonly claims?: readonly { readonly from: number; readonly to: number; readonly metric: string; readonly quote: string; readonly repeat?: boolean }[];
}

function scoreTexts(root: string): void {
  const gold = new Map<string, Gold>();
  for (const line of lines(join(root, "gold.jsonl"))) {
    const row = JSON.parse(line) as Gold;
    gold.set(row.id, row);
  }
  const rows: { id: string; kept: number; removed: number; body: number; furniture: number; claims: number; lost: number; marked: string; joins: number }[] = [];
  for (const line of lines(join(root, "articles.jsonl"))) {
    const article = JSON.parse(line) as Article;
    if (show !== undefined && show !== article.id) continue;
    const mark = gold.get(article.id);
    const body = mark?.body ?? (article.body_marked ? ([article.body_start, article.body_end] as const) : null);
    const document = cleanDocument({ source: article.id, url: null, raw: article.text, mediaType: "text/plain", retrievedAt: null });
    const covered = new Uint8Array(article.text.length);
    for (const run of document.offsets) {
      const inTitle = document.titleSpan !== null && run.clean >= document.titleSpan.from && run.clean < document.titleSpan.to;
      covered.fill(inTitle ? 2 : 1, run.raw, run.raw + run.length);
    }
    if (show === article.id) showText(article, document, body, mark?.holes ?? [], covered);
    if (body === null) continue;
    const wanted = new Uint8Array(article.text.length).fill(1, body[0], body[1]);
    for (const [from, to] of mark?.holes ?? []) wanted.fill(0, from, to);
    let kept = 0;
    let removed = 0;
    let bodyLength = 0;
    let furniture = 0;
    for (let index = 0; index < wanted.length; index += 1) {
      if (/\s/u.test(article.text[index] as string)) continue;
      if (wanted[index] === 1) {
        bodyLength += 1;
        if (covered[index] !== 0) kept += 1;
      } else if (covered[index] !== 2) {
        furniture += 1;
        if (covered[index] === 0) removed += 1;
      }
    }
    const claims = (mark?.claims ?? []).filter((claim) => wanted[claim.from] === 1 && claim.repeat !== true);
    const lost = claims.filter((claim) => covered[claim.from] === 0 || covered[claim.to - 1] === 0);
    for (const claim of lost) print(`  claim lost in ${article.id}: ${claim.quote.slice(0, 140)}`);
    rows.push({ id: article.id, kept, removed, body: bodyLength, furniture, claims: claims.length, lost: lost.length, marked: mark === undefined ? "article" : mark.holes === undefined || mark.holes === null ? "gold" : "gold+holes", joins: 0 });
  }
  const sum = (pick: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + pick(row), 0);
  print(`\ntexts ${rows.length} with a marked body`);
  print(`  body characters kept      ${show3(sum((row) => row.kept) / Math.max(1, sum((row) => row.body)))}   mean per text ${show3(mean(rows.map((row) => row.kept / Math.max(1, row.body))))}`);
  const withFurniture = rows.filter((row) => row.furniture > 0);
  print(`  furniture removed         ${show3(sum((row) => row.removed) / Math.max(1, sum((row) => row.furniture)))}   mean per text ${show3(mean(withFurniture.map((row) => row.removed / row.furniture)))}`);
  print(`  hand-marked claims lost   ${sum((row) => row.lost)} of ${sum((row) => row.claims)}`);
  print("  worst texts (kept, lost characters; furniture removed, left characters):");
  const error = (row: (typeof rows)[number]): number => row.body - row.kept + row.furniture - row.removed;
  for (const row of rows.toSorted((a, b) => error(b) - error(a)).slice(0, worst)) {
    print(`    ${row.id.padEnd(8)} kept ${show3(row.kept / Math.max(1, row.body))} (-${row.body - row.kept})   removed ${row.furniture === 0 ? "  -  " : show3(row.removed / row.furniture)} (+${row.furniture - row.removed})   ${row.marked}`);
  }
}

function showText(article: Article, document: Document, body: readonly [number, number] | null, holes: readonly (readonly [number, number])[], covered: Uint8Array): void {
  let at = 0;
  print(`title ${document.title}\nwanted ${article.title}\nbyline ${document.byline}\npublished ${JSON.stringify(document.published)} (${article.published_at})`);
  for (const line of article.text.split("\n")) {
    const from = at;
    at += line.length + 1;
    if (line.trim() === "") continue;
    const middle = from + (line.length >> 1);
    const wanted = body === null ? "?" : middle >= body[0] && middle < body[1] && !holes.some(([a, b]) => middle >= a && middle < b) ? "B" : "-";
    let kept = 0;
    for (let index = from; index < from + line.length; index += 1) if (covered[index] !== 0) kept += 1;
    const ours = kept === 0 ? "-" : kept < line.length * 0.8 ? "b" : covered[middle] === 2 ? "T" : "B";
    const reason = ours === "B" ? "" : (document.removals.find((removal) => removal.raw.from <= middle && middle < removal.raw.to)?.reason ?? "");
    print(`${wanted === ours || (wanted === "?" && ours === "B") ? " " : wanted === "B" ? "<" : ours === "B" ? ">" : "~"}${wanted}${ours} ${line.slice(0, 150)}${line.length > 150 ? " …" + line.slice(-30) : ""} ${reason === "" ? "" : `[${reason}]`}`);
  }
}

if (!rest.includes("--texts")) await scorePages(directory);
if (!rest.includes("--pages")) scoreTexts(directory);
