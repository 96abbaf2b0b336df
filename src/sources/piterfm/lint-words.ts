import { PITERFM_COLUMNS } from "../../model/piterfm.ts";
import type { PiterfmColumn, PiterfmRow } from "../../model/piterfm.ts";
import { isBefore, isDateAsMidnight } from "./clock.ts";
import type { Said } from "./lint.ts";
import { readLiteral } from "./literal.ts";
import { pathsOf, usualSpelling } from "./models.ts";
import { placeOf, placesOf, usualPlace } from "./places.ts";

const TIMES = ["time_start", "time_end"] as const;
const PLACES = ["launch_place", "target", "target_main"] as const;
export const DICTIONARIES = ["border_crossing", "affected region", "destroyed_details", "launched_details", "launch_place_details"] as const;
/** Names of carriers that the file misspells. */
const CARRIERS: ReadonlyMap<string, string> = new Map([["Navi", "Navy"]]);

/** What is wrong with the times, names and dictionaries of a row. */
export function lintWords(row: PiterfmRow): readonly Said[] {
  return [...times(row), ...models(row), ...places(row), ...dictionaries(row), ...carriers(row), ...spaces(row), ...source(row)];
}

function times(row: PiterfmRow): readonly Said[] {
  const said: Said[] = [];
  for (const column of TIMES) {
    const value = row.cells[column];
    const read = column === "time_start" ? row.start : row.stop;
    if (read === null) said.push({ rule: "time-unreadable", severity: "error", column, value, detail: "neither a date nor a date with a time", suggestion: "YYYY-MM-DD or YYYY-MM-DD HH:MM, in Kyiv" });
    else if (read.clock !== null && read.precision === "day") said.push({ rule: "time-shown-twice", severity: "note", column, value, detail: "the clocks in Kyiv show this hour twice, or never, on that day", suggestion: `read as ${read.date}, without the hour` });
    else if (/\s\d:/u.test(value)) said.push({ rule: "time-not-padded", severity: "warning", column, value, detail: "an hour of one digit; sorted as words it comes behind 10:00", suggestion: `${read.date} ${read.clock ?? ""}` });
  }
  const { start, stop } = row;
  if (start !== null && stop !== null && isBefore(stop, start)) said.push({ rule: "time-backwards", severity: "error", column: "time_end", value: row.cells.time_end, detail: `ends before it begins, ${row.cells.time_start}`, suggestion: "look at the post; the row is dated by its end" });
  if (isDateAsMidnight(start, stop)) said.push({ rule: "date-as-midnight", severity: "note", column: "time_end", value: row.cells.time_end, detail: "from midnight to the same midnight: a date, written as an hour", suggestion: `read as ${stop?.date ?? ""}, without the hour` });
  else if (start?.clock === null || stop?.clock === null) {
    const both = start?.clock === null && stop?.clock === null;
    said.push({ rule: "date-without-time", severity: "note", column: start?.clock === null ? "time_start" : "time_end", value: start?.clock === null ? row.cells.time_start : row.cells.time_end, detail: both ? "no hours: nobody can say whether it was a night or a day" : "an hour at one end only", suggestion: "the night is that of the date of time_end" });
  }
  return said;
}

function models(row: PiterfmRow): readonly Said[] {
  const value = row.cells.model;
  const said: Said[] = [];
  if (row.models.length === 0) said.push({ rule: "model-missing", severity: "error", column: "model", value, detail: "no model", suggestion: "without one the number is of nothing" });
  if (row.models.length > 1) said.push({ rule: "bundle", severity: "note", column: "model", value, detail: `${row.models.length} models share one count`, suggestion: "never split it; it counts for each class and once in a total" });
  for (const model of row.models) {
    const usual = usualSpelling(model);
    if (pathsOf(model) === null) said.push({ rule: "model-unknown", severity: "warning", column: "model", value: model, detail: "not in the table of models; the row has no weapon class", suggestion: "add it to models.ts, or mend its spelling" });
    else if (usual !== null) said.push({ rule: "model-spelling", severity: "note", column: "model", value: model, detail: "written otherwise elsewhere", suggestion: usual });
  }
  return said;
}

