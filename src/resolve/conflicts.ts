import table from "../../data/gazetteer/conflicts.ts";
import { PackError } from "../model/errors.ts";

/** Two lands that have attacked each other from the air, and from when to when; one land twice: what goes on inside it. */
interface Conflict {
  readonly a: string;
  readonly b: string;
  readonly from: string;
  readonly to: string;
  /**
   * `sole`: neither fights another, so that the one named means the other also where the text does not name it.
   * `friends`: they fight on one side; what one of them sends that comes down in the other was meant for a third.
   * `strays`: what a sends at others comes down in b, which does not answer.
   * `inside`: a strikes groups in b, which does not answer.
   * One land twice: its own forces alone bomb it (nothing said) or others do too (`own`); its armed groups hold it (`groups`).
   */
  readonly how: string;
}

let conflicts: readonly Conflict[] | undefined;

function load(): readonly Conflict[] {
  conflicts ??= table
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line, i) => {
      const [a, b, from, to, how] = line.split("\t");
      if (a === undefined || b === undefined || from === undefined || to === undefined || how === undefined) throw new PackError("gazetteer-row", `conflicts.ts row ${i + 2}: not 5 cells`, { hint: "columns: a, b, from, to, how" });
      return { a, b, from, to, how };
    });
  return conflicts;
}

/** Whether attacks by or on a land as a whole are known. */
export function holdsLand(land: string): boolean {
  return load().some(({ a, b, how }) => a !== b && isWar(how) && (a === land || b === land));
}

const isWar = (how: string): boolean => how === "" || how === "sole";

/** Whether what the armed groups of a land do counts as the land's: they hold it. */
export function heldByGroups(land: string): boolean {
  return load().some(({ a, b, how }) => how === "groups" && a === land && b === land);
}

/** Whether the first strikes groups inside the second, which does not answer. */
export function strikesInside(from: string, land: string, day: string | null): boolean {
  return load().some((row) => row.how === "inside" && row.a === from && row.b === land && onDay(row, day));
}

/** Whether a land's own forces bomb it, alone or beside others. */
export function bombsOwnLand(land: string, day: string | null): boolean {
  return load().some((row) => row.a === land && row.b === land && row.how !== "groups" && onDay(row, day));
}

/** Whether two lands fight on one side. */
export function areFriends(one: string, other: string, day: string | null): boolean {
  return load().some((row) => row.how === "friends" && ((row.a === one && row.b === other) || (row.a === other && row.b === one)) && onDay(row, day));
}

/** Whether a land's own forces, and nobody else, are known to bomb it. */
export function bombsItself(land: string, day: string | null): boolean {
  return load().some((row) => row.a === land && row.b === land && row.how === "" && onDay(row, day));
}

/** The land that alone is at war from the air with another on a day, where it is known to be the only one. */
export function soleEnemyOf(land: string, day: string | null): string | null {
  const row = load().find((known) => known.how === "sole" && (known.a === land || known.b === land) && onDay(known, day));
  return row === undefined ? null : row.a === land ? row.b : row.a;
}

const onDay = ({ from, to }: Conflict, day: string | null): boolean => day === null || (day >= from && (to === "" || day <= to));

/** Reports tell of an exchange between two lands for some weeks after its end. */
const stillTold = (row: Conflict, day: string | null): boolean => onDay(row, day) || (day !== null && row.a !== row.b && day >= row.from && day <= monthAfter(row.to));

function monthAfter(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
  return next + day.slice(7);
}

/** The lands known to be at war from the air with another on a day, of those that `named` lets through. Any day when `day` is null. */
export function knownEnemies(land: string, day: string | null, named: (land: string) => boolean): string[] {
  const enemies = new Set<string>();
  for (const row of load()) {
    if (!stillTold(row, day)) continue;
    if (row.how === "friends" || row.how === "inside") continue;
    const other = row.b === land ? row.a : row.a === land && row.how !== "strays" ? row.b : null;
    if (other !== null && other !== land && (row.how === "sole" || named(other))) enemies.add(other);
  }
  return [...enemies];
}
