import type { Operation } from "../operation.ts";
import { add } from "./add.ts";
import { claims } from "./claims.ts";
import { coverage } from "./coverage.ts";
import { date } from "./date.ts";
import { document } from "./document.ts";
import { exportLedger } from "./export.ts";
import { importTable } from "./import.ts";
import { night } from "./night.ts";
import { nights } from "./nights.ts";
import { read } from "./read.ts";
import { record } from "./record.ts";
import { sources } from "./sources.ts";
import { sql } from "./sql.ts";
import { total } from "./total.ts";

/** Every operation, in the order of help. */
export const OPERATIONS = [read, add, night, nights, total, record, claims, date, document, coverage, sources, importTable, exportLedger, sql] as unknown as readonly Operation[];

/** Options of one operation that ask for another: `read --coverage` is `coverage`. */
export const SWITCHES: Readonly<Record<string, Readonly<Record<string, string>>>> = { read: { coverage: "coverage" } };
