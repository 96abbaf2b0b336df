import type { AbstainReason, QuantityRelation, Unit } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import type { CueWord, PersonWord, Term } from "../term.ts";
import { TAG } from "../term.ts";
import { HYPHEN, NUMBER, PUNCT, WORD } from "../tokens.ts";
import { bounds, hedgeAfter, hedgeBefore } from "./hedge.ts";
import type { Walk } from "./noun-phrase.ts";
import { ageAdjective, NAMES, empty, isGlued, number, walkNoun, wordsAre } from "./noun-phrase.ts";
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

const SIGNS = new Map<number, QuantityRelation>([[62, "more_than"], [60, "less_than"], [0x2265, "at_least"], [0x2264, "at_most"], [126, "approx"], [0x2248, "approx"]]);

/** "1 200", "1'200", "1, 200": digits that another group of digits follows, so that the number cannot be read whole. */
function isCut(a: Analysis, at: number, to: number, limit: number): boolean {
  const { tokens } = a;
  const digits = (i: number): boolean => i < limit && tokens.kind[i] === NUMBER && a.start[i] === i;
  if (to !== at + 1) return false;
  if (digits(to)) return true;
  // Before it: "1 200" is cut for the 200 as well.
  // "2024-10-18 44 drones": a date, not the front of a number.
  const dated = at > 1 && isGlued(a, at - 1) && (tokens.kind[at - 2] === HYPHEN || tokens.kind[at - 2] === PUNCT);
  if (at > 0 && tokens.kind[at - 1] === NUMBER && a.start[at - 1] === at - 1 && !dated && !/^\d{4}$/.test(a.text.slice(tokens.from[at - 1], tokens.to[at - 1]))) return true;
  const mark = (i: number): boolean => [39, 0x2019, 95].includes(tokens.code[i] as number);
  if (mark(to) && isGlued(a, to) && digits(to + 1) && isGlued(a, to + 1)) return true;
  if (at > 1 && mark(at - 1) && isGlued(a, at) && isGlued(a, at - 1) && tokens.kind[at - 2] === NUMBER) return true;
  return false;
}

/** The noun that "a 12-year-old" leaves out. */
const AGED: Term = { mask: TAG.person, person: { number: "any", kind: "person" } };

const CURRENCY = new Set([..."$€£₴¥₽₹₪₺"].map((c) => c.charCodeAt(0)));

/** Whether a possessive follows a name at once. */
function possessed(a: Analysis, at: number, limit: number): boolean {
  const next = a.end[at] as number;
  return next < limit && a.role[next] === "possessive";
}

function unitOf(term: Term | null): Unit | null {
  if (term === null) return null;
  if (term.weapon !== undefined) return "munition";
  if (term.person !== undefined) return "person";
  if (term.thing !== undefined) return term.thing.unit;
  return null;
}

