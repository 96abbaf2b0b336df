import type { Analysis } from "../analysis.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Sentence } from "../sentences.ts";
import type { FunctionRole, Term } from "../term.ts";
import { TAG } from "../term.ts";
import { CAPITAL, NUMBER, PUNCT, QUOTE, SPACE, UPPER, WORD } from "../tokens.ts";
import type { Quotations } from "./quotations.ts";
import { quotationsIn } from "./quotations.ts";
import { column } from "./room.ts";

/** What a token can be for the attribution grammar; one token may have several. */
export const DET = 1;
export const PREP = 1 << 1;
export const OF = 1 << 2;
export const TO = 1 << 3;
export const CONJ = 1 << 4;
export const SUB = 1 << 5;
export const THAT = 1 << 6;
export const REL = 1 << 7;
export const PRON = 1 << 8;
export const BE = 1 << 9;
export const AUX = 1 << 10;
export const POSS = 1 << 11;
export const ADV = 1 << 12;
/** A word with a capital that no closed class explains. */
export const NAME = 1 << 13;
/** A known actor, government, country or place. */
export const ACTOR = 1 << 14;
export const PEOPLE = 1 << 15;
/** A common noun for a source: official, ministry, report. */
export const ROLE = 1 << 16;
export const TITLE = 1 << 17;
export const SAY = 1 << 18;
export const TIME = 1 << 19;
export const NUM = 1 << 20;
export const COMMA = 1 << 21;
export const STOP = 1 << 22;
export const COLON = 1 << 23;
export const DASH = 1 << 24;
export const OPEN = 1 << 25;
export const CLOSE = 1 << 26;
export const MARK = 1 << 27;
/** A word in lower case that is in no class: a noun, an adjective or an unknown verb. */
export const LOWER = 1 << 28;
export const VERB = 1 << 29;
/** A hyphen, an ampersand or the full stop of an abbreviation: part of the phrase around it. */
export const JOIN = 1 << 30;

const PART: Record<FunctionRole, number> = {
  determiner: DET,
  preposition: PREP,
  with: PREP,
  including: PREP,
  of: OF,
  to: TO,
  conjunction: CONJ,
  subordinator: SUB,
  that: THAT,
  relative: REL,
  pronoun: PRON,
  be: BE,
  have: AUX,
  modal: AUX,
  negation: ADV,
  possessive: POSS,
  adverb: ADV,
  particle: LOWER,
};

const NAMED = TAG.actor | TAG.government | TAG.country | TAG.place;
const ROLES = TAG.speaker | TAG.office;
const CLOSED = DET | PREP | OF | TO | CONJ | SUB | THAT | REL | PRON | BE | AUX | POSS | ADV;

/** A text as the attribution grammar sees it: one set of bits per token, and the quotations. */
export interface View {
  readonly analysis: Analysis;
  readonly bits: Int32Array;
  readonly quotations: Quotations;
  /** Index of the sentence of each token. */
  readonly sentence: Int32Array;
  /** For each sentence, 1 when it stands in capitals: a headline between the paragraphs, to which no pronoun points back. */
  readonly loud: Uint8Array;
}

