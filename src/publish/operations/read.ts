import { givenPublished } from "../../model/published.ts";
import { LANGUAGES } from "../../model/vocabulary.ts";
import type { Reading } from "../../model/reading.ts";
import { choice, operation, text, texts } from "../operation.ts";

/** `tallywire read`: the claims, statements and events of each text. */
export const read = operation({
  name: "read",
  summary: "Take news texts apart: every number with who said it, what it counts, when, and the words",
  description:
    "Reads articles, bulletins and posts in plain text, Markdown or HTML, from files, web addresses or standard input. " +
    "Without --published nights stay unresolved: nothing is guessed from today's date.",
  positional: "documents",
  input: {
    documents: texts("files, web addresses, or - for standard input", { placeholder: "FILE|URL|-" }),
    published: text("when the text was published, as an ISO date (2025-05-20) or date-time with zone", {
      placeholder: "DATE",
      check: givenPublished,
    }),
    language: choice("language of the text, when it should not be detected; numbers are read in English (en) so far", LANGUAGES),
    outlet: text("name of the outlet, when the text does not state it", { placeholder: "NAME" }),
  },
  examples: [
    { command: "tallywire read article.txt --published 2025-05-20", says: "one article, with its nights resolved" },
    { command: "tallywire read page.html --format html --out page.tallied.html", says: "the text with its claims marked, as one file" },
    { command: "curl -s https://example.org/news | tallywire read - --json", says: "rows for a program" },
    { command: "tallywire read *.txt --format ndjson > rows.ndjson", says: "many texts, one row a line" },
    { command: "tallywire read article.txt --explain", says: "why each number was read, and why others were not" },
  ],
  formats: ["table", "json", "ndjson", "html"],

  async *run({ documents, published, language, outlet }, effects) {
    const [{ loadInput, shownAddress }, { readRaw }] = await Promise.all([import("../../sources/input.ts"), import("../../pipeline.ts")]);
    const options = {
      ...(published === undefined ? {} : { published }),
      ...(language === undefined ? {} : { language }),
      ...(outlet === undefined ? {} : { outlet }),
    };
    for (const source of documents) {
      try {
        const value: Reading = readRaw(await loadInput(source, effects), options);
        yield { ok: true, source, value };
      } catch (error) {
        yield { ok: false, source: shownAddress(source), error };
      }
    }
  },

  async view(format) {
    switch (format) {
      case "json":
        return (await import("../reading/json.ts")).json;
      case "ndjson":
        return (await import("../reading/ndjson.ts")).ndjson;
      case "html":
        return (await import("../reading/html.ts")).html;
      default:
        return (await import("../reading/table.ts")).table;
    }
  },
});
