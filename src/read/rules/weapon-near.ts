import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { within } from "./reach.ts";

/** The weapon named last before a bare number in its sentence. */
export function weaponNear(a: Analysis, sentence: Sentence, q: QuantityPhrase): readonly string[] {
  const s = within(sentence, q.from, q.to);
  for (let i = q.from - 1; i >= s.from; i--) {
    const weapon = termWith(a, i, TAG.weapon)?.weapon;
    if (weapon !== undefined) return [weapon.path];
  }
  // "82 drones came in. Sixty-one were brought down."
  for (let i = s.from - 1, steps = 0; i >= 0 && steps < 60; i--, steps++) {
    const weapon = termWith(a, i, TAG.weapon)?.weapon;
    if (weapon !== undefined && weapon.number !== "one") return [weapon.path];
  }
  for (let i = q.to; i < s.to; i++) {
    const weapon = termWith(a, i, TAG.weapon)?.weapon;
    if (weapon !== undefined) return [weapon.path];
  }
  // "five direct hits in the missile attack": the name of the attack says the weapon.
  for (let i = s.from; i < s.to; i++) {
    const path = termWith(a, i, TAG.attack)?.attack?.weapon;
    if (path !== undefined) return [path];
  }
  return [];
}
