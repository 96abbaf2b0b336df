/** The kinds of token; a hyphen is a token of its own, so that "32-year-old" and "Shahed-136" can be told apart. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCT = 3;
export const QUOTE = 4;
export const HYPHEN = 5;

/** Token flags. */
export const SPACE = 1; // white space stands before the token
export const CAPITAL = 2; // the first letter is upper case
export const UPPER = 4; // every letter is upper case, and there are two or more
export const PARAGRAPH = 8; // first token of a paragraph

/**
 * A text cut into tokens: parallel arrays, index 0 to `count - 1`, in text order.
 *
 * Every character that is not white space belongs to exactly one token, so the tokens and the gaps rebuild the text.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Id of the folded form in the lexicon; 0 for a word that the lexicon does not know. */
  readonly word: Int32Array;
  /** First char code of the token: decides punctuation without slicing. */
  readonly code: Uint16Array;
}

/** Longer words are nobody's: they are not looked up. */
export const LONGEST_WORD = 64;

/** Looks up a folded word, the first `length` of `letters`, by its hash; 0 when unknown. */
export interface WordTable {
  find(letters: Uint16Array, length: number, hash: number): number;
}

const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
const BREAK = 4;
const JOINER = 5; // apostrophes, which may stand inside a word
const DASH = 6;
const MARK = 7;
const OTHER = 8;
const STOP = 9;

const CLASS = new Uint8Array(65536);
const FOLD = new Uint16Array(65536);

// All characters as one text, so that each class is one search instead of 65,536.
for (let code = 0; code < 65536; code++) FOLD[code] = code >= 0xd800 && code < 0xe000 ? 32 : code;
const ALL = new TextDecoder("utf-16le").decode(FOLD);
CLASS.fill(OTHER);
for (let code = 0; code < 65536; code++) FOLD[code] = code;
for (const { index, 0: run } of ALL.matchAll(/[\p{L}\p{M}]+/gu)) CLASS.fill(LETTER, index, index + run.length);
CLASS.fill(DIGIT, 48, 58);
/** Where the digits of other scripts begin: Arabic, Persian, Devanagari, Bengali, Thai, Myanmar, Khmer, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10];
for (const zero of ZEROS) CLASS.fill(DIGIT, zero, zero + 10);
for (const { index } of ALL.slice(0, 0xd800).matchAll(/[\s\u200b]/gu)) CLASS[index] = index === 10 || index === 0x2029 ? BREAK : BLANK;
// Zero-width characters and variation selectors (after emoji) part words like a space.
CLASS[0xfeff] = CLASS[0x2060] = BLANK;
CLASS.fill(BLANK, 0xfe00, 0xfe10);
for (const { index, 0: char } of ALL.matchAll(/\p{Changes_When_Lowercased}/gu)) {
  const low = char.toLowerCase();
  if (low.length === 1) FOLD[index] = low.charCodeAt(0);
}
for (const code of [0x401, 0x451]) FOLD[code] = 0x435; // ё is written е
// Accents of the Latin script fall away: Orbán and Orban are one name.
for (let code = 0xc0; code < 0x1f00; code++) {
  if (code === 0x250) code = 0x1e00;
  FOLD[code] = String.fromCharCode(FOLD[code] as number).normalize("NFD").charCodeAt(0);
}
for (const char of "'’ʼ‘`´") {
  CLASS[char.charCodeAt(0)] = JOINER;
  FOLD[char.charCodeAt(0)] = 39;
}
for (const char of '"“”„«»‟″') CLASS[char.charCodeAt(0)] = MARK;
for (const char of "-‐‑") {
  CLASS[char.charCodeAt(0)] = DASH;
  FOLD[char.charCodeAt(0)] = 45;
}
CLASS[46] = STOP;
CLASS[0xad] = LETTER; // a soft hyphen that the cleaner left stays inside its word

/** The value of a decimal digit of any script that tokens know; -1 for any other character. */
export function digitValue(code: number): number {
  if (code >= 48 && code < 58) return code - 48;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? -1 : code - zero;
}

/** One step of the word hash (FNV-1a over folded UTF-16 units). */
export function hashStep(hash: number, code: number): number {
  return mix(hash, FOLD[code] as number);
}
export const HASH_START = 0x811c9dc5 | 0;

function mix(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 16777619);
}

