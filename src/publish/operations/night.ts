import { NotFoundError } from "../../model/errors.ts";
import type { AroundEvent } from "../../ledger/around.ts";
import type { FiledClaim } from "../../model/filed.ts";
import type { Night } from "../../model/night.ts";
import { asOfField, asking, dayField, noNights } from "../asking.ts";
import { ledgerField } from "../ledger-place.ts";
import { operation } from "../operation.ts";
import { nightWords } from "../words.ts";

/** One night, and the rows that it was drawn from. */
export interface NightAnswer {
  readonly night: Night;
  readonly rows: readonly FiledClaim[];
  readonly asOf: string | null;
  /** What is told of calls, meetings and decisions on the day before and on the morning. */
  readonly events: readonly AroundEvent[];
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
    date: dayField("the morning on which the night ended, as an ISO date; the last night by default"),
    ledger: ledgerField,
    "as-of": asOfField,
  },
  examples: [
    { command: "tallywire night 2025-05-20", says: "the night of 19–20 May 2025" },
    { command: "tallywire night --json", says: "the last night, with relations, sources and drifts, for a program" },
    { command: "tallywire night 2025-05-20 --as-of 2025-05-20", says: "as the ledger knew it at the end of that day" },
  ],
  formats: ["table", "json"],

  async *run({ date, ...given }, effects) {
    const [questions, { eventsAround }, { reconcileNight }, { declaredDefinitions }] = await Promise.all([import("../../ledger/filed.ts"), import("../../ledger/around.ts"), import("../../reconcile/night.ts"), import("../../pipeline.ts")]);
    const value = await asking(given, effects, async ({ ledger, path, instant }) => {
      const day = date ?? (await questions.lastNight(ledger, instant));
      if (day === null) throw noNights(path);
      const rows = await questions.claimsOfNight(ledger, day, instant);
      if (!rows.some(({ claim }) => claim.nightOf === day)) {
        const { before, after } = await questions.nightsBeside(ledger, day, instant);
        const near = [before, after].filter((other) => other !== null).map((other) => nightWords(other));
        throw new NotFoundError("night-not-covered", `nothing in the ledger on the night of ${nightWords(day)}; that is not a night without an attack`, { hint: near.length === 0 ? "add documents on it with tallywire add" : `the nearest that it has: ${near.join(", ")}` });
      }
      return { night: reconcileNight(rows, { night: day, definitions: declaredDefinitions() }), rows, asOf: given["as-of"] ?? null, events: await eventsAround(ledger, day, instant) };
    });
    yield { ok: true, source: value.night.nightOf ?? "", value };
  },

  async view(format) {
    const views = await import("../reading/night-views.ts");
    return format === "json" ? views.nightJson : views.nightTable;
  },
});
