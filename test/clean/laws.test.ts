import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cleanDocument } from "../../src/clean/clean.ts";
import type { RawDocument } from "../../src/model/raw-document.ts";
import { checkMap, cleaned } from "./cleaned.ts";

const KINDS = ["text/plain", "text/markdown", "text/html"] as const;
const HTML = fc.array(fc.constantFrom("<div>", "</div>", "<p>", "</p>", "<a href=x>", "</a>", "<b>", "<table><tr><td>", "</table>", "<li>", "<br>", "<script>", "</script>", "<!--", "-->", "&amp;", "&#x201C;", "&nope", "<h1>", "</h1>", "<title>", "</title>", "<meta property='og:title' content='A b c'>", "<aside>", "\u00ad", " ", "Officials said that 12 drones were shot down over the port on Monday. "), { maxLength: 60 }).map((parts) => parts.join(""));
const MARKDOWN = fc.array(fc.constantFrom("# ", "- ", "> ", "[a](b)", "![x](y)", "**", "_", "`", "\\", "|", "\n", "\n\n", "---\n", "===\n", "<b>", "12 drones were shot down.", "[", "]", "(", ")"), { maxLength: 60 }).map((parts) => parts.join(""));
const PLAIN = fc.array(fc.constantFrom("\n", "\n\n", " ", "READ MORE ", "Advertisement", "By Jo Roe", "20 May 2031", "Officials said that 12 drones were shot down", " over the port on Monday.", "\u200b", "\u0000", "- ", "SHOUTED HEADLINES ARE OTHER STORIES ", "Share", "“", "”"), { maxLength: 60 }).map((parts) => parts.join(""));

test("any string: no throw, the map is true, spans lie inside, the same twice", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), HTML, MARKDOWN, PLAIN), fc.constantFrom(...KINDS), (raw, mediaType) => {
      const document = cleaned(raw, mediaType);
      assert.deepEqual(cleaned(raw, mediaType), document);
    }),
    { numRuns: 600 },
  );
});

test("plain text: every letter is in the text or in the log", () => {
  fc.assert(
    fc.property(PLAIN, (raw) => {
      const document = cleaned(raw);
      const seen = new Uint8Array(raw.length);
      for (const run of document.offsets) seen.fill(1, run.raw, run.raw + run.length);
      for (const removal of document.removals) seen.fill(1, removal.raw.from, removal.raw.to);
      for (let at = 0; at < raw.length; at += 1) if (/[\p{L}\p{N}]/u.test(raw[at] as string)) assert.equal(seen[at], 1, `character ${at} of ${JSON.stringify(raw)}`);
    }),
    { numRuns: 400 },
  );
});

test("ids come from the raw input alone", () => {
  const id = cleaned("12 drones").id;
  assert.match(id, /^sha256:[0-9a-f]{24}$/u);
  assert.equal(cleaned("12 drones", "text/html").id, id);
  assert.notEqual(cleaned("13 drones").id, id);
});

/** Ten times the input may take ten times as long, with a wide margin; a square would take a hundred times. */
test("time grows with the input, not with its square", () => {
  const hostile: readonly (readonly [string, RawDocument["mediaType"], (size: number) => string])[] = [
    ["spaces", "text/plain", (size) => `a${" ".repeat(size)}b.`],
    ["digits", "text/plain", (size) => "9".repeat(size)],
    ["one sentence", "text/plain", (size) => "and then the drones came over the city ".repeat(size / 40)],
    ["capitals", "text/plain", (size) => "RUSSIA SAYS IT WILL ATTACK AGAIN SOON ".repeat(size / 38)],
    ["inline marks", "text/plain", (size) => "It ended. Advertisement It began. ".repeat(size / 34)],
    ["short lines", "text/plain", (size) => "Home\n".repeat(size / 5)],
    ["open tags", "text/html", (size) => "<div>x".repeat(size / 6)],
    ["stray tags", "text/html", (size) => "<div>".repeat(size / 12) + "</span>".repeat(size / 12)],
    ["brackets", "text/markdown", (size) => "[a](b ".repeat(size / 6)],
    ["open pictures", "text/markdown", (size) => "(a) ![b ".repeat(size / 8)],
    ["ampersands", "text/html", (size) => "&".repeat(size)],
  ];
  const time = (raw: string, mediaType: RawDocument["mediaType"]): number => {
    const start = performance.now();
    const document = cleanDocument({ source: "test", url: null, raw, mediaType, retrievedAt: null });
    const taken = performance.now() - start;
    checkMap(document, raw);
    return taken;
  };
  for (const [name, mediaType, make] of hostile) {
    time(make(20_000), mediaType);
    // The best of several tries: a machine that is busy with something else is no square.
    let small = Math.max(5, time(make(40_000), mediaType));
    let large = time(make(400_000), mediaType);
    for (let tries = 0; tries < 4 && large >= small * 45; tries++) {
      small = Math.max(small, time(make(40_000), mediaType));
      large = Math.min(large, time(make(400_000), mediaType));
    }
    assert.ok(large < small * 45, `${name}: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms for ten times the input`);
  }
});
