import type { Abstention, Claim, Place, Quantity, Relation } from "../../model/claim.ts";
import type { PiterfmColumn, PiterfmCount, PiterfmRow } from "../../model/piterfm.ts";
import type { Span } from "../../model/span.ts";
import type { Metric, PlaceRole } from "../../model/vocabulary.ts";
import { ClaimMaker } from "./claim-maker.ts";
import type { Counted } from "./claim-maker.ts";
import { destroyedMetric, isReckonedByKills, lostMetric } from "./columns-to-metrics.ts";
import { sumOf } from "./lint-numbers.ts";
import { readLiteral } from "./literal.ts";
import type { Entry } from "./literal.ts";
import { modelsOf, pathsOf } from "./models.ts";
import { placeOf, placesOf } from "./places.ts";

const SHAHED = ["uav.strike.shahed"];
const JET = ["uav.strike.jet"];
/** How the table names the states that drones flew on to. */
const STATES: ReadonlyMap<string, string> = new Map([
  ["belarus", "BY"],
  ["hungary", "HU"],
  ["latvia", "LV"],
  ["lithuania", "LT"],
  ["moldova", "MD"],
  ["poland", "PL"],
  ["romania", "RO"],
  ["russia", "RU"],
  ["slovakia", "SK"],
]);

export interface RowClaims {
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly abstentions: readonly Abstention[];
}

/** The claims of one row, by columns; what is a number and no claim is an abstention with its reason. */
export function rowClaims(row: PiterfmRow, document: string): RowClaims {
  const maker = new ClaimMaker(row, document);
  const launched = launchedClaim(row, maker);
  const destroyed = countClaim(row, maker, "destroyed", destroyedMetric(row), { places: [...targetsShotAt(row, maker), ...shotDownOver(row, maker)], subsetOf: launched });
  countClaim(row, maker, "not_reach_goal", lostMetric(row), { subsetOf: launched });
  countClaim(row, maker, "still_attacking", "still_airborne", { subsetOf: launched });
  countClaim(row, maker, "is_shahed", "launched", { weapon: SHAHED, object: "Shahed", subsetOf: launched, relation: "approx" });
  countClaim(row, maker, "num_hit_location", "hit_locations", { unit: "location", weapon: [], object: "" });
  countClaim(row, maker, "num_fall_fragment_location", "debris_locations", { unit: "location", weapon: [], object: "" });
  countClaim(row, maker, "turbojet", "launched", { weapon: JET, object: "turbojet", subsetOf: launched });
  countClaim(row, maker, "turbojet_destroyed", destroyedMetric(row), { weapon: JET, object: "turbojet", subsetOf: destroyed });
  crossings(row, maker, launched);
  regions(row, maker);
  shotDownByRegion(row, maker, destroyed);
  launchedByModel(row, maker, launched);
  carriers(row, maker);
  return maker.rows();
}

function launchedClaim(row: PiterfmRow, maker: ClaimMaker): string | null {
  const places = [...placesIn(row, maker, "launch_place", "launched_from"), ...placesIn(row, maker, "target", "affected"), ...placesIn(row, maker, "target_main", "affected"), ...affected(row, maker)];
  if (row.hidden && (row.counts.launched ?? 0) === 0) {
    // An empty cell has no words to show: then the mark that keeps the number back stands for it.
    const number = row.cells.launched === "" ? maker.statusSpan() : maker.cellSpan("launched");
    return maker.add({ metric: "launched", column: "launched", number, low: null, high: null, relation: "withheld", places, rule: "withheld" });
  }
  if (!isReckonedByKills(row)) return countClaim(row, maker, "launched", "launched", { places });
  return countClaim(row, maker, "launched", "launched", { places, relation: "derived", rule: "reckoned-by-kills" });
}

type Parts = Partial<Pick<Counted, "weapon" | "object" | "unit" | "places" | "subsetOf" | "rule">> & { readonly relation?: "approx" | "derived" };

/** The claim of a column that holds one number; a zero is an abstention, because it stands both for none and for nothing said. */
function countClaim(row: PiterfmRow, maker: ClaimMaker, column: PiterfmCount, metric: Metric, { relation = undefined, ...parts }: Parts): string | null {
  const value = row.counts[column];
  if (value === null) {
    if (row.cells[column].trim() !== "") maker.abstain({ span: maker.cellSpan(column), reason: "cut-numeral", column, detail: "no whole number that is not below zero" });
    return null;
  }
  if (value === 0) {
    maker.abstain({ span: maker.cellSpan(column), reason: "placeholder", column, detail: "0 stands both for none and for nothing said" });
    return null;
  }
  const bounds: Pick<Quantity, "low" | "high" | "relation"> = { low: value, high: relation === "derived" ? null : value, relation: relation ?? "exact" };
  return maker.add({ metric, column, number: maker.cellSpan(column), ...bounds, ...parts });
}

function crossings(row: PiterfmRow, maker: ClaimMaker, launched: string | null): void {
  for (const entry of entriesOf(row, "border_crossing")) {
    const span = maker.inside("border_crossing", entry);
    if (typeof entry.value !== "number" || !Number.isSafeInteger(entry.value) || entry.value <= 0) continue;
    const code = STATES.get(entry.key.trim().toLowerCase()) ?? null;
    const place: Place = { name: entry.key, span: maker.inside("border_crossing", keySpan(entry)), code, country: code, role: "crossed_to" };
    // Back to where it came from is no crossing into another state.
    maker.add({ metric: code === "RU" ? "returned" : "crossed_border", column: "border_crossing", key: entry.key, number: span, low: entry.value, high: entry.value, relation: "exact", places: [place], subsetOf: launched });
  }
}

