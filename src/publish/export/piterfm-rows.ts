import type { Claim, Place } from "../../model/claim.ts";
import type { FiledClaim, FiledDocument } from "../../model/filed.ts";
import type { PiterfmColumn } from "../../model/piterfm.ts";
import type { Metric } from "../../model/vocabulary.ts";

/** The words of the table for classes and codes. */
export interface TableNames {
  readonly modelOf: (weapon: readonly string[]) => string | null;
  readonly placeOf: (code: string) => string | null;
}

/** What of a claim the columns of the table cannot hold. */
export interface NotWritten {
  readonly claim: string;
  readonly why: string;
}

export interface TableRows {
  readonly rows: readonly Partial<Readonly<Record<PiterfmColumn, string>>>[];
  readonly left: readonly NotWritten[];
}

const COLUMNS: ReadonlyMap<Metric, PiterfmColumn> = new Map([
  ["shot_down", "destroyed"],
  ["shot_down_or_suppressed", "destroyed"],
  ["lost", "not_reach_goal"],
  ["suppressed", "not_reach_goal"],
  ["lost_or_suppressed", "not_reach_goal"],
  ["still_airborne", "still_attacking"],
  ["hit_locations", "num_hit_location"],
  ["debris_locations", "num_fall_fragment_location"],
]);
const STATES: ReadonlyMap<string, string> = new Map([["BY", "belarus"], ["MD", "moldova"], ["PL", "poland"], ["RO", "romania"], ["RU", "russia"]]);

/**
 * Rows of the table from claims of bulletins: one for each weapon whose launch a bulletin counts, in the order of the claims. The table
 * has no room for hedges, bounds and withheld numbers: each claim that loses something, or has no column, is named with what it lost.
 */
export function tableRows(filed: readonly FiledClaim[], names: TableNames): TableRows {
  const left: NotWritten[] = [];
  const rows: Partial<Record<PiterfmColumn, string>>[] = [];
  const abroad = filed.filter(({ claim }) => claim.target !== "UA");
  left.push(...abroad.map(({ claim }) => ({ claim: claim.id, why: "the table has attacks on Ukraine only" })));
  for (const [document, claims] of byDocument(filed)) {
    const wholes = claims.filter((claim) => isRowOf(claim, claims));
    const made = new Map<string, Partial<Record<PiterfmColumn, string>>>();
    const written = new Set<Claim>();
    for (const whole of wholes) {
      const model = names.modelOf(whole.weapon);
      if (model === null) {
        left.push({ claim: whole.id, why: `the table has no model for ${whole.weapon.join(", ") || "a count without a weapon"}` });
        written.add(whole);
        continue;
      }
      const row = begin(whole, document, model, claims, names);
      made.set(whole.id, row);
      rows.push(row);
      written.add(whole);
      put(row, "launched", whole, left);
    }
    for (const claim of claims) {
      if (written.has(claim)) continue;
      const why = fill(claim, claims, wholes, made, left);
      if (why !== null) left.push({ claim: claim.id, why });
    }
  }
  return { rows, left };
}

function byDocument(filed: readonly FiledClaim[]): ReadonlyMap<FiledDocument, readonly Claim[]> {
  const byKey = new Map<string, { document: FiledDocument; claims: Claim[] }>();
  for (const { claim, document } of filed) {
    if (claim.target !== "UA" || claim.repeat || claim.denied || claim.scope !== "event") continue;
    const found = byKey.get(document.key) ?? { document, claims: [] };
    found.claims.push(claim);
    byKey.set(document.key, found);
  }
  return new Map([...byKey.values()].map(({ document, claims }): [FiledDocument, readonly Claim[]] => [document, claims]));
}

/** A launch is a row, unless its parts by weapon are rows that add up to it, or it is a sort of drone inside a row. */
function isRowOf(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.metric !== "launched" || claim.quantity.unit !== "munition") return false;
  if (columnOfPart(claim, claims) !== null) return false;
  const parts = claims.filter((part) => part.metric === "launched" && part.subsetOf === claim.id && columnOfPart(part, claims) === null);
  return parts.length === 0 || parts.some(({ quantity }) => quantity.low === null) || parts.reduce((sum, { quantity }) => sum + (quantity.low ?? 0), 0) !== claim.quantity.low;
}

/** "About 90 of them Shaheds", "6 of them with jets": columns of the row of the drones. */
function columnOfPart({ metric, subsetOf, weapon }: Claim, claims: readonly Claim[]): PiterfmColumn | null {
  const whole = claims.find(({ id }) => id === subsetOf);
  if (whole === undefined || !whole.weapon.some((path) => path.startsWith("uav")) || !weapon.every((path) => path.startsWith("uav.strike"))) return null;
  if (weapon.length > 0 && weapon.every((path) => path.startsWith("uav.strike.jet"))) return metric === "launched" ? "turbojet" : "turbojet_destroyed";
  return metric === "launched" && whole.metric === "launched" && weapon.every((path) => path === "uav.strike.shahed") && whole.weapon.every((path) => path.startsWith("uav")) ? "is_shahed" : null;
}

