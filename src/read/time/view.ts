import type { Analysis } from "../analysis.ts";
import type { Lexicon } from "../lexicon.ts";
import type { FunctionRole, LinkRole, Term } from "../term.ts";
import { TAG } from "../term.ts";
import { CAPITAL, NUMBER } from "../tokens.ts";

const TIMELY = TAG.time | TAG.link;
const WHOLE = TAG.actor | TAG.place | TAG.country | TAG.people | TAG.government | TAG.weapon | TAG.person | TAG.thing | TAG.num | TAG.hedge | TAG.event | TAG.say;
/** Small words that must be seen inside a longer phrase. */
const BOUND = new Set<LinkRole>(["since", "epoch", "future", "announce", "refuse", "demand", "until", "before", "after"]);
const views = new WeakMap<Analysis, Analysis>();

/**
 * The same analysis with each word of the calendar by itself: "last week" and "a month" are single phrases to the rules
 * that judge a number's scope, and two words to the rules that read a date. Names and numbers stay whole.
 */
export function timeView(a: Analysis): Analysis {
  const known = views.get(a);
  if (known !== undefined) return known;
  const { tokens, lexicon } = a;
  const hidden = tableOf(lexicon);
  const { count, word } = tokens;
  let view: Analysis = a;
  for (let i = 0; i < count; ) {
    const stop = a.end[i] as number;
    if (stop > i + 1 && ((a.mask[i] as number) & (TIMELY | WHOLE)) === 0) {
      let hit = false;
      for (let k = i; k < stop && !hit; k++) hit = (hidden[word[k] as number] || look(lexicon, hidden, word[k] as number)) === SEEN;
      if (hit) {
        if (view === a) view = copy(a);
        const { mask, end, start } = view;
        const term = view.term as (Term | undefined)[];
        const role = view.role as (FunctionRole | undefined)[];
        for (let k = i; k < stop; k++) {
          const single = word[k] === 0 ? undefined : lexicon.single(word[k] as number);
          const capital = ((tokens.flags[k] as number) & CAPITAL) !== 0 || tokens.kind[k] === NUMBER;
          term[k] = single;
          mask[k] = single === undefined ? 0 : capital ? single.mask : single.mask & ~(single.names ?? 0);
          role[k] = (mask[k] as number) & TAG.func ? single?.func?.role : undefined;
          start[k] = k;
          end[k] = k + 1;
        }
      }
    }
    i = stop;
  }
  views.set(a, view);
  if (view !== a) views.set(view, view);
  return view;
}

/** One buffer for the three arrays: a typed array of its own costs more than the copying. */
function copy(a: Analysis): Analysis {
  const { count } = a.tokens;
  const all = new Int32Array(3 * count);
  all.set(a.mask);
  all.set(a.end, count);
  all.set(a.start, 2 * count);
  return {
    text: a.text,
    tokens: a.tokens,
    sentences: a.sentences,
    mask: all.subarray(0, count),
    term: a.term.slice(),
    end: all.subarray(count, 2 * count),
    start: all.subarray(2 * count),
    role: a.role.slice(),
    lower: new Array(count).fill(undefined),
    lexicon: a.lexicon,
    classes: a.classes,
    closed: a.closed,
    shapes: a.shapes,
  };
}

/** Whether a word must be seen inside a phrase; 0 until a text asks. */
const SEEN = 1;
const PASSED = 2;
const tables = new WeakMap<Lexicon, Uint8Array>();

/** By word id, so that a scan need not look into the meanings of each word again. */
function tableOf(lexicon: Lexicon): Uint8Array {
  let table = tables.get(lexicon);
  if (table === undefined) tables.set(lexicon, (table = new Uint8Array(lexicon.size + 1)));
  return table;
}

function look(lexicon: Lexicon, table: Uint8Array, word: number): number {
  const single = word === 0 ? undefined : lexicon.single(word);
  const role = single?.link?.role;
  const isSeen = single !== undefined && ((single.mask & TAG.time) !== 0 || (role !== undefined && BOUND.has(role)));
  return (table[word] = isSeen ? SEEN : PASSED);
}
