import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import * as chrono from "chrono-node";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { cleanDocument } from "../src/clean/clean.ts";
import { readRaw } from "../src/pipeline.ts";
import { analyse } from "../src/read/analysis.ts";
import { lexiconOf } from "../src/read/languages/index.ts";
import { articles } from "./articles.ts";
import { names } from "./memory.ts";

/** `npm run bench`: the reader beside libraries that read parts of what it reads, in one run, alternating; then hostile input, then starts. */
const ROUNDS = 5;
const texts = articles(400);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const beforeWords = performance.now();
const words = lexiconOf("en");
const wordsMs = performance.now() - beforeWords;
const given = (raw: string): Parameters<typeof readRaw>[0] => ({ source: "bench", url: null, raw, mediaType: "text/plain", retrievedAt: null });
const read = (raw: string): number => readRaw(given(raw), { published: "2025-05-20" }).claims.length;
const wink = winkNLP(model, ["sbd", "pos", "ner"]);
const its = wink.its;
const NUMBER_AND_NOUN = /\b(\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens|hundreds)\s+(?:[a-z-]+\s+){0,2}?(drones?|UAVs?|missiles?|bombs?|people|locations|hits)\b/gi;

interface Contender {
  readonly name: string;
  readonly does: string;
  /** Texts per round: slow libraries get fewer, rates are per text. */
  readonly texts: number;
  run(text: string): number;
}

const contenders: readonly Contender[] = [
  { name: "tallywire", does: "clean, claims with sources, statements, events, nights", texts: 400, run: read },
  { name: "wink-nlp", does: "sentences, parts of speech, entities", texts: 100, run: (text) => wink.readDoc(text).entities().out(its.type).length },
  { name: "compromise", does: "tags, numbers", texts: 12, run: (text) => (compromise(text) as unknown as { numbers(): { length: number } }).numbers().length },
  { name: "chrono-node", does: "dates alone", texts: 100, run: (text) => chrono.parse(text, new Date("2025-05-20T12:00:00Z")).length },
  { name: "one regex", does: "a number and a noun, nothing else", texts: 400, run: (text) => [...text.matchAll(NUMBER_AND_NOUN)].length },
];

print(`${texts.length} generated articles, ${(bytes / texts.length / 1000).toFixed(1)} kB each; Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}; medians of ${ROUNDS} rounds in turn`);
print("");
const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
const found = new Map<string, number>();
// A round that does not count: the engine compiles what it has seen often.
for (const { run, texts: count } of contenders) for (const text of texts.slice(0, count)) run(text);
for (let round = 0; round < ROUNDS; round++) {
  const order = round % 2 === 0 ? contenders : contenders.toReversed();
  for (const { name, texts: count, run } of order) {
    const start = performance.now();
    let rows = 0;
    for (let index = 0; index < count; index++) rows += run(texts[index] as string);
    times.get(name)?.push((performance.now() - start) / count);
    found.set(name, rows / count);
  }
}
const per = (name: string): number => median(times.get(name) ?? []);
print(`${"".padEnd(14)}${"articles/s".padStart(11)}${"MB/s".padStart(8)}${"ms each".padStart(9)}${"tallywire is".padStart(15)}   does`);
for (const { name, does } of contenders) {
  const ms = per(name);
  const ratio = ms / per("tallywire");
  const speed = name === "tallywire" ? "" : ratio >= 1 ? `${ratio.toFixed(1)} x faster` : `${(1 / ratio).toFixed(1)} x slower`;
  print(`${name.padEnd(14)}${(1000 / ms).toFixed(0).padStart(11)}${(bytes / texts.length / 1000 / ms).toFixed(1).padStart(8)}${ms.toFixed(2).padStart(9)}${speed.padStart(15)}   ${does} (${(found.get(name) ?? 0).toFixed(0)} rows each)`);
}

print("");
print("where tallywire's time goes, µs an article");
const cleaned = texts.map((text) => cleanDocument(given(text), { published: "2025-05-20" }));
const stages: Readonly<Record<string, (index: number) => unknown>> = {
  "clean: title, body, furniture": (index) => cleanDocument(given(texts[index] as string), { published: "2025-05-20" }),
  "words: tokens, sentences, phrases": (index) => analyse((cleaned[index] as (typeof cleaned)[number]).text, words),
};
const whole = per("tallywire") * 1000;
let rest = whole;
for (const [name, run] of Object.entries(stages)) {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let index = 0; index < texts.length; index++) run(index);
    rounds.push(((performance.now() - start) * 1000) / texts.length);
  }
  rest -= median(rounds);
  print(`${name.padEnd(36)}${median(rounds).toFixed(0).padStart(7)}${`${((median(rounds) / whole) * 100).toFixed(0)} %`.padStart(7)}`);
}
print(`${"rules: claims, statements, events".padEnd(36)}${rest.toFixed(0).padStart(7)}${`${((rest / whole) * 100).toFixed(0)} %`.padStart(7)}`);
print(`building the words of a language, once: ${wordsMs.toFixed(0)} ms (${words.lexicon.size} words)`);

