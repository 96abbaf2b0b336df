import { DuckDBInstance, listValue } from "@duckdb/node-api";
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import { LedgerError } from "../model/errors.ts";
import type { Row, Table } from "./columns.ts";
import { TABLES, put } from "./columns.ts";
import { ledgerFailure } from "./failure.ts";
import { freeQuery } from "./free-query.ts";
import type { QueryLimits, QueryRows } from "./free-query.ts";
import { migrate } from "./migrate.ts";
import type { Entry, Rows } from "./rows.ts";
import { documentKey, rowsOf } from "./rows.ts";

/** What one transaction brought. */
export interface Appended {
  readonly documents: number;
  /** Documents whose address was known with another text: an edited post, a corrected page. */
  readonly revisions: number;
  readonly readings: number;
  readonly claims: number;
}

const NOTHING: Appended = { documents: 0, revisions: 0, readings: 0, claims: 0 };

/** A run of `add`: its name, and the instant that its rows carry. */
export interface Run {
  readonly id: string;
  readonly reader: string;
}

/** No setting lets the database fetch an extension: what it needs is built in. */
const SETTINGS = { autoinstall_known_extensions: "false", autoload_known_extensions: "false", custom_user_agent: "tallywire" };

/**
 * The ledger at a path; it is made when it is not there and may be written. One process owns it while it is open for writing.
 *
 * @throws LedgerError `ledger-missing`, `ledger-in-use`, `ledger-foreign`, `ledger-newer`, `ledger-older`, `ledger-corrupt`, `ledger-unwritable`, `ledger-disk-full`
 */
export async function openLedger(path: string, { write, exists, now }: { readonly write: boolean; readonly exists: boolean; readonly now: string }): Promise<Ledger> {
  if (!write && !exists) throw new LedgerError("ledger-missing", `no ledger yet: ${path}`, { hint: "fill one with tallywire add FILE, or name another with --ledger FILE" });
  try {
    const instance = await DuckDBInstance.create(path, { ...SETTINGS, access_mode: write ? "READ_WRITE" : "READ_ONLY" });
    try {
      const connection = await instance.connect();
      await migrate(connection, path, { write, now });
      return new Ledger(path, instance, connection);
    } catch (error) {
      instance.closeSync();
      throw error;
    }
  } catch (error) {
    throw ledgerFailure(error, path);
  }
}

export class Ledger {
  readonly path: string;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  #batches = 0;

  constructor(path: string, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.path = path;
    this.#instance = instance;
    this.#connection = connection;
  }

  /** The rows of a query, by column name. Values are as DuckDB writes them in JSON: a BIGINT is a string. */
  async rows<R extends Readonly<Record<string, unknown>>>(sql: string, values: Readonly<Record<string, DuckDBValue>> = {}): Promise<readonly R[]> {
    try {
      const found = await this.#connection.runAndReadAll(sql, values);
      return found.getRowObjectsJson() as unknown as R[];
    } catch (error) {
      throw ledgerFailure(error, this.path);
    }
  }

