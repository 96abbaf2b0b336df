import type { RemovalReason } from "../../model/document.ts";
import type { Block, Step } from "../block.ts";
import { addHole, cut } from "../block.ts";
import { furnitureOfBlock } from "../classify.ts";
import { endsSentence, folded, mayFoldTo, isProse, isProseBlock, wordCount } from "../shape.ts";
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
        addHole(found, { from: half, to: found.text.length, reason: "duplicate-title", step: this.id });
      } else if (title.length < found.text.length) addHole(found, { from: title.length, to: found.text.length, reason: "navigation", step: this.id });
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
      if (block !== state.titleBlock && block.text.length < 400 && mayFoldTo(block.text, title) && isSame(folded(block.text), title)) cut(block, "duplicate-title", this.id);
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
  return words >= 4 && words <= 40 && !(endsSentence(text) && isProse(text.slice(0, text.length / 2))) && text.length <= 260 && block.role !== "item" && !isCredited(text) && !isDateLine(text) && !/[^.]\.["”’)]?$/.test(text) && !/[:,;]$/.test(text) && furnitureOfBlock(block) === null;
}

/** Words of four letters and more by their first six, so that endings do not matter. */
function contentWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= lower.length; at += 1) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0x20;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xdf && code < 0x250 && code !== 0xf7)) continue;
    if (code >= 0x80 && (code < 0x2010 || code > 0x2030)) return (lower.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6));
    if (at - from >= 4) words.push(lower.slice(from, Math.min(at, from + 6)));
    from = at + 1;
  }
  return words;
}

function furnitureAt(blocks: readonly Block[], index: number): RemovalReason | null {
  const block = blocks[index];
  return block === undefined ? null : furnitureOfBlock(block);
}

function find(blocks: readonly Block[]): Block | null {
  const isBody = (block: Block): boolean => block.text.length >= 110 && isProseBlock(block) && (endsSentence(block.text) || block.text.length > 260) && !isCredited(block.text);
  const body = blocks.findIndex(isBody);
  const head = blocks.slice(0, body < 0 ? Math.min(blocks.length, 3) : body).slice(0, 400);
  // One line over the body, as most texts have: its title, whatever its words.
  const lines = head.filter(looksLikeTitle);
  if (lines.length === 0) return null;
  if (lines.length === 1 && lines[0] === head[0] && body >= 0 && head.length <= 3) {
    const line = head[0] as Block;
    const opens = contentWords(withoutSite(line.text, null)).length >= 2 && !/\p{Ll}\p{Lu}\p{Ll}/u.test(line.text) && !/\bmin read\b/i.test(line.text);
    if (opens && furnitureAt(head, 1) !== "image-credit") return line;
  }
  const known = new Set<string>();
  let taken = 0;
  for (const block of blocks) {
    if ((!(block.text.length >= 60 && isProseBlock(block)) && !(block.role === "item" && block.text.length >= 40)) || taken > 20_000) continue;
    taken += block.text.length;
    for (const word of contentWords(block.text.slice(0, 4000))) known.add(word);
  }
  const bare = head.map(({ text }) => withoutSite(text, null));
  const keys = bare.map(folded);
  const copies = new Map<string, number>();
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1);
  let best: Block | null = null;
  let most = 0.44;
  for (let index = 0; index < head.length; index += 1) {
    const block = head[index] as Block;
    if (!lines.includes(block)) continue;
    const text = bare[index] as string;
    const key = keys[index] as string;
    const words = contentWords(text);
    if (words.length < 2) continue;
    const used = words.filter((word) => known.has(word)).length / words.length;
    const repeated = (copies.get(key) ?? 0) > 1 ? 0.35 : 0;
    const pair = index === 0 && repeated > 0 && keys[1] === key;
    // The first line of a text without a menu above its body is the title, unless hardly a word of it comes back.
    const opens = index === 0 && body >= 0 && (head.length <= 3 || (head.length <= 5 ? used >= 0.15 : head.length <= 14 && used >= 0.3)) && !/\p{Ll}\p{Lu}\p{Ll}/u.test(block.text);
    const signed = /^by\b/i.test(head[index + 1]?.text ?? "") || isDateLine(head[index + 1]?.text ?? "") || isDateLine(head[index + 2]?.text ?? "") ? 0.4 : 0;
    if (used < (signed > 0 ? 0.25 : repeated > 0 && words.length >= 6 ? 0.34 : 0.5) && !pair && !opens) continue;
    // A line above a picture's credit is its caption.
    const credit = furnitureAt(head, index + 1);
    if ((credit === "image-credit" && repeated === 0) || /\bmin read\b/i.test(block.text)) continue;
    // With no copy and no other line around, the first line of a text is its title.
    const first = index === 0 && body >= 0 ? 0.35 : 0;
    const score = used + (repeated + signed) * Math.min(1, used * 1.5) + first - (text === block.text ? 0 : 0.05);
    if (score > most || (opens && best === null)) {
      most = score;
      best = block;
    }
  }
  return best;
}
