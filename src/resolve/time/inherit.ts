import type { Published } from "../../model/document.ts";
import type { TimeChoice } from "../../read/time/choose.ts";
import type { TimeMention } from "../../read/time/expression.ts";
import type { ResolvedTime } from "../time.ts";
import { UNRESOLVED } from "../time.ts";
import { isoDay, parseDay } from "./civil.ts";
import { isHours, scopeOf } from "./scope.ts";
import type { DatedNumber, Story, Told } from "./story.ts";
import { goesOn, inheritTime, isLate, isOvernight, isUnknownDay, keep, leave, resolveIn } from "./story.ts";

/** Sentences for which a total or a look at another time goes on. */
const CARRY = 2;

/** Paragraphs at the head of a text that say what it is a roundup of. */
const HEAD = 3;

/** "over the past day", "in the past 24 hours". */
function isPastDay({ expression }: TimeMention): boolean {
  if (expression.kind !== "past" || expression.sign > 0 || expression.amount === null) return false;
  return (expression.unit === "day" && expression.amount === 1) || (expression.unit === "hour" && expression.amount === 24);
}

/** "on Tuesday", "on 3 May", and no hour of a day that is known. */
function isNamedDay({ expression }: TimeMention): boolean {
  return expression.kind === "moment" && (expression.moment.base.on === "weekday" || expression.moment.base.on === "date");
}

/** Whether this sentence told of a day before: "three were killed on Tuesday, which brings the toll to seven in 24 hours". */
function tellsOfDay({ last, at }: Story): boolean {
  return last !== null && !last.weak && last.at === at;
}

const ELSEWHERE: DatedNumber = { time: UNRESOLVED, scope: "event", mention: null, how: "elsewhere" };

/**
 * The time of a number; `people` when it counts people. Call for the numbers of a text in their order: each one that
 * tells of an event moves the story.
 */
export function dateNumber(told: Story, choice: TimeChoice | null, paragraph: number, people = false): DatedNumber {
  const before = inheritTime(told, paragraph);
  const context = before?.time ?? null;
  const resolve = (mention: TimeMention): ResolvedTime => {
    const beside = choice?.beside == null ? null : resolveIn(told, choice.beside, context, false);
    // "over the past hour": still the night or the day that the text tells of.
    if (context?.nightOf != null && mention.expression.kind === "past" && isHours(mention.expression)) return asContext(context);
    const year = isThatYear(mention) && told.span?.time.start != null ? { ...told.span.time, nightOf: told.span.time.start } : null;
    const near = year !== null ? year : beside?.nightOf != null ? beside : isSameDay(mention) && told.named?.paragraph === paragraph ? told.named.time : context;
    return notAhead(resolveIn(told, mention, near, false), told.published);
  };
  if (choice?.how === "elsewhere") {
    if (choice.aside === true) told.away = { at: told.at, paragraph };
    return ELSEWHERE;
  }
  const isAway = told.away !== null && told.away.paragraph === paragraph && told.at - told.away.at <= CARRY;
  // "In the days before the raid gunmen took 25 girls. One fled on the same day": as unknown as they.
  if (isAway && choice?.mention?.class === "relative") return ELSEWHERE;
  // "Earlier this month a missile killed 21. Two days later …": counted from a day that nobody knows.
  if (choice?.mention?.class === "relative" && choice.beside == null && told.total !== null && told.total.paragraph === paragraph && told.at - told.total.at <= CARRY && isLong(told.total.dated.time)) return ELSEWHERE;
  if (choice?.mention != null && choice.how !== "speech") {
    const { mention } = choice;
    const scope = scopeOf(mention, told.published, told.lands);
    // "The night before, a drone hit a school and wounded three": counted once from what was told before the sentence.
    const time = told.counted?.from === mention.from ? told.counted.time : resolve(mention);
    told.counted = { from: mention.from, time };
    if (scope === "event" && time.nightOf !== null) told.named = { time, paragraph };
    const total: DatedNumber = { time: { ...time, nightOf: null }, scope, mention: null, how: "inherited" };
    // "Over the weekend …": a stretch without a night; what could not be resolved at all bounds nothing.
    const bounds = scope !== "event" || (time.nightOf === null && time.start !== null);
    told.total = !bounds || choice.aside === true ? null : { dated: total, paragraph, people: isPastDay(mention), at: told.at };
    told.away = null;
    told.span = scope === "event" ? null : total;
    if (isUnknownDay(mention, time)) leave(told, paragraph);
    // "Nine people were killed on Tuesday": from there on the text tells of days, and is no roundup.
    if (isNamedDay(mention) && time.nightOf !== null) told.roundup = null;
    if (paragraph <= HEAD && isPastDay(mention) && !tellsOfDay(told) && (people || told.roundup === null)) told.roundup = { dated: total, paragraph, people };
    // "a day earlier", "two days after …": a look aside, after which the text goes on where it was.
    if (scope === "event" && time.nightOf !== null && mention.class !== "relative" && goesOn(told, time, choice)) keep(told, { time, paragraph, weak: false, late: isLate(mention) });
    return { time: scope === "event" ? time : { ...time, nightOf: null }, scope, mention, how: choice.how };
  }
  if (told.total !== null && told.total.paragraph === paragraph && told.at - told.total.at <= CARRY && choice === null && (people || !told.total.people)) {
    told.total = { ...told.total, at: told.at };
    return told.total.dated;
  }
  if (choice === null && told.refers === "span" && told.span !== null) return told.span;
  if (told.roundup !== null && choice === null && told.roundup.paragraph !== paragraph && (told.roundup.people ? people : isListed(told, paragraph))) return told.roundup.dated;
  const referred = choice === null ? referredTo(told, isAway) : null;
  if (referred !== null) return { time: asContext(referred), scope: "event", mention: null, how: "inherited" };
  if (choice === null && isAway) return ELSEWHERE;
  if (choice?.how === "speech" && choice.mention !== null) {
    const { mention } = choice;
    // "As of 23:00 nine bodies had been found": an hour names no other day.
    if (context?.nightOf != null && isHour(mention)) return { time: asContext(context), scope: "event", mention: null, how: "inherited" };
    const spoken = resolve(mention);
    const said = isOvernight(mention) ? spoken.nightOf : spoken.start;
    const day = said === null ? null : parseDay(said);
    const told_ = context?.nightOf == null ? null : parseDay(context.nightOf);
    // What was told of is what was spoken about, unless it was later or more than a week before.
    if (told_ !== null && day !== null && told_ <= day && day - told_ <= 7 && before !== null && !before.weak) {
      const main = told.refers === "that" ? null : leadNearer(told, before, day, paragraph);
      // "The night before" goes on from what was spoken of, too.
      if (main !== null) keep(told, { time: main, paragraph, weak: false });
      const nearer = main ?? (context as ResolvedTime);
      return { time: asContext(nearer), scope: "event", mention: null, how: "inherited" };
    }
    if (day !== null && !(told.long && context === null) && (spoken.precision === "day" || spoken.precision === "part-of-day" || spoken.precision === "minute")) {
      const time: ResolvedTime = { ...spoken, start: isoDay(day), end: isoDay(day), precision: "day", nightOf: isoDay(day), night: true };
      // Spoken of before the night that the text was about: so it is about another.
      keep(told, { time, paragraph, weak: told_ === null || told_ <= day });
      return { time, scope: "event", mention, how: "speech" };
    }
  }
  if (context !== null) return { time: asContext(context), scope: "event", mention: null, how: "inherited" };
  // Nothing tells a time: the date of publication alone is no evidence of when it happened.
  return { time: UNRESOLVED, scope: "event", mention: null, how: "none" };
}

