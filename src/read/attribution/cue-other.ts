import { isOf } from "../classes/index.ts";
import type { SayWord } from "../term.ts";
import { clauseStart, commaAfter, contentBefore, contentEnd, cutAt, goesOn, takeContent } from "./content.ts";
import { push, REACH } from "./context.ts";
import type { Context } from "./context.ts";
import { readQuotedBy, wordsBefore } from "./cue-passive.ts";
import { endsInS, readVerb } from "./cue-verb.ts";
import { hasSource, opensClause, phraseAfter, phraseBefore } from "./phrases.ts";
import type { TokenRange } from "./phrases.ts";
import { quoteEndsAt } from "./quoted.ts";
import { sharedSubject, sourceOf } from "./speakers.ts";
import { nameBeside } from "./beside.ts";
import { issuerAfter } from "./issuer.ts";
import { skipSetting } from "./setting.ts";
import { subjectOf } from "./subject.ts";
import { verbGroup } from "./verb-group.ts";
import { ACTOR, ADV, AUX, BE, CLOSE, COLON, COMMA, CONJ, DASH, DET, LOWER, NAME, OPEN, PEOPLE, POSS, PREP, PRON, REL, STOP, SUB, THAT, TIME, TITLE, before } from "./view.ts";

/** "According to X, …", "…, according to X." */
export function readAccordingTo(ctx: Context, at: number, s: number, word: SayWord, nested: boolean): void {
  const { view, analysis, floor, limit } = ctx;
  const { bits } = view;
  const end = analysis.end[at] as number;
  let to = phraseAfter(view, end, limit);
  if (to === end) return;
  // "per the ministry", but "per day" and "per person".
  if (word.frame === "weak" && (((bits[end] as number) & (DET | NAME | ACTOR | PEOPLE | TITLE)) === 0 || !hasSource(view, end, to))) return;
  const issuer = issuerAfter(view, end, to, limit);
  // "According to preliminary data, 12 died": nobody's data.
  if (issuer === null && to === analysis.end[end] && analysis.term[end]?.mood?.kind === "provisional") return;
  const own = issuer ?? nameBeside(view, end, to, limit);
  const source = sourceOf(ctx, { ...own, way: "inverted", outer: end }, s, at);
  to = Math.max(to, own.to);
  if (source === null) return;
  const content: TokenRange[] = [];
  const prior = at > floor ? (bits[before(view, at)] as number) : 0;
  const opens = at <= floor || ((prior & (CONJ | SUB | THAT | DASH | COLON)) !== 0 && !quoteEndsAt(ctx, at));
  const rule = "according-to";
  // "The army said it had downed 24, according to a statement": the army's words, passed on.
  if (!opens && source.kind === "document" && source.country === null && source.entryId === null) cutAt(ctx, at, nested);
  if (opens) {
    let comma = commaAfter(ctx, to, limit);
    // "According to the paper, which cited nobody, …": the words begin behind the aside.
    if (comma > 0 && comma + 1 < limit && ((bits[comma + 1] as number) & REL) !== 0) comma = commaAfter(ctx, comma + 1, limit);
    if (comma > 0) takeContent(ctx, comma + 1, limit, content);
  } else if (!nested && isPointing(ctx, at)) {
    const told = wordsBefore(ctx, s);
    if (told !== null) content.push(told);
  } else {
    const kind = contentBefore(ctx, at, floor, content, true);
    if (kind === "none") {
      const from = clauseStart(ctx, at, floor);
      if (from < at) content.push({ from, to: at });
    }
    const behind = skipBeside(ctx, to);
    const comma = behind < limit && ((bits[behind] as number) & COMMA) !== 0 ? behind : -1;
    if (comma > 0 && comma + 1 < limit && kind !== "quotation" && goesOn(ctx, comma + 1, limit)) {
      const stop = contentEnd(ctx, comma + 1, limit);
      if (stop > comma + 1) content.push({ from: comma + 1, to: stop });
    }
  }
  if (content.length === 0) return;
  // "The agency reported that three died, according to rescuers": their words, which it passes on.
  const relay = opens || nested || source.kind === "media" ? undefined : ctx.here.slice(-LATELY).findLast((draft) => !draft.nested && draft.source?.kind === "media" && draft.source.entryId !== null && draft.rule === "before" && draft.content[0] !== undefined && draft.content[0].from > (content[0] as TokenRange).from);
  if (relay !== undefined) {
    cutAt(ctx, at, nested);
    content[0] = { from: (relay.content[0] as TokenRange).from, to: (content[0] as TokenRange).to };
  }
  push(ctx, { source, cue: { from: at, to: end }, content, kind: word.kind, addressees: [], via: relay?.source ? [relay.source] : [], basis: "explicit", rule: relay === undefined ? rule : "cite", frame: "cite", sentence: s, direct: false, subject: { from: end, to }, start: at, nested });
}

