import type { TimeChoice } from "../../read/time/choose.ts";
import type { TimeMention } from "../../read/time/expression.ts";
import type { ResolvedTime } from "../time.ts";
import { parseDay } from "./civil.ts";
import { scopeOf } from "./scope.ts";
import type { Story } from "./story.ts";
import { goesOn, inheritTime, isLate, isOvernight, isUnknownDay, keep, leave, RECENT, resolveIn } from "./story.ts";

/**
 * Sets what the text is about before any of its numbers is read: a headline shares the night of the first paragraphs.
 * Call for the first sentences that tell of an attack, with their chosen times, until it returns true.
 */
export function foretell(told: Story, choice: TimeChoice | null): boolean {
  const mention = choice?.mention ?? null;
  if (mention === null || mention.future || choice?.prior === true || scopeOf(mention, told.published, told.lands) !== "event") return false;
  // A date with its year and without a part of the day is history, or a caption.
  if (mention.expression.kind === "moment") {
    const { base, part } = mention.expression.moment;
    if (base.on === "date" && base.year !== null && part === null) return false;
  }
  const time = resolveIn(told, mention, null, mention.future);
  if (time.nightOf === null) return false;
  const published = told.published === null ? null : parseDay(told.published.at);
  const age = published === null ? 0 : published - (parseDay(time.nightOf) as number);
  if (age > RECENT || age < -1) return false;
  if (choice?.how === "speech") {
    const day = isOvernight(mention) ? time.nightOf : (time.start?.slice(0, 10) ?? time.nightOf);
    told.lead ??= { time: { ...time, start: day, end: day, precision: "day", nightOf: day, night: true }, paragraph: -1, weak: true };
    return false;
  }
  // Of several nights the latest is the news.
  if (told.lead === null || told.lead.weak || (told.lead.time.nightOf as string) < time.nightOf) told.lead = { time, paragraph: -1, weak: false };
  return true;
}

/** Takes the date line of a text for its lead, until the text says more. */
export function dateLine(told: Story, mention: TimeMention): void {
  const time = resolveIn(told, mention, null, false);
  const day = time.nightOf;
  const published = told.published === null ? null : parseDay(told.published.at);
  const age = day === null || published === null ? 0 : published - (parseDay(day) as number);
  if (day === null || age < 0 || age > RECENT) return;
  told.lead ??= { time: { ...time, start: day, end: day, precision: "day", nightOf: day, night: false }, paragraph: -1, weak: true };
}

/** Notes the last day that a sentence names, and the last attack that it calls by its date. */
export function nameDay(told: Story, times: readonly TimeMention[], paragraph: number): void {
  let named = false;
  for (let i = times.length - 1; i >= 0; i--) {
    const mention = times[i] as TimeMention;
    const { expression } = mention;
    const moment = expression.kind === "moment" ? expression.moment : expression.kind === "since" ? expression.start : null;
    if (moment === null || mention.future) continue;
    const called = moment.base.on === "date" && moment.base.attack === true;
    if (!called && (named || expression.kind !== "moment" || (moment.base.on !== "date" && moment.base.on !== "weekday"))) continue;
    const time = resolveIn(told, { ...mention, expression: { kind: "moment", moment } }, null, false);
    if (time.nightOf === null) continue;
    if (called) told.called = { time, at: told.at };
    if (!named) told.named = { time, paragraph };
    named = true;
  }
}

/** Lets a sentence without a number move the story: "The attack came overnight into Tuesday"; `passing` for this paragraph alone. */
export function tell(told: Story, choice: TimeChoice, paragraph: number, passing = false): void {
  const { mention } = choice;
  if (mention === null || choice.how === "speech" || mention.class === "relative") return;
  const context = inheritTime(told, paragraph)?.time ?? null;
  const time = resolveIn(told, mention, context, mention.future);
  if (choice.aside !== true && !passing && (isUnknownDay(mention, time) || isOtherMonth(mention, time, told))) leave(told, paragraph);
  if (scopeOf(mention, told.published, told.lands) !== "event") return;
  if (time.nightOf !== null && choice.aside !== true && !passing) told.total = told.away = null;
  const goes = goesOn(told, time, { ...choice, aside: false });
  // "The offensive began on May 3": of numbers that go on without a time nobody knows whether they are of then.
  if (!goes && choice.aside !== true && !passing) leave(told, paragraph, time);
  if (time.nightOf !== null && goes) keep(told, { time, paragraph, weak: false, late: isLate(mention), passing });
}

/** "In April", "last week": over before the lead and longer than a day. */
function isOtherMonth({ expression }: TimeMention, time: ResolvedTime, { published, lead }: Story): boolean {
  if (expression.kind !== "moment" || (time.precision !== "week" && time.precision !== "month" && time.precision !== "year" && time.precision !== "season")) return false;
  const end = time.end === null ? null : parseDay(time.end);
  const now = parseDay(lead?.time.nightOf ?? published?.at ?? "");
  return end !== null && now !== null && end < now;
}
