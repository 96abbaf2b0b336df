import type { Abstention, Claim, Event, Relation, Statement } from "./claim.ts";
import type { Document } from "./document.ts";

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
}