/**
 * Whether any number goes on with the day of a roundup: "used 160 drones over the past day", then a list of places,
 * one of which has a time of its own. Where the roundup itself names a night, the text goes on with that.
 */
function isListed({ roundup, last, lead }: Story, paragraph: number): boolean {
  if (roundup === null || (last ?? lead)?.weak !== false) return false;
  return last === null || (last.paragraph !== paragraph && last.paragraph !== roundup.paragraph);
}

/** "Those attacks also killed 90", "1,200 were killed in the attacks": of the deed that the text before looked back at. */
function referredTo({ refers, away, called, at }: Story, isAway: boolean): ResolvedTime | null {
  if (refers === null) return null;
  if (called !== null && called.at === at - 1) return called.time;
  return refers === "that" && isAway && away?.time?.nightOf != null ? away.time : null;
}

/** The night of the lead, when somebody spoke after it and another paragraph, or a sentence further back, told of an earlier one. */
function leadNearer({ lead, at }: Story, before: Told, day: number, paragraph: number): ResolvedTime | null {
  if (lead === null || lead.weak || (before.paragraph === paragraph && at - (before.at ?? at) < 2)) return null;
  const main = parseDay(lead.time.nightOf ?? "");
  const earlier = parseDay(before.time.nightOf ?? "");
  return main !== null && earlier !== null && earlier < main && main <= day ? lead.time : null;
}

function asContext(time: ResolvedTime): ResolvedTime {
  return { ...time, basis: time.basis === "unresolved" ? "unresolved" : "context" };
}

/** A week, a month or a year. */
function isLong({ precision }: ResolvedTime): boolean {
  return precision === "week" || precision === "month" || precision === "season" || precision === "year";
}

/** An hour or a part of the day without a day. */
function isHour({ expression }: TimeMention): boolean {
  return expression.kind === "moment" && expression.moment.base.on === "none" && !isOvernight({ expression });
}

/** "on that day", "the same night". */
function isSameDay({ expression }: TimeMention): boolean {
  return expression.kind === "moment" && expression.moment.base.on === "context" && expression.moment.base.offset === 0;
}

/** "in that year", "in October of the same year": of the stretch that was told of. */
function isThatYear({ expression }: TimeMention): boolean {
  return expression.kind === "moment" && expression.moment.base.on === "unit" && expression.moment.base.from === "context" && expression.moment.base.unit === "year";
}

/** What is told as past cannot lie ahead of the publication. */
function notAhead(time: ResolvedTime, published: Published | null): ResolvedTime {
  const day = time.nightOf === null || published === null ? null : parseDay(time.nightOf);
  const last = published === null ? null : parseDay(published.at);
  return day !== null && last !== null && day > last + 1 ? UNRESOLVED : time;
}
