import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import type { Clock } from "./expression.ts";
import { digitsAt, isNumber, isSpaced, lengthAt, timeAt } from "./words.ts";

export interface ReadClock {
  readonly clock: Clock;
  readonly to: number;
  /** Whether "a.m.", a zone or a colon shows that it is a clock time even without a preposition. */
  readonly sure: boolean;
}

/**
 * A time of day: 8 a.m. · 8:30 pm · 23:00 · 0735 GMT · 0530 · 09.00 Moscow time · six o'clock.
 *
 * `loose` also takes a bare hour and a dotted time, for the first end of a range whose second end is sure.
 */
export function readClock(a: Analysis, i: number, limit: number, loose = false): ReadClock | null {
  let hour = -1;
  let minute = 0;
  let shape: "colon" | "dot" | "hour" | "four" | null = null;
  if (isNumber(a, i)) {
    const from = a.tokens.from[i] as number;
    const length = lengthAt(a, i);
    const plain = digitsAt(a, i);
    if (plain >= 0) {
      if (length <= 2 && plain <= 24) {
        hour = plain;
        shape = "hour";
      } else if (length === 4) {
        hour = Math.floor(plain / 100);
        minute = plain % 100;
        shape = "four";
      }
    } else if (length === 4 || length === 5 || length === 7 || length === 8) {
      const mark = a.text.charCodeAt(from + length - 3) === 58 && length > 5 ? length - 6 : length - 3;
      const code = a.text.charCodeAt(from + mark);
      if (code === 58 || (code === 46 && length === 5)) {
        hour = Number(a.text.slice(from, from + mark));
        minute = Number(a.text.slice(from + mark + 1, from + mark + 3));
        shape = code === 58 ? "colon" : "dot";
      }
    }
  } else if (((a.mask[i] as number) & TAG.num) !== 0) {
    const num = a.term[i]?.num;
    if (num?.role === "unit" && num.value <= 12) {
      hour = num.value;
      shape = "hour";
    }
  }
  if (shape === null || !(hour >= 0 && hour <= 24) || !(minute >= 0 && minute < 60)) return null;
  let at = a.end[i] as number;
  let half = false;
  const word = at < limit ? timeAt(a, at) : undefined;
  if (word?.kind === "clock" && (word.value === "am" || word.value === "pm" || word.value === "oclock")) {
    if (hour > 12 || hour === 0) return null;
    if (word.value === "pm" && hour < 12) hour += 12;
    else if (word.value === "am" && hour === 12) hour = 0;
    half = true;
    at = a.end[at] as number;
  }
  let zone: number | string | null = null;
  const after = at < limit ? timeAt(a, at) : undefined;
  if (after?.kind === "clock" && after.value !== "am" && after.value !== "pm" && after.value !== "oclock" && isSpaced(a, at)) {
    if (after.value !== "local" || half || shape === "colon") {
      zone = after.value === "local" ? null : after.value;
      half = true;
      at = a.end[at] as number;
    }
  }
  // No count begins with a nought: "at 0530".
  const sure = half || shape === "colon" || (shape === "four" && a.text.charCodeAt(a.tokens.from[i] as number) === 48);
  if (!sure && !(loose && (shape === "hour" || shape === "dot"))) return null;
  return { clock: { hour, minute, zone }, to: at, sure };
}
