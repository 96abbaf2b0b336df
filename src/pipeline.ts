import { cleanDocument } from "./clean/clean.ts";
import { documentId } from "./clean/document-id.ts";
import { mayBePost, postDocument } from "./clean/post.ts";
import type { AuditedPost, CoverageDay, CoverageYear } from "./model/coverage.ts";
import type { DeclaredSource } from "./model/source.ts";
import type { SourceDefinition } from "./model/night.ts";
import type { PiterfmFinding, PiterfmTable } from "./model/piterfm.ts";
import type { Post } from "./model/post.ts";
import type { RawDocument, ReadOptions } from "./model/raw-document.ts";
import type { Reading } from "./model/reading.ts";
import { rawOfPost } from "./sources/posts/raw-of-post.ts";
import { coverageDays, coverageYears } from "./reconcile/coverage.ts";
import type { ExplainedDay } from "./reconcile/coverage.ts";
import { readingOfRow } from "./sources/piterfm/claims.ts";
import { lintPiterfm } from "./sources/piterfm/lint.ts";
import { readPiterfm } from "./sources/piterfm/parse.ts";
import type { PiterfmOptions } from "./sources/piterfm/parse.ts";
import { SOURCES } from "./sources/declared/index.ts";
import { localDay, readDocument, readPost } from "./read/read.ts";
export { READER } from "./read/read.ts";

/**
 * The flow: a raw document is cleaned, then read into attributed claims, statements and events. A short text in the language of a
 * belligerent is first tried as a post, whose lines are kept as they stand.
 *
 * Pure: the same input gives the same rows on every machine and at every hour.
 */
export function readRaw(raw: RawDocument, options: ReadOptions = {}): Reading {
  const post = mayBePost(raw, options) ? readPost(postDocument(raw, options)) : null;
  return post ?? readDocument(cleanDocument(raw, options));
}

/** Reads one post of a channel, as its container gave it; what the caller knows better wins. */
export function readChannelPost(post: Post, container: string, options: ReadOptions = {}): Reading {
  const { raw, options: known } = rawOfPost(post);
  const source = post.channel === null || post.id === null ? `${container}#${post.id ?? post.index + 1}` : raw.source;
  const reading = readRaw({ ...raw, source }, { ...known, ...options, source });
  const { published } = reading.document;
  // The date is that of the container, unless the caller gave another.
  const dated = published === null || options.published !== undefined ? published : { ...published, basis: "stated" as const, evidence: "date of the post" };
  return { ...reading, document: { ...reading.document, published: dated, version: post.version } };
}

/** What tells a text from every other before it is read. */
export interface Identity {
  readonly id: string;
  /** Where later versions of it would be found; null for a text that has no address of its own. */
  readonly address: string | null;
  /** ISO 8601; null when nobody has said. */
  readonly dated: string | null;
}

export function identityOfRaw(raw: RawDocument, { published }: ReadOptions = {}): Identity {
  return { id: documentId(raw.raw), address: raw.url, dated: published ?? null };
}

/** The name that the rows of a post carry: its channel's handle and its id. */
export function nameOfPost(post: Post): string {
  return rawOfPost(post).raw.source;
}

export function identityOfPost(post: Post): Identity {
  const { raw, options } = rawOfPost(post);
  return { id: documentId(raw.raw), address: raw.url ?? (post.channel === null || post.id === null ? null : raw.source), dated: options.published ?? null };
}

/** A post and its reading as the audit of coverage sees them. */
export function audited(post: Post, { bulletin, claims, document }: Reading): AuditedPost {
  const counts = claims.filter(({ quantity }) => quantity.low !== null || quantity.high !== null);
  return {
    source: bulletin?.source ?? "",
    postedOn: localDay(post.postedAt, document.language === "ru" ? "Europe/Moscow" : "Europe/Kyiv"),
    standing: bulletin === null ? "other" : bulletin.status,
    detail: bulletin === null ? "" : (bulletin.reason ?? bulletin.detail),
    nights: [...new Set(claims.flatMap(({ nightOf }) => (nightOf === null ? [] : [nightOf])))],
    counted: counts.length > 0,
    withheld: claims.some(({ quantity }) => quantity.relation === "withheld"),
    where: post.url ?? document.source,
  };
}

