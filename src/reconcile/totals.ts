import type { PiterfmCount, PiterfmRow } from "../model/piterfm.ts";

/** Which rows a total takes: everything that somebody needs to come to the same number, and to another one. */
export interface TotalRecipe {
  readonly column: PiterfmCount;
  /** First and last local date, both in. */
  readonly from: string;
  readonly to: string;
  /** The date of a row: of the cell `time_end`, of `time_start`, or the date on which its night ends (midnight ends the day before). */
  readonly date: "time_end" | "time_start" | "night";
  /** `all` rows; or only those of the national bulletins of the Air Force. The others mostly tell a part of them again. */
  readonly posts: "all" | "air-force";
  /** Only rows with a weapon of one of these classes; null for every weapon. */
  readonly only: readonly string[] | null;
  /** No rows whose weapons are all of one of these classes. `uav` is a drone of which no more is known, not every drone. */
  readonly without: readonly string[];
}

/** What the rows of one model come to. */
export interface ModelShare {
  readonly model: string;
  readonly value: number;
  readonly rows: number;
}

/** A number with how it came about. */
export interface Total {
  readonly recipe: TotalRecipe;
  /** The recipe in words. */
  readonly words: string;
  readonly value: number;
  /** Rows without a number make the value a floor. */
  readonly bound: "exact" | "at_least";
  /** Ids of the rows that were added, in the order of the table. */
  readonly rows: readonly string[];
  readonly models: readonly ModelShare[];
  /** Of the same dates, what the recipe leaves out. */
  readonly leftOut: readonly ModelShare[];
  /** Ids of rows whose cell is blank or no number, and of those whose number is kept back. */
  readonly unknown: readonly string[];
  readonly withheld: readonly string[];
}

/** Reconnaissance drones, drones of the front, and drones of which no more is known. */
export const SMALL_DRONES: readonly string[] = ["uav", "uav.recon", "uav.tactical"];

const EVERYTHING: Omit<TotalRecipe, "from" | "to"> = { column: "launched", date: "time_end", posts: "all", only: null, without: [] };

/** A recipe that takes every row by the date on which it ends, with what is asked otherwise. */
export function recipe(from: string, to: string, other: Partial<TotalRecipe> = {}): TotalRecipe {
  return { ...EVERYTHING, from, to, ...other };
}

/** The total of a column over the rows that a recipe takes. Bundles that share a count are added once, as they stand. */
export function totalOf(rows: readonly PiterfmRow[], by: TotalRecipe): Total {
  const dated = rows.filter((row) => {
    const date = dateOf(row, by.date);
    return date !== null && by.from <= date && date <= by.to;
  });
  const taken = dated.filter((row) => takes(row, by));
  const withheld = taken.filter((row) => isWithheld(row, by.column));
  const unknown = taken.filter((row) => !isWithheld(row, by.column) && row.counts[by.column] === null);
  const added = taken.filter((row) => !isWithheld(row, by.column) && row.counts[by.column] !== null);
  return {
    recipe: by,
    words: inWords(by),
    value: added.reduce((sum, row) => sum + (row.counts[by.column] ?? 0), 0),
    bound: withheld.length + unknown.length > 0 ? "at_least" : "exact",
    rows: added.map(({ id }) => id),
    models: shares(added, by.column),
    leftOut: shares(dated.filter((row) => !takes(row, by)), by.column),
    unknown: unknown.map(({ id }) => id),
    withheld: withheld.map(({ id }) => id),
  };
}

/** The same total by other rules: what the choice of a rule is worth. The first is the total itself. */
export function sensitivity(rows: readonly PiterfmRow[], by: TotalRecipe): readonly (Total & { readonly change: number })[] {
  const others: readonly Partial<TotalRecipe>[] = [
    {},
    { date: by.date === "time_start" ? "time_end" : "time_start" },
    { date: by.date === "night" ? "time_end" : "night" },
    { posts: by.posts === "all" ? "air-force" : "all" },
    { without: by.without.length === 0 ? SMALL_DRONES : [] },
    { only: ["uav"] },
    { only: ["uav.strike", "uav.decoy"] },
    { only: ["missile", "bomb", "loitering"] },
    { posts: "air-force", only: ["uav.strike", "uav.decoy"] },
  ];
  const value = totalOf(rows, by).value;
  return others.map((other) => {
    const total = totalOf(rows, { ...by, ...other });
    return { ...total, change: total.value - value };
  });
}

