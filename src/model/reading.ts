import type { Abstention, Claim, Event, Period, Relation, Statement } from "./claim.ts";
import type { Document } from "./document.ts";
import type { AbstainReason } from "./vocabulary.ts";

/** What a text in the form of an official bulletin is, and whether it was read whole. */
export interface BulletinNote {
  /** Id of the body whose bulletin it is: `ua-air-force`, `ru-mod`. */
  readonly source: string;
  /** `read`: every number in it is a row; `partly-read`: something in it was not understood, `detail` says what; `refused`: it is no bulletin of its own. */
  readonly status: "read" | "partly-read" | "refused";
  /** Why it was refused; null when it was not. */
  readonly reason: AbstainReason | null;
  readonly detail: string;
  /** The window that it reports on; the first, when it has several. */
  readonly period: Period | null;
  readonly nightOf: string | null;
}

/** Everything that one document reports, each row sorted by where it stands in the text. */
export interface Reading {
  /** Version of the reader's rules, kept with every row so that old readings stay explainable. */
  readonly reader: string;
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly relations: readonly Relation[];
  readonly abstentions: readonly Abstention[];
  /** Null for a text that is not in the form of a bulletin. */
  readonly bulletin: BulletinNote | null;
}
