import type { Analysis } from "../analysis.ts";
import { isOf, someIsOf, tokenIsOf } from "../classes/index.ts";
import { bombsOwnLand, holdsLand } from "../../resolve/conflicts.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT } from "../tokens.ts";
import { isAircraft } from "./aircraft.ts";
import { antecedentOf, pronounMeans } from "./antecedent.ts";
import { cameAfter, isAnswered } from "./answers.ts";
import { isEither } from "./either.ts";
import type { Count } from "./count.ts";
import type { Clue } from "./clue-shape.ts";
import { DEFENCE, HARM } from "./clue-shape.ts";
import { areGuests, counted } from "./counted-side.ts";
import { clauseEnd, crossedInto, forcesAimedAt, guestOf, hasShip, nearDeed, senderOf, shipStruck, sideAt, suffers } from "./deeds.ts";
import { doneBy } from "./done-by.ts";
import { claimedIn, landBetween, landOfWhere, landStruck } from "./lands.ts";
import { ownerOf } from "./owners.ts";
import { isMake, partyAt, previous, roleAt, wardsOff } from "./parties.ts";
import { subjectOf } from "./subject.ts";
import type { Subject } from "./subject.ts";
import type { Scene } from "./scene.ts";
import { sentBy } from "./senders.ts";
import { usedBy } from "./makers.ts";
import { meanwhile, within } from "./reach.ts";
import { downsAircraft, wards } from "./wards.ts";
import { rebelsAct } from "./rebels.ts";
import type { Deed } from "./told-deeds.ts";
import { deedAfter, deedBefore } from "./told-deeds.ts";

/** What the words around one count say about the sides. */
export function stated(a: Analysis, count: Count, roof: number, speaker: string | null, armed: boolean): Clue {
  const { quantity: q, government: g } = count;
  const { from, to } = within(count.sentence, Math.min(q.from, g.cue.from), Math.max(q.to, g.cue.to));
  const craft = downsAircraft(count);
  const attackSide = craft || g.agent === "attacker" || (g.agent === null && !DEFENCE.has(g.metric) && g.metric !== "lost" && g.metric !== "still_airborne" && g.metric !== "returned");
  roof = Math.min(roof, meanwhile(a, Math.max(q.to, g.cue.to), to));
  const scene: Scene = { a, count, from, to, roof: Math.min(to, roof), limit: Math.min(to, roof, Math.max(q.to, g.cue.to) + 16), speaker, armed, attackSide };
  const clue: Clue = { attacker: null, target: null, land: null, owner: null, people: false, sea: false, elsewise: false, guessed: false, byAttack: false, deed: -1, rebels: false, claimed: null, defender: null, answers: null };
  counted(scene, clue);
  clue.elsewise = HARM.has(g.metric) && otherCause(scene);
  // "an attack with 108 drones": whose attack.
  if (clue.attacker === null && /^attack-(?:with|on)/.test(g.rule)) {
    clue.attacker = ownerOf(a, g.cue.from, from) ?? (((a.mask[g.cue.from] as number) & TAG.attack) !== 0 && !g.active ? senderOf(a, from, g.cue.from) : null);
  }
  clue.attacker = usedBy(scene) ?? clue.attacker;
  if (wards(count)) clue.attacker ??= sentBy(scene);
  const rebels = clue.attacker === null ? rebelsAct(a, count, from, to) : -1;
  acting(scene, clue, rebels);
  byAgent(scene, clue);
  clue.attacker ??= sentBy(scene);
  clue.rebels = clue.attacker === null && rebels >= 0;
  const deed = clue.attacker === null && !clue.elsewise && !clue.rebels ? (deedBefore(scene) ?? deedAfter(scene, clue)) : null;
  const after = g.metric === "launched" && !g.active && deed !== null && cameAfter(a, deed.at, count.quantity.from);
  if (deed !== null && deed.at < count.quantity.from && (after || isAnswered(a, deed.at, count.quantity.from))) clue.answers ??= deed.party;
  const { answers } = clue;
  if (answers === null) clue.attacker ??= deed?.party ?? null;
  placed(scene, clue, answers === null ? deed : null);
  if (clue.defender !== null && clue.attacker !== null && clue.attacker !== clue.defender) clue.target = defended(a, from, to, clue.defender, clue.attacker) ?? clue.target;
  // "Syrian or Russian jets": neither is said.
  if (clue.attacker !== null && isEither(a, from, to, clue.attacker)) {
    clue.attacker = null;
    clue.elsewise = true;
  }
  // "in response to a dozen rockets": they were sent at the one who answers.
  if (answers !== null && !clue.people) clue.target = answers;
  return clue;
}

