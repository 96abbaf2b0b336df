import type { AbstainReason, QuantityRelation, Unit } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { tokenHasShape, tokenIsOf } from "../classes/index.ts";
import type { CueWord, PersonWord, Term } from "../term.ts";
import { TAG } from "../term.ts";
import { NUMBER, PUNCT, QUOTE, WORD } from "../tokens.ts";
import { bounds, hedgeAfter, hedgeBefore } from "./hedge.ts";
import { isGlued, number } from "./noun-parts.ts";
import type { Numeral } from "./numeral.ts";
import { numeralAt } from "./numeral.ts";
import type { Following } from "./what-follows.ts";
import { aged, countsMany, whatFollows } from "./what-follows.ts";
import type { NoCount } from "./why-no-count.ts";
import { cutNumber, noCardinal, shareOrComparison, signAfter, takenBefore } from "./why-no-count.ts";

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

/** How exactly a number is meant, and where it ends with the words or signs that say so. */
interface Hedged {
  readonly hedge: { readonly from: number; readonly to: number } | null;
  readonly relation: QuantityRelation;
  readonly end: number;
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
  const read = numeralAt(a, at, limit);
  if (read === null) return null;
  const hedged = hedgedNumber(a, read, floor, limit);
  const following = whatFollows(a, read, hedged.end, limit, (next, from) => quantityAt(a, next, from, limit, depth + 1));
  const found = single(read, following);
  const additional = isAnother(a, at) || (at > floor && isAnother(a, a.start[at - 1] as number));
  const no =
    cutNumber(a, found, floor, limit, hedged.hedge !== null) ??
    takenBefore(a, found, floor) ??
    noCardinal(a, found, floor, limit) ??
    signAfter(a, afterHedge(a, found, limit), limit) ??
    following.no;
  if (no === null) aged(a, following, hedged.end, limit);
  return phrase(a, found, hedged, following, no, { at, floor, limit, additional });
}

const isAnother = (a: Analysis, at: number): boolean => termWith(a, at, TAG.num)?.num?.role === "another";

const afterHedge = (a: Analysis, n: Numeral, limit: number): number => (n.relation === null ? (hedgeAfter(a, n.to, limit)?.to ?? n.to) : n.to);

/** Beyond this a rank is a milestone ("the 1,000th drone"), not one of those just told. */
const LAST_RANK = 19;

/** "the first drone", "a couple": a rank or an article with a noun of one, or of two. */
function single(n: Numeral, { walk, whole, partitive }: Following): Numeral {
  const { head } = walk;
  if (head === null || whole !== null || partitive) return n;
  if (n.kind === "ordinal" && (n.low ?? 99) <= LAST_RANK && number(head) === "one" && (head.weapon !== undefined || head.person !== undefined)) return { ...n, kind: "article", low: 1, high: 1 };
  const size = head.person?.size;
  return size !== undefined && n.low === 1 && n.high === 1 ? { ...n, to: walk.to, low: size, high: size } : n;
}

function hedgedNumber(a: Analysis, n: Numeral, floor: number, limit: number): Hedged {
  const { tokens } = a;
  let hedge: Hedged["hedge"] = hedgeBefore(a, n.from, floor);
  let relation: QuantityRelation = n.relation ?? (hedge as ReturnType<typeof hedgeBefore>)?.relation ?? "exact";
  let end = n.to;
  const before = n.from > floor ? n.from - 1 : -1;
  if (hedge === null && n.kind === "cardinal" && tokens.kind[n.from] === NUMBER && before >= 0 && isGlued(a, n.from)) {
    const said = SIGNS.get(tokens.code[before] as number);
    if (said !== undefined) {
      relation = said;
      hedge = { from: before, to: n.from };
    }
  }
  const after = n.relation === null ? hedgeAfter(a, end, limit) : null;
  if (after !== null) {
    relation = after.relation;
    hedge = hedge ?? { ...after };
    end = after.to;
  }
  if (end < limit && tokens.kind[end] === PUNCT && tokens.code[end] === 43 && isGlued(a, end)) {
    relation = "at_least";
    end++;
  }
  return { hedge, relation, end };
}

interface Around {
  readonly at: number;
  readonly floor: number;
  readonly limit: number;
  readonly additional: boolean;
}

