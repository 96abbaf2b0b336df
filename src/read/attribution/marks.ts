import { TAG } from "../term.ts";
import { PARAGRAPH } from "../tokens.ts";
import { takeContent } from "./content.ts";
import { push } from "./context.ts";
import type { Context } from "./context.ts";
import { hasSource, phraseAfter } from "./phrases.ts";
import type { TokenRange } from "./phrases.ts";
import { chainOf, quoteEndsAt } from "./quoted.ts";
import { sourceOf } from "./speakers.ts";
import { isTown } from "./subject.ts";
import { ACTOR, COLON, DASH, DET, MARK, NAME, PEOPLE, ROLE, STOP, TITLE } from "./view.ts";

/** "Zelensky: …" at the head of a sentence, as in headlines and transcripts. */
export function readLabel(ctx: Context, s: number, from: number, to: number): void {
  const { view, analysis } = ctx;
  const { bits } = view;
  const first = bits[from] as number;
  if ((first & (NAME | ACTOR | PEOPLE | ROLE | TITLE | DET)) === 0) return;
  const stop = phraseAfter(view, from, Math.min(to, from + 10));
  if (stop === from || stop + 1 >= to || ((bits[stop] as number) & COLON) === 0 || analysis.tokens.code[stop] !== 58) return;
  if (!hasSource(view, from, stop)) return;
  if (stop === from + 1 && analysis.term[from]?.speaker?.kind === "source" && readSourceLine(ctx, s, from, stop, to)) return;
  const quote = ((bits[stop + 1] as number) & MARK) !== 0;
  if (!quote && isUpper(ctx, from, stop) && (first & ACTOR) !== 0 && !isNamed(ctx, from, stop)) return; // the date line "ISLAMABAD: …"
  const paragraph = ((analysis.tokens.flags[from] as number) & PARAGRAPH) !== 0;
  const closed = isClosed(ctx, to);
  if (!quote && !(paragraph && (!closed || isUpper(ctx, from, stop) || isNamed(ctx, from, stop)))) return;
  if (stop - from > 1 && !quote && closed && !isNamed(ctx, from, stop)) return;
  if (!quote && isTopic(ctx, from, stop, to)) return;
  const source = sourceOf(ctx, { from, to: stop, way: "before", outer: from }, s, from);
  if (source === null || (source.form === "phrase" && !quote)) return;
  ctx.floor = from;
  ctx.limit = to;
  const content: TokenRange[] = [];
  takeContent(ctx, stop + 1, to, content);
  if (content.length > 0) push(ctx, { source, cue: { from: stop, to: stop + 1 }, content, kind: "says", addressees: [], via: [], basis: "explicit", rule: "colon", frame: "mark", sentence: s, direct: false, subject: { from, to: stop }, start: from, nested: false });
}

const HARM = new Set(["killed", "injured", "missing"]);

/** "Gaza: Israeli airstrike kills 12", "Sudan: drone attack kills nine": where it was, and nobody who says so. "Kyiv: 60 drones downed" speaks. */
function isTopic(ctx: Context, from: number, stop: number, to: number): boolean {
  const { end, term, mask } = ctx.analysis;
  const named = term[from];
  if (isTown(ctx.view, from, stop)) return true;
  if (end[from] !== stop || named === undefined || named.government !== undefined || named.actor !== undefined) return false;
  if (named.country === undefined) return false;
  for (let i = stop + 1; i < to; i = end[i] as number) if (((mask[i] as number) & TAG.cue) !== 0 && term[i]?.cue?.some(({ metric }) => HARM.has(metric)) === true) return true;
  return false;
}

/** A paragraph "Source: Ukrainian Air Force on Telegram": the next paragraph is theirs. */
function readSourceLine(ctx: Context, s: number, from: number, colon: number, to: number): boolean {
  const { view, analysis } = ctx;
  const { sentences } = analysis;
  const end = phraseAfter(view, colon + 1, to);
  const paragraph = sentences[s]?.paragraph ?? 0;
  const next = sentences[s + 1];
  if (end === colon + 1 || next === undefined || next.paragraph !== paragraph + 1) return false;
  const source = sourceOf(ctx, { from: colon + 1, to: end, way: "inverted", outer: colon + 1 }, s, from);
  if (source === null || source.form === "phrase") return false;
  let last = s + 1;
  while (last - s < 12 && sentences[last + 1]?.paragraph === next.paragraph) last++;
  push(ctx, { source, cue: { from, to: colon + 1 }, content: [{ from: next.from, to: (sentences[last] as TokenRange).to }], kind: "says", addressees: [], via: [], basis: "explicit", rule: "colon", frame: "mark", sentence: s, direct: false, subject: { from: colon + 1, to: end }, start: from, nested: false });
  return true;
}

