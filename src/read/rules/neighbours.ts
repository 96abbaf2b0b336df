import type { Analysis } from "../analysis.ts";
import { tokenHasShape, tokenIsOf } from "../classes/index.ts";
import { CAPITAL, PUNCT } from "../tokens.ts";
import { UNIT_OF_METRIC } from "./count.ts";
import type { Government } from "./cue.ts";
import { COMMA } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { LOOK_BACK } from "./draft.ts";
import { govern, reachesTarget } from "./govern.ts";
import { addsUp, ageFollows, appositive, comparesWith, countsFamilies, elaborates, hasComma, isDistributive, leadOf, linkBetween, ofWhole, opensParts, opensPhrase } from "./lists.ts";
import { mostOfThem } from "./most-of.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { shareMixed } from "./mixed-lists.ts";
import { fateOfAll } from "./relative.ts";
import { amongThings, shareWithRight } from "./right-neighbour.ts";

type Link = "list" | "part" | null;

/** How a quantity stands to the one before it. */
interface Standing {
  readonly q: QuantityPhrase;
  /** Index of the quantity before it in its list. */
  readonly at: number;
  readonly left: QuantityPhrase;
  link: Link;
  /** The metric that it takes over when it has none. */
  above: Government | null;
  lead: "part" | "joined" | null;
}

/** Neighbours in a list share their verb; the part shares with its whole. */
export function shareVerbs(draft: Draft): void {
  for (let k = 1; k < draft.found.length; k++) shareWithLeft(draft, k);
  for (let k = draft.found.length - 2; k >= 0; k--) shareWithRight(draft, k);
  shareMixed(draft);
  for (let k = draft.found.length - 1; k >= 1; k--) shareFate(draft, k);
  for (let k = 0; k < draft.found.length; k++) listSingle(draft, k);
}

/** "attacked with a ballistic missile launched from Crimea, four S-300 missiles and 52 drones": a single one beside so many is counted like them. */
function listSingle({ a, found, governed }: Draft, k: number): void {
  const q = found[k] as QuantityPhrase;
  const own = governed[k] ?? null;
  if (q.number.kind !== "article" || q.unit !== "munition" || own?.metric !== "launched") return;
  for (const near of [k - 1, k + 1]) {
    const other = found[near];
    if (other?.unit !== "munition" || other.number.kind !== "cardinal" || governed[near]?.metric !== "launched") continue;
    const later = near < k ? q : other;
    const mark = later.from - 1;
    if (a.tokens.code[mark] === COMMA || a.role[a.start[mark] as number] === "conjunction") governed[k] = { ...own, rule: "list" };
  }
}

/** "fired 14 missiles and four drones, all of which were intercepted": all of the list. */
function shareFate({ a, s, found, governed, parts }: Draft, k: number): void {
  const q = found[k] as QuantityPhrase;
  const sent = governed[k] ?? null;
  if (sent?.metric !== "launched" || q.unit !== "munition" || parts[k] !== -1 || !saysAll(a, q)) return;
  const fate = sent.also ?? fateOfAll(a, s, q);
  if (fate === null) return;
  governed[k] = { ...sent, also: fate };
  for (let m = k - 1; m >= 0; m--) {
    const member = found[m] as QuantityPhrase;
    const own = governed[m] ?? null;
    if (own?.metric !== "launched" || own.also !== undefined || member.unit !== "munition" || parts[m] !== -1 || linkBetween(a, member, found[m + 1] as QuantityPhrase) !== "list") return;
    governed[m] = { ...own, also: fate };
  }
}

/** Whether "all of which" or "all of them" follows, said of everything before. */
function saysAll(a: Draft["a"], q: QuantityPhrase): boolean {
  const all = a.tokens.code[q.to] === 44 ? q.to + 1 : q.to;
  return tokenIsOf(a, all, "all") && tokenIsOf(a, tokenIsOf(a, all + 1, "of") ? all + 2 : all + 1, "them or which");
}

