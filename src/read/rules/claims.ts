import type { AbstainReason, Metric, Unit } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { isAircraft } from "./aircraft.ts";
import type { Count, Counts, Refusal, Taken } from "./count.ts";
import { UNIT_OF_METRIC } from "./count.ts";
import type { Government } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { LOOK_BACK } from "./draft.ts";
import { QuantityFinder } from "./find.ts";
import { governFar } from "./govern.ts";
import type { Header } from "./headers.ts";
import { KIND_OF_PART } from "./kind-of-part.ts";
import { LIST_LINES, endsWithColon, verbHeader } from "./headers.ts";
import { lastQuestion, refusalOf } from "./mood.ts";
import { shareVerbs } from "./neighbours.ts";
import { groupOf } from "./of-group.ts";
import { AMONG_THEM, draftOf } from "./own-verb.ts";
import { linkBetween } from "./lists.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { sent, tellWholes } from "./tell-wholes.ts";
import { unnumbered } from "./unnumbered.ts";
import { untoldCounts } from "./untold.ts";
import { REACH } from "./reach.ts";
import { weaponNear } from "./weapon-near.ts";
import { articleCounts, isYear, modelNumbers, onlySpeaks, saysHits } from "./what-counts.ts";
import { byMeans, fitsInside, grounded, isShared, ofThings, saysLaunched } from "./wholes.ts";

/** Reads every number of a text: what it counts, or why it counts nothing. */
export function readCounts(a: Analysis, sentences: readonly Sentence[], taken: readonly Taken[]): Counts {
  const reader = new CountReader(a);
  const finder = new QuantityFinder(a, taken, reader.refusals);
  for (const s of sentences) reader.read(s, finder.in(s));
  reader.refusals.push(...modelNumbers(a));
  return { counts: reader.counts, refusals: reader.refusals };
}

/** What becomes of weapons that were sent, when all of them are told to have met it. */
const FATES_OF_SENT = new Set<Metric>(["shot_down", "suppressed", "lost_or_suppressed", "shot_down_or_suppressed", "neutralised_total"]);

/** Kinds of number that nobody misses when they count nothing. */
const SILENT = new Set<QuantityPhrase["number"]["kind"]>(["article", "another", "none", "more", "pair", "all"]);

/** Reads sentence by sentence, and keeps what a later one may lean on. */
class CountReader {
  readonly counts: Count[] = [];
  readonly refusals: Refusal[] = [];
  readonly #a: Analysis;
  /** The last weapons counted, for "35 were shot down". */
  #lastWeapon: readonly string[] = [];
  #weaponParagraph = -1;
  #lastLaunched = -1;
  #lastWeaponsAt = -1;
  #lastParagraph = -1;
  #header: Header | null = null;
  #lastPeople: Metric | null = null;
  #lastPeopleAt = -1;
  /** The largest count of what was sent, so far in the text. */
  #mostLaunched = -1;

  constructor(a: Analysis) {
    this.#a = a;
  }

