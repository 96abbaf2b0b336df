import { TAG } from "../term.ts";
import { someIsOf, tokenHasShape, tokenIsOf } from "../classes/index.ts";
import { CAPITAL } from "../tokens.ts";
import { REACH, weight } from "./context.ts";
import type { Context, Draft } from "./context.ts";
import { plain } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { BOUNDARY, hasSource, phraseAfter } from "./phrases.ts";
import type { TokenRange } from "./phrases.ts";
import { nameBeside } from "./beside.ts";
import type { Subject } from "./candidate.ts";
import { headKind, showsPicture } from "./issuer.ts";
import { mainSubject } from "./main-subject.ts";
import type { Quotation } from "./quotations.ts";
import { chainStart, quoteEndsAt } from "./quoted.ts";
import {
  AUX, BE, COLON, COMMA, CONJ, DET, LOWER, MARK, NAME, NUM, OF, POSS, PREP, PRON, REL, ROLE, SAY, STOP, SUB, THAT, TIME, TO, VERB, before,
} from "./view.ts";

/** The mention that a subject stands for; pronouns are joined to their names. */
export function sourceOf(ctx: Context, subject: Subject, s: number, at: number): Mention | null {
  const { view, analysis } = ctx;
  const { from, to } = subject;
  const b = view.bits[from] as number;
  if ((b & PRON) !== 0 && analysis.end[from] === to) {
    const speaker = analysis.term[from]?.speaker;
    if (speaker === undefined) return null;
    if (speaker.kind === "first-person") return ctx.names.mention(from, to);
    const code = speaker.number === "many" ? "p" : (speaker.gender ?? "n");
    return pronounAt(ctx, from, s, at, code);
  }
  const issuer = issuerBefore(ctx, from, s) ?? ownWordsOf(ctx, from, to, s);
  if (issuer !== null) return issuer;
  return isCredit(ctx, from, to) ? null : ctx.names.mention(behindDocument(ctx, from, to), to);
}

/** "The ministry issued a statement. The statement added": the words are of the one who spoke or acted right before. Null when nobody did. */
function ownWordsOf(ctx: Context, from: number, to: number, s: number): Mention | null {
  const { analysis } = ctx;
  const noun = analysis.end[from] as number;
  if (!tokenIsOf(analysis, from, "these words") || noun >= to || analysis.end[noun] !== to || !tokenIsOf(analysis, noun, "own words")) return null;
  const paragraph = analysis.sentences[s]?.paragraph ?? 0;
  const { last } = ctx;
  const lately = last !== null && last.sentence >= s - 2 && paragraph - (analysis.sentences[last.sentence]?.paragraph ?? 0) <= 1 ? last.source : null;
  // "issued an update. The update added"
  const before = analysis.sentences[s - 1];
  const issued = before !== undefined && someIsOf(analysis, Math.max(before.from, before.to - REACH), before.to, "own words");
  for (const mention of [lately, issued ? previousSubject(ctx, s) : null]) {
    if (mention == null || mention.kind === "document" || mention.kind === "venue" || mention.kind === "place" || mention.kind === "people" || mention.form === "phrase") continue;
    const text = analysis.text.slice(analysis.tokens.from[from], analysis.tokens.to[to - 1]);
    return { ...plain(mention), from, to, name: mention.form === "pronoun" ? mention.name : mention.text, text, form: "pronoun" };
  }
  return null;
}

/** "The movement released a statement (saying)": whose statement it is. Null when the words stand by themselves. */
function issuerBefore(ctx: Context, from: number, s: number): Mention | null {
  const { view, analysis } = ctx;
  if (analysis.term[from]?.num?.role !== "article") return null;
  const kind = headKind(view, from, Math.min(from + 4, view.bits.length));
  const sentence = analysis.sentences[s] as TokenRange;
  if ((kind !== "document" && kind !== "venue") || from <= sentence.from) return null;
  const range = mainSubject(view, Math.max(sentence.from, from - REACH), from);
  if (range === null || range.to >= from || !hasSource(view, range.from, range.to)) return null;
  for (let i = range.to; i < from; i++) if (((view.bits[i] as number) & BOUNDARY) !== 0) return null;
  const issuer = sourceOf(ctx, { ...range, way: "before", outer: range.from }, s, range.from);
  return issuer === null || issuer.form === "phrase" ? null : issuer;
}

