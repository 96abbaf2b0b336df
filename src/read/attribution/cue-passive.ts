import type { SayWord } from "../term.ts";
import { clauseStart, contentBefore, contentEnd, takeContent } from "./content.ts";
import { push } from "./context.ts";
import type { Context } from "./context.ts";
import { BOUNDARY, hasSource, isSetting, phraseAfter, phraseBefore } from "./phrases.ts";
import type { TokenRange } from "./phrases.ts";
import { showsPicture } from "./issuer.ts";
import { skipSetting } from "./setting.ts";
import { isActor, sourceOf } from "./speakers.ts";
import { subjectOf } from "./subject.ts";
import type { VerbGroup } from "./verb-group.ts";
import { ACTOR, ADV, COLON, COMMA, CONJ, PREP, ROLE, STOP, THAT, TIME, before } from "./view.ts";

/** "was quoted as saying", "was confirmed by", "were reported". */
export function readPassive(ctx: Context, at: number, s: number, word: SayWord, group: VerbGroup, nested: boolean): void {
  const { view, analysis, floor, limit } = ctx;
  const { bits } = view;
  const end = analysis.end[at] as number;
  const cue = { from: group.from, to: end };
  const last = analysis.text.slice(analysis.tokens.from[end - 1], analysis.tokens.to[end - 1]);
  if (end - at > 1 && last.length === 6) {
    // "X was quoted as saying": X speaks.
    const from = phraseBefore(view, group.from, floor);
    if (from === group.from) return;
    const source = sourceOf(ctx, { from, to: group.from, way: "before", outer: from }, s, at);
    const content: TokenRange[] = [];
    let r = skipSetting(view, end, limit, false);
    while (r < limit && ((bits[r] as number) & (THAT | COLON | COMMA)) !== 0) r++;
    if (r < limit && ((bits[r] as number) & STOP) === 0) takeContent(ctx, r, limit, content);
    else contentBefore(ctx, from, floor, content);
    if (source !== null && content.length > 0) push(ctx, { source, cue, content, kind: word.kind, addressees: [], via: [], basis: "explicit", rule: "passive", frame: "speech", sentence: s, direct: false, subject: { from, to: group.from }, start: from, nested });
    return;
  }
  if (word.frame === "weak" || word.frame === "mind") return;
  const pointing = pointsBack(ctx, group.from, s);
  const by = agentAfter(ctx, end) || (pointing !== null ? placeAfter(ctx, end) : 0);
  if (by > 0) {
    const to = phraseAfter(view, by, limit);
    if (to === by || !(hasSource(view, by, to))) return;
    const source = sourceOf(ctx, { from: by, to, way: "inverted", outer: by }, s, at);
    if (source === null || !isActor(source)) return;
    // "were reported by", not "was attacked by": only verbs of speech make their object a content.
    if (word.frame === "object" && word.kind !== "denies" && word.kind !== "rejects") return;
    if (pointing !== null && !nested) {
      push(ctx, { source, cue, content: [pointing], kind: word.kind, addressees: [], via: [], basis: "explicit", rule: "passive", frame: word.frame ?? "speech", sentence: s, direct: false, subject: { from: by, to }, start: group.from, nested });
      return;
    }
    const from = clauseStart(ctx, group.from, floor);
    // "footage posted by the mayor showed": he says nothing by it.
    if (!group.passive && showsPicture(view, phraseBefore(view, group.from, floor), group.from)) return;
    const content = [{ from, to: group.from }];
    if (to < limit && ((bits[to] as number) & BOUNDARY) === 0) content.push({ from: to, to: contentEnd(ctx, to, limit) });
    if (content[0]?.from !== content[0]?.to) push(ctx, { source, cue, content, kind: word.kind, addressees: [], via: [], basis: "explicit", rule: "passive", frame: word.frame ?? "speech", sentence: s, direct: false, subject: { from: by, to }, start: group.from, nested });
    return;
  }
  // "12 people were reported killed": said, but by nobody.
  if ((word.frame ?? "speech") !== "speech" || !group.passive) return;
  const from = clauseStart(ctx, group.from, floor);
  const stop = contentEnd(ctx, end, limit);
  if (from < group.from) push(ctx, { source: null, cue, content: stop > end ? [{ from, to: group.from }, { from: end, to: stop }] : [{ from, to: group.from }], kind: word.kind, addressees: [], via: [], basis: "explicit", rule: "passive", frame: "speech", sentence: s, direct: false, subject: null, start: group.from, nested });
}

