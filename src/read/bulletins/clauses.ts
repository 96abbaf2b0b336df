import type { Abstention } from "../../model/claim.ts";
import type { Metric, PlaceRole } from "../../model/vocabulary.ts";
import type { Draft } from "./draft.ts";
import { holds } from "./draft.ts";
import type { Item } from "./items.ts";
import { is, isDash, isMark, isQuote } from "./items.ts";
import type { Point } from "./moment.ts";
import { pointAt } from "./moment.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import type { NamedPlace } from "./place-list.ts";
import { placesAt } from "./place-list.ts";
import type { Quantity } from "./quantity.ts";
import { numeralAt, quantityAt } from "./quantity.ts";
import type { Mark, SenseOf } from "./sense.ts";
import { headerEnd, isBullet, isDecor, sentenceStarts } from "./sentences.ts";
import type { WindowWords } from "./window-words.ts";
import { isAnother, joined, openingPart, windowAt } from "./window-words.ts";

export interface Refusal {
  readonly item: number;
  readonly reason: Abstention["reason"];
  readonly detail: string;
}

/** What the words of a bulletin say, before calendar and claimant. */
export interface Said {
  readonly drafts: readonly Draft[];
  readonly windows: readonly WindowWords[];
  readonly asOfs: readonly Point[];
  readonly refusals: readonly Refusal[];
  readonly marks: ReadonlySet<Mark>;
  /** Words in the place of a region that no table knows. */
  readonly unknownPlaces: readonly number[];
  readonly enemy: boolean;
  /** The attackers are called as outlets call them. */
  readonly press: boolean;
  readonly ours: boolean;
  readonly overLand: boolean;
  /** A word of reporting stands in it. */
  readonly saying: boolean;
  /** Sentences that tell of weeks or more. */
  readonly totals: ReadonlySet<number>;
  /** Who reports, and where it says so. */
  readonly voices: readonly Voice[];
  /** From which item on the text tells of other days; the number of items when it does not. */
  readonly background: number;
}

/** A body that reports, in the sentence where it is named. */
export interface Voice {
  readonly body: SenseOf<"body">;
  readonly item: number;
  readonly sentence: number;
  /** A word of reporting stands in the same sentence. */
  readonly says: boolean;
  /** "Про це повідомили": it reported what stands before. */
  readonly before: boolean;
}

interface Cue {
  readonly metric: Metric;
  readonly from: number;
  readonly to: number;
  readonly number: "one" | "many" | "any";
  readonly recorded: boolean;
}

/** More munitions than any night had; a larger number was typed wrong or counts something else. */
const MOST = 5000;
/** Why a number that the source itself has not settled is no claim. */
export const CLARIFIED = "what became of them is still being clarified";
/** Items between a verb and a number that it governs from the head of a list. */
const FAR = 8;

/** Reads the counts of a bulletin in one pass over its items. */
export function readClauses(items: readonly Item[]): Said {
  return new Clauses(items).run();
}

class Clauses {
  readonly #items: readonly Item[];
  readonly #starts: readonly boolean[];
  readonly #header: number;
  readonly #drafts: Draft[] = [];
  readonly #windows: WindowWords[] = [];
  readonly #asOfs: Point[] = [];
  readonly #refusals: Refusal[] = [];
  readonly #marks = new Set<Mark>();
  readonly #unknown: number[] = [];
  #enemy = false;
  #press = false;
  #ours = false;
  #overLand = false;

  readonly #totals = new Set<number>();
  readonly #voices: Voice[] = [];
  readonly #saying = new Set<number>();
  readonly #thus = new Set<number>();
  #background = Number.POSITIVE_INFINITY;

  // What holds within a sentence.
  #sentence = -1;
  #cue: Cue | null = null;
  #provisional = false;
  #total = false;
  #clarified = false;
  /** The sentence in which something else was counted. */
  #strange = -1;
  #attacks = false;
  #ownWindow = false;
  #asOf = -1;
  #list: Draft | null = null;
  /** The list stands behind a colon, so that it is meant to be whole. */
  #colon = false;
  #pendingPlaces: { place: NamedPlace; role: PlaceRole }[] = [];
  #uncued: Draft[] = [];
  #here: Draft[] = [];
  #last: Draft | null = null;
  #placesSince = false;
  #aimed = false;

  constructor(items: readonly Item[]) {
    this.#items = items;
    this.#starts = sentenceStarts(items);
    this.#header = headerEnd(items);
  }

