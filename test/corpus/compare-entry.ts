import type { Claim } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Entry, ExpectedClaim } from "../../scripts/corpus/entry.ts";

/** What a reading has that an entry of the corpus does not expect, and the other way round; empty when they agree. */
export function differences({ genre, expected }: Entry, reading: Reading): readonly string[] {
  const found = reading.bulletin === null ? "none" : reading.bulletin.status === "refused" ? (reading.bulletin.reason ?? "refused") : "bulletin";
  const problems: string[] = found === genre ? [] : [`genre ${found}, not ${genre}`];
  const left = [...reading.claims];
  const matched = expected.claims.map((want) => {
    const at = left.findIndex((claim) => fits(claim, want));
    return at < 0 ? null : (left.splice(at, 1)[0] as Claim);
  });
  expected.claims.forEach((want, i) => {
    const claim = matched[i] ?? null;
    if (claim === null) return problems.push(`missing: ${words(want)}`);
    const whole = want.part_of === null ? null : matched[want.part_of];
    if (want.part_of !== null && whole !== null && whole !== undefined && claim.subsetOf !== whole.id) problems.push(`${words(want)}: not a part of ${words(expected.claims[want.part_of] as ExpectedClaim)}`);
    if (want.scope === "event" && (claim.nightOf ?? null) !== expected.night_of) problems.push(`${words(want)}: night ${claim.nightOf}, not ${expected.night_of}`);
    if (want.scope === "event" && expected.window !== null && !isSame(claim.period.start, expected.window.start)) problems.push(`${words(want)}: from ${claim.period.start}, not ${expected.window.start}`);
    if (want.scope === "event" && expected.window?.end != null && !isSame(claim.period.end, expected.window.end)) problems.push(`${words(want)}: until ${claim.period.end}, not ${expected.window.end}`);
    return problems.length;
  });
  for (const claim of left) problems.push(`not expected: ${claim.metric} ${claim.quantity.relation} ${claim.quantity.low}..${claim.quantity.high} ${claim.weapon.join("+")} ${claim.places.map(({ code, role }) => `${role}:${code}`).join(" ")}${claim.repeat ? " repeat" : ""}`);
  if (expected.as_of !== null && expected.claims.some(({ provisional }) => provisional) && !reading.claims.some(({ asOf }) => asOf !== null && isSame(asOf, expected.as_of as string))) problems.push(`as of ${expected.as_of} is not read`);
  return problems;
}

function fits({ metric, quantity, weapon, places, provisional, repeat, scope }: Claim, want: ExpectedClaim): boolean {
  const set = (list: readonly string[]): string => [...new Set(list)].sort().join(" ");
  return (
    metric === want.metric && quantity.low === want.low && quantity.high === want.high && quantity.relation === want.relation && provisional === want.provisional && repeat === want.repeat && scope === want.scope &&
    set(weapon) === set(want.weapon) && set(places.map(({ code, role }) => `${role}:${code}`)) === set(want.places.map(({ code, role }) => `${role}:${code}`))
  );
}

/** The same instant, or the same day. */
function isSame(one: string | null, other: string): boolean {
  if (one === null) return false;
  return one.length === 10 || other.length === 10 ? one === other : Date.parse(one) === Date.parse(other);
}

const words = ({ metric, relation, low, high, weapon, places, repeat }: ExpectedClaim): string => `${metric} ${relation} ${low}..${high} ${weapon.join("+")} ${places.map(({ code, role }) => `${role}:${code}`).join(" ")}${repeat ? " repeat" : ""}`;
