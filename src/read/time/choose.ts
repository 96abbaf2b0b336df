import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { CAPITAL } from "../tokens.ts";
import type { Clause } from "./clauses.ts";
import { clauseAt, clausesOf, isAnswered, startsEvent } from "./clauses.ts";
import type { TimeMention } from "./expression.ts";
import { isOfOtherWar, rankedSince } from "./apart.ts";
import { explains, governs, isAnniversary } from "./governs.ts";
import { datesOther, isBeginning, inThen, isCalledByDate, isCause, isFarYear, isOwnAttack, isWhenBehind, NAME, ofNamed, opensThen } from "./named.ts";
import type { Option } from "./option.ts";
import { optionAfter } from "./option.ts";
import { dayBehind, stretchOf } from "./overnight.ts";
import { isAftermathTime, isBareOvernight, isRecoveryTime, isSpeechTime, isTollTime, nightOfSpeech } from "./speech.ts";
import { finer, onDay, speaksBetween } from "./together.ts";
import { inverted, isVague, nearEvent, nightAfter, ownTime } from "./two-days-after.ts";
import { timeView } from "./view.ts";
import { roleAt } from "./words.ts";

/**
 * The time that governs a number, and how it came to.
 *
 * - `clause`: it stands in the clause of the number.
 * - `sentence`: it opens or closes the sentence, or stands in the main clause that the number's clause belongs to.
 * - `speech`: it is when somebody said so ("said on Tuesday that …"): the event was not later; use it last.
 * - `elsewhere`: the number is told of another event whose time is not given ("a fortnight after 26 tourists were
 *   shot"), so no time must be carried over to it; `mention` is null.
 */
export interface TimeChoice {
  readonly mention: TimeMention | null;
  readonly how: "clause" | "sentence" | "speech" | "elsewhere";
  /** It stands at the head of its sentence, so that what follows may be told of it too. */
  readonly fronted?: boolean;
  /** The number stands in an "after …" or a "who …": its time is not that of the text around. */
  readonly aside?: boolean;
  /** It is told of what the sentence's own event followed or answered. */
  readonly prior?: boolean;
  /** The time of the sentence's own event, from which "came a day after …" counts. */
  readonly beside?: TimeMention;
}

/** What is asked of a sentence again for every number in it: made once. */
interface Frame {
  readonly times: readonly TimeMention[];
  readonly clauses: readonly Clause[];
  readonly options: readonly Option[];
  /** "In the days before the vote": another time than the one told of so far. */
  readonly aside: boolean;
  /** "Hours after the talks ended on Tuesday": the night that follows the day. */
  readonly hours: TimeMention | null;
  /** Where "four years since …" begins to tell of then. */
  readonly years: number;
}

const frames = new WeakMap<Sentence, Frame>();
/** Times before and after a number that are looked at, besides the first ones of the sentence. */
const LOOK = 24;
const FIRST = 4;

function frameOf(a: Analysis, sentence: Sentence, times: readonly TimeMention[]): Frame {
  const known = frames.get(sentence);
  if (known !== undefined && known.times === times) return known;
  const clauses = clausesOf(a, sentence, times);
  const options: Option[] = [];
  let clause = 0;
  for (const [index, mention] of times.entries()) {
    const before = times[index - 1];
    const name = (isCalledByDate(mention) && (isAnniversary(a, mention.from) || isCause(a, mention))) || (opensThen(a, mention) && !governs(a, mention));
    if (!(name || governs(a, mention)) || (before !== undefined && explains(a, before, mention))) continue;
    while (clause < clauses.length - 1 && mention.from >= (clauses[clause] as Clause).to) clause++;
    if (isAftermathTime(a, sentence, mention)) continue;
    const by = (mention.lead === "by" || mention.lead === "until") && mention.expression.kind === "moment";
    options.push({ mention, clause, name, speech: !name && (by || isSpeechTime(a, sentence, mention) || isRecoveryTime(a, sentence, mention) || isTollTime(a, sentence, mention)) });
  }
  const first = times[0];
  const aside = first !== undefined && first.from - sentence.from <= 3 && times.some((time) => startsEvent(time) && time.from - sentence.from <= 3 && !nearEvent(time));
  // A crosshead without a full stop stands in one sentence with what follows: the capital shows where that begins.
  const opening = times.find((time) => (time.from - sentence.from <= 3 || ((a.tokens.flags[time.from] as number) & CAPITAL) !== 0) && startsEvent(time) && nearEvent(time)) ?? null;
  const day = opening === null ? undefined : options.find(({ mention, clause: at }) => mention.class === "point" && (clauses[at] as Clause).opener === opening);
  const years = times.find(({ expression, to }) => expression.kind === "duration" && expression.unit === "year" && roleAt(a, to) === "since")?.to ?? sentence.to;
  const frame: Frame = { years, times, clauses, options, aside, hours: day === undefined ? null : nightAfter(day.mention) };
  frames.set(sentence, frame);
  return frame;
}

