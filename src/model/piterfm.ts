import type { Span } from "./span.ts";

/** The columns of the table of attacks that the field shares, in its order and spelling: one of them has a space in its name. */
export const PITERFM_COLUMNS = [
  "time_start",
  "time_end",
  "model",
  "launch_place",
  "target",
  "target_main",
  "launched",
  "destroyed",
  "not_reach_goal",
  "still_attacking",
  "border_crossing",
  "is_shahed",
  "num_hit_location",
  "num_fall_fragment_location",
  "carrier",
  "turbojet",
  "turbojet_destroyed",
  "affected region",
  "destroyed_details",
  "launched_details",
  "launch_place_details",
  "source",
] as const;
export type PiterfmColumn = (typeof PITERFM_COLUMNS)[number];

/** The columns that hold one number. */
export const PITERFM_COUNTS = ["launched", "destroyed", "not_reach_goal", "still_attacking", "is_shahed", "num_hit_location", "num_fall_fragment_location", "turbojet", "turbojet_destroyed"] as const;
export type PiterfmCount = (typeof PITERFM_COUNTS)[number];

/** A column that later copies have behind the others: `hidden` says that a number is kept back. */
export const PITERFM_STATUS = "status_data";

/** One line of the file, whole: all that it takes to write it again byte for byte. */
export interface PiterfmLine {
  /** 0 for the header, from 1 for the rows. */
  readonly number: number;
  /** The record as it stands, quotation marks and all, without what ends it. */
  readonly record: string;
  /** What stands between this record and the next: a line end, with blank lines behind it; empty at an end without one. */
  readonly end: string;
}

export interface PiterfmHeader extends PiterfmLine {
  /** The names of the columns as written, in order. */
  readonly names: readonly string[];
  /** A byte-order mark before the header. */
  readonly mark: boolean;
}

/** A time as the table gives it, in Kyiv. */
export interface PiterfmTime {
  /** Local date. */
  readonly date: string;
  /** ISO 8601: the date, or a date-time with its offset. */
  readonly at: string;
  readonly precision: "minute" | "day";
  /** The hour and minute, `HH:MM`; null where there is none. */
  readonly clock: string | null;
}

/** Whose post a row goes back to. */
export interface PiterfmPublisher {
  /** Id of an actor of the tables; null for one that they do not have. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: string;
  /** `air-force`: its national bulletins. `regional`: a part of the country, told again in the national bulletins. */
  readonly posts: "air-force" | "regional" | "other";
}

/** One row: every cell as written, and what is understood of it beside that, never in its place. */
export interface PiterfmRow extends PiterfmLine {
  /** Stays the same while time, model, places and source of the row do. */
  readonly id: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Why nothing of the row is understood; null for a row that is whole. */
  readonly broken: string | null;
  /** The text of each cell; empty where the file has no such column. */
  readonly cells: Readonly<Record<PiterfmColumn, string>>;
  /** Where each cell stands in the record, without its quotation marks; by the name of the column. */
  readonly spans: Readonly<Record<string, Span>>;
  /** The cells of columns that are none of the 22, by the name in the header. */
  readonly extra: Readonly<Record<string, string>>;
  readonly start: PiterfmTime | null;
  readonly stop: PiterfmTime | null;
  /** The local date on which the night ends. */
  readonly nightOf: string | null;
  /** The models that share the count of the row. */
  readonly models: readonly string[];
  /** Class paths of those models; empty when one of them is not known. */
  readonly weapon: readonly string[];
  /** Null where the cell is blank or holds no number. */
  readonly counts: Readonly<Record<PiterfmCount, number | null>>;
  /** The table says that the number is kept back. */
  readonly hidden: boolean;
  readonly publisher: PiterfmPublisher;
}

export const PITERFM_SEVERITIES = ["error", "warning", "note"] as const;

/** Something about the file or one cell of it that whoever uses it must know. Nothing is put right because of it. */
export interface PiterfmFinding {
  /** What was found, in one word with dashes. */
  readonly rule: string;
  readonly severity: (typeof PITERFM_SEVERITIES)[number];
  /** Number of the row, from 1; 0 for the header; null for the file. */
  readonly row: number | null;
  readonly line: number | null;
  readonly column: string | null;
  /** The cell as written. */
  readonly value: string;
  readonly detail: string;
  /** How it should be read, or what to do. */
  readonly suggestion: string;
}

export interface PiterfmTable {
  readonly header: PiterfmHeader;
  readonly rows: readonly PiterfmRow[];
  /** Of the header and of rows that are broken; `lintPiterfm` finds what is wrong in the others. */
  readonly findings: readonly PiterfmFinding[];
}
