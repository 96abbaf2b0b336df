import type { AbstainReason } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith, word } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { CAPITAL, PUNCT } from "../tokens.ts";
import type { Government } from "./cue.ts";
import { UNIT_OF_METRIC } from "./count.ts";
import { within } from "./reach.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** Words after which an infinitive tells what was done: "managed to shoot down 35". */
const DONE = /^(?:managed|able|helped|continued|began|started|went on|reported|said|believed|known|confirmed|understood|thought|alleged|proceeded|used)$/;

/** Whether a sentence tells of an exercise, a test or a game near a count: nothing in it was an attack. */
function isStaged(a: Analysis, s: Sentence, at: number): boolean {
  const { from, to } = within(s, at, at);
  for (let i = a.start[from] as number; i < to; i = a.end[i] as number) if (termWith(a, i, TAG.mood)?.mood?.kind === "staged") return true;
  return false;
}

/** "Had the wind been stronger, five drones had hit": the clause opens with "had", "were" or "should" before its subject. */
function inverted(a: Analysis, s: Sentence, at: number): boolean {
  const verb = word(a, s.from);
  if (verb !== "had" && verb !== "were" && verb !== "should") return false;
  const subject = a.end[s.from] as number;
  for (let i = subject, steps = 0; i < at && steps < 24; i = a.end[i] as number, steps++) if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] === 44) return true;
  return at - subject < 10 && at > subject;
}

/** The last question mark of a sentence, or of a question quoted at its end; -1 without one. */
export function lastQuestion({ tokens }: Analysis, s: Sentence): number {
  for (let i = Math.min(s.to, tokens.count - 1); i >= s.from; i--) if (tokens.kind[i] === PUNCT && tokens.code[i] === 63) return i;
  return -1;
}

/**
 * Why a governed number is no claim of a fact: a plan, a condition, a denial, a comparison with another number.
 * Looks left from the cue to the start of its clause, and no further. `asked` is the sentence's last question mark.
 */
export function refusalOf(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government, asked: number): { reason: AbstainReason; detail: string } | null {
  const { tokens } = a;
  const text = (at: number): string => word(a, at);
  const first = Math.min(g.cue.from, q.from);
  if (UNIT_OF_METRIC[g.metric] === "munition" && isStaged(a, s, first)) return { reason: "hypothetical", detail: "in a test, an exercise or a game" };
  if (inverted(a, s, first)) return { reason: "conditional", detail: "after an inverted condition" };
  if (asked >= q.to) return { reason: "question", detail: "asked, not said" };
  // "up from 84", "the previous record of 267"
  for (let i = q.from, steps = 0; i > s.from && steps < 3; steps++) {
    i = a.start[i - 1] as number;
    const mood = termWith(a, i, TAG.mood)?.mood;
    if (mood?.kind === "comparison" && g.rule !== "comparison") return { reason: "comparison", detail: `after "${text(i)}"` };
    if (tokens.kind[i] === PUNCT) break;
  }
  let steps = 0;
  let nearVerb = true;
  for (let i = first; i > s.from && steps < 14; steps++) {
    i = a.start[i - 1] as number;
    const mask = a.mask[i] as number;
    // "promised a response after the strike killed 34": what stands before "after" is said of something else.
    if (i > s.from && /^(?:after|before|when|while|since|following|in which)$/.test(text(i)) && !(termWith(a, i, TAG.mood)?.mood !== undefined)) break;
    if (tokens.kind[i] === PUNCT && (tokens.code[i] === 59 || tokens.code[i] === 58)) break;
    const role = a.role[i];
    // "27 May" is no "may".
    if (text(i) === "may" && ((tokens.flags[i] as number) & CAPITAL) !== 0 && i > s.from) continue;
    if (role === "to" && nearVerb && g.cue.from === a.end[i] && g.rule.startsWith("active")) {
      const before = i > s.from ? text(a.start[i - 1] as number) : "";
      if (/^fail(?:ed|s|ing)?$/.test(before)) return { reason: "denied", detail: "after \"failed to\"" };
      if (!DONE.test(before)) return { reason: "plan", detail: "an infinitive: not said to have happened" };
    }
    if (role === "modal" && nearVerb) return { reason: "hypothetical", detail: `after "${text(i)}"` };
    if (role === "negation" && nearVerb) return { reason: "denied", detail: `after "${text(i)}"` };
    const mood = termWith(a, i, TAG.mood)?.mood;
    if (mood !== undefined) {
      // "whether the 12 people killed were soldiers": that they were killed is said.
      const known = /^(?:reduced-passive|relative)$/.test(g.rule) && a.role[a.start[q.from - 1] as number] === "determiner";
      if (mood.kind === "conditional" && !(text(i) === "whether" && (steps > 8 || known))) return { reason: "conditional", detail: `after "${text(i)}"` };
      if (mood.kind === "plan" && (nearVerb || steps < 6)) return { reason: "plan", detail: `after "${text(i)}"` };
      if (mood.kind === "denial") return { reason: "denied", detail: `after "${text(i)}"` };
      if (mood.kind === "negation" && nearVerb) return { reason: "denied", detail: `after "${text(i)}"` };
    }
    if (tokens.kind[i] === PUNCT) {
      nearVerb = false;
      if (steps > 6) break;
    }
    if ((mask & (TAG.verb | TAG.say)) !== 0 && role === undefined) nearVerb = false;
    if (role === "relative" || role === "subordinator" || role === "conjunction") nearVerb = false;
  }
  for (let i = g.cue.to; i < q.from; i = a.end[i] as number) {
    if (g.rule === "toll" && a.role[i] === "modal") return { reason: "hypothetical", detail: `after "${text(i)}"` };
  }
  // "… that five jets were shot down is a lie", "reports of 30 dead are fake"
  for (let i = Math.max(q.to, g.cue.to), n = 0; i < s.to && n < 12; i = a.end[i] as number, n++) {
    if (tokens.kind[i] === PUNCT && tokens.code[i] !== 44) break;
    if (/^(?:baseless|fake|untrue|lie|fabricated|fabrication|hoax|disinformation|unfounded|false)$/.test(text(i)) && /^(?:is|are|was|were|as|a|be)$/.test(text(a.start[i - 1] as number))) return { reason: "denied", detail: `before "${text(i)}"` };
  }
  // A passive with a modal in front of its "be": "could be launched", "would be killed".
  for (let i = q.to; i < g.cue.from; i = a.end[i] as number) {
    const role = a.role[i];
    if (role === "modal") return { reason: "hypothetical", detail: `before "${text(i)}"` };
    if (role === "negation") return { reason: "denied", detail: `before "${text(i)}"` };
    if (g.rule !== "of-which" && termWith(a, i, TAG.mood)?.mood?.kind === "plan") return { reason: "plan", detail: `before "${text(i)}"` };
    // "40 drones are expected to be launched", "six have yet to be shot down"
    if (role === "to" && /^(?:expected|due|set|yet|scheduled|planned|remains?|remained|supposed|meant|going|likely|about)$/.test(text(a.start[i - 1] as number))) return { reason: "plan", detail: `before "${text(i)}"` };
  }
  return null;
}
