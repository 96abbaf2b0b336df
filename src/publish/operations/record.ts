import { QueryError } from "../../model/errors.ts";
import type { RecordChain, RecordVerdict } from "../../model/total.ts";
import type { Metric } from "../../model/vocabulary.ts";
import { attackerField, claimantField, classesField, classesOf, hoursField, metricField, targetField } from "../asked-fields.ts";
import { asOfField, asking, dayField } from "../asking.ts";
import { ledgerField } from "../ledger-place.ts";
import { numbersOf } from "../numbers.ts";
import { choice, operation, text } from "../operation.ts";
import { parsePeriod } from "../period.ts";

/** The records of one direction, and the scope that they are records in. */
export interface RecordAnswer {
  readonly attacker: string | null;
  readonly target: string | null;
  readonly claimant: { readonly id: string | null; readonly name: string } | null;
  readonly scope: { readonly metric: Metric; readonly over: "rows" | "nights"; readonly posts: "all" | "national"; readonly only: readonly string[] | null; readonly from: string; readonly to: string };
  readonly chain: RecordChain;
  /** Of a number that was asked about; null without one. */
  readonly verdict: RecordVerdict | null;
}

/** `tallywire record`: which night had the most, and which ones before it. */
export const record = operation({
  name: "record",
  summary: "Records: the highest number of a scope, the chain of those before it, and the runner-up, as of any day",
  description:
    "A record holds in a scope: whose numbers, of what, from when to when. The chain has every night that had more than all nights before it. Drones in national numbers by default. Numbers that are open " +
    "above or kept back are named, because a record among them would not be seen.",
  positional: "number",
  input: {
    number: text("a number: was it a record when it was told?", { placeholder: "NUMBER", check: (value) => void aNumber(value) }),
    on: dayField("records as they stood after this night; the last night of the ledger by default"),
    since: text("records since then: a date, a month or a year; from the first night of the ledger by default", { placeholder: "DATE", check: (value) => void parsePeriod(value) }),
    metric: metricField("what is compared; by default launched, where it is told"),
    weapon: classesField("only weapons of these classes; uav by default, every drone"),
    posts: choice("all numbers of a table, or only those of bodies that speak for a whole side; national by default", ["all", "national"]),
    over: choice("rows of a table as they stand, or figures reconciled night by night; rows where the ledger has a table, unless a claimant is named", ["rows", "nights"]),
    attacker: attackerField, target: targetField, claimant: claimantField, hours: hoursField,
    ledger: ledgerField, "as-of": asOfField,
  },
  examples: [
    { command: "tallywire record", says: "the record of each direction and the chain that led to it" },
    { command: "tallywire record 273 --on 2025-05-20", says: "whether 273 was one, as it stood after the night of 19–20 May 2025" },
    { command: "tallywire record --weapon missile", says: "missiles of every kind" },
  ],
  formats: ["table", "json", "csv"],

  async *run({ number, on, since, metric, weapon, posts, over, attacker, target, claimant, hours, ...given }, effects) {
    const { recordChain, recordVerdict } = await import("../../reconcile/records.ts");
    const answers = await asking(given, effects, async (asked) => {
      const from = since === undefined ? null : parsePeriod(since).from;
      const found = await numbersOf(asked, { from, to: on ?? null, metric: metric ?? null, over, attacker, target, claimant, hours: hours ?? "all" });
      return found.map((one): RecordAnswer => {
        const scope = { metric: one.metric, over: one.over, posts: posts ?? "national", only: weapon === undefined ? ["uav"] : classesOf(weapon), from: one.from, to: one.to } as const;
        const own = one.numbers.filter(({ nightOf }) => nightOf !== null && one.from <= nightOf && nightOf <= one.to);
        return { attacker: one.attacker, target: one.target, claimant: one.claimant, scope, chain: recordChain(own, { ...scope, without: [] }), verdict: number === undefined ? null : recordVerdict(own, { ...scope, without: [] }, aNumber(number)) };
      });
    });
    for (const value of answers) yield { ok: true, source: `${value.attacker}>${value.target}`, value, ...(answers.length > 1 ? { many: true as const } : {}) };
  },

  async view(format) {
    const views = await import("../reading/record-views.ts");
    return format === "json" ? views.recordJson : format === "csv" ? views.recordCsv : views.recordTable;
  },
});

function aNumber(value: string): number {
  const plain = value.replaceAll(/[\s,_]/gu, "");
  if (/^\d{1,9}$/u.test(plain)) return Number(plain);
  throw new QueryError("bad-value", `${JSON.stringify(value.slice(0, 40))} is no number`, { hint: "write tallywire record 273 --on 2025-05-20; a day alone goes behind --on" });
}
