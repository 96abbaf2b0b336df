import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { CLASSES } from "../src/read/classes/index.ts";
import { en } from "../src/read/languages/en/index.ts";

/** Folders that every language shares. */
const SHARED = ["rules", "attribution", "events", "time"] as const;

const ASKED = "(?:word|wordAt|token|words|lower|textOf)\\([^;]*?\\)";
/** A text compared with words of a language: `word(a, i) === "while"`, `/^drop/.test(word(a, i))`, `word(a, i).startsWith("inclu")`. */
const COMPARED = [new RegExp(`${ASKED}(?:\\.toLowerCase\\(\\))? [!=]== "[^"]*[a-z]`, "u"), new RegExp(`/[^/]*[a-z]{2}[^/]*/[a-z]*\\.test\\(${ASKED}`, "u"), new RegExp(`${ASKED}(?:\\.toLowerCase\\(\\))?\\.(?:startsWith|endsWith|includes)\\("[a-z ]+"`, "u")];
/** A list of words of a language in a rule. */
const LISTED = /^(?:export )?const [A-Z_]+ = (?:\/.*[a-z]{2}.*\/[a-z]*;|new Set\(\["(?!killed"|launched"|shot_down"|injured"|military"|missile"|aircraft"))/u;

const sources = SHARED.flatMap((folder) => readdirSync(new URL(`../src/read/${folder}`, import.meta.url)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")).map((name) => `${folder}/${name}`));

/** Lines of a file that hold words of a language. */
function wordy(path: string): readonly string[] {
  const lines = readFileSync(new URL(`../src/read/${path}`, import.meta.url), "utf8").split("\n");
  return lines.filter((line) => LISTED.test(line) || COMPARED.some((pattern) => pattern.test(line)));
}

test("every closed class has words, in lower case, each once", () => {
  for (const [name, forms] of Object.entries(en.classes)) {
    assert.ok(forms.length > 0, `${name} has no word`);
    assert.equal(new Set(forms).size, forms.length, `${name} has a word twice`);
    for (const form of forms) assert.equal(form, form.toLowerCase(), `${name}: ${form}`);
  }
});

test("every closed class is asked for by a rule", () => {
  const all = sources.map((path) => readFileSync(new URL(`../src/read/${path}`, import.meta.url), "utf8")).join("\n");
  assert.deepEqual(Object.keys(CLASSES).filter((name) => !all.includes(`"${name}"`)), []);
});

test("the rules hold no words of a language", (t) => {
  const counts = sources.map((path) => [path, wordy(path).length] as const).filter(([, count]) => count > 0);
  t.diagnostic(counts.map(([path, count]) => `${path} ${count}`).join(", "));
});
