import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { isOf, tokenHasShape, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT, QUOTE, WORD } from "../tokens.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** "one person — a resident of Lahore": a comma or a dash and no "and": the same one again. */
export function appositive(a: Analysis, left: QuantityPhrase, q: QuantityPhrase): boolean {
  if (left.unit !== "person" || q.unit !== "person") return false;
  for (let i = left.to; i < q.from; i++) if (a.role[i] === "conjunction") return false;
  return true;
}

/** "five entire families": how many people that are, nobody says. */
export function countsFamilies(a: Analysis, q: QuantityPhrase): boolean {
  return q.unit === null && (tokenIsOf(a, q.number.to, "whole groups") || (a.tokens.kind[q.number.to] === WORD && tokenIsOf(a, q.number.to + 1, "whole groups")));
}

/** Whether a comma, dash, bracket or conjunction stands right before a quantity, or nothing. */
export function opensPhrase(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  if (q.from <= s.from) return true;
  const before = a.start[q.from - 1] as number;
  return a.tokens.kind[before] === PUNCT || a.role[before] === "conjunction";
}

export function comparesWith(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  if (q.from <= s.from || q.number.kind !== "cardinal") return false;
  const before = a.start[q.from - 1] as number;
  // "fired 355 drones on Sunday night, following 298 on Saturday night"
  const link = termWith(a, before, TAG.link)?.link;
  if ((link?.role === "after" || (link?.role === "next" && link.value === "context")) && before > s.from && a.tokens.kind[before - 1] === PUNCT) return q.to < s.to && isOf(a, q.to, "before a place or a time") && ((a.mask[a.end[q.to] as number] ?? 0) & TAG.time) !== 0;
  return termWith(a, before, TAG.mood)?.mood?.kind === "comparison" && tokenIsOf(a, before, "compared with");
}

/** Whether "of the" stands before a quantity. */
export function ofWhole(a: Analysis, q: QuantityPhrase): boolean {
  const at = q.from - 1;
  return at > 0 && (a.role[at] === "of" || (a.role[at] === "determiner" && a.role[at - 1] === "of"));
}

/** "28 over the Voronezh Region": a bare number with a place, after a comma or "and". */
export function isDistributive(a: Analysis, s: Sentence, left: QuantityPhrase, q: QuantityPhrase): boolean {
  if ((q.unit !== null && q.unit !== left.unit) || (q.partitive && q.whole === null) || q.unknownNoun || (q.number.kind !== "cardinal" && q.number.kind !== "another")) return false;
  let next = q.to;
  if (next < s.to && termWith(a, next, TAG.num)?.num?.role === "another") next = a.end[next] as number;
  // "60 - over the Black Sea", "two each over"
  if (next < s.to && (a.tokens.kind[next] === HYPHEN || a.tokens.code[next] === 0x2013)) next++;
  if (next < s.to && tokenIsOf(a, next, "each one")) next++;
  // "of the 144, half were over Tver, 20 were in Tula": said of the whole that opens the clause.
  if (ofWhole(a, left) && next < s.to && a.role[next] === "be") next = a.end[next] as number;
  if (next >= s.to || a.role[next] !== "preposition") return false;
  if (!isOf(a, next, "before a place or a time")) return false;
  const before = q.from - 1;
  if (before <= s.from) return false;
  // "followed by 14 over the coast"
  if (isOf(a, a.start[before] as number, "followed by")) return true;
  if (a.role[a.start[before] as number] === "conjunction") return true;
  return [44, 58, 59, 0x2013, 0x2014].includes(a.tokens.code[before] as number);
}

/** The kind of word right before a quantity: "including two children", "as well as 40 missiles". */
export function leadOf(a: Analysis, s: Sentence, q: QuantityPhrase): "part" | "joined" | null {
  for (let i = q.from, steps = 0; i > s.from && steps < 4; steps++) {
    i = a.start[i - 1] as number;
    const role = a.role[i];
    if (role === "including" || (role === "with" && tokenIsOf(a, i, "including"))) return "part";
    if (role === "conjunction") return isOf(a, i, "and besides") ? "joined" : null;
    if (role !== "determiner" && role !== "adverb" && ((a.mask[i] as number) & (TAG.hedge | TAG.num)) === 0) return null;
  }
  return null;
}

