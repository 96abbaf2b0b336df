import type { Metric, Unit } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import type { CueWord } from "../term.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT, QUOTE } from "../tokens.ts";
import type { QuantityPhrase } from "./quantity.ts";

/** The word that says what a quantity counts, and how the two stand to each other. */
export interface Government {
  readonly metric: Metric;
  readonly cue: { readonly from: number; readonly to: number };
  readonly agent: CueWord["agent"];
  /** Name of the rule, kept with the claim: `passive`, `active-object`, `attack-with` … */
  readonly rule: string;
  /** True when the cue's agent stands before it as its subject ("Russia launched 108 drones"). */
  readonly active: boolean;
  /** A second count said of the same number: "were detected and destroyed". */
  readonly also?: Government;
}

const COMMA = 44;
const SEMICOLON = 59;
const COLON = 58;
const OPEN = 40;
const CLOSE = 41;
const DASHES = new Set([0x2013, 0x2014]);

type Unitish = Unit | "implied";

/** The cue meanings at a token that can take a theme of this unit, most fitting first. */
function fitting(a: Analysis, at: number, unit: Unitish, forms: readonly CueWord["form"][]): CueWord | undefined {
  const cues = termWith(a, at, TAG.cue)?.cue;
  if (cues === undefined) return undefined;
  for (const form of forms) {
    const found = cues.find((cue) => cue.form === form && (unit === "implied" || cue.theme.includes(unit)));
    if (found !== undefined) return found;
  }
  return undefined;
}

const role = (a: Analysis, at: number): string | undefined => termWith(a, at, TAG.func)?.func?.role;

function isBe(a: Analysis, at: number): boolean {
  return role(a, at) === "be";
}

/** Index of the term that ends right before a token. */
const before = (a: Analysis, at: number): number => a.start[at - 1] as number;

/** Whether a verb stands in the passive: a form of "be" before it, adverbs and commas between allowed. */
function passive(a: Analysis, at: number, floor: number): boolean {
  let i = at;
  for (let steps = 0; steps < 4 && i > floor; steps++) {
    i = before(a, i);
    if (isBe(a, i)) return true;
    const r = role(a, i);
    if (r !== "adverb" && r !== "negation" && r !== "have") return false;
  }
  return false;
}

/** "30 downed drones", "12 deaths": the noun phrase itself says it. */
function byHead(a: Analysis, q: QuantityPhrase, unit: Unitish): Government | null {
  if (q.premodifier !== null) {
    const cue = q.premodifier.cues.find((c) => c.form === "participle" && (unit === "implied" || c.theme.includes(unit)));
    if (cue !== undefined) {
      const at = q.premodifier.at;
      return { metric: cue.metric, cue: { from: at, to: a.end[at] as number }, agent: cue.agent, rule: "premodifier", active: false };
    }
  }
  return null;
}

/** A cue right before the number, as its verb: "shot down 35 drones", "killing at least one woman". */
function byVerbBefore(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish): Government | null {
  let i = q.from;
  for (let steps = 0; steps < 6 && i > s.from; steps++) {
    i = before(a, i);
    if (((a.mask[i] as number) & TAG.superlative) !== 0 || a.tokens.kind[i] === QUOTE) continue;
    const cue = fitting(a, i, unit, ["participle", "past", "base", "third", "ing"]);
    if (cue !== undefined) {
      if (passive(a, i, s.from) && !(cue.form === "ing")) return null;
      // "lost three", "recorded six", "destroyed 14": without a noun these count anything.
      if (q.unit === null && (word(a, i) === "lost" || cue.metric === "lost" || cue.metric === "detected" || cue.metric === "objects_damaged" || cue.metric === "hit_locations")) return null;
      return { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "active-object", active: cue.form !== "ing" };
    }
    const noun = fitting(a, i, unit, ["noun"]);
    if (noun !== undefined && a.term[i]?.thing === undefined) {
      return { metric: noun.metric, cue: { from: i, to: a.end[i] as number }, agent: noun.agent, rule: "noun-of", active: false };
    }
    const r = role(a, i);
    const mask = a.mask[i] as number;
    const skip = r === "adverb" || r === "determiner" || (mask & (TAG.hedge | TAG.time)) !== 0 || (r === "of" && steps === 0 && fitting(a, before(a, i), unit, ["noun"]) !== undefined) || (mask & TAG.num) !== 0 || (mask & TAG.people) !== 0;
    if (!skip) return null;
  }
  return null;
}