/** "The ministry released figures on Friday (showing)": who published the papers that show; null where none are named. */
export function publisherBefore(ctx: Context, at: number, s: number): (TokenRange & { readonly mention: Mention }) | null {
  const { view, analysis } = ctx;
  const sentence = analysis.sentences[s] as TokenRange;
  const range = mainSubject(view, Math.max(sentence.from, at - REACH), at);
  if (range === null || range.to >= at || !hasSource(view, range.from, range.to)) return null;
  let paper = false;
  for (let i = range.to; i < at; i = analysis.end[i] as number) {
    if (((view.bits[i] as number) & (SUB | THAT | REL | STOP | COLON | MARK)) !== 0) return null;
    if (analysis.term[i]?.speaker?.picture === true) return null;
    paper ||= analysis.term[i]?.speaker?.kind === "document";
  }
  const mention = paper ? sourceOf(ctx, { ...range, way: "before", outer: range.from }, s, range.from) : null;
  return mention === null || mention.kind === "place" || !isActor(mention) ? null : { ...range, mention };
}

/** The line under a picture: "Ivan Petrenko/AFP/Getty Images". */
export function isCredit({ analysis: { tokens } }: Context, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens.code[i] === SLASH) return true;
  return false;
}

const SLASH = 47;

/** "Data from Ukraine", "a statement by the ministry": who stands behind the document. */
export function behindDocument(ctx: Context, from: number, to: number): number {
  const { view, analysis } = ctx;
  for (let i = from, n = 0; i < to && n < 8; i = analysis.end[i] as number, n++) {
    if (((view.bits[i] as number) & PREP) === 0) continue;
    const head = analysis.term[before(view, i)]?.speaker?.kind;
    const next = analysis.end[i] as number;
    return i > from && (head === "document" || head === "venue") && next < to && hasSource(view, next, to) && ((view.bits[next] as number) & TIME) === 0 && !isPlaceOnly(ctx, next, to) ? next : from;
  }
  return from;
}

/** "Reports from the Sumy region": from where they come, not who wrote them. */
function isPlaceOnly({ names }: Context, from: number, to: number): boolean {
  return names.mention(from, to).kind === "place";
}

/** Attributions of one sentence that are looked back on. */
const LATELY = 20;

/** Bodies that tell of what they do themselves. */
const SPEAKING = new Set(["military", "ministry", "police", "rescue"]);

