import { version } from "../version.ts";
import type { ExportTable } from "./tables.ts";

/** A file of an export as its data package lists it. */
export interface ExportedFile {
  readonly table: ExportTable;
  readonly path: string;
  readonly format: "csv" | "ndjson" | "parquet";
  readonly bytes: number;
  /** sha256 in hex. */
  readonly hash: string;
  readonly rows: number;
}

const MEDIA = { csv: "text/csv", ndjson: "application/x-ndjson", parquet: "application/vnd.apache.parquet" } as const;

/** The instant and the span of an export: out of the ledger, so that the same ledger gives the same words. */
export interface ExportScope {
  readonly lastAdded: string;
  readonly asOf: string | null;
  readonly first: string | null;
  readonly last: string | null;
}

/** `datapackage.json`, Data Package v2: https://datapackage.org/standard/data-package/ */
export function dataPackage(files: readonly ExportedFile[], { lastAdded, asOf, first, last }: ExportScope): string {
  const resources = files.map(({ table, path, format, bytes, hash, rows }) => ({
    name: format === "csv" ? table.name : `${table.name}-${format}`,
    path, title: table.title, description: table.description, format, mediatype: MEDIA[format], encoding: "utf-8", bytes, hash: `sha256:${hash}`,
    ...(format === "csv"
      ? {
          $schema: "https://datapackage.org/profiles/2.0/dataresource.json", type: "table",
          dialect: { $schema: "https://datapackage.org/profiles/2.0/tabledialect.json", delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
          schema: {
            $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
            fields: table.fields.map(({ name, type, description }) => ({ name, type, description })),
            missingValues: [{ value: "", label: "not given: read relation or standing for unknown, withheld and none" }],
          },
        }
      : {}),
    "tallywire:rows": rows,
  }));
  return `${JSON.stringify({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "tallywire-export", title: "Who said how many: attributed claims about air attacks",
    description: `Every number with who said it, what it counts, which night it is about and the words it came from${first === null ? "" : `; nights from ${first} to ${last}`}. It reports what was published and asserts nothing.`,
    version, created: lastAdded, ...(asOf === null ? {} : { "tallywire:asOf": asOf }),
    licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/", title: "Of the tables; quoted words belong to those who wrote them" }],
    sources: [{ title: "The documents of documents.csv, each with its address" }],
    resources,
  }, null, 2)}\n`;
}

/** `CITATION.cff`: https://citation-file-format.github.io */
export function citation({ lastAdded, first, last }: ExportScope): string {
  return [
    "cff-version: 1.2.0",
    'message: "If you use these data, cite them as below, and the source of each number that you give."',
    "type: dataset",
    `title: "Who said how many: attributed claims about air attacks${first === null ? "" : `, ${first} to ${last}`}"`,
    "authors:",
    '  - name: "Tallywire"',
    `version: "${version}"`,
    `date-released: "${lastAdded.slice(0, 10)}"`,
    "license: CC-BY-4.0",
    "",
  ].join("\n");
}
