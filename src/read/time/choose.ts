import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT, QUOTE, UPPER, WORD } from "../tokens.ts";
import type { Moment, TimeMention } from "./expression.ts";
import { timeView } from "./view.ts";
import { isDash, isNumber, isPunct, lengthAt, roleAt } from "./words.ts";

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
}

/** A stretch of a sentence that tells of one thing. */
interface Clause {
  readonly from: number;
  readonly to: number;
  /** main: the sentence itself and what is joined to it; relative: "who …", "which …"; temporal: "after …", "when …". */
  readonly kind: "main" | "relative" | "temporal";
  /** Number of quotation marks that stand before it: odd means inside a quotation. */
  readonly quoted: boolean;
  /** The first clause of the run of main clauses that it belongs to. */
  readonly segment: number;
  /** Semicolons up to its start. */
  readonly semicolons: number;
  /** The "two days after" that opens the run of temporal clauses that it stands in. */
  readonly opener: TimeMention | null;
}

/** A time of a sentence that can govern a number, and where it stands. */
interface Option {
  readonly mention: TimeMention;
  readonly clause: number;
  /** When somebody spoke, or by when it was known: "by Sunday morning twelve bodies had been found". */
  readonly speech: boolean;
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
    if (!governs(a, mention) || (before !== undefined && explains(a, before, mention))) continue;
    while (clause < clauses.length - 1 && mention.from >= (clauses[clause] as Clause).to) clause++;
    const by = (mention.lead === "by" || mention.lead === "until") && mention.expression.kind === "moment";
    options.push({ mention, clause, speech: by || isSpeechTime(a, sentence, mention) });
  }
  const first = times[0];
  const aside = first !== undefined && first.from - sentence.from <= 3 && times.some((time) => startsEvent(time) && time.from - sentence.from <= 3 && !nearEvent(time));
  const opening = first !== undefined && first.from - sentence.from <= 3 && startsEvent(first) && nearEvent(first) ? first : null;
  const day = opening === null ? undefined : options.find(({ mention, clause: at }) => mention.class === "point" && (clauses[at] as Clause).opener === opening);
  const frame: Frame = { times, clauses, options, aside, hours: day === undefined ? null : nightAfter(day.mention) };
  frames.set(sentence, frame);
  return frame;
}

/** Cuts a sentence into clauses by its marks and its subordinating words; linear, no nesting deeper than one. */
function clausesOf(a: Analysis, sentence: Sentence, times: readonly TimeMention[]): Clause[] {
  const out: Clause[] = [];
  let from = sentence.from;
  let kind: Clause["kind"] = "main";
  let quoted = false;
  let next = 0;
  let semicolons = 0;
  let told: TimeMention | null = null;
  let opens: TimeMention | null = null;
  let segment = 0;
  const cut = (at: number, to: Clause["kind"]): void => {
    if (at > from) {
      const index = out.length;
      const before = out[index - 1];
      if (kind !== "main" || before?.kind !== "main") segment = index;
      told = kind === "temporal" ? (opens ?? told) : null;
      out.push({ from, to: at, kind, quoted, segment, semicolons, opener: told });
      opens = null;
    }
    from = at;
    kind = to;
  };
  for (let i = sentence.from; i < sentence.to; ) {
    while (next < times.length && (times[next] as TimeMention).to <= i) next++;
    const mention = times[next];
    if (mention !== undefined && mention.from <= i && i < mention.to) {
      if (startsEvent(mention)) {
        // "two days after": what follows tells of the other event.
        cut(mention.from, kind);
        cut(mention.to, "temporal");
        opens = mention;
      }
      i = mention.to;
      continue;
    }
    const tokenKind = a.tokens.kind[i];
    const code = a.tokens.code[i];
    if (tokenKind === QUOTE && code !== 39 && code !== 0x2019) {
      cut(i, kind);
      quoted = !quoted;
      i++;
      continue;
    }
    if (tokenKind === PUNCT || tokenKind === HYPHEN) {
      const spaced = ((a.tokens.flags[i + 1] ?? 1) & 1) !== 0;
      if (code === 59 || code === 44 || code === 0x2014 || (code === 0x2013 && spaced) || code === 40 || code === 41) cut(i, code === 44 && goesOn(a, i + 1, sentence) ? kind : "main");
      if (code === 59) semicolons++;
      i++;
      continue;
    }
    if (((a.mask[i] as number) & CLAUSE_WORDS) !== 0) {
      const to = opensClause(a, i, sentence, mention);
      if (to !== null) cut(i, to);
    }
    i = a.end[i] as number;
  }
  cut(sentence.to, "main");
  return out;
}