export function pronounAt(ctx: Context, from: number, s: number, at: number, code: "f" | "m" | "n" | "p"): Mention | null {
  const { names, analysis } = ctx;
  const to = from + 1;
  const person = code === "m" || code === "f";
  const gender = person ? code : undefined;
  const fits = (mention: Mention | null): boolean => {
    if (mention === null) return false;
    // "It" is not several: neither officials nor troops.
    if (code === "n" && mention.kind === "document" && showsPicture(ctx.view, mention.from, mention.to)) return false;
    if (code === "n" && mention.number === "many" && mention.form !== "body") return false;
    if (mention.entity >= 0) {
      const known = names.entities[mention.entity];
      return known !== undefined && (person ? names.fits(mention.entity, gender) : !known.person);
    }
    // What a pronoun of speech stood for, the next one stands for too; one of thought is told by the reporter.
    if (person && mention.form === "pronoun") return ctx.last?.frame !== "mind" && mention.number === "one" && mention.name !== mention.text && analysis.term[mention.from]?.speaker?.gender === code;
    if (person) return mention.number === "one" && (mention.form === "role" || mention.form === "phrase") && mention.kind !== "document";
    return mention.form !== "role" && (mention.form !== "phrase" || mention.kind !== "unknown");
  };
  // The one who spoke last, in this sentence or before, in the same paragraph or the one before it.
  const here = ctx.here.slice(-LATELY).findLast((draft) => !draft.nested && fits(draft.source))?.source ?? null;
  const paragraph = analysis.sentences[s]?.paragraph ?? 0;
  const lately = ctx.last !== null && paragraph - (analysis.sentences[ctx.last.sentence]?.paragraph ?? 0) <= (person ? 2 : 1) ? ctx.last.source : null;
  // "The statement said … It added": the same words, and so the same issuer.
  if (code === "n" && lately !== null && lately.form === "pronoun" && lately.to > 0 && tokenIsOf(analysis, lately.to - 1, "own words")) return { ...plain(lately), from, to, text: analysis.text.slice(analysis.tokens.from[from], analysis.tokens.to[from]) };
  const previous = previousSubject(ctx, s);
  const sentence = analysis.sentences[s] as TokenRange;
  const loose = from > sentence.from && ((ctx.view.bits[before(ctx.view, from)] as number) & (NAME | LOWER | ROLE | REL | THAT | SUB | VERB | SAY | PREP)) !== 0;
  const own = loose ? ownSubject(ctx, s, from) : null;
  const order = [here, own, ...(ctx.last !== null && ctx.last.sentence < s - 1 ? [previous, lately] : [lately, previous])];
  // "Ukraine's air force downed four of nine missiles, it said."
  if (!person && !loose && from > sentence.from && ((ctx.view.bits[from - 1] as number) & COMMA) !== 0) {
    const subject = ownSubject(ctx, s, from);
    // "Russian forces hit the port, it said": the ministry.
    if (code === "n" && subject !== null && isPlural(ctx, subject)) order.push(null);
    // "Officials told the paper … The air force bombed a village, they said": the officials, not the one body.
    else if (code === "p" && subject !== null && lately?.number === "many" && fits(lately) && !isPlural(ctx, subject)) order.push(subject);
    else if (subject !== null && SPEAKING.has(subject.kind)) order.splice(1, 0, subject);
    else order.push(subject);
  }
  for (const mention of order) {
    if (!fits(mention) || mention === null) continue;
    if (mention.entity >= 0 && mention.form !== "body") return names.pronoun(from, to, mention.entity, gender);
    if (mention.form === "pronoun") return { ...plain(mention), from, to, text: analysis.text.slice(analysis.tokens.from[from], analysis.tokens.to[from]) };
    return { ...plain(mention), from, to, name: mention.text, text: analysis.text.slice(analysis.tokens.from[from], analysis.tokens.to[from]), form: "pronoun" };
  }
  const spoke = person ? lastSpeaker(ctx, gender) : -1;
  // Those whom the quotation itself names do not say it.
  const quotation = quoteEndsAt(ctx, from);
  const start = quotation < 0 ? at : (ctx.view.quotations.list[chainStart(ctx, quotation)] as Quotation).from;
  const entity = spoke >= 0 ? spoke : person ? names.personBefore(start, gender, 12) : code === "n" || code === "p" ? names.bodyBefore(at, 6) : -1;
  if (code === "p" && entity < 0) return names.mention(from, to);
  // "Spokesman Hua Chunying said …", she added: an office tells no gender.
  const near = ctx.last?.source;
  if (person && entity < 0 && ctx.last !== null && ctx.last.sentence >= s - 2 && near != null && near.form === "name" && names.fits(near.entity, undefined)) return names.pronoun(from, to, near.entity, undefined);
  return names.pronoun(from, to, entity, gender);
}

/** Whether the last word of a name is a common noun for several: "Russian forces". */
function isPlural({ analysis, view }: Context, { to, number }: Mention): boolean {
  if (number === "many") return true;
  return ((view.bits[to - 1] as number) & NAME) === 0 && ((analysis.tokens.flags[to - 1] as number) & CAPITAL) === 0 && tokenHasShape(analysis, to - 1, "plural");
}

/** The one person who spoke lately, before any who were only spoken of; -1 when there is none. */
function lastSpeaker({ found, names }: Context, gender: "f" | "m" | undefined): number {
  for (let k = found.length - 1; k >= 0 && k >= found.length - 8; k--) {
    const { source, nested } = found[k] as Draft;
    if (!nested && source !== null && source.entity >= 0 && names.fits(source.entity, gender)) return source.entity;
  }
  return -1;
}

/** Sentences that are looked back on for the one of whom the text tells. */
const BACK = 4;

