import type { Published } from "../../model/document.ts";
import { parseDay } from "../../resolve/time/civil.ts";
import { nearestWeekday } from "../../resolve/time/date.ts";
import type { Story } from "../../resolve/time/story.ts";
import { story } from "../../resolve/time/story.ts";
import { dateLine, foretell, tell } from "../../resolve/time/tell.ts";
import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { WORD } from "../tokens.ts";
import { chooseTime, isPrior } from "./choose.ts";
import { isDateLine } from "./dateline.ts";
import type { TimeMention } from "./expression.ts";
import { isAftermathTime, isSpeechTime } from "./speech.ts";
import { timeView } from "./view.ts";
import { roleAt } from "./words.ts";

const ATTACK = TAG.attack | TAG.weapon;
const NATION = TAG.country | TAG.people | TAG.government;
/** Sentences that can hold the time of the lead. */
const REACH = 12;
/** Sentences that can say that the attack they tell of is old. */
const HEAD = 4;

/**
 * The story of a text before any of its numbers is read: its lead's night is known, so that a headline shares it.
 *
 * The latest night that the first sentences about an attack give is the lead's; without one, when somebody first spoke.
 */
export function openStory(a: Analysis, times: readonly (readonly TimeMention[])[], published: Published | null, zone: number | string | null = null): Story {
  const told = story(published, zone, landsOf(a));
  const reach = Math.min(REACH, a.sentences.length);
  told.eve = spokeYesterday(a, times, reach, published === null ? null : parseDay(published.at));
  let past = false;
  for (let s = 0; s < reach; s++) {
    const sentence = a.sentences[s] as Sentence;
    const here = times[s] as readonly TimeMention[];
    if (here.length === 0) continue;
    let found = false;
    for (let i = sentence.from; i < sentence.to; i = a.end[i] as number) {
      if (((a.mask[i] as number) & ATTACK) === 0) continue;
      const choice = chooseTime(a, sentence, i, here);
      // "said at around midnight" names no day: the date line does.
      if (!(choice?.how === "speech" && choice.mention !== null && isDayless(choice.mention)) && foretell(told, choice)) found = true;
      // "The strike in March", "the attack happened last week": then no other day of the text is its own.
      if (s < HEAD && choice?.mention != null && choice.aside !== true && isPast(choice.mention)) past = true;
    }
    if (found) return told;
  }
  told.long = past;
  if (past) return told;
  // Without one, the text is about the day of its own date line, else about when somebody first spoke.
  for (let s = 0; s < reach && told.lead === null; s++) {
    for (const mention of times[s] as readonly TimeMention[]) if (isDateLine(a, mention)) dateLine(told, mention);
  }
  // "late in the evening … earlier on Thursday": a day that is named before one that is not.
  for (const dayless of [false, true]) {
    for (let s = 0; s < reach && told.lead === null; s++) {
      const here = times[s] as readonly TimeMention[];
      for (const mention of here) if (isDayless(mention) === dayless && tellsOfAttack(a, s, mention) && !isDateLine(a, mention) && !isPrior(a, a.sentences[s] as Sentence, mention, here)) foretell(told, { mention, how: "speech" });
    }
  }
  return told;
}

/** When somebody spoke, or when something was that has to do with an attack: "a summit on Tuesday" dates none; a date in full dates the text. */
function tellsOfAttack(a: Analysis, s: number, mention: TimeMention): boolean {
  if (mention.expression.kind !== "moment" || mention.expression.moment.base.on !== "weekday") return true;
  const sentence = a.sentences[s] as Sentence;
  if (isAftermathTime(timeView(a), sentence, mention)) return false;
  return (sentence.mask & (ATTACK | TAG.cue)) !== 0 || isSpeechTime(timeView(a), sentence, mention);
}

/** A part of the day or a clock time alone. */
function isDayless({ expression }: TimeMention): boolean {
  return expression.kind === "moment" && expression.moment.base.on === "none" && expression.moment.part !== "overnight";
}

