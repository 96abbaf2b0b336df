import { areFriends, bombsOwnLand, heldByGroups, holdsLand, soleEnemyOf } from "../../resolve/conflicts.ts";
import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { senderOf } from "./deeds.ts";
import { doneBy } from "./done-by.ts";
import { landBetween } from "./lands.ts";
import { isDeed } from "./is-deed.ts";
import { ownerOf } from "./owners.ts";
import { chargedIn, isOwnBody, namesForces } from "./own-forces.ts";
import { isMake, partyAt, previous, roleAt } from "./parties.ts";
import { subjectOf } from "./subject.ts";

/** Who is told to attack whom in a text, and how often; parties are ISO 3166-1 codes or ids of armed groups. */
export class Hostility {
  readonly #pairs = new Map<string, number>();
  readonly #mentions = new Map<string, number>();
  readonly #lands = new Map<string, number>();
  readonly #deeds = new Map<string, number>();
  /** How often a land is told to attack inside itself. */
  readonly #own = new Map<string, number>();
  /** The lands of the armed groups named; other parties are ISO codes already. */
  readonly #groups = new Map<string, string | null>();
  /** The land that the text speaks of most, by its own name or by its places. */
  readonly home: string | null;
  readonly #a: Analysis;
  /** Whether the forces of the land that the text is about are charged with what it tells of. */
  readonly #charged: boolean;
  /** Kept until another pair is told: the teller asks for every count. */
  #ranked: readonly (readonly [string, string, number])[] | null = null;
  #spokenOf: readonly (readonly [string, number])[] | null = null;

