import type { Block, Step } from "../block.ts";
import { cut } from "../block.ts";
import { folded } from "../shape.ts";

const NEAR = 6;

/** Paragraphs printed twice, and pull quotes: the second copy goes, and a short block whose words stand in its neighbours. */
export const duplicates: Step = {
  id: "duplicates",
  run(state) {
    const kept = state.blocks.filter((block) => block.cut === undefined && block !== state.titleBlock && block.text.length <= 4000);
    const lower = kept.map((block) => block.text.toLowerCase());
    const keys: (string | undefined)[] = new Array(kept.length).fill(undefined);
    const keyOf = (index: number): string => (keys[index] ??= folded((kept[index] as Block).text));
    const marks = lower.map(longWords);
    // Equal paragraphs have equal long words: only those that share theirs are folded and compared.
    const sharing = new Map<string, number>();
    const shares = marks.map((words) => words.join(" "));
    for (const words of shares) sharing.set(words, (sharing.get(words) ?? 0) + 1);
    const seen = new Set<string>();
    for (let index = 0; index < kept.length; index += 1) {
      const block = kept[index] as Block;
      const words = marks[index] as readonly string[];
      const shared = (sharing.get(shares[index] as string) as number) > 1;
      const near = block.text.length < 40 ? [] : neighboursWith(words, lower, index);
      if (!shared && near.length === 0) continue;
      const key = keyOf(index);
      if (key.length < 40) continue;
      if (seen.has(key)) cut(block, "duplicate-paragraph", this.id);
      else if (key.length <= 400 && near.some((other) => keyOf(other).length > key.length + 20 && keyOf(other).includes(key))) cut(block, "pull-quote", this.id);
      else seen.add(key);
    }
  },
};

/** The first and the last two words of seven ASCII letters and more: found without folding, and in every copy. */
function longWords(lower: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0, from = 0; at <= lower.length && found.length < 2; at += 1) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0x20;
    if (code >= 0x61 && code <= 0x7a) continue;
    if (at - from >= 7) found.push(lower.slice(from, at));
    from = at + 1;
  }
  for (let at = lower.length - 1, to = lower.length; at >= -1 && found.length < 4; at -= 1) {
    const code = at < 0 ? 0x20 : lower.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) continue;
    if (to - at - 1 >= 7) found.push(lower.slice(at + 1, to));
    to = at;
  }
  return found;
}

/** The neighbours that have these words too: no other one can have the whole block in it. */
function neighboursWith(words: readonly string[], lower: readonly string[], index: number): number[] {
  const found: number[] = [];
  for (let other = Math.max(0, index - NEAR); other <= Math.min(lower.length - 1, index + NEAR); other += 1) {
    if (other !== index && words.every((word) => (lower[other] as string).includes(word))) found.push(other);
  }
  return found;
}
