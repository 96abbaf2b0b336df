import type { Metric } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { hasShape, isOf, lastIsOf, phraseHasShape, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { NUMBER, PUNCT, WORD } from "../tokens.ts";
import { isAircraft, isPlanted } from "./aircraft.ts";
import { byAgent, byAttackWith, byExistence } from "./by-attack.ts";
import { byCompany } from "./by-company.ts";
import { byGroup, byPartOfGroup } from "./by-group.ts";
import { byNumberOf } from "./by-number-of.ts";
import { byPlaceCue } from "./by-place.ts";
import { byPredicate, entered } from "./by-predicate.ts";
import { byAmong, byLabel, byToll } from "./by-toll.ts";
import { byVerbBefore, byVerbFar } from "./by-verb.ts";
import type { Government, Unitish } from "./cue.ts";
import { COMMA, before } from "./cue.ts";
import { holds } from "./holds.ts";
import { merged } from "./merged.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { within } from "./reach.ts";
import { objectClause, ofWhich } from "./relative.ts";
import { damagedThings, endOfUnknown } from "./unknown-things.ts";
import { atSea, died, fellTo, flewOver, harmed, hurt, recordedHits, singled, tried, violated, withFate } from "./second-look.ts";
import { stillThere } from "./still-there.ts";

/** "30 downed drones", "12 deaths": the noun phrase itself says it. */
function byHead(a: Analysis, q: QuantityPhrase, unit: Unitish): Government | null {
  if (q.premodifier !== null) {
    const cue = q.premodifier.cues.find((c) => (c.form === "participle" || c.metric === "missing" || (c.form === "adjective" && c.metric === "killed")) && (unit === "implied" || c.theme.includes(unit)));
    if (cue !== undefined) {
      const at = q.premodifier.at;
      return { metric: cue.metric, cue: { from: at, to: a.end[at] as number }, agent: cue.agent, rule: "premodifier", active: false };
    }
  }
  return null;
}

const HARM = new Set<Metric>(["killed", "injured"]);

/** The rules that hold by themselves, strongest first; null when nothing near the quantity says what it counts. */
export function govern(a: Analysis, sentence: Sentence, q: QuantityPhrase, stops: ReadonlySet<number>): Government | null {
  const s = within(sentence, q.from, q.to);
  const unit: Unitish = q.unit ?? (q.unknownNoun ? "person" : "implied");
  const own = governed(a, s, q, unit, stops) ?? ((q.low ?? 0) >= 2 && q.unit === null && q.head === null ? damagedThings(a, s, q, stops) : null);
  if (own === null || !holds(a, s, q, own)) return null;
  const found = withFate(a, s, q, singled(a, q, harmed(a, q, died(a, s, q, hurt(a, q, flewOver(a, violated(a, s, tried(a, fellTo(a, s, recordedHits(a, s, q, atSea(a, s, merged(a, s, own))))))))))));
  if (found.metric === "objects_damaged" && (q.unknownNoun || endOfUnknown(a, s, q) > q.to)) return found;
  // "12 dockers were killed" are people; "two shepherds", "14 trees" of other verbs may be anything.
  if (q.unknownNoun && !HARM.has(found.metric)) return null;
  // "a raid on one of their centres killed nine"
  if (q.unknownNoun && q.partitive && found.rule.startsWith("reduced")) return null;

  if (q.unit === null && found.metric === "objects_damaged" && found.rule !== "number-of") return null;
  if (isLoss(a, q, found)) return null;
  // "power cuts affecting millions", "were taken to hospital for malnutrition"
  if (found.metric === "regions_affected" && q.unit === null && q.number.kind === "vague") return null;
  if (found.metric === "injured" && fellIll(a, s, found)) return null;
  // Aircraft take off and crash; neither is a launch nor a hit. Nor is a bomb that somebody planted or drove.
  if ((found.metric === "hits" || found.metric === "launched") && q.weapon.length > 0 && q.weapon.every((path) => isAircraft(path) || isPlanted(path))) return null;
  // "two jets were in the skies", "a plane approached": no attack by itself.
  if (found.metric === "detected" && found.rule === "subject" && q.weapon.length > 0 && q.weapon.every(isAircraft)) return null;
  // "in which no one is hurt" tells of no attack; "no one was hurt" does.
  if (q.number.kind === "none" && (asksHowMany(a, q.number.to, found.cue.from) || (q.head?.num !== undefined && !pastBetween(a, q.to, found.cue.from)))) return null;
  return found;
}

/** How far behind "for" an illness may stand: "for acute malnutrition". */
const ILLNESS = 3;

/** Whether what follows a word of harm says that people fell ill. */
function fellIll(a: Analysis, s: Sentence, { cue }: Government): boolean {
  if (cue.to + 1 >= s.to || !isOf(a, cue.to, "because of")) return false;
  for (let i = a.end[cue.to] as number, steps = 0; i < s.to && steps < ILLNESS; i = a.end[i] as number, steps++) if (isOf(a, i, "illness")) return true;
  return false;
}

/** "nobody knows how many people are dying" */
function asksHowMany(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokenIsOf(a, i, "how")) return true;
  return false;
}

