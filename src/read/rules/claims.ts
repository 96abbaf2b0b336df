import type { AbstainReason, Metric, Unit } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith, words } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { HYPHEN, NUMBER, PUNCT, QUOTE, WORD } from "../tokens.ts";
import { govern, governFar } from "./govern.ts";
import type { Government } from "./govern.ts";
import { refusalOf } from "./mood.ts";
import { within } from "./reach.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { quantityAt } from "./quantity.ts";

/** A number that counts something, before it is attributed, dated and placed. */
export interface Count {
  readonly sentence: Sentence;
  readonly quantity: QuantityPhrase;
  readonly government: Government;
  readonly unit: Unit;
  readonly weapon: readonly string[];
  readonly metric: Metric;
  /** Index in the list of counts of the one that this is a part of; -1 when none is said. */
  readonly part: number;
}

/** A number that counts nothing we know. Token positions. */
export interface Refusal {
  readonly from: number;
  readonly to: number;
  readonly reason: AbstainReason;
  readonly detail: string;
  readonly rule: string;
}

export interface Counts {
  readonly counts: Count[];
  readonly refusals: Refusal[];
}

/** A stretch of tokens that another rule has read (a date, a clock time), with why its numbers are no claims. */
export interface Taken {
  readonly from: number;
  readonly to: number;
  readonly reason: AbstainReason;
}

const UNIT_OF_METRIC: Readonly<Record<Metric, Unit>> = {
  launched: "munition", detected: "munition", shot_down: "munition", suppressed: "munition", lost: "munition",
  lost_or_suppressed: "munition", shot_down_or_suppressed: "munition", neutralised_total: "munition",
  returned: "munition", crossed_border: "munition", still_airborne: "munition", hits: "munition",
  hit_locations: "location", debris_locations: "location", regions_affected: "region",
  killed: "person", injured: "person", missing: "person", rescued: "person", evacuated: "person",
  objects_damaged: "object", attempted: "attempt",
};

/** Nouns that are counts themselves: "12 deaths", "six hits", "three attempts". */
function countNoun(a: Analysis, q: QuantityPhrase): Government | null {
  // "no casualties": nobody killed and nobody hurt. Said of the killed, which it implies; no number is moved.
  if (q.number.kind === "none" && q.head?.num === undefined) {
    for (let i = q.number.to, steps = 0; i < a.tokens.count && steps < 4; i = a.end[i] as number, steps++) {
      if (termWith(a, i, TAG.noun)?.noun?.kind === "casualties") return { metric: "killed", cue: { from: i, to: a.end[i] as number }, agent: null, rule: "no-casualties", active: false };
      if (a.tokens.kind[i] === PUNCT) break;
    }
  }
  for (let i = q.number.to; i < Math.min(q.to + 1, a.tokens.count); i = a.end[i] as number) {
    const cue = termWith(a, i, TAG.cue)?.cue?.find((c) => c.form === "noun");
    if (cue === undefined) {
      if (i > q.number.to + 3 || a.tokens.kind[i] === PUNCT) return null;
      continue;
    }
    const noun = words(a, i, a.end[i] as number).toLowerCase();
    // "30 strikes were recorded": each is a hit.
    if (noun === "strikes" && recorded(a, a.end[i] as number)) return { metric: "hits", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "count-noun", active: false };
    if (noun === "lives" && !livesLost(a, q)) return null;
    if (!/^(?:deaths?|fatalit|injur|wounded|hits|impacts|attempt|direct hits|interceptions|bodies|lives|martyrs|shootdowns|downings|airspace|violations|border)/i.test(noun)) return null;
    // "six hits" counts hits; "hits at six places" counts places.
    const metric = cue.metric === "hit_locations" ? "hits" : cue.metric;
    return { metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "count-noun", active: false };
  }
  return null;
}

