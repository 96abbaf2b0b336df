import type { FiledClaim } from "../../src/model/filed.ts";
import { PITERFM_COLUMNS } from "../../src/model/piterfm.ts";
import { readingOfRow } from "../../src/sources/piterfm/claims.ts";
import { parsePiterfm } from "../../src/sources/piterfm/parse.ts";

/** A row of the table: start, end, model, launched, destroyed, source, and what else is said. */
export type TableRow = readonly [start: string, end: string, model: string, launched: string, destroyed: string, source: string, other?: Partial<Record<string, string>>];

/** Rows of the table as a ledger has their claims. */
export function tableClaims(...lines: readonly TableRow[]): readonly FiledClaim[] {
  const table = parsePiterfm(
    `${PITERFM_COLUMNS.join(",")},status_data\n${lines
      .map(([time_start, time_end, model, launched, destroyed, source, other = {}]) => {
        const cells: Partial<Record<string, string>> = { time_start, time_end, model, launched, destroyed, source, border_crossing: "{}", ...other };
        return [...PITERFM_COLUMNS, "status_data"].map((column) => `"${cells[column] ?? ""}"`).join(",");
      })
      .join("\n")}\n`,
  );
  return table.rows.map(readingOfRow).flatMap(({ document, claims }) => claims.map((claim) => ({ claim, words: null, document: { ...document, key: document.source, publishedAt: null, issuer: null, standing: null, addedAt: "2031-04-01T00:00:00Z" } })));
}
