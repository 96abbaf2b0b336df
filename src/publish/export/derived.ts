import type { Ledger } from "../../ledger/ledger.ts";
import type { DeclaredSource } from "../../model/source.ts";
import { refOf } from "../../model/night.ts";
import { csvLine } from "../csv.ts";
import { writtenFields } from "./piterfm.ts";
import type { ExportTable } from "./tables.ts";

type Cell = string | number | boolean | null;
export type Rows = AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;

/** Rows as CSV under the header of their table, with line feeds. */
export async function* csvOf(table: ExportTable, rows: Rows): AsyncIterable<string> {
  yield line(table.fields.map(({ name }) => name));
  for await (const row of rows) yield line(row);
}

const line = (cells: readonly Cell[]): string => csvLine(cells).replace(/\r\n$/u, "\n");

/** Figures and balances of every night, month by month: a ledger of many years is never held whole. */
export async function nightRows(ledger: Ledger, instant: string, first: string, last: string, put: { readonly figure: (row: readonly Cell[]) => Promise<void>; readonly balance: (row: readonly Cell[]) => Promise<void> }): Promise<void> {
  const [{ claimsBetween }, { reconcileNights }, { declaredDefinitions }] = await Promise.all([import("../../ledger/filed.ts"), import("../../reconcile/series.ts"), import("../../pipeline.ts")]);
  const definitions = declaredDefinitions();
  for (const { from, to } of months(first, last)) {
    for (const { nightOf, directions } of reconcileNights(await claimsBetween(ledger, from, to, instant), definitions, from, to)) {
      for (const { attacker, target, claimants } of directions) {
        for (const { claimant, isPrimary, figures, balances } of claimants) {
          const head = [nightOf, attacker, target, claimant.id, claimant.name];
          for (const { metric, weapon, object, unit, standing, bounds, isPart, windows } of figures) {
            const refs = windows.flatMap(({ chosen, tied }) => (chosen === null ? tied : [chosen])).map(refOf);
            await put.figure([...head, metric, weapon.join(" "), object, unit, standing, bounds?.low ?? null, bounds?.high ?? null, isPart, isPrimary, refs.join(" ")]);
          }
          for (const { whole, wholeBounds, unaccounted, isImpossible, proof } of balances) await put.balance([...head, whole.metric, whole.weapon.join(" "), wholeBounds.low, wholeBounds.high, unaccounted.low, unaccounted.high, isImpossible, proof]);
        }
      }
    }
  }
}

/** The months between two dates, the first and the last cut to them. */
function* months(first: string, last: string): Generator<{ readonly from: string; readonly to: string }> {
  for (let from = first; from <= last; ) {
    const end = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10);
    yield { from, to: end < last ? end : last };
    from = new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  }
}

export async function* coverageRows(ledger: Ledger, instant: string): AsyncIterable<readonly Cell[]> {
  const [{ filedPosts }, { coverageOf }] = await Promise.all([import("../../ledger/audit.ts"), import("../../pipeline.ts")]);
  for (const { days } of coverageOf(await filedPosts(ledger, instant))) for (const { source, date, status, bulletins, partly, note } of days) yield [source, date, status, bulletins, partly, note];
}

export function* sourceRows(all: readonly DeclaredSource[]): Generator<readonly Cell[]> {
  for (const { id, name, country, language, zone, home, terms } of all) yield [id, name, country, language, zone, home, terms];
}

export function* definitionRows(all: readonly DeclaredSource[]): Generator<readonly Cell[]> {
  for (const { id, definitions } of all) for (const { metric, from, until, precision, means, evidence } of definitions) yield [id, metric, from, until, precision, means, evidence];
}

/** The table of attacks as it was imported, the last version of each row in the order of the file; null where there is none. */
export async function piterfmText(ledger: Ledger, instant: string): Promise<string | null> {
  const { PITERFM_COLUMNS, PITERFM_STATUS } = await import("../../model/piterfm.ts");
  const rows = await ledger.rows<{ text: string | null }>(
    "SELECT text FROM (SELECT rowid AS place, text, row_number() OVER (PARTITION BY address ORDER BY version DESC) AS back FROM documents WHERE kind = 'row' AND outlet = 'piterfm' AND added_at <= $instant) WHERE back = 1 ORDER BY place",
    { instant },
  );
  const records = rows.flatMap(({ text }) => (text === null ? [] : [text]));
  if (records.length === 0) return null;
  const columns = writtenFields(records[0] ?? "").length > PITERFM_COLUMNS.length ? [...PITERFM_COLUMNS, PITERFM_STATUS] : PITERFM_COLUMNS;
  return `${columns.join(",")}\n${records.map((record) => `${record}\n`).join("")}`;
}
