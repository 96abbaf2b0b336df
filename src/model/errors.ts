import type { Span } from "./span.ts";

export interface Place {
  readonly document: string;
  readonly span?: Span;
}

interface Details {
  readonly hint?: string;
  readonly place?: Place;
  readonly cause?: unknown;
}

/** The base of every error that Tallywire raises on purpose: a stable code, the place, and the way out. */
export abstract class TallywireError extends Error {
  abstract readonly exitCode: number;
  readonly code: string;
  readonly hint: string | undefined;
  readonly place: Place | undefined;

  constructor(code: string, message: string, details: Details = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = details.hint;
    this.place = details.place;
  }
}

/** The caller's input is wrong: an unknown option, an empty file, a date that is none. */
export class QueryError extends TallywireError {
  readonly exitCode = 2;
}

/** Something asked for by name is not there. */
export class NotFoundError extends TallywireError {
  readonly exitCode = 3;
}

/** The network, the disk or a site failed; trying again may help. */
export class FetchError extends TallywireError {
  readonly exitCode = 4;
}

/** A page no longer has the shape that its source declares. */
export class SourceChangedError extends TallywireError {
  readonly exitCode = 5;
}

/** A language pack or a gazetteer is broken; raised when it is loaded. */
export class PackError extends TallywireError {
  readonly exitCode = 6;
}

/** The ledger cannot be opened or would break: it is in use, of a newer version, no ledger at all, or the disk is full. */
export class LedgerError extends TallywireError {
  readonly exitCode = 7;
}
