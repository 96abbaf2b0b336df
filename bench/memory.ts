import { readRaw } from "../src/pipeline.ts";
import { articles } from "./articles.ts";

/** One large input in a process of its own: prints its time in seconds and the most memory that the process held, in MB. */
const inputs: Readonly<Record<string, () => readonly [raw: string, mediaType: "text/plain" | "text/html"]>> = {
  nothing: () => ["", "text/plain"],
  "20 MB of articles": () => [articles(6700).join("\n\n").slice(0, 20e6), "text/plain"],
  "5 MB of <div>x": () => [`<html><body>${"<div>x".repeat(5e6 / 6)}`, "text/html"],
};
export const names = Object.keys(inputs);

const make = inputs[process.argv[2] ?? ""];
if (make !== undefined) {
  const [raw, mediaType] = make();
  const start = performance.now();
  readRaw({ source: "bench", url: null, raw, mediaType, retrievedAt: null }, {});
  process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} ${(process.resourceUsage().maxRSS / 1000).toFixed(0)}\n`);
}