/** Lower case without Latin accents, one apostrophe, one hyphen, е for ё: the form under which words are stored. */
export function foldCode(code: number): number {
  return FOLD[code] as number;
}

export function isLetter(code: number): boolean {
  return CLASS[code] === LETTER;
}

/** The class of a character, and none behind the end. */
function classAt(text: string, at: number): number {
  return at < text.length ? (CLASS[text.charCodeAt(at)] as number) : 0;
}

/** Digits that a word of the lexicon may have: "24", "9/11". */
const LONGEST_NUMBER = 4;
const EN_DASH = 0x2013;
const POSSESSIVE = hashStep(hashStep(HASH_START, 39), 115);

const NO_WORDS: WordTable = { find: () => 0 };

/** The folded letters of the word in hand. */
const letters = new Uint16Array(LONGEST_WORD);

/** Cuts a text into tokens in one pass, linear in its length. */
export function tokenize(text: string, words: WordTable = NO_WORDS): Tokens {
  const room = (text.length >> 2) + 16;
  if (desk.room < room) desk = new Desk(room);
  desk.count = 0;
  desk.pending = PARAGRAPH;
  for (let at = cut(text, 0, desk, words); at < text.length; at = cut(text, at, desk, words)) desk = desk.resized(desk.room * 2);
  const { count, from, to, kind, flags, word, code } = desk.resized(desk.count);
  if (desk.room > LARGEST_DESK) desk = new Desk(64);
  return { text, count, from, to, kind, flags, word, code };
}

