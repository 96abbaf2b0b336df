import { phraseIsOf, tokenIsOf } from "../classes/index.ts";
import { REACH } from "./context.ts";
import type { Context, Draft } from "./context.ts";
import { isSetting, phraseAfter } from "./phrases.ts";
import { opensContent } from "./setting.ts";
import type { TokenRange } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import { chainOf, chainStart, quoteAt, quoteEndsAt } from "./quoted.ts";
import { ADV, AUX, BE, COLON, COMMA, CONJ, DASH, DET, MARK, NAME, PREP, PRON, REL, ROLE, SAY, STOP, SUB, THAT, TIME, VERB, before } from "./view.ts";

/** Content that follows: to the end of its clause, or the quotation that begins there with all its paragraphs. */
export function takeContent(ctx: Context, from: number, limit: number, content: TokenRange[]): void {
  if (from >= limit) return;
  const { view } = ctx;
  if (((view.bits[from] as number) & MARK) !== 0 && view.quotations.mark[from] === 1) {
    const quotation = view.quotations.inside[from] as number;
    const own = view.quotations.list[quotation] as Quotation;
    if (own.to > limit || own.next >= 0 || !own.closed || own.to >= limit - 1) {
      content.push(...chainOf(ctx, quotation));
      return;
    }
  }
  let stop = contentEnd(ctx, from, limit);
  // A quotation that ends the sentence may go on beyond it.
  const inside = view.quotations.inside[stop - 1] ?? -1;
  if (inside >= 0) {
    const own = view.quotations.list[inside] as Quotation;
    if (own.to > stop && own.from > from && own.depth === 0) stop = Math.min(own.to, stop + REACH);
  }
  if (stop > from) content.push({ from, to: stop });
}

/** End of the clause that begins at `from`: before the full stop. */
export function contentEnd(ctx: Context, from: number, limit: number): number {
  const { bits } = ctx.view;
  let to = limit;
  while (to > from && ((bits[to - 1] as number) & STOP) !== 0) to--;
  for (let i = from + 1; i < to; i++) if (isHeldAgainst(ctx, i)) return i;
  return to;
}

/** "Kyiv says it downed fifty, but in fact only five were": the words of the one who writes. */
function isHeldAgainst({ analysis, view: { quotations } }: Context, at: number): boolean {
  if (!tokenIsOf(analysis, at, "set against it") || (quotations.inside[at] ?? -1) >= 0) return false;
  const next = at + 1;
  return tokenIsOf(analysis, next, "in truth") || phraseIsOf(analysis, next, next + 2, "in truth") || phraseIsOf(analysis, next, next + 3, "in truth");
}

/** Whether the words after "…, X said," are still X's. */
export function goesOn(ctx: Context, at: number, limit: number): boolean {
  const { bits } = ctx.view;
  if (at >= limit) return false;
  const b = bits[at] as number;
  const term = ctx.analysis.term[at];
  if ((b & SAY) !== 0 && (b & (ROLE | NAME)) === 0) return false;
  if ((b & REL) !== 0) return false;
  if (term?.say?.form === "preposition") return false;
  if ((b & PREP) !== 0) return !isSetting(ctx.view, ctx.analysis.end[at] as number, limit);
  return true;
}

/**
 * Content that stands before the source: the quotation that ends there, or the clause before its comma. Says which it
 * was; `loose` accepts a clause without a comma, as before "according to".
 */
