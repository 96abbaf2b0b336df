import { fold, foldCode, hashStep, HASH_START, HYPHEN, NUMBER, tokenize, WORD, CAPITAL } from "./tokens.ts";
import type { Tokens, WordTable } from "./tokens.ts";
import type { Term } from "./term.ts";
import { TAG, TAGS_OF_NAMES } from "./term.ts";

/** One surface form and what it can mean. Forms may have several words; a hyphen equals a space. */
export type Entry = readonly [form: string, term: Partial<Term>];

interface Node {
  term: Term | undefined;
  children: Map<number, Node> | undefined;
}

/** The compiled words of one language: finds the longest known phrase at a token in constant time per word. */
export class Lexicon implements WordTable {
  #capacity = 1 << 12;
  #slots = new Int32Array(this.#capacity);
  #hashes: number[] = [0];
  #forms: string[] = [""];
  #first: (Node | undefined)[] = [undefined];

  constructor(entries: Iterable<Entry>) {
    for (const [form, term] of entries) this.#add(form, term);
  }

  /** Number of distinct words known. */
  get size(): number {
    return this.#forms.length - 1;
  }

  find(text: string, from: number, to: number, hash: number): number {
    const mask = this.#capacity - 1;
    const length = to - from;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] as number;
      if (id === 0) return 0;
      if (this.#hashes[id] !== hash) continue;
      const form = this.#forms[id] as string;
      if (form.length !== length) continue;
      let same = true;
      for (let k = 0; k < length; k++) {
        if (foldCode(text.charCodeAt(from + k)) !== form.charCodeAt(k)) {
          same = false;
          break;
        }
      }
      if (same) return id;
    }
  }

  /**
   * The longest known phrase that starts at a token; `length` is in tokens, hyphens inside included.
   * Names need a capital at their first word ("Nice", "May"), so a lower-case match loses those meanings.
   */
  match(tokens: Tokens, at: number, limit: number): Match | undefined {
    let node = this.#first[tokens.word[at] as number];
    if (node === undefined) return undefined;
    const capital = ((tokens.flags[at] as number) & CAPITAL) !== 0 || tokens.kind[at] === NUMBER;
    let best: Term | undefined = node.term;
    let mask = maskOf(best, capital);
    let bestEnd = at + 1;
    let next = at + 1;
    while (node.children !== undefined && next < limit) {
      // A hyphen or a stroke inside a phrase equals a space: "long-range", "shot down/suppressed".
      const joins = tokens.kind[next] === HYPHEN || tokens.code[next] === 47;
      const step: number = joins && next + 1 < limit ? next + 1 : next;
      const id = tokens.word[step] as number;
      const child: Node | undefined = id === 0 ? undefined : node.children.get(id);
      if (child === undefined) break;
      node = child;
      next = step + 1;
      // "the United States" is no phrase in lower case at its first word: then "the" alone is one.
      const longer = maskOf(node.term, capital);
      if (longer !== 0) {
        best = node.term;
        mask = longer;
        bestEnd = next;
      }
    }
    return best === undefined || mask === 0 ? undefined : { term: best, mask, end: bestEnd };
  }

  /** What a single word means by itself, whatever phrase it stands in. */
  single(word: number): Term | undefined {
    return this.#first[word]?.term;
  }

  #add(form: string, meaning: Partial<Term>): void {
    // "'s" is a word only after one: read it there.
    const text = form === "'s" ? "x's" : form;
    const tokens = tokenize(text);
    let node: Node | undefined;
    for (let i = form === text ? 0 : 1; i < tokens.count; i++) {
      if (tokens.kind[i] !== WORD && tokens.kind[i] !== NUMBER) continue;
      const id = this.#intern(text.slice(tokens.from[i], tokens.to[i]));
      if (node === undefined) {
        node = this.#first[id] ??= { term: undefined, children: undefined };
      } else {
        node.children ??= new Map();
        let child = node.children.get(id);
        if (child === undefined) node.children.set(id, (child = { term: undefined, children: undefined }));
        node = child;
      }
    }
    if (node === undefined) throw new RangeError(`lexicon form without a word: ${form}`);
    node.term = merge(node.term, meaning);
  }

  #intern(raw: string): number {
    const form = fold(raw);
    let hash = HASH_START;
    for (let k = 0; k < form.length; k++) hash = hashStep(hash, form.charCodeAt(k));
    const known = this.find(form, 0, form.length, hash);
    if (known !== 0) return known;
    const id = this.#forms.length;
    this.#forms.push(form);
    this.#hashes.push(hash);
    this.#first.push(undefined);
    if (id * 2 > this.#capacity) {
      this.#capacity *= 2;
      this.#slots = new Int32Array(this.#capacity);
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

function maskOf(term: Term | undefined, capital: boolean): number {
  if (term === undefined) return 0;
  return capital ? term.mask : term.mask & ~(term.names ?? 0);
}

export interface Match {
  readonly term: Term;
  readonly mask: number;
  readonly end: number;
}

/** Joins two meanings of one form. Lists are joined; of single meanings the first entry wins. */
function merge(old: Term | undefined, fresh: Partial<Term>): Term {
  const out: Record<string, unknown> = { ...old };
  let mask = old?.mask ?? 0;
  for (const [key, value] of Object.entries(fresh)) {
    if (value === undefined || !(key in TAG)) continue;
    mask |= TAG[key as keyof typeof TAG];
    const before = out[key];
    if (Array.isArray(before) && Array.isArray(value)) out[key] = [...before, ...value];
    else if (before === undefined) out[key] = value;
  }
  const names = (old?.names ?? 0) | (fresh.names ?? 0) | (mask & TAGS_OF_NAMES);
  return { ...out, mask, names } as unknown as Term;
}
