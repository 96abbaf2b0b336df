import type { Abstention, Actor, Attribution, Claim, Event, Period, Place, Relation, Statement, TracePart } from "../model/claim.ts";
import type { Document, Published } from "../model/document.ts";
import { rowId } from "../model/id.ts";
import type { Scope } from "../model/vocabulary.ts";
import { resolveClaimant } from "../resolve/claimant.ts";
import type { ResolvedTime } from "../resolve/time.ts";
import { resolveTime } from "../resolve/time.ts";
import { backToLead } from "../resolve/time/back-to-lead.ts";
import { dateNumber } from "../resolve/time/inherit.ts";
import type { DatedNumber, Told } from "../resolve/time/story.ts";
import { inheritTime } from "../resolve/time/story.ts";
import { nameDay } from "../resolve/time/tell.ts";
import type { Analysis } from "./analysis.ts";
import { sentenceAt, termWith, tokenSpan, words } from "./analysis.ts";
import { tokenIsOf } from "./classes/index.ts";
import type { Attribution as Said, Claimant } from "./attribution/attribute.ts";
import { readAttributions } from "./attribution/attribute.ts";
import type { Mention } from "./attribution/mention.ts";
import { statements } from "./attribution/statements.ts";
import type { EventRows } from "./events/rows.ts";
import { eventRows, sequenceRelation } from "./events/rows.ts";
import { objectOf } from "./rules/object.ts";
import { causesOf } from "./rules/cause.ts";
import type { Count, Taken } from "./rules/count.ts";
import { readCounts } from "./rules/claims.ts";
import { within } from "./rules/reach.ts";
import { linkParts } from "./rules/parts.ts";
import { isDenied } from "./rules/denied.ts";
import { Offices } from "./rules/office-place.ts";
import type { Ties } from "./rules/places.ts";
import { placesOf } from "./rules/places.ts";
import { Relevance } from "./rules/relevance.ts";
import { isCalendar, scopesOf } from "./rules/scope.ts";
import type { SideOrigin } from "./rules/side-origin.ts";
import { sidesOf } from "./rules/sides.ts";
import { superlativeOf } from "./rules/superlative.ts";
import type { Sentence } from "./sentences.ts";
import { TAG } from "./term.ts";
import { chooseTime } from "./time/choose.ts";
import type { TimeChoice } from "./time/choose.ts";
import { datedFrom } from "./time/dateline.ts";
import type { TimeMention } from "./time/expression.ts";
import { isCalledByDate } from "./time/named.ts";
import { openStory, refersBack, tellSentence } from "./time/telling.ts";
import { timesIn } from "./time/time.ts";
import { withTimesOfWholes } from "./time/of-whole.ts";
import { isEarlierToll, isToll } from "./time/toll.ts";


interface Rows {
  document: Document;
  claims: Claim[];
  statements: Statement[];
  events: Event[];
  relations: Relation[];
  abstentions: Abstention[];
}

