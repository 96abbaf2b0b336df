import { PITERFM_COUNTS } from "../../model/piterfm.ts";
import type { PiterfmCount, PiterfmRow } from "../../model/piterfm.ts";
import { KNOWN_ERRORS } from "./known-errors.ts";
import type { Said } from "./lint.ts";
import { readLiteral } from "./literal.ts";

/** What is wrong with the numbers of a row, and what its blanks and zeros mean. */
export function lintNumbers(row: PiterfmRow): readonly Said[] {
  return [...PITERFM_COUNTS.flatMap((column) => count(row, column)), ...balance(row), ...parts(row), ...known(row)];
}

function count(row: PiterfmRow, column: PiterfmCount): readonly Said[] {
  const value = row.cells[column];
  const read = row.counts[column];
  const needed = column === "launched" || column === "destroyed";
  if (column === "launched" && row.hidden && (read ?? 0) === 0) return [{ rule: "withheld", severity: "note", column, value, detail: "the number is kept back", suggestion: "withheld: neither zero nor unknown, and no part of a total" }];
  if (read === null && value.trim() !== "") return [{ rule: "number-unreadable", severity: "error", column, value, detail: "no whole number that is not below zero", suggestion: "mend the cell; nothing is read in it" }];
  if (read === null && needed) return [{ rule: "number-blank", severity: "warning", column, value, detail: "no number", suggestion: "unknown: not zero, and a total with it is a floor" }];
  if (read === 0) return [{ rule: "zero-not-said", severity: "note", column, value, detail: "0 stands both for none and for nothing said", suggestion: "unknown, unless the post says none" }];
  return [];
}

function balance({ counts, cells, hidden }: PiterfmRow): readonly Said[] {
  const { launched, destroyed, not_reach_goal: lost, still_attacking: airborne } = counts;
  if (launched === null || (hidden && launched === 0)) return [];
  if ((destroyed ?? 0) > launched) return [{ rule: "more-destroyed-than-launched", severity: "error", column: "destroyed", value: cells.destroyed, detail: `${destroyed} destroyed of ${launched} launched`, suggestion: "one of the two is wrong: look at the post" }];
  const accounted = (destroyed ?? 0) + (lost ?? 0) + (airborne ?? 0);
  if (accounted <= launched) return [];
  return [{ rule: "more-accounted-than-launched", severity: "error", column: "launched", value: cells.launched, detail: `${destroyed ?? 0} destroyed, ${lost ?? 0} lost and ${airborne ?? 0} in the air are ${accounted} of ${launched} launched`, suggestion: `impossible as it stands: at least ${accounted} were launched, or a part is wrong; look at the post` }];
}

function parts(row: PiterfmRow): readonly Said[] {
  const { counts, cells } = row;
  const said: Said[] = [];
  const over = (column: PiterfmCount, whole: PiterfmCount): void => {
    const [part, all] = [counts[column], counts[whole]];
    if (part !== null && all !== null && part > all) said.push({ rule: "part-over-whole", severity: "error", column, value: cells[column], detail: `${part} of ${all} ${whole}`, suggestion: "a part cannot be more than its whole: look at the post" });
  };
  over("is_shahed", "launched");
  over("turbojet", "launched");
  over("turbojet_destroyed", "destroyed");
  over("turbojet_destroyed", "turbojet");
  const destroyed = sumOf(cells.destroyed_details);
  if (destroyed !== null && counts.destroyed !== null && destroyed > counts.destroyed) said.push({ rule: "regions-over-destroyed", severity: "warning", column: "destroyed_details", value: cells.destroyed_details, detail: `the regions add up to ${destroyed}, the row has ${counts.destroyed}`, suggestion: "the regions count more kinds of targets than the row, or another stretch of time: not parts of it" });
  const launched = sumOf(cells.launched_details);
  if (launched !== null && counts.launched !== null && launched !== counts.launched) said.push({ rule: "models-not-launched", severity: "warning", column: "launched_details", value: cells.launched_details, detail: `the models add up to ${launched}, the row has ${counts.launched}`, suggestion: "one of them is wrong or is not listed: look at the post" });
  return said;
}

/** What the numbers of a dictionary add up to; null when it has none. */
export function sumOf(cell: string): number | null {
  const numbers = (readLiteral(cell) ?? []).map(({ value }) => value).filter((value) => typeof value === "number");
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
}

function known(row: PiterfmRow): readonly Said[] {
  return KNOWN_ERRORS.filter(({ timeEnd, model, column, value }) => row.stop?.date === timeEnd && row.cells.model === model && row.cells[column] === value && row.publisher.posts === "air-force").map(({ column, value, detail, suggestion }) => ({ rule: "known-error", severity: "error", column, value, detail, suggestion }));
}
