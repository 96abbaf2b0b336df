import { isOf, phraseIsOf, tokenHasShape } from "../classes/index.ts";
import type { SayWord } from "../term.ts";
import { CAPITAL } from "../tokens.ts";
import {
  afterIntroduction, beginsClause, contentBefore, contentEnd, cutAt, cutBeside, cutEarlier, goesOn, skipAdverbs, takeContent, trailsAt,
} from "./content.ts";
import { push } from "./context.ts";
import type { Context } from "./context.ts";
import type { Mention } from "./mention.ts";
import { hasSource, opensClause, phraseAfter, phraseBefore } from "./phrases.ts";
import type { TokenRange } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import { isHeading, nextQuote, quoteBeside, quoteEndsAt, quoteWithin, takeQuote } from "./quoted.ts";
import { isActor, isDocument, isFirstPersonSubject, publisherBefore, readAddressee, readHearer, sharedSubject, sourceOf } from "./speakers.ts";
import { agentAfter, readPassive, wordsBefore } from "./cue-passive.ts";
import { isSharedPicture, showsPicture } from "./issuer.ts";
import { namedBefore } from "./named-before.ts";
import { skipSetting } from "./setting.ts";
import { subjectOf } from "./subject.ts";
import { verbGroup } from "./verb-group.ts";
import { ACTOR, AUX, BE, COLON, COMMA, CONJ, DASH, DET, JOIN, LOWER, MARK, NAME, NUM, OF, PEOPLE, PREP, POSS, PRON, REL, ROLE, SAY, STOP, SUB, THAT, TIME, TO, VERB, before } from "./view.ts";

const FINITE = new Set(["past", "third"]);

