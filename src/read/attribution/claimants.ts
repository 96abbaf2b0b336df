import type { StatementKind } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import type { Attribution, AttributionReading, Claimant } from "./attribution.ts";
import { REACH } from "./context.ts";
import type { Context, Draft } from "./context.ts";
import { betweenTwo } from "./between.ts";
import { assignQuotations } from "./goes-on.ts";
import { phraseAfter } from "./phrases.ts";
import type { TokenRange } from "./phrases.ts";
import type { Mention } from "./mention.ts";
import { column } from "./room.ts";
import { ACTOR, BE, CLOSE, COLON, COMMA, DASH, DET, JOIN, NUM, OF, OPEN, PEOPLE, PREP, REL, ROLE, STOP, SUB, THAT, TIME, VERB } from "./view.ts";

const NOBODY: Claimant = { mention: null, basis: "none", cue: null, via: [], attribution: null };
const REQUESTS = new Set<StatementKind>(["demands", "calls_on", "promises", "rejects"]);
/** Frames whose speaker does not go on in the next sentence. */
const PASSING = new Set(["mind", "object", "noun", "weak"]);

/** Puts the attributions in order and answers who stands behind each token. */
export function finish(ctx: Context): AttributionReading {
  const { found, view } = ctx;
  const { owner, bySentence } = assignQuotations(ctx, paint(ctx, false));

  const order = ordered(found, (draft) => draft.cue?.from ?? draft.content[0]?.from ?? 0);
  const rank = column(found.length);
  for (let k = 0; k < order.length; k++) rank[order[k] as number] = k;
  const list: Attribution[] = order.map((k) => {
    const { source, cue, content, direct, kind, addressees, via, basis, rule, frame, sentence } = found[k] as Draft;
    content.sort((a, b) => a.from - b.from);
    return { source, cue, content, direct, kind, addressees, via, basis, rule, frame, sentence };
  });
  for (let q = 0; q < owner.length; q++) if ((owner[q] as number) >= 0) owner[q] = rank[owner[q] as number] as number;

  let asserted: Int32Array | null = null;
  let signed: Mention | null | undefined;
  const claimantFor = (token: number): Claimant => {
    asserted ??= paint(ctx, true);
    const own = asserted[token] ?? -1;
    if (own >= 0) {
      let a = list[rank[own] as number] as Attribution;
      if (a.source === null && tellsState(ctx, found[own] as Draft)) {
        // "12 houses were reported damaged": by the one who goes on, where somebody does. "No injuries were reported": by nobody.
        const k = inherited(ctx, view.sentence[token] ?? -1, bySentence);
        const other = k < 0 ? undefined : list[rank[k] as number];
        if (other !== undefined && !PASSING.has(other.frame)) a = { ...other, basis: "inherited" };
      }
      return { mention: a.source, basis: a.source === null ? "none" : a.basis, cue: a.cue, via: a.via, attribution: a };
    }
    const near = followed(ctx, token, bySentence);
    const k = near < 0 ? betweenTwo(ctx, view.sentence[token] ?? -1, bySentence) : near;
    if (k < 0) {
      if (signed === undefined) signed = signature(ctx);
      return signed === null ? NOBODY : { mention: signed, basis: "inherited", cue: null, via: [], attribution: null };
    }
    const a = list[rank[k] as number] as Attribution;
    if (PASSING.has(a.frame)) return NOBODY;
    return { mention: a.source, basis: "inherited", cue: a.cue, via: a.via, attribution: a };
  };
  return { attributions: list, quotations: view.quotations, owner, mentions: ctx.names.mentions, sentence: view.sentence, claimantFor };
}

/** Whether a report without a reporter says in what state something is: "were reported (as) damaged". */
function tellsState({ view, analysis }: Context, { cue, content }: Draft): boolean {
  const at = content.find(({ from }) => cue !== null && from >= cue.to)?.from;
  if (at === undefined) return false;
  const b = view.bits[at] as number;
  const next = (b & SUB) !== 0 ? (view.bits[analysis.end[at] as number] ?? 0) : b;
  return (next & VERB) !== 0;
}

/** Kinds of body that publish bulletins of their own. */
const PUBLISHERS = new Set(["military", "ministry", "police", "rescue", "region", "government"]);

