import { CAPITAL, HASH_START, HYPHEN, hashStep, foldCode, tokenize } from "../tokens.ts";
import type { Tokens, WordTable } from "../tokens.ts";
import type { BulletinWords, Sense } from "./sense.ts";

class Node {
  sense: Sense | undefined = undefined;
  children: Map<number, Node> | undefined = undefined;
}

/** The compiled words of one language: finds the longest known phrase at a token. */
export class Phrases implements WordTable {
  readonly #byHash = new Map<number, { readonly letters: string; readonly id: number }[]>();
  readonly #roots: Node[] = [new Node()];
  /** What `near` answered: unknown words come again and again. */
  readonly #asked = new Map<string, number>();
  #near: Map<string, { readonly letters: string; readonly id: number }[]> | undefined = undefined;
  /** What `match` found last. */
  sense: Sense | undefined = undefined;

  /** @throws RangeError when a form has no word, or two senses */
  constructor(words: BulletinWords) {
    for (const [form, sense] of words.forms()) {
      this.#add(form, sense);
      // "пять" for "п'ять": the apostrophe is often left out.
      if (form.includes("'")) this.#add(form.replaceAll("'", ""), sense);
    }
  }

  find(letters: Uint16Array, length: number, hash: number): number {
    const bucket = this.#byHash.get(hash);
    if (bucket === undefined) return 0;
    for (const word of bucket) if (word.letters.length === length && same(word.letters, letters)) return word.id;
    return 0;
  }

  /** The end of the longest phrase that begins at a token, 0 when none does; `sense` then says what it means. */
  match(tokens: Tokens, at: number): number {
    let node = this.#roots[tokens.word[at] as number] as Node;
    if (tokens.word[at] === 0) return 0;
    let end = 0;
    let next = at + 1;
    this.sense = node.sense;
    if (node.sense !== undefined) end = next;
    while (node.children !== undefined && next < tokens.count) {
      const code = tokens.code[next] as number;
      // A hyphen or a stroke inside a phrase equals a space; quotation marks around a name do not count either.
      const joins = tokens.kind[next] === HYPHEN || code === 47 || code === 0x2013;
      const step: number = joins ? next + 1 : next;
      if (step >= tokens.count) break;
      const child: Node | undefined = node.children.get(tokens.word[step] as number);
      if (child === undefined || tokens.word[step] === 0) break;
      node = child;
      next = step + 1;
      if (node.sense !== undefined) {
        this.sense = node.sense;
        end = next;
      }
    }
    return end;
  }

  /**
   * Id of the one known word that a misspelt one stands for: a letter too many, too few, another, or two that changed places.
   * 0 when there is none, or when two known words with different meanings are as near.
   */
  near(word: string): number {
    if (word.length < SHORTEST || word.length > LONGEST) return 0;
    const letters = folded(word);
    const asked = this.#asked.get(letters);
    if (asked !== undefined) return asked;
    const found = this.#nearest(letters);
    if (this.#asked.size >= REMEMBERED) this.#asked.clear();
    this.#asked.set(letters, found);
    return found;
  }

  #nearest(letters: string): number {
    this.#near ??= this.#indexNear();
    let found = 0;
    let key = "";
    for (const cut of [letters, ...cutsOf(letters)]) {
      for (const { letters: known, id } of this.#near.get(cut) ?? []) {
        if (id === found || !isSlip(letters, known)) continue;
        const sense = JSON.stringify((this.#roots[id] as Node).sense ?? id);
        if (found !== 0 && sense !== key) return 0;
        found = id;
        key = sense;
      }
    }
    return found;
  }

  /** Every longer word under each of its forms with one letter cut out. Made when a first word is asked for. */
  #indexNear(): Map<string, { readonly letters: string; readonly id: number }[]> {
    const index = new Map<string, { readonly letters: string; readonly id: number }[]>();
    for (const bucket of this.#byHash.values()) {
      for (const word of bucket) {
        if (word.letters.length < SHORTEST - 1) continue;
        for (const cut of [word.letters, ...cutsOf(word.letters)]) {
          const under = index.get(cut);
          if (under === undefined) index.set(cut, [word]);
          else if (!under.includes(word)) under.push(word);
        }
      }
    }
    return index;
  }

  #add(form: string, sense: Sense): void {
    const ids = this.#wordsOf(form);
    if (ids.length === 0) throw new RangeError(`a form without a word: ${form}`);
    let node = this.#roots[ids[0] as number] as Node;
    for (const id of ids.slice(1)) {
      node.children ??= new Map();
      let child = node.children.get(id);
      if (child === undefined) node.children.set(id, (child = new Node()));
      node = child;
    }
    if (node.sense !== undefined && JSON.stringify(node.sense) !== JSON.stringify(sense)) throw new RangeError(`a form with two senses: ${form}`);
    node.sense = sense;
  }

  #wordsOf(form: string): readonly number[] {
    const tokens = tokenize(form);
    const ids: number[] = [];
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] === HYPHEN || tokens.code[i] === 47) continue;
      ids.push(this.#intern(form.slice(tokens.from[i], tokens.to[i])));
    }
    return ids;
  }

  #intern(word: string): number {
    let hash = HASH_START;
    let letters = "";
    for (let i = 0; i < word.length; i++) {
      hash = hashStep(hash, word.charCodeAt(i));
      letters += String.fromCharCode(foldCode(word.charCodeAt(i)));
    }
    let bucket = this.#byHash.get(hash);
    if (bucket === undefined) this.#byHash.set(hash, (bucket = []));
    const known = bucket.find((other) => other.letters === letters);
    if (known !== undefined) return known.id;
    const id = this.#roots.push(new Node()) - 1;
    bucket.push({ letters, id });
    return id;
  }
}

/** Letters of the shortest word that is taken for a slip of another: in shorter ones a letter makes another word. */
const SHORTEST = 7;

/** And of the longest: no word of a bulletin has more. */
const LONGEST = 32;

/** Answers that are kept. */
const REMEMBERED = 10_000;

function folded(word: string): string {
  let letters = "";
  for (let i = 0; i < word.length; i++) letters += String.fromCharCode(foldCode(word.charCodeAt(i)));
  return letters;
}

function cutsOf(letters: string): readonly string[] {
  return Array.from(letters, (_, i) => letters.slice(0, i) + letters.slice(i + 1));
}

/** Whether two words differ by one letter, or by two neighbours that changed places. An ending is grammar, and no slip. */
function isSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (one[from] === other[from] && from < one.length) from += 1;
  const [a, b] = [one.slice(from), other.slice(from)];
  if (a === "" || b === "") return false;
  if (a.slice(1) === b || a === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))) return true;
  return a.length > ENDING && a.slice(1) === b.slice(1);
}

/** Letters at the end of a word of which inflection changes one for another: "завдали", "завдати". */
const ENDING = 2;

function same(word: string, letters: Uint16Array): boolean {
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== letters[k]) return false;
  return true;
}

/** Whether a token begins with a capital letter. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & CAPITAL) !== 0;
}
