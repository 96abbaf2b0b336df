import type { Metric } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { isOf, phraseIsOf, tokenHasShape, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import { byOpeningGroup } from "./by-group.ts";
import { placesAgain } from "./by-place.ts";
import { byTotal } from "./by-total.ts";
import { deadThenWounded } from "./casualties.ts";
import { bodiesOf, countNoun } from "./count-noun.ts";
import type { Count } from "./count.ts";
import { UNIT_OF_METRIC } from "./count.ts";
import type { Government } from "./cue.ts";
import { isBe } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { LOOK_BACK } from "./draft.ts";
import { compoundThings, govern } from "./govern.ts";
import type { Header } from "./headers.ts";
import { headed, recordOf } from "./headers.ts";
import { countsFamilies, opensPhrase } from "./lists.ts";
import { nextOfPlural, pluralWhole } from "./plural-whole.ts";
import { kindOfPart } from "./kind-of-part.ts";
import { noneHarmed } from "./none-harmed.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { COMPOUND } from "./quantity.ts";
import { inOtherState } from "./other-state.ts";
import { shareNouns, shareThings } from "./shared-noun.ts";
import { howOften } from "./times.ts";
import { isYear } from "./what-counts.ts";
import { BODIES } from "./why-no-count.ts";

/** The rule of a part of the people that the sentence before counts. */
export const AMONG_THEM = "among-them";

/** What is told before a sentence, for numbers that lean on it. */
export interface Told {
  /** "… attacked with 215 means of air attack:": what the lines of the list below it count. */
  readonly header: Header | null;
  /** The last count of what was sent. */
  readonly launched: Count | undefined;
  /** The last count of weapons: what "ten of them were ballistic" is a part of. */
  readonly weapons: Count | undefined;
  /** The last count of people: what "the total" goes on counting. */
  readonly people: Metric | null;
}

/** Lays out the quantities of a sentence, each with the metric that its own words say. */
export function draftOf(a: Analysis, s: Sentence, found: QuantityPhrase[], told: Told): Draft {
  const stops = new Set<number>();
  shareNouns(a, found);
  // "including one who fired at the troops": of people.
  found.forEach((q, k) => {
    if (q.reason === null && k > 0 && inOtherState(a, s, q)) found[k] = { ...q, reason: "no-metric", detail: "what follows says another thing of them" };
    else if (rankOf(a, found, k)) found[k] = { ...q, reason: "ordinal", detail: "a rank of the one before it" };
    else if (moreTime(a, s, q)) found[k] = { ...q, reason: "duration", detail: "goes on counting the time before it" };
    if (q.unit === null && q.reason === null && !q.partitive && !q.unknownNoun && q.to < s.to && isOf(a, q.to, "who")) found[k] = { ...q, unit: "person" };
  });
  for (const q of found) if ((q.reason === null || q.unit !== null) && q.number.kind !== "article") stops.add(q.from);
  const governed = found.map((q) => ownVerb(a, s, q, stops));
  const draft: Draft = { a, s, found, governed, parts: new Array<number>(found.length).fill(-1), stops };
  shareThings(draft);
  for (let k = 0; k < found.length; k++) if (!compound(draft, k)) fromAround(draft, k, told);
  return draft;
}

/** "downed a drone, the third such drone this month": the same one again. */
function rankOf(a: Analysis, found: readonly QuantityPhrase[], k: number): boolean {
  const q = found[k] as QuantityPhrase;
  const left = found[k - 1];
  if (left?.low !== 1 || q.reason !== null || q.unit !== left.unit || termWith(a, q.number.from, TAG.num)?.num?.role !== "ordinal") return false;
  const mark = a.role[q.from - 1] === "determiner" ? q.from - 2 : q.from - 1;
  return mark >= left.to && a.tokens.kind[mark] === PUNCT && a.tokens.code[mark] === 44;
}

/** How far back the time that goes on may stand, in tokens. */
const TIME_BEFORE = 8;

/** "spent three months in hospital and four more at home": of the months. */
function moreTime(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  if (q.reason !== null || q.unit !== null || q.unknownNoun || q.number.kind !== "cardinal" || q.from <= s.from) return false;
  if (!isOf(a, q.number.to, "more of it") || a.role[a.start[q.from - 1] as number] !== "conjunction") return false;
  const next = a.end[q.number.to] as number;
  if (next < s.to && a.role[next] !== "preposition" && a.tokens.kind[next] !== PUNCT) return false;
  for (let i = q.from - 1, steps = 0; i > s.from && steps < TIME_BEFORE && a.tokens.kind[i] !== PUNCT; i--, steps++) {
    if (tokenIsOf(a, i, "spell of time")) return true;
    if (a.role[i] === "be" || ((a.mask[i] as number) & TAG.person) !== 0) return false;
  }
  return false;
}

function ownVerb(a: Analysis, s: Sentence, q: QuantityPhrase, stops: ReadonlySet<number>): Government | null {
  if (q.reason !== null) return null;
  const bare = q.head === null && !q.partitive;
  if (q.number.kind === "pair" && bare && termWith(a, q.to, TAG.func | TAG.cue)?.func?.role !== "be") return null;
  if (q.number.kind === "none" && bare) return countNoun(a, q) ?? noneOfThem(a, s, q, stops);
  // "an entrance in one of them was destroyed": the number stands in a phrase of place.
  if (q.ofThem && q.from > s.from && isOf(a, a.start[q.from - 1] as number, "where of")) return null;
  if (countsFamilies(a, q) || isYear(a, q) || oneOfTheMost(a, q)) return null;
  return noneHarmed(a, s, q) ?? countNoun(a, q) ?? govern(a, s, q, stops) ?? byOpeningGroup(a, s, q);
}

/** "is one of the largest", "one of its newest": a rank, not a count. */
function oneOfTheMost(a: Analysis, q: QuantityPhrase): boolean {
  return q.low === 1 && q.partitive && q.unit === null && tokenIsOf(a, q.number.to, "of") && tokenIsOf(a, q.number.to + 1, "its or our") && (tokenIsOf(a, q.number.to + 2, "ranked") || tokenHasShape(a, q.number.to + 2, "highest degree"));
}

/** "none was intercepted", "none got through": none of those told of, in the words of a verb that follows at once. */
function noneOfThem(a: Analysis, s: Sentence, q: QuantityPhrase, stops: ReadonlySet<number>): Government | null {
  if (!phraseIsOf(a, q.number.from, q.number.to, "none at all") || !opensPhrase(a, s, q)) return null;
  const said = govern(a, s, q, stops);
  return said !== null && said.cue.from >= q.to && said.cue.from - q.to <= 4 && (said.rule === "passive" || said.rule === "subject") ? said : null;
}

/** What the people counted last in the same sentence had happen to them. */
function peopleBefore({ governed }: Draft, k: number): Metric | null {
  for (let m = k - 1; m >= Math.max(0, k - LOOK_BACK); m--) {
    const metric = governed[m]?.metric;
    if (metric !== undefined && UNIT_OF_METRIC[metric] === "person") return metric;
  }
  return null;
}

/** "12 drone hits": the compound noun counts hits, whatever came first in it; "the bodies of 12 people were found": the dead. */
function compound({ a, s, found, governed, stops }: Draft, k: number): boolean {
  const q = found[k] as QuantityPhrase;
  const harm = deadThenWounded(a, s, q);
  if (harm !== null) {
    governed[k] = harm;
    const bare = q.noun.from === harm.cue.from ? { noun: { from: q.number.to, to: q.number.to }, to: q.number.to, head: null } : {};
    found[k] = { ...q, ...bare, reason: null, unit: "person" };
    return true;
  }
  const body = (q.number.kind === "article" || q.low === 1) && q.unit === "person" && phraseIsOf(a, Math.max(0, q.from - 2), q.from, "body of");
  const dead = q.detail === BODIES || body ? bodiesOf(a, q) : null;
  if (dead !== null) {
    governed[k] = dead;
    found[k] = { ...q, reason: null };
    return true;
  }
  const things = q.detail === COMPOUND ? compoundThings(a, s, q, stops) : null;
  if (things !== null) {
    [found[k], governed[k]] = things;
    return true;
  }
  const hits = q.reason === "no-metric" ? countNoun(a, q) : null;
  if (hits !== null) {
    governed[k] = hits;
    found[k] = { ...q, reason: null, unit: UNIT_OF_METRIC[hits.metric] };
  }
  return governed[k] !== null;
}

/** "were children", "are mostly women": who so many were. */
function werePeople(a: Analysis, s: Sentence, at: number): boolean {
  if (at >= s.to || !isBe(a, at)) return false;
  for (let i = a.end[at] as number, steps = 0; i < s.to && steps < 3; i = a.end[i] as number, steps++) {
    if (termWith(a, i, TAG.person)?.person?.number === "many") return true;
    if (a.role[i] !== "adverb" && a.role[i] !== undefined) return false;
  }
  return false;
}

/** "234 of them were children", "261 were women and 127 were children": who a part of the people counted before are. */
function whoTheyAre(a: Analysis, s: Sentence, q: QuantityPhrase, before: QuantityPhrase | undefined, people: Metric | null): Government | null {
  if (people === null || q.head !== null || q.reason !== null || (q.partitive && !q.ofThem) || !werePeople(a, s, q.to)) return null;
  const again = before !== undefined && q.unit === null && q.number.kind === "cardinal" && opensPhrase(a, s, q) && before.head === null && werePeople(a, s, before.to);
  return q.ofThem || again ? { metric: people, cue: { from: q.to, to: a.end[q.to] as number }, agent: null, rule: AMONG_THEM, active: false } : null;
}

/** "Among them were nine nurses", said after so many dead: a part of the people counted last. */
function amongThem(a: Analysis, s: Sentence, q: QuantityPhrase, k: number, people: Metric | null): Government | null {
  if (k > 0 || people === null || (q.unit !== "person" && !q.unknownNoun) || q.reason !== null) return null;
  // "This includes at least 900 children", "They included two nurses"
  const includes = a.end[s.from] as number;
  if (isOf(a, s.from, "those told of") && includes < s.to && isOf(a, includes, "includes")) {
    let i = a.end[includes] as number;
    while (i < q.from && ((a.mask[i] as number) & TAG.hedge) !== 0) i = a.end[i] as number;
    return i >= q.from ? { metric: people, cue: { from: includes, to: a.end[includes] as number }, agent: null, rule: AMONG_THEM, active: false } : null;
  }
  if (a.role[s.from] !== "including" || !isOf(a, s.from, "among them")) return null;
  const be = a.end[s.from] as number;
  return isBe(a, be) && q.from - (a.end[be] as number) <= 0 ? { metric: people, cue: { from: s.from, to: be }, agent: null, rule: AMONG_THEM, active: false } : null;
}

/** What a list above, a record before or the number before it says of a number without a verb. */
/** "were shot down over several regions, including two over the capital": a part of weapons that nobody counts. */
function ofPlural({ a, s, found, governed }: Draft, k: number): void {
  const q = found[k] as QuantityPhrase;
  const left = found[k - 1];
  const said = governed[k - 1] ?? null;
  const next = left === undefined || said === null ? null : nextOfPlural(a, q, left, said);
  const plural = next ?? pluralWhole(a, s, q);
  if (plural === null) return;
  // Of weapons that are counted it is a part like any other.
  for (let m = Math.max(0, k - LOOK_BACK); next === null && m < k; m++) if (found[m]?.unit === "munition" || UNIT_OF_METRIC[governed[m]?.metric ?? "killed"] === "munition") return;
  found[k] = { ...q, unit: plural.unit, weapon: plural.weapon };
  governed[k] = plural.government;
}

function fromAround(draft: Draft, k: number, told: Told): void {
  const { a, s, found, governed, stops } = draft;
  const q = found[k] as QuantityPhrase;
  governed[k] = headed(a, s, q, told.header) ?? recordOf(a, s, q, told.launched);
  // "shot down 180 targets": of weapons, where the verb is one of defence.
  if (governed[k] === null && q.unit === "location" && q.noun.from < q.noun.to && tokenIsOf(a, q.noun.to - 1, "targets")) {
    const targets: QuantityPhrase = { ...q, unit: "munition", weapon: ["projectile"] };
    const stopped = govern(a, s, targets, stops);
    if (stopped !== null && stopped.agent === "defender") {
      found[k] = targets;
      governed[k] = stopped;
    }
  }
  if (governed[k] === null && k > 0) governed[k] = placesAgain(a, s, q, found[k - 1] as QuantityPhrase);
  governed[k] ??= k === 0 ? kindOfPart(a, s, q, told.weapons) : null;
  governed[k] ??= amongThem(a, s, q, k, told.people) ?? whoTheyAre(a, s, q, found[k - 1], peopleBefore(draft, k) ?? told.people);
  governed[k] ??= byTotal(a, s, q, peopleBefore(draft, k) ?? told.people);
  if (governed[k] === null) ofPlural(draft, k);
  const times = howOften(a, s, q);
  if (times !== null) {
    found[k] = { ...q, reason: null, unit: UNIT_OF_METRIC[times.metric] };
    governed[k] = times;
  }
}
