import type { PlaceRole } from "../../model/vocabulary.ts";
import type { Draft } from "./draft.ts";
import type { Item } from "./items.ts";
import { is, isQuote } from "./items.ts";
import type { Point } from "./moment.ts";
import type { NamedPlace } from "./place-list.ts";
import type { Cue, Refusal, Said, Voice } from "./said.ts";
import { CLARIFIED } from "./said.ts";
import type { Mark } from "./sense.ts";
import { readEnumeration } from "./settle.ts";
import { headerEnd, isBullet, isDecor, sentenceStarts } from "./sentences.ts";
import type { WindowWords } from "./window-words.ts";

/** Where the pass over a bulletin stands: what was found so far, and what holds in the sentence at hand. */
export class Scan {
  readonly items: readonly Item[];
  readonly starts: readonly boolean[];
  readonly header: number;
  readonly drafts: Draft[] = [];
  readonly windows: WindowWords[] = [];
  readonly asOfs: Point[] = [];
  readonly refusals: Refusal[] = [];
  readonly marks = new Set<Mark>();
  readonly unknown: number[] = [];
  enemy = false;
  press = false;
  ours = false;
  overLand = false;
  readonly totals = new Set<number>();
  readonly voices: Voice[] = [];
  readonly saying = new Set<number>();
  /** Labels before a colon: "Повітряні Сили:". */
  readonly labels = new Set<number>();
  readonly thus = new Set<number>();
  background = Number.POSITIVE_INFINITY;

  // What holds within a sentence.
  sentence = -1;
  /** The item that opened it. */
  opened = 0;
  cue: Cue | null = null;
  provisional = false;
  total = false;
  clarified = false;
  /** The sentence in which a verb is one of a pair whose other half is not known. */
  half = -1;
  /** The sentence in which something else was counted. */
  strange = -1;
  attacks = false;
  ownWindow = false;
  asOf = -1;
  list: Draft | null = null;
  /** The list stands behind a colon, so that it is meant to be whole. */
  colon = false;
  pendingPlaces: { place: NamedPlace; role: PlaceRole }[] = [];
  uncued: Draft[] = [];
  here: Draft[] = [];
  last: Draft | null = null;
  placesSince = false;
  aimed = false;

  constructor(items: readonly Item[]) {
    this.items = items;
    this.starts = sentenceStarts(items);
    this.header = headerEnd(items);
  }

  /** A sentence begins. */
  open(i: number): void {
    this.close(i);
    this.sentence += 1;
    this.opened = i;
    // "А також 217 БпЛА": the sentence before goes on.
    let first = i;
    while (isDecor(this.items[first]) || isBullet(this.items[first])) first += 1;
    if (!is(this.items[first], "also") || i === this.header) {
      this.cue = null;
      this.attacks = false;
    }
    this.provisional = false;
    this.total = false;
    this.clarified = false;
    this.ownWindow = false;
    this.aimed = false;
    this.list = null;
    this.pendingPlaces = [];
    this.here = [];
  }

  /** What found no verb in its sentence is no claim. */
  close(end = this.items.length): void {
    readEnumeration(this);
    if (this.isAsked(end)) {
      for (let k = this.drafts.length - 1; k >= 0 && this.drafts[k]?.sentence === this.sentence; k -= 1) {
        for (const { number } of this.drafts.splice(k, 1)) this.refuse(number.from, "question", "asked, and not said");
      }
    }
    // "всім постраждалим": all of something that nobody counts.
    for (const draft of this.uncued) if (draft.relation !== "all_of" || draft.low !== null) this.refuse(draft.number.from, "no-metric", this.clarified ? CLARIFIED : "no word says what became of them");
    this.uncued = [];
  }

  /** "Чи правда, що збито 138 БпЛА?": whether the sentence that ends before an item is a question. */
  private isAsked(end: number): boolean {
    let last = end - 1;
    while (last > this.opened && (isDecor(this.items[last]) || isQuote(this.items[last]))) last -= 1;
    return last > this.opened && /^\?/u.test(this.items[last]?.text ?? "");
  }

  /** A number that is no count. */
  refuse(item: number, reason: Refusal["reason"], detail: string): void {
    this.refusals.push({ item, reason, detail });
  }

  /** What a place is to the counts that the verb in force governs. */
  role(): PlaceRole {
    switch (this.cue?.metric) {
      case "hits":
        return "hit";
      case "debris_locations":
        return "debris";
      case "crossed_border":
      case "returned":
        return "crossed_to";
      case undefined:
      case "launched":
      case "detected":
      case "attempted":
        return this.cue === null || this.cue.metric === "attempted" ? "shot_down_over" : "affected";
      default:
        return "shot_down_over";
    }
  }

  said(): Said {
    this.close();
    // The headline tells of the window that the text names.
    for (const draft of this.drafts) if (draft.window < 0 && this.windows.length > 0) draft.window = 0;
    const { drafts, windows, asOfs, refusals, marks, enemy, press, ours, overLand, totals, background } = this;
    const voices = this.voices.map((voice) => ({ ...voice, says: this.saying.has(voice.sentence), before: this.thus.has(voice.sentence) }));
    return { drafts, windows, asOfs, refusals, marks, unknownPlaces: this.unknown, enemy, press, ours, overLand, saying: this.saying.size > 0, tellings: this.saying, labelled: this.saying.size === this.labels.size && this.labels.size > 0, totals, voices, background };
  }
}
