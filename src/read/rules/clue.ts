import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import { bombsOwnLand, holdsLand } from "../../resolve/conflicts.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT } from "../tokens.ts";
import { accusedOf } from "./accused.ts";
import { isAircraft } from "./aircraft.ts";
import type { Count } from "./count.ts";
import { clauseEnd, crossedInto, defenderOf, doneBy, guestOf, hasShip, lastOf, nearDeed, possessorOf, senderOf, shipStruck, sideAt, strikerOf, suffers } from "./deeds.ts";
import { landBetween } from "./lands.ts";
import { antecedentOf, isDeed, isMake, ownerBehind, ownerOf, partyAt, previous, roleAt, subjectOf } from "./parties.ts";
import type { Subject } from "./parties.ts";
import type { Scene } from "./scene.ts";
import { sentBy } from "./senders.ts";
import { usedBy } from "./makers.ts";
import { meanwhile, within } from "./reach.ts";
import { rebelsAct } from "./rebels.ts";

export const DEFENCE = new Set(["shot_down", "suppressed", "lost_or_suppressed", "shot_down_or_suppressed", "neutralised_total", "detected"]);
export const HARM = new Set(["killed", "injured", "missing", "rescued", "evacuated", "objects_damaged", "regions_affected", "debris_locations"]);

export interface Clue {
  attacker: string | null;
  target: string | null;
  /** The land of the places named. */
  land: string | null;
  /** Whose weapons the noun phrase itself says they are. */
  owner: string | null;
  /** The counted people are said to be of the target: "12 Ukrainian soldiers". */
  people: boolean;
  /** A ship at sea is attacked or defends: no land is the target unless it is named. */
  sea: boolean;
  /** The sentence gives another cause than an attack from the air: nobody outside it is to blame. */
  elsewise: boolean;
  /** The attacker is the one who speaks, whom a pronoun may mean. */
  guessed: boolean;
  /** Attacks are the subject: "the attacks have killed 300". */
  byAttack: boolean;
  /** Gunmen, rebels or militants of no land that is named did it. */
  rebels: boolean;
}

/** What the words around one count say about the sides. */
export function stated(a: Analysis, count: Count, roof: number, speaker: string | null, armed: boolean): Clue {
  const { quantity: q, government: g } = count;
  const { from, to } = within(count.sentence, Math.min(q.from, g.cue.from), Math.max(q.to, g.cue.to));
  const attackSide = g.agent === "attacker" || (g.agent === null && !DEFENCE.has(g.metric) && g.metric !== "lost" && g.metric !== "still_airborne" && g.metric !== "returned");
  roof = Math.min(roof, meanwhile(a, Math.max(q.to, g.cue.to), to));
  const scene: Scene = { a, count, from, to, roof: Math.min(to, roof), limit: Math.min(to, roof, Math.max(q.to, g.cue.to) + 16), speaker, armed, attackSide };
  const clue: Clue = { attacker: null, target: null, land: null, owner: null, people: false, sea: false, elsewise: false, guessed: false, byAttack: false, rebels: false };
  counted(scene, clue);
  clue.elsewise = HARM.has(g.metric) && otherCause(scene);
  // "an attack with 108 drones": whose attack.
  if (clue.attacker === null && /^attack-(?:with|on)/.test(g.rule)) {
    clue.attacker = ownerOf(a, g.cue.from, from) ?? (((a.mask[g.cue.from] as number) & TAG.attack) !== 0 && !g.active ? senderOf(a, from, g.cue.from) : null);
  }
  clue.attacker = usedBy(scene) ?? clue.attacker;
  if (DEFENCE.has(g.metric)) clue.attacker ??= sentBy(scene);
  const rebels = clue.attacker === null ? rebelsAct(a, count, from, to) : -1;
  acting(scene, clue, rebels);
  byAgent(scene, clue);
  clue.attacker ??= sentBy(scene);
  clue.rebels = clue.attacker === null && rebels >= 0;
  const deed = clue.attacker === null && !clue.elsewise && !clue.rebels ? (deedBefore(scene) ?? deedAfter(scene, clue)) : null;
  clue.attacker ??= deed?.party ?? null;
  placed(scene, clue, deed);
  return clue;
}

