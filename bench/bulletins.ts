import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readRaw } from "../src/pipeline.ts";

/**
 * `node bench/bulletins.ts`: bulletins of the corpus a second, every number with its span, window and places, beside a handful of
 * regular expressions that find one total and know nothing else; in one run and in turn.
 */
interface Line {
  readonly text: string;
  readonly language: string;
  readonly posted_at: string;
  readonly genre: string;
}

const ROUNDS = 7;
const lines = readFileSync(fileURLToPath(new URL("../corpus/bulletins.jsonl", import.meta.url)), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Line).filter(({ genre }) => genre === "bulletin");
const bytes = lines.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

const TOTALS = [/збито(?:\/подавлено)?\s+(\d+)/iu, /атакував\s+(\d+)(?:-?\p{L}{1,3})?\s+ударн/iu, /локаційно втрачен/iu, /(?:уничтожен|перехвачен)\p{L}*\s+(?:и\s+\p{L}+\s+)?(\d+)\s+украинск/iu, /(\d+)\s*(?:БпЛА)?\s*–\s*над\s+территори/giu];

const contenders = [
  { name: "tallywire", does: "counts with metric, class, window, places, parts, sums", run: ({ text, language, posted_at }: Line): number => readRaw({ source: "bench", url: null, raw: text, mediaType: "text/plain", retrievedAt: null }, { language, published: posted_at }).claims.length },
  { name: "five regexes", does: "one total, digits only", run: ({ text }: Line): number => TOTALS.reduce((sum, pattern) => sum + (pattern.global ? [...text.matchAll(pattern)].length : pattern.test(text) ? 1 : 0), 0) },
] as const;

const times = contenders.map((): number[] => []);
const found = contenders.map(() => 0);
for (let round = 0; round < ROUNDS + 2; round += 1)
  for (const [index, { run }] of contenders.entries()) {
    const start = performance.now();
    let count = 0;
    for (const line of lines) count += run(line);
    if (round >= 2) (times[index] as number[]).push(performance.now() - start);
    found[index] = count;
  }

process.stdout.write(`${lines.length} made-up bulletins, ${(bytes / lines.length / 1000).toFixed(2)} kB each; Node ${process.version}; medians of ${ROUNDS} rounds in turn\n`);
for (const [index, { name, does }] of contenders.entries()) {
  const median = (times[index] as number[]).toSorted((a, b) => a - b)[ROUNDS >> 1] as number;
  process.stdout.write(`${name.padEnd(14)} ${Math.round(lines.length / (median / 1000)).toLocaleString("en").padStart(9)} a second  ${(found[index] as number).toLocaleString("en").padStart(6)} found  ${does}\n`);
}
