import type { Analysis } from "../analysis.ts";
import type { Attribution, AttributionReading } from "./attribution.ts";
import { finish } from "./claimants.ts";
import { REACH } from "./context.ts";
import type { Context } from "./context.ts";
import { readAccordingTo, readAccounts, readCite, readNoun } from "./cue-other.ts";
import { readSigned } from "./signed.ts";
import { readVerb } from "./cue-verb.ts";
import { readLabel, readTrailer } from "./marks.ts";
import { MentionReader } from "./mentions.ts";
import type { TokenRange } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import { isFirstPerson } from "./speakers.ts";
import type { View } from "./view.ts";
import { SAY, viewOf } from "./view.ts";

/** The attributions of a text, in the order of their cues. */
export function attributions(analysis: Analysis): readonly Attribution[] {
  return readAttributions(analysis).attributions;
}

/** Reads who said what in a text, and who stands behind each of its words. Linear in the length of the text. */
export function readAttributions(analysis: Analysis): AttributionReading {
  const view = viewOf(analysis);
  const ctx: Context = { analysis, view, names: new MentionReader(view), found: [], here: [], cited: null, last: null, floor: 0, limit: 0 };
  const { bits } = view;
  const { sentences, end } = analysis;
  for (let s = 0; s < sentences.length; s++) {
    const { from, to } = sentences[s] as TokenRange;
    ctx.here = [];
    ctx.cited = null;
    readLabel(ctx, s, from, to);
    for (let i = from; i < to; i = Math.max(i + 1, end[i] as number)) {
      if (((bits[i] as number) & SAY) !== 0) readCue(ctx, i, s, from, to);
    }
    readAccounts(ctx, s, from, to);
    readSigned(ctx, s, from, to);
    readTrailer(ctx, s, from, to);
    let reach = -1;
    for (const draft of ctx.here) {
      ctx.found.push(draft);
      if (draft.nested || draft.source === null || view.loud[s] === 1 || isFirstPerson(ctx, draft)) continue;
      // What is said inside another's words does not make its speaker the one who goes on.
      if (draft.start >= reach) ctx.last = draft;
      for (const range of draft.content) if (range.from > draft.start) reach = Math.max(reach, range.to);
    }
  }
  return finish(ctx);
}

function readCue(ctx: Context, at: number, s: number, from: number, to: number): void {
  const { view, analysis } = ctx;
  const word = analysis.term[at]?.say;
  if (word === undefined) return;
  // Inside a quotation of some length only its own words count.
  let floor = from;
  let limit = to;
  let nested = false;
  const inside = view.quotations.inside[at] ?? -1;
  if (inside >= 0) {
    const quotation = view.quotations.list[inside] as Quotation;
    floor = Math.max(floor, quotation.from + 1);
    limit = Math.min(limit, quotation.closed ? quotation.to - 1 : quotation.to);
    nested = true;
    if (quotation.words < 3) return;
  }
  floor = Math.max(floor, at - REACH);
  limit = Math.min(limit, at + REACH);
  const bracket = bracketAround(view, at, floor, limit);
  if (bracket !== null) {
    floor = bracket.from;
    limit = bracket.to;
  }
  ctx.floor = floor;
  ctx.limit = limit;
  // "was quoted by the agency as saying", "cited officials, saying that": one cue of two parts.
  if (word.form !== "preposition" && isSecondPart(ctx, at)) return;
  if (word.form === "preposition") readAccordingTo(ctx, at, s, word, nested);
  else if (word.form === "noun") readNoun(ctx, at, s, word, nested);
  else if (word.frame === "cite") readCite(ctx, at, s, word, nested);
  else readVerb(ctx, at, s, word, nested);
}

const OPENS = 40;
const CLOSES = 41;
/** Farthest that a bracket may open before a cue in it, and close behind. */
const WIDE = 40;

/** The words in the round brackets around a cue, when they hold more than a cue and its source: "(three, according to the mayor)". */
function bracketAround({ analysis: { tokens } }: View, at: number, floor: number, limit: number): TokenRange | null {
  let from = at - 1;
  while (from >= floor && at - from < WIDE && tokens.code[from] !== OPENS && tokens.code[from] !== CLOSES) from--;
  if (from < floor || tokens.code[from] !== OPENS || from === at - 1) return null;
  let to = at;
  while (to < limit && to - at < WIDE && tokens.code[to] !== CLOSES) to++;
  return tokens.code[to] === CLOSES && to < limit ? { from: from + 1, to } : null;
}

/** Whether a cue stands just before what the citation before it already holds. */
function isSecondPart({ here, analysis }: Context, at: number): boolean {
  const last = here.at(-1);
  const from = last?.content[0]?.from ?? -1;
  const end = analysis.end[at] as number;
  return last?.frame === "cite" && last.start < at && from >= end && from <= end + 1 && last.cue !== null && last.cue.from < at;
}

export type { Attribution, AttributionReading, Claimant } from "./attribution.ts";
export { DIRECT_WORDS } from "./attribution.ts";
export type { Mention } from "./mention.ts";
