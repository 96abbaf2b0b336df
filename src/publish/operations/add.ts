import type { Effects } from "../../effects.ts";
import { givenPublished } from "../../model/published.ts";
import type { ReadOptions } from "../../model/raw-document.ts";
import { LANGUAGES } from "../../model/vocabulary.ts";
import { parseColumns } from "../../sources/posts/columns.ts";
import { folderOf, ledgerField, ledgerPlace } from "../ledger-place.ts";
import { choice, operation, text, texts } from "../operation.ts";

/** What one input brought into the ledger. */
export interface Added {
  readonly source: string;
  readonly ledger: string;
  /** Texts seen: posts of a container, files of a folder, or one. */
  readonly seen: number;
  /** New documents, those among them that are a new version of one that was there, and claims in them. */
  readonly documents: number;
  readonly revisions: number;
  readonly claims: number;
  /** Documents that were there and have been read anew by a newer reader. */
  readonly readAnew: number;
  /** Texts that the ledger had already. */
  readonly already: number;
  /** Texts that could not be read; each has been told of. */
  readonly failed: number;
  /** Posts that hold no text to read, by reason. */
  readonly refused: Readonly<Record<string, number>>;
}

/** `tallywire add`: what texts report, kept. */
export const add = operation({
  name: "add",
  summary: "Keep what texts report: their claims, statements and events, in a ledger that forgets nothing",
  description:
    "Reads articles, bulletins, exports of channels and whole folders of them, and appends every row to the ledger, one file. Adding the same " +
    "text twice adds nothing; an edited post adds a version and keeps the old one. A run may be stopped at any moment: what was told as added " +
    "is kept, and the same command goes on where it stopped.",
  positional: "documents",
  input: {
    documents: texts("files, folders, web addresses, or - for standard input", { placeholder: "PATH|URL|-" }),
    ledger: ledgerField,
    published: text("when the texts were published, as an ISO date or date-time with zone", { placeholder: "DATE", check: givenPublished }),
    language: choice("language of the texts, when it should not be detected", LANGUAGES),
    outlet: text("name of the outlet, when the texts do not state it", { placeholder: "NAME" }),
    store: choice("how much of their words is kept: all of the text, quotations of at most 25 words, or none; full by default", ["full", "excerpt", "none"]),
    columns: text("which column of a table of posts holds what: text=NAME,posted=NAME,id=NAME", { placeholder: "MAP", check: (value) => void parseColumns(value) }),
    zone: text("the time zone of posts whose times name none, such as Europe/Kyiv", { placeholder: "ZONE" }),
  },
  examples: [
    { command: "tallywire add result.json", says: "a channel's export, post by post" },
    { command: "tallywire add articles/ --store excerpt", says: "every file of a folder, keeping quotations of at most 25 words" },
    { command: "tallywire add article.txt --published 2025-05-20 --ledger may.duckdb", says: "one article, into a ledger of its own" },
  ],
  formats: ["table", "json", "ndjson"],

  async *run({ documents, ledger: asked, published, language, outlet, store, columns, zone }, effects) {
    const [{ openLedger }, { Adding }] = await Promise.all([import("../../ledger/ledger.ts"), import("./adding.ts")]);
    const path = ledgerPlace(asked, effects);
    const folder = folderOf(path);
    // A folder that was asked for by name is not made: it may be a slip of the pen.
    if (folder !== null && asked === undefined && effects.env("TALLYWIRE_LEDGER") === undefined) await effects.makeFolder(folder);
    const ledger = await openLedger(path, { write: true, exists: (await effects.stat(path)) !== null, now: effects.now() });
    const options: ReadOptions = { ...(published === undefined ? {} : { published }), ...(language === undefined ? {} : { language }), ...(outlet === undefined ? {} : { outlet }) };
    const posts = { ...(columns === undefined ? {} : { columns: parseColumns(columns) }), ...(zone === undefined ? {} : { zone }) };
    try {
      for (const source of documents) {
        try {
          const adding = new Adding(ledger, source, effects, { options, posts, store: store ?? "full" });
          yield* adding.all(await filesOf(source, effects));
          yield { ok: true, source, value: adding.told() };
        } catch (error) {
          yield { ok: false, source, error };
        }
      }
    } finally {
      ledger.close();
    }
  },

  async view(format) {
    const views = await import("../reading/added-views.ts");
    return format === "json" ? views.addedJson : format === "ndjson" ? views.addedNdjson : views.addedTable;
  },
});

/** The files of a folder; every other target stands for itself. */
async function filesOf(target: string, effects: Effects): Promise<readonly string[]> {
  if (target === "-" || /^[a-z][a-z0-9+.-]{1,20}:\/\//iu.test(target)) return [target];
  const found = await effects.stat(target);
  return found?.kind === "folder" ? effects.list(target) : [target];
}
