import assert from "node:assert/strict";
import { test } from "node:test";
import { cleaned, reasons } from "./cleaned.ts";

const shown = (raw: string): string => cleaned(raw).text;

test("note marks in brackets, raised or counted through are left out with their reason", () => {
  const raw = "Officials said.[1] Ten others were hurt,[2][3] the mayor added.[^4] He left.⁵ It burned.[citation needed]";
  const document = cleaned(raw);
  assert.equal(document.text, "Officials said. Ten others were hurt, the mayor added. He left. It burned.");
  assert.deepEqual(new Set(reasons(document)), new Set(["footnote"]));
  assert.equal(shown("Officials said.12 Ten others were hurt.13 The mayor left.14"), "Officials said. Ten others were hurt. The mayor left.");
});

test("numbers, insertions, powers and names with a number stay", () => {
  for (const raw of [
    "Officials said [12] people were hurt and that a [Russian] drone fell.",
    "It covers 20 km² and 10⁶ cells, and the number is 10².",
    "Officials said.12 Palestinians were killed in one strike.",
    "No.12 Squadron flew. On Feb.3 Russia fired again. It rose to 2.5 Then it fell.",
    "She said it [sic] twice.",
  ])
    assert.equal(shown(raw), raw);
});

test("note marks in Markdown are no links", () => {
  assert.equal(cleaned("# A raid\n\nSixty were shot down.[2][3] Three died, officials said.[^4] See [the list](https://example.org).\n", "text/markdown").text, "A raid\n\nSixty were shot down. Three died, officials said. See the list.");
});

test("many marks take time by their number", () => {
  const marks = "said.[1] ".repeat(20_000);
  const started = performance.now();
  cleaned(marks);
  assert.ok(performance.now() - started < 20_000);
});