/**
 * Which time of a sentence governs the number at a token.
 *
 * The clause of the number is asked first, then the start of the sentence, then the main clause, then the end. A time
 * inside a relative clause, inside an "after …" or inside a quotation dates what stands there and nothing else. Null
 * when the sentence does not say: then the text before may.
 */
export function chooseTime(analysis: Analysis, sentence: Sentence, token: number, times: readonly TimeMention[]): TimeChoice | null {
  if (times.length === 0) return isAnswered(analysis, sentence, token) || isOfOtherWar(timeView(analysis), sentence, token) || rankedSince(timeView(analysis), sentence, token) >= 0 ? { mention: null, how: "elsewhere" } : null;
  const a = timeView(analysis);
  const { clauses, options, aside, hours, years } = frameOf(a, sentence, times);
  const home = clauseAt(clauses, token);
  const own = clauses[home];
  if (own === undefined) return null;
  if (own.kind === "prior" && token > years) return { mention: null, how: "elsewhere" };
  const told = own.opener;
  let best: TimeMention | null = null;
  let bestCost = Infinity;
  let bestAt = -1;
  let bestIndex = -1;
  let speech: TimeMention | null = null;
  let began = false;
  const count = options.length;
  // In an endless sentence only the first times and those around the number are asked.
  const middle = count > 2 * LOOK ? optionAfter(options, token) : 0;
  for (let k = 0; k < count; k++) {
    if (count > 2 * LOOK) {
      if (k === FIRST) k = Math.max(k, middle - LOOK);
      if (k > middle + LOOK) break;
    }
    const { mention, clause: at, speech: said, name } = options[k] as Option;
    if (token >= mention.from && token < mention.to) continue;
    const clause = clauses[at] as Clause;
    if (said) {
      if (!clause.quoted) speech ??= mention;
      continue;
    }
    if (at === home && mention.from - sentence.from > 3 && mention.to < token && mention.class === "period" && speaksBetween(a, mention.to, token)) continue;
    if (isFarYear(a, mention, token, at === home || own.kind === "relative")) continue;
    // "the fighting erupted in 2023 and has killed 40,000": when it began is no stretch in which they died.
    if (mention.to < token && isBeginning(a, mention)) {
      began = true;
      continue;
    }
    let cost = Math.abs(mention.from - token);
    if (mention.expression.kind === "set" && (at !== home || cost > 8)) continue;
    if (at === home && !name) {
      if (mention.from > token) cost -= 0.5;
      // "40 drones overnight and 12 more on Monday": the first time is that of the first number.
      else if (a.role[mention.to] === "conjunction" && token - mention.to <= 4) cost += 6;
    } else if (own.kind === "relative" && own.from - mention.to <= NAME && mention.to <= own.from && isCalledByDate(mention)) {
      // "after the October 7 attack, in which 1,200 people were killed"
      cost = 0;
    } else if (name && mention.to <= own.from && opensThen(a, mention) && inThen(a, clauses, home, mention)) cost = 0;
    else if (at < home && isCalledByDate(mention) && mention.to <= own.from && own.from - mention.to <= NAME && isWhenBehind(a, own.from)) cost = 0;
    else if (name) continue;
    // "an attack last month, when gunmen killed 26": of then, whatever else the sentence dates.
    else if (at < home && mention.to <= own.from && own.from - mention.to <= 1 && isWhenBehind(a, mention.to)) cost = 0;
    else {
      // "fired a missile at its base, which it blames for a wave of blasts last week"
      if (mention.class === "period" && mention.from > token && clause.segment !== own.segment && datesOther(a, clause, mention)) continue;
      const fronted = mention.from - sentence.from <= 3;
      if (!fronted && clause.semicolons !== own.semicolons) continue;
      // 'said that over the past week "they have launched 30 missiles"'
      const opens = own.quoted && !clause.quoted && own.from >= mention.to && own.from - mention.to <= 1;
      if (clause.quoted !== own.quoted && !opens && (clauses.length > 3 || clause.quoted)) continue;
      // "since militants poured over the border on October 7, killing 1,200": still the same aside.
      const same = clause.kind === own.kind && at === home - 1 && own.kind !== "main" && told === null;
      const late = clause.kind === "relative" && own.kind === "main" && (tellsWhen(a, clause) || (at === home + 1 && token < clause.from && flew(a, clause, mention)));
      if (clause.kind !== "main" && !same && !late) continue;
      if (told !== null) continue;
      cost += fronted ? 40 : clause.segment === own.segment ? 60 : mention.from < token ? 100 : 140;
    }
    if (cost < bestCost) {
      best = mention;
      bestCost = cost;
      bestAt = at;
      bestIndex = k;
    }
  }
  // "weeks earlier", "days before the holiday": another time, and nobody says which.
  if (best !== null && isVague(best)) return { mention: null, how: "elsewhere" };
  if (rankedSince(a, sentence, token) > (best?.from ?? -1)) return { mention: null, how: "elsewhere" };
  if (best !== null) {
    best = onDay(options, bestIndex, finer(options, bestIndex, best));
    const named = bestAt === home || own.kind === "relative" || (own.from >= best.to && isOwnAttack(a, best.to)) || (opensThen(a, best) && inThen(a, clauses, home, best)) ? ofNamed(a, best, token) : best;
    const inside = (bestAt === home && own.kind !== "main") || named !== best;
    best = named;
    const stretch = isBareOvernight(best) ? stretchOf(options, best, bestAt, clauses, sentence) ?? dayBehind(a, options, bestIndex) : null;
    if (stretch !== null) best = stretch;
    else if (speech !== null) best = nightOfSpeech(best, speech);
    return { mention: best, how: bestCost < 40 && bestAt === home ? "clause" : "sentence", fronted: best.from - sentence.from <= 4, aside: inside, prior: inside && own.kind === "prior" };
  }
  if (began || isOfOtherWar(a, sentence, token)) return { mention: null, how: "elsewhere" };
  // "In response to attacks on three ships": when those were, the text around does not say.
  if (own.kind === "prior") return { mention: null, how: "elsewhere" };
  if (told !== null) {
    const inverse = inverted(told);
    const beside = ownTime(options, clauses, told);
    if (inverse !== null) return { mention: inverse, how: "clause", ...(beside === undefined ? {} : { beside: beside.mention }) };
    return nearEvent(told) ? null : { mention: null, how: "elsewhere" };
  }
  if (hours !== null) return { mention: hours, how: "sentence" };
  if (aside) return { mention: null, how: "elsewhere", aside: true };
  // "as the deaths in January showed": of then, and not of what the text tells of.
  if (speech !== null && speech.class === "period" && ((a.mask[speech.to] as number) & TAG.say) !== 0) return { mention: null, how: "elsewhere" };
  // "recovered more bodies on Wednesday after a strike that killed 12": those had died before.
  if (speech !== null && own.kind !== "main" && speech.to <= own.from && isRecoveryTime(a, sentence, speech)) return null;
  return speech === null ? null : { mention: speech, how: "speech" };
}

