import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import type { Option } from "./option.ts";
import type { TimeMention } from "./expression.ts";

/** Tokens from hours to their day: "(local time) on". */
const AFTER_HOURS = 6;

/** "its October 7 attacks a year ago": of two times side by side the day. */
export function finer(options: readonly Option[], index: number, best: TimeMention): TimeMention {
  if (best.expression.kind !== "moment") return best;
  const { base } = best.expression.moment;
  const isCoarse = base.on === "year" || base.on === "month" || (base.on === "offset" && (base.unit === "year" || base.unit === "month"));
  const before = isCoarse ? options[index - 1] : undefined;
  if (before === undefined || before.clause !== (options[index] as Option).clause || best.from - before.mention.to > 4) return best;
  return before.mention.expression.kind === "moment" && before.mention.expression.moment.base.on === "date" ? before.mention : best;
}

/** "between 2 a.m. and 4 p.m. (Aden time) on May 13": hours of the day that stands behind them in their own clause or behind a bracket. */
export function onDay(options: readonly Option[], index: number, best: TimeMention): TimeMention {
  const { expression } = best;
  if (expression.kind !== "range" || expression.start.clock === null || expression.end.clock === null) return best;
  if (expression.start.base.on !== "none" || expression.end.base.on !== "none") return best;
  const after = options[index + 1]?.mention;
  if (after === undefined || after.from - best.to > AFTER_HOURS || after.expression.kind !== "moment") return best;
  const { base, part, clock } = after.expression.moment;
  if ((base.on !== "date" && base.on !== "weekday" && base.on !== "day" && base.on !== "context") || part !== null || clock !== null) return best;
  return { ...best, expression: { ...expression, end: { ...expression.end, base } } };
}

/** "the coalition that entered the war in 2009 said …": who is told of by that year speaks of another time. */
export function speaksBetween(a: Analysis, from: number, to: number): boolean {
  for (let i = from, seen = 0; i < to && seen < 12; i = a.end[i] as number, seen++) {
    const form = ((a.mask[i] as number) & TAG.say) === 0 ? undefined : a.term[i]?.say?.form;
    if (form === "past" || form === "third") return true;
    if (a.tokens.kind[i] === PUNCT) return false;
  }
  return false;
}
