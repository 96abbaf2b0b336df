import type { Block, Step } from "../block.ts";
import { cut } from "../block.ts";
import { endsCut, endsSentence, isFunctionWord, isProseBlock, wordCount } from "../shape.ts";

/**
 * Headlines of other stories between the paragraphs: long ones in title case, and runs of four and more loose lines, as
 * boxes of paid links leave them. Short headings of the article's own parts stay.
 */
export const looseHeadlines: Step = {
  id: "loose-headlines",
  run(state) {
    const kept = state.blocks.filter((block) => block.cut === undefined && block !== state.titleBlock);
    for (let index = 1; index < kept.length; index += 1) {
      const block = kept[index] as Block;
      if (isLoose(block) && block.role === "text" && wordCount(block.text, 9) >= 9 && isTitleCase(block.text)) cut(block, "related-story", this.id);
    }
    for (let index = 0; index < kept.length; ) {
      let end = index;
      while (end < kept.length && isLoose(kept[end] as Block)) end += 1;
      const run = kept.slice(index, end);
      const introduced = index === 0 || /[:;,]$/.test((kept[index - 1] as Block).text);
      if (!introduced && end < kept.length && run.length >= 4 && run.some((block) => wordCount(block.text, 6) >= 6) && run.every((block) => block.role === "text" && !/\d{3}|:$/.test(block.text))) {
        for (const block of run) cut(block, "related-story", this.id);
      }
      index = Math.max(end, index + 1);
    }
    // The last one may be cut off with the text, after a word or in the middle of one.
    const tail = kept.findLastIndex((block, index) => !isHeadline(block) && !(index === kept.length - 1 && (endsCut(block.text) || wordCount(block.text, 5) < 5))) + 1;
    if (kept.length - tail >= 4 && kept.slice(0, tail).filter(isProseBlock).length >= 4 && !/[:;,]$/.test((kept[tail - 1] as Block).text)) {
      for (const block of kept.slice(tail)) cut(block, "related-story", this.id);
    }
  },
};

/** A line of several words in running text that has no end: at the end of a page, in a row of such, the headline of another story. */
function isHeadline({ role, text, cut: left }: Block): boolean {
  return left === undefined && role === "text" && text.length <= 220 && !/[.!?…:;,|][)"'”’]*$/.test(text) && wordCount(text, 6) >= 5 && /^["“‘']?\p{Lu}/u.test(text);
}

function isLoose(block: Block): boolean {
  return block.role !== "heading" && block.role !== "table-row" && block.role !== "quote" && block.text.length <= 160 && !isProseBlock(block) && !(endsSentence(block.text) && /[.”"]$/.test(block.text));
}

function isTitleCase(text: string): boolean {
  let capital = 0;
  let small = 0;
  for (const word of text.split(" ").slice(1)) {
    if (!/^["“‘'(]?\p{L}/u.test(word) || isFunctionWord(word.replace(/[^\p{L}]/gu, ""))) continue;
    if (/^["“‘'(]?\p{Lu}/u.test(word)) capital += 1;
    else small += 1;
  }
  return capital >= 4 && small <= capital * 0.12;
}
