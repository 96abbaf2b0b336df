import type { Analysis } from "../analysis.ts";
import { isOf, someIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { NUMBER, PUNCT, QUOTE, WORD } from "../tokens.ts";
import type { TimeMention } from "./expression.ts";
import { datesAttack } from "./governs.ts";
import { roleAt } from "./words.ts";

/** Words of the one who speaks behind a day: "the General Staff of the Armed Forces of Ukraine". */
const SPEAKER = 10;

/** Whether a time is when somebody spoke: it stands next to the verb of saying with no other verb between. */
export function isSpeechTime(a: Analysis, sentence: Sentence, mention: TimeMention): boolean {
  if (namesAttack(a, sentence, mention)) return false;
  const stops = TAG.cue | TAG.attack | TAG.weapon | TAG.verb;
  for (let i = mention.from - 1, seen = 0; i >= sentence.from && seen < 9; i--, seen++) {
    const at = a.start[i] as number;
    const mask = a.mask[at] as number;
    // "The bombing continued on Monday": an attack says nothing.
    if ((mask & TAG.say) !== 0 && at > sentence.from && ((a.mask[a.start[at - 1] as number] as number) & (TAG.attack | TAG.weapon)) !== 0) return false;
    // "four alleged gunmen on Sunday": what is alleged of them is no speech.
    if ((mask & TAG.say) !== 0 && isEpithet(a, sentence, at)) {
      i = at;
      continue;
    }
    // "according to the minister on Tuesday", but not of what stands before it.
    if ((mask & TAG.say) !== 0 && (a.term[at]?.say?.form !== "preposition" || (seen > 0 && mention.class === "point" && (mention.lead === null || mention.lead === "on") && endsSentence(a, sentence, mention.to)))) return true;
    // After "said that" and inside a quotation stands what was said.
    if ((mask & stops) !== 0 || roleAt(a, at) === "that" || a.tokens.kind[at] === QUOTE) break;
    if (a.tokens.kind[at] === PUNCT && a.tokens.code[at] !== 46) break;
    i = at;
  }
  // "in a statement on Tuesday night", "in his evening address on Sept. 15"
  if (mention.lead !== null && mention.from - 2 >= sentence.from) {
    const kind = a.term[a.start[mention.from - 2] as number]?.speaker?.kind;
    if (kind === "document" || kind === "venue") return true;
  }
  // "Late on Tuesday the health ministry said": a day in front of who said it.
  if (mention.class === "point" && mention.from - sentence.from <= 2) {
    const comma = mention.to < sentence.to && a.tokens.code[mention.to] === 44 ? 1 : 0;
    for (let i = mention.to + comma, seen = 0; i < sentence.to && seen < SPEAKER; i = a.end[i] as number, seen++) {
      const mask = a.mask[i] as number;
      const form = (mask & TAG.say) === 0 ? undefined : a.term[i]?.say?.form;
      const says = form === "past" || form === "third";
      // "reported that": it counts nothing itself.
      if (says && roleAt(a, a.end[i] as number) === "that") return true;
      if ((mask & (TAG.cue | TAG.weapon | TAG.attack | TAG.verb)) !== 0 || a.tokens.kind[i] === PUNCT) break;
      if (says && seen < 6) return true;
    }
  }
  // "The raid on Sunday began it all": no attack speaks.
  const subject = mention.lead === null ? mention.from - 1 : mention.from - 2;
  if (subject >= sentence.from && ((a.mask[a.start[subject] as number] as number) & (TAG.attack | TAG.weapon)) !== 0) return false;
  const next = mention.to < sentence.to ? mention.to : -1;
  const form = next < 0 || ((a.mask[next] as number) & TAG.say) === 0 ? undefined : a.term[next]?.say?.form;
  return form === "past" || form === "third" || form === "participle";
}

/** "four alleged gunmen", "the reported strikes": a word of saying between a number or an article and what is counted; "the force known as the Tigers". */
function isEpithet(a: Analysis, sentence: Sentence, at: number): boolean {
  const form = a.term[at]?.say?.form;
  if (at <= sentence.from || form === "preposition") return false;
  const before = a.start[at - 1] as number;
  if (form === "participle" && a.tokens.kind[before] === WORD && a.role[before] === undefined) return true;
  const led = a.tokens.kind[before] === NUMBER || ((a.mask[before] as number) & TAG.num) !== 0 || roleAt(a, before) === "the" || roleAt(a, before) === "a";
  return led && ((a.mask[a.end[at] as number] ?? 0) & (TAG.person | TAG.weapon | TAG.thing | TAG.attack)) !== 0;
}

/** Whether a time is followed by a mark or the end of its sentence. */
function endsSentence(a: Analysis, sentence: Sentence, at: number): boolean {
  return at >= sentence.to || a.tokens.kind[at] === PUNCT;
}

/** "the January 9 attack", "Tuesday’s drone barrage": a time that tells one attack from others. */
function namesAttack(a: Analysis, sentence: Sentence, mention: TimeMention): boolean {
  const { class: kind, to } = mention;
  if (datesAttack(a, mention)) return true;
  if (kind !== "point" && kind !== "night") return false;
  for (let i = to, n = 0; i < sentence.to && n < 4; i = a.end[i] as number, n++) {
    const mask = a.mask[i] as number;
    if ((mask & TAG.attack) !== 0) return true;
    if (a.term[i]?.part?.role !== "possessive" && ((mask & (TAG.func | TAG.verb | TAG.say)) !== 0 || a.tokens.kind[i] !== WORD)) return false;
  }
  return false;
}

/** Tokens between a time and the word that it goes with. */
const NEAR = 10;

/**
 * Whether a time is when the dead and the living were looked for: "pulled more bodies on Wednesday", "a woman died in
 * hospital overnight". The attack was not later, as with the time of speech.
 */
export function isRecoveryTime(a: Analysis, sentence: Sentence, mention: TimeMention): boolean {
  for (let i = mention.from - 1, seen = 0; i >= sentence.from && seen < NEAR; i--, seen++) {
    const at = a.start[i] as number;
    if (isRecovery(a, at)) return true;
    if (isOther(a, at)) return false;
    i = at;
  }
  if (mention.from - sentence.from > 2) return false;
  // "On Sunday rescuers pulled out two more."
  for (let i = mention.to, seen = 0; i < sentence.to && seen < NEAR; i = a.end[i] as number, seen++) {
    if (isRecovery(a, i)) return true;
    if (isOther(a, i) && !(i === mention.to && a.tokens.kind[i] === PUNCT)) return false;
  }
  return false;
}

/** Tokens between what people do after an attack and when: "searched the rubble on Tuesday". */
const AFTERMATH = 7;

/** Whether a time is when people searched, mourned or buried after an attack: that one was before, and the words do not say when. */
export function isAftermathTime(a: Analysis, sentence: Sentence, mention: TimeMention): boolean {
  if (mention.class !== "point" && mention.class !== "night") return false;
  if (mention.to < sentence.to && isOf(a, mention.to, "aftermath")) return true;
  for (let i = mention.from - 1, seen = 0; i >= sentence.from && seen < AFTERMATH; i--, seen++) {
    const at = a.start[i] as number;
    if (isOf(a, at, "aftermath")) return true;
    if (isOther(a, at) || isRecovery(a, at)) return false;
    i = at;
  }
  return false;
}

/** Tokens from the name of a toll to its "rose to". */
const TOLL = 24;

/** Whether a time is when a toll was counted: "the toll from Friday's strike rose to 31 on Monday". */
export function isTollTime(a: Analysis, sentence: Sentence, mention: TimeMention): boolean {
  if (mention.class !== "point" || namesAttack(a, sentence, mention)) return false;
  let number = false;
  let rise = false;
  for (let i = mention.from - 1, seen = 0; i >= sentence.from && seen < TOLL; i--, seen++) {
    i = a.start[i] as number;
    const mask = a.mask[i] as number;
    if (!rise) {
      if (isOther(a, i) || seen > NEAR) return false;
      number ||= a.tokens.kind[i] === NUMBER || (mask & TAG.num) !== 0;
      rise = number && a.term[i]?.verb?.role === "rise";
    } else if (a.tokens.code[i] === 59 || (mask & TAG.weapon) !== 0) continue;
    else if (a.term[i]?.cue?.some(({ theme }) => theme.includes("person")) === true || someIsOf(a, i, a.end[i] as number, "toll or its dead")) return true;
  }
  return false;
}

function isRecovery(a: Analysis, at: number): boolean {
  const term = a.term[at];
  return term?.link?.role === "recovery" || term?.cue?.some(({ metric }) => metric === "rescued") === true;
}

function isOther(a: Analysis, at: number): boolean {
  const mask = a.mask[at] as number;
  // "bodies" are counted too, and are what is looked for.
  const cue = (mask & TAG.cue) !== 0 && a.term[at]?.cue?.some(({ form }) => form !== "noun" && form !== "adjective") === true;
  return cue || (mask & (TAG.attack | TAG.weapon | TAG.say)) !== 0 || a.tokens.kind[at] === PUNCT || a.tokens.kind[at] === QUOTE;
}

/** "overnight" or "during the night" without a day. */
export function isBareOvernight({ expression, lead }: TimeMention): boolean {
  if (expression.kind !== "moment" || expression.moment.base.on !== "none") return false;
  return expression.moment.part === "overnight" || (expression.moment.part === "night" && lead === "over");
}

/** "said on Monday that it had shot down 60 drones overnight": the night that ended on the day of the words. */
export function nightOfSpeech(overnight: TimeMention, speech: TimeMention): TimeMention {
  const { expression } = overnight;
  if (speech.expression.kind !== "moment") return overnight;
  // "have killed 60 people since dawn, medics said on Monday": since Monday's dawn.
  if (expression.kind === "since" && expression.start?.base.on === "none" && expression.start.clock === null && speech.expression.moment.base.on !== "none") return { ...overnight, expression: { ...expression, start: { ...expression.start, base: speech.expression.moment.base } } };
  if (expression.kind !== "moment") return overnight;
  const { moment } = expression;
  const { base } = speech.expression.moment;
  // "said on Saturday it had shot down 54 drones the previous night"
  const before = moment.part === "night" && ((moment.base.on === "context" && moment.base.offset === -1) || (moment.base.on === "offset" && moment.base.amount === 1 && moment.base.sign === -1 && moment.base.from === "context"));
  if ((!before && !isBareOvernight(overnight)) || (base.on !== "weekday" && base.on !== "date" && base.on !== "day")) return overnight;
  return { ...overnight, expression: { kind: "moment", moment: { ...moment, part: "overnight", base } } };
}