/** The counted things themselves: "108 Russian drones" are the attacker's; "12 Ukrainian soldiers" the target's. */
function counted({ a, count, from, speaker }: Scene, clue: Clue): void {
  const { quantity: q } = count;
  if (count.unit === "munition") {
    // "57 of 70 Russian missiles": the noun of the whole.
    const noun = q.noun.to > q.noun.from || q.whole === null ? q.noun : q.whole.noun;
    const head = noun.to > noun.from ? lastOf(a, noun.from, noun.to) : -1;
    clue.owner = head >= 0 ? ownerOf(a, head, Math.max(from, q.number.to - 1)) : null;
    // "Iran's 270 ballistic missiles"
    clue.owner ??= possessorOf(a, q.from, from) ?? (head >= 0 ? ownerBehind(a, head) : null);
    clue.attacker = clue.owner;
    return;
  }
  let inside: string | null = null;
  for (let i = q.number.to; i < q.to; i = a.end[i] as number) inside = partyAt(a, i) ?? inside;
  // "Hezbollah said 16 of its fighters were killed"
  if (inside === null && count.unit === "person" && speaker !== null) for (let i = q.number.to, steps = 0; i < q.noun.from && steps < 3; i = a.end[i] as number, steps++) if (sideAt(a, i) === "own") inside = speaker;
  // "four fighters of al-Shabaab"
  if (inside === null && count.unit === "person" && q.to < a.tokens.count && roleAt(a, q.to) === "of" && a.term[a.end[q.to] as number]?.actor?.[0]?.kind === "armed-group") inside = partyAt(a, a.end[q.to] as number);
  if (inside !== null && !isOf(a, lastOf(a, q.noun.from, Math.max(q.noun.to, q.noun.from + 1)), "on no side")) {
    clue.target = inside;
    clue.people = count.unit === "person";
  }
}

/** The one who does what the cue says: "Russia launched", "air defences shot down", "a strike killed". */
function acting({ a, count, from, to, speaker, armed, attackSide }: Scene, clue: Clue, rebels: number): void {
  const { government: g } = count;
  if (!g.active && g.rule !== "active-object" && g.rule !== "subject") return;
  const verb = g.cue.from;
  const subject: Subject = g.rule === "subject" ? { party: null, pronoun: false, thing: true, force: false, at: -1 } : subjectOf(a, from, verb);
  clue.byAttack = subject.thing && subject.at >= 0 && ((a.mask[subject.at] as number) & TAG.attack) !== 0;
  // "an attack by gunmen that killed 26": nobody farther off killed them.
  if ((clue.elsewise && verb - subject.at > 5) || (rebels > subject.at && rebels < verb)) return;
  const party = subject.party ?? (clue.byAttack ? antecedentOf(a, subject.at, from) : null) ?? ((subject.pronoun && (!HARM.has(g.metric) || armed)) || (subject.force && DEFENCE.has(g.metric)) ? speaker : null);
  // "Azerbaijan lost 270 men"
  if (party !== null && HARM.has(g.metric) && sideAt(a, verb) === "lose") {
    clue.target ??= party;
    return;
  }
  // "an American destroyer shot down 12 drones": it may have defended anybody.
  if (!attackSide && hasShip(a, Math.max(from, (subject.at < 0 ? verb : subject.at) - 4), verb, /^(?:war)?ship$/)) {
    clue.sea = true;
    return;
  }
  if (party === null) return;
  // "Kyiv came under attack …, injuring eight": what befell the subject.
  if (attackSide && subject.at >= 0 && suffers(a, subject.at, verb)) clue.target ??= party;
  // "Pakistan used Turkish drones": who acts, not who made them.
  else if (attackSide && g.active && !subject.thing) {
    clue.attacker = party;
    clue.guessed = subject.party === null;
  }
  else if (attackSide) clue.attacker ??= party;
  else if (party !== clue.attacker) clue.target ??= defended(a, from, to, party, clue.attacker) ?? party;
}

/** "American jets shot down 70 Iranian drones during the attack on Israel": whom a third defends. */
function defended(a: Analysis, from: number, to: number, defender: string, attacker: string | null): string | null {
  if (attacker === null) return null;
  for (let i = from; i < to; i = a.end[i] as number) {
    if (((a.mask[i] as number) & TAG.attack) === 0) continue;
    const land = landBetween(a, a.end[i] as number, Math.min(to, i + 8));
    if (land !== null && land !== defender && land !== attacker) return land;
  }
  return null;
}

