import table from "../../data/gazetteer/conflicts.ts";
import { PackError } from "../model/errors.ts";

/** Two lands that have attacked each other from the air, and from when to when. */
interface Conflict {
  readonly a: string;
  readonly b: string;
  readonly from: string;
  readonly to: string;
}

let conflicts: readonly Conflict[] | undefined;

function load(): readonly Conflict[] {
  return table
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line, i) => {
      const [a, b, from, to] = line.split("\t");
      if (a === undefined || b === undefined || from === undefined || to === undefined) throw new PackError("gazetteer-row", `conflicts.ts row ${i + 2}: not 4 cells`, { hint: "columns: a, b, from, to" });
      return { a, b, from, to };
    });
}

/** Whether attacks by or on a land as a whole are known: what its armed bodies do counts as the land's. */
export function holdsLand(land: string): boolean {
  conflicts ??= load();
  return conflicts.some(({ a, b }) => a === land || b === land);
}

/** The one land known to be at war from the air with another on a day; null when none or several are. Any day when `day` is null. */
export function knownEnemy(land: string, day: string | null): string | null {
  conflicts ??= load();
  const enemies = new Set<string>();
  for (const { a, b, from, to } of conflicts) {
    if (day !== null && (day < from || (to !== "" && day > to))) continue;
    if (a === land) enemies.add(b);
    else if (b === land) enemies.add(a);
  }
  return enemies.size === 1 ? ([...enemies][0] as string) : null;
}
