import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import type { CueWord } from "../term.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT, QUOTE, WORD } from "../tokens.ts";
import { byVerbBefore } from "./by-verb.ts";
import { UNIT_OF_METRIC } from "./count.ts";
import type { Government, Unitish } from "./cue.ts";
import { COMMA, DASHES, OPEN, before, fitting, namesBorder, role, skipPhrase, takesObject, word } from "./cue.ts";
import { skipParenthesis } from "./parenthesis.ts";
import { objectClause } from "./relative.ts";
import type { QuantityPhrase } from "./quantity.ts";

/**
 * What follows the noun says it: "35 drones were shot down", "58 jammed", "12 people died", "one person dead".
 *
 * Walks right over adverbs, prepositional phrases, relative words and reporting passives ("were reported killed"). A
 * reduced participle ("drones launched by Russia") is kept in hand while a finite predicate may still follow.
 */
export function byPredicate(a: Analysis, s: Sentence, q: QuantityPhrase, wanted: Unitish, stops: ReadonlySet<number>): Government | null {
  let unit = wanted;
  let aux = false;
  let relative = false;
  let direct = true;
  let have = false;
  let closed = false;
  // "27 of the 40 drones it sent reached": the clause tells of something else.
  const clause = objectClause(a, s, q);
  let reduced: Government | null = q.whole === null ? (clause?.government ?? null) : null;
  let i = clause?.to ?? q.to;
  for (let steps = 0; i < s.to && steps < 24; steps++) {
    const kind = a.tokens.kind[i];
    const code = a.tokens.code[i] as number;
    const mask = a.mask[i] as number;
    const next = a.end[i] as number;
    // A bare number that a participle has told to be of people stays one of people.
    if (unit === "implied" && reduced !== null) unit = UNIT_OF_METRIC[reduced.metric];
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
      // The relative clause has had its verb: this one is the noun's.
      if (closed) relative = false;
      aux = true;
      i = next;
      continue;
    }
    if (r === "have" || r === "modal") {
      have = true;
      i = next;
      continue;
    }
    // "cities were closed as drones attacked"
    if (word(a, i) === "as" && aux && i > q.to) return reduced;
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
            closed = true;
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
          const passive = make(acted, "passive");
          return laterFate(a, next, s.to, unit, stops, passive) ?? passive;
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
        closed = true;
        i = skipPhrase(a, i, s.to);
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
        const damages = /^damag/.test(word(a, i)) && next < s.to && a.mask[next] === 0 && a.tokens.kind[next] === WORD;
        if (unit === "munition" && direct && (damages || takesObject(a, next, s.to))) {
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
    if (r === "subordinator" && !aux) return reduced;
    if (r === "relative" || (r === "determiner" && /^(?:that|which)$/i.test(word(a, i)))) {
      direct = true;
      relative = true;
      i = next;
      continue;
    }
    if (r === "preposition" || r === "of" || r === "with" || (r === "including" && reduced !== null)) {
      // What follows "after" tells of something else: "risen to 28 after missiles hit a house".
      if (/^(?:after|before|following|since|as|when|while)$/.test(word(a, i)) && !(have && word(a, i) === "since")) return reduced;
      i = skipPhrase(a, i, s.to);
      if (r !== "of" && !aux) direct = false;
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
    // "57 believed to have hit their targets"
    if (!aux && /^(?:believed|reported|thought|said|known|confirmed|feared|presumed|reportedly)$/.test(word(a, i)) && (role(a, next) === "to" || fitting(a, next, unit, ["adjective", "participle"]) !== undefined)) {
      i = next;
      while (i < s.to && (role(a, i) === "to" || role(a, i) === "have" || role(a, i) === "be")) {
        if (role(a, i) === "be") aux = true;
        if (role(a, i) === "have") have = true;
        i = a.end[i] as number;
      }
      if (aux) have = false;
      continue;
    }
    if (aux && /^found$/.test(word(a, i)) && fitting(a, next, unit, ["adjective"])?.metric === "missing") return reduced;
    if (aux && (mask & (TAG.say | TAG.verb)) !== 0) {
      // "were reported killed", "were believed to have been wounded", "was found dead"
      i = next;
      while (i < s.to && (role(a, i) === "to" || role(a, i) === "have" || role(a, i) === "be" || (word(a, i) === "as" && /^(?:identified|reported|described|listed|confirmed|known|classified|recorded|declared|registered|named)$/.test(word(a, before(a, i)))))) i = a.end[i] as number;
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
    if (joined && list && steps > 2 && fitting(a, i, "object", ["subject"]) !== undefined && a.term[i]?.attack === undefined) return i;
    if (((a.mask[i] as number) & (TAG.cue | TAG.verb | TAG.say)) !== 0 && ((a.mask[i] as number) & (TAG.noun | TAG.thing | TAG.person)) === 0) return 0;
    i = a.end[i] as number;
  }
  return 0;
}

/** "were launched from the south and shot down over the sea": what became of what was sent. */
function laterFate(a: Analysis, at: number, limit: number, unit: Unitish, stops: ReadonlySet<number>, first: Government): Government | null {
  if (first.metric !== "launched" && first.metric !== "detected") return null;
  for (let i = at, steps = 0; i < limit && steps < 9 && !stops.has(i) && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    if (role(a, i) !== "conjunction") continue;
    const be = a.end[i] as number;
    const verb = role(a, be) === "be" ? (a.end[be] as number) : be;
    const cue = fitting(a, verb, unit, ["participle"]);
    return cue?.agent === "defender" && cue.metric !== "detected" ? { metric: cue.metric, cue: { from: verb, to: a.end[verb] as number }, agent: cue.agent, rule: "passive", active: false, also: first } : null;
  }
  return null;
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

/** "missiles hit the port" is a hit; "missiles hit, officials said" too; "drones hit by" is not. */
function subjectFits(a: Analysis, next: number, limit: number, cue: CueWord): boolean {
  if (cue.metric !== "hits") return true;
  if (next >= limit) return true;
  const verb = word(a, before(a, next));
  // "rockets landed on the base" is a hit; "three fell" alone may mean anything.
  if (/^(?:land|fall|fell|crash|c[ao]me)/.test(verb) && !/into$/.test(verb)) return role(a, next) === "preposition" && /^(?:in|on|onto|inside|at|near|into|within)/.test(word(a, next));
  return !(role(a, next) === "preposition" && word(a, next) === "by");
}

/** "destroyed 25 drones that had intruded", "a missile that crossed into the country was intercepted": what became of those that crossed. */
function fateBeside(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish, crossing: Government): Government | null {
  const verb = byVerbBefore(a, s, q, unit);
  if (verb !== null) return verb.agent === "defender" && verb.metric !== "detected" ? verb : null;
  let be = false;
  for (let i = crossing.cue.to, steps = 0; i < s.to && steps < 12; i = a.end[i] as number, steps++) {
    if (a.tokens.kind[i] === PUNCT || role(a, i) === "relative") return null;
    if (role(a, i) === "be") be = true;
    const cue = be ? fitting(a, i, unit, ["participle"]) : undefined;
    if (cue !== undefined) return cue.agent === "defender" ? { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "passive", active: false } : null;
  }
  return null;
}

/** "detected a drone entering its airspace": that it crossed says more than that it was seen. */
export function entered(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish, stops: ReadonlySet<number>): Government | null {
  if (q.unit !== "munition") return null;
  const crossing = byPredicate(a, s, q, unit, stops);
  if (crossing?.metric !== "crossed_border" || (crossing.rule !== "reduced-active" && crossing.rule !== "relative") || !namesBorder(a, crossing.cue.to, s.to)) return null;
  const fate = fateBeside(a, s, q, unit, crossing);
  return fate === null ? crossing : { ...fate, also: crossing };
}
