import { HASH_START, foldCode, hashStep } from "../tokens.ts";

/** Small numbers for stretches of a text: equal for stretches that fold to the same letters. Ids begin at 1. */
export class Keys {
  #slots = new Int32Array(128);
  readonly #source: string[] = [""];
  readonly #from: number[] = [0];
  readonly #to: number[] = [0];
  readonly #hash: number[] = [0];

  id(source: string, from: number, to: number): number {
    let hash = HASH_START;
    for (let i = from; i < to; i++) hash = hashStep(hash, source.charCodeAt(i));
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] as number;
      if (id === 0) break;
      if (this.#hash[id] === hash && this.#same(id, source, from, to)) return id;
    }
    const id = this.#from.length;
    this.#source.push(source);
    this.#from.push(from);
    this.#to.push(to);
    this.#hash.push(hash);
    this.#slots[slot] = id;
    if (id * 2 > this.#slots.length) this.#grow();
    return id;
  }

  #same(id: number, source: string, from: number, to: number): boolean {
    const other = this.#from[id] as number;
    if ((this.#to[id] as number) - other !== to - from) return false;
    const text = this.#source[id] as string;
    for (let k = to - from - 1; k >= 0; k--) {
      const a = source.charCodeAt(from + k);
      const b = text.charCodeAt(other + k);
      if (a !== b && foldCode(a) !== foldCode(b)) return false;
    }
    return true;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 1; id < this.#hash.length; id++) {
      let slot = (this.#hash[id] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}
