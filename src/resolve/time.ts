import type { Period } from "../model/claim.ts";
import type { Published } from "../model/document.ts";
import type { DayPart, Moment, TimeExpression } from "../read/time/expression.ts";
import { resolveBase } from "./time/base.ts";
import type { Day } from "./time/civil.ts";
import { dayOf, isoDay, isoMinute, offsetOf, parseDay, parseMinute } from "./time/civil.ts";
import type { Anchors, Precision, Stretch } from "./time/stretch.ts";
import { shiftDay } from "./time/units.ts";

/**
 * A resolved time. `start` and `end` are the first and the last day (both included) or, with a clock time, local
 * date-times, with an offset when the text or the caller gives a zone. `nightOf` is the local date on which the night
 * ends, or the day of the event; null for longer stretches and for what cannot be dated.
 */
export interface ResolvedTime {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Period["precision"];
  readonly basis: Period["basis"];
  readonly nightOf: string | null;
  /** Whether the time is a night and not a day: "that night" and "the night before" count from it. */
  readonly night: boolean;
}

/** What a time is resolved against. Nothing else is: not the machine's clock. */
export interface TimeReference {
  readonly published: Published | null;
  /** The time of the sentence before, or of the claim it belongs to. */
  readonly context?: ResolvedTime | null;
  /** The event that "two days after …" goes on to tell. */
  readonly event?: ResolvedTime | null;
  /** The clause speaks of what is to come. */
  readonly future?: boolean;
  /** IANA name or offset in minutes for clock times that name no zone. */
  readonly zone?: number | string | null;
  /** ISO codes of the lands that the text names: they tell whose 7 October it means. */
  readonly lands?: ReadonlySet<string>;
}

export const UNRESOLVED: ResolvedTime = { start: null, end: null, precision: "unknown", basis: "unresolved", nightOf: null, night: false };

const EVENING = 20;
/** From this hour on an event belongs to the night that begins; before it, to the day on which it is told. */
const NIGHT = 22;

const NO_LANDS: ReadonlySet<string> = new Set();

export function anchorsOf(reference: TimeReference): Anchors {
  const context = reference.context ?? null;
  const day = context === null ? null : contextDay(context);
  const event = reference.event ?? null;
  return {
    published: reference.published === null ? null : parseDay(reference.published.at),
    context: day === null || context === null ? null : { day, night: context.night },
    event: event === null ? null : contextDay(event),
    future: reference.future ?? false,
    lands: reference.lands ?? NO_LANDS,
  };
}

function contextDay(time: ResolvedTime): Day | null {
  const iso = time.nightOf ?? (time.precision === "day" || time.precision === "part-of-day" || time.precision === "minute" || time.precision === "hour" ? time.end ?? time.start : null);
  return iso === null ? null : parseDay(iso);
}

/**
 * Resolves what a time expression says to days, or leaves it unresolved.
 *
 * A full date resolves by itself. A weekday, "overnight", "last night" or a date without a year needs the date of
 * publication. "Two days later" and "that night" need the time of the text around.
 */
export function resolveTime(expression: TimeExpression, reference: TimeReference): ResolvedTime {
  const anchors = anchorsOf(reference);
  switch (expression.kind) {
    case "moment":
      return resolveMoment(expression.moment, anchors, reference);
    case "range":
      return resolveRange(expression.start, expression.end, expression.days !== true, anchors, reference);
    case "since": {
      if (expression.start === null) return { ...UNRESOLVED, basis: "unresolved" };
      const start = resolveMoment(expression.start, anchors, reference);
      if (start.start === null) return UNRESOLVED;
      const end = anchors.published === null ? null : isoDay(anchors.published);
      // "since last night": it is still that night's attack.
      const recent = start.nightOf !== null && anchors.published !== null && anchors.published - (parseDay(start.nightOf) as Day) <= 1;
      return { start: start.start, end, precision: start.precision, basis: start.basis, nightOf: recent ? start.nightOf : null, night: recent && start.night };
    }
    case "past": {
      if (anchors.published === null) return UNRESOLVED;
      const published = anchors.published;
      if (expression.amount === null) return { ...UNRESOLVED, [expression.sign < 0 ? "end" : "start"]: isoDay(published), basis: "published" };
      const small = expression.unit === "hour" || expression.unit === "minute" || expression.unit === "second";
      const hours = expression.unit === "hour" ? expression.amount : 0;
      const other = small ? published + expression.sign * Math.max(hours >= 12 ? 1 : 0, Math.round(hours / 24)) : shiftDay(published, expression.unit, expression.sign * expression.amount).day;
      const [start, end] = other < published ? [other, published] : [published, other];
      const recent = small && expression.sign < 0 && expression.unit !== "second" && hours < 12;
      return { start: isoDay(start), end: isoDay(end), precision: small ? "hour" : "day", basis: "published", nightOf: recent ? isoDay(published) : null, night: false };
    }
    case "ref":
      return anchors.published === null || expression.when !== "present"
        ? UNRESOLVED
        : { start: isoDay(anchors.published), end: isoDay(anchors.published), precision: "day", basis: "published", nightOf: null, night: false };
    case "duration":
    case "set":
      return UNRESOLVED;
  }
}

