import type { Block, Step } from "../block.ts";
import { cut } from "../block.ts";
import { endsSentence, isSummaryHeading, isProseBlock, wordCount } from "../shape.ts";

/** Headlines under "Read also" and the like, up to the next paragraph of running text. */
export const boxes: Step = {
  id: "boxes",
  run(state) {
    let open = false;
    let taken = 0;
    for (const block of state.blocks) {
      if (block === state.titleBlock) continue;
      if (block.cut !== undefined) {
        if (block.cut.step === "furniture-blocks" && (block.cut.reason === "read-more" || block.cut.reason === "tags" || block.cut.reason === "comments")) {
          // "Read more: Headline" carries its headline with it.
          open = wordCount(block.text, 8) <= 5;
          taken = 0;
        }
        continue;
      }
      if (!open) continue;
      if (taken >= 12 || isProseBlock(block) || (endsSentence(block.text) && block.text.endsWith("."))) open = false;
      else {
        taken += 1;
        cut(block, "related-story", this.id);
      }
    }
  },
};

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
      const introduced = before === undefined ? state.titleBlock !== null : /[:;,]$/u.test(before.text) || isSummaryHeading(before.text);
      if (!introduced && items.length <= 8 && areHeadlines(items)) for (const item of items) cut(item, "link-list", this.id);
      index = end;
    }
  },
};

function areHeadlines(items: readonly Block[]): boolean {
  if (items.every((item) => item.links > 0.8)) return true;
  return items.every(({ text, links }) => {
    const words = wordCount(text, 30);
    const open = !/[.;,!]["”’)]?$/u.test(text);
    return open && words >= 4 && !/^\d/u.test(text) && words <= 26 && (links > 0 || items.length <= 6);
  });
}