  run(): Said {
    const items = this.#items;
    for (let i = 0; i < items.length; ) {
      if (this.#starts[i] === true || i === this.#header) this.#open(i);
      i = Math.max(this.#step(i), i + 1);
    }
    this.#close();
    // The headline tells of the window that the text names.
    for (const draft of this.#drafts) if (draft.window < 0 && this.#windows.length > 0) draft.window = 0;
    return { drafts: this.#drafts, windows: this.#windows, asOfs: this.#asOfs, refusals: this.#refusals, marks: this.#marks, unknownPlaces: this.#unknown, enemy: this.#enemy, press: this.#press, ours: this.#ours, overLand: this.#overLand, saying: this.#saying.size > 0, totals: this.#totals, voices: this.#voices.map((voice) => ({ ...voice, says: this.#saying.has(voice.sentence), before: this.#thus.has(voice.sentence) })), background: this.#background };
  }

  #open(i: number): void {
    this.#close();
    this.#sentence += 1;
    // "А також 217 БпЛА": the sentence before goes on.
    let first = i;
    while (isDecor(this.#items[first]) || isBullet(this.#items[first])) first += 1;
    if (!is(this.#items[first], "also") || i === this.#header) {
      this.#cue = null;
      this.#attacks = false;
    }
    this.#provisional = false;
    this.#total = false;
    this.#clarified = false;
    this.#ownWindow = false;
    this.#aimed = false;
    this.#list = null;
    this.#pendingPlaces = [];
    this.#here = [];
  }

  /** What found no verb in its sentence is no claim. */
  #close(): void {
    // "всім постраждалим": all of something that nobody counts.
    for (const draft of this.#uncued) if (draft.relation !== "all_of" || draft.low !== null) this.#refuse(draft.number.from, "no-metric", this.#clarified ? CLARIFIED : "no word says what became of them");
    this.#uncued = [];
  }

  #refuse(item: number, reason: Refusal["reason"], detail: string): void {
    this.#refusals.push({ item, reason, detail });
  }

  #step(i: number): number {
    const items = this.#items;
    const item = items[i] as Item;
    if (isDecor(item) || isBullet(item)) return i + 1;
    const { sense } = item;
    if (sense?.is === "mark") {
      this.#marks.add(sense.of);
      if (sense.of === "period-summary" || sense.of === "front-line-summary") this.#totals.add(this.#sentence);
      return i + 1;
    }
    // "протягом вересня", "у березні": a month is no window.
    if ((sense?.is === "during" || sense?.is === "in") && is(items[i + 1], "month")) {
      this.#totals.add(this.#sentence);
      this.#marks.add("period-summary");
      return i + 2;
    }
    if (sense?.is === "as-of") {
      const point = pointAt(items, i + 1);
      if (point === null) return i + 1;
      this.#asOf = this.#asOfs.push(point) - 1;
      return point.to;
    }
    const window = windowAt(items, i) ?? (this.#starts[i] === true ? openingPart(items, i) : null);
    if (window !== null) return this.#window(window);
    // "знешкоджено 158 БпЛА на півночі та сході країни: 97 збито …": places stand between the count and its list.
    const counted = this.#here.at(-1);
    if (isMark(item, ":") && counted !== undefined && counted.sentence === this.#sentence && this.#list === null) this.#announce(counted, i);
    if (isMark(item, "(") && is(items[i - 1], "place")) return this.#ofPlace(i) ?? i + 1;
    const quantity = quantityAt(items, i);
    if (quantity !== null) return this.#quantity(quantity);
    switch (sense?.is) {
      case "body":
        this.#voices.push({ body: sense, item: i, sentence: this.#sentence, says: false, before: false });
        if (sense.country === "UA") this.#ours = true;
        return i + 1;
      case "says":
        this.#saying.add(this.#sentence);
        return i + 1;
      case "this":
        this.#thus.add(this.#sentence);
        return i + 1;
      case "background":
        // At the head of a text nothing stands before it that could be told apart.
        if (this.#drafts.length > 0) this.#background = Math.min(this.#background, i);
        return i + 1;
      case "clarified":
        this.#clarified = true;
        return i + 1;
      case "provisional":
        this.#provisional = true;
        return i + 1;
      case "total":
        this.#total = true;
        return i + 1;
      case "running":
        this.#total = true;
        return i + 1;
      case "enemy":
        if (sense.press === true) this.#press = true;
        else this.#enemy = true;
        this.#attacks = true;
        return i + 1;
      case "ours":
        this.#ours = true;
        return i + 1;
      case "metric":
        return this.#metric(i);
      case "aim":
        this.#aimed = true;
        return this.#places(i + 1, "affected");
      case "from": {
        const whole = this.#wholeAt(i);
        if (whole !== null) return whole;
        return this.#places(i + 1, "launched_from");
      }
      case "launcharea":
        return this.#places(i + 1, "launched_from");
      case "over":
        this.#overLand = true;
        return this.#places(i + 1, this.#role());
      case "in":
      case "on":
      case "each":
        return this.#places(i + 1, this.#role());
      case "place":
      case "placehead":
        return this.#bare(i) ?? this.#places(i, this.#aimed ? "affected" : this.#role());
      default:
        return this.#bare(i) ?? i + 1;
    }
  }

  /** "над Белгородской (3 БпЛА) и Тульской (2 БпЛА) областями": a part of the count, over the place before the bracket. */
  #ofPlace(open: number): number | null {
    const items = this.#items;
    const q = quantityAt(items, open + 1);
    const np = q === null ? null : nounPhraseAt(items, q.to);
    const end = np?.to ?? q?.to ?? 0;
    const whole = this.#here.find((draft) => draft.partOf === null && draft.unit === "munition");
    if (q === null || q.low === null || whole === undefined || !isMark(items[end], ")") || q.low > (whole.high ?? MOST)) return null;
    const draft = this.#draft(q, np, end);
    if (draft.unit !== "munition") return null;
    if (np === null) draft.paths = whole.paths;
    draft.partOf = whole;
    this.#settle(draft, this.#cueFor(draft, true) as Cue, "before");
    draft.places = [];
    const place = items[open - 1] as Item;
    if (is(place, "place")) draft.places.push({ sense: place.sense, from: open - 1, to: open, role: "shot_down_over" });
    this.#here = [whole];
    return end + 1;
  }

  /** "Із 140 БпЛА збито 120": the whole stands before its part. */
  #wholeAt(i: number): number | null {
    const items = this.#items;
    const q = quantityAt(items, i + 1);
    if (q === null || q.low === null || q.share || q.low > MOST) return null;
    const np = nounPhraseAt(items, q.to);
    if (np === null || np.unit !== "munition" || !this.#starts[i] && this.#drafts.length === 0) return null;
    const known = this.#drafts.some((draft) => draft.metric === "launched" && !draft.header && (draft.low === q.low || draft.high === q.high));
    const whole = this.#draft(q, np, np.to);
    whole.repeat = known;
    this.#settle(whole, { metric: "launched", from: q.from, to: q.from, number: "any", recorded: true }, "before");
    return np.to;
  }

  #window(window: WindowWords): number {
    const last = this.#windows.at(-1);
    if (last !== undefined && this.#ownWindow && !isAnother(last, window)) this.#windows[this.#windows.length - 1] = joined(last, window);
    else if (last !== undefined && !this.#ownWindow && this.#drafts.length === 0 && !isAnother(last, window)) this.#windows[this.#windows.length - 1] = joined(last, window);
    else {
      this.#windows.push(window);
      if (window.running) this.#total = true;
    }
    this.#ownWindow = true;
    return window.at.to;
  }

  #role(): PlaceRole {
    switch (this.#cue?.metric) {
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
        return this.#cue === null || this.#cue.metric === "attempted" ? "shot_down_over" : "affected";
      default:
        return "shot_down_over";
    }
  }

  #metric(i: number): number {
    const items = this.#items;
    const item = items[i];
    if (!is(item, "metric")) return i + 1;
    if (is(items[i - 1], "not")) return i + 1;
    let { metric } = item.sense;
    let from = i;
    const joint = is(items[i - 1], "and") || isMark(items[i - 1], "/");
    const before = this.#cue;
    // "перехвачены и уничтожены": one deed in two words; "уничтожены и подавлены" is the merged figure.
    const close = isMark(items[i - 2], ",") ? i - 2 : i - 1;
    if (joint && before !== null && before.to === close) {
      const pair = new Set<Metric>([before.metric, metric]);
      if (pair.has("shot_down") && pair.has("suppressed")) metric = "shot_down_or_suppressed";
      else if (pair.has("shot_down") && pair.has("lost")) metric = "shot_down";
      from = before.from;
    }
    const recorded = metric === "detected";
    // "Влучання засобів ураження зафіксовано на 12 локаціях": what was recorded stands before it.
    if (recorded && before !== null && (before.metric === "hits" || before.metric === "debris_locations") && this.#here.length === 0) return i + 1;
    if (recorded) metric = "launched";
    this.#cue = { metric, from, to: i + 1, number: item.sense.number, recorded };
    if (item.sense.form === "verb")
      for (const draft of this.#uncued.splice(0)) {
        // "46 безпілотниками виявилися обманками, ще два полетіли": the verb behind another verb is not theirs.
        if (items.slice(draft.content.to, i).some(({ kind }) => kind === "word")) this.#refuse(draft.number.from, "no-metric", "no word says what became of them");
        else this.#settle(draft, this.#cue, "after");
      }
    return i + 1;
  }

  /** The verb behind a number or its noun: "44 БпЛА – локаційно втрачені". */
  #verbAfter(at: number): Cue | null {
    const items = this.#items;
    let i = at;
    while (isDash(items[i]) || isQuote(items[i]) || is(items[i], "seen") || is(items[i], "ours") || (is(items[i], "further"))) i += 1;
    // "три на момент публікації перебували в повітрі"
    for (let far = i; far < i + 5 && (items[far]?.kind === "word" || is(items[far], "as-of")); far += 1) {
      const aloft = items[far + 1];
      if (is(aloft, "metric") && aloft.sense.metric === "still_airborne") return { metric: "still_airborne", from: far + 1, to: far + 2, number: "any", recorded: false };
    }
    const item = items[i];
    if (!is(item, "metric") || item.sense.form !== "verb" || item.sense.metric === "launched" || item.sense.metric === "attempted") return null;
    if ((item as Item).line === 2) return null;
    let { metric } = item.sense;
    let to = i + 1;
    const joint = is(items[to], "and") || isMark(items[to], "/");
    const second = items[to + 1];
    if (joint && is(second, "metric") && second.sense.form === "verb") {
      const pair = new Set<Metric>([metric, second.sense.metric]);
      if (pair.has("shot_down") && pair.has("suppressed")) metric = "shot_down_or_suppressed";
      if (pair.size === 1 || metric === "shot_down_or_suppressed" || pair.has("lost")) to += 2;
    }
    return { metric: metric === "detected" ? "launched" : metric, from: i, to, number: item.sense.number, recorded: metric === "detected" };
  }

  #quantity(q: Quantity): number {
    const items = this.#items;
    // A part is told of behind a dash: "37 із них – реактивні", "11 – над Орловською".
    let nounFrom = q.to;
    if (q.part && isDash(items[nounFrom])) nounFrom += 1;
    if (q.part && isMark(items[nounFrom], ",")) nounFrom += 1;
    // "26 влучань ударних безпілотників", "17 пусків": the deed is what is counted.
    const deed = items[q.to];
    if (is(deed, "metric") && deed.sense.form === "noun" && deed.sense.metric !== "debris_locations" && !q.part) {
      this.#cue = { metric: deed.sense.metric, from: q.to, to: q.to + 1, number: "any", recorded: false };
      nounFrom = q.to + 1;
    }
    const phrase = nounPhraseAt(items, nounFrom);
    const np = phrase !== null && (items[phrase.from] as Item).line < 2 ? phrase : null;
    const end = np?.to ?? q.to;
    if (q.share) {
      this.#refuse(q.number.from, "percentage", "a share of the whole");
      return end;
    }
    if ((q.low ?? 0) > MOST) {
      this.#refuse(q.number.from, "measure", `more than any night had: ${q.low}`);
      return end;
    }
    if (np === null && this.#isNoCount(q)) return q.to;
    if (np === null && this.#isOfSomethingElse(q)) {
      if (q.relation === "all_of" && q.low === null) return q.to;
      this.#strange = this.#sentence;
      this.#refuse(q.number.from, "no-metric", `a count of something else: ${(items[nounFrom] as Item).text}`);
      return nounFrom + 1;
    }
    // "понад сорок вильотів, двадцять із них": a part of what is no munition.
    if (np === null && q.part && this.#strange === this.#sentence) {
      this.#refuse(q.number.from, "no-metric", "a part of something else");
      return q.to;
    }
    const before = items[q.from - 1];
    const adjacent = this.#cue !== null && (this.#cue.from === q.to || this.#adjacentTo(q.from));
    const after = adjacent ? null : this.#verbAfter(end);
    const unit = np?.unit ?? (is(before, "on") && (this.#cue?.metric === "hits" || this.#cue?.metric === "debris_locations") ? "location" : "munition");
    const part = q.part || is(before, "part") || (isMark(before, ",") && is(items[q.from - 2], "part"));
    const draft = this.#draft(q, np, end, unit, part);
    if (part) draft.partOf = this.#wholeOf(draft);
    else if (this.#list !== null && !adjacent && (after === null || after.metric === this.#list.metric || isPartMetric(this.#list.metric, after.metric))) {
      draft.partOf = this.#list;
      draft.listed = this.#colon;
    }
    const cue = after ?? (adjacent ? this.#cue : this.#cueFor(draft, part));
    if (cue !== null && after === null && !adjacent && !part && this.#list === null && this.#isTornOff(q.from, end, cue)) {
      this.#refuse(q.number.from, "no-metric", "its own verb is none of a bulletin");
      return end;
    }
    if (np?.unit === "attempt") {
      if (q.low !== null && this.#cue?.metric === "attempted") this.#settle(draft, this.#cue, "before");
      else this.#refuse(q.number.from, "no-metric", "attempts that nobody is said to have stopped");
    } else if (cue === null) this.#uncued.push(draft);
    else this.#settle(draft, cue, after !== null ? "after" : "before");
    if (q.whole !== null && this.#drafts.includes(draft)) this.#whole(draft, q);
    // "из которых девять сбиты над …, пять – над …": a list of parts.
    if (part && draft.partOf !== null && this.#list === null && (after !== null || is(items[end], "over") || (isDash(items[end]) && is(items[end + 1], "over")))) this.#list = draft.partOf;
    this.#announce(draft, end);
    if (np !== null) for (const bracket of np.brackets) this.#bracket(bracket.from, bracket.to, draft);
    return end;
  }

  #draft(q: Quantity, np: NounPhrase | null, end: number, unit = np?.unit ?? "munition", part = false): Draft {
    return {
      ...this.#blank(q.from),
      low: q.low,
      high: q.high,
      relation: q.relation,
      unit,
      paths: unit !== "munition" ? [] : np !== null ? this.#classOf(np, part) : (this.#classBefore(q, part)?.paths ?? []),
      object: np === null ? { from: q.to, to: q.to } : { from: np.from, to: np.to },
      number: q.number,
      content: { from: q.from, to: end },
      each: q.each,
    };
  }

  /** Whose class a number without a noun takes: the list's, or that of the count before it in its sentence. */
  #classBefore(q: Quantity, part: boolean): Draft | null {
    if (this.#list !== null) return this.#list;
    if (q.relation === "all_of") return this.#drafts.findLast(({ metric, low, header }) => metric === "launched" && !header && (q.low === null || low === q.low)) ?? this.#last;
    return this.#last !== null && (part || q.further || this.#last.sentence === this.#sentence || q.whole !== null) ? this.#last : this.#onlyLaunched();
  }

  /** The one count of what was sent, when there is only one. */
  #onlyLaunched(): Draft | null {
    const wholes = this.#drafts.filter(({ metric, header, partOf }) => metric === "launched" && !header && partOf === null);
    return wholes.length === 1 ? (wholes[0] as Draft) : null;
  }

  /** A count of which nothing is known yet but where it stands. */
  #blank(at: number): Draft {
    const nothing = { from: at, to: at };
    return {
      metric: "launched", low: null, high: null, relation: "unknown", unit: "munition", paths: [], object: nothing, number: nothing, content: nothing, cue: null, places: [], partOf: null,
      each: false, window: -1, asOf: -1, provisional: false, header: at < this.#header, sentence: this.#sentence, repeat: false, running: false, period: false, listed: false, rule: "",
    };
  }

  #classOf(np: NounPhrase, part: boolean): readonly string[] {
    // "82 – реактивні": jets among the strike drones.
    return part && !np.head && np.paths.length === 0 ? (this.#last?.paths ?? []) : np.paths;
  }

  /** Whether nothing but marks and small words stands between the verb and a number. */
  #adjacentTo(at: number): boolean {
    const { to } = this.#cue as Cue;
    for (let i = to; i < at; i += 1) {
      const item = this.#items[i];
      if (is(item, "ours") || is(item, "further") || is(item, "total") || is(item, "hedge") || is(item, "provisional") || is(item, "seen")) continue;
      return false;
    }
    return true;
  }

  #cueFor(draft: Draft, part: boolean): Cue | null {
    if (part && draft.partOf !== null) return { metric: draft.partOf.metric, from: draft.partOf.cue?.from ?? draft.content.from, to: draft.partOf.cue?.to ?? draft.content.from, number: "any", recorded: false };
    if (this.#cue !== null) return this.#cue;
    if (this.#list !== null) return { metric: this.#list.metric, from: this.#list.content.from, to: this.#list.content.to, number: "any", recorded: false };
    // "противник 104-ма БпЛА", "Усього – 30 засобів": the verb is missing, the deed is not.
    if (this.#attacks || (this.#total && this.#items.length > 0 && !this.#ours)) return { metric: "launched", from: draft.content.from, to: draft.content.from, number: "any", recorded: true };
    return null;
  }

  /** What a part is a part of: the list's whole, or the last count that it fits in. */
  #wholeOf(draft: Draft): Draft | null {
    for (let i = this.#drafts.length - 1; i >= 0 && i >= this.#drafts.length - 12; i -= 1) {
      const whole = this.#drafts[i] as Draft;
      if (whole.header || whole.unit !== draft.unit || whole.unit !== "munition" || whole.each) continue;
      if (whole.partOf !== null && whole.partOf !== this.#list && whole.sentence === this.#sentence && whole.partOf.sentence === this.#sentence && isNamedPart(whole)) continue;
      if (whole.high !== null && draft.low !== null && draft.low > whole.high) continue;
      if (whole.paths.length > 0 && whole.paths.every((path) => path.startsWith("missile")) && draft.paths.length > 0 && !holds(whole.paths, draft.paths)) continue;
      return whole;
    }
    return null;
  }

  #settle(draft: Draft, cue: Cue, side: "before" | "after"): void {
    let { metric } = cue;
    if (draft.unit === "location") {
      if (metric === "hits") metric = "hit_locations";
      else if (metric !== "debris_locations") return this.#refuse(draft.number.from, "no-metric", "places of which nothing is said");
    } else if (draft.unit === "object") {
      return this.#refuse(draft.number.from, "no-metric", "what carries weapons is none");
    } else if (draft.unit === "region") {
      if (metric !== "launched" && metric !== "hits") return this.#refuse(draft.number.from, "no-metric", "regions of which nothing is said");
      metric = "regions_affected";
    } else if (metric === "debris_locations") {
      return this.#refuse(draft.number.from, "no-metric", "what fell is counted by place");
    } else if (metric === "attempted" && draft.unit !== "attempt") metric = "launched";
    draft.metric = metric;
    draft.cue = { from: cue.from, to: cue.to };
    // The words of an item of a list are its own; its verb stands far before it.
    const from = side === "after" || draft.content.from - cue.to > FAR ? draft.content.from : Math.min(draft.content.from, cue.from);
    draft.content = { from, to: side === "after" ? Math.max(draft.content.to, cue.to) : draft.content.to };
    draft.provisional = this.#provisional;
    draft.window = this.#windows.length - 1;
    draft.asOf = this.#asOf;
    draft.running = this.#windows.at(-1)?.running === true || (this.#total && draft.partOf === null && this.#containsEarlier(draft));
    draft.rule = `${cue.recorded ? "recorded" : side}`;
    if (draft.relation === "all_of" && draft.low === null) this.#all(draft);
    else if (draft.relation === "all_of" && draft.partOf === null) draft.partOf = this.#drafts.findLast((whole) => whole.metric === "launched" && !whole.header && whole.low === draft.low && whole.high === draft.low && (holds(draft.paths, whole.paths) || holds(whole.paths, draft.paths))) ?? null;
    for (const { place, role } of this.#pendingPlaces.splice(0)) draft.places.push({ ...place, role: role === "launched_from" || metric === "launched" ? role : this.#role() });
    this.#drafts.push(draft);
    if (draft.unit === "munition") this.#last = draft;
    if (this.#placesSince) {
      this.#here = [];
      this.#placesSince = false;
    }
    this.#here.push(draft);
    if (side === "after") this.#cue = cue;
  }

  /** "Всего в ночное время уничтожено 84": a total of a sentence of its own holds what was counted before it. */
  #containsEarlier(draft: Draft): boolean {
    const earlier = this.#drafts.filter((other) => other.metric === draft.metric && !other.header && other.partOf === null && other.sentence < this.#sentence && other.low !== null);
    return draft.metric !== "launched" && earlier.length > 0 && earlier.every(({ low }) => (low ?? 0) <= (draft.low ?? 0));
  }

  /** "Усі збито": all that were launched. */
  #all(draft: Draft): void {
    const wholes = this.#drafts.filter((whole) => whole.metric === "launched" && !whole.header && whole.partOf === null && whole.unit === "munition" && holds(draft.paths, whole.paths));
    const known = wholes.filter(({ low, high }) => low !== null && low === high);
    if (known.length === 0 || known.length < wholes.filter(({ relation }) => relation !== "unknown" && relation !== "withheld").length) return;
    draft.low = draft.high = known.reduce((sum, whole) => sum + (whole.low ?? 0), 0);
    draft.partOf = known.length === 1 ? (known[0] as Draft) : null;
  }

  /** "5 із 7 збито": seven were launched. */
  #whole(draft: Draft, q: Quantity): void {
    const of = q.whole as NonNullable<Quantity["whole"]>;
    const known = this.#drafts.find((other) => other !== draft && other.metric === "launched" && other.low === of.low && other.high === of.high && !other.header);
    if (known !== undefined) {
      draft.partOf = known;
      return;
    }
    const whole: Draft = { ...draft, metric: "launched", low: of.low, high: of.high, relation: of.relation, number: { from: of.from, to: of.to }, places: [], partOf: null, rule: "whole", provisional: draft.provisional };
    draft.partOf = whole;
    this.#drafts.splice(this.#drafts.indexOf(draft), 0, whole);
  }

  /** "збили …, при цьому два БпЛА прямували": other words stand before it, and a verb that is not known behind. */
  #isTornOff(from: number, end: number, cue: Cue): boolean {
    const behind = this.#items[end];
    if (cue.metric === "launched" || behind === undefined || behind.kind !== "word" || behind.capital || behind.line > 0) return false;
    const last = this.#here.at(-1);
    return this.#items.slice(Math.max(cue.to, last?.content.to ?? 0), from).some(({ kind }) => kind === "word");
  }

  /** A colon or a dash behind a count announces what it is made of. */
  #announce(draft: Draft, end: number): void {
    const items = this.#items;
    if (!this.#drafts.includes(draft) || draft.unit !== "munition") return;
    let i = end;
    if (is(items[i], "part")) i += 1;
    const list = isMark(items[i], ":") || (isDash(items[i]) && quantityAt(items, i + 1) !== null && !is(items[i + 1], "over"));
    if (!list || draft.partOf === this.#list && this.#list !== null && !isMark(items[i], ":")) return;
    let next = i + 1;
    while (isDecor(items[next]) || isBullet(items[next]) || isQuote(items[next])) next += 1;
    if (quantityAt(items, next) === null && nounPhraseAt(items, next) === null) return;
    // "524 цілі – 48 ракет та 476 БпЛА:" – the bullets are parts of these parts; what they say again is found later.
    if (this.#list !== null && draft.partOf === this.#list) return;
    this.#list = draft;
    this.#colon = isMark(items[i], ":") && !is(items[i - 1], "part");
  }

  /** What a bracket behind a noun says: "(понад 50 із них – реактивні)", "(район пуску – Курська обл.)", "(по Київщині)". */
  #bracket(from: number, to: number, draft: Draft): void {
    const items = this.#items;
    for (let i = from; i < to; ) {
      const q = quantityAt(items, i);
      if (q !== null && q.to <= to) {
        i = Math.max(this.#quantity({ ...q, part: true }), i + 1);
        continue;
      }
      const item = items[i] as Item;
      const jet = is(item, "adjective") && item.sense.path === "jet";
      if (jet && !draft.paths.includes("uav.strike.jet")) draft.paths = [...draft.paths, "uav.strike.jet"];
      const role: PlaceRole | null = is(item, "launcharea") || is(item, "from") || isDash(item) ? "launched_from" : is(item, "each") || is(item, "in") ? "affected" : is(item, "place") ? bracketRole(draft) : null;
      if (role !== null) {
        const list = placesAt(items, is(item, "place") ? i : i + 1, role);
        if (list.places.length > 0 && list.to <= to + 1) {
          for (const place of list.places) if (place.sense.kind !== "country" && place.sense.kind !== "area") this.#addPlace(draft, place, role);
          i = list.to;
          continue;
        }
      }
      i += 1;
    }
  }

  /** Things without a number: one by its grammar ("ракетою"), or several whose number is not told. */
  #bare(i: number): number | null {
    const items = this.#items;
    const np = nounPhraseAt(items, i);
    if (np === null) return null;
    if (np.unit !== "munition" && np.unit !== "attempt") return np.to;
    if (!np.head && !(np.number === "one" && np.paths.length > 0 && is(items[np.to], "and"))) return np.head ? np.to : this.#skipAdjectives(np);
    const after = this.#verbAfter(np.to);
    const left = this.#cue;
    const adjacent = left !== null && this.#adjacentTo(i);
    const cue = !adjacent && after !== null ? after : left;
    const number = np.number !== "any" ? np.number : cue !== null && (cue === after || adjacent) ? cue.number : "any";
    const bareAttempt = np.unit === "attempt";
    if (cue === null || (bareAttempt && cue.metric !== "attempted") || (!bareAttempt && cue.metric === "attempted") || number === "any" || cue.metric === "debris_locations") return np.to;
    if (is(items[i - 1], "not") || is(items[i - 1], "clarified")) return np.to;
    if (number === "many" && cue.metric === "shot_down" && np.head && this.#list === null && (cue === after || adjacent)) return this.#definite(i, np, cue, cue === after ? "after" : "before");
    if (number === "many" && (cue.metric !== "launched" || np.paths.length === 0 || cue.recorded)) return np.to;
    if (number === "many" && bareAttempt) return np.to;
    const one = number === "one";
    const where = { from: np.from, to: np.to };
    const draft: Draft = {
      ...this.#blank(i),
      metric: cue.metric,
      low: one ? 1 : null,
      high: one ? 1 : null,
      relation: one ? "exact" : "unknown",
      unit: np.unit,
      paths: np.paths,
      object: where,
      number: where,
      content: where,
      partOf: this.#list !== null && !adjacent && cue !== after ? this.#list : null,
    };
    this.#settle(draft, cue, cue === after ? "after" : "before");
    if (this.#drafts.includes(draft)) draft.rule = one ? "implied-one" : "uncounted";
    for (const bracket of np.brackets) this.#bracket(bracket.from, bracket.to, draft);
    return np.to;
  }

  /** "Беспилотники уничтожены": those that attacked, whose number was told before or nowhere. */
  #definite(i: number, np: NounPhrase, cue: Cue, side: "before" | "after"): number {
    const told = this.#drafts.some((draft) => draft.metric === cue.metric && !draft.header && draft.low !== null);
    if (told || i < this.#header) return np.to;
    const where = { from: np.from, to: np.to };
    const draft: Draft = { ...this.#blank(i), metric: cue.metric, relation: "all_of", paths: np.paths, object: where, number: where, content: where };
    this.#settle(draft, cue, side);
    if (!this.#drafts.includes(draft)) return np.to;
    draft.relation = draft.low === null ? "unknown" : "derived";
    draft.rule = "those-told-of";
    return np.to;
  }

  #skipAdjectives(np: NounPhrase): number {
    return np.to;
  }

  #places(at: number, role: PlaceRole): number {
    const items = this.#items;
    const list = placesAt(items, at, role);
    this.#unknown.push(...list.unknown);
    const named = list.places.filter(({ sense }) => sense.kind !== "area" && (sense.kind !== "country" || role === "crossed_to"));
    if (list.places.length === 0) return Math.max(at, list.to);
    this.#attach(named, role);
    return list.to;
  }

  #attach(places: readonly NamedPlace[], role: PlaceRole): void {
    // "застосував ракету над Чорним морем": from there.
    if (role === "affected" && places.length > 0 && places.every(({ sense }) => sense.kind === "sea")) return this.#attach(places, "launched_from");
    if (role === "launched_from") {
      const open = this.#here.filter((draft) => draft.metric === "launched" && draft !== this.#list && (draft.partOf === null || draft.partOf === this.#list) && !draft.places.some((place) => place.role === "launched_from"));
      for (const draft of open) for (const place of places) this.#addPlace(draft, place, role);
      this.#placesSince = true;
      if (open.length === 0 && this.#here.every(({ metric }) => metric !== "launched")) this.#pendingPlaces.push(...places.map((place) => ({ place, role })));
      return;
    }
    if (this.#aimed) {
      for (const draft of this.#drafts) if (draft.metric === "launched" && !draft.header && draft.partOf === null) for (const place of places) this.#addPlace(draft, place, "affected");
      return;
    }
    const draft = this.#here.at(-1);
    if (draft === undefined || (draft.metric === "launched") !== (role === "affected")) {
      this.#pendingPlaces.push(...places.map((place) => ({ place, role })));
      return;
    }
    if (draft.each && places.length > 0) return this.#distribute(draft, places, role);
    this.#placesSince = true;
    for (const place of places) this.#addPlace(draft, place, role);
    // "три БпЛА, пять снарядов и шесть ракет над Курской областью": one verb, one land.
    for (const other of this.#here.slice(0, -1)) if (other.cue !== null && draft.cue !== null && other.cue.from === draft.cue.from && other.metric === draft.metric && other.unit === draft.unit && other.partOf === null && draft.partOf === null && !other.each && other.places.length === 0 && other !== this.#list) for (const place of places) this.#addPlace(other, place, role);
  }

  #addPlace(draft: Draft, place: NamedPlace, role: PlaceRole): void {
    if (!draft.places.some((other) => other.role === role && other.sense.code === place.sense.code && other.sense.name === place.sense.name)) draft.places.push({ ...place, role });
  }

  /** "по два – над A и Б": two over each. */
  #distribute(draft: Draft, places: readonly NamedPlace[], role: PlaceRole): void {
    const at = this.#drafts.indexOf(draft);
    if (at < 0) return;
    const parts = places.map((place): Draft => ({ ...draft, places: [{ ...place, role }], rule: "each" }));
    this.#drafts.splice(at, 1, ...parts);
    this.#here = this.#here.map((other) => (other === draft ? (parts.at(-1) as Draft) : other));
    if (this.#last === draft) this.#last = parts.at(-1) as Draft;
  }

  /** A number alone that is an hour, a year, a name or a list mark; it is refused or passed over. */
  #isNoCount(q: Quantity): boolean {
    const items = this.#items;
    const number = items[q.number.from] as Item;
    if (number.kind !== "digits") {
      // A numeral in words without a noun counts only in a list or beside a verb.
      return this.#cue === null && this.#list === null && this.#verbAfter(q.to) === null && !q.part && this.#pendingOne(q);
    }
    const value = numeralAt(items, q.number.from)?.value ?? 0;
    if (value >= 1990 && value < 2100 && !is(items[q.to], "over") && !isDash(items[q.to])) {
      this.#refuse(q.number.from, "year", "a year");
      return true;
    }
    if (isMark(items[q.to], "%")) {
      this.#refuse(q.number.from, "percentage", "a share");
      return true;
    }
    return false;
  }

  /** "два види зброї": the noun behind the number is none that a bulletin counts. */
  #isOfSomethingElse(q: Quantity): boolean {
    const next = this.#items[q.to];
    if (q.part || next === undefined || next.line > 0) return false;
    // "ще одна – зайшла з моря": what it does is not told in words of a bulletin.
    if (isDash(next)) return this.#list === null && this.#items[q.to + 1]?.kind === "word";
    return next.kind === "word" && next.spaced;
  }

  #pendingOne(q: Quantity): boolean {
    const value = q.low;
    return value !== null;
  }
}

/** A part that has words of its own ("летевших на Москву"), not an item of a list by place. */
function isNamedPart(draft: Draft): boolean {
  return draft.rule === "part";
}

/** What a figure for several fates is made of. */
function isPartMetric(whole: Metric, part: Metric): boolean {
  const fates: readonly Metric[] = ["shot_down", "suppressed", "lost", "lost_or_suppressed", "shot_down_or_suppressed"];
  return whole !== part && ((whole === "neutralised_total" && fates.includes(part)) || (whole === "shot_down_or_suppressed" && (part === "shot_down" || part === "suppressed")));
}

/** What places in a bracket behind a count are to it. */
function bracketRole({ metric }: Draft): PlaceRole {
  return metric === "hit_locations" || metric === "hits" ? "hit" : metric === "debris_locations" ? "debris" : metric === "launched" ? "launched_from" : "shot_down_over";
}
