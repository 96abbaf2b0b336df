import { HASH_START, foldCode, hashStep } from "../tokens.ts";

const ROOM = 256;

/**
 * Small numbers for stretches of a text: equal for stretches that fold to the same letters. Ids begin at 1; each has two
 * cells for what the caller knows by it.
 */
export class Keys {
  #slots = new Int32Array(ROOM);
  readonly #source: string[] = [""];
  readonly #from: number[] = [0];
  readonly #to: number[] = [0];
  readonly #hash: number[] = [0];
  /** Ids of words by their number in the lexicon, and what is known of each name of the gazetteer; 0 when unset. */
  #words = new Int32Array(1 << 15);
  #entries = new Int32Array(1 << 12);
  readonly #usedWords: number[] = [];
  readonly #usedEntries: number[] = [];
  /** 0 when unset. */
  readonly name: number[] = [0];
  readonly head: number[] = [0];

  /** Forgets all ids, so that the tables serve the next text. */
  clear(): void {
    if (this.#slots.length > 4 * ROOM) this.#slots = new Int32Array(ROOM);
    else this.#slots.fill(0);
    for (const word of this.#usedWords) this.#words[word] = 0;
    for (const entry of this.#usedEntries) this.#entries[entry] = 0;
    this.#usedWords.length = this.#usedEntries.length = 0;
    this.#source.length = this.#from.length = this.#to.length = this.#hash.length = this.name.length = this.head.length = 1;
  }

  /** The id of a word that the lexicon knows. */
  word(word: number): number {
    if (word >= this.#words.length) this.#words = wider(this.#words, word);
    const known = this.#words[word] as number;
    if (known !== 0) return known;
    this.#usedWords.push(word);
    return (this.#words[word] = this.#add("", 0, 0, 0));
  }

  /** What is known of a name of the gazetteer, by its number; 0 when nothing is. */
  entry(entry: number): number {
    return this.#entries[entry] ?? 0;
  }

  setEntry(entry: number, value: number): void {
    if (entry >= this.#entries.length) this.#entries = wider(this.#entries, entry);
    if (this.#entries[entry] === 0) this.#usedEntries.push(entry);
    this.#entries[entry] = value;
  }

  id(source: string, from: number, to: number): number {
    let hash = HASH_START;
    for (let i = from; i < to; i++) hash = hashStep(hash, source.charCodeAt(i));
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (; ; slot = (slot + 1) & mask) {
      const id = slots[slot] as number;
      if (id === 0) break;
      if (this.#hash[id] === hash && this.#same(id, source, from, to)) return id;
    }
    const id = this.#add(source, from, to, hash);
    slots[slot] = id;
    if (id * 2 > slots.length) this.#grow();
    return id;
  }

  #add(source: string, from: number, to: number, hash: number): number {
    this.#source.push(source);
    this.#from.push(from);
    this.#to.push(to);
    this.#hash.push(hash);
    this.name.push(0);
    this.head.push(0);
    return this.#from.length - 1;
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
      if (this.#source[id] === "") continue;
      let slot = (this.#hash[id] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}

function wider(table: Int32Array, at: number): Int32Array<ArrayBuffer> {
  const out = new Int32Array(Math.max(table.length * 2, at + 1));
  out.set(table);
  return out;
}
