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

function same(word: string, letters: Uint16Array): boolean {
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== letters[k]) return false;
  return true;
}

/** Whether a token begins with a capital letter. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & CAPITAL) !== 0;
}
