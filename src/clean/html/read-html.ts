import type { RemovalReason } from "../../model/document.ts";
import type { CleanState } from "../block.ts";
import { addHole, cut } from "../block.ts";
import { BlockBuilder } from "../block-builder.ts";
import { endsSentence, folded, isProse, wordCount } from "../shape.ts";
import type { HtmlBlock } from "./blocks.ts";
import { htmlBlocks, proseLetters } from "./blocks.ts";
import { chooseBody } from "./body.ts";
import type { Metadata } from "./metadata.ts";
import { metadataOf, similar } from "./metadata.ts";
import type { HtmlElement } from "./tree.ts";
import { elements, parseHtml } from "./tree.ts";

/** Fills the state from a page: its blocks, those outside the article marked as cut, and what it says about itself. */
export function readHtml(state: CleanState): Metadata {
  const { raw } = state;
  const root = parseHtml(raw);
  const metadata = metadataOf(root, raw);
  const prose = proseLetters(root, raw);
  const blocks = htmlBlocks(root, raw, state.removals, prose);
  const body = chooseBody(root, blocks, metadata.articleBody);
  const guided = [...body.certain].reduce((sum, block) => sum + block.text.length, 0) >= 300;
  const within = body.element === null ? null : new Set([body.element, ...elements(body.element)]);
  for (const block of blocks) {
    const inside = within === null || within.has(block.element);
    const certain = body.certain.has(block);
    if (!inside) {
      if (!(guided && certain && block.suspicion === null)) cut(block, outsideReason(block), "html-body");
    } else if (block.suspicion !== null && !(certain && isProse(block.text) && block.suspicion !== "caption")) cut(block, block.suspicion, "html-elements");
    else if (block.links > 0.85 && !certain && isLinkLine(block)) cut(block, "related-story", "html-links");
    else if (guided && !certain && block.text.length >= 25 && block.links > 0.5 && !isProse(block.text)) cut(block, "related-story", "html-links");
  }
  for (const block of blocks) state.blocks.push(block);
  placeTitle(state, metadata, blocks);
  // The steps that follow need no tree, which takes many times the memory of the page: it is let go.
  root.children = [];
  for (const block of blocks) block.element = root;
  state.byline = metadata.byline;
  return metadata;
}

function inHeading(element: HtmlElement): boolean {
  let at: HtmlElement | null = element;
  while (at !== null && at.name !== "h1") at = at.parent;
  return at !== null;
}

function isLinkLine(block: HtmlBlock): boolean {
  const words = wordCount(block.text, 40);
  return words >= 2 && (words <= 30 || !endsSentence(block.text)) && block.role !== "table-row";
}

function outsideReason(block: HtmlBlock): RemovalReason {
  if (block.suspicion !== null) return block.suspicion;
  if (block.links > 0.5) return wordCount(block.text, 8) >= 5 ? "related-story" : "navigation";
  return isProse(block.text) ? "related-story" : "navigation";
}

/** The title stands in a heading, else in the page's meta data: there it is mapped to the value of the tag. */
function placeTitle(state: CleanState, metadata: Metadata, blocks: readonly HtmlBlock[]): void {
  if (metadata.title === null || metadata.title === "") return;
  state.title = metadata.title;
  const wanted = folded(metadata.title);
  const heading =
    blocks.find((block) => block.role === "heading" && inHeading(block.element) && folded(block.text) === wanted) ??
    blocks.find((block) => block.role === "heading" && folded(block.text) === wanted) ??
    blocks.find((block) => block.role === "heading" && inHeading(block.element) && similar(block.text, metadata.title as string));
  if (heading !== undefined) {
    heading.cut = undefined;
    state.title = heading.text;
    state.titleBlock = heading;
    return;
  }
  for (const place of metadata.titlePlaces) {
    const builder = new BlockBuilder(state.raw, state.removals);
    builder.add(place.from, place.to);
    const block = builder.take("heading");
    if (block === null || !folded(block.text).startsWith(wanted)) continue;
    state.title = metadata.title;
    const at = block.text.indexOf(metadata.title);
    if (at > 0 || (at === 0 && block.text.length > metadata.title.length)) {
      if (at > 0) addHole(block, { from: 0, to: at, reason: "navigation", step: "title" });
      if (at + metadata.title.length < block.text.length) addHole(block, { from: at + metadata.title.length, to: block.text.length, reason: "navigation", step: "title" });
    }
    state.titleBlock = block;
    return;
  }
}