/** The one who does what the cue says: "Russia launched", "air defences shot down", "a strike killed". */
function acting({ a, count, from, to, speaker, armed, attackSide }: Scene, clue: Clue, rebels: number): void {
  const { government: g } = count;
  if (!g.active && g.rule !== "active-object" && g.rule !== "subject") return;
  const verb = g.cue.from;
  const subject: Subject = g.rule === "subject" ? { party: null, pronoun: false, thing: true, force: false, at: -1 } : subjectOf(a, from, verb);
  if (subject.thing) clue.deed = subject.at;
  clue.byAttack = subject.thing && subject.at >= 0 && ((a.mask[subject.at] as number) & TAG.attack) !== 0;
  // "an attack by gunmen that killed 26": nobody farther off killed them.
  if ((clue.elsewise && verb - subject.at > 5) || (rebels > subject.at && rebels < verb)) return;
  const meant = subject.pronoun && attackSide ? pronounMeans(a, subject.at, from, to) : undefined;
  // "According to Moscow, attacks by Ukrainian forces killed 29": whose they are stands behind them.
  const by = clue.byAttack ? doneBy(a, subject.at, verb) : null;
  const party = by ?? subject.party ?? meant ?? (clue.byAttack ? antecedentOf(a, subject.at, from) : null) ?? ((subject.pronoun && meant !== null && (!HARM.has(g.metric) || armed)) || (subject.force && DEFENCE.has(g.metric)) ? speaker : null);
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
  // "air defences failed to stop missiles that killed nine": who wards off does no harm.
  if (party === null || (attackSide && subject.at >= 0 && wardsOff(a, subject.at) && !downsAircraft(count))) return;
  // "launched raids in response to a dozen rockets"
  if (attackSide && verb < count.quantity.from && isAnswered(a, verb, count.quantity.from)) {
    clue.answers = party;
    return;
  }
  // "Kyiv came under attack …, injuring eight": what befell the subject.
  if (attackSide && subject.at >= 0 && suffers(a, subject.at, verb)) clue.target ??= party;
  // "Pakistan used Turkish drones": who acts, not who made them.
  else if (attackSide && g.active && !subject.thing) {
    clue.attacker = party;
    clue.guessed = subject.party === null && meant == null;
  }
  else if (attackSide) clue.attacker ??= party;
  else if (party !== clue.attacker) {
    clue.target ??= helped(a, verb, party) ?? defended(a, from, to, party, clue.attacker) ?? party;
    if (clue.target === party) clue.defender = party;
  }
}

/** "jets helped Israel shoot down 70 drones": whom they helped. */
function helped(a: Analysis, verb: number, defender: string): string | null {
  const whom = previous(a, verb);
  const party = isOf(a, previous(a, whom), "helps") ? partyAt(a, whom) : null;
  return party === defender ? null : party;
}

