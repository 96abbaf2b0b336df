import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { METRICS } from "../src/model/vocabulary.ts";
import { analyse } from "../src/read/analysis.ts";
import { lexiconOf } from "../src/read/languages/index.ts";
import { attribution } from "../src/read/languages/en/attribution.ts";
import { calendar } from "../src/read/languages/en/calendar.ts";
import { en } from "../src/read/languages/en/index.ts";
import { packWords, unpackWords } from "../src/read/languages/packed.ts";
import { titles } from "../src/read/languages/en/titles.ts";
import type { Entry } from "../src/read/lexicon.ts";
import { names } from "../src/read/names.ts";
import { tokenize } from "../src/read/tokens.ts";
import { numeralAt } from "../src/read/rules/numeral.ts";
import { loadGazetteer } from "../src/resolve/gazetteer.ts";
import { inDigits, inWords } from "./properties/numbers.ts";

const entries: readonly Entry[] = [...en.entries()];
const words = lexiconOf("en");
const { lexicon, sentences } = words;
const folded = (form: string): string => form.toLowerCase().replaceAll("’", "'").replaceAll("-", " ");

test("no form of the English pack has two different numbers", () => {
  const seen = new Map<string, string>();
  for (const [form, { num }] of entries) {
    if (num === undefined) continue;
    const key = folded(form);
    const value = `${num.role} ${num.value}`;
    assert.equal(seen.get(key) ?? value, value, `${form} is two numbers`);
    seen.set(key, value);
  }
});

test("no form of the English pack has a letter of another script, a look-alike or an odd mark", () => {
  for (const [form] of entries) assert.match(form, /^[\p{Script=Latin}\p{Nd} '.,/&-]+$/u, form);
});

test("no name mixes scripts inside a word", () => {
  for (const [form] of names(loadGazetteer()))
    for (const word of form.split(/[^\p{L}]+/u)) assert.ok([/^\p{Script=Latin}*$/u, /^\p{Script=Cyrillic}*$/u, /^\p{Script=Arabic}*$/u, /^\p{Script=Hebrew}*$/u].some((script) => script.test(word)), `${form}: ${word}`);
});

/** A phrase that begins with a number hides it from the number rules, which see the longest phrase only. These count nothing. */
const HIDING: readonly string[] = ["both sides", "the two sides"];

test("no phrase of attribution, titles or calendar hides a number", () => {
  const numbers = new Set(entries.filter(([, { num }]) => num !== undefined && !["article", "ordinal", "none", "all", "another"].includes(num.role)).map(([form]) => folded(form)));
  const counts = new Set(entries.filter(([, { num }]) => num !== undefined).map(([form]) => folded(form)));
  const hiding = [...attribution, ...titles, ...calendar].map(([form]) => folded(form)).filter((form) => {
    const words = form.split(" ");
    const bare = words[0] === "the" || words[0] === "a" ? words.slice(1) : words;
    // A phrase that is a number itself ("half of", "a couple of" in the list of numbers) hides nothing.
    return words.length > 1 && !counts.has(form) && bare.some((_, at) => numbers.has(bare.slice(0, at + 1).join(" ")));
  });
  assert.deepEqual([...new Set(hiding)].sort(), [...HIDING].sort());
});

test("every metric has a cue in the English pack", () => {
  const cued = new Set(entries.flatMap(([, { cue }]) => (cue ?? []).map(({ metric }) => metric)));
  assert.deepEqual(METRICS.filter((metric) => !cued.has(metric)), []);
});

test("packed, the words of a language mean what they mean", () => {
  const unpacked = unpackWords(packWords(words));
  assert.deepEqual(unpacked.sentences, sentences);
  assert.deepEqual(unpacked.classes, words.classes);
  assert.deepEqual(unpacked.shapes, words.shapes);
  const meaning = (words: typeof lexicon, form: string): unknown => {
    const tokens = tokenize(form, words);
    const end = words.match(tokens, 0, tokens.count);
    return { end, mask: words.mask, term: structuredClone(words.term), single: structuredClone(words.single(tokens.word[0] as number)) };
  };
  for (const [form, , heads] of [...entries, ...names(loadGazetteer())]) {
    const text = heads === undefined ? form : `${form} ${heads[0]}`;
    assert.deepEqual(meaning(unpacked.lexicon, text), meaning(lexicon, text), text);
  }
});

/** What a text of a number alone reads as; null when a part of it is left out. */
function whole(text: string): number | null {
  const a = analyse(text, words);
  const found = numeralAt(a, 0, a.tokens.count);
  return found !== null && found.kind === "cardinal" && found.to === a.tokens.count && found.low === found.high ? found.low : null;
}

test("every integer from 0 to 99,999 in digits reads back whole", () => {
  for (let n = 0; n < 100_000; n++) assert.equal(whole(inDigits(n)), n);
});

test("every integer from 1 to 99,999 in words reads back whole", () => {
  for (let n = 1; n < 100_000; n++) {
    const text = inWords(n);
    assert.equal(whole(text), n, text);
  }
});

test("the words of a number may be joined by hyphens, spaces and “and”, in any case", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), fc.boolean(), fc.boolean(), fc.constantFrom("lower", "title", "upper"), (n, hyphen, and, letters) => {
    const plain = inWords(n, { hyphen, and });
    const text = letters === "upper" ? plain.toUpperCase() : letters === "title" ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    assert.equal(whole(text), n, text);
  }));
});