/** Puts together what the rules found: counts become claims with claimant, time, places and sides. */
export function assemble(document: Document, a: Analysis): Rows {
  const times = a.sentences.map((sentence) => timesIn(a, sentence));
  const { counts, refusals } = readCounts(a, a.sentences, times.flatMap((list) => list.map(taken)));
  const speech = readAttributions(a);
  const relevance = new Relevance(a);
  const abstentions: Abstention[] = refusals.map((r) => {
    const span = tokenSpan(a, r.from, r.to);
    return { span, raw: a.text.slice(span.from, span.to), reason: r.reason, rule: r.rule, detail: r.detail };
  });
  const kept: Count[] = [];
  const index = new Map<number, number>();
  const counted: number[] = [];
  // "12 people were hurt, an aid worker told the agency": the one who tells is not among them.
  const speakers = new Set(speech.attributions.map(({ source }) => source?.from ?? -1));
  counts.forEach((count, i) => {
    if (count.quantity.number.kind === "article" && speakers.has(count.quantity.number.from)) return;
    if (relevance.allows(count.metric, count.sentence)) {
      index.set(i, kept.length);
      counted.push(i);
      kept.push(count);
      return;
    }
    if (count.quantity.number.kind === "article") return;
    const span = tokenSpan(a, count.quantity.number.from, count.quantity.number.to);
    abstentions.push({ span, raw: a.text.slice(span.from, span.to), reason: "no-attack-context", rule: "relevance", detail: "the text around it is not about an armed attack" });
  });

  const published = datedFrom(a, times, document.published);
  const { dated: told, nights, lead } = dateCounts(published, a, times, kept);
  const heard = kept.map((count) => speech.claimantFor(count.quantity.number.from));
  const scopes = scopesOf(a, kept, told.map(({ scope, how, mention, time }) => ({ scope, dated: time.nightOf !== null, night: mention !== null && ((how === "clause" && mention.class === "night") || isCalledByDate(mention)), own: mention !== null && how !== "speech", calendar: isCalendar(mention) })));
  // Whoever condemns an attack is not known to be on either side of it.
  const sides = sidesOf(a, kept, heard.map(({ mention, attribution }) => (attribution?.kind === "rejects" ? null : mention)), scopes, published?.at.slice(0, 10) ?? null);
  const claimants = heard.map((claimant, i) => (isOthersLoss(claimant, kept[i] as Count, sides[i]) ? NOBODY : claimant));
  const dated = backToLead(lead, kept.map(({ sentence }, i) => ({ dated: told[i] as DatedNumber, direction: directionOf(sides[i]), paragraph: sentence.paragraph, scope: scopes[i] as Scope })));
  const places: Place[][] = [];
  const offices = new Offices(a, speech.mentions);
  const tiesOf = (i: number, { sentence }: Count): Ties => {
    const [last, now, claimant] = [sides[i - 1], sides[i], claimants[i] as Claimant];
    // The blow that came back did not fall where the last one did.
    const goesOn = last == null || now == null || last.attacker === null || last.attacker !== now.target || last.attacker === last.target;
    const total = scopes[i] === "cumulative";
    const whole = total && scopes[i - 1] !== "cumulative";
    const from = claimant.mention?.from ?? -1;
    return { goesOn, whole, total, target: now?.target ?? null, office: total ? null : offices.of(claimant), named: from >= sentence.from && from < sentence.to };
  };
  kept.forEach((count, i) => places.push(placesOf(a, kept, i, places[i - 1] ?? [], tiesOf(i, count))));
  const ordinals = new Map<string, number>();
  const claims = kept.map((count, i): Claim => {
    const { quantity: q, government: g } = count;
    const number = tokenSpan(a, q.number.from, q.number.to);
    const raw = a.text.slice(number.from, number.to);
    const content = tokenSpan(a, Math.min(q.from, g.cue.from), Math.max(q.to, g.cue.to));
    const words_ = a.text.slice(content.from, content.to);
    const key = `${count.metric}|${raw}|${words_}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const claimant = claimants[i] as Claimant;
    const time = dated[i] as DatedNumber;
    const said = scopes[i] as Scope;
    return {
      id: rowId("clm", document.id, words_, count.metric, raw, String(ordinal)),
      document: document.id,
      metric: count.metric,
      quantity: { low: q.low, high: q.high, relation: q.relation, raw, unit: count.unit },
      weapon: count.unit === "munition" ? count.weapon : causesOf(a, count),
      object: objectOf(a, counts, counted[i] as number),
      attribution: attributionOf(a, claimant),
      attacker: sides[i]?.attacker ?? null,
      target: sides[i]?.target ?? null,
      places: places[i] as Place[],
      period: {
        start: time.time.start,
        end: time.time.end,
        precision: time.time.precision,
        basis: time.time.basis,
        raw: time.mention === null ? null : words(a, time.mention.from, time.mention.to),
        span: time.mention === null ? null : tokenSpan(a, time.mention.from, time.mention.to),
      },
      nightOf: said === "event" ? time.time.nightOf : null,
      scope: said,
      superlative: superlativeOf(a, count),
      subsetOf: null,
      provisional: isProvisional(a, count),
      asOf: null,
      denied: isDenied(a, count),
      repeat: ordinal > 0,
      spans: { content, number, metricCue: tokenSpan(a, g.cue.from, g.cue.to) },
      rule: `${count.metric}/${g.rule}`,
      trace: traceOf(a, count, claimant, time, sides[i]?.origins ?? []),
    };
  });
  const named = claims.map((claim, i): Claim => {
    const part = (kept[i] as Count).part;
    const target = part < 0 ? undefined : index.get(part);
    return target === undefined ? claim : { ...claim, subsetOf: (claims[target] as Claim).id };
  });
  const linked = linkParts(named, (i) => (kept[i] as Count).quantity.number.kind === "article");
  const nightAt = (token: number): ResolvedTime | null => nights[sentenceAt(a, token)] ?? null;
  const { events, sequences } = eventRows(document, a, speech.mentions, times, nightAt);
  const relations = [...linked.relations, ...sequences.flatMap((sequence) => sequenceLinks(a, sequence, kept, linked.claims))];
  abstentions.sort((x, y) => x.span.from - y.span.from || x.span.to - y.span.to);
  return {
    document,
    claims: withTimesOfWholes(linked.claims),
    statements: statements(document.id, a, speech, (attribution) => saidAt(published, a, times, attribution)),
    events: [...events],
    relations,
    abstentions,
  };
}

function directionOf(sides: { readonly attacker: string | null; readonly target: string | null } | undefined): string | null {
  return sides?.attacker == null || sides.target === null ? null : `${sides.attacker}>${sides.target}`;
}

/** Links the counts on the attack's side of "just after the call" to the event; a sentence without counts speaks of the last ones told. */
function sequenceLinks(a: Analysis, sequence: EventRows["sequences"][number], counts: readonly Count[], claims: readonly Claim[]): Relation[] {
  const sentence = a.sentences[sequence.sentence];
  const here = claims.filter((_, i) => (counts[i] as Count).sentence === sentence && (counts[i] as Count).quantity.from < sequence.from === sequence.attack < sequence.from);
  const before = claims.filter((claim, i) => (counts[i] as Count).quantity.from < sequence.from && claim.scope === "event");
  const told = here.length > 0 ? here : before.slice(-1);
  return told.map((claim) => sequenceRelation(a, claim.id, sequence));
}

/** When something was said, from the time that stands with its cue. */
function saidAt(published: Published | null, a: Analysis, times: readonly (readonly TimeMention[])[], said: Said): Period {
  const at = said.cue?.from ?? said.content[0]?.from ?? 0;
  const s = sentenceAt(a, at);
  const here = times[s] ?? [];
  const isNear = (time: TimeMention): boolean => Math.abs(time.from - at) <= 8;
  const chosen = here.some(isNear) ? chooseTime(a, a.sentences[s] as Sentence, at, here)?.mention : undefined;
  const near = chosen != null && isNear(chosen) ? chosen : null;
  if (near === null) return { start: null, end: null, precision: "unknown", basis: "unresolved", raw: null, span: null };
  const time = resolveTime(near.expression, { published });
  return { start: time.start, end: time.end, precision: time.precision, basis: time.basis, raw: words(a, near.from, near.to), span: tokenSpan(a, near.from, near.to) };
}

/** A time expression's numbers are no counts. */
function taken(time: TimeMention): Taken {
  const { expression } = time;
  const length = expression.kind === "duration" || expression.kind === "past" || expression.kind === "set";
  const clock = expression.kind === "moment" && expression.moment.clock !== null && expression.moment.base.on === "none";
  return { from: time.from, to: time.to, reason: length ? "duration" : clock ? "clock-time" : "date" };
}

/** The time of each count, told in the order of the text: each one that tells of an event moves the story on. */
function dateCounts(published: Published | null, a: Analysis, times: readonly (readonly TimeMention[])[], counts: readonly Count[]): { dated: DatedNumber[]; nights: (ResolvedTime | null)[]; lead: Told | null } {
  const told = openStory(a, times, published);
  const out: DatedNumber[] = [];
  const nights: (ResolvedTime | null)[] = [];
  let next = 0;
  a.sentences.forEach((sentence, s) => {
    const here = times[s] as readonly TimeMention[];
    const first = next;
    let chosen: TimeChoice | null = null;
    told.at = s;
    told.refers = refersBack(a, sentence);
    while (next < counts.length && (counts[next] as Count).sentence === sentence) {
      const count = counts[next] as Count;
      const beside: { readonly count: Count; readonly choice: TimeChoice | null } | null = next > first ? { count: counts[next - 1] as Count, choice: chosen } : null;
      const own = chooseTime(a, sentence, count.quantity.number.from, here);
      const choice: TimeChoice | null = beside !== null && sharesTime(beside.count, count, own) ? beside.choice : own;
      chosen = choice;
      // "up from 84": of another time, which only its own words can tell.
      const elsewhere: TimeChoice | null = ((choice === null || choice.how === "speech") && isToll(a, count, inheritTime(told, sentence.paragraph) !== null)) || (count.government.rule === "comparison" && count.unit !== "person" && (choice === null || choice.mention === null || choice.mention.from < count.quantity.from)) ? { mention: null, how: "elsewhere" } : choice;
      out.push(dateNumber(told, elsewhere, sentence.paragraph, count.unit === "person"));
      next++;
    }
    // Numbers of an aside leave it to the rest of their sentence to tell when it was.
    if (out.slice(first).every(({ how }) => how === "elsewhere")) tellSentence(told, a, sentence, here);
    if (here.length > 0) nameDay(told, here, sentence.paragraph);
    nights.push(told.last?.time ?? told.lead?.time ?? null);
  });
  return { dated: out, nights, lead: told.lead };
}

/** "two days after it shot down two missiles and 12 drones": what shares its verb with the one before was at the same time, unless a time of its own stands behind that. */
function sharesTime(before: Count, count: Count, own: TimeChoice | null): boolean {
  if (count.government.rule !== "list" || count.government.cue.from !== before.government.cue.from || before.metric !== count.metric) return false;
  return own === null || own.mention === null || own.mention.to <= before.quantity.from;
}

function isProvisional(a: Analysis, count: Count): boolean {
  const { sentence, quantity } = count;
  if (isEarlierToll(a, count)) return true;
  if ((sentence.mask & TAG.mood) === 0) return false;
  const near = within(sentence, quantity.from, quantity.to);
  for (let i = a.start[near.from] as number; i < near.to; i = a.end[i] as number) if (termWith(a, i, TAG.mood)?.mood?.kind === "provisional") return true;
  return false;
}

const NOBODY: Claimant = { mention: null, basis: "none", cue: null, via: [], attribution: null };
const HARM: ReadonlySet<string> = new Set(["killed", "injured", "missing", "rescued"]);

/** "Iran's Red Crescent counted 201. In Israel, 11 people have died": who goes on speaking does not count the other side's people. */
function isOthersLoss({ basis, mention }: Claimant, { metric, unit }: Count, sides: { readonly attacker: string | null; readonly target: string | null } | undefined): boolean {
  if (basis !== "inherited" || unit !== "person" || !HARM.has(metric) || mention?.country == null || sides === undefined) return false;
  return sides.attacker === mention.country && sides.target !== null && sides.target !== mention.country;
}

const OUTLET: Actor = { id: null, name: "outlet", country: null, kind: "outlet", span: null };

export function actorOf(a: Analysis, mention: Mention): Actor {
  // "he said": the one whom the pronoun stands for, where the text has named him.
  const name = mention.form === "pronoun" ? mention.name : mention.text;
  let office: string | null = null;
  let isLand = mention.form !== "pronoun";
  for (let i = mention.from; i < mention.to; i = a.end[i] as number) {
    const mask = a.mask[i] as number;
    if ((mask & TAG.office) !== 0) office = a.term[i]?.office?.slug ?? office;
    if ((mask & (TAG.country | TAG.government)) === 0 && !tokenIsOf(a, i, "the")) isLand = false;
  }
  const id = resolveClaimant({ entryId: mention.entryId, country: mention.country, office, isLand });
  return { id, name, country: mention.country, kind: mention.kind, span: tokenSpan(a, mention.from, mention.to) };
}

function attributionOf(a: Analysis, { mention, basis, cue, via }: Claimant): Attribution {
  if (mention === null) return { claimant: OUTLET, basis: "none", cue: null, via: [] };
  return { claimant: actorOf(a, mention), basis, cue: cue === null ? null : tokenSpan(a, cue.from, cue.to), via: via.map((one) => actorOf(a, one)) };
}

function traceOf(a: Analysis, { quantity: q, government: g, unit }: Count, claimant: Claimant, time: DatedNumber, origins: readonly SideOrigin[]): TracePart[] {
  const trace: TracePart[] = [{ role: "number", rule: q.number.kind, span: tokenSpan(a, q.number.from, q.number.to) }];
  if (q.hedge !== null) trace.push({ role: "hedge", rule: q.relation, span: tokenSpan(a, q.hedge.from, q.hedge.to) });
  if (q.noun.to > q.noun.from) trace.push({ role: "object", rule: unit, span: tokenSpan(a, q.noun.from, q.noun.to) });
  trace.push({ role: "metric cue", rule: g.rule, span: tokenSpan(a, g.cue.from, g.cue.to) });
  if (claimant.mention !== null) trace.push({ role: "claimant", rule: claimant.attribution?.rule ?? claimant.basis, span: tokenSpan(a, claimant.mention.from, claimant.mention.to) });
  if (claimant.cue !== null) trace.push({ role: "cue", rule: claimant.basis, span: tokenSpan(a, claimant.cue.from, claimant.cue.to) });
  for (const { role, from, at } of origins) trace.push({ role, rule: from, span: at < 0 ? tokenSpan(a, g.cue.from, g.cue.to) : tokenSpan(a, at, a.end[at] as number) });
  if (time.mention !== null) trace.push({ role: "time", rule: time.how, span: tokenSpan(a, time.mention.from, time.mention.to) });
  return trace;
}
