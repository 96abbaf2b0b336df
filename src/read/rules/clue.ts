import type { Analysis } from "../analysis.ts";
import { holdsLand } from "../../resolve/conflicts.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT } from "../tokens.ts";
import type { Count } from "./count.ts";
import { isDeed, isMake, landBetween, ownerOf, partyAt, previous, roleAt, subjectOf, wordAt } from "./parties.ts";
import type { Subject } from "./parties.ts";
import { within } from "./reach.ts";

export const DEFENCE = new Set(["shot_down", "suppressed", "lost_or_suppressed", "shot_down_or_suppressed", "neutralised_total", "detected"]);
export const HARM = new Set(["killed", "injured", "missing", "rescued", "evacuated", "objects_damaged", "regions_affected", "debris_locations"]);

export interface Clue {
  attacker: string | null;
  target: string | null;
  /** Whose weapons the noun phrase itself says they are. */
  owner: string | null;
  /** The counted people are said to be of the target: "12 Ukrainian soldiers". */
  people: boolean;
}

/** What the words around one count say about the sides. */
export function stated(a: Analysis, count: Count, neighbours: { readonly floor: number; readonly roof: number }, speaker: string | null, armed: boolean): Clue {
  const { quantity: q, government: g } = count;
  const s = within(count.sentence, Math.min(q.from, g.cue.from), Math.max(q.to, g.cue.to));
  const clue: Clue = { attacker: null, target: null, owner: null, people: false };
  const inside: string[] = [];
  for (let i = q.number.to; i < q.to; i = a.end[i] as number) {
    const party = partyAt(a, i);
    if (party !== null) inside.push(party);
  }
  // "108 Russian drones" are the attacker's; "12 Ukrainian soldiers" the target's.
  if (count.unit === "munition") {
    // "57 of 70 Russian missiles": the noun of the whole.
    const noun = q.noun.to > q.noun.from || q.whole === null ? q.noun : q.whole.noun;
    const head = noun.to > noun.from ? lastOf(a, noun.from, noun.to) : -1;
    clue.owner = clue.attacker = head >= 0 ? ownerOf(a, head, Math.max(s.from, q.number.to - 1)) : null;
  } else if (inside.length > 0 && !/^(?:nationals?|workers?|citizens?|tourists?|employees?|residents?|students?)$/.test(wordAt(a, lastOf(a, q.noun.from, Math.max(q.noun.to, q.noun.from + 1))))) {
    clue.target = inside[inside.length - 1] as string;
    clue.people = count.unit === "person";
  }

  // "Iran's 270 ballistic missiles"
  if (count.unit === "munition" && clue.attacker === null) clue.owner = clue.attacker = possessorOf(a, q.from, s.from);

  const attackSide = g.agent === "attacker" || (g.agent === null && !DEFENCE.has(g.metric) && g.metric !== "lost" && g.metric !== "still_airborne" && g.metric !== "returned");
  const verb = g.cue.from;
  // "an attack with 108 drones": whose attack.
  if (clue.attacker === null && g.rule.startsWith("attack-with")) {
    clue.attacker = ownerOf(a, verb, s.from) ?? (((a.mask[verb] as number) & TAG.attack) !== 0 && !g.active ? senderOf(a, s.from, verb) : null);
  }
  if (g.active || (g.rule === "active-object" && !g.active) || g.rule === "subject") {
    const subject: Subject = g.rule === "subject" ? { party: null, pronoun: false, thing: true, force: false, at: -1 } : subjectOf(a, s.from, verb);
    const party = subject.party ?? ((subject.pronoun && (!HARM.has(g.metric) || armed)) || (subject.force && DEFENCE.has(g.metric)) ? speaker : null);
    if (party !== null) {
      // "Kyiv came under attack …, injuring eight": what befell the subject.
      if (attackSide && subject.at >= 0 && suffers(a, subject.at, verb)) clue.target ??= party;
      // "Pakistan used Turkish drones": who acts, not who made them.
      else if (attackSide && g.active && !subject.thing) clue.attacker = party;
      else if (attackSide) clue.attacker ??= party;
      else if (party !== clue.attacker) clue.target ??= party;
    }
  }
  // "… by Russia", "… by Ukrainian air defences".
  const limit = Math.min(s.to, neighbours.roof, Math.max(q.to, g.cue.to) + 16);
  for (let i = Math.max(q.to, g.cue.to); i < limit; i = a.end[i] as number) {
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 44) break;
    if (wordAt(a, i) !== "by") continue;
    // "launched overnight by Russia", not "an oilfield operated by a Norwegian firm".
    const before = previous(a, i);
    const beside = before < g.cue.to || ((a.mask[before] as number) & (TAG.cue | TAG.attack | TAG.time | TAG.place)) !== 0 || roleAt(a, before) === "adverb";
    if (!beside) continue;
    for (let k = a.end[i] as number, steps = 0; k < limit && steps < 6; k = a.end[k] as number, steps++) {
      const party = partyAt(a, k);
      if (party === null) continue;
      if (attackSide) clue.attacker ??= party;
      else if (party !== clue.attacker) clue.target ??= party;
      break;
    }
    break;
  }
  // "launched by Russia", "missiles fired from Iran".
  if (clue.attacker === null) {
    const sentFrom = count.unit === "munition" ? q.to : s.from;
    const sentTo = count.unit === "munition" ? limit : s.to;
    for (let i = sentFrom; i < sentTo; i = a.end[i] as number) {
      if (((a.mask[i] as number) & TAG.cue) === 0 || !a.term[i]?.cue?.some((c) => c.metric === "launched" && c.form === "participle")) continue;
      // "fired from Iran", "launched by Russian forces"; not "fired toward northern Israel".
      let preposition = "";
      for (let k = a.end[i] as number, steps = 0; k < Math.min(s.to, i + 8) && steps < 6; k = a.end[k] as number, steps++) {
        const role = roleAt(a, k);
        if (role === "preposition" || role === "to" || role === "of" || role === "with") preposition = wordAt(a, k);
        const party = partyAt(a, k);
        if (party !== null && !isMake(a, k) && a.tokens.kind[a.end[k] as number] !== HYPHEN && clue.attacker === null && (preposition === "" || preposition === "by" || preposition === "from")) clue.attacker = party;
      }
      break;
    }
  }
  // "From Yemen, four drones were launched towards Eilat".
  if (clue.attacker === null && attackSide && count.unit === "munition" && wordAt(a, s.from) === "from" && s.from === count.sentence.from) clue.attacker = partyAt(a, a.end[s.from] as number);
  // Whose attack the sentence speaks of, before the count first.
  if (clue.attacker === null) {
    for (let i = q.from; i > s.from && clue.attacker === null; ) {
      i = previous(a, i);
      if (isDeed(a, i)) clue.attacker = ownerOf(a, i, s.from) ?? doneBy(a, i, q.from);
      else if (HARM.has(g.metric)) clue.attacker = strikerOf(a, i, s.from);
    }
    let told = false;
    for (let i = q.to; i < s.to && clue.attacker === null; i = a.end[i] as number) {
      // What it came after or before is another attack; but people are killed "when", "after" or "as" one happens.
      const role = roleAt(a, i);
      const harm = HARM.has(g.metric) && /^(?:after|when|as|following|while)$/.test(wordAt(a, i));
      told ||= harm;
      if (!harm && (role === "subordinator" || /^(?:after|before|following|ahead of|in response to|despite)$/.test(wordAt(a, i)))) break;
      if (isDeed(a, i)) clue.attacker = ownerOf(a, i, q.to) ?? doneBy(a, i, s.to) ?? (told ? senderOf(a, q.to, i) : null);
      else if (told) clue.attacker = strikerOf(a, i, q.to);
    }
  }
  const land = (g.metric === "crossed_border" ? crossedInto(a, g.cue.to, s.to, speaker) : null) ?? landBetween(a, q.number.to, neighbours.roof, speaker) ?? landBetween(a, g.cue.to, q.from, speaker) ?? landBetween(a, s.from, Math.min(q.from, g.cue.from), speaker);
  // A land that attacks inside itself is both, unless it is known to fight another.
  const own = clue.attacker !== null && land === clue.attacker && !holdsLand(land);
  if (clue.target === null && land !== null && (land !== clue.attacker || own)) clue.target = land;
  if (clue.attacker !== null && clue.attacker === clue.target && !own) clue.target = null;
  return clue;
}

