import type { QuantityRelation } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { isOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import type { Count } from "./count.ts";
import { UNIT_OF_METRIC } from "./count.ts";
import type { Government } from "./cue.ts";
import { COMMA, fitting, role } from "./cue.ts";
import { govern } from "./govern.ts";
import type { Walk } from "./noun-phrase.ts";
import { walkNoun } from "./noun-phrase.ts";
import type { QuantityPhrase } from "./quantity.ts";

type Untold = Extract<QuantityRelation, "unknown" | "withheld">;

/** Where a sentence speaks of a number that it does not give. */
interface Anchor {
  readonly from: number;
  /** Past the words for the number: "how many", "an unknown number". */
  readonly to: number;
  /** The first token of what is counted. */
  readonly noun: number;
  readonly relation: Untold;
}

/** How far behind the noun they may: "how many drones were shot down over the city in the attack is not known". */
const AFTER = 18;

/** How far the words that keep a number back may stand from it. */
const NEAR = 7;

/**
 * "An unknown number of drones", "did not say how many missiles", "the number of dead is not known": a row without a number.
 * Unknown and withheld are two things, and neither of them is none.
 */
export function untoldCounts(a: Analysis, s: Sentence, asked: number): Count[] {
  if (asked >= 0) return [];
  const out: Count[] = [];
  for (let i = s.from; i < s.to; i++) {
    const anchor = anchorAt(a, s, i);
    const count = anchor === null ? null : countOf(a, s, anchor);
    if (count !== null) out.push(count);
  }
  return out;
}

function anchorAt(a: Analysis, s: Sentence, i: number): Anchor | null {
  const length = (a.tokens.to[i] as number) - (a.tokens.from[i] as number);
  if (length === 3 && tokenIsOf(a, i, "how") && i + 1 < s.to && tokenIsOf(a, i + 1, "many")) return withRelation(a, s, { from: i, to: i + 2, noun: i + 2 });
  if (length !== 6 || i <= s.from || !tokenIsOf(a, i, "number") || i + 1 >= s.to || !tokenIsOf(a, i + 1, "of")) return null;
  const relation = tokenIsOf(a, i - 1, "not known") ? "unknown" : tokenIsOf(a, i - 1, "not told") ? "withheld" : null;
  if (relation !== null) return { from: i - 1, to: i + 1, noun: i + 2, relation };
  return tokenIsOf(a, i - 1, "exact") ? withRelation(a, s, { from: i - 1, to: i + 1, noun: i + 2 }) : null;
}

function withRelation(a: Analysis, s: Sentence, at: Omit<Anchor, "relation">): Anchor | null {
  const relation = relationBefore(a, s, at.from) ?? relationAfter(a, s, at.noun);
  return relation === null ? null : { ...at, relation };
}

/** "did not say", "without giving", "declined to disclose", "it was not known": what stands before a number that is not told. */
function relationBefore(a: Analysis, s: Sentence, at: number): Untold | null {
  let telling = false;
  let known = false;
  for (let i = at - 1, steps = 0; i >= s.from && steps < NEAR; i--, steps++) {
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== COMMA) return null;
    if (tokenIsOf(a, i, "not known")) return "unknown";
    if (tokenIsOf(a, i, "tell")) telling = true;
    if (tokenIsOf(a, i, "known to them")) known = true;
    if (tokenIsOf(a, i, "withhold") || (telling && tokenIsOf(a, i, "refuse to tell"))) return "withheld";
    const not = role(a, i) === "negation" || tokenIsOf(a, i, "without") || tokenIsOf(a, i, "did not") || isOf(a, a.start[i] as number, "did not tell");
    if (not && telling) return "withheld";
    if (not && known) return "unknown";
  }
  return null;
}

/** "… is not yet known", "… remains unclear", "… was not disclosed". */
function relationAfter(a: Analysis, s: Sentence, at: number): Untold | null {
  let not = false;
  for (let i = at, steps = 0; i < s.to && steps < AFTER; i++, steps++) {
    if (a.tokens.kind[i] === PUNCT) return null;
    if (role(a, i) === "negation" || tokenIsOf(a, i, "was not") || tokenIsOf(a, i, "yet")) not = true;
    if (tokenIsOf(a, i, "not known")) return "unknown";
    if (not && tokenIsOf(a, i, "known")) return "unknown";
    if ((not && tokenIsOf(a, i, "disclosed")) || tokenIsOf(a, i, "kept back")) return "withheld";
  }
  return null;
}

function countOf(a: Analysis, s: Sentence, anchor: Anchor): Count | null {
  const walk = walkNoun(a, anchor.noun, s.to, true);
  const q = phrase(anchor, walk);
  const g = groupOf(a, a.start[anchor.noun] as number) ?? govern(a, s, q, new Set());
  if (g === null || (g.metric === "launched" && g.rule.startsWith("attack-with"))) return null;
  const unit = q.unit ?? UNIT_OF_METRIC[g.metric];
  if (unit === "munition" && q.weapon.length === 0) return null;
  return { sentence: s, quantity: q, government: { ...g, rule: "untold", active: g.active }, unit, weapon: q.weapon, metric: g.metric, part: -1 };
}

/** "the number of dead", "the number of casualties": said of the killed, as "no casualties" is. */
function groupOf(a: Analysis, at: number): Government | null {
  const end = a.end[at] as number;
  const kind = termWith(a, at, TAG.noun)?.noun?.kind;
  const cue = { from: at, to: end };
  if (kind === "casualties" || kind === "victims") return { metric: "killed", cue, agent: null, rule: "untold", active: false };
  const found = fitting(a, at, "person", ["adjective", "noun", "participle"]);
  if (found === undefined || (a.term[at]?.person !== undefined && found.form !== "noun")) return null;
  return { metric: found.metric, cue, agent: null, rule: "untold", active: false };
}

function phrase(anchor: Anchor, walk: Walk): QuantityPhrase {
  const { head } = walk;
  const unit = head?.weapon !== undefined ? "munition" : head?.person !== undefined ? "person" : (head?.thing?.unit ?? null);
  return {
    from: anchor.from, to: Math.max(walk.to, anchor.noun),
    number: { from: anchor.from, to: anchor.to, low: null, high: null, kind: "cardinal", relation: null, scaled: false },
    hedge: null, low: null, high: null, relation: anchor.relation, unit,
    noun: { from: anchor.noun, to: head === null ? anchor.noun : walk.to },
    head, weapon: walk.weapons, person: head?.person?.kind ?? null, premodifier: walk.premodifier, whole: null,
    partitive: false, ofThem: false, attackNoun: false, reason: null, detail: "", additional: false, unknownNoun: false,
  };
}
