import { METRICS } from "../../src/model/vocabulary.ts";
import type { Reading } from "../../src/model/reading.ts";
import { overlaps } from "../../src/model/span.ts";
import type { Span } from "../../src/model/span.ts";
import { inFurniture } from "./gold.ts";
import type { GoldDocument } from "./gold.ts";
import { SLOTS, matchClaims, matchEvents, matchIndirect, matchQuotes, shortestMarked, rawSpan } from "./match.ts";
import type { Slot } from "./match.ts";

export interface Counts {
  right: number;
  missed: number;
  wrong: number;
}

export interface Rates extends Counts {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Share {
  right: number;
  of: number;
}

export type FaultKind = "missed" | "false" | "furniture" | "slot" | "quote-missed" | "quote-false" | "speaker" | "event-missed" | "event-false" | "event-slot" | "non-claim" | "failed";

/** One thing that went wrong, with the words around it. */
export interface Fault {
  readonly kind: FaultKind;
  readonly document: string;
  readonly metric: string | null;
  readonly slot: string | null;
  readonly detail: string;
  readonly context: string;
}

export interface Score {
  readonly documents: number;
  readonly failed: number;
  /** Quantified claims, without `other`, without vague and repeated marks. */
  readonly headline: Rates;
  readonly metrics: Readonly<Record<string, Rates>>;
  readonly vague: Share;
  readonly slots: Readonly<Record<Slot | "night known", Share>>;
  readonly quotes: Rates & { readonly speaker: Share; readonly short: number; readonly furniture: number };
  readonly indirect: { readonly found: Share; readonly speaker: Share; readonly kind: Share };
  readonly events: Rates & { readonly type: Share; readonly date: Share; readonly status: Share; readonly participants: Share };
  readonly negatives: { readonly documents: number; readonly claims: number; readonly clean: number };
  readonly furniture: number;
  readonly nonClaims: { readonly marked: number; readonly read: number; readonly byReason: Readonly<Record<string, number>> };
  readonly faults: readonly Fault[];
}

const zero = (): Counts => ({ right: 0, missed: 0, wrong: 0 });
const share = (): Share => ({ right: 0, of: 0 });

export function rates({ right, missed, wrong }: Counts, rightReads = right): Rates {
  const precision = rightReads + wrong === 0 ? null : rightReads / (rightReads + wrong);
  const recall = right + missed === 0 ? null : right / (right + missed);
  const f1 = precision === null || recall === null ? null : precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, missed, wrong, precision, recall, f1 };
}