/** Steps over a prepositional phrase that starts at `i`; returns the token after it. */
function skipPhrase(a: Analysis, i: number, limit: number): number {
  let k = a.end[i] as number;
  for (let steps = 0; k < limit && steps < 10; steps++) {
    const mask = a.mask[k] as number;
    const kind = a.tokens.kind[k];
    const r = role(a, k);
    if (kind === PUNCT) break;
    if (kind === QUOTE || kind === HYPHEN) {
      k++;
      continue;
    }
    if (r !== undefined && r !== "determiner" && r !== "possessive") break;
    const noun = steps > 0 && role(a, before(a, k)) === "determiner";
    if (!noun && (mask & (TAG.cue | TAG.verb | TAG.say)) !== 0 && (mask & (TAG.place | TAG.weapon | TAG.attack | TAG.person | TAG.thing)) === 0) break;
    k = a.end[k] as number;
  }
  return k;
}

/**
 * What follows the noun says it: "35 drones were shot down", "58 jammed", "12 people died", "one person dead".
 *
 * Walks right over adverbs, prepositional phrases, relative words and reporting passives ("were reported killed"). A
 * reduced participle ("drones launched by Russia") is kept in hand while a finite predicate may still follow.
 */
function byPredicate(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish, stops: ReadonlySet<number>): Government | null {
  let aux = false;
  let relative = false;
  let direct = true;
  let have = false;
  let reduced: Government | null = null;
  let i = q.to;
  for (let steps = 0; i < s.to && steps < 24; steps++) {
    const kind = a.tokens.kind[i];
    const code = a.tokens.code[i] as number;
    const mask = a.mask[i] as number;
    const next = a.end[i] as number;
    if (stops.has(i) && i !== q.to) {
      // Another quantity: only the object of a preposition may stand between a noun and its verb.
      if (!aux) return reduced;
      return reduced;
    }
    if (kind === PUNCT) {
      if (code === COMMA || code === OPEN || DASHES.has(code)) {
        const past = skipParenthesis(a, i, s.to);
        if (past !== null) {
          i = past;
          continue;
        }
        // "six houses, four cars, garages and a school were damaged"
        const predicate = reduced === null && code === COMMA ? secondSubject(a, i, s.to, stops, true) : 0;
        if (predicate > 0) {
          i = predicate;
          continue;
        }
        return reduced;
      }
      return reduced;
    }
    if (kind === QUOTE) {
      i++;
      continue;
    }
    const r = role(a, i);
    // "failed to detonate": what did not happen counts nothing.
    if (/^fail(?:s|ed|ing)?$/.test(word(a, i))) return reduced;
    if (r === "be") {
      aux = true;
      i = next;
      continue;
    }
    if (r === "have" || r === "modal") {
      have = true;
      i = next;
      continue;
    }
    const make = (cue: CueWord, rule: string): Government => ({
      metric: cue.metric, cue: { from: i, to: next }, agent: cue.agent, rule, active: false,
    });
    if ((mask & TAG.cue) !== 0 && a.tokens.kind[next] === HYPHEN && ((a.tokens.flags[next] as number) & 1) === 0) {
      i = next;
      continue;
    }
    if ((mask & TAG.cue) !== 0) {
      if (role(a, i) === undefined && a.tokens.kind[i] === QUOTE) continue;
      const acted = fitting(a, i, unit, ["participle"]);
      const happened = fitting(a, i, unit, ["subject"]);
      const state = fitting(a, i, unit, ["adjective"]);
      if (aux) {
        if (acted !== undefined) {
          if (relative) {
            reduced ??= make(acted, "relative");
            aux = false;
            i = next;
            continue;
          }
          // "were recorded hitting 13 locations"
          const doing = acted.metric === "detected" ? fitting(a, next, unit, ["subject"]) : undefined;
          if (doing?.metric === "hits" && /ing\b/.test(word(a, next))) return { ...make(doing, "subject"), cue: { from: next, to: a.end[next] as number } };
          // "were detected and destroyed": the later word says what became of them.
          if (acted.metric === "detected" && role(a, next) === "conjunction") {
            const at = a.end[next] as number;
            const then = fitting(a, at, unit, ["participle"]);
            if (then !== undefined && then.metric !== "detected") return { ...make(then, "passive"), cue: { from: at, to: a.end[at] as number }, also: make(acted, "passive") };
          }
          return make(acted, "passive");
        }
        if (state !== undefined) return make(state, "predicate-adjective");
        if (happened !== undefined && /ing\b/.test(word(a, i))) return reduced ?? make(happened, relative ? "relative" : "subject");
        if (happened !== undefined && happened.metric !== "hits" && happened.metric !== "launched") return make(happened, "subject");
        return reduced;
      }
      if (have) {
        if (happened !== undefined) return make(happened, "subject");
        return reduced;
      }
      if (happened !== undefined && /ing\b/.test(word(a, i))) {
        // "11 drones heading for the capital were shot down": a finite predicate may follow.
        reduced ??= make(happened, "reduced-active");
        i = skipPhrase(a, i, s.to);
        direct = false;
        continue;
      }
      if (happened !== undefined && subjectFits(a, next, s.to, happened)) {
        if (!relative || happened.metric === "crossed_border") {
          const first = make(happened, relative ? "relative" : "subject");
          // "50 rockets launched from Lebanon struck …": both are said.
          if (reduced?.metric === "launched" && first.metric === "hits" && q.number.kind !== "article") return { ...reduced, also: first };
          return fateAfter(a, next, s.to, unit, first) ?? first;
        }
        reduced ??= make(happened, "relative");
        i = next;
        continue;
      }
      if (state !== undefined && direct) return make(state, "adjective");
      if (acted !== undefined) {
        // "12 drones destroyed a house": an active verb with its own object, unless that is the same unit.
        if (takesObject(a, next, s.to) && unit !== "implied" && direct && acted.theme.includes(unit)) {
          // "two drones destroyed a house": they hit it.
          const damages = unit === "munition" && a.term[i]?.cue?.some((c) => c.metric === "objects_damaged") === true;
          return damages ? { ...make(acted, "subject"), metric: "hits", agent: "attacker" } : reduced;
        }
        reduced ??= make(acted, "reduced-passive");
        i = next;
        direct = false;
        continue;
      }
      const moved = fitting(a, i, unit, ["ing"]);
      if (moved !== undefined && /^being /.test(word(a, i))) return make(moved, "passive");
      // A verb of another count with this noun as its subject: "five drones killed three people".
      if (happened === undefined && acted === undefined && (mask & (TAG.weapon | TAG.person | TAG.thing | TAG.attack)) === 0) {
        const other = a.term[i]?.cue ?? [];
        if (unit === "munition" && direct && takesObject(a, next, s.to)) {
          const harm = other.find((c) => c.metric === "objects_damaged" && c.form === "participle");
          if (harm !== undefined) return { ...make(harm, "subject"), metric: "hits", agent: "attacker" };
        }
        if (other.some((c) => c.form === "past" || c.form === "third" || c.form === "participle")) return reduced;
      }
      i = next;
      direct = false;
      continue;
    }
    if (r === "adverb" || r === "negation" || (mask & (TAG.time | TAG.hedge)) !== 0) {
      i = next;
      continue;
    }
    if (r === "relative" || (r === "determiner" && /^(?:that|which)$/i.test(word(a, i)))) {
      direct = true;
      relative = true;
      i = next;
      continue;
    }
    if (r === "preposition" || r === "of" || r === "with") {
      i = skipPhrase(a, i, s.to);
      direct = aux ? direct : false;
      continue;
    }
    // "a man called Petro died", "a driver, aged 40": names and ages stand aside.
    if (!aux && /^(?:called|named|aged|identified|known|dubbed)$/.test(word(a, i))) {
      i = skipPhrase(a, i, s.to);
      continue;
    }
    if (!aux && r === "determiner" && word(a, i) === "each") {
      i = next;
      continue;
    }
    // "sustained head injuries", "suffered serious shrapnel wounds"
    if (unit !== "munition" && /^(?:suffer|sustain|receiv)/.test(word(a, i)) && injuryFollows(a, next, s.to)) {
      return { metric: "injured", cue: { from: i, to: next }, agent: null, rule: "subject", active: false };
    }
    if (aux && /^found$/.test(word(a, i)) && fitting(a, next, unit, ["adjective"])?.metric === "missing") return reduced;
    if (aux && (mask & (TAG.say | TAG.verb)) !== 0) {
      // "were reported killed", "were believed to have been wounded", "was found dead"
      i = next;
      while (i < s.to && (role(a, i) === "to" || role(a, i) === "have" || role(a, i) === "be" || word(a, i) === "as")) i = a.end[i] as number;
      continue;
    }
    if (!aux && have && (mask & TAG.verb) !== 0) return reduced;
    if (r === "conjunction") {
      // "… and were shot down": the predicate goes on only when a form of "be" follows at once.
      const after = role(a, next);
      if (reduced === null && after === "be") {
        i = next;
        continue;
      }
      if (relative && reduced !== null) {
        i = next;
        continue;
      }
      // "47 UAVs and other kinds of drones were shot down": a second subject without a number.
      const predicate = secondSubject(a, next, s.to, stops);
      if (reduced === null && predicate > 0) {
        i = predicate;
        continue;
      }
      return reduced;
    }
    // "17 people working at a mill lost their lives"
    if (!aux && r === undefined && a.term[i]?.verb?.form === "ing") {
      i = skipPhrase(a, i, s.to);
      continue;
    }
    if (r !== undefined || (mask & (TAG.say | TAG.verb)) !== 0) {
      if (mask === 0 || r === "to") {
        i = next;
        continue;
      }
      return reduced;
    }
    i = next;
    if (steps > 14) return reduced;
  }
  return reduced;
}