export function contentBefore(ctx: Context, at: number, floor: number, content: TokenRange[], loose = false): "quotation" | "clause" | "none" {
  const { view } = ctx;
  const { bits } = view;
  const quotation = quoteEndsAt(ctx, at);
  if (quotation >= 0) {
    const own = view.quotations.list[quotation] as Quotation;
    const chain = chainOf(ctx, chainStart(ctx, quotation));
    const sentence = ctx.analysis.sentences[view.sentence[at] as number] as TokenRange;
    // "They are “slowly ending there,” he said": the words before the marks are his as well.
    if (own.from > sentence.from && own.from > floor) {
      const from = clauseStart(ctx, own.from, Math.max(floor, sentence.from));
      if (from < own.from && ((bits[before(view, own.from)] as number) & (COLON | STOP)) === 0) {
        content.push({ from, to: own.to });
        return "quotation";
      }
    }
    content.push(...chain);
    return "quotation";
  }
  if (at <= floor) return "none";
  let p = before(view, at);
  // "…, as the ministry said."
  if (((bits[p] as number) & SUB) !== 0 && p > floor && ((bits[before(view, p)] as number) & COMMA) !== 0) p = before(view, p);
  const b = bits[p] as number;
  if ((b & (COMMA | DASH)) === 0) {
    if (!loose) return "none";
    const from = clauseStart(ctx, at, floor);
    if (from < at) content.push({ from, to: at });
    return from < at ? "clause" : "none";
  }
  const from = clauseStart(ctx, p, floor);
  if (from >= p) {
    // "…, the air force said, Reuters reported": the same words, passed on.
    const earlier = ctx.here.at(-1);
    if (earlier === undefined || earlier.cue === null || (earlier.rule !== "after" && earlier.rule !== "around" && earlier.rule !== "inverted") || earlier.content.length === 0) return "none";
    content.push(...earlier.content);
    return "clause";
  }
  // "On Tuesday, officials said": an introduction is not what was said.
  if (isIntroduction(ctx, from, p)) return "none";
  content.push({ from, to: p });
  return "clause";
}

/** Whether only an introduction stands before a subject: "On Tuesday, officials said". */
export function afterIntroduction(ctx: Context, outer: number, floor: number): boolean {
  const comma = before(ctx.view, outer);
  return isIntroduction(ctx, clauseStart(ctx, comma, floor), comma);
}

/** A short phrase of time or place with no verb in it. */
export function isIntroduction(ctx: Context, from: number, to: number): boolean {
  const { bits } = ctx.view;
  const first = bits[from] as number;
  if (to - from > 12) return false;
  if ((first & (PREP | TIME | ADV | CONJ | SUB)) === 0 || (first & (DET | ROLE | NAME)) !== 0) return false;
  for (let i = from; i < to; i++) if (((bits[i] as number) & (VERB | BE | AUX)) !== 0 && ((bits[i] as number) & (NAME | ROLE)) === 0) return false;
  return true;
}

/** Start of the clause that ends at `at`: behind the last attribution of this sentence that stood after its own words. */
export function clauseStart(ctx: Context, at: number, floor: number): number {
  let from = Math.max(floor, at - REACH);
  for (const draft of ctx.here.slice(-8)) {
    if (draft.cue === null || draft.nested || draft.start >= at) continue;
    if (draft.rule === "after" || draft.rule === "around" || draft.rule === "inverted") {
      const end = Math.max(draft.cue.to, draft.subject === null ? 0 : draft.subject.to);
      const last = draft.content.at(-1);
      if (end >= at || end <= from) continue;
      // "…, the army said, with 12 more lost, Reuters reports": the army's to the end, and passed on.
      if (draft.rule === "around" && last !== undefined && last.from >= end && last.from < at && hangsOn(ctx, last.from)) {
        if (last.to > at) draft.content[draft.content.length - 1] = { from: last.from, to: Math.max(last.from + 1, ((ctx.view.bits[at - 1] as number) & COMMA) !== 0 ? at - 1 : at) };
        from = Math.max(floor, draft.content[0]?.from ?? from);
        continue;
      }
      // What followed that attribution is the next one's.
      if (draft.rule === "around" && last !== undefined && last.from >= end && quoteAt(ctx, last.from) < 0) draft.content.pop();
      else if (last !== undefined && last.from >= end && quoteAt(ctx, last.from) >= 0) {
        from = Math.min(last.to, at);
        continue;
      }
      from = end;
    } else if (draft.rule === "colon") from = Math.max(from, draft.cue.to);
  }
  const { bits } = ctx.view;
  from = behindSemicolon(ctx, from, at);
  while (from < at && ((bits[from] as number) & (COMMA | DASH | CONJ | STOP)) !== 0) from++;
  return from;
}

const SEMICOLON = 59;

/** "The army lost 20; the navy, it said, two": only the words behind the semicolon, where the first clause has its own source. */
function behindSemicolon({ analysis: { tokens }, here }: Context, from: number, at: number): number {
  for (let i = at - 1; i > from; i--) {
    if (tokens.code[i] !== SEMICOLON) continue;
    return here.some(({ cue, nested }) => !nested && cue !== null && cue.from >= from && cue.to <= i) ? i + 1 : from;
  }
  return from;
}

