import type { Analysis } from "../analysis.ts";
import { hasShape, isOf } from "../classes/index.ts";
import { TAG } from "../term.ts";
import { CAPITAL, NUMBER, PUNCT, WORD } from "../tokens.ts";
import { CLOSE, COLON, COMMA, OPEN, SEMICOLON, role } from "./cue.ts";

/** "launched from the sea", "equipped with warheads": what was done to those named before. */
function isParticiple(a: Analysis, at: number): boolean {
  const term = a.term[at];
  if (((a.mask[at] ?? 0) & TAG.say) !== 0) return false;
  return term?.cue?.some((c) => c.form === "participle") === true || term?.verb?.form === "participle" || (a.mask[at] === 0 && hasShape(a, at, "done"));
}

/** How many words a name, with its rank, may have. */
const NAME = 7;

/** "Lance Corporal Oleh Koval,", "identified as Oleh Koval,": nothing but a name up to the next comma. */
function isNamed(a: Analysis, at: number, limit: number): boolean {
  let i = at;
  if (isOf(a, i, "called")) i = a.end[i] as number;
  if (isOf(a, i, "as")) i = a.end[i] as number;
  const from = i;
  while (i < limit && i - from < NAME && a.tokens.kind[i] === WORD && ((a.tokens.flags[i] as number) & CAPITAL) !== 0) i++;
  return i - from >= 2 && i < limit && a.tokens.code[i] === COMMA;
}

/** "south of the capital": where a place lies. */
const isBearing = (a: Analysis, at: number): boolean => a.term[at]?.side?.role === "quarter" && a.role[a.end[at] as number] === "of";

/** Steps over ", including two children," or "(…)" and a relative clause between commas; null when it does not close. */
export function skipParenthesis(a: Analysis, at: number, limit: number): number | null {
  const open = a.tokens.code[at] as number;
  const close = open === OPEN ? CLOSE : open;
  const next = at + 1;
  const mask = a.mask[next] ?? 0;
  const r = role(a, next);
  const parenthetical = open !== COMMA || r === "including" || r === "preposition" || r === "relative" || r === "of" || r === "adverb" || (mask & (TAG.hedge | TAG.time | TAG.num | TAG.measure)) !== 0 || a.tokens.kind[next] === NUMBER || (a.term[next]?.verb?.form ?? "") === "ing" || r === "determiner" || (mask & TAG.weapon) !== 0 || (mask & TAG.person) !== 0 || r === "conjunction" || isBearing(a, next) || isOf(a, next, "most of those") || isParticiple(a, next) || isNamed(a, next, limit);
  if (!parenthetical) return null;
  if (open === COMMA && r === "conjunction") return null;
  let depth = 0;
  for (let i = next; i < limit && i < next + 24; i++) {
    if (a.tokens.kind[i] !== PUNCT) continue;
    const code = a.tokens.code[i] as number;
    if (code === SEMICOLON || code === COLON || (code === 46 && i < limit - 1)) return null;
    if (code === OPEN && open !== OPEN) depth++;
    if (code === CLOSE && open !== OPEN) depth--;
    if (code !== close || depth > 0) continue;
    // What follows must go on with the sentence: a predicate.
    const after = i + 1;
    const r2 = role(a, after);
    if (r2 === "be" || r2 === "have" || r2 === "modal" || ((a.mask[after] ?? 0) & TAG.cue) !== 0 || r2 === "adverb") return after;
    if (open === OPEN) return after;
    if (open === COMMA) continue;
    return null;
  }
  return null;
}
