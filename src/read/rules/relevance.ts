import type { Metric } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { hasShape, isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import type { Term } from "../term.ts";
import { TAG } from "../term.ts";
import { CAPITAL, PUNCT } from "../tokens.ts";
import { isPlanted } from "./aircraft.ts";
import { ownerOf } from "./owners.ts";

/** What a stretch of text is about, in counts of telling words. */
interface Weight {
  attack: number;
  war: number;
  weapon: number;
  /** Weapons that nobody flies for fun: missiles, rockets, bombs, shells. */
  missile: number;
  /** Sentences in which a state or an armed body sends or stops a weapon. */
  direct: number;
  accident: number;
  /** Crashes, which befall drones and missiles as well as buses. */
  crash: number;
  /** Fires and abductions, which come with attacks as often as without. */
  mild: number;
  crime: number;
  other: number;
}

/** What is done to or by weapons and people, beside which a weapon tells of an attack. */
const ACTS = new Set<Metric>(["launched", "shot_down", "killed", "injured", "missing", "hits", "hit_locations", "objects_damaged"]);

/** What a missile does to people and things: where a single sentence tells it, nobody need be named who sent it. */
const HARM = new Set<Metric>(["killed", "injured", "hits", "hit_locations"]);

/** What an attack does to people. */
const CASUALTIES = new Set<Metric>(["killed", "injured"]);

/** What is done to weapons in the air. */
const DOWNED = new Set<Metric>(["shot_down", "suppressed", "lost_or_suppressed", "shot_down_or_suppressed", "neutralised_total"]);

/** What is done with a missile. */
const SENT = new Set<Metric>(["launched", "hits", "hit_locations"]);

/** Length in characters of a text that is a headline or a sentence or two. */
const SHORT = 400;

/** Words of attack and war among all the tokens of a text, below which it is about something else. */
const SPARSE = 0.006;

/** What words that come with attacks as often as without can weigh against a report that is told to be of one. */
const MILD = 3;

const nothing = (): Weight => ({ attack: 0, war: 0, weapon: 0, missile: 0, direct: 0, accident: 0, crash: 0, mild: 0, crime: 0, other: 0 });
const NOTHING: Readonly<Weight> = nothing();

function add(sum: Weight, weight: Readonly<Weight>): void {
  sum.attack += weight.attack;
  sum.war += weight.war;
  sum.weapon += weight.weapon;
  sum.missile += weight.missile;
  sum.direct += weight.direct;
  sum.accident += weight.accident;
  sum.crash += weight.crash;
  sum.mild += weight.mild;
  sum.crime += weight.crime;
  sum.other += weight.other;
}

/** Families of weapons that nobody flies for fun, and of those that fly without an attack. */
const MISSILES = new Set(["missile", "rocket", "bomb", "shell", "mortar", "projectile", "loitering"]);
const PEACEFUL = new Set(["aircraft", "helicopter", "balloon"]);
const ARMED = new Set(["military", "armed-group"]);

const PARTY = TAG.people | TAG.country | TAG.government;
/** A sentence without any of these weighs nothing. */
const TELLING = TAG.context | TAG.weapon | TAG.attack | TAG.office | TAG.actor;

/** What one sentence is about; in a `short` text a headline's words count for more. */
function weigh(a: Analysis, s: Sentence, short: boolean): Readonly<Weight> {
  const acted = (s.mask & TAG.cue) !== 0 && (s.mask & PARTY) !== 0;
  if ((s.mask & TELLING) === 0 && !acted) return NOTHING;
  const weight = nothing();
  let weapon = false;
  let strike = false;
  let aimed = false;
  let owned = false;
  let shot = false;
  let raided = false;
  let charged = false;
  let landed = false;
  /** "the strike on Kharkiv": nobody walks out on a town. */
  let townHit = false;
  let party = (s.mask & PARTY) !== 0;
  for (let i = s.from; i < s.to; i = a.end[i] as number) {
    const mask = a.mask[i] as number;
    if ((mask & TAG.cue) !== 0 && ((acted && strikesLand(a, s, i)) || ((weapon || fliesForLand(a, s, i)) && armsStrike(a, s, i)))) {
      weight.attack++;
      strike = true;
    }
    if ((mask & TELLING) === 0) continue;
    const term = a.term[i] as Term;
    if ((mask & TAG.context) !== 0 && term.context !== undefined) {
      weight[term.context.about]++;
      if (term.context.about === "attack") strike = true;
    }
    if ((mask & TAG.attack) !== 0 && onThing(a, s, i)) {
      weight.attack++;
      aimed = true;
    }
    if ((mask & TAG.weapon) !== 0 && term.weapon !== undefined) {
      const family = familyOf(term.weapon.path);
      // What is planted or driven tells of a crime as often as of a war.
      const planted = isPlanted(term.weapon.path);
      if (MISSILES.has(family) && !planted) weight.missile++;
      // A bomb may be set off by anybody.
      shot ||= MISSILES.has(family) && family !== "bomb";
      if (!PEACEFUL.has(family)) {
        weight.weapon++;
        weapon ||= !planted;
      }
    }
    if ((mask & TAG.attack) !== 0) {
      // "teachers held a strike", "Ronaldo's strike": a bare one needs an owner or a town that it was on.
      strike ||= term.attack?.aimed !== true || isOwned(a, s, i) || aimsAt(a, s, i, TAG.place | TAG.country | TAG.thing);
      townHit ||= term.attack?.aimed === true && isOf(a, a.end[i] as number, "on") && aimsAt(a, s, i, TAG.place);
      raided ||= term.attack?.sort === "air";
      const whose = term.attack?.sort !== undefined && isLand(ownerOf(a, i, s.from));
      charged ||= whose;
      landed ||= whose && aimsAt(a, s, i, TAG.place | TAG.country);
      owned ||= term.attack?.aimed === true && i > s.from && ((a.mask[a.start[i - 1] as number] as number) & (TAG.people | TAG.actor | TAG.country)) !== 0 && hasShape(a, i, "strike or raid");
    }
    if ((mask & TAG.office) !== 0 && (term.office?.kind === "military" || term.office?.slug === "mod")) weight.war++;
    else if ((mask & TAG.actor) !== 0 && isArmed(term.actor?.[0])) {
      weight.war++;
      party = true;
    }
  }
  const armed = weapon || aimed || (short && (strike || weight.war > 0));
  const sent = party || townHit || (short && weight.attack + weight.war > 0);
  // "Israeli strikes killed 12", "the coalition's strikes": whose they are says that nobody walked out.
  const hurt = (owned || charged || raided) && weight.crime + weight.other + weight.mild === 0 && tellsAct(a, s, CASUALTIES);
  if (hurt) weight.attack++;
  // "the Russian attack on Odesa", "Israel's assault on Tyre": a land's upon a town.
  if (landed) weight.attack++;
  if (landed && weight.crime + weight.other + weight.accident + weight.mild === 0 && tellsAct(a, s, ACTS)) weight.direct = 1;
  // "a drone strike killed 14": what it was done with leaves nothing else that it could be.
  if (hurt && raided && weight.accident === 0) weight.direct = 1;
  // "fired rocket shells at the district, killing three"
  const struck = shot && weight.accident + weight.other === 0 && tellsAct(a, s, SENT) && tellsAct(a, s, CASUALTIES);
  if (struck && weight.crime === 0) weight.direct = 1;
  // "20 drones were destroyed over the Bryansk region", "downed 12 cruise missiles": none of it flew for fun.
  if (short && weapon && (shot || overPlace(a, s)) && weight.crime + weight.accident + weight.other + weight.mild === 0 && tellsAct(a, s, DOWNED)) weight.direct = 1;
  if (armed && weight.crime === 0 && ((sent && tellsAct(a, s, ACTS)) || (short && weight.missile > 0 && weight.accident + weight.other === 0 && tellsAct(a, s, HARM)))) weight.direct = 1;
  return weight;
}

/** Words between "over" and the place. */
const PLACED = 3;

/** Whether a sentence says over which place something was. */
function overPlace(a: Analysis, s: Sentence): boolean {
  for (let i = s.from; i < s.to; i = a.end[i] as number) {
    if (a.role[i] !== "preposition" || !isOf(a, i, "overhead")) continue;
    for (let k = a.end[i] as number, steps = 0; k < s.to && steps < PLACED; k = a.end[k] as number, steps++) if (((a.mask[k] as number) & (TAG.place | TAG.country)) !== 0) return true;
  }
  return false;
}

/** "Israeli strikes", "Russia's strike", "the army's strikes", "US-led strikes": whose they are stands right before. */
function isOwned(a: Analysis, s: Sentence, at: number): boolean {
  for (let i = at, steps = 0; i > s.from && steps < OWNER; steps++) {
    i = a.start[i - 1] as number;
    if (((a.mask[i] as number) & (TAG.people | TAG.country | TAG.government | TAG.weapon)) !== 0 || isArmed(a.term[i]?.actor?.[0])) return true;
    // "its strikes"
    if (isOf(a, i, "of that land")) return true;
    if (a.tokens.kind[i] === PUNCT || a.role[i] === "preposition" || a.role[i] === "determiner") return false;
  }
  return false;
}

/** How far before a strike its owner may stand: "Israel's latest deadly strikes". */
const OWNER = 4;

/** A land by its ISO 3166-1 code; the ids of armed groups are longer. */
const isLand = (party: string | null): boolean => party !== null && party.length === 2;

/** An army, an armed group, or a ministry of defence by its own name. */
const isArmed = (actor: { readonly id: string; readonly kind: string } | undefined): boolean => actor !== undefined && (ARMED.has(actor.kind) || /-(?:mod|pentagon)$/.test(actor.id));

/** "Russia attacked Kyiv", "Israel has bombed Tehran": what one land does to another's town. */
function strikesLand(a: Analysis, s: Sentence, at: number): boolean {
  const to = a.end[at] as number;
  if (at <= s.from || to >= s.to || ((a.mask[to] as number) & (TAG.place | TAG.country)) === 0) return false;
  const cues = a.term[at]?.cue ?? [];
  // "Israeli jets struck Gaza": what flies and bombs plays no games.
  const weapon = a.start[at - 1] as number;
  if (((a.mask[weapon] as number) & TAG.weapon) !== 0) return !isTeam(a, s, weapon) && cues.some(({ metric }) => metric === "hits" || metric === "hit_locations");
  // "Brazil struck Croatia late": a verb that hits anything tells of games too.
  if (!cues.some(({ metric, agent }) => agent === "attacker" && metric === "hit_locations") || cues.some(({ metric }) => metric === "hits")) return false;
  let by = a.start[at - 1] as number;
  if (by > s.from && (a.role[by] === "have" || a.role[by] === "adverb")) by = a.start[by - 1] as number;
  return ((a.mask[by] as number) & (TAG.country | TAG.government | TAG.actor)) !== 0;
}

/** "Syrian jets struck a market": aircraft of a land, more than one; a single one that hits a house has crashed. */
function fliesForLand(a: Analysis, s: Sentence, at: number): boolean {
  const weapon = at > s.from ? (a.start[at - 1] as number) : -1;
  return weapon > s.from && ((a.mask[weapon] as number) & TAG.weapon) !== 0 && ((a.mask[a.start[weapon - 1] as number] as number) & TAG.people) !== 0 && hasShape(a, weapon, "perhaps plural");
}

/** "the Rockets struck Chicago early": a name in the middle of a sentence. */
const isTeam = (a: Analysis, s: Sentence, at: number): boolean => at > s.from && a.end[at] === at + 1 && ((a.tokens.flags[at] as number) & CAPITAL) !== 0;

/** "drones attacked a depot in Sumy", "rockets hit two houses": what a weapon does to a place or a thing that stands. */
function armsStrike(a: Analysis, s: Sentence, at: number): boolean {
  const before = at > s.from ? (a.start[at - 1] as number) : -1;
  if (before < 0 || ((a.mask[before] as number) & TAG.weapon) === 0 || isTeam(a, s, before)) return false;
  if (a.term[at]?.cue?.some(({ metric, agent, form }) => agent === "attacker" && metric === "hit_locations" && form !== "noun") !== true) return false;
  for (let i = a.end[at] as number, steps = 0; i < s.to && steps < STRUCK && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    if (((a.mask[i] as number) & (TAG.place | TAG.country | TAG.thing)) !== 0) return true;
    if (a.role[i] === "preposition") return false;
  }
  return false;
}

/** How far behind its verb a thing may stand that a weapon struck. */
const STRUCK = 5;

/** How far behind a strike the thing may stand that it was aimed at. */
const AIMED = 7;

/** "a strike on an alleged smuggling vessel": a strike on a thing is no walkout. */
function onThing(a: Analysis, s: Sentence, at: number): boolean {
  return a.term[at]?.attack?.aimed === true && aimsAt(a, s, at, TAG.thing);
}

/** Whether "on" or "against" follows an attack, and behind it something of a kind. */
function aimsAt(a: Analysis, s: Sentence, at: number, kinds: number): boolean {
  const on = a.end[at] as number;
  if (on >= s.to || a.role[on] !== "preposition" || !isOf(a, on, "upon")) return false;
  for (let i = a.end[on] as number, steps = 0; i < s.to && steps < AIMED && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    if (((a.mask[i] as number) & kinds) !== 0) return true;
    if (a.role[i] === "preposition") return false;
  }
  return false;
}

/** The first step of a path in the weapon tree. */
function familyOf(path: string): string {
  const dot = path.indexOf(".");
  return dot < 0 ? path : path.slice(0, dot);
}

/** Whether a sentence says that something was done to or by weapons or people. */
function tellsAct(a: Analysis, s: Sentence, acts: ReadonlySet<Metric>): boolean {
  const harm = acts === CASUALTIES || acts === HARM || acts === ACTS;
  if ((s.mask & TAG.cue) === 0 && !harm) return false;
  for (let i = s.from; i < s.to; i = a.end[i] as number) {
    // "no one was killed or injured": one word for both.
    if (harm && isOf(a, i, "killed or injured")) return true;
    if (termWith(a, i, TAG.cue)?.cue?.some((cue) => acts.has(cue.metric)) === true) return true;
  }
  return false;
}

/**
 * Tells whether a number belongs to a report of an armed attack. People also die in crashes, drones also fly in shows;
 * such numbers abstain with `no-attack-context`.
 */
export class Relevance {
  readonly #paragraphs: Weight[] = [];
  readonly #all: Weight = nothing();
  get weights(): Weight {
    return this.#all;
  }
  readonly #threshold: number;
  readonly #tokens: number;
  readonly #sentences = new Map<Sentence, Readonly<Weight>>();

  constructor(a: Analysis) {
    // A headline or a single sentence has no room to say twice what it is about.
    const short = a.text.length <= SHORT;
    this.#tokens = a.tokens.count;
    this.#threshold = short ? 1.5 : 2.5;
    for (const s of a.sentences) {
      const weight = weigh(a, s, short);
      if (weight === NOTHING) continue;
      this.#sentences.set(s, weight);
      add((this.#paragraphs[s.paragraph] ??= nothing()), weight);
      add(this.#all, weight);
    }
  }

  /** True when the document as a whole reports on an armed conflict. */
  get isConflict(): boolean {
    const { attack, war, weapon, missile, direct, mild, crime, other } = this.#all;
    const accident = this.#accidents(this.#all);
    if (attack + direct === 0) {
      // A long text on other things speaks of a war here and there.
      const told = war >= 8 || (missile > 0 && war > 1);
      if (!told || attack + war + weapon < this.#tokens * SPARSE) return false;
    }
    // Gangs and fires are named in every other sentence of a report that a weapon has told to be one of an attack.
    return attack + war + 2 * direct + Math.min(weapon, 4) / 2 - accident - (direct > 0 ? Math.min(mild, MILD) : mild) - crime - other >= this.#threshold;
  }

  /** Crashes are accidents unless somebody is told to send or stop weapons, which crash too. */
  #accidents(weight: Readonly<Weight>): number {
    return weight.accident + (this.#all.weapon > 0 && this.#all.direct > 0 ? 0 : weight.crash);
  }

  get #isStrong(): boolean {
    const { attack, direct, crime, other } = this.#all;
    const accident = this.#accidents(this.#all);
    return attack + direct >= 3 && attack + direct > 2 * (accident + crime + other);
  }

  /** True when a count of this metric in this sentence can be one of an attack. */
  allows(metric: Metric, s: Sentence): boolean {
    if (!this.isConflict) return false;
    const here = this.#sentences.get(s) ?? NOTHING;
    const around = this.#paragraphs[s.paragraph] ?? NOTHING;
    const people = metric === "killed" || metric === "injured" || metric === "missing" || metric === "rescued" || metric === "evacuated";
    // A text that is strongly about attacks loses no count to the fire that they lit or the people who were taken in them.
    const mild = this.#isStrong ? 0 : here.mild;
    if (this.#accidents(here) + mild + here.crime > here.attack + here.weapon + (people || metric === "objects_damaged" ? 0 : here.war)) return false;
    if (people || metric === "objects_damaged") {
      if (here.attack + here.weapon + here.war > 0) return true;
      if (this.#accidents(around) + (this.#isStrong ? 0 : around.mild) + around.crime > around.attack + around.weapon + around.war) return false;
      return true;
    }
    return here.other <= here.attack + here.war + here.weapon;
  }
}