/** The token past "(or KN-23s made elsewhere)", or `at` when the bracket does not open another name of the same. */
function pastAlternative(a: Analysis, at: number, limit: number): number {
  if (!isOf(a, at + 1, "or")) return at;
  for (let i = at + 1; i < limit; i++) if (a.tokens.code[i] === 41) return i + 1;
  return at;
}

/** The token past "fired from the sea" after weapons, at the comma or "and" where their list goes on; `left.to` when no such phrase stands there. */
function pastParticiple(a: Analysis, left: QuantityPhrase, right: QuantityPhrase): number {
  const at = left.to;
  // "four members of the army and two policemen"
  if (left.unit === "person" && a.role[at] === "of") return pastPhrase(a, at, right.from);
  if (left.unit !== "munition" || right.unit !== "munition" || at >= right.from) return at;
  if (a.term[at]?.cue?.some((c) => c.metric === "launched" && c.form === "participle") !== true || a.role[a.end[at] as number] !== "preposition") return at;
  return pastPhrase(a, at, right.from);
}

/** The comma or the conjunction at which a list goes on behind a phrase; `at` when none comes soon. */
function pastPhrase(a: Analysis, at: number, limit: number): number {
  let i = a.end[at] as number;
  for (let steps = 0; steps < 8 && i < limit; steps++) {
    if (a.tokens.kind[i] === PUNCT) return a.tokens.code[i] === 44 ? i : at;
    if (a.role[i] === "conjunction") return i;
    i = a.end[i] as number;
  }
  return at;
}

/** How two quantities stand to each other in the text between them. */
export function linkBetween(a: Analysis, left: QuantityPhrase, right: QuantityPhrase): "list" | "part" | null {
  let link: "list" | "part" | null = null;
  let unknown = 0;
  for (let i = pastParticiple(a, left, right); i < right.from; i = a.end[i] as number) {
    const role = a.role[i];
    if (a.tokens.kind[i] === PUNCT) {
      const code = a.tokens.code[i];
      const past = code === 40 ? pastAlternative(a, i, right.from) : i;
      if (past > i) {
        i = past - 1;
        continue;
      }
      // "188 targets: 91 missiles and 97 drones"
      if (code === 58 && left.unit === "munition" && right.unit === "munition") link = "part";
      else if (code !== 44 && code !== 40 && code !== 41 && code !== 0x2013 && code !== 0x2014 && code !== 59) return null;
      else link ??= "list";
    } else if (role === "including" || (role === "with" && tokenIsOf(a, i, "including"))) link = "part";
    // "shot down 21, and of the 12 that flew on": a new whole.
    else if (role === "of" && i > left.to && a.role[a.start[i - 1] as number] === "conjunction" && a.role[a.end[i] as number] === "determiner") return null;
    else if (role === "conjunction") link ??= "list";
    else if (role === "determiner" && isOf(a, i, "opens content")) return null;
    else if (role === "determiner" || role === "adverb" || a.tokens.kind[i] === QUOTE || ((a.mask[i] as number) & TAG.weapon) !== 0) continue;
    else if (((a.mask[i] as number) & (TAG.hedge | TAG.num)) !== 0 || a.term[i]?.measure?.reason === "age") continue;
    else if (a.tokens.kind[i] === HYPHEN || a.tokens.kind[i - 1] === HYPHEN || a.tokens.kind[a.end[i] as number] === HYPHEN) continue;
    else if (role === "preposition" || role === "of" || ((a.mask[i] as number) & (TAG.place | TAG.country | TAG.time | TAG.people)) !== 0 || a.term[i]?.thing?.unit === "region") unknown++;
    else if ((a.mask[i] as number) === 0 || (a.mask[i] as number) === TAG.modifier) unknown++;
    // "including worshippers and three medics": some whom nobody counted stand before them.
    else if (link !== null && left.unit === "person" && right.unit === "person" && right.number.kind === "cardinal" && (barePeople(a, i) || barePeople(a, a.end[i] as number))) unknown++;
    else return null;
    if (unknown > 5) return null;
  }
  if (right.number.kind === "article" && unknown > (right.unit === "munition" ? 3 : 0)) return null;
  return link;
}