/** The subject of the sentence before, in the same paragraph or the last of the one before; of "She too has left" the one before that. */
export function previousSubject(ctx: Context, s: number): Mention | null {
  const { bits } = ctx.view;
  let at = s - 1;
  const spoke = ctx.last?.sentence ?? -1;
  for (let back = 0; back < BACK; back++, at--) {
    // Neither a headline in capitals nor the inside of a quotation tells who is meant.
    while (at > spoke && at > 0 && s - at < 6 && (ctx.view.loud[at] === 1 || isQuoted(ctx, at))) at--;
    if (at < s - 1 && at <= spoke) return null;
    const sentence = ctx.analysis.sentences[at];
    if (sentence === undefined || ctx.view.loud[at] === 1 || isQuoted(ctx, at)) return null;
    const range = mainSubject(ctx.view, sentence.from, Math.min(sentence.to, sentence.from + REACH));
    if (range === null) return null;
    if (((bits[range.from] as number) & PRON) === 0) {
      const own = nameBeside(ctx.view, range.from, range.to, sentence.to);
      return isCredit(ctx, own.from, own.to) ? null : ctx.names.mention(own.from, own.to);
    }
    // What somebody said is his who said it; of what they are told of, the story goes on.
    if (ctx.analysis.term[range.from]?.speaker?.gender === undefined || at <= spoke) return null;
  }
  return null;
}

/** The subject of the sentence that a pronoun stands in, when it stands before it. */
export function ownSubject(ctx: Context, s: number, at: number): Mention | null {
  const sentence = ctx.analysis.sentences[s] as TokenRange;
  const range = mainSubject(ctx.view, Math.max(sentence.from, at - REACH), at);
  if (range === null || range.to > at || ((ctx.view.bits[range.from] as number) & PRON) !== 0) return null;
  // "Trump's comments came at a rally, where he also said": the owner.
  const owner = ownerIn(ctx, range);
  if (owner !== null && ctx.analysis.term[at]?.speaker?.gender !== undefined) return owner;
  const mention = ctx.names.mention(range.from, range.to);
  return mention.form === "phrase" ? null : mention;
}

/** The person to whom what a phrase names belongs: "Trump's comments", but not "Trump's envoy". */
function ownerIn(ctx: Context, { from, to }: TokenRange): Mention | null {
  const { bits } = ctx.view;
  let poss = from;
  while (poss < to && ((bits[poss] as number) & POSS) === 0) poss++;
  if (poss === from || poss >= to - 1) return null;
  for (let i = poss + 1; i < to; i++) if (((bits[i] as number) & (ROLE | NAME)) !== 0 && !isPaper(ctx, i)) return null;
  const owner = ctx.names.mention(from, poss);
  return owner.entity >= 0 && ctx.names.fits(owner.entity, undefined) ? owner : null;
}

function isPaper({ analysis: { term } }: Context, at: number): boolean {
  const kind = term[at]?.speaker?.kind;
  return kind === "venue" || kind === "document";
}

/** The subject that a participle or a second verb goes with. */
export function sharedSubject(ctx: Context, s: number, at: number, floor: number): { from: number; to: number; mention: Mention } | null {
  let best: Draft | null = null;
  for (let k = ctx.here.length - 1; k >= 0 && k >= ctx.here.length - 6; k--) {
    const draft = ctx.here[k] as Draft;
    if (draft.source === null || draft.subject === null || draft.rule === "noun" || draft.rule === "cite" || draft.subject.from < floor) continue;
    if (best === null || weight(draft) > weight(best)) best = draft;
  }
  if (best !== null && best.source !== null && best.subject !== null) return { ...best.subject, mention: best.source };
  const range = mainSubject(ctx.view, floor, at);
  if (range === null) return null;
  const b = ctx.view.bits[range.from] as number;
  if (!hasSource(ctx.view, range.from, range.to) && (b & DET) === 0) return null;
  const mention = sourceOf(ctx, { ...range, way: "before", outer: range.from }, s, range.from);
  return mention === null ? null : { ...range, mention };
}

export function isActor(mention: Mention): boolean {
  return mention.form !== "phrase" || mention.kind !== "unknown";
}

export function isDocument(mention: Mention): boolean {
  return mention.kind === "document" || mention.kind === "media";
}

export function isFirstPersonSubject(ctx: Context, subject: Subject): boolean {
  return ctx.analysis.term[subject.from]?.speaker?.kind === "first-person" && subject.to - subject.from === 1;
}

