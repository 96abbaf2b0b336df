import type { Reading } from "../../model/reading.ts";
import type { View } from "../operation.ts";
import { safeJson } from "../terminal/safe.ts";
import { quoted } from "./quoted.ts";

/** One row a line, each with its `type` and its document: the document first, then its rows in text order. */
export const ndjson: View<Reading> = {
  mime: "application/x-ndjson",
  streams: true,
  render: (readings) => readings.flatMap(rowsOf).map((row) => `${safeJson(JSON.stringify(row))}\n`).join(""),
};

function rowsOf({ reader, document, ...lists }: Reading): readonly object[] {
  const { removals, offsets: _, ...head } = document;
  const words = <T>(items: readonly T[]): readonly T[] => items.map((item) => quoted(document.text, item) as T);
  return [
    { type: "document", reader, ...head },
    ...rows("claim", words(lists.claims)),
    ...rows("statement", words(lists.statements)),
    ...rows("event", words(lists.events)),
    ...rows("relation", words(lists.relations)),
    ...rows("abstention", words(lists.abstentions)),
    ...rows("removal", removals),
  ];

  /** A row that has a type of its own keeps it under the row's name: `{"type": "event", "event": "call", …}`. */
  function rows(type: string, items: readonly object[]): readonly object[] {
    return items.map((item) => {
      const { type: own, ...rest } = item as { type?: string };
      return { type, reader, document: document.id, ...(own === undefined ? {} : { [type]: own }), ...rest };
    });
  }
}
