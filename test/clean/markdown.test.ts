import assert from "node:assert/strict";
import { test } from "node:test";
import { cleaned, paragraphs } from "./cleaned.ts";

test("front matter, headings, links, pictures and lists", () => {
  const raw = `---
title: "Night over the port"
date: 2031-05-20T08:14:00+03:00
author: Jo Roe
---
# Night over the **port**

![Crews at work](pier.jpg)

Officials [said](https://example.org/a_(b)) that *23* of 31 drones were shot_down and
that \\[so far\\] nobody was missing.

- 23 shot down;
- 8 lost.

> "We will rebuild," the mayor said.
`;
  const document = cleaned(raw, "text/markdown");
  assert.deepEqual(paragraphs(document), [
    "Night over the port",
    "Officials said that 23 of 31 drones were shot_down and that [so far] nobody was missing.",
    "23 shot down;",
    "8 lost.",
    '"We will rebuild," the mayor said.',
  ]);
  assert.deepEqual(document.published, { at: "2031-05-20T08:14:00+03:00", precision: "minute", basis: "stated", evidence: "front matter date" });
  assert.equal(document.byline, "Jo Roe");
});

test("the title of the front matter serves without a heading", () => {
  const document = cleaned("---\ntitle: Night over the port\n---\nOfficials said that 23 drones were shot down over the port in the night.\n", "text/markdown");
  assert.equal(document.title, "Night over the port");
});