export function isFirstPerson(ctx: Context, draft: Draft): boolean {
  return draft.source !== null && draft.source.to - draft.source.from === 1 && ctx.analysis.term[draft.source.from]?.speaker?.kind === "first-person";
}

/** Reads who is told after the verb; returns where the rest begins. */
export function readAddressee(ctx: Context, at: number, limit: number, out: Mention[], frame: string): number {
  const { view, analysis } = ctx;
  const { bits } = view;
  if (at >= limit) return at;
  const b = bits[at] as number;
  if ((b & (THAT | MARK | COMMA | COLON | STOP | PREP | SUB)) !== 0) return at;
  const first = beforeCount(ctx, at, phraseAfter(view, at, limit));
  if (first === at) return at;
  const to = frame === "speech" ? first : listEnd(ctx, first, limit);
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
      if (((bits[i] as number) & (CONJ | COMMA)) === 0) continue;
      if (i > from) out.push(ctx.names.mention(from, i));
      from = analysis.end[i] as number;
    }
    if (to > from) out.push(ctx.names.mention(from, to));
  }
  return to;
}

/** "told Reuters (12 people were killed)": where what is counted begins, and the name of who is told ends. */
function beforeCount({ analysis, view: { bits } }: Context, from: number, to: number): number {
  for (let i = analysis.end[from] as number; i < to; i = analysis.end[i] as number) {
    const counts = ((bits[i] as number) & NUM) !== 0 || ((analysis.mask[i] as number) & (TAG.num | TAG.hedge)) !== 0;
    const next = analysis.mask[analysis.end[i] as number] ?? 0;
    if (counts && (next & (TAG.person | TAG.thing | TAG.weapon | TAG.noun | TAG.num | TAG.hedge)) !== 0) return i;
  }
  return to;
}

/** The end of "Europe, the United States and others (to act)"; of the first phrase when no list follows that asks for something. */
function listEnd({ view }: Context, first: number, limit: number): number {
  const { bits } = view;
  let to = first;
  for (let n = 0; n < 5 && to + 1 < limit && ((bits[to] as number) & (COMMA | CONJ)) !== 0; n++) {
    let next = to + 1;
    if (((bits[to] as number) & COMMA) !== 0 && ((bits[next] as number) & CONJ) !== 0) next++;
    const end = phraseAfter(view, next, limit);
    if (end === next) return first;
    to = end;
  }
  return to > first && to < limit && ((bits[to] as number) & TO) !== 0 ? to : first;
}

/** "confirmed to AFP that", "stressed to reporters on Monday:": who is told behind "to"; returns where the rest begins. */
export function readHearer(ctx: Context, at: number, limit: number, out: Mention[]): number {
  const { bits } = ctx.view;
  const from = ctx.analysis.end[at] as number;
  if (at >= limit || ((bits[at] as number) & TO) === 0 || from >= limit) return at;
  const to = phraseAfter(ctx.view, from, limit);
  if (to === from || !hasSource(ctx.view, from, to) || ((bits[from] as number) & (AUX | BE | SAY | VERB)) !== 0) return at;
  const behind = to < limit ? (bits[to] as number) : STOP;
  if ((behind & (THAT | COLON | TIME | MARK)) === 0 && !(((behind & PREP) !== 0) && isThatSoon(ctx, to, limit))) return at;
  out.push(ctx.names.mention(from, to));
  return to;
}

/** Whether "that" or a colon follows within a few words, before the clause is over. */
function isThatSoon({ view: { bits } }: Context, at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 10; i++) {
    if (((bits[i] as number) & (THAT | COLON)) !== 0) return true;
    if (((bits[i] as number) & (COMMA | STOP | BE | AUX)) !== 0) return false;
  }
  return false;
}

/** Whether a sentence stands inside a quotation, from its start or from before it. */
function isQuoted({ view, analysis }: Context, s: number): boolean {
  const sentence = analysis.sentences[s];
  const inside = sentence === undefined ? undefined : view.quotations.list[view.quotations.inside[sentence.from] ?? -1];
  if (sentence === undefined || inside === undefined) return false;
  return view.quotations.mark[sentence.from] !== 1 || inside.to >= sentence.to;
}
