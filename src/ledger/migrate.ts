import { readFileSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { LedgerError } from "../model/errors.ts";

/** The steps of the schema, oldest first. A step that was given out is never changed: what is to change is another step. */
const STEPS = ["0001-rows.sql"] as const;

const APPLICATION = "tallywire";

/**
 * Brings a ledger to the schema of this version, step by step, each whole or not at all.
 *
 * @throws LedgerError `ledger-foreign`, `ledger-newer`, `ledger-older`
 */
export async function migrate(connection: DuckDBConnection, path: string, { write, now }: { readonly write: boolean; readonly now: string }): Promise<void> {
  const version = await versionOf(connection, path);
  if (version > STEPS.length) {
    throw new LedgerError("ledger-newer", `the ledger was written by a newer tallywire (schema ${version}, this one knows ${STEPS.length}): ${path}`, { hint: "install the newest tallywire; nothing was changed" });
  }
  if (version < STEPS.length && !write) {
    throw new LedgerError("ledger-older", `the ledger is of an older tallywire (schema ${version} of ${STEPS.length}): ${path}`, { hint: "run tallywire add once on it; what is there is kept" });
  }
  for (let step = version; step < STEPS.length; step++) {
    await connection.run("BEGIN");
    try {
      if (step === 0) await connection.run("CREATE TABLE schema_steps (application VARCHAR NOT NULL, step INTEGER NOT NULL, name VARCHAR NOT NULL, added_at VARCHAR NOT NULL)");
      await connection.run(readFileSync(new URL(`./schema/${STEPS[step] as string}`, import.meta.url), "utf8"));
      await connection.run("INSERT INTO schema_steps VALUES (?, ?, ?, ?)", [APPLICATION, step + 1, STEPS[step] as string, now]);
      await connection.run("COMMIT");
    } catch (error) {
      await connection.run("ROLLBACK");
      throw error;
    }
  }
}

/** Steps that a ledger has been through; 0 for an empty database. */
async function versionOf(connection: DuckDBConnection, path: string): Promise<number> {
  const tables = await connection.runAndReadAll("SELECT table_name FROM information_schema.tables");
  const names = tables.getRows().map(([name]) => String(name));
  if (names.length === 0) return 0;
  const foreign = new LedgerError("ledger-foreign", `a database of another program: ${path}`, { hint: "name a ledger, or a file that does not exist yet, with --ledger FILE; nothing was changed" });
  if (!names.includes("schema_steps")) throw foreign;
  const [row] = (await connection.runAndReadAll("SELECT max(application), max(step) FROM schema_steps")).getRows();
  if (row?.[0] !== APPLICATION) throw foreign;
  return Number(row[1]);
}