/** "On the military's count, 12 were shot down", "180 missiles, by Israel's account": the one who counted, and what stands before or behind. */
export function readAccounts(ctx: Context, s: number, from: number, to: number): void {
  const { view, analysis } = ctx;
  const { bits } = view;
  for (let i = from + 1; i < to; i = analysis.end[i] as number) {
    if (((bits[i] as number) & POSS) === 0) continue;
    const noun = analysis.end[i] as number;
    if (noun >= to || !isOf(analysis, noun, "reckoning")) continue;
    ctx.floor = Math.max(from, i - REACH);
    ctx.limit = Math.min(to, i + REACH);
    const owner = phraseBefore(view, i, ctx.floor);
    const by = owner > ctx.floor ? before(view, owner) : -1;
    if (by < ctx.floor || owner === i || !isOf(analysis, by, "by whose") || !hasSource(view, owner, i)) continue;
    const source = sourceOf(ctx, { from: owner, to: i, way: "inverted", outer: owner }, s, by);
    if (source === null) continue;
    const end = analysis.end[noun] as number;
    const content: TokenRange[] = [];
    if (by === from) {
      const comma = commaAfter(ctx, end, ctx.limit);
      if (comma > 0) takeContent(ctx, comma + 1, ctx.limit, content);
    } else contentBefore(ctx, by, ctx.floor, content, true);
    if (content.length === 0) continue;
    push(ctx, { source, cue: { from: noun, to: end }, content, kind: "says", addressees: [], via: [], basis: "explicit", rule: "according-to", frame: "cite", sentence: s, direct: false, subject: { from: owner, to: i }, start: by, nested: false });
  }
}

/** "That's according to the ministry", "This is according to": the words before are meant. */
function isPointing({ view, analysis, floor }: Context, at: number): boolean {
  let from = at;
  while (from > floor && ((view.bits[before(view, from)] as number) & (BE | POSS | ADV)) !== 0) from = before(view, from);
  if (from <= floor) return false;
  const p = before(view, from);
  if (p !== floor) return false;
  const b = view.bits[p] as number;
  if (from === at) return (b & PRON) !== 0 && analysis.term[p]?.speaker === undefined; // "that's"
  return (b & THAT) !== 0 || analysis.term[p]?.link?.role === "this";
}

/** Behind what stands beside a source before its comma: "the ministry (MoH) in Gaza,". */
function skipBeside({ view, analysis, limit }: Context, to: number): number {
  const { bits } = view;
  let at = to;
  if (at < limit && ((bits[at] as number) & OPEN) !== 0) {
    for (let i = at; i < limit && i < at + 8; i++) {
      if (((bits[i] as number) & CLOSE) === 0) continue;
      at = i + 1;
      break;
    }
  }
  if (at < limit && ((bits[at] as number) & PREP) !== 0) {
    const next = analysis.end[at] as number;
    const end = phraseAfter(view, next, limit);
    if (end > next && end < limit && ((bits[end] as number) & COMMA) !== 0) at = end;
  }
  return at;
}

