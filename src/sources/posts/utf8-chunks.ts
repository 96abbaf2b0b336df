import { guessCharset } from "../guess-charset.ts";
import { joined } from "./bytes.ts";
import { HEAD } from "./container.ts";

/** The beginning of a stream, as text, and the whole of it again in UTF-8 without a byte-order mark. */
export interface Opened {
  readonly head: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Lets go of a stream that was not read to its end. */
  readonly close: () => Promise<void>;
}

/** Looks at the beginning of a stream: its encoding is found there, and the rest is turned into UTF-8 as it comes. */
export async function openUtf8(input: AsyncIterable<Uint8Array>): Promise<Opened> {
  const source = input[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await source.next();
    if (next.done === true) break;
    first.push(next.value.slice());
    size += next.value.length;
  }
  const head = joined(first);
  const charset = charsetOf(head.subarray(0, HEAD));
  const mark = charset === "utf-8" && head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  const rest: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => source };
  const chunks = charset === "utf-8" ? chained(head.subarray(mark), rest) : transcoded(chained(head, rest), charset);
  return { head: new TextDecoder(charset).decode(head.subarray(0, HEAD)), chunks, close: async () => void (await source.return?.()) };
}

async function* chained(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}

async function* transcoded(chunks: AsyncIterable<Uint8Array>, charset: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(charset);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

function charsetOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  // As a stream: the last letter may be cut by the end of the head.
  const text = new TextDecoder().decode(head, { stream: true });
  let bad = 0;
  for (const sign of text) if (sign === "\uFFFD") bad += 1;
  // A few broken bytes are refused where they stand.
  return bad * 50 < text.length ? "utf-8" : (guessCharset(head) ?? "utf-8");
}
