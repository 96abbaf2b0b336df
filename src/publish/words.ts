import type { Actor, Claim, Event, Period, Quantity } from "../model/claim.ts";
import type { Published, RemovalReason } from "../model/document.ts";
import type { AbstainReason, Metric, StatementKind } from "../model/vocabulary.ts";
import { classWords } from "./class-words.ts";

/** What a metric is called where people read it. */
export const METRIC_WORDS: Readonly<Record<Metric, string>> = {
  launched: "launched",
  detected: "detected",
  shot_down: "shot down",
  suppressed: "suppressed",
  lost: "lost",
  lost_or_suppressed: "lost or suppressed",
  shot_down_or_suppressed: "shot down or suppressed",
  neutralised_total: "stopped in all",
  returned: "turned back",
  crossed_border: "crossed a border",
  still_airborne: "still in the air",
  hit_locations: "places hit",
  hits: "hits",
  debris_locations: "places with debris",
  regions_affected: "regions affected",
  killed: "killed",
  injured: "injured",
  missing: "missing",
  rescued: "rescued",
  evacuated: "evacuated",
  objects_damaged: "damaged",
  attempted: "attempted",
};

export const KIND_WORDS: Readonly<Record<StatementKind, string>> = {
  says: "says",
  demands: "demands",
  rejects: "rejects",
  promises: "promises",
  accuses: "accuses",
  calls_on: "calls on",
  denies: "denies",
};

/** "at least 35", "more than 100", "about 40", "dozens": the number with its hedge, never without. */
export function figure({ low, high, relation, raw }: Quantity): string {
  switch (relation) {
    case "at_least":
      return `at least ${number(low, raw)}`;
    case "more_than":
      return `more than ${number(low === null ? null : low - 1, raw)}`;
    case "at_most":
      return `up to ${number(high, raw)}`;
    case "less_than":
      return `fewer than ${number(high === null ? null : high + 1, raw)}`;
    case "approx":
      return `about ${number(low, raw)}`;
    case "range":
      return low === null || high === null ? raw : `${number(low, raw)}–${number(high, raw)}`;
    case "all_of":
      return low === null ? "all" : `all ${number(low, raw)}`;
    case "none":
      return "none";
    case "some":
      return raw === "" ? "some" : /\p{Script=Cyrillic}/u.test(raw) ? someWords(low) : raw.toLowerCase();
    case "unknown":
      return "not known";
    case "withheld":
      return "withheld";
    default:
      return number(low, raw);
  }
}

/** A word for several in another script, by the least that it can mean. */
function someWords(low: number | null): string {
  return low === null || low < 20 ? "several" : low < 200 ? "dozens" : "hundreds";
}

function number(value: number | null, raw: string): string {
  return value === null ? raw : grouped(value);
}

