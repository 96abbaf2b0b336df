import assert from "node:assert/strict";
import { cleanDocument } from "../../src/clean/clean.ts";
import type { Document } from "../../src/model/document.ts";
import type { RawDocument, ReadOptions } from "../../src/model/raw-document.ts";

/** Cleans a text and holds it to the laws of the offset map. */
export function cleaned(raw: string, mediaType: RawDocument["mediaType"] = "text/plain", options: ReadOptions = {}): Document {
  const document = cleanDocument({ source: "test", url: null, raw, mediaType, retrievedAt: null }, options);
  checkMap(document, raw);
  return document;
}

export function checkMap(document: Document, raw: string): void {
  let clean = 0;
  for (const run of document.offsets) {
    assert.ok(run.length > 0 && run.clean >= clean, "runs are in order and not empty");
    assert.ok(run.raw >= 0 && run.raw + run.length <= raw.length, "runs lie inside the raw input");
    assert.equal(document.text.slice(run.clean, run.clean + run.length), raw.slice(run.raw, run.raw + run.length));
    clean = run.clean + run.length;
  }
  assert.ok(clean <= document.text.length);
  assert.equal(document.rawLength, raw.length);
  for (const removal of document.removals) {
    assert.ok(removal.raw.from >= 0 && removal.raw.from <= removal.raw.to && removal.raw.to <= raw.length, "removals lie inside the raw input");
    assert.ok(removal.text.length <= 200);
  }
  assert.ok(!/\n{3,}|^\n|\n$|[^\n]\n[^\n]/u.test(document.text), "paragraphs are divided by one blank line");
  if (document.titleSpan !== null) assert.ok(document.titleSpan.from === 0 && document.titleSpan.to <= document.text.length);
}

export function paragraphs(document: Document): string[] {
  return document.text.split("\n\n");
}

export function reasons(document: Document): string[] {
  return document.removals.map((removal) => removal.reason).filter((reason) => reason !== "broken-line");
}
