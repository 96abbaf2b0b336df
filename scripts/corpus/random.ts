/** A seeded source of chance (mulberry32), so that the corpus is the same on every machine. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** An integer from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  of<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)] as T;
  }

  /** Some of a list, in its order. */
  some<T>(list: readonly T[], least: number, most: number): readonly T[] {
    const wanted = this.int(least, Math.min(most, list.length));
    const taken = new Set<number>();
    while (taken.size < wanted) taken.add(this.int(0, list.length - 1));
    return list.filter((_, index) => taken.has(index));
  }

  is(share: number): boolean {
    return this.next() < share;
  }
}
