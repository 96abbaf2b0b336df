import type { Block, Step } from "../block.ts";
import { cut } from "../block.ts";
import { isDateLine } from "./date-line.ts";
import { isProseBlock, wordCount } from "../shape.ts";

const NAME = /^\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|van|von|al|el|bin|ben|der|la|le|and|&)\b|\p{Lu}[\p{L}'’.-]*)){1,6}$/u;

/** Who wrote it: "By Name" before the body, or a name alone under "by" or above the date line. */
export const bylines: Step = {
  id: "bylines",
  run(state) {
    const { blocks } = state;
    const body = blocks.findIndex((block) => block.cut === undefined && block.text.length >= 110 && isProseBlock(block));
    const end = body < 0 ? Math.min(blocks.length, 10) : body;
    for (let index = 0; index < end; index += 1) {
      const block = blocks[index] as Block;
      if (block === state.titleBlock || block.text.length > 140) continue;
      const named = /^(?:by|від|автор:?|text by|written by)[: ]\s?(\p{Lu}.{2,100})$/iu.exec(block.text);
      if (named !== null && !/[.!?]$/.test(block.text) && (block.cut === undefined || block.cut.reason === "byline-box")) {
        state.byline ??= trimmed(named[1] as string);
        cut(block, "byline-box", this.id);
      }
      const next = blocks[index + 1];
      if (next === undefined || next === state.titleBlock || next.cut !== undefined || !NAME.test(next.text) || /^by /i.test(next.text) || wordCount(next.text, 9) > 8) continue;
      const after = blocks[index + 2];
      if (/^by:?$/i.test(block.text) || (block === state.titleBlock && after !== undefined && isDateLine(after.text)) || (block.cut?.reason === "duplicate-title" && after !== undefined && isDateLine(after.text))) {
        state.byline ??= next.text;
        cut(next, "byline-box", this.id);
      }
    }
  },
};

function trimmed(name: string): string {
  return (name.split(/ ?[|•·] ?|, (?=\d|January|Updated|Published)/u)[0] as string).trim();
}