/** "the last one", "this one": a pronoun, not a count. */
function isPronoun(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  if (q.number.low !== 1 || q.unit !== null || q.partitive || q.hedge !== null || q.from <= s.from || q.number.to - q.number.from !== 1) return false;
  if (a.tokens.kind[q.from] !== WORD) return false;
  const before = a.start[q.from - 1] as number;
  return termWith(a, before, TAG.func)?.func?.role === "determiner" || /^(?:last|first|next|only|latest|other|same|big|new|old|whole|right|every|each|no|any)$/i.test(words(a, before, a.end[before] as number));
}

/** "Of the 465 drones, 405 were shot down": the number after "of the" is the whole. */
function isWhole(a: Analysis, s: Sentence, q: QuantityPhrase, next: QuantityPhrase | undefined): boolean {
  if (next === undefined || (q.unit !== "munition" && q.unit !== null) || a.tokens.code[q.to] !== 44) return false;
  let i = q.from;
  for (let steps = 0; steps < 3 && i > s.from; steps++) {
    i = a.start[i - 1] as number;
    const role = termWith(a, i, TAG.func)?.func?.role;
    if (role === "preposition" && /^out of$/i.test(words(a, i, a.end[i] as number))) return true;
    if (q.unit === null) return false;
    if (role === "of") return i === s.from || a.tokens.kind[i - 1] === PUNCT || /^out$/i.test(words(a, i - 1, i));
    if (role !== "determiner") return false;
  }
  return false;
}

/** "14 were stopped: nine by gunfire and five by jamming": the means says the metric. */
function byMeans(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): Government {
  if (g.metric !== "neutralised_total" && g.metric !== "shot_down_or_suppressed") return g;
  if (q.to >= s.to || !/^by$/i.test(words(a, q.to, q.to + 1))) return g;
  for (let i = q.to + 1; i < Math.min(s.to, q.to + 5); i++) {
    const word = words(a, i, i + 1).toLowerCase();
    if (/^(?:jamming|electronic|ew|jammers)$/.test(word)) return { ...g, metric: "suppressed", rule: "by-means" };
    if (/^(?:gunfire|fire|firepower|guns|interceptors|fighters|missiles)$/.test(word)) return { ...g, metric: "shot_down", rule: "by-means" };
  }
  return g;
}

/** Whether a word of launching stands in or right after a noun phrase: "all 14 drones fired overnight". */
function saysLaunched(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  for (let i = q.number.to; i < Math.min(s.to, q.to + 2); i++) {
    if (termWith(a, a.start[i] as number, TAG.cue)?.cue?.some((c) => c.metric === "launched" && c.form === "participle") === true) return true;
  }
  return false;
}

/** "part of a rocket", "debris of a drone": no whole one. */
function pieceOf(a: Analysis, s: Sentence, at: number): boolean {
  return at - 2 >= s.from && /^of$/i.test(words(a, at - 1, at)) && /^(?:parts?|debris|fragments?|wreckage|remains|pieces?|remnants?|image|photo|video|footage)$/i.test(words(a, at - 2, at - 1));
}

/** "one person — a resident of Lahore": a comma or a dash and no "and": the same one again. */
function appositive(a: Analysis, left: QuantityPhrase, q: QuantityPhrase): boolean {
  if (left.unit !== "person" || q.unit !== "person") return false;
  for (let i = left.to; i < q.from; i++) if (termWith(a, i, TAG.func)?.func?.role === "conjunction") return false;
  return true;
}

/** Whether a comma, dash, bracket or conjunction stands right before a quantity, or nothing. */
function opensPhrase(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  if (q.from <= s.from) return true;
  const before = a.start[q.from - 1] as number;
  return a.tokens.kind[before] === PUNCT || termWith(a, before, TAG.func)?.func?.role === "conjunction";
}

function comparesWith(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  if (q.from <= s.from || q.number.kind !== "cardinal") return false;
  const before = a.start[q.from - 1] as number;
  return termWith(a, before, TAG.mood)?.mood?.kind === "comparison" && /^(?:up|down|compared|versus|revised)/i.test(words(a, before, a.end[before] as number));
}