/** The token of the "be" after a second subject without a number, or 0. */
function secondSubject(a: Analysis, at: number, limit: number, stops: ReadonlySet<number>, list = false): number {
  let i = at;
  let joined = !list;
  for (let steps = 0; i < limit && steps < (list ? 18 : 7); steps++) {
    if (stops.has(i) || (a.tokens.kind[i] === PUNCT && !(list && a.tokens.code[i] === COMMA))) return 0;
    const r = role(a, i);
    if (r === "conjunction") joined = true;
    if (r === "relative" || r === "subordinator" || r === "pronoun" || r === "including" || /^(?:each|all|both|none)$/.test(word(a, i))) return 0;
    if (r === "be" || r === "have") return steps === 0 || !joined ? 0 : i;
    if (((a.mask[i] as number) & (TAG.cue | TAG.verb | TAG.say)) !== 0 && ((a.mask[i] as number) & (TAG.noun | TAG.thing | TAG.person)) === 0) return 0;
    i = a.end[i] as number;
  }
  return 0;
}

/** "attempted to cross into Israel but were intercepted": what became of them, with what they did beside it. */
function fateAfter(a: Analysis, at: number, limit: number, unit: Unitish, first: Government): Government | null {
  if (first.metric !== "crossed_border" && first.metric !== "launched") return null;
  for (let i = at, steps = 0; i < limit && steps < 14; i = a.end[i] as number, steps++) {
    if (role(a, i) !== "conjunction") continue;
    const be = a.end[i] as number;
    if (role(a, be) !== "be") continue;
    const verb = a.end[be] as number;
    const cue = fitting(a, verb, unit, ["participle"]);
    return cue === undefined ? null : { metric: cue.metric, cue: { from: verb, to: a.end[verb] as number }, agent: cue.agent, rule: "passive", active: false, also: first };
  }
  return null;
}

