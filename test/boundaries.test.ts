import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Who may import whom. `ARCHITECTURE.md` has the same table in words; its own parts may always import each other. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  effects: [],
  clean: ["model"],
  read: ["model", "resolve", "data"],
  resolve: ["model", "data"],
  ledger: ["model"],
  reconcile: ["model"],
  sources: ["model", "clean", "effects"],
  pipeline: ["model", "clean", "read", "resolve", "sources", "reconcile"],
  publish: ["model", "effects", "ledger", "reconcile", "pipeline", "sources"],
  index: ["model", "pipeline", "publish", "reconcile"],
  data: ["data"],
};
/** Of `read`, the resolver takes the shape of a time expression: what was said, before it is placed in a calendar. */
const RESOLVE_READ = "src/read/time/";
/** Of `sources`, the faces take the input, what it is, and the real effects; never a site. */
const PUBLISH_SOURCES = ["src/sources/input.ts", "src/sources/media-type.ts", "src/sources/node-effects.ts", "src/sources/posts/open-posts.ts", "src/sources/posts/post-tally.ts", "src/sources/posts/columns.ts"];
const PURE = ["model", "clean", "read", "resolve", "reconcile", "data", "pipeline"];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

const files = globSync(["src/**/*.ts", "data/**/*.ts"], { cwd: root }).filter((file) => !file.endsWith(".test.ts")).sort();

function stageOf(file: string): string {
  const parts = file.split("/");
  return parts[0] === "data" ? "data" : parts.length === 2 ? (parts[1] as string).replace(/\.ts$/, "") : (parts[1] as string);
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " ")).replace(/(^|[^:"'`\\])\/\/[^\n]*/g, "$1");
}

function importsOf(file: string): readonly Import[] {
  const source = withoutComments(readFileSync(join(root, file), "utf8"));
  const pattern = /(?:^|\n)\s*(?:import|export)\b[^;"'`]*?["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']\s*\)/g;
  return [...source.matchAll(pattern)].map((match) => {
    const target = (match[1] ?? match[2]) as string;
    return { from: file, to: target.startsWith(".") ? normalize(join(dirname(file), target)) : target, line: source.slice(0, match.index + match[0].length).split("\n").length };
  });
}

const imports = files.flatMap(importsOf);
const show = ({ from, to, line }: Import): string => `${from}:${line} imports ${to}`;

test("every stage imports only what its row of the table allows", () => {
  const wrong = imports.filter(({ from, to }) => {
    if (!to.startsWith("src/") && !to.startsWith("data/")) return false;
    const stage = stageOf(from);
    const allowed = ALLOWED[stage];
    assert.ok(allowed !== undefined, `${from}: no row in the import table for ${stage}`);
    if (stage === "resolve" && to.startsWith(RESOLVE_READ)) return false;
    return stageOf(to) !== stage && !allowed.includes(stageOf(to));
  });
  assert.deepEqual(wrong.map(show), []);
});

test("the faces never reach into a source", () => {
  assert.deepEqual(imports.filter(({ from, to }) => from.startsWith("src/publish/") && to.startsWith("src/sources/") && !PUBLISH_SOURCES.includes(to)).map(show), []);
});

test("nothing imports the entry points of the faces, and relative imports name files that exist", () => {
  assert.deepEqual(imports.filter(({ to }) => (to.startsWith("src/") || to.startsWith("data/")) && !existsSync(join(root, to))).map(show), []);
  assert.deepEqual(imports.filter(({ from, to }) => !from.startsWith("src/publish/") && from !== "src/index.ts" && to.startsWith("src/publish/")).map(show), []);
});

test("the pure stages run in a browser: no node:, no clock, no chance, no process", () => {
  const wrong: string[] = [];
  for (const file of files.filter((name) => PURE.includes(stageOf(name)))) {
    for (const { to, line } of importsOf(file)) if (to.startsWith("node:")) wrong.push(`${file}:${line} imports ${to}`);
    const source = withoutComments(readFileSync(join(root, file), "utf8"));
    for (const [name, pattern] of [
      ["Date.now", /\bDate\.now\b/],
      ["new Date()", /\bnew Date\(\s*\)/],
      ["Math.random", /\bMath\.random\b/],
      ["process", /\bprocess\.(?:env|argv|cwd|stdout|stderr|exit|platform|hrtime)\b/],
      ["fetch", /(?<![.\w])fetch\(/],
      ["console", /\bconsole\.\w+\(/],
    ] as const) {
      const at = source.search(pattern);
      if (at >= 0) wrong.push(`${file}:${source.slice(0, at).split("\n").length} uses ${name}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("the library entry reaches no node: module", () => {
  const seen = new Set<string>();
  const open = ["src/index.ts"];
  const wrong: string[] = [];
  while (open.length > 0) {
    const file = open.pop() as string;
    if (seen.has(file)) continue;
    seen.add(file);
    for (const item of importsOf(file)) {
      if (item.to.startsWith("node:")) wrong.push(show(item));
      else if (item.to.startsWith("src/") || item.to.startsWith("data/")) open.push(item.to);
    }
  }
  assert.deepEqual(wrong, []);
});

test("no file of a stage is in a ring of imports", () => {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports) if (to.startsWith("src/") || to.startsWith("data/")) edges.set(from, [...(edges.get(from) ?? []), to]);
  const rings: string[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      rings.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      return;
    }
    state.set(file, "open");
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, "done");
  };
  // Types may name each other: only imports that are there when the program runs count.
  for (const file of files) {
    const source = withoutComments(readFileSync(join(root, file), "utf8"));
    const types = [...source.matchAll(/(?:import|export)\s+type\b[^;"']*?["'](\.[^"'\n]+)["']/g)].map(([, target]) => normalize(join(dirname(file), target as string)));
    const values = [...source.matchAll(/(?:import|export)\s+(?!type\b)[^;"']*?["'](\.[^"'\n]+)["']/g)].map(([, target]) => normalize(join(dirname(file), target as string)));
    edges.set(file, (edges.get(file) ?? []).filter((target) => values.includes(target) || !types.includes(target)));
  }
  for (const file of files) visit(file, []);
  assert.deepEqual(rings, []);
});

test("no any, no machine paths, no skipped tests", () => {
  const wrong: string[] = [];
  const all = globSync(["src/**/*.ts", "data/**/*.ts", "test/**/*.ts", "scripts/**/*.ts", "bench/**/*.ts"], { cwd: root });
  for (const file of all) {
    const raw = readFileSync(join(root, file), "utf8");
    const source = withoutComments(raw);
    const rules: readonly (readonly [string, RegExp, string])[] = [
      ["any", /(?::|\bas|<|,|\|)\s*any\b(?!\s*["'`\w])/, source.replace(/(["'`])(?:\\.|(?!\1)[^\\\n])*\1/g, '""').replace(/\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+\/[a-z]*/g, "/x/")],
      ["machine path", new RegExp(`["'\`(\\s]/(?:${["home", "Users", "root", "work"].join("|")})/`), raw],
      ["skipped test", /\b(?:test|it|describe)\.(?:skip|todo|only)\b/, source],
    ];
    for (const [name, pattern, text] of rules) {
      const at = text.search(pattern);
      if (at >= 0) wrong.push(`${relative(".", file)}:${text.slice(0, at).split("\n").length} ${name}`);
    }
  }
  assert.deepEqual(wrong, []);
});
