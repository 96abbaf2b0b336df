import { rowId } from "../../model/id.ts";
import { PITERFM_COLUMNS, PITERFM_COUNTS, PITERFM_STATUS } from "../../model/piterfm.ts";
import type { PiterfmColumn, PiterfmCount, PiterfmLine, PiterfmRow } from "../../model/piterfm.ts";
import { nightOf, timeOf } from "./clock.ts";
import type { Field } from "./cut-record.ts";
import type { Layout } from "./header.ts";
import { modelsOf, pathsOf } from "./models.ts";
import { publisherOf } from "./publishers.ts";

const NUMBER = /^\d+(?:\.\d+)?$/u;
const BLANK: Readonly<Record<PiterfmColumn, string>> = Object.fromEntries(PITERFM_COLUMNS.map((column) => [column, ""])) as Record<PiterfmColumn, string>;
const NO_COUNTS: Readonly<Record<PiterfmCount, number | null>> = Object.fromEntries(PITERFM_COUNTS.map((column) => [column, null])) as Record<PiterfmCount, null>;

/** The parts of a row that make it this one and no other. */
const KEY: readonly PiterfmColumn[] = ["time_start", "time_end", "model", "launch_place", "target", "source"];

export const keyOf = (row: Pick<PiterfmRow, "cells">): string => KEY.map((column) => row.cells[column]).join("\u001f");

/** A row of the table: its cells as written, and what they say. `nth` tells rows of one key apart. */
export function typedRow(line: PiterfmLine & { readonly line: number }, fields: readonly Field[], layout: Layout, nth: (key: string) => number): PiterfmRow {
  const cells = Object.fromEntries(PITERFM_COLUMNS.map((column) => [column, fields[layout.at[column]]?.text ?? ""])) as Record<PiterfmColumn, string>;
  const extra = Object.fromEntries(layout.extra.map(([name, at]) => [name, fields[at]?.text ?? ""]));
  const places = [...PITERFM_COLUMNS.map((column): readonly [string, number] => [column, layout.at[column]]), ...layout.extra];
  const spans = Object.fromEntries(places.flatMap(([name, at]) => (fields[at] === undefined ? [] : [[name, { from: fields[at].from, to: fields[at].to }]])));
  const key = keyOf({ cells });
  const start = timeOf(cells.time_start);
  const stop = timeOf(cells.time_end);
  const models = modelsOf(cells.model);
  const paths = models.map(pathsOf);
  return {
    ...line,
    id: rowId("pfm", key, String(nth(key))),
    broken: null,
    cells,
    spans,
    extra,
    start,
    stop,
    nightOf: nightOf(start, stop),
    models,
    weapon: paths.includes(null) ? [] : [...new Set(paths.flatMap((found) => found ?? []))],
    counts: Object.fromEntries(PITERFM_COUNTS.map((column) => [column, countOf(cells[column])])) as Record<PiterfmCount, number | null>,
    hidden: (extra[PITERFM_STATUS] ?? "").trim().toLowerCase() === "hidden",
    publisher: publisherOf(cells.source),
  };
}

/** A row that cannot be read and is kept as it stands. */
export function brokenRow(line: PiterfmLine & { readonly line: number }, why: string): PiterfmRow {
  return { ...line, id: rowId("pfm", "broken", line.record, String(line.number)), broken: why, cells: BLANK, spans: {}, extra: {}, start: null, stop: null, nightOf: null, models: [], weapon: [], counts: NO_COUNTS, hidden: false, publisher: publisherOf("") };
}

/** The number of a cell; null for a blank one and for what is no whole number. */
export function countOf(cell: string): number | null {
  const trimmed = cell.trim();
  if (!NUMBER.test(trimmed)) return null;
  const value = Number(trimmed);
  return Number.isSafeInteger(value) ? value : null;
}
