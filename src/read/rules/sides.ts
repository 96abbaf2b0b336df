import type { Scope } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { areFriends, bombsItself, bombsOwnLand, heldByGroups, holdsLand, knownEnemies, soleEnemyOf, strikesInside } from "../../resolve/conflicts.ts";
import type { Count } from "./count.ts";
import { stated } from "./clue.ts";
import type { Clue } from "./clue-shape.ts";
import { HARM } from "./clue-shape.ts";
import { fired, unfriendly } from "./makers.ts";
import { likely } from "./likely.ts";
import { Hostility } from "./hostility.ts";
import { ownDefence } from "./own-defence.ts";
import { roofOf } from "./shared-words.ts";
import { areForces, fellShort, samePeople, thatAttack, toldBefore } from "./same-sides.ts";
import type { Sides, Told } from "./same-sides.ts";
import { landOfScene } from "./scene-land.ts";
import { originsOf } from "./side-origin.ts";
import type { SideOrigin } from "./side-origin.ts";
import { isArmed, isCarer, isObserver, isOfficial, settled } from "./speaking.ts";
import type { Speaker } from "./speaking.ts";
import { aidsOther, forAnother } from "./third-state.ts";
import { downsAircraft, wards } from "./wards.ts";

const SHARED = new Set(["list", "part-of", "whole-of-part", "whole-of-all", "additional", "comparison"]);

const HIT = new Set(["hits", "hit_locations"]);
const STRAYED = new Set(["crossed_border", "lost", "returned"]);

/** The sides of a count, and what each was read from. */
export interface SidesRead extends Sides {
  readonly origins: readonly SideOrigin[];
}

/** Armed groups that hold no land stand under their ids. */
const isLand = (party: string): boolean => party.length === 2;

/** Parties as ISO codes. A group that holds no land has none; the land that it fights in is the target's. */
function landed(hostility: Hostility, { attacker, target }: Sides): Sides {
  const to = target === null ? null : hostility.landOf(target);
  return { attacker: attacker !== null && isLand(attacker) ? attacker : null, target: to !== null && isLand(to) ? to : null };
}

/**
 * The sides of all counts of a text. What a count's own sentence says comes first; then the one who speaks, the count
 * before in the paragraph, and the direction in which the text as a whole tells of attacks.
 */
export function sidesOf(a: Analysis, counts: readonly Count[], mentioned: readonly (Speaker | null)[], scopes: readonly Scope[], day: string | null): SidesRead[] {
  const hostility = new Hostility(a, a.sentences, day);
  const speakers = settled(mentioned).map((speaker) => (isObserver(speaker) && !hostility.fights(speaker.country ?? "") ? { ...speaker, country: null } : speaker));
  const clues = counts.map((count, i) => unfriendly(fired(ownDefence(a, count, speakers[i] ?? null, stated(a, count, roofOf(counts, i), speakers[i]?.country ?? null, isArmed(speakers[i]))), day), day)).map((clue, i) => (HARM.has((counts[i] as Count).metric) ? likely(clue, hostility, day) : clue));
  for (const clue of clues) if (clue.attacker !== null && clue.target !== null && !aidsOther(clue, hostility, day)) hostility.add(clue.attacker, clue.target, 1);
  const teller = new Teller(a, counts, clues, speakers, scopes, hostility, day);
  counts.forEach((_, i) => teller.tell(i));
  const sides = teller.out.map((told) => landed(hostility, told));
  return sides.map((both, i) => ({ ...both, origins: originsOf(a, counts, clues, sides, i, speakers[i] ?? null, hostility) }));
}

/** Paragraphs over which the sides of a count before still hold. */
const NEAR = 2;

/** Decides the sides of the counts of one text, in their order. */
class Teller {
  readonly out: Told[] = [];
  readonly #a: Analysis;
  readonly #counts: readonly Count[];
  readonly #clues: readonly Clue[];
  readonly #speakers: readonly (Speaker | null)[];
  readonly #scopes: readonly Scope[];
  readonly #hostility: Hostility;
  readonly #day: string | null;
  /** Whether ships at sea were attacked. */
  #ships = false;
  /** Counts of a whole time that name no attacker. */
  readonly #totals = new Set<number>();

  constructor(a: Analysis, counts: readonly Count[], clues: readonly Clue[], speakers: readonly (Speaker | null)[], scopes: readonly Scope[], hostility: Hostility, day: string | null) {
    this.#a = a;
    this.#counts = counts;
    this.#clues = clues;
    this.#speakers = speakers;
    this.#scopes = scopes;
    this.#hostility = hostility;
    this.#day = day;
  }

