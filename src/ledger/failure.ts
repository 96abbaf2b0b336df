import { LedgerError } from "../model/errors.ts";

/** What the database says of a failure, and what it means to whoever asked. */
const KNOWN: readonly { readonly says: RegExp; readonly code: string; readonly message: (path: string, match: RegExpExecArray) => string; readonly hint: string }[] = [
  {
    says: /Could not set lock on file[^]*?(?:\(PID (\d+)\))?(?:\.|$)/u,
    code: "ledger-in-use",
    message: (path) => `the ledger is in use by another program: ${path}`,
    hint: "wait until the other is done, or name another ledger with --ledger FILE",
  },
  { says: /not a valid DuckDB database file/u, code: "ledger-foreign", message: (path) => `not a ledger: ${path}`, hint: "name a ledger, or a file that does not exist yet, with --ledger FILE; nothing was changed" },
  {
    says: /(?:created|written) with (?:a newer|an older)|newer version of DuckDB|storage version/iu,
    code: "ledger-newer",
    message: (path) => `the ledger was written by another version of its database: ${path}`,
    hint: "install the tallywire that wrote it; nothing was changed",
  },
  { says: /No space left|disk (?:is )?full|Out of (?:disk )?space|max_temp_directory_size/iu, code: "ledger-disk-full", message: (path) => `no space left for the ledger: ${path}`, hint: "make room and run the same command again: what was added before is kept" },
  { says: /Permission denied|read-only file ?system|Read-only|EACCES|EROFS/iu, code: "ledger-unwritable", message: (path) => `the ledger cannot be written: ${path}`, hint: "check that you may write there, or name another place with --ledger FILE" },
  { says: /Is a directory/iu, code: "ledger-foreign", message: (path) => `a folder, not a ledger: ${path}`, hint: "name a file with --ledger FILE" },
  { says: /No such file or directory|Cannot open file/iu, code: "ledger-unwritable", message: (path) => `no place for the ledger: ${path}`, hint: "make the folder first, or name another place with --ledger FILE" },
  {
    says: /checksum|corrupt|Failed to (?:read|deserialize)|WAL|truncated|Could not read (?:enough )?bytes|Serialization/iu,
    code: "ledger-corrupt",
    message: (path) => `the ledger is damaged: ${path}`,
    hint: "keep the file, and build a new one from the same inputs with --ledger FILE",
  },
];

/** An error of the database as one of ours, with the way out. Unknown ones pass as they came. */
export function ledgerFailure(error: unknown, path: string): unknown {
  if (error instanceof LedgerError || !(error instanceof Error)) return error;
  for (const { says, code, message, hint } of KNOWN) {
    const match = says.exec(error.message);
    if (match === null) continue;
    const pid = /PID (\d+)/u.exec(error.message)?.[1];
    return new LedgerError(code, `${message(path, match)}${pid === undefined ? "" : ` (process ${pid})`}`, { hint, cause: error });
  }
  return error;
}
