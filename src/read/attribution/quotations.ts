import type { Tokens } from "../tokens.ts";
import { CAPITAL, HYPHEN, NUMBER, PARAGRAPH, PUNCT, QUOTE, SPACE, WORD } from "../tokens.ts";
import { column } from "./room.ts";

/** A stretch between quotation marks. Token ranges are half-open. */
export interface Quotation {
  /** The opening mark. */
  readonly from: number;
  /** One past the closing mark; the end of the paragraph when it is not closed. */
  to: number;
  /** 0 for a quotation in the running text, 1 for one inside it, and so on. */
  readonly depth: number;
  /** Index of the quotation around it, or -1. */
  readonly parent: number;
  closed: boolean;
  /** Index of the quotation that goes on with it in the next paragraph, or -1. */
  next: number;
  /** Words between the marks, as divided by white space. */
  words: number;
}

export interface Quotations {
  /** In the order of their opening marks. */
  readonly list: readonly Quotation[];
  /** For each token: 1 an opening mark, -1 a closing mark, 2 an apostrophe, 3 the outer half of a doubled mark, 0 neither. */
  readonly mark: Int32Array;
  /** For each token, the innermost quotation around it (its marks included), or -1. */
  readonly inside: Int32Array;
}

const STRAIGHT = 34;
const NO_MARKS = new Int32Array(0);
const NONE: Quotations = { list: [], mark: NO_MARKS, inside: NO_MARKS };

/** Marks of the double family; every other quotation mark is single. */
function isDouble(code: number): boolean {
  return code === STRAIGHT || (code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0x2033;
}

/**
 * Pairs the quotation marks of a text, paragraph by paragraph, in linear time.
 *
 * Straight and curly marks may be mixed. A single mark opens a quotation only when a closing one stands in the same
 * paragraph, so that apostrophes and possessives stay words. A quotation that is still open at the end of its paragraph
 * goes on in the next one when that begins with an opening mark, as is the custom for speeches of several paragraphs.
 */
export function quotationsIn(tokens: Tokens): Quotations {
  const { count, kind, code, flags } = tokens;
  let any = false;
  let single = false;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== QUOTE) continue;
    any = true;
    if (isDouble(code[i] as number)) continue;
    single = true;
    break;
  }
  if (!any) return NONE;

  const mark = column(count);
  const inside = column(count).fill(-1);
  const list: Quotation[] = [];
  // Without single marks there is nothing to pair but the double ones.
  const closing = single ? closingSingles(tokens) : NO_MARKS;
  const open: number[] = [];
  let carried = -1;

  const start = (at: number): number => {
    const parent = open.length === 0 ? -1 : (open[open.length - 1] as number);
    mark[at] = 1;
    list.push({ from: at, to: at + 1, depth: open.length, parent, closed: false, next: -1, words: 0 });
    open.push(list.length - 1);
    return list.length - 1;
  };
  const end = (index: number, to: number, closed: boolean): void => {
    const quotation = list[index] as Quotation;
    quotation.to = to;
    quotation.closed = closed;
  };
  const pairs = new Set<number>();
  const lastOpen = (double: boolean, pair = false): number => {
    for (let k = open.length - 1, tries = 0; k >= 0 && tries < 4; k--, tries++) {
      const at = (list[open[k] as number] as Quotation).from;
      if (isDouble(code[at] as number) === double && pairs.has(open[k] as number) === pair) return k;
    }
    return -1;
  };
  const closeTo = (depth: number, at: number): void => {
    // What was opened inside and never closed ends here too.
    while (open.length > depth + 1) end(open.pop() as number, at, false);
    end(open.pop() as number, at + 1, true);
    mark[at] = -1;
  };

  for (let i = 0; i < count; i++) {
    const fresh = ((flags[i] as number) & PARAGRAPH) !== 0;
    if (fresh && i > 0) {
      const begins = kind[i] === QUOTE && opensByShape(tokens, i);
      const first = open[0];
      carried = -1;
      while (open.length > 0) end(open.pop() as number, i, false);
      if (first !== undefined && begins) carried = first;
    }
    if (kind[i] !== QUOTE) continue;
    const c = code[i] as number;
    if (isPair(tokens, i)) {
      // Archives write ''two single marks'' for a double one: the inner of the two is the mark.
      const depth = lastOpen(false, true);
      const after = i + 2 >= count || ((flags[i + 2] as number) & (SPACE | PARAGRAPH)) !== 0;
      if (depth >= 0 && (after || kind[i + 2] === PUNCT)) {
        closeTo(depth, i);
        mark[i + 1] = 3;
      } else if (!after) {
        mark[i] = 3;
        pairs.add(start(i + 1));
      } else mark[i] = mark[i + 1] = 2;
      if (carried >= 0 && mark[i] === 3) {
        (list[carried] as Quotation).next = list.length - 1;
        carried = -1;
      }
      i++;
      continue;
    }
    if (isDouble(c)) {
      const depth = lastOpen(true);
      const opener = c === 0x201c || c === 0xab || c === 0x201e;
      const closer = c === 0x201d || c === 0xbb;
      const shape = c === STRAIGHT || c === 0x2033 || c === 0x201f ? shapeOf(tokens, i) : opener ? 1 : -1;
      // „…“ closes with the mark that English opens with; so do slips such as “…“.
      const slip = opener && depth >= 0 && shapeOf(tokens, i) === -1;
      if (slip || closer || (c === STRAIGHT && depth >= 0 && shape !== 1) || (c !== STRAIGHT && shape === -1)) {
        if (depth >= 0) {
          closeTo(depth, i);
          continue;
        }
        if (closer && shapeOf(tokens, i) !== 1) continue;
        if (c === STRAIGHT && shape === -1 && !opensGlued(tokens, i)) continue;
      } else if (shape === -1 && !(depth < 0 && opensGlued(tokens, i))) continue;
      if (c === STRAIGHT && depth >= 0 && shape === 1 && !isNested(tokens, i)) {
        // A second opening mark: the first was never closed, and ends before this one.
        while (open.length > depth) end(open.pop() as number, i, false);
      }
      const index = start(i);
      if (carried >= 0) {
        (list[carried] as Quotation).next = index;
        carried = -1;
      }
    } else {
      const depth = lastOpen(false);
      if (depth >= 0) {
        const from = (list[open[depth] as number] as Quotation).from;
        if (closing[from] === i) {
          closeTo(depth, i);
          continue;
        }
      }
      if (closing[i] !== 0 && (depth < 0 || (closing[(list[open[depth] as number] as Quotation).from] as number) > (closing[i] as number))) {
        const index = start(i);
        if (carried >= 0) {
          (list[carried] as Quotation).next = index;
          carried = -1;
        }
      } else mark[i] = 2;
    }
  }
  while (open.length > 0) end(open.pop() as number, count, false);

  for (const [index, quotation] of list.entries()) {
    let words = 0;
    const last = quotation.closed ? quotation.to - 1 : quotation.to;
    if (quotation.depth < 8) {
      for (let i = quotation.from; i < quotation.to; i++) inside[i] = index;
      for (let i = quotation.from + 1; i < last; i++) {
        if (i === quotation.from + 1 || ((flags[i] as number) & SPACE) !== 0) words++;
      }
    }
    quotation.words = words;
  }
  return { list, mark, inside };
}

