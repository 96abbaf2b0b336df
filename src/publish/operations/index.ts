import type { Operation } from "../operation.ts";
import { add } from "./add.ts";
import { coverage } from "./coverage.ts";
import { importTable } from "./import.ts";
import { night } from "./night.ts";
import { nights } from "./nights.ts";
import { read } from "./read.ts";
import { record } from "./record.ts";
import { total } from "./total.ts";

/** Every operation, in the order of help. */
export const OPERATIONS: readonly Operation[] = [read as unknown as Operation, add as unknown as Operation, night as unknown as Operation, nights as unknown as Operation, total as unknown as Operation, record as unknown as Operation, coverage as unknown as Operation, importTable as unknown as Operation];

/** Options of one operation that ask for another: `read --coverage` is `coverage`. */
export const SWITCHES: Readonly<Record<string, Readonly<Record<string, string>>>> = { read: { coverage: "coverage" } };
