import type { Tokens } from "./tokens.ts";
import { CAPITAL, HYPHEN, NUMBER, PARAGRAPH, PUNCT, QUOTE, SPACE, UPPER, WORD } from "./tokens.ts";

/** A sentence as a half-open stretch of tokens. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Index of its paragraph, counted from 0. */
  readonly paragraph: number;
  /** The meanings of all its phrases together, and `DIGITS`: a rule whose words are not among them need not look. */
  readonly mask: number;
}

/** What a language knows of its sentence ends; all in lower case, abbreviations without their full stop. */
export interface SentenceWords {
  readonly abbreviations: ReadonlySet<string>;
  /** Words that plainly open a sentence, also after an abbreviation that ends in a full stop. */
  readonly starters: ReadonlySet<string>;
}

/** Longer words are no abbreviations, in any language: not cut out to be looked up. */
const LONGEST_ABBREVIATION = 12;

/** Letters of a year; a name of more is no abbreviation. */
const YEAR = 4;

const CLOSERS = new Set([...'”"’\')]»'].map((c) => c.charCodeAt(0)));

/**
 * Cuts tokens into sentences: at a paragraph break, and after `.`, `!`, `?` or `…` with what closes there, when white
 * space follows and what comes next can begin a sentence. Abbreviations ("Gov.", "Lt. Gen.", "Jan.") do not end one. What
 * the sentences mean is not known yet: their masks are 0.
 */
export function sentences(tokens: Tokens, words: SentenceWords): { -readonly [Key in keyof Sentence]: Sentence[Key] }[] {
  const out: ReturnType<typeof sentences> = [];
  let start = 0;
  let paragraph = -1;
  const { count, kind, code, flags, text, from, to } = tokens;
  const close = (end: number): void => {
    if (end > start) out.push({ from: start, to: end, paragraph: Math.max(0, paragraph), mask: 0 });
    start = end;
  };
  for (let i = 0; i < count; i++) {
    if (((flags[i] as number) & PARAGRAPH) !== 0) {
      close(i);
      paragraph++;
    }
    const c = code[i] as number;
    const dotted = kind[i] === WORD && text.charCodeAt((to[i] as number) - 1) === 46;
    if (!dotted && (kind[i] !== PUNCT || (c !== 46 && c !== 33 && c !== 63 && c !== 0x2026))) continue;
    let end = i + 1;
    while (end < count && CLOSERS.has(code[end] as number) && ((flags[end] as number) & SPACE) === 0) end++;
    if (end >= count) continue;
    if (((flags[end] as number) & (SPACE | PARAGRAPH)) === 0) {
      // "overnight.Five drones": the space was lost in extraction.
      if (c !== 46 || dotted || end !== i + 1 || i === start || !isGlued(tokens, i - 1, end, words.starters)) continue;
    }
    if (((flags[end] as number) & PARAGRAPH) === 0) {
      const opens = kind[end] === QUOTE || kind[end] === NUMBER || (flags[end] as number) & CAPITAL;
      const mark = kind[end] === HYPHEN || (kind[end] === PUNCT && code[end] !== 44 && code[end] !== 59 && code[end] !== 58);
      if (!opens && !mark) continue;
      if (c === 46 || dotted) {
        const before = dotted ? i : i - 1;
        if (dotted && end === i + 1 && kind[end] !== QUOTE && !startsSentence(tokens, end, words.starters)) continue;
        if (!dotted && before >= start && kind[before] === WORD && ((flags[i] as number) & SPACE) === 0) {
          const length = (to[before] as number) - (from[before] as number);
          if (length <= LONGEST_ABBREVIATION && words.abbreviations.has(text.slice(from[before], to[before]).toLowerCase())) continue;
          // A single capital is an initial: "George W. Bush".
          if (length === 1 && ((flags[before] as number) & CAPITAL) !== 0 && before > start) continue;
        }
      }
    }
    close(end);
    i = end - 1;
  }
  close(count);
  return out;
}

/** After "a.m." or "U.S.": only a plain opening word shows that a new sentence begins. */
function startsSentence(tokens: Tokens, at: number, starters: ReadonlySet<string>): boolean {
  return starters.has(tokens.text.slice(tokens.from[at], tokens.to[at]).toLowerCase());
}

/** A word in small letters, a longer name or a year before a full stop, and behind it at once a word with a capital. */
function isGlued(tokens: Tokens, before: number, after: number, starters: SentenceWords["starters"]): boolean {
  const { kind, flags, from, to } = tokens;
  const next = flags[after] as number;
  if (kind[after] !== WORD || (next & CAPITAL) === 0 || (to[after] as number) - (from[after] as number) < 2) return false;
  const length = (to[before] as number) - (from[before] as number);
  if (kind[before] === NUMBER) return length === YEAR && (next & UPPER) === 0;
  if (kind[before] !== WORD) return false;
  if (((flags[before] as number) & CAPITAL) === 0) return length > 2;
  return length >= YEAR && ((flags[before] as number) & UPPER) === 0 && (next & UPPER) === 0 && (length > YEAR || startsSentence(tokens, after, starters));
}