function shareWithLeft(draft: Draft, k: number): void {
  const { a, s, found, governed, parts } = draft;
  const standing = standingOf(draft, k);
  if (standing === null) return;
  const { q, at, left } = standing;
  if (standing.link === "list" && left.detail === "says how many were not") {
    found[k] = { ...q, reason: "no-metric", detail: left.detail };
    return;
  }
  if (standing.link !== null && q.number.kind === "article" && left.low === 1 && (left.partitive || appositive(a, left, q))) return;
  const own = governed[k] ?? null;
  const opening = own === null ? openingWhole(draft, k) : -1;
  if (opening >= 0 && isDistributive(a, s, found[opening] as QuantityPhrase, q)) {
    governed[k] = { ...(governed[opening] as Government), rule: "distributive" };
    parts[k] = opening;
    return;
  }
  if (own === null && standing.above === null && isDistributive(a, s, left, q)) standing.above = pastPlaces(draft, at);
  standing.lead = leadTo(draft, k, standing);
  if (standing.lead !== null) {
    if (!followLead(draft, k, standing)) return;
  } else if (own === null && isDistributive(a, s, left, q) && standing.above !== null) {
    governed[k] = { ...standing.above, rule: "distributive" };
    if (opensParts(a, left, q)) parts[k] = at;
    else if (addsUp(found, parts, k, at)) parts[k] = parts[at] as number;
    return;
  } else if (standing.link === "part") parts[k] = k - 1;
  else if (standing.link === null && q.additional && q.unit === null && own === null && q.number.kind === "cardinal" && !q.unknownNoun) {
    standing.link = "list";
    if (standing.above !== null && UNIT_OF_METRIC[standing.above.metric] === "munition") {
      governed[k] = { ...standing.above, rule: "additional" };
      return;
    }
  }
  // "fired two missiles, both of which missed": a clause of its own.
  if (own === null && q.ofThem && q.unit === null && standing.above?.metric === "launched" && ((a.tokens.flags[q.to] ?? 0) & CAPITAL) === 0 && tokenHasShape(a, q.to, "done")) {
    found[k] = { ...q, reason: "no-metric", detail: "what follows says another thing of them" };
    return;
  }
  if (own === null && ofGroup(draft, k, standing)) return;
  if (own === null && elaborates(a, found, k, at)) spellOut(draft, k, at);
  if (parts[k] !== -1 && governed[k]?.rule === "part-of") return;
  if (own === null && comparesWith(a, s, q)) {
    compare(draft, k);
    return;
  }
  if (own !== null && standing.above?.metric === "killed" && diedLater(a, q, own)) {
    governed[k] = { ...standing.above, rule: "distributive" };
    return;
  }
  takeOver(draft, k, standing);
}

/** "Seven died on the spot, two later in hospital": the two died there. */
function diedLater(a: Analysis, q: QuantityPhrase, { metric, rule, cue }: Government): boolean {
  if (metric !== "injured" || rule !== "adjective" || q.unit !== null || q.noun.to > q.noun.from) return false;
  for (let i = q.to; i < cue.from; i = a.end[i] as number) if (a.term[i]?.time?.kind === "direction") return true;
  return false;
}

/** "of the 96 intercepted, half were over Tver, 20 in Tula": the whole that opens the clause, past its parts; -1 when there is none. */
function openingWhole({ a, found, governed, parts }: Draft, k: number): number {
  for (let m = k - 1; m >= Math.max(0, k - LOOK_BACK); m--) {
    const q = found[m] as QuantityPhrase;
    const said = governed[m] ?? null;
    if (said !== null && q.unit === "munition" && ofWhole(a, q)) return said.agent === "defender" && q.whole === null ? m : -1;
    if (q.reason !== "percentage" && (said?.rule !== "distributive" || parts[m] === -1)) return -1;
  }
  return -1;
}

/** "150 in three villages in March, and 40 in separate attacks": what the count before some places is of. */
function pastPlaces({ found, governed, parts }: Draft, at: number): Government | null {
  for (let m = at; m >= Math.max(0, at - 2); m--) {
    const said = governed[m] ?? null;
    if (said !== null) return parts[m] === -1 ? null : said;
    const { unit } = found[m] as QuantityPhrase;
    if (unit !== "location" && unit !== "region") return null;
  }
  return null;
}

/** A whole ("of 29 drones") stands aside: lists go on from its part. */
function standingOf({ a, found, governed }: Draft, k: number): Standing | null {
  const q = found[k] as QuantityPhrase;
  const before = found[k - 1] as QuantityPhrase;
  const at = k > 1 && (found[k - 2] as QuantityPhrase).whole === before ? k - 2 : k - 1;
  const left = at === k - 1 ? before : { ...(found[at] as QuantityPhrase), to: before.to, unit: before.unit };
  if (q.reason !== null || q.number.kind === "none") return null;
  return { q, at, left, link: left.whole === q ? null : linkBetween(a, left, q), above: governed[at] ?? null, lead: null };
}