/**
 * Who publishes a text in which nobody is said to say anything: the body that stands alone in one of its first lines, as
 * over a bulletin. Null for all other texts.
 */
function signature(ctx: Context): Mention | null {
  const { sentences } = ctx.analysis;
  if (ctx.found.some((draft) => draft.source !== null && draft.sentence > 0)) return null;
  for (let s = 0; s < sentences.length && s < 5; s++) {
    const { from, to } = sentences[s] as Sentence;
    if (to - from > 16) continue;
    const start = behindSourceWords(ctx, from, to);
    let end = phraseAfter(ctx.view, start, to);
    while (end > start && ((ctx.view.bits[end - 1] as number) & (NUM | JOIN)) !== 0) end--;
    let rest = end;
    // "Ministry of Defence, 11.02.2026 (07:40)"
    while (rest < to && ((ctx.view.bits[rest] as number) & (NUM | TIME | JOIN | STOP | COMMA | COLON | OPEN | CLOSE | DASH)) !== 0) rest++;
    if (end === start || rest < to) continue;
    const mention = ctx.names.mention(start, end);
    if (mention.from === start && mention.form === "body" && mention.entity >= 0 && PUBLISHERS.has(mention.kind)) return mention;
  }
  return null;
}

/** Rules whose words stand before the source, so that what comes after it may go on without a cue. */
const TRAILING = new Set(["after", "around", "inverted", "according-to"]);

/** In the line "Reprinted from the official channel of the Air Force Command" where the body begins. */
function behindSourceWords({ view, analysis }: Context, from: number, to: number): number {
  const { bits } = view;
  let at = from;
  while (at < to && at - from < 4 && ((bits[at] as number) & (PREP | OF | DET | ROLE | NUM)) === 0) at = analysis.end[at] as number;
  // "Two rockets fell on Haifa", "Israel struck Iran": whom a thing befell has signed nothing.
  if (at === from || at >= to || ((bits[at] as number) & PREP) === 0 || !isOf(analysis, at, "signed by")) return from;
  for (let i = at; i < to; i = analysis.end[i] as number) if (((bits[i] as number) & OF) !== 0) return analysis.end[i] as number;
  return analysis.end[at] as number;
}

/** The attribution that the words at a token go on from: one whose source stands before them in their sentence, or an earlier sentence's; or -1. */
function followed(ctx: Context, token: number, bySentence: Int32Array): number {
  const s = ctx.view.sentence[token] ?? -1;
  const k = bySentence[s] ?? -1;
  if (k < 0) return inherited(ctx, s, bySentence);
  const { rule, content, cue, subject, sentence } = ctx.found[k] as Draft;
  const behind = Math.max(cue?.to ?? 0, subject?.to ?? 0);
  // "…, police said; two more were hurt."
  if (sentence !== s || !TRAILING.has(rule) || behind > token || (content[0]?.from ?? token) >= behind) return -1;
  return hangsOnSource(ctx, behind, token) ? -1 : k;
}

/** "…, the mayor said at the station, where two people died": the clause only tells of what stands before it. */
function hangsOnSource({ view }: Context, from: number, token: number): boolean {
  const { bits } = view;
  for (let i = from, first = true; i < token && i < from + 60; i++) {
    if (((bits[i] as number) & (COMMA | COLON | DASH)) === 0) continue;
    const next = bits[i + 1] as number;
    if ((next & REL) !== 0 || (first && (next & SUB) !== 0)) return true;
    first = false;
  }
  return false;
}

/** A paragraph of more sentences has lost its breaks. */
const BLOCK = 12;
/** How far a source reaches in a text without breaks. */
const NEAR = 1;

/** Whether a sentence stands in a text whose paragraphs have run into one. */
function isBlock({ analysis: { sentences } }: Context, s: number): boolean {
  const own = sentences[s]?.paragraph;
  let from = s;
  let to = s;
  while (s - from < BLOCK && sentences[from - 1]?.paragraph === own) from--;
  while (to - from < BLOCK && sentences[to + 1]?.paragraph === own) to++;
  return to - from >= BLOCK;
}