  /** A query of the user's own, which reads and does nothing else; the connection is of no other use after it. */
  query(sql: string, limits: QueryLimits, instant: string | null): Promise<QueryRows> {
    return freeQuery(this.#connection, sql, limits, instant);
  }

  /** Writes the rows of a query of ours to a file, whatever their number, and says how many there were. */
  async copyTo(path: string, query: string, format: "csv" | "ndjson" | "parquet"): Promise<number> {
    const options = { csv: "FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"', NULLSTR ''", ndjson: "FORMAT json, ARRAY false", parquet: "FORMAT parquet, COMPRESSION zstd" }[format];
    try {
      const done = await this.#connection.runAndReadAll(`COPY (${query}) TO '${path.replaceAll("'", "''")}' (${options})`);
      return Number(done.getRows()[0]?.[0] ?? 0);
    } catch (error) {
      throw ledgerFailure(error, this.path);
    }
  }

  /** Which of some documents this reader has read already. */
  async read(keys: readonly string[], reader: string): Promise<ReadonlySet<string>> {
    if (keys.length === 0) return new Set();
    const found = await this.rows<{ document: string }>("SELECT DISTINCT document FROM readings WHERE reader = $reader AND document IN (SELECT unnest($keys))", { reader, keys: listValue([...keys]) });
    return new Set(found.map(({ document }) => document));
  }

  /**
   * Adds readings in one transaction: all of them, or none when the process ends before it is done. What this reader has read
   * already is passed over.
   */
  async append(entries: readonly Entry[], run: Run, now: string): Promise<Appended> {
    if (entries.length === 0) return NOTHING;
    try {
      await this.#connection.run("BEGIN");
      try {
        const done = await this.#append(entries, run, now);
        await this.#connection.run("COMMIT");
        this.#batches += 1;
        return done;
      } catch (error) {
        await this.#connection.run("ROLLBACK");
        throw error;
      }
    } catch (error) {
      throw ledgerFailure(error, this.path);
    }
  }

  async #append(entries: readonly Entry[], run: Run, now: string): Promise<Appended> {
    const keyed = new Map(entries.map((entry) => [keyOf(entry), entry]));
    const keys = [...keyed.keys()];
    const read = await this.#readBy(keyed);
    const known = await this.#known(keys);
    const latest = await this.#latest(entries);
    const rows: Rows[] = [];
    let revisions = 0;
    for (const [key, entry] of keyed) {
      if (read.has(key)) continue;
      const before = entry.address === null ? undefined : latest.get(entry.address);
      const version = known.has(key) || before === undefined ? 1 : before.version + 1;
      if (version > 1) revisions += 1;
      rows.push(rowsOf(entry, { key, version, revisionOf: version > 1 ? (before?.key ?? null) : null, run: run.id, addedAt: now }, known.has(key)));
      if (entry.address !== null && !known.has(key)) latest.set(entry.address, { key, version });
    }
    for (const table of TABLES) if (table !== "batches") await this.#put(table, rows.flatMap((row) => row[table] as readonly Row<Table>[]));
    const done = {
      documents: rows.reduce((sum, row) => sum + row.documents.length, 0),
      revisions,
      readings: rows.length,
      claims: rows.reduce((sum, row) => sum + row.claims.length, 0),
    };
    if (rows.length > 0) await this.#put("batches", [{ run: run.id, ordinal: this.#batches, reader: run.reader, documents: done.documents, readings: done.readings, claims: done.claims, added_at: now }]);
    return done;
  }

  /** Which of some readings are there, each by the version of the reader that made it. */
  async #readBy(keyed: ReadonlyMap<string, Entry>): Promise<ReadonlySet<string>> {
    const byReader = new Map<string, string[]>();
    for (const [key, { reading }] of keyed) {
      const keys = byReader.get(reading.reader);
      if (keys === undefined) byReader.set(reading.reader, [key]);
      else keys.push(key);
    }
    const found: string[] = [];
    for (const [reader, keys] of byReader) found.push(...(await this.read(keys, reader)));
    return new Set(found);
  }

  async #put(table: Table, rows: readonly Row<Table>[]): Promise<void> {
    if (rows.length === 0) return;
    const appender = await this.#connection.createAppender(table);
    try {
      for (const row of rows) put(appender, table, row);
      appender.flushSync();
    } finally {
      appender.closeSync();
    }
  }

  async #known(keys: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await this.rows<{ key: string }>("SELECT key FROM documents WHERE key IN (SELECT unnest($keys))", { keys: listValue([...keys]) });
    return new Set(found.map(({ key }) => key));
  }

  /** The last version under each address. */
  async #latest(entries: readonly Entry[]): Promise<Map<string, { readonly key: string; readonly version: number }>> {
    const addresses = [...new Set(entries.flatMap(({ address }) => (address === null ? [] : [address])))];
    if (addresses.length === 0) return new Map();
    const found = await this.rows<{ address: string; key: string; version: number }>(
      "SELECT address, arg_max(key, version) AS key, max(version) AS version FROM documents WHERE address IN (SELECT unnest($addresses)) GROUP BY address",
      { addresses: listValue(addresses) },
    );
    return new Map(found.map(({ address, key, version }) => [address, { key, version: Number(version) }]));
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}

const keyOf = ({ reading, address, dated }: Entry): string => documentKey({ id: reading.document.id, address, dated });
