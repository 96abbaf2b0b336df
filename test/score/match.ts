import { rawOffset } from "../../src/model/document.ts";
import type { Document } from "../../src/model/document.ts";
import type { Actor, Claim, Event, Statement } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/reading.ts";
import { overlaps } from "../../src/model/span.ts";
import type { Span } from "../../src/model/span.ts";
import type { GoldClaim, GoldDocument, GoldEvent, GoldQuote } from "./gold.ts";
import { inFurniture } from "./gold.ts";
import { canMean, isOutlet, isPronoun, sameName, sameObject, samePlace, sameWeapon } from "./sameness.ts";

/** A stretch of the clean text as it stands in the raw text. */
export function rawSpan(document: Pick<Document, "offsets">, span: Span): Span {
  if (span.to <= span.from) return { from: rawOffset(document, span.from), to: rawOffset(document, span.from) };
  return { from: rawOffset(document, span.from), to: rawOffset(document, span.to - 1) + 1 };
}

/** The slots that are compared on a matched claim, in the order of the report. */
export const SLOTS = [
  "claimant",
  "basis",
  "hedge",
  "low",
  "high",
  "object",
  "weapon",
  "attacker",
  "target",
  "places",
  "night",
  "scope",
  "subset",
  "superlative",
] as const;
export type Slot = (typeof SLOTS)[number];

export interface ClaimPair {
  readonly gold: GoldClaim;
  readonly read: Claim;
  /** Slot by slot; a slot that does not apply to this pair is absent. */
  readonly slots: Readonly<Partial<Record<Slot, { readonly right: boolean; readonly gold: string; readonly read: string }>>>;
}

export interface ClaimMatches {
  readonly pairs: readonly ClaimPair[];
  readonly missed: readonly GoldClaim[];
  /** Read and not marked. `mark` is the marked number under it, when it is one of another metric or none at all. */
  readonly alarms: readonly { readonly read: Claim; readonly at: Span; readonly mark: string | null }[];
  readonly furniture: readonly { readonly read: Claim; readonly at: Span }[];
}

/**
 * Pairs read claims with marked ones, best pairs first.
 *
 * A pair has one metric and either overlapping number words, or overlapping content and an equal lower bound. A mark that is
 * left over is tried once more by its words: a title printed twice is marked at one place and read at the other.
 */
export function matchClaims(gold: GoldDocument, reading: Reading): ClaimMatches {
  const { document } = reading;
  const reads = reading.claims.map((read) => ({
    read,
    number: rawSpan(document, read.spans.number),
    content: rawSpan(document, read.spans.content),
    words: squash(document.text.slice(read.spans.content.from, read.spans.content.to)),
  }));
  const candidates: { g: number; r: number; score: number }[] = [];
  gold.claims.forEach((mark, g) => {
    reads.forEach((item, r) => {
      if (item.read.metric !== mark.metric) return;
      const onNumber = mark.rawSpan !== null && overlaps(mark.rawSpan, item.number);
      const equalLow = mark.low === item.read.quantity.low;
      const onContent = overlaps(mark.span, item.content) && equalLow && (mark.low !== null || mark.rawSpan === null);
      const elsewhere = !onNumber && !onContent && equalLow && mark.low !== null && item.words.includes(squash(gold.text.slice(mark.span.from, mark.span.to)));
      if (!onNumber && !onContent && !elsewhere) return;
      const shared = Math.min(mark.span.to, item.content.to) - Math.max(mark.span.from, item.content.from);
      const score = (onNumber ? 8 : 0) + (onContent ? 2 : 0) + (equalLow ? 4 : 0) + (mark.high === item.read.quantity.high ? 1 : 0) + Math.max(0, shared) / 1e5;
      candidates.push({ g, r, score });
    });
  });
  candidates.sort((a, b) => b.score - a.score || a.g - b.g || a.r - b.r);
  const takenGold = new Set<number>();
  const takenRead = new Set<number>();
  const pairs: { g: number; pair: ClaimPair }[] = [];
  for (const { g, r } of candidates) {
    if (takenGold.has(g) || takenRead.has(r)) continue;
    takenGold.add(g);
    takenRead.add(r);
    const mark = gold.claims[g] as GoldClaim;
    const { read } = reads[r] as (typeof reads)[number];
    pairs.push({ g, pair: { gold: mark, read, slots: compareSlots(mark, read, reading) } });
  }
  const alarms: { read: Claim; at: Span; mark: string | null }[] = [];
  const furniture: { read: Claim; at: Span }[] = [];
  reads.forEach((item, r) => {
    if (takenRead.has(r)) return;
    const at = item.number;
    if (inFurniture(gold, at)) {
      if (!isTitle(gold, reading, item.read.spans.number)) furniture.push({ read: item.read, at });
      return;
    }
    // The marks are of countable numbers: a row that says that a number is not told is neither right nor wrong.
    if (item.read.quantity.relation === "unknown" || item.read.quantity.relation === "withheld") return;
    if (isRepeat(item.read, gold, reads.filter((_, other) => takenRead.has(other)).map(({ read }) => read))) return;
    const other = gold.claims.find((mark) => (mark.rawSpan === null ? false : overlaps(mark.rawSpan, at)));
    const none = gold.nonClaims.find((mark) => overlaps(mark.span, at));
    alarms.push({ read: item.read, at, mark: other !== undefined ? `marked ${other.metric}` : none !== undefined ? `marked no claim (${none.reason})` : null });
  });
  pairs.sort((a, b) => a.pair.read.spans.number.from - b.pair.read.spans.number.from);
  return {
    pairs: pairs.map(({ pair }) => pair),
    missed: gold.claims.filter((_, g) => !takenGold.has(g)),
    alarms,
    furniture,
  };
}

