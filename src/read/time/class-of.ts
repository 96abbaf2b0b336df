import type { TimeClass, TimeExpression } from "./expression.ts";
import { isNightPart } from "./moment.ts";

/** What kind of time an expression is. */
export function classOf(expression: TimeExpression): TimeClass {
  if (expression.kind === "range") {
    const { start, end } = expression;
    if (start.clock !== null && end.clock !== null) return isLate(start.clock.hour) && end.clock.hour < 12 ? "night" : "point";
    if (start.edge === "late" || start.part === "evening" || isNightPart(start.part)) return "night";
    return "period";
  }
  if (expression.kind !== "moment") return expression.kind === "duration" ? "duration" : expression.kind === "set" ? "set" : "period";
  const { base, part } = expression.moment;
  if (isNightPart(part) || part === "dawn") return "night";
  switch (base.on) {
    case "month":
    case "year":
    case "decade":
    case "season":
    case "part-of-year":
    case "unit":
      return "period";
    case "context":
      return "relative";
    case "offset":
      return base.from === "published" ? "point" : "relative";
    default:
      return "point";
  }
}

function isLate(hour: number): boolean {
  return hour >= 16;
}