/** Puts a quantity together, or says why its noun makes it none. */
function phrase(a: Analysis, found: Numeral, { hedge, relation: meant, end }: Hedged, following: Following, before: NoCount | null, around: Around): QuantityPhrase {
  const { at, floor, limit, additional } = around;
  const { walk, partitive, ofThem, attackNoun } = following;
  let { whole } = following;
  const head = walk.head ?? whole?.head ?? null;
  // "12 drone operators": a singular noun after a plural number only modifies what follows it.
  const modifies = walk.head !== null && !attackNoun && walk.unknownAfterHead && number(walk.head) === "one" && unitOf(head) !== null;
  // "rocket launchers": the name of a weapon, but things that stand on the ground.
  const launchers = walk.head?.weapon !== undefined && !walk.head.weapon.path.startsWith("uav") && tokenIsOf(a, walk.to - 1, "launching system");
  const unit = modifies ? null : launchers ? "object" : unitOf(head);
  const no = before ?? bothOfTwo(a, found, walk, end, limit) ?? weighs(a, end, following) ?? byNoun(found, following, modifies) ?? outOfTen(a, found, whole) ?? shareOrComparison(a, found, floor, limit, end, additional) ?? oneOfThem(a, found, following, floor);
  // Neither number of a share counts anything.
  if (no?.reason === "percentage" && whole !== null && isSmall(a, found)) whole = { ...whole, ...no };
  // "one of the books", "none of her material": things, and not those told of before.
  const unknownNoun = walk.head === null && (following.of >= 0 ? isUnknownNoun(a, following.of, limit) : !partitive && isUnknownNoun(a, end, limit));
  const limits = found.relation === "range" || found.relation === "some" || found.relation === "none" ? { low: found.low, high: found.high } : bounds(found.low, found.high, meant);
  const relation = found.relation === "all_of" ? "all_of" : meant;
  return {
    from: hedge === null ? at : Math.min(hedge.from, at),
    to: Math.max(walk.to, end),
    number: found,
    hedge,
    low: limits.low,
    high: limits.high,
    relation: found.relation === "some" && hedge !== null && meant === "at_least" ? "some" : relation,
    unit,
    noun: walk.head === null ? { from: end, to: end } : { from: a.tokens.kind[end] === QUOTE ? end + 1 : end, to: walk.to },
    head,
    weapon: launchers ? [] : walk.weapons.length > 0 ? mostSpecific(walk.weapons) : (whole?.weapon ?? []),
    person: head?.person?.kind ?? null,
    premodifier: walk.premodifier,
    whole,
    partitive,
    ofThem,
    attackNoun,
    reason: no?.reason ?? null,
    detail: no?.detail ?? "",
    additional,
    unknownNoun,
  };
}

/** Whether a word of no class stands at a token, where a noun is looked for. */
function isUnknownNoun(a: Analysis, at: number, limit: number): boolean {
  return at < limit && a.tokens.kind[at] === WORD && (a.mask[at] as number) === 0 && !isGlued(a, at) && !tokenHasShape(a, at, "no noun");
}

/** What is said of a number before a noun that only modifies another. */
export const COMPOUND = "the noun is part of a compound";

/** "two 500 kg bombs": what each of them weighs. */
function weighs(a: Analysis, end: number, { walk }: Following): NoCount | null {
  const measure = termWith(a, end, TAG.measure)?.measure;
  return measure?.reason === "measure" && walk.head?.weapon !== undefined && walk.headAt > end ? { reason: "measure", detail: "what each of them weighs" } : null;
}

/** Why the noun after a number makes it no count: a measure, an attack, a compound. */
function byNoun(found: Numeral, { walk, whole, attackNoun }: Following, modifies: boolean): NoCount | null {
  const head = walk.head ?? whole?.head ?? null;
  const unit = modifies ? null : unitOf(head);
  if (head !== null && walk.head !== null && !attackNoun) {
    if (modifies) return { reason: "no-metric", detail: COMPOUND };
    if (head.measure !== undefined && unit === null) return { reason: head.measure.reason, detail: "a measure follows" };
    if (unit === null) return { reason: "no-metric", detail: head.attack !== undefined ? "counts attacks, not what was sent" : "counts what no metric fits" };
    const kind = head.weapon === undefined ? head.thing?.unit === "object" : head.weapon.path.split(".").length < 3;
    if (found.kind !== "none" && countsMany(found) && number(head) === "one" && kind) return { reason: "no-metric", detail: "a singular noun after a plural number" };
  }
  // "45 minutes": a word that is also a measure is a measure after a number.
  if (head?.measure !== undefined && unit !== null && (found.kind === "ordinal" || head.measure.reason !== "measure")) {
    if (head.person === undefined && head.weapon === undefined && head.measure.reason !== "score" && head.measure.reason !== "unit-number") return { reason: head.measure.reason, detail: "a measure follows" };
  }
  return found.kind === "decimal" ? { reason: "measure", detail: "a decimal fraction counts nothing" } : null;
}