/** "28 over the Voronezh Region": a bare number with a place, after a comma or "and". */
function isDistributive(a: Analysis, s: Sentence, left: QuantityPhrase, q: QuantityPhrase): boolean {
  if ((q.unit !== null && q.unit !== left.unit) || q.partitive || q.unknownNoun || (q.number.kind !== "cardinal" && q.number.kind !== "another")) return false;
  let next = q.to;
  if (next < s.to && termWith(a, next, TAG.num)?.num?.role === "another") next = a.end[next] as number;
  // "60 - over the Black Sea", "two each over"
  if (next < s.to && (a.tokens.kind[next] === HYPHEN || a.tokens.code[next] === 0x2013)) next++;
  if (next < s.to && /^each$/i.test(words(a, next, next + 1))) next++;
  if (next >= s.to || termWith(a, next, TAG.func)?.func?.role !== "preposition") return false;
  if (!/^(?:over|in|above|near|at|across|on|off|around|outside|from|within)$/i.test(words(a, next, a.end[next] as number))) return false;
  let before = q.from - 1;
  if (before <= s.from) return false;
  if (termWith(a, a.start[before] as number, TAG.func)?.func?.role === "conjunction") return true;
  return [44, 58, 59, 0x2013, 0x2014].includes(a.tokens.code[before] as number);
}

/** A count whose sentence ends in a colon, for the list that follows it. */
interface Header {
  readonly metric: Metric;
  readonly government: Government;
  readonly paragraph: number;
  readonly index: number;
}

/** Paragraphs that a list may run on below its header. */
const LIST_LINES = 12;

function endsWithColon(a: Analysis, s: Sentence): boolean {
  return a.tokens.code[s.to - 1] === 58;
}

/** A line of a list ("- 206 attack drones from …") under a header with a count: the line counts the same. */
function headed(a: Analysis, s: Sentence, q: QuantityPhrase, header: Header | null): Government | null {
  if (header === null || q.reason !== null || q.unit !== "munition" || s.paragraph < header.paragraph) return null;
  // The number opens the line, after its bullet.
  for (let i = s.from; i < q.from; i++) if (a.tokens.kind[i] !== PUNCT && a.tokens.kind[i] !== HYPHEN) return null;
  return { ...header.government, rule: "list-line", active: false };
}

/** "the previous record of 267 drones": a count like the one before it, of another night. */
function recordOf(a: Analysis, s: Sentence, q: QuantityPhrase, last: Count | undefined): Government | null {
  if (q.reason !== null || (q.unit !== "munition" && q.unit !== null) || last === undefined || q.from - 2 < s.from) return null;
  const of = a.start[q.from - 1] as number;
  const noun = a.start[of - 1] as number;
  const phrase = words(a, noun, a.end[of] as number).toLowerCase();
  if (!/(?:^|\s)(?:record|high|peak|maximum) of$/.test(phrase) && !/(?:record|high|peak) of$/.test(words(a, of, a.end[of] as number).toLowerCase())) return null;
  return { ...last.government, cue: { from: noun, to: a.end[of] as number }, rule: "comparison", active: false };
}

/** "tried to advance 15 times". */
function attempts(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.number.kind !== "cardinal" || !/^times?$/i.test(words(a, q.number.to, q.number.to + 1))) return null;
  for (let i = q.from, steps = 0; i > s.from && steps < 14; steps++) {
    i = a.start[i - 1] as number;
    if (/^(?:attempted|tried)\b/i.test(words(a, i, a.end[i] as number))) return { metric: "attempted", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "times", active: true };
  }
  return null;
}

/** "claimed 12 lives", "at a cost of 40 lives", not "put 12 lives at risk". */
function livesLost(a: Analysis, q: QuantityPhrase): boolean {
  for (let i = q.from - 1, steps = 0; i >= 0 && steps < 6; i--, steps++) {
    if (/^(?:claim|claimed|claims|claiming|cost|costs|costing|took|taken|taking|lost|losing|loss)$/i.test(words(a, i, i + 1))) return true;
  }
  return false;
}