/** ", killing at least one": what follows a comma is still told of the same event. */
function goesOn(a: Analysis, at: number, sentence: Sentence): boolean {
  if (at >= sentence.to) return false;
  const term = a.term[at];
  return term?.verb?.form === "ing" || term?.cue?.[0]?.form === "ing";
}

const CLAUSE_WORDS = TAG.func | TAG.part | TAG.link;

function startsEvent(mention: TimeMention): boolean {
  return mention.expression.kind === "moment" && mention.expression.moment.base.on === "offset" && mention.expression.moment.base.from === "event";
}

function opensClause(a: Analysis, i: number, sentence: Sentence, mention: TimeMention | undefined): Clause["kind"] | null {
  const role = roleAt(a, i);
  if (role === "after" || role === "before" || role === "since" || role === "until") {
    // "before Monday", "since January" are times and no clauses.
    if (mention !== undefined && mention.from <= (a.end[i] as number) + 1 && mention.from >= i) return null;
    return "temporal";
  }
  const mask = a.mask[i] as number;
  if ((mask & (TAG.func | TAG.part)) === 0) return null;
  const word = a.term[i];
  const func = word?.part?.role === "relative" ? "relative" : (word?.func?.role ?? word?.part?.role);
  if (func === "relative" || func === "subordinator") {
    if (i === sentence.from) return null;
    const said = a.start[i - 1] as number;
    // "said that", "said it": the content of what was said is the main thing told.
    if (((a.mask[said] as number) & TAG.say) !== 0) return null;
    return func === "relative" ? (isThat(a, i) ? null : "relative") : "main";
  }
  return null;
}

/** "that" opens as often the content of speech as a relative clause. */
function isThat(a: Analysis, i: number): boolean {
  return roleAt(a, i) === "that";
}

/** Whether a time is when somebody spoke: it stands next to the verb of saying with no other verb between. */
function isSpeechTime(a: Analysis, sentence: Sentence, mention: TimeMention): boolean {
  const stops = TAG.cue | TAG.attack | TAG.weapon | TAG.verb;
  for (let i = mention.from - 1, seen = 0; i >= sentence.from && seen < 9; i--, seen++) {
    const at = a.start[i] as number;
    const mask = a.mask[at] as number;
    if ((mask & TAG.say) !== 0 && a.term[at]?.say?.form !== "preposition") return true;
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
    for (let i = mention.to, seen = 0; i < sentence.to && seen < 6; i = a.end[i] as number, seen++) {
      const mask = a.mask[i] as number;
      if ((mask & (TAG.cue | TAG.weapon | TAG.attack | TAG.verb)) !== 0 || a.tokens.kind[i] === PUNCT) break;
      const form = (mask & TAG.say) === 0 ? undefined : a.term[i]?.say?.form;
      if (form === "past" || form === "third") return true;
    }
  }
  const next = mention.to < sentence.to ? mention.to : -1;
  const form = next < 0 || ((a.mask[next] as number) & TAG.say) === 0 ? undefined : a.term[next]?.say?.form;
  return form === "past" || form === "third" || form === "participle";
}

/** A time that can date an event or bound a total; lengths and "now" cannot. */
function governs(a: Analysis, mention: TimeMention): boolean {
  const { expression } = mention;
  if (isTimestamp(a, mention)) return false;
  if (expression.kind === "duration") {
    const long = expression.unit !== "hour" && expression.unit !== "minute" && expression.unit !== "second" && !((expression.unit === "day" || expression.unit === "night") && expression.amount === 1);
    return long && (mention.lead === "over" || mention.lead === "in" || mention.lead === "within") && !ranks(a, mention);
  }
  if ((expression.kind === "since" || expression.kind === "past" || mention.class === "period") && ranks(a, mention)) return false;
  if (expression.kind === "ref") return false;
  if (expression.kind === "past" && expression.sign > 0) return false;
  if (expression.kind === "moment") {
    const { base } = expression.moment;
    // "the fifth raid of May" is one raid.
    if (base.on === "month" && mention.lead === "of") return false;
    if (base.on === "offset" && (base.from === "event" || base.amount === null)) return false;
    // "the 2022 invasion", "the end of 2025 deal": a year inside a name.
    if (base.on === "year" && mention.lead !== "in" && mention.lead !== "over" && mention.lead !== "since" && mention.lead !== "by" && mention.lead !== "for") {
      const before = mention.from > 0 ? roleAt(a, a.start[mention.from - 1] as number) : null;
      return before === null && mention.lead === null && isSentenceStart(a, mention.from);
    }
  }
  return true;
}

