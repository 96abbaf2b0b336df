import type { Analysis } from "../analysis.ts";
import { tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { unitAt } from "../time/counted.ts";
import { readQuantity } from "../time/quantity.ts";
import { isNumber, roleAt, timeAt } from "../time/words.ts";
import { PUNCT } from "../tokens.ts";

/** Tokens before and behind the phrase of an event within which its length is looked for. */
const BEFORE = 8;
const BEHIND = 10;

/** How long an event took, in minutes: "two-hour", "for about six hours", "lasted an hour and ten minutes"; null when the text does not say. */
export function durationAt(a: Analysis, from: number, to: number, sentence: Sentence): number | null {
  const limit = Math.min(sentence.to, to + BEHIND + 1);
  for (let i = Math.max(sentence.from, from - BEFORE); i < limit; i++) {
    if (!isNumber(a, i) && ((a.mask[i] as number) & TAG.num) === 0 && roleAt(a, i) !== "a" && roleAt(a, i) !== "half") continue;
    const length = lengthAt(a, i, sentence.to);
    if (length === null) continue;
    const inside = i >= from && length.to <= to;
    const behind = i >= from && takesUp(a, i, length.to, sentence);
    const before = length.to <= from && from - length.to <= 3;
    if (inside || behind || before) return length.minutes;
    i = length.to - 1;
  }
  return null;
}

/** A length in hours and minutes, whole: "two and a half hours", "an hour and ten minutes", "half an hour". */
function lengthAt(a: Analysis, i: number, limit: number): { minutes: number; to: number } | null {
  const first = measureAt(a, i, limit);
  if (first === null) return null;
  let { minutes, to } = first;
  if (to + 1 < limit && roleAt(a, to) === "and") {
    if (roleAt(a, to + 1) === "a" && isHalf(a, to + 2)) {
      minutes += first.unit / 2;
      to = a.end[to + 2] as number;
    } else {
      const second = measureAt(a, to + 1, limit);
      if (second !== null && second.unit < first.unit) {
        minutes += second.minutes;
        to = second.to;
      }
    }
  }
  // "two hours after the call", "an hour ago", "a two-hour-old truce" are no lengths.
  const role = to < limit ? roleAt(a, to) : null;
  if (role === "after" || role === "before" || role === "old" || (to < limit && timeAt(a, to)?.kind === "direction")) return null;
  return { minutes: Math.round(minutes), to };
}

function isHalf(a: Analysis, i: number): boolean {
  return roleAt(a, i) === "half" || a.term[i]?.num?.role === "fraction";
}

/** A number of hours or of minutes; `unit` in minutes. */
function measureAt(a: Analysis, i: number, limit: number): { minutes: number; unit: number; to: number } | null {
  const quantity = readQuantity(a, i, limit);
  if (quantity === null || quantity.amount === null) return null;
  // "half an hour"
  const at = quantity.amount < 1 && quantity.to < limit && roleAt(a, quantity.to) === "a" ? (a.end[quantity.to] as number) : quantity.to;
  const named = unitAt(a, at, limit);
  if (named === null || (named.unit !== "hour" && named.unit !== "minute")) return null;
  const unit = named.unit === "hour" ? 60 : 1;
  return { minutes: quantity.amount * unit, unit, to: named.to };
}

/** Whether a length behind an event is its own: "lasted two hours", "spoke for over an hour", "ended after nine hours." */
function takesUp(a: Analysis, i: number, to: number, sentence: Sentence): boolean {
  for (let k = i - 1, n = 0; k >= sentence.from && n < 5; n++) {
    const at = a.start[k] as number;
    if (a.tokens.kind[at] === PUNCT) return false;
    if (tokenIsOf(a, at, "takes time") || roleAt(a, at) === "for") return true;
    if (roleAt(a, at) === "after") return k === i - 1 && (to >= sentence.to || a.tokens.kind[to] === PUNCT);
    const hedge = ((a.mask[at] as number) & (TAG.hedge | TAG.num)) !== 0 || tokenIsOf(a, at, "takes more");
    if (!hedge) return false;
    k = at - 1;
  }
  return false;
}