/** Whether a time is that of what the sentence's own event followed: "after an exchange of fire on Tuesday". */
export function isPrior(analysis: Analysis, sentence: Sentence, mention: TimeMention, times: readonly TimeMention[]): boolean {
  const { clauses } = frameOf(timeView(analysis), sentence, times);
  return clauses[clauseAt(clauses, mention.from)]?.kind === "prior";
}

/** "the strikes, which took place on August 9, killed four": the aside is there to say when. */
function tellsWhen(a: Analysis, clause: Clause): boolean {
  for (let i = clause.from, n = 0; i < clause.to && n < 4; i = a.end[i] as number, n++) {
    if (roleAt(a, i) !== "happen") continue;
    // "which come after missiles hit the city on Friday": the day of what it followed.
    const next = roleAt(a, a.end[i] as number);
    return next !== "after" && next !== "before";
  }
  return false;
}

/** "downed 27 missiles, which had targeted the city early on Wednesday": weapons come on the day on which they are downed. */
function flew(a: Analysis, clause: Clause, mention: TimeMention): boolean {
  if (mention.class !== "point" && mention.class !== "night") return false;
  const before = a.mask[a.start[clause.from - 1] as number] as number;
  return ((before | (a.mask[clause.from - 2] ?? 0)) & TAG.weapon) !== 0;
}
