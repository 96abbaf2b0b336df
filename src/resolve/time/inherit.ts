import type { Published } from "../../model/document.ts";
import type { Scope } from "../../model/vocabulary.ts";
import type { TimeChoice } from "../../read/time/choose.ts";
import type { TimeExpression, TimeMention } from "../../read/time/expression.ts";
import type { ResolvedTime } from "../time.ts";
import { resolveTime, UNRESOLVED } from "../time.ts";
import { isoDay, parseDay } from "./civil.ts";
import { scopeOf } from "./scope.ts";

/** The night or day that a text speaks of, kept while its sentences are read in order. */
export interface Told {
  readonly time: ResolvedTime;
  readonly paragraph: number;
  /** It was only when somebody spoke, or the day of publication: anything better replaces it. */
  readonly weak: boolean;
  /** An evening, or late on a day: a night may follow it. */
  readonly late?: boolean;
  /** Only likened or referred to ("like Tuesday's raid"): it is over when its paragraph is. */
  readonly passing?: boolean;
}

export interface Story {
  readonly published: Published | null;
  /** IANA name or offset for clock times that name no zone. */
  readonly zone?: number | string | null;
  /** ISO codes of the lands that the text names. */
  readonly lands?: ReadonlySet<string>;
  /** Its sources spoke "yesterday": what they told of as "overnight" had ended then. */
  eve: boolean;
  /** What the text last told of, and what it told of first. */
  last: Told | null;
  lead: Told | null;
  /** The day that was named last, be it in an aside: "On that day …" goes on with it. */
  named: { readonly time: ResolvedTime; readonly paragraph: number } | null;
  /** The day or less that the casualties of a roundup are the total of: "8 killed over past day". */
  roundup: DatedNumber | null;
  /** The stretch that the numbers of this paragraph are totals of, until one of them is of an event. */
  total: { readonly dated: DatedNumber; readonly paragraph: number; readonly people: boolean; readonly at: number } | null;
  /** The sentence that is being read. */
  at: number;
  /** A sentence told of another month or year, or of a day that cannot be known: what goes on with it has no night. */
  away: { readonly at: number; readonly paragraph: number } | null;
}

/** Sentences for which a total or a look at another time goes on. */
const CARRY = 2;

/** Days before publication that a lead's night can lie. */
const RECENT = 4;

/** The hour from which a day goes over into the night. */
const EVENING = 17;

/** Paragraphs at the head of a text that say what it is a roundup of. */
const HEAD = 3;

/** "over the past day", "in the past 24 hours". */
function isPastDay({ expression }: TimeMention): boolean {
  if (expression.kind !== "past" || expression.sign > 0 || expression.amount === null) return false;
  return (expression.unit === "day" && expression.amount === 1) || (expression.unit === "hour" && expression.amount === 24);
}

/** A number's time: the period, its scope, and the mention that gave it. */
export interface DatedNumber {
  readonly time: ResolvedTime;
  readonly scope: Scope;
  readonly mention: TimeMention | null;
  readonly how: TimeChoice["how"] | "inherited" | "published" | "none";
}

export function story(published: Published | null, zone: number | string | null = null, lands: ReadonlySet<string> = new Set()): Story {
  return { published, zone, lands, eve: false, last: null, lead: null, named: null, roundup: null, total: null, at: 0, away: null };
}

/** What the text speaks of at a paragraph: what it last told of, else its lead. */
export function inheritTime(told: Story, paragraph: number): Told | null {
  const { last, lead } = told;
  if (last === null) return lead;
  if (lead === null || last.paragraph === paragraph) return last;
  if (last.passing === true) return lead;
  const end = last.time.nightOf === null ? null : parseDay(last.time.nightOf);
  const main = lead.time.nightOf === null ? null : parseDay(lead.time.nightOf);
  // "Explosions were heard late on Monday": then the text goes on with what it tells of Tuesday.
  if (last.late === true && end !== null && end + 1 === main) return lead;
  // A look back at another month is over when the next paragraph begins; the days around the lead go on.
  return end !== null && main !== null && Math.abs(end - main) > 3 ? lead : last;
}

/**
 * The time of a number; `people` when it counts people. Call for the numbers of a text in their order: each one that
 * tells of an event moves the story.
 */
