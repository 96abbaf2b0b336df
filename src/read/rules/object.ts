import type { Analysis } from "../analysis.ts";
import { words } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import type { Count } from "./count.ts";
import { REACH } from "./reach.ts";

/** Rules under which the noun of the cue is the thing counted: "11 injuries", "no casualties". */
const NOUN_CUES = new Set(["count-noun", "no-casualties"]);

/** Numbers back in a sentence at which the noun of a bare number may stand. */
const BACK = 4;

/** Tokens between a part and its whole: "out of a total of". */
const OF = 6;

/** The words of a count's own noun; "a 500-drone attack": the hyphen is no part of it. */
function ownNoun(a: Analysis, { quantity: { noun } }: Count): string {
  return noun.to > noun.from ? words(a, noun.from, noun.to).replace(/^-/, "") : "";
}

/**
 * What a number counts, in the words of the text: its own noun, that of the whole it is a part of ("seven of the 16
 * drones"), or that of the number before it in its sentence ("killed four people and wounded 20"). Empty where the text
 * has no word for it.
 */
export function objectOf(a: Analysis, counts: readonly Count[], at: number): string {
  const count = counts[at] as Count;
  const own = ownNoun(a, count);
  if (own !== "") return own;
  const { government: g, quantity: q, sentence, unit } = count;
  // "five Lebanese were wounded": a people by its name alone.
  if (unit === "person" && ((a.mask[q.number.to] ?? 0) & TAG.people) !== 0) return words(a, q.number.to, a.end[q.number.to] as number);
  if (NOUN_CUES.has(g.rule)) return words(a, g.cue.from, g.cue.to);
  // "a soldier and 16 others": nobody says that they are soldiers.
  const bare = counts[at - 1];
  if (isOf(a, q.number.to, "others") && bare?.sentence === sentence && bare.quantity.low === 1 && bare.unit === unit) return words(a, q.number.to, q.number.to + 1);
  const whole = count.part >= 0 ? counts[count.part] : undefined;
  const of = whole?.unit === unit ? ownNoun(a, whole) : "";
  if (of !== "") return of;
  // "seven of the 16 drones": the whole stands behind it.
  const next = counts[at + 1];
  const behind = next !== undefined && q.partitive && next.sentence === sentence && next.unit === unit && next.quantity.from - q.to <= OF ? ownNoun(a, next) : "";
  if (behind !== "") return behind;
  for (let k = at - 1; k >= 0 && k >= at - BACK; k--) {
    const before = counts[k] as Count;
    if (before.sentence !== sentence || q.from - before.quantity.to > REACH) break;
    // "108 drones and three missiles, of which 35": of both.
    if (unit === "munition" && before.unit === unit && q.low !== null && before.quantity.high !== null && q.low > before.quantity.high) return "";
    // "six civilians, including four children, were killed and 52 wounded": of the six.
    const whole = before.part >= 0 ? counts[before.part] : undefined;
    const head = whole?.sentence === sentence && whole.quantity.from < before.quantity.from ? whole : before;
    const noun = head.unit === unit ? ownNoun(a, head) : "";
    if (noun !== "") return noun;
  }
  return "";
}
