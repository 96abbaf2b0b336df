import { createWriteStream } from "node:fs";
import type { WriteStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Ledger } from "../../ledger/ledger.ts";
import { QueryError } from "../../model/errors.ts";
import { asOfField, asking, noNights } from "../asking.ts";
import { csvLine } from "../csv.ts";
import type { ExportedFile, ExportScope } from "../export/package.ts";
import { ledgerField } from "../ledger-place.ts";
import { operation, texts } from "../operation.ts";

/** What an export wrote. */
export interface Exported {
  readonly folder: string;
  readonly ledger: string;
  readonly files: readonly ExportedFile[];
  /** Bytes of the table of attacks as it was imported; null where there is none. */
  readonly piterfm: number | null;
}

/** `tallywire export`: everything as files that others read. */
export const exportLedger = operation({
  name: "export",
  summary: "Write the ledger as files: CSV, JSON Lines and Parquet with a data package, an HXL copy, and a citation",
  description:
    "Fills a folder with claims, documents, statements, events, nights, balances, coverage, sources and definitions, described by a Data Package (v2) with checksums and labelled missing values. The same ledger gives the same bytes. " +
    "A table of attacks that was imported is written again as it was. An earlier export in the folder is replaced whole; anything else there is never touched.",
  positional: "folder",
  input: {
    folder: texts("the folder, made when it is not there", { placeholder: "DIR" }),
    ledger: ledgerField, "as-of": asOfField,
  },
  examples: [
    { command: "tallywire export out/", says: "everything, as it is known now" },
    { command: "tallywire export june --as-of 2025-06-30", says: "as it was known at the end of June 2025" },
  ],
  formats: ["table", "json"],

  async *run({ folder: folders, ...given }, effects) {
    const [folder, ...more] = folders;
    if (folder === undefined || more.length > 0) throw new QueryError("bad-value", "one folder is written at a time", { hint: "write tallywire export DIR" });
    const { fillFolder } = await import("../export/folder.ts");
    const value = await asking(given, effects, async ({ ledger, path, instant }) => {
      const { spanOfNights } = await import("../../ledger/filed.ts");
      const [row] = await ledger.rows<{ last: string | null }>("SELECT max(added_at) AS last FROM readings WHERE added_at <= $instant", { instant });
      if (row?.last == null) throw noNights(path);
      const span = await spanOfNights(ledger, instant);
      const scope: ExportScope = { lastAdded: row.last, asOf: given["as-of"] ?? null, first: span?.first ?? null, last: span?.last ?? null };
      let written: Pick<Exported, "files" | "piterfm"> = { files: [], piterfm: null };
      await fillFolder(folder, async (place) => {
        written = await fill(place, ledger, instant, scope);
      });
      return { folder, ledger: path, ...written };
    });
    yield { ok: true, source: folder, value };
  },

  async view(format) {
    const views = await import("../reading/exported-views.ts");
    return format === "json" ? views.exportedJson : views.exportedTable;
  },
});

async function fill(place: string, ledger: Ledger, instant: string, scope: ExportScope): Promise<Pick<Exported, "files" | "piterfm">> {
  const [{ EXPORT_TABLES }, { measured }, { citation, dataPackage }, derived, { declaredSources }] = await Promise.all([import("../export/tables.ts"), import("../export/folder.ts"), import("../export/package.ts"), import("../export/derived.ts"), import("../../pipeline.ts")]);
  const files: ExportedFile[] = [];
  const tableOf = (name: string): (typeof EXPORT_TABLES)[number] => EXPORT_TABLES.find((table) => table.name === name) as (typeof EXPORT_TABLES)[number];
  const counts = new Map<string, number>();
  const written = async (name: string, rows: AsyncIterable<readonly (string | number | boolean | null)[]> | Iterable<readonly (string | number | boolean | null)[]>): Promise<void> => {
    const file = lines(join(place, `${name}.csv`));
    let count = -1;
    for await (const text of derived.csvOf(tableOf(name), rows)) {
      await file.put(text);
      count += 1;
    }
    await file.end();
    counts.set(name, count);
  };
  for (const { name, query } of EXPORT_TABLES) if (query !== null) counts.set(name, await ledger.copyTo(join(place, `${name}.csv`), query.replaceAll("$at", `'${instant}'`), "csv"));
  const [nights, balances] = [lines(join(place, "nights.csv")), lines(join(place, "balances.csv"))];
  for (const [file, name] of [[nights, "nights"], [balances, "balances"]] as const) {
    await file.put(csvText(tableOf(name).fields.map((field) => field.name)));
    counts.set(name, 0);
  }
  const row = (file: typeof nights, name: string) => async (cells: readonly (string | number | boolean | null)[]): Promise<void> => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    await file.put(csvText(cells));
  };
  if (scope.first !== null && scope.last !== null) await derived.nightRows(ledger, instant, scope.first, scope.last, { figure: row(nights, "nights"), balance: row(balances, "balances") });
  await Promise.all([nights.end(), balances.end()]);
  await written("coverage", derived.coverageRows(ledger, instant));
  await written("sources", derived.sourceRows(declaredSources()));
  await written("definitions", derived.definitionRows(declaredSources()));
  for (const table of EXPORT_TABLES) files.push({ table, path: `${table.name}.csv`, format: "csv", rows: counts.get(table.name) ?? 0, ...(await measured(join(place, `${table.name}.csv`))) });
  for (const [name, format] of [["claims", "ndjson"], ["claims", "parquet"], ["documents", "parquet"]] as const) {
    const table = tableOf(name);
    const path = `${name}.${format}`;
    const rows = await ledger.copyTo(join(place, path), (table.query as string).replaceAll("$at", `'${instant}'`), format);
    files.push({ table, path, format, rows, ...(await measured(join(place, path))) });
  }
  for (const name of ["nights", "coverage"]) {
    // A row of tags behind the header makes a table one of the Humanitarian Exchange Language.
    const [head = "", ...rest] = (await readFile(join(place, `${name}.csv`), "utf8")).split("\n");
    await writeFile(join(place, `${name}.hxl.csv`), [head, csvText(tableOf(name).fields.map(({ hxl }) => hxl ?? "")).trimEnd(), ...rest].join("\n"));
  }
  const piterfm = await derived.piterfmText(ledger, instant);
  if (piterfm !== null) await writeFile(join(place, "piterfm.csv"), piterfm);
  await writeFile(join(place, "datapackage.json"), dataPackage(files, scope));
  await writeFile(join(place, "CITATION.cff"), citation(scope));
  return { files, piterfm: piterfm === null ? null : Buffer.byteLength(piterfm) };
}

const csvText = (cells: readonly (string | number | boolean | null)[]): string => csvLine(cells).replace(/\r\n$/u, "\n");

/** A file that is written line by line, and waits when the disk does. */
function lines(path: string): { readonly put: (text: string) => Promise<void>; readonly end: () => Promise<void> } {
  const stream: WriteStream = createWriteStream(path);
  const failed = new Promise<never>((_resolve, reject) => stream.once("error", reject));
  failed.catch(() => undefined);
  return {
    put: async (text) => {
      if (!stream.write(text)) await Promise.race([new Promise<void>((resolve) => stream.once("drain", () => resolve())), failed]);
    },
    end: async () => {
      stream.end();
      await finished(stream);
    },
  };
}
