import type { Published } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { readDate } from "../read-date.ts";
import { withoutSite } from "../site-name.ts";
import type { HtmlElement } from "./tree.ts";
import { attributeOf, elements, textOf } from "./tree.ts";

/** What a page says about itself outside its text. */
export interface Metadata {
  readonly title: string | null;
  /** Raw places where the title stands by itself: the value of a meta tag, the text of `<title>`. */
  readonly titlePlaces: readonly Span[];
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: Published | null;
  /** `articleBody` of the page's structured data: a guide to where the text is. */
  readonly articleBody: string | null;
  readonly headings: readonly HtmlElement[];
}

interface LinkedData {
  headline: string | null;
  published: string | null;
  body: string | null;
  author: string | null;
  publisher: string | null;
  url: string | null;
}

/** Keys of meta tags that hold the time of publication, best first. */
const PUBLISHED_KEYS = [
  "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished", "date.published", "publish_date", "publishdate", "publish-date",
  "pubdate", "publication_date", "published_time", "published-date", "parsely-pub-date", "sailthru.date", "article.published", "dc.date.issued",
  "dcterms.created", "dc.date.created", "dcterms.issued", "dc.date", "dcterms.date", "date", "cxenseparse:recs:publishtime", "bt:pubdate", "analyticsattributes.articledate",
  "vr:published_time", "iso-8601-publish-date", "article_date_original", "cre:publishdate", "originalpublicationdate",
];

export function metadataOf(root: HtmlElement, raw: string): Metadata {
  const meta = new Map<string, { value: string; place: Span | null }>();
  const headings: HtmlElement[] = [];
  const times: HtmlElement[] = [];
  const scripts: string[] = [];
  let language: string | null = null;
  let canonical: string | null = null;
  let titleElement: HtmlElement | null = null;
  let bylineText: string | null = null;
  let itemDate: string | null = null;
  for (const element of elements(root)) {
    switch (element.name) {
      case "html":
        language ??= attributeOf(element, "lang") || attributeOf(element, "xml:lang") || null;
        break;
      case "meta": {
        const value = attributeOf(element, "content").trim();
        for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
          const key = attributeOf(element, attribute).toLowerCase().trim();
          if (key !== "" && value !== "" && !meta.has(key)) meta.set(key, { value, place: element.places.get("content") ?? null });
        }
        break;
      }
      case "link":
        if (attributeOf(element, "rel").toLowerCase() === "canonical") canonical ??= attributeOf(element, "href") || null;
        break;
      case "title":
        if (titleElement === null && !inside(element, "svg")) titleElement = element;
        break;
      case "h1":
        if (headings.length < 40) headings.push(element);
        break;
      case "time":
        if (times.length < 400) times.push(element);
        break;
      case "script":
        if (/^application\/(?:ld\+json|json\+ld)/i.test(attributeOf(element, "type").trim())) scripts.push(rawText(element, raw));
        break;
      default:
        if (bylineText === null && isByline(element)) {
          const found = textOf(element, raw, 200);
          if (found.length >= 3 && found.length <= 160) bylineText = found;
        }
    }
    if (itemDate === null && /\bdatePublished\b/.test(attributeOf(element, "itemprop"))) itemDate = attributeOf(element, "datetime") || attributeOf(element, "content") || null;
  }
  const linked = linkedData(scripts);
  const titles: { text: string; place: Span | null }[] = [];
  for (const key of ["og:title", "twitter:title", "title", "dc.title", "headline", "parsely-title", "sailthru.title"]) {
    const found = meta.get(key);
    if (found !== undefined) titles.push({ text: squash(found.value), place: found.place });
  }
  if (titleElement !== null) titles.push({ text: textOf(titleElement, raw, 400), place: textPlace(titleElement) });
  const outlet = meta.get("og:site_name")?.value ?? linked.publisher ?? meta.get("application-name")?.value ?? meta.get("publisher")?.value ?? meta.get("dc.publisher")?.value ?? null;
  const title = chooseTitle(titles.map(({ text }) => text), linked.headline, headings, outlet, raw);
  return {
    title,
    titlePlaces: titles.flatMap(({ place, text }) => (place === null || text === "" ? [] : [place])),
    byline: cleanByline(meta.get("author")?.value ?? meta.get("byl")?.value ?? meta.get("article:author")?.value ?? meta.get("parsely-author")?.value ?? meta.get("dc.creator")?.value ?? linked.author ?? bylineText),
    outlet: outlet === null ? null : squash(outlet).slice(0, 100),
    url: webAddress(canonical) ?? webAddress(meta.get("og:url")?.value ?? null) ?? webAddress(linked.url),
    language: languageOf(language ?? meta.get("og:locale")?.value ?? meta.get("content-language")?.value ?? null),
    published: publishedOf(meta, linked, itemDate, times, raw),
    articleBody: linked.body,
    headings,
  };
}

function inside(element: HtmlElement, name: string): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (at.name === name) return true;
  return false;
}

function isByline(element: HtmlElement): boolean {
  const marks = `${attributeOf(element, "class")} ${attributeOf(element, "rel")} ${attributeOf(element, "itemprop")}`.slice(0, 200);
  return /(?:^|[\s_-])(?:byline|author-name|article-author|author__name|byline__name)(?:$|[\s_-])|(?:^| )author(?:$| )/i.test(marks);
}