/** A row that had more than every one before it. */
export interface RecordStep {
  readonly row: string;
  readonly nightOf: string;
  readonly value: number;
}

/** The chain of records of a column: of single rows with a weapon of one of the classes, in national bulletins, by the night on which they end. */
export function recordChain(rows: readonly PiterfmRow[], only: readonly string[], column: PiterfmCount = "launched", from = ""): readonly RecordStep[] {
  const ordered = rows
    .filter((row) => row.nightOf !== null && row.publisher.posts === "air-force" && isOf(row, only) && row.counts[column] !== null && !isWithheld(row, column))
    .toSorted((a, b) => compare(a.nightOf ?? "", b.nightOf ?? "") || compare(a.stop?.at ?? "", b.stop?.at ?? ""));
  const chain: RecordStep[] = [];
  for (const row of ordered) {
    const value = row.counts[column] ?? 0;
    if (value > (chain.at(-1)?.value ?? 0)) chain.push({ row: row.id, nightOf: row.nightOf ?? "", value });
  }
  return chain.filter(({ nightOf }) => nightOf >= from);
}

/** A row that accounts for more than it says was sent. */
export interface ImpossibleRow {
  readonly row: string;
  readonly nightOf: string | null;
  readonly launched: number;
  readonly accounted: number;
  readonly words: string;
}

const PARTS: readonly PiterfmCount[] = ["destroyed", "not_reach_goal", "still_attacking"];

/** The rows whose parts are more than their whole. What left the country is not counted: it may be among the lost. */
export function impossibleRows(rows: readonly PiterfmRow[]): readonly ImpossibleRow[] {
  return rows.flatMap((row) => {
    const { launched } = row.counts;
    if (launched === null || isWithheld(row, "launched")) return [];
    const parts = PARTS.map((column) => row.counts[column]).filter((part) => part !== null && part > 0);
    const accounted = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    return accounted <= launched ? [] : [{ row: row.id, nightOf: row.nightOf, launched, accounted, words: `${parts.join(" + ")} = ${accounted} of ${launched} launched: ${accounted - launched} more than there were` }];
  });
}

/** `hidden` keeps back what was launched; a number that stands there all the same is one. */
function isWithheld(row: PiterfmRow, column: PiterfmCount): boolean {
  return row.hidden && column === "launched" && (row.counts.launched ?? 0) === 0;
}

function dateOf(row: PiterfmRow, rule: TotalRecipe["date"]): string | null {
  if (rule === "night") return row.nightOf;
  return (rule === "time_end" ? row.stop : row.start)?.date ?? null;
}

function takes(row: PiterfmRow, by: TotalRecipe): boolean {
  if (by.posts === "air-force" && row.publisher.posts !== "air-force") return false;
  if (by.only !== null && !isOf(row, by.only)) return false;
  return by.without.length === 0 || row.weapon.length === 0 || !row.weapon.every((path) => by.without.some((left) => (left === "uav" ? path === "uav" : isUnder(path, left))));
}

const isOf = (row: PiterfmRow, classes: readonly string[]): boolean => row.weapon.some((path) => classes.some((wanted) => isUnder(path, wanted)));
const isUnder = (path: string, wanted: string): boolean => path === wanted || path.startsWith(`${wanted}.`);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function shares(rows: readonly PiterfmRow[], column: PiterfmCount): readonly ModelShare[] {
  const found = new Map<string, { value: number; rows: number }>();
  for (const row of rows) {
    const share = found.get(row.cells.model) ?? { value: 0, rows: 0 };
    found.set(row.cells.model, { value: share.value + (row.counts[column] ?? 0), rows: share.rows + 1 });
  }
  return [...found].map(([model, share]) => ({ model, ...share })).toSorted((a, b) => b.value - a.value || compare(a.model, b.model));
}

const DATES: Readonly<Record<TotalRecipe["date"], string>> = { time_end: "the date of time_end", time_start: "the date of time_start", night: "the date on which the night ends" };

function inWords({ column, from, to, date, posts, only, without }: TotalRecipe): string {
  const weapons = only === null ? (without.length === 0 ? "every weapon, drones and missiles together" : "every weapon") : `weapons of ${only.join(", ")}`;
  return `the sum of ${column} over ${posts === "all" ? "all rows, national and regional" : "rows of the Air Force's own posts"}, by ${DATES[date]} from ${from} to ${to}, ${weapons}${without.length === 0 ? "" : `, without rows of ${without.map((path) => (path === "uav" ? "drones of no known class" : path)).join(", ")}`}`;
}
