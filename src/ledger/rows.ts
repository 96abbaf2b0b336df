import type { Abstention, Claim, Event, Relation, Statement } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { rowId } from "../model/id.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { Row, Table } from "./columns.ts";

/** How much of a document's words is kept: all, quotations of at most 25 words, or none. */
export const STORES = ["full", "excerpt", "none"] as const;
export type Store = (typeof STORES)[number];

/** A reading on its way into the ledger. */
export interface Entry {
  readonly reading: Reading;
  /** Where later versions of the text would be found: its URL, or the name of a post; null for a text without one. */
  readonly address: string | null;
  /** When the text is dated, as far as it was known before it was read: tells two alike without an address apart. */
  readonly dated: string | null;
  readonly retrievedAt: string | null;
  readonly store: Store;
}

/** Words of one quotation where not more may be kept. */
const EXCERPT_WORDS = 25;

/** Key of a document: of its text and of the address where it was seen, or of its date where it has none. */
export function documentKey({ id, address, dated }: { readonly id: string; readonly address: string | null; readonly dated: string | null }): string {
  return rowId("doc", id, address ?? `dated ${dated ?? ""}`);
}

/** What of a document is known only once the ledger is asked. */
interface Place {
  readonly key: string;
  readonly version: number;
  readonly revisionOf: string | null;
  readonly run: string;
  readonly addedAt: string;
}

/** The rows of one reading, by table; spans are kept as they stand in the clean text. */
export type Rows = { readonly [T in Exclude<Table, "batches">]: readonly Row<T>[] };

export function rowsOf({ reading, address, retrievedAt, store }: Entry, place: Place, isKnown: boolean): Rows {
  const { document, claims, statements, events, relations, abstentions, reader, bulletin } = reading;
  const words = (spans: readonly Span[]): string | null => wordsOf(document.text, spans, store);
  const of = { document: place.key, reader };
  return {
    documents: isKnown ? [] : [documentRow(document, address, retrievedAt, store, place)],
    readings: [{
      ...of, issuer: bulletin?.source ?? null, standing: bulletin?.status ?? null, reason: bulletin?.reason ?? null, bulletin,
      claims: claims.length, statements: statements.length, events: events.length, relations: relations.length, abstentions: abstentions.length,
      run: place.run, added_at: place.addedAt,
    }],
    claims: claims.map((claim, ordinal) => ({ ...of, ordinal, ...claimRow(claim), words: words([claim.spans.content]) })),
    statements: statements.map((statement, ordinal) => ({ ...of, ordinal, ...statementRow(statement), words: words(statement.content) })),
    events: events.map((event, ordinal) => ({ ...of, ordinal, ...eventRow(event), words: words([event.span]) })),
    relations: relations.map(({ type, from, to, proof, span }: Relation, ordinal) => ({ ...of, ordinal, type, from_id: from, to_id: to, proof, detail: { span } })),
    abstentions: abstentions.map(({ raw, reason, rule, ...detail }: Abstention, ordinal) => ({ ...of, ordinal, raw, reason, rule, detail })),
  };
}

function documentRow(document: Document, address: string | null, retrievedAt: string | null, store: Store, place: Place): Row<"documents"> {
  const { id, kind, source, url, outlet, title, titleSpan, byline, language, published, text, removals, offsets, rawLength } = document;
  return {
    key: place.key, id, address, kind, source, url, outlet, title, byline, language,
    published_at: published?.at ?? null, published_precision: published?.precision ?? null, published_basis: published?.basis ?? null, published_evidence: published?.evidence ?? null,
    retrieved_at: retrievedAt, version: place.version, revision_of: place.revisionOf, raw_length: rawLength,
    stored: store, text: store === "full" ? text : null, detail: store === "full" ? { titleSpan, removals, offsets } : null,
    run: place.run, added_at: place.addedAt,
  };
}

type Told<T extends Table> = Omit<Row<T>, "document" | "reader" | "ordinal" | "words">;

function claimRow(claim: Claim): Told<"claims"> {
  const { id, metric, quantity, weapon, object, attribution, attacker, target, places, period, nightOf, scope, superlative, subsetOf, provisional, asOf, denied, repeat, spans, rule, trace } = claim;
  const { claimant, basis, via, cue } = attribution;
  return {
    id, metric, low: quantity.low, high: quantity.high, relation: quantity.relation, raw: quantity.raw, unit: quantity.unit, weapon, object,
    claimant_id: claimant.id, claimant_name: claimant.name, claimant_country: claimant.country, claimant_kind: claimant.kind, basis,
    via: via.map((actor) => actor.id ?? actor.name), attacker, target,
    regions: [...new Set(places.flatMap(({ code }) => (code === null ? [] : [code])))],
    period_start: period.start, period_end: period.end, period_precision: period.precision, period_basis: period.basis, night_of: nightOf,
    scope, superlative: superlative?.kind ?? null, subset_of: subsetOf, provisional, as_of: asOf, denied, repeat, rule,
    detail: { claimantSpan: claimant.span, via, cue, places, periodRaw: period.raw, periodSpan: period.span, superlative, spans, trace },
  };
}

function statementRow({ id, speaker, speakerBasis, addressees, cue, content, direct, kind, period }: Statement): Told<"statements"> {
  return {
    id, speaker_id: speaker.id, speaker_name: speaker.name, speaker_country: speaker.country, speaker_kind: speaker.kind, kind, direct,
    period_start: period.start, period_end: period.end, detail: { speakerSpan: speaker.span, speakerBasis, addressees, cue, content, period },
  };
}

function eventRow({ id, type, mode, participants, period, durationMinutes, status, span }: Event): Told<"events"> {
  return {
    id, type, mode, status, participants: participants.map((actor) => actor.id ?? actor.name), period_start: period.start, period_end: period.end,
    duration_minutes: durationMinutes, detail: { participants, period, span },
  };
}

/** The words at some spans: whole, cut to what may be quoted, or none. */
function wordsOf(text: string, spans: readonly Span[], store: Store): string | null {
  if (store === "none") return null;
  const said = spans.map(({ from, to }) => text.slice(from, to)).join(" … ");
  if (store === "full") return said;
  const words = said.split(/\s+/u);
  return words.length <= EXCERPT_WORDS ? said : `${words.slice(0, EXCERPT_WORDS).join(" ")} …`;
}
