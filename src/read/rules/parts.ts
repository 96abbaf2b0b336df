import type { Claim, Relation } from "../../model/claim.ts";
import { Areas } from "./areas.ts";

const FATES = new Set(["shot_down", "suppressed", "lost", "lost_or_suppressed", "shot_down_or_suppressed", "neutralised_total", "returned", "crossed_border", "still_airborne", "hits"]);
const WHOLES_A_NIGHT = 40;
const WHOLES = new Set(["launched", "detected"]);

/** Whether a weapon list can lie inside another: `uav.strike` inside `uav`, anything inside an unnamed one. */
function inside(part: readonly string[], whole: readonly string[]): boolean {
  if (whole.length === 0) return true;
  if (part.length === 0) return whole.length <= 1;
  return part.every((one) => whole.some((other) => one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`) || other === "air"));
}

/** The count of what was sent that a fate ("35 shot down") is a part of: same night, same direction, large enough. */
function wholeOf(claim: Claim, wholes: readonly (readonly [Claim, number])[], at: number): Claim | undefined {
  let best: Claim | undefined;
  let score = -Infinity;
  for (const [other, i] of wholes) {
    if (other.quantity.low === null || other.quantity.low <= 1) continue;
    if ((other.attacker !== null && claim.attacker !== null && other.attacker !== claim.attacker)) continue;
    if (!inside(claim.weapon, other.weapon) || (other.quantity.high !== null && (claim.quantity.low ?? 0) > other.quantity.high)) continue;
    // The exact count before it, and the nearest of those.
    const rank = (other.quantity.relation === "exact" ? 1000 : 0) - Math.abs(i - at) - (i > at ? 500 : 0);
    if (rank > score) {
      score = rank;
      best = other;
    }
  }
  return best;
}

/** "All 14 were shot down": what happened to all of them happened to no part. */
function isAll({ quantity: part }: Claim, { quantity: whole }: Claim): boolean {
  return part.low === whole.low && part.high === whole.high;
}

/** Whether two claims are of attacks in different directions: what one side stopped is no part of what it sent. */
function crosses(one: Claim, other: Claim): boolean {
  const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  return differ(one.attacker, other.attacker) && differ(one.target, other.target);
}

/**
 * Links parts to their wholes. A part that the words name ("18 of 29", "including two children") keeps its own link; the
 * fate of weapons is linked to the count of what was sent that night. Each link has its proof.
 */
export function linkParts(claims: readonly Claim[], isArticle: (at: number) => boolean): { readonly claims: Claim[]; readonly relations: Relation[] } {
  const relations: Relation[] = [];
  // What was sent, by night; a text that tells of more than so many a night is a list, and the first ones serve.
  const wholes = new Map<string | null, [Claim, number][]>();
  claims.forEach((claim, i) => {
    if (!WHOLES.has(claim.metric) || claim.scope !== "event" || claim.quantity.relation === "none") return;
    const night = wholes.get(claim.nightOf);
    if (night === undefined) wholes.set(claim.nightOf, [[claim, i]]);
    else if (night.length < WHOLES_A_NIGHT) night.push([claim, i]);
  });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const areas = new Areas();
  const linked = claims.map((claim, i): Claim => {
    const area = areas.wholeOf(claim);
    const named = claim.subsetOf === null ? undefined : byId.get(claim.subsetOf);
    const said = named !== undefined && (isAll(claim, named) || crosses(claim, named)) ? undefined : named;
    const eventFate = FATES.has(claim.metric) && claim.scope === "event" && claim.quantity.relation !== "none" && !isArticle(i);
    const sent = eventFate && said === undefined ? wholeOf(claim, wholes.get(claim.nightOf) ?? [], i) : undefined;
    const whole = said ?? sent ?? area;
    if (whole === undefined || whole.id === claim.id || isAll(claim, whole)) return claim.subsetOf === null ? claim : { ...claim, subsetOf: null };
    const proof = said !== undefined ? `the words make ${claim.quantity.raw} a part of ${whole.quantity.raw}` : sent === undefined ? `${claim.metric} ${claim.quantity.raw} of an area within ${whole.quantity.raw} of the land: same night and sides` : `${claim.metric} ${claim.quantity.raw} within ${whole.metric} ${whole.quantity.raw}: same night and direction`;
    relations.push({ type: "subset_of", from: claim.id, to: whole.id, proof, span: claim.spans.content });
    return { ...claim, subsetOf: whole.id };
  });
  return { claims: linked, relations };
}
