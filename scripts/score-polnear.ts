/**
 * Scores attribution on PolNeAR: `node scripts/score-polnear.ts FILE.jsonl [--worst]`.
 *
 * An attribution counts as found when its cue overlaps the marked one and at least one token of its content or source
 * does; each marked attribution pairs with one found at most. Source, cue and content are then compared as token sets:
 * exact (the same tokens) and overlap (tokens shared, as precision, recall and F1 over all pairs and misses).
 */
import { readFileSync } from "node:fs";
import { analyse } from "../src/read/analysis.ts";
import { readAttributions } from "../src/read/attribution/attribute.ts";
import { lexiconOf } from "../src/read/languages/index.ts";

interface Marked {
  readonly start: number;
  readonly end: number;
}
interface Gold {
  readonly source_spans: readonly Marked[];
  readonly cue_spans: readonly Marked[];
  readonly content_spans: readonly Marked[];
}
type Role = "source" | "cue" | "content";
const ROLES: readonly Role[] = ["source", "cue", "content"];

const file = process.argv[2];
if (file === undefined) {
  process.stderr.write("usage: score-polnear.ts FILE.jsonl [--worst]\n");
  process.exit(2);
}
const worst = process.argv.includes("--worst");
const words = lexiconOf("en");

let goldCount = 0;
let foundCount = 0;
let pairs = 0;
const exact: Record<Role, number> = { source: 0, cue: 0, content: 0 };
const shared: Record<Role, [number, number, number]> = { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] };
let whole = 0;
const missed = new Map<string, number>();
const extra = new Map<string, number>();

for (const line of readFileSync(file, "utf8").split("\n")) {
  if (line === "") continue;
  const { text, attributions } = JSON.parse(line) as { text: string; attributions: Gold[] };
  const analysis = analyse(text, words);
  const { tokens } = analysis;
  const tokensOf = (spans: readonly Marked[]): Set<number> => {
    const out = new Set<number>();
    for (const span of spans) for (let i = at(tokens.from, tokens.count, span.start); i < tokens.count && (tokens.from[i] as number) < span.end; i++) if (isWord(tokens.kind[i] as number)) out.add(i);
    return out;
  };
  const range = (from: number, to: number, out: Set<number>): Set<number> => {
    for (let i = from; i < to; i++) if (isWord(tokens.kind[i] as number)) out.add(i);
    return out;
  };
  const gold = attributions.map((g) => ({ source: tokensOf(g.source_spans), cue: tokensOf(g.cue_spans), content: tokensOf(g.content_spans) }));
  const found: { source: Set<number>; cue: Set<number>; content: Set<number> }[] = [];
  for (const a of readAttributions(analysis).attributions) {
    const content = new Set<number>();
    for (const c of a.content) range(c.from, c.to, content);
    const last = found.at(-1);
    if (a.rule === "goes-on" && last !== undefined) {
      // PolNeAR gives a speech that goes on without a cue to the attribution before it.
      for (const i of content) last.content.add(i);
      continue;
    }
    found.push({
      source: a.source === null ? new Set<number>() : range(a.source.from, a.source.to, new Set()),
      cue: a.cue === null ? new Set<number>() : range(a.cue.from, a.cue.to, new Set()),
      content,
    });
  }
  goldCount += gold.length;
  foundCount += found.length;
  const free = new Set(found.keys());
  for (const [k, g] of gold.entries()) {
    let best = -1;
    let score = 0;
    for (const j of free) {
      const f = found[j] as (typeof found)[number];
      const cue = common(g.cue, f.cue);
      const rest = common(g.content, f.content) + common(g.source, f.source);
      const both = g.cue.size === 0 || f.cue.size === 0 ? common(g.content, f.content) > 0 && common(g.source, f.source) > 0 : cue > 0 && rest > 0;
      const value = cue * 100 + rest;
      if (both && value > score) {
        score = value;
        best = j;
      }
    }
    if (best < 0) {
      for (const role of ROLES) shared[role][2] += g[role].size;
      const cue = (attributions[k]?.cue_spans ?? []).map((span) => text.slice(span.start, span.end)).join(" ").toLowerCase();
      missed.set(cue, (missed.get(cue) ?? 0) + 1);
      continue;
    }
    free.delete(best);
    pairs++;
    const f = found[best] as (typeof found)[number];
    let all = true;
    for (const role of ROLES) {
      const same = common(g[role], f[role]);
      if (same === g[role].size && same === f[role].size) exact[role]++;
      else all = false;
      shared[role][0] += same;
      shared[role][1] += f[role].size;
      shared[role][2] += g[role].size;
    }
    if (all) whole++;
  }
  for (const j of free) {
    const f = found[j] as (typeof found)[number];
    for (const role of ROLES) shared[role][1] += f[role].size;
    const cue = [...f.cue].map((i) => text.slice(tokens.from[i], tokens.to[i])).join(" ").toLowerCase();
    extra.set(cue, (extra.get(cue) ?? 0) + 1);
  }
}

function at(from: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isWord(kind: number): boolean {
  return kind === 1 || kind === 2;
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0;
  for (const i of a) if (b.has(i)) n++;
  return n;
}

const percent = (part: number, of: number): string => (of === 0 ? "-" : ((100 * part) / of).toFixed(1)).padStart(5);
const f1 = (p: number, r: number): string => (p + r === 0 ? "-" : ((200 * p * r) / (p + r)).toFixed(1)).padStart(5);
const row = (name: string, hits: number): string => `${name.padEnd(24)} P ${percent(hits, foundCount)}  R ${percent(hits, goldCount)}  F1 ${f1(hits / foundCount, hits / goldCount)}`;

const out = [`${goldCount} marked, ${foundCount} found, ${pairs} paired`, row("attribution detected", pairs)];
for (const role of ROLES) {
  const [same, predicted, marked] = shared[role];
  out.push(row(`${role}, exact`, exact[role]));
  out.push(`${`${role}, overlap`.padEnd(24)} P ${percent(same, predicted)}  R ${percent(same, marked)}  F1 ${f1(same / predicted, same / marked)}`);
}
out.push(row("all three exact", whole));
if (worst) {
  const top = (map: Map<string, number>): string => [...map].sort((a, b) => b[1] - a[1]).slice(0, 60).map(([cue, n]) => `${cue || "(none)"} ${n}`).join(", ");
  out.push(`missed cues: ${top(missed)}`, `extra cues: ${top(extra)}`);
}
process.stdout.write(`${out.join("\n")}\n`);
