import type { Analysis } from "../analysis.ts";
import { tokenHasShape } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { HYPHEN, WORD } from "../tokens.ts";
import { COMMA } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { govern } from "./govern.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** How many words may stand between a number and the "and" before the next. */
const ADJECTIVES = 3;

/** What an adjective may be known as; anything else makes the words a phrase of its own. */
const ADJECTIVE = TAG.modifier | TAG.people | TAG.attack | TAG.side;

/** The token past the adjectives after a number; the number's own end when other words stand there. */
function pastAdjectives(a: Analysis, from: number, limit: number): number {
  let i = from;
  for (let steps = 0; i < limit && steps < ADJECTIVES; steps++) {
    const plain = a.tokens.kind[i] === WORD && a.role[i] === undefined && ((a.mask[i] as number) & ~ADJECTIVE) === 0;
    // "12 dockers and three port guards": a noun of its own.
    if (!plain && a.tokens.kind[i] !== HYPHEN) break;
    i = a.end[i] as number;
  }
  return i > from && tokenHasShape(a, i - 1, "perhaps plural") ? from : i;
}

function joins(a: Analysis, at: number, next: number): boolean {
  let i = at;
  if (a.tokens.code[i] === COMMA) i++;
  if (i < next && a.role[i] === "conjunction") i = a.end[i] as number;
  return i === next && i > at;
}

/** "nine airborne and seven maritime drones": the noun that stands once, behind the last of the numbers, is that of each. */
export function shareNouns(a: Analysis, found: QuantityPhrase[]): void {
  for (let k = found.length - 2; k >= 0; k--) {
    const q = found[k] as QuantityPhrase;
    const next = found[k + 1] as QuantityPhrase;
    const open = q.unit === null && q.number.kind === "cardinal" && !q.partitive && (q.reason === null || q.head?.attack !== undefined);
    if (!open || next.unit === null || next.reason !== null || next.number.kind !== "cardinal" || next.whole !== null) continue;
    const to = pastAdjectives(a, q.number.to, next.from);
    // The second number has an adjective too: "20 strike and 14 reconnaissance drones".
    if (to === q.number.to || !joins(a, to, next.from) || next.noun.to - next.number.to < 2) continue;
    const weapon = [...new Set(next.weapon.map((path) => path.split(".")[0] as string))];
    found[k] = { ...q, unit: next.unit, head: next.head, person: next.person, weapon, noun: { from: q.number.to, to }, to, reason: null, detail: "", unknownNoun: false };
  }
}

/** "three others caught fire", "with two burned down": of the things that the number before it counts, where the verb says that things were harmed. */
export function shareThings({ a, s, found, governed, stops }: Draft): void {
  for (let k = 1; k < found.length; k++) {
    const q = found[k] as QuantityPhrase;
    const left = found[k - 1] as QuantityPhrase;
    if (governed[k] !== null || q.unit !== null || q.head !== null || q.reason !== null || q.unknownNoun || q.number.kind !== "cardinal") continue;
    if (left.unit !== "object" || governed[k - 1]?.metric !== "objects_damaged" || q.whole !== null) continue;
    const things: QuantityPhrase = { ...q, unit: "object" };
    const harm = govern(a, s, things, stops);
    if (harm?.metric !== "objects_damaged" || harm.cue.from < q.to) continue;
    found[k] = things;
    governed[k] = harm;
  }
}