  tell(i: number): void {
    const count = this.#counts[i] as Count;
    const clue = this.#clues[i] as Clue;
    let { attacker, target } = clue;
    // "in response to a strike that killed four Syrians": whose nationals died is not who is answered for.
    if (clue.answers !== null && clue.people && attacker === null && target !== null && target !== clue.answers && !this.#hostility.fights(target)) target = clue.answers;
    const speaker = this.#speakers[i]?.country ?? null;
    const last = this.out[i - 1];
    const beside = last !== undefined && this.#counts[i - 1]?.sentence === count.sentence;
    // "Qatar stopped 14 missiles; Bahrain said 75 had been shot down": each tells of its own.
    const other = speaker !== null && this.#speakers[i - 1]?.country != null && this.#speakers[i - 1]?.country !== speaker;
    // "shot down 30 of 36 missiles": the 36 came from where the 30 came.
    if (beside && last.attacker !== null && last.target !== null && wards(this.#counts[i - 1] as Count) && this.#counts[i - 1]?.quantity.whole === count.quantity) {
      this.out.push(last);
      return;
    }
    // A number in a list, or a part of another, shares the sides of the one it goes with.
    // "40 Palestinians and six Israelis": the six are of those who attacked the others.
    const apart = beside && clue.people && clue.target !== null && HARM.has(count.metric) && clue.target === last.attacker;
    if (beside && SHARED.has(count.government.rule) && !apart && (clue.owner === null || !this.#takesPart(clue.owner, last))) {
      // "destroyed two rebel boats and one drone": who destroyed the boats attacked, who stopped the drone was attacked.
      const turned = wards(count) && this.#counts[i - 1]?.metric === "objects_damaged" && last.attacker !== null && last.target !== null;
      this.out.push(turned ? { attacker: last.target, target: last.attacker, sea: last.sea } : { attacker: last.attacker ?? attacker, target: last.target ?? target, sea: last.sea });
      return;
    }
    const sent = this.#counts[i - 1]?.metric === "launched" && this.#counts[i - 1]?.sentence.paragraph === count.sentence.paragraph ? last : undefined;
    const third = clue.defender === null || this.#enemy(clue.defender) !== null ? null : forAnother(clue, this.#hostility, sent);
    if (third !== null) {
      this.out.push(third);
      return;
    }
    const short = fellShort(this.#counts, this.#clues, this.out, i);
    if (short !== null) {
      this.out.push(short);
      return;
    }
    // "ten drones were shot down over Crimea, the ministry in Moscow said": its own defence, whosever the land is.
    if (attacker === null && target !== null && target !== speaker && speaker !== null && wards(count) && !count.government.active && isOfficial(this.#speakers[i]) && this.#enemy(speaker) === target) {
      [attacker, target] = [target, speaker];
    }
    const { direction } = this.#hostility;
    if (attacker === null && target !== null && direction !== null && STRAYED.has(count.metric) && areFriends(direction[0], target, this.#day)) [attacker, target] = direction;
    // "the strike killed 14 fighters", says the command that strikes there.
    if (attacker === null && target !== null && speaker !== null && HARM.has(count.metric) && !clue.elsewise && !clue.rebels && !(clue.people && isLand(target)) && !/^(?:media|person|people)$/.test(this.#speakers[i]?.kind ?? "") && strikesInside(speaker, this.#hostility.landOf(target), this.#day)) attacker = speaker;
    // A ministry of health tells of its own dead.
    if (HARM.has(count.metric) && count.unit === "person" && isCarer(this.#speakers[i]) && attacker !== null && attacker === speaker && target === null) [attacker, target] = [null, speaker];
    // "They include three Syrians": whose nationals died is not who was attacked.
    if (last !== undefined && last.target !== null && clue.people && clue.attacker === null && target !== null && HARM.has(count.metric) && this.#counts[i - 1]?.sentence.paragraph === count.sentence.paragraph && isLand(target) && target !== last.attacker && !this.#hostility.fights(target)) ({ attacker, target } = last);
    if (this.#ofOwnLand(i, attacker, target)) target = clue.claimed;
    if (attacker === null && target === null) ({ attacker, target } = toldBefore(this.#a, this.#counts, this.#clues, this.out, i) ?? { attacker, target });
    if (attacker === null && target === null) ({ attacker, target } = thatAttack(this.#a, count) ?? { attacker, target });
    let { sea } = clue;
    if (beside && samePeople(this.#counts, this.#clues, i)) target = last.target;
    if (attacker === null && target === null && !beside) ({ attacker, target } = this.#ahead(i));
    if (attacker === null && target === null && !beside && !sea && speaker === null) target = this.#ofScene(i);
    if (attacker === null && target === null) {
      const told = beside && !other ? last : this.#inherited(i);
      ({ attacker } = told);
      if (!sea) ({ target, sea } = told);
    }
    // "ships off Yemen", attacked from there.
    if (clue.sea && attacker !== null && target === this.#hostility.landOf(attacker)) target = null;
    if (clue.elsewise) attacker = clue.attacker;
    if (clue.rebels && clue.attacker === null) attacker = target === null ? null : this.#rebelsAgainst(target, i);
    const all = clue.attacker === null && target !== null && ((beside && this.#totals.has(i - 1) && this.#scopes[i] !== "event") || this.#ofAll(i, target));
    if (all) {
      attacker = null;
      this.#totals.add(i);
    }
    if (attacker === null && target !== null && !clue.elsewise && !clue.rebels && !all) attacker = this.#attackerOf(target, i);
    if (attacker !== null && target !== null && areFriends(attacker, target, this.#day)) target = null;
    ({ attacker } = fired({ ...clue, attacker, target }, this.#day));
    // "Turkish drones killed four PKK fighters in Iraq": the group's land is the attacker's own, the blow fell on another.
    if (target !== null && !isLand(target) && attacker !== null && this.#hostility.landOf(target) === attacker && clue.land !== null && clue.land !== attacker) target = clue.land;
    if (target !== null && !isLand(this.#hostility.landOf(target))) target = clue.land !== null && clue.land !== attacker ? clue.land : attacker === null ? null : this.#inside(attacker);
    if (target === null && attacker !== null && !sea) target = this.#targetOf(attacker, i);
    this.#ships ||= sea;
    this.out.push({ attacker, target, sea });
  }

  /** "four Indian jets, two French Rafales among them": who makes a weapon need not be one who fights. */
  #takesPart(owner: string, { attacker, target }: Sides): boolean {
    return owner === attacker || owner === target || this.#hostility.strikers.includes(owner) || this.#enemy(owner) !== null;
  }

  /** "three killed in Donetsk", said by the land that has lost it, or in a text of attacks on that land. */
  #ofOwnLand(i: number, attacker: string | null, target: string | null): boolean {
    const { claimed, land, people } = this.#clues[i] as Clue;
    if (attacker !== null || people || claimed === null || target !== land || !HARM.has((this.#counts[i] as Count).metric)) return false;
    const speaker = this.#speakers[i]?.country ?? null;
    const { direction } = this.#hostility;
    return speaker === claimed || (speaker === null && direction !== null && direction[0] === target && direction[1] === claimed);
  }

  /** "dropped 12 bombs and launched 20 missiles on Iran", "ten drones hit two Saudi plants": what the next in the sentence says of both. */
  #ahead(i: number): Sides {
    const [count, next, clue] = [this.#counts[i] as Count, this.#counts[i + 1], this.#clues[i + 1]];
    const launched = next?.metric === count.metric && count.metric === "launched";
    const same = next?.sentence === count.sentence && (launched || (count.metric === "hits" && next.government.cue.from === count.government.cue.from));
    return same && clue !== undefined ? { attacker: clue.attacker, target: clue.target } : { attacker: null, target: null };
  }

  /** "A refinery in Saratov was on fire. Two people were injured.": the land of the place told of last, where it has a known enemy. */
  #ofScene(i: number): string | null {
    const { sentence, metric } = this.#counts[i] as Count;
    if (!HARM.has(metric) || this.#scopes[i] !== "event") return null;
    const last = this.#counts[i - 1];
    const land = landOfScene(this.#a, sentence, last?.sentence.from ?? -1);
    const told = this.out[i - 1];
    // "Militants in Gaza fired ten rockets at Ashkelon. A worker was killed.": where they fell.
    if (told?.target != null && told.attacker === land && last !== undefined && sentence.paragraph - last.sentence.paragraph < 2) return told.target;
    return land !== null && this.#enemy(land) !== null ? land : null;
  }

  /** Whether a count is of a whole time and its own words name no attacker: the dead of a war in round words, or as monitors of no land count them in a land. */
  #ofAll(i: number, target: string): boolean {
    const { quantity, metric } = this.#counts[i] as Count;
    const scope = this.#scopes[i];
    if (!HARM.has(metric) || scope === "event") return false;
    if ((this.#clues[i] as Clue).byAttack) return false;
    const speaker = this.#speakers[i];
    if (speaker?.kind === "organisation" && speaker.country === null) return true;
    if (scope !== "cumulative") return false;
    // A war inside a land: of its dead nobody says who killed them.
    if (bombsOwnLand(target, this.#day) && !this.#hostility.bombsItself(target)) return true;
    const clue = this.#clues[i] as Clue;
    // "the war has killed thousands in Lebanon", in a text that tells who attacks it and of nothing in return.
    if (clue.target === target && this.#hostility.direction?.[1] === target) return false;
    return quantity.relation === "some" && !clue.people && target !== speaker?.country;
  }

  /** Sides of a count whose own words say none. */
  #inherited(i: number): Told {
    const none: Told = { attacker: null, target: null, sea: false };
    const { attacker, target, sea } = this.#held(i) ?? none;
    return { attacker, target, sea: sea ?? false };
  }

  #held(i: number): (Sides & { readonly sea?: boolean }) | null {
    const count = this.#counts[i] as Count;
    const total = this.#scopes[i] !== "event" && HARM.has(count.metric);
    const speaker = this.#speakers[i]?.country ?? null;
    const hostility = this.#hostility;
    const last = this.out[i - 1];
    const known = last !== undefined && (last.attacker !== null || last.target !== null);
    const fights = speaker !== null && (hostility.fights(speaker) || this.#enemy(speaker) !== null);
    const strikes = fights && isArmed(this.#speakers[i]) && hostility.ranked.some(([from]) => from === speaker) && !hostility.ranked.some(([, to]) => to === speaker);
    if (fights && downsAircraft(count)) return isOfficial(this.#speakers[i]) ? { attacker: speaker, target: null } : null;
    if (fights && wards(count)) return { attacker: null, target: speaker };
    if (strikes && (count.metric === "launched" || count.metric === "hits" || count.metric === "hit_locations")) return { attacker: speaker, target: null };
    // "33 were killed in Saturday's attacks, according to Lebanon's health ministry": those who care for the hurt tell of their own.
    if (known && HARM.has(count.metric) && fights && isCarer(this.#speakers[i]) && last.target !== speaker) return { attacker: null, target: speaker };
    if (known && this.#counts[i - 1]?.sentence.paragraph === count.sentence.paragraph) return last;
    // The dead of a month or a war, in a text that tells of one direction only: those of the land attacked.
    if (total && count.quantity.relation === "some") return null;
    if (total && fights) return { attacker: null, target: speaker };
    if (total && hostility.direction !== null) return { attacker: null, target: hostility.direction[1] };
    const { home } = hostility;
    const struck = home !== null && (this.#enemy(home) !== null || bombsOwnLand(home, this.#day) || hostility.ranked.some(([, to]) => to === home));
    if (total) return struck ? { attacker: null, target: home } : null;
    if (fights && !strikes) return { attacker: null, target: speaker };
    if (hostility.direction !== null) return { attacker: hostility.direction[0], target: hostility.direction[1] };
    if (known) return last;
    if (struck) return { attacker: null, target: home };
    return hostility.aggressor === null || wards(count) ? null : { attacker: hostility.aggressor, target: null };
  }

  /** The last count before, in this paragraph or the two before it, whose sides pass a test. */
  #near(i: number, test: (sides: Sides) => boolean): Sides | null {
    const { paragraph } = (this.#counts[i] as Count).sentence;
    for (let k = i - 1; k >= 0 && paragraph - (this.#counts[k] as Count).sentence.paragraph <= NEAR && i - k < 30; k--) {
      if (test(this.out[k] as Sides)) return this.out[k] as Sides;
    }
    return null;
  }

  /** A known enemy counts where the text names it. */
  #enemy(land: string): string | null {
    const known = knownEnemies(this.#hostility.landOf(land), this.#day, (other) => this.#hostility.speaksOf(other)).sort((x, y) => this.#hostility.named(y) - this.#hostility.named(x));
    const [first, second] = known;
    // Of several the one that the text is about.
    return first !== undefined && (second === undefined || this.#hostility.named(first) >= 3 * this.#hostility.named(second)) ? first : null;
  }

  #attackerOf(target: string, i: number): string | null {
    // "Syrian and Russian jets": of two who strike there neither is said.
    // "their drones killed 12 junta soldiers": its own forces did not.
    const near = this.#near(i, (sides) => sides.target === target && sides.attacker !== null)?.attacker;
    // Unless somebody else was just told to strike there: "an Israeli strike … killed five Syrian soldiers".
    if (areForces(this.#a, this.#counts[i] as Count, this.#clues[i] as Clue) && bombsOwnLand(target, this.#day)) return near != null && near !== target && isLand(near) && !this.#hostility.bombsItself(target) ? near : null;
    if (this.#hostility.bombsItself(target)) return this.#hostility.strikers.some((from) => strikesInside(from, target, this.#day)) ? null : target;
    if (this.#hostility.strikesItself(target)) return target;
    const told = this.#isAbroad(i, target) ? null : this.#hostility.toldEnemyOf(target, "target");
    // Groups inside a land struck back, not the land: nobody is said.
    const groups = told !== null && strikesInside(target, told, this.#day) && this.#hostility.count(told, target) === 0;
    if (near != null) return near;
    const enemy = (groups ? null : told) ?? (this.#isAbroad(i, target) ? null : this.#enemy(target));
    if (enemy !== null) return this.#isContested(i, enemy, target) ? null : enemy;
    // "killed in drone strikes in Tigray", in a text that names none of its forces: nobody is said.
    return bombsItself(target, this.#day) && this.#hostility.namesForces(target) ? target : null;
  }

  /** Whether the text tells no less often of another who attacks this target: which of them is meant here is not said. */
  #isContested(i: number, attacker: string, target: string): boolean {
    if (!HARM.has((this.#counts[i] as Count).metric) || soleEnemyOf(target, this.#day) === attacker) return false;
    return this.#hostility.ranked.some(([from, to, n]) => to === target && from !== attacker && !areFriends(from, attacker, this.#day) && n >= this.#hostility.count(attacker, target));
  }

  /** "three US soldiers were killed in Jordan": people of one land in another; who attacks their land need not be who attacked them. */
  #isAbroad(i: number, target: string): boolean {
    const { land, people } = this.#clues[i] as Clue;
    return people && land !== null && land !== target && this.#enemy(land) === null && !this.#hostility.fights(land);
  }

  /** "Militants fired ten rockets": the groups of a land that are told to attack this one; of those inside it no land. */
  #rebelsAgainst(target: string, i: number): string | null {
    const told = this.#near(i, (sides) => sides.target === target && sides.attacker !== null)?.attacker ?? this.#hostility.toldEnemyOf(target, "target") ?? this.#enemy(target);
    return told !== null && heldByGroups(told) ? told : null;
  }

  #targetOf(attacker: string, i: number): string | null {
    const speaker = this.#speakers[i]?.country ?? null;
    const { metric } = this.#counts[i] as Count;
    // The speaker of a defence is the one attacked.
    if (speaker !== null && speaker !== attacker && wards(this.#counts[i] as Count) && (this.#hostility.fights(speaker) || this.#enemy(speaker) === attacker)) return speaker;
    // Those who count the dead of an attack are of the land that was attacked.
    if (speaker !== null && HARM.has(metric) && (this.#hostility.count(attacker, speaker) > 0 || this.#enemy(speaker) === attacker)) return speaker;
    const near = this.#near(i, (sides) => sides.attacker === attacker && sides.target !== null);
    if (near !== null) return near.target;
    const enemy = this.#hostility.toldEnemyOf(attacker, "attacker") ?? this.#enemy(attacker);
    // A group that fights inside its land fights the land.
    const land = this.#hostility.landOf(attacker);
    if (enemy === null && land !== attacker) return land;
    if (enemy !== null && !strikesInside(enemy, attacker, this.#day)) return enemy;
    // "junta jets dropped three bombs", in a text that speaks of no other land: a war inside one.
    if (!heldByGroups(attacker) && (this.#hostility.strikesItself(attacker) || bombsOwnLand(attacker, this.#day) || (metric !== "launched" && this.#hostility.home === attacker && !holdsLand(attacker)))) return attacker;
    // "11 soldiers were killed in the Indian strikes", says the army: its own.
    const inside = this.#inside(attacker);
    return inside === null && speaker !== null && speaker !== attacker && isOfficial(this.#speakers[i]) && (HARM.has(metric) || (HIT.has(metric) && !this.#ships)) ? speaker : inside;
  }

  /** The land that the text is about, where the attacker strikes groups in it. */
  #inside(attacker: string): string | null {
    const { home } = this.#hostility;
    return home !== null && (strikesInside(attacker, home, this.#day) || (attacker === home && bombsOwnLand(home, this.#day) && !heldByGroups(home))) ? home : null;
  }
}
