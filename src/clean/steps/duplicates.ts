import type { Block, Step } from "../block.ts";
import { cut } from "../block.ts";
import { folded } from "../shape.ts";

/** Paragraphs printed twice, and pull quotes: the second copy goes, and a short block whose words stand in its neighbours. */
export const duplicates: Step = {
  id: "duplicates",
  run(state) {
    const kept = state.blocks.filter((block) => block.cut === undefined && block !== state.titleBlock && block.text.length <= 4000);
    const seen = new Set<string>();
    const keys = kept.map((block) => folded(block.text));
    for (let index = 0; index < kept.length; index += 1) {
      const block = kept[index] as Block;
      const key = keys[index] as string;
      if (key.length < 40) continue;
      if (seen.has(key)) cut(block, "duplicate-paragraph", this.id);
      else if (key.length <= 400 && neighbours(keys, index).some((other) => other.length > key.length + 20 && other.includes(key))) cut(block, "pull-quote", this.id);
      else seen.add(key);
    }
  },
};

function neighbours(keys: readonly string[], index: number): string[] {
  return [...keys.slice(Math.max(0, index - 6), index), ...keys.slice(index + 1, index + 7)];
}
