import type { Actor, Period, Statement } from "../../model/claim.ts";
import { rowId } from "../../model/id.ts";
import type { Span } from "../../model/span.ts";
import type { Analysis } from "../analysis.ts";
import { tokenSpan } from "../analysis.ts";
import { isSubjectSupposed } from "../supposed.ts";
import { CAPITAL, WORD } from "../tokens.ts";
import type { Attribution, AttributionReading } from "./attribution.ts";
import { DIRECT_WORDS } from "./attribution.ts";
import type { Mention } from "./mention.ts";
import { nameOf } from "./mention.ts";
import type { TokenRange } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import { isTitle } from "./quotations.ts";
import { isHeading } from "./quoted.ts";

/** When a statement was made, as far as the caller can tell from the words around its first token. */
export type PeriodOf = (attribution: Attribution) => Period;

const UNDATED: Period = { start: null, end: null, precision: "unknown", basis: "unresolved", raw: null, span: null };
/** Frames whose content is something said; records and thoughts are claims or nothing. */
const SAID = new Set(["speech", "clause", "object", "cite", "noun", "mark", "weak"]);

/**
 * What people said, in text order: one direct statement per quotation, with the parts of a split one joined, and one
 * indirect statement per clause that is attributed to somebody.
 *
 * A clause that holds a longer quotation gives both: the clause as an indirect statement, the quotation as a direct one.
 * Content spans leave out the quotation marks.
 */
export function statements(document: string, analysis: Analysis, reading: AttributionReading, periodOf: PeriodOf = () => UNDATED): Statement[] {
  const { quotations, owner, attributions } = reading;
  const drafts: { at: number; attribution: Attribution; content: Span[]; direct: boolean }[] = [];

  const unowned: { at: number; span: Span }[] = [];
  // Quotations by the attribution that they belong to, parts of one speech together.
  const joined = new Map<number, { at: number; content: Span[]; whole: boolean }[]>();
  for (let q = 0; q < quotations.list.length; q++) {
    const quotation = quotations.list[q] as Quotation;
    const index = owner[q] as number;
    if (quotation.depth > 0) continue;
    if (index < 0) {
      if (quotation.closed && quotation.words >= DIRECT_WORDS && quotation.words <= LONGEST && !isTitle(analysis.tokens, quotation) && !isHeading(analysis, reading.sentence, quotation) && isSentence(analysis, quotation)) unowned.push({ at: quotation.from, span: tokenSpan(analysis, quotation.from + 1, quotation.to - 1) });
      continue;
    }
    const attribution = attributions[index] as Attribution;
    const whole = attribution.content.some((range) => range.from === quotation.from && range.to === quotation.to);
    if (quotation.words < DIRECT_WORDS && !whole && !isOwnWords(analysis, attribution, quotation)) continue;
    if (isTitle(analysis.tokens, quotation) && !whole) continue;
    const from = quotation.from + 1;
    const to = quotation.closed ? quotation.to - 1 : quotation.to;
    if (to <= from) continue;
    const span = tokenSpan(analysis, from, to);
    const rows = joined.get(index) ?? [];
    const last = rows.at(-1);
    if (whole && last !== undefined && last.whole) last.content.push(span);
    else rows.push({ at: quotation.from, content: [span], whole });
    joined.set(index, rows);
  }
  for (const { at, span } of unowned) drafts.push({ at, attribution: NAMELESS, content: [span], direct: true });
  for (const [index, rows] of joined) {
    for (const row of rows) drafts.push({ at: row.at, attribution: attributions[index] as Attribution, content: row.content, direct: true });
  }

  for (const attribution of attributions) {
    if (attribution.source === null || !SAID.has(attribution.frame)) continue;
    if (isSubjectSupposed(analysis, attribution.source.from)) continue;
    // "reports of blasts": a noun that nobody owns says nothing.
    if (attribution.frame === "noun" && attribution.cue !== null && attribution.source.to > attribution.cue.from) continue;
    if (attribution.source.form === "phrase" && attribution.source.kind === "unknown") continue;
    const clauses = attribution.content.filter((range) => !isQuotation(reading, range));
    if (clauses.length === 0) continue;
    const spans = clauses.map((range) => tokenSpan(analysis, range.from, range.to));
    drafts.push({ at: clauses[0]?.from ?? 0, attribution, content: spans, direct: false });
  }

  drafts.sort((a, b) => a.at - b.at || Number(a.direct) - Number(b.direct));
  const ordinals = new Map<string, number>();
  return drafts.map(({ attribution, content, direct }): Statement => {
    const words = content.map((span) => analysis.text.slice(span.from, span.to)).join(" … ");
    const manner = direct ? "direct" : "indirect";
    const first = rowId("stm", document, words, manner, "0");
    const ordinal = ordinals.get(first) ?? 0;
    ordinals.set(first, ordinal + 1);
    const cue = attribution.cue === null ? null : tokenSpan(analysis, attribution.cue.from, attribution.cue.to);
    return {
      id: ordinal === 0 ? first : rowId("stm", document, words, manner, String(ordinal)),
      document,
      speaker: attribution.source === null ? NOBODY : speaker(analysis, attribution.source),
      speakerBasis: attribution.source === null ? "none" : attribution.basis,
      addressees: attribution.addressees.map((mention) => speaker(analysis, mention)),
      cue: cue === null ? null : { span: cue, text: analysis.text.slice(cue.from, cue.to) },
      content,
      direct,
      kind: attribution.kind,
      period: periodOf(attribution),
    };
  });
}

