import { push } from "./context.ts";
import type { Context } from "./context.ts";
import { hasSource, phraseAfter } from "./phrases.ts";
import { quoteEndsAt } from "./quoted.ts";
import { sourceOf } from "./speakers.ts";
import { ACTOR, COMMA, DASH, NAME, OPEN, SAY, STOP, TITLE, VERB } from "./view.ts";

/** Words of a signature, with the office behind the name. */
const LINE = 24;

/**
 * "“…” – Jane Roe, head of the mission": a dash behind a quotation and a name that nothing is said of. A dash before words that go
 * on ("“…” – and so it was") is none.
 */
export function readSigned(ctx: Context, s: number, from: number, to: number): void {
  for (let i = Math.max(from, to - LINE); i < to; i++) {
    if (((ctx.view.bits[i] as number) & DASH) === 0 || i === 0 || ctx.view.quotations.mark[i - 1] !== -1) continue;
    signedAt(ctx, s, i, to);
    return;
  }
}

function signedAt(ctx: Context, s: number, from: number, to: number): void {
  const { view, analysis } = ctx;
  const { bits } = view;
  const quoted = view.quotations.list[quoteEndsAt(ctx, from, true)];
  if (quoted === undefined || quoted.to !== from || quoted.words < 3) return;
  const name = analysis.end[from] as number;
  if (name >= to || ((bits[name] as number) & (NAME | ACTOR | TITLE)) === 0) return;
  for (let i = name; i < to; i = analysis.end[i] as number) if (((bits[i] as number) & (SAY | VERB)) !== 0 && ((bits[i] as number) & (ACTOR | TITLE | NAME)) === 0) return;
  ctx.floor = from;
  ctx.limit = to;
  const end = phraseAfter(view, name, to);
  // An unknown name has two words at least.
  if (end === name || (!hasSource(view, name, end) && end - name < 2)) return;
  if (end < to && ((bits[end] as number) & (COMMA | STOP | OPEN)) === 0) return;
  const source = sourceOf(ctx, { from: name, to: end, way: "inverted", outer: name }, s, from);
  if (source === null) return;
  push(ctx, { source, cue: { from, to: name }, content: [{ from: quoted.from, to: quoted.to }], kind: "says", addressees: [], via: [], basis: "explicit", rule: "signed", frame: "speech", sentence: s, direct: true, subject: { from: name, to: end }, start: from, nested: false });
}
