import type { StatementKind } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import type { SayWord } from "../term.ts";
import { PARAGRAPH } from "../tokens.ts";
import type { Mention } from "./mentions.ts";
import { MentionReader } from "./mentions.ts";
import type { TokenRange } from "./phrases.ts";
import { BOUNDARY, hasSource, isSetting, opensClause, phraseAfter, phraseBefore } from "./phrases.ts";
import type { Quotation, Quotations } from "./quotations.ts";
import { isTitle } from "./quotations.ts";
import type { Subject, VerbGroup } from "./subject.ts";
import { mainSubject, nameBeside, skipSetting, subjectOf, verbGroup } from "./subject.ts";
import {
  ACTOR, ADV, AUX, BE, before, COLON, COMMA, CONJ, DASH, DET, JOIN, LOWER, MARK, NAME, NUM, OF, PEOPLE, POSS, PREP, PRON, REL, ROLE, SAY, STOP, SUB, THAT, TIME, TITLE, TO, VERB, viewOf,
} from "./view.ts";
import type { View } from "./view.ts";

/** Who is said to say something, by which words, and what. All ranges are half-open and in tokens. */
export interface Attribution {
  /** Null when the words attribute without naming anyone ("were reported"). */
  readonly source: Mention | null;
  /** The attributing words; null for a quotation that goes on without any. */
  readonly cue: TokenRange | null;
  /** What was said, in text order; several for a split quotation. */
  readonly content: TokenRange[];
  /** Whether the content is, or contains, a quotation of some length. */
  readonly direct: boolean;
  readonly kind: StatementKind;
  readonly addressees: readonly Mention[];
  /** Those through whom it came, outermost first. */
  readonly via: readonly Mention[];
  readonly basis: "explicit" | "inherited";
  /** How it was read: before, after, around, inverted, according-to, cite, passive, noun, colon, dash, shared, goes-on. */
  readonly rule: string;
  /** What the cue asks for, see `SayFrame`; "mark" for colons, dashes and quotations without a cue. */
  readonly frame: string;
  readonly sentence: number;
}

/** Who stands behind the words at one token. */
export interface Claimant {
  /** Null: nobody is named, the outlet itself speaks. */
  readonly mention: Mention | null;
  readonly basis: "explicit" | "inherited" | "none";
  readonly cue: TokenRange | null;
  readonly via: readonly Mention[];
  readonly attribution: Attribution | null;
}

/** Everything that the attribution rules found in a text. */
export interface AttributionReading {
  readonly attributions: readonly Attribution[];
  readonly quotations: Quotations;
  /** For each quotation, the attribution that it belongs to, or -1. */
  readonly owner: Int32Array;
  readonly mentions: readonly Mention[];
  claimantFor(token: number): Claimant;
}

/** A quotation shorter than this is a part of somebody's words inside the reporter's sentence. */
export const DIRECT_WORDS = 4;
/** Content and search never reach farther than this, so that an endless sentence stays linear. */
const REACH = 400;
const NOBODY: Claimant = { mention: null, basis: "none", cue: null, via: [], attribution: null };

/** The attributions of a text, in the order of their cues. */
export function attributions(analysis: Analysis): readonly Attribution[] {
  return readAttributions(analysis).attributions;
}

export function readAttributions(analysis: Analysis): AttributionReading {
  return new AttributionReader(analysis).read();
}

interface Draft {
  source: Mention | null;
  cue: TokenRange | null;
  content: TokenRange[];
  kind: StatementKind;
  addressees: Mention[];
  via: Mention[];
  basis: Attribution["basis"];
  rule: string;
  frame: string;
  sentence: number;
  direct: boolean;
  /** Where the source stands in the sentence, for those that share it. */
  subject: TokenRange | null;
  /** First token of source and cue together. */
  start: number;
  nested: boolean;
}

const REQUESTS = new Set<StatementKind>(["demands", "calls_on", "promises", "rejects"]);

/** How likely the speaker of an attribution goes on in the next sentence. */
function weight(draft: Draft): number {
  if (draft.source?.form === "phrase" && draft.source.kind === "unknown") return 0;
  return draft.direct || draft.frame === "speech" || draft.frame === "clause" || draft.frame === "cite" || draft.frame === "mark" ? 2 : 1;
}

