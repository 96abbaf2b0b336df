import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import { NUMBER, PUNCT, QUOTE, WORD } from "../tokens.ts";
import { lengthAt, roleAt } from "../time/words.ts";
import type { Count } from "./count.ts";
import { within } from "./reach.ts";

/** So many weapons of a month or a year are told of one attack; more are its sum. */
const FEW = 3;
/** Words between an article and its attack: "a Russian double-tap drone strike". */
const NAME = 5;
/** Words on either side of a count in which its attack is looked for. */
const NEAR = 18;

/** Whether a count that has only its month or its year is told of one attack: "in August last year a car bomb killed 27", "killed in May in a strike on a school". */
export function isOfOneAttack(a: Analysis, count: Count): boolean {
  const { quantity: q, government: g, unit } = count;
  const exact = q.relation === "exact" && q.low !== null;
  if (unit === "munition" && exact && (q.low as number) <= FEW) return true;
  const sent = count.metric === "launched" || count.metric === "shot_down";
  if (!sent && exact && (q.low as number) === 1 && q.number.kind === "article") return true;
  const from = Math.min(q.from, g.cue.from);
  const to = Math.max(q.to, g.cue.to);
  const s = within(count.sentence, from, to);
  for (let i = a.start[Math.max(s.from, from - NEAR)] as number; i < Math.min(s.to, to + NEAR); i = a.end[i] as number) {
    // Behind a comma begins what a part of them died in: "killed 90, ten of them in an attack on a market".
    if (i >= to && a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 45) return false;
    // "The biggest attack came in February, when 267 drones were launched."
    if (i < from && ((a.mask[i] as number) & TAG.superlative) !== 0 && isOne(a, a.end[i] as number, s.to)) return true;
    if (sent) continue;
    if (isAimed(a, i, s.to)) return true;
    const number = ((a.mask[i] as number) & TAG.num) === 0 ? undefined : a.term[i]?.num?.role;
    // "last month's strike", "the 1983 attack": called by its time.
    const time = ((a.mask[i] as number) & TAG.time) !== 0 || (a.tokens.kind[i] === NUMBER && lengthAt(a, i) === 4);
    if ((number === "article" || number === "another" || time) && isOne(a, a.end[i] as number, s.to)) return true;
  }
  return false;
}

/** "Strikes on a railway station": on one place. */
function isAimed(a: Analysis, at: number, to: number): boolean {
  if (((a.mask[at] as number) & TAG.attack) === 0 || a.term[at]?.attack === undefined) return false;
  const on = a.end[at] as number;
  const next = a.end[on] as number;
  return next < to && roleAt(a, on) === "on" && ((a.mask[next] as number) & TAG.num) !== 0 && a.term[next]?.num?.role === "article";
}

/** Whether one attack or one weapon stands behind an article: "a deadly drone strike", "a missile". */
function isOne(a: Analysis, from: number, to: number): boolean {
  let one = false;
  for (let i = from, seen = 0; i < to && seen < NAME; i = a.end[i] as number, seen++) {
    const mask = a.mask[i] as number;
    if (i === from && a.role[i] === "possessive") continue;
    if (a.tokens.kind[i] === QUOTE || (a.tokens.kind[i] !== WORD && a.tokens.code[i] !== 45)) break;
    const attack = (mask & TAG.attack) === 0 ? undefined : a.term[i]?.attack;
    const weapon = (mask & TAG.weapon) === 0 ? undefined : a.term[i]?.weapon;
    if (attack !== undefined) one = attack.number === "one";
    else if (weapon !== undefined) one = weapon.number === "one";
    else if (one) break;
    else if ((mask & (TAG.say | TAG.link | TAG.cue)) !== 0) break;
  }
  return one;
}
