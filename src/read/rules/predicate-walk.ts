import type { Analysis } from "../analysis.ts";
import { hasShape, isOf, lastIsOf, partHasShape, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import type { CueWord } from "../term.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT, QUOTE } from "../tokens.ts";
import { fateAfter, harmDone, joinedPredicate, laterFate, partsHarmed, secondSubject, subjectFits, suffered } from "./after-verb.ts";
import { hasOwnParticiple, pastIncluded } from "./asides.ts";
import { UNIT_OF_METRIC } from "./count.ts";
import type { Government, Unitish } from "./cue.ts";
import { COMMA, DASHES, OPEN, before, fitting, role, skipPhrase, takesObject } from "./cue.ts";
import { isAdded, isInserted, leftBehind, pastPart, pastRange, strikesPlace } from "./around-predicate.ts";
import { skipParenthesis } from "./parenthesis.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { objectClause } from "./relative.ts";

/** What a step of the walk came to: a government or none ends it, `GO` goes on. */
type Step = Government | null | typeof GO;
const GO = Symbol("go on");

/** How many phrases may stand between a noun and its verb, and how many of them may be unknown. */
const STEPS = 24;
const UNKNOWN = 14;

/**
 * Walks right from a noun to its verb, over adverbs, prepositional phrases, relative words and reporting passives ("were
 * reported killed"). A reduced participle ("drones launched by Russia") is kept in hand while a finite predicate may follow.
 */
export class PredicateWalk {
  readonly #a: Analysis;
  readonly #s: Sentence;
  readonly #q: QuantityPhrase;
  readonly #stops: ReadonlySet<number>;
  #unit: Unitish;
  #i: number;
  /** A form of "be" was passed. */
  #aux = false;
  /** A form of "have" or a modal was passed. */
  #have = false;
  /** Inside a relative clause. */
  #relative = false;
  /** The relative clause has had its verb. */
  #closed = false;
  /** Nothing but the noun stands before the token in hand. */
  #direct = true;
  #reduced: Government | null;

  constructor(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish, stops: ReadonlySet<number>) {
    this.#a = a;
    this.#s = s;
    this.#q = q;
    this.#unit = unit;
    this.#stops = stops;
    // "27 of the 40 drones it sent reached": the clause tells of something else.
    const clause = objectClause(a, s, q);
    this.#reduced = q.whole === null ? (clause?.government ?? null) : null;
    this.#i = clause?.to ?? q.to;
  }

  run(): Government | null {
    for (let steps = 0; this.#i < this.#s.to && steps < STEPS; steps++) {
      // A bare number that a participle has told to be of people stays one of people.
      if (this.#unit === "implied" && this.#reduced !== null) this.#unit = UNIT_OF_METRIC[this.#reduced.metric];
      const step = this.#step(steps);
      if (step !== GO) return step;
    }
    return this.#reduced;
  }

  #step(steps: number): Step {
    const a = this.#a;
    const i = this.#i;
    // Another quantity: only the object of a preposition may stand between a noun and its verb.
    if (this.#stops.has(i) && i !== this.#q.to) return this.#reduced;
    if (a.tokens.kind[i] === PUNCT) return this.#mark();
    if (a.tokens.kind[i] === QUOTE) return this.#goTo(i + 1);
    // "failed to detonate": what did not happen counts nothing.
    if (isOf(a, i, "fail")) return this.#reduced;
    const r = role(a, i);
    if (r === "be") {
      // The relative clause has had its verb: this one is the noun's.
      if (this.#closed) this.#relative = false;
      this.#aux = true;
      return this.#pass();
    }
    const harmed = r === "have" && this.#unit === "object" ? partsHarmed(a, this.#next(), this.#s.to) : null;
    if (harmed !== null) return harmed;
    if (r === "have" || r === "modal") {
      this.#have = true;
      return this.#pass();
    }
    // "cities were closed as drones attacked"
    if (this.#aux && i > this.#q.to && isOf(a, i, "as")) return this.#reduced;
    // "two killed and four left wounded", "were left dead"
    if (isOf(a, i, "left") && this.#unit !== "munition" && this.#unit !== "object" && (this.#aux || this.#direct) && fitting(a, this.#next(), "person", ["adjective", "participle"]) !== undefined) {
      this.#aux = true;
      return this.#pass();
    }
    const harm = suffered(a, i, this.#s.to, this.#unit);
    if (harm !== null) return harm;
    if (((a.mask[i] as number) & TAG.cue) !== 0) return this.#cue();
    return this.#word(steps);
  }

  #goTo(at: number): typeof GO {
    this.#i = at;
    return GO;
  }

  #pass(): typeof GO {
    return this.#goTo(this.#next());
  }

  #next(): number {
    return this.#a.end[this.#i] as number;
  }

  #skip(): typeof GO {
    const to = skipPhrase(this.#a, this.#i, this.#s.to);
    // "between 7 a.m. and 9 a.m."
    const both = isOf(this.#a, this.#i, "between") && to < this.#s.to && role(this.#a, to) === "conjunction";
    return this.#goTo(both ? skipPhrase(this.#a, to, this.#s.to) : to);
  }

  #make(cue: CueWord, rule: string): Government {
    return { metric: cue.metric, cue: { from: this.#i, to: this.#next() }, agent: cue.agent, rule, active: false };
  }

  #mark(): Step {
    const code = this.#a.tokens.code[this.#i] as number;
    // "three [are] dead": words that an editor put in.
    if (isInserted(this.#a, this.#i, this.#q.to)) return this.#goTo(this.#i + 1);
    if (code !== COMMA && code !== OPEN && !DASHES.has(code)) return this.#reduced;
    // "dozens of drones, as well as 12 missiles, were identified": the comma closes what was added.
    if (code === COMMA && role(this.#a, this.#i + 1) === "be" && this.#i === this.#q.to && isAdded(this.#a, this.#q)) return this.#goTo(this.#i + 1);
    const past = skipParenthesis(this.#a, this.#i, this.#s.to);
    if (past !== null) return this.#goTo(past);
    const harm = code === COMMA && this.#reduced === null && this.#unit === "person" ? fitting(this.#a, this.#next(), "person", ["participle"]) : undefined;
    // "two generals, killed in strikes on Sunday"
    if (harm !== undefined && role(this.#a, this.#a.end[this.#next()] as number) === "preposition") return { ...this.#make(harm, "reduced-passive"), cue: { from: this.#next(), to: this.#a.end[this.#next()] as number } };
    // "six houses, four cars, garages and a school were damaged"
    const predicate = this.#reduced === null && code === COMMA ? secondSubject(this.#a, this.#i, this.#s.to, this.#stops, true) : 0;
    return predicate > 0 ? this.#goTo(predicate) : this.#reduced;
  }

  /** A word that says a metric. */
  #cue(): Step {
    const a = this.#a;
    const next = this.#next();
    if (a.tokens.kind[next] === HYPHEN && ((a.tokens.flags[next] as number) & 1) === 0) return this.#pass();
    const acted = fitting(a, this.#i, this.#unit, ["participle"]);
    const happened = fitting(a, this.#i, this.#unit, ["subject"]);
    // "four of the six missiles that had targeted the port": said of the six.
    if (this.#have && this.#relative && this.#q.whole !== null && happened !== undefined) {
      this.#closed = true;
      this.#have = false;
      return this.#skip();
    }
    const state = fitting(a, this.#i, this.#unit, ["adjective"]);
    if (this.#aux) return this.#afterBe(acted, happened, state);
    // "have minor injuries"
    const hurt = this.#have && this.#unit !== "munition" ? fitting(a, this.#i, this.#unit, ["noun"]) : undefined;
    if (hurt?.metric === "injured") return this.#make(hurt, "subject");
    if (this.#have) return happened === undefined ? this.#reduced : this.#make(happened, "subject");
    if (happened !== undefined && partHasShape(a, this.#i, "going on")) {
      // "11 drones heading for the capital were shot down": a finite predicate may follow.
      this.#reduced ??= this.#make(happened, "reduced-active");
      this.#direct = false;
      return this.#skip();
    }
    if (happened !== undefined && subjectFits(a, next, this.#s.to, happened)) return this.#happens(happened);
    // "mourners buried those killed" are not buried.
    if (state !== undefined && this.#direct && takesObject(a, next, this.#s.to) && isOf(a, this.#i, "held fast")) return this.#reduced;
    if (state !== undefined && (this.#direct || leftBehind(this.#a, this.#s, this.#q))) return this.#make(state, "adjective");
    if (acted !== undefined) return this.#participle(acted);
    const moved = fitting(a, this.#i, this.#unit, ["ing"]);
    if (moved !== undefined && tokenIsOf(a, this.#i, "being")) return this.#make(moved, "passive");
    if (happened === undefined) {
      const other = this.#otherVerb();
      if (other !== GO) return other;
    }
    this.#direct = false;
    return this.#pass();
  }

  /** "were shot down", "are missing", "is dying". */
  #afterBe(acted: CueWord | undefined, happened: CueWord | undefined, state: CueWord | undefined): Step {
    if (acted !== undefined) return this.#passive(acted);
    if (state !== undefined) return this.#make(state, "predicate-adjective");
    if (happened === undefined) return this.#reduced;
    if (partHasShape(this.#a, this.#i, "going on")) {
      const first = this.#reduced ?? this.#make(happened, this.#relative ? "relative" : "subject");
      return fateAfter(this.#a, this.#next(), this.#s.to, this.#unit, first) ?? first;
    }
    return happened.metric !== "hits" && happened.metric !== "launched" ? this.#make(happened, "subject") : this.#reduced;
  }

  #passive(acted: CueWord): Step {
    const a = this.#a;
    const next = this.#next();
    if (this.#relative) {
      this.#reduced ??= this.#make(acted, "relative");
      this.#closed = true;
      this.#aux = false;
      return this.#pass();
    }
    const passive = this.#make(acted, "passive");
    if (acted.metric === "detected") {
      // "were recorded hitting 13 locations"
      const doing = fitting(a, next, this.#unit, ["subject"]);
      if ((doing?.metric === "hits" || doing?.metric === "crossed_border") && partHasShape(a, next, "going on")) {
        const first = { ...this.#make(doing, "subject"), cue: { from: next, to: a.end[next] as number } };
        return fateAfter(a, first.cue.to, this.#s.to, this.#unit, first) ?? first;
      }
      // "were detected and destroyed": the later word says what became of them.
      const at = a.end[next] as number;
      const then = role(a, next) === "conjunction" ? fitting(a, at, this.#unit, ["participle"]) : undefined;
      if (then !== undefined && then.metric !== "detected") return { ...this.#make(then, "passive"), cue: { from: at, to: a.end[at] as number }, also: passive };
    }
    return laterFate(a, next, this.#s.to, this.#unit, this.#stops, passive) ?? passive;
  }

  /** "crossed", "died", "hit the port": the noun is the subject. */
  #happens(happened: CueWord): Step {
    if (this.#relative && happened.metric !== "crossed_border") {
      this.#reduced ??= this.#make(happened, "relative");
      this.#closed = true;
      return this.#skip();
    }
    const first = this.#make(happened, this.#relative ? "relative" : "subject");
    // "50 rockets launched from Lebanon struck …": both are said.
    if (this.#reduced?.metric === "launched" && first.metric === "hits" && this.#q.number.kind !== "article") return { ...this.#reduced, also: first };
    return fateAfter(this.#a, this.#next(), this.#s.to, this.#unit, first) ?? first;
  }

  #participle(acted: CueWord): Step {
    // "Another killed a guard": another strike did.
    if (this.#unit === "implied" && this.#q.number.kind === "another" && takesObject(this.#a, this.#next(), this.#s.to)) return this.#reduced;
    const unit = this.#unit;
    // "an air raid on one of their centres killed eight": the raid did.
    if (unit === "implied" && this.#q.partitive && this.#q.from > this.#s.from && role(this.#a, before(this.#a, this.#q.from)) === "preposition" && takesObject(this.#a, this.#next(), this.#s.to)) return this.#reduced;
    // "12 drones destroyed a house": an active verb with its own object, unless that is the same unit.
    if (takesObject(this.#a, this.#next(), this.#s.to) && unit !== "implied" && !hasOwnParticiple(this.#a, this.#next(), this.#s.to) && this.#direct && acted.theme.includes(unit)) {
      // "two drones destroyed a house": they hit it.
      const damages = unit === "munition" && this.#a.term[this.#i]?.cue?.some((c) => c.metric === "objects_damaged") === true;
      return damages ? { ...this.#make(acted, "subject"), metric: "hits", agent: "attacker" } : this.#reduced;
    }
    // "40 missiles blasted Baghdad": what is done to a place is a hit.
    if (unit === "munition" && this.#direct && acted.metric === "shot_down" && strikesPlace(this.#a, this.#next(), this.#s.to)) return { ...this.#make(acted, "subject"), metric: "hits", agent: "attacker" };
    // "a man who killed 26 people was left off the list": behind "who" without "were" it is he who acts.
    if (unit === "person" && this.#relative && role(this.#a, before(this.#a, this.#i)) === "relative") {
      this.#closed = true;
      this.#direct = false;
      return this.#pass();
    }
    // "two cars crashed into each other": no passive.
    if (lastIsOf(this.#a, this.#i, "into")) return this.#reduced;
    this.#reduced ??= this.#make(acted, "reduced-passive");
    this.#direct = false;
    return this.#pass();
  }

  /** A verb of another count with this noun as its subject: "five drones killed three people", "two drones damaged a roof". */
  #otherVerb(): Step {
    const a = this.#a;
    const i = this.#i;
    if (((a.mask[i] as number) & (TAG.weapon | TAG.person | TAG.thing | TAG.attack)) !== 0) return GO;
    const other = a.term[i]?.cue ?? [];
    const harm = this.#unit === "munition" && this.#direct ? harmDone(a, i, this.#s.to) : undefined;
    if (harm !== undefined) return { ...this.#make(harm, "subject"), metric: "hits", agent: "attacker" };
    if (this.#reducedClause()) return this.#skip();
    return other.some((c) => c.form === "past" || c.form === "third" || c.form === "participle") ? this.#reduced : GO;
  }

  /** A word without a metric: what may stand between a noun and its verb. */
  #word(steps: number): Step {
    const a = this.#a;
    const i = this.#i;
    const r = role(a, i);
    const mask = a.mask[i] as number;
    // "heading for the capital over the region": a preposition that hedges numbers elsewhere.
    const hedge = (mask & TAG.hedge) !== 0 && !(r === "preposition" && this.#reduced?.rule === "reduced-active" && !this.#stops.has(this.#next()));
    if (r === "adverb" || r === "negation" || (mask & TAG.time) !== 0 || hedge) return this.#pass();
    if (r === "subordinator" && !this.#aux) return this.#reduced;
    if (r === "relative" || (r === "determiner" && isOf(a, i, "which"))) {
      // "a cousin of the drivers who were killed": said of the drivers.
      if (this.#q.number.kind === "article" && i > this.#q.to && isOf(a, this.#next(), "of many")) return this.#reduced;
      this.#direct = true;
      this.#relative = true;
      return this.#pass();
    }
    // "ten people including two children were killed": an aside without its commas.
    const past = r === "including" && this.#reduced === null && !this.#aux && !this.#relative ? pastIncluded(a, i, this.#s.to) : 0;
    if (past > 0) return this.#goTo(past);
    if (r === "preposition" || r === "of" || r === "with" || (r === "including" && this.#reduced !== null)) {
      // What follows "after" tells of something else: "risen to 28 after missiles hit a house".
      if (isOf(a, i, "another event") && !(this.#have && isOf(a, i, "since when"))) return this.#reduced;
      if (r !== "of" && !this.#aux) this.#direct = false;
      return this.#skip();
    }
    // "19 people including four nurses were killed": the part stands aside.
    if (r === "including" && this.#stops.has(this.#next())) {
      const verb = pastPart(a, this.#next(), this.#s.to);
      if (verb > 0) return this.#goTo(verb);
    }
    // "gunmen belonging to the group were killed"
    if (!this.#aux && lastIsOf(a, i, "to") && (mask & (TAG.cue | TAG.say | TAG.mood)) === 0 && role(a, this.#next()) === "determiner") return this.#skip();
    // "a man called Petro died", "a driver, aged 40": names and ages stand aside.
    if (!this.#aux && isOf(a, i, "called")) return this.#goTo(pastRange(a, skipPhrase(a, i, this.#s.to), this.#s.to));
    if (!this.#aux && r === "determiner" && isOf(a, i, "each one")) return this.#pass();
    // "a couple out jogging were killed"
    if (!this.#aux && isOf(a, this.#i, "out") && hasShape(a, this.#next(), "going on")) return this.#pass();
    return this.#reporting(mask) ?? this.#rest(r, mask, steps);
  }

  /** "57 believed to have hit their targets", "were reported killed", "was found dead". */
  #reporting(mask: number): typeof GO | null {
    const a = this.#a;
    const next = this.#next();
    if (!this.#aux && isOf(a, this.#i, "reported") && (role(a, next) === "to" || fitting(a, next, this.#unit, ["adjective", "participle"]) !== undefined)) {
      this.#i = next;
      for (; this.#i < this.#s.to; this.#pass()) {
        const r = role(a, this.#i);
        if (r === "be") this.#aux = true;
        else if (r === "have") this.#have = true;
        else if (r !== "to") break;
      }
      if (this.#aux) this.#have = false;
      return GO;
    }
    if (!this.#aux || (mask & (TAG.say | TAG.verb)) === 0) return null;
    if (isOf(a, this.#i, "found") && fitting(a, next, this.#unit, ["adjective"])?.metric === "missing") return null;
    this.#i = next;
    for (; this.#i < this.#s.to; this.#pass()) {
      const r = role(a, this.#i);
      // "was reported to have struck": the noun is its subject again.
      if (r === "have" || r === "be") this.#aux = r === "be";
      if (r === "have") this.#have = true;
      const as = isOf(a, this.#i, "as") && isOf(a, before(a, this.#i), "listed as");
      if (r !== "to" && r !== "have" && r !== "be" && !as) break;
    }
    return GO;
  }

  #rest(r: string | undefined, mask: number, steps: number): Step {
    const a = this.#a;
    const verb = (mask & TAG.verb) !== 0;
    if (this.#aux && (verb || (mask & TAG.say) !== 0)) return this.#reduced;
    if (!this.#aux && this.#have && verb) return this.#reduced;
    if (r === "conjunction") return this.#conjunction();
    // "nine buildings used by the group as a base were destroyed"
    if (!this.#aux && !this.#have && verb && r === undefined && a.term[this.#i]?.verb?.form !== "finite" && this.#reducedClause()) return this.#skip();
    // "17 people working at a mill lost their lives"
    if (!this.#aux && r === undefined && a.term[this.#i]?.verb?.form === "ing") return this.#skip();
    // "two men walking the dog": the object of an unknown verb.
    if (!this.#aux && mask === 0 && this.#unit === "person" && hasShape(a, this.#i, "going on") && role(a, this.#next()) === "determiner") return this.#skip();
    if (r !== undefined || verb || (mask & TAG.say) !== 0) return mask === 0 || r === "to" ? this.#pass() : this.#reduced;
    this.#pass();
    return steps > UNKNOWN ? this.#reduced : GO;
  }

  /** Whether a participle of an unknown verb stands right after the noun, with its own phrase: "bridges used by the army". */
  #reducedClause(): boolean {
    const next = this.#next();
    if (!this.#direct || this.#reduced !== null || !hasShape(this.#a, this.#i, "done") || next >= this.#s.to) return false;
    const r = role(this.#a, next);
    return r === "of" || (r === "preposition" && isOf(this.#a, next, "behind a participle"));
  }

  /** "… and were shot down": the predicate goes on only when a form of "be" follows at once. */
  #conjunction(): Step {
    const next = this.#next();
    const second = this.#aux && this.#reduced === null ? joinedPredicate(this.#a, next, this.#s.to, this.#unit) : null;
    if (second !== null) return second;
    // "was overwhelmed and destroyed"
    const acted = this.#aux && this.#reduced === null && !this.#relative && hasShape(this.#a, before(this.#a, this.#i), "done") ? fitting(this.#a, next, this.#unit, ["participle"]) : undefined;
    if (acted !== undefined) return { ...this.#make(acted, "passive"), cue: { from: next, to: this.#a.end[next] as number } };
    if (this.#reduced === null && role(this.#a, next) === "be") return this.#pass();
    if (this.#relative && this.#reduced !== null) return this.#pass();
    // "47 UAVs and other kinds of drones were shot down": a second subject without a number.
    const predicate = secondSubject(this.#a, next, this.#s.to, this.#stops);
    return this.#reduced === null && predicate > 0 ? this.#goTo(predicate) : this.#reduced;
  }
}
