import assert from "node:assert/strict";
import { test } from "node:test";
import { gluedHeadings } from "../../src/clean/glued.ts";

test("headings glued to a sentence are found in any script", () => {
  const seams = (text: string): string[] => [...gluedHeadings(text)].map((at) => text.slice(at));
  assert.deepEqual(seams("Closed borders. BordersÉmile spoke. All borders. Émile too."), ["Émile spoke. All borders. Émile too."]);
  assert.deepEqual(seams("ГраницыПольша закрыла. Все границы. Польша тоже."), ["Польша закрыла. Все границы. Польша тоже."]);
  assert.deepEqual(seams("McDonald and WhatsApp 😀Then ÷Then borders×The"), []);
});