/** The table of attacks as it stands, what must be known of it, and each row as a reading of its own, in the order of the rows. */
export interface ImportedPiterfm {
  readonly table: PiterfmTable;
  readonly findings: readonly PiterfmFinding[];
  readonly readings: readonly Reading[];
}

/** Imports the table of attacks that the field shares. @throws QueryError when it is none, broke off, or has far fewer rows than before */
export async function importPiterfm(chunks: AsyncIterable<Uint8Array>, options: PiterfmOptions = {}): Promise<ImportedPiterfm> {
  const table = await readPiterfm(chunks, options);
  return { table, findings: lintPiterfm(table), readings: table.rows.map(readingOfRow) };
}

/** What the metrics of the declared sources meant on which days. */
export function declaredDefinitions(): readonly SourceDefinition[] {
  return SOURCES.flatMap(({ id, definitions }) => definitions.map(({ metric, from, until, means }) => ({ source: id, metric, from, until, means })));
}

/** The sources that are declared, as anybody may see them. */
export function declaredSources(): readonly DeclaredSource[] {
  return SOURCES.map(({ id, title, country, language, zone, channels, home, terms, definitions, silentDays, expected }) => ({
    id, name: title.en, country, language, zone, home, terms, definitions, silentDays,
    channels: channels.map(({ name }) => name),
    expected: expected.map(({ year, documents, days }) => ({ year, perWeek: Math.round((documents / days) * 70) / 10 })),
  }));
}

/** Ids of the bodies that speak for the whole of a side: those whose bulletins are declared. */
export function nationalBodies(): ReadonlySet<string> {
  return new Set(SOURCES.map(({ id }) => id));
}

/** The days on which a source is known to have been silent, with the reason. */
export function explainedDays(source: string): readonly ExplainedDay[] {
  const declared = SOURCES.find(({ id }) => id === source);
  return (declared?.silentDays ?? []).filter(({ why }) => why !== "not-given").map(({ date, evidence }) => ({ date, why: evidence }));
}

/** A post as a ledger keeps it: with the instant at which it was published, and the channel that it is from. */
export interface DatedPost extends Omit<AuditedPost, "postedOn"> {
  readonly publishedAt: string | null;
  readonly channel: string;
}

/** What some posts cover of one source, by days and by years. */
export interface SourceCoverage {
  readonly source: string;
  readonly posts: readonly AuditedPost[];
  readonly days: readonly CoverageDay[];
  readonly years: readonly CoverageYear[];
}

/** What posts cover, source by source: most bulletins first. What is in nobody's form counts with the source whose bulletins its channel has. */
export function coverageOf(posts: readonly DatedPost[]): readonly SourceCoverage[] {
  const issuers = new Map<string, Map<string, number>>();
  const bulletins = new Map<string, number>();
  for (const { source, channel, standing } of posts) {
    if (source === "" || (standing !== "read" && standing !== "partly-read")) continue;
    const own = issuers.get(channel) ?? new Map<string, number>();
    issuers.set(channel, own.set(source, (own.get(source) ?? 0) + 1));
    bulletins.set(source, (bulletins.get(source) ?? 0) + 1);
  }
  const mostOf = (channel: string): string => [...(issuers.get(channel) ?? [])].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0] as [string, number])[0];
  return [...bulletins].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([source]) => {
    const zone = SOURCES.find(({ id }) => id === source)?.zone === "Europe/Moscow" ? "Europe/Moscow" : "Europe/Kyiv";
    const own = posts
      .filter((post) => (post.standing === "other" || post.source === "" ? mostOf(post.channel) : post.source) === source)
      .map((post): AuditedPost => ({ ...post, postedOn: localDay(post.publishedAt, zone) }));
    const days = coverageDays(source, own, explainedDays(source));
    return { source, posts: own, days, years: coverageYears(source, own, days) };
  });
}
