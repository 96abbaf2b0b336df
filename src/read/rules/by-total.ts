import type { Metric } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT, WORD } from "../tokens.ts";
import type { Government } from "./cue.ts";
import { COMMA, before, fitting, isBe, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/**
 * "bringing the total to 14", "put the number of wounded at 31", "the figure later rose to 9", "bringing to 454 the number
 * of dead": a new total. The words say of what, or it goes on counting what was counted before.
 */
export function byTotal(a: Analysis, s: Sentence, q: QuantityPhrase, told: Metric | null): Government | null {
  // "24 bodies were brought to one field hospital"
  if (q.unit === null && q.low === 1 && a.tokens.kind[q.number.to] === WORD && role(a, q.number.to) === undefined) return null;
  if (q.reason !== null || q.partitive || (q.unit !== null && q.unit !== "person") || q.number.kind !== "cardinal" || q.from <= s.from) return null;
  const link = before(a, q.from);
  if (role(a, link) !== "to" && !isOf(a, link, "come to") && !isBe(a, link)) return null;
  let generic = false;
  let revised = false;
  let metric: Metric | null = null;
  let at = link;
  for (let steps = 0, i = link; steps < 12 && i > s.from; steps++) {
    i = before(a, i);
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== COMMA) return null;
    const group = fitting(a, i, "person", ["noun", "adjective", "participle"]);
    const verb = a.term[i]?.verb?.role;
    // "the death toll was revised down to 20": the figure is its subject.
    if (verb === "total" && isBe(a, before(a, i))) {
      revised = true;
      continue;
    }
    if (verb === "total" && !isOf(a, i, "updated")) {
      const said = metric ?? numberOf(a, s, q) ?? (generic || i === before(a, link) ? null : undefined);
      if (said === undefined || (said === null && !generic)) return null;
      return make(a, said ?? told, i, q);
    }
    // "the number of killed, wounded and missing": no metric holds them all.
    if (group !== undefined && metric !== null && group.metric !== metric) return null;
    if (group !== undefined && metric === null && (group.metric === "killed" || group.metric === "injured" || group.metric === "missing")) {
      metric = group.metric;
      at = i;
      if (revised) return make(a, metric, i, q);
    }
    if (isOf(a, i, "a toll")) {
      generic = true;
      // "the figure rose to 9": the rise stands behind it.
      if (revised || rises(a, i, link) || isBe(a, link)) return isToll(a, i, link) ? make(a, metric ?? told, metric === null ? i : at, q) : null;
    }
    if (role(a, i) === "relative" || role(a, i) === "modal" || role(a, i) === "negation") return null;
    if (((a.mask[i] as number) & (TAG.weapon | TAG.measure)) !== 0 && ((a.mask[i] as number) & TAG.cue) === 0) return null;
  }
  return null;
}

function make(a: Analysis, metric: Metric | null, at: number, q: QuantityPhrase): Government | null {
  if (metric === null || (q.unit === "person" && metric !== "killed" && metric !== "injured" && metric !== "missing")) return null;
  return { metric, cue: { from: at, to: a.end[at] as number }, agent: null, rule: "toll", active: false };
}

/** "to 454 the number of dead": what the total is of may follow it. */
function numberOf(a: Analysis, s: Sentence, q: QuantityPhrase): Metric | null {
  let seen = false;
  for (let i = q.to, steps = 0; i < s.to && steps < 8; i = a.end[i] as number, steps++) {
    if (a.tokens.kind[i] === PUNCT) return null;
    if (isOf(a, i, "total")) seen = true;
    const cue = seen || isOf(a, i, "total of deaths") ? fitting(a, i, "person", ["noun", "participle", "adjective", "subject"]) : undefined;
    if (cue !== undefined) return cue.metric;
  }
  return null;
}

/** Whether a verb of rising stands between a noun and the number. */
function rises(a: Analysis, from: number, to: number): boolean {
  for (let i = a.end[from] as number; i <= to; i = a.end[i] as number) if (a.term[i]?.verb?.role === "rise") return true;
  return false;
}

/** Only a figure of its own goes on counting: "the number of tanks rose to 40" is of tanks. */
function isToll(a: Analysis, from: number, to: number): boolean {
  for (let i = a.end[from] as number; i < to; i = a.end[i] as number) {
    if (role(a, i) === "of" || ((a.mask[i] as number) & (TAG.thing | TAG.weapon)) !== 0) return fitsPeople(a, i, to);
  }
  return true;
}

function fitsPeople(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i = a.end[i] as number) if (fitting(a, i, "person", ["noun", "adjective", "participle"]) !== undefined) return true;
  return false;
}