class AttributionReader {
  readonly view: View;
  readonly names: MentionReader;
  readonly analysis: Analysis;
  readonly found: Draft[] = [];
  /** Attributions of the sentence in hand. */
  here: Draft[] = [];
  last: Draft | null = null;
  floor = 0;
  limit = 0;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.view = viewOf(analysis);
    this.names = new MentionReader(this.view);
  }

  read(): AttributionReading {
    const { analysis, view } = this;
    const { bits } = view;
    const { sentences, end } = analysis;
    for (let s = 0; s < sentences.length; s++) {
      const { from, to } = sentences[s] as TokenRange;
      this.here = [];
      this.#label(s, from, to);
      for (let i = from; i < to; i = Math.max(i + 1, end[i] as number)) {
        if (((bits[i] as number) & SAY) !== 0) this.#cue(i, s, from, to);
      }
      this.#trailer(s, from, to);
      let reach = -1;
      for (const draft of this.here) {
        this.found.push(draft);
        if (draft.nested || draft.source === null || view.loud[s] === 1 || this.#isFirstPerson(draft)) continue;
        // What is said inside another's words does not make its speaker the one who goes on.
        if (draft.start >= reach) this.last = draft;
        for (const range of draft.content) if (range.from > draft.start) reach = Math.max(reach, range.to);
      }
    }
    return this.#finish();
  }

  // ---- cues ----

  #cue(at: number, s: number, from: number, to: number): void {
    const { view, analysis } = this;
    const word = analysis.term[at]?.say;
    if (word === undefined) return;
    // Inside a quotation of some length only its own words count.
    let floor = from;
    let limit = to;
    let nested = false;
    const inside = view.quotations.inside[at] ?? -1;
    if (inside >= 0) {
      const quotation = view.quotations.list[inside] as Quotation;
      floor = Math.max(floor, quotation.from + 1);
      limit = Math.min(limit, quotation.closed ? quotation.to - 1 : quotation.to);
      nested = true;
      if (quotation.words < 3) return;
    }
    floor = Math.max(floor, at - REACH);
    limit = Math.min(limit, at + REACH);
    this.floor = floor;
    this.limit = limit;
    if (word.form === "preposition") this.#accordingTo(at, s, word, nested);
    else if (word.form === "noun") this.#noun(at, s, word, nested);
    else if (word.frame === "cite") this.#cite(at, s, word, nested);
    else this.#verb(at, s, word, nested);
  }

  #verb(at: number, s: number, word: SayWord, nested: boolean): void {
    const { view, analysis, floor, limit } = this;
    const { bits } = view;
    const frame = word.frame ?? "speech";
    const end = analysis.end[at] as number;
    const group = verbGroup(view, at, word, floor);
    if (group.infinitive) return;
    if (nested && (frame === "evidence" || frame === "mind" || frame === "weak")) return;
    const prior = group.from > floor ? before(view, group.from) : -1;
    const b = prior < 0 ? 0 : (bits[prior] as number);
    if ((b & JOIN) !== 0) return; // "US-backed"
    const next = end < limit ? (bits[end] as number) : STOP;
    const finite = group.finite || word.form === "past" || word.form === "third";
    if (word.form === "participle" && !group.finite && !this.#quoteBeside(at, end)) return;
    if (word.form === "base" && !group.finite && !this.#plural(group.from, floor)) return;
    if (word.form === "third" && !group.finite && ((b & (DET | PEOPLE | NUM | POSS | PREP | OF)) !== 0 && (b & (PRON | ROLE)) === 0)) return;
    // "the reported attack" is no cue; "many said" is.
    const each = word.form === "ing" && prior > floor && ((bits[before(view, prior)] as number) & COMMA) !== 0;
    if ((b & DET) !== 0 && (b & (ROLE | PRON)) === 0 && !group.finite && !each) return;
    if (word.form === "past" && !group.finite && frame !== "object" && (next & PREP) !== 0 && prior >= 0 && (b & (LOWER | ROLE)) !== 0 && this.#hangs(prior, floor)) return;

    if (frame === "object" && word.kind === "rejects" && end - at === 1 && (next & PREP) !== 0 && (next & (NAME | ROLE)) === 0) return; // "slammed into"

    if (group.passive || (word.form === "past" && !group.finite && this.#by(end))) {
      this.#passive(at, s, word, group, nested);
      return;
    }

    let subject = each && (b & DET) !== 0 ? null : subjectOf(view, at, group, word, floor, limit);
    if (word.form === "base" && !group.finite && subject !== null && ((bits[subject.from] as number) & PRON) === 0 && subject.way === "before" && !opensClause(view, subject.outer, floor) && ((bits[before(view, subject.outer)] as number) & AUX) === 0) return;
    let source: Mention | null = null;
    let way: string = subject?.way ?? "shared";
    if (subject === null) {
      // A participle or a second verb goes with the subject of the sentence.
      const joins = each || (word.form === "ing" && !group.finite) || (b & CONJ) !== 0 || ((b & PREP) !== 0 && word.form === "ing") || ((b & COMMA) !== 0 && finite && this.here.length > 0);
      if (!joins) return;
      if ((b & (OF | TO)) !== 0) return;
      const shared = this.#shared(s, at, floor);
      if (shared === null) return;
      subject = { from: shared.from, to: shared.to, way: "shared", outer: shared.from };
      source = shared.mention;
      way = "shared";
    }
    if (nested && this.#firstPerson(subject)) return;
    source ??= this.#source(subject, s, at);
    if (source === null) return;
    if (frame === "evidence" && word.form !== "past" && (word.form === "ing" || !this.#numberWithin(end, limit)) && !this.#document(source)) return;
    if (frame === "evidence" && (!this.#actor(source) || (word.form === "ing" && !group.finite && (source.kind === "document" || way === "shared")))) return;
    if (source.kind === "place" && (nested || frame === "evidence" || frame === "mind")) return;
    if ((frame === "mind" || frame === "object") && !hasSource(view, subject.from, subject.to)) return;

    // Who is told.
    let rest = subject.way === "inverted" ? subject.to : end;
    const addressees: Mention[] = [];
    if (subject.way !== "inverted") {
      const tell = word.addressee === true;
      rest = this.#skipAdverbs(rest, limit);
      if (tell || word.kind === "calls_on") rest = this.#addressee(rest, limit, addressees, frame);
    }
    const plain = frame === "speech" || frame === "clause" || frame === "weak" || frame === "mind";
    let r = frame === "object" || frame === "evidence" ? this.#skipAdverbs(rest, limit) : skipSetting(view, rest, limit, this.#trails(subject.outer, floor));
    if (!plain) {
      const behind = skipSetting(view, r, limit, true);
      if (behind > r && behind < limit && ((bits[behind] as number) & THAT) !== 0) r = behind;
    }
    if (r < limit && ((bits[r] as number) & COMMA) !== 0 && r + 1 < limit && ((bits[r + 1] as number) & (MARK | THAT)) !== 0) r++;
    if (r < limit && ((bits[r] as number) & COLON) !== 0) r++;
    if (r < limit && ((bits[r] as number) & THAT) !== 0) {
      r = analysis.end[r] as number;
      if (r + 1 < limit && ((bits[r] as number) & COMMA) !== 0 && ((bits[r + 1] as number) & MARK) !== 0) r++;
    }

    const content: TokenRange[] = [];
    let rule = way;
    // In "the “delays” he said had stood in the way" the clause goes on.
    const quoted = subject.way !== "inverted" && (next & (BE | AUX)) === 0 && this.#quoteEndsAt(subject.outer) >= 0;
    const trails = subject.way === "before" && this.#trails(subject.outer, floor);
    // "…, police told AP on condition of anonymity as they were not allowed to speak": nothing more was said.
    const aside = trails && frame === "speech" && r < limit && r > rest && ((bits[r] as number) & (SUB | PREP)) !== 0;
    const done = quoted || aside || r >= limit || ((bits[r] as number) & (COMMA | STOP | DASH)) !== 0 || (((bits[r] as number) & MARK) !== 0 && view.quotations.mark[r] === -1);
    if (subject.way === "inverted" || done) {
      // The words stand before: "…, X said", or around: "…, X said, …".
      const leading = this.#contentBefore(subject.way === "inverted" ? at : subject.outer, floor, content);
      if (leading === "none" && !done && subject.way !== "inverted") return;
      if (leading !== "none") {
        rule = subject.way === "inverted" ? "inverted" : "after";
        let after = r;
        if (leading === "quotation") {
          after = this.#nextQuote(rest, limit);
          if (after >= 0 && this.#takeQuote(after, content, limit) ) rule = "around";
        } else if (after + 1 < limit && ((bits[after] as number) & COMMA) !== 0 && this.#goesOn(after + 1, limit)) {
          const stop = this.#contentEnd(after + 1, limit);
          if (stop > after + 1) {
            content.push({ from: after + 1, to: stop });
            rule = "around";
          }
        }
      } else if (done && r + 1 < limit && ((bits[r] as number) & (COMMA | DASH)) !== 0 && subject.way === "before") {
        // "On Tuesday, officials said, three people died": what stands before is no clause.
        const stop = this.#contentEnd(r + 1, limit);
        if (stop > r + 1 && frame !== "object") content.push({ from: r + 1, to: stop });
      }
    } else {
      if (frame === "weak" && !this.#quoteWithin(r, limit)) return;
      if (frame === "speech" && ((bits[r] as number) & TO) !== 0) return;
      if (frame === "clause" && !this.#clause(r, limit)) return;
      this.#takeContent(r, limit, content);
    }
    if (content.length === 0) return;
    if (frame === "weak" && !content.some((range) => this.#quoteWithin(range.from, range.to))) return;
    if (!plain && frame !== "object" && frame !== "evidence") return;

    let kind = word.kind;
    const earlier = this.here.at(-1);
    if (kind === "says" && way === "shared" && word.form === "ing" && earlier !== undefined && earlier.source?.entity === source.entity && earlier.kind !== "calls_on") kind = earlier.kind;
    if (subject.way === "before" && subject.to < group.from) this.#cutBeside(subject.to, group.from);
    this.#cutEarlier(subject.way === "shared" ? group.from : subject.outer, word.form === "ing" && !group.finite, nested);
    this.#push({
      source, cue: { from: group.from, to: end }, content, kind, addressees, via: [], basis: "explicit", rule, frame, sentence: s,
      direct: false, subject, start: Math.min(subject.outer, group.from), nested,
    });
  }

  /** "was quoted as saying", "was confirmed by", "were reported". */
  #passive(at: number, s: number, word: SayWord, group: VerbGroup, nested: boolean): void {
    const { view, analysis, floor, limit } = this;
    const { bits } = view;
    const end = analysis.end[at] as number;
    const cue = { from: group.from, to: end };
    const last = analysis.text.slice(analysis.tokens.from[end - 1], analysis.tokens.to[end - 1]);
    if (end - at > 1 && last.length === 6) {
      // "X was quoted as saying": X speaks.
      const from = phraseBefore(view, group.from, floor);
      if (from === group.from) return;
      const source = this.#source({ from, to: group.from, way: "before", outer: from }, s, at);
      const content: TokenRange[] = [];
      let r = skipSetting(view, end, limit, false);
      while (r < limit && ((bits[r] as number) & (THAT | COLON | COMMA)) !== 0) r++;
      if (r < limit && ((bits[r] as number) & STOP) === 0) this.#takeContent(r, limit, content);
      else this.#contentBefore(from, floor, content);
      if (source !== null && content.length > 0) this.#push({ source, cue, content, kind: word.kind, addressees: [], via: [], basis: "explicit", rule: "passive", frame: "speech", sentence: s, direct: false, subject: { from, to: group.from }, start: from, nested });
      return;
    }
    if (word.frame === "weak" || word.frame === "mind") return;
    const by = this.#by(end);
    if (by > 0) {
      const to = phraseAfter(view, by, limit);
      if (to === by || !(hasSource(view, by, to))) return;
      const source = this.#source({ from: by, to, way: "inverted", outer: by }, s, at);
      if (source === null || !this.#actor(source)) return;
      // "were reported by", not "was attacked by": only verbs of speech make their object a content.
      if (word.frame === "object" && word.kind !== "denies" && word.kind !== "rejects") return;
      const from = this.#clauseStart(group.from, floor);
      const content = [{ from, to: group.from }];
      if (to < limit && ((bits[to] as number) & BOUNDARY) === 0) content.push({ from: to, to: this.#contentEnd(to, limit) });
      if (content[0]?.from !== content[0]?.to) this.#push({ source, cue, content, kind: word.kind, addressees: [], via: [], basis: "explicit", rule: "passive", frame: word.frame ?? "speech", sentence: s, direct: false, subject: { from: by, to }, start: group.from, nested });
      return;
    }
    // "12 people were reported killed": said, but by nobody.
    if ((word.frame ?? "speech") !== "speech" || !group.passive) return;
    const from = this.#clauseStart(group.from, floor);
    const stop = this.#contentEnd(end, limit);
    if (from < group.from) this.#push({ source: null, cue, content: stop > end ? [{ from, to: group.from }, { from: end, to: stop }] : [{ from, to: group.from }], kind: word.kind, addressees: [], via: [], basis: "explicit", rule: "passive", frame: "speech", sentence: s, direct: false, subject: null, start: group.from, nested });
  }

  /** "According to X, …", "…, according to X." */
  #accordingTo(at: number, s: number, word: SayWord, nested: boolean): void {
    const { view, analysis, floor, limit } = this;
    const { bits } = view;
    const end = analysis.end[at] as number;
    let to = phraseAfter(view, end, limit);
    if (to === end) return;
    const own = nameBeside(view, end, to, limit);
    const source = this.#source({ ...own, way: "inverted", outer: end }, s, at);
    to = Math.max(to, own.to);
    if (source === null) return;
    const content: TokenRange[] = [];
    const prior = at > floor ? (bits[before(view, at)] as number) : 0;
    const opens = at <= floor || ((prior & (CONJ | SUB | THAT | DASH | COLON)) !== 0 && !this.#quoteEndsAt(at));
    let rule = "according-to";
    if (opens) {
      const comma = this.#commaAfter(to, limit);
      if (comma > 0) this.#takeContent(comma + 1, limit, content);
    } else {
      const kind = this.#contentBefore(at, floor, content, true);
      if (kind === "none") {
        const from = this.#clauseStart(at, floor);
        if (from < at) content.push({ from, to: at });
      }
      const comma = to < limit && ((bits[to] as number) & COMMA) !== 0 ? to : -1;
      if (comma > 0 && comma + 1 < limit && kind !== "quotation" && this.#goesOn(comma + 1, limit)) {
        const stop = this.#contentEnd(comma + 1, limit);
        if (stop > comma + 1) content.push({ from: comma + 1, to: stop });
      }
    }
    if (content.length === 0) return;
    this.#push({ source, cue: { from: at, to: end }, content, kind: word.kind, addressees: [], via: [], basis: "explicit", rule, frame: "cite", sentence: s, direct: false, subject: { from: end, to }, start: at, nested });
  }

  /** "X, citing Y", "Interfax quoted Y as saying": Y speaks, X passes it on. */
  #cite(at: number, s: number, word: SayWord, nested: boolean): void {
    const { view, analysis, floor, limit } = this;
    const { bits } = view;
    const end = analysis.end[at] as number;
    const group = verbGroup(view, at, word, floor);
    if (group.infinitive) return;
    if (group.passive) return;
    const to = phraseAfter(view, end, limit);
    if (to === end) return;
    const earlier = this.here.at(-1);
    const subject = subjectOf(view, at, group, word, floor, limit);
    let relay = subject === null ? null : this.#source(subject, s, at);
    if (relay === null && subject === null) relay = earlier?.source ?? this.#shared(s, at, floor)?.mention ?? null;
    const as = to < limit ? analysis.term[to]?.say : undefined;
    const quoted = as !== undefined && (analysis.end[to] as number) - to > 1;
    if (word.form !== "ing" && !quoted && !(relay !== null && relay.kind === "media")) {
      // "cited concerns": what is cited is the content.
      if (relay === null || word.form === "base") return;
      const content: TokenRange[] = [];
      this.#takeContent(end, limit, content);
      this.#push({ source: relay, cue: { from: group.from, to: end }, content, kind: "says", addressees: [], via: [], basis: "explicit", rule: "before", frame: "object", sentence: s, direct: false, subject: subject ?? null, start: group.from, nested });
      return;
    }
    if (!hasSource(view, end, to)) return;
    const source = this.#source({ from: end, to, way: "inverted", outer: end }, s, at);
    if (source === null) return;
    const content: TokenRange[] = [];
    if (quoted) {
      let r = skipSetting(view, analysis.end[to] as number, limit, false);
      while (r < limit && ((bits[r] as number) & (THAT | COLON | COMMA)) !== 0) r++;
      this.#takeContent(r, limit, content);
    } else if (earlier !== undefined && earlier.content.length > 0) content.push(...earlier.content);
    else {
      const kind = this.#contentBefore(at, floor, content, true);
      if (kind === "none") content.push({ from: this.#clauseStart(at, floor), to: at });
    }
    if (content.length === 0) return;
    this.#push({ source, cue: { from: at, to: end }, content, kind: "says", addressees: [], via: relay === null ? [] : [relay], basis: "explicit", rule: "cite", frame: "cite", sentence: s, direct: false, subject: { from: end, to }, start: at, nested });
  }

  /** "Trump's claim that talks would restart", "a statement by the ministry that". */
  #noun(at: number, s: number, word: SayWord, nested: boolean): void {
    const { view, analysis, floor, limit } = this;
    const { bits } = view;
    let end = analysis.end[at] as number;
    let from = at;
    while (from > floor && ((bits[before(view, from)] as number) & LOWER) !== 0 && at - from < 3) from = before(view, from);
    if (from <= floor) return;
    const p = before(view, from);
    let subject: TokenRange | null = null;
    if (((bits[p] as number) & POSS) !== 0) {
      const owner = phraseBefore(view, p, floor);
      if (owner < p && hasSource(view, owner, p)) subject = { from: owner, to: p };
    } else if (((bits[p] as number) & PEOPLE) !== 0) subject = { from: p, to: from };
        const own = analysis.term[at]?.speaker;
    if (subject === null && own !== undefined && own.kind === "document") subject = { from, to: end };
    if (subject === null) {
      // "Russia claims that": the noun's form is also the verb's.
      this.#verb(at, s, { kind: word.kind, form: this.#endsInSBefore(at) ? "third" : "base", frame: "speech" }, nested);
      return;
    }
    const source = this.#source({ ...subject, way: "before", outer: subject.from }, s, at);
    if (source === null) return;
    if (end < limit && ((bits[end] as number) & THAT) !== 0) end = analysis.end[end] as number;
    // "Despite X's claim that …, Putin": in an introduction the clause ends at its comma.
    const opening = ((bits[this.analysis.sentences[s]?.from ?? 0] as number) & (PREP | SUB)) !== 0;
    const comma = opening ? this.#commaAfter(end, limit) : -1;
    const stop = Math.min(comma > 0 ? comma : limit, this.#contentEnd(end, limit));
    if (stop <= end) return;
    this.#push({ source, cue: { from: at, to: end }, content: [{ from: end, to: stop }], kind: word.kind, addressees: [], via: [], basis: "explicit", rule: "noun", frame: "noun", sentence: s, direct: false, subject, start: subject.from, nested });
  }

  // ---- headlines, labels, dashes ----

  /** "Zelensky: …" at the head of a sentence, as in headlines and transcripts. */
  #label(s: number, from: number, to: number): void {
    const { view, analysis } = this;
    const { bits } = view;
    const first = bits[from] as number;
    if ((first & (NAME | ACTOR | PEOPLE | ROLE | TITLE | DET)) === 0) return;
    const stop = phraseAfter(view, from, Math.min(to, from + 10));
    if (stop === from || stop + 1 >= to || ((bits[stop] as number) & COLON) === 0 || analysis.tokens.code[stop] !== 58) return;
    if (!hasSource(view, from, stop)) return;
    const quote = ((bits[stop + 1] as number) & MARK) !== 0;
    if (!quote && this.#upper(from, stop) && (first & ACTOR) !== 0 && !this.#person(from, stop)) return; // the date line "ISLAMABAD: …"
    const paragraph = ((analysis.tokens.flags[from] as number) & PARAGRAPH) !== 0;
    const closed = this.#closed(to);
    if (!quote && !(paragraph && (!closed || this.#upper(from, stop) || this.#person(from, stop)))) return;
    if (stop - from > 1 && !quote && closed && !this.#person(from, stop)) return;
    const source = this.#source({ from, to: stop, way: "before", outer: from }, s, from);
    if (source === null || (source.form === "phrase" && !quote)) return;
    this.floor = from;
    this.limit = to;
    const content: TokenRange[] = [];
    this.#takeContent(stop + 1, to, content);
    if (content.length > 0) this.#push({ source, cue: { from: stop, to: stop + 1 }, content, kind: "says", addressees: [], via: [], basis: "explicit", rule: "colon", frame: "mark", sentence: s, direct: false, subject: { from, to: stop }, start: from, nested: false });
  }

  /** "… - Kyiv", "…: ministry" at the end of a headline, and the line "– General Staff" under a quotation. */
  #trailer(s: number, from: number, to: number): void {
    const { view } = this;
    const { bits } = view;
    if (to - from < 2) return;
    const first = bits[from] as number;
    if ((first & DASH) !== 0 && to - from <= 10) {
      const end = this.#closed(to) ? to - 1 : to;
      if (phraseAfter(view, from + 1, end) === end && hasSource(view, from + 1, end)) {
        const quotation = this.#quoteEndsAt(from, true);
        if (quotation >= 0) {
          const source = this.#source({ from: from + 1, to: end, way: "inverted", outer: from + 1 }, s, from);
          if (source !== null) this.#push({ source, cue: null, content: this.#chain(quotation), kind: "says", addressees: [], via: [], basis: "explicit", rule: "dash", frame: "mark", sentence: s, direct: true, subject: { from: from + 1, to: end }, start: from, nested: false });
        }
      }
      return;
    }
    if (this.#closed(to) && this.#quoteEndsAt(to) < 0) return;
    for (let i = to - 2; i > from && to - i <= 8; i--) {
      const b = bits[i] as number;
      if ((b & (DASH | COLON)) === 0) continue;
      if (phraseAfter(view, i + 1, to) !== to || !hasSource(view, i + 1, to)) return;
      const source = this.#source({ from: i + 1, to, way: "inverted", outer: i + 1 }, s, i);
      if (source === null || source.form === "phrase" || source.kind === "place") return;
      this.#push({ source, cue: { from: i, to: i + 1 }, content: [{ from, to: i }], kind: "says", addressees: [], via: [], basis: "explicit", rule: "dash", frame: "mark", sentence: s, direct: false, subject: { from: i + 1, to }, start: i, nested: false });
      return;
    }
  }

  #closed(to: number): boolean {
    return ((this.view.bits[to - 1] as number) & (STOP | MARK)) !== 0;
  }

  #upper(from: number, to: number): boolean {
    const { text, tokens } = this.analysis;
    const name = text.slice(tokens.from[from], tokens.to[to - 1]);
    return name.length > 2 && name === name.toUpperCase();
  }

  #person(from: number, to: number): boolean {
    const mention = this.names.mention(from, to);
    return mention.form === "name";
  }

  // ---- sources ----

  /** The mention that a subject stands for; pronouns are joined to their names. */
  #source(subject: Subject, s: number, at: number): Mention | null {
    const { view, analysis } = this;
    const { from, to } = subject;
    const b = view.bits[from] as number;
    if ((b & PRON) !== 0 && to - from === 1) {
      const speaker = analysis.term[from]?.speaker;
      if (speaker === undefined) return null;
      if (speaker.kind === "first-person") return this.names.mention(from, to);
      const code = speaker.number === "many" ? "p" : (speaker.gender ?? "n");
      return this.#pronoun(from, s, at, code);
    }
    return this.names.mention(this.#behindDocument(from, to), to);
  }

  /** "Data from Ukraine", "a statement by the ministry": who stands behind the document. */
  #behindDocument(from: number, to: number): number {
    const { view, analysis } = this;
    for (let i = from, n = 0; i < to && n < 8; i = analysis.end[i] as number, n++) {
      if (((view.bits[i] as number) & PREP) === 0) continue;
      const head = analysis.term[before(view, i)]?.speaker?.kind;
      const next = analysis.end[i] as number;
      return i > from && (head === "document" || head === "venue") && next < to && hasSource(view, next, to) && ((view.bits[next] as number) & TIME) === 0 ? next : from;
    }
    return from;
  }

  #pronoun(from: number, s: number, at: number, code: "f" | "m" | "n" | "p"): Mention | null {
    const { names, analysis } = this;
    const to = from + 1;
    const person = code === "m" || code === "f";
    const gender = person ? code : undefined;
    const fits = (mention: Mention | null): boolean => {
      if (mention === null) return false;
      if (mention.entity >= 0) {
        const known = names.entities[mention.entity];
        return known !== undefined && (person ? names.fits(mention.entity, gender) : !known.person);
      }
      return person ? mention.number === "one" && (mention.form === "role" || mention.form === "phrase") && mention.kind !== "document" : mention.form !== "role";
    };
    // The one who spoke last, in this sentence or before, in the same paragraph or the one before it.
    const here = this.here.at(-1)?.source ?? null;
    const paragraph = analysis.sentences[s]?.paragraph ?? 0;
    const lately = this.last !== null && paragraph - (analysis.sentences[this.last.sentence]?.paragraph ?? 0) <= (person ? 2 : 1) ? this.last.source : null;
    const previous = this.#previousSubject(s);
    const sentence = analysis.sentences[s] as TokenRange;
    const loose = from > sentence.from && ((this.view.bits[before(this.view, from)] as number) & (NAME | LOWER | ROLE | REL | THAT | SUB | VERB | SAY | PREP)) !== 0;
    const own = loose ? this.#ownSubject(s, from) : null;
    const order = [here, own, ...(this.last !== null && this.last.sentence < s - 1 ? [previous, lately] : [lately, previous])];
    for (const mention of order) {
      if (!fits(mention) || mention === null) continue;
      if (mention.entity >= 0 && mention.form !== "body") return names.pronoun(from, to, mention.entity, gender);
      if (mention.form === "pronoun") return { ...mention, from, to, text: analysis.text.slice(analysis.tokens.from[from], analysis.tokens.to[from]) };
      return { ...mention, from, to, name: mention.text, text: analysis.text.slice(analysis.tokens.from[from], analysis.tokens.to[from]), form: "pronoun" };
    }
    const entity = person ? names.personBefore(at, gender, 12) : code === "n" || code === "p" ? names.bodyBefore(at, 6) : -1;
    if (code === "p" && entity < 0) return names.mention(from, to);
    return names.pronoun(from, to, entity, gender);
  }

  /** The subject of the sentence before, in the same paragraph or the last of the one before. */
  #previousSubject(s: number): Mention | null {
    let at = s - 1;
    while (at > 0 && this.view.loud[at] === 1 && s - at < 4) at--;
    const sentence = this.analysis.sentences[at];
    if (sentence === undefined || this.view.loud[at] === 1) return null;
    const range = mainSubject(this.view, sentence.from, Math.min(sentence.to, sentence.from + REACH));
    if (range === null || ((this.view.bits[range.from] as number) & PRON) !== 0) return null;
    return this.names.mention(range.from, range.to);
  }

  /** The subject of the sentence that a pronoun stands in, when it stands before it. */
  #ownSubject(s: number, at: number): Mention | null {
    const sentence = this.analysis.sentences[s] as TokenRange;
    const range = mainSubject(this.view, Math.max(sentence.from, at - REACH), at);
    if (range === null || range.to > at || ((this.view.bits[range.from] as number) & PRON) !== 0) return null;
    const mention = this.names.mention(range.from, range.to);
    return mention.form === "phrase" ? null : mention;
  }

  /** The subject that a participle or a second verb goes with. */
  #shared(s: number, at: number, floor: number): { from: number; to: number; mention: Mention } | null {
    let best: Draft | null = null;
    for (let k = this.here.length - 1; k >= 0 && k >= this.here.length - 6; k--) {
      const draft = this.here[k] as Draft;
      if (draft.source === null || draft.subject === null || draft.rule === "noun" || draft.rule === "cite" || draft.subject.from < floor) continue;
      if (best === null || weight(draft) > weight(best)) best = draft;
    }
    if (best !== null && best.source !== null && best.subject !== null) return { ...best.subject, mention: best.source };
    const range = mainSubject(this.view, floor, at);
    if (range === null) return null;
    const b = this.view.bits[range.from] as number;
    if (!hasSource(this.view, range.from, range.to) && (b & DET) === 0) return null;
    const mention = this.#source({ ...range, way: "before", outer: range.from }, s, range.from);
    return mention === null ? null : { ...range, mention };
  }

  #actor(mention: Mention): boolean {
    return mention.form !== "phrase" || mention.kind !== "unknown";
  }

  #document(mention: Mention): boolean {
    return mention.kind === "document" || mention.kind === "media";
  }

  #numberWithin(from: number, limit: number): boolean {
    const { bits } = this.view;
    for (let i = from; i < limit && i < from + 10; i++) if (((bits[i] as number) & NUM) !== 0) return true;
    return false;
  }

  #firstPerson(subject: Subject): boolean {
    return this.analysis.term[subject.from]?.speaker?.kind === "first-person" && subject.to - subject.from === 1;
  }

  #plural(end: number, floor: number): boolean {
    if (end <= floor) return false;
    const p = before(this.view, end);
    const b = this.view.bits[p] as number;
    const term = this.analysis.term[p];
    if ((b & PRON) !== 0) return term?.speaker !== undefined && term.speaker.gender === undefined;
    if ((b & (DET | ROLE)) === DET || (b & POSS) !== 0) return false;
    if ((b & PEOPLE) !== 0) return this.#endsInS(p);
    if ((b & ROLE) !== 0) return (term?.speaker?.number ?? term?.person?.number ?? "many") !== "one";
    return (b & (REL | CONJ | NAME | ACTOR)) !== 0 || ((b & LOWER) !== 0 && this.#endsInS(p));
  }

  /** Whether the first word of a phrase ends in "s": "claims that". */
  #endsInSBefore(at: number): boolean {
    return this.#endsInS(at);
  }

  /** Whether the noun before a participle hangs on something: "a fleet estimated at", "in attacks reported in". */
  #hangs(at: number, floor: number): boolean {
    const from = phraseBefore(this.view, this.analysis.end[at] as number, floor);
    return !opensClause(this.view, from, floor);
  }

  #endsInS(at: number): boolean {
    return (this.analysis.text.charCodeAt((this.analysis.tokens.to[at] as number) - 1) | 32) === 115;
  }

  // ---- content ----

  #push(draft: Draft): void {
    draft.content = draft.content.filter((range) => range.to > range.from);
    if (draft.content.length === 0) return;
    draft.direct ||= draft.content.some((range) => (this.view.quotations.mark[range.from] ?? 0) === 1);
    const speaker = draft.source === null ? undefined : this.names.entities[draft.source.entity];
    // A bare name that speaks can be a person, so that "he" may follow.
    if (speaker !== undefined && speaker.kind === "unknown" && speaker.length === 1) speaker.person = true;
    this.here.push(draft);
  }

  #skipAdverbs(at: number, limit: number): number {
    while (at < limit && ((this.view.bits[at] as number) & (ADV | TIME)) !== 0 && ((this.view.bits[at] as number) & (PRON | DET)) === 0) at = this.analysis.end[at] as number;
    return at;
  }

  /** Reads who is told after the verb; returns where the rest begins. */
  #addressee(at: number, limit: number, out: Mention[], frame: string): number {
    const { view, analysis } = this;
    const { bits } = view;
    if (at >= limit) return at;
    const b = bits[at] as number;
    if ((b & (THAT | MARK | COMMA | COLON | STOP | PREP | SUB)) !== 0) return at;
    const to = phraseAfter(view, at, limit);
    if (to === at) return at;
    const behind = to < limit ? (bits[to] as number) : STOP;
    const tell = frame === "speech";
    if (!tell) {
      // "warned Russia would attack" has no addressee; "urged Trump to act" has.
      if ((behind & (BE | AUX | VERB | SAY)) !== 0) return at;
      if ((behind & (TO | THAT | MARK | COMMA | PREP | SUB | OF | STOP)) === 0) return at;
    }
    if ((b & PRON) === 0 || analysis.term[at]?.speaker !== undefined) {
      let from = at;
      for (let i = at; i < to; i = analysis.end[i] as number) {
        if (((bits[i] as number) & CONJ) === 0) continue;
        if (i > from) out.push(this.names.mention(from, i));
        from = analysis.end[i] as number;
      }
      if (to > from) out.push(this.names.mention(from, to));
    }
    return to;
  }

  /** Content that follows: to the end of its clause, or the quotation that begins there with all its paragraphs. */
  #takeContent(from: number, limit: number, content: TokenRange[]): void {
    if (from >= limit) return;
    const { view } = this;
    if (((view.bits[from] as number) & MARK) !== 0 && view.quotations.mark[from] === 1) {
      const quotation = view.quotations.inside[from] as number;
      const own = view.quotations.list[quotation] as Quotation;
      if (own.to > limit || own.next >= 0 || !own.closed || own.to >= limit - 1) {
        content.push(...this.#chain(quotation));
        return;
      }
    }
    let stop = this.#contentEnd(from, limit);
    // A quotation that ends the sentence may go on beyond it.
    const inside = view.quotations.inside[stop - 1] ?? -1;
    if (inside >= 0) {
      const own = view.quotations.list[inside] as Quotation;
      if (own.to > stop && own.from > from && own.depth === 0) stop = Math.min(own.to, stop + REACH);
    }
    if (stop > from) content.push({ from, to: stop });
  }

  /** End of the clause that begins at `from`: before the full stop. */
  #contentEnd(from: number, limit: number): number {
    const { bits } = this.view;
    let to = limit;
    while (to > from && ((bits[to - 1] as number) & STOP) !== 0) to--;
    return to;
  }

  /** Whether the words after "…, X said," are still X's. */
  #goesOn(at: number, limit: number): boolean {
    const { bits } = this.view;
    if (at >= limit) return false;
    const b = bits[at] as number;
    const term = this.analysis.term[at];
    if ((b & SAY) !== 0 && (b & (ROLE | NAME)) === 0) return false;
    if ((b & REL) !== 0) return false;
    if (term?.say?.form === "preposition") return false;
    if ((b & PREP) !== 0) return !isSetting(this.view, this.analysis.end[at] as number, limit);
    return true;
  }

  /**
   * Content that stands before the source: the quotation that ends there, or the clause before its comma. Says which it
   * was; `loose` accepts a clause without a comma, as before "according to".
   */
  #contentBefore(at: number, floor: number, content: TokenRange[], loose = false): "quotation" | "clause" | "none" {
    const { view } = this;
    const { bits } = view;
    const quotation = this.#quoteEndsAt(at);
    if (quotation >= 0) {
      const own = view.quotations.list[quotation] as Quotation;
      const chain = this.#chain(this.#chainStart(quotation));
      const sentence = this.analysis.sentences[view.sentence[at] as number] as TokenRange;
      // "They are “slowly ending there,” he said": the words before the marks are his as well.
      if (own.from > sentence.from && own.from > floor) {
        const from = this.#clauseStart(own.from, Math.max(floor, sentence.from));
        if (from < own.from && ((bits[before(view, own.from)] as number) & (COLON | STOP)) === 0) {
          content.push({ from, to: own.to });
          return "quotation";
        }
      }
      content.push(...chain);
      return "quotation";
    }
    if (at <= floor) return "none";
    const p = before(view, at);
    const b = bits[p] as number;
    if ((b & (COMMA | DASH)) === 0) {
      if (!loose) return "none";
      const from = this.#clauseStart(at, floor);
      if (from < at) content.push({ from, to: at });
      return from < at ? "clause" : "none";
    }
    const from = this.#clauseStart(p, floor);
    if (from >= p) {
      // "…, the air force said, Reuters reported": the same words, passed on.
      const earlier = this.here.at(-1);
      if (earlier === undefined || earlier.cue === null || (earlier.rule !== "after" && earlier.rule !== "around" && earlier.rule !== "inverted") || earlier.content.length === 0) return "none";
      content.push(...earlier.content);
      return "clause";
    }
    // "On Tuesday, officials said": an introduction is not what was said.
    if (this.#introduction(from, p)) return "none";
    content.push({ from, to: p });
    return "clause";
  }

  /** A short phrase of time or place with no verb in it. */
  #introduction(from: number, to: number): boolean {
    const { bits } = this.view;
    const first = bits[from] as number;
    if (to - from > 12) return false;
    if ((first & (PREP | TIME | ADV | CONJ | SUB)) === 0 || (first & (DET | ROLE | NAME)) !== 0) return false;
    for (let i = from; i < to; i++) if (((bits[i] as number) & (VERB | BE | AUX)) !== 0 && ((bits[i] as number) & (NAME | ROLE)) === 0) return false;
    return true;
  }

  /** Start of the clause that ends at `at`: behind the last attribution of this sentence that stood after its own words. */
  #clauseStart(at: number, floor: number): number {
    let from = Math.max(floor, at - REACH);
    for (const draft of this.here) {
      if (draft.cue === null || draft.nested || draft.start >= at) continue;
      if (draft.rule === "after" || draft.rule === "around" || draft.rule === "inverted") {
        const end = Math.max(draft.cue.to, draft.subject === null ? 0 : draft.subject.to);
        const last = draft.content.at(-1);
        if (end >= at || end <= from) continue;
        // What followed that attribution is the next one's.
        if (draft.rule === "around" && last !== undefined && last.from >= end && this.#quoteAt(last.from) < 0) draft.content.pop();
        else if (last !== undefined && last.from >= end && this.#quoteAt(last.from) >= 0) {
          from = Math.min(last.to, at);
          continue;
        }
        from = end;
      } else if (draft.rule === "colon") from = Math.max(from, draft.cue.to);
    }
    const { bits } = this.view;
    while (from < at && ((bits[from] as number) & (COMMA | DASH | CONJ | STOP)) !== 0) from++;
    return from;
  }

  /** What was said in an aside beside the subject ends with the aside: "Trump, who said he would come, said". */
  #cutBeside(from: number, to: number): void {
    for (const draft of this.here) {
      const last = draft.content.at(-1);
      if (last !== undefined && last.from > from && last.from < to && last.to > to) draft.content[draft.content.length - 1] = { from: last.from, to: to - 1 };
    }
  }

  /** Ends the content of earlier attributions where a new one with its own subject begins: "A said x, but B said y". */
  #cutEarlier(at: number, participle: boolean, nested: boolean): void {
    const { bits } = this.view;
    if (nested) return;
    for (let k = this.here.length - 1; k >= 0 && k >= this.here.length - 4; k--) {
      const draft = this.here[k] as Draft;
      const last = draft.content.at(-1);
      if (last === undefined || draft.nested || last.from >= at || last.to <= at) continue;
      if (draft.cue !== null && draft.cue.from >= at) continue;
      let cut = -1;
      const p = before(this.view, at);
      const b = bits[p] as number;
      if (participle) {
        if ((b & COMMA) !== 0) cut = p;
      } else if ((b & CONJ) !== 0 || ((b & SUB) !== 0 && p > last.from && ((bits[p - 1] as number) & COMMA) !== 0)) {
        cut = p > last.from && ((bits[p - 1] as number) & COMMA) !== 0 ? p - 1 : p;
      } else if ((b & (COLON | DASH)) !== 0) cut = p;
      if (cut > last.from) draft.content[draft.content.length - 1] = { from: last.from, to: cut };
    }
  }

  #commaAfter(at: number, limit: number): number {
    const { bits } = this.view;
    for (let i = at; i < limit && i < at + 60; i++) {
      const b = bits[i] as number;
      if ((b & COMMA) !== 0) return i;
      if ((b & (STOP | COLON)) !== 0) return -1;
    }
    return -1;
  }

  /** Whether what precedes a subject is set off from it, so that the verb closes its clause. */
  #trails(outer: number, floor: number): boolean {
    if (outer <= floor) return false;
    return ((this.view.bits[before(this.view, outer)] as number) & (COMMA | MARK | DASH)) !== 0;
  }

  // ---- quotations ----

  /** The quotation of the running text whose closing mark stands just before a token (a comma may follow it), or -1. */
  #quoteEndsAt(at: number, acrossParagraphs = false): number {
    const { view } = this;
    let p = at - 1;
    const inside = at < view.bits.length ? (view.quotations.inside[at] ?? -1) : -1;
    while (p >= 0 && at - p <= 3 && ((view.bits[p] as number) & (COMMA | DASH | STOP)) !== 0) p--;
    if (p < 0 || (view.quotations.mark[p] ?? 0) !== -1) {
      void acrossParagraphs;
      return -1;
    }
    const quotation = view.quotations.inside[p] as number;
    if (quotation === inside) return -1;
    if (acrossParagraphs || at >= view.bits.length) return quotation;
    const s = view.sentence[at] as number;
    if (view.sentence[p] !== s) {
      // A new sentence follows: `"Why?" Zelensky asked.` belongs to the quotation, `"… there." Zelensky met …` does not.
      const own = this.analysis.sentences[s] as { from: number; to: number; paragraph: number };
      if (own.paragraph !== this.analysis.sentences[view.sentence[p] as number]?.paragraph) return -1;
      const stop = this.analysis.tokens.code[p - 1] as number;
      if (stop === 46 && own.to - own.from > 8) return -1;
    }
    return quotation;
  }

  /** Whether a clause or a quotation begins at a token, and not a plain object. */
  #clause(at: number, limit: number): boolean {
    const { bits } = this.view;
    if (((bits[before(this.view, at)] as number) & (THAT | COLON)) !== 0) return true;
    if (((bits[at] as number) & (MARK | PRON | SUB | PREP)) !== 0) return ((bits[at] as number) & MARK) === 0 || this.view.quotations.mark[at] === 1;
    const to = phraseAfter(this.view, at, limit);
    return to > at && to < limit && ((bits[to] as number) & (BE | AUX | VERB | SAY | ADV | MARK | REL)) !== 0;
  }

  #quoteAt(at: number): number {
    return (this.view.quotations.mark[at] ?? 0) === 1 ? (this.view.quotations.inside[at] as number) : -1;
  }

  #quoteBeside(at: number, end: number): boolean {
    return this.#quoteEndsAt(at) >= 0 || this.#quoteAt(end) >= 0;
  }

  #quoteWithin(from: number, to: number): boolean {
    const { mark } = this.view.quotations;
    for (let i = from; i < to && i < from + 60; i++) if (mark[i] === 1) return true;
    return false;
  }

  /** The opening mark of the quotation that takes up again after "he said in Kyiv, …", or -1. */
  #nextQuote(at: number, limit: number): number {
    const { bits } = this.view;
    for (let i = Math.max(at, 1); i < limit && i < at + 60; i++) {
      if (((bits[i] as number) & MARK) === 0 || this.#quoteAt(i) < 0) continue;
      return ((bits[i - 1] as number) & (COMMA | COLON | DASH)) !== 0 ? i : -1;
    }
    return -1;
  }

  #takeQuote(at: number, content: TokenRange[], limit: number): boolean {
    const quotation = this.#quoteAt(at);
    if (quotation < 0) return false;
    void limit;
    content.push(...this.#chain(quotation));
    return true;
  }

  #chainStart(quotation: number): number {
    const { list } = this.view.quotations;
    let first = quotation;
    for (let k = quotation - 1; k >= 0 && quotation - k < 40; k--) {
      const other = list[k] as Quotation;
      if (other.next === first) first = k;
      else if (other.depth === 0 && other.closed) break;
    }
    return first;
  }

  /** The ranges of a quotation through its paragraphs. */
  #chain(quotation: number): TokenRange[] {
    const { list } = this.view.quotations;
    const out: TokenRange[] = [];
    for (let k = quotation, n = 0; k >= 0 && n < 60; k = (list[k] as Quotation).next, n++) out.push({ from: (list[k] as Quotation).from, to: (list[k] as Quotation).to });
    return out;
  }

  #by(end: number): number {
    const { bits } = this.view;
    const { analysis, limit } = this;
    for (let i = end, n = 0; i < limit && n < 3; i = analysis.end[i] as number, n++) {
      const b = bits[i] as number;
      if ((b & PREP) !== 0) {
        const c = analysis.tokens.code[i] as number;
        const length = (analysis.tokens.to[i] as number) - (analysis.tokens.from[i] as number);
        return (c | 32) === 98 && length === 2 ? (analysis.end[i] as number) : 0;
      }
      if ((b & (ADV | TIME)) === 0) return 0;
    }
    return 0;
  }

  // ---- putting it together ----

  #finish(): AttributionReading {
    const { analysis, view, found } = this;
    const { quotations } = view;
    const owner = new Int32Array(quotations.list.length).fill(-1);
    const cover = this.#paint(false);
    const asserted = this.#paint(true);
    const { sentences } = analysis;

    // Quotations that no cue claims go on with the speaker before them.
    const bySentence = new Int32Array(sentences.length).fill(-1);
    const ofSentence = (k: number): void => {
      const draft = found[k] as Draft;
      if (!draft.nested && draft.source !== null) {
        const old = bySentence[draft.sentence] as number;
        if (old < 0 || weight(draft) >= weight(found[old] as Draft)) bySentence[draft.sentence] = k;
        else return;
        for (const range of draft.content) {
          const s = view.sentence[Math.min(range.to, view.bits.length) - 1] as number;
          if (s > draft.sentence && s - draft.sentence < 80) for (let x = draft.sentence + 1; x <= s; x++) bySentence[x] = k;
        }
      }
    };
    for (let k = 0; k < found.length; k++) ofSentence(k);
    for (let q = 0; q < quotations.list.length; q++) {
      const quotation = quotations.list[q] as Quotation;
      const covered = cover[quotation.from] as number;
      if (covered >= 0) {
        owner[q] = covered;
        continue;
      }
      if (quotation.depth > 0) continue;
      const s = view.sentence[quotation.from] as number;
      const sentence = sentences[s] as { from: number; to: number; paragraph: number };
      const whole = quotation.from === sentence.from;
      if (quotation.words < DIRECT_WORDS && !whole) continue;
      if (isTitle(analysis.tokens, quotation) && !whole) continue;
      const k = this.#speakerBefore(s, bySentence, whole);
      let draft: Draft | null = k >= 0 ? (found[k] as Draft) : null;
      if (!whole && (draft === null || draft.sentence !== s)) {
        const range = mainSubject(view, sentence.from, quotation.from);
        if (range !== null && hasSource(view, range.from, range.to)) {
          const source = this.names.mention(range.from, range.to);
          draft = { source, cue: null, content: [], kind: "says", addressees: [], via: [], basis: "explicit", rule: "subject", frame: "mark", sentence: s, direct: true, subject: range, start: range.from, nested: false };
        }
      }
      if (draft === null || draft.source === null) continue;
      const chain = this.#chain(q);
      const near = k >= 0 && draft === found[k] && draft.sentence >= s - 1 && draft.content.some((range) => (quotations.mark[range.from] ?? 0) === 1);
      if (near && sentences[draft.sentence]?.paragraph === sentence.paragraph) {
        draft.content.push(...chain);
        owner[q] = k;
      } else {
        found.push({ ...draft, cue: draft.rule === "subject" ? draft.cue : null, content: chain, addressees: [], basis: draft.rule === "subject" ? "explicit" : "inherited", rule: draft.rule === "subject" ? "subject" : "goes-on", frame: "mark", sentence: s, direct: true });
        owner[q] = found.length - 1;
      }
      const index = owner[q] as number;
      for (const range of chain) {
        cover.fill(index, range.from, range.to);
        asserted.fill(index, range.from, range.to);
        const last = view.sentence[range.to - 1] as number;
        for (let x = view.sentence[range.from] as number; x <= last; x++) bySentence[x] = index;
      }
    }
    for (let q = 0; q < quotations.list.length; q++) {
      const parent = (quotations.list[q] as Quotation).parent;
      if (owner[q] === -1 && parent >= 0) owner[q] = owner[parent] as number;
      const index = owner[q] as number;
      const quotation = quotations.list[q] as Quotation;
      if (index >= 0 && quotation.words >= DIRECT_WORDS && !isTitle(analysis.tokens, quotation)) (found[index] as Draft).direct = true;
    }

    const order = found.map((_, k) => k).sort((a, b) => this.#place(a) - this.#place(b) || a - b);
    const rank = new Int32Array(found.length);
    for (let k = 0; k < order.length; k++) rank[order[k] as number] = k;
    const list: Attribution[] = order.map((k) => {
      const { source, cue, content, direct, kind, addressees, via, basis, rule, frame, sentence } = found[k] as Draft;
      content.sort((a, b) => a.from - b.from);
      return { source, cue, content, direct, kind, addressees, via, basis, rule, frame, sentence };
    });
    for (let q = 0; q < owner.length; q++) if ((owner[q] as number) >= 0) owner[q] = rank[owner[q] as number] as number;

    const claimantFor = (token: number): Claimant => {
      const own = asserted[token] ?? -1;
      if (own >= 0) {
        const a = list[rank[own] as number] as Attribution;
        return { mention: a.source, basis: a.source === null ? "none" : a.basis, cue: a.cue, via: a.via, attribution: a };
      }
      const s = view.sentence[token];
      const sentence = s === undefined ? undefined : sentences[s];
      if (s === undefined || sentence === undefined || bySentence[s] !== -1) return NOBODY;
      const item = ((view.bits[sentence.from] as number) & (DASH | STOP)) !== 0;
      for (let x = s - 1; x >= 0 && s - x < 30; x--) {
        const other = sentences[x] as { from: number; paragraph: number };
        // A list goes on with the speaker of its introduction.
        if (other.paragraph !== sentence.paragraph && !(item && sentence.paragraph - other.paragraph < 12 && (((view.bits[other.from] as number) & (DASH | STOP)) !== 0 || ((view.bits[sentences[x]!.to - 1] as number) & COLON) !== 0))) break;
        const k = bySentence[x] as number;
        if (k < 0) continue;
        const a = list[rank[k] as number] as Attribution;
        if (a.frame === "mind" || a.frame === "object" || a.frame === "noun" || a.frame === "weak") return NOBODY;
        return { mention: a.source, basis: "inherited", cue: a.cue, via: a.via, attribution: a };
      }
      return NOBODY;
    };
    return { attributions: list, quotations, owner, mentions: this.names.mentions, claimantFor };
  }

  #place(k: number): number {
    const draft = this.found[k] as Draft;
    return draft.cue?.from ?? draft.content[0]?.from ?? 0;
  }

  /**
   * For each token the innermost attribution over it: the one with the shortest content, the later one when equal.
   * With `asserting`, only those whose content is said to be so.
   */
  #paint(asserting: boolean): Int32Array {
    const { found, view } = this;
    const cover = new Int32Array(view.bits.length).fill(-1);
    const size = found.map((draft) => {
      let sum = 0;
      for (const range of draft.content) sum += range.to - range.from;
      return sum;
    });
    // What somebody recorded or found counts for him only where nobody says it; words that name nobody count last. Of two
    // attributions of the same words the first is the innermost, but "X, citing Y" is Y's.
    const rank = (draft: Draft): number => (draft.source === null ? 0 : draft.frame === "evidence" ? 1 : 2);
    const cites = (draft: Draft): number => (draft.rule === "cite" ? 1 : 0);
    const order = found.map((_, k) => k).sort((a, b) => {
      const x = found[a] as Draft;
      const y = found[b] as Draft;
      return rank(x) - rank(y) || (size[b] as number) - (size[a] as number) || cites(x) - cites(y) || b - a;
    });
    for (const k of order) {
      const draft = found[k] as Draft;
      // "Trump ordered strikes on nine countries": what is asked for or refused is not asserted.
      if (asserting && draft.frame === "object" && REQUESTS.has(draft.kind) && ((view.bits[(draft.content[0]?.from ?? 1) - 1] ?? 0) & (THAT | COLON)) === 0 && !draft.content.some((range) => (view.quotations.mark[range.from] ?? 0) === 1)) continue;
      // A thing that speaks in passing ("a tanker reported being hit") is no claimant.
      if (draft.source?.form === "phrase" && draft.source.kind === "unknown" && !this.#named(draft) && !draft.direct && !draft.content.some((range) => (view.quotations.mark[range.from] ?? 0) === 1)) continue;
      for (const range of draft.content) cover.fill(k, range.from, range.to);
    }
    return cover;
  }

  /** "The station reported that": a phrase of no known kind speaks when it opens its sentence and a clause follows. */
  #named(draft: Draft): boolean {
    const sentence = this.analysis.sentences[draft.sentence] as TokenRange;
    const first = draft.content[0];
    return draft.source !== null && draft.source.from === sentence.from && first !== undefined && ((this.view.bits[first.from - 1] ?? 0) & THAT) !== 0;
  }

  /** The attribution whose speaker goes on in an unattributed quotation of sentence `s`, or -1. */
  #speakerBefore(s: number, bySentence: Int32Array, whole: boolean): number {
    const { sentences } = this.analysis;
    const own = bySentence[s] as number;
    if (own >= 0) return own;
    if (!whole) return -1;
    const paragraph = sentences[s]?.paragraph ?? 0;
    let fallback = -1;
    for (let x = s - 1; x >= 0 && s - x < 40; x--) {
      const k = bySentence[x] as number;
      const gap = paragraph - (sentences[x]?.paragraph ?? 0);
      if (gap > 10) break;
      if (k < 0) continue;
      const draft = this.found[k] as Draft;
      if (this.#isFirstPerson(draft)) continue;
      const said = weight(draft) === 2 && draft.frame !== "cite" && !(draft.source?.form === "pronoun" && !draft.direct && gap > 0);
      if (said && (gap <= 1 || draft.direct)) return k;
      if (fallback < 0 && gap <= 1) fallback = k;
    }
    return fallback;
  }

  #isFirstPerson(draft: Draft): boolean {
    return draft.source !== null && draft.source.to - draft.source.from === 1 && this.analysis.term[draft.source.from]?.speaker?.kind === "first-person";
  }
}