function injuryFollows(a: Analysis, at: number, limit: number): boolean {
  for (let i = at, steps = 0; i < limit && steps < 5; i = a.end[i] as number, steps++) {
    if (a.tokens.kind[i] === PUNCT) return false;
    if (/(?:injur(?:y|ies)|wounds?|burns?|cuts|lacerations|bruises|fractures|concussions?|poisoning|shock)$/.test(word(a, i))) return true;
  }
  return false;
}

/** "hit by eight drones", "attacked by 12 missiles". */
function byAgent(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  let i = q.from;
  for (let steps = 0; steps < 3 && i > s.from; steps++) {
    i = before(a, i);
    if (word(a, i) === "by") break;
    if (role(a, i) !== "adverb" && role(a, i) !== "determiner" && ((a.mask[i] as number) & (TAG.hedge | TAG.num)) === 0) return null;
  }
  if (word(a, i) !== "by") return null;
  for (let steps = 0; steps < 3 && i > s.from; steps++) {
    i = before(a, i);
    const w = word(a, i);
    const cue = { from: i, to: a.end[i] as number };
    if (/^(?:hit|struck|demolished|destroyed|damaged|wrecked|levelled|leveled)$/.test(w)) return { metric: "hits", cue, agent: "attacker", rule: "passive-agent", active: false };
    if (w === "attacked" || w === "targeted" || w === "pounded" || w === "bombarded") return { metric: "launched", cue, agent: "attacker", rule: "passive-agent", active: false };
    if (role(a, i) !== "adverb" && ((a.mask[i] as number) & TAG.time) === 0) return null;
  }
  return null;
}

