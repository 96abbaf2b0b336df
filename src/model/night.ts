import type { FiledClaim } from "./filed.ts";
import type { Metric, RelationType, Scope, Unit } from "./vocabulary.ts";

/** A number with its bounds; `high` null when open above. */
export interface Bounds {
  readonly low: number;
  readonly high: number | null;
}

/** What is known of a number. A zero is counted, a none is said, and the last two are no numbers. */
export const STANDINGS = ["counted", "zero", "none", "unknown", "withheld"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Which rule left a claim standing, or put it aside, in the order in which they are asked. `docs/method/night.md` has a line for each. */
export const CHOICE_RULES = ["only", "corrected", "later-as-of", "later-version", "primary", "later-post", "narrower-window", "exact", "same-number", "open"] as const;
export type ChoiceRule = (typeof CHOICE_RULES)[number];

/** What is odd about an account of a night. */
export const NIGHT_FLAGS = ["impossible", "parts-exceed", "inner-exceeds-outer", "relay-total", "tied", "withheld", "overlapping-windows", "partly-read"] as const;
export type NightFlagKind = (typeof NIGHT_FLAGS)[number];

export interface NightFlag {
  readonly kind: NightFlagKind;
  /** The arithmetic or the words of it. */
  readonly proof: string;
  /** The claims that it rests on, as `refOf` names them. */
  readonly rows: readonly string[];
}

/** Why a row of the ledger is in no figure of the night. */
export const APART_REASONS = ["denied", "repeated-words", "not-of-one-attack", "other-night", "no-night", "toll", "not-counted", "relabelled"] as const;
export type ApartReason = (typeof APART_REASONS)[number];

/** One attack's hours; `isPrecise` when the source gives both ends, else the hours that are meant by a night or a day. */
export interface NightWindow {
  /** ISO 8601 with the offset that the source uses; without one where no row of the source has any. */
  readonly start: string;
  readonly end: string;
  readonly isPrecise: boolean;
}

/** Who a figure is from: an actor of the tables, or a name that no table has. */
export interface NightClaimant {
  /** Id of the actor; `name:` and the folded name, or `outlet:` and its name, where there is none. */
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly country: string | null;
  readonly kind: string;
}

export interface PassedOver {
  readonly row: FiledClaim;
  /** The rule that put it aside. */
  readonly rule: ChoiceRule;
  /** In plain words. */
  readonly why: string;
}

/** What one claimant says of one metric in one window, out of all that were read. */
export interface WindowFigure {
  readonly window: NightWindow | null;
  /** True of hours in the day and evening after the night: they have its date and are no part of the night itself. */
  readonly isByDay: boolean;
  /** Null when two numbers are equally good: a tie stays open. */
  readonly chosen: FiledClaim | null;
  readonly rule: ChoiceRule;
  readonly standing: Standing;
  /** Null when it is unknown or withheld. Of a tie, what all of its numbers span. */
  readonly bounds: Bounds | null;
  readonly tied: readonly FiledClaim[];
  readonly passed: readonly PassedOver[];
  /** Ref of the chosen claim of the window that this one lies in; null for one that counts by itself. */
  readonly includedIn: string | null;
}

/** What one claimant says of one metric and one class of weapons, over the windows of the night in their order. */
export interface Figure {
  readonly metric: Metric;
  /** Class paths, sorted; empty when none is named. */
  readonly weapon: readonly string[];
  /** What is counted, of things that are no weapons: "houses". */
  readonly object: string | null;
  readonly unit: Unit;
  readonly windows: readonly WindowFigure[];
  /** The sum over windows that do not lie in each other; windows that overlap widen it. Null when unknown or withheld. */
  readonly bounds: Bounds | null;
  /** The same over the windows of the night alone, without those by day. */
  readonly overnight: Bounds | null;
  readonly standing: Standing;
  /** Counts by place and other parts of the figure: never added to it. */
  readonly parts: readonly FiledClaim[];
  /** True when the figure is a class out of a list whose whole has a figure too. */
  readonly isPart: boolean;
}

/** What was sent, what is accounted for, and what is left, of one claimant and class. */
export interface NightBalance {
  readonly whole: Figure;
  /** Disjoint parts. */
  readonly parts: readonly Figure[];
  readonly wholeBounds: Bounds;
  /** What no part accounts for. It is not known to have got through. */
  readonly unaccounted: Bounds;
  /** "108 − 93 = 15". */
  readonly proof: string;
  readonly isImpossible: boolean;
  /** Classes whose number is kept back, which make the whole a lower bound. */
  readonly withheld: readonly string[];
}

/** All figures of one metric that do not lie in each other, together. */
export interface NightTotal {
  readonly metric: Metric;
  readonly bounds: Bounds;
  readonly proof: string;
  readonly withheld: readonly string[];
}

export interface ClaimantAccount {
  readonly claimant: NightClaimant;
  /** Whether a document of the claimant itself is among the rows. */
  readonly isPrimary: boolean;
  readonly figures: readonly Figure[];
  readonly totals: readonly NightTotal[];
  readonly balances: readonly NightBalance[];
  readonly flags: readonly NightFlag[];
}

/** One attacker and one target. The numbers of two directions are never added. */
export interface NightDirection {
  readonly attacker: string | null;
  readonly target: string | null;
  readonly claimants: readonly ClaimantAccount[];
}

/** A link between two rows of the night, with its proof in arithmetic or windows. */
export interface NightRelation {
  readonly type: RelationType;
  /** As `refOf` names them. */
  readonly from: string;
  readonly to: string;
  readonly proof: string;
  /** Through whom it came, outermost first: outlets and agencies. */
  readonly via: readonly string[];
}

/** One row that gives a number that another gave before. */
export interface NumberCopy {
  readonly row: string;
  readonly outlet: string;
  readonly via: readonly string[];
  readonly language: string;
  readonly publishedAt: string | null;
}

/** Who stands behind one number, with copies counted once. */
export interface NumberSources {
  readonly attacker: string | null;
  readonly target: string | null;
  readonly metric: Metric;
  readonly weapon: readonly string[];
  readonly value: number;
  /** The claimant's own document where it is at hand, else the first that gave it. */
  readonly origin: string;
  readonly isPrimary: boolean;
  readonly copies: readonly NumberCopy[];
  readonly outlets: number;
  /** Keys of all who are said to say it. */
  readonly claimants: readonly string[];
  /** Claimants with bodies of one state counted once: the number that may be called independent. */
  readonly independent: number;
}

/** How the label of a number changed on its way. */
export const DRIFTS = ["metric", "weapon", "hedge"] as const;
export type DriftKind = (typeof DRIFTS)[number];

/** A number that kept its value and lost its meaning. */
export interface LabelDrift {
  readonly kind: DriftKind;
  /** `narrower`: the relay says less than the source counted ("jammed" for lost or jammed); `wider`: more; `other`: another thing. */
  readonly turn: "narrower" | "wider" | "other";
  readonly value: number;
  /** Ref of the relay. */
  readonly relay: string;
  readonly outlet: string;
  /** The words of the relay, and what they were read as. */
  readonly relayWords: string;
  readonly relayLabel: string;
  /** Ref of the source's own row; null where none is at hand and the definition alone tells. */
  readonly source: string | null;
  readonly sourceWords: string | null;
  readonly sourceLabel: string;
  /** What the source's figure meant on that day; null where nothing is declared. */
  readonly definition: string | null;
}

/** A toll as one claimant had it at one time. */
export interface TollPoint {
  /** When it was counted, or published; null when nobody says. */
  readonly at: string | null;
  readonly claimant: string;
  readonly bounds: Bounds | null;
  readonly standing: Standing;
  readonly row: string;
  /** Rows that say the same of the same time. */
  readonly copies: readonly string[];
  /** Against the toll at the time before it; `beside` of a smaller number that is told at the same time. */
  readonly step: "first" | "grew" | "same" | "fell" | "open" | "beside";
}

/** The toll of one attack at one place, as it was told over time. Points are never added. */
export interface TollSeries {
  readonly attacker: string | null;
  readonly target: string | null;
  readonly metric: Metric;
  /** ISO 3166-2 codes, sorted; empty for the whole attack. */
  readonly places: readonly string[];
  readonly scope: Scope;
  readonly points: readonly TollPoint[];
  /** The toll at the last time that has a number. */
  readonly latest: TollPoint | null;
}

/** One night, both directions side by side: derived from rows, nothing of it is stored as fact. */
export interface Night {
  /** The local date of its morning. */
  readonly nightOf: string | null;
  readonly directions: readonly NightDirection[];
  readonly relations: readonly NightRelation[];
  /** Relations over the limit of one night. */
  readonly leftOff: number;
  readonly sources: readonly NumberSources[];
  readonly drifts: readonly LabelDrift[];
  readonly tolls: readonly TollSeries[];
  readonly apart: readonly { readonly row: string; readonly why: ApartReason }[];
}

/** What a metric of a source meant from one local day to another, as the sources declare it. */
export interface SourceDefinition {
  readonly source: string;
  readonly metric: Metric;
  readonly from: string;
  /** First day on which it no longer holds; null while it does. */
  readonly until: string | null;
  readonly means: string;
}

/** Name of a row among those of a night: the same words in two documents are two rows. */
export function refOf({ claim, document }: Pick<FiledClaim, "claim" | "document">): string {
  return `${document.key}/${claim.id}`;
}