/** "… by Russia", "… by Ukrainian air defences". */
function byAgent({ a, count, limit, attackSide }: Scene, clue: Clue): void {
  const { quantity: q, government: g } = count;
  for (let i = Math.max(q.to, g.cue.to); i < limit; i = a.end[i] as number) {
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== 44) return;
    if (!isOf(a, i, "by")) continue;
    // "launched overnight by Russia", not "an oilfield operated by a Norwegian firm".
    const before = previous(a, i);
    const beside = before < g.cue.to || ((a.mask[before] as number) & (TAG.cue | TAG.attack | TAG.time | TAG.place)) !== 0 || roleAt(a, before) === "adverb";
    // "a base in Iraq used by American troops": whose guests they are.
    if (!beside || (isOf(a, before, "use") && guestOf(a, g.cue.to, limit) !== null)) continue;
    for (let k = a.end[i] as number, steps = 0; k < limit && steps < 6; k = a.end[k] as number, steps++) {
      const party = partyAt(a, k);
      if (a.tokens.code[k] === 44) return;
      // "damaged by debris in Kyiv": where, not who.
      if (roleAt(a, k) === "preposition" && !isOf(a, k, "from")) return;
      if (party === null || isMake(a, k)) continue;
      // "drones targeting a field were intercepted by the coalition": who stops them has not sent them.
      if (attackSide && stops(a, before)) return;
      if (attackSide) clue.attacker ??= party;
      else if (party !== clue.attacker) clue.target ??= party;
      return;
    }
    return;
  }
}

/** Whether a word says that weapons were stopped: "intercepted", "downed". */
function stops(a: Analysis, at: number): boolean {
  return ((a.mask[at] as number) & TAG.cue) !== 0 && a.term[at]?.cue?.some(({ metric, agent }) => agent === "defender" || DEFENCE.has(metric)) === true;
}

/** An attack that a sentence speaks of, and who made it. */
interface Deed {
  readonly party: string;
  /** Token of its name. */
  readonly at: number;
}

/** Whose attack the sentence speaks of before the count. */
function deedBefore({ a, count, from }: Scene): Deed | null {
  const { quantity: q, government: g } = count;
  for (let i = q.from; i > from; ) {
    i = previous(a, i);
    const harm = HARM.has(g.metric);
    // "the offensive that Israel launched", "Israel launched an offensive that has killed 900"
    const campaign = harm && sideAt(a, i) === "campaign";
    const party = isDeed(a, i) || campaign ? (ownerOf(a, i, from) ?? doneBy(a, i, q.from) ?? (campaign ? senderOf(a, from, i) : null) ?? accusedOf(a, from, i)) : harm ? strikerOf(a, i, from) : null;
    if (party !== null) return { party, at: i };
  }
  return null;
}

/** Whose attack the sentence speaks of behind the count. */
function deedAfter({ a, count, to }: Scene, clue: Clue): Deed | null {
  const { quantity: q, government: g } = count;
  let told = false;
  for (let i = q.to; i < to; i = a.end[i] as number) {
    // What it came after or before is another attack; but people are killed "when", "after" or "as" one happens.
    const harm = HARM.has(g.metric) && isOf(a, i, "what befell");
    told ||= harm;
    if (!harm && (roleAt(a, i) === "subordinator" || isOf(a, i, "another time"))) return null;
    // "nobody was hurt after Kuwaiti air defences intercepted the drones"
    if (told) clue.target ??= defenderOf(a, i, q.to);
    const party = isDeed(a, i) ? (ownerOf(a, i, q.to) ?? doneBy(a, i, to) ?? (told ? senderOf(a, q.to, i) : null)) : told ? strikerOf(a, i, q.to) : null;
    if (party !== null) return { party, at: i };
  }
  return null;
}

