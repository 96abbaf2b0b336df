import type { Analysis } from "../analysis.ts";
import type { FunctionRole } from "../term.ts";
import { TAG } from "../term.ts";
import { CAPITAL, HYPHEN, NUMBER, PUNCT, QUOTE, SPACE, UPPER, WORD } from "../tokens.ts";
import type { Quotations } from "./quotations.ts";
import { quotationsIn } from "./quotations.ts";

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
  const { tokens, sentences, mask, term, start } = analysis;
  const { count, kind, code, flags } = tokens;
  const quotations = quotationsIn(tokens);
  const bits = new Int32Array(count);
  const sentence = new Int32Array(count);
  const loud = new Uint8Array(sentences.length);
  for (let s = 0; s < sentences.length; s++) {
    const { from, to } = sentences[s] as { from: number; to: number };
    let words = 0;
    let capitals = 0;
    let upper = 0;
    for (let i = from; i < to; i++) {
      sentence[i] = s;
      if (kind[i] !== WORD) continue;
      words++;
      if (((flags[i] as number) & CAPITAL) !== 0) capitals++;
      if (((flags[i] as number) & UPPER) !== 0) upper++;
    }
    if (words > 3 && upper * 10 > words * 7) loud[s] = 1;
    // In a headline in capitals a capital says nothing about a word.
    const headline = words > 4 && capitals * 10 > words * 7;
    let initial = true;
    for (let i = from; i < to; i++) {
      const k = kind[i];
      let b = 0;
      if (k === WORD && isApostrophe(code[i] as number)) b = POSS;
      else if (k === WORD || k === NUMBER) {
        const at = start[i] as number;
        const m = mask[at] as number;
        const capital = ((flags[i] as number) & CAPITAL) !== 0;
        if (m !== 0) {
          const t = term[at];
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
          if ((m & TAG.time) !== 0) b |= TIME;
          if ((m & TAG.num) !== 0 && (b & DET) === 0) b |= NUM;
          if ((m & TAG.say) !== 0 && (initial || headline || !capital)) b |= SAY;
          if ((m & (TAG.cue | TAG.verb)) !== 0 && !(capital && !initial)) b |= VERB;
          if (b === 0) b = capital && (!initial || (m & TAG.given) !== 0) ? NAME : LOWER;
          else if (capital && !initial && (b & (CLOSED | TIME | NUM)) === 0) b |= NAME;
        } else if (k === NUMBER) b = NUM;
        else b = capital ? (initial ? NAME | LOWER : NAME) : LOWER;
        initial = false;
      } else if (k === HYPHEN) {
        const spaced = ((flags[i] as number) & SPACE) !== 0;
        b = spaced || (i + 1 < to && ((flags[i + 1] as number) & SPACE) !== 0 && i > from && code[i - 1] === 45) ? DASH : JOIN;
        if (b === DASH) initial = true;
      } else if (k === QUOTE) {
        const m = quotations.mark[i] as number;
        b = m === 2 ? POSS : MARK;
        if (m === 1) initial = true;
      } else if (k === PUNCT) {
        const c = code[i];
        switch (c) {
          case 44:
            b = COMMA;
            break;
          case 58:
          case 59:
            b = COLON;
            initial = true;
            break;
          case 40:
          case 91:
            b = OPEN;
            break;
          case 41:
          case 93:
            b = CLOSE;
            break;
          case 0x2013:
          case 0x2014:
          case 0x2015:
            b = DASH;
            initial = true;
            break;
          case 33:
          case 63:
          case 0x2026:
            b = STOP;
            break;
          case 38:
          case 47:
            b = JOIN;
            break;
          case 46:
            // Inside a sentence a full stop belongs to an abbreviation, unless a quotation or the sentence ends after it.
            b = i + 1 >= to || kind[i + 1] === QUOTE || code[i + 1] === 41 ? STOP : JOIN;
            break;
          case 0x24:
          case 0x25:
          case 0xa3:
          case 0x20ac:
          case 0x23:
          case 0x2b:
            b = LOWER;
            break;
          case 0x200c:
          case 0x200d:
          case 0x200e:
          case 0x2060:
            b = JOIN;
            break;
          default:
            b = STOP;
            if (c === 0x2022) initial = true;
        }
      }
      bits[i] = b;
    }
  }
  return { analysis, bits, quotations, sentence, loud };
}

/** A word that begins with an apostrophe is a possessive "'s": the tokenizer makes no other. */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60 || code === 0xb4;
}

/** First token of the phrase that ends just before a token. */
export function before(view: View, at: number): number {
  return view.analysis.start[at - 1] as number;
}