/** The night of a moment, which has not ended later than the text was published: "late on Friday", told on that Friday. */
function nightEnd(moment: Moment, stretch: Stretch, anchors: Anchors): { day: Day; night: boolean } {
  const end = endOfNight(moment, stretch, anchors);
  const { published, future } = anchors;
  const told = published !== null && !future && end.day === published + 1 && stretch.end === published;
  // What goes on in it "at 8:25 p.m." is of that day too.
  return told ? { day: published, night: end.night && moment.base.on === "none" } : end;
}

/** The night part of a moment: whether the day named is the one before the night or the one on which it ends. */
function endOfNight(moment: Moment, stretch: Stretch, anchors: Anchors): { day: Day; night: boolean } {
  const day = stretch.end as Day;
  const { base, part, clock } = moment;
  if (moment.into || part === "overnight" || part === "small-hours" || part === "dawn") return { day, night: true };
  if (clock !== null) {
    if (clock.hour >= NIGHT) return { day: day + 1, night: true };
    return { day, night: clock.hour < 6 };
  }
  if (part === "midnight") return { day: base.on === "weekday" || base.on === "none" || stretch.basis === "context" ? day + 1 : day, night: true };
  if (part !== "night") {
    // "late on Monday" is told of Monday: only a night is named by the morning on which it ends.
    return { day, night: false };
  }
  switch (base.on) {
    case "context":
      // "that night" after a night is that night; after a day it is the one that begins on it.
      if (anchors.context === null) return { day: base.offset < 0 ? day + 1 : base.offset === 0 ? day : day + 1, night: true };
      // An attack of 9 January and "that night" are one; only "the night after" is the next.
      return { day: anchors.context.night || base.offset === 0 ? day : day + 1, night: true };
    case "date":
      if (anchors.published === day) return { day, night: true };
      if (anchors.published === day + 1) return { day: day + 1, night: true };
      // "the night of 7 June" in bulletins is the one that ends on 7 June; "the night of June 7" the one that begins.
      return { day: base.dayFirst ? day : day + 1, night: true };
    default:
      return { day: day + 1, night: true };
  }
}

const PART_PRECISION: Readonly<Record<DayPart, Precision>> = {
  "small-hours": "part-of-day",
  dawn: "part-of-day",
  morning: "part-of-day",
  noon: "part-of-day",
  afternoon: "part-of-day",
  evening: "part-of-day",
  night: "part-of-day",
  overnight: "part-of-day",
  midnight: "part-of-day",
};

function resolveMoment(moment: Moment, anchors: Anchors, reference: TimeReference): ResolvedTime {
  const { base, part, clock } = moment;
  let stretch: Stretch | null;
  if (base.on === "none") {
    // A part of the day or a clock time alone belongs to the day that the text speaks of, else to that of publication;
    // "overnight" ended on the morning of publication.
    const { context } = anchors;
    if (context !== null && part !== "overnight") {
      const evening = clock !== null ? clock.hour >= 16 : part === "evening" || part === "night" || part === "midnight";
      const day = context.night && evening ? context.day - 1 : context.day;
      return placed(moment, { start: day, end: day, precision: "day", basis: "context" }, anchors, reference);
    }
    const published = anchors.published;
    if (published === null) return UNRESOLVED;
    stretch = { start: published, end: published, precision: "day", basis: "published" };
    if (clock === null && (part === "night" || part === "midnight")) {
      stretch = { ...stretch, start: published - 1, end: published - 1 };
    } else if (clock !== null || part === "evening" || part === "afternoon") {
      // Later than the publication on its own day: it was the day before.
      const minute = reference.published === null ? null : parseMinute(reference.published.at);
      const from = clock !== null ? clock.hour * 60 + clock.minute : part === "evening" ? 18 * 60 : 12 * 60;
      const past = !anchors.future && (minute === null ? clock === null ? false : clock.hour >= EVENING : from > minute);
      if (past) stretch = { ...stretch, start: published - 1, end: published - 1 };
    }
  } else stretch = resolveBase(base, moment.edge, anchors);
  return placed(moment, stretch, anchors, reference);
}

