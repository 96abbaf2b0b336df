import type { Block, Step } from "../block.ts";
import { cut } from "../block.ts";
import { furnitureOf } from "../classify.ts";
import { endsSentence, folded, isProse, wordCount } from "../shape.ts";
import { isCredited } from "./captions.ts";
import { isDateLine } from "./date-line.ts";
import { withoutSite } from "../site-name.ts";

/**
 * The title of a text without markup: among the lines before the body the one whose words the body uses, best one that
 * stands there twice. A name of the site behind it is cut off.
 */
export const plainTitle: Step = {
  id: "title",
  run(state) {
    if (state.title === null) {
      const found = find(state.blocks);
      if (found === null) return;
      let title = withoutSite(found.text, null);
      const half = (title.length - 1) / 2;
      if (Number.isInteger(half) && half >= 16 && title[half] === " " && title.slice(0, half) === title.slice(half + 1)) {
        // Printed twice on one line.
        title = title.slice(0, half);
        found.holes.push({ from: half, to: found.text.length, reason: "duplicate-title", step: this.id });
      } else if (title.length < found.text.length) found.holes.push({ from: title.length, to: found.text.length, reason: "navigation", step: this.id });
      state.title = title;
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
  return words >= 4 && words <= 40 && !(endsSentence(text) && isProse(text.slice(0, text.length / 2))) && text.length <= 260 && block.role !== "item" && !isCredited(text) && !isDateLine(text) && !/[^.]\.["”’)]?$/u.test(text) && !/[:,;]$/u.test(text) && furnitureOf(text) === null;
}

/** Words of four letters and more by their first six, so that endings do not matter. */
function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6));
}

function find(blocks: readonly Block[]): Block | null {
  const isBody = (block: Block): boolean => block.text.length >= 110 && isProse(block.text) && (endsSentence(block.text) || block.text.length > 260) && !isCredited(block.text);
  const body = blocks.findIndex(isBody);
  const head = blocks.slice(0, body < 0 ? Math.min(blocks.length, 3) : body).slice(0, 400);
  const known = new Set<string>();
  let taken = 0;
  for (const block of blocks) {
    if ((!(block.text.length >= 60 && isProse(block.text)) && !(block.role === "item" && block.text.length >= 40)) || taken > 20_000) continue;
    taken += block.text.length;
    for (const word of contentWords(block.text.slice(0, 4000))) known.add(word);
  }
  const copies = new Map<string, number>();
  for (const block of head) {
    const key = folded(withoutSite(block.text, null));
    copies.set(key, (copies.get(key) ?? 0) + 1);
  }
  let best: Block | null = null;
  let most = 0.44;
  for (let index = 0; index < head.length; index += 1) {
    const block = head[index] as Block;
    if (!looksLikeTitle(block)) continue;
    const words = contentWords(withoutSite(block.text, null));
    if (words.length < 2) continue;
    const used = words.filter((word) => known.has(word)).length / words.length;
    const repeated = (copies.get(folded(withoutSite(block.text, null))) ?? 0) > 1 ? 0.35 : 0;
    const pair = index === 0 && repeated > 0 && folded(withoutSite(head[1]?.text ?? "", null)) === folded(withoutSite(block.text, null));
    // The first line of a text without a menu above its body is the title, unless hardly a word of it comes back.
    const opens = index === 0 && body >= 0 && (head.length <= 3 || (head.length <= 5 ? used >= 0.15 : head.length <= 14 && used >= 0.3)) && !/\p{Ll}\p{Lu}\p{Ll}/u.test(block.text);
    const signed = /^by\b/iu.test(head[index + 1]?.text ?? "") || isDateLine(head[index + 1]?.text ?? "") || isDateLine(head[index + 2]?.text ?? "") ? 0.4 : 0;
    if (used < (signed > 0 ? 0.25 : repeated > 0 && words.length >= 6 ? 0.34 : 0.5) && !pair && !opens) continue;
    // A line above a picture's credit is its caption.
    const credit = furnitureOf(head[index + 1]?.text ?? "");
    if ((credit === "image-credit" && repeated === 0) || /\bmin read\b/iu.test(block.text)) continue;
    // With no copy and no other line around, the first line of a text is its title.
    const first = index === 0 && body >= 0 ? 0.35 : 0;
    const score = used + (repeated + signed) * Math.min(1, used * 1.5) + first - (withoutSite(block.text, null) === block.text ? 0 : 0.05);
    if (score > most || (opens && best === null)) {
      most = score;
      best = block;
    }
  }
  return best;
}
