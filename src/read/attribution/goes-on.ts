import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { DIRECT_WORDS } from "./attribution.ts";
import type { Context, Draft } from "./context.ts";
import { weight } from "./context.ts";
import { hasSource } from "./phrases.ts";
import type { TokenRange } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import { isTitle } from "./quotations.ts";
import { chainOf, isHeading } from "./quoted.ts";
import { column } from "./room.ts";
import { isCredit, isFirstPerson } from "./speakers.ts";
import { nameBeside } from "./beside.ts";
import { mainSubject } from "./main-subject.ts";
import { BE } from "./view.ts";

interface Assigned {
  /** For each quotation its attribution in `ctx.found`, or -1. */
  readonly owner: Int32Array;
  /** For each sentence the attribution whose speaker would go on after it, or -1. */
  readonly bySentence: Int32Array;
}

/**
 * Gives each quotation its attribution: the one whose content covers it, or else the speaker before it, who goes on
 * without a cue. Adds attributions of the rules `goes-on` and `subject`.
 */
export function assignQuotations(ctx: Context, cover: Int32Array): Assigned {
  const { analysis, view, found } = ctx;
  const { quotations } = view;
  const { sentences } = analysis;
  const owner = column(quotations.list.length).fill(-1);
  const bySentence = speakersBySentence(ctx);
  for (let q = 0; q < quotations.list.length; q++) {
    const quotation = quotations.list[q] as Quotation;
    owner[q] = cover[quotation.from] as number;
    if ((owner[q] as number) >= 0 || quotation.depth > 0) continue;
    const s = view.sentence[quotation.from] as number;
    const sentence = sentences[s] as Sentence;
    const whole = quotation.from === sentence.from;
    if (whole && isHeading(analysis, view.sentence, quotation)) continue;
    if (!whole && (quotation.words < DIRECT_WORDS || isTitle(analysis.tokens, quotation))) continue;

    const k = speakerBefore(ctx, s, bySentence, whole ? -1 : quotation.from);
    const before = k >= 0 ? (found[k] as Draft) : null;
    const draft = whole || before?.sentence === s ? before : (subjectDraft(ctx, s, quotation) ?? before);
    if (draft === null || draft.source === null) continue;
    const chain = chainOf(ctx, q);
    if (draft === before && draft.direct && draft.sentence >= s - 1 && sentences[draft.sentence]?.paragraph === sentence.paragraph) {
      // "…," he said. "…": one speech.
      draft.content.push(...chain);
      owner[q] = k;
    } else {
      const own = draft.rule === "subject" && draft !== before;
      found.push({ ...draft, cue: null, content: chain, addressees: [], basis: own ? "explicit" : "inherited", rule: own ? "subject" : "goes-on", frame: "mark", sentence: s, direct: true });
      owner[q] = found.length - 1;
    }
    for (const range of chain) {
      cover.fill(owner[q] as number, range.from, range.to);
      bySentence.fill(owner[q] as number, view.sentence[range.from] as number, (view.sentence[range.to - 1] as number) + 1);
    }
  }
  for (let q = 0; q < quotations.list.length; q++) {
    const quotation = quotations.list[q] as Quotation;
    if (owner[q] === -1 && quotation.parent >= 0) owner[q] = owner[quotation.parent] as number;
    const draft = found[owner[q] as number];
    if (draft !== undefined && quotation.words >= DIRECT_WORDS && !isTitle(analysis.tokens, quotation)) draft.direct = true;
  }
  return { owner, bySentence };
}

