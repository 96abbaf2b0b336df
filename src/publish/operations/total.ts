import type { TotalAnswer } from "../../model/total.ts";
import { attackerField, claimantField, classesField, classesOf, hoursField, metricField, targetField } from "../asked-fields.ts";
import { asOfField, asking } from "../asking.ts";
import { ledgerField } from "../ledger-place.ts";
import { numbersOf } from "../numbers.ts";
import { choice, operation, text } from "../operation.ts";
import { parsePeriod } from "../period.ts";

/** `tallywire total`: one figure with its recipe, and what other recipes give. */
export const total = operation({
  name: "total",
  summary: "A total with its recipe: which numbers were added, what was left out, and what another rule would give",
  description:
    "Adds one metric over a time, direction by direction: over the rows of a table where the ledger has one, else over the nights as one claimant tells of them. Says every rule that was " +
    "used, names the models in it and those left out, keeps hedges as bounds, and shows what the choice of each rule is worth.",
  positional: "period",
  input: {
    period: text("a year, a month, a day, or two dates, both in: 2025, 2025-05, 2025-01-20..2025-07-19; all of the ledger by default", { placeholder: "PERIOD", check: (value) => void parsePeriod(value) }),
    metric: metricField("what is added; by default launched, where it is told"),
    over: choice("rows of a table as they stand, or figures reconciled night by night; rows where the ledger has a table, unless a claimant is named", ["rows", "nights"]),
    date: choice("by which date a number is in: on which its window ends, starts, or the night that it is of; end by default", ["end", "start", "night"]),
    posts: choice("all numbers of a table, or only those of bodies that speak for a whole side; all by default", ["all", "national"]),
    weapon: classesField("only weapons of these classes: uav, or uav.strike,uav.decoy"),
    without: classesField("without numbers whose weapons are all of these classes; uav is a drone of no known class"),
    attacker: attackerField, target: targetField, claimant: claimantField, hours: hoursField,
    ledger: ledgerField, "as-of": asOfField,
  },
  examples: [
    { command: "tallywire total 2025-01-20..2025-07-19", says: "everything launched in half a year, with its recipe" },
    { command: "tallywire total 2025-05 --over nights --weapon uav", says: "the drones of May as the bulletins have them, night by night" },
    { command: "tallywire total 2025-07-09 --explain", says: "one day, with every number that was added and its words" },
  ],
  formats: ["table", "json", "csv"],

  async *run({ period, metric, over, date, posts, weapon, without, attacker, target, claimant, hours, ...given }, effects) {
    const { recipe, sensitivity, totalOf } = await import("../../reconcile/totals.ts");
    const answers = await asking(given, effects, async (asked) => {
      const dates = period === undefined ? { from: null, to: null } : parsePeriod(period);
      const found = await numbersOf(asked, { ...dates, metric: metric ?? null, over, attacker, target, claimant, hours: hours ?? "all" });
      return found.map((one): TotalAnswer => {
        const by = recipe(one.from, one.to, {
          metric: one.metric, over: one.over, date: date ?? "end", posts: posts ?? "all",
          only: weapon === undefined ? null : classesOf(weapon), without: without === undefined ? [] : classesOf(without),
        });
        return { attacker: one.attacker, target: one.target, claimant: one.claimant, total: totalOf(one.numbers, by), others: sensitivity(one.numbers, by), breaks: one.breaks };
      });
    });
    for (const value of answers) yield { ok: true, source: `${value.attacker}>${value.target}`, value, ...(answers.length > 1 ? { many: true as const } : {}) };
  },

  async view(format) {
    const views = await import("../reading/total-views.ts");
    return format === "json" ? views.totalJson : format === "csv" ? views.totalCsv : views.totalTable;
  },
});
