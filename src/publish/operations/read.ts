import { givenPublished } from "../../model/published.ts";
import { LANGUAGES } from "../../model/vocabulary.ts";
import type { Reading } from "../../model/reading.ts";
import { parseColumns } from "../../sources/posts/columns.ts";
import { choice, operation, text, texts } from "../operation.ts";

/** `tallywire read`: the claims, statements and events of each text. */
export const read = operation({
  name: "read",
  summary: "Take news texts apart: every number with who said it, what it counts, when, and the words",
  description:
    "Reads articles, bulletins and posts in plain text, Markdown or HTML, from files, web addresses or standard input; of an export of a " +
    "channel (Telegram Desktop, a saved t.me/s page, CSV, JSON Lines) every bulletin in it. " +
    "Without --published nights stay unresolved: nothing is guessed from today's date.",
  positional: "documents",
  input: {
    documents: texts("files, web addresses, or - for standard input", { placeholder: "FILE|URL|-" }),
    published: text("when the text was published, as an ISO date (2025-05-20) or date-time with zone", {
      placeholder: "DATE",
      check: givenPublished,
    }),
    language: choice("language of the text, when it should not be detected; English (en) is read in full, of Ukrainian (uk) and Russian (ru) bulletins and short reports on them", LANGUAGES),
    outlet: text("name of the outlet, when the text does not state it", { placeholder: "NAME" }),
    columns: text("which column of a table of posts holds what: text=NAME,posted=NAME,id=NAME; found by the usual names otherwise", { placeholder: "MAP", check: (value) => void parseColumns(value) }),
    after: text("of an export: begin behind this post, the last that an earlier run wrote", { placeholder: "POST" }),
    zone: text("the time zone of posts whose times name none, such as Europe/Kyiv", { placeholder: "ZONE" }),
    posts: choice("of an export: the posts that hold counts, or all with text, those that were refused too; counted by default", ["counted", "all"]),
  },
  examples: [
    { command: "tallywire read article.txt --published 2025-05-20", says: "one article, with its nights resolved" },
    { command: "tallywire read page.html --format html --out page.tallied.html", says: "the text with its claims marked, as one file" },
    { command: "curl -s https://example.org/news | tallywire read - --json", says: "rows for a program" },
    { command: "tallywire read *.txt --format ndjson > rows.ndjson", says: "many texts, one row a line" },
    { command: "tallywire read result.json --format ndjson > claims.ndjson", says: "every bulletin of a channel's export" },
    { command: "tallywire read result.json --coverage", says: "which days a channel reported on, year by year" },
    { command: "tallywire read article.txt --explain", says: "why each number was read, and why others were not" },
  ],
  formats: ["table", "json", "ndjson", "html"],

  async *run({ documents, published, language, outlet, columns, zone, after, posts: which }, effects) {
    const [{ loadInput, shownAddress }, { readRaw }, { openPosts }] = await Promise.all([import("../../sources/input.ts"), import("../../pipeline.ts"), import("../../sources/posts/open-posts.ts")]);
    const options = {
      ...(published === undefined ? {} : { published }),
      ...(language === undefined ? {} : { language }),
      ...(outlet === undefined ? {} : { outlet }),
    };
    for (const source of documents) {
      try {
        const posts = await openPosts(source, effects, { ...(columns === undefined ? {} : { columns: parseColumns(columns) }), ...(zone === undefined ? {} : { zone }) });
        if (posts !== null) {
          const { readAll } = await import("./read-posts.ts");
          yield* readAll(posts, source, options, effects, { last: after ?? null, every: which === "all" });
          continue;
        }
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