print("");
print("hostile input: ten times the size should take about ten times as long");
print(`${"".padEnd(26)}${"10 k".padStart(11)}${"100 k".padStart(11)}${"1 M".padStart(11)}   last step`);
const hostile: Readonly<Record<string, (size: number) => string>> = {
  spaces: (size) => " ".repeat(size),
  digits: (size) => "7".repeat(size),
  "numbers and nouns": (size) => "35 drones ".repeat(size / 10),
  "one endless sentence": (size) => "and Kyiv said 35 drones were shot down over Kyiv ".repeat(size / 50),
  "deep quotes": (size) => "“".repeat(size),
  "quotes open and close": (size) => "“a” ".repeat(size / 4),
  commas: (size) => "a, ".repeat(size / 3),
  hyphens: (size) => "-".repeat(size),
  "blank lines": (size) => "a\n\n".repeat(size / 3),
  "nested tags": (size) => `<html><body>${"<div>".repeat(size / 5)}</body></html>`,
  "one open tag": (size) => `<html><body><p ${"a=b ".repeat(size / 4)}`,
  "hedges without end": (size) => "at least more than nearly ".repeat(size / 26),
  "calls of nobody with nobody": (size) => "Russia call ".repeat(size / 12),
  "days without end": (size) => "20 May — ".repeat(size / 9),
  "said, said, said": (size) => "he said that she said that ".repeat(size / 27),
  "“He said “He said": (size) => "“He said ".repeat(size / 9),
  "a list of people": (size) => "two women and a man, ".repeat(size / 21),
  "a list of drones": (size) => "5 drones, ".repeat(size / 10),
  "5 killed 5 killed": (size) => "5 killed ".repeat(size / 9),
  "six of them, six of them": (size) => "wounded, six of them ".repeat(size / 21),
  "lines of a list": (size) => "killed four guards\n\n".repeat(size / 20),
  "visited Berlin-visited": (size) => "visited Berlin-".repeat(size / 15),
};
for (const [name, make] of Object.entries(hostile)) {
  const steps: number[] = [];
  // A step that would take minutes says enough by not being taken.
  for (const size of [1e4, 1e5, 1e6]) if ((steps.at(-1) ?? 0) < 1000) steps.push(once(make(size), name.includes("tag") ? "text/html" : "text/plain"));
  const last = (steps.at(-1) as number) / Math.max(steps.at(-2) as number, 0.1);
  print(`${name.padEnd(26)}${[0, 1, 2].map((index) => (steps[index] === undefined ? "-" : `${steps[index].toFixed(1)} ms`).padStart(11)).join("")}   x ${last.toFixed(1)}`);
}

print("");
print("large input, each in a process of its own");
for (const name of names) {
  const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(new URL("memory.ts", import.meta.url)), name], { encoding: "utf8" });
  const [seconds, megabytes] = stdout.trim().split(" ");
  print(status === 0 ? `${name.padEnd(26)}${`${seconds} s`.padStart(11)}${`${megabytes} MB`.padStart(11)} at most` : `${name.padEnd(26)} failed`);
}

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
if (existsSync(bin)) {
  print("");
  print("starts, whole process (medians of 15, in turn)");
  const sample = fileURLToPath(new URL("../samples/2025-05-20-article.txt", import.meta.url));
  const commands: Readonly<Record<string, readonly string[]>> = { "node -e 0": ["-e", "0"], "tallywire --version": [bin, "--version"], "tallywire --help": [bin, "--help"], "tallywire read": [bin, "read", sample] };
  const starts = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  for (let round = 0; round < 15; round++)
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      spawnSync(process.execPath, args, { env });
      starts.get(name)?.push(performance.now() - start);
    }
  const base = median(starts.get("node -e 0") ?? []);
  for (const [name, list] of starts) print(`${name.padEnd(26)}${`${median(list).toFixed(0)} ms`.padStart(10)}   x ${(median(list) / base).toFixed(2)}`);
} else print("\nstarts: run `npm run build` first");

function once(raw: string, mediaType: "text/plain" | "text/html"): number {
  const start = performance.now();
  readRaw({ source: "bench", url: null, raw, mediaType, retrievedAt: null }, {});
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
