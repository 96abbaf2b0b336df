import { QueryError } from "../../model/errors.ts";
import type { QueryRows } from "../../ledger/free-query.ts";
import { asOfField, asking } from "../asking.ts";
import { ledgerField } from "../ledger-place.ts";
import { operation, optionalTexts, text } from "../operation.ts";

const ROWS = 1000;
const MOST_ROWS = 10_000_000;
const SECONDS = 30;
const MOST_SECONDS = 3600;
/** Longest query from standard input, in bytes. */
const LONGEST = 1024 * 1024;

/** `tallywire sql`: a query of the user's own, which reads and does nothing else. */
export const sql = operation({
  name: "sql",
  summary: "Ask the ledger in SQL: read-only, one statement, with a limit of time and rows",
  description:
    "Runs one SELECT on the tables of the ledger. Nothing is written, no file and no address is read, no setting is changed. current_claims and current_readings have of each document what the newest reader made of it; " +
    "with --as-of every table is as it was known then.",
  positional: "query",
  input: {
    query: optionalTexts("one SELECT; - takes it from standard input", { placeholder: "SELECT …" }),
    limit: text(`rows at most; ${ROWS} by default`, { placeholder: "NUMBER", check: (value) => void within("limit", value, MOST_ROWS) }),
    seconds: text(`how long it may run; ${SECONDS} by default`, { placeholder: "NUMBER", check: (value) => void within("seconds", value, MOST_SECONDS) }),
    ledger: ledgerField, "as-of": asOfField,
  },
  examples: [
    { command: 'tallywire sql "SELECT claimant_name, count(*) FROM current_claims GROUP BY ALL ORDER BY 2 DESC"', says: "who is on record how often" },
    { command: 'tallywire sql "FROM current_claims WHERE metric = \'killed\'" --format csv --limit 100000', says: "every toll as rows" },
    { command: "tallywire sql - < query.sql", says: "out of a file" },
  ],
  formats: ["table", "json", "ndjson", "csv"],

  async *run({ query, limit, seconds, ...given }, effects) {
    const asked = query.length === 1 && query[0] === "-" ? new TextDecoder().decode(await effects.stdin(LONGEST)) : query.join(" ");
    if (asked.trim() === "") throw new QueryError("missing-input", "no query", { hint: 'write one: tallywire sql "SELECT count(*) FROM current_claims"' });
    const limits = { rows: limit === undefined ? ROWS : within("limit", limit, MOST_ROWS), milliseconds: 1000 * (seconds === undefined ? SECONDS : within("seconds", seconds, MOST_SECONDS)) };
    const value: QueryRows = await asking(given, effects, ({ ledger, instant }) => ledger.query(asked, limits, given["as-of"] === undefined ? null : instant));
    yield { ok: true, source: "sql", value };
    if (value.cut) effects.log(`only the first ${limits.rows} rows: --limit asks for more`);
  },

  async view(format) {
    const views = await import("../reading/sql-views.ts");
    return format === "json" ? views.sqlJson : format === "ndjson" ? views.sqlNdjson : format === "csv" ? views.sqlCsv : views.sqlTable;
  },
});

function within(name: string, value: string, most: number): number {
  const number = Number(value);
  if (/^\d{1,9}$/u.test(value.trim()) && number >= 1 && number <= most) return number;
  throw new QueryError("bad-value", `${name}: ${JSON.stringify(value.slice(0, 40))} is no whole number from 1 to ${most}`, { hint: `write digits, such as --${name} 100` });
}
