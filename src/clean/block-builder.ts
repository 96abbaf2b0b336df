import type { OffsetRun, Removal } from "../model/document.ts";
import type { Block, BlockRole, Hole } from "./block.ts";
import { removal } from "./block.ts";
import { isInvisible, isSpace } from "./characters.ts";
import { endsSentence } from "./shape.ts";

/** Shared by all blocks without holes, which nearly all are. */
const NONE: readonly Hole[] = [];

/** Collects the words of one block with their places in the raw input; white space is folded on the way. */
export class BlockBuilder {
  readonly #raw: string;
  readonly #removals: Removal[];
  #parts: string[] = [];
  #runs: OffsetRun[] = [];
  #length = 0;
  #from = -1;
  #to = -1;
  #letters = 0;
  #linkLetters = 0;
  /** Raw offset of a pending space: it is written only when a word follows. */
  #space = -1;
  #last = 0x20;

  constructor(raw: string, removals: Removal[]) {
    this.#raw = raw;
    this.#removals = removals;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Whether the words so far end a sentence. */
  endsSentence(): boolean {
    return endsSentence(this.#parts.slice(-3).join(""));
  }

  /** Adds raw text as it stands. */
  add(from: number, to: number, inLink = false): void {
    const raw = this.#raw;
    let at = from;
    while (at < to) {
      const code = raw.charCodeAt(at);
      if (isSpace(code)) {
        if (this.#space < 0) this.#space = at;
        at += 1;
      } else if (isInvisible(code, this.#last)) {
        const start = at;
        while (at < to && isInvisible(raw.charCodeAt(at), this.#last)) at += 1;
        this.#removals.push(removal(raw, { from: start, to: at }, "invisible", "characters"));
      } else {
        // Words with one plain space between them stand in the clean text as they do here: one stretch.
        const start = at;
        at += 1;
        let before = code;
        let spaces = 0;
        while (at < to) {
          const next = raw.charCodeAt(at);
          if (next === 0x20) {
            const behind = at + 1 < to ? raw.charCodeAt(at + 1) : 0x20;
            if (!(behind > 0x20 && behind < 0x7f) && (isSpace(behind) || isInvisible(behind, before))) break;
            spaces += 1;
            before = behind;
            at += 2;
          } else if ((next > 0x20 && next < 0x7f) || !(isSpace(next) || isInvisible(next, before))) {
            before = next;
            at += 1;
          } else break;
        }
        this.#word(start, at);
        this.#last = before;
        this.#letters += at - start - spaces;
        if (inLink) this.#linkLetters += at - start - spaces;
      }
    }
  }

  /** Adds text that the raw input spells differently, such as a decoded entity at `from` to `to`. */
  addDecoded(text: string, from: number, to: number, inLink = false): void {
    for (const character of text) {
      const code = character.charCodeAt(0);
      if (isSpace(code)) {
        if (this.#space < 0) this.#space = from;
      } else if (!isInvisible(code, this.#last)) {
        this.#flushSpace(from);
        this.#parts.push(character);
        this.#length += character.length;
        this.#touch(from, to);
        this.#last = code;
        this.#letters += 1;
        if (inLink) this.#linkLetters += 1;
      }
    }
  }

  /** A break between words that the raw input does not spell as white space. */
  addSpace(at: number): void {
    if (this.#space < 0) this.#space = at;
  }

  take(role: BlockRole): Block | null {
    const block: Block | null = this.#length === 0 ? null : {
      text: this.#parts.length === 1 ? (this.#parts[0] as string) : this.#parts.join(""),
      runs: this.#runs,
      raw: { from: this.#from, to: this.#to },
      role,
      links: this.#letters === 0 ? 0 : this.#linkLetters / this.#letters,
      cut: undefined,
      holes: NONE,
      prose: undefined,
      signs: undefined,
      furniture: undefined,
    };
    this.#parts = [];
    this.#runs = [];
    this.#length = 0;
    this.#from = -1;
    this.#to = -1;
    this.#letters = 0;
    this.#linkLetters = 0;
    this.#space = -1;
    this.#last = 0x20;
    return block;
  }

  #word(from: number, to: number): void {
    this.#flushSpace(from);
    if (this.#length === 0) this.#parts = [this.#raw.slice(from, to)];
    else this.#parts.push(this.#raw.slice(from, to));
    this.#run(from, to - from);
    this.#touch(from, to);
  }

  #flushSpace(next: number): void {
    if (this.#space < 0) return;
    const at = this.#space;
    this.#space = -1;
    if (this.#length === 0) return;
    this.#parts.push(" ");
    // Only a plain space that touches the next word stands in the raw text as it does in the clean text.
    if (at === next - 1 && this.#raw.charCodeAt(at) === 0x20) this.#run(at, 1);
    else this.#length += 1;
  }

  #run(raw: number, length: number): void {
    const last = this.#runs.at(-1);
    if (last !== undefined && last.clean + last.length === this.#length && last.raw + last.length === raw) {
      this.#runs[this.#runs.length - 1] = { clean: last.clean, raw: last.raw, length: last.length + length };
    } else if (last === undefined) this.#runs = [{ clean: this.#length, raw, length }];
    else this.#runs.push({ clean: this.#length, raw, length });
    this.#length += length;
  }

  #touch(from: number, to: number): void {
    if (this.#from < 0 || from < this.#from) this.#from = from;
    if (to > this.#to) this.#to = to;
  }
}