function word(a: Analysis, at: number): string {
  return a.text.slice(a.tokens.from[at], a.tokens.to[(a.end[at] as number) - 1]).toLowerCase();
}

/** "missiles hit the port" is a hit; "missiles hit, officials said" too; "drones hit by" is not. */
function subjectFits(a: Analysis, next: number, limit: number, cue: CueWord): boolean {
  if (cue.metric !== "hits") return true;
  if (next >= limit) return true;
  const verb = word(a, before(a, next));
  // "rockets landed on the base" is a hit; "three fell" alone may mean anything.
  if (/^(?:land|fall|fell|crash|c[ao]me)/.test(verb) && !/into$/.test(verb)) return role(a, next) === "preposition" && /^(?:in|on|onto|inside|at|near|into|within)/.test(word(a, next));
  return !(role(a, next) === "preposition" && word(a, next) === "by");
}

/** Whether an object follows a verb at once: a determiner, a number or a noun, not a preposition or a stop. */
function takesObject(a: Analysis, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const r = role(a, at);
  const mask = a.mask[at] as number;
  if (a.tokens.kind[at] === PUNCT) return false;
  if (r === "determiner") return true;
  if (r !== undefined) return false;
  return (mask & (TAG.num | TAG.weapon | TAG.person | TAG.thing | TAG.hedge)) !== 0 && (mask & TAG.time) === 0;
}

/** Steps over ", including two children," or "(…)" and a relative clause between commas; null when it does not close. */
function skipParenthesis(a: Analysis, at: number, limit: number): number | null {
  const open = a.tokens.code[at] as number;
  const close = open === OPEN ? CLOSE : open;
  const next = at + 1;
  const mask = a.mask[next] ?? 0;
  const r = role(a, next);
  const parenthetical = open !== COMMA || r === "including" || r === "preposition" || r === "relative" || r === "of" || r === "adverb" || (mask & (TAG.hedge | TAG.time | TAG.num | TAG.measure)) !== 0 || (a.term[next]?.verb?.form ?? "") === "ing" || r === "determiner" || (mask & TAG.weapon) !== 0 || (mask & TAG.person) !== 0 || r === "conjunction";
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

/** "an attack with 108 drones", "pounded Kyiv with 40 missiles", "a barrage of 30 rockets", "involving 500 drones". */
function byAttackWith(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.attackNoun) {
    return { metric: "launched", cue: { from: q.noun.to, to: a.end[q.noun.to] as number }, agent: "attacker", rule: "numbered-attack", active: false };
  }
  let link = -1;
  let i = q.from;
  for (let steps = 0; steps < 12 && i > s.from; steps++) {
    i = before(a, i);
    const r = role(a, i);
    // "with ballistic and Kalibr missiles, then 500 drones"
    if (((a.mask[i] as number) & (TAG.weapon | TAG.people)) !== 0 || r === "conjunction" || (a.tokens.kind[i] === PUNCT && a.tokens.code[i] === COMMA)) continue;
    if (r === "with" || r === "of" || (r === "including" && word(a, i).startsWith("include"))) {
      link = i;
      break;
    }
    if (r === "adverb" || r === "determiner" || ((a.mask[i] as number) & (TAG.num | TAG.hedge)) !== 0) continue;
    return null;
  }
  if (link < 0) return null;
  const strong = role(a, link) !== "of";
  i = link;
  for (let steps = 0; steps < 22 && i > s.from; steps++) {
    i = before(a, i);
    const mask = a.mask[i] as number;
    const kind = a.tokens.kind[i];
    if (kind === PUNCT) {
      const code = a.tokens.code[i] as number;
      if ((code !== COMMA && code !== OPEN && code !== CLOSE) || !strong) return null;
      continue;
    }
    if ((mask & TAG.attack) !== 0) {
      return { metric: "launched", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "attack-with", active: false };
    }
    if (strong && (mask & TAG.cue) !== 0) {
      const cue = a.term[i]?.cue?.find((c) => c.metric === "hit_locations" || c.metric === "regions_affected" || (c.metric === "launched" && c.form !== "noun"));
      if (cue !== undefined) {
        // "hit a minibus with a drone": one that hit.
        const single = q.number.kind === "article" && /^(?:hit|struck|hitting|striking)$/.test(word(a, i));
        return { metric: single ? "hits" : "launched", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "attack-with", active: !passive(a, i, s.from) };
      }
      const own = a.term[i]?.cue?.find((c) => c.theme.includes("munition"));
      if (own !== undefined && own.form !== "subject") return null;
    }
    if (!strong && role(a, i) !== "adverb" && (mask & (TAG.modifier | TAG.num)) === 0 && steps > 2) return null;
  }
  return null;
}

