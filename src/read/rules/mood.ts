import type { AbstainReason } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith, word } from "../analysis.ts";
import { hasShape, isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { isCondition } from "../supposed.ts";
import { TAG } from "../term.ts";
import { CAPITAL, NUMBER, PUNCT, QUOTE } from "../tokens.ts";
import type { Government } from "./cue.ts";
import { UNIT_OF_METRIC } from "./count.ts";
import { REACH, within } from "./reach.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** Whether a sentence tells of an exercise, a test or a game near a count: nothing in it was an attack. */
function isStaged(a: Analysis, s: Sentence, at: number, weapons: boolean): boolean {
  if ((s.mask & TAG.mood) === 0) return false;
  const { from, to } = within(s, at, at);
  for (let i = a.start[from] as number; i < to; i = a.end[i] as number) if (termWith(a, i, TAG.mood)?.mood?.kind === "staged" && (weapons || isOf(a, i, "fiction"))) return true;
  return false;
}

/** "Had the wind been stronger, five drones had hit": the clause opens with "had", "were" or "should" before its subject. */
function inverted(a: Analysis, s: Sentence, at: number): boolean {
  // A quotation may open the sentence.
  const open = a.tokens.kind[s.from] === QUOTE ? s.from + 1 : s.from;
  if (!isOf(a, open, "had")) return false;
  const subject = a.end[open] as number;
  for (let i = subject, steps = 0; i < at && steps < 24; i = a.end[i] as number, steps++) if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] === 44) return true;
  return at - subject < 10 && at > subject;
}

/** The last question mark of a sentence, or of a question quoted at its end; -1 without one. */
export function lastQuestion({ tokens }: Analysis, s: Sentence): number {
  for (let i = Math.min(s.to, tokens.count - 1); i >= s.from; i--) if (tokens.kind[i] === PUNCT && tokens.code[i] === 63) return i;
  return -1;
}

/** Why a number is no claim of a fact. */
interface Refused {
  readonly reason: AbstainReason;
  readonly detail: string;
}

const no = (reason: AbstainReason, where: "after" | "before", text: string): Refused => ({ reason, detail: `${where} "${text}"` });

/**
 * Why a governed number is no claim of a fact: a plan, a condition, a denial, a comparison with another number.
 * Looks left from the cue to the start of its clause, and no further. `asked` is the sentence's last question mark.
 */
export function refusalOf(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government, asked: number): Refused | null {
  const negated = notThisOne(a, s, q);
  if (negated !== null) return negated;
  const first = Math.min(g.cue.from, q.from);
  if (isStaged(a, s, first, UNIT_OF_METRIC[g.metric] === "munition")) return { reason: "hypothetical", detail: "in a test, an exercise, a game or a story" };
  if (inverted(a, s, first)) return { reason: "conditional", detail: "after an inverted condition" };
  if (asked >= q.to) return { reason: "question", detail: "asked, not said" };
  return comparedBefore(a, s, q, g) ?? clauseBefore(a, s, q, g) ?? tollBefore(a, q, g) ?? falseAfter(a, s, q, g) ?? untilPassive(a, q, g);
}

/** "not 12 but 21": a number that is said not to be the one. */
function notThisOne(a: Analysis, s: Sentence, q: QuantityPhrase): Refused | null {
  if (q.from <= s.from) return null;
  const before = a.start[q.from - 1] as number;
  if (a.role[before] !== "negation" || before < s.from || q.number.kind !== "cardinal" || q.low === null || q.low < 2) return null;
  return no("denied", "after", word(a, before));
}

/** "up from 84", "the previous record of 267" */
function comparedBefore(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): Refused | null {
  if (g.rule === "comparison") return null;
  for (let i = q.from, steps = 0; i > s.from && steps < 3; steps++) {
    i = a.start[i - 1] as number;
    if (termWith(a, i, TAG.mood)?.mood?.kind === "comparison") return no("comparison", "after", word(a, i));
    // "revised from 14 to 11": the first is the older one.
    if (a.tokens.kind[i] === PUNCT || (a.tokens.kind[i] === NUMBER && g.rule === "toll")) return null;
  }
  return null;
}

const SAID_OF_THEM = new Set(["reduced-passive", "relative"]);

