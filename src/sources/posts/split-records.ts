import { joined } from "./bytes.ts";

export type RecordEvent =
  | { readonly kind: "record"; readonly bytes: Uint8Array; readonly offset: number; readonly line: number }
  | { readonly kind: "too-long"; readonly offset: number; readonly line: number }
  /** A quotation mark that nothing closes: the line is given up, and reading goes on in the next one. */
  | { readonly kind: "open-quote"; readonly offset: number; readonly line: number };

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const MORE = -1;
const OPEN = -2;
const EMPTY = new Uint8Array(0);
/** Bytes that may be read again after quotation marks that nothing closes: all in all, so that reading stays linear. */
const AGAIN = 16 * 1024 * 1024;

/**
 * Cuts lines, or the records of a table whose quoted fields may hold line breaks. Works on bytes: what cuts is ASCII, and a
 * byte of a longer letter of UTF-8 is never ASCII.
 */
export class RecordSplitter {
  private readonly limit: number;
  /** The byte between two fields; null where quotation marks mean nothing. */
  private readonly separator: number | null;
  private held: Uint8Array = EMPTY;
  /** Byte of the container at which `held` begins, and its line. */
  private offset = 0;
  private line = 1;
  /** How far `held` was looked at. */
  private seen = 0;
  private quoted = false;
  private fieldStart = true;
  private again = 0;
  /** The record is over the limit: its bytes are let go. */
  private long = false;
  /** The line was given up: what follows is read from the next one. */
  private skipping = false;
  /** Line breaks seen inside the record. */
  private lines = 0;
  private longStart = { offset: 0, line: 1 };

  constructor(limit: number, separator: number | null) {
    this.limit = limit;
    this.separator = separator;
  }

  *push(chunk: Uint8Array): Generator<RecordEvent> {
    this.held = this.held.length === 0 ? chunk : joined([this.held, chunk]);
    yield* this.cut(false);
    // The caller may use the memory of its chunk again.
    this.held = this.held.slice();
  }

  *end(): Generator<RecordEvent> {
    yield* this.cut(true);
  }

  private *cut(ended: boolean): Generator<RecordEvent> {
    for (;;) {
      if (this.skipping && !this.skipLine()) return;
      const end = this.next();
      if (end >= 0) {
        yield* this.take(end);
        continue;
      }
      if (end === OPEN || (ended && this.quoted && !this.long && this.mayReadAgain(this.held.length))) {
        yield this.giveUp(end === OPEN ? this.limit : this.held.length);
        continue;
      }
      if (this.held.length > this.limit) this.letGo();
      if (ended && (this.held.length > 0 || this.long)) yield* this.take(this.held.length);
      return;
    }
  }

  private mayReadAgain(bytes: number): boolean {
    return this.again + bytes <= AGAIN;
  }

  /** The index behind the record that `held` begins with; `MORE` when it is not all there, `OPEN` when a quotation is over the limit. */
  private next(): number {
    const { held, separator } = this;
    let { quoted, fieldStart } = this;
    for (let index = this.seen; index < held.length; index += 1) {
      const byte = held[index] as number;
      if (quoted && index === this.limit && !this.long && this.mayReadAgain(this.limit)) return OPEN;
      if (byte === NEWLINE) {
        if (!quoted) {
          this.reset();
          return index + 1;
        }
        this.lines += 1;
      } else if (separator === null) continue;
      else if (byte === QUOTE && (quoted || fieldStart)) {
        quoted = !quoted;
        // The second of two quotation marks opens the field again.
        fieldStart = !quoted;
      } else fieldStart = byte === separator && !quoted;
    }
    this.seen = held.length;
    this.quoted = quoted;
    this.fieldStart = fieldStart;
    return MORE;
  }

  private reset(): void {
    this.seen = 0;
    this.quoted = false;
    this.fieldStart = true;
  }

  private *take(end: number): Generator<RecordEvent> {
    const bytes = this.held.subarray(0, end);
    if (this.long) yield { kind: "too-long", ...this.longStart };
    else if (end > this.limit) yield { kind: "too-long", offset: this.offset, line: this.line };
    else yield { kind: "record", bytes, offset: this.offset, line: this.line };
    this.skip(end, this.lines + 1);
    this.long = false;
  }

  private skip(length: number, lines: number): void {
    this.held = this.held.subarray(length);
    this.offset += length;
    this.line += lines;
    this.lines = 0;
    this.reset();
  }

  private giveUp(looked: number): RecordEvent {
    const event: RecordEvent = { kind: "open-quote", offset: this.offset, line: this.line };
    this.again += looked;
    this.skipping = true;
    this.lines = 0;
    this.reset();
    return event;
  }

  /** Leaves out the rest of a line that was given up; false when its end is still to come. */
  private skipLine(): boolean {
    const newline = this.held.indexOf(NEWLINE);
    this.skipping = newline === -1;
    if (newline === -1) this.skip(this.held.length, 0);
    else this.skip(newline + 1, 1);
    return newline !== -1;
  }

  private letGo(): void {
    if (!this.long) this.longStart = { offset: this.offset, line: this.line };
    this.long = true;
    this.offset += this.held.length;
    this.line += this.lines;
    this.lines = 0;
    this.held = EMPTY;
    this.seen = 0;
  }
}
