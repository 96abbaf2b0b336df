import { BOUNDARY, isSetting, opensClause, phraseAfter } from "./phrases.ts";
import { ACTOR, ADV, AUX, BE, CLOSE, COMMA, DET, JOIN, LOWER, NAME, NUM, OF, OPEN, PREP, PRON, ROLE, STOP, THAT, TIME, TITLE, before } from "./view.ts";
import type { View } from "./view.ts";

/** Skips when and where a statement was made: "on Tuesday", "in a statement", "on Telegram late Monday". */
export function skipSetting(view: View, from: number, limit: number, plain: boolean): number {
  const { bits, analysis } = view;
  let at = from;
  for (let n = 0; n < 8 && at < limit; n++) {
    const b = bits[at] as number;
    if (opensContent(view, at, limit)) break;
    if ((b & (TIME | ADV)) !== 0 && (b & (DET | PRON | ACTOR)) === 0) at = analysis.end[at] as number;
    else if ((b & NUM) !== 0 && at > from && ((bits[before(view, at)] as number) & TIME) !== 0) at = analysis.end[at] as number;
    else if ((b & PREP) !== 0) {
      const next = analysis.end[at] as number;
      if (next >= limit) break;
      const digits = ((bits[next] as number) & NUM) !== 0;
      const time = ((bits[next] as number) & TIME) !== 0 || (digits && (analysis.end[next] as number) < limit && ((bits[analysis.end[next] as number] as number) & TIME) !== 0);
      if (digits && !time) break; // "said at 26 people": no setting
      const noon = ((bits[next] as number) & DET) !== 0 && (analysis.end[next] as number) < limit ? (analysis.end[next] as number) : -1;
      if (noon > 0 && ((bits[noon] as number) & TIME) !== 0 && ((bits[noon] as number) & (ROLE | NAME)) === 0) {
        // "on the morning of Aug. 4"
        at = noon;
        while (at < limit && (((bits[at] as number) & (TIME | NUM | OF)) !== 0 || isAbbreviation(view, at))) at = analysis.end[at] as number;
        continue;
      }
      const to = time ? next : phraseAfter(view, next, limit);
      if (time) {
        at = next;
        while (at < limit && (((bits[at] as number) & (TIME | NUM)) !== 0 || isAbbreviation(view, at))) at = analysis.end[at] as number;
        continue;
      }
      if (to === next) break;
      const behind = to < limit ? (bits[to] as number) : STOP;
      // "said in Kyiv" is a setting; in "said in the attack 12 people died" the clause begins with it.
      if (!plain && !isSetting(view, next, to) && (behind & (BOUNDARY | THAT | TIME | PREP)) === 0 && ((behind & LOWER) === 0 || !isEnd(view, to + 1, limit))) break;
      // "on his Facebook page."
      at = to < limit && (behind & LOWER) !== 0 && isEnd(view, to + 1, limit) ? to + 1 : to;
    } else if (analysis.term[at]?.link?.role === "phone") at = analysis.end[at] as number;
    else if ((b & LOWER) !== 0 && n === 0 && at + 1 < limit && ((bits[at + 1] as number) & TIME) !== 0) at++;
    else break;
  }
  return at;
}

const SETTINGS = new Set(["venue", "document", "media"]);

/** In "in a statement Africom (said)" and "in a post on X Kiper (wrote)", where the name begins; `end` when no setting stands before it. */
export function behindSetting(view: View, end: number, floor: number): number {
  const { bits } = view;
  let from = end;
  while (from > floor && end - from < 6) {
    const p = before(view, from);
    const b = bits[p] as number;
    if ((b & ROLE) !== 0 && isVenue(view, p)) break;
    if ((b & (NAME | ACTOR | TITLE | ROLE)) === 0) return end;
    from = p;
  }
  const venue = from > floor && from < end ? before(view, from) : -1;
  if (venue < 0 || ((bits[venue] as number) & ROLE) === 0) return end;
  if (((bits[from] as number) & (NAME | ACTOR | TITLE)) === 0) return end;
  let start = venue;
  while (start > floor && (((bits[before(view, start)] as number) & (LOWER | DET)) !== 0 || isOfVenue(view, before(view, start)))) start = before(view, start);
  if (start < venue && ((bits[venue] as number) & NAME) !== 0) return end; // "in the Daily Post"
  const preposition = start > floor ? before(view, start) : -1;
  return preposition >= 0 && ((bits[preposition] as number) & PREP) !== 0 && (opensClause(view, preposition, floor) || isVenue(view, before(view, preposition))) ? from : end;
}

/** "(on his) official Twitter (account)": words of the venue that are sources elsewhere. */
function isOfVenue(view: View, at: number): boolean {
  return isVenue(view, at) || ((view.bits[at] as number) & (ROLE | NAME)) === ROLE;
}

function isVenue({ analysis }: View, at: number): boolean {
  return SETTINGS.has(analysis.term[at]?.speaker?.kind ?? "");
}

/** "Mr Bar (61) (said)": the phrase ends before an age in brackets. */
export function beforeBracket(view: View, end: number, floor: number): number {
  const { bits } = view;
  if (end - 3 <= floor || ((bits[end - 1] as number) & CLOSE) === 0) return end;
  return ((bits[end - 2] as number) & NUM) !== 0 && ((bits[end - 3] as number) & OPEN) !== 0 ? end - 3 : end;
}

/** The full stop of "Aug." */
function isAbbreviation(view: View, at: number): boolean {
  return ((view.bits[at] as number) & JOIN) !== 0 && view.analysis.tokens.code[at] === 46;
}

function isEnd(view: View, at: number, limit: number): boolean {
  return at >= limit || ((view.bits[at] as number) & (STOP | COMMA)) !== 0;
}

/** "said not all", "said there were", "said nearly 100": adverbs that belong to what was said. */
export function opensContent({ bits, analysis }: View, at: number, limit: number): boolean {
  if (((bits[at] as number) & (ADV | TIME)) !== ADV) return false;
  if (analysis.term[at]?.func?.role === "negation" || analysis.term[at]?.part?.role === "negation") return true;
  const next = analysis.end[at] as number;
  return next < limit && ((bits[next] as number) & (NUM | BE | AUX | DET)) !== 0;
}
