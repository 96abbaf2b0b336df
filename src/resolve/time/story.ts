import type { Published } from "../../model/document.ts";
import type { Scope } from "../../model/vocabulary.ts";
import type { TimeChoice } from "../../read/time/choose.ts";
import type { TimeExpression, TimeMention } from "../../read/time/expression.ts";
import type { ResolvedTime } from "../time.ts";
import { resolveTime } from "../time.ts";
import { parseDay } from "./civil.ts";

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
  /** The sentence that told of it. */
  readonly at?: number;
}

export interface Story {
  readonly published: Published | null;
  /** IANA name or offset for clock times that name no zone. */
  readonly zone?: number | string | null;
  /** ISO codes of the lands that the text names. */
  readonly lands?: ReadonlySet<string>;
  /** Its sources spoke "yesterday": what they told of as "overnight" had ended then. */
  eve: boolean;
  /** Its attack was at a weekend, in a month or in a year: when somebody speaks of it says no more. */
  long: boolean;
  /** What the text last told of, and what it told of first. */
  last: Told | null;
  lead: Told | null;
  /** The day that was named last, be it in an aside: "On that day …" goes on with it. */
  named: { readonly time: ResolvedTime; readonly paragraph: number } | null;
  /** The day or less that the casualties of a roundup are the total of: "8 killed over past day". */
  roundup: { readonly dated: DatedNumber; readonly paragraph: number; readonly people: boolean } | null;
  /** The stretch that the numbers of this paragraph are totals of, until one of them is of an event. */
  total: { readonly dated: DatedNumber; readonly paragraph: number; readonly people: boolean; readonly at: number } | null;
  /** The sentence that is being read. */
  at: number;
  /** A sentence told of another month or year, or of a day that cannot be known: what goes on with it has no night. */
  away: { readonly at: number; readonly paragraph: number; readonly time?: ResolvedTime } | null;
  /** The last attack that was called by its date. */
  called: { readonly time: ResolvedTime; readonly at: number } | null;
  /** The time of the number before, by the place of its words. */
  counted: { readonly from: number; readonly time: ResolvedTime } | null;
  /** What the sentence says of a deed, "that attack", "the attacks", or of a stretch: "in that period". */
  refers: "that" | "the" | "span" | null;
  /** The stretch that the last number was told of; null when it was told of an event. */
  span: DatedNumber | null;
}

/** Days before publication that a lead's night can lie. */
export const RECENT = 4;

/** The hour from which a day goes over into the night. */
const EVENING = 17;

/** A number's time: the period, its scope, and the mention that gave it. */
export interface DatedNumber {
  readonly time: ResolvedTime;
  readonly scope: Scope;
  readonly mention: TimeMention | null;
  readonly how: TimeChoice["how"] | "inherited" | "published" | "none";
}

export function story(published: Published | null, zone: number | string | null = null, lands: ReadonlySet<string> = new Set()): Story {
  return { published, zone, lands, eve: false, long: false, last: null, lead: null, named: null, roundup: null, total: null, at: 0, away: null, called: null, counted: null, refers: null, span: null };
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

export function resolveIn({ published, zone = null, lands, eve }: Story, { expression: told }: TimeMention, context: ResolvedTime | null, future: boolean): ResolvedTime {
  // In a text of no date, "last night" in somebody's words is the night that the text tells of by its date.
  if (published === null && context?.night === true && isLastNight(told)) return { ...context, basis: context.basis === "unresolved" ? "unresolved" : "context" };
  const bare = eve && told.kind === "moment" && told.moment.part === "overnight" && told.moment.base.on === "none";
  const expression: TimeExpression = bare ? { kind: "moment", moment: { ...told.moment, base: { on: "day", offset: -1 } } } : told;
  return resolveTime(expression, { published, context, event: null, future, zone, ...(lands === undefined ? {} : { lands }) });
}

/** "last night", "overnight". */
function isLastNight(told: TimeExpression): boolean {
  if (told.kind !== "moment" || told.moment.into || told.moment.clock !== null) return false;
  const { base, part } = told.moment;
  return base.on === "none" ? part === "overnight" : base.on === "day" && base.offset === -1 && part === "night";
}

/** What follows goes on with a time that has no night; a text without a date has none to come back to. */
export function leave(told: Story, paragraph: number, time?: ResolvedTime): void {
  told.away = { at: told.at, paragraph, ...(time === undefined ? {} : { time }) };
  if (told.published === null) told.last = told.lead = null;
}

/** Whether the text may go on to tell of a time: not of one in an aside, nor of history that its sentence only mentions. */
export function goesOn(told: Story, time: ResolvedTime, choice: TimeChoice): boolean {
  if (choice.aside === true) return false;
  const day = time.nightOf === null ? null : parseDay(time.nightOf);
  const main = told.lead?.time.nightOf == null ? null : parseDay(told.lead.time.nightOf);
  return day === null || main === null || choice.fronted === true || Math.abs(main - day) <= 7;
}

export function keep(told: Story, fresh: Told): void {
  if (fresh.weak && told.last !== null && !told.last.weak) return;
  told.last = { ...fresh, at: told.at };
  const end = parseDay(fresh.time.nightOf as string);
  const published = told.published === null ? null : parseDay(told.published.at);
  // What lies weeks back is history, and no lead to come back to.
  if (end !== null && published !== null && published - end > RECENT) return;
  // Who spoke on Saturday told of nothing that came on Sunday.
  if (told.lead === null || (told.lead.weak && !fresh.weak && (fresh.time.nightOf as string) <= (told.lead.time.nightOf as string))) told.lead = fresh;
}

/** An evening or the end of a day. */
export function isLate({ expression }: TimeMention): boolean {
  if (expression.kind !== "moment") return false;
  const { part, edge, clock } = expression.moment;
  return part === "evening" || (edge === "late" && part === null) || (clock !== null && clock.hour >= EVENING);
}

/** A day or a night that nothing tells: "on Sunday" in a text without a date. */
export function isUnknownDay({ class: kind, future }: TimeMention, time: ResolvedTime): boolean {
  return (kind === "point" || kind === "night") && !future && time.start === null && time.end === null;
}

/** A night named as such; "said late on Monday" is a day. */
export function isOvernight({ expression }: Pick<TimeMention, "expression">): boolean {
  if (expression.kind !== "moment") return expression.kind === "range";
  const { part } = expression.moment;
  return part === "night" || part === "overnight" || part === "small-hours" || part === "midnight";
}
