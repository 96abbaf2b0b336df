import type { RemovalReason } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import type { Block, Hole, Step } from "../block.ts";
import { addHole } from "../block.ts";
import { INLINE, INLINE_HINT } from "../furniture.ts";
import { SIGN, signsOfBlock } from "../signs.ts";

/** Six and more words in capitals behind the end of a sentence: the headline of another story. */
const SHOUTED = /(?<=[.!?…]["”’')]? |^)(?:["'‘“(]?[\p{Lu}\d][\p{Lu}\d'’‘"“”:;,.&$%/)–-]*(?: |$)){5,40}/gu;
const LEAST_LETTERS = 24;

/** Furniture inside a paragraph: the words before and after it stay as they are. */
export const inlineFurniture: Step = {
  id: "inline-furniture",
  run(state) {
    for (const block of state.blocks) {
      if (block.cut !== undefined || block === state.titleBlock) continue;
      const signs = signsOfBlock(block);
      if ((signs & (SIGN.inline | SIGN.shout)) !== 0 && INLINE_HINT.test(block.text)) {
        for (const { reason, pattern } of INLINE) for (const match of block.text.matchAll(pattern)) add(block, match, reason, this.id);
      }
      if (block.text.length > 120 && (signs & SIGN.shout) !== 0) {
        for (const match of block.text.matchAll(SHOUTED)) {
          if (match[0].length < block.text.length * 0.6 && (match[0].match(/\p{Lu}/gu) ?? []).length >= LEAST_LETTERS) add(block, match, "related-story", this.id);
        }
      }
      if (block.holes.length > 1) block.holes = withoutOverlaps(block.holes);
    }
  },
};

function add(block: Block, match: RegExpExecArray, reason: RemovalReason, step: string): void {
  const span = { from: match.index, to: withoutNextSentence(block.text, match.index, match.index + match[0].trimEnd().length) };
  if (span.to > span.from) addHole(block, { ...span, reason, step });
}

/** In order of place; of two that overlap the first stays. */
function withoutOverlaps(holes: readonly Hole[]): Hole[] {
  const kept: Hole[] = [];
  for (const hole of holes.toSorted((a, b) => a.from - b.from || b.to - a.to)) if (hole.from >= (kept.at(-1)?.to ?? 0)) kept.push(hole);
  return kept;
}

/** Gives back the first words of the next sentence when they are in capitals too: "… TALKS A senior …", "… TALKS U.S. officials …" */
function withoutNextSentence(text: string, from: number, to: number): Span["to"] {
  const next = /^ ["“‘'(]?(\S)/.exec(text.slice(to, to + 4))?.[1];
  if (next === undefined) return to;
  const last = text.lastIndexOf(" ", to - 1);
  if (last <= from) return to;
  const word = text.slice(last + 1, to);
  const article = word === "A" || word === "I";
  const abbreviation = /^(?:\p{Lu}\.){2,4}$/u.test(word) || (/^(?:US|UN|EU|UK|UAE|NATO|IDF|IAEA|G7|FBI|CIA|ISIS|USS|BBC|CNN|AP|AFP|HRW|ISW|UNICEF)(?:['’]S)?$/.test(word) && /\p{Ll}/u.test(next));
  return article || abbreviation ? last : to;
}
