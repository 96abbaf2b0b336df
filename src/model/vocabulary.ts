/** The closed lists that everything else is keyed by. Adding a word here makes the compiler ask for the rest. */

/** What a claim counts. One metric is never coerced into another; `docs/glossary.md` defines each. */
export const METRICS = [
  "launched",
  "detected",
  "shot_down",
  "suppressed",
  "lost",
  "lost_or_suppressed",
  "shot_down_or_suppressed",
  "neutralised_total",
  "returned",
  "crossed_border",
  "still_airborne",
  "hit_locations",
  "hits",
  "debris_locations",
  "regions_affected",
  "killed",
  "injured",
  "missing",
  "rescued",
  "evacuated",
  "objects_damaged",
  "attempted",
] as const;
export type Metric = (typeof METRICS)[number];

/** How a quantity relates to the number that was written. */
export const RELATIONS = [
  "exact",
  "at_least",
  "more_than",
  "at_most",
  "less_than",
  "approx",
  "range",
  "all_of",
  "none",
  "some",
  "unknown",
  "withheld",
  "derived",
] as const;
export type QuantityRelation = (typeof RELATIONS)[number];

/** What a quantity is a number of. */
export const UNITS = ["munition", "person", "location", "region", "object", "attempt"] as const;
export type Unit = (typeof UNITS)[number];

/** Whether a claim is about one attack, a stretch of time, or everything up to now. */
export const SCOPES = ["event", "period", "cumulative"] as const;
export type Scope = (typeof SCOPES)[number];

export const PLACE_ROLES = ["affected", "hit", "debris", "shot_down_over", "launched_from", "crossed_to"] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

export const STATEMENT_KINDS = ["says", "demands", "rejects", "promises", "accuses", "calls_on", "denies"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/**
 * Events around the attacks. Types and modes follow PLOVER (CONSULT with its modes, AGREE, REQUEST, SANCTION …),
 * in the plain words that reporters use.
 */
export const EVENT_TYPES = [
  "call",
  "meeting",
  "talks",
  "summit",
  "visit",
  "ceasefire",
  "agreement",
  "swap",
  "sanctions",
  "vote",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const EVENT_STATUSES = ["held", "announced", "demanded", "refused"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const RELATION_TYPES = [
  "repeats",
  "translates",
  "updates",
  "corrects",
  "subset_of",
  "included_in",
  "overlaps",
  "sums_to",
  "contradicts",
  "supports",
  "follows",
  "precedes",
  "same_time",
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** Why a number that was seen is no claim. */
export const ABSTAIN_REASONS = [
  "age",
  "altitude",
  "clock-time",
  "comparison",
  "conditional",
  "contact-detail",
  "cut-numeral",
  "date",
  "denied",
  "distance",
  "duration",
  "front-line-summary",
  "hypothetical",
  "live-alert",
  "measure",
  "model-number",
  "money",
  "no-attack-context",
  "no-metric",
  "ordinal",
  "parody",
  "partial-report",
  "percentage",
  "period-summary",
  "placeholder",
  "plan",
  "question",
  "regional-report",
  "score",
  "unit-number",
  "unread-language",
  "video-caption",
  "year",
] as const;
export type AbstainReason = (typeof ABSTAIN_REASONS)[number];

export const LANGUAGES = ["en", "uk", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];