export function readVerb(ctx: Context, at: number, s: number, word: SayWord, nested: boolean): void {
  const { view, analysis, floor, limit } = ctx;
  const { bits } = view;
  const frame = word.frame ?? "speech";
  const end = analysis.end[at] as number;
  const group = verbGroup(view, at, word, floor);
  if (group.infinitive) return;
  if (frame === "weak" && (group.modal || isReflexive(ctx, end))) return; // "should focus on", "called herself"
  if (nested && frame !== "speech" && frame !== "clause") return;
  const prior = group.from > floor ? before(view, group.from) : -1;
  const b = prior < 0 ? 0 : (bits[prior] as number);
  if ((b & JOIN) !== 0) return; // "US-backed"
  const next = end < limit ? (bits[end] as number) : STOP;
  const finite = group.finite || word.form === "past" || word.form === "third";
  if (word.form === "participle" && !group.finite && !quoteBeside(ctx, at, end)) return;
  if (word.form === "base" && !group.finite && !isPluralBefore(ctx, group.from, floor)) return;
  if (word.form === "third" && !group.finite && ((b & (DET | PEOPLE | NUM | POSS | PREP | OF)) !== 0 && (b & (PRON | ROLE | ACTOR)) === 0)) return;
  // "states will meet", "claims are", "guarantees needed": a plural, not a verb.
  if (word.form === "third" && !group.finite && (next & (AUX | BE)) !== 0 && (next & (NAME | ROLE)) === 0 && !isRelative(ctx, group.from)) return;
  if (word.form === "third" && !group.finite && frame === "object" && analysis.term[end]?.verb?.form === "finite") return;
  // "mission reports indicated": a noun before its verb.
  if ((word.form === "third" || word.form === "base") && !group.finite && (next & SAY) !== 0 && (next & (NAME | ROLE)) === 0 && FINITE.has(analysis.term[end]?.say?.form ?? "") && ((bits[at] as number) & ROLE) !== 0) return;
  // "the reported attack" is no cue; "many said" is.
  const each = word.form === "ing" && prior > floor && ((bits[before(view, prior)] as number) & COMMA) !== 0;
  if ((b & DET) !== 0 && (b & (ROLE | PRON)) === 0 && !group.finite && !each) return;
  if (word.form === "past" && !group.finite && frame !== "object" && (next & PREP) !== 0 && prior >= 0 && (b & (LOWER | ROLE)) !== 0 && hangsOn(ctx, prior, floor)) return;

  // "has claimed more than 13,000 lives": a war says nothing.
  if (frame === "speech" && livesAfter(ctx, end)) return;

  if (frame === "object" && word.kind === "rejects" && !group.passive && end - at === 1 && (next & PREP) !== 0 && (next & (NAME | ROLE)) === 0) return; // "slammed into"

  if (group.passive || (word.form === "past" && !group.finite && agentAfter(ctx, end))) {
    readPassive(ctx, at, s, word, group, nested);
    return;
  }

  let subject = each && (b & DET) !== 0 ? null : subjectOf(view, at, group, word, floor, limit);
  // "The ministry told reporters, accusing …": those who are told do not speak.
  if (word.form === "ing" && subject !== null && isAddressee(ctx, subject)) subject = null;
  if (word.form === "base" && !group.finite && subject !== null && ((bits[subject.from] as number) & PRON) === 0 && subject.way === "before" && !opensClause(view, subject.outer, floor) && ((bits[before(view, subject.outer)] as number) & AUX) === 0) return;
  let source: Mention | null = null;
  const publisher = frame === "evidence" && word.form === "ing" && !group.finite && numberWithin(ctx, end, limit) ? publisherBefore(ctx, at, s) : null;
  if (publisher !== null) {
    subject = { from: publisher.from, to: publisher.to, way: "shared", outer: publisher.from };
    source = publisher.mention;
  }
  let way: string = subject?.way ?? "shared";
  if (subject === null) {
    // A participle or a second verb goes with the subject of the sentence.
    const joins = each || (word.form === "ing" && !group.finite) || (b & CONJ) !== 0 || ((b & PREP) !== 0 && word.form === "ing") || ((b & COMMA) !== 0 && finite && ctx.here.length > 0);
    if (!joins) return;
    if ((b & (OF | TO)) !== 0) return;
    const shared = sharedSubject(ctx, s, at, floor) ?? (finite ? namedBefore(ctx, at, floor) : null);
    if (shared === null) return;
    subject = { from: shared.from, to: shared.to, way: "shared", outer: shared.from };
    source = shared.mention;
    way = "shared";
  }
  if (nested && isFirstPersonSubject(ctx, subject)) return;
  source ??= sourceOf(ctx, subject, s, at);
  if (source === null) return;
  if (frame === "evidence" && publisher === null && word.form !== "past" && (word.form === "ing" || !numberWithin(ctx, end, limit)) && !isDocument(source)) return;
  if (frame === "evidence" && publisher === null && (!isActor(source) || (word.form === "ing" && !group.finite && (source.kind === "document" || way === "shared")))) return;
  // "Footage showed": what the outlet saw; "footage shared by the president showed": he says nothing by it.
  if (frame === "evidence" && subject.way === "before" && (isSharedPicture(view, subject.from, floor) || showsPicture(view, subject.from, subject.to))) return;
  if (source.kind === "place" && (nested || frame === "evidence" || frame === "mind" || frame === "weak")) return;
  if ((frame === "mind" || frame === "object") && !hasSource(view, subject.from, subject.to)) return;

  // Who is told.
  let rest = subject.way === "inverted" ? subject.to : end;
  const addressees: Mention[] = [];
  if (subject.way !== "inverted") {
    const tell = word.addressee === true;
    rest = skipAdverbs(ctx, rest, limit);
    if (tell || word.kind === "calls_on") rest = readAddressee(ctx, rest, limit, addressees, frame);
    else if (frame === "speech") rest = readHearer(ctx, rest, limit, addressees);
  }
  const plain = frame === "speech" || frame === "clause" || frame === "weak" || frame === "mind";
  let r = frame === "object" || frame === "evidence" ? skipAdverbs(ctx, rest, limit) : skipSetting(view, rest, limit, trailsAt(ctx, subject.outer, floor));
  if (!plain) {
    const behind = skipSetting(view, r, limit, true);
    if (behind > r && behind < limit && ((bits[behind] as number) & THAT) !== 0) r = behind;
  }
  const trails = subject.way === "before" && trailsAt(ctx, subject.outer, floor);
  const closes = trails && !afterIntroduction(ctx, subject.outer, floor);
  if (!closes && r < limit && ((bits[r] as number) & COMMA) !== 0 && r + 1 < limit && ((bits[r + 1] as number) & (MARK | THAT)) !== 0) r++;
  const semicolon = r < limit && analysis.tokens.code[r] === 59;
  if (r < limit && ((bits[r] as number) & COLON) !== 0 && !semicolon) r++;
  if (r < limit && ((bits[r] as number) & THAT) !== 0) {
    r = analysis.end[r] as number;
    if (r + 1 < limit && ((bits[r] as number) & COMMA) !== 0 && ((bits[r + 1] as number) & MARK) !== 0) r++;
  }

  const colon = subject.way === "inverted" ? -1 : colonBefore(ctx, r, limit);
  if (colon > r) r = colon + 1;
  // "highlighted that …" says something without a quotation too.
  const isThat = r < limit && ((bits[before(view, r)] as number) & THAT) !== 0;
  const content: TokenRange[] = [];
  let rule = way;
  // In "the “delays” he said had stood in the way" the clause goes on.
  // "‘A harsh lesson’ The command said": behind the words that somebody says the article would be small.
  const anew = ((bits[subject.outer] as number) & DET) !== 0 && ((analysis.tokens.flags[subject.outer] as number) & CAPITAL) !== 0;
  const headed = (isThat || anew) && quoteEndsAt(ctx, subject.outer) >= 0 && isHeading(analysis, view.sentence, view.quotations.list[quoteEndsAt(ctx, subject.outer)] as Quotation);
  const quoted = !headed && subject.way !== "inverted" && (subject.way !== "shared" || r >= limit) && (next & (BE | AUX)) === 0 && quoteEndsAt(ctx, subject.outer) >= 0 && (subject.outer > (analysis.sentences[s] as TokenRange).from || r >= limit || ((bits[r] as number) & (STOP | COMMA | PREP)) !== 0 || !beginsClause(ctx, r, limit));
  // "…, police told AP on condition of anonymity as they were not allowed to speak": nothing more was said.
  const aside = trails && frame === "speech" && r < limit && ((bits[r] as number) & (SUB | PREP)) !== 0 && (r > rest || closes)
    // "…, it said in a statement posted on Telegram"
    || closes && r > rest && r < limit && ((bits[r] as number) & (SAY | VERB)) !== 0 && ((bits[r] as number) & (NAME | ROLE | DET)) === 0
    // "…, the ministry told reporters accusing …"
    || closes && addressees.length > 0 && r < limit && analysis.term[r]?.say?.form === "ing";
  const done = quoted || aside || semicolon || r >= limit || ((bits[r] as number) & (COMMA | STOP | DASH)) !== 0 || (((bits[r] as number) & MARK) !== 0 && view.quotations.mark[r] === -1);
  if (subject.way === "inverted" || done) {
    // The words stand before: "…, X said", or around: "…, X said, …".
    const leading = contentBefore(ctx, subject.way === "inverted" ? at : subject.outer, floor, content);
    if (leading === "none" && subject.way === "inverted" && subject.to < limit && ((bits[subject.to] as number) & COLON) !== 0) {
      takeContent(ctx, subject.to + 1, limit, content); // "Said Ellis: …"
    }
    if (leading === "none" && !done && subject.way !== "inverted") return;
    // "The world, the States and Europe must respond": a list, and nothing said.
    if (leading === "clause" && group.modal && subject.way !== "inverted") return;
    if (leading !== "none") {
      rule = subject.way === "inverted" ? "inverted" : "after";
      if (leading === "clause") cutAt(ctx, subject.way === "inverted" ? at : subject.outer, nested);
      let after = r;
      if (leading === "quotation") {
        after = nextQuote(ctx, rest, limit);
        if (after >= 0 && takeQuote(ctx, after, content, limit) ) rule = "around";
      } else if (after + 1 < limit && (((bits[after] as number) & COMMA) !== 0 || (((bits[after] as number) & DASH) !== 0 && isNumber(ctx, after + 1))) && goesOn(ctx, after + 1, limit)) {
        const stop = contentEnd(ctx, after + 1, limit);
        if (stop > after + 1) {
          content.push({ from: after + 1, to: stop });
          rule = "around";
        }
      }
    } else if (done && r + 1 < limit && ((bits[r] as number) & (COMMA | DASH)) !== 0 && subject.way === "before") {
      // "On Tuesday, officials said, three people died": what stands before is no clause.
      const stop = contentEnd(ctx, r + 1, limit);
      if (stop > r + 1 && frame !== "object") content.push({ from: r + 1, to: stop });
    }
  } else {
    if (frame === "weak" && !quoteWithin(ctx, r, limit) && !isThat) return;
    if (frame === "speech" && !isThat && ((bits[r] as number) & TO) !== 0 && ((bits[analysis.end[r] as number] ?? 0) & AUX) === 0) return; // but "claimed to have"
   
    if (frame === "clause" && word.form === "base" && ((bits[r] as number) & PREP) !== 0) return; // "a police post in"
    const pointed = !nested && !isThat && confirmsBefore(ctx, end - 1, r, limit) ? wordsBefore(ctx, s) : null;
    if (pointed === null && frame === "clause" && !beginsClause(ctx, r, limit) && !isDocumentAt(ctx, r, s)) return;
    // "The air force said this in a post": what stands before.
    const beyond = r < limit && analysis.term[r]?.link?.role === "this" ? (analysis.end[r] as number) : -1;
    const told = beyond > 0 && !nested && frame === "speech" && !isThat && (beyond >= limit || ((bits[beyond] as number) & (PREP | STOP | COMMA | TIME)) !== 0) ? wordsBefore(ctx, s) : pointed;
    if (told !== null) content.push(told);
    else takeContent(ctx, r, limit, content);
  }
  if (content.length === 0) takeNext(ctx, r, s, content);
  const gap = frame === "speech" && rule === "before" && !isThat ? countedBefore(ctx, subject.outer, content) : null;
  if (gap !== null) content.unshift(gap);
  if (content.length === 0) return;
  if (subject.antecedent !== undefined && frame === "object") content.unshift(subject.antecedent);
  if (frame === "weak" && !isThat && !content.some((range) => quoteWithin(ctx, range.from, range.to))) return;
  if (!plain && frame !== "object" && frame !== "evidence") return;

  let kind = word.kind;
  const earlier = ctx.here.at(-1);
  if (kind === "says" && way === "shared" && word.form === "ing" && earlier !== undefined && earlier.source?.entity === source.entity && earlier.kind !== "calls_on") kind = earlier.kind;
  if (subject.way === "before" && subject.to < group.from) cutBeside(ctx, subject.to, group.from);
  cutEarlier(ctx, subject.way === "shared" ? group.from : subject.outer, word.form === "ing" && !group.finite, nested);
  const cited = nested || frame === "object" || frame === "mind" || frame === "weak" ? null : ctx.cited;
  const passedOn = cited !== null && (cited.relay === null || cited.relay.from === source.from);
  if (passedOn) ctx.cited = null;
  push(ctx, {
    source: passedOn ? cited.source : source, cue: { from: group.from, to: end }, content, kind, addressees, via: passedOn ? [source] : [], basis: "explicit", rule, frame, sentence: s,
    direct: false, subject, start: Math.min(subject.outer, group.from), nested,
  });
}