/** Whose border or air space is crossed: "entered Moldova's airspace", "crossed its border" said by the one who speaks. */
function crossedInto(a: Analysis, from: number, limit: number, speaker: string | null): string | null {
  for (let i = from, steps = 0; i < limit && steps < 5; i = a.end[i] as number, steps++) {
    const word = wordAt(a, i);
    if (/^(?:its|our|their|national)$/.test(word)) return speaker;
    const role = roleAt(a, i);
    if (role !== undefined && role !== "determiner" && word !== "into" && word !== "of") return null;
    const party = partyAt(a, i);
    if (party !== null) return party;
  }
  return null;
}

/** Who strikes, when a token is a verb of attack that is said of somebody: "Russian troops shelled the region". */
function strikerOf(a: Analysis, at: number, floor: number): string | null {
  const mask = a.mask[at] as number;
  if ((mask & TAG.cue) === 0 || (mask & (TAG.thing | TAG.noun | TAG.attack)) !== 0 || roleAt(a, previous(a, at)) === "be") return null;
  const strikes = a.term[at]?.cue?.some((c) => c.agent === "attacker" && c.form !== "noun" && c.form !== "base" && (c.metric === "launched" || c.metric === "hit_locations"));
  if (strikes !== true) return null;
  const subject = subjectOf(a, floor, at);
  return subject.thing ? null : subject.party;
}

