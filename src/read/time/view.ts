import type { Analysis } from "../analysis.ts";
import type { LinkRole, Term } from "../term.ts";
import { TAG } from "../term.ts";
import { CAPITAL, NUMBER } from "../tokens.ts";

const TIMELY = TAG.time | TAG.link;
const WHOLE = TAG.actor | TAG.place | TAG.country | TAG.people | TAG.government | TAG.weapon | TAG.person | TAG.thing | TAG.num | TAG.hedge | TAG.event | TAG.say;
/** Small words that must be seen inside a longer phrase. */
const BOUND = new Set<LinkRole>(["since", "epoch", "future", "announce", "refuse", "demand", "until", "before", "after"]);
const views = new WeakMap<Analysis, Analysis>();

const nexts = new WeakMap<Analysis, Int32Array>();

/** For each token of a view, how many tokens on the next word of the calendar stands; 100 and more when far. */
export function timeAhead(view: Analysis): Int32Array {
  const known = nexts.get(view);
  if (known !== undefined) return known;
  const { count } = view.tokens;
  const out = new Int32Array(count);
  let distance = 100;
  for (let i = count - 1; i >= 0; i--) {
    distance = ((view.mask[i] as number) & TAG.time) !== 0 ? 0 : distance + 1;
    out[i] = distance;
  }
  nexts.set(view, out);
  return out;
}

/**
 * The same analysis with each word of the calendar by itself: "last week" and "a month" are single phrases to the rules
 * that judge a number's scope, and two words to the rules that read a date. Names and numbers stay whole.
 */
export function timeView(a: Analysis): Analysis {
  const known = views.get(a);
  if (known !== undefined) return known;
  const mask = a.mask.slice();
  const end = a.end.slice();
  const start = a.start.slice();
  const term: (Term | undefined)[] = a.term.slice();
  const { tokens, lexicon } = a;
  for (let i = 0; i < tokens.count; ) {
    const stop = a.end[i] as number;
    const bits = mask[i] as number;
    if (stop > i + 1 && (bits & (TIMELY | WHOLE)) === 0 && hidesTime(a, i, stop)) {
      for (let k = i; k < stop; k++) {
        const single = tokens.word[k] === 0 ? undefined : lexicon.single(tokens.word[k] as number);
        const capital = ((tokens.flags[k] as number) & CAPITAL) !== 0 || tokens.kind[k] === NUMBER;
        term[k] = single;
        mask[k] = single === undefined ? 0 : capital ? single.mask : single.mask & ~(single.names ?? 0);
        start[k] = k;
        end[k] = k + 1;
      }
    }
    i = stop;
  }
  const view: Analysis = { ...a, mask, end, start, term };
  views.set(a, view);
  views.set(view, view);
  return view;
}

/** Whether a phrase has a word of time in it, or one that a time or a stance hangs on. */
function hidesTime({ tokens, lexicon }: Analysis, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const single = tokens.word[k] === 0 ? undefined : lexicon.single(tokens.word[k] as number);
    if (single === undefined) continue;
    if ((single.mask & TAG.time) !== 0 || (single.link !== undefined && BOUND.has(single.link.role))) return true;
  }
  return false;
}
