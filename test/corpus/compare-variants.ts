import type { Claim } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Entry, ExpectedClaim, PlaceOf, Span } from "../../scripts/corpus/variants/model.ts";

/** What differs between a reading and what an entry of the corpus expects; nothing when it is read as it should be. */
export function differences(entry: Entry, reading: Reading): readonly string[] {
  const genre = genreOf(reading);
  if (entry.genre !== "bulletin") {
    const claims = reading.claims.map((claim) => `+ ${shown(claim)}`);
    return genre === entry.genre ? claims : [`genre ${genre}, not ${entry.genre}`, ...claims];
  }
  const told: string[] = genre === "bulletin" ? [] : [`genre ${genre}, not bulletin`];
  const pairs = paired(entry, reading.claims);
  for (const [at, expected] of entry.expected.claims.entries()) {
    const claim = pairs.get(at);
    if (claim === undefined) told.push(`- ${at}: ${wanted(expected)}`);
    else told.push(...slots(entry, expected, claim, pairs).map((what) => `${at}: ${wanted(expected)}: ${what}`));
  }
  const used = new Set(pairs.values());
  for (const claim of reading.claims) if (!used.has(claim)) told.push(`+ ${shown(claim)}`);
  return [...told, ...asOf(entry, reading.claims)];
}

function genreOf({ bulletin }: Reading): string {
  if (bulletin === null) return "none";
  return bulletin.status === "refused" ? (bulletin.reason ?? "none") : "bulletin";
}

/** Each expected claim with the first claim not yet taken that has its metric, value and family of weapon; text order on both sides. */
function paired({ expected }: Entry, claims: readonly Claim[]): ReadonlyMap<number, Claim> {
  const pairs = new Map<number, Claim>();
  const left = [...claims];
  for (const [at, one] of expected.claims.entries()) {
    const fits = left.filter((claim) => same(one, claim));
    const best = fits.find((claim) => claim.repeat === (one.repeat === true) && placesDiffer(one, claim, []) === "") ?? fits[0];
    if (best === undefined) continue;
    pairs.set(at, best);
    left.splice(left.indexOf(best), 1);
  }
  return pairs;
}

function same(one: ExpectedClaim, claim: Claim): boolean {
  const { low, high, relation } = claim.quantity;
  return one.metric === claim.metric && one.low === low && one.high === high && one.relation === relation && families(one.weapon) === families(claim.weapon);
}

/** The first two steps of each path: `uav.strike.shahed` is of the family `uav.strike`, but a bare `uav` may be told more exactly. */
function families(paths: readonly string[]): string {
  return [...new Set(paths.map((path) => path.split(".")[0] ?? ""))].sort().join("+");
}

function slots(entry: Entry, one: ExpectedClaim, claim: Claim, pairs: ReadonlyMap<number, Claim>): readonly string[] {
  const told: string[] = [];
  const whole = one.part_of === null ? undefined : pairs.get(one.part_of);
  const weapons = (paths: readonly string[]): string => [...paths].sort().join("+");
  if (weapons(one.weapon) !== weapons(claim.weapon)) told.push(`weapon ${weapons(claim.weapon)}`);
  const inherited = one.part_of === null ? [] : (entry.expected.claims[one.part_of]?.places ?? []);
  const places = placesDiffer(one, claim, inherited);
  if (places !== "") told.push(`places ${places}`);
  if (one.part_of === null ? claim.subsetOf !== null : claim.subsetOf !== (whole?.id ?? "")) told.push(`part of ${claim.subsetOf === null ? "nothing" : "another"}`);
  if (claim.provisional !== one.provisional) told.push(claim.provisional ? "provisional" : "not provisional");
  if (claim.repeat !== (one.repeat === true)) told.push(claim.repeat ? "repeat" : "no repeat");
  if (claim.scope !== one.scope) told.push(`scope ${claim.scope}`);
  const night = one.night_of === undefined ? entry.expected.night_of : one.night_of;
  if (claim.nightOf !== night) told.push(`night ${claim.nightOf}`);
  const window = one.window === undefined ? entry.expected.window : one.window;
  if (one.scope === "event" && !sameSpan(window, claim.period)) told.push(`window ${claim.period.start}..${claim.period.end}`);
  return told;
}

/** Lands, seas and, for what crossed a border, states; a part may have the places of its whole. */
function placesDiffer(one: ExpectedClaim, claim: Claim, inherited: readonly PlaceOf[]): string {
  const key = ({ code, role }: { readonly code: string | null; readonly role: string }): string => `${code ?? ""} ${role}`;
  const told = new Set(claim.places.filter(({ code, role }) => code !== null && (code.includes("-") || role === "crossed_to")).map(key));
  const expected = new Set(one.places.map(key));
  const allowed = new Set([...expected, ...inherited.map(key)]);
  const wrong = [...[...told].filter((place) => !allowed.has(place)).map((place) => `+${place}`), ...[...expected].filter((place) => !told.has(place)).map((place) => `-${place}`)];
  return wrong.join(", ");
}

function sameSpan(expected: Span | null, { start, end }: Span): boolean {
  if (expected === null) return start === null && end === null;
  return sameTime(expected.start, start) && sameTime(expected.end, end);
}

function sameTime(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return one.includes("T") === other.includes("T") && Date.parse(one) === Date.parse(other);
}

/** The time up to which it counts stands with one claim at least, and with none another. */
function asOf({ expected }: Entry, claims: readonly Claim[]): readonly string[] {
  const told = [...new Set(claims.flatMap((claim) => (claim.asOf === null ? [] : [claim.asOf])))];
  const wrong = told.filter((time) => !sameTime(time, expected.as_of));
  if (wrong.length > 0) return [`as of ${wrong.join(", ")}`];
  return expected.as_of !== null && told.length === 0 ? ["no as-of time"] : [];
}

function wanted({ metric, relation, low, high, weapon }: ExpectedClaim): string {
  return `${metric} ${relation} ${low ?? ""}..${high ?? ""} ${weapon.join("+")}`;
}

function shown({ metric, quantity, weapon }: Claim): string {
  return `${metric} ${quantity.relation} ${quantity.low ?? ""}..${quantity.high ?? ""} ${weapon.join("+")} "${quantity.raw}"`;
}