/** In "12 rockets it said were fired at the port" what was fired: the counted things before the subject; null for other clauses. */
function countedBefore({ view, analysis, floor, limit }: Context, subject: number, content: readonly TokenRange[]): TokenRange | null {
  const { bits } = view;
  const first = content[0]?.from ?? limit;
  if (content.length !== 1 || first >= limit || ((bits[first] as number) & (BE | AUX)) === 0 || subject <= floor) return null;
  let fired = false;
  for (let i = first, n = 0; i < limit && n < 4; i = analysis.end[i] as number, n++) fired ||= analysis.term[i]?.cue?.some(({ form }) => form !== "noun") === true;
  const joint = before(view, subject);
  const to = ((bits[joint] as number) & (THAT | REL)) !== 0 ? joint : subject;
  const from = phraseBefore(view, to, floor);
  return fired && from < to && numberWithin({ view }, from, to) ? { from, to } : null;
}

/** Whether a number of lives is the plain object of a verb. */
function livesAfter({ view, analysis, limit }: Context, end: number): boolean {
  let number = false;
  for (let i = end, n = 0; i < limit && n < 8; i = analysis.end[i] as number, n++) {
    if (analysis.term[i]?.link?.role === "lives") return number;
    if (((view.bits[i] as number) & NUM) !== 0 || analysis.term[i]?.num !== undefined) number = true;
    else if (((view.bits[i] as number) & (COMMA | STOP | MARK | BE | AUX | THAT | SUB | PRON)) !== 0) return false;
  }
  return false;
}

