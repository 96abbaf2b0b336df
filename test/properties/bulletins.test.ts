import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Reading } from "../../src/model/reading.ts";
import { readRaw } from "../../src/pipeline.ts";
import { inSlavicWords } from "./slavic-numbers.ts";

const read = (raw: string, language: "uk" | "ru"): Reading => readRaw({ source: "law", url: null, raw, mediaType: "text/plain", retrievedAt: null }, { published: "2025-06-03T09:00:00+03:00", language });
const counts = ({ claims }: Reading): readonly (number | null)[] => claims.map(({ quantity }) => quantity.low);

test("a numeral in words is read whole, in Ukrainian and in Russian", () => {
  for (let value = 1; value < 5000; value += value < 400 ? 1 : 7) {
    assert.deepEqual(counts(read(`У ніч на 3 червня противник атакував, збито ${inSlavicWords(value, "uk")} БпЛА.`, "uk")), [value], inSlavicWords(value, "uk"));
    assert.deepEqual(counts(read(`В течение прошедшей ночи дежурными средствами ПВО уничтожены ${inSlavicWords(value, "ru")} украинских БпЛА над территорией Курской области.`, "ru")), [value], inSlavicWords(value, "ru"));
  }
});

test("an apostrophe, a space, a dash or a letter of another kind changes no number", () => {
  const text = (apostrophe: string, space: string, dash: string): string => `У ніч на 3 червня противник атакував 108${dash}ма БпЛА.${space}Збито двадцять${space}п${apostrophe}ять БпЛА,${space}дев${apostrophe}ять – локаційно втрачено.`;
  const plain = counts(read(text("'", " ", "-"), "uk"));
  assert.deepEqual(plain, [108, 25, 9]);
  for (const apostrophe of ["'", "’", "ʼ", "‘", "`", "´", ""]) for (const space of [" ", "\u00A0", "\u202F", "  "]) for (const dash of ["-", "‑", "–"]) assert.deepEqual(counts(read(text(apostrophe, space, dash), "uk")), plain, JSON.stringify([apostrophe, space, dash]));
  assert.deepEqual(counts(read("C 8.00 до 9.30 мск уничтожeны 7 украинских БпЛА над территорией Тверской области.", "ru")), [7]);
  assert.deepEqual(counts(read("С 8.00 до 9.30 мск уничтожены семь украинских БпЛА, ещё три – над акваторией Чёрного моря.", "ru")), counts(read("С 8.00 до 9.30 мск уничтожены семь украинских БпЛА, еще три – над акваторией Черного моря.", "ru")));
});

/** Words and marks of bulletins, in any order. */
const salad = fc
  .array(fc.constantFrom("У ніч на", "3 червня", "(з 18:00", "2 червня)", "противник", "атакував", "108", "ударними", "БпЛА", "типу", "Shahed", "«Пародія»", ",", ".", ":", "-", "–", "та", "а також", "збито/подавлено", "із них", "по одному", "на 5 локаціях", "над територією", "Курської", "областей", "\n", "\n\n", "⚡️", "➖➖", "(", ")", "усі", "двадцять", "п'ять", "понад", "до", "Х-101", "8.00", "мск", "уничтожены", "24", "летевших на Москву", "из которых", "Всего", "%", "№", "тис", "1 250", "3М22"), { maxLength: 50 })
  .map((parts) => parts.join(" "));

function assertSound({ document, claims, abstentions }: Reading): void {
  const { text } = document;
  for (const { spans, quantity, places } of claims) {
    assert.equal(text.slice(spans.number.from, spans.number.to), quantity.raw);
    assert.ok(spans.content.from <= spans.number.from && spans.number.to <= spans.content.to, "the number lies in its content");
    assert.ok(quantity.low === null || quantity.high === null || quantity.low <= quantity.high);
    for (const { span } of places) assert.ok(span.from >= 0 && span.from < span.to && span.to <= text.length);
  }
  for (const { span, raw } of abstentions) assert.equal(text.slice(span.from, span.to), raw);
  assert.equal(new Set(claims.map(({ id }) => id)).size, claims.length, "ids tell claims apart");
}

test("any text is read without a fault, the same twice, with sound spans", () => {
  fc.assert(
    fc.property(fc.oneof(salad, fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: fc.constantFrom(..."абвгґ12 .,:-–()«»\n➖"), maxLength: 200 })), fc.constantFrom("uk" as const, "ru" as const), (text, language) => {
      const reading = read(text, language);
      assertSound(reading);
      assert.deepEqual(read(text, language), reading);
    }),
    { numRuns: 1500 },
  );
});

test("every number in digits is a claim's, a time's, or refused with a reason", () => {
  fc.assert(
    fc.property(salad, (text) => {
      const { document, claims, abstentions, bulletin } = read(text, "uk");
      if (bulletin === null) return;
      const taken = [...claims.map(({ spans }) => spans.number), ...abstentions.map(({ span }) => span), ...claims.flatMap(({ spans, places, period }) => [spans.content, ...places.map(({ span }) => span), ...(period.span === null ? [] : [period.span])])];
      for (const { index, 0: digits } of document.text.matchAll(/(?<![\p{L}\d.:-])\d+(?![\p{L}\d.:-])/gu)) assert.ok(taken.some(({ from, to }) => from <= index && index + digits.length <= to), `${digits} at ${index} of ${JSON.stringify(document.text)}`);
    }),
    { numRuns: 1500 },
  );
});

test("a text longer than any post or article gives no count, and each of its numbers with a reason", () => {
  const reading = read(`В течение прошедшей ночи дежурными средствами ПВО уничтожены 65 украинских БпЛА: ${"2 – над территорией Курской области, ".repeat(2000)}`, "ru");
  assert.deepEqual(counts(reading), []);
  assert.equal(reading.abstentions.length, 2001);
});