/** "X, citing Y", "Interfax quoted Y as saying": Y speaks, X passes it on. */
export function readCite(ctx: Context, at: number, s: number, word: SayWord, nested: boolean): void {
  const { view, analysis, floor, limit } = ctx;
  const { bits } = view;
  const end = analysis.end[at] as number;
  const group = verbGroup(view, at, word, floor);
  if (group.infinitive) return;
  if (group.passive) {
    readQuotedBy(ctx, at, s, word, group, nested);
    return;
  }
  const to = phraseAfter(view, end, limit);
  if (to === end) return;
  const earlier = ctx.here.at(-1);
  const subject = subjectOf(view, at, group, word, floor, limit);
  let relay = subject === null ? null : sourceOf(ctx, subject, s, at);
  if (relay === null && subject === null) relay = earlier?.source ?? sharedSubject(ctx, s, at, floor)?.mention ?? null;
  // "quoted Y as saying", "cited unnamed officials, saying that"
  const tells = to + 1 < limit && ((bits[to] as number) & COMMA) !== 0 && analysis.term[to + 1]?.say?.form === "ing" ? to + 1 : to;
  const as = tells < limit ? analysis.term[tells]?.say : undefined;
  const quoted = as !== undefined && (tells > to ? word.form === "past" && as.frame === "speech" && hasSource(view, end, to) : (analysis.end[to] as number) - to > 1);
  if (word.form !== "ing" && !quoted && !(relay !== null && relay.kind === "media")) {
    // "cited concerns": what is cited is the content.
    if (relay === null || word.form === "base") return;
    const content: TokenRange[] = [];
    takeContent(ctx, end, limit, content);
    push(ctx, { source: relay, cue: { from: group.from, to: end }, content, kind: "says", addressees: [], via: [], basis: "explicit", rule: "before", frame: "object", sentence: s, direct: false, subject: subject ?? null, start: group.from, nested });
    return;
  }
  if (!hasSource(view, end, to)) return;
  const cited = issuerAfter(view, end, to, limit) ?? nameBeside(view, end, to, limit);
  const source = sourceOf(ctx, { ...cited, way: "inverted", outer: end }, s, at);
  if (source === null) return;
  // "a doctor said, citing witness accounts": papers that are nobody's leave the words with the one who cites them.
  if (source.kind === "document" && !quoted && earlier !== undefined && earlier.source !== null) return;
  // "…, the army said, the agency reports, citing the wire": the army's words, passed on twice.
  if (!quoted && subject === null && earlier !== undefined && ctx.here.slice(-LATELY).some((draft) => draft !== earlier && draft.source !== null && TRAILING.has(draft.rule) && draft.content[0]?.from === earlier.content[0]?.from)) return;
  const content: TokenRange[] = [];
  if (!quoted && !nested && earlier === undefined && isCitedFirst(ctx, at, to)) {
    ctx.cited = { source, relay: at <= floor ? null : relay };
    return;
  }
  if (quoted) {
    let r = skipSetting(view, analysis.end[tells] as number, limit, false);
    while (r < limit && ((bits[r] as number) & (THAT | COLON | COMMA)) !== 0) r++;
    if (r < limit && ((bits[r] as number) & STOP) === 0) takeContent(ctx, r, limit, content);
    else if (earlier !== undefined && subject === null) content.push(...earlier.content);
    else contentBefore(ctx, subject?.outer ?? at, floor, content);
  } else if (earlier !== undefined && earlier.content.length > 0) content.push(...earlier.content);
  else {
    const kind = contentBefore(ctx, at, floor, content, true);
    if (kind === "none") content.push({ from: clauseStart(ctx, at, floor), to: at });
  }
  if (content.length === 0) return;
  push(ctx, { source, cue: { from: at, to: end }, content, kind: "says", addressees: [], via: relay === null ? [] : [relay], basis: "explicit", rule: "cite", frame: "cite", sentence: s, direct: false, subject: { from: end, to }, start: at, nested });
}

/** Attributions of one sentence that are looked back on. */
const LATELY = 8;

const TRAILING = new Set(["after", "around", "inverted"]);

/** "X, citing Y, said …" and "Citing Y, X said …": the verb is still to come. */
function isCitedFirst({ view, analysis, floor, limit }: Context, at: number, to: number): boolean {
  if (to + 1 >= limit || ((view.bits[to] as number) & COMMA) === 0) return false;
  if (at <= floor) return true;
  let next = to + 1;
  while (next < limit && ((view.bits[next] as number) & (ADV | TIME | AUX)) !== 0) next = analysis.end[next] as number;
  return ((view.bits[at - 1] as number) & COMMA) !== 0 && next < limit && analysis.term[next]?.say !== undefined;
}

/** "Trump's claim that talks would restart", "a statement by the ministry that". */
export function readNoun(ctx: Context, at: number, s: number, word: SayWord, nested: boolean): void {
  const { view, analysis, floor, limit } = ctx;
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
  // "reports that", "reports of": the noun alone is the source.
  // "The army reports that": its verb, where a name opens the clause.
  const who = from === at ? phraseBefore(view, at, floor) : at;
  const isVerb = who < at && endsInSBefore(ctx, at) && opensClause(view, who, floor) && hasSource(view, who, at);
  if (subject === null && own !== undefined && own.kind === "document" && !isVerb) subject = { from, to: end - at > 1 ? end - 1 : end };
  if (subject === null) {
    // "Russia claims that": the noun's form is also the verb's.
    readVerb(ctx, at, s, { kind: word.kind, form: endsInSBefore(ctx, at) ? "third" : "base", frame: "speech" }, nested);
    return;
  }
  const source = sourceOf(ctx, { ...subject, way: "before", outer: subject.from }, s, at);
  if (source === null) return;
  if (end < limit && ((bits[end] as number) & THAT) !== 0) end = analysis.end[end] as number;
  // "Despite X's claim that …, Putin": in an introduction the clause ends at its comma.
  const opening = ((bits[ctx.analysis.sentences[s]?.from ?? 0] as number) & (PREP | SUB)) !== 0;
  const comma = opening ? commaAfter(ctx, end, limit) : -1;
  const stop = Math.min(comma > 0 ? comma : limit, contentEnd(ctx, end, limit));
  if (stop <= end) return;
  push(ctx, { source, cue: { from: at, to: end }, content: [{ from: end, to: stop }], kind: word.kind, addressees: [], via: [], basis: "explicit", rule: "noun", frame: "noun", sentence: s, direct: false, subject, start: subject.from, nested });
}

/** Whether the first word of a phrase ends in "s": "claims that". */
export function endsInSBefore(ctx: Context, at: number): boolean {
  return endsInS(ctx, at);
}