const squash = (words: string): string => words.replace(/\s+/g, " ").trim().toLowerCase();

/** The marks are complete in the body: a number in the title, when it stands outside, is neither right nor wrong. */
function isTitle(gold: GoldDocument, reading: Reading, span: Span): boolean {
  const { titleSpan } = reading.document;
  return gold.body !== null && titleSpan !== null && titleSpan.from <= span.from && span.to <= titleSpan.to;
}

/** A claim that the reader itself calls a repeat of one that is matched, or of a marked one, is no alarm. */
function isRepeat(read: Claim, gold: GoldDocument, matched: readonly Claim[]): boolean {
  if (!read.repeat) return false;
  return (
    matched.some((other) => other.metric === read.metric && other.quantity.low === read.quantity.low) ||
    gold.claims.some((mark) => mark.metric === read.metric && mark.low === read.quantity.low)
  );
}

function compareSlots(mark: GoldClaim, read: Claim, reading: Reading): ClaimPair["slots"] {
  const slots: Partial<Record<Slot, { right: boolean; gold: string; read: string }>> = {};
  const put = (slot: Slot, right: boolean, gold: string | number | null, found: string | number | null): void => {
    slots[slot] = { right, gold: String(gold ?? "-"), read: String(found ?? "-") };
  };
  const { claimant } = read.attribution;
  put("claimant", sameClaimant(mark.claimant, claimant, reading), mark.claimant, claimant.name);
  put("basis", mark.basis === read.attribution.basis, mark.basis, read.attribution.basis);
  put("hedge", mark.relation === read.quantity.relation, mark.relation, read.quantity.relation);
  put("low", mark.low === read.quantity.low, mark.low, read.quantity.low);
  put("high", mark.high === read.quantity.high, mark.high, read.quantity.high);
  if (mark.object !== null) put("object", sameObject(mark.object, read.object), mark.object, read.object);
  if (mark.weapon !== null) put("weapon", sameWeapon(mark.weapon, read.weapon), mark.weapon, read.weapon.join("+"));
  put("attacker", sameSide(mark.attacker, read.attacker), mark.attacker, read.attacker);
  put("target", sameSide(mark.target, read.target), mark.target, read.target);
  if (mark.places.length > 0) {
    const right = mark.places.every((place) => read.places.some((found) => samePlace(place, found.name)));
    put("places", right, mark.places.join(", "), read.places.map(({ name }) => name).join(", "));
  }
  put("night", mark.nightOf === read.nightOf, mark.nightOf, read.nightOf);
  put("scope", mark.scope === read.scope, mark.scope, read.scope);
  put("subset", mark.subset === (read.subsetOf !== null), String(mark.subset), String(read.subsetOf !== null));
  put("superlative", (mark.superlative !== null) === (read.superlative !== null), mark.superlative, read.superlative?.raw ?? null);
  return slots;
}

function sameSide(gold: string | null, read: string | null): boolean {
  return (gold ?? "").toLowerCase().replace(/^the /, "") === (read ?? "").toLowerCase();
}

