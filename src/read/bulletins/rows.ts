import type { Abstention, Attribution, Claim, Period, Place, Relation, TracePart } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { rowId } from "../../model/id.ts";
import type { Span } from "../../model/span.ts";
import type { Tie } from "./after.ts";
import type { Posted, Window } from "./calendar.ts";
import { asOfInstant, resolveWindow } from "./calendar.ts";
import { doubtsOf } from "./doubts.ts";
import { CLARIFIED, OTHERS } from "./said.ts";
import type { Refusal, Said } from "./said.ts";
import type { Draft } from "./draft.ts";
import type { Item } from "./items.ts";
import { is } from "./items.ts";
import { isModelNumber } from "./quantity.ts";
import type { Told } from "./relay.ts";
import type { BulletinSource } from "./sources.ts";

/** All that the rows of one bulletin are made from. */
export interface Material {
  readonly document: Document;
  readonly items: readonly Item[];
  readonly said: Said;
  readonly drafts: readonly Draft[];
  readonly ties: readonly Tie[];
  readonly source: BulletinSource;
  readonly posted: Posted | null;
  /** Who says each count and of which direction it is, draft by draft; null for a bulletin, which speaks for itself. */
  readonly told: readonly Told[] | null;
}

/** The text span of a half-open range of items. */
export function spanOf(items: readonly Item[], range: { readonly from: number; readonly to: number }): Span {
  const first = items[range.from];
  const last = items[range.to - 1];
  return first === undefined || last === undefined ? { from: 0, to: 0 } : { from: first.from, to: last.to };
}

function wordsOf(text: string, { from, to }: Span): string {
  return text.slice(from, to);
}

/** The windows of a bulletin in the calendar; a night whose end is not said ends with the first as-of time in it. */
export function windowsOf({ said, drafts, posted, source }: Material): readonly Window[] {
  return said.windows.map((words, index) => {
    const asOf = drafts.find((draft) => draft.window === index && draft.asOf >= 0)?.asOf ?? -1;
    return resolveWindow(words, said.asOfs[asOf] ?? null, posted, source.zone);
  });
}

