import type { AbstainReason, QuantityRelation, Unit } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import type { CueWord, PersonWord, Term } from "../term.ts";
import { TAG } from "../term.ts";
import { CAPITAL, HYPHEN, NUMBER, PUNCT, QUOTE, SPACE, WORD } from "../tokens.ts";
import type { Numeral } from "./numeral.ts";
import { numeralAt } from "./numeral.ts";

/** A number with its hedge and the noun that it counts: "at least 35 attack drones". Token positions. */
export interface QuantityPhrase {
  readonly from: number;
  readonly to: number;
  readonly number: Numeral;
  readonly hedge: { readonly from: number; readonly to: number } | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly relation: QuantityRelation;
  readonly unit: Unit | null;
  /** Tokens of the noun phrase after the number; `from === to` when there is none. */
  readonly noun: { readonly from: number; readonly to: number };
  readonly head: Term | null;
  readonly weapon: readonly string[];
  readonly person: PersonWord["kind"] | null;
  /** A participle before the noun that says the count: "30 downed drones". */
  readonly premodifier: { readonly at: number; readonly cues: readonly CueWord[] } | null;
  /** "16 of the 36": the whole that this is a part of. */
  readonly whole: QuantityPhrase | null;
  /** True for "of them", "of those", "of the drones": a part of something named before. */
  readonly partitive: boolean;
  /** The part is said of a pronoun: "of them", "of whom". */
  readonly ofThem: boolean;
  /** The noun is that of an attack named by its number: "a 500-drone attack". */
  readonly attackNoun: boolean;
  readonly reason: AbstainReason | null;
  readonly detail: string;
  /** "another 58", "12 more": adds to a number before. */
  readonly additional: boolean;
  /** An unknown noun follows the number: "12 dockers". Only counts of people may take it. */
  readonly unknownNoun: boolean;
}

const CURRENCY = new Set([..."$€£₴¥₽₹₪₺"].map((c) => c.charCodeAt(0)));
const NAMES = TAG.country | TAG.people | TAG.place | TAG.government | TAG.actor | TAG.office | TAG.title;
const COUNTED = TAG.weapon | TAG.person | TAG.thing | TAG.noun | TAG.attack | TAG.measure | TAG.event;

interface Walk {
  to: number;
  head: Term | null;
  headAt: number;
  weapons: string[];
  premodifier: { at: number; cues: readonly CueWord[] } | null;
  unknownAfterHead: boolean;
}

const isGlued = (a: Analysis, at: number): boolean => ((a.tokens.flags[at] ?? SPACE) & SPACE) === 0;

function number(term: Term): "one" | "many" | "any" {
  return term.weapon?.number ?? term.person?.number ?? term.thing?.number ?? "any";
}

