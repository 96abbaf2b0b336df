import { foldCode, hashStep, HASH_START, HYPHEN, isLetter, LONGEST_WORD, NUMBER, SPACE, tokenize, WORD, CAPITAL } from "./tokens.ts";
import type { Tokens, WordTable } from "./tokens.ts";
import type { PackedBranch, PackedLexicon } from "./packed.ts";
import { packBranches, PackedBranches } from "./packed.ts";
import type { Entry } from "./phrases.ts";
import { childOf, maskOf, meet, merge, Node } from "./phrases.ts";
import type { Term } from "./term.ts";

export type { Entry } from "./phrases.ts";

/** Stands for each word of a packed lexicon until a text has it. */
const PACKED = new Node();

/**
 * The compiled words of one language: finds the longest known phrase at a token in constant time per word.
 *
 * Every word gets its number at once, and every single word its meaning. Phrases are put together when a text first has
 * their first word: a text has some hundred of the many thousand, and a command should not wait for the rest.
 */
export class Lexicon implements WordTable {
  #capacity = 1 << 15;
  #slots = new Int32Array(this.#capacity);
  #hashes = new Int32Array(this.#capacity >> 1);
  /** Folded letters of all words, one after the other; word `id` stands from `#starts[id]` to `#starts[id + 1]`. */
  #letters = new Uint16Array(1 << 17);
  #starts = new Int32Array((this.#capacity >> 1) + 1);
  #count = 1;
  /** Words as rules have asked for them. */
  readonly #spellings: (string | undefined)[];
  #first: (Node | undefined)[] = [undefined];
  /** Words of the form in hand. */
  #ids: number[] = [];
  #word = new Uint16Array(LONGEST_WORD);
  #heads = new Map<readonly string[], readonly number[]>();
  readonly #branches: PackedBranches | undefined;

  /** What `match` found last. */
  term: Term | undefined = undefined;
  mask = 0;

  /** Compiles the entries of a language, or takes up what `pack` once made of them, in a tenth of the time. */
  constructor(source: Iterable<Entry> | PackedLexicon) {
    if ("words" in source) this.#branches = this.#unpack(source);
    else for (const entry of source) this.#add(entry);
    this.#spellings = new Array(this.#count).fill(undefined);
  }