/** "nurses" by itself, or behind what it is of. */
const barePeople = (a: Analysis, at: number): boolean => a.term[at]?.person?.number === "many" && ((a.mask[at] as number) & TAG.cue) === 0;

/** How many words an unknown thing of a list may have: "educational compounds". */
const WORDS_OF_THING = 3;

/** "61 houses, two gazebos and 31 shops": a plural that nobody knows, alone with its number up to the next comma or "and". */
export function unknownThings(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  if (q.unit !== null || q.head !== null || q.partitive || q.number.kind !== "cardinal" || q.reason !== null) return false;
  let i = q.number.to;
  for (let steps = 0; i < s.to && steps <= WORDS_OF_THING; i = a.end[i] as number, steps++) {
    const mask = a.mask[i] as number;
    if (a.tokens.kind[i] !== WORD || (mask !== 0 && mask !== TAG.modifier)) break;
  }
  if (i === q.number.to || !tokenHasShape(a, i - 1, "perhaps plural")) return false;
  return i >= s.to || a.tokens.kind[i] === PUNCT || a.role[i] === "conjunction" || a.role[i] === "be";
}

/** "killing two people, a man aged 60 and a woman": who the two are, not two more. */
export function ageFollows(a: Analysis, left: QuantityPhrase): boolean {
  return left.low !== null && left.low >= 2 && a.tokens.code[left.to] === 44;
}

/** "four children — a boy, a girl and two more girls", "144 targets – 102 missiles and 42 drones": a list that adds up to the number before it. */
export function elaborates(a: Analysis, found: readonly QuantityPhrase[], k: number, at: number): boolean {
  const whole = found[at] as QuantityPhrase;
  const first = found[k] as QuantityPhrase;
  const people = whole.unit === "person" && (whole.low ?? 99) <= 20;
  const weapons = whole.unit === "munition" || (whole.unit === "location" && first.unit === "munition");
  if ((!people && !weapons) || first.unit !== (people ? "person" : "munition") || whole.low === null || whole.low < 2) return false;
  let mark = false;
  for (let i = whole.to; i < first.from; i++) {
    const code = a.tokens.code[i] as number;
    mark = a.tokens.kind[i] === PUNCT && (code === 44 || code === 58 || code === 40 || code === 0x2013 || code === 0x2014);
  }
  if (!mark || first.from - whole.to > 8) return false;
  let sum = 0;
  for (let m = k; m < found.length; m++) {
    const q = found[m] as QuantityPhrase;
    if (q.unit !== first.unit || q.low === null || (m > k && linkBetween(a, found[m - 1] as QuantityPhrase, q) !== "list")) break;
    sum += q.low;
    if (sum >= whole.low) return sum === whole.low;
  }
  return false;
}

export function hasComma(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] === 44) return true;
  return false;
}

/** "83 drones: 30 over Kursk": a colon opens the parts of the count before it. */
export function opensParts(a: Analysis, left: QuantityPhrase, q: QuantityPhrase): boolean {
  if (left.low === null || q.low === null || q.low > left.low) return false;
  for (let i = left.to; i < q.from; i++) if (a.tokens.code[i] === 58) return true;
  return false;
}

/** Whether a count after a part can be a part of the same whole: with the parts before it, it is no more than the whole. */
export function addsUp(found: readonly QuantityPhrase[], parts: readonly number[], k: number, at: number): boolean {
  const whole = parts[at] ?? -1;
  const q = found[k] as QuantityPhrase;
  if (whole < 0 || q.low === null) return false;
  if ((found[whole] as QuantityPhrase).high === null) return true;
  let sum = q.low;
  for (let m = Math.max(0, k - 40); m < k; m++) if (parts[m] === whole) sum += (found[m] as QuantityPhrase).low ?? 0;
  return sum <= ((found[whole] as QuantityPhrase).low ?? 0);
}
