import { HYPHEN, NUMBER, PUNCT, QUOTE, SPACE, tokenize, WORD } from "../tokens.ts";
import type { Phrases } from "./phrases.ts";
import { isCapital } from "./phrases.ts";
import type { Sense, SenseKind, SenseOf } from "./sense.ts";
import { unmix } from "./unmix.ts";

/** A piece of a bulletin: a phrase that the pack knows, a number in digits, an unknown word, or a mark. */
export interface Item {
  readonly from: number;
  readonly to: number;
  /** `digits` for a number as written, `sense` for a known phrase, `word` for an unknown one, `mark` for punctuation. */
  readonly kind: "digits" | "sense" | "word" | "mark";
  readonly sense: Sense | null;
  /** Char code of a mark; 0 of anything else. */
  readonly code: number;
  readonly text: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** A line begins with it; 2 after an empty line. */
  readonly line: 0 | 1 | 2;
  readonly capital: boolean;
}

/** Words that stand for others by a slip of the hand, as they were written and as they are known. */
export type Slips = readonly { readonly from: number; readonly to: number; readonly text: string }[];

/** The words of a text that are one slip away from a word that the pack knows. */
export function slipsOf(text: string, phrases: Phrases): Slips {
  const clean = unmix(text);
  const tokens = tokenize(clean, phrases);
  const slips: { from: number; to: number; text: string }[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kind[at] !== WORD || tokens.word[at] !== 0) continue;
    const [from, to] = [tokens.from[at] as number, tokens.to[at] as number];
    if (phrases.near(clean.slice(from, to)) > 0) slips.push({ from, to, text: clean.slice(from, to) });
  }
  return slips;
}

/** Cuts a bulletin into items, in one pass; where `mend` is said, misspelt words are taken for those that they stand for. */
export function itemsOf(text: string, phrases: Phrases, mend = false): readonly Item[] {
  const clean = unmix(text);
  const tokens = tokenize(clean, phrases);
  if (mend) for (let at = 0; at < tokens.count; at += 1) if (tokens.kind[at] === WORD && tokens.word[at] === 0) tokens.word[at] = phrases.near(clean.slice(tokens.from[at], tokens.to[at]));
  const items: Item[] = [];
  let last = 0;
  // Of an article that was left out: its sentence begins with the next word.
  let capital = false;
  for (let at = 0; at < tokens.count; ) {
    const from = tokens.from[at] as number;
    const kind = tokens.kind[at] as number;
    const end = kind === WORD || kind === NUMBER ? phrases.match(tokens, at) : 0;
    const next = end === 0 ? at + 1 : end;
    const to = tokens.to[next - 1] as number;
    if (end > 0 && phrases.sense?.is === "silent") {
      capital ||= isCapital(tokens, at);
      at = next;
      continue;
    }
    items.push({
      from,
      to,
      kind: end > 0 ? "sense" : kind === NUMBER ? "digits" : kind === WORD ? "word" : "mark",
      sense: end > 0 ? (phrases.sense ?? null) : null,
      code: kind === PUNCT || kind === QUOTE || kind === HYPHEN ? (tokens.code[at] as number) : 0,
      text: clean.slice(from, to),
      spaced: items.length === 0 || ((tokens.flags[at] as number) & SPACE) !== 0 || from > last,
      line: items.length === 0 ? 2 : breaks(clean, last, from),
      capital: capital || isCapital(tokens, at),
    });
    capital = false;
    last = to;
    at = next;
  }
  return items;
}

/** How many lines end between two pieces, at most 2. */
function breaks(text: string, from: number, to: number): 0 | 1 | 2 {
  let count = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) count++;
  return count === 0 ? 0 : count === 1 ? 1 : 2;
}

/** Whether an item has a sense of a kind. */
export function is<K extends SenseKind>(item: Item | undefined, kind: K): item is Item & { readonly sense: SenseOf<K> } {
  return item?.sense?.is === kind;
}

/** Whether an item is the mark with this char. */
export function isMark(item: Item | undefined, chars: string): boolean {
  return item !== undefined && item.kind === "mark" && chars.includes(item.text);
}

const DASHES = "-–—‑−";
/** A dash between words, which stands for "is". */
export function isDash(item: Item | undefined): boolean {
  return isMark(item, DASHES);
}

const QUOTES: ReadonlySet<number> = new Set([...'"“”„«»‟″\'’‘'].map((mark) => mark.charCodeAt(0)));
export function isQuote(item: Item | undefined): boolean {
  return item !== undefined && item.kind === "mark" && QUOTES.has(item.code);
}
