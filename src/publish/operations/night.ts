import { NotFoundError, QueryError } from "../../model/errors.ts";
import type { FiledClaim } from "../../model/filed.ts";
import type { Night } from "../../model/night.ts";
import { isoDate } from "../../model/published.ts";
import { ledgerField, ledgerPlace } from "../ledger-place.ts";
import { operation, text } from "../operation.ts";
import { nightWords } from "../words.ts";

/** One night, and the rows that it was drawn from. */
export interface NightAnswer {
  readonly night: Night;
  readonly rows: readonly FiledClaim[];
  readonly asOf: string | null;
}

/** `tallywire night`: who said how many of one night, on both sides, and what is left unaccounted for. */
export const night = operation({
  name: "night",
  summary: "One night, both sides: who said how many, what is left unaccounted for, who repeated whom",
  description:
    "Sets beside each other what the ledger's documents say of one night: per direction and claimant the number that stands and the rule that " +
    "chose it, the balance as bounds, relays and labels that changed on the way. The numbers of two directions are never added. Without a date, the last night in the ledger.",
  positional: "date",
  input: {
    date: text("the morning on which the night ended, as an ISO date; the last night by default", { placeholder: "DATE", check: aDay }),
    ledger: ledgerField,
    "as-of": text("as it was known then: an ISO date, or an instant in UTC", { placeholder: "INSTANT", check: anInstant }),
  },
  examples: [
    { command: "tallywire night 2025-05-20", says: "the night of 19–20 May 2025" },
    { command: "tallywire night --json", says: "the last night, with relations, sources and drifts, for a program" },
    { command: "tallywire night 2025-05-20 --as-of 2025-05-20", says: "as the ledger knew it at the end of that day" },
  ],
  formats: ["table", "json"],

  async *run({ date, ledger: asked, "as-of": asOf }, effects) {
    const [{ openLedger }, questions, { reconcileNight }, { declaredDefinitions }] = await Promise.all([
      import("../../ledger/ledger.ts"), import("../../ledger/filed.ts"), import("../../reconcile/night.ts"), import("../../pipeline.ts"),
    ]);
    const path = ledgerPlace(asked, effects);
    const ledger = await openLedger(path, { write: false, exists: (await effects.stat(path)) !== null, now: effects.now() });
    try {
      const instant = asOf === undefined ? questions.NOW : endOf(asOf);
      const day = date ?? (await questions.lastNight(ledger, instant));
      if (day === null) throw new NotFoundError("no-nights", `no night in the ledger: ${path}`, { hint: "add bulletins or dated articles with tallywire add" });
      const rows = await questions.claimsOfNight(ledger, day, instant);
      if (!rows.some(({ claim }) => claim.nightOf === day)) {
        const { before, after } = await questions.nightsBeside(ledger, day, instant);
        const near = [before, after].filter((other) => other !== null).map((other) => nightWords(other));
        throw new NotFoundError("night-not-covered", `nothing in the ledger on the night of ${nightWords(day)}; that is not a night without an attack`, { hint: near.length === 0 ? "add documents on it with tallywire add" : `the nearest that it has: ${near.join(", ")}` });
      }
      yield { ok: true, source: day, value: { night: reconcileNight(rows, { night: day, definitions: declaredDefinitions() }), rows, asOf: asOf ?? null } };
    } finally {
      ledger.close();
    }
  },

  async view(format) {
    const views = await import("../reading/night-views.ts");
    return format === "json" ? views.nightJson : views.nightTable;
  },
});

function aDay(value: string): void {
  if (isoDate(value)?.precision !== "day") throw new QueryError("bad-value", `date: ${JSON.stringify(value.slice(0, 40))} is no day`, { hint: "write the morning on which the night ended, such as 2025-05-20" });
}

function anInstant(value: string): void {
  if (isoDate(value) === null) throw new QueryError("bad-value", `as-of: ${JSON.stringify(value.slice(0, 40))} is no date`, { hint: "write a date such as 2025-05-20, or an instant such as 2025-05-20T08:00:00Z" });
}

/** A day counts to its end; an instant is put in UTC, as rows carry theirs. */
function endOf(asOf: string): string {
  return isoDate(asOf)?.precision === "day" ? `${asOf}T23:59:59.999Z` : new Date(asOf).toISOString();
}
