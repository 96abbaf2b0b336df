import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { isOf, textHasShape, tokenHasShape, tokenIsOf } from "../classes/index.ts";
import type { CueWord, Term } from "../term.ts";
import { TAG } from "../term.ts";
import { CAPITAL, HYPHEN, NUMBER, PUNCT, QUOTE, WORD } from "../tokens.ts";
import { BARE, NAMES, attackSoon, coordinated, isGlued, isShortName, joinedNoun, number, walkAhead } from "./noun-parts.ts";

const COUNTED = TAG.weapon | TAG.person | TAG.thing | TAG.noun | TAG.attack | TAG.measure | TAG.event;

export interface Walk {
  to: number;
  head: Term | null;
  headAt: number;
  weapons: string[];
  premodifier: { at: number; cues: readonly CueWord[] } | null;
  unknownAfterHead: boolean;
}

/** Walks the noun phrase from a token and finds its head: the last counted noun before the phrase must end. */
export function walkNoun(a: Analysis, start: number, limit: number, plural: boolean): Walk {
  const { tokens } = a;
  const out: Walk = { to: start, head: null, headAt: -1, weapons: [], premodifier: null, unknownAfterHead: false };
  let i = coordinated(a, start, limit);
  let unknown = 0;
  for (let steps = 0; i < limit && steps < 12; steps++) {
    const kind = tokens.kind[i];
    const aged = Math.max(ageAdjective(a, i, limit), weightAdjective(a, i, limit));
    if (aged > i && out.head === null) {
      i = aged;
      continue;
    }
    if (kind === HYPHEN) {
      if (!isGlued(a, i) || i + 1 >= limit) break;
      i++;
      continue;
    }
    if (kind === QUOTE) {
      i++;
      continue;
    }
    // "a Qadr 1 ballistic missile"
    if (kind === NUMBER && a.mask[i] === 0 && out.head?.weapon?.number !== "many" && out.headAt === i - 1 && ((a.mask[i + 1] ?? 0) & TAG.weapon) !== 0 && i + 1 < limit && a.tokens.text.slice(tokens.from[i], tokens.to[i]).length === 1) {
      i++;
      continue;
    }
    // "two World Food Programme (WFP) drivers": the letters of a name stand aside.
    if (kind === PUNCT && i > start && isShortName(a, i, limit) && number(out.head ?? BARE) !== "many" && walkAhead(a, i + 3, limit)) {
      i += 3;
      continue;
    }
    if (kind === PUNCT || (kind === NUMBER && a.mask[i] === 0)) {
      // "126 long-range, Iranian-made drones": a comma between adjectives, when a counted noun soon follows.
      const plain = i > start && (a.mask[i - 1] as number) === 0 && tokenHasShape(a, i - 1, "perhaps plural");
      const comma = tokens.code[i] === 44 && out.head === null && i > start && !plain;
      const next = a.mask[i + 1] ?? 0;
      if (comma && (next & (NAMES | TAG.weapon | TAG.modifier)) !== 0) {
        i++;
        continue;
      }
      break;
    }
    const term = a.term[i];
    const mask = a.mask[i] as number;
    const next = a.end[i] as number;
    // "Iranian-made", "Russia-launched", "two-storey": parts of a hyphened adjective only modify.
    const inHyphen = (i > start && tokens.kind[i - 1] === HYPHEN) || (tokens.kind[next] === HYPHEN && isGlued(a, next) && next + 1 < limit && isGlued(a, next + 1));
    // "aircraft-type drones" are drones.
    const likeOne = tokens.kind[next] === HYPHEN && isGlued(a, next) && tokenIsOf(a, next + 1, "of a kind") && walkAhead(a, next + 2, limit);
    if ((inHyphen && (mask & (TAG.weapon | TAG.person | TAG.thing)) === 0 && kind === WORD) || likeOne) {
      i = next;
      continue;
    }
    if (term !== undefined && mask !== 0) {
      const many = number(term) === "many";
      if ((mask & COUNTED) !== 0 && !((mask & TAG.func) !== 0 && (mask & (TAG.weapon | TAG.person)) === 0)) {
        // After a plural head the phrase is over, unless a compound goes on ("drones operators" is no English).
        if (out.head !== null && number(out.head) === "many" && (mask & TAG.weapon) === 0) break;
        if (out.head !== null && (mask & TAG.cue) !== 0 && (mask & (TAG.weapon | TAG.person)) === 0 && number(out.head) === "many") break;
        if ((mask & TAG.attack) !== 0 && out.head !== null && number(out.head) === "many") break;
        out.head = term;
        out.headAt = i;
        if (term.weapon !== undefined && (mask & TAG.weapon) !== 0) out.weapons.push(term.weapon.path);
        out.to = next;
        out.unknownAfterHead = false;
        i = next;
        if (many && plural && (mask & TAG.weapon) !== 0) {
          // "10 drones or missiles": one count over both.
          const conj = a.role[i] === "conjunction" ? (a.end[i] as number) : i;
          const second = conj > i && conj < limit ? termWith(a, conj, TAG.weapon) : undefined;
          if (second?.weapon?.number === "many") {
            out.weapons.push(second.weapon.path);
            out.to = a.end[conj] as number;
            break;
          }
        }
        if (many && plural && (mask & TAG.weapon) === 0) {
          // A plural person or thing ends the phrase, with a plain noun joined to it: "200 athletes and coaches".
          out.to = i = joinedNoun(a, i, limit, mask & (TAG.person | TAG.thing));
          break;
        }
        continue;
      }
      if ((mask & TAG.cue) !== 0) {
        // A participle before its noun: "30 downed drones", "12 wounded soldiers".
        // "the two countries fired missiles": a participle after a noun begins the predicate.
        if (out.head !== null || unknown > 0 || (i > start && kind === WORD && textHasShape(a, a.text.slice(tokens.from[i - 1], tokens.to[i - 1]), "plural"))) break;
        // "three crashed into houses": a verb with its preposition is no adjective.
        if (next - i > 1 && tokenIsOf(a, next - 1, "leads on")) break;
        const cues = term.cue ?? [];
        const ahead = walkAhead(a, next, limit);
        if (!cues.some((c) => c.form === "participle" || c.form === "ing" || c.form === "adjective") || !ahead) break;
        if (cues.some((c) => c.form === "participle" || (c.form === "adjective" && (c.metric === "missing" || c.metric === "killed")))) out.premodifier = { at: i, cues };
        i = next;
        continue;
      }
      if ((mask & TAG.func) !== 0) {
        const role = term.func?.role;
        if (role === "adverb" && out.head === null && (mask & TAG.time) === 0) {
          i = next;
          continue;
        }
        if (role === "conjunction" && out.weapons.length > 0 && out.head?.weapon?.number === "one" && ((a.mask[next] ?? 0) & (TAG.weapon | TAG.attack)) !== 0) {
          // "a missile and drone strike", "a drone and artillery attack": both only modify what follows.
          const last = ((a.mask[next] as number) & TAG.weapon) === 0 ? next : (a.end[next] as number);
          if (((a.mask[last] ?? 0) & (TAG.attack | TAG.noun)) !== 0) {
            out.head = a.term[last] as Term;
            out.headAt = last;
            out.to = a.end[last] as number;
          }
          break;
        }
        const raid = role === "conjunction" && out.head?.weapon?.number === "one" ? attackSoon(a, next, limit) : -1;
        if (raid >= 0) {
          out.head = a.term[raid] as Term;
          out.headAt = raid;
          out.to = a.end[raid] as number;
          break;
        }
        if (role === "conjunction" && out.weapons.length > 0 && number(out.head as Term) === "any" && (a.mask[next] ?? 0) & TAG.weapon) {
          // "30 cruise and ballistic missiles"
          i = next;
          continue;
        }
        if (role === "conjunction" && out.head !== null && number(out.head) !== "many" && out.head.weapon === undefined && plural && walkAhead(a, next, limit, true)) {
          // "700 attack and decoy drones"
          i = next;
          continue;
        }
        // "19 Hamas and Islamic Jihad fighters"
        if (role === "conjunction" && out.head === null && (unknown > 0 || (i > start && ((a.mask[a.start[i - 1] as number] as number) & TAG.superlative) !== 0) || (i > start && ((a.mask[a.start[i - 1] as number] as number) & NAMES) !== 0)) && walkAhead(a, next, limit)) {
          i = next;
          continue;
        }
        // "seven such drones"
        if (role === "determiner" && i === start && tokenIsOf(a, i, "such")) {
          i = next;
          continue;
        }
        if (role === "possessive" && out.head !== null && number(out.head) === "one" && out.to === i && personAhead(a, next, limit)) {
          // "three of the ship's crew": whose they were counts nothing.
          out.head = null;
          out.headAt = -1;
          out.weapons.length = 0;
        }
        if (role === "possessive" && out.head === null && i > start) {
          i = next;
          continue;
        }
        break;
      }
      if ((mask & TAG.num) !== 0) {
        // "three others aged 20 to 40": the age is no noun.
        if (term.num?.role === "another" && term.num.value === 0 && out.head === null && !isOf(a, next, "age or aged")) {
          i = next;
          continue;
        }
        break;
      }
      if ((mask & NAMES) !== 0 || (mask & TAG.modifier) !== 0) {
        if (out.head !== null && number(out.head) === "many") break;
        if (out.head !== null) out.unknownAfterHead = (mask & TAG.modifier) === 0 && (mask & TAG.office) === 0 ? out.unknownAfterHead : true;
        if (out.head !== null && (mask & NAMES) !== 0) break;
        i = next;
        continue;
      }
      if ((mask & TAG.verb) !== 0) {
        const form = term.verb?.form;
        if (out.head === null && form !== "finite" && walkAhead(a, next, limit)) {
          i = next;
          continue;
        }
        break;
      }
      // "four suspected gang members"
      if (out.head === null && isOf(a, i, "alleged") && walkAhead(a, next, limit)) {
        i = next;
        continue;
      }
      if ((mask & (TAG.time | TAG.say | TAG.mood | TAG.hedge)) !== 0) break;
      // A context word or another known one: passes as a modifier before the head, ends the phrase after it.
      if (out.head !== null) {
        // "a drone belonging to the army": a participle opens a clause, and is no noun that the weapon modifies.
        // "a missile briefly entered": an adverb begins the predicate.
        if ((mask !== TAG.side || !tokenHasShape(a, i, "participle")) && !tokenHasShape(a, i, "manner")) out.unknownAfterHead = true;
        break;
      }
      if ((mask & TAG.measure) !== 0) unknown++;
      i = next;
      continue;
    }
    // An unknown word.
    const text = a.text.slice(tokens.from[i], tokens.to[i]);
    if (out.head !== null) {
      if (number(out.head) === "many") break;
      if (plural && walkAhead(a, next, limit, true)) {
        i = next;
        continue;
      }
      const capital = ((tokens.flags[i] as number) & CAPITAL) !== 0;
      // "a couple out walking"
      if (!capital && !textHasShape(a, text, "no noun") && !tokenIsOf(a, i, "out")) out.unknownAfterHead = true;
      break;
    }
    if (unknown > 3 && textHasShape(a, text, "manner")) break;
    if (++unknown > 5) break;
    i = next;
  }
  return out;
}

