import type { Span } from "./span.ts";
import type {
  AbstainReason,
  EventStatus,
  EventType,
  Metric,
  PlaceRole,
  QuantityRelation,
  RelationType,
  Scope,
  StatementKind,
  Unit,
} from "./vocabulary.ts";

/** A number as it was said: `[low, high]`, `high` null when open above, `low` null when open below. */
export interface Quantity {
  readonly low: number | null;
  readonly high: number | null;
  readonly relation: QuantityRelation;
  /** The number words as written, without the hedge: "108", "eight", "dozens", "18 of 29" gives "18". */
  readonly raw: string;
  readonly unit: Unit;
}

/** Someone who is said to say something. `id` is null until resolved; the outlet itself is `outlet`. */
export interface Actor {
  readonly id: string | null;
  /** As written, or "outlet" when nobody is named. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the state or land whose side the actor speaks for; null when none or unknown. */
  readonly country: string | null;
  /** government, ministry, military, head-of-state, official, region, city, police, rescue, medics, media, organisation, armed-group, person, witness, outlet */
  readonly kind: string;
  readonly span: Span | null;
}

export interface Attribution {
  readonly claimant: Actor;
  /** explicit: named in this sentence; inherited: carried over from before; none: the outlet itself. */
  readonly basis: "explicit" | "inherited" | "none";
  /** The words that attribute: "said", "according to". */
  readonly cue: Span | null;
  /** Those through whom it came, outermost first ("X, citing Y": Y is the claimant, X is here). */
  readonly via: readonly Actor[];
}

/** Where the words of a place resolve to. */
export interface Place {
  readonly name: string;
  readonly span: Span;
  /** ISO 3166-2 for first-level regions, ISO 3166-1 alpha-2 for countries; null when unknown. */
  readonly code: string | null;
  /** ISO 3166-1 alpha-2 of the land it lies in. */
  readonly country: string | null;
  readonly role: PlaceRole;
}

/** When something happened, as far as the text says. */
export interface Period {
  /** ISO 8601 date or date-time with offset; null when open or unknown. */
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: "minute" | "hour" | "part-of-day" | "day" | "week" | "month" | "season" | "year" | "unknown";
  /** stated: in these words; context: carried over from the text around; published: from the date of publication. */
  readonly basis: "stated" | "context" | "published" | "unresolved";
  /** The words that give the time, when there are any. */
  readonly raw: string | null;
  readonly span: Span | null;
}

/** "a record", "the largest since March": a claim about rank that `record` can test. */
export interface Superlative {
  readonly raw: string;
  readonly span: Span;
  readonly kind: "record" | "largest" | "deadliest" | "smallest" | "first";
  /** "since March", "of the war", as written; null when no scope is given. */
  readonly scope: string | null;
}

/** How a claim was read: the rule and the parts it used, for `--explain`. */
export interface TracePart {
  readonly role: string;
  readonly rule: string;
  readonly span: Span;
}

/** One attributed number. */
export interface Claim {
  readonly id: string;
  readonly document: string;
  readonly metric: Metric;
  readonly quantity: Quantity;
  /** Class path such as `uav.strike.shahed`; several for a bundle counted as one; empty when none is named. */
  readonly weapon: readonly string[];
  /** The counted thing as written: "attack drones", "people". */
  readonly object: string;
  readonly attribution: Attribution;
  /** ISO 3166-1 alpha-2, or an id of an armed group; null when the text does not say. */
  readonly attacker: string | null;
  readonly target: string | null;
  readonly places: readonly Place[];
  readonly period: Period;
  /** The local date on which the night ends, or the day of the attack; null when unresolved. */
  readonly nightOf: string | null;
  readonly scope: Scope;
  readonly superlative: Superlative | null;
  /** Id of the claim that this one is a part of. */
  readonly subsetOf: string | null;
  readonly provisional: boolean;
  /** The instant up to which the source had counted ("as of 08:30"), ISO 8601 with offset; null when it does not say. */
  readonly asOf: string | null;
  readonly denied: boolean;
  /** True when the same words stand earlier in the text (a pull quote, a paragraph printed twice). */
  readonly repeat: boolean;
  readonly spans: { readonly content: Span; readonly number: Span; readonly metricCue: Span | null };
  readonly rule: string;
  readonly trace: readonly TracePart[];
}

/** What somebody said, in their words or in the reporter's. */
export interface Statement {
  readonly id: string;
  readonly document: string;
  readonly speaker: Actor;
  readonly speakerBasis: "explicit" | "inherited" | "none";
  readonly addressees: readonly Actor[];
  readonly cue: { readonly span: Span; readonly text: string } | null;
  /** The spans of what was said; several for a split quotation, in text order. */
  readonly content: readonly Span[];
  readonly direct: boolean;
  readonly kind: StatementKind;
  readonly period: Period;
}

/** A call, a meeting, a vote: something held, announced, demanded or refused. */
export interface Event {
  readonly id: string;
  readonly document: string;
  readonly type: EventType;
  /** PLOVER mode where there is one: phone, visit, multilateral, third-party. */
  readonly mode: string | null;
  readonly participants: readonly Actor[];
  readonly period: Period;
  readonly durationMinutes: number | null;
  readonly status: EventStatus;
  readonly span: Span;
}

/** A link between two rows of one document, with its proof in words or arithmetic. */
export interface Relation {
  readonly type: RelationType;
  /** Ids of a claim, a statement or an event. */
  readonly from: string;
  readonly to: string;
  readonly proof: string;
  readonly span: Span | null;
}

/** A number that was seen and is no claim. */
export interface Abstention {
  readonly span: Span;
  readonly raw: string;
  readonly reason: AbstainReason;
  readonly rule: string;
  readonly detail: string;
}