/** The land of the places, and what keeps it from being the target. */
function placed({ a, count, from, to, roof, speaker, attackSide }: Scene, clue: Clue, deed: Deed | null): void {
  const { quantity: q, government: g } = count;
  const guest = attackSide || count.unit === "munition" ? guestOf(a, from, to) : null;
  if (guest !== null && clue.target === null) clue.target = guest;
  const ship = clue.target === null && attackSide && shipStruck(a, count, Math.min(to, roof));
  if (typeof ship === "string") clue.target = ship;
  else clue.sea ||= ship;
  const behind = landBetween(a, q.number.to, clauseEnd(a, Math.max(q.to, g.cue.to), roof), speaker);
  const between = landBetween(a, g.cue.to, q.from, speaker);
  const aimed = behind !== null && behind === clue.attacker && attackSide && count.unit === "munition" ? aimedAt(a, Math.max(q.to, g.cue.to), roof, behind) : null;
  const land =
    aimed ??
    (g.metric === "crossed_border" ? crossedInto(a, g.cue.to, to, speaker) : null) ??
    behind ??
    between ??
    landBetween(a, clue.elsewise ? a.start[Math.max(from, Math.min(q.from, g.cue.from) - 8)] as number : from, Math.min(q.from, g.cue.from), speaker) ??
    (deed === null ? null : landBetween(a, a.end[deed.at] as number, Math.min(to, (a.end[deed.at] as number) + 12), speaker));
  // A land that attacks inside itself is both, unless it is known to fight another.
  const own = clue.attacker !== null && land === clue.attacker && (!holdsLand(land) || bombsOwnLand(land, null));
  // "since the Hamas attack on Israel 40,000 have been killed in Gaza": another attack than the one that killed them.
  const hurt = clue.people ? clue.target : (behind ?? between);
  if (deed !== null && hurt !== null && !own && (clue.attacker === hurt ? isOther(a, deed, from, to) : fellElsewhere(a, deed, hurt, Math.min(q.from, g.cue.from)))) clue.attacker = null;
  clue.land = land;
  // "It launched 1,300 drones at Ukraine", says Kyiv: the pronoun means another.
  if (clue.guessed && clue.attacker === behind && !own) clue.attacker = null;
  if (clue.target === null && land !== null && (land !== clue.attacker || own)) clue.target = land;
  if (clue.attacker !== null && clue.attacker === clue.target && !own) clue.target = null;
}

/** "launched by the Houthis in Yemen at Israel": the land that something was sent at, behind the one that it came from. */
function aimedAt(a: Analysis, from: number, to: number, attacker: string): string | null {
  for (let i = from; i < to && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number) {
    if (!isOf(a, i, "sent at")) continue;
    const land = landBetween(a, a.end[i] as number, Math.min(to, i + 6));
    if (land !== null && land !== attacker) return land;
  }
  return null;
}

/** "…braces for an Iranian attack on Israel, and after the toll in Gaza reached 40,000": an attack before the count that fell on another land. */
function fellElsewhere(a: Analysis, { at }: Deed, hurt: string, count: number): boolean {
  const land = at < count ? landBetween(a, a.end[at] as number, Math.min(count, (a.end[at] as number) + 6)) : null;
  return land !== null && land !== hurt;
}

/** Whether an attack is told with a land of its own that it fell on, or only to say since when or after what. */
function isOther(a: Analysis, { party, at }: Deed, from: number, to: number): boolean {
  const land = landBetween(a, a.end[at] as number, Math.min(to, (a.end[at] as number) + 8));
  if (land !== null && land !== party) return true;
  for (let i = at, steps = 0; i > from && steps < 8; steps++) {
    i = previous(a, i);
    if (sideAt(a, i) === "past") return true;
    if (a.tokens.kind[i] === PUNCT && a.tokens.kind[i] !== HYPHEN) return false;
  }
  return false;
}

/** Whether people came to harm by something else than an attack: in clashes, on a mine, shot by gunmen. */
function otherCause({ a, count, from, to }: Scene): boolean {
  const { quantity: q, government: g } = count;
  const start = Math.min(q.from, g.cue.from);
  const end = Math.max(q.to, g.cue.to);
  for (let i = Math.max(from, a.start[Math.max(0, start - 10)] as number); i < Math.min(to, end + 10); i = a.end[i] as number) {
    if (i >= q.from && i < q.to) continue;
    const role = sideAt(a, i);
    // "recorded 108 drones, causing damage in four regions in the latest clash"
    if (role === "cause") return !nearDeed(a, start, end, i) && !holdsWeapon(a, from, i);
  }
  return false;
}

function holdsWeapon(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i = a.end[i] as number) {
    const weapon = ((a.mask[i] as number) & TAG.weapon) === 0 ? undefined : a.term[i]?.weapon;
    if (weapon !== undefined && !isAircraft(weapon.path)) return true;
  }
  return false;
}