/** "The ministry yesterday said …", or "said on Monday" in a text of Tuesday: a paper of the next morning, unless something is told of today. */
function spokeYesterday(a: Analysis, times: readonly (readonly TimeMention[])[], reach: number, published: number | null): boolean {
  let yesterday = false;
  for (let s = 0; s < a.sentences.length; s++) {
    for (const mention of times[s] as readonly TimeMention[]) {
      if (mention.expression.kind !== "moment") continue;
      const { base, edge, part } = mention.expression.moment;
      // Who spoke in the evening knew nothing of the night.
      const isLate = edge === "late" || part === "evening" || part === "night";
      const ago = base.on === "day" ? -base.offset : base.on === "weekday" && base.shift === null && published !== null && !mention.future ? published - nearestWeekday(published, base.weekday, null, false) : null;
      if (ago === 0) return false;
      if (s < reach && ago === 1 && !isLate && isSpeechTime(timeView(a), a.sentences[s] as Sentence, mention)) yesterday = true;
    }
  }
  return yesterday;
}

/** A week, a month or a year other than that of publication, or a weekend: longer than a night. */
function isPast({ expression }: TimeMention): boolean {
  if (expression.kind !== "moment" || expression.moment.part !== null) return false;
  const { base } = expression.moment;
  return base.on === "unit" ? (base.shift < 0 && base.unit !== "day") || base.unit === "weekend" : base.on === "month" || (base.on === "offset" && base.unit !== "day" && base.unit !== "hour" && base.unit !== "minute");
}

/** The lands whose names, peoples or governments a text has. */
function landsOf(a: Analysis): ReadonlySet<string> {
  const lands = new Set<string>();
  for (const { from, to } of a.sentences) {
    for (let i = from; i < to; i = a.end[i] as number) {
      if (((a.mask[i] as number) & NATION) === 0) continue;
      const term = a.term[i];
      const code = (term?.country ?? term?.people ?? term?.government)?.code;
      if (code !== undefined) lands.add(code);
    }
  }
  return lands;
}

/** What a sentence tells of an attack first: its noun or its weapon, else its verb: "On April 1 Israel bombed the embassy". */
function deedOf(a: Analysis, { from, to }: Sentence): number {
  let verb = to;
  for (let i = from; i < to; i = a.end[i] as number) {
    const mask = a.mask[i] as number;
    if ((mask & ATTACK) !== 0) return i;
    if (verb === to && (mask & TAG.cue) !== 0 && a.term[i]?.cue?.some(({ metric, form }) => metric === "hit_locations" && (form === "past" || form === "participle")) === true) verb = i;
  }
  return verb;
}

/** Lets a sentence without numbers move the story: "The attack came overnight into Tuesday." */
export function tellSentence(told: Story, a: Analysis, sentence: Sentence, times: readonly TimeMention[]): void {
  if (times.length === 0) return;
  const deed = deedOf(a, sentence);
  const choice = deed === sentence.to ? null : chooseTime(a, sentence, deed, times);
  if (choice !== null) tell(told, choice, sentence.paragraph, choice.mention !== null && a.role[choice.mention.to] === "possessive");
}

/** Whether a sentence speaks of a deed that was told of, "those attacks", "in the attack", or of the time of what was told: "in the same period". */
export function refersBack(a: Analysis, sentence: Sentence): Story["refers"] {
  let found: Story["refers"] = null;
  for (let i = sentence.from; i < sentence.to; i = a.end[i] as number) {
    const role = roleAt(a, i);
    const that = role === "that" || role === "those" || role === "same";
    if (that && roleAt(a, a.end[i] as number) === "span") return "span";
    if (!that && (role !== "the" || found !== null)) continue;
    if (!that && (i === sentence.from || roleAt(a, a.start[i - 1] as number) !== "in")) continue;
    for (let k = a.end[i] as number, seen = 0; k < sentence.to && seen < 3; k = a.end[k] as number, seen++) {
      const mask = a.mask[k] as number;
      if ((mask & TAG.attack) !== 0) {
        if (that) return "that";
        // "in the attack on the school" tells one from others.
        const next = roleAt(a, a.end[k] as number);
        if (next !== "on" && next !== "of" && next !== "at" && next !== "in") found = "the";
        break;
      }
      if ((mask & (TAG.func | TAG.verb | TAG.say)) !== 0 || a.tokens.kind[k] !== WORD) break;
    }
  }
  return found;
}
