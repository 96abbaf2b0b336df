import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import type { TimeMention } from "../time/expression.ts";
import { timeView } from "../time/view.ts";
import { roleAt } from "../time/words.ts";
import { PUNCT, QUOTE } from "../tokens.ts";
import type { EventMention } from "./mention.ts";

/**
 * The text's own order of an attack and an event: "overnight following the conclusion of … phone call". An order and
 * never a cause.
 */
export interface Sequence {
  /** follows: the attack came after the event. */
  readonly type: "follows" | "precedes";
  /** A token on the side of the attack. */
  readonly attack: number;
  /** Index into the events. */
  readonly event: number;
  readonly sentence: number;
  /** Tokens of the words that say so. */
  readonly from: number;
  readonly to: number;
  /** Whether they follow each other at once or within hours, so that the event was on the eve of the night. */
  readonly near: boolean;
}

/** Tokens between an event and the word that orders it; only an endless sentence has more. */
const REACH = 200;
const ATTACK = TAG.attack | TAG.weapon;

/** The orders that the text states, one for each event and sentence. */
export function sequencesIn(analysis: Analysis, events: readonly EventMention[], times: readonly (readonly TimeMention[])[]): Sequence[] {
  const a = timeView(analysis);
  const out: Sequence[] = [];
  events.forEach((event, index) => {
    const sentence = a.sentences[event.sentence];
    if (sentence === undefined || event.status !== "held") return;
    const last = Math.min(sentence.to, event.head + REACH);
    const first = a.start[Math.max(sentence.from, event.head - REACH)] as number;
    for (let i = first; i < last; i = a.end[i] as number) {
      const order = orderAt(a, i, sentence.to);
      if (order === null) continue;
      const end = a.end[i] as number;
      const side = clauseEnd(a, end, last);
      const eventAfter = event.head >= end && event.head < side;
      const eventBefore = event.head < i && !eventAfter;
      if (!eventAfter && !eventBefore) continue;
      const attack = eventAfter ? (attackIn(a, first, i) ?? attackIn(a, side, last)) : attackIn(a, end, side);
      if (attack === null) continue;
      const offset = (times[event.sentence] ?? []).find((time) => time.to === end);
      // In "X after Y" the first is told of as following.
      const type = (order === "after") === eventAfter ? "follows" : "precedes";
      const from = offset?.from ?? startOf(a, i, sentence.from);
      const near = offset === undefined || (offset.expression.kind === "moment" && offset.expression.moment.base.on === "offset" && (offset.expression.moment.base.unit === "hour" || offset.expression.moment.base.unit === "minute"));
      out.push({ type, attack, event: index, sentence: event.sentence, from, to: end, near });
      return;
    }
  });
  return out;
}

function orderAt(a: Analysis, i: number, limit: number): "after" | "before" | null {
  const role = roleAt(a, i);
  if (role === "after" || role === "before") return role;
  // "following the call", but not "the following day"
  if (role === "next" && a.term[i]?.link?.value === "context") {
    const next = a.end[i] as number;
    const before = i > 0 ? roleAt(a, a.start[i - 1] as number) : null;
    if (next < limit && before !== "the" && ((a.mask[next] as number) & TAG.time) === 0) return "after";
  }
  return null;
}

/** The words "just", "shortly" before the preposition belong to it. */
function startOf(a: Analysis, i: number, floor: number): number {
  if (i <= floor) return i;
  const before = a.start[i - 1] as number;
  const func = a.term[before]?.part?.role ?? a.term[before]?.func?.role;
  return func === "adverb" ? before : i;
}

function clauseEnd(a: Analysis, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (a.tokens.kind[i] === QUOTE) return i;
    if (a.tokens.kind[i] === PUNCT && (a.tokens.code[i] === 44 || a.tokens.code[i] === 59 || a.tokens.code[i] === 0x2014)) return i;
  }
  return limit;
}

function attackIn(a: Analysis, from: number, to: number): number | null {
  for (let i = from; i < to; i = a.end[i] as number) if (((a.mask[i] as number) & ATTACK) !== 0 || a.term[i]?.context?.about === "attack") return i;
  return null;
}