/** "American jets shot down 70 Iranian drones during the attack on Israel": whom a third defends. */
function defended(a: Analysis, from: number, to: number, defender: string, attacker: string | null): string | null {
  if (attacker === null) return null;
  const aimed = aimedAt(a, from, to, attacker);
  if (aimed !== null && aimed !== defender) return aimed;
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
      // "unleashed by the attacks when Hamas killed 1,200": the clause has its own.
      if (roleAt(a, k) === "subordinator" || isOf(a, k, "what befell")) return;
      // "damaged by debris in Kyiv": where, not who.
      if (roleAt(a, k) === "preposition" && !isOf(a, k, "from")) return;
      if (party === null || isMake(a, k)) continue;
      // "drones targeting a field were intercepted by the coalition": who stops them has not sent them.
      if (attackSide && stops(a, before) && !downsAircraft(count)) return;
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

/** The land of the places, and what keeps it from being the target. */
function placed({ a, count, from, to, roof, speaker, attackSide }: Scene, clue: Clue, deed: Deed | null): void {
  const { quantity: q, government: g } = count;
  const guest = attackSide || count.unit === "munition" ? guestOf(a, from, to) : null;
  if (guest !== null && clue.target === null) clue.target = guest;
  const forces = clue.target === null && attackSide && count.unit === "munition" ? forcesAimedAt(a, q.to, Math.min(to, roof)) : null;
  if (forces !== null && forces !== clue.attacker) clue.target = forces;
  const ship = clue.target === null && attackSide && shipStruck(a, count, Math.min(to, roof));
  if (typeof ship === "string") clue.target = ship;
  else clue.sea ||= ship;
  const behind = landBetween(a, q.number.to, clauseEnd(a, Math.max(q.to, g.cue.to), roof, HARM.has(g.metric)), speaker);
  const between = landBetween(a, g.cue.to, q.from, speaker);
  const aimed = behind !== null && behind === clue.attacker && attackSide && count.unit === "munition" ? aimedAt(a, Math.max(q.to, g.cue.to), roof, behind) : null;
  const land =
    aimed ??
    (g.metric === "crossed_border" ? crossedInto(a, g.cue.to, to, speaker) : null) ??
    behind ??
    between ??
    (clue.deed < 0 ? null : landBetween(a, a.end[clue.deed] as number, Math.min(g.cue.from, clue.deed + 8), speaker)) ??
    landOfWhere(a, from, Math.min(q.from, g.cue.from)) ??
    landBetween(a, Math.max(clauseOf(a, from, Math.min(q.from, g.cue.from)), clue.elsewise ? (a.start[Math.max(from, Math.min(q.from, g.cue.from) - 8)] as number) : from), Math.min(q.from, g.cue.from), speaker) ??
    landStruck(a, from, Math.min(q.from, g.cue.from)) ??
    (deed === null ? null : landBetween(a, a.end[deed.at] as number, Math.min(to, (a.end[deed.at] as number) + 12), speaker));
  // A land that attacks inside itself is both, unless it is known to fight another.
  const own = clue.attacker !== null && land === clue.attacker && (!holdsLand(land) || bombsOwnLand(land, null) || someIsOf(a, from, to, "by mistake"));
  // "since the Hamas attack on Israel 40,000 have been killed in Gaza": another attack than the one that killed them.
  const hurt = clue.people ? clue.target : (behind ?? between);
  if (deed !== null && deed.at !== clue.deed && hurt !== null && !own && (clue.attacker === hurt ? isOther(a, deed, from, to) : fellElsewhere(a, deed, hurt, Math.min(q.from, g.cue.from)))) clue.attacker = null;
  clue.land = land;
  // "shot down a bomber over the coast": where it flew is not whose it was.
  if (downsAircraft(count)) return;
  if (land !== null && HARM.has(g.metric)) clue.claimed = claimedIn(a, from, to, land);
  // "It launched 1,300 drones at Ukraine", says Kyiv: the pronoun means another.
  if (clue.guessed && clue.attacker === behind && !own && forces === null) clue.attacker = null;
  if (clue.target === null && land !== null && (land !== clue.attacker || own)) clue.target = land;
  if (land !== null && areGuests(a, count, clue, land)) Object.assign(clue, { target: land, people: false });
  if (clue.attacker !== null && clue.attacker === clue.target && !own) clue[clue.people ? "attacker" : "target"] = null;
}

/** "strikes on Gaza; in Israel three were killed": where the clause of a count begins, behind a semicolon. */
function clauseOf(a: Analysis, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (a.tokens.code[i] === 59) return i + 1;
  return from;
}

/** "launched by the Houthis in Yemen at Israel": the land that something was sent at, behind the one that it came from. */
function aimedAt(a: Analysis, from: number, to: number, attacker: string): string | null {
  for (let i = from; i < to && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number) {
    if (!isOf(a, i, "sent at") && !(isOf(a, i, "answered") || roleAt(a, i) === "to" ? tokenIsOf(a, i - 1, "on the way") : false)) continue;
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
