import { QueryError } from "../../model/errors.ts";
import { PITERFM_COLUMNS, PITERFM_STATUS } from "../../model/piterfm.ts";
import type { PiterfmColumn, PiterfmFinding } from "../../model/piterfm.ts";

/** Without these a row says nothing. */
const NEEDED: readonly PiterfmColumn[] = ["time_start", "time_end", "model", "launched", "destroyed", "source"];

export interface Layout {
  /** Where each column stands; -1 for one that the file does not have. */
  readonly at: Readonly<Record<PiterfmColumn, number>>;
  /** Names of other columns with their place. */
  readonly extra: readonly (readonly [name: string, at: number])[];
  readonly findings: readonly PiterfmFinding[];
}

/**
 * Where the columns of a file stand. Names that differ in size of letters, spaces or dashes only are taken; older copies with
 * fewer columns too. Each difference is a finding.
 *
 * @throws QueryError `piterfm-header` when a column without which no row can be read is not there, or one is there twice
 */
export function layoutOf(names: readonly string[], told: Partial<Readonly<Record<PiterfmColumn, string>>>): Layout {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new QueryError("piterfm-header", `the header has the column ${JSON.stringify(twice)} twice`, { hint: "take the file anew; a row under it cannot be read without a guess" });
  const findings: PiterfmFinding[] = [];
  const taken = new Set<number>();
  const at = Object.fromEntries(PITERFM_COLUMNS.map((column) => [column, placeOf(column)])) as Record<PiterfmColumn, number>;
  function placeOf(column: PiterfmColumn): number {
    const wanted = told[column];
    const place = wanted === undefined ? exactOrAlike(names, column) : names.indexOf(wanted);
    if (wanted !== undefined && place === -1) throw new QueryError("piterfm-header", `no column ${JSON.stringify(wanted)}, which should hold ${column}`, { hint: `the file has: ${names.join(", ").slice(0, 300)}` });
    if (place !== -1) taken.add(place);
    return place;
  }
  const extra = names.map((name, index): readonly [string, number] => [name, index]).filter(([, index]) => !taken.has(index));
  const missing = PITERFM_COLUMNS.filter((column) => at[column] === -1);
  const guess = (column: PiterfmColumn): string | null => nearest(column, extra.map(([name]) => name));
  const needed = missing.filter((column) => NEEDED.includes(column));
  if (needed.length > 0) {
    const near = needed.map((column) => [column, guess(column)] as const).filter(([, name]) => name !== null);
    throw new QueryError("piterfm-header", `the header lacks ${needed.join(", ")}`, {
      hint: near.length > 0 ? `if it was renamed, say so: ${near.map(([column, name]) => `${column}=${name}`).join(",")}` : `this is no table of attacks, or its columns were renamed: say which is which, ${needed[0]}=NAME. It has: ${names.join(", ").slice(0, 300)}`,
    });
  }
  for (const column of missing) {
    const near = guess(column);
    findings.push(found("header-missing", "warning", column, `no column ${JSON.stringify(column)}`, near === null ? "older copies have fewer columns; its cells are blank, which is not zero" : `if it was renamed to ${JSON.stringify(near)}, say so: ${column}=${near}`));
  }
  for (const column of PITERFM_COLUMNS) {
    const name = names[at[column]];
    if (name !== undefined && name !== column) findings.push(found("header-renamed", "warning", name, `the column ${JSON.stringify(column)} is called ${JSON.stringify(name)}`, `read as ${JSON.stringify(column)}; the name is kept for export`));
  }
  for (const [name] of extra) {
    if (name === PITERFM_STATUS) findings.push(found("header-added", "note", name, "the column that marks numbers which are kept back", "a 0 beside `hidden` is withheld and not zero"));
    else findings.push(found("header-added", "warning", name, `a column that this importer does not know: ${JSON.stringify(name)}`, "kept and written again; no claim is made of it"));
  }
  const places = PITERFM_COLUMNS.map((column) => at[column]).filter((place) => place !== -1);
  if (places.some((place, index) => index > 0 && place < (places[index - 1] as number))) findings.push(found("header-order", "note", "", "the columns stand in another order", "read by name; the order is kept for export"));
  return { at, extra, findings };
}

function found(rule: string, severity: PiterfmFinding["severity"], column: string, detail: string, suggestion: string): PiterfmFinding {
  return { rule, severity, row: 0, line: 1, column, value: column, detail, suggestion };
}

const fold = (name: string): string => name.trim().toLowerCase().replaceAll(/[\s_-]+/gu, "_");

function exactOrAlike(names: readonly string[], column: PiterfmColumn): number {
  const exact = names.indexOf(column);
  return exact === -1 ? names.findIndex((name) => fold(name) === fold(column)) : exact;
}

/** The added column whose name is most like that of a missing one, when it is like it. */
function nearest(column: string, names: readonly string[]): string | null {
  const [best] = names.map((name) => ({ name, far: distance(fold(name), fold(column)) })).sort((a, b) => a.far - b.far);
  if (best === undefined || best.name.length < 4) return null;
  return best.far <= 3 || fold(best.name).includes(fold(column)) || fold(column).includes(fold(best.name)) ? best.name : null;
}

/** Letters to change, add or leave out between two names. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] as number;
}