/** 12,493: digits in groups of three. */
export function grouped(value: number): string {
  const [whole, part] = String(value).split(".");
  const digits = (whole as string).replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? digits : `${digits}.${part}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Things that a count of places is counted in: "locations", "sites". */
const PLAIN_PLACES = /^(?:locations?|places?|sites?|points?|spots?|areas?)$/iu;

/** Rules under which the object is the noun of the metric itself. */
const NOUN_RULE = /\/(?:count-noun|no-casualties)$/;

/** What a claim counts, with its metric: "drones shot down", "places hit". */
export function whatWords({ metric, object, quantity, rule, weapon }: Pick<Claim, "metric" | "object" | "quantity" | "rule" | "weapon">): string {
  const words = METRIC_WORDS[metric];
  // "11 deaths": the noun says the metric already.
  if (NOUN_RULE.test(rule)) return words;
  // The words of a text in another script stand beside it; what is counted is told in those of the table.
  const thing = thingWords({ object, quantity, rule, weapon });
  if (thing === "" || quantity.unit === "region" || PLAIN_PLACES.test(thing)) return words;
  // A count of places that are named: "hospitals hit", not "hospitals places hit"; of weapons: "missiles that hit".
  return `${thing} ${metric === "hits" ? "that hit" : words.replace(/^places /, "")}`;
}

/** The counted thing as the text calls it; for words in another script, what its class is called. */
export function thingWords({ object, quantity, rule, weapon }: Pick<Claim, "object" | "quantity" | "rule" | "weapon">): string {
  const foreign = /\p{Script=Cyrillic}/u.test(object) || (object === "" && /bulletin-|relay-/u.test(rule));
  return foreign ? classWords(weapon, quantity.unit) : object.replace(/\s+/g, " ").trim();
}

/** The claimant as written, for the middle of a sentence: "says the Ukrainian Air Force". */
export function claimantInSentence({ attribution: { claimant, via } }: Claim): string {
  const name = claimant.name.replace(/\s+/g, " ").replace(/^The (?=\S)/, "the ");
  return via.length === 0 ? name : `${name} (via ${via.map(({ name: other }) => other.replace(/\s+/g, " ")).join(", ")})`;
}

/** The claimant with those through whom it came; "no source named" for the outlet itself. */
export function claimantWords({ attribution: { claimant, via } }: Claim): string {
  const name = actorWords(claimant);
  return via.length === 0 ? name : `${name} (via ${via.map(actorWords).join(", ")})`;
}

export function actorWords({ name, kind }: Actor): string {
  if (name === "outlet" || (kind === "outlet" && name === "")) return "no source named";
  const text = name.replace(/\s+/g, " ").replace(/^(the)\s+/i, "").replace(/[’']s$/u, "");
  return text === "" ? "no source named" : text[0]?.toLocaleUpperCase("en") + text.slice(1);
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
/** Three letters each, for plots. */
export const MONTHS_SHORT: readonly string[] = MONTHS.map((month) => month.slice(0, 3));

/** "20 May 2025", or with its clock time when there is one. */
export function dateWords(iso: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?/.exec(iso);
  if (match === null) return iso;
  const [, year, month, day, time] = match;
  const name = month === undefined ? "" : (MONTHS[Number(month) - 1] ?? month);
  const date = [day === undefined ? "" : String(Number(day)), name, year].filter((part) => part !== "").join(" ");
  const zone = /(Z|[+-]\d\d:?\d\d)$/.exec(iso)?.[1];
  return time === undefined ? date : `${date}, ${time}${zone === undefined ? "" : zone === "Z" ? " UTC" : ` UTC${zone}`}`;
}

/** "19–20 May 2025": the evening's and the morning's date. */
export function nightWords(nightOf: string): string {
  const end = /^(\d{4})-(\d\d)-(\d\d)$/.exec(nightOf);
  if (end === null) return nightOf;
  const [, year, month, day] = end.map(Number) as [number, number, number, number];
  const start = new Date(Date.UTC(year, month - 1, day - 1));
  const startDay = start.getUTCDate();
  const startMonth = start.getUTCMonth();
  const last = `${day} ${MONTHS[month - 1]} ${year}`;
  if (startMonth === month - 1) return `${startDay}–${last}`;
  const first = `${startDay} ${MONTHS[startMonth]}`;
  return start.getUTCFullYear() === year ? `${first} – ${last}` : `${first} ${start.getUTCFullYear()} – ${last}`;
}

/** Whether a claim's own time reaches over midnight; otherwise `nightOf` is the day of the attack. */
export function isNight({ period, nightOf }: Pick<Claim, "period" | "nightOf">): boolean {
  return nightOf !== null && period.start !== null && period.start.slice(0, 10) < nightOf;
}

export function periodWords({ start, end, raw, precision }: Period): string {
  const from = start?.slice(0, precision === "minute" || precision === "hour" ? 16 : 10) ?? null;
  const to = end?.slice(0, 10) ?? null;
  if (from === null && to === null) return raw === null ? "" : `“${raw.replace(/\s+/g, " ")}”`;
  if (precision === "year") return (from ?? to)?.slice(0, 4) ?? "";
  if (precision === "month") return dateWords((from ?? to)?.slice(0, 7) ?? "");
  if (to === null) return from === null ? "" : `since ${dateWords(from)}`;
  if (from === null) return `up to ${dateWords(to)}`;
  const first = from.slice(0, 10);
  if (first === to) return dateWords(from);
  // What both dates share is said once: "10–11 February 2026", "30 May to 2 June 2025".
  if (first.slice(0, 7) === to.slice(0, 7)) return `${Number(first.slice(8))}–${dateWords(to)}`;
  return `${first.slice(0, 4) === to.slice(0, 4) ? dateWords(first).replace(/ \d{4}$/, "") : dateWords(first)} to ${dateWords(to)}`;
}

/** When an event was, as exactly as the text says: "19 May 2025", "June 2026". */
export function eventWhen(period: Period): string {
  const { start, precision } = period;
  return start === null || precision === "month" || precision === "year" ? periodWords(period) : dateWords(start.slice(0, 10));
}

export function durationWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""].filter((part) => part !== "").join(" ");
}

export function publishedWords(published: Published | null): string {
  if (published === null) return "date of publication not known";
  // A time of day without a zone is taken as that of the place that the text tells of.
  const zoneless = published.at.includes("T") && !/(Z|[+-]\d\d:\d\d)$/.test(published.at) ? ", zone not known" : "";
  return `published ${dateWords(published.at)}${zoneless} (${published.basis === "given" ? "given" : `${published.basis}: ${published.evidence}`})`;
}

/** "RU → UA"; "? → UA" when one side is not said; empty when neither is. */
export function directionWords({ attacker, target }: Pick<Claim, "attacker" | "target">): string {
  if (attacker === null && target === null) return "";
  return `${sideWords(attacker)} → ${sideWords(target)}`;
}

function sideWords(side: string | null): string {
  if (side === null) return "?";
  return /^[A-Za-z]{2}$/.test(side) ? side.toUpperCase() : side;
}

export function eventWords({ type, mode }: Pick<Event, "type" | "mode">): string {
  return mode === null || mode === type ? type : `${type} (${mode})`;
}

/** Counts by reason, the most frequent first: "duration 2, date 1". */
export function byReason(reasons: readonly (AbstainReason | RemovalReason)[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([reason, count]) => `${reason.replaceAll("-", " ")} ${grouped(count)}`)
    .join(", ");
}
