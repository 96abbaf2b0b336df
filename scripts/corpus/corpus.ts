import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Entry } from "./entry.ts";
import { negativeOf } from "./negatives.ts";
import { Chance } from "./random.ts";
import * as ru from "./ru.ts";
import { autumn2022, hours, lost2024, missiles2024, year2023 } from "./uk-early.ts";
import { confirmed, daytime, listed, merged, neutralised, slips } from "./uk-late.ts";

/** How many bulletins of each form. */
const PLAN: readonly (readonly [make: (chance: Chance) => Omit<Entry, "id">, count: number])[] = [
  [autumn2022, 20], [year2023, 24], [hours, 20], [missiles2024, 24], [lost2024, 26], [confirmed, 28], [neutralised, 26], [merged, 50], [listed, 34], [daytime, 16], [slips, 26],
  [ru.incident, 20], [ru.attempt, 28], [ru.short, 20], [ru.itemised, 60], [ru.running, 14], [ru.untilMidnight, 16], [ru.flat, 34], [ru.mixed, 24], [ru.sentences, 24],
  [negativeOf, 100],
];

/** The corpus, the same on every machine. */
export function entries(): readonly Entry[] {
  const all: Entry[] = [];
  const counts = new Map<string, number>();
  for (const [index, [make, wanted]] of PLAN.entries()) {
    const chance = new Chance(20_250_520 + index * 7919);
    const seen = new Set<string>();
    while (seen.size < wanted) {
      const draft = make(chance);
      if (seen.has(draft.text)) continue;
      seen.add(draft.text);
      const key = `${draft.language}-${draft.era}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      all.push({ id: `${key}-${String(count).padStart(3, "0")}`, ...draft });
    }
  }
  return all;
}

export const FILE = fileURLToPath(new URL("../../corpus/bulletins.jsonl", import.meta.url));
export const asText = (list: readonly Entry[]): string => list.map((entry) => `${JSON.stringify(entry)}\n`).join("");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = asText(entries());
  const before = (() => {
    try {
      return readFileSync(FILE, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
      throw error;
    }
  })();
  writeFileSync(FILE, text);
  process.stdout.write(`${text.split("\n").length - 1} bulletins in corpus/bulletins.jsonl${text === before ? ", as before" : ""}\n`);
}