/** "on the night of January 8 (from 19:00 on January 7)": a time in brackets that says more exactly what stands before it. */
function explains(a: Analysis, before: TimeMention, mention: TimeMention): boolean {
  return before.class === "night" && mention.from - before.to <= 3 && isPunct(a, before.to, 40);
}

/** "its second large-scale blow in six days", "the deadliest since March": the time bounds a rank and no count. */
function ranks(a: Analysis, mention: TimeMention): boolean {
  for (let i = mention.from - 1, seen = 0; i >= 0 && seen < 12; i--, seen++) {
    const at = a.start[i] as number;
    if (a.tokens.kind[at] === PUNCT && seen > 0) return false;
    const mask = a.mask[at] as number;
    if ((mask & TAG.superlative) !== 0 || roleAt(a, at) === "ordinal" || ((mask & TAG.num) !== 0 && a.term[at]?.num?.role === "ordinal")) return true;
    i = at;
  }
  return false;
}

/** The date that a page or an agency puts before its text, if a mention is one. */
export function isDateLine(analysis: Analysis, mention: TimeMention): boolean {
  const a = timeView(analysis);
  return mention.expression.kind === "moment" && mention.expression.moment.base.on === "date" && isTimestamp(a, mention);
}

/** "06:58" in front of a live post, "(April 14, 18:40 GMT)": when the words were written. */
function isTimestamp(a: Analysis, mention: TimeMention): boolean {
  if (mention.expression.kind !== "moment" || mention.lead !== null) return false;
  // "date 2024-11-06", "Published March 6, 2026": a line of the page.
  if (isPageDate(a, mention)) return true;
  // "Sanaa, April 11 (IANS)", "KYIV, May 20 —": the date line.
  const next = mention.to;
  if (mention.expression.moment.base.on === "date" && next < a.tokens.count && a.tokens.kind[next] !== WORD) {
    if (paragraphStart(a, mention.from) <= 6 && (isDash(a, next) || a.tokens.code[next] === 40)) return true;
    // "(MENAFN- IANS) Jerusalem, Nov 7 (IANS)"
    if (isPunct(a, next, 40) && (isPunct(a, next + 2, 41) || isPunct(a, next + 3, 41)) && ((a.tokens.flags[next + 1] as number) & UPPER) !== 0) return true;
  }
  if (mention.expression.moment.clock === null) return false;
  if (((a.tokens.flags[mention.from] as number) & 8) !== 0) return true;
  return a.tokens.kind[mention.from - 1] === PUNCT && a.tokens.code[mention.from - 1] === 40 && a.tokens.code[mention.to] === 41;
}

/** "2024-11-06", "08.01.2026" and "Updated March 6, 2026 06:27pm" at the very start of a paragraph. */
function isPageDate(a: Analysis, mention: TimeMention): boolean {
  if (mention.expression.kind !== "moment") return false;
  const { base, part } = mention.expression.moment;
  if (base.on !== "date" || base.year === null || part !== null) return false;
  const start = paragraphStart(a, mention.from);
  return start <= 1 && (isNumber(a, mention.from) ? lengthAt(a, mention.from) >= 4 : mention.lead === null);
}

/** Tokens since the paragraph began. */
function paragraphStart(a: Analysis, at: number): number {
  for (let n = 0; n < 8; n++) if (at - n < 0 || ((a.tokens.flags[at - n] as number) & 8) !== 0) return n;
  return 8;
}

function isSentenceStart(a: Analysis, at: number): boolean {
  return at === 0 || ((a.tokens.flags[at] as number) & 8) !== 0 || (a.tokens.kind[at - 1] === PUNCT && a.tokens.code[at - 1] === 46);
}

/**
 * Which time of a sentence governs the number at a token.
 *
 * The clause of the number is asked first, then the start of the sentence, then the main clause, then the end. A time
 * inside a relative clause, inside an "after …" or inside a quotation dates what stands there and nothing else. Null
 * when the sentence does not say: then the text before may.
 */
