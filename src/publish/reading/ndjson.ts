import type { Reading } from "../../model/reading.ts";
import { safeJson } from "../terminal/safe.ts";
import { inPieces } from "../view.ts";
import type { View } from "../view.ts";
import { quoted } from "./quoted.ts";

/** One row a line, each with its `type` and its document: the document first, then its rows in text order. */
export const ndjson: View<Reading> = {
  mime: "application/x-ndjson",
  async *render(readings) {
    for await (const reading of readings) yield* inPieces(lines(reading));
  },
};

function* lines(reading: Reading): Generator<string> {
  for (const row of rowsOf(reading)) yield `${safeJson(JSON.stringify(row))}\n`;
}

function* rowsOf({ reader, document, ...lists }: Reading): Generator<object> {
  const { removals, offsets: _, ...head } = document;
  yield { type: "document", reader, ...head };
  if (lists.bulletin !== null) yield { type: "bulletin", reader, document: document.id, ...lists.bulletin };
  yield* rows("claim", lists.claims);
  yield* rows("statement", lists.statements);
  yield* rows("event", lists.events);
  yield* rows("relation", lists.relations);
  yield* rows("abstention", lists.abstentions);
  for (const removal of removals) yield row("removal", removal);

  function* rows(type: string, items: readonly object[]): Generator<object> {
    for (const item of items) yield row(type, quoted(document.text, item));
  }

  /** A row that has a type of its own keeps it under the row's name: `{"type": "event", "event": "call", …}`. */
  function row(type: string, item: object): object {
    const { type: own, ...rest } = item as { type?: string };
    return { type, reader, document: document.id, ...(own === undefined ? {} : { [type]: own }), ...rest };
  }
}
