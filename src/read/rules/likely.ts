import { heldByGroups, knownEnemies } from "../../resolve/conflicts.ts";
import type { Clue } from "./clue-shape.ts";
import type { Hostility } from "./hostility.ts";

/** "the Hamas attacks that killed 1,200", in a text about Lebanon: a group that holds its land has few enemies; another land named is not hurt by it. */
export function likely(clue: Clue, hostility: Hostility, day: string | null): Clue {
  const { attacker, target, people } = clue;
  if (attacker === null || target === null || people || attacker === target || target.length !== 2 || !heldByGroups(attacker)) return clue;
  const enemies = knownEnemies(attacker, day, (land) => hostility.speaksOf(land));
  return enemies.length > 0 && !enemies.includes(target) ? { ...clue, target: null } : clue;
}