/** Equal by name or as written, or because the document elsewhere gives the marked name the id that was read. */
export function sameClaimant(gold: string, read: Actor, reading: Reading): boolean {
  const readsOutlet = read.kind === "outlet" || isOutlet(read.name);
  if (isOutlet(gold) || readsOutlet) {
    if (isOutlet(gold) && readsOutlet) return true;
    const { outlet } = reading.document;
    return outlet !== null && (isOutlet(gold) ? sameName(outlet, read.name) : sameName(outlet, gold));
  }
  if (isPronoun(gold) && read.span !== null) return standsFor(gold, read, reading);
  if (sameName(gold, read.name) || (read.span !== null && sameName(gold, written(read, reading)))) return true;
  return read.id !== null && actorsOf(reading).some((actor) => actor.id === read.id && sameName(actor.name, gold));
}

/**
 * A marked pronoun says where the claimant stands, not who it is: right is the same pronoun, joined to one whom it can stand
 * for. Where the words were carried over, the pronoun read nearest before must have been joined to the one that was read.
 */
function standsFor(pronoun: string, read: Actor, reading: Reading): boolean {
  const word = pronoun.toLowerCase();
  if (!canMean(word, read.kind) || read.name.toLowerCase() === word) return false;
  if (written(read, reading).toLowerCase() === word) return true;
  const from = read.span?.from ?? 0;
  const near = actorsOf(reading)
    .filter((actor) => actor.span !== null && actor.span.from > from && written(actor, reading).toLowerCase() === word)
    .sort((a, b) => (a.span as Span).from - (b.span as Span).from)[0];
  return near !== undefined && near.name === read.name;
}

function written({ span, name }: Actor, reading: Reading): string {
  return span === null ? name : reading.document.text.slice(span.from, span.to);
}

function actorsOf(reading: Reading): readonly Actor[] {
  return [...reading.claims.map((claim) => claim.attribution.claimant), ...reading.statements.map((statement) => statement.speaker)];
}

export interface QuoteMatches {
  readonly pairs: readonly { readonly gold: GoldQuote; readonly read: Statement; readonly speakerRight: boolean }[];
  readonly missed: readonly GoldQuote[];
  /** Read fragments that lie under no mark, of the length that the set marks. */
  readonly alarms: readonly { readonly read: Statement; readonly at: Span }[];
  /** Fragments under no mark that are shorter than the set marks, or of one or two words: scare quotes, names in quotation marks. */
  readonly short: readonly { readonly read: Statement; readonly at: Span }[];
  readonly furniture: number;
  readonly rightFragments: number;
}

/**
 * Compares quotations fragment by fragment: `“a,” she said, “b.”` has two. A mark is found when read fragments cover half of
 * it; a read fragment is right when marks cover half of it, so that a quotation over several paragraphs may be cut differently.
 */
