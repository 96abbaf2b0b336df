import type { Span } from "../model/span.ts";
import type { ClosedWords } from "./classes/closed.ts";
import { closedWords } from "./classes/closed.ts";
import type { WordClasses } from "./classes/index.ts";
import type { Shapes } from "./classes/shapes.ts";
import type { Words } from "./languages/language.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Sentence } from "./sentences.ts";
import { sentences } from "./sentences.ts";
import type { FunctionRole, Term } from "./term.ts";
import { DIGITS, TAG } from "./term.ts";
import type { Tokens } from "./tokens.ts";
import { NUMBER, UPPER, tokenize } from "./tokens.ts";

/**
 * A text made ready for the rules: tokens, sentences, and the known phrase at each token.
 *
 * `mask[i]`, `term[i]` and `end[i]` describe the longest known phrase that starts at token `i`; a token inside a phrase
 * has mask 0 and `start[i]` points to the phrase's first token. A token outside every phrase has `start[i] === i`.
 */
export interface Analysis {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly mask: Int32Array;
  readonly term: readonly (Term | undefined)[];
  readonly end: Int32Array;
  readonly start: Int32Array;
  /** The part that a closed-class phrase at a token plays in a sentence. */
  readonly role: readonly (FunctionRole | undefined)[];
  /** Phrases in lower case, as `word` has made them so far. */
  readonly lower: (string | undefined)[];
  /** The words the text was read with. */
  readonly lexicon: Lexicon;
  /** The small sets of words that rules ask for by name, in the language of the text. */
  readonly classes: WordClasses;
  /** By word id: the classes that have the word. */
  readonly closed: ClosedWords;
  /** The open sets of words that rules ask for by their endings or beginnings. */
  readonly shapes: Shapes;
}

export function analyse(text: string, { lexicon, classes, shapes, sentences: ends }: Words): Analysis {
  const tokens = tokenize(text, lexicon);
  const cut = sentences(tokens, ends);
  const { count } = tokens;
  const buffer = new ArrayBuffer(count * 12);
  const mask = new Int32Array(buffer, 0, count);
  const end = new Int32Array(buffer, count * 4, count);
  const start = new Int32Array(buffer, count * 8, count);
  const term: (Term | undefined)[] = new Array(count).fill(undefined);
  const role: (FunctionRole | undefined)[] = new Array(count).fill(undefined);
  for (const sentence of cut) {
    let all = 0;
    for (let i = sentence.from; i < sentence.to; ) {
      const found = tokens.word[i] === 0 ? 0 : lexicon.match(tokens, i, sentence.to);
      const stop = found === 0 ? i + 1 : found;
      if (found !== 0) {
        const named = stop === i + 1 && isAbbreviation(tokens, i, sentence, lexicon.term?.func?.role);
        all |= mask[i] = named ? lexicon.mask & ~TAG.func : lexicon.mask;
        term[i] = named && mask[i] === 0 ? undefined : lexicon.term;
        if (((mask[i] as number) & TAG.func) !== 0) role[i] = lexicon.term?.func?.role;
      }
      for (let k = i; k < stop; k++) {
        start[k] = i;
        end[k] = stop;
        if (tokens.kind[k] === NUMBER) all |= DIGITS;
      }
      i = stop;
    }
    sentence.mask = all;
  }
  return { text, tokens, sentences: cut, mask, term, end, start, role, lower: new Array(count).fill(undefined), lexicon, classes, closed: closedWords(classes, lexicon), shapes };
}

/** Parts of speech of which one or the other word is a name when it stands in capitals. */
const CLOSED = new Set<FunctionRole | undefined>(["be", "pronoun", "relative"]);

/** "an IS commander", "the WHO": capitals in a sentence that is not all in capitals. */
function isAbbreviation({ flags }: Tokens, at: number, s: Sentence, role: FunctionRole | undefined): boolean {
  if (((flags[at] as number) & UPPER) === 0 || !CLOSED.has(role)) return false;
  const shouts = (i: number): boolean => i >= s.from && i < s.to && ((flags[i] as number) & UPPER) !== 0;
  return !shouts(at - 1) && !shouts(at + 1);
}

/** The text span of tokens `from` to `to - 1`. */
export function tokenSpan({ tokens }: Analysis, from: number, to: number): Span {
  return { from: tokens.from[from] as number, to: tokens.to[to - 1] as number };
}

/** The words of tokens `from` to `to - 1` as they stand in the text. */
export function words(analysis: Analysis, from: number, to: number): string {
  return analysis.text.slice(analysis.tokens.from[from], analysis.tokens.to[to - 1]);
}

/**
 * From a token to the end of its phrase, in lower case. Rules ask for the same few words without end: a known one is the
 * lexicon's, others are sliced from the text once.
 */
export function word(a: Analysis, at: number): string {
  const end = a.end[at];
  if (end === undefined) return "";
  return end === at + 1 ? token(a, at) : (a.lower[at] ??= words(a, at, end).toLowerCase());
}

/** One token in lower case, whatever phrase it stands in; nothing where the text is over. */
export function token({ tokens, lexicon, text }: Analysis, at: number): string {
  const known = tokens.word[at];
  if (known === undefined) return "";
  return known > 0 ? lexicon.spelling(known) : text.slice(tokens.from[at], tokens.to[at]).toLowerCase();
}

/** The term at a token when it has the given meaning. */
export function termWith(analysis: Analysis, at: number, tag: number): Term | undefined {
  return ((analysis.mask[at] ?? 0) & tag) === 0 ? undefined : analysis.term[at];
}

/** Index of the sentence in which a token stands. */
export function sentenceAt(a: Analysis, token: number): number {
  let low = 0;
  let high = a.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((a.sentences[middle] as Sentence).from <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
