import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import type { Government } from "./cue.ts";
import { COMMA, before, fitting, passive, role } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** How far before those who shared it a fate may stand: "was killed in the strike on the camp along with two others". */
const REACH = 10;

/** "the commander was killed along with two others": the fate of one without a number is theirs too. */
export function byCompany(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if ((q.unit !== "person" && q.unit !== null) || q.from <= s.from) return null;
  let i = before(a, q.from);
  for (let steps = 0; steps < 3 && i > s.from && (role(a, i) === "determiner" || ((a.mask[i] as number) & (TAG.hedge | TAG.num)) !== 0); steps++) i = before(a, i);
  if (role(a, i) !== "conjunction" || !isOf(a, i, "along with")) return null;
  for (let steps = 0; steps < REACH && i > s.from; steps++) {
    i = before(a, i);
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== COMMA) return null;
    const cue = fitting(a, i, "person", ["participle", "subject"]);
    if (cue === undefined) continue;
    const shared = cue.form === "subject" || passive(a, i, s.from);
    return shared ? { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "company", active: false } : null;
  }
  return null;
}
