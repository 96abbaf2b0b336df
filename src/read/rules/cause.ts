import type { Analysis } from "../analysis.ts";
import type { WordClass } from "../classes/index.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import type { Count } from "./count.ts";
import { within } from "./reach.ts";

/** Attacks, and what falls of them, whose name says by which weapons they are. */
const NAMED: readonly (readonly [name: WordClass, path: string])[] = [
  ["from the air", "aircraft"],
  ["of drones", "uav"],
  ["of missiles", "missile"],
  ["of rockets", "rocket"],
  ["of shells", "shell"],
];

/** Sentences back in a paragraph at which the weapon may have been named. */
const BACK = 2;

/** What a weapon path says least: "uav" of "uav.strike.shahed". */
const family = (path: string): string => path.split(".")[0] as string;

/** The weapons that a stretch of a sentence names, by themselves or in the name of an attack. */
function named(a: Analysis, s: Sentence, near: Pick<Sentence, "from" | "to">): readonly string[] {
  const found: string[] = [];
  if ((s.mask & (TAG.weapon | TAG.attack | TAG.cue | TAG.context)) === 0) return found;
  const add = (path: string): void => {
    if (!found.some((other) => other === path || other.startsWith(`${path}.`))) found.push(path);
  };
  for (let i = a.start[near.from] as number; i < near.to; i = a.end[i] as number) {
    const mask = a.mask[i] as number;
    const weapon = (mask & TAG.weapon) === 0 ? undefined : a.term[i]?.weapon;
    if (weapon !== undefined) add(weapon.path);
    else if ((mask & (TAG.attack | TAG.cue | TAG.context)) !== 0) for (const [name, path] of NAMED) if (isOf(a, i, name)) add(path);
  }
  return found;
}

/** What no attack is made with, though it is a weapon: what defends, and what carries. */
const NO_CAUSE = new Set(["airdefence", "radar", "armour", "ship"]);

/**
 * What harmed the people and things that a count is of: the weapons of its sentence, or of the sentences before it in its
 * paragraph when it goes on with what they tell.
 */
export function causesOf(a: Analysis, count: Count): readonly string[] {
  const { sentence: s, quantity: q } = count;
  const here = named(a, s, within(s, q.from, q.to)).filter((path) => !NO_CAUSE.has(family(path)));
  if (here.length > 0) return here;
  let at = a.sentences.indexOf(s);
  for (let steps = 0; steps < BACK && at > 0; steps++) {
    const before = a.sentences[--at] as Sentence;
    if (before.paragraph !== s.paragraph) return [];
    const there = named(a, before, within(before, before.to - 1, before.to)).filter((path) => !NO_CAUSE.has(family(path)));
    if (there.length > 0) return there;
  }
  return [];
}
