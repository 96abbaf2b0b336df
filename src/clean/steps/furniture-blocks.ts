import type { Step } from "../block.ts";
import { cut } from "../block.ts";
import { furnitureOfBlock } from "../classify.ts";
import { isAllCaps, isProseBlock, wordCount } from "../shape.ts";

/** Whole blocks that are furniture by their words, and related headlines set in capitals between paragraphs. */
export const furnitureBlocks: Step = {
  id: "furniture-blocks",
  run(state) {
    const letters = state.blocks.length;
    let capitals = 0;
    for (const block of state.blocks) if (isAllCaps(block.text.slice(0, 200))) capitals += 1;
    const shouts = capitals > letters * 0.6;
    let inBody = false;
    for (const block of state.blocks) {
      if (block === state.titleBlock) continue;
      inBody ||= block.text.length >= 60 && isProseBlock(block);
      const reason = furnitureOfBlock(block);
      if (reason !== null) cut(block, reason, this.id);
      else if (inBody && !shouts && block.text.length <= 220 && wordCount(block.text, 8) >= 5 && isAllCaps(block.text) && !/[.;:]$/.test(block.text)) {
        cut(block, "related-story", this.id);
      }
    }
  },
};