function leadTo({ a, s, governed }: Draft, k: number, { q, above }: Standing): Standing["lead"] {
  const lead = leadOf(a, s, q);
  if (lead !== null) return lead;
  if (mostOfThem(a, s, q)) return "part";
  const own = governed[k] ?? null;
  // "twelve were hurt, six seriously"
  if (own === null && q.unit === null && opensPhrase(a, s, q) && tokenIsOf(a, q.to, "gravely")) return "part";
  // "two generals among them"
  if (own === null && q.unit !== null && q.to < s.to && a.role[q.to] === "including" && tokenIsOf(a, q.to, "among") && opensPhrase(a, s, q)) return "part";
  // "two of them children", "11 of whom are in hospital"
  if ((own === null || own.rule === "reduced-passive" || own.rule === "reduced-active" || own.metric === above?.metric) && q.ofThem && q.whole === null && opensPhrase(a, s, q)) return "part";
  return null;
}

/** "shot down 40 of 60 missiles fired by Russia, as well as 12 drones": the verb before the part goes on behind the whole. */
function partBefore({ found, governed }: Draft, m: number): Government | null {
  const part = m > 0 ? (found[m - 1] as QuantityPhrase) : undefined;
  const said = part?.whole != null && part.whole === found[m] ? (governed[m - 1] ?? null) : null;
  return said !== null && part !== undefined && said.cue.to <= part.from ? said : null;
}

/** Looks past what stands between: "89 drones were shot down over eight regions, including 18 over Novgorod". False when nothing is to be shared. */
function followLead(draft: Draft, k: number, standing: Standing): boolean {
  const { a, found, governed, parts } = draft;
  const { q, lead } = standing;
  for (let m = k - 1; m >= Math.max(0, k - LOOK_BACK); m--) {
    const metric = (lead === "joined" ? partBefore(draft, m) : null) ?? governed[m] ?? null;
    if (metric === null) continue;
    if (q.unit !== null && q.unit !== ((found[m] as QuantityPhrase).unit ?? UNIT_OF_METRIC[metric.metric])) continue;
    // "22 raids in five areas, 14 of which went on": no part of the five.
    const whole = found[m] as QuantityPhrase;
    if (lead === "part" && whole.high !== null && q.low !== null && q.low > whole.high) return false;
    if (lead === "part") parts[k] = m;
    standing.link = lead === "part" ? "part" : "list";
    standing.above = metric;
    break;
  }
  if (lead !== "part") return true;
  // "including five entire families": no people.
  if (countsFamilies(a, q)) return false;
  if (q.number.kind === "article" && parts[k] !== k - 1) return false;
  // "of which 34 missiles and 100 drones were shot down": the verb comes after the list.
  const later = found[k + 1];
  const said = governed[k + 1] ?? null;
  return !((governed[k] ?? null) === null && later !== undefined && said !== null && said.cue.from >= later.to && a.role[later.to] !== "relative" && a.role[later.to] !== "pronoun" && linkBetween(a, q, later) === "list" && !hasComma(a, q.to, later.from));
}

/** "of the seven killed, three were children", "twelve houses were destroyed and 30 damaged": a bare number after one with a noun. */
function ofGroup({ a, s, found, governed, parts, stops }: Draft, k: number, { q, at, left, link, above }: Standing): boolean {
  if (q.unit !== null || q.unknownNoun || q.number.kind !== "cardinal" || above === null) return false;
  // "two of the victims are Indians and one is a Pakistani"
  if (above.rule === "part-of-group" && q.from > 0 && a.role[a.start[q.from - 1] as number] === "conjunction" && a.role[q.to] === "be" && q.to === q.number.to) {
    governed[k] = above;
    return true;
  }
  const of = left.from - (a.role[left.from - 1] === "determiner" ? 2 : 1);
  if (left.unit !== "munition" && a.role[of] === "of" && (of === s.from || a.tokens.kind[of - 1] === PUNCT) && a.tokens.code[q.from - 1] === COMMA) {
    governed[k] = { ...above, rule: "part-of" };
    parts[k] = at;
    return true;
  }
  const noun = left.unit;
  if (link === "part" || noun === null || UNIT_OF_METRIC[above.metric] !== noun || !opensPhrase(a, s, q)) return false;
  const again = govern(a, s, { ...q, unit: noun }, stops);
  if (again === null || again.metric !== above.metric || again.cue.from !== q.to) return false;
  governed[k] = again;
  found[k] = { ...q, unit: noun };
  return true;
}