/** Reads every marked text and compares. `read` gets the text as the annotator saw it. */
export function score(golds: readonly GoldDocument[], read: (gold: GoldDocument) => Reading): Score {
  const metrics = new Map<string, Counts>(METRICS.map((metric) => [metric, zero()]));
  const at = (metric: string): Counts => {
    let counts = metrics.get(metric);
    if (counts === undefined) metrics.set(metric, (counts = zero()));
    return counts;
  };
  const slots = Object.fromEntries([...SLOTS, "night known"].map((slot) => [slot, share()])) as Record<Slot | "night known", Share>;
  const vague = share();
  const quotes = zero();
  let quoteReads = 0;
  let short = 0;
  let quoteFurniture = 0;
  const speaker = share();
  const indirect = { found: share(), speaker: share(), kind: share() };
  const events = zero();
  const eventSlots = { type: share(), date: share(), status: share(), participants: share() };
  const negatives = { documents: 0, claims: 0, clean: 0 };
  const nonClaims = { marked: 0, read: 0, byReason: {} as Record<string, number> };
  const faults: Fault[] = [];
  let furniture = 0;
  let failed = 0;
  let documents = 0;
  const tally = (into: Share, right: boolean): void => {
    into.of++;
    if (right) into.right++;
  };

  const shortest = shortestMarked(golds);
  for (const gold of golds) {
    const isNegative = gold.topic === "negative" || (gold.marked && gold.claims.length === 0);
    if (!gold.marked && gold.topic !== "negative") continue;
    documents++;
    const fault = (kind: FaultKind, span: Span | null, detail: string, metric: string | null = null, slot: string | null = null): void => {
      faults.push({ kind, document: gold.id, metric, slot, detail, context: span === null ? "" : context(gold.text, span) });
    };
    let reading: Reading;
    try {
      reading = read(gold);
    } catch (error) {
      failed++;
      fault("failed", null, error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" ") : String(error));
      for (const mark of gold.claims) if (!mark.vague && !mark.repeat && mark.metric !== "other") at(mark.metric).missed++;
      continue;
    }
    const claims = matchClaims(gold, reading);
    for (const { gold: mark, slots: compared, read: found } of claims.pairs) {
      if (mark.vague) {
        tally(vague, true);
        continue;
      }
      if (mark.repeat || mark.metric === "other") continue;
      at(mark.metric).right++;
      for (const [slot, result] of Object.entries(compared) as [Slot, { right: boolean; gold: string; read: string }][]) {
        tally(slots[slot], result.right);
        if (slot === "night" && mark.nightOf !== null) tally(slots["night known"], result.right);
        if (!result.right) fault("slot", rawSpan(reading.document, found.spans.number), `${slot}: want ${result.gold}, read ${result.read}`, mark.metric, slot);
      }
    }
    for (const mark of claims.missed) {
      if (mark.vague) tally(vague, false);
      if (mark.vague || mark.repeat || mark.metric === "other") continue;
      at(mark.metric).missed++;
      const under = reading.claims.filter((claim) => mark.rawSpan !== null && overlaps(rawSpan(reading.document, claim.spans.number), mark.rawSpan)).map((claim) => claim.metric);
      const abstained = reading.abstentions.find((item) => mark.rawSpan !== null && overlaps(rawSpan(reading.document, item.span), mark.rawSpan));
      const why = under.length > 0 ? `read as ${under.join(", ")}` : abstained !== undefined ? `abstained: ${abstained.reason} (${abstained.rule})` : "not seen";
      fault("missed", mark.rawSpan ?? mark.span, `${mark.metric} ${mark.relation} ${mark.raw ?? "-"} ${mark.object ?? ""} · ${why}`, mark.metric);
    }
    for (const { read: found, at: span, mark } of claims.alarms) {
      at(found.metric).wrong++;
      if (isNegative) negatives.claims++;
      fault("false", span, `${found.metric} ${found.quantity.relation} ${found.quantity.raw} ${found.object} · ${mark ?? "not marked"} · rule ${found.rule}`, found.metric);
    }
    for (const { read: found, at: span } of claims.furniture) {
      furniture++;
      fault("furniture", span, `${found.metric} ${found.quantity.raw} ${found.object}`, found.metric);
    }
    if (isNegative) {
      negatives.documents++;
      if (claims.alarms.length + claims.furniture.length === 0) negatives.clean++;
    }
    if (!gold.marked) continue;

    for (const mark of gold.nonClaims) {
      if (inFurniture(gold, mark.span)) continue;
      nonClaims.marked++;
      const found = claims.alarms.find(({ at: span }) => overlaps(span, mark.span));
      if (found === undefined) continue;
      nonClaims.read++;
      nonClaims.byReason[mark.reason] = (nonClaims.byReason[mark.reason] ?? 0) + 1;
      fault("non-claim", mark.span, `${mark.raw} (${mark.reason}) read as ${found.read.metric}`, found.read.metric);
    }

    const said = matchQuotes(gold, reading, shortest);
    for (const { gold: mark, read: found, speakerRight } of said.pairs) {
      if (mark.repeat) continue;
      quotes.right++;
      tally(speaker, speakerRight);
      if (!speakerRight) fault("speaker", mark.span, `want ${mark.speaker ?? "nobody"}, read ${found.speaker.name} (${found.speakerBasis})`);
    }
    for (const mark of said.missed) {
      if (mark.repeat) continue;
      quotes.missed++;
      fault("quote-missed", mark.span, `${mark.speaker ?? "nobody"}: ${gold.text.slice(mark.span.from, mark.span.to).slice(0, 80)}`);
    }
    quotes.wrong += said.alarms.length;
    quoteReads += said.rightFragments;
    for (const { read: found, at: span } of said.alarms) fault("quote-false", span, `${found.speaker.name}: ${gold.text.slice(span.from, span.to).slice(0, 80)}`);
    short += said.short.length;
    quoteFurniture += said.furniture;

    const reported = matchIndirect(gold, reading);
    indirect.found.of += reported.total;
    indirect.found.right += reported.found;
    indirect.speaker.of += reported.found;
    indirect.speaker.right += reported.speakerRight;
    indirect.kind.of += reported.found;
    indirect.kind.right += reported.kindRight;

    const happened = matchEvents(gold, reading);
    for (const pair of happened.pairs) {
      events.right++;
      tally(eventSlots.type, pair.typeRight);
      tally(eventSlots.date, pair.dateRight);
      tally(eventSlots.status, pair.statusRight);
      if (pair.gold.participants.length > 0) tally(eventSlots.participants, pair.participantsRight);
      const at = pair.gold.span;
      if (!pair.dateRight) fault("event-slot", at, `${pair.gold.type} date: want ${pair.gold.date}, read ${pair.read.period.start?.slice(0, 10) ?? null}`);
      if (!pair.statusRight) fault("event-slot", at, `${pair.gold.type} status: want ${pair.gold.status}, read ${pair.read.status}`);
      if (!pair.participantsRight) fault("event-slot", at, `${pair.gold.type} participants: want ${pair.gold.participants.join(", ")}; read ${pair.read.participants.map(({ name }) => name).join(", ")}`);
    }
    for (const mark of happened.missed) {
      events.missed++;
      fault("event-missed", mark.span, `${mark.type} ${mark.status}: ${mark.participants.join(", ")}`);
    }
    for (const found of happened.alarms) {
      events.wrong++;
      fault("event-false", rawSpan(reading.document, found.span), `${found.type} ${found.status}: ${found.participants.map(({ name }) => name).join(", ")}`);
    }
  }

  const sum = zero();
  for (const counts of metrics.values()) {
    sum.right += counts.right;
    sum.missed += counts.missed;
    sum.wrong += counts.wrong;
  }
  return {
    documents,
    failed,
    headline: rates(sum),
    metrics: Object.fromEntries([...metrics].filter(([, { right, missed, wrong }]) => right + missed + wrong > 0).map(([metric, counts]) => [metric, rates(counts)])),
    vague,
    slots,
    quotes: { ...rates(quotes, quoteReads), speaker, short, furniture: quoteFurniture },
    indirect,
    events: { ...rates(events), ...eventSlots },
    negatives,
    furniture,
    nonClaims,
    faults,
  };
}

/** The sentence around a stretch, with the stretch in brackets, on one line, cut to about 240 characters. */
export function context(text: string, span: Span): string {
  const before = text.slice(Math.max(0, span.from - 140), span.from);
  const after = text.slice(span.to, span.to + 110);
  const start = Math.max(before.lastIndexOf(". ") + 2, before.lastIndexOf("\n\n") + 2, 1) - (before.search(/\.\s|\n\n/) < 0 ? 1 : 0);
  const stops = [after.search(/[.!?]["”]?\s/), after.indexOf("\n\n")].filter((index) => index >= 0);
  const stop = stops.length === 0 ? after.length : Math.min(...stops) + 1;
  const left = before.slice(start === 1 ? 0 : start);
  return `${left}[${text.slice(span.from, span.to).slice(0, 120)}]${after.slice(0, stop)}`.replace(/\s+/g, " ").trim();
}