/** "lost four soldiers" are dead; "lost 1,140 soldiers" in a general staff's tally are dead and wounded; "lost limbs" is neither. */
function isLoss(a: Analysis, q: QuantityPhrase, found: Government): boolean {
  if (found.metric === "killed" && hasShape(a, found.cue.from, "lost or eliminated")) return q.person === "military" && (q.low ?? 0) >= 100;
  return found.metric === "killed" && isOf(a, found.cue.from, "lost") && ((found.rule !== "active-object" && found.rule !== "active-object-far") || (q.person === "military" && (q.low ?? 0) >= 100));
}

/** "left 12 houses in ashes", "reduced three blocks to rubble", "set three oil tanks on fire" */
function setOnFire(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.unit !== "object" || q.from <= s.from) return null;
  let set = before(a, q.from);
  for (let steps = 0; steps < LISTED && set > s.from && isListed(a, set); steps++) set = before(a, set);
  const left = isOf(a, set, "leave");
  if (!left && !isOf(a, set, "set")) return null;
  let fire = q.to;
  for (let steps = 0; steps < LISTED && fire < s.to && isListed(a, fire); steps++) fire = a.end[fire] as number;
  if (fire >= s.to || !phraseHasShape(a, fire, Math.min(fire + 2, s.to), left ? "to ruins" : "on fire")) return null;
  return { metric: "objects_damaged", cue: { from: set, to: a.end[set] as number }, agent: "attacker", rule: "active-object", active: true };
}

/** How many words of a list may stand between "set", the thing and "on fire". */
const LISTED = 9;

/** "setting a garage, two cars and a roof alight": things, numbers, commas and conjunctions. */
function isListed(a: Analysis, at: number): boolean {
  const mask = (a.mask[at] as number) & (TAG.thing | TAG.num | TAG.hedge);
  return mask !== 0 || a.tokens.kind[at] === NUMBER || a.role[at] === "conjunction" || a.tokens.code[at] === COMMA;
}

function pastBetween(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i = a.end[i] as number) if (isOf(a, i, "had been")) return true;
  return from >= to;
}

/** "300 port installations have been damaged": a plural that nobody knows, behind the thing that only modifies it. */
export function compoundThings(a: Analysis, s: Sentence, q: QuantityPhrase, stops: ReadonlySet<number>): [QuantityPhrase, Government] | null {
  const at = q.to;
  if (q.head?.thing === undefined || at >= s.to || a.tokens.kind[at] !== WORD || (a.mask[at] as number) !== 0 || !hasShape(a, at, "perhaps plural")) return null;
  const whole: QuantityPhrase = { ...q, to: at + 1, noun: { from: q.noun.from, to: at + 1 }, unit: "object", reason: null, detail: "" };
  const found = govern(a, s, whole, stops);
  return found?.metric === "objects_damaged" ? [whole, found] : null;
}

/** How far before "as were six cars" the verb may stand that it repeats. */
const REPEATED = 12;

/** "two houses were damaged, as were six cars": the same was done to them. */
function sameToo(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish): Government | null {
  const be = q.from > s.from ? before(a, q.from) : s.from;
  if (be <= s.from || a.role[be] !== "be" || !isOf(a, before(a, be), "as it was")) return null;
  let i = before(a, be);
  for (let steps = 0; steps < REPEATED && i > s.from; steps++) {
    i = before(a, i);
    const cue = a.term[i]?.cue?.find((c) => c.form === "participle" && (unit === "implied" || c.theme.includes(unit)));
    if (cue !== undefined && i > s.from) return { metric: cue.metric, cue: { from: i, to: a.end[i] as number }, agent: cue.agent, rule: "passive", active: false };
    if (a.role[i] === "be") return null;
  }
  return null;
}