/** The list of regions that suffered names them; how many they are nobody wrote, so that number is derived, and only where each is a region. */
function regions(row: PiterfmRow, maker: ClaimMaker): void {
  const entries = entriesOf(row, "affected region");
  if (entries.length === 0) return;
  const places = affected(row, maker);
  const codes = new Set(places.map(({ code }) => code));
  const number = maker.cellSpan("affected region");
  if (places.length < entries.length || [...codes].some((code) => code === null || code.length < 3) || entries.some(({ value }) => !/oblast$/u.test(String(value)) && value !== "Kyiv")) {
    maker.abstain({ span: number, reason: "no-metric", column: "affected region", detail: "not every name in the list is a region: they cannot be counted" });
    return;
  }
  maker.add({ metric: "regions_affected", column: "affected region", number, low: codes.size, high: codes.size, relation: "derived", unit: "region", weapon: [], object: "", places, rule: "counted-list" });
}

function affected(row: PiterfmRow, maker: ClaimMaker): readonly Place[] {
  return entriesOf(row, "affected region").flatMap((entry) => named(String(entry.value ?? ""), "affected", maker.inside("affected region", { from: entry.from + 1, to: entry.to - 1 })));
}

function shotDownOver(row: PiterfmRow, maker: ClaimMaker): readonly Place[] {
  return entriesOf(row, "destroyed_details").flatMap((entry) => placesOf(entry.key).flatMap((place) => named(place, "shot_down_over", maker.inside("destroyed_details", keySpan(entry)))));
}

/** A regional command shoots down over its own part of the country, which stands as the target. */
function targetsShotAt(row: PiterfmRow, maker: ClaimMaker): readonly Place[] {
  return row.publisher.posts === "regional" ? placesIn(row, maker, "target", "shot_down_over") : [];
}

/** What was shot down by region: parts of the row, unless they add up to more than it has. Since 2025 such numbers mostly come from posts of regional commands, which the row does not name. */
function shotDownByRegion(row: PiterfmRow, maker: ClaimMaker, destroyed: string | null): void {
  const over = (sumOf(row.cells.destroyed_details) ?? 0) > (row.counts.destroyed ?? 0);
  for (const entry of entriesOf(row, "destroyed_details")) {
    if (typeof entry.value !== "number" || !Number.isSafeInteger(entry.value) || entry.value <= 0) continue;
    const span = maker.inside("destroyed_details", entry);
    const places = placesOf(entry.key).flatMap((place) => named(place, "shot_down_over", maker.inside("destroyed_details", keySpan(entry))));
    const parts = over ? { weapon: [], object: "", rule: "region-over-row", saidBy: "table" as const } : { subsetOf: destroyed, saidBy: "perhaps" as const };
    maker.add({ metric: destroyedMetric(row), column: "destroyed_details", key: entry.key, number: span, low: entry.value, high: entry.value, relation: "exact", places, ...parts });
  }
}

function launchedByModel(row: PiterfmRow, maker: ClaimMaker, launched: string | null): void {
  const from = entriesOf(row, "launch_place_details");
  for (const entry of entriesOf(row, "launched_details")) {
    if (typeof entry.value !== "number" || !Number.isSafeInteger(entry.value) || entry.value <= 0) continue;
    const places = from
      .filter(({ key }) => key === entry.key)
      .flatMap((place) => placesOf(String(place.value ?? "")).flatMap((name) => named(name, "launched_from", maker.inside("launch_place_details", { from: place.from + 1, to: place.to - 1 }))));
    maker.add({ metric: "launched", column: "launched_details", key: entry.key, number: maker.inside("launched_details", entry), low: entry.value, high: entry.value, relation: "exact", weapon: modelsOf(entry.key).flatMap((model) => pathsOf(model) ?? []), object: entry.key, places, subsetOf: launched });
  }
}

function carriers(row: PiterfmRow, maker: ClaimMaker): void {
  for (const match of row.cells.carrier.matchAll(/(\d+)\s*x\s/gu)) {
    maker.abstain({ span: maker.inside("carrier", { from: match.index, to: match.index + (match[1] ?? "").length }), reason: "no-metric", column: "carrier", detail: "aircraft and ships: what carries weapons is none" });
  }
}

function placesIn(row: PiterfmRow, maker: ClaimMaker, column: PiterfmColumn, role: PlaceRole): readonly Place[] {
  let at = 0;
  return placesOf(row.cells[column]).flatMap((name) => {
    const from = row.cells[column].indexOf(name, at);
    at = from + name.length;
    return named(name, role, maker.inside(column, { from, to: at }));
  });
}

/** A place with its code; the whole land is the target of every row and says nothing. */
function named(name: string, role: PlaceRole, span: Span): readonly Place[] {
  const found = placeOf(name);
  if (found?.code === "UA" && role !== "launched_from") return [];
  const country = found?.country ?? (found !== null && found.code === null && role !== "launched_from" ? "UA" : null);
  return [{ name, span, code: found?.code ?? null, country, role }];
}

const keySpan = ({ keyFrom, keyTo }: Entry): Span => ({ from: keyFrom, to: keyTo });
const entriesOf = (row: PiterfmRow, column: PiterfmColumn): readonly Entry[] => (row.cells[column] === "" ? [] : (readLiteral(row.cells[column]) ?? []));
