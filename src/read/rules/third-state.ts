import { knownEnemies } from "../../resolve/conflicts.ts";
import type { Clue } from "./clue-shape.ts";
import type { Hostility } from "./hostility.ts";
import type { Told } from "./same-sides.ts";

/** Whether the one who stops weapons is no known enemy of their sender, who has others in the text. */
export function aidsOther({ attacker, target, defender }: Clue, hostility: Hostility, day: string | null): boolean {
  if (attacker === null || defender === null || defender !== target) return false;
  const enemies = knownEnemies(attacker, day, (land) => hostility.speaksOf(land));
  return enemies.length > 0 && !enemies.includes(defender) && !knownEnemies(defender, day, (land) => land === attacker).includes(attacker);
}

/** "Iran fired 170 drones at Israel; Jordan shot down 20": who stops weapons that are told to be sent at another. `sent` are the sides of the launch told of before. */
export function forAnother({ attacker, target, defender }: Clue, hostility: Hostility, sent: Told | undefined): Told | null {
  if (defender === null || target !== defender || hostility.ranked.some(([, to]) => to === defender)) return null;
  if (attacker !== null) {
    const meant = hostility.ranked.find(([from]) => from === attacker);
    return meant === undefined ? null : { attacker, target: meant[1], sea: false };
  }
  return sent?.attacker != null && sent.target !== null && sent.attacker !== defender ? sent : null;
}
