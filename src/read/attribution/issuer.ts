import { BOUNDARY, hasSource, phraseAfter, phraseBefore } from "./phrases.ts";
import type { TokenRange } from "./phrases.ts";
import { ADV, BE, AUX, DET, LOWER, NAME, PREP, ROLE, SAY, TIME, VERB, before } from "./view.ts";
import type { View } from "./view.ts";

/** Farthest that those who published a document stand from it. */
const FAR = 12;

/** The kind of source noun that a phrase ends in, or that its head is: "the latest figures", "data (from the ministry)". */
export function headKind(view: View, from: number, to: number): string | undefined {
  let kind: string | undefined;
  for (let i = from; i < to; i = view.analysis.end[i] as number) {
    if (((view.bits[i] as number) & PREP) !== 0) break;
    kind = view.analysis.term[i]?.speaker?.kind ?? (((view.bits[i] as number) & (LOWER | NAME)) !== 0 ? undefined : kind);
  }
  return kind;
}

/**
 * Who published the document that a phrase names: "figures released on Tuesday by the authorities", "data in May from the
 * mission". Null when nobody is named; those who only saw the papers published nothing.
 */
export function issuerAfter(view: View, from: number, end: number, limit: number): TokenRange | null {
  const { bits, analysis } = view;
  if (end >= limit) return null;
  // "data compiled (by)": an unknown verb was taken for a noun.
  let to = end;
  const last = before(view, end);
  if (last > from && (bits[last] as number) === LOWER && headKind(view, from, last) === "document") to = last;
  if (headKind(view, from, to) !== "document") return null;
  let published = false;
  for (let i = to, n = 0; i < limit && n < FAR; i = analysis.end[i] as number, n++) {
    const b = bits[i] as number;
    if ((b & BOUNDARY) !== 0 || ((b & (BE | AUX)) !== 0 && (b & TIME) === 0)) return null;
    if (analysis.term[i]?.link?.role === "seen") return null;
    if ((b & PREP) !== 0) {
      const next = analysis.end[i] as number;
      const stop = phraseAfter(view, next, limit);
      const by = isBy(view, i);
      // "Data in May from the mission": the document's own source; with a verb only the one by whom.
      if (stop > next && ((bits[next] as number) & TIME) === 0 && (by ? published : !published && i > to) && hasSource(view, next, stop)) return { from: next, to: stop };
      continue;
    }
    if (i === to && (b & (VERB | SAY | LOWER)) !== 0 && (b & (ROLE | DET)) === 0) published = true;
    else if ((b & (TIME | ADV | LOWER | NAME | ROLE | DET)) === 0 && analysis.term[i]?.num === undefined) return null;
  }
  return null;
}

/** A picture behind which somebody stands only as the one who shared it: "video footage shared by the president (showed)". */
export function isSharedPicture(view: View, subject: number, floor: number): boolean {
  const { bits } = view;
  const by = subject > floor ? before(view, subject) : -1;
  if (by <= floor || !isBy(view, by)) return false;
  const verb = before(view, by);
  if (((bits[verb] as number) & (VERB | SAY | LOWER)) === 0) return false;
  return showsPicture(view, phraseBefore(view, verb, floor), verb);
}

/** Whether a phrase names something that only shows: footage, photographs. */
export function showsPicture({ analysis }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i = analysis.end[i] as number) if (analysis.term[i]?.speaker?.picture === true) return true;
  return false;
}

/** "By", the one preposition of agents. */
function isBy({ analysis }: View, at: number): boolean {
  return analysis.term[at]?.link?.role === "by" && analysis.end[at] === at + 1;
}
