import type { Abstention, Claim, Event, Period, Place, Relation, Statement, Superlative, TracePart } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { rowId } from "../model/id.ts";
import type { Metric, PlaceRole, Scope } from "../model/vocabulary.ts";
import type { Analysis } from "./analysis.ts";
import { termWith, tokenSpan, words } from "./analysis.ts";
import type { LanguagePack } from "./languages/language.ts";
import type { Count } from "./rules/claims.ts";
import { readCounts } from "./rules/claims.ts";
import { Relevance } from "./rules/relevance.ts";
import { completeSides, statedSides } from "./rules/sides.ts";
import { placesOf } from "./rules/places.ts";
import { scopeOf } from "./rules/scope.ts";
import { superlativeOf } from "./rules/superlative.ts";
import { TAG } from "./term.ts";

interface Rows {
  document: Document;
  claims: Claim[];
  statements: Statement[];
  events: Event[];
  relations: Relation[];
  abstentions: Abstention[];
}

const UNKNOWN: Period = { start: null, end: null, precision: "unknown", basis: "unresolved", raw: null, span: null };

/** Puts together what the rules found: counts become claims with claimant, time, places and sides. */
export function assemble(document: Document, a: Analysis, _pack: LanguagePack): Rows {
  const { counts, refusals } = readCounts(a, a.sentences, []);
  const relevance = new Relevance(a);
  const abstentions: Abstention[] = refusals.map((r) => {
    const span = tokenSpan(a, r.from, r.to);
    return { span, raw: a.text.slice(span.from, span.to), reason: r.reason, rule: r.rule, detail: r.detail };
  });
  const kept: Count[] = [];
  const index = new Map<number, number>();
  counts.forEach((count, i) => {
    if (relevance.allows(count.metric, count.sentence)) {
      index.set(i, kept.length);
      kept.push(count);
      return;
    }
    if (count.quantity.number.kind === "article") return;
    const span = tokenSpan(a, count.quantity.number.from, count.quantity.number.to);
    abstentions.push({ span, raw: a.text.slice(span.from, span.to), reason: "no-attack-context", rule: "relevance", detail: "the text around it is not about an armed attack" });
  });

  const sides = completeSides(kept.map((count) => ({ ...statedSides(a, count), metric: count.metric, claimantCountry: null })));
  const claims: Claim[] = [];
  const ordinals = new Map<string, number>();
  kept.forEach((count, i) => {
    const { quantity: q, government: g } = count;
    const number = tokenSpan(a, q.number.from, q.number.to);
    const raw = a.text.slice(number.from, number.to);
    const from = Math.min(q.from, g.cue.from);
    const to = Math.max(q.to, g.cue.to);
    const content = tokenSpan(a, from, to);
    const key = `${count.metric}|${raw}|${a.text.slice(content.from, content.to)}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const trace: TracePart[] = [{ role: "number", rule: q.number.kind, span: number }];
    if (q.hedge !== null) trace.push({ role: "hedge", rule: q.relation, span: tokenSpan(a, q.hedge.from, q.hedge.to) });
    if (q.noun.to > q.noun.from) trace.push({ role: "object", rule: count.unit, span: tokenSpan(a, q.noun.from, q.noun.to) });
    trace.push({ role: "metric cue", rule: g.rule, span: tokenSpan(a, g.cue.from, g.cue.to) });
    claims.push({
      id: rowId("clm", document.id, a.text.slice(content.from, content.to), count.metric, raw, String(ordinal)),
      document: document.id,
      metric: count.metric,
      quantity: { low: q.low, high: q.high, relation: q.relation, raw, unit: count.unit },
      weapon: weaponOf(a, count),
      object: q.noun.to > q.noun.from ? words(a, q.noun.from, q.noun.to) : "",
      attribution: { claimant: { id: null, name: "outlet", country: null, kind: "outlet", span: null }, basis: "none", cue: null, via: [] },
      attacker: sides[i]?.attacker ?? null,
      target: sides[i]?.target ?? null,
      places: placesOf(a, kept, i),
      period: UNKNOWN,
      nightOf: null,
      scope: scopeOf(a, count),
      superlative: superlativeOf(a, count),
      subsetOf: null,
      provisional: false,
      denied: false,
      repeat: false,
      spans: { content, number, metricCue: tokenSpan(a, g.cue.from, g.cue.to) },
      rule: `${count.metric}/${g.rule}`,
      trace,
    });
  });
  const linked = claims.map((claim, i): Claim => {
    const part = (kept[i] as Count).part;
    const target = part < 0 ? undefined : index.get(part);
    return target === undefined ? claim : { ...claim, subsetOf: (claims[target] as Claim).id };
  });
  abstentions.sort((x, y) => x.span.from - y.span.from);
  return { document, claims: linked, statements: [], events: [], relations: [], abstentions };
}

/** The weapon counted, or for people and things the weapon that the sentence says did it. */
function weaponOf(a: Analysis, count: Count): readonly string[] {
  if (count.unit === "munition") return count.weapon;
  const found: string[] = [];
  for (let i = count.sentence.from; i < count.sentence.to; i = a.end[i] as number) {
    const weapon = termWith(a, i, TAG.weapon)?.weapon;
    if (weapon !== undefined && !found.includes(weapon.path)) found.push(weapon.path);
  }
  return found;
}

export type { Metric, Place, PlaceRole, Scope, Superlative };