export function viewOf(analysis: Analysis): View {
  const { tokens, sentences, mask, start, end } = analysis;
  const { count, kind, code, flags, word } = tokens;
  const quotations = quotationsIn(tokens);
  const known = tableOf(analysis.lexicon);
  const bits = column(count);
  const sentence = column(count);
  const loud = new Uint8Array(sentences.length);
  for (let s = 0; s < sentences.length; s++) {
    const { from, to } = sentences[s] as Sentence;
    let words = 0;
    let capitals = 0;
    let upper = 0;
    for (let i = from; i < to; i++) {
      sentence[i] = s;
      if (kind[i] !== WORD) continue;
      const f = flags[i] as number;
      words++;
      capitals += (f & CAPITAL) >> 1;
      upper += (f & UPPER) >> 2;
    }
    if (words > 3 && upper * 10 > words * 7) loud[s] = 1;
    // In a headline in capitals a capital says nothing about a word.
    const headline = words > 4 && capitals * 10 > words * 7 ? 4 : 0;
    let initial = 2;
    for (let i = from; i < to; i++) {
      const k = kind[i] as number;
      let b = 0;
      if (k <= NUMBER) {
        if (k === WORD && isApostrophe(code[i] as number)) b = POSS;
        else {
          const at = start[i] as number;
          const m = mask[at] as number;
          const capital = (flags[i] as number) & CAPITAL;
          if (m === 0) b = k === NUMBER ? (i > from && kind[i - 1] === WORD && ((flags[i] as number) & SPACE) === 0 && ((bits[i - 1] as number) & NAME) !== 0 ? NAME : NUM) : capital === 0 ? LOWER : initial === 0 ? NAME : NAME | LOWER;
          else {
            const shape = (capital >> 1) | initial | headline;
            if (at === i && end[i] === i + 1) {
              // A word alone: what it can be depends on its shape only.
              const slot = ((word[i] as number) << 4) | (shape << 1);
              if (known[slot] === m) b = known[slot + 1] as number;
              else {
                b = wordBits(analysis.term[at], m, shape);
                known[slot] = m;
                known[slot + 1] = b;
              }
            } else b = wordBits(analysis.term[at], m, shape);
          }
          if ((b & (TO | TIME)) !== 0) b = beside(analysis, bits, i, b, from, to);
          // "the WHO" is no relative clause.
          if ((b & REL) !== 0 && ((flags[i] as number) & UPPER) !== 0 && loud[s] === 0) b = NAME;
          // Nor is "the US" a pronoun.
          if ((b & PRON) !== 0 && (b & ACTOR) !== 0 && ((flags[i] as number) & UPPER) !== 0) b &= ~PRON;
          initial = 0;
        }
      } else if (k === PUNCT) {
        const c = code[i] as number;
        b = c < 128 ? (ASCII[c] as number) : wideBits(c);
        // Inside a sentence a full stop belongs to an abbreviation, unless a quotation or the sentence ends after it.
        if (c === 46) b = i + 1 >= to || kind[i + 1] === QUOTE || code[i + 1] === 41 ? STOP : JOIN;
        else if (b === COLON || b === DASH || c === 0x2022) initial = 2;
      } else if (k === QUOTE) {
        const m = quotations.mark[i] as number;
        b = m === 2 ? POSS : MARK;
        if (m === 1) initial = 2;
      } else {
        const spaced = ((flags[i] as number) & SPACE) !== 0;
        b = spaced || (i + 1 < to && ((flags[i + 1] as number) & SPACE) !== 0 && i > from && code[i - 1] === 45) ? DASH : JOIN;
        if (b === DASH) initial = 2;
      }
      bits[i] = b;
    }
  }
  return { analysis, bits, quotations, sentence, loud };
}

/** What no month of the calendar stands behind: "in Jan", "last May", "12 June". */
const DATED = PREP | TIME | NUM | DET | LOWER | OF | TO | ADV | POSS | BE | VERB;

/** What a small word or a month is beside others: "ambassador to Norway" hangs together, "Theresa May" and "said Jan Koval" are names. */
function beside({ tokens, term, start, end, mask }: Analysis, bits: Int32Array, at: number, b: number, from: number, limit: number): number {
  const next = end[at] as number;
  const known = next < limit && tokens.kind[next] === WORD;
  const capital = known && ((tokens.flags[next] as number) & CAPITAL) !== 0;
  const prior = at > from ? (start[at - 1] as number) : -1;
  if ((b & TO) !== 0) {
    const sent = prior >= 0 && term[prior]?.link?.role === "sent";
    return sent && (capital || (known && term[next]?.part?.role === "determiner")) ? PREP : b;
  }
  if (term[at]?.time?.kind !== "month" || ((tokens.flags[at] as number) & CAPITAL) === 0 || (next < limit && tokens.kind[next] === NUMBER)) return b;
  const p = prior < 0 ? 0 : (bits[prior] as number);
  if (prior >= 0 && (p & NAME) !== 0 && term[prior]?.given !== undefined) return NAME;
  return capital && (mask[next] as number) === 0 && (p & DATED) === 0 ? NAME : b;
}