function places(row: PiterfmRow): readonly Said[] {
  return PLACES.flatMap((column) => [
    ...(/\band\s+and\b/u.test(row.cells[column]) ? [{ rule: "place-joined-twice", severity: "warning" as const, column, value: row.cells[column], detail: "an \"and\" with nothing behind it", suggestion: row.cells[column].replaceAll(/\band\s+and\b/gu, "and") }] : []),
    ...placesOf(row.cells[column]).flatMap((place) => namedPlace(place, column)),
  ]);
}

function namedPlace(place: string, column: PiterfmColumn): readonly Said[] {
  const usual = usualPlace(place);
  if (usual !== null) return [{ rule: "place-spelling", severity: "warning", column, value: place, detail: "no region has this name", suggestion: usual }];
  if (placeOf(place) !== null) return [];
  const parts = place.split(", ");
  if (parts.length > 1 && parts.every((part) => placeOf(part) !== null)) return [{ rule: "place-joined-by-comma", severity: "note", column, value: place, detail: "two places in one name: they have no code in common", suggestion: parts.join(" and ") }];
  return [{ rule: "place-unknown", severity: "warning", column, value: place, detail: "not in the table of places; it has no code", suggestion: "add it to places.ts, or mend its spelling" }];
}

function dictionaries(row: PiterfmRow): readonly Said[] {
  return DICTIONARIES.flatMap((column): readonly Said[] => {
    const value = row.cells[column];
    if (value.trim() === "") return [];
    const entries = readLiteral(value);
    if (entries === null) return [{ rule: "dictionary-unreadable", severity: "error", column, value, detail: "no dictionary or list as Python writes it", suggestion: "{'name': number} or ['name']; nothing is read in it" }];
    if (column === "launched_details" || column === "launch_place_details") return entries.flatMap(({ key }) => (pathsOf(key) === null ? [{ rule: "model-unknown", severity: "warning" as const, column, value: key, detail: "not in the table of models", suggestion: "add it to models.ts, or mend its spelling" }] : []));
    if (column === "border_crossing") return [];
    return entries.flatMap(({ key, value: inside }) => placesOf(key === "" ? String(inside ?? "") : key)).flatMap((place) => namedPlace(place, column));
  });
}

function carriers(row: PiterfmRow): readonly Said[] {
  return row.cells.carrier
    .split(/\s+and\s+/u)
    .map((carrier) => carrier.trim())
    .flatMap((carrier) => (CARRIERS.has(carrier) ? [{ rule: "carrier-spelling", severity: "note" as const, column: "carrier", value: carrier, detail: "misspelt", suggestion: CARRIERS.get(carrier) ?? "" }] : []));
}

function spaces(row: PiterfmRow): readonly Said[] {
  return PITERFM_COLUMNS.flatMap((column) => (row.cells[column] === row.cells[column].trim() ? [] : [{ rule: "space-around", severity: "warning" as const, column, value: row.cells[column], detail: "spaces around the value; it equals no other cell with the same words", suggestion: row.cells[column].trim() }]));
}

function source(row: PiterfmRow): readonly Said[] {
  const { posts, name } = row.publisher;
  const value = row.cells.source;
  if (posts === "regional") return [{ rule: "regional-row", severity: "note", column: "source", value, detail: `${name} tells of its part of the country, mostly of what it shot down; national bulletins of the same day can contain it`, suggestion: "a total of all rows counts some weapons twice; take the rows of the Air Force for one that does not" }];
  if (posts === "other" && row.publisher.id === null) return [{ rule: "source-unknown", severity: "warning", column: "source", value, detail: "nobody knows whose post this is, or it is of nobody official", suggestion: "look at the post" }];
  return [];
}
