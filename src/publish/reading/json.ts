import type { Reading } from "../../model/reading.ts";
import { safeJson } from "../terminal/safe.ts";
import { inPieces } from "../view.ts";
import type { View } from "../view.ts";
import { quoted } from "./quoted.ts";

/** The reading itself; of several texts, an array of readings. */
export const json: View<Reading> = {
  mime: "application/json",
  async *render(readings, options) {
    let count = 0;
    let { several } = options;
    for await (const reading of readings) {
      several = options.several;
      if (several) yield count === 0 ? "[\n  " : ",\n  ";
      yield* inPieces(readingJson(reading, several ? "  " : ""));
      count++;
    }
    if (several) yield count === 0 ? "[]\n" : "\n]\n";
    else if (count > 0) yield "\n";
  },
};

/**
 * A reading as `JSON.stringify(…, null, 2)` writes it, each row with the words of its spans. Made row by row: a long text
 * has more of them than fit in one string.
 */
function readingJson({ document, ...lists }: Reading, indent: string): Generator<string> {
  const row = (item: unknown): unknown => quoted(document.text, item);
  const { reader, ...rows } = lists;
  return members({ reader, document, ...rows }, indent, (key, value, inner) =>
    key === "document" ? members(value as object, inner, (_, part, deeper) => (Array.isArray(part) ? items(part, deeper, (item) => item) : [stringify(part, deeper)]))
    : Array.isArray(value) ? items(value, inner, row)
    : [stringify(value, inner)],
  );
}

function* members(value: object, indent: string, write: (key: string, value: unknown, indent: string) => Iterable<string>): Generator<string> {
  const inner = `${indent}  `;
  let before = "{";
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    yield `${before}\n${inner}${JSON.stringify(key)}: `;
    yield* write(key, member, inner);
    before = ",";
  }
  yield before === "{" ? "{}" : `\n${indent}}`;
}

function* items(list: readonly unknown[], indent: string, row: (item: unknown) => unknown): Generator<string> {
  const inner = `${indent}  `;
  for (const [index, item] of list.entries()) yield `${index === 0 ? "[" : ","}\n${inner}${stringify(row(item), inner)}`;
  yield list.length === 0 ? "[]" : `\n${indent}]`;
}

function stringify(value: unknown, indent: string): string {
  return safeJson(JSON.stringify(value, null, 2)).replaceAll("\n", `\n${indent}`);
}