export function numberWithin({ view: { bits, analysis } }: Pick<Context, "view">, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 10; i++) {
    const role = analysis.term[i]?.num?.role;
    if (((bits[i] as number) & NUM) !== 0 || (role === "unit" && analysis.start[i] === i)) return true;
  }
  return false;
}

export function isPluralBefore(ctx: Context, end: number, floor: number): boolean {
  if (end <= floor) return false;
  const p = before(ctx.view, end);
  const b = ctx.view.bits[p] as number;
  const term = ctx.analysis.term[p];
  if ((b & PRON) !== 0) return term?.speaker !== undefined && term.speaker.gender === undefined;
  if ((b & (DET | ROLE)) === DET || (b & POSS) !== 0) return false;
  if ((b & PEOPLE) !== 0) return endsInS(ctx, p);
  if ((b & ROLE) !== 0) return (term?.speaker?.number ?? term?.person?.number ?? "many") !== "one";
  return (b & (REL | CONJ | NAME | ACTOR)) !== 0 || ((b & LOWER) !== 0 && endsInS(ctx, p));
}

export function endsInS(ctx: Context, at: number): boolean {
  return tokenHasShape(ctx.analysis, at, "perhaps plural");
}

/** Whether the noun before a participle hangs on something: "a fleet estimated at", "in attacks reported in". */
export function hangsOn(ctx: Context, at: number, floor: number): boolean {
  const from = phraseBefore(ctx.view, ctx.analysis.end[at] as number, floor);
  return !opensClause(ctx.view, from, floor);
}

