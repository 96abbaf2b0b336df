import type { Claim, Event, Statement } from "./claim.ts";
import type { DocumentKind } from "./document.ts";
import type { Language } from "./vocabulary.ts";

/** A document as the ledger keeps it: what is known of it without its text. */
export interface FiledDocument {
  /** Id in the ledger, of the text and of where it was seen: the same words at two addresses are two documents. */
  readonly key: string;
  /** Id of the text, `sha256:…`; two documents that are word for word the same share it. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly source: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly language: Language | string;
  /** ISO 8601 date or date-time with offset; null when nobody says. */
  readonly publishedAt: string | null;
  /** 1 for the first text under one address. */
  readonly version: number;
  /** Key of the version before this one. */
  readonly revisionOf: string | null;
  /** Id of the body whose bulletin it is; null for a text that is none. */
  readonly issuer: string | null;
  /** Whether a bulletin was read whole; null for a text that is none. */
  readonly standing: "read" | "partly-read" | "refused" | null;
  /** When it came into the ledger, ISO 8601 in UTC. */
  readonly addedAt: string;
}

/** A claim with the document in which it stands and its words there. */
export interface FiledClaim {
  readonly claim: Claim;
  readonly document: FiledDocument;
  /** The words of the claim as the document has them; null where its text is not kept. */
  readonly words: string | null;
}

export interface FiledStatement {
  readonly statement: Statement;
  readonly document: FiledDocument;
  readonly words: string | null;
}

export interface FiledEvent {
  readonly event: Event;
  readonly document: FiledDocument;
  readonly words: string | null;
}