/** The claims of a bulletin, in text order. */
export function claimRows(material: Material, windows: readonly Window[]): { readonly claims: readonly Claim[]; readonly relations: readonly Relation[] } {
  const { document, items, drafts, source } = material;
  const { text } = document;
  const ordinals = new Map<string, number>();
  const ids = new Map<Draft, string>();
  const own: Told = { attribution: attributionOf(document, source), attacker: source.attacker, target: source.target };
  const rows = drafts.map((draft, at): Claim => {
    const { attribution, attacker, target } = material.told?.[at] ?? own;
    const number = spanOf(items, draft.number);
    const content = spanOf(items, draft.content);
    const raw = wordsOf(text, number);
    const words = wordsOf(text, content);
    const key = `${draft.metric}|${raw}|${words}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const window = windows[draft.window];
    const id = rowId("clm", document.id, words, draft.metric, raw, String(ordinal));
    ids.set(draft, id);
    return {
      id,
      document: document.id,
      metric: draft.metric,
      quantity: { low: draft.low, high: draft.high, relation: relationOf(draft, source, window), raw, unit: draft.unit },
      weapon: draft.unit === "munition" ? draft.paths : [],
      object: draft.object.to > draft.object.from ? oneLine(wordsOf(text, spanOf(items, draft.object))) : "",
      attribution,
      attacker,
      target,
      places: draft.places.map((place): Place => {
        const span = spanOf(items, place);
        return { name: wordsOf(text, span), span, code: place.sense.code, country: place.sense.country, role: place.role };
      }),
      period: periodOf(material, draft.window, window),
      nightOf: draft.running ? null : (window?.nightOf ?? null),
      scope: draft.running ? "cumulative" : draft.period ? "period" : "event",
      superlative: null,
      subsetOf: null,
      provisional: draft.provisional,
      asOf: asOfInstant(material.said.asOfs[draft.asOf] ?? null, window ?? NOWHERE, material.posted, source.zone),
      denied: false,
      repeat: draft.repeat,
      spans: { content, number, metricCue: draft.cue === null || draft.cue.to <= draft.cue.from ? null : spanOf(items, draft.cue) },
      rule: `${draft.metric}/${material.told === null ? "bulletin" : "relay"}-${draft.rule}`,
      trace: traceOf(material, draft, window),
    };
  });
  const claims = rows.map((claim, i): Claim => {
    const whole = (drafts[i] as Draft).partOf;
    const of = whole === null ? undefined : ids.get(whole);
    return of === undefined ? claim : { ...claim, subsetOf: of };
  });
  claims.sort((a, b) => a.spans.number.from - b.spans.number.from || a.spans.number.to - b.spans.number.to);
  return { claims, relations: relationRows(material, ids) };
}

const NOWHERE: Window = { start: null, end: null, precision: "unknown", basis: "unresolved", nightOf: null, corrected: null };

function oneLine(text: string): string {
  return /[^\S ]|  /u.test(text) ? text.replace(/\s+/gu, " ") : text;
}

/** A class that the source names without a number on purpose is withheld; otherwise it is not known. */
function relationOf(draft: Draft, source: BulletinSource, window: Window | undefined): Claim["quantity"]["relation"] {
  if (draft.relation !== "unknown" || window?.nightOf == null) return draft.relation;
  const night = window.nightOf;
  return source.withheld.some(({ path, from }) => night >= from && draft.paths.some((own) => own.startsWith(path))) ? "withheld" : "unknown";
}

function attributionOf(document: Document, source: BulletinSource): Attribution {
  const match = source.signature.exec(document.text);
  const span = match === null ? null : { from: match.index, to: match.index + match[0].length };
  return {
    claimant: { id: source.id, name: source.name, country: source.country, kind: source.kind, span },
    basis: span === null ? "none" : "explicit",
    cue: null,
    via: [],
  };
}

export function periodOf({ said, items, document }: Material, index: number, window: Window | undefined): Period {
  const words = said.windows[index];
  if (words === undefined || window === undefined) return { start: null, end: null, precision: "unknown", basis: "unresolved", raw: null, span: null };
  const span = spanOf(items, words.at);
  const basis = window.start === null ? "unresolved" : words.past || (words.today !== null && words.day === null) || (words.day === null && words.night === null && words.from?.day == null && words.to?.day == null && words.moment?.day == null) ? "published" : "stated";
  return { start: window.start, end: window.end, precision: window.precision, basis, raw: oneLine(document.text.slice(span.from, span.to)), span };
}

function traceOf({ items, said }: Material, draft: Draft, window: Window | undefined): readonly TracePart[] {
  const parts: TracePart[] = [{ role: "number", rule: draft.rule === "implied-one" ? "implied-one" : "numeral", span: spanOf(items, draft.number) }];
  if (draft.cue !== null && draft.cue.to > draft.cue.from) parts.push({ role: "metric", rule: draft.rule, span: spanOf(items, draft.cue) });
  if (draft.object.to > draft.object.from) parts.push({ role: "object", rule: "noun-phrase", span: spanOf(items, draft.object) });
  const words = said.windows[draft.window];
  if (words !== undefined) parts.push({ role: "time", rule: window?.corrected == null ? "window" : `window, ${window.corrected}`, span: spanOf(items, words.at) });
  return parts;
}

function relationRows({ ties }: Material, ids: ReadonlyMap<Draft, string>): readonly Relation[] {
  return ties.flatMap(({ type, from, to, proof }) =>
    from.flatMap((part): readonly Relation[] => {
      const [one, other] = [ids.get(part), ids.get(to)];
      return type === "short" || one === undefined || other === undefined ? [] : [{ type, from: one, to: other, proof, span: null }];
    }),
  );
}

/** Every number in digits that no claim and no time took, with the reason. */
export function abstentionRows({ document, items, said, drafts }: Material, refused: Abstention["reason"] | null, detail: string): readonly Abstention[] {
  const rows: Abstention[] = [];
  const taken = new Set<number>();
  const add = (from: number, to: number, reason: Abstention["reason"], rule: string, why: string): void => {
    const span = spanOf(items, { from, to });
    for (let i = from; i < to; i += 1) taken.add(i);
    rows.push({ span, raw: document.text.slice(span.from, span.to), reason, rule, detail: why });
  };
  if (refused === null) {
    for (const { number, rule } of drafts) if (rule !== "implied-one") for (let i = number.from; i < number.to; i += 1) taken.add(i);
    for (const refusal of said.refusals) if (!taken.has(refusal.item)) add(refusal.item, refusal.item + 1, refusal.reason, "bulletin", refusal.detail);
  }
  for (const { at } of said.windows) for (let i = at.from; i < at.to; i += 1) if (items[i]?.kind === "digits" && !taken.has(i)) add(i, i + 1, /[.:]/u.test((items[i] as Item).text) ? "clock-time" : "date", "window", "belongs to the window");
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i] as Item;
    if (item.kind !== "digits" || taken.has(i)) continue;
    const clock = /^\d{1,2}[.:]\d{2}$/u.test(item.text);
    if (clock) add(i, i + 1, "clock-time", "bulletin", "a time of day");
    else if (isModelNumber(items, i)) add(i, i + 1, "model-number", "bulletin", "part of a name");
    else if (refused !== null) add(i, i + 1, refused, "genre", detail);
    else add(i, i + 1, "no-metric", "bulletin", "nothing says what it counts");
  }
  return rows.sort((a, b) => a.span.from - b.span.from);
}

/** What in a bulletin was not understood. */
export function unreadOf(material: Material, windows: readonly Window[], abstentions: readonly Abstention[]): string {
  const { said, items, ties, drafts, posted } = material;
  const notes: string[] = [];
  const lost = abstentions.filter(({ reason, rule, detail }) => (reason === "no-metric" && detail !== CLARIFIED && detail !== OTHERS) || (reason === "measure" && rule === "bulletin"));
  if (lost.length > 0) notes.push(`not read: ${lost.slice(0, 3).map(({ raw }) => raw).join(", ")}`);
  if (said.unknownPlaces.length > 0) notes.push(`unknown places: ${said.unknownPlaces.slice(0, 3).map((i) => (items[i] as Item).text).join(", ")}`);
  for (const { type, proof } of ties) if (type !== "sums_to") notes.push(proof);
  notes.push(...doubtsOf(drafts));
  // What a bracket that never closes was to hold, nobody can say: classes of a bundle get lost in it.
  if (opensUnclosed(items)) notes.push("a bracket that is not closed");
  for (const { corrected } of windows) if (corrected !== null) notes.push(corrected);
  if (posted !== null && drafts.some(({ window }) => windows[window]?.nightOf == null)) notes.push("its window was not understood");
  return notes.join("; ");
}

/** Items that the bracket behind a weapon may have. */
const BRACKET = 40;

/** Whether a bracket behind a weapon names classes and never closes. */
function opensUnclosed(items: readonly Item[]): boolean {
  return items.some((item, at) => item.text === "(" && isClass(items[at - 1]) && neverCloses(items, at));
}

const isClass = (item: Item | undefined): boolean => is(item, "name") || is(item, "adjective") || (is(item, "noun") && item.sense.unit === "munition");

function neverCloses(items: readonly Item[], at: number): boolean {
  let classes = false;
  for (let i = at + 1; i < items.length && i < at + BRACKET; i += 1) {
    const item = items[i] as Item;
    if (item.text === ")") return false;
    if (item.line > 0) break;
    classes ||= is(item, "name") || is(item, "adjective");
  }
  return classes;
}

export type { Refusal };