/** The kind of word right before a quantity: "including two children", "as well as 40 missiles". */
function leadOf(a: Analysis, s: Sentence, q: QuantityPhrase): "part" | "joined" | null {
  for (let i = q.from, steps = 0; i > s.from && steps < 4; steps++) {
    i = a.start[i - 1] as number;
    const role = termWith(a, i, TAG.func)?.func?.role;
    if (role === "including") return "part";
    if (role === "conjunction") return /^(?:as well as|along with|together with|plus|in addition to|alongside)$/i.test(words(a, i, a.end[i] as number)) ? "joined" : null;
    if (role !== "determiner" && role !== "adverb" && ((a.mask[i] as number) & (TAG.hedge | TAG.num)) === 0) return null;
  }
  return null;
}

function recorded(a: Analysis, at: number): boolean {
  for (let i = at; i < Math.min(a.tokens.count, at + 4); i++) if (/^(?:recorded|registered|confirmed)$/i.test(words(a, i, i + 1))) return true;
  return false;
}

/** How two quantities stand to each other in the text between them. */
function linkBetween(a: Analysis, left: QuantityPhrase, right: QuantityPhrase): "list" | "part" | null {
  let link: "list" | "part" | null = null;
  let unknown = 0;
  for (let i = left.to; i < right.from; i = a.end[i] as number) {
    const role = termWith(a, i, TAG.func)?.func?.role;
    if (a.tokens.kind[i] === PUNCT) {
      const code = a.tokens.code[i];
      // "188 targets: 91 missiles and 97 drones"
      if (code === 58 && left.unit === "munition" && right.unit === "munition") link = "part";
      else if (code !== 44 && code !== 40 && code !== 0x2013 && code !== 0x2014 && code !== 59) return null;
      else link ??= "list";
    } else if (role === "including") link = "part";
    else if (role === "conjunction") link ??= "list";
    else if (role === "determiner" && words(a, i, a.end[i] as number).toLowerCase() === "that") return null;
    else if (role === "determiner" || role === "adverb" || a.tokens.kind[i] === QUOTE || ((a.mask[i] as number) & TAG.weapon) !== 0) continue;
    else if (((a.mask[i] as number) & (TAG.hedge | TAG.num)) !== 0) continue;
    else if (a.tokens.kind[i] === HYPHEN || a.tokens.kind[i - 1] === HYPHEN || a.tokens.kind[a.end[i] as number] === HYPHEN) continue;
    else if (role === "preposition" || role === "of" || ((a.mask[i] as number) & (TAG.place | TAG.country | TAG.time | TAG.people)) !== 0) unknown++;
    else if ((a.mask[i] as number) === 0 || (a.mask[i] as number) === TAG.modifier) unknown++;
    else return link === "part" && unknown > 0 ? null : null;
    if (unknown > 5) return null;
  }
  if (right.number.kind === "article" && unknown > 0) return null;
  return link;
}

const isYear = (a: Analysis, q: QuantityPhrase): boolean => {
  const text = words(a, q.number.from, q.number.to);
  return /^(?:19|20)\d\d$/.test(text) && q.unit !== "munition" && !(q.unit === "person" && q.noun.to > q.noun.from);
};

/** Whether something that an article can count stands within a few tokens. */
function counted(a: Analysis, from: number, limit: number): boolean {
  for (let i = from, steps = 0; i < limit && steps < 9; i = a.end[i] as number, steps++) {
    if (((a.mask[i] as number) & (TAG.weapon | TAG.person | TAG.thing | TAG.num)) !== 0) return true;
    if (a.tokens.kind[i] === PUNCT) return false;
  }
  return false;
}

