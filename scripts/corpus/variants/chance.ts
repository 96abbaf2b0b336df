import { Chance as Source } from "../random.ts";
import type { Chance } from "./model.ts";

/** Choices from a seed in words: the same seed gives the same choices on every machine. */
export function chanceFrom(seed: string): Chance {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  const source = new Source(state);
  const whole = (low: number, high: number): number => source.int(low, high);
  return {
    whole,
    one: (of) => source.of(of),
    some: (of, many) => {
      const left = of.map((_, index) => index);
      while (left.length > many) left.splice(whole(0, left.length - 1), 1);
      return of.filter((_, index) => left.includes(index));
    },
    may: (share) => source.is(share),
  };
}

/** Cuts a number into so many parts, none of them zero. */
export function cut(chance: Chance, total: number, parts: number): readonly number[] {
  const made: number[] = [];
  let left = total;
  for (let behind = parts - 1; behind > 0; behind -= 1) {
    const part = chance.whole(1, Math.max(1, Math.min(left - behind, Math.ceil((2 * left) / (behind + 1)) - 1)));
    made.push(part);
    left -= part;
  }
  return [...made, left];
}