  /** All that was compiled, as texts. */
  pack(): PackedLexicon {
    if (this.#branches !== undefined) throw new RangeError("a packed lexicon is not packed again");
    const ids = Array.from({ length: this.size }, (_, i) => i + 1);
    return { words: ids.map((id) => this.spelling(id)).join(" "), ...packBranches(ids.map((id) => this.#known(id))) };
  }

  /** Number of distinct words known. */
  get size(): number {
    return this.#count - 1;
  }

  find(word: Uint16Array, length: number, hash: number): number {
    const mask = this.#capacity - 1;
    const hashes = this.#hashes;
    const starts = this.#starts;
    const letters = this.#letters;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] as number;
      if (id === 0) return 0;
      if (hashes[id] !== hash) continue;
      const start = starts[id] as number;
      if ((starts[id + 1] as number) - start !== length) continue;
      let k = 0;
      while (k < length && word[k] === letters[start + k]) k++;
      if (k === length) return id;
    }
  }

  /**
   * The end of the longest known phrase that starts at a token, and 0 when none does; `term` and `mask` then say what it
   * means. Names need a capital at their first word ("Nice", "May"), so a lower-case match loses those meanings.
   */
  match(tokens: Tokens, at: number, limit: number): number {
    const word = tokens.word[at] as number;
    let node = this.#known(word);
    if (node === undefined) return 0;
    const capital = ((tokens.flags[at] as number) & CAPITAL) !== 0 || tokens.kind[at] === NUMBER;
    // "al-Shabaab", "el-Fasher": the article of a name may be small.
    const article = !capital && at + 2 < limit && tokens.kind[at + 1] === HYPHEN && ((tokens.flags[at + 2] as number) & CAPITAL) !== 0 && (tokens.to[at] as number) - (tokens.from[at] as number) <= 3;
    let best: Node = node;
    let mask = maskOf(node.term, capital);
    let bestEnd = at + 1;
    let next = at + 1;
    while (node.hint !== 0 && next < limit) {
      // A hyphen or a stroke inside a phrase equals a space: "long-range", "shot down/suppressed".
      const joins = tokens.kind[next] === HYPHEN || tokens.code[next] === 47;
      const step: number = joins && next + 1 < limit ? next + 1 : next;
      const id = tokens.word[step] as number;
      if (id === 0 || (node.hint & (1 << (id & 31))) === 0) break;
      // "A 50-year-old man" is no A-50.
      if (!joins && tokens.kind[step] === NUMBER && (tokens.to[at] as number) - (tokens.from[at] as number) === 1 && tokens.kind[step + 1] === HYPHEN && ((tokens.flags[step + 1] as number) & SPACE) === 0) break;
      const child: Node | undefined = node.children?.get(id);
      if (child === undefined) break;
      if (child.packed !== undefined) this.#open(child, child.packed);
      node = child;
      next = step + 1;
      // "the United States" is no phrase in lower case at its first word: then "the" alone is one.
      const longer = maskOf(node.term, capital || article);
      if (longer !== 0) {
        best = node;
        mask = longer;
        bestEnd = next;
      }
    }
    if (mask === 0) return 0;
    if (!best.met) meet(best);
    this.term = best.term;
    this.mask = mask;
    return bestEnd;
  }

  /** A known word as it is stored: folded. */
  spelling(word: number): string {
    return (this.#spellings[word] ??= String.fromCharCode(...this.#letters.subarray(this.#starts[word], this.#starts[word + 1])));
  }

  /** What a single word means by itself, whatever phrase it stands in. */
  single(word: number): Term | undefined {
    return (this.#first[word] === PACKED ? this.#known(word) : this.#first[word])?.term;
  }

  /** What is known of a word and of the phrases that begin with it. */
  #known(word: number): Node | undefined {
    const node = this.#first[word];
    if (node === undefined) return undefined;
    if (node === PACKED) return (this.#first[word] = this.#open(new Node(), (this.#branches as PackedBranches).branch(word)));
    if (node.waiting !== undefined) this.#expand(node, node.waiting);
    return node;
  }

  #unpack(packed: PackedLexicon): PackedBranches {
    const branches = new PackedBranches(packed);
    const { words } = packed;
    let start = 0;
    let hash = HASH_START;
    for (let i = 0; i <= words.length; i++) {
      const code = words.charCodeAt(i);
      if (i < words.length && code !== 32) {
        hash = hashStep(hash, code);
        this.#word[i - start] = code;
        continue;
      }
      const id = this.#append(i - start, hash);
      if (branches.has(id)) this.#first[id] = PACKED;
      start = i + 1;
      hash = HASH_START;
    }
    return branches;
  }

  /** Takes a packed branch up; the branches behind it wait until a text has their words too. */
  #open(node: Node, packed: PackedBranch): Node {
    const { term, children } = (this.#branches as PackedBranches).open(packed);
    node.term = term;
    node.packed = undefined;
    for (let i = 0; i < children.length; i += 2) childOf(node, children[i] as number).packed = children[i + 1] as PackedBranch;
    return node;
  }

  #add(entry: Entry): void {
    const [form, meaning, heads] = entry;
    const words = this.#wordsOf(form);
    const first = this.#ids[0] as number;
    if (words === 0) throw new RangeError(`lexicon form without a word: ${form}`);
    if (words === 1 && heads === undefined) {
      const node = (this.#first[first] ??= new Node());
      node.term = merge(node.term, meaning);
      return;
    }
    if (heads !== undefined) this.#headIds(heads);
    const node = (this.#first[first] ??= new Node());
    if (node.waiting === undefined) node.waiting = [entry];
    else node.waiting.push(entry);
  }

  /** Puts the phrases that wait under a first word together. */
  #expand(first: Node, waiting: readonly Entry[]): void {
    first.waiting = undefined;
    for (const [form, meaning, heads] of waiting) {
      const words = this.#wordsOf(form);
      let node = first;
      for (let i = 1; i < words; i++) node = childOf(node, this.#ids[i] as number);
      if (heads === undefined) node.term = merge(node.term, meaning);
      else
        for (const id of this.#headIds(heads)) {
          const child = childOf(node, id);
          child.term = merge(child.term, meaning);
        }
    }
  }

  /** The words of a form into `#ids`; how many they are. Nearly every form is letters and spaces: cut here, without tokens. */
  #wordsOf(form: string): number {
    let words = 0;
    let start = 0;
    let hash = HASH_START;
    const { length } = form;
    for (let i = 0; i <= length; i++) {
      const code = i < length ? form.charCodeAt(i) : 32;
      if (isLetter(code)) {
        hash = hashStep(hash, code);
        this.#word[i - start] = foldCode(code);
        continue;
      }
      if (code !== 32 && code !== 45) return this.#wordsOfTokens(form);
      if (i > start) this.#ids[words++] = this.#intern(i - start, hash);
      start = i + 1;
      hash = HASH_START;
    }
    return words;
  }

  #wordsOfTokens(form: string): number {
    // "'s" is a word only after one: read it there.
    const text = form === "'s" ? "x's" : form;
    const tokens = tokenize(text);
    let words = 0;
    for (let i = form === text ? 0 : 1; i < tokens.count; i++) {
      if (tokens.kind[i] !== WORD && tokens.kind[i] !== NUMBER) continue;
      const from = tokens.from[i] as number;
      const to = tokens.to[i] as number;
      let hash = HASH_START;
      for (let k = from; k < to; k++) {
        hash = hashStep(hash, text.charCodeAt(k));
        this.#word[k - from] = foldCode(text.charCodeAt(k));
      }
      this.#ids[words++] = this.#intern(to - from, hash);
    }
    return words;
  }

  #headIds(heads: readonly string[]): readonly number[] {
    let ids = this.#heads.get(heads);
    if (ids === undefined) this.#heads.set(heads, (ids = heads.map((head) => (this.#wordsOf(head), this.#ids[0] as number))));
    return ids;
  }

  /** The number of the word in hand. */
  #intern(length: number, hash: number): number {
    if (length > LONGEST_WORD) throw new RangeError(`a word of ${length} letters: ${String.fromCharCode(...this.#word)}…`);
    return this.find(this.#word, length, hash) || this.#append(length, hash);
  }

  /** Gives the word in hand, which is not known yet, a number. */
  #append(length: number, hash: number): number {
    const id = this.#count++;
    const start = this.#starts[id] as number;
    const end = start + length;
    if (end > this.#letters.length) this.#letters = grown(this.#letters, new Uint16Array(Math.max(end, this.#letters.length * 2)));
    for (let k = 0; k < length; k++) this.#letters[start + k] = this.#word[k] as number;
    this.#starts[id + 1] = end;
    this.#hashes[id] = hash;
    this.#first.push(undefined);
    if ((id + 2) * 2 > this.#capacity) {
      this.#capacity *= 2;
      this.#slots = new Int32Array(this.#capacity);
      this.#hashes = grown(this.#hashes, new Int32Array(this.#capacity >> 1));
      this.#starts = grown(this.#starts, new Int32Array((this.#capacity >> 1) + 1));
      for (let other = 1; other <= id; other++) this.#place(other);
    } else this.#place(id);
    return id;
  }

  #place(id: number): void {
    const mask = this.#capacity - 1;
    let slot = (this.#hashes[id] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }
}

function grown<T extends Int32Array | Uint16Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}