/** "… - Kyiv", "…: ministry" at the end of a headline, and the line "– General Staff" under a quotation. */
export function readTrailer(ctx: Context, s: number, from: number, to: number): void {
  const { view } = ctx;
  const { bits } = view;
  if (to - from < 2) return;
  const first = bits[from] as number;
  if ((first & DASH) !== 0 && to - from <= 10) {
    const end = isClosed(ctx, to) ? to - 1 : to;
    if (phraseAfter(view, from + 1, end) === end && hasSource(view, from + 1, end)) {
      const quotation = quoteEndsAt(ctx, from, true);
      if (quotation >= 0) {
        const source = sourceOf(ctx, { from: from + 1, to: end, way: "inverted", outer: from + 1 }, s, from);
        if (source !== null) push(ctx, { source, cue: null, content: chainOf(ctx, quotation), kind: "says", addressees: [], via: [], basis: "explicit", rule: "dash", frame: "mark", sentence: s, direct: true, subject: { from: from + 1, to: end }, start: from, nested: false });
      }
    }
    return;
  }
  if (isClosed(ctx, to) && quoteEndsAt(ctx, to) < 0) return;
  if (readSignature(ctx, s, from, to)) return;
  for (let i = to - 2; i > from && to - i <= 8; i--) {
    const b = bits[i] as number;
    if ((b & (DASH | COLON)) === 0) continue;
    if (phraseAfter(view, i + 1, to) !== to || !hasSource(view, i + 1, to)) return;
    const source = sourceOf(ctx, { from: i + 1, to, way: "inverted", outer: i + 1 }, s, i);
    if (source === null || source.form === "phrase" || source.kind === "place") return;
    push(ctx, { source, cue: { from: i, to: i + 1 }, content: [{ from, to: i }], kind: "says", addressees: [], via: [], basis: "explicit", rule: "dash", frame: "mark", sentence: s, direct: false, subject: { from: i + 1, to }, start: i, nested: false });
    return;
  }
}

/** The line "Oleh Vasylenko" under a paragraph that is one quotation. */
function readSignature(ctx: Context, s: number, from: number, to: number): boolean {
  const { view, analysis } = ctx;
  const [before, own, after] = [analysis.sentences[s - 1], analysis.sentences[s], analysis.sentences[s + 1]];
  if (before === undefined || own === undefined || to - from > 8 || own.paragraph !== before.paragraph + 1 || after?.paragraph === own.paragraph) return false;
  if (phraseAfter(view, from, to) !== to || !hasSource(view, from, to)) return false;
  const index = quoteEndsAt(ctx, from, true);
  const quotation = index < 0 ? undefined : view.quotations.list[index];
  const first = quotation === undefined ? undefined : analysis.sentences[view.sentence[quotation.from] as number];
  if (quotation === undefined || first?.from !== quotation.from || first.paragraph !== before.paragraph || quotation.to !== before.to || isBehindStart(ctx, first.from)) return false;
  const source = sourceOf(ctx, { from, to, way: "inverted", outer: from }, s, from);
  if (source === null || (source.form !== "name" && source.form !== "body" && source.form !== "people") || source.kind === "place" || source.kind === "unknown") return false;
  push(ctx, { source, cue: null, content: chainOf(ctx, index), kind: "says", addressees: [], via: [], basis: "explicit", rule: "dash", frame: "mark", sentence: s, direct: true, subject: { from, to }, start: from, nested: false });
  return true;
}

/** Whether a token stands behind the first of its paragraph. */
function isBehindStart({ analysis }: Context, from: number): boolean {
  return ((analysis.tokens.flags[from] as number) & PARAGRAPH) === 0 && from > 0;
}

export function isClosed(ctx: Context, to: number): boolean {
  return ((ctx.view.bits[to - 1] as number) & (STOP | MARK)) !== 0;
}

export function isUpper(ctx: Context, from: number, to: number): boolean {
  const { text, tokens } = ctx.analysis;
  const name = text.slice(tokens.from[from], tokens.to[to - 1]);
  return name.length > 2 && name === name.toUpperCase();
}

export function isNamed(ctx: Context, from: number, to: number): boolean {
  const mention = ctx.names.mention(from, to);
  return mention.form === "name";
}