/** Lays the tokens from a character on out on a desk until it is full or the text is over; the character to go on at. */
function cut(text: string, start: number, desk: Desk, words: WordTable): number {
  const { length } = text;
  const { room, from, to, kind, flags, word, code } = desk;
  let { count, pending } = desk;
  let i = start;
  while (i < length && count < room) {
    const first = text.charCodeAt(i);
    let sign = first;
    let end = i + 1;
    let tokenKind = PUNCT;
    let tokenFlags = 0;
    let id = 0;
    switch (CLASS[first]) {
      case BLANK:
        pending |= SPACE;
        i++;
        continue;
      case BREAK: {
        let breaks = 0;
        while (i < length) {
          const c = CLASS[text.charCodeAt(i)];
          if (c === BREAK) breaks++;
          else if (c !== BLANK) break;
          i++;
        }
        pending |= breaks > 1 ? SPACE | PARAGRAPH : SPACE;
        continue;
      }
      case LETTER: {
        let folded = FOLD[first] as number;
        let hash = mix(HASH_START, folded);
        const capital = folded !== first;
        let upper = capital ? 1 : 0;
        let size = 1;
        letters[0] = folded;
        for (; end < length; end++) {
          const c = text.charCodeAt(end);
          const cls = CLASS[c];
          folded = FOLD[c] as number;
          if (cls === LETTER) {
            if (folded !== c) upper++;
            size++;
          } else if (cls === JOINER) {
            // An apostrophe joins letters ("п'ять", "don't"), but a possessive "'s" is a token of its own.
            if (classAt(text, end + 1) !== LETTER) break;
            if (FOLD[text.charCodeAt(end + 1)] === 115 && classAt(text, end + 2) !== LETTER) break;
          } else if (cls === STOP) {
            // "U.S.", "a.m.": single letters divided by full stops are one word.
            if (size !== 1 || classAt(text, end + 1) !== LETTER) break;
            const after = classAt(text, end + 2);
            if (after === LETTER || after === DIGIT) break;
            let stop = end;
            while (classAt(text, stop) === STOP && classAt(text, stop + 1) === LETTER) {
              const beyond = classAt(text, stop + 2);
              if (beyond === LETTER || beyond === DIGIT) break;
              stop += 2;
            }
            if (classAt(text, stop) === STOP) stop++;
            for (; end < stop; end++) {
              folded = FOLD[text.charCodeAt(end)] as number;
              letters[end - i] = folded;
              hash = mix(hash, folded);
            }
            break;
          } else break;
          if (end - i < LONGEST_WORD) letters[end - i] = folded;
          hash = mix(hash, folded);
        }
        tokenFlags = (capital ? CAPITAL : 0) | (upper === size && size > 1 ? UPPER : 0);
        tokenKind = WORD;
        if (end - i <= LONGEST_WORD) id = words.find(letters, end - i, hash);
        break;
      }
      case DIGIT: {
        let hash = mix(HASH_START, first);
        letters[0] = first;
        for (; end < length; end++) {
          const c = text.charCodeAt(end);
          if (CLASS[c] !== DIGIT) {
            // A separator belongs to the number when a digit follows: 1,234 · 3.5 · 8:14 · 1 234 (with a hard space).
            const separator = c === 44 || c === 46 || c === 58 || c === 0xa0 || c === 0x202f || c === 0x2009 || c === 0x66b || c === 0x66c || c === 0xff0c || c === 0xff0e;
            if (!separator || classAt(text, end + 1) !== DIGIT) break;
          }
          if (end - i > LONGEST_NUMBER) continue;
          letters[end - i] = FOLD[c] as number;
          hash = hashStep(hash, c);
        }
        tokenKind = NUMBER;
        if (end - i <= LONGEST_NUMBER) id = words.find(letters, end - i, hash);
        break;
      }
      case JOINER: {
        // Here an apostrophe does not stand inside a word: a possessive after one, or a single quotation mark.
        const glued = i > 0 && classAt(text, i - 1) !== BLANK && classAt(text, i - 1) !== BREAK;
        if (glued && i + 1 < length && FOLD[text.charCodeAt(i + 1)] === 115 && classAt(text, i + 2) !== LETTER) {
          tokenKind = WORD;
          end = i + 2;
          letters[0] = 39;
          letters[1] = 115;
          id = words.find(letters, 2, POSSESSIVE);
        } else tokenKind = QUOTE;
        break;
      }
      case MARK:
        tokenKind = QUOTE;
        break;
      case DASH:
        tokenKind = HYPHEN;
        // Two hyphens, or one between spaces, are typed for a dash, unless they open a line.
        while (pending !== PARAGRAPH && first === 45 && text.charCodeAt(end) === 45) end++;
        if (end > i + 1) {
          tokenKind = PUNCT;
          sign = EN_DASH;
        }
        if (pending === SPACE && classAt(text, end) === BLANK) {
          tokenKind = PUNCT;
          sign = EN_DASH;
        }
        break;
      default: {
        // "U.S.–supplied": a dash inside a compound is a hyphen.
        if (first === EN_DASH && pending === 0 && classAt(text, end) === LETTER && i > 0 && CLASS[text.charCodeAt(i - 1)] !== DIGIT) tokenKind = HYPHEN;
        // A surrogate pair (emoji, rare scripts) is one token; so is a run of full stops.
        if (first >= 0xd800 && first < 0xdc00 && end < length) end++;
        else if (first === 46) while (end < length && text.charCodeAt(end) === 46) end++;
      }
    }
    from[count] = i;
    to[count] = end;
    kind[count] = tokenKind;
    flags[count] = tokenFlags | pending;
    word[count] = id;
    code[count] = sign;
    count++;
    pending = 0;
    i = end;
  }
  desk.count = count;
  desk.pending = pending;
  return i;
}

/** Where tokens are laid out until their number is known: the arrays of `Tokens` in one piece of memory. */
class Desk {
  readonly room: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly word: Int32Array;
  readonly code: Uint16Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  count = 0;
  /** Flags of the token that comes next. */
  pending = 0;

  constructor(room: number) {
    const buffer = new ArrayBuffer(room * 16);
    this.room = room;
    this.from = new Int32Array(buffer, 0, room);
    this.to = new Int32Array(buffer, room * 4, room);
    this.word = new Int32Array(buffer, room * 8, room);
    this.code = new Uint16Array(buffer, room * 12, room);
    this.kind = new Uint8Array(buffer, room * 14, room);
    this.flags = new Uint8Array(buffer, room * 15, room);
  }

  /** The same tokens on a desk of another size. */
  resized(room: number): Desk {
    const { count } = this;
    const fresh = new Desk(room);
    fresh.from.set(this.from.subarray(0, count));
    fresh.to.set(this.to.subarray(0, count));
    fresh.word.set(this.word.subarray(0, count));
    fresh.code.set(this.code.subarray(0, count));
    fresh.kind.set(this.kind.subarray(0, count));
    fresh.flags.set(this.flags.subarray(0, count));
    fresh.count = count;
    fresh.pending = this.pending;
    return fresh;
  }
}

/** Kept from text to text while it is small. */
const LARGEST_DESK = 1 << 18;
let desk = new Desk(1024);