/** The party whose possessive stands right before a number. */
function possessorOf(a: Analysis, number: number, floor: number): string | null {
  if (number - 2 < floor) return null;
  const mark = previous(a, number);
  if (roleAt(a, mark) !== "possessive" || mark <= floor) return null;
  return partyAt(a, previous(a, mark));
}

/** Whether what stands between a subject and a verb says that it was attacked. */
function suffers(a: Analysis, from: number, to: number): boolean {
  for (let i = a.end[from] as number; i < to; i = a.end[i] as number) {
    const word = wordAt(a, i);
    // "A Kyiv tower block was destroyed, killing one"
    if (roleAt(a, i) === "be" && a.term[a.end[i] as number]?.cue?.some((c) => c.form !== "ing" && (c.agent === "attacker" || c.theme.includes("object")))) return true;
    if (word === "under" || /^(?:came|come|comes|coming) under/.test(word) || /^(?:suffered|endured|withstood|weathered)$/.test(word)) return true;
  }
  return false;
}

/** "a bombardment by Russia", "an attack by Ukrainian drones". */
function doneBy(a: Analysis, noun: number, limit: number): string | null {
  let by = a.end[noun] as number;
  // "strikes blamed on the RSF"
  if (by < limit && /^(?:blamed|attributed)$/.test(wordAt(a, by)) && /^(?:on|to)$/.test(wordAt(a, a.end[by] as number))) by = a.end[by] as number;
  else if (by >= limit || !/^(?:by|blamed on|attributed to)$/.test(wordAt(a, by))) return null;
  for (let i = a.end[by] as number, steps = 0; i < limit && steps < 3; i = a.end[i] as number, steps++) {
    const party = partyAt(a, i);
    if (party !== null && !isMake(a, i)) return party;
    if (roleAt(a, i) !== "determiner" && ((a.mask[i] as number) & (TAG.modifier | TAG.context)) === 0) return null;
  }
  return null;
}

/** Who launched the attack that a noun names: "Russia launched an attack with 108 drones". */
function senderOf(a: Analysis, floor: number, noun: number): string | null {
  for (let i = noun, steps = 0; i > floor && steps < 8; steps++) {
    i = previous(a, i);
    const mask = a.mask[i] as number;
    const verb = ((mask & TAG.cue) !== 0 && a.term[i]?.cue?.some((c) => c.metric === "launched" || c.metric === "hit_locations")) || ((mask & TAG.verb) !== 0 && /^(?:carried out|carry out|conducted|mounted|made)$/.test(wordAt(a, i)));
    if (verb) return subjectOf(a, floor, i).party;
    const role = roleAt(a, i);
    if (role === "preposition" || role === "relative" || role === "conjunction") return null;
  }
  return null;
}

function lastOf(a: Analysis, from: number, to: number): number {
  let last = from;
  for (let i = from; i < to; i = a.end[i] as number) last = i;
  return last;
}
