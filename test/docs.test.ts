import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { REMOVAL_REASONS } from "../src/model/document.ts";
import { POST_REFUSALS } from "../src/model/post.ts";
import { ABSTAIN_REASONS, EVENT_STATUSES, EVENT_TYPES, METRICS, PLACE_ROLES, RELATIONS, RELATION_TYPES, SCOPES, STATEMENT_KINDS, UNITS } from "../src/model/vocabulary.ts";
import { ENDINGS, FACE_OPTIONS, SHORT } from "../src/publish/command-line.ts";
import { OPERATIONS } from "../src/publish/operations/index.ts";
import { version } from "../src/publish/version.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = globSync(["*.md", "docs/**/*.md", "data/**/*.md"], { cwd: root }).sort();
const text = (file: string): string => readFileSync(join(root, file), "utf8");
const manifest = JSON.parse(text("package.json")) as { version: string; scripts: Record<string, string>; bin: Record<string, string> };

/** The anchor that a heading gets on a page. */
function anchor(heading: string): string {
  return heading.toLowerCase().replace(/[`*_[\]()]/g, "").replace(/[^\p{L}\p{N}\s-]/gu, "").trim().replace(/\s/g, "-");
}

test("every link and anchor resolves", () => {
  const broken: string[] = [];
  for (const page of pages) {
    const body = text(page).replace(/```[^]*?```/g, "");
    for (const [, target] of body.matchAll(/\]\(([^)\s]+)\)/g) as unknown as Iterable<[string, string]>) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path, fragment] = target.split("#") as [string, string | undefined];
      const file = path === "" ? page : join(dirname(page), path);
      if (!existsSync(join(root, file))) broken.push(`${page}: ${target}`);
      else if (fragment !== undefined && !text(file).split("\n").some((line) => line.startsWith("#") && anchor(line.replace(/^#+\s*/, "")) === fragment)) broken.push(`${page}: ${target}`);
    }
  }
  assert.deepEqual(broken, []);
});

test("every npm command in the docs exists, and every option too", () => {
  const options = new Set([...Object.keys(FACE_OPTIONS), ...OPERATIONS.flatMap(({ input }) => Object.keys(input))]);
  const wrong: string[] = [];
  for (const page of pages) {
    const body = text(page);
    for (const [, name] of body.matchAll(/npm run ([a-z][\w:-]*)/g) as unknown as Iterable<[string, string]>) if (name !== "calls" && manifest.scripts[name] === undefined) wrong.push(`${page}: npm run ${name}`);
    for (const [, line] of body.matchAll(/^\s*(?:.*\|\s*)?(tallywire read [^\n]*)$/gm) as unknown as Iterable<[string, string]>)
      for (const [, option] of line.matchAll(/--([a-z]+)/g) as unknown as Iterable<[string, string]>) if (!options.has(option)) wrong.push(`${page}: --${option}`);
  }
  assert.deepEqual(wrong, []);
  for (const name of ["start", "test", "build", "score", "bench", "lint", "check"]) assert.ok(name in manifest.scripts, name);
});

test("the README opens with the two commands and a picture that is there", () => {
  const readme = text("README.md");
  assert.ok(readme.indexOf("npm ci && npm start") > 0);
  assert.ok(readme.indexOf("npm ci && npm test") > 0);
  assert.ok(existsSync(join(root, "docs/images/read.svg")));
});

test("every closed list stands in the glossary", () => {
  const glossary = text("docs/glossary.md");
  const words = [...METRICS, ...RELATIONS, ...ABSTAIN_REASONS, ...REMOVAL_REASONS, ...STATEMENT_KINDS, ...EVENT_TYPES, ...EVENT_STATUSES, ...RELATION_TYPES, ...PLACE_ROLES, ...SCOPES, ...POST_REFUSALS];
  assert.deepEqual(words.filter((word) => !glossary.includes(`\`${word}\``)), []);
});

test("every weapon class of two parts, kind of claimant, precision and part of a trace stands in the glossary", () => {
  const glossary = text("docs/glossary.md");
  const column = (file: string, at: number): string[] => text(`data/gazetteer/${file}.en.ts`).split("\n").slice(2).filter((row) => row.includes("\t")).map((row) => row.split("\t")[at] as string);
  // Systems of rockets are models.
  const classes = column("weapons", 0).map((path) => path.split(".").slice(0, path.startsWith("rocket.") ? 1 : 2).join(".")).map((path) => (path.startsWith("loitering.") ? "loitering" : path));
  const model = text("src/model/claim.ts");
  const precisions = [...(/precision: ([^;]+);/.exec(model)?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(([, word]) => word as string);
  const kinds = [...column("actors", 1), ...column("offices", 1)];
  const words = new Set([...classes, ...kinds, ...precisions, ...UNITS]);
  assert.ok(classes.length > 50 && kinds.length > 50 && precisions.length === 9);
  assert.deepEqual([...words].filter((word) => !glossary.includes(`\`${word}\``)), []);
});

test("every error code stands in the glossary, and none that is not raised", () => {
  const code = globSync("src/**/*.ts", { cwd: root }).filter((file) => !file.endsWith(".test.ts")).map(text).join("\n");
  const raised = new Set([...code.matchAll(/new (?:Query|NotFound|Fetch|SourceChanged|Pack)Error\(\s*"([a-z-]+)"/g)].map(([, name]) => name as string));
  const glossary = text("docs/glossary.md");
  const listed = new Set([...(glossary.split("## Errors")[1] ?? "").matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name as string));
  assert.deepEqual([...raised].sort(), [...listed].sort());
});

test("every option is in the command line's page", () => {
  const page = text("docs/command-line.md");
  for (const name of [...Object.keys(FACE_OPTIONS), ...OPERATIONS.flatMap(({ input, positional }) => Object.keys(input).filter((key) => key !== positional))]) assert.ok(page.includes(`--${name}`), name);
});

test("every short option is in the command line's page, and every ending of --out", () => {
  const page = text("docs/command-line.md");
  for (const name of [...Object.keys(SHORT).map((key) => `-${key}`), ...Object.keys(ENDINGS).map((key) => `.${key}`)]) assert.ok(page.includes(`\`${name}\``), name);
});

test("the version is one", () => {
  assert.equal(version, manifest.version);
});

test("decisions are numbered without a gap and have their four headings", () => {
  const names = globSync("docs/decisions/*.md", { cwd: root }).sort();
  names.forEach((name, index) => assert.match(name, new RegExp(`/${String(index + 1).padStart(4, "0")}-`)));
  for (const name of names) for (const heading of ["Context", "Decision", "Consequences", "What would reverse it"]) assert.ok(text(name).includes(`**${heading}.**`), `${name}: ${heading}`);
});

test("the docs speak of the product alone: no machine paths", () => {
  for (const page of pages) assert.doesNotMatch(text(page), new RegExp(`(?:^|[\\s("\`])/(?:${["home", "Users", "root", "work"].join("|")})/`, "m"), page);
});