/** "a barrage of 90 drones struck the port": so many were sent. */
function predicate(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish, stops: ReadonlySet<number>): Government | null {
  const found = byPredicate(a, s, q, unit, stops);
  // "an attempt to attack with three drones has been foiled": what was foiled is the attack.
  const ofAttack = found?.metric === "neutralised_total" && a.role[q.from - 1] === "with";
  // "the attack included three missiles which were shot down": the clause says a second thing.
  const second = found?.rule === "relative" && found.agent === "defender";
  if ((found?.metric !== "hits" && !ofAttack && !second) || q.unit !== "munition") return found;
  // "with nine missiles and 54 drones finding their targets"
  if (found !== null && reachesTarget(a, found)) return found;
  // "an attack on several cities, with one missile hitting a hospital"
  const link = a.start[q.from - 1] as number;
  if (found?.rule === "reduced-active" && a.role[link] === "with" && (q.low === 1 || apart(a, s, link))) return found;
  const sent = byAttackWith(a, s, q);
  return sent === null ? found : second && found !== null ? { ...sent, also: found } : sent;
}

/** "was targeted again, with three rockets hitting the fence": what follows the comma tells what they did. */
function apart(a: Analysis, s: Sentence, link: number): boolean {
  return link > s.from && a.tokens.kind[link - 1] === PUNCT && a.tokens.code[link - 1] === COMMA;
}

/** "finding their targets": it was hit, whatever the attack before it. */
export const reachesTarget = (a: Analysis, g: Government): boolean => g.metric === "hits" && lastIsOf(a, g.cue.from, "target");

function governed(a: Analysis, s: Sentence, q: QuantityPhrase, unit: Unitish, stops: ReadonlySet<number>): Government | null {
  if (q.number.kind === "article" && q.unit === null) return null;
  if (q.attackNoun) return byAttackWith(a, s, q);
  return (
    (q.partitive ? null : byHead(a, q, unit)) ??
    (q.unit === "region" || q.unit === "location" ? byPlaceCue(a, s, q) : null) ??
    (q.unit === "munition" ? byAgent(a, s, q) : null) ??
    entered(a, s, q, unit, stops) ??
    setOnFire(a, s, q) ??
    byVerbBefore(a, s, q, unit) ??
    ofWhich(a, s, q, unit) ??
    sameToo(a, s, q, unit) ??
    byAmong(a, s, q) ??
    byGroup(a, s, q) ??
    predicate(a, s, q, unit, stops) ??
    byPartOfGroup(a, s, q) ??
    stillThere(a, s, q) ??
    byLabel(a, s, q, unit) ??
    aircraftHit(a, s, q) ??
    (q.unit === "munition" ? (byAttackWith(a, s, q) ?? byExistence(a, s, q)) : null) ??
    byNumberOf(a, s, q) ??
    byToll(a, s, q) ??
    objectClause(a, s, q)?.government ??
    byCompany(a, s, q) ??
    // "one of the evacuated mothers said": who speaks.
    (q.partitive && q.low !== 1 ? byHead(a, q, unit) : null)
  );
}

/** "hit two airliners", "damaged four jets": what is done to aircraft as to things. */
function aircraftHit(a: Analysis, s: Sentence, q: QuantityPhrase): Government | null {
  if (q.unit !== "munition" || q.number.kind === "article" || q.weapon.length === 0 || !q.weapon.every(isAircraft)) return null;
  const found = byVerbBefore(a, s, { ...q, unit: "object" }, "object");
  return found?.metric === "objects_damaged" || found?.metric === "hit_locations" ? { ...found, metric: "objects_damaged" } : null;
}

/** "bombed the reactor, and 60 other sites": joined to what was hit before it. */
function joined(a: Analysis, s: Sentence, q: QuantityPhrase): boolean {
  let i = q.from - 1;
  while (i > s.from && a.role[a.start[i] as number] === "adverb") i = (a.start[i] as number) - 1;
  return i > s.from && a.role[a.start[i] as number] === "conjunction";
}

/** The rules that hold when neither the words near by nor a neighbour in a list say what a quantity counts. */
export function governFar(a: Analysis, sentence: Sentence, q: QuantityPhrase): Government | null {
  const s = within(sentence, q.from, q.to);
  if (q.unit === null) return null;
  if (q.unit === "region" || (q.unit === "location" && !joined(a, s, q))) return null;
  // "an attack on one of the six reactors" says nothing of the six.
  const found = (q.unit === "object" && a.role[a.start[q.from - 2] ?? 0] !== "of" ? byPlaceCue(a, s, q) : null) ?? byVerbFar(a, s, q, q.unit);
  // "used 200 fighter jets": they carry what is launched.
  if (found?.metric === "launched" && q.weapon.length > 0 && q.weapon.every(isAircraft)) return null;
  return found === null || isLoss(a, q, found) || !holds(a, s, q, found) ? null : found;
}