/** "The minister was quoted by the agency as saying": the minister's words, which it passes on. */
export function readQuotedBy(ctx: Context, at: number, s: number, word: SayWord, group: VerbGroup, nested: boolean): void {
  const { view, analysis, floor, limit } = ctx;
  const by = agentAfter(ctx, analysis.end[at] as number);
  const to = by > 0 ? phraseAfter(view, by, limit) : 0;
  const end = analysis.end[to] ?? 0;
  if (to <= by || to >= limit || end - to < 2 || analysis.term[to]?.say?.form !== "past") return;
  const subject = subjectOf(view, at, group, word, floor, limit);
  const source = subject === null ? null : sourceOf(ctx, subject, s, at);
  if (subject === null || source === null) return;
  const content: TokenRange[] = [];
  let r = skipSetting(view, end, limit, false);
  while (r < limit && ((view.bits[r] as number) & (THAT | COLON | COMMA)) !== 0) r++;
  if (r < limit && ((view.bits[r] as number) & STOP) === 0) takeContent(ctx, r, limit, content);
  else contentBefore(ctx, subject.outer, floor, content);
  push(ctx, { source, cue: { from: group.from, to: end }, content, kind: word.kind, addressees: [], via: [ctx.names.mention(by, to)], basis: "explicit", rule: "cite", frame: "cite", sentence: s, direct: false, subject, start: subject.outer, nested });
}

/**
 * What "This was announced by the ministry." says: the sentences before it in its paragraph, or the paragraph before when it
 * opens one. Null when the subject is no bare "this".
 */
function pointsBack(ctx: Context, verb: number, s: number): TokenRange | null {
  const { view, analysis, floor } = ctx;
  if (verb <= floor) return null;
  const at = before(view, verb);
  if (analysis.term[at]?.link?.role !== "this" || (at > floor && ((view.bits[before(view, at)] as number) & (COMMA | CONJ)) === 0)) return null;
  return wordsBefore(ctx, s);
}

/** The sentences before one in its paragraph, or the paragraph before when it opens one. */
export function wordsBefore({ view, analysis }: Context, s: number): TokenRange | null {
  const { sentences } = analysis;
  const last = sentences[s - 1];
  if (last === undefined || view.loud[s - 1] === 1) return null;
  let first = s - 1;
  while (first > 0 && s - first < 12 && sentences[first - 1]?.paragraph === last.paragraph) first--;
  return { from: (sentences[first] as TokenRange).from, to: last.to };
}

/** "This was reported in the administration": who stands behind a preposition; 0 when it is a setting. */
function placeAfter({ view, analysis, limit }: Context, end: number): number {
  if (end >= limit || ((view.bits[end] as number) & PREP) === 0) return 0;
  const next = analysis.end[end] as number;
  const to = phraseAfter(view, next, limit);
  if (to === next || isSetting(view, next, limit) || ((view.bits[next] as number) & TIME) !== 0) return 0;
  for (let i = next; i < to; i++) {
    const term = analysis.term[i];
    if (((view.bits[i] as number) & ROLE) !== 0 || (((view.bits[i] as number) & ACTOR) !== 0 && (term?.actor ?? term?.office) !== undefined)) return next;
  }
  return 0;
}

export function agentAfter(ctx: Context, end: number): number {
  const { bits } = ctx.view;
  const { analysis, limit } = ctx;
  for (let i = end, n = 0; i < limit && n < 3; i = analysis.end[i] as number, n++) {
    const b = bits[i] as number;
    if ((b & PREP) !== 0) {
      const c = analysis.tokens.code[i] as number;
      const length = (analysis.tokens.to[i] as number) - (analysis.tokens.from[i] as number);
      return (c | 32) === 98 && length === 2 ? (analysis.end[i] as number) : 0;
    }
    if ((b & (ADV | TIME)) === 0) return 0;
  }
  return 0;
}