/** Reads every number of a text: what it counts, or why it counts nothing. */
export function readCounts(a: Analysis, sentences: readonly Sentence[], taken: readonly Taken[]): Counts {
  const counts: Count[] = [];
  const refusals: Refusal[] = [];
  let takenAt = 0;
  /** The last weapons and unit counted, for "35 were shot down". */
  let lastWeapon: readonly string[] = [];
  let lastLaunched = -1;
  let lastParagraph = -1;
  /** "… attacked with 215 means of air attack:": what the lines of the list below it count. */
  let header: Header | null = null;

  for (const s of sentences) {
    const found: QuantityPhrase[] = [];
    for (let i = s.from; i < s.to; ) {
      while (takenAt < taken.length && (taken[takenAt] as Taken).to <= i) takenAt++;
      const skip = taken[takenAt];
      if (skip !== undefined && skip.from <= i && i < skip.to) {
        if (hasNumber(a, skip.from, Math.min(skip.to, s.to))) refusals.push({ from: skip.from, to: skip.to, reason: skip.reason, detail: "read as a time", rule: "time" });
        i = Math.max(skip.to, i + 1);
        continue;
      }
      if (a.tokens.kind[i] !== NUMBER && ((a.mask[i] as number) & TAG.num) === 0) {
        i = a.start[i] === i ? Math.max(a.end[i] as number, i + 1) : i + 1;
        continue;
      }
      if (a.tokens.kind[i] === NUMBER && a.mask[i] !== 0 && a.start[i] !== i) {
        i++;
        continue;
      }
      // "a" counts only before a weapon, a person or a thing, before the phrase ends.
      if (a.term[i]?.num?.role === "article" && !counted(a, a.end[i] as number, s.to)) {
        i = a.end[i] as number;
        continue;
      }
      const q = quantityAt(a, i, s.from, s.to);
      if (q === null) {
        i = Math.max(a.end[i] as number, i + 1);
        continue;
      }
      if (q.number.kind === "more" || q.number.kind === "all" || (q.number.kind === "article" && (pieceOf(a, s, i) || q.premodifier !== null)) || isPronoun(a, s, q)) {
        i = Math.max(q.number.to, i + 1);
        continue;
      }
      // Numbers inside the name of a weapon ("Shahed-136") belong to the name and were stepped over by the phrase.
      found.push(q);
      if (q.whole !== null) found.push(q.whole);
      i = Math.max(q.number.to, q.whole?.number.to ?? 0, i + 1);
    }
    if (header !== null && (s.paragraph > header.paragraph + LIST_LINES || (found.length === 0 && !endsWithColon(a, s) && s.paragraph > header.paragraph + 1))) header = null;
    if (found.length === 0) continue;
    const stops = new Set(found.filter((q) => (q.reason === null || q.unit !== null) && q.number.kind !== "article").map((q) => q.from));
    const governed: (Government | null)[] = found.map((q) => {
      if (q.reason !== null) return null;
      if (q.number.kind === "pair" && q.head === null && !q.partitive && termWith(a, q.to, TAG.func | TAG.cue)?.func?.role !== "be") return null;
      if (q.number.kind === "none" && q.head === null && !q.partitive) return countNoun(a, q);
      if (isYear(a, q)) return null;
      return countNoun(a, q) ?? govern(a, s, q, stops);
    });
    for (let k = 0; k < found.length; k++) {
      const q = found[k] as QuantityPhrase;
      // "12 drone hits": the compound noun counts hits, whatever came first in it.
      if (q.reason === "no-metric") {
        const hits = countNoun(a, q);
        if (hits !== null) {
          governed[k] = hits;
          found[k] = { ...q, reason: null, unit: UNIT_OF_METRIC[hits.metric] };
        }
      }
    }
    for (let k = 0; k < found.length; k++) {
      if (governed[k] !== null && governed[k] !== undefined) continue;
      const q = found[k] as QuantityPhrase;
      governed[k] = headed(a, s, q, header) ?? recordOf(a, s, q, counts[lastLaunched]) ?? null;
      const tried = q.reason === "duration" ? attempts(a, s, q) : null;
      if (tried !== null) {
        found[k] = { ...q, reason: null, unit: "attempt" };
        governed[k] = tried;
      }
    }
    // Neighbours in a list share their verb; the part shares with its whole.
    const parts = new Array<number>(found.length).fill(-1);
    for (let k = 1; k < found.length; k++) {
      const q = found[k] as QuantityPhrase;
      // A whole ("of 29 drones") stands aside: lists go on from its part.
      const at = k > 1 && (found[k - 2] as QuantityPhrase).whole === found[k - 1] ? k - 2 : k - 1;
      const left = at === k - 1 ? (found[at] as QuantityPhrase) : { ...(found[at] as QuantityPhrase), to: (found[k - 1] as QuantityPhrase).to, unit: (found[k - 1] as QuantityPhrase).unit };
      if (q.reason !== null || q.number.kind === "none") continue;
      let link = left.whole === q ? null : linkBetween(a, left, q);
      const own = governed[k];
      let above = governed[at];
      if (link === "list" && left.detail === "says how many were not") {
        found[k] = { ...q, reason: "no-metric", detail: left.detail };
        continue;
      }
      if (link !== null && q.number.kind === "article" && left.low === 1 && (left.partitive || appositive(a, left, q))) continue;
      let lead = leadOf(a, s, q);
      // "two of them children", "11 of whom are in hospital"
      // "twelve were hurt, six seriously"
      if (lead === null && own === null && q.unit === null && opensPhrase(a, s, q) && /^(?:seriously|critically|badly|severely|lightly|moderately|gravely)$/i.test(words(a, q.to, Math.min(q.to + 1, s.to)))) lead = "part";
      if (lead === null && (own === null || own?.rule === "reduced-passive") && q.ofThem && q.whole === null && opensPhrase(a, s, q)) lead = "part";
      if (lead !== null) {
        // Looks past what stands between: "89 drones were shot down over eight regions, including 18 over Novgorod".
        for (let m = k - 1; m >= Math.max(0, k - 20); m--) {
          const whole = found[m] as QuantityPhrase;
          const metric = governed[m];
          if (metric === null || metric === undefined) continue;
          if (q.unit !== null && q.unit !== (whole.unit ?? UNIT_OF_METRIC[metric.metric])) continue;
          if (lead === "part") parts[k] = m;
          link = lead === "part" ? "part" : "list";
          above = metric;
          break;
        }
        if (lead === "part" && q.number.kind === "article" && parts[k] !== k - 1) continue;
      } else if (own === null && isDistributive(a, s, left, q) && above !== null && above !== undefined) {
        governed[k] = { ...above, rule: "distributive" };
        continue;
      } else if (link === "part") parts[k] = k - 1;
      else if (link === null && q.additional && q.unit === null && own === null) {
        link = "list";
        if (above !== null && above !== undefined && UNIT_OF_METRIC[above.metric] === "munition") {
          governed[k] = { ...above, rule: "additional" };
          continue;
        }
      }
      const weak = own !== null && own !== undefined && (own.rule === "reduced-passive" || own.rule === "reduced-active" || own.rule === "relative" || own.rule === "attack-with");
      const strongAbove = above !== null && above !== undefined && above.cue.to <= left.from;
      // "up from 84 the night before", "against 29 on Thursday": the same count of another time.
      if (own === null && comparesWith(a, s, q)) {
        for (let m = k - 1; m >= Math.max(0, k - 20); m--) {
          const metric = governed[m];
          if (metric === null || metric === undefined || (q.unit !== null && q.unit !== UNIT_OF_METRIC[metric.metric])) continue;
          governed[k] = { ...metric, rule: "comparison", active: false };
          break;
        }
        continue;
      }
      if (own !== null && own !== undefined && !(weak && (link === "part" || (link === "list" && strongAbove)))) continue;
      if (above === null || above === undefined) continue;
      if (link === null) continue;
      const unit = q.unit;
      const bareJoined = lead === "joined" && q.unit === null && !q.unknownNoun && left.unit === UNIT_OF_METRIC[above.metric];
      const fits = unit === null || unit === UNIT_OF_METRIC[above.metric] || (unit === left.unit && unit !== null);
      if (!fits || (q.unit === null && link !== "part" && !bareJoined)) continue;
      if (q.number.kind === "article" && link === "list" && q.unit === "person" && left.unit === "person" && ageFollows(a, left)) continue;
      governed[k] = { ...above, rule: link === "part" ? "part-of" : "list" };
    }
    for (let k = found.length - 2; k >= 0; k--) {
      const q = found[k] as QuantityPhrase;
      const right = governed[k + 1];
      if (governed[k] !== null || right === null || right === undefined || q.reason !== null || q.unit === null) continue;
      const next = found[k + 1] as QuantityPhrase;
      if (linkBetween(a, q, next) !== "list" || q.unit !== (next.unit ?? UNIT_OF_METRIC[right.metric])) continue;
      if (right.cue.from < next.from) continue;
      governed[k] = { ...right, rule: "list" };
    }
    for (let k = 0; k < found.length; k++) {
      const q = found[k] as QuantityPhrase;
      // A whole is what was sent, unless its own participle says otherwise.
      const part = k > 0 && (found[k - 1] as QuantityPhrase).whole === q ? governed[k - 1] : isWhole(a, s, q, found[k + 1]) ? governed[k + 1] : undefined;
      const own = governed[k];
      if (part !== undefined && part !== null && UNIT_OF_METRIC[part.metric] === "munition" && part.metric !== "launched") {
        const said = own !== null && own !== undefined && (own.metric === "launched" || own.metric === "detected") && own.rule !== "active-object-far";
        governed[k] = said ? own : { ...part, metric: "launched", agent: "attacker", rule: "whole-of-part", active: false };
      } else if (part !== undefined && part !== null && own !== null && own !== undefined && own.rule !== "reduced-passive" && own.rule !== "relative") governed[k] = null;
    }
    const placed = new Map<number, number>();
    for (let k = 0; k < found.length; k++) {
      const q = found[k] as QuantityPhrase;
      let g = governed[k] ?? null;
      const refuse = (reason: AbstainReason, detail: string, rule: string): void => {
        if (q.number.kind === "article" || q.number.kind === "another" || q.number.kind === "none" || q.number.kind === "more" || q.number.kind === "pair" || q.number.kind === "all") return;
        refusals.push({ from: q.number.from, to: q.number.to, reason, detail, rule });
      };
      if (q.reason !== null) {
        refuse(q.reason, q.detail, "quantity");
        continue;
      }
      if (g === null && isYear(a, q)) {
        refuse("year", "four digits of a year", "quantity");
        continue;
      }
      if (g === null && q.number.kind !== "more" && q.number.kind !== "all" && !(q.number.kind === "none")) g = governFar(a, s, q);
      if (g === null) {
        refuse("no-metric", "nothing near by says what it counts", "govern");
        continue;
      }
      const denial = refusalOf(a, s, q, g);
      if (denial !== null) {
        refuse(denial.reason, denial.detail, "mood");
        continue;
      }
      g = byMeans(a, s, q, g);
      const unit = q.unit ?? UNIT_OF_METRIC[g.metric];
      let weapon = q.weapon;
      if (unit === "munition" && weapon.length === 0) {
        const part = parts[k] as number;
        weapon = part >= 0 ? (found[part] as QuantityPhrase).weapon : (found[k - 1]?.weapon.length ?? 0) > 0 ? (found[k - 1] as QuantityPhrase).weapon : lastWeapon;
        if (weapon.length === 0 && q.head === null) weapon = weaponNear(a, s, q);
        // A bare number with a verb that takes anything, and no weapon in sight, is not a count of weapons.
        if (weapon.length === 0) {
          refuse("no-metric", "no weapon is named that it could count", "govern");
          continue;
        }
      }
      if (unit === "munition" && q.unit === null && !q.partitive && (q.number.kind === "vague" || (g.metric === "launched" && g.rule.startsWith("active-object") && weaponNear(a, { ...s, to: q.from }, q).length === 0))) {
        refuse("no-metric", "no weapon is named that it could count", "govern");
        continue;
      }
      if (q.number.kind === "article" && !articleCounts(a, q, g, unit)) continue;
      let part = parts[k] as number;
      if (part < 0 && g.rule === "list-line" && header !== null) part = -2;
      part = part === -2 && header !== null ? header.index : part >= 0 ? (placed.get(part) ?? -1) : -1;
      if (part < 0 && k > 0 && (found[k - 1] as QuantityPhrase).whole === q) part = -1;
      if (part < 0 && unit === "munition" && g.metric !== "launched" && g.metric !== "detected" && lastLaunched >= 0 && lastParagraph >= s.paragraph - 1) {
        const launched = counts[lastLaunched];
        if (launched !== undefined && (q.partitive || q.unit === null || q.additional) && fitsInside(q, launched.quantity)) part = lastLaunched;
      }
      const index = counts.length;
      counts.push({ sentence: s, quantity: q, government: g, unit, weapon, metric: g.metric, part });
      placed.set(k, index);
      // "shot down all 14 drones launched": so many were launched.
      if (q.relation === "all_of" && unit === "munition" && g.metric !== "launched" && saysLaunched(a, s, q)) {
        counts.push({ sentence: s, quantity: { ...q, relation: "exact" }, government: { ...g, rule: "whole-of-all", agent: "attacker", active: false }, unit, weapon, metric: "launched", part: -1 });
      }
      if (g.also !== undefined) counts.push({ sentence: s, quantity: q, government: g.also, unit, weapon, metric: g.also.metric, part });
      if (unit === "munition" && weapon.length > 0) lastWeapon = weapon;
      if (unit === "munition" && endsWithColon(a, s)) header = { metric: g.metric, government: g, paragraph: s.paragraph, index };
      if ((g.metric === "launched" || g.metric === "detected") && q.number.kind !== "article") {
        lastLaunched = index;
        lastParagraph = s.paragraph;
      }
    }
  }
  return { counts, refusals };
}

