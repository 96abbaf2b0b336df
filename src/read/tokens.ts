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

/** Looks up a folded word by the text it stands in; 0 when unknown. */
export interface WordTable {
  find(text: string, from: number, to: number, hash: number): number;
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

/** One step of the word hash (FNV-1a over folded UTF-16 units). */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ (FOLD[code] as number), 16777619);
}
export const HASH_START = 0x811c9dc5 | 0;

/** Lower case without Latin accents, one apostrophe, one hyphen, е for ё: the form under which words are stored. */
export function foldCode(code: number): number {
  return FOLD[code] as number;
}

export function isLetter(code: number): boolean {
  return CLASS[code] === LETTER;
}

function isUpper(code: number): boolean {
  return FOLD[code] !== code && CLASS[code] === LETTER;
}

const NO_WORDS: WordTable = { find: () => 0 };

/** Cuts a text into tokens in one pass, linear in its length. */
export function tokenize(text: string, words: WordTable = NO_WORDS): Tokens {
  const length = text.length;
  let room = Math.max(64, (length >> 2) + 16);
  let from = new Int32Array(room);
  let to = new Int32Array(room);
  let kind = new Uint8Array(room);
  let flags = new Uint8Array(room);
  let word = new Int32Array(room);
  let code = new Uint16Array(room);
  let count = 0;
  let pending = PARAGRAPH;

  const push = (start: number, end: number, tokenKind: number, tokenFlags: number, id: number): void => {
    if (count === room) {
      room *= 2;
      const grow = <T extends Int32Array | Uint8Array | Uint16Array>(old: T, fresh: T): T => (fresh.set(old), fresh);
      from = grow(from, new Int32Array(room));
      to = grow(to, new Int32Array(room));
      kind = grow(kind, new Uint8Array(room));
      flags = grow(flags, new Uint8Array(room));
      word = grow(word, new Int32Array(room));
      code = grow(code, new Uint16Array(room));
    }
    from[count] = start;
    to[count] = end;
    kind[count] = tokenKind;
    flags[count] = tokenFlags | pending;
    word[count] = id;
    code[count] = text.charCodeAt(start);
    count++;
    pending = 0;
  };

  let i = 0;
  while (i < length) {
    const first = text.charCodeAt(i);
    switch (CLASS[first]) {
      case BLANK:
        pending |= SPACE;
        i++;
        break;
      case BREAK: {
        let breaks = 0;
        while (i < length) {
          const c = CLASS[text.charCodeAt(i)];
          if (c === BREAK) breaks++;
          else if (c !== BLANK) break;
          i++;
        }
        pending |= breaks > 1 ? SPACE | PARAGRAPH : SPACE;
        break;
      }
      case LETTER: {
        let end = i + 1;
        let hash = hashStep(HASH_START, first);
        let upper = isUpper(first) ? 1 : 0;
        let letters = 1;
        for (; end < length; end++) {
          const c = text.charCodeAt(end);
          const cls = CLASS[c];
          if (cls === LETTER) {
            if (isUpper(c)) upper++;
            letters++;
          } else if (cls === JOINER) {
            // An apostrophe joins letters ("п'ять", "don't"), but a possessive "'s" is a token of its own.
            const next = text.charCodeAt(end + 1);
            if (CLASS[next] !== LETTER) break;
            if (FOLD[next] === 115 && CLASS[text.charCodeAt(end + 2)] !== LETTER) break;
          } else if (cls === STOP) {
            // "U.S.", "a.m.": single letters divided by full stops are one word.
            if (letters !== 1 || CLASS[text.charCodeAt(end + 1)] !== LETTER) break;
            const after = CLASS[text.charCodeAt(end + 2)];
            if (after === LETTER || after === DIGIT) break;
            let stop = end;
            while (CLASS[text.charCodeAt(stop)] === STOP && CLASS[text.charCodeAt(stop + 1)] === LETTER) {
              const beyond = CLASS[text.charCodeAt(stop + 2)];
              if (beyond === LETTER || beyond === DIGIT) break;
              stop += 2;
            }
            if (CLASS[text.charCodeAt(stop)] === STOP) stop++;
            for (; end < stop; end++) hash = hashStep(hash, text.charCodeAt(end));
            break;
          } else if (cls === DIGIT && letters === 1 && CLASS[text.charCodeAt(end - 1)] === LETTER) {
            break;
          } else break;
          hash = hashStep(hash, c);
        }
        const tokenFlags = (isUpper(first) ? CAPITAL : 0) | (upper === letters && letters > 1 ? UPPER : 0);
        push(i, end, WORD, tokenFlags, words.find(text, i, end, hash));
        i = end;
        break;
      }
      case DIGIT: {
        let end = i + 1;
        let hash = hashStep(HASH_START, first);
        for (; end < length; end++) {
          const c = text.charCodeAt(end);
          if (CLASS[c] !== DIGIT) {
            // A separator belongs to the number when a digit follows: 1,234 · 3.5 · 8:14 · 1 234 (with a hard space).
            const separator = c === 44 || c === 46 || c === 58 || c === 0xa0 || c === 0x202f || c === 0x2009;
            if (!separator || CLASS[text.charCodeAt(end + 1)] !== DIGIT) break;
          }
          hash = hashStep(hash, c);
        }
        push(i, end, NUMBER, 0, end - i <= 4 ? words.find(text, i, end, hash) : 0);
        i = end;
        break;
      }
      case JOINER: {
        // Here an apostrophe does not stand inside a word: a possessive after one, or a single quotation mark.
        const next = text.charCodeAt(i + 1);
        const glued = i > 0 && CLASS[text.charCodeAt(i - 1)] !== BLANK && CLASS[text.charCodeAt(i - 1)] !== BREAK;
        if (glued && FOLD[next] === 115 && CLASS[text.charCodeAt(i + 2)] !== LETTER) {
          push(i, i + 2, WORD, 0, words.find(text, i, i + 2, hashStep(hashStep(HASH_START, 39), 115)));
          i += 2;
        } else {
          push(i, i + 1, QUOTE, 0, 0);
          i++;
        }
        break;
      }
      case MARK:
        push(i, i + 1, QUOTE, 0, 0);
        i++;
        break;
      case DASH:
        push(i, i + 1, HYPHEN, 0, 0);
        i++;
        break;
      default: {
        // A surrogate pair (emoji, rare scripts) is one token; so is a run of full stops.
        let end = i + 1;
        if (first >= 0xd800 && first < 0xdc00 && end < length) end++;
        else if (first === 46) while (end < length && text.charCodeAt(end) === 46) end++;
        push(i, end, PUNCT, 0, 0);
        i = end;
      }
    }
  }
  return {
    text,
    count,
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    kind: kind.subarray(0, count),
    flags: flags.subarray(0, count),
    word: word.subarray(0, count),
    code: code.subarray(0, count),
  };
}