/** Whether a quotation has a verb of its own or stands as one says what something is: "unprovoked war in the east" is a name for something. */
function isSentence({ role, term, end, start }: Analysis, { from, to }: Quotation): boolean {
  if (from > 0 && role[start[from - 1] as number] === "be") return true;
  for (let i = from + 1; i < to; i = Math.max(i + 1, end[i] as number)) {
    const r = role[i];
    if (r === "be" || r === "have" || r === "modal" || r === "pronoun" || term[i]?.verb?.form === "finite" || term[i]?.say?.form === "past") return true;
    if (term[i]?.cue?.some(({ form }) => form === "past" || form === "third") === true) return true;
  }
  return false;
}

/** A longer one that nobody speaks is a text in marks, not a quotation. */
const LONGEST = 60;

/** Whose words nobody tells: a slogan on a wall, "“lethal strike”" from papers. */
const NAMELESS: Attribution = { source: null, cue: null, content: [], direct: true, kind: "says", addressees: [], via: [], basis: "explicit", rule: "none", frame: "mark", sentence: 0 };

/**
 * Whether a few words in marks inside what somebody says are his own, and not a name ("the “Vostok”
 * group").
 */
function isOwnWords({ tokens, term, start }: Analysis, { frame, source, basis }: Attribution, { from, to, closed, words }: Quotation): boolean {
  if (!closed || basis !== "explicit" || source === null || !SAID.has(frame)) return false;
  if (source.form === "phrase" && source.kind === "unknown") return false;
  const role = (at: number): string | undefined => (at < 0 ? undefined : term[start[at] as number]?.part?.role);
  // "said the “corridor” was open" only names it; "said it was a “corridor”" says what it is.
  if (frame === "speech" && words === 1 && role(from - 1) === "determiner" && role(from - 2) !== "be") return false;
  for (let i = from + 1; i < to - 1; i++) if (tokens.kind[i] === WORD && ((tokens.flags[i] as number) & CAPITAL) === 0) return true;
  return false;
}

const NOBODY: Actor = { id: null, name: "outlet", country: null, kind: "outlet", span: null };

function isQuotation({ quotations }: AttributionReading, range: TokenRange): boolean {
  return (quotations.mark[range.from] ?? 0) === 1 && quotations.list[quotations.inside[range.from] as number]?.to === range.to;
}

function speaker(analysis: Analysis, mention: Mention): Actor {
  return { id: mention.entryId, name: nameOf(mention), country: mention.country, kind: mention.kind, span: tokenSpan(analysis, mention.from, mention.to) };
}
