import { QueryError } from "../../model/errors.ts";
import type { PiterfmFinding } from "../../model/piterfm.ts";
import { folderOf, ledgerField, ledgerPlace } from "../ledger-place.ts";
import { choice, operation, texts } from "../operation.ts";

/** What an import brought, and what must be known of the file. */
export interface Imported {
  readonly source: string;
  readonly ledger: string;
  readonly rows: number;
  /** New rows, and those that the ledger had. */
  readonly added: number;
  readonly already: number;
  readonly claims: number;
  readonly findings: readonly PiterfmFinding[];
}

/** Tables that can be imported, by the name that the field has for them. */
const TABLES = ["piterfm"] as const;
/** Rows of one transaction. */
const BATCH = 1000;

/** `tallywire import piterfm FILE`: the table that the field shares, linted, into the ledger. */
export const importTable = operation({
  name: "import",
  summary: "Take the field's shared table of attacks (piterfm) into the ledger, and say what is odd in it",
  description:
    "Reads the table of 22 columns that most notebooks and dashboards on the air war stand on. Each row becomes a document with its claims, with the row as written for its words. " +
    "What is wrong or doubtful in the file is told by row and column; nothing is put right by itself. A row that was imported before is not imported again.",
  positional: "table",
  input: {
    table: texts("the table's name and the file: piterfm missile_attacks_daily.csv", { placeholder: "piterfm FILE" }),
    ledger: ledgerField,
    "allow-fewer": choice("take a file with far fewer rows than were imported before", ["yes", "no"]),
  },
  examples: [{ command: "tallywire import piterfm missile_attacks_daily.csv", says: "every row, with the findings by kind" }],
  formats: ["table", "json"],

  async *run({ table: [name, ...files], ledger: asked, "allow-fewer": fewer }, effects) {
    if (!TABLES.some((known) => known === name)) throw new QueryError("bad-value", `no table is known as ${JSON.stringify(name ?? "")}`, { hint: "write tallywire import piterfm FILE" });
    if (files.length === 0) throw new QueryError("missing-input", "no file was given", { hint: "write tallywire import piterfm missile_attacks_daily.csv" });
    const [{ openLedger }, { importPiterfm, READER }, { rowId }] = await Promise.all([import("../../ledger/ledger.ts"), import("../../pipeline.ts"), import("../../model/id.ts")]);
    const path = ledgerPlace(asked, effects);
    const folder = folderOf(path);
    if (folder !== null && asked === undefined && effects.env("TALLYWIRE_LEDGER") === undefined) await effects.makeFolder(folder);
    const ledger = await openLedger(path, { write: true, exists: (await effects.stat(path)) !== null, now: effects.now() });
    try {
      for (const source of files) {
        try {
          const found = await effects.stat(source);
          if (found === null || found.kind !== "file") throw new QueryError("bad-value", `no such file: ${source}`, { hint: "give the CSV file of the table" });
          const [before] = await ledger.rows<{ rows: string }>("SELECT count(*) AS rows FROM documents WHERE kind = 'row' AND version = 1");
          const earlier = Number(before?.rows ?? 0);
          const { readings, findings } = await importPiterfm(effects.stream(source), { earlier: earlier === 0 ? null : earlier, allowFewer: fewer === "yes" });
          const run = { id: rowId("run", effects.now(), source), reader: readings[0]?.reader ?? READER };
          const done = { added: 0, claims: 0 };
          for (let at = 0; at < readings.length; at += BATCH) {
            // A row is known by its keys: the same row with another number is its next version.
            const batch = readings.slice(at, at + BATCH).map((reading) => ({ reading, address: reading.document.source, dated: null, retrievedAt: null, store: "full" as const }));
            const { documents, claims } = await ledger.append(batch, run, effects.now());
            done.added += documents;
            done.claims += claims;
          }
          yield { ok: true, source, value: { source, ledger: path, rows: readings.length, added: done.added, already: readings.length - done.added, claims: done.claims, findings } };
        } catch (error) {
          yield { ok: false, source, error };
        }
      }
    } finally {
      ledger.close();
    }
  },

  async view(format) {
    const views = await import("../reading/imported-views.ts");
    return format === "json" ? views.importedJson : views.importedTable;
  },
});