/** "four children — a boy, a girl and two more girls": each is a part of the four. */
function spellOut({ a, found, governed, parts }: Draft, k: number, at: number): void {
  const whole = governed[at] ?? null;
  if (whole === null) return;
  for (let m = k; m < found.length && parts[m] === -1 && (found[m] as QuantityPhrase).unit === (found[k] as QuantityPhrase).unit; m++) {
    if (m !== k && linkBetween(a, found[m - 1] as QuantityPhrase, found[m] as QuantityPhrase) !== "list") return;
    governed[m] = { ...whole, rule: "part-of" };
    parts[m] = at;
  }
}

/** "up from 84 the night before", "against 29 on Thursday": the same count of another time. */
function compare({ found, governed }: Draft, k: number): void {
  const q = found[k] as QuantityPhrase;
  for (let m = k - 1; m >= Math.max(0, k - LOOK_BACK); m--) {
    const metric = governed[m] ?? null;
    if (metric === null || (q.unit !== null && q.unit !== UNIT_OF_METRIC[metric.metric])) continue;
    governed[k] = { ...metric, rule: "comparison", active: false };
    return;
  }
}

const WEAK = new Set(["reduced-passive", "reduced-active", "relative", "attack-with"]);

function takeOver({ a, s, found, governed, parts }: Draft, k: number, { q, at, left, link, above, lead }: Standing): void {
  const own = governed[k] ?? null;
  if (above === null || link === null) return;
  // "killed 40 people, and 1,200 people were arrested": what else is said of them is no part of the list.
  if (own === null && link === "list" && (q.unit === null || q.unit === left.unit) && (a.role[q.to] === "be" || a.role[q.to] === "have")) return;
  // "25 people including seven women and a child were killed": each of the list is a part, whatever its own verb.
  if (own?.metric === above.metric && own.cue.from === above.cue.from && link === "list" && parts[k] === -1 && addsUp(found, parts, k, at)) parts[k] = parts[at] as number;
  if (own !== null) {
    // "12 bodies along with 40 people who sustained injuries"
    if (own.rule === "relative" && own.metric !== above.metric && UNIT_OF_METRIC[own.metric] === "person" && UNIT_OF_METRIC[above.metric] === "person") return;
    if (reachesTarget(a, own) && above.rule === "attack-with" && left.unit === "munition") governed[at] = { ...own, rule: "list" };
    if (reachesTarget(a, own)) return;
    // "shot down 35 of the 39 drones and two missiles that Russia launched": the two were launched beside the 39.
    if (own.metric === "launched" && q.whole === null && q.relation !== "all_of" && !hasComma(a, left.to, q.from) && (own.rule === "relative" || own.rule === "reduced-passive") && (found[at] as QuantityPhrase).whole !== null && UNIT_OF_METRIC[above.metric] === "munition") return;
    const strongAbove = above.cue.to <= left.from;
    // "a barrage of 539 drones and 11 missiles hit Kyiv", "hits by 22 missiles and 35 drones were recorded": one phrase.
    const phrase = link === "list" && strongAbove && (above.rule === "attack-with" || above.rule === "passive-agent") && own.cue.from >= q.to && !hasComma(a, left.to, q.from);
    // "26 adults and 5 children who are in hospital": parts of one whole, each with its own words.
    if (link === "list" && own.metric === above.metric && parts[k] === -1 && addsUp(found, parts, k, at)) parts[k] = parts[at] as number;
    if (!phrase && !(WEAK.has(own.rule) && (link === "part" || strongAbove))) return;
  }
  const unit = UNIT_OF_METRIC[above.metric];
  // "injured a teacher and 19 others"
  const others = link === "list" && q.unit === null && left.unit === "person" && unit === "person" && tokenIsOf(a, q.number.to, "others");
  const bareJoined = (lead === "joined" || others) && q.unit === null && !q.unknownNoun && left.unit === unit;
  const fits = q.unit === null || q.unit === unit || q.unit === left.unit;
  if (!fits || (q.unit === null && link !== "part" && !bareJoined && !amongThings({ a, s, found }, k, above))) return;
  if (q.number.kind === "article" && link === "list" && q.unit === "person" && left.unit === "person" && ageFollows(a, left)) return;
  governed[k] = { ...above, rule: link === "part" ? "part-of" : "list" };
  if (link === "list" && addsUp(found, parts, k, at)) parts[k] = parts[at] as number;
}