  constructor(a: Analysis, sentences: readonly Sentence[], day: string | null) {
    for (const s of sentences) {
      for (let i = s.from; i < s.to; i = a.end[i] as number) {
        const mask = a.mask[i] as number;
        const party = isMake(a, i) ? null : partyAt(a, i);
        if (party !== null) this.#mentions.set(party, (this.#mentions.get(party) ?? 0) + 1);
        if (party !== null && (mask & TAG.actor) !== 0) {
          const actor = a.term[i]?.actor?.[0];
          if (actor !== undefined && actor.id === party) this.#groups.set(party, actor.country);
        }
        const land = party ?? ((mask & TAG.place) !== 0 ? a.term[i]?.place?.[0]?.country : null);
        if (land != null) this.#lands.set(land, (this.#lands.get(land) ?? 0) + 1);
        const deed = isDeed(a, i) || /^(?:campaign|aggression)$/.test(((mask & TAG.side) !== 0 && a.term[i]?.side?.role) || "");
        let from: string | null = null;
        let aimed = deed;
        if (deed) from = ownerOf(a, i, s.from) ?? senderOf(a, s.from, i);
        else if ((mask & TAG.cue) !== 0 && (mask & (TAG.thing | TAG.noun)) === 0) {
          const cue = a.term[i]?.cue?.find((c) => c.agent === "attacker" && (c.form === "participle" || c.form === "past" || c.form === "third" || c.form === "subject") && (c.metric === "launched" || c.metric === "hit_locations" || c.metric === "hits"));
          // "a drone launched by militants": no subject before it launched anything.
          const by = isOf(a, a.end[i] as number, "by");
          if (cue !== undefined && by) from = doneBy(a, i, s.to);
          else if (cue !== undefined && roleAt(a, previous(a, i)) !== "be") from = subjectOf(a, s.from, i).party;
          aimed = cue?.metric !== "launched";
        }
        if (from === null) continue;
        this.#deeds.set(from, (this.#deeds.get(from) ?? 0) + 1);
        const to = landBetween(a, a.end[i] as number, Math.min(s.to, (a.end[i] as number) + 16));
        // "Iranian drones on Ukraine": whoever made them, another fires them.
        const enemy = to === null || (mask & TAG.weapon) === 0 ? null : soleEnemyOf(to, day);
        if (enemy !== null && enemy !== from) continue;
        // "a Syrian jet bombed a camp", nothing said of where: inside, where such a war is known.
        if (to !== null && to !== from && !areFriends(from, to, day)) this.add(from, to, 1);
        if (((to === null && aimed) || to === from) && (mask & TAG.weapon) === 0 && bombsOwnLand(from, day)) this.add(from, from, deed ? 1 : 2);
      }
    }
    this.home = byNumber(this.#lands)[0]?.[0] ?? null;
    this.#a = a;
    this.#charged = this.home !== null && sentences.some((s, k) => this.#isCharged(chargedIn(a, s, sentences[k - 1])));
  }

  add(from: string, to: string, weight: number): void {
    if (from === to) {
      this.#own.set(from, (this.#own.get(from) ?? 0) + weight);
      return;
    }
    const key = `${from}>${to}`;
    this.#pairs.set(key, (this.#pairs.get(key) ?? 0) + weight);
    this.#ranked = null;
  }

  /** How often one is told to attack another. */
  count(from: string, to: string): number {
    return this.#pairs.get(`${from}>${to}`) ?? 0;
  }

  /** Whether a land is told to attack inside itself, and no less often than another attacks it. */
  bombsItself(land: string): boolean {
    const own = this.#own.get(land) ?? 0;
    // Where a group of the land is named, a noun alone does not do.
    const least = [...this.#groups.values()].includes(land) ? 2 : 1;
    return own >= least && bombsOwnLand(land, null) && !heldByGroups(land) && this.ranked.every(([, to, n]) => to !== land || n <= own);
  }

  #isCharged(at: number): boolean {
    if (at < 0) return false;
    const party = partyAt(this.#a, at);
    // Groups that are charged are inside the land, but they are not its own forces.
    return party === null ? isOwnBody(this.#a, at) : party === this.home;
  }

  /** Whether forces of a land are charged with an attack inside it, which has no enemy known and none told. */
  strikesItself(land: string): boolean {
    return this.#charged && land === this.home && !holdsLand(land) && this.ranked.every(([, to]) => to !== land);
  }

  /** Whether the forces or rulers of a land are named at all, so that they may be meant where nobody is. */
  namesForces(land: string): boolean {
    return namesForces(this.#a, land);
  }

  /** All told pairs, most frequent first. */
  get ranked(): readonly (readonly [string, string, number])[] {
    return (this.#ranked ??= byNumber(this.#pairs).map(([key, n]) => [...(key.split(">") as [string, string]), n] as const));
  }

  /** Whom a party is told to attack or to be attacked by, most often. */
  toldEnemyOf(party: string, as: "attacker" | "target"): string | null {
    let best: string | null = null;
    let most = 0;
    for (const [from, to, n] of this.ranked) {
      const other = from === party ? to : to === party ? from : null;
      if (other === null) continue;
      const weight = n * ((as === "attacker" ? from : to) === party ? 2 : 1);
      if (weight > most) {
        most = weight;
        best = other;
      }
    }
    return best;
  }

  /** Whom a party fights, as told; else the other of the two parties most spoken of. */
  enemyOf(party: string, as: "attacker" | "target"): string | null {
    const told = this.toldEnemyOf(party, as);
    if (told !== null) return told;
    const [first, second, third] = (this.#spokenOf ??= byNumber(this.#mentions));
    if (first === undefined || second === undefined || second[1] < 2 || second[1] <= (third?.[1] ?? 0)) return null;
    if (party === first[0]) return second[0];
    return party === second[0] ? first[0] : null;
  }

  /** How often a land is named, by its own name, its places, its people or a group of it. */
  named(land: string): number {
    let n = this.#lands.get(land) ?? 0;
    for (const [group, of] of this.#groups) if (of === land) n += this.#lands.get(group) ?? 0;
    return n;
  }

  /** Whether a land, a place in it or a party of it is named. */
  speaksOf(land: string): boolean {
    return this.#lands.has(land) || [...this.#groups.values()].includes(land);
  }

  /** ISO 3166-1 code of a party, where it has one. */
  landOf(party: string): string {
    return this.#groups.get(party) ?? party;
  }

  /** Whether a party is told to attack or to be attacked at all. */
  fights(party: string): boolean {
    for (const [from, to] of this.ranked) if (from === party || to === party) return true;
    return this.enemyOf(party, "target") !== null;
  }

  /** All who are told to attack. */
  get strikers(): readonly string[] {
    return [...this.#deeds.keys()];
  }

  /** The one who is told to attack, where hardly anybody else is. */
  get aggressor(): string | null {
    const [first, second] = [...this.#deeds].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
    return first !== undefined && first[1] > 1 && (second?.[1] ?? 0) * 3 <= first[1] ? first[0] : null;
  }

  /** The one direction that the text tells of, when the reverse is told much less. */
  get direction(): readonly [string, string] | null {
    const [first, second] = this.ranked;
    if (first === undefined) return null;
    // "Iran fired at Israel; the US struck Iran", each told once: none is the one.
    if (second !== undefined && second[2] === first[2] && second[1] === first[0]) return null;
    // A brief on a land that tells once of an attack from it: the rest is not of that.
    if (first[0] === this.home && first[2] < FEW && this.named(first[0]) >= AROUND * this.named(first[1])) return null;
    return this.count(first[1], first[0]) * 3 <= first[2] ? [first[0], first[1]] : null;
  }
}

/** Times that an attack is told of, below which it does not make the text one on it. */
const FEW = 3;

/** How many times as often a land is named as the one it attacks, in a text that is on that land. */
const AROUND = 3;

/** The keys of a tally, most frequent first. */
function byNumber(tally: ReadonlyMap<string, number>): [string, number][] {
  return [...tally].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
}