/** What the words left of the cue and the number say of them, up to the start of their clause. */
function clauseBefore(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): Refused | null {
  const { tokens } = a;
  let nearVerb = true;
  let heard = false;
  for (let i = Math.min(g.cue.from, q.from), steps = 0; i > s.from && steps < 14; steps++) {
    i = a.start[i - 1] as number;
    const text = word(a, i);
    const role = a.role[i];
    const mood = termWith(a, i, TAG.mood)?.mood;
    if (i > s.from && mood === undefined && (isOf(a, i, "elsewhere") || (isOf(a, i, "which it") && isOf(a, a.start[i - 1] as number, "in")))) return null;
    if (tokens.kind[i] === PUNCT && (tokens.code[i] === 59 || tokens.code[i] === 58)) return null;
    // "27 May" is no "may".
    // Only the verb that the words hang on: what was said before it is said of something else.
    const says: boolean = !heard && ((a.mask[i] as number) & TAG.say) !== 0 && a.term[i]?.say?.form !== "noun";
    if (!heard && (isOf(a, i, "take back") || (says && nobodySays(a, s, i)))) return no("denied", "after", text);
    heard ||= says || tokens.kind[i] === PUNCT || role === "conjunction";
    if (isOf(a, i, "may") && ((tokens.flags[i] as number) & CAPITAL) !== 0 && i > s.from) continue;
    if (role === "to" && nearVerb && g.cue.from === a.end[i] && g.rule.startsWith("active")) {
      const before = i > s.from ? (a.start[i - 1] as number) : -1;
      if (before >= 0 && isOf(a, before, "fail")) return { reason: "denied", detail: "after \"failed to\"" };
      if (before < 0 || !isOf(a, before, "did it")) return { reason: "plan", detail: "an infinitive: not said to have happened" };
    }
    if ((role === "modal" || contracted(a, i, g)) && nearVerb) return no("hypothetical", "after", text);
    if (role === "negation" && nearVerb) return no("denied", "after", text);
    if (mood !== undefined) {
      // "whether the 12 people killed were soldiers": that they were killed is said.
      const known = SAID_OF_THEM.has(g.rule) && a.role[a.start[q.from - 1] as number] === "determiner";
      if (mood.kind === "conditional" && !(isOf(a, i, "whether") && (steps > 8 || known))) return no("conditional", "after", text);
      // "the danger of Kyiv using a bomb": said to be possible.
      if (mood.kind === "prospect" && nearVerb && hasShape(a, g.cue.from, "going on")) return no("hypothetical", "after", text);
      // "was able to fire", "were able to reach": it was done.
      if (isOf(a, i, "able to") && isOf(a, a.start[i - 1] as number, "it was")) continue;
      // "put under evacuation orders, with thousands evacuated"
      if (isOf(a, i, "orders") && tokens.kind[a.end[i] as number] === PUNCT) continue;
      if (mood.kind === "plan" && (nearVerb || steps < 6)) return no("plan", "after", text);
      if (mood.kind === "denial" || (mood.kind === "negation" && nearVerb)) return no("denied", "after", text);
    }
    if (tokens.kind[i] === PUNCT) {
      nearVerb = false;
      if (steps > 6) return null;
    }
    if (((a.mask[i] as number) & (TAG.verb | TAG.say)) !== 0 && role === undefined) nearVerb = false;
    if (role === "relative" || isOf(a, i, "which it") || role === "subordinator" || role === "conjunction") nearVerb = false;
  }
  return null;
}

/** "no official said that", "neither the mayor nor the governor has claimed": a saying that was not. */
function nobodySays(a: Analysis, s: Sentence, at: number): boolean {
  for (let i = at, steps = 0; i > s.from && steps < NOBODY; steps++) {
    i = a.start[i - 1] as number;
    if (isOf(a, i, "nobody says")) return true;
    if (a.tokens.kind[i] === PUNCT || (a.role[i] === "conjunction" && !isOf(a, i, "nor")) || a.role[i] === "relative") return false;
  }
  return false;
}

/** How far before a verb of saying its subject may begin. */
const NOBODY = 8;

/** "they'd launch", "he'll fire": a modal on the pronoun; "they'd launched" has happened. */
function contracted(a: Analysis, at: number, g: Government): boolean {
  return a.end[at] === g.cue.from && hasShape(a, at, "modal in short") && !hasShape(a, g.cue.from, "past form");
}

/** "the death toll may have risen to 12" */
function tollBefore(a: Analysis, q: QuantityPhrase, g: Government): Refused | null {
  if (g.rule !== "toll") return null;
  for (let i = g.cue.to; i < q.from; i = a.end[i] as number) if (a.role[i] === "modal") return no("hypothetical", "after", word(a, i));
  return null;
}

/** "… that five jets were shot down is a lie", "reports of 30 dead are fake" */
function falseAfter(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): Refused | null {
  for (let i = Math.max(q.to, g.cue.to), n = 0; i < s.to && n < 12; i = a.end[i] as number, n++) {
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 44) return null;
    if (g.cue.to <= i && isOf(a, i, "wrong") && isOf(a, a.start[i - 1] as number, "is so")) return no("denied", "before", word(a, i));
    if (isOf(a, i, "false") && isOf(a, a.start[i - 1] as number, "is so")) return no("denied", "before", word(a, i));
  }
  return null;
}

/** A passive with a modal in front of its "be": "could be launched", "would be killed". */
function untilPassive(a: Analysis, q: QuantityPhrase, g: Government): Refused | null {
  // "assaults with 400 drones may become routine"
  if (g.rule === "attack-with" && a.role[q.to] === "modal") return no("hypothetical", "before", word(a, q.to));
  const to = Math.min(g.cue.from, q.to + REACH);
  for (let i = q.to; i < to; i = a.end[i] as number) {
    const role = a.role[i];
    if (role === "modal") return no("hypothetical", "before", word(a, i));
    // "hundreds, if not thousands, dead"
    if (role === "negation" && !isCondition(a, i - 1)) return no("denied", "before", word(a, i));
    // "one did not explode"
    if (a.end[i] === g.cue.from && termWith(a, i, TAG.mood)?.mood?.kind === "negation") return no("denied", "before", word(a, i));
    // "were almost killed"
    if (a.end[i] === g.cue.from && isOf(a, i, "nearly")) return no("hypothetical", "before", word(a, i));
    if (g.metric === "killed" && isOf(a, i, "feared")) return no("hypothetical", "before", word(a, i));
    if (g.rule !== "of-which" && termWith(a, i, TAG.mood)?.mood?.kind === "plan") return no("plan", "before", word(a, i));
    // "40 drones are expected to be launched", "six have yet to be shot down"
    if (role === "to" && isOf(a, a.start[i - 1] as number, "due")) return no("plan", "before", word(a, i));
  }
  return null;
}
