import type { Analysis } from "../analysis.ts";
import { isOf, tokenHasShape, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { DIGITS, TAG } from "../term.ts";
import { NUMBER, QUOTE } from "../tokens.ts";
import type { Refusal, Taken } from "./count.ts";
import { impliedOne } from "./implied-one.ts";
import { isGlued } from "./noun-parts.ts";
import { ageAdjective } from "./noun-phrase.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { quantityAt } from "./quantity.ts";
import { counted, hasNumber, isPronoun, pieceOf } from "./what-counts.ts";

/** Finds the numbers of sentences in text order, past the stretches that another rule has read. */
export class QuantityFinder {
  readonly #a: Analysis;
  readonly #taken: readonly Taken[];
  readonly #refusals: Refusal[];
  #next = 0;

  constructor(a: Analysis, taken: readonly Taken[], refusals: Refusal[]) {
    this.#a = a;
    this.#taken = taken;
    this.#refusals = refusals;
  }

  /** The quantities of a sentence, a whole ("of the 36") after its part. */
  in(s: Sentence): QuantityPhrase[] {
    const a = this.#a;
    const found: QuantityPhrase[] = [];
    if ((s.mask & (TAG.num | DIGITS)) === 0) return found;
    for (let i = s.from; i < s.to; ) {
      const skip = this.#takenAt(i);
      if (skip !== null) {
        if (hasNumber(a, skip.from, Math.min(skip.to, s.to))) this.#refusals.push({ from: skip.from, to: skip.to, reason: skip.reason, detail: "read as a time", rule: "time" });
        i = Math.max(skip.to, i + 1);
        continue;
      }
      const past = passNumber(a, s, i);
      if (past > i) {
        i = past;
        continue;
      }
      const q = quantityAt(a, i, s.from, s.to);
      if (q === null) {
        i = Math.max(a.end[i] as number, i + 1);
        continue;
      }
      if (countsNothing(a, s, i, q)) {
        i = Math.max(q.number.to, i + 1);
        continue;
      }
      found.push(q);
      if (q.whole !== null) found.push(q.whole);
      i = this.#pastAge(s, Math.max(q.number.to, q.whole?.number.to ?? 0, i + 1));
      const second = impliedOne(a, s, q);
      if (second === null) continue;
      found.push(second);
      this.#pastAge(s, second.noun.from);
      i = Math.max(i, second.to);
    }
    return found;
  }

  #takenAt(at: number): Taken | null {
    while (this.#next < this.#taken.length && (this.#taken[this.#next] as Taken).to <= at) this.#next++;
    const skip = this.#taken[this.#next];
    return skip !== undefined && skip.from <= at && at < skip.to ? skip : null;
  }

  /** "a 7-year-old boy": the age is part of the phrase. */
  #pastAge(s: Sentence, at: number): number {
    const aged = ageAdjective(this.#a, at, s.to);
    if (aged > at) this.#refusals.push({ from: at, to: aged, reason: "age", detail: "an age before a person", rule: "quantity" });
    return aged;
  }
}

/** The token to go on at when none of a quantity starts here; `at` when one may. */
function passNumber(a: Analysis, s: Sentence, at: number): number {
  const digits = a.tokens.kind[at] === NUMBER;
  if (!digits && ((a.mask[at] as number) & TAG.num) === 0) return a.start[at] === at ? Math.max(a.end[at] as number, at + 1) : at + 1;
  // Numbers inside the name of a weapon ("Shahed-136") belong to the name.
  if (digits && a.mask[at] !== 0 && a.start[at] !== at) return at + 1;
  // "a" counts only before a weapon, a person or a thing, before the phrase ends.
  if (a.term[at]?.num?.role === "article" && !counted(a, a.end[at] as number, s.to)) return a.end[at] as number;
  return at;
}

/** "was working as a guard", "known as a quiet man": who somebody is. */
function asRole(a: Analysis, s: Sentence, at: number): boolean {
  return at - 2 >= s.from && tokenIsOf(a, at - 1, "as") && tokenHasShape(a, at - 2, "works as");
}

/** "the second downed drone": one of those told of. */
function knownOne(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  return q.premodifier !== null && q.number.from > s.from && a.role[a.start[q.number.from - 1] as number] === "determiner";
}

/** Whether words of carrying stand before a weapon, and another weapon or its noun before them. */
function aboard(a: Analysis, s: Sentence, at: number): boolean {
  if (at - 1 <= s.from) return false;
  const by = a.start[at - 1] as number;
  return by > s.from && isOf(a, by, "carrying") && ((a.mask[a.start[by - 1] as number] as number) & TAG.weapon) !== 0;
}

function countsNothing(a: Analysis, s: Sentence, at: number, q: QuantityPhrase): boolean {
  const { kind } = q.number;
  if (kind === "more" || kind === "all") return true;
  if (kind === "article" && (asRole(a, s, at) || knownOne(a, s, q))) return true;
  // "a missile with a cluster warhead", "a drone carrying a bomb": what it has aboard.
  if (kind === "article" && q.unit === "munition" && aboard(a, s, at)) return true;
  // "a drones control room": the plural only says what the room is for.
  if (kind === "article" && q.unit === "munition" && q.head?.weapon?.number === "many" && q.low === 1) return true;
  // "a doctors' group": the plural only says of whom.
  if (kind === "article" && q.unit === "person" && q.head?.person?.number === "many" && (a.role[q.to] === "possessive" || (a.tokens.kind[q.to] === QUOTE && isGlued(a, q.to)))) return true;
  // "debris from a downed drone": one was shot down; "a wounded man said" tells of no count.
  const wreck = q.premodifier?.cues.some((c) => c.metric === "shot_down") === true && tokenIsOf(a, at - 2, "wreck");
  if (kind === "article" && ((pieceOf(a, s, at) && !wreck) || (q.premodifier !== null && !q.premodifier.cues.some((c) => c.metric === "shot_down") && !tokenIsOf(a, at - 2, "body")))) return true;
  return isPronoun(a, s, q);
}
