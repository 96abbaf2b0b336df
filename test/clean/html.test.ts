import assert from "node:assert/strict";
import { test } from "node:test";
import { cleaned, paragraphs, reasons } from "./cleaned.ts";

const P = [
  "Air defences around the river port were busy until dawn, and the regional head said that 23 of 31 drones had been brought down.",
  "Two warehouses burned, he added, and four people were taken to hospital with cuts from glass, none of them in danger.",
  "The ministry on the other side said that its own crews had downed seven aircraft over three border districts in the same hours.",
] as const;

function page(body: string, head = ""): string {
  return `<!doctype html><html lang="en-GB"><head><title>Port counts damage after night of drones | Example Courier</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/w">World</a></nav>
<header><h1>Port counts damage after night of drones</h1></header>
<article class="story-body">${body}</article>
<aside><p>Nine dead in a raid on the old bridge, an official said on Sunday, and twelve more are missing in the river below it.</p></aside>
<footer><p>The Example Courier is read in twenty countries and has been printed in the river port since the year 1911.</p></footer></body></html>`;
}

test("the body is found; menus, asides and footers go", () => {
  const document = cleaned(page(P.map((text) => `<p>${text}</p>`).join("\n")), "text/html");
  assert.deepEqual(paragraphs(document), ["Port counts damage after night of drones", ...P]);
  assert.equal(document.title, "Port counts damage after night of drones");
  assert.equal(document.language, "en");
});

test("captions, boxes, hidden text and scripts go, with their reasons", () => {
  const document = cleaned(
    page(`<p>${P[0]}</p><figure><img src=x><figcaption>Fire crews at the pier on Monday</figcaption></figure><script>document.write("<p>99 dead</p>")</script>
<div class="related-articles"><p><a href=/a>Ninety dead in raid on the old bridge, officials say</a></p></div><p>${P[1]}</p><p style="display:none">A hidden line that says that 500 drones came in the night.</p>
<p><a href=/b>Envoys to meet again after raid that killed nine</a></p><p>${P[2]}</p>`),
    "text/html",
  );
  assert.deepEqual(paragraphs(document).slice(1), [...P]);
  for (const reason of ["caption", "markup", "related-story", "invisible"]) assert.ok(reasons(document).includes(reason), reason);
});

test("entities are decoded, links and bold words stay, the map holds", () => {
  const document = cleaned(page(`<p>Officials &ldquo;in the port&rdquo; said that <a href=/x>23&nbsp;of <b>31</b></a> drones were shot&shy; down &amp; burned &mdash; all of them before dawn, they said.</p><p>${P[0]}</p><p>${P[1]}</p>`), "text/html");
  assert.ok(document.text.includes("Officials “in the port” said that 23 of 31 drones were shot down & burned — all of them before dawn"));
});

test("the mark of a note does not run into the number before it; struck-out and off-screen words are left out, with the reason", () => {
  const marked = `<p>The ministry counted 30<sup>1</sup> drones and 4<sup><a href="#n2">[2]</a></sup> missiles on the 20<sup>th</sup> of May, <s>31</s> <del>32</del> <ins>33</ins> in all.</p>`;
  const aside = `<p style="position:absolute;left:-9999px">Some 55 people were killed in the strike on the harbour town, the page says to nobody.</p>`;
  const document = cleaned(page(`${marked}${aside}<p>${P[0]}</p><p>${P[1]}</p>`), "text/html");
  assert.ok(document.text.includes("counted 30 drones and 4 missiles on the 20th of May, 33 in all."), document.text);
  assert.ok(!document.text.includes("55 people"));
  for (const reason of ["footnote", "struck-out", "invisible"]) assert.ok(reasons(document).includes(reason), reason);
});

test("published time, byline, outlet and address come from the page", () => {
  const head = `<meta property="og:site_name" content="Example Courier"><meta property="article:published_time" content="2031-05-20T08:14:05+03:00"><link rel="canonical" href="https://example.org/a"><meta name="author" content="Jo Roe">`;
  const document = cleaned(page(P.map((text) => `<p>${text}</p>`).join(""), head), "text/html");
  assert.deepEqual(document.published, { at: "2031-05-20T08:14:00+03:00", precision: "minute", basis: "stated", evidence: "meta article:published_time" });
  assert.equal(document.outlet, "Example Courier");
  assert.equal(document.url, "https://example.org/a");
  assert.equal(document.byline, "Jo Roe");
});

test("published time from JSON-LD, from a time element; broken JSON is passed over", () => {
  const linked = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-20T05:14:00Z","author":{"name":"Kim Doe"}}</script>`;
  const body = P.map((text) => `<p>${text}</p>`).join("");
  assert.equal(cleaned(page(body, linked), "text/html").published?.at, "2031-05-20T05:14:00Z");
  assert.equal(cleaned(page(`<time datetime="2031-05-20">Tuesday</time>${body}`, `<script type="application/ld+json">{"@type": oops</script>`), "text/html").published?.at, "2031-05-20");
  assert.equal(cleaned(page(body), "text/html").published, null);
});

test("a body cut into parts by advertisements is put together", () => {
  const part = (text: string): string => `<div class="grid"><div class="text"><p>${text}</p></div></div>`;
  const document = cleaned(page(`${part(P[0])}<div class="ad-slot"><p>Advertisement</p></div>${part(P[1])}<div class="newsletter-signup"><p>Get the news by e-mail, every morning before breakfast, from our desk in the port.</p></div>${part(P[2])}`), "text/html");
  assert.deepEqual(paragraphs(document).slice(1), [...P]);
});

test("paragraphs made of line breaks", () => {
  const document = cleaned(page(`<div>${P[0]}<br><br>${P[1]}<br><br>${P[2]}</div>`), "text/html");
  assert.deepEqual(paragraphs(document).slice(1), [...P]);
});

test("the title of the head serves when no heading has it, without the name of the site", () => {
  const raw = `<html><head><title>Port counts damage after night of drones | Example Courier</title></head><body>${P.map((text) => `<p>${text}</p>`).join("")}</body></html>`;
  assert.equal(paragraphs(cleaned(raw, "text/html"))[0], "Port counts damage after night of drones");
});

test("truncated, unclosed and deep pages are read", () => {
  const whole = page(P.map((text) => `<p>${text}</p>`).join(""));
  for (const at of [whole.indexOf("Two warehouses") + 40, whole.indexOf("<nav") + 3, 20]) cleaned(whole.slice(0, at), "text/html");
  const deep = cleaned(`${"<div>".repeat(200)}<p>${P[0]}</p>${"</div>".repeat(200)}`, "text/html");
  assert.equal(deep.text, P[0]);
  cleaned("<div>".repeat(5000) + P[0], "text/html");
});
