import { joined } from "./bytes.ts";

/** The chat that a list of messages stands in, as far as the export has named it before the list. */
export interface Chat {
  name?: unknown;
  type?: unknown;
  id?: unknown;
}

export type JsonEvent =
  | { readonly kind: "item"; readonly bytes: Uint8Array; readonly chat: Chat | null; readonly offset: number }
  | { readonly kind: "too-long"; readonly size: number; readonly chat: Chat | null; readonly offset: number }
  | { readonly kind: "broken"; readonly why: string; readonly offset: number };

type State = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "end";
type Purpose = "key" | "field" | "item" | "skip";

interface Frame {
  readonly array: boolean;
  /** Its elements are messages or rows. */
  readonly items: boolean;
  readonly chat: Chat | null;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
/** Longest key or name of a chat that is kept. */
const NAME_LIMIT = 65_536;

/**
 * Cuts a JSON export into its messages, whatever its size: only the borders are found here, and each message is then left to
 * `JSON.parse`. So one broken message costs itself alone, and what is held is never more than one message. A parser of whole
 * streams gives up at the first broken letter, and takes twice the time.
 *
 * Messages are the elements of `messages` in the root or in a chat of `chats.list` or `left_chats.list`, or of a root array.
 */
export class JsonSplitter {
  private readonly frames: Frame[] = [];
  private readonly limit: number;
  private state: State = "value";
  private key = "";
  private at = 0;
  private purpose: Purpose | null = null;
  private parts: Uint8Array[] = [];
  private size = 0;
  private start = 0;
  private depth = 0;
  private quoted = false;
  private escaped = false;
  /** The export broke off, or is none. */
  broken = false;
  /** Whether a list of messages was found. */
  found = false;

  constructor(limit: number) {
    this.limit = limit;
  }

  *push(chunk: Uint8Array): Generator<JsonEvent> {
    let index = 0;
    while (index < chunk.length && !this.broken) {
      if (this.purpose === null) {
        const why = this.step(chunk[index] as number, this.at + index);
        if (why !== null) {
          yield this.breaks(why, this.at + index);
          return;
        }
        if (this.purpose === null) index += 1;
        continue;
      }
      const end = this.scan(chunk, index);
      // What goes on in the next chunk is copied: the caller may use the memory of this one again.
      this.keep(end === -1 ? chunk.slice(index) : chunk.subarray(index, end));
      if (end === -1) break;
      index = end;
      const event = this.finish();
      if (event !== null) yield event;
    }
    this.at += chunk.length;
  }

  *end(): Generator<JsonEvent> {
    if (this.broken) return;
    if (this.state !== "end") {
      yield this.breaks(this.purpose === "item" ? `the file ends inside the post that begins at byte ${this.start}` : "the file ends before its brackets are closed", this.at);
    }
  }

  private breaks(why: string, offset: number): JsonEvent {
    this.broken = true;
    return { kind: "broken", why, offset };
  }

  private get top(): Frame | undefined {
    return this.frames.at(-1);
  }

  /** One byte between tokens: moves the state, or begins a token. Says why when the byte has no place here. */
  private step(byte: number, offset: number): string | null {
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return null;
    const { state } = this;
    if (state === "end") return "something follows the end of the export";
    if ((byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) && (state === "comma-or-end" || state === "value-or-end" || state === "key-or-end")) return this.close(byte);
    if (state === "comma-or-end") {
      if (byte !== COMMA) return "a comma is missing";
      this.state = this.top?.array === true ? "value" : "key";
      return null;
    }
    if (state === "colon") {
      if (byte !== COLON) return "a colon is missing";
      this.state = "value";
      return null;
    }
    if (state === "key" || state === "key-or-end") return byte === QUOTE ? this.begin("key", offset) : "a name in quotation marks is missing";
    return this.value(byte, offset);
  }

  private close(byte: number): string | null {
    if ((byte === CLOSE_ARRAY) !== (this.top?.array === true)) return "a bracket does not fit the one that it closes";
    this.frames.pop();
    this.state = this.frames.length === 0 ? "end" : "comma-or-end";
    return null;
  }

  private value(byte: number, offset: number): string | null {
    if (byte === COMMA || byte === COLON || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) return "a value is missing";
    const { top } = this;
    if (top?.items === true) return this.begin("item", offset);
    if (byte === OPEN_ARRAY && (top === undefined || this.key === "messages" || this.key === "list") && top?.array !== true) {
      const items = top === undefined || this.key === "messages";
      if (items) this.found = true;
      return this.open({ array: true, items, chat: top?.chat ?? null });
    }
    if (byte === OPEN_OBJECT && (top === undefined || top.array || this.key === "chats" || this.key === "left_chats")) return this.open({ array: false, items: false, chat: {} });
    if (top === undefined) return "the export begins with neither { nor [";
    return this.begin(!top.array && (this.key === "name" || this.key === "type" || this.key === "id") ? "field" : "skip", offset);
  }

  private open(frame: Frame): null {
    this.frames.push(frame);
    this.state = frame.array ? "value-or-end" : "key-or-end";
    return null;
  }

  private begin(purpose: Purpose, offset: number): null {
    this.purpose = purpose;
    this.start = offset;
    this.parts = [];
    this.size = 0;
    return null;
  }

  /** The index behind the token that is being read, or -1 when it goes on in the next chunk. */
  private scan(chunk: Uint8Array, from: number): number {
    let { depth, quoted, escaped } = this;
    let end = -1;
    for (let index = from; index < chunk.length; index += 1) {
      const byte = chunk[index] as number;
      if (quoted) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) {
          quoted = false;
          if (depth === 0) end = index + 1;
        }
      } else if (byte === QUOTE) quoted = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        if (depth === 0) end = index;
        else if (--depth === 0) end = index + 1;
      } else if (depth === 0 && (byte === COMMA || byte === COLON || byte <= 0x20)) end = index;
      if (end !== -1) break;
    }
    this.depth = depth;
    this.quoted = quoted;
    this.escaped = escaped;
    return end;
  }

  private keep(part: Uint8Array): void {
    this.size += part.length;
    const limit = this.purpose === "item" ? this.limit : this.purpose === "skip" ? 0 : NAME_LIMIT;
    if (this.size <= limit) this.parts.push(part);
    else this.parts = [];
  }

  private finish(): JsonEvent | null {
    const { purpose, start: offset, size, top } = this;
    const bytes = joined(this.parts);
    this.purpose = null;
    this.parts = [];
    if (purpose === "key") {
      this.key = String(parsed(bytes) ?? "");
      this.state = "colon";
      return null;
    }
    this.state = "comma-or-end";
    if (purpose === "field" && top?.chat != null) {
      if (this.key === "name") top.chat.name = parsed(bytes);
      else if (this.key === "type") top.chat.type = parsed(bytes);
      else top.chat.id = parsed(bytes);
    }
    if (purpose !== "item") return null;
    return size > this.limit ? { kind: "too-long", size, chat: top?.chat ?? null, offset } : { kind: "item", bytes, chat: top?.chat ?? null, offset };
  }
}

/** A key or a name; undefined when it is no JSON: the export goes on without it. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
