import { StatementType } from "@duckdb/node-api";
import type { DuckDBConnection, Json } from "@duckdb/node-api";
import { QueryError } from "../model/errors.ts";

/** What a query of the user's own gave. */
export interface QueryRows {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** A row has a value for each column, in their order, as JSON has it; a whole number that JSON cannot hold exactly is a string. */
  readonly rows: readonly (readonly Json[])[];
  /** Whether there were more rows than asked for. */
  readonly cut: boolean;
}

export interface QueryLimits {
  readonly rows: number;
  readonly milliseconds: number;
}

/** What may be asked: statements that read. */
const READING: ReadonlySet<StatementType> = new Set([StatementType.SELECT, StatementType.EXPLAIN]);

/** Types of whole numbers, which the database writes as strings where they may be long. */
const WHOLE = /^U?(?:BIG|HUGE)INT$/u;

function asNumber(value: Json): Json {
  const number = Number(value);
  return typeof value === "string" && Number.isSafeInteger(number) ? number : value;
}

/** Memory that one query may take. */
const MEMORY = "2GB";

/**
 * Runs one statement of the user's own on a ledger that is open for reading: no files, no network, no other database, no settings. It ends at
 * its limits of time and rows. With an instant, every table and view is as it was known then.
 *
 * @throws QueryError `sql-error`, `sql-not-reading`, `sql-timeout`
 */
export async function freeQuery(connection: DuckDBConnection, sql: string, limits: QueryLimits, instant: string | null): Promise<QueryRows> {
  if (instant !== null) await asKnownAt(connection, instant);
  for (const setting of ["enable_external_access = false", `memory_limit = '${MEMORY}'`, "lock_configuration = true"]) await connection.run(`SET ${setting}`);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    connection.interrupt();
  }, limits.milliseconds);
  try {
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1) throw new QueryError("sql-not-reading", statements.count === 0 ? "no statement to run" : `${statements.count} statements; one is run at a time`, { hint: "write one SELECT" });
    const prepared = await statements.prepare(0);
    if (!READING.has(prepared.statementType)) throw new QueryError("sql-not-reading", `a ledger is only read here, and this is ${StatementType[prepared.statementType]}`, { hint: "write a SELECT; rows come in with tallywire add" });
    const reader = await prepared.streamAndReadUntil(limits.rows + 1);
    const columns = reader.columnNames().map((name, at) => ({ name, type: String(reader.columnType(at)) }));
    const found = reader.getRowsJson();
    const rows = found.slice(0, limits.rows).map((row) => row.map((value, at) => (WHOLE.test(columns[at]?.type ?? "") ? asNumber(value) : value)));
    return { columns, rows, cut: found.length > limits.rows };
  } catch (error) {
    if (error instanceof QueryError || !(error instanceof Error)) throw error;
    if (timedOut) throw new QueryError("sql-timeout", `the query was stopped after ${limits.milliseconds / 1000} s`, { hint: "ask for less, or give it longer with --seconds", cause: error });
    throw new QueryError("sql-error", error.message.replace(/^Failed to extract statements: /u, "").split("\n")[0] ?? "", { hint: "docs/ledger.md lists the tables, their columns and what they mean", cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Hides what came later behind views of the same names, for this connection alone. */
async function asKnownAt(connection: DuckDBConnection, instant: string): Promise<void> {
  const [row] = (await connection.runAndReadAll("SELECT current_database()")).getRows();
  const main = `"${String(row?.[0]).replaceAll('"', '""')}".main`;
  const at = `'${instant.replaceAll("'", "''")}'`;
  await connection.run(`CREATE TEMP VIEW documents AS FROM ${main}.documents WHERE added_at <= ${at}`);
  await connection.run(`CREATE TEMP VIEW readings AS FROM ${main}.readings WHERE added_at <= ${at}`);
  for (const table of ["claims", "statements", "events", "relations", "abstentions"]) {
    await connection.run(`CREATE TEMP VIEW ${table} AS FROM ${main}.${table} one WHERE EXISTS (FROM ${main}.readings r WHERE r.document = one.document AND r.reader = one.reader AND r.added_at <= ${at})`);
  }
  await connection.run(`CREATE TEMP VIEW batches AS FROM ${main}.batches WHERE added_at <= ${at}`);
  await connection.run(`CREATE TEMP VIEW current_readings AS FROM ${main}.readings_at(${at})`);
  await connection.run(`CREATE TEMP VIEW current_claims AS FROM ${main}.claims_at(${at})`);
}