/** Walks the noun phrase from a token and finds its head: the last counted noun before the phrase must end. */
function walkNoun(a: Analysis, start: number, limit: number, plural: boolean): Walk {
  const { tokens } = a;
  const out: Walk = { to: start, head: null, headAt: -1, weapons: [], premodifier: null, unknownAfterHead: false };
  let i = start;
  let unknown = 0;
  for (let steps = 0; i < limit && steps < 12; steps++) {
    const kind = tokens.kind[i];
    const aged = ageAdjective(a, i, limit);
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
    if (kind === PUNCT || (kind === NUMBER && a.mask[i] === 0)) {
      // "126 long-range, Iranian-made drones": a comma between adjectives, when a counted noun soon follows.
      const comma = tokens.code[i] === 44 && out.head === null && i > start;
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
    if (inHyphen && (mask & (TAG.weapon | TAG.person | TAG.thing)) === 0 && kind === WORD) {
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
          const conj = termWith(a, i, TAG.func)?.func?.role === "conjunction" ? (a.end[i] as number) : i;
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
        if (out.head !== null) break;
        const cues = term.cue ?? [];
        const ahead = walkAhead(a, next, limit);
        if (!cues.some((c) => c.form === "participle" || c.form === "ing" || c.form === "adjective") || !ahead) break;
        if (cues.some((c) => c.form === "participle")) out.premodifier = { at: i, cues };
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
          // "a missile and drone strike": both only modify what follows.
          const last = ((a.mask[next] as number) & TAG.weapon) === 0 ? next : (a.end[next] as number);
          if (((a.mask[last] ?? 0) & (TAG.attack | TAG.noun)) !== 0) {
            out.head = a.term[last] as Term;
            out.headAt = last;
            out.to = a.end[last] as number;
          }
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
        if (role === "conjunction" && out.head === null && unknown > 0 && walkAhead(a, next, limit)) {
          i = next;
          continue;
        }
        if (role === "possessive" && out.head === null && i > start) {
          i = next;
          continue;
        }
        break;
      }
      if ((mask & TAG.num) !== 0) {
        if (term.num?.role === "another" && term.num.value === 0 && out.head === null) {
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
      if ((mask & (TAG.time | TAG.say | TAG.mood | TAG.hedge)) !== 0) break;
      // A context word or another known one: passes as a modifier before the head, ends the phrase after it.
      if (out.head !== null) {
        out.unknownAfterHead = true;
        break;
      }
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
      if (!/(?:ed|ing|ly)$/.test(text) && !capital) out.unknownAfterHead = true;
      break;
    }
    if (/ly$/.test(text) && unknown > 3) break;
    if (++unknown > 5) break;
    i = next;
  }
  return out;
}

/** The token after "6-year-old" or "18-month-old", or `at` when no such adjective stands there. */
function ageAdjective(a: Analysis, at: number, limit: number): number {
  const { tokens } = a;
  const numeric = tokens.kind[at] === NUMBER || (termWith(a, at, TAG.num)?.num?.role ?? "article") === "unit";
  if (!numeric || at + 4 >= limit) return at;
  if (tokens.kind[at + 1] !== HYPHEN || !isGlued(a, at + 1)) return at;
  const measure = termWith(a, at + 2, TAG.measure);
  if (measure === undefined) return at;
  const end = a.end[at + 2] as number;
  if (measure.measure?.reason === "age") return end;
  if (tokens.kind[end] === HYPHEN && wordsAre(a, end + 1, "old")) return end + 2;
  return at;
}

/** The end of "and coaches" after a plural noun: a plural of the same kind without a number of its own. */
function joinedNoun(a: Analysis, at: number, limit: number, kind: number): number {
  if (at >= limit || termWith(a, at, TAG.func)?.func?.role !== "conjunction") return at;
  let i = a.end[at] as number;
  for (let steps = 0; i < limit && steps < 3; steps++) {
    const term = termWith(a, i, kind);
    if (term !== undefined && number(term) === "many") return a.end[i] as number;
    const mask = a.mask[i] as number;
    if (a.tokens.kind[i] !== WORD || (mask !== 0 && (mask & (TAG.modifier | NAMES)) === 0)) return at;
    i = a.end[i] as number;
  }
  return at;
}

/** Whether a counted noun follows within a few tokens, before the phrase must end. */
function walkAhead(a: Analysis, from: number, limit: number, plural = false): boolean {
  let i = from;
  for (let steps = 0; i < limit && steps < 5; steps++) {
    if (steps > 0 && termWith(a, i, TAG.func)?.func?.role === "conjunction") {
      i = a.end[i] as number;
      continue;
    }
    const mask = a.mask[i] as number;
    const kind = a.tokens.kind[i];
    if (kind === PUNCT || kind === NUMBER) return false;
    if ((mask & (TAG.weapon | TAG.person | TAG.thing)) !== 0 && !(plural && number(a.term[i] as Term) === "one")) return true;
    if ((mask & (TAG.func | TAG.num | TAG.time | TAG.say)) !== 0) return false;
    i = a.end[i] as number;
  }
  return false;
}

/** Whether a possessive follows a name at once. */
function possessed(a: Analysis, at: number, limit: number): boolean {
  const next = a.end[at] as number;
  return next < limit && termWith(a, next, TAG.func)?.func?.role === "possessive";
}

function unitOf(term: Term | null): Unit | null {
  if (term === null) return null;
  if (term.weapon !== undefined) return "munition";
  if (term.person !== undefined) return "person";
  if (term.thing !== undefined) return term.thing.unit;
  return null;
}

/** The hedge right before a number, skipping nothing. */
function hedgeBefore(a: Analysis, at: number, floor: number): { from: number; to: number; relation: QuantityRelation } | null {
  let i = at - 1;
  if (i < floor) return null;
  let from = a.start[i] as number;
  // "at least another 30", "at least the": a determiner may stand between.
  const skipped = termWith(a, from, TAG.func)?.func?.role === "determiner" || termWith(a, from, TAG.num)?.num?.role === "another";
  if (skipped && from - 1 >= floor && ((a.mask[a.start[from - 1] as number] ?? 0) & TAG.hedge) !== 0) {
    i = from - 1;
    from = a.start[i] as number;
  }
  const hedge = termWith(a, from, TAG.hedge)?.hedge;
  if (hedge === undefined || from < floor) return null;
  if (hedge.side === "after" && hedge.relation !== "at_least" && hedge.relation !== "approx" && hedge.relation !== "at_most") return null;
  return { from, to: a.end[from] as number, relation: hedge.relation };
}

function hedgeAfter(a: Analysis, at: number, limit: number): { from: number; to: number; relation: QuantityRelation } | null {
  if (at >= limit) return null;
  const hedge = termWith(a, at, TAG.hedge)?.hedge;
  if (hedge === undefined) return null;
  const words = a.text.slice(a.tokens.from[at], a.tokens.to[(a.end[at] as number) - 1]).toLowerCase();
  if (!/^(?:or|if not|give or)\b/.test(words) && words !== "at minimum" && words !== "at a minimum" && words !== "plus") return null;
  return { from: at, to: a.end[at] as number, relation: hedge.relation };
}

/** The bounds that a hedge makes of a number. */
export function bounds(low: number | null, high: number | null, relation: QuantityRelation): { low: number | null; high: number | null } {
  switch (relation) {
    case "at_least":
      return { low, high: null };
    case "more_than":
      return { low: low === null ? null : Number.isInteger(low) ? low + 1 : low, high: null };
    case "at_most":
      return { low: null, high };
    case "less_than":
      return { low: null, high: high === null ? null : high - 1 };
    default:
      return { low, high };
  }
}

const empty = (at: number): Walk => ({ to: at, head: null, headAt: -1, weapons: [], premodifier: null, unknownAfterHead: false });

/** The quantity that starts at a token, or null when there is no number there. `floor` is the sentence's first token. */
export function quantityAt(a: Analysis, at: number, floor: number, limit: number): QuantityPhrase | null {
  const found = numeralAt(a, at, limit);
  if (found === null) return null;
  const { tokens } = a;
  let hedge = hedgeBefore(a, at, floor);
  let relation: QuantityRelation = found.relation ?? hedge?.relation ?? "exact";
  const additional = termWith(a, at, TAG.num)?.num?.role === "another" || (at > floor && termWith(a, a.start[at - 1] as number, TAG.num)?.num?.role === "another");
  let end = found.to;
  let reason: AbstainReason | null = null;
  let detail = "";
  const refuse = (why: AbstainReason, how: string): void => {
    if (reason === null) {
      reason = why;
      detail = how;
    }
  };

  const before = at > floor ? at - 1 : -1;
  if (before >= 0 && tokens.kind[before] === HYPHEN && isGlued(a, at) && isGlued(a, before) && tokens.kind[at] === NUMBER) refuse("model-number", "digits glued to a name by a hyphen");
  if (before >= 0 && tokens.kind[before] === WORD && isGlued(a, at) && tokens.kind[at] === NUMBER) refuse("model-number", "digits glued to a name");
  if (before >= 0 && tokens.kind[before] === PUNCT) {
    if (CURRENCY.has(tokens.code[before] as number)) refuse("money", "a currency sign stands before it");
    else if (tokens.code[before] === 35) refuse("unit-number", "a number sign stands before it");
  }
  if (before >= floor && wordsAre(a, before, "but") && before > floor && wordsAre(a, before - 1, "all")) refuse("no-metric", "says how many were not");
  // "a boy of seven", "aged eight and 10"
  if (before >= floor && found.kind === "cardinal" && (found.low ?? 0) < 120) {
    if (wordsAre(a, before, "of") && before > floor && ((termWith(a, a.start[before - 1] as number, TAG.person)?.person?.number ?? "many") === "one")) refuse("age", "an age after a person");
    const aged = termWith(a, a.start[before] as number, TAG.measure)?.measure?.reason === "age";
    if (aged && /^aged?$/i.test(a.text.slice(tokens.from[before], tokens.to[before]))) refuse("age", "after \"aged\"");
    if (/^and$/i.test(a.text.slice(tokens.from[before], tokens.to[before])) && before - 2 >= floor && /^aged$/i.test(a.text.slice(tokens.from[before - 2], tokens.to[before - 2]))) refuse("age", "after \"aged\"");
  }
  // "2,000lb", "40km": letters glued to digits are a unit or a name.
  if (found.to < limit && tokens.kind[found.to - 1] === NUMBER && tokens.kind[found.to] === WORD && isGlued(a, found.to)) {
    const unit = termWith(a, found.to, TAG.measure)?.measure?.reason;
    refuse(unit ?? "model-number", "letters glued to the digits");
  }
  if (before >= floor && /^(?:every|each|any)$/i.test(a.text.slice(tokens.from[before], tokens.to[before])) && found.low === 1) refuse("no-metric", "a pronoun, not a count");
  if (before >= floor + 1 && wordsAre(a, before, "of") && wordsAre(a, before - 1, "bodies")) refuse("no-metric", "counts bodies handed over or found");
  if (found.kind === "clock") refuse("clock-time", "hours and minutes");
  if (found.kind === "cut") refuse("cut-numeral", "the digits are grouped in a way that is not understood");
  if (found.kind === "ordinal") refuse("ordinal", "a rank, not a count");
  if (found.kind === "fraction") refuse("percentage", "a share of a whole");

  const after = hedgeAfter(a, end, limit);
  if (after !== null && found.relation === null) {
    relation = after.relation;
    hedge = hedge ?? { ...after };
    end = after.to;
  }
  if (end < limit && tokens.kind[end] === PUNCT) {
    if (tokens.code[end] === 37) refuse("percentage", "a percent sign follows");
    else if (CURRENCY.has(tokens.code[end] as number)) refuse("money", "a currency sign follows");
    else if (tokens.code[end] === 176) refuse("measure", "degrees");
    else if (tokens.code[end] === 43 && isGlued(a, end)) {
      relation = "at_least";
      end++;
    }
  }

  let partitive = false;
  let ofThem = false;
  let whole: QuantityPhrase | null = null;
  let walk: Walk;
  let attackNoun = false;
  const plural = found.kind !== "article" && !(found.low === 1 && found.high === 1);

  // "a 500-drone attack", "a 32-year-old", "a two-hour call"
  if (end < limit && tokens.kind[end] === HYPHEN && isGlued(a, end) && isGlued(a, end + 1)) {
    const term = a.term[end + 1];
    const mask = a.mask[end + 1] ?? 0;
    if ((mask & TAG.measure) !== 0) refuse(term?.measure?.reason ?? "measure", "a measure glued by a hyphen");
    else if ((mask & TAG.weapon) !== 0 && term?.weapon !== undefined) {
      const next = a.end[end + 1] as number;
      if (next < limit && ((a.mask[next] as number) & TAG.attack) !== 0) attackNoun = true;
      else refuse("no-metric", "a compound adjective");
    } else refuse("no-metric", "a compound adjective");
    walk = empty(end);
    if (attackNoun && term?.weapon !== undefined) {
      walk.head = term;
      walk.weapons.push(term.weapon.path);
      walk.to = a.end[end + 1] as number;
    } else walk.to = end + 2;
  } else {
    const of = termWith(a, end, TAG.func)?.func?.role;
    const outOf = !of && wordsAre(a, end, "out");
    if (end < limit && of === "including" && /^of /i.test(a.text.slice(tokens.from[end], tokens.to[(a.end[end] as number) - 1]))) {
      // "all 10 of them", "23 of those"
      ofThem = true;
      const past = a.end[end] as number;
      walk = empty(past);
      // "two of them children": the noun after says what the part is.
      const person = past < limit ? termWith(a, past, TAG.person) : undefined;
      if (person !== undefined && number(person) === "many") {
        walk.head = person;
        walk.to = a.end[past] as number;
      }
      partitive = true;
    } else if (end < limit && (of === "of" || outOf || (of === "preposition" && wordsAre(a, end, "out")))) {
      let next = a.end[end] as number;
      if (outOf && termWith(a, next, TAG.func)?.func?.role === "of") next = a.end[next] as number;
      const inner = termWith(a, next, TAG.func)?.func?.role;
      if (inner === "determiner" || inner === "pronoun" || inner === "relative") {
        const past = a.end[next] as number;
        const number = past < limit ? quantityAt(a, past, past, limit) : null;
        if (number !== null && (number.number.kind === "cardinal" || number.number.kind === "vague") && number.reason === null) {
          whole = number;
          walk = empty(end);
          walk.to = number.to;
        } else {
          walk = walkNoun(a, past, limit, true);
          if (walk.to < past) walk.to = past;
        }
        partitive = true;
      } else {
        const number = next < limit ? quantityAt(a, next, next, limit) : null;
        if (number !== null && number.number.kind === "cardinal" && number.reason === null && found.kind === "cardinal") {
          whole = number;
          partitive = true;
          walk = empty(end);
          walk.to = number.to;
        } else if (found.kind === "cardinal" && ((a.mask[next] as number) & NAMES) !== 0 && possessed(a, next, limit)) {
          // "10 of Ukraine's regions", "12 of Russia's drones"
          walk = walkNoun(a, next, limit, true);
          if (walk.head !== null) partitive = true;
          else walk = empty(end);
        } else if (found.kind === "vague" || found.kind === "pair" || found.kind === "all" || found.kind === "none") {
          walk = walkNoun(a, next, limit, true);
        } else walk = empty(end);
      }
    } else walk = walkNoun(a, end, limit, plural);
  }

  if (found.kind === "none" && walk.head === null && termWith(a, at, TAG.person) !== undefined) walk.head = a.term[at] as Term;
  let unit = unitOf(walk.head ?? whole?.head ?? null);
  const head = walk.head ?? whole?.head ?? null;
  if (head !== null && walk.head !== null && !attackNoun) {
    if (head.measure !== undefined && unit === null) refuse(head.measure.reason, "a measure follows");
    else if (unit === null) refuse("no-metric", head.attack !== undefined ? "counts attacks, not what was sent" : "counts what no metric fits");
    // "12 drone operators": a singular noun after a plural number only modifies what follows it.
    else if (walk.unknownAfterHead && number(head) === "one") {
      refuse("no-metric", "the noun is part of a compound");
      unit = null;
    } else if (plural && number(head) === "one" && head.weapon !== undefined && head.weapon.path.split(".").length < 3) {
      refuse("no-metric", "a singular noun after a plural number");
    }
  }
  if (head?.measure !== undefined && unit !== null && (found.kind === "ordinal" || head.measure.reason !== "measure")) {
    // "45 minutes": a word that is also a measure is a measure after a number.
    if (head.person === undefined && head.weapon === undefined && head.measure.reason !== "score" && head.measure.reason !== "unit-number") refuse(head.measure.reason, "a measure follows");
  }
  if (found.kind === "decimal") refuse("measure", "a decimal fraction counts nothing");

  if (whole !== null && wordsAre(a, found.to, "out") && (whole.low === 10 || whole.low === 100) && whole.head === null) refuse("percentage", "a share: so many out of ten");
  // "six people of three nationalities", "members of one family"
  if (before > floor && wordsAre(a, before, "of") && (walk.head === null || walk.head.person?.number === "one") && !partitive && termWith(a, a.start[before - 1] as number, TAG.person) !== undefined) refuse("no-metric", "tells of the people before it");
  const firstWord = end < limit && tokens.kind[end] === WORD && (a.mask[end] as number) === 0 && !isGlued(a, end);
  const unknownNoun = walk.head === null && !partitive && firstWord && !/(?:ed|ing|ly)$/.test(a.text.slice(tokens.from[end], tokens.to[end]));
  const limits = found.relation === "range" || found.relation === "some" || found.relation === "none" ? { low: found.low, high: found.high } : bounds(found.low, found.high, relation);
  if (found.relation === "some" && hedge !== null && hedge.relation === "at_least") relation = "some";
  return {
    from: hedge === null ? at : Math.min(hedge.from, at),
    to: Math.max(walk.to, end),
    number: found,
    hedge,
    low: limits.low,
    high: limits.high,
    relation: found.relation === "all_of" ? "all_of" : relation,
    unit,
    noun: walk.head === null ? { from: end, to: end } : { from: end, to: walk.to },
    head,
    weapon: walk.weapons.length > 0 ? mostSpecific(walk.weapons) : (whole?.weapon ?? []),
    person: head?.person?.kind ?? null,
    premodifier: walk.premodifier,
    whole,
    partitive,
    ofThem,
    attackNoun,
    reason,
    detail,
    additional,
    unknownNoun,
  };
}

function wordsAre(a: Analysis, at: number, word: string): boolean {
  return a.text.slice(a.tokens.from[at], a.tokens.to[at]).toLowerCase() === word;
}

/** Drops a class whose subclass is named too: "Shahed drones" is `uav.strike.shahed`, not `uav` beside it. */
function mostSpecific(paths: readonly string[]): string[] {
  const unique = [...new Set(paths)];
  return unique.filter((path) => !unique.some((other) => other !== path && (other.startsWith(`${path}.`) || sameKind(path, other))));
}

/** "attack drones (Shahed)": of two names of one family the one with the longer path says more. */
function sameKind(general: string, special: string): boolean {
  return general.split(".")[0] === special.split(".")[0] && general.split(".").length < special.split(".").length;
}