/** Puts the part of the day or the clock time of a moment on its day. */
function placed(moment: Moment, stretch: Stretch | null, anchors: Anchors, reference: TimeReference): ResolvedTime {
  const { part, clock } = moment;
  if (stretch === null || stretch.end === null) return UNRESOLVED;
  if (stretch.precision !== "day") {
    return {
      start: stretch.start === null ? null : isoDay(stretch.start),
      end: isoDay(stretch.end),
      precision: stretch.precision,
      basis: stretch.basis,
      nightOf: null,
      night: false,
    };
  }
  const { day, night } = nightEnd(moment, stretch, anchors);
  if (clock !== null) {
    const at = isoMinute(stretch.end + (clock.hour === 24 ? 1 : 0), clock.hour % 24, clock.minute, offsetOf(clock.zone ?? reference.zone ?? null, stretch.end));
    return { start: at, end: at, precision: "minute", basis: stretch.basis, nightOf: isoDay(day), night };
  }
  const wide = night && part !== "small-hours" && part !== "dawn";
  // "early on Wednesday": the night that ends on Wednesday, though Wednesday is the day.
  const early = moment.edge === "early" && part === null && stretch.precision === "day";
  return {
    start: isoDay(wide ? day - 1 : day),
    end: isoDay(day),
    precision: part !== null ? (PART_PRECISION[part] as Period["precision"]) : night || moment.edge !== null ? "part-of-day" : "day",
    basis: stretch.basis,
    nightOf: isoDay(day),
    night: night || early,
  };
}

function resolveRange(start: Moment, end: Moment, nightly: boolean, anchors: Anchors, reference: TimeReference): ResolvedTime {
  // A window of two clock times is a night when it passes midnight.
  if (start.clock !== null && end.clock !== null) {
    const passes = start.clock.hour * 60 + start.clock.minute > end.clock.hour * 60 + end.clock.minute;
    let last = end.base.on === "none" ? null : resolveBase(end.base, end.edge, anchors)?.end ?? null;
    let first = start.base.on === "none" ? null : resolveBase(start.base, start.edge, anchors)?.end ?? null;
    if (last === null && first === null) {
      const minute = reference.published === null ? null : parseMinute(reference.published.at);
      last = anchors.context?.day ?? anchors.published;
      if (last === null) return UNRESOLVED;
      if (anchors.context === null && !passes && minute !== null && end.clock.hour * 60 + end.clock.minute > minute) last--;
    }
    if (last === null) last = (first as Day) + (passes ? 1 : 0);
    else if (first === null && start.base.on === "none" && end.base.on !== "none" && start.part === null) first = last - (passes ? 1 : 0);
    // "between 8 p.m. and 7 a.m. on Tuesday" and "from 20:00 on Monday to 7:00" both end on Tuesday.
    const zone = end.clock.zone ?? start.clock.zone ?? reference.zone ?? null;
    const begin = first ?? last - (passes ? 1 : 0);
    const basis = anchors.published === null ? "stated" : "published";
    return {
      start: isoMinute(begin, start.clock.hour % 24, start.clock.minute, offsetOf(zone, begin)),
      end: isoMinute(last + (end.clock.hour === 24 ? 1 : 0), end.clock.hour % 24, end.clock.minute, offsetOf(zone, last)),
      precision: "minute",
      basis,
      nightOf: isoDay(last),
      night: last > begin,
    };
  }
  let from = resolveMoment(start, anchors, reference);
  let to = resolveMoment(end, anchors, reference);
  if (from.start === null || to.end === null) return UNRESOLVED;
  // "Monday to Friday" published on a Wednesday, "30 December to 2 January": the ends are resolved together.
  const a = parseDay(from.start);
  const b = parseDay(to.end);
  if (a !== null && b !== null && a > b) {
    if (start.base.on === "weekday") from = shifted(from, -7);
    else if (end.base.on === "weekday") to = shifted(to, 7);
    else if (start.base.on === "date" && end.base.on === "date" && start.base.year === null) {
      const year = Number(from.start?.slice(0, 4));
      from = shifted(from, dayOf(year - 1, 12, 31) - dayOf(year, 12, 31));
    } else return UNRESOLVED;
  }
  const nights = parseDay(from.start as string) as Day;
  const last = parseDay(to.end as string) as Day;
  // Two days next to each other with a night between them: "late Monday to early Tuesday".
  const dates = (start.base.on === "date" && end.base.on === "date") || (start.base.on === "weekday" && end.base.on === "weekday");
  // "between the morning of May 27 and the morning of May 28": a day and its night.
  const round = start.part !== null && start.part === end.part && start.part !== "night" && start.part !== "evening";
  const one = nightly && !round && last - nights <= 1 && (start.edge === "late" || start.part === "evening" || start.part === "night" || start.clock !== null || dates);
  return {
    start: from.start,
    end: to.end,
    precision: from.precision === "minute" || to.precision === "minute" ? "minute" : from.precision === to.precision ? from.precision : "day",
    basis: from.basis,
    nightOf: one ? isoDay(last) : null,
    night: one,
  };
}

function shifted(time: ResolvedTime, days: number): ResolvedTime {
  const move = (iso: string | null): string | null => {
    const day = iso === null ? null : parseDay(iso);
    return day === null || iso === null ? null : isoDay(day + days) + iso.slice(10);
  };
  return { ...time, start: move(time.start), end: move(time.end), nightOf: move(time.nightOf) };
}
