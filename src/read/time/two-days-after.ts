import type { Clause } from "./clauses.ts";
import type { Moment, TimeMention } from "./expression.ts";
import type { Option } from "./option.ts";
import { optionAfter } from "./option.ts";

/** Times before a "two days after" that are looked at. */
const FIRST = 4;

/** An offset of days or more without their number. */
export function isVague({ expression }: TimeMention): boolean {
  return expression.kind === "moment" && expression.moment.base.on === "offset" && expression.moment.base.amount === null;
}

/** The time of a sentence's own event, before a "two days after": "The attack on Saturday came a day after …". */
export function ownTime(options: readonly Option[], clauses: readonly Clause[], told: TimeMention): Option | undefined {
  const end = optionAfter(options, told.from);
  return options.slice(Math.max(0, end - FIRST), end).find(({ mention, clause, speech }) => !speech && mention !== told && (clauses[clause] as Clause).kind === "main" && (mention.class === "point" || mention.class === "night"));
}

/** The night that begins on a day. */
export function nightAfter(mention: TimeMention): TimeMention | null {
  if (mention.expression.kind !== "moment") return null;
  const { moment } = mention.expression;
  if (moment.part !== null || moment.clock !== null) return null;
  return { ...mention, class: "night", expression: { kind: "moment", moment: { ...moment, part: "night" } } };
}

/** "hours after": the same night still, as far as one can tell. */
export function nearEvent(mention: TimeMention): boolean {
  if (mention.expression.kind !== "moment" || mention.expression.moment.base.on !== "offset") return false;
  const { unit } = mention.expression.moment.base;
  return unit === "hour" || unit === "minute" || unit === "second";
}

/**
 * In "the attack came two days after Russia fired 273 drones" the 273 are told of two days before the attack: the time
 * that the text speaks of, counted the other way.
 */
export function inverted(mention: TimeMention): TimeMention | null {
  if (mention.expression.kind !== "moment") return null;
  const { base } = mention.expression.moment;
  if (base.on !== "offset" || base.amount === null || base.unit === "hour" || base.unit === "minute") return null;
  const moment: Moment = { ...mention.expression.moment, base: { ...base, sign: base.sign === 1 ? -1 : 1, from: "context" } };
  return { ...mention, class: "relative", expression: { kind: "moment", moment } };
}