/** The quantity that starts at a token, or null when there is no number there. `floor` is the sentence's first token. */
export function quantityAt(a: Analysis, at: number, floor: number, limit: number, depth = 0): QuantityPhrase | null {
  // "of the 5 of the 5 …": nobody nests deeper.
  if (depth > 3) return null;
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
  if (found.kind === "cardinal" && tokens.kind[at] === NUMBER) {
    if (isCut(a, at, found.to, limit)) refuse("cut-numeral", "digits go on after a space or a mark");
    const sign = before >= 0 && isGlued(a, at) ? (tokens.code[before] as number) : 0;
    const said = SIGNS.get(sign);
    if (said !== undefined && hedge === null) {
      relation = said;
      hedge = { from: before, to: at, relation: said };
    } else if (sign === 0x2212 || sign === 0xb1 || sign === 0xd7 || sign === 0x2116 || (sign === 45 && !isGlued(a, before))) refuse("cut-numeral", "a sign stands before it");
  }
  if (before >= 0 && tokens.kind[before] === HYPHEN && isGlued(a, at) && isGlued(a, before) && tokens.kind[at] === NUMBER) refuse("model-number", "digits glued to a name by a hyphen");
  if (before >= 0 && tokens.kind[before] === WORD && isGlued(a, at) && tokens.kind[at] === NUMBER) refuse("model-number", "digits glued to a name");
  if (before >= 0 && tokens.kind[before] === PUNCT) {
    if (CURRENCY.has(tokens.code[before] as number)) refuse("money", "a currency sign stands before it");
    else if (tokens.code[before] === 35) refuse("unit-number", "a number sign stands before it");
  }
  if (before >= floor && wordsAre(a, before, "but") && before > floor && wordsAre(a, before - 1, "all")) refuse("no-metric", "says how many were not");
  // "Flight 752", "Brigade No. 115": a name.
  if (before >= floor && tokens.kind[at] === NUMBER) {
    if (termWith(a, a.start[before] as number, TAG.measure)?.measure?.reason === "unit-number") refuse("unit-number", "the number of a unit");
    else if (before > floor && tokens.code[before] === 46 && wordsAre(a, before - 1, "no")) refuse("unit-number", "after \"No.\"");
  }
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
    } else if (term?.attack?.weapon !== undefined) attackNoun = true;
    else refuse("no-metric", "a compound adjective");
    walk = empty(end);
    const path = attackNoun ? (term?.weapon?.path ?? term?.attack?.weapon) : undefined;
    if (path !== undefined) {
      walk.head = term?.weapon === undefined ? { mask: TAG.weapon, weapon: { path, number: "many" } } : term;
      walk.weapons.push(path);
      // "drone attack" may be one term: the weapon is its first word.
      walk.to = term?.weapon === undefined ? end + 2 : (a.end[end + 1] as number);
    } else walk.to = end + 2;
  } else {
    const of = a.role[end];
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
      if (outOf && a.role[next] === "of") next = a.end[next] as number;
      const inner = a.role[next];
      if (inner === "determiner" || inner === "pronoun" || inner === "relative") {
        const past = a.end[next] as number;
        const number = past < limit ? quantityAt(a, past, past, limit, depth + 1) : null;
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
        const number = next < limit ? quantityAt(a, next, next, limit, depth + 1) : null;
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
  // "a 12-year-old": the age is all that is said of the person.
  if (walk.head === null && !partitive && ageAdjective(a, end, limit) > end && whole === null && reason === null) {
    walk.head = AGED;
    walk.to = ageAdjective(a, end, limit);
  }
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

  const small = found.kind === "cardinal" && (found.low ?? 99) <= 10 && tokens.kind[at] === WORD;
  if (whole !== null && wordsAre(a, found.to, "out") && (whole.low === 10 || whole.low === 100) && (whole.head === null || (small && whole.low === 10))) refuse("percentage", "a share: so many out of ten");
  // "two of every three drones", "almost none of the 40"
  if (end < limit && found.to < limit && wordsAre(a, found.to, "of") && wordsAre(a, found.to + 1, "every")) refuse("percentage", "a share: so many of every few");
  if (found.kind === "none" && before >= floor && /^(?:almost|nearly|virtually|practically)$/i.test(a.text.slice(tokens.from[before], tokens.to[before]))) refuse("no-metric", "almost none is not none");
  if (before > floor && wordsAre(a, before, "every") && wordsAre(a, before - 1, "of")) refuse("percentage", "a share: so many of every few");
  if (before >= floor && wordsAre(a, before, "war") && found.kind === "cardinal" && tokens.kind[at] === WORD) refuse("unit-number", "the number of a war");
  // "20 more drones than on Sunday"
  if (additional || /^(?:more|fewer|less)$/i.test(a.text.slice(tokens.from[found.to], tokens.to[found.to]))) {
    for (let i = found.to, steps = 0; i < limit && steps < 10; i++, steps++) if (wordsAre(a, i, "than")) refuse("comparison", "so many more or fewer than another");
  }
  // Neither number of a share counts anything.
  if (reason === "percentage" && whole !== null && small) whole = { ...whole, reason: "percentage", detail };
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

/** Drops a class whose subclass is named too: "Shahed drones" is `uav.strike.shahed`, not `uav` beside it. */
function mostSpecific(paths: readonly string[]): string[] {
  const unique = [...new Set(paths)];
  return unique.filter((path) => !unique.some((other) => other !== path && (other.startsWith(`${path}.`) || sameKind(path, other))));
}

/** "attack drones (Shahed)": of two names of one family the one with the longer path says more. */
function sameKind(general: string, special: string): boolean {
  return general.split(".")[0] === special.split(".")[0] && general.split(".").length < special.split(".").length;
}
