import type { Claim } from "../../model/claim.ts";

/** "A day after a strike killed 15. Nine children were among the dead": a part without a time of its own has that of its whole. */
export function withTimesOfWholes(claims: readonly Claim[]): Claim[] {
  const done = new Map<string, Claim>();
  return claims.map((claim) => {
    const whole = claim.subsetOf === null ? undefined : done.get(claim.subsetOf);
    const own = claim.period.raw !== null || claim.metric !== whole?.metric;
    const timed = whole === undefined || own ? claim : { ...claim, period: { ...whole.period, raw: null, span: null }, nightOf: whole.nightOf, scope: whole.scope };
    done.set(timed.id, timed);
    return timed;
  });
}
