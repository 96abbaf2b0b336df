/** How results are shown, in one format. */
export interface View<O> {
  readonly mime: string;
  /** The text, in pieces as the results come: the whole may be longer than one string can be. No results, no rows. */
  render(values: AsyncIterable<O> | Iterable<O>, options: ViewOptions): AsyncIterable<string>;
}

export interface ViewOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  readonly explain: boolean;
  /** Several results were asked for: a list is shown, even if only one of them came. To be asked when the first result is there. */
  readonly several: boolean;
}

/** What a view shows, as one string: for answers that are known to be short. */
export async function wholeText(pieces: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const piece of pieces) parts.push(piece);
  return parts.join("");
}

/** Characters that are handed on at once: fewer, and the writing of them costs more than the making. */
const PIECE = 65_536;

/** Short pieces put together into longer ones. */
export function* inPieces(short: Iterable<string>): Generator<string> {
  let parts: string[] = [];
  let length = 0;
  for (const part of short) {
    parts.push(part);
    length += part.length;
    if (length < PIECE) continue;
    yield parts.join("");
    parts = [];
    length = 0;
  }
  if (length > 0) yield parts.join("");
}