/** The attribution that a sentence without one goes on from, in its paragraph or in the list that it is an item of; or -1. */
function inherited(ctx: Context, s: number, bySentence: Int32Array): number {
  const { sentences } = ctx.analysis;
  const { bits } = ctx.view;
  const sentence = sentences[s];
  if (sentence === undefined || bySentence[s] !== -1 || isHearsay(ctx, sentence)) return -1;
  const item = ((bits[sentence.from] as number) & (DASH | STOP)) !== 0;
  const block = isBlock(ctx, s);
  const reach = block ? NEAR : 30;
  for (let x = s - 1; x >= 0 && s - x <= reach; x--) {
    const other = sentences[x] as Sentence;
    if (other.paragraph !== sentence.paragraph) {
      const list = item && (((bits[other.from] as number) & (DASH | STOP)) !== 0 || ((bits[other.to - 1] as number) & COLON) !== 0);
      if (x === s - 1 && !list && goesFurther(ctx, s)) {
        const k = bySentence[x] as number;
        return k >= 0 && isTeller((ctx.found[k] as Draft).source) && tellsNumber(ctx, x) ? k : -1;
      }
      if (!list || sentence.paragraph - other.paragraph > 12) return -1;
    }
    const k = bySentence[x] as number;
    if (k >= 0) return (block && isQuotedPerson(ctx, ctx.found[k] as Draft)) || ((block || !isTeller((ctx.found[k] as Draft).source)) && !tellsNumber(ctx, x)) ? -1 : k;
  }
  return -1;
}

/** "Two people were reportedly killed": by nobody in particular. */
function isHearsay({ analysis: { term, end } }: Context, { from, to }: Sentence): boolean {
  for (let i = from; i < to && i < from + REACH; i = Math.max(i + 1, end[i] as number)) if (term[i]?.link?.role === "hearsay") return true;
  return false;
}

/** "Of them, 12 fell", "Three were destroyed over Oryol": a paragraph that goes on with the tally of the one before. */
function goesFurther({ analysis, view }: Context, s: number): boolean {
  const { from, to } = analysis.sentences[s] as Sentence;
  if (analysis.term[from]?.link?.role === "further") return true;
  const next = analysis.end[from] as number;
  const counts = ((view.bits[from] as number) & NUM) !== 0 || analysis.term[from]?.num?.role === "unit";
  return counts && ((next < to && ((view.bits[next] as number) & BE) !== 0) || isAlso(analysis, from, to));
}

/** "Four of six rockets were also shot down": besides what was told before. */
function isAlso({ term, end, role }: Analysis, from: number, to: number): boolean {
  let be = false;
  for (let i = from, n = 0; i < to && n < 20; i = end[i] as number, n++) {
    if (be && term[i]?.side?.role === "also") return true;
    be = role[i] === "be";
  }
  return false;
}

/** Whether somebody is asked for numbers: police or hospitals, not a land, nor a person who spoke of other things. */
function isTeller(source: Mention | null): boolean {
  return source !== null && source.form === "body" && TELLERS.has(source.kind);
}

const TELLERS = new Set(["military", "ministry", "police", "rescue", "region", "city", "medics", "media"]);

/** Whether a number stands in a sentence. */
function tellsNumber({ view, analysis }: Context, s: number): boolean {
  const { from, to } = analysis.sentences[s] as Sentence;
  for (let i = from; i < to && i < from + REACH; i++) if (((view.bits[i] as number) & NUM) !== 0 || (analysis.term[i]?.num !== undefined && analysis.term[i]?.num?.role !== "article")) return true;
  return false;
}

/** "“…,” the prime minister said.": behind the words of a person a text without breaks goes on by itself. */
function isQuotedPerson({ names }: Context, { direct, rule, source }: Draft): boolean {
  return direct && TRAILING.has(rule) && source !== null && (source.form === "role" || (names.entities[source.entity]?.person ?? false));
}

/**
 * For each token the innermost attribution over it: the one with the shortest content. With `asserting`, only those whose
 * content is said to be so.
 *
 * What somebody recorded or found counts for him only where nobody says it; words that name nobody count last. Of two
 * attributions of the same words the first is the innermost, but "X, citing Y" is Y's.
 */