/** "both civilians and soldiers": two kinds, not two of them. */
function bothOfTwo(a: Analysis, n: Numeral, walk: Following["walk"], end: number, limit: number): NoCount | null {
  if (n.kind !== "pair" || a.role[end] === "of" || !tokenIsOf(a, n.from, "both")) return null;
  for (let i = end; i < Math.min(limit, walk.to + 1); i = a.end[i] as number) {
    if (a.role[i] !== "conjunction") continue;
    const next = a.end[i] as number;
    const verb = next < limit && ((a.mask[next] as number) & (TAG.cue | TAG.verb | TAG.say)) !== 0 && ((a.mask[next] as number) & (TAG.person | TAG.weapon | TAG.thing)) === 0;
    return verb || a.role[next] === "be" || a.role[next] === "have" ? null : { reason: "no-metric", detail: "two kinds, not two of them" };
  }
  return null;
}

const isSmall = (a: Analysis, n: Numeral): boolean => n.kind === "cardinal" && (n.low ?? 99) <= 10 && a.tokens.kind[n.from] === WORD;

function outOfTen(a: Analysis, n: Numeral, whole: QuantityPhrase | null): NoCount | null {
  if (whole === null || !tokenIsOf(a, n.to, "out") || (whole.low !== 10 && whole.low !== 100)) return null;
  return whole.head === null || (isSmall(a, n) && whole.low === 10) ? { reason: "percentage", detail: "a share: so many out of ten" } : null;
}

/** Whether "one", with a noun at most, stands before "or another". */
const partOfIdiom = (a: Analysis, at: number, floor: number): boolean => [at - 1, at - 2].some((i) => i >= floor && tokenIsOf(a, i, "a single"));

/** "six people of three nationalities", "members of one family" */
function oneOfThem(a: Analysis, n: Numeral, { walk, partitive }: Following, floor: number): NoCount | null {
  // "one of the most intense launched this month"
  if (partitive && n.low === 1 && walk.head === null && tokenIsOf(a, n.to, "of") && tokenIsOf(a, n.to + 1, "the") && (tokenIsOf(a, n.to + 2, "most") || tokenHasShape(a, n.to + 2, "highest degree"))) return { reason: "no-metric", detail: "compares with others" };
  // "one town or another", "one after another": no town in particular
  if (n.low === 1 && a.tokens.kind[n.from] === WORD && [n.to, n.to + 1].some((at) => tokenIsOf(a, at, "or another") && tokenIsOf(a, at + 1, "another"))) return { reason: "no-metric", detail: "none in particular" };
  if (n.kind === "another" && n.from > floor && tokenIsOf(a, n.from - 1, "or another") && partOfIdiom(a, n.from - 1, floor)) return { reason: "no-metric", detail: "none in particular" };
  // "four women from one family"
  if (tokenIsOf(a, n.to, "families") && n.kind === "cardinal") return { reason: "no-metric", detail: "counts families, not people" };
  const of = n.from - 1;
  if (of <= floor || !tokenIsOf(a, of, "of") || partitive || (walk.head !== null && walk.head.person?.number !== "one")) return null;
  return termWith(a, a.start[of - 1] as number, TAG.person) === undefined ? null : { reason: "no-metric", detail: "tells of the people before it" };
}

/** Drops a class whose subclass is named too: "Shahed drones" is `uav.strike.shahed`, not `uav` beside it. */
function mostSpecific(paths: readonly string[]): readonly string[] {
  if (paths.length === 1) return paths;
  const unique = [...new Set(paths)];
  return unique.filter((path) => !unique.some((other) => other !== path && (other.startsWith(`${path}.`) || sameKind(path, other))));
}

/** "attack drones (Shahed)": of two names of one family the one with the longer path says more. */
function sameKind(general: string, special: string): boolean {
  return general.split(".")[0] === special.split(".")[0] && general.split(".").length < special.split(".").length;
}