  read(s: Sentence, found: QuantityPhrase[]): void {
    this.#closeList(s, found);
    const asked = lastQuestion(this.#a, s);
    if (found.length > 0) this.#readFound(s, found, asked);
    if (this.#header?.paragraph !== s.paragraph) this.#header = verbHeader(this.#a, s) ?? this.#header;
    this.counts.push(...untoldCounts(this.#a, s, asked));
  }

  #readFound(s: Sentence, found: QuantityPhrase[], asked: number): void {
    const draft = draftOf(this.#a, s, found, { header: this.#header, launched: this.counts[this.#lastLaunched], weapons: this.counts[this.#lastWeaponsAt], people: this.#lastPeople });
    shareVerbs(draft);
    tellWholes(draft);
    const placed = new Map<number, number>();
    for (let k = 0; k < found.length; k++) this.#settle(draft, k, asked, placed);
  }

  /** A list under a header ends after some lines, or at a line without a number. */
  #closeList(s: Sentence, found: readonly QuantityPhrase[]): void {
    if (this.#header === null) return;
    const { paragraph } = this.#header;
    if (s.paragraph > paragraph + LIST_LINES || (found.length === 0 && !endsWithColon(this.#a, s) && s.paragraph > paragraph + 1)) this.#header = null;
  }

  /** Makes a quantity a count, or refuses it with a reason. */
  #settle(draft: Draft, k: number, asked: number, placed: Map<number, number>): void {
    const { a, s, found } = draft;
    const q = found[k] as QuantityPhrase;
    const refuse = (reason: AbstainReason, detail: string, rule: string): void => {
      if (!SILENT.has(q.number.kind)) this.refusals.push({ from: q.number.from, to: q.number.to, reason, detail, rule });
    };
    if (q.reason !== null) return refuse(q.reason, q.detail, "quantity");
    const said = draft.governed[k] ?? null;
    if (said === null && isYear(a, q)) return refuse("year", "four digits of a year", "quantity");
    const own = joinedFate(draft, k, said) ?? said ?? (q.number.kind === "none" ? null : (farOrShare(a, s, q) ?? this.#asLeft(draft, k) ?? unnumbered(draft, k)));
    // What a list without end hands on from its first number is out of sight here.
    if (own === null || Math.abs(own.cue.from - q.from) > REACH * 2) return refuse("no-metric", "nothing near by says what it counts", "govern");
    draft.governed[k] = own;
    const denial = refusalOf(a, s, q, own, asked);
    if (denial !== null) return refuse(denial.reason, denial.detail, "mood");
    const g = grounded(a, s, q, ofThings(a, s, q, byMeans(a, s, q, own)));
    const unit = g.metric === "objects_damaged" && q.unit === "munition" ? "object" : (q.unit ?? UNIT_OF_METRIC[g.metric]);
    const weapon = this.#weaponOf(draft, k, unit);
    // "Two planes came down. One fell into a lake": no weapon that hit.
    if (g.metric === "hits" && unit === "munition" && weapon.length > 0 && weapon.every(isAircraft)) return refuse("no-metric", "aircraft come down, and hit nothing", "govern");
    // "fired five missiles; none of the five was stopped": the five are counted.
    if (g.rule === "whole-of-part" && g.metric === "launched" && this.#isTold(s, q)) return;
    // "three did explode": of what was counted pages before, nobody can say.
    if (g.metric === "hits" && g.rule !== "count-noun" && g.rule !== "times" && unit === "munition" && q.unit === null && weapon === this.#lastWeapon && this.#weaponParagraph < s.paragraph - 1) return refuse("no-metric", "no weapon is named that it could count", "govern");
    // "three raids hit the town and four hit the airport": four raids.
    if (g.metric === "hits" && q.unit === null && k > 0 && found[k - 1]?.head?.attack !== undefined && found[k - 1]?.number.kind === "cardinal") return refuse("no-metric", "counts attacks, not what was sent", "govern");
    if (unit === "person" && g.cue.from < q.from && onlySpeaks(a, q)) return refuse("no-metric", "counts those who say so", "govern");
    if (unit === "munition" && !namesWeapon(a, s, q, g, weapon)) return refuse("no-metric", "no weapon is named that it could count", "govern");
    if ((q.number.kind === "article" || g.metric === "attempted" && q.number.kind === "another") && !articleCounts(a, q, g, unit)) return;
    const part = this.#partOf(draft, k, g, unit, placed);
    placed.set(k, this.counts.length);
    this.#keep({ sentence: s, quantity: q, government: g, unit, weapon, metric: g.metric, part });
    // "15 of 32 missiles": the whole stands behind its part.
    const before = placed.get(k - 1);
    if (before !== undefined && g.metric === "launched" && q.head !== null && found[k - 1]?.whole?.number.from === q.number.from) this.counts[before] = { ...(this.counts[before] as Count), part: placed.get(k) as number };
  }

  /** "multiple aircraft, including five jets and a drone": what a far verb says of the one before in a list. */
  #asLeft({ a, found, governed }: Draft, k: number): Government | null {
    const left = found[k - 1];
    const above = governed[k - 1] ?? null;
    const q = found[k] as QuantityPhrase;
    if (left === undefined || above === null || above.rule !== "active-object-far" || q.unit !== "munition" || left.unit !== "munition") return null;
    return linkBetween(a, left, q) === "list" ? { ...above, rule: "list" } : null;
  }

  /** Whether the same sentence has counted as many as sent. */
  #isTold(s: Sentence, q: QuantityPhrase): boolean {
    for (let i = this.counts.length - 1, seen = 0; i >= 0 && seen < 4; i--, seen++) {
      const count = this.counts[i] as Count;
      if (count.sentence !== s) return false;
      if (count.metric === "launched" && count.quantity.low === q.low && count.quantity.high === q.high && q.unit === null) return true;
    }
    return false;
  }

  /** The weapons that a quantity counts: its own, those of its whole or its neighbour, or the last ones named. */
  #weaponOf({ a, s, found, parts }: Draft, k: number, unit: Unit): readonly string[] {
    const q = found[k] as QuantityPhrase;
    if (unit !== "munition" || q.weapon.length > 0) return q.weapon;
    const part = parts[k] as number;
    const beside = found[k - 1];
    // "108 drones and three missiles, of which 35 were shot down": of both, since there were only three.
    if (q.head === null && part < 0 && beside?.unit === "munition" && isMoreThan(q, beside)) {
      const all = found.slice(Math.max(0, k - LOOK_BACK), k).filter(({ unit: of, weapon: kinds }) => of === "munition" && kinds.length > 0);
      return [...new Set(all.flatMap(({ weapon: kinds }) => kinds))];
    }
    const left = beside?.weapon ?? [];
    const weapon = part >= 0 ? (found[part] as QuantityPhrase).weapon : left.length > 0 ? left : this.#lastWeapon;
    return weapon.length === 0 && q.head === null ? weaponNear(a, s, q) : weapon;
  }

  /** Index of the count that this one is a part of; -1 when none is. */
  #partOf({ a, s, found, parts }: Draft, k: number, g: Government, unit: Unit, placed: ReadonlyMap<number, number>): number {
    const q = found[k] as QuantityPhrase;
    const said = parts[k] as number;
    const part = said >= 0 ? (placed.get(said) ?? -1) : g.rule === "list-line" && this.#header !== null ? this.#header.index : g.rule === AMONG_THEM ? this.#lastPeopleAt : g.rule === KIND_OF_PART ? this.#lastWeaponsAt : unit === "person" ? groupOf(a, this.counts, { sentence: s, quantity: q, government: g }) : -1;
    // "15 of 32 missiles": of those, and not of the drones before; "18 of 29" may be of the 29 told of.
    if (q.whole?.head != null && part < 0 && unit === "munition") return -1;
    if (part >= 0 || unit !== "munition" || g.metric === "launched" || g.metric === "detected" || this.#lastLaunched < 0) return part;
    const launched = this.counts[this.#lastLaunched];
    const leans = q.partitive || q.unit === null || q.additional;
    return launched !== undefined && this.#lastParagraph >= s.paragraph - 1 && leans && fitsInside(q, launched.quantity) ? this.#lastLaunched : -1;
  }

  #keep(count: Count): void {
    const { sentence: s, quantity: q, government: g, unit, weapon, part: parts } = count;
    const index = this.counts.length;
    this.counts.push(count);
    // "shot down all 14 drones": so many were launched, and nothing has said so yet.
    if (q.relation === "all_of" && FATES_OF_SENT.has(g.metric) && (saysLaunched(this.#a, s, q) || this.#mostLaunched < (q.low ?? 0))) {
      this.counts.push({ ...count, quantity: { ...q, relation: "exact" }, government: { ...g, rule: "whole-of-all", agent: "attacker", active: false }, metric: "launched", part: -1 });
    }
    if (g.also !== undefined) this.counts.push({ ...count, government: g.also, metric: g.also.metric });
    if (unit === "munition" && q.number.kind !== "article" && parts === -1) this.#lastWeaponsAt = index;
    if (q.number.kind !== "article" && parts === -1) {
      this.#lastPeople = unit === "person" ? count.metric : null;
      this.#lastPeopleAt = index;
    }
    for (let k = index; k < this.counts.length; k++) {
      const { metric, quantity } = this.counts[k] as Count;
      if (metric === "launched" || metric === "detected") this.#mostLaunched = Math.max(this.#mostLaunched, quantity.low ?? 0);
    }
    // "85 drones and one missile were launched. Of those, 40 were shot down": of all that the list named.
    const before = this.counts[index - 1];
    const listed = g.rule === "list" && before?.sentence === s && before.metric === g.metric;
    if (unit === "munition" && weapon.length > 0) this.#weaponParagraph = s.paragraph;
    if (unit === "munition" && weapon.length > 0) this.#lastWeapon = listed ? [...new Set([...this.#lastWeapon, ...weapon])] : weapon;
    if (unit === "munition" && endsWithColon(this.#a, s)) this.#header = { metric: g.metric, government: g, paragraph: s.paragraph, index };
    if ((g.metric === "launched" || g.metric === "detected") && q.number.kind !== "article") {
      this.#lastLaunched = index;
      this.#lastParagraph = s.paragraph;
    }
  }
}

/** Whether so many cannot be a part of another number. */
const isMoreThan = (part: Pick<QuantityPhrase, "low">, whole: Pick<QuantityPhrase, "high">): boolean => part.low !== null && whole.high !== null && part.low > whole.high;

/** "intercepted most of the 90 drones": so many were sent, and a share of them met the verb. */
function farOrShare(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  const far = governFar(a, s, q);
  return far !== null && far.metric !== "launched" && UNIT_OF_METRIC[far.metric] === "munition" && isShared(a, s, q) ? sent(far) : far;
}

/** "shot down a missile and two drones launched by": the verb before both, not the participle behind the second. */
function joinedFate({ a, s, found }: Draft, k: number, said: Government | null): Government | null {
  const q = found[k] as QuantityPhrase;
  if (said?.metric !== "launched" || said.rule !== "reduced-passive" || q.unit !== "munition" || q.from - 2 < s.from || a.role[a.start[q.from - 1] as number] !== "conjunction") return null;
  // One with a number before it shares its own verb.
  if (((a.mask[a.start[q.from - 2] as number] as number) & TAG.weapon) === 0 || found[k - 1]?.to === q.from - 1) return null;
  const verb = governFar(a, s, q);
  return verb?.agent === "defender" && verb.metric !== "detected" ? verb : null;
}

/** A bare number with a verb that takes anything, and no weapon in sight, is not a count of weapons. */
function namesWeapon(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government, weapon: readonly string[]): boolean {
  // Hits may be counted without their weapon: "seven direct hits", "was hit twice".
  if (weapon.length === 0) return g.rule === "times" || (g.rule === "count-noun" && saysHits(a, s, q));
  if (q.unit !== null || q.partitive) return true;
  return q.number.kind !== "vague" && !(g.metric === "launched" && g.rule.startsWith("active-object") && weaponNear(a, { ...s, to: q.from }, q).length === 0);
}
