export { read } from "./publish/library.ts";
export type { ReadTextOptions } from "./publish/library.ts";
export { readRaw } from "./pipeline.ts";
export { quotedReading, quotedSpan } from "./publish/reading/quoted.ts";
export type { Quoted, QuotedSpan } from "./publish/reading/quoted.ts";
export { balances } from "./reconcile/balance.ts";
export type { Balance, Interval } from "./reconcile/balance.ts";

export { reconcileNight } from "./reconcile/night.ts";
export type { NightOptions } from "./reconcile/night.ts";

export type { Abstention, Actor, Attribution, Claim, Event, Period, Place, Quantity, Relation, Statement, Superlative, TracePart } from "./model/claim.ts";
export type { Document, DocumentKind, OffsetRun, Published, PublishedBasis, Removal, RemovalReason } from "./model/document.ts";
export { rawOffset } from "./model/document.ts";
export { FetchError, NotFoundError, PackError, QueryError, SourceChangedError, TallywireError } from "./model/errors.ts";
export type { FiledClaim, FiledDocument } from "./model/filed.ts";
export * from "./model/night.ts";
export type { RawDocument, ReadOptions } from "./model/raw-document.ts";
export type { Reading } from "./model/reading.ts";
export type { Span } from "./model/span.ts";
export { contains, cover, overlaps, slice } from "./model/span.ts";
export * from "./model/vocabulary.ts";
