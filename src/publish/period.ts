import { QueryError } from "../model/errors.ts";
import { isCalendarDay } from "../model/published.ts";

/** Two dates, both in; null where it is open. */
export interface DatePeriod {
  readonly from: string | null;
  readonly to: string | null;
}

/** A year, a month, a day, or two of them with `..` or `/` between: "2025", "2025-05", "2025-04-01..2025-06-15", "2025-07..". @throws QueryError */
export function parsePeriod(value: string): DatePeriod {
  const [first = "", second, ...more] = value.trim().split(/\.\.|\//u);
  if (more.length > 0 || (first === "" && (second ?? "") === "")) throw bad(value);
  const period = second === undefined ? { from: edge(first, value, "first"), to: edge(first, value, "last") } : { from: first === "" ? null : edge(first, value, "first"), to: second === "" ? null : edge(second, value, "last") };
  if (period.from !== null && period.to !== null && period.from > period.to) {
    throw new QueryError("bad-value", `the period ends before it begins: ${value.slice(0, 60)}`, { hint: `write ${period.to}..${period.from}` });
  }
  return period;
}

function edge(part: string, whole: string, which: "first" | "last"): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(part.trim());
  if (match === null) throw bad(whole);
  const [, year, month, day] = match;
  const m = month ?? (which === "first" ? "01" : "12");
  const d = day ?? (which === "first" ? "01" : String(new Date(Date.UTC(Number(year), Number(m), 0)).getUTCDate()).padStart(2, "0"));
  if (!isCalendarDay(Number(year), Number(m), Number(d))) throw bad(whole);
  return `${year}-${m}-${d}`;
}

function bad(value: string): QueryError {
  return new QueryError("bad-value", `not a period: ${JSON.stringify(value.slice(0, 60))}`, { hint: "write a year, a month, a day, or two dates: 2025, 2025-05, 2025-04-01..2025-06-15" });
}
