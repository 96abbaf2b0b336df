import type { Analysis } from "../analysis.ts";
import { CAPITAL, NUMBER, PARAGRAPH, WORD } from "../tokens.ts";
import type { Context } from "./context.ts";
import type { TokenRange } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import { COLON, COMMA, DASH, MARK, STOP } from "./view.ts";

/** The quotation of the running text whose closing mark stands just before a token (a comma may follow it), or -1. */
export function quoteEndsAt(ctx: Context, at: number, acrossParagraphs = false): number {
  const { view } = ctx;
  let p = at - 1;
  const inside = at < view.bits.length ? (view.quotations.inside[at] ?? -1) : -1;
  while (p >= 0 && at - p <= 3 && (((view.bits[p] as number) & (COMMA | DASH | STOP)) !== 0 || view.quotations.mark[p] === 3)) p--;
  if (p < 0 || (view.quotations.mark[p] ?? 0) !== -1) {
    void acrossParagraphs;
    return -1;
  }
  const quotation = view.quotations.inside[p] as number;
  if (quotation === inside) return -1;
  if (acrossParagraphs || at >= view.bits.length) return quotation;
  const s = view.sentence[at] as number;
  if (view.sentence[p] !== s) {
    // A new sentence follows: `"Why?" Zelensky asked.` belongs to the quotation, `"… there." Zelensky met …` does not.
    const own = ctx.analysis.sentences[s] as { from: number; to: number; paragraph: number };
    if (own.paragraph !== ctx.analysis.sentences[view.sentence[p] as number]?.paragraph) return -1;
    // `… “a crime”. Putin demanded …`: the full stop stands outside, the sentence is over.
    if (((view.bits[p + 1] as number) & STOP) !== 0 && p + 1 < at) return -1;
    const stop = ctx.analysis.tokens.code[p - 1] as number;
    if (stop === 46 && own.to - own.from > 8) return -1;
  }
  return quotation;
}

export function quoteAt(ctx: Context, at: number): number {
  return (ctx.view.quotations.mark[at] ?? 0) === 1 ? (ctx.view.quotations.inside[at] as number) : -1;
}

export function quoteBeside(ctx: Context, at: number, end: number): boolean {
  return quoteEndsAt(ctx, at) >= 0 || quoteAt(ctx, end) >= 0;
}

export function quoteWithin(ctx: Context, from: number, to: number): boolean {
  const { mark } = ctx.view.quotations;
  for (let i = from; i < to && i < from + 60; i++) if (mark[i] === 1) return true;
  return false;
}

/** The opening mark of the quotation that takes up again after "he said in Kyiv, …", or -1. */
export function nextQuote(ctx: Context, at: number, limit: number): number {
  const { bits } = ctx.view;
  for (let i = Math.max(at, 1); i < limit && i < at + 60; i++) {
    if (((bits[i] as number) & MARK) === 0 || quoteAt(ctx, i) < 0) continue;
    return ((bits[i - 1] as number) & (COMMA | COLON | DASH)) !== 0 ? i : -1;
  }
  return -1;
}

export function takeQuote(ctx: Context, at: number, content: TokenRange[], limit: number): boolean {
  const quotation = quoteAt(ctx, at);
  if (quotation < 0) return false;
  void limit;
  content.push(...chainOf(ctx, quotation));
  return true;
}

export function chainStart(ctx: Context, quotation: number): number {
  const { list } = ctx.view.quotations;
  let first = quotation;
  for (let k = quotation - 1; k >= 0 && quotation - k < 40; k--) {
    const other = list[k] as Quotation;
    if (other.next === first) first = k;
    else if (other.depth === 0 && other.closed) break;
  }
  return first;
}

/** The ranges of a quotation through its paragraphs. */
export function chainOf(ctx: Context, quotation: number): TokenRange[] {
  const { list } = ctx.view.quotations;
  const out: TokenRange[] = [];
  for (let k = quotation, n = 0; k >= 0 && n < 60; k = (list[k] as Quotation).next, n++) out.push({ from: (list[k] as Quotation).from, to: (list[k] as Quotation).to });
  return out;
}

/** Words of a heading in quotation marks: “A night to forget”. */
const HEADING = 12;

/**
 * Whether a quotation is a heading between the paragraphs, or one that ran into the sentence behind it: it begins its
 * sentence, no stop or comma ends it, and nothing but a new sentence follows.
 */
export function isHeading({ tokens, sentences }: Analysis, sentence: Int32Array, { from, to, closed, words }: Quotation): boolean {
  if (!closed || words < 2 || words > HEADING || sentences[sentence[from] as number]?.from !== from) return false;
  const last = tokens.kind[to - 2];
  if (last !== WORD && last !== NUMBER) return false;
  const next = to < tokens.count ? to : -1;
  if (next < 0) return false;
  if (tokens.kind[next] !== WORD) return false;
  return ((tokens.flags[next] as number) & PARAGRAPH) !== 0 ? ((tokens.flags[from] as number) & PARAGRAPH) !== 0 : ((tokens.flags[next] as number) & CAPITAL) !== 0;
}
