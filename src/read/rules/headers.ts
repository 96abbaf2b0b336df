import type { Metric } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { isOf, lastIsOf, phraseIsOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { HYPHEN, PUNCT, WORD } from "../tokens.ts";
import type { Count } from "./count.ts";
import type { Government } from "./cue.ts";
import { fitting } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** A count whose sentence ends in a colon, for the list that follows it. */
export interface Header {
  readonly metric: Metric;
  readonly government: Government;
  readonly paragraph: number;
  readonly index: number;
}

/** Paragraphs that a list may run on below its header. */
export const LIST_LINES = 12;

export function endsWithColon(a: Analysis, s: Sentence): boolean {
  return a.tokens.code[s.to - 1] === 58;
}

/** How far before the colon the verb may stand that a list goes on with, in phrases. */
const VERB_BEFORE = 9;

/** "In the east, air defences destroyed:": the verb whose objects stand in the list below. */
export function verbHeader(a: Analysis, s: Sentence): Header | null {
  if (!endsWithColon(a, s)) return null;
  for (let i = s.to - 1, steps = 0; i > s.from && steps < VERB_BEFORE; steps++) {
    i = a.start[i - 1] as number;
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 44) return null;
    const cue = fitting(a, i, "munition", ["participle", "past", "base", "third"]);
    if (cue === undefined) continue;
    const left = i > s.from ? (a.start[i - 1] as number) : i;
    if (a.role[left] === "modal" || a.role[left] === "negation" || a.role[left] === "to") return null;
    return { metric: cue.metric, government: { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "list-line", active: false }, paragraph: s.paragraph, index: -1 };
  }
  return null;
}

/** "7 – over the Smolensk region" */
const isDash = (a: Analysis, at: number): boolean => a.tokens.kind[at] === HYPHEN || a.tokens.code[at] === 0x2013 || a.tokens.code[at] === 0x2014;

/** A line of a list ("- 206 attack drones from …") under a header with a count: the line counts the same. */
export function headed(a: Analysis, s: Sentence, q: QuantityPhrase, header: Header | null): Government | null {
  if (header === null || q.reason !== null || s.paragraph < header.paragraph) return null;
  // "- 49 over the Rostov region": a bare number with a place.
  const next = q.to < s.to && isDash(a, q.to) ? q.to + 1 : q.to;
  const placed = q.unit === null && next < s.to && a.role[next] === "preposition" && isOf(a, next, "over places");
  if (q.unit !== "munition" && !placed) return null;
  // The number opens the line, after its bullet.
  for (let i = s.from; i < q.from; i++) if (a.tokens.kind[i] !== PUNCT && a.tokens.kind[i] !== HYPHEN) return null;
  return { ...header.government, rule: "list-line", active: false };
}

/** "the previous record of 267 drones": a count like the one before it, of another night. */
export function recordOf(a: Analysis, s: Sentence, q: QuantityPhrase, last: Count | undefined): Government | null {
  if (q.reason !== null || (q.unit !== "munition" && q.unit !== null) || q.from - 2 < s.from) return null;
  const beaten = beats(a, s, q, last);
  if (beaten !== null || last === undefined) return beaten;
  const of = a.start[q.from - 1] as number;
  // "The previous record, 550 drones, was set on 4 July."
  if (q.unit === "munition" && a.tokens.kind[of] !== WORD && of > s.from && isOldRecord(a, of - 1)) return { ...last.government, cue: { from: of, to: of + 1 }, rule: "comparison", active: false };
  const noun = a.start[of - 1] as number;
  // "a record of", by itself or as the end of one phrase.
  const end = a.end[of] as number;
  if (!tokenIsOf(a, end - 1, "of") || !tokenIsOf(a, end - 2, "record so far")) return null;
  return { ...last.government, cue: { from: noun, to: a.end[of] as number }, rule: "comparison", active: false };
}

/** "The previous record": not the one that is told of. */
function isOldRecord(a: Analysis, at: number): boolean {
  const phrase = a.start[at] as number;
  return tokenIsOf(a, at, "record so far") && a.term[phrase]?.mood?.kind === "comparison";
}

/** "was 355 drones, detected on May 26": what its own participle says of them. */
function toldAs(a: Analysis, s: Sentence, q: QuantityPhrase, like: Government): Government {
  const at = a.tokens.code[q.to] === 44 ? q.to + 1 : q.to;
  const own = at < s.to ? fitting(a, at, "munition", ["participle"]) : undefined;
  return own === undefined ? like : { ...like, metric: own.metric, agent: own.agent };
}

const SENT: Government = { metric: "launched", cue: { from: 0, to: 0 }, agent: "attacker", rule: "comparison", active: false };

/** "the previous record was 728 drones", "beating 550 on 4 July": the largest of its kind until then. */
function beats(a: Analysis, s: Sentence, q: QuantityPhrase, last: Count | undefined): Government | null {
  const verb = a.start[q.from - 1] as number;
  const cue = { from: verb, to: a.end[verb] as number };
  const like = last !== undefined && last.metric === "launched" ? last.government : SENT;
  if (phraseIsOf(a, verb, q.from, "surpassing") && ((q.unit === "munition" && q.weapon.length > 0) || (q.unit === null && last !== undefined && !q.unknownNoun))) return { ...like, cue, rule: "comparison", active: false };
  const is = phraseIsOf(a, verb, q.from, "stood at");
  if (!is || verb <= s.from || (q.unit === null && last === undefined)) return null;
  return lastIsOf(a, a.start[verb - 1] as number, "record so far") ? { ...toldAs(a, s, q, like), cue, rule: "comparison", active: false } : null;
}
