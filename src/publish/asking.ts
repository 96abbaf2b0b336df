import type { Effects } from "../effects.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { NotFoundError, QueryError } from "../model/errors.ts";
import { isoDate } from "../model/published.ts";
import { ledgerPlace } from "./ledger-place.ts";
import { text } from "./operation.ts";

/** `--as-of`, the same for every question about what was added. */
export const asOfField = text("as it was known then: an ISO date, or an instant in UTC", { placeholder: "INSTANT", check: anInstant });

/** A day as an option, such as `--from`. */
export function dayField(description: string): ReturnType<typeof text> {
  return text(description, { placeholder: "DATE", check: (value) => aDay(value) });
}

/** A ledger that is open for one question. */
export interface Asked {
  readonly ledger: Ledger;
  readonly path: string;
  /** What rows may carry at the latest: `--as-of`, or later than any. */
  readonly instant: string;
}

/**
 * Opens the ledger for one question and closes it behind the answer.
 *
 * @throws LedgerError `ledger-missing`, `ledger-in-use` and the others of `openLedger`
 */
export async function asking<T>(given: { readonly ledger?: string | undefined; readonly "as-of"?: string | undefined }, effects: Effects, ask: (asked: Asked) => Promise<T>): Promise<T> {
  const [{ openLedger }, { NOW }] = await Promise.all([import("../ledger/ledger.ts"), import("../ledger/filed.ts")]);
  const path = ledgerPlace(given.ledger, effects);
  const ledger = await openLedger(path, { write: false, exists: (await effects.stat(path)) !== null, now: effects.now() });
  try {
    const asOf = given["as-of"];
    return await ask({ ledger, path, instant: asOf === undefined ? NOW : endOf(asOf) });
  } finally {
    ledger.close();
  }
}

/** Nothing in the ledger tells of a night. */
export function noNights(path: string): NotFoundError {
  return new NotFoundError("no-nights", `no night in the ledger: ${path}`, { hint: "add bulletins or dated articles with tallywire add" });
}

export function aDay(value: string, name = "date"): void {
  if (isoDate(value)?.precision !== "day") throw new QueryError("bad-value", `${name}: ${JSON.stringify(value.slice(0, 40))} is no day`, { hint: "write an ISO date such as 2025-05-20: a night has the date of its morning" });
}

function anInstant(value: string): void {
  if (isoDate(value) === null) throw new QueryError("bad-value", `as-of: ${JSON.stringify(value.slice(0, 40))} is no date`, { hint: "write a date such as 2025-05-20, or an instant such as 2025-05-20T08:00:00Z" });
}

/** A day counts to its end; an instant is put in UTC, as rows carry theirs. */
function endOf(asOf: string): string {
  return isoDate(asOf)?.precision === "day" ? `${asOf}T23:59:59.999Z` : new Date(asOf).toISOString();
}
