import type { HtmlBlock } from "./blocks.ts";
import { marksOf } from "./blocks.ts";
import type { HtmlElement } from "./tree.ts";
import { attributeOf, elements } from "./tree.ts";
import { folded, isProse } from "../shape.ts";

const BODY_NAMES = /(?:article|story|entry|post|news|single|page|main|content|text) ?(?:body|content|text|copy|detail|details|main)|body ?(?:copy|text|content)|articlebody|storybody|storycontent|maincontent|rich ?text|wysiwyg|prose/;

/** Which blocks are the article, and the element that holds it. */
export interface Body {
  readonly element: HtmlElement | null;
  /** Blocks that the page's structured data also holds. */
  readonly certain: ReadonlySet<HtmlBlock>;
}

/**
 * Chooses the element that holds the article: running text counts for the elements around it, less with every level.
 * The page's own `articleBody`, when there is one, decides before any score.
 */
export function chooseBody(root: HtmlElement, blocks: readonly HtmlBlock[], articleBody: string | null): Body {
  const certain = knownBlocks(blocks, articleBody);
  const scores = new Map<HtmlElement, number>();
  const prose = new Map<HtmlElement, number>();
  const other = new Map<HtmlElement, number>();
  const add = (map: Map<HtmlElement, number>, element: HtmlElement, value: number): void => void map.set(element, (map.get(element) ?? 0) + value);
  const guided = lengthOf(certain) >= 300;
  for (const block of blocks) {
    const text = block.text.length;
    const counts = block.suspicion === null && block.links < 0.5 && isProse(block.text) && (!guided || certain.has(block));
    if (!counts) {
      if (block.suspicion === null && block.links < 0.85) add(other, block.element, Math.min(text, 200));
      continue;
    }
    add(prose, block.element, text);
    const value = Math.min(text, 600) * (1 - block.links) * (block.role === "item" ? 0.4 : 1);
    let share = 1;
    for (let at: HtmlElement | null = block.element; at !== null && share > 0.02; at = at.parent) {
      if (isParagraph(at)) continue;
      add(scores, at, value * share);
      share *= 0.55;
    }
  }
  let best: HtmlElement | null = null;
  let most = 0;
  for (const [element, score] of scores) {
    const total = score * weight(element);
    if (total > most) {
      most = total;
      best = element;
    }
  }
  if (best === null) return { element: null, certain };
  const all = [...elements(root)];
  sumUp(all, prose);
  sumUp(all, other);
  // The body may lie in several parts beside each other, cut by advertisements: take the parent while it adds much text.
  for (let parent = best.parent; parent !== null && parent.name !== "#root" && parent.name !== "html" && parent.name !== "body"; parent = parent.parent) {
    const gain = (prose.get(parent) ?? 0) - (prose.get(best) ?? 0);
    const noise = (other.get(parent) ?? 0) - (other.get(best) ?? 0);
    if (gain >= 200 && noise <= gain * 0.3) best = parent;
    else if (gain >= (prose.get(best) ?? 0) * 0.15 && gain >= 200 && noise <= gain * 1.2) best = parent;
    else if (gain >= (prose.get(best) ?? 0) * 0.6 && noise <= gain * 2.5) best = parent;
  }
  return { element: best, certain };
}

/** Adds the value of every element to those around it. */
function sumUp(all: readonly HtmlElement[], values: Map<HtmlElement, number>): void {
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const element = all[index] as HtmlElement;
    const value = values.get(element);
    if (value !== undefined && element.parent !== null) values.set(element.parent, (values.get(element.parent) ?? 0) + value);
  }
}

function isParagraph(element: HtmlElement): boolean {
  return element.name === "p" || element.name === "span" || element.name === "a" || element.name === "em" || element.name === "strong" || element.name === "b" || element.name === "i" || element.name === "font" || element.name === "li" || element.name === "blockquote" || element.name === "ul" || element.name === "ol";
}

function weight(element: HtmlElement): number {
  if (element.name === "body" || element.name === "html") return 0.5;
  let factor = 1;
  if (element.name === "article") factor *= 1.15;
  if (/\barticleBody\b/.test(attributeOf(element, "itemprop"))) factor *= 1.6;
  else if (BODY_NAMES.test(marksOf(element))) factor *= 1.35;
  return factor;
}

function lengthOf(blocks: ReadonlySet<HtmlBlock>): number {
  let length = 0;
  for (const block of blocks) length += block.text.length;
  return length;
}

/** Blocks whose words stand in the structured data's body. */
function knownBlocks(blocks: readonly HtmlBlock[], articleBody: string | null): Set<HtmlBlock> {
  const found = new Set<HtmlBlock>();
  if (articleBody === null || articleBody.length < 400) return found;
  const known = ` ${folded(articleBody.replace(/<[^<>]{0,400}>/g, " ").replace(/&(?:#\d{1,6}|#x[\da-f]{1,6}|\w{2,12});/gi, " "))} `;
  for (const block of blocks) {
    if (block.text.length < 25 || block.links > 0.9) continue;
    // Apostrophes and entities are spelt in many ways: three words in a row at three places are enough.
    if (appears(folded(block.text), known)) found.add(block);
  }
  return found;
}

function appears(text: string, known: string): boolean {
  const words = text.split(" ");
  const size = Math.min(6, words.length);
  let hits = 0;
  let tries = 0;
  for (const at of new Set([0, Math.floor((words.length - size) / 2), words.length - size])) {
    tries += 1;
    if (known.includes(` ${words.slice(at, at + size).join(" ")} `)) hits += 1;
  }
  return hits > 0 && hits >= tries - 1;
}
