import type { Metric } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";

/** What a stretch of text is about, in counts of telling words. */
interface Weight {
  attack: number;
  war: number;
  weapon: number;
  accident: number;
  crime: number;
  other: number;
}

const nothing = (): Weight => ({ attack: 0, war: 0, weapon: 0, accident: 0, crime: 0, other: 0 });

/**
 * Tells whether a number belongs to a report of an armed attack. People also die in crashes, drones also fly in shows;
 * such numbers abstain with `no-attack-context`.
 */
export class Relevance {
  readonly #paragraphs: Weight[] = [];
  readonly #all: Weight = nothing();
  readonly #sentences = new Map<Sentence, Weight>();

  constructor(a: Analysis) {
    for (const s of a.sentences) {
      const weight = nothing();
      for (let i = s.from; i < s.to; i = a.end[i] as number) {
        const mask = a.mask[i] as number;
        if ((mask & TAG.context) !== 0) {
          const about = a.term[i]?.context?.about;
          if (about !== undefined) weight[about]++;
        }
        if ((mask & TAG.weapon) !== 0) weight.weapon++;
        if ((mask & TAG.attack) !== 0 && (mask & TAG.context) === 0) weight.attack++;
        if ((mask & TAG.cue) !== 0 && a.term[i]?.cue?.some((c) => c.metric === "shot_down" && c.form !== "base")) weight.attack += 0.5;
      }
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
    const { attack, war, weapon, accident, crime, other } = this.#all;
    return attack + war + Math.min(weapon, 6) >= 3 && attack + war >= 2 && attack + war + weapon > (accident + crime) * 0.8 + other * 1.5;
  }

  /** True when a count of this metric in this sentence can be one of an attack. */
  allows(metric: Metric, s: Sentence): boolean {
    if (!this.isConflict) return false;
    const here = this.#sentences.get(s) ?? nothing();
    const around = this.#paragraphs[s.paragraph] ?? nothing();
    const people = metric === "killed" || metric === "injured" || metric === "missing" || metric === "rescued" || metric === "evacuated";
    if (here.accident + here.crime > 0 && here.attack + here.weapon === 0) return false;
    if (people || metric === "objects_damaged") {
      if (here.attack + here.weapon + here.war > 0) return true;
      if (around.accident + around.crime > around.attack + around.weapon + around.war) return false;
      return true;
    }
    return here.other <= here.attack + here.war + here.weapon;
  }
}
