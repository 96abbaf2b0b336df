import type { Published } from "../../model/document.ts";
import type { Scope } from "../../model/vocabulary.ts";
import type { Moment, TimeMention } from "../../read/time/expression.ts";
import { resolveTime } from "../time.ts";
import { parseDay } from "./civil.ts";

/**
 * Whether a time makes a number one of an event, of a stretch of time, or of everything up to now.
 *
 * `published` decides "since 2022": counted from another year it is a running total, "since January" a stretch.
 */
export function scopeOf(mention: Pick<TimeMention, "expression" | "lead"> | null, published: Published | null, lands?: ReadonlySet<string>): Scope {
  if (mention === null) return "event";
  const { expression } = mention;
  switch (expression.kind) {
    case "since": {
      if (expression.start === null) return "cumulative";
      const time = resolveTime(expression, { published, ...(lands === undefined ? {} : { lands }) });
      const start = time.start === null ? null : parseDay(time.start);
      const day = published === null ? null : parseDay(published.at);
      if (start === null || day === null) return expression.start.base.on === "year" || (expression.start.base.on === "month" && expression.start.base.year !== null) ? "cumulative" : "period";
      // "since June 13": from the day on which it all began.
      if (day - start > 200 || (expression.start.base.on === "date" && day - start > 2)) return "cumulative";
      return time.precision === "day" || time.precision === "minute" || time.precision === "part-of-day" ? (day - start <= 1 && !(day > start && isEarly(expression.start)) ? "event" : "period") : "period";
    }
    case "past":
      // "in the past three hours" is one attack; the past day is one attack's time in a round-up, though not one night's.
      return isHours(expression) ? "event" : "period";
    case "set":
      return "period";
    case "duration":
      return mention.lead === null || mention.lead === "over" || mention.lead === "in" || mention.lead === "for" || mention.lead === "within" ? (isDayLong(expression.amount, expression.unit) ? "event" : "period") : "event";
    case "range": {
      const clocks = expression.start.clock !== null || expression.end.clock !== null;
      const nightly = expression.start.edge === "late" || expression.start.part === "evening" || expression.start.part === "night";
      if (clocks || nightly) return "event";
      const time = resolveTime(expression, { published, ...(lands === undefined ? {} : { lands }) });
      if (time.nightOf !== null) return "event";
      const [from, to] = [time.start === null ? null : parseDay(time.start), time.end === null ? null : parseDay(time.end)];
      return from !== null && to !== null && to - from > 730 ? "cumulative" : "period";
    }
    case "moment": {
      const { base, part, clock } = expression.moment;
      if (part !== null || clock !== null) return "event";
      if (base.on === "unit") return base.unit === "weekend" || base.unit === "day" || base.unit === "night" ? "event" : "period";
      return base.on === "month" || base.on === "year" || base.on === "decade" || base.on === "season" || base.on === "part-of-year" ? "period" : "event";
    }
    case "ref":
      return "event";
  }
}

/** "since early on Monday", told on Tuesday: more than one night. */
function isEarly({ part, edge }: Moment): boolean {
  return part === "morning" || (edge === "early" && part === null);
}

/** "in the past three hours", "over the past 40 minutes": less than half a day before it was told. */
export function isHours({ amount, unit, sign }: Extract<TimeMention["expression"], { kind: "past" }>): boolean {
  return sign < 0 && amount !== null && ((unit === "hour" && amount < 12) || unit === "minute");
}

function isDayLong(amount: number | null, unit: string): boolean {
  if (amount === null) return unit === "hour" || unit === "minute";
  return unit === "hour" ? amount < 24 : unit === "minute" || unit === "second" || ((unit === "day" || unit === "night") && amount <= 1);
}