function paint(ctx: Context, asserting: boolean): Int32Array {
  const { found, view } = ctx;
  const cover = column(view.bits.length).fill(-1);
  const order = ordered(found, (draft, k) => {
    let size = 0;
    for (const range of draft.content) size += range.to - range.from;
    const rank = draft.source === null ? 0 : draft.frame === "evidence" || (draft.frame === "mind" && !asserting) ? 1 : isNobodysPaper(ctx, draft.source) ? 2 : 3;
    return ((rank * LONG - Math.min(size, LONG - 1)) * 4 + (draft.rule === "cite" ? 2 : draft.direct && TRAILING.has(draft.rule) ? 1 : 0)) * MANY - k;
  });
  // The innermost first, and each token once: sayings within sayings without end stay linear.
  const next = column(cover.length + 1);
  for (let i = 0; i < next.length; i++) next[i] = i;
  for (const k of order.reverse()) {
    const draft = found[k] as Draft;
    if (!draft.direct && (asserting && isRequest(ctx, draft) || isPassingThing(ctx, draft))) continue;
    for (const range of draft.content) {
      const to = Math.min(range.to, cover.length);
      for (let i = bareFrom(next, range.from); i < to; i = bareFrom(next, i)) {
        cover[i] = k;
        next[i] = i + 1;
      }
    }
  }
  return cover;
}

/** "Preliminary reports": papers of nobody, which count only where nobody tells of them. */
function isNobodysPaper({ view: { bits } }: Context, { kind, country, entryId, from, to }: Mention): boolean {
  if (kind !== "document" || country !== null || entryId !== null) return false;
  for (let i = from; i < to && ((bits[i] as number) & PREP) === 0; i++) if (((bits[i] as number) & (ACTOR | PEOPLE)) !== 0) return false;
  return true;
}

/** The first token from one on that nothing covers yet; each look shortens the way of the next. */
function bareFrom(next: Int32Array, from: number): number {
  let i = from;
  while (next[i] !== i && i < next.length - 1) i = next[i] = next[next[i] as number] as number;
  return i;
}

/** Longest content and greatest number of attributions that an order can tell apart. */
const LONG = 2 ** 24;
const MANY = 2 ** 21;

/** The indices of attributions in the order of their keys; equal keys stay as they are. */
function ordered(found: readonly Draft[], key: (draft: Draft, k: number) => number): number[] {
  const keys = found.map(key);
  const order = found.map((_, k) => k);
  for (let n = 1; n < order.length; n++) {
    if ((keys[order[n] as number] as number) >= (keys[order[n - 1] as number] as number)) continue;
    // Only what stands out of order is sorted: few do, except in long texts.
    return order.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
  }
  return order;
}

/** "Trump ordered strikes on nine countries": what is asked for, promised or refused is not asserted. */
function isRequest(ctx: Context, draft: Draft): boolean {
  const first = draft.content[0]?.from ?? 1;
  const object = objectOf(ctx, draft);
  if (object !== undefined) return object === "known";
  return draft.frame === "object" && REQUESTS.has(draft.kind) && ((ctx.view.bits[first - 1] ?? 0) & (THAT | COLON)) === 0;
}

/** Whose a number in the plain object of a cue's verb is, where the verb tells. */
function objectOf({ analysis: { term, end } }: Context, { cue }: Draft): "said" | "known" | undefined {
  for (let i = cue?.from ?? 0; i < (cue?.to ?? 0); i = Math.max(i + 1, end[i] as number)) if (term[i]?.say?.object !== undefined) return term[i]?.say?.object;
  return undefined;
}

/**
 * A thing that speaks in passing ("a tanker reported being hit") is no claimant; "the station reported that" is one: it
 * opens its sentence, and a clause follows.
 */
function isPassingThing(ctx: Context, draft: Draft): boolean {
  if (draft.frame === "cite") return false;
  if (draft.source === null || draft.source.form !== "phrase" || draft.source.kind !== "unknown") return false;
  const sentence = ctx.analysis.sentences[draft.sentence] as TokenRange;
  const first = draft.content[0];
  return draft.source.from !== sentence.from || first === undefined || ((ctx.view.bits[first.from - 1] ?? 0) & THAT) === 0;
}
