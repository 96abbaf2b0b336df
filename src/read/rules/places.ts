import type { Place } from "../../model/claim.ts";
import type { PlaceRole } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith, tokenSpan, words } from "../analysis.ts";
import { TAG } from "../term.ts";
import type { Count } from "./claims.ts";

const OVER = new Set(["shot_down", "suppressed", "lost", "lost_or_suppressed", "shot_down_or_suppressed", "neutralised_total", "detected", "still_airborne"]);

function roleOf(count: Count, preposition: string): PlaceRole {
  if (preposition === "from") return "launched_from";
  if (OVER.has(count.metric)) return "shot_down_over";
  if (count.metric === "crossed_border" || count.metric === "returned") return "crossed_to";
  if (count.metric === "debris_locations") return "debris";
  if (count.metric === "hits" || count.metric === "hit_locations") return "hit";
  return "affected";
}

/**
 * The places of one count: those named in its sentence after a preposition of place, up to the next count and from the one
 * before; a place that opens the sentence holds for all its counts.
 */
export function placesOf(a: Analysis, counts: readonly Count[], at: number): Place[] {
  const count = counts[at] as Count;
  const s = count.sentence;
  const own = Math.min(count.quantity.from, count.government.cue.from);
  let floor = s.from;
  let roof = s.to;
  let firstOfSentence = own;
  for (const other of counts) {
    if (other === count || other.sentence !== s) continue;
    const start = Math.min(other.quantity.from, other.quantity.number.from);
    const end = Math.max(other.quantity.to, 0);
    if (end <= own) {
      floor = Math.max(floor, end);
      firstOfSentence = Math.min(firstOfSentence, start);
    } else if (start > count.quantity.number.to) roof = Math.min(roof, start);
  }
  const found: Place[] = [];
  const take = (from: number, to: number): void => {
    for (let i = from; i < to; i = Math.max(a.end[i] as number, i + 1)) {
      const term = termWith(a, i, TAG.place);
      const entry = term?.place?.[0];
      if (entry === undefined || (a.start[i] as number) !== i) continue;
      let p = i;
      let preposition = "";
      for (let steps = 0; steps < 6 && p > s.from; steps++) {
        p = a.start[p - 1] as number;
        const role = termWith(a, p, TAG.func)?.func?.role;
        if (role === "preposition" || role === "to" || role === "of") {
          preposition = words(a, p, a.end[p] as number).toLowerCase();
          break;
        }
        const passes = role === "determiner" || role === "conjunction" || a.tokens.code[p] === 44 || ((a.mask[p] as number) & (TAG.place | TAG.people | TAG.country | TAG.thing)) !== 0 || (a.mask[p] as number) === 0;
        if (!passes) break;
      }
      if (preposition === "") {
        const after = a.end[i] as number;
        const noun = (a.mask[after] ?? 0) & (TAG.thing | TAG.person | TAG.attack);
        if (noun === 0 && found.length === 0) continue;
        if (noun === 0) continue;
      }
      if (found.some((place) => place.name === words(a, i, a.end[i] as number))) continue;
      found.push({ name: words(a, i, a.end[i] as number), span: tokenSpan(a, i, a.end[i] as number), code: entry.code, country: entry.country, role: roleOf(count, preposition) });
    }
  };
  take(floor, roof);
  if (found.length === 0 && floor > s.from) take(s.from, firstOfSentence);
  return found;
}