/** "hits at six locations", "damage across four regions", "struck targets in five regions". */
function byPlaceCue(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.unit !== "region" && q.unit !== "location" && q.unit !== "object") return null;
  // "a strike on one of the most secured places" counts none.
  if (q.low === 1 && q.partitive) return null;
  let i = q.from;
  let linked = false;
  for (let steps = 0; steps < 16 && i > s.from; steps++) {
    i = before(a, i);
    const mask = a.mask[i] as number;
    const r = role(a, i);
    const kind = a.tokens.kind[i];
    if (kind === PUNCT && (a.tokens.code[i] === SEMICOLON || a.tokens.code[i] === COLON)) return null;
    if (kind === PUNCT && steps > 0 && linked === false) return null;
    if (r === "preposition" || r === "to") {
      linked = true;
      continue;
    }
    if ((mask & (TAG.verb | TAG.say)) !== 0 && (mask & (TAG.cue | TAG.attack | TAG.thing | TAG.noun)) === 0 && steps > 0 && word(a, i) !== "means" && !isBe(a, before(a, i))) return null;
    if ((mask & TAG.cue) !== 0) {
      const cues = a.term[i]?.cue ?? [];
      // Weapons shot down over so many regions say where, not how many regions were hit.
      if (cues.some((c) => c.metric === "shot_down" && c.form !== "noun") && !cues.some((c) => c.metric === "objects_damaged")) return null;
      if (!linked) return null;
      const noun = cues.find((c) => c.form === "noun" && c.theme.includes(q.unit as Unit));
      if (noun !== undefined) return { metric: noun.metric, cue: { from: i, to: a.end[i] as number }, agent: noun.agent, rule: "noun-at-places", active: false };
      if (q.unit === "region") {
        const harm = cues.find((c) => c.metric === "objects_damaged" || c.metric === "injured" || c.metric === "killed" || c.metric === "hit_locations" || c.metric === "regions_affected" || (c.metric === "launched" && c.form === "subject"));
        if (harm !== undefined) return { metric: "regions_affected", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "harm-in-regions", active: false };
      }
      if (q.unit === "location" && cues.some((c) => c.metric === "debris_locations")) {
        return { metric: "debris_locations", cue: { from: i, to: a.end[i] as number }, agent: null, rule: "noun-at-places", active: false };
      }
      if ((mask & TAG.attack) === 0) continue;
    }
    if ((mask & TAG.attack) !== 0 && linked && q.unit === "region") {
      return { metric: "regions_affected", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "attack-on-regions", active: false };
    }
    if ((mask & TAG.attack) !== 0 && linked && q.unit === "location" && steps < 5) {
      return { metric: "hit_locations", cue: { from: i, to: a.end[i] as number }, agent: "attacker", rule: "attack-on-places", active: false };
    }
  }
  return null;
}

/** "the death toll rose to 12", "the number of injured stands at 40". */
function byToll(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.unit !== null && q.unit !== "person") return null;
  let i = q.from;
  let rise = false;
  for (let steps = 0; steps < 16 && i > s.from; steps++) {
    i = before(a, i);
    const mask = a.mask[i] as number;
    if (a.tokens.kind[i] === PUNCT && (a.tokens.code[i] === SEMICOLON || a.tokens.code[i] === 46)) return null;
    if (a.term[i]?.verb?.role === "rise" || isBe(a, i)) rise = true;
    if ((mask & TAG.cue) === 0) continue;
    let cue = a.term[i]?.cue?.find((c) => c.form === "noun" && c.theme.includes("person"));
    if (cue === undefined) {
      // "the number of soldiers killed is 55,000"
      const harm = a.term[i]?.cue?.find((c) => c.form === "participle" && c.theme.includes("person"));
      if (harm !== undefined && rise && numberOf(a, s, i)) cue = harm;
      else if (a.term[i]?.verb?.role === "rise" || (mask & (TAG.attack | TAG.thing | TAG.noun)) !== 0) continue;
      else return null;
      return { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: null, rule: "toll", active: false };
    }
    let lead = before(a, q.from);
    while (lead > s.from && a.tokens.kind[lead] === QUOTE) lead = before(a, lead);
    if (!rise && role(a, lead) !== "preposition" && a.tokens.code[q.from - 1] !== COLON && role(a, lead) !== "to") return null;
    if (!/toll|number|count|deaths|injuries|injured|wounded|dead|casualties/.test(word(a, i))) return null;
    return { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: null, rule: "toll", active: false };
  }
  return null;
}