/** Whether words can only go on with those before them: "with a further 12 lost", "killing three". */
function hangsOn({ view, analysis }: Context, at: number): boolean {
  return ((view.bits[at] as number) & PREP) !== 0 || analysis.term[at]?.cue?.some(({ form }) => form === "ing") === true;
}

/** What was said in an aside beside the subject ends with the aside: "Trump, who said he would come, said". */
export function cutBeside(ctx: Context, from: number, to: number): void {
  for (const draft of ctx.here.slice(-8)) {
    const last = draft.content.at(-1);
    if (last !== undefined && last.from > from && last.from < to && last.to > to) draft.content[draft.content.length - 1] = { from: last.from, to: to - 1 };
  }
}

/** Ends the content of earlier attributions where a new one with its own subject begins: "A said x, but B said y". */
export function cutEarlier(ctx: Context, at: number, participle: boolean, nested: boolean): void {
  const { bits } = ctx.view;
  if (nested) return;
  for (let k = ctx.here.length - 1; k >= 0 && k >= ctx.here.length - 4; k--) {
    const draft = ctx.here[k] as Draft;
    const last = draft.content.at(-1);
    if (last === undefined || draft.nested || last.from >= at || last.to <= at) continue;
    if (draft.cue !== null && draft.cue.from >= at) continue;
    let cut = -1;
    const p = before(ctx.view, at);
    const b = bits[p] as number;
    if (participle) {
      if ((b & COMMA) !== 0) cut = p;
    } else if ((b & CONJ) !== 0 || ((b & SUB) !== 0 && p > last.from && ((bits[p - 1] as number) & (COMMA | MARK)) !== 0)) {
      cut = p > last.from && ((bits[p - 1] as number) & COMMA) !== 0 ? p - 1 : p;
    } else if ((b & (COLON | DASH)) !== 0) cut = p;
    if (cut > last.from) draft.content[draft.content.length - 1] = { from: last.from, to: cut };
  }
}

/** Ends what somebody said in this sentence before "…, according to Y" or "…, Y reported": his words are the inner ones. */
export function cutAt(ctx: Context, at: number, nested: boolean): void {
  if (nested || at === 0) return;
  for (const draft of ctx.here.slice(-4)) {
    const last = draft.content.at(-1);
    if (draft.nested || (draft.rule !== "before" && draft.rule !== "shared" && draft.rule !== "relative") || last === undefined || last.from >= at || last.to <= at) continue;
    draft.content[draft.content.length - 1] = { from: last.from, to: Math.max(last.from + 1, ((ctx.view.bits[at - 1] as number) & COMMA) !== 0 ? at - 1 : at) };
  }
}

export function commaAfter(ctx: Context, at: number, limit: number): number {
  const { bits } = ctx.view;
  for (let i = at; i < limit && i < at + 60; i++) {
    const b = bits[i] as number;
    if ((b & COMMA) !== 0) return i;
    if ((b & (STOP | COLON)) !== 0) return -1;
  }
  return -1;
}

/** Whether what precedes a subject is set off from it, so that the verb closes its clause. */
export function trailsAt(ctx: Context, outer: number, floor: number): boolean {
  if (outer <= floor) return false;
  return ((ctx.view.bits[before(ctx.view, outer)] as number) & (COMMA | MARK | DASH)) !== 0;
}

export function skipAdverbs(ctx: Context, at: number, limit: number): number {
  while (at < limit && ((ctx.view.bits[at] as number) & (ADV | TIME)) !== 0 && ((ctx.view.bits[at] as number) & (PRON | DET)) === 0 && !opensContent(ctx.view, at, limit)) at = ctx.analysis.end[at] as number;
  return at;
}

/** Whether a clause or a quotation begins at a token, and not a plain object. */
export function beginsClause(ctx: Context, at: number, limit: number): boolean {
  const { bits } = ctx.view;
  if (((bits[before(ctx.view, at)] as number) & (THAT | COLON)) !== 0) return true;
  if (((bits[at] as number) & (MARK | PRON | SUB | PREP)) !== 0) return ((bits[at] as number) & MARK) === 0 || ctx.view.quotations.mark[at] === 1;
  const to = phraseAfter(ctx.view, at, limit);
  return to > at && to < limit && ((bits[to] as number) & (BE | AUX | VERB | SAY | ADV | MARK | REL)) !== 0;
}