function isNumber({ view, analysis }: Context, at: number): boolean {
  return ((view.bits[at] as number) & NUM) !== 0 || analysis.term[at]?.num !== undefined;
}

function isAddressee({ here }: Context, { from }: TokenRange): boolean {
  return here.at(-1)?.addressees.some((mention) => mention.from === from) ?? false;
}

/** In "said of the plan: “…”" the colon before the quotation; -1 when other words stand between. */
function colonBefore({ view, analysis }: Context, at: number, limit: number): number {
  const { bits } = view;
  if (at >= limit || ((bits[at] as number) & (OF | PREP)) === 0) return -1;
  for (let i = at, n = 0; i + 1 < limit && n < 10; i = analysis.end[i] as number, n++) {
    const b = bits[i] as number;
    if ((b & COLON) !== 0) return view.quotations.mark[i + 1] === 1 ? i : -1;
    if ((b & (COMMA | STOP | MARK | DASH | BE | AUX)) !== 0) return -1;
  }
  return -1;
}

/** "The minister said:" at the end of a paragraph: the quotation that is the next one. */
function takeNext(ctx: Context, at: number, s: number, content: TokenRange[]): void {
  const { view, analysis, limit } = ctx;
  const next = analysis.sentences[s + 1];
  if (at < limit || limit !== analysis.sentences[s]?.to || ((view.bits[limit - 1] as number) & COLON) === 0 || next === undefined) return;
  takeQuote(ctx, next.from, content, limit);
}

function isReflexive({ view, analysis, limit }: Context, at: number): boolean {
  return at < limit && ((view.bits[at] as number) & PRON) !== 0 && analysis.tokens.to[at] as number - (analysis.tokens.from[at] as number) > 5 && analysis.term[at]?.speaker === undefined;
}

/** "(a raid) that the ministry (says has killed four)": whether the subject before a verb follows a relative. */
function isRelative({ view, floor }: Context, verb: number): boolean {
  const from = phraseBefore(view, verb, floor);
  return from < verb && from > floor && ((view.bits[before(view, from)] as number) & (THAT | REL)) !== 0;
}

/** "(The air force) has published its morning tally.": the sentences behind tell what stands in it. */
function isDocumentAt({ view, analysis, limit }: Context, at: number, s: number): boolean {
  const to = phraseAfter(view, at, limit);
  const next = analysis.sentences[s + 1];
  if (to === at || (to < limit && ((view.bits[to] as number) & STOP) === 0) || next?.paragraph !== analysis.sentences[s]?.paragraph) return false;
  return analysis.term[before(view, to)]?.speaker?.kind === "document";
}

/** "The governor confirmed the deaths.": what stands before is what he confirms. */
function confirmsBefore({ analysis, view: { bits } }: Context, verb: number, at: number, limit: number): boolean {
  if (!isOf(analysis, analysis.start[verb] as number, "confirm") || !phraseIsOf(analysis, at, at + 2, "what was told")) return false;
  const behind = at + 2;
  return behind >= limit || ((bits[behind] as number) & (STOP | COMMA)) !== 0;
}