/** Whether "the number of" stands within five tokens before one. */
function numberOf(a: Analysis, s: Sentence, at: number): boolean {
  for (let i = at - 1; i >= s.from && i >= at - 5; i--) {
    const w = word(a, a.start[i] as number);
    if (w === "number" || w === "figure" || w === "total" || w === "tally") return true;
  }
  return false;
}

/** "there were almost 500 drones", said of an attack. */
function byExistence(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  let i = q.from;
  let be = -1;
  for (let steps = 0; steps < 5 && i > s.from; steps++) {
    i = before(a, i);
    if (isBe(a, i)) be = i;
    else if (be >= 0 && word(a, i) === "there") {
      for (let k = s.from; k < s.to; k = a.end[k] as number) {
        if (((a.mask[k] as number) & TAG.attack) !== 0) return { metric: "launched", cue: { from: i, to: a.end[be] as number }, agent: "attacker", rule: "existential", active: false };
      }
      return null;
    } else if (role(a, i) !== "have" && role(a, i) !== "adverb" && ((a.mask[i] as number) & (TAG.hedge | TAG.num)) === 0) return null;
  }
  return null;
}

/** "detected a drone entering its airspace": that it crossed says more than that it was seen. */
function entered(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish, stops: ReadonlySet<number>): Government | null {
  if (q.unit !== "munition") return null;
  const crossing = byPredicate(a, s, q, unit, stops);
  return crossing?.metric === "crossed_border" && (crossing.rule === "reduced-active" || crossing.rule === "relative") && namesBorder(a, crossing.cue.to, s.to) ? crossing : null;
}

/** "Among the dead were two children". */
function byAmong(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.unit !== "person") return null;
  let i = q.from;
  if (i <= s.from) return null;
  i = before(a, i);
  if (!isBe(a, i) || i <= s.from) return null;
  i = before(a, i);
  const cue = fitting(a, i, "person", ["adjective"]);
  return cue === undefined || !word(a, i).startsWith("among") ? null : { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: null, rule: "among", active: false };
}

/** A label in a list: "Shot down: 35", "Launched – 108 drones". */
function byLabel(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish): Government | null {
  const at = q.from - 1;
  if (at <= s.from) return null;
  const code = a.tokens.code[at] as number;
  if (code !== COLON && !DASHES.has(code) && a.tokens.kind[at] !== HYPHEN) return null;
  const label = before(a, at);
  const cue = fitting(a, label, unit, ["participle", "noun", "adjective", "subject"]);
  if (cue === undefined) return null;
  return { metric: cue.metric, cue: { from: label, to: a.end[label] as number }, agent: cue.agent, rule: "label", active: false };
}

/** A verb further left, with only phrases of place, time or a first object between: "fired into Israel about 200 missiles". */
function byVerbFar(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish): Government | null {
  let i = q.from;
  let comma = 0;
  for (let steps = 0; steps < 22 && i > s.from; steps++) {
    i = before(a, i);
    const kind = a.tokens.kind[i];
    const code = a.tokens.code[i] as number;
    const mask = a.mask[i] as number;
    if (kind === PUNCT) {
      if (code === COMMA && comma++ < 3) continue;
      return null;
    }
    const cue = fitting(a, i, unit, ["participle", "past", "base", "third", "ing"]);
    if (cue !== undefined && (mask & (TAG.weapon | TAG.person | TAG.thing)) === 0) {
      if (passive(a, i, s.from)) return null;
      if (cue.form === "participle" && !takesObjectSoon(a, i, q.from, unit)) return null;
      return { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "active-object-far", active: cue.form !== "ing" };
    }
    if ((mask & TAG.cue) !== 0) return null;
    if ((mask & (TAG.verb | TAG.say)) !== 0 && (mask & (TAG.noun | TAG.thing | TAG.weapon | TAG.attack | TAG.time)) === 0) return null;
    const r = role(a, i);
    if (word(a, i) === "that" || r === "relative" || r === "subordinator" || r === "modal" || r === "be" || r === "have" || r === "with" || (r === "including" && i < q.from - 3)) return null;
  }
  return null;
}

