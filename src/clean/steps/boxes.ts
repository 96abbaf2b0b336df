import type { Block, Step } from "../block.ts";
import { cut } from "../block.ts";
import { endsSentence, isProseBlock, isSingle, isSummaryHeading, wordCount } from "../shape.ts";

/** Headlines under "Read also" and the like, up to the next paragraph of running text. */
export const boxes: Step = {
  id: "boxes",
  run(state) {
    let open = false;
    let taken = 0;
    state.blocks.forEach((block, index) => {
      if (block === state.titleBlock) return;
      if (block.cut !== undefined) {
        if (isLabel(block)) {
          // "Read more: Headline" carries its headline with it.
          open = wordCount(block.text, 8) <= 5;
          taken = 0;
          if (open && block.text.endsWith(":")) for (const teaser of teasersAt(state.blocks, index + 1)) cut(teaser, "related-story", this.id);
        }
        return;
      }
      if (!open) return;
      if (taken >= 12 || isProseBlock(block) || (endsSentence(block.text) && block.text.endsWith("."))) open = false;
      else {
        taken += 1;
        cut(block, "related-story", this.id);
      }
    });
  },
};

function isLabel({ cut: left }: Block): boolean {
  return left?.step === "furniture-blocks" && (left.reason === "read-more" || left.reason === "tags" || left.reason === "comments");
}

/** Most teasers that a label with a colon introduces at the end of a page. */
const TEASERS = 5;

/** Whole sentences under "Further reading:" that are the last of the page, or stand right above its tags and comments. */
function teasersAt(blocks: readonly Block[], from: number): readonly Block[] {
  let to = from;
  while (to < blocks.length && to - from <= TEASERS && (blocks[to] as Block).cut === undefined && isSingle(blocks[to] as Block)) to += 1;
  const closed = to === blocks.length || (blocks[to] as Block).cut !== undefined;
  return closed && to - from <= TEASERS ? blocks.slice(from, to) : [];
}

/** Bulleted headlines between paragraphs: lists whose items have no end of sentence and that no colon introduces. */
export const linkLists: Step = {
  id: "link-lists",
  run(state) {
    const kept = state.blocks.filter((block) => block.cut === undefined && block !== state.titleBlock);
    for (let index = 0; index < kept.length; ) {
      let end = index;
      while (end < kept.length && (kept[end] as Block).role === "item") end += 1;
      if (end === index) {
        index += 1;
        continue;
      }
      const items = kept.slice(index, end);
      const before = kept[index - 1];
      // Key points stand under their heading or right under the title.
      const introduced = before === undefined ? state.titleBlock !== null : /[:;,]$/.test(before.text) || isSummaryHeading(before.text);
      if (!introduced && items.length <= 8 && areHeadlines(items)) for (const item of items) cut(item, "link-list", this.id);
      index = end;
    }
  },
};

function areHeadlines(items: readonly Block[]): boolean {
  if (items.every((item) => item.links > 0.8)) return true;
  return items.every(({ text, links }) => {
    const words = wordCount(text, 30);
    const open = !/[.;,!]["”’)]?$/.test(text);
    return open && words >= 4 && !/^\d/.test(text) && words <= 26 && (links > 0 || items.length <= 6);
  });
}
