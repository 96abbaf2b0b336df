import type { Metric } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";

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
  crime: number;
  other: number;
}

/** What is done to or by weapons and people, beside which a weapon tells of an attack. */
const ACTS = new Set<Metric>(["launched", "shot_down", "killed", "injured", "missing", "hits", "hit_locations", "objects_damaged"]);

/** Length in characters of a text that is a headline or a sentence or two. */
const SHORT = 400;

/** Words of attack and war among all the tokens of a text, below which it is about something else. */
const SPARSE = 0.006;

const nothing = (): Weight => ({ attack: 0, war: 0, weapon: 0, missile: 0, direct: 0, accident: 0, crime: 0, other: 0 });

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
  readonly #sentences = new Map<Sentence, Weight>();

  constructor(a: Analysis) {
    // A headline or a single sentence has no room to say twice what it is about.
    const short = a.text.length <= SHORT;
    this.#tokens = a.tokens.count;
    this.#threshold = short ? 1.5 : 2.5;
    for (const s of a.sentences) {
      const weight = nothing();
      let weapon = false;
      let strike = false;
      let party = false;
      let act = false;
      for (let i = s.from; i < s.to; i = a.end[i] as number) {
        const mask = a.mask[i] as number;
        if ((mask & TAG.context) !== 0) {
          const about = a.term[i]?.context?.about;
          if (about !== undefined) weight[about]++;
          if (about === "attack") strike = true;
        }
        const term = a.term[i];
        if ((mask & TAG.weapon) !== 0 && term?.weapon !== undefined) {
          const family = term.weapon.path.split(".")[0] as string;
          if (/^(?:missile|rocket|bomb|shell|mortar|projectile|loitering)$/.test(family)) weight.missile++;
          if (!/^(?:aircraft|helicopter|balloon)$/.test(family)) {
            weight.weapon++;
            weapon = true;
          }
        }
        if ((mask & TAG.attack) !== 0) strike = true;
        if ((mask & (TAG.people | TAG.country | TAG.government)) !== 0) party = true;
        if ((mask & TAG.cue) !== 0 && term?.cue?.some((c) => ACTS.has(c.metric))) act = true;
        if ((mask & TAG.office) !== 0 && (term?.office?.kind === "military" || term?.office?.slug === "mod")) weight.war++;
        else if ((mask & TAG.actor) !== 0 && /^(?:military|armed-group)$/.test(term?.actor?.[0]?.kind ?? "")) {
          weight.war++;
          party = true;
        }
      }
      if ((weapon || (short && (strike || weight.war > 0))) && (party || (short && weight.attack + weight.war > 0)) && act && weight.crime === 0) weight.direct = 1;
      this.#sentences.set(s, weight);
      const paragraph = (this.#paragraphs[s.paragraph] ??= nothing());
      for (const key of Object.keys(weight) as (keyof Weight)[]) {
        paragraph[key] += weight[key];
        this.#all[key] += weight[key];
      }
    }
  }

  /** True when the document as a whole reports on an armed conflict. */
  get isConflict(): boolean {
    const { attack, war, weapon, missile, direct, accident, crime, other } = this.#all;
    if (attack + direct === 0) {
      // A long text on other things speaks of a war here and there.
      const told = war >= 8 || (missile > 0 && war > 1);
      if (!told || attack + war + weapon < this.#tokens * SPARSE) return false;
    }
    return attack + war + 2 * direct + Math.min(weapon, 4) / 2 - accident - crime - other >= this.#threshold;
  }

  /** True when a count of this metric in this sentence can be one of an attack. */
  allows(metric: Metric, s: Sentence): boolean {
    if (!this.isConflict) return false;
    const here = this.#sentences.get(s) ?? nothing();
    const around = this.#paragraphs[s.paragraph] ?? nothing();
    const people = metric === "killed" || metric === "injured" || metric === "missing" || metric === "rescued" || metric === "evacuated";
    if (here.accident + here.crime > here.attack + here.weapon) return false;
    if (people || metric === "objects_damaged") {
      if (here.attack + here.weapon + here.war > 0) return true;
      if (around.accident + around.crime > around.attack + around.weapon + around.war) return false;
      return true;
    }
    return here.other <= here.attack + here.war + here.weapon;
  }
}
