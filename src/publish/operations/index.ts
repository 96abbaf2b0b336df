import type { Operation } from "../operation.ts";
import { read } from "./read.ts";

/** Every operation, in the order of help. */
export const OPERATIONS: readonly Operation[] = [read as unknown as Operation];