/** "killing two people, a man aged 60 and a woman": who the two are, not two more. */
function ageFollows(a: Analysis, left: QuantityPhrase): boolean {
  return left.low !== null && left.low >= 2 && a.tokens.code[left.to] === 44;
}

/** "a drone" counts one only where its own verb says what happened to it. */
function articleCounts(a: Analysis, q: QuantityPhrase, g: Government, unit: Unit): boolean {
  const said = words(a, g.cue.from, g.cue.to);
  if ((unit === "object" || unit === "location") && g.metric === "objects_damaged") {
    return /damag|destroy|demolish|wreck|ruin|ablaze|gutted|flatten|level|burn/i.test(said) && (g.rule === "passive" || g.rule === "active-object" || g.rule === "list" || g.rule === "active-object-far");
  }
  // Ships are reported one by one: "a tanker was hit".
  if (unit === "object" && /(?:ship|vessel|tanker|freighter|carrier|boat|frigate|ferry|trawler)$/i.test(words(a, q.noun.from, q.noun.to))) return g.rule === "passive" || g.rule === "subject";
  if (unit === "munition") return g.metric !== "launched" || g.rule === "active-object" || g.rule === "passive" || g.rule === "list" || g.rule === "part-of";
  return unit === "person";
}

function fitsInside(part: QuantityPhrase, whole: QuantityPhrase): boolean {
  const low = part.low ?? 0;
  return whole.high === null || low <= whole.high;
}