export function chooseTime(analysis: Analysis, sentence: Sentence, token: number, times: readonly TimeMention[]): TimeChoice | null {
  if (times.length === 0) return null;
  const a = timeView(analysis);
  const { clauses, options, aside, hours } = frameOf(a, sentence, times);
  const home = clauseAt(clauses, token);
  const own = clauses[home];
  if (own === undefined) return null;
  const told = own.opener;
  let best: TimeMention | null = null;
  let bestCost = Infinity;
  let bestAt = -1;
  let speech: TimeMention | null = null;
  const count = options.length;
  // In an endless sentence only the first times and those around the number are asked.
  const middle = count > 2 * LOOK ? optionAfter(options, token) : 0;
  for (let k = 0; k < count; k++) {
    if (count > 2 * LOOK) {
      if (k === FIRST) k = Math.max(k, middle - LOOK);
      if (k > middle + LOOK) break;
    }
    const { mention, clause: at, speech: said } = options[k] as Option;
    if (token >= mention.from && token < mention.to) continue;
    const clause = clauses[at] as Clause;
    if (said) {
      if (!clause.quoted) speech ??= mention;
      continue;
    }
    let cost = Math.abs(mention.from - token);
    if (mention.expression.kind === "set" && (at !== home || cost > 8)) continue;
    // "a group outlawed in 2002": a year far behind the number dates something else.
    if (mention.from > token && cost > 9 && mention.expression.kind === "moment" && mention.expression.moment.base.on === "year") continue;
    if (at === home) {
      if (mention.from > token) cost -= 0.5;
    } else {
      const fronted = mention.from - sentence.from <= 3;
      if (!fronted && clause.semicolons !== own.semicolons) continue;
      if (clause.quoted !== own.quoted && (clauses.length > 3 || clause.quoted)) continue;
      // "since militants poured over the border on October 7, killing 1,200": still the same aside.
      const same = clause.kind === own.kind && at === home - 1 && own.kind !== "main" && told === null;
      if (clause.kind !== "main" && !same) continue;
      if (told !== null) continue;
      cost += fronted ? 40 : clause.segment === own.segment ? 60 : mention.from < token ? 100 : 140;
    }
    if (cost < bestCost) {
      best = mention;
      bestCost = cost;
      bestAt = at;
    }
  }
  if (best !== null) {
    const inside = bestAt === home && own.kind !== "main";
    if (speech !== null) best = nightOfSpeech(best, speech);
    return { mention: best, how: bestCost < 40 && bestAt === home ? "clause" : "sentence", fronted: best.from - sentence.from <= 4, aside: inside };
  }
  if (told !== null) {
    const inverse = inverted(told);
    if (inverse !== null) return { mention: inverse, how: "clause" };
    return nearEvent(told) ? null : { mention: null, how: "elsewhere" };
  }
  if (hours !== null) return { mention: hours, how: "sentence" };
  if (aside) return { mention: null, how: "elsewhere" };
  return speech === null ? null : { mention: speech, how: "speech" };
}

/** "said on Monday that it had shot down 60 drones overnight": the night that ended on the day of the words. */
function nightOfSpeech(overnight: TimeMention, speech: TimeMention): TimeMention {
  const { expression } = overnight;
  if (expression.kind !== "moment" || speech.expression.kind !== "moment") return overnight;
  const { moment } = expression;
  const { base } = speech.expression.moment;
  if (moment.part !== "overnight" || moment.base.on !== "none" || (base.on !== "weekday" && base.on !== "date")) return overnight;
  return { ...overnight, expression: { kind: "moment", moment: { ...moment, base } } };
}

/** The clause in which a token stands; the last one when it stands behind them all. */
function clauseAt(clauses: readonly Clause[], token: number): number {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (token < (clauses[middle] as Clause).to) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first option that stands behind a token. */
function optionAfter(options: readonly Option[], token: number): number {
  let low = 0;
  let high = options.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((options[middle] as Option).mention.from > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The night that begins on a day. */
function nightAfter(mention: TimeMention): TimeMention | null {
  if (mention.expression.kind !== "moment") return null;
  const { moment } = mention.expression;
  if (moment.part !== null || moment.clock !== null) return null;
  return { ...mention, class: "night", expression: { kind: "moment", moment: { ...moment, part: "night" } } };
}

/** "hours after": the same night still, as far as one can tell. */
function nearEvent(mention: TimeMention): boolean {
  if (mention.expression.kind !== "moment" || mention.expression.moment.base.on !== "offset") return false;
  const { unit } = mention.expression.moment.base;
  return unit === "hour" || unit === "minute" || unit === "second";
}

/**
 * In "the attack came two days after Russia fired 273 drones" the 273 are told of two days before the attack: the time
 * that the text speaks of, counted the other way.
 */
function inverted(mention: TimeMention): TimeMention | null {
  if (mention.expression.kind !== "moment") return null;
  const { base } = mention.expression.moment;
  if (base.on !== "offset" || base.amount === null || base.unit === "hour" || base.unit === "minute") return null;
  const moment: Moment = { ...mention.expression.moment, base: { ...base, sign: base.sign === 1 ? -1 : 1, from: "context" } };
  return { ...mention, class: "relative", expression: { kind: "moment", moment } };
}