function begin(whole: Claim, document: FiledDocument, model: string, claims: readonly Claim[], names: TableNames): Partial<Record<PiterfmColumn, string>> {
  const affected = claims.filter(({ metric }) => metric === "regions_affected").flatMap(({ places }) => places);
  const regions = [...new Set(affected.map(({ code }) => (code === null ? null : names.placeOf(code))).filter((name) => name !== null))];
  return {
    time_start: timeOf(whole.period.start),
    time_end: timeOf(whole.period.end),
    model,
    launch_place: placed(whole.places, "launched_from", names),
    target: placed(whole.places, "affected", names) || "Ukraine",
    border_crossing: "{}",
    ...(regions.length === 0 ? {} : { "affected region": `[${regions.map((name) => `'${name}'`).join(", ")}]` }),
    source: document.url ?? document.source,
  };
}

/** Puts the number of a claim into the row that it belongs to; why it could not, when it could not. */
function fill(claim: Claim, claims: readonly Claim[], wholes: readonly Claim[], made: ReadonlyMap<string, Partial<Record<PiterfmColumn, string>>>, left: NotWritten[]): string | null {
  const part = columnOfPart(claim, claims);
  const whole = rowOf(claim, claims, wholes);
  const row = whole === null ? undefined : made.get(whole.id);
  if (claim.metric === "launched" && part === null) return "its parts are rows of their own";
  if (row === undefined) return "no row for its weapon and its time";
  if (claim.metric === "regions_affected") return row["affected region"] === undefined ? "the regions are counted and not named" : null;
  if (claim.metric === "crossed_border" || claim.metric === "returned") return crossing(claim, row);
  const column = part ?? COLUMNS.get(claim.metric) ?? null;
  if (column === null) return `the table has no column for ${claim.metric}`;
  if (claim.places.some(({ role }) => role === "shot_down_over") && claim.subsetOf !== null && claims.some(({ id, metric }) => id === claim.subsetOf && metric === claim.metric)) return "a part by region of a number that is written";
  if (row[column] !== undefined) return `${column} has a number already`;
  put(row, column, claim, left);
  return null;
}

function rowOf(claim: Claim, claims: readonly Claim[], wholes: readonly Claim[]): Claim | null {
  for (let at: Claim | undefined = claim, steps = 0; at !== undefined && steps < 4; at = claims.find(({ id }) => id === at?.subsetOf), steps += 1) if (wholes.includes(at)) return at;
  const inTime = wholes.filter(({ period }) => period.start === claim.period.start && period.end === claim.period.end);
  const same = inTime.filter(({ weapon }) => weapon.join() === claim.weapon.join());
  if (same.length === 1) return same[0] ?? null;
  // "76 drones" of a row of Shaheds with decoys; where two rows are of drones, nobody can say of which.
  const wider = inTime.filter(({ weapon }) => isWithin(weapon, claim.weapon));
  if (same.length === 0 && wider.length === 1) return wider[0] ?? null;
  // Places are counted for the whole attack; the table has them in the row of the drones.
  return claim.quantity.unit === "munition" ? null : (inTime.find(({ weapon }) => weapon.some((path) => path.startsWith("uav"))) ?? inTime[0] ?? null);
}

/** Whether every class of a row lies in one that a claim counts. */
function isWithin(row: readonly string[], claim: readonly string[]): boolean {
  return row.length > 0 && row.every((path) => claim.some((wide) => path === wide || path.startsWith(`${wide}.`)));
}

function crossing(claim: Claim, row: Partial<Record<PiterfmColumn, string>>): string | null {
  const to = claim.places.find(({ role, code }) => role === "crossed_to" && code !== null);
  const state = STATES.get(to?.code ?? (claim.metric === "returned" ? "RU" : ""));
  if (state === undefined || claim.quantity.low === null) return "no state, or no number, of the crossing";
  const held = (row.border_crossing ?? "{}").slice(1, -1);
  if (held.includes(`'${state}'`)) return "border_crossing has a number for that state already";
  row.border_crossing = `{${held}${held === "" ? "" : ", "}'${state}': ${claim.quantity.low}.0}`;
  return null;
}

function put(row: Partial<Record<PiterfmColumn, string>>, column: PiterfmColumn, { id, quantity }: Claim, left: NotWritten[]): void {
  const value = quantity.low ?? quantity.high;
  if (value === null) {
    left.push({ claim: id, why: `${quantity.relation}: a blank cell, which says unknown` });
    return;
  }
  row[column] = `${value}.0`;
  if (quantity.low !== quantity.high || quantity.relation === "approx") left.push({ claim: id, why: `${quantity.relation} is lost: the table has ${value}` });
}

/** Local time without its offset, as the table has it. */
function timeOf(at: string | null): string {
  return at === null ? "" : at.slice(0, 16).replace("T", " ");
}

function placed(places: readonly Place[], role: Place["role"], names: TableNames): string {
  const found = places.filter((place) => place.role === role).map(({ code }) => (code === null ? null : names.placeOf(code)));
  return [...new Set(found.filter((name) => name !== null))].join(" and ");
}