/** Words between "the ship's" and its people: "the ship's Filipino crew". */
const OWN = 3;

function personAhead(a: Analysis, at: number, limit: number): boolean {
  for (let i = at, seen = 0; i < limit && seen < OWN && a.tokens.kind[i] === WORD; i = a.end[i] as number, seen++) {
    const mask = a.mask[i] as number;
    if ((mask & TAG.person) !== 0) return number(a.term[i] as Term) !== "one" || isOf(a, i, "people together");
    if ((mask & (TAG.func | TAG.cue | TAG.weapon | TAG.verb | TAG.say)) !== 0) return false;
  }
  return false;
}

/** The token after "6-year-old" or "18-month-old", or `at` when no such adjective stands there. */
export function ageAdjective(a: Analysis, at: number, limit: number): number {
  const { tokens } = a;
  const numeric = tokens.kind[at] === NUMBER || (termWith(a, at, TAG.num)?.num?.role ?? "article") === "unit";
  if (!numeric || at + 3 >= limit) return at;
  // "a five year old boy"
  const spaced = at > 0 && a.term[a.start[at - 1] as number]?.num?.role === "article" ? termWith(a, at + 1, TAG.measure) : undefined;
  if (spaced?.measure?.reason === "age") {
    const person = a.end[at + 1] as number;
    return person < limit && termWith(a, person, TAG.person)?.person?.number === "one" ? person : at;
  }
  if (at + 4 >= limit) return at;
  if (tokens.kind[at + 1] !== HYPHEN || !isGlued(a, at + 1)) return at;
  const measure = termWith(a, at + 2, TAG.measure);
  if (measure === undefined) return at;
  const end = a.end[at + 2] as number;
  if (measure.measure?.reason === "age") return end;
  if (tokens.kind[end] === HYPHEN && tokenIsOf(a, end + 1, "of age")) return end + 2;
  return at;
}

/** The token after "500 kg" or "2,000-pound" before a weapon, or `at` when no such adjective stands there. */
function weightAdjective(a: Analysis, at: number, limit: number): number {
  if (a.tokens.kind[at] !== NUMBER || at + 2 >= limit) return at;
  const unit = a.tokens.kind[at + 1] === HYPHEN ? at + 2 : at + 1;
  const end = a.end[unit] as number;
  if (end >= limit || termWith(a, unit, TAG.measure)?.measure?.reason !== "measure") return at;
  return ((a.mask[end] as number) & (TAG.weapon | TAG.modifier)) !== 0 ? end : at;
}

export const empty = (at: number): Walk => ({ to: at, head: null, headAt: -1, weapons: [], premodifier: null, unknownAfterHead: false });
