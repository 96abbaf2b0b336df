import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { ATTRIBUTION_CLASSES } from "../src/read/classes/attribution.ts";
import { COUNT_CLASSES } from "../src/read/classes/counts.ts";
import { EVENT_CLASSES } from "../src/read/classes/events.ts";
import { CLASSES } from "../src/read/classes/index.ts";
import { SHAPES } from "../src/read/classes/shapes.ts";
import { SIDE_CLASSES } from "../src/read/classes/sides.ts";
import { TIME_CLASSES } from "../src/read/classes/time.ts";
import { TOTAL_CLASSES } from "../src/read/classes/totals.ts";
import { en } from "../src/read/languages/en/index.ts";

/** Folders that every language shares. */
const SHARED = ["rules", "attribution", "events", "time"] as const;

/** A text that a rule takes from what it reads. */
const ASKED = "\\b(?:word|wordAt|token|words|lower|textOf)\\([^;]*?\\)";
const TEXT = "\\btext\\.slice\\([^;]*?\\)";
const LETTERS = "[^\"]*[A-Za-z]";

/** What compares a text with words of a language. */
const comparing = (asked: string): readonly RegExp[] => [
  // word(a, i) === "while"
  new RegExp(`${asked}(?:\\.toLowerCase\\(\\))? [!=]== "${LETTERS}`, "u"),
  // /^drop/.test(word(a, i))
  new RegExp(`/[^/]*[A-Za-z][^/]*/[a-z]*\\.test\\([^;]*?${asked}`, "u"),
  // word(a, i).startsWith("inclu")
  new RegExp(`${asked}(?:\\.toLowerCase\\(\\))?\\.(?:startsWith|endsWith|includes|match)\\((?:"${LETTERS}|/)`, "u"),
  // WORDS.has(word(a, i)), WORDS.test(word(a, i))
  new RegExp(`\\b[A-Z][A-Z_]*\\.(?:has|test)\\((?:[a-z.]*\\()*[a-z.]*${asked}`, "u"),
];

const COMPARED = [ASKED, TEXT].flatMap(comparing);

/** A name for such a text: `const noun = word(a, i)`. */
const NAMED = new RegExp(`^\\s*(?:const|let) (\\w+) = (?:${ASKED}|a\\.${TEXT})(?:\\.toLowerCase\\(\\))?;`, "u");

/** A rule that goes by the last letter of a word. */
const LAST_LETTER = /text\.charCodeAt\([^;]*\.?to\[[^;]*- 1\)[^;]*[!=]== (?:6[5-9]|[78]\d|9[07-9]|1[01]\d|12[0-2])\b/u;

/** Lines that look so, and are of no language. */
const NO_WORDS: readonly string[] = [
  // A final "s" before a closing mark: which mark it is, is known only in a script that has such marks.
  "attribution/quotations.ts: const s = kind[before] === WORD && (text.charCodeAt((to[before] as number) - 1) | 32) === 115;",
];

const sources = SHARED.flatMap((folder) => readdirSync(new URL(`../src/read/${folder}`, import.meta.url)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")).map((name) => `${folder}/${name}`));
const read = (path: string): string => readFileSync(new URL(`../src/read/${path}`, import.meta.url), "utf8");

/** Lines of a source that hold words of a language. */
function wordy(source: string): readonly string[] {
  const lines = source.split("\n").map((line) => line.replace(/\/\/ .*$|\/\*\*.*$|^ \* .*$/u, "").replace(/\\[dDwWsSbB]|\\p\{\w+\}/gu, ""));
  const names = new Set(lines.flatMap((line) => NAMED.exec(line)?.[1] ?? []));
  const patterns = [...COMPARED, ...[...names].flatMap((name) => comparing(`(?<![.\\w])${name}(?![\\w(])`)), LAST_LETTER];
  return lines.filter((line) => patterns.some((pattern) => pattern.test(line))).map((line) => line.trim());
}

test("every closed class has words, in lower case, each once", () => {
  for (const [name, forms] of Object.entries(en.classes)) {
    assert.ok(forms.length > 0, `${name} has no word`);
    assert.equal(new Set(forms).size, forms.length, `${name} has a word twice`);
    for (const form of forms) assert.equal(form, form.toLowerCase(), `${name}: ${form}`);
  }
});

test("every shape has forms, in lower case, each once, and none that fits every word", () => {
  for (const [name, forms] of Object.entries(en.shapes)) {
    assert.ok(forms.length > 0, `${name} has no form`);
    assert.equal(new Set(forms).size, forms.length, `${name} has a form twice`);
    for (const form of forms) {
      assert.equal(form, form.toLowerCase(), `${name}: ${form}`);
      assert.match(form, /^(?:-\P{Pd}+|[^-].*)$/u, `${name}: ${form}`);
    }
  }
});

test("a class or shape has one name in one group", () => {
  const names = [COUNT_CLASSES, TOTAL_CLASSES, SIDE_CLASSES, ATTRIBUTION_CLASSES, EVENT_CLASSES, TIME_CLASSES].flatMap((group) => Object.keys(group));
  assert.deepEqual(names.filter((name, at) => names.indexOf(name) !== at), []);
});

test("every closed class and every shape is asked for by a rule", () => {
  const all = sources.map(read).join("\n");
  assert.deepEqual([...Object.keys(CLASSES), ...Object.keys(SHAPES)].filter((name) => !all.includes(`"${name}"`)), []);
});

test("the rules hold no words of a language", () => {
  const found = sources.flatMap((path) => wordy(read(path)).map((line) => `${path}: ${line}`));
  assert.deepEqual(found.filter((line) => !NO_WORDS.includes(line)), [], "words belong in src/read/languages: docs/how-to/add-a-language.md");
});

test("words in a rule are found however it asks", () => {
  const bad = [
    'if (word(a, i) === "while") return;',
    'if (token(a, i).toLowerCase() !== "the") return;',
    "if (/^drop/.test(word(a, i))) return;",
    "if (/s$/.test(token(a, i - 1))) return;",
    'if (wordAt(a, i).startsWith("inclu")) return;',
    "if (PLACES.test(word(a, before(a, i)))) return;",
    "if (PLACES.has(a.text.slice(a.tokens.from[at], a.tokens.to[at]).toLowerCase())) return;",
    'const w = word(a, i);\n  if (w === "found") return;',
    "const noun = words(a, i, k).toLowerCase();\n  return /toll$/.test(noun);",
    "return a.text.charCodeAt((a.tokens.to[at] as number) - 1) === 115;",
  ];
  for (const source of bad) assert.equal(wordy(source).length, 1, source);
  const good = ['if (isOf(a, i, "while")) return;', "if (/^\\d+$/.test(word(a, i))) return;", 'if (role(a, i) === "of") return;', "// word(a, i) === \"while\"", 'const w = word(a, i);\n  return { w };'];
  for (const source of good) assert.deepEqual(wordy(source), [], source);
});