/** The attribution of each sentence whose speaker is the likeliest to go on; quotations carry theirs over sentences. */
function speakersBySentence({ analysis, view, found }: Context): Int32Array {
  const out = column(analysis.sentences.length).fill(-1);
  for (let k = 0; k < found.length; k++) {
    const draft = found[k] as Draft;
    // "The army could not confirm it": who says nothing does not go on.
    if (draft.nested || draft.source === null || (draft.cue !== null && !draft.direct && isNegated(analysis, draft.cue))) continue;
    const old = out[draft.sentence] as number;
    if (old >= 0 && (weight(draft) < weight(found[old] as Draft) || passesOn(draft, found[old] as Draft))) continue;
    out[draft.sentence] = k;
    for (const range of draft.content) {
      const s = view.sentence[range.to - 1] as number;
      if (s > draft.sentence && s - draft.sentence < 80) out.fill(k, draft.sentence + 1, s + 1);
    }
  }
  return out;
}

/** Whether a verb that attributes is negated: "did not say", "has not commented". */
function isNegated({ term, end, mask }: Analysis, cue: TokenRange): boolean {
  for (let i = cue.from; i < cue.to; i = Math.max(i + 1, end[i] as number)) {
    if ((mask[i] as number) !== 0 && (term[i]?.func?.role === "negation" || term[i]?.part?.role === "negation" || term[i]?.mood?.kind === "negation")) return true;
  }
  return false;
}

/** Whether a quotation at `at` comes after who speaks, or stands in what he says. */
function speaksBefore({ start, sentence, content }: Draft, s: number, at: number): boolean {
  return sentence !== s || start < at || content.some(({ from, to }) => from <= at && at < to);
}

/** "…, the mayor posted, the agency reports": whoever repeats the words does not go on. */
function passesOn(draft: Draft, earlier: Draft): boolean {
  return draft.rule === "after" && draft.content[0]?.from === earlier.content[0]?.from;
}

/** A quotation inside a sentence that attributes to nobody belongs to the sentence's subject. */
function subjectDraft(ctx: Context, s: number, quotation: Quotation): Draft | null {
  const sentence = ctx.analysis.sentences[s] as Sentence;
  const range = mainSubject(ctx.view, sentence.from, quotation.from);
  if (range === null || !hasSource(ctx.view, range.from, range.to) || isCredit(ctx, range.from, range.to)) return null;
  // "China was “an issue of concern”": what others say of it.
  if (((ctx.view.bits[quotation.from - 1] ?? 0) & BE) !== 0) return null;
  const own = nameBeside(ctx.view, range.from, range.to, quotation.from);
  const source = ctx.names.mention(own.from, own.to);
  return { source, cue: null, content: [], kind: "says", addressees: [], via: [], basis: "explicit", rule: "subject", frame: "mark", sentence: s, direct: true, subject: range, start: range.from, nested: false };
}

/**
 * The attribution whose speaker goes on in an unattributed quotation of sentence `s`, or -1: one in its own sentence; for a
 * quotation that is a sentence, the last one that spoke in the paragraphs before. An interviewer's questions do not count.
 */
function speakerBefore(ctx: Context, s: number, bySentence: Int32Array, within: number): number {
  const { sentences } = ctx.analysis;
  const own = bySentence[s] as number;
  if (own >= 0 && (within < 0 || speaksBefore(ctx.found[own] as Draft, s, within))) return own;
  if (within >= 0) return -1;
  const paragraph = sentences[s]?.paragraph ?? 0;
  let fallback = -1;
  for (let x = s - 1; x >= 0 && s - x < 40; x--) {
    const k = bySentence[x] as number;
    const gap = paragraph - (sentences[x]?.paragraph ?? 0);
    if (gap > 10) break;
    if (k < 0) continue;
    const draft = ctx.found[k] as Draft;
    if (isFirstPerson(ctx, draft)) continue;
    const said = weight(draft) === 2 && draft.frame !== "cite" && (draft.source?.form !== "pronoun" || draft.direct || gap === 0);
    // "She told the agency that …", before words without a cue: hers, rather than those of one quoted long before.
    if (gap > 1 && fallback >= 0) return fallback;
    if (said && (gap <= 1 || draft.direct)) return k;
    if (fallback < 0 && gap <= 1) fallback = k;
  }
  return fallback;
}
