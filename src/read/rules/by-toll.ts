import type { Analysis } from "../analysis.ts";
import { isOf, someIsOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { HYPHEN, NUMBER, PUNCT, QUOTE } from "../tokens.ts";
import type { Government, Unitish } from "./cue.ts";
import { COLON, DASHES, SEMICOLON, before, fitting, isBe, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** How far the name of a toll may stand before its number: "the death toll from strikes on the town of X has risen to 82". */
const REACH = 26;

/** "the death toll rose to 12", "the number of injured stands at 40". */
export function byToll(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if ((q.unit !== null && q.unit !== "person") || q.number.kind === "article") return null;
  let i = q.from;
  let rise = false;
  for (let steps = 0; steps < REACH && i > s.from; steps++) {
    i = before(a, i);
    const mask = a.mask[i] as number;
    // "the toll from strikes targeting the port"
    if (role(a, i) === "preposition") continue;
    // "the toll from devastating strikes": the participle only modifies.
    if (a.term[i]?.cue?.some((c) => c.form === "ing") === true && ((a.mask[a.end[i] as number] as number) & (TAG.attack | TAG.weapon | TAG.modifier)) !== 0) continue;
    if (a.tokens.kind[i] === PUNCT && (a.tokens.code[i] === SEMICOLON || a.tokens.code[i] === 46)) return null;
    if (a.term[i]?.verb?.role === "rise" || isBe(a, i)) rise = true;
    // "announced the toll, saying that crews were looking for 30": what is said is told of anew.
    if (a.term[i]?.say?.form === "ing" && rise) return null;
    if ((mask & TAG.cue) === 0) continue;
    let cue = a.term[i]?.cue?.find((c) => c.form === "noun" && c.theme.includes("person"));
    if (cue === undefined) {
      // "the number of drones shot down rose to 34"
      const fate = q.unit === null ? a.term[i]?.cue?.find((c) => c.form === "participle" && c.theme.includes("munition")) : undefined;
      if (fate !== undefined && rise && numberOf(a, s, i)) return { metric: fate.metric, cue: { from: i, to: a.end[i] as number }, agent: fate.agent, rule: "toll", active: false };
      // "the number of soldiers killed is 55,000"
      const harm = a.term[i]?.cue?.find((c) => c.form === "participle" && c.theme.includes("person"));
      if (harm !== undefined && rise && numberOf(a, s, i)) cue = harm;
      else if (a.term[i]?.verb?.role === "rise" || (mask & (TAG.attack | TAG.thing | TAG.noun)) !== 0) continue;
      else return null;
      return { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: null, rule: "toll", active: false };
    }
    let lead = before(a, q.from);
    while (lead > s.from && a.tokens.kind[lead] === QUOTE) lead = before(a, lead);
    // "a death toll in the thousands"
    if (q.relation === "some" && role(a, lead) === "determiner") lead = before(a, lead);
    const older = a.term[lead]?.mood?.kind === "comparison" && tokenIsOf(a, (a.end[lead] as number) - 1, "from");
    if (!rise && !older && role(a, lead) !== "preposition" && a.tokens.code[q.from - 1] !== COLON && role(a, lead) !== "to") return null;
    if (!someIsOf(a, i, a.end[i] as number, "toll or its dead")) return null;
    // "rose by 3 to 31": by how many, and no toll.
    if (rise && isOf(a, lead, "by so many")) return null;
    // "rose from 9 to 12": the first is the earlier figure.
    const from = older || isOf(a, lead, "from");
    // "lowered to 11 from 14"
    const behind = lead > s.from && a.tokens.kind[before(a, lead)] === NUMBER;
    const earlier = from && (behind || (isOf(a, q.to, "up to") && a.tokens.kind[q.to + 1] === NUMBER));
    // ", a toll revised down from 14": of the number before it.
    if (older && !rise && !earlier) return null;
    return { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: null, rule: earlier ? "comparison" : "toll", active: false };
  }
  return null;
}

/** Whether "the number of" stands within five tokens before one. */
function numberOf(a: Analysis, s: Sentence, at: number): boolean {
  for (let i = at - 1; i >= s.from && i >= at - 5; i--) {
    if (isOf(a, a.start[i] as number, "a count")) return true;
  }
  return false;
}

/** "Among the dead were two children". */
export function byAmong(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.unit !== "person") return null;
  let i = q.from;
  if (i <= s.from) return null;
  i = before(a, i);
  if (!isBe(a, i) || i <= s.from) return null;
  i = before(a, i);
  const cue = fitting(a, i, "person", ["adjective"]);
  return cue === undefined || !tokenIsOf(a, i, "among") ? null : { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: null, rule: "among", active: false };
}

/** A label in a list: "Shot down: 35", "Launched – 108 drones". */
export function byLabel(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish): Government | null {
  const at = q.from - 1;
  if (at <= s.from) return null;
  const code = a.tokens.code[at] as number;
  if (code !== COLON && !DASHES.has(code) && a.tokens.kind[at] !== HYPHEN) return null;
  const label = before(a, at);
  // "downed 144 targets – 102 missiles": the dash opens what they were.
  if (((a.mask[label] as number) & TAG.thing) !== 0) return null;
  const cue = fitting(a, label, unit, ["participle", "noun", "adjective", "subject"]);
  if (cue === undefined) return null;
  return { metric: cue.metric, cue: { from: label, to: a.end[label] as number }, agent: cue.agent, rule: "label", active: false };
}