/** For each word of a lexicon and each shape, the mask and the bits that follow from it. */
const tables = new WeakMap<Lexicon, Int32Array>();

function tableOf(lexicon: Lexicon): Int32Array {
  let table = tables.get(lexicon);
  if (table === undefined) tables.set(lexicon, (table = new Int32Array((lexicon.size + 1) * 16)));
  return table;
}

/** What a known word can be; `shape` is 1 for a capital, 2 for the first word, 4 in a headline, added up. */
function wordBits(t: Term | undefined, m: number, shape: number): number {
  const capital = (shape & 1) !== 0;
  const initial = (shape & 2) !== 0;
  const headline = (shape & 4) !== 0;
  let b = 0;
  if ((m & TAG.part) !== 0) b |= PART[t?.part?.role as FunctionRole];
  else if ((m & TAG.func) !== 0 && (m & (TAG.say | ROLES | TAG.verb | TAG.cue)) === 0) {
    const role = t?.func?.role as FunctionRole;
    // "included", "saw" and the like stand with a number as "with" does, but they are verbs.
    b |= role === "with" || role === "including" ? VERB : PART[role];
  }
  if ((m & NAMED) !== 0) b |= ACTOR;
  if ((m & TAG.people) !== 0) b |= PEOPLE;
  if ((m & ROLES) !== 0 && (b & PRON) === 0) b |= ROLE;
  else if ((m & TAG.person) !== 0) b |= ROLE;
  if ((m & TAG.title) !== 0 && capital) b |= TITLE;
  // "last week" by itself tells of a period.
  if ((m & TAG.time) !== 0 || (m !== 0 && t?.mood?.kind === "period")) b |= TIME;
  if ((m & TAG.num) !== 0 && (b & DET) === 0) b |= NUM;
  if ((m & TAG.say) !== 0 && (initial || headline || !capital)) b |= SAY;
  if ((m & (TAG.cue | TAG.verb)) !== 0 && !(capital && !initial)) b |= VERB;
  if (b === 0) return capital && (!initial || (m & TAG.given) !== 0) ? NAME : LOWER;
  return capital && !initial && (b & (CLOSED | TIME | NUM)) === 0 ? b | NAME : b;
}

/** What a mark can be; a full stop depends on what stands around it. */
const ASCII = new Int32Array(128).fill(STOP);
for (const [marks, part] of [[",", COMMA], [":;", COLON], ["([", OPEN], [")]", CLOSE], ["&/", JOIN], ["$%#+", LOWER]] as const) {
  for (const mark of marks) ASCII[mark.charCodeAt(0)] = part;
}

function wideBits(code: number): number {
  switch (code) {
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return DASH;
    case 0xa3:
    case 0x20ac:
      return LOWER;
    case 0x200c:
    case 0x200d:
    case 0x200e:
    case 0x2060:
      return JOIN;
    default:
      return STOP;
  }
}

/** A word that begins with an apostrophe is a possessive "'s": the tokenizer makes no other. */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60 || code === 0xb4;
}

/** Whether a small word stands inside a name: "(Eva) de (Wit)", "(Khalil) al-(Dokran)". */
export function isParticle({ analysis, bits }: View, at: number, limit: number): boolean {
  if (analysis.term[at]?.part?.role !== "particle") return false;
  let next = at + 1;
  while (next < limit && next < at + 5 && (((bits[next] as number) & JOIN) !== 0 || analysis.term[next]?.part?.role === "particle")) next++;
  return next < limit && ((bits[next] as number) & NAME) !== 0;
}

/** First token of the phrase that ends just before a token. */
export function before(view: View, at: number): number {
  return view.analysis.start[at - 1] as number;
}