function rawText(element: HtmlElement, raw: string): string {
  return element.children.map((child) => (child.kind === "text" ? (child.decoded ?? raw.slice(child.from, child.to)) : "")).join("");
}

function textPlace(element: HtmlElement): Span | null {
  const first = element.children[0];
  const last = element.children.at(-1);
  if (first === undefined || last === undefined || element.children.some((child) => child.kind !== "text" || child.decoded !== null)) return null;
  return { from: first.from, to: last.to };
}

function squash(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The headline that most of the page's own statements agree on, without the site's name. */
function chooseTitle(stated: readonly string[], headline: string | null, headings: readonly HtmlElement[], outlet: string | null, raw: string): string | null {
  const h1 = headings.map((heading) => textOf(heading, raw, 400)).filter((text) => text.length >= 8);
  const known = [...stated, ...(headline === null ? [] : [squash(headline)])].filter((text) => text !== "").map((text) => withoutSite(text, outlet));
  for (const text of h1) if (known.some((other) => similar(other, text))) return withoutSite(text, outlet);
  if (h1.length === 1 && known.length === 0) return h1[0] ?? null;
  return known[0] ?? h1[0] ?? null;
}

export function similar(a: string, b: string): boolean {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const left = words(a);
  const right = words(b);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared >= 2 && shared / Math.min(left.size, right.size) >= 0.7 && shared / Math.max(left.size, right.size) >= 0.5;
}

function cleanByline(value: string | null): string | null {
  if (value === null) return null;
  const text = squash(value).replace(/^(?:by|von|par|автор:?)\s+/i, "");
  return text.length < 2 || text.length > 160 || /^https?:/.test(text) ? null : text;
}

function webAddress(value: string | null): string | null {
  return value !== null && /^https?:\/\/\S+$/.test(value) && URL.canParse(value) ? value : null;
}

function languageOf(value: string | null): string | null {
  const code = /^([a-z]{2,3})(?:$|[-_])/i.exec(value?.trim() ?? "")?.[1]?.toLowerCase();
  return code === undefined ? null : code === "ua" ? "uk" : code;
}

function publishedOf(meta: ReadonlyMap<string, { value: string }>, linked: LinkedData, itemDate: string | null, times: readonly HtmlElement[], raw: string): Published | null {
  const candidates: { value: string; evidence: string }[] = [];
  const add = (value: string | null | undefined, evidence: string): void => {
    if (value !== null && value !== undefined && value !== "") candidates.push({ value, evidence });
  };
  add(meta.get("article:published_time")?.value, "meta article:published_time");
  add(linked.published, "json-ld datePublished");
  add(itemDate, "itemprop datePublished");
  for (const key of PUBLISHED_KEYS) add(meta.get(key)?.value, `meta ${key}`);
  for (const time of times) {
    if (isInsideList(time)) continue;
    add(attributeOf(time, "datetime") || textOf(time, raw, 100), "time");
  }
  let day: Published | null = null;
  for (const { value, evidence } of candidates) {
    const read = readDate(value);
    if (read === null) continue;
    const found: Published = { ...read, basis: "stated", evidence };
    if (found.precision === "minute") return day === null || day.at === found.at.slice(0, 10) ? found : day;
    day ??= found;
    if (evidence === "time") break;
  }
  return day;
}

function isInsideList(element: HtmlElement): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (at.name === "li" || at.name === "aside" || at.name === "nav" || at.name === "footer") return true;
  return false;
}

/** The article among the page's JSON-LD blocks. Broken JSON is passed over, as search engines do. */
function linkedData(scripts: readonly string[]): LinkedData {
  const found: LinkedData = { headline: null, published: null, body: null, author: null, publisher: null, url: null };
  let budget = 20_000;
  const visit = (node: unknown, depth: number): void => {
    budget -= 1;
    if (depth > 8 || budget < 0 || node === null || typeof node !== "object") return;
    if (Array.isArray(node)) {
      for (const item of node) visit(item, depth + 1);
      return;
    }
    const record = node as Record<string, unknown>;
    const type = [record["@type"]].flat().join(" ");
    if (/Article|BlogPosting|Report(?!age\w)|NewsItem|LiveBlogPosting/.test(type)) {
      found.headline ??= words(record["headline"]) ?? words(record["name"]);
      found.published ??= words(record["datePublished"]);
      found.body ??= words(record["articleBody"]);
      found.author ??= nameOf(record["author"]);
      found.publisher ??= nameOf(record["publisher"]);
      found.url ??= words(record["url"]);
    }
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"]) if (key in record) visit(record[key], depth + 1);
  };
  for (const script of scripts.slice(0, 60)) {
    if (script.length > 4_000_000) continue;
    const data = parseLoosely(script);
    if (data !== undefined) visit(data, 0);
  }
  return found;
}

function parseLoosely(text: string): unknown {
  const body = text.replace(/^[\s\uFEFF]*(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, "").replace(/(?:-->|\]\]>|\/\*\]\]>\*\/)\s*$/, "");
  for (const attempt of [body, body.replace(/[\u0000-\u001f]+/g, " ").replace(/;\s*$/, "")]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

function words(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? first.trim() : null;
}

function nameOf(value: unknown): string | null {
  const names = [value].flat().map((one) => (typeof one === "string" ? one : one !== null && typeof one === "object" ? words((one as Record<string, unknown>)["name"]) : null)).filter((name) => name !== null);
  return names.length === 0 ? null : squash(names.slice(0, 6).join(", "));
}