/** Two single marks side by side. */
function isPair({ count, kind, code, from, to }: Tokens, i: number): boolean {
  const next = i + 1;
  return next < count && kind[next] === QUOTE && from[next] === to[i] && !isDouble(code[i] as number) && !isDouble(code[next] as number);
}

/** 1 when a mark can only open by the spaces around it, -1 when it can only close, 0 when both are possible. */
function shapeOf({ flags, kind, code, count }: Tokens, i: number): number {
  const before = ((flags[i] as number) & (SPACE | PARAGRAPH)) !== 0 || i === 0;
  const next = i + 1;
  const after = next >= count || ((flags[next] as number) & (SPACE | PARAGRAPH)) !== 0;
  if (before && !after) {
    // `word ",` — a mark before punctuation closes, even after a space.
    return kind[next] === PUNCT && (code[next] === 44 || code[next] === 46) ? -1 : 1;
  }
  if (!before && after) return opensAfter(kind[i - 1] as number, code[i - 1] as number) ? 1 : -1;
  if (before && after) return 0;
  if (opensAfter(kind[i - 1] as number, code[i - 1] as number)) return 1;
  return kind[next] === WORD || kind[next] === NUMBER ? (kind[i - 1] === WORD || kind[i - 1] === NUMBER ? 0 : -1) : -1;
}

/** `…of the war."The house shook," …`: the space before an opening mark was lost. */
function opensGlued({ kind, code, flags, count }: Tokens, i: number): boolean {
  const next = i + 1;
  if (i === 0 || next >= count || ((flags[next] as number) & (SPACE | PARAGRAPH)) !== 0) return false;
  if (kind[next] !== WORD && kind[next] !== NUMBER) return false;
  const c = code[i - 1] as number;
  return (kind[i - 1] === PUNCT && (c === 46 || c === 33 || c === 63)) || (kind[i - 1] === QUOTE && isDouble(c));
}