export function matchQuotes(gold: GoldDocument, reading: Reading, shortest: number): QuoteMatches {
  const fragments = reading.statements
    .filter((statement) => statement.direct)
    .flatMap((read) => read.content.map((span) => ({ read, at: rawSpan(reading.document, span) })));
  const marks = gold.quotes.filter((mark) => mark.direct);
  const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  const pairs: { gold: GoldQuote; read: Statement; speakerRight: boolean }[] = [];
  const missed: GoldQuote[] = [];
  for (const mark of marks) {
    const under = fragments.map((fragment) => ({ fragment, size: shared(mark.span, fragment.at) })).filter(({ size }) => size > 0);
    const covered = under.reduce((sum, { size }) => sum + size, 0);
    const best = under.sort((a, b) => b.size - a.size)[0];
    if (best === undefined || covered * 2 < mark.span.to - mark.span.from) {
      missed.push(mark);
      continue;
    }
    const { read } = best.fragment;
    const none = mark.speaker === null;
    const unread = read.speakerBasis === "none" || read.speaker.kind === "outlet";
    const speakerRight = none || unread ? none && unread : sameClaimant(mark.speaker, read.speaker, reading);
    pairs.push({ gold: mark, read, speakerRight });
  }
  const alarms: { read: Statement; at: Span }[] = [];
  const short: { read: Statement; at: Span }[] = [];
  let furniture = 0;
  let rightFragments = 0;
  for (const { read, at } of fragments) {
    const covered = marks.reduce((sum, mark) => sum + shared(mark.span, at), 0);
    if (covered * 2 >= at.to - at.from) rightFragments++;
    else if (inFurniture(gold, at)) furniture++;
    else if (countWords(gold.text.slice(at.from, at.to)) < shortest) short.push({ read, at });
    else alarms.push({ read, at });
  }
  return { pairs, missed, alarms, short, furniture, rightFragments };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The length from which unmarked quotations count as false: three words, or four in a set that marks none of three. */
export function shortestMarked(golds: readonly GoldDocument[]): number {
  for (const { text, quotes } of golds) {
    for (const { span, direct } of quotes) if (direct && countWords(text.slice(span.from, span.to)) < 4) return 3;
  }
  return 4;
}

export interface IndirectMatches {
  readonly total: number;
  readonly found: number;
  readonly speakerRight: number;
  readonly kindRight: number;
}

/** Reported speech is marked sparsely: only how much of it is found, and how well. */
export function matchIndirect(gold: GoldDocument, reading: Reading): IndirectMatches {
  const marks = gold.quotes.filter((mark) => !mark.direct);
  let found = 0;
  let speakerRight = 0;
  let kindRight = 0;
  for (const mark of marks) {
    const hits = reading.statements.filter((statement) => {
      const spans = statement.cue === null ? statement.content : [...statement.content, statement.cue.span];
      return spans.some((span) => overlaps(rawSpan(reading.document, span), mark.span));
    });
    if (hits.length === 0) continue;
    found++;
    const withSpeaker = hits.filter((hit) => mark.speaker !== null && sameClaimant(mark.speaker, hit.speaker, reading));
    if (withSpeaker.length > 0) speakerRight++;
    if ((withSpeaker.length > 0 ? withSpeaker : hits).some((hit) => hit.kind === mark.kind)) kindRight++;
  }
  return { total: marks.length, found, speakerRight, kindRight };
}

const FAMILY: Readonly<Record<string, string>> = { meeting: "encounter", talks: "encounter", summit: "encounter", visit: "encounter" };

export interface EventMatches {
  readonly pairs: readonly { readonly gold: GoldEvent; readonly read: Event; readonly typeRight: boolean; readonly dateRight: boolean; readonly statusRight: boolean; readonly participantsRight: boolean }[];
  readonly missed: readonly GoldEvent[];
  readonly alarms: readonly Event[];
}

/** A mark gives a day or nothing: of a week, a month or a year it says nothing, or the first day. */
function sameDay(date: string | null, { period }: Event): boolean {
  const read = period.start?.slice(0, 10) ?? null;
  const coarse = period.precision === "week" || period.precision === "month" || period.precision === "year";
  return date === read || (coarse && date === null);
}

/** Events match when they overlap and are of one family: meetings, talks, summits and visits are one, every other type its own. */
export function matchEvents(gold: GoldDocument, reading: Reading): EventMatches {
  const family = (type: string): string => FAMILY[type] ?? type;
  const reads = reading.events.map((read) => ({ read, at: rawSpan(reading.document, read.span) }));
  const candidates: { mark: GoldEvent; item: (typeof reads)[number]; score: number }[] = [];
  for (const mark of gold.events)
    for (const item of reads) {
      if (!overlaps(mark.span, item.at) || family(mark.type) !== family(item.read.type)) continue;
      const shared = Math.min(mark.span.to, item.at.to) - Math.max(mark.span.from, item.at.from);
      candidates.push({ mark, item, score: (mark.type === item.read.type ? 1e6 : 0) + shared });
    }
  candidates.sort((a, b) => b.score - a.score);
  const marks = new Set<GoldEvent>();
  const taken = new Set<Event>();
  const pairs: EventMatches["pairs"][number][] = [];
  for (const { mark, item } of candidates) {
    if (marks.has(mark) || taken.has(item.read)) continue;
    marks.add(mark);
    taken.add(item.read);
    const { read } = item;
    pairs.push({
      gold: mark,
      read,
      typeRight: mark.type === read.type,
      dateRight: sameDay(mark.date, read),
      statusRight: mark.status === read.status,
      participantsRight: mark.participants.every((name) => read.participants.some((actor) => sameClaimant(name, actor, reading))),
    });
  }
  return {
    pairs,
    missed: gold.events.filter((mark) => !marks.has(mark) && mark.type !== "other"),
    alarms: reads.filter(({ read, at }) => !taken.has(read) && !inFurniture(gold, at)).map(({ read }) => read),
  };
}
