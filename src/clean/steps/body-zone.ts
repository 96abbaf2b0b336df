import type { RemovalReason } from "../../model/document.ts";
import type { Block, Step } from "../block.ts";
import { cut } from "../block.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { isSummaryHeading } from "../shape.ts";
import { endsCut, endsSentence, functionShare, isProseBlock, wordCount } from "../shape.ts";

/**
 * Where the article begins and ends among menus, teasers and lists: the stretch of blocks with the highest sum of scores.
 *
 * Running text scores by its length, short lines against it. So a box of related headlines in the middle is crossed when
 * enough text follows, and teasers below the article are not reached over the lines between.
 */
export const bodyZone: Step = {
  id: "body-zone",
  run(state) {
    const scores = state.blocks.map((block) => (block === state.titleBlock ? 0 : score(block)));
    const zone = bestStretch(scores);
    if (zone === null) return;
    let [from, to] = zone;
    // Headings that open the body belong to it when they touch it.
    while (to > from && leaves(state.blocks[to - 1] as Block)) to -= 1;
    from = withKeyPoints(state.blocks, from, state.titleBlock);
    while (to < state.blocks.length && speaks(state.blocks[to] as Block)) to += 1;
    // A bulletin or a note is short and has lists: only what looks like a page around the text is cut.
    if (!isPage(state.blocks.slice(0, from))) from = 0;
    if (!isPage(state.blocks.slice(to))) to = state.blocks.length;
    for (let index = 0; index < state.blocks.length; index += 1) {
      const block = state.blocks[index] as Block;
      if (block === state.titleBlock || (index >= from && index < to)) continue;
      cut(block, reasonOutside(block, index < from), this.id);
    }
  },
};

/** Where the body begins with the key points above it: a list between title and text, or lines under "Summary". */
function withKeyPoints(blocks: readonly Block[], from: number, title: Block | null): number {
  let start = from;
  let index = from - 1;
  for (; index >= 0 && from - index <= 16; index -= 1) {
    const block = blocks[index] as Block;
    if (block === title) break;
    if (block.cut !== undefined) {
      if (block.cut.step === "boxes" || block.cut.reason === "read-more" || block.cut.reason === "navigation") break;
      continue;
    }
    if (isSummaryHeading(block.text)) return index;
    if (block.role === "item" && block.links < 0.5 && wordCount(block.text, 6) >= 5) start = index;
    else if (block.role === "item" || wordCount(block.text, 6) < 5) break;
  }
  // Without a title above, a list may as well be a menu of headlines.
  return title !== null && index >= 0 && blocks[index] === title ? start : from;
}

/** A short sentence that follows the body without a break: the last answer of an interview, a closing line. */
function speaks(block: Block): boolean {
  return block.cut === undefined && block.role === "text" && /[.!?][”"’)]?$/.test(block.text) && !endsCut(block.text) && wordCount(block.text, 60) >= 2 && wordCount(block.text, 60) < 30 && !isBoilerplate(block) && !/[?]$/.test(block.text);
}

/** Furniture by its words, or many short lines. */
function isPage(around: readonly Block[]): boolean {
  const furniture = around.filter((block) => block.cut !== undefined && block.cut.reason !== "duplicate-title" && block.cut.reason !== "caption" && block.cut.reason !== "image-credit").length;
  return furniture >= 2 || (furniture >= 1 && around.length >= 4) || around.filter((block) => block.cut === undefined && !/\d/.test(block.text)).length >= 12;
}

function score(block: Block): number {
  const { text } = block;
  const reason = block.cut?.reason;
  if (reason === "related-story" && block.cut?.step === "boxes") return -6;
  if (/^(?:list of \d+ items|list \d+ of \d+.*|end of list)$/i.test(text)) return -3;
  if (isBoilerplate(block)) return -40;
  if (reason === "related-story" || reason === "image-credit" || reason === "caption") return -4;
  if (reason === "read-more" || reason === "comments" || reason === "tags" || reason === "copyright") return -40;
  if (reason === "timestamp" || reason === "share-buttons" || reason === "navigation") return -16;
  if (reason !== undefined) return -8;
  if (block.links > 0.6 && !endsSentence(text)) return -25;
  const words = wordCount(text, 80);
  if (endsCut(text) && text.length < 400) return -30;
  // Headlines that ask are sentences too: they open no body, and in a list they speak against one.
  if (text.length < 150 && /[?!]["”’)]?$/.test(text) && !/["“”]/.test(text)) return block.role === "item" ? -18 : -4;
  if (isProseBlock(block) && !(block.role === "item" && !endsSentence(text))) return Math.min(text.length, 320) * (block.role === "item" ? 0.5 : 1);
  if (endsSentence(text) && functionShare(text) > 0) return 10;
  // Lists of figures, and the line that introduces them, are text.
  if (text.endsWith(":") || (/\d/.test(text) && /[;,.]$/.test(text)) || /;$/.test(text)) return 4;
  if (block.role === "item" && /\d/.test(text) && block.links === 0) return -4;
  if (block.role === "item") return words >= 12 && functionShare(text) > 0.1 ? 10 : -22;
  if (words <= 4) return -14;
  return words > 20 && functionShare(text) >= 0.2 ? 10 : -26;
}

/** The stretch [from, to) with the largest sum; null when no block scores. */
function bestStretch(scores: readonly number[]): readonly [number, number] | null {
  let best = 0;
  let bestFrom = -1;
  let bestTo = -1;
  let sum = 0;
  let from = 0;
  for (let index = 0; index < scores.length; index += 1) {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += scores[index] as number;
    if (sum > best) {
      best = sum;
      bestFrom = from;
      bestTo = index + 1;
    }
  }
  return bestFrom < 0 ? null : [bestFrom, bestTo];
}

function leaves(block: Block): boolean {
  return block.cut !== undefined;
}

function reasonOutside(block: Block, before: boolean): RemovalReason {
  const words = wordCount(block.text, 12);
  if (words <= 4) return "navigation";
  if (before) return block.role === "item" ? "link-list" : "navigation";
  return block.role === "item" || words > 40 ? "link-list" : "related-story";
}