export function dateNumber(told: Story, choice: TimeChoice | null, paragraph: number, people = false): DatedNumber {
  const before = inheritTime(told, paragraph);
  const context = before?.time ?? null;
  const resolve = (mention: TimeMention): ResolvedTime => {
    const beside = choice?.beside == null ? null : resolveIn(told, choice.beside, context, false);
    const near = beside?.nightOf != null ? beside : isSameDay(mention) && told.named?.paragraph === paragraph ? told.named.time : context;
    return notAhead(resolveIn(told, mention, near, false), told.published);
  };
  if (choice?.how === "elsewhere") return { time: UNRESOLVED, scope: "event", mention: null, how: "elsewhere" };
  if (choice?.mention != null && choice.how !== "speech") {
    const { mention } = choice;
    const scope = scopeOf(mention, told.published);
    const time = resolve(mention);
    if (scope === "event" && time.nightOf !== null) told.named = { time, paragraph };
    const total: DatedNumber = { time: { ...time, nightOf: null }, scope, mention: null, how: "inherited" };
    // "Over the weekend …": a stretch without a night; what could not be resolved at all bounds nothing.
    const bounds = scope !== "event" || (time.nightOf === null && time.start !== null);
    told.total = !bounds || choice.aside === true ? null : { dated: total, paragraph, people: isPastDay(mention), at: told.at };
    told.away = null;
    if (isUnknownDay(mention, time)) leave(told, paragraph);
    if (people && paragraph <= HEAD && isPastDay(mention)) told.roundup = total;
    // "a day earlier", "two days after …": a look aside, after which the text goes on where it was.
    if (scope === "event" && time.nightOf !== null && mention.class !== "relative" && goesOn(told, time, choice)) keep(told, { time, paragraph, weak: false, late: isLate(mention) });
    return { time: scope === "event" ? time : { ...time, nightOf: null }, scope, mention, how: choice.how };
  }
  if (told.total !== null && told.total.paragraph === paragraph && told.at - told.total.at <= CARRY && choice === null && (people || !told.total.people)) {
    told.total = { ...told.total, at: told.at };
    return told.total.dated;
  }
  if (told.roundup !== null && people && choice === null) return told.roundup;
  if (choice === null && told.away !== null && told.away.paragraph === paragraph && told.at - told.away.at <= CARRY) return { time: UNRESOLVED, scope: "event", mention: null, how: "elsewhere" };
  if (choice?.how === "speech" && choice.mention !== null) {
    const { mention } = choice;
    const spoken = resolve(mention);
    const said = isOvernight(mention) ? spoken.nightOf : spoken.start;
    const day = said === null ? null : parseDay(said);
    const told_ = context?.nightOf == null ? null : parseDay(context.nightOf);
    // What was told of is what was spoken about, unless it was later or more than a week before.
    if (told_ !== null && day !== null && told_ <= day && day - told_ <= 7 && before !== null && !before.weak) {
      const nearer = leadNearer(told, before, day, paragraph) ?? (context as ResolvedTime);
      return { time: asContext(nearer), scope: "event", mention: null, how: "inherited" };
    }
    if (day !== null && (spoken.precision === "day" || spoken.precision === "part-of-day" || spoken.precision === "minute")) {
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

/** The night of the lead, when somebody spoke after it and another paragraph told of an earlier one. */
function leadNearer({ lead }: Story, before: Told, day: number, paragraph: number): ResolvedTime | null {
  if (lead === null || lead.weak || before.paragraph === paragraph) return null;
  const main = parseDay(lead.time.nightOf ?? "");
  const earlier = parseDay(before.time.nightOf ?? "");
  return main !== null && earlier !== null && earlier < main && main <= day ? lead.time : null;
}

function resolveIn({ published, zone = null, lands, eve }: Story, { expression: told }: TimeMention, context: ResolvedTime | null, future: boolean): ResolvedTime {
  const bare = eve && told.kind === "moment" && told.moment.part === "overnight" && told.moment.base.on === "none";
  const expression: TimeExpression = bare ? { kind: "moment", moment: { ...told.moment, base: { on: "day", offset: -1 } } } : told;
  return resolveTime(expression, { published, context, event: null, future, zone, ...(lands === undefined ? {} : { lands }) });
}

/**
 * Sets what the text is about before any of its numbers is read: a headline shares the night of the first paragraphs.
 * Call for the first sentences that tell of an attack, with their chosen times, until it returns true.
 */
export function foretell(told: Story, choice: TimeChoice | null): boolean {
  const mention = choice?.mention ?? null;
  if (mention === null || mention.future || choice?.prior === true || scopeOf(mention, told.published) !== "event") return false;
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
  told.lead ??= { time: { ...time, start: day, end: day, precision: "day", nightOf: day, night: true }, paragraph: -1, weak: true };
}

/** Lets a sentence without a number move the story: "The attack came overnight into Tuesday"; `passing` for this paragraph alone. */
export function tell(told: Story, choice: TimeChoice, paragraph: number, passing = false): void {
  const { mention } = choice;
  if (mention === null || choice.how === "speech" || mention.class === "relative") return;
  const context = inheritTime(told, paragraph)?.time ?? null;
  const time = resolveIn(told, mention, context, mention.future);
  if (choice.aside !== true && !passing && (isUnknownDay(mention, time) || isOtherMonth(mention, time, told))) leave(told, paragraph);
  if (scopeOf(mention, told.published) !== "event") return;
  if (time.nightOf !== null && choice.aside !== true && !passing) told.total = told.away = null;
  if (time.nightOf !== null && goesOn(told, time, { ...choice, aside: false })) keep(told, { time, paragraph, weak: false, late: isLate(mention), passing });
}

/** A day or a night that nothing tells: "on Sunday" in a text without a date. */
function isUnknownDay({ class: kind, future }: TimeMention, time: ResolvedTime): boolean {
  return (kind === "point" || kind === "night") && !future && time.start === null && time.end === null;
}

/** "In April", "last year": over before the lead and longer than a day. */
function isOtherMonth({ expression }: TimeMention, time: ResolvedTime, { published, lead }: Story): boolean {
  if (expression.kind !== "moment" || (time.precision !== "month" && time.precision !== "year" && time.precision !== "season")) return false;
  const end = time.end === null ? null : parseDay(time.end);
  const now = parseDay(lead?.time.nightOf ?? published?.at ?? "");
  return end !== null && now !== null && end < now;
}

/** What follows goes on with a time that has no night; a text without a date has none to come back to. */
function leave(told: Story, paragraph: number): void {
  told.away = { at: told.at, paragraph };
  if (told.published === null) told.last = told.lead = null;
}

/** Whether the text may go on to tell of a time: not of one in an aside, nor of history that its sentence only mentions. */
function goesOn(told: Story, time: ResolvedTime, choice: TimeChoice): boolean {
  if (choice.aside === true) return false;
  const day = time.nightOf === null ? null : parseDay(time.nightOf);
  const main = told.lead?.time.nightOf == null ? null : parseDay(told.lead.time.nightOf);
  return day === null || main === null || choice.fronted === true || Math.abs(main - day) <= 7;
}

/** An evening or the end of a day. */
function isLate({ expression }: TimeMention): boolean {
  if (expression.kind !== "moment") return false;
  const { part, edge, clock } = expression.moment;
  return part === "evening" || (edge === "late" && part === null) || (clock !== null && clock.hour >= EVENING);
}

function keep(told: Story, fresh: Told): void {
  if (fresh.weak && told.last !== null && !told.last.weak) return;
  told.last = fresh;
  const end = parseDay(fresh.time.nightOf as string);
  const published = told.published === null ? null : parseDay(told.published.at);
  // What lies weeks back is history, and no lead to come back to.
  if (end !== null && published !== null && published - end > RECENT) return;
  if (told.lead === null || (told.lead.weak && !fresh.weak)) told.lead = fresh;
}

function asContext(time: ResolvedTime): ResolvedTime {
  return { ...time, basis: time.basis === "unresolved" ? "unresolved" : "context" };
}

/** A night named as such; "said late on Monday" is a day. */
function isOvernight({ expression }: TimeMention): boolean {
  if (expression.kind !== "moment") return expression.kind === "range";
  const { part } = expression.moment;
  return part === "night" || part === "overnight" || part === "small-hours" || part === "midnight";
}

/** "on that day", "the same night". */
function isSameDay({ expression }: TimeMention): boolean {
  return expression.kind === "moment" && expression.moment.base.on === "context" && expression.moment.base.offset === 0;
}

/** What is told as past cannot lie ahead of the publication. */
function notAhead(time: ResolvedTime, published: Published | null): ResolvedTime {
  const day = time.nightOf === null || published === null ? null : parseDay(time.nightOf);
  const last = published === null ? null : parseDay(published.at);
  return day !== null && last !== null && day > last + 1 ? UNRESOLVED : time;
}
