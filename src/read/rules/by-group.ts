import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { isOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { NUMBER, PUNCT } from "../tokens.ts";
import type { Government } from "./cue.ts";
import { before, fitting, isBe, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** How far a group may stand before the verb that names its members: "those killed in the strike on the market were". */
const REACH_OF_GROUP = 9;

/** What a word says of a group of people: "the wounded", "those killed", "the victims". */
function groupAt(a: Analysis, at: number): Government | null {
  const cue = fitting(a, at, "person", ["participle", "adjective", "noun"]);
  const make = (metric: Government["metric"]): Government => ({ metric, cue: { from: at, to: a.end[at] as number }, agent: null, rule: "group", active: false });
  if (termWith(a, at, TAG.noun)?.noun?.kind === "victims") return make("killed");
  return cue === undefined || (cue.metric !== "killed" && cue.metric !== "injured" && cue.metric !== "missing" && cue.metric !== "rescued") ? null : make(cue.metric);
}

/**
 * "The dead included three children", "among the wounded are two nurses", "those killed were a woman and her son", "killed
 * in the strike were four miners": who a group of people are.
 */
export function byGroup(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  // "nine of a doctor's ten children"
  const some = q.unit === null && q.number.kind === "cardinal" && q.to < s.to && role(a, q.to) === "of";
  if (q.unit !== "person" && !q.unknownNoun && !some) return null;
  let i = q.from;
  for (let steps = 0; i > s.from; steps++) {
    i = before(a, i);
    if (isBe(a, i) || (role(a, i) === "including" && isOf(a, i, "including"))) break;
    if (steps > 3 || (role(a, i) !== "adverb" && role(a, i) !== "determiner" && ((a.mask[i] as number) & (TAG.hedge | TAG.num)) === 0)) return null;
  }
  // "Among the dead were": nothing else stands between; "killed in the strike were": a phrase of place or time may.
  for (let steps = 0; steps < REACH_OF_GROUP && i > s.from; steps++) {
    i = before(a, i);
    if (a.tokens.kind[i] === PUNCT || role(a, i) === "relative" || role(a, i) === "conjunction" || isBe(a, i)) return null;
    const group = groupAt(a, i);
    if (group !== null) return isGroup(a, s, i) && !ofGroup(a, s, i) ? group : null;
    if (termWith(a, i, TAG.verb | TAG.say)?.func === undefined && ((a.mask[i] as number) & (TAG.verb | TAG.say)) !== 0 && ((a.mask[i] as number) & (TAG.attack | TAG.thing | TAG.noun)) === 0) return null;
  }
  return null;
}

/** "one of the victims was a child" counts the one. */
function ofGroup(a: Analysis, s: Sentence, at: number): boolean {
  let i = at;
  for (let steps = 0; steps < 3 && i > s.from; steps++) {
    i = before(a, i);
    if (role(a, i) === "of") return true;
    if (role(a, i) !== "determiner" && !isNumber(a, i)) return false;
  }
  return false;
}

const isNumber = (a: Analysis, at: number): boolean => a.tokens.kind[at] === NUMBER || ((a.mask[at] as number) & TAG.num) !== 0;

/** A group is named with "the", "those", "among", or opens its clause: "the strike killed" is none. */
function isGroup(a: Analysis, s: Sentence, at: number): boolean {
  if (tokenIsOf(a, at, "opens a group") || at === s.from) return true;
  const left = before(a, at);
  if (a.tokens.kind[left] === PUNCT) return true;
  // "those people killed", "the 12 killed": the group has its own noun or number.
  const people = ((a.mask[left] as number) & TAG.person) !== 0 && left > s.from ? before(a, left) : left;
  const named = isNumber(a, people) && people > s.from ? before(a, people) : people;
  return role(a, left) === "determiner" || role(a, named) === "determiner" || role(a, left) === "conjunction" || tokenIsOf(a, left, "among");
}

/** "wished one of the wounded well", "spoke to one of the injured": who is met is not counted. */
function spokenTo(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  return q.low === 1 && q.from > s.from && isOf(a, before(a, q.from), "with one");
}

/** How many words "Of those killed in the strike," may take. */
const OPENING = 12;

/** "Of those killed, three were porters and two were patients": parts of the group that opens the sentence. */
export function byOpeningGroup(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (!tokenIsOf(a, s.from, "of") || q.unit !== null || q.partitive || q.number.kind !== "cardinal" || q.to >= s.to || !isBe(a, q.to)) return null;
  const mark = q.from - 1;
  if (a.tokens.kind[mark] !== PUNCT && role(a, mark) !== "conjunction") return null;
  for (let i = a.end[s.from] as number, steps = 0; i < q.from && steps < OPENING && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    const group = groupAt(a, i);
    if (group !== null) return { ...group, rule: "part-of-group" };
    if (isNumber(a, i)) return null;
  }
  return null;
}

/** "six of the wounded are children", "two of those killed", "nine of the victims": a part of a group. */
export function byPartOfGroup(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.whole !== null || q.number.kind === "article" || q.to >= s.to) return null;
  if (q.partitive) {
    if (q.head?.noun?.kind === "victims") return { metric: "killed", cue: q.noun, agent: null, rule: "part-of-group", active: false };
    if (q.head !== null || spokenTo(a, s, q)) return null;
    const group = groupAt(a, q.to);
    return group === null ? null : { ...group, rule: "part-of-group" };
  }
  // "one of the dead": "the dead" may be one term.
  if (spokenTo(a, s, q)) return null;
  const next = role(a, q.to) === "of" ? (a.end[q.to] as number) : s.to;
  const group = next < s.to && q.head === null && tokenIsOf(a, next, "the") ? groupAt(a, next) : null;
  return group === null ? null : { ...group, rule: "part-of-group" };
}
