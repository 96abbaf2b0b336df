import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readRaw } from "../src/pipeline.ts";
import { loadGold } from "../test/score/gold.ts";
import type { GoldDocument } from "../test/score/gold.ts";
import { report, sortFaults } from "../test/score/report.ts";
import { score } from "../test/score/score.ts";

/** `npm run score -- [DIR] [--errors] [--json] [--metric M] [--id ID]`: see docs/scoring.md. */
const OPTIONS = {
  errors: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  metric: { type: "string" },
  id: { type: "string" },
  min: { type: "string" },
} as const;

try {
  run();
} catch (error) {
  // A wrong option, a folder without marks or a mark that does not stand in its text: said in one line, no stack.
  process.stderr.write(`score: ${(error as Error).message}\n  npm run score -- [DIR] [--errors] [--json] [--metric M] [--id ID] [--min F1]; docs/scoring.md\n`);
  process.exitCode = 2;
}

function run(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const folder = resolve(positionals[0] ?? new URL("../test/gold", import.meta.url).pathname);
  const golds = loadGold(folder).filter(({ id }) => values.id === undefined || id === values.id);
  if (golds.length === 0) throw new Error(`no marked text ${values.id ?? ""} in ${folder}`);
  const result = score(golds, read);
  const output = { ...result, faults: sortFaults(result.faults) };

  if (values.json) process.stdout.write(`${JSON.stringify(output, null, 1)}\n`);
  else process.stdout.write(report(output, { metric: values.metric ?? null, all: values.errors }));
  if (values.min !== undefined && (result.headline.f1 ?? 0) < Number(values.min)) process.exitCode = 1;
}

function read(gold: GoldDocument): ReturnType<typeof readRaw> {
  const published = day(gold.publishedAt);
  return readRaw(
    { source: gold.id, url: null, raw: gold.text, mediaType: "text/plain", retrievedAt: null },
    published === null ? {} : { published },
  );
}

/** Marked texts write their date in many ways; the reader takes ISO 8601, to the day at least. */
function day(publishedAt: string | null): string | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?/.exec(publishedAt ?? "");
  if (match === null) return null;
  const [, date, time, zone] = match;
  if (time === undefined || zone === undefined) return date as string;
  return `${date}T${time}${zone}`;
}
