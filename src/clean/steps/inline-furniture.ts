import type { Step } from "../block.ts";
import { INLINE } from "../furniture.ts";

/** Furniture inside a paragraph: the words before and after it stay as they are. */
export const inlineFurniture: Step = {
  id: "inline-furniture",
  run(state) {
    for (const block of state.blocks) {
      if (block.cut !== undefined || block === state.titleBlock) continue;
      for (const { reason, pattern } of INLINE) {
        pattern.lastIndex = 0;
        for (const match of block.text.matchAll(pattern)) {
          const span = { from: match.index, to: match.index + match[0].length };
          if (!block.holes.some((hole) => hole.from < span.to && span.from < hole.to)) block.holes.push({ ...span, reason, step: this.id });
        }
      }
      block.holes.sort((a, b) => a.from - b.from);
    }
  },
};