function takesObjectSoon(a: Analysis, at: number, limit: number, unit: Unitish): boolean {
  // Between the verb and the number: a phrase of place or time, or a conjoined object of the same kind.
  const next = a.end[at] as number;
  const r = role(a, next);
  if (r === "preposition" && word(a, next) === "by") return false;
  for (let i = next; i < limit; i = a.end[i] as number) {
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== COMMA) return false;
  }
  return unit === "munition" || unit === "person" || unit === "object";
}

const HARM = new Set<Metric>(["killed", "injured"]);

/** The rules that hold by themselves, strongest first; null when nothing near the quantity says what it counts. */
export function govern(a: Analysis, s: Sentence, q: QuantityPhrase, stops: ReadonlySet<number>): Government | null {
  const unit: Unitish = q.unit ?? (q.unknownNoun ? "person" : "implied");
  const found = governed(a, s, q, unit, stops) ?? (q.unknownNoun && (q.low ?? 0) >= 2 ? damagedThings(a, s, q, stops) : null);
  if (found === null) return null;
  if (found.metric === "objects_damaged" && q.unknownNoun) return found;
  // "12 dockers were killed" are people; "two shepherds", "14 trees" of other verbs may be anything.
  if (q.unknownNoun && !HARM.has(found.metric)) return null;

  if (q.unit === null && found.metric === "objects_damaged") return null;
  // Aircraft take off and crash; neither is a launch nor a hit.
  if ((found.metric === "hits" || found.metric === "launched") && q.weapon.length > 0 && q.weapon.every((path) => /^(?:aircraft|helicopter)/.test(path))) return null;
  // "in which no one is hurt" tells of no attack; "no one was hurt" does.
  if (q.number.kind === "none" && q.head?.num !== undefined && !pastBetween(a, q.to, found.cue.from)) return null;
  if (found.metric === "crossed_border" && !namesBorder(a, found.cue.to, s.to)) return null;
  return found;
}

function pastBetween(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i = a.end[i] as number) if (/^(?:was|were|been|had|has|have)$/.test(word(a, i))) return true;
  return from >= to;
}

/** "two berths were damaged": an unknown plural after a number, with a verb of damage. */
function damagedThings(a: Analysis, s: Sentence, q: QuantityPhrase, stops: ReadonlySet<number>): Government | null {
  if (!/s$/.test(word(a, q.number.to))) return null;
  const found = byVerbBefore(a, s, { ...q, unit: "object" }, "object") ?? byPredicate(a, s, q, "object", stops);
  return found?.metric === "objects_damaged" && (found.rule === "passive" || found.rule === "active-object") ? found : null;
}

/** Whether a land, its air space or a border is named soon after a verb of crossing. */
function namesBorder(a: Analysis, from: number, limit: number): boolean {
  for (let i = from, steps = 0; i < limit && steps < 8; i = a.end[i] as number, steps++) {
    if (((a.mask[i] as number) & (TAG.country | TAG.people | TAG.government)) !== 0) return true;
    if (/^(?:border|borders|airspace|frontier|territory|air)$/.test(word(a, i))) return true;
  }
  return false;
}

function governed(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish, stops: ReadonlySet<number>): Government | null {
  if (q.number.kind === "article" && q.unit === null) return null;
  if (q.attackNoun) return byAttackWith(a, s, q);
  return (
    byHead(a, q, unit) ??
    (q.unit === "region" || q.unit === "location" ? byPlaceCue(a, s, q) : null) ??
    (q.unit === "munition" ? byAgent(a, s, q) : null) ??
    entered(a, s, q, unit, stops) ??
    byVerbBefore(a, s, q, unit) ??
    byAmong(a, s, q) ??
    byPredicate(a, s, q, unit, stops) ??
    byLabel(a, s, q, unit) ??
    (q.unit === "munition" ? (byAttackWith(a, s, q) ?? byExistence(a, s, q)) : null) ??
    byToll(a, s, q)
  );
}

/** The rules that hold when neither the words near by nor a neighbour in a list say what a quantity counts. */
export function governFar(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.unit === null) return null;
  if (q.unit === "region" || q.unit === "location") return null;
  return (q.unit === "object" ? byPlaceCue(a, s, q) : null) ?? byVerbFar(a, s, q, q.unit);
}
