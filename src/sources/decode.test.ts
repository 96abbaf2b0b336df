import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "./decode.ts";

const NAME = { document: "test" };
const UKRAINIAN = "Повітряні сили повідомили, що вночі було збито двадцять три дрони, ще вісім не досягли цілей. Їхні уламки впали в полі, ніхто не загинув.";
const RUSSIAN = "Министерство обороны сообщило, что ночью были сбиты семь беспилотников над тремя районами области, пострадавших нет.";

/** Bytes of a text in a one-byte encoding, by asking the decoder for each byte. */
function encode(text: string, label: string): Uint8Array {
  const table = new Map([...new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, at) => at))].map((character, at) => [character, at]));
  return Uint8Array.from([...text].map((character) => table.get(character) ?? 0x3f));
}

test("byte-order marks, UTF-8, UTF-16 without a mark", () => {
  assert.deepEqual(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), NAME), { text: "A", charset: "utf-8", basis: "bom" });
  assert.equal(decode(new TextEncoder().encode(UKRAINIAN), NAME).basis, "valid-utf-8");
  const wide = Uint8Array.from([...UKRAINIAN].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]));
  assert.equal(decode(Uint8Array.of(0xff, 0xfe, ...wide), NAME).text, UKRAINIAN);
  assert.equal(decode(wide, NAME).text, UKRAINIAN);
});

test("the HTTP header and the page's own declaration", () => {
  const bytes = encode(RUSSIAN, "windows-1251");
  assert.equal(decode(bytes, { ...NAME, contentType: "text/html; charset=windows-1251" }).text, RUSSIAN);
  const page = encode(`<html><meta charset="koi8-u"><p>${UKRAINIAN}`, "koi8-u");
  assert.ok(decode(page, NAME).text.endsWith(UKRAINIAN));
});

test("a declaration that is wrong does not spoil valid UTF-8", () => {
  assert.ok(decode(new TextEncoder().encode(`<meta charset="windows-1251"><p>${UKRAINIAN}`), NAME).text.endsWith(UKRAINIAN));
});

test("encodings are guessed from their letters", () => {
  for (const label of ["windows-1251", "koi8-u", "ibm866", "iso-8859-5"]) assert.equal(decode(encode(RUSSIAN, label), NAME).text, RUSSIAN, label);
  for (const label of ["windows-1251", "koi8-u"]) assert.equal(decode(encode(UKRAINIAN, label), NAME).text, UKRAINIAN, label);
  const western = "“Twelve drones” – the café owner said – “came over the façade”";
  assert.equal(decode(encode(western, "windows-1252"), NAME).text, western);
});

test("quotation marks and dashes of windows-1252 are read on every Node", () => {
  const bytes = Uint8Array.from("\x93Twelve\x94 \x96 it\x92s \x80 5", (sign) => sign.charCodeAt(0));
  for (const contentType of ["text/plain; charset=windows-1252", "text/plain; charset=iso-8859-1"]) assert.equal(decode(bytes, { ...NAME, contentType }).text, "“Twelve” – it’s € 5");
  const unnamed = Uint8Array.from("\x93Twelve drones\x94 \x96 the caf\xe9 owner said \x96 \x93came over the fa\xe7ade\x94", (sign) => sign.charCodeAt(0));
  assert.equal(decode(unnamed, NAME).text, "“Twelve drones” – the café owner said – “came over the façade”");
});

test("a page cut in the middle of a letter is still UTF-8", () => {
  const bytes = new TextEncoder().encode(UKRAINIAN);
  assert.equal(decode(bytes.subarray(0, bytes.length - 2 - 1), NAME).charset, "utf-8");
});