/** Whether a straight mark that opens inside a quotation has a closing mark of its own: `"All 12 "Kites" fell," he said`. */
function isNested(tokens: Tokens, i: number): boolean {
  const { count, kind, code, flags } = tokens;
  let closing = 0;
  for (let k = i + 1; k < count && k < i + 400 && ((flags[k] as number) & PARAGRAPH) === 0; k++) {
    if (kind[k] !== QUOTE || code[k] !== STRAIGHT) continue;
    if (shapeOf(tokens, k) !== -1) return false;
    if (++closing === 2) return true;
  }
  return false;
}

/** Opening brackets and dashes, after which a mark opens although it is glued to them. */
function opensAfter(kind: number, code: number): boolean {
  return code === 40 || code === 91 || code === 0x2013 || code === 0x2014 || kind === HYPHEN;
}

function opensByShape(tokens: Tokens, i: number): boolean {
  const c = tokens.code[i] as number;
  if (c === 0x201d || c === 0xbb) return false;
  return shapeOf(tokens, i) >= 0;
}

/**
 * For each single mark that opens a quotation, the token that closes it; 0 for all others.
 *
 * A mark that opens stands after a space and before a letter; one that closes stands after a letter or a full stop and
 * before a space. After a final "s" a closing mark may be a possessive ("the residents' homes"), so it counts only when
 * no plainer one follows before the next opening.
 */
function closingSingles(tokens: Tokens): Int32Array {
  const { count, kind, code, flags, text, to } = tokens;
  const closing = column(count);
  let plain = 0; // nearest plain closing mark to the right
  let doubtful = 0; // nearest one after an "s"
  let nextOpen = 0;
  for (let i = count - 1; i >= 0; i--) {
    if (kind[i] === QUOTE && !isDouble(code[i] as number) && !isPair(tokens, i) && !(i > 0 && kind[i - 1] === QUOTE && isPair(tokens, i - 1))) {
      const glued = i > 0 && ((flags[i] as number) & (SPACE | PARAGRAPH)) === 0;
      const next = i + 1;
      const loose = next >= count || ((flags[next] as number) & (SPACE | PARAGRAPH)) !== 0;
      const letter = next < count && !loose && (kind[next] === WORD || kind[next] === NUMBER || kind[next] === QUOTE || code[next] === 0x2026 || code[next] === 91);
      const free = !glued || (kind[i - 1] === QUOTE && !loose) || opensAfter(kind[i - 1] as number, code[i - 1] as number);
      if (free && letter && code[i] !== 0x2019) {
        if (plain !== 0 && (nextOpen === 0 || plain < nextOpen || doubtful === 0 || doubtful > nextOpen)) closing[i] = plain;
        else if (doubtful !== 0) closing[i] = doubtful;
        nextOpen = i;
        if (closing[i] !== 0) {
          // The marks behind this quotation are not available to one that began earlier, unless it encloses this one.
          if (plain === closing[i] || (plain !== 0 && plain < (closing[i] as number))) plain = 0;
          doubtful = 0;
        }
      } else if (glued && (loose || (kind[next] === PUNCT || kind[next] === QUOTE || kind[next] === HYPHEN))) {
        const before = i - 1;
        const s = kind[before] === WORD && (text.charCodeAt((to[before] as number) - 1) | 32) === 115;
        if (s && loose) doubtful = i;
        else {
          plain = i;
          doubtful = 0;
        }
      }
    }
    if (((flags[i] as number) & PARAGRAPH) !== 0) {
      plain = 0;
      doubtful = 0;
      nextOpen = 0;
    }
  }
  return closing;
}

/** Shorter words are small in titles: "for", "and", "the". */
const SMALL = 4;

/** Whether nearly all words between the marks have a capital: the name of a book, a film, a body. */
export function isTitle(tokens: Tokens, quotation: Quotation): boolean {
  let capitals = 0;
  let small = 0;
  const end = Math.min(quotation.to - 1, quotation.from + 40);
  const stop = tokens.code[quotation.to - 2];
  if (((tokens.flags[quotation.from + 1] ?? 0) & CAPITAL) === 0 || stop === 33 || stop === 63) return false;
  for (let i = quotation.from + 1; i < end; i++) {
    if (tokens.kind[i] !== WORD || (tokens.to[i] as number) - (tokens.from[i] as number) < 3) continue;
    if (((tokens.flags[i] as number) & CAPITAL) !== 0) capitals++;
    else if ((tokens.to[i] as number) - (tokens.from[i] as number) >= SMALL) small++;
  }
  return capitals >= 2 && small * 3 <= capitals;
}
