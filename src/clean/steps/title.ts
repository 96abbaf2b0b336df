import type { Block, Step } from "../block.ts";
import { cut } from "../block.ts";
import { furnitureOf } from "../classify.ts";
import { endsSentence, folded, isProse, wordCount } from "../shape.ts";

/** The title of a text without markup: the line before the body, best one that stands there twice. */
export const plainTitle: Step = {
  id: "title",
  run(state) {
    if (state.title === null) {
      const found = find(state.blocks);
      if (found === null) return;
      state.title = found.text;
      state.titleBlock = found;
    }
    duplicateTitle.run(state);
  },
};

/** Further copies of the title. */
export const duplicateTitle: Step = {
  id: "duplicate-title",
  run(state) {
    if (state.title === null) return;
    const title = folded(state.title);
    for (const block of state.blocks) {
      if (block !== state.titleBlock && block.text.length < 400 && isSame(folded(block.text), title)) cut(block, "duplicate-title", this.id);
    }
  },
};

/** Equal, or equal up to the name of the site behind it. */
function isSame(text: string, title: string): boolean {
  return text === title || (title.length >= 24 && text.startsWith(`${title} `) && text.length <= title.length + 60);
}

function looksLikeTitle(block: Block): boolean {
  const { text } = block;
  const words = wordCount(text, 60);
  return words >= 4 && words <= 40 && text.length <= 260 && furnitureOf(text) === null && block.role !== "item" && !(endsSentence(text) && text.endsWith("."));
}

function find(blocks: readonly Block[]): Block | null {
  const first = blocks[0];
  if (first === undefined) return null;
  const body = blocks.findIndex((block) => block.text.length >= 120 && isProse(block.text));
  const head = blocks.slice(0, body < 0 ? Math.min(blocks.length, 3) : body).slice(0, 300);
  const seen = new Map<string, Block>();
  for (const block of head) {
    if (!looksLikeTitle(block)) continue;
    const key = folded(block.text);
    const before = [...seen.keys()].find((other) => isSame(other, key) || isSame(key, other));
    if (before !== undefined) return (seen.get(before) as Block).text.length <= block.text.length ? (seen.get(before) as Block) : block;
    if (seen.size < 60) seen.set(key, block);
  }
  return looksLikeTitle(first) && !isProse(first.text) && body > 0 ? first : null;
}
