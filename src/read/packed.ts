import type { Term } from "./term.ts";

/** A compiled lexicon as texts: what the build keeps, so that a command need not compile the words of a language first. */
export interface PackedLexicon {
  /** Every word as it is stored, in the order of their numbers from 1, a space between. */
  readonly words: string;
  /** For each word a line with the phrases that begin with it; empty where none does. */
  readonly phrases: string;
  /** Each term once, one a line; phrases name them by line, counted from 1. */
  readonly terms: string;
}

/** What is known of a phrase up to a word, and which words carry it on. */
export interface Branch {
  readonly term: Term | undefined;
  readonly children: ReadonlyMap<number, Branch> | undefined;
}

/** A branch without children is the number of its term, 0 for none; others are that number, then word, branch, word, branch. */
export type PackedBranch = number | readonly PackedBranch[];

/** Packs the branches under the first words, each term once. */
export function packBranches(branches: readonly (Branch | undefined)[]): Pick<PackedLexicon, "phrases" | "terms"> {
  const terms = new Map<string, number>();
  const pack = ({ term, children }: Branch): PackedBranch => {
    const text = term === undefined ? undefined : JSON.stringify(term);
    if (text !== undefined && !terms.has(text)) terms.set(text, terms.size + 1);
    const number = text === undefined ? 0 : (terms.get(text) as number);
    return children === undefined ? number : [number, ...[...children].flatMap(([word, child]) => [word, pack(child)])];
  };
  const lines = branches.map((branch) => (branch === undefined ? "" : JSON.stringify(pack(branch))));
  return { phrases: lines.join("\n"), terms: [...terms.keys()].join("\n") };
}

/** The branches of a packed lexicon, each read when a text first asks for it. */
export class PackedBranches {
  readonly #packed: PackedLexicon;
  /** Where each line ends. */
  readonly #phrases: readonly number[];
  readonly #terms: readonly number[];

  constructor(packed: PackedLexicon) {
    this.#packed = packed;
    this.#phrases = lineEnds(packed.phrases);
    this.#terms = lineEnds(packed.terms);
  }

  has(word: number): boolean {
    return (this.#phrases[word] as number) - (this.#phrases[word - 1] as number) > 1;
  }

  branch(word: number): PackedBranch {
    return lineAt(this.#packed.phrases, this.#phrases, word) as PackedBranch;
  }

  /** Its term, and its children by turns with their words. */
  open(packed: PackedBranch): { readonly term: Term | undefined; readonly children: readonly PackedBranch[] } {
    const [number, ...children] = typeof packed === "number" ? [packed] : packed;
    return { term: number === 0 ? undefined : (lineAt(this.#packed.terms, this.#terms, number as number) as Term), children };
  }
}

/** Where lines end, counted from 1; cutting all of them out would take longer than reading the few that a text needs. */
function lineEnds(text: string): readonly number[] {
  const ends = [-1];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) ends.push(at);
  ends.push(text.length);
  return ends;
}

function lineAt(text: string, ends: readonly number[], line: number): unknown {
  return JSON.parse(text.slice((ends[line - 1] as number) + 1, ends[line]));
}