/** The weapon named last before a bare number in its sentence. */
function weaponNear(a: Analysis, sentence: Sentence, q: QuantityPhrase): readonly string[] {
  const s = within(sentence, q.from, q.to);
  for (let i = q.from - 1; i >= s.from; i--) {
    const weapon = termWith(a, i, TAG.weapon)?.weapon;
    if (weapon !== undefined) return [weapon.path];
  }
  // "82 drones came in. Sixty-one were brought down."
  for (let i = s.from - 1, steps = 0; i >= 0 && steps < 60; i--, steps++) {
    const weapon = termWith(a, i, TAG.weapon)?.weapon;
    if (weapon !== undefined && weapon.number !== "one") return [weapon.path];
  }
  for (let i = q.to; i < s.to; i++) {
    const weapon = termWith(a, i, TAG.weapon)?.weapon;
    if (weapon !== undefined) return [weapon.path];
  }
  return [];
}

function hasNumber(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (a.tokens.kind[i] === NUMBER) return true;
    const role = termWith(a, i, TAG.num)?.num?.role;
    if (role !== undefined && role !== "article" && role !== "another" && role !== "none" && role !== "all" && role !== "ordinal") return true;
  }
  return false;
}

export const isJoin = (a: Analysis, at: number): boolean => a.tokens.kind[at] === HYPHEN || a.tokens.kind[at] === WORD;
