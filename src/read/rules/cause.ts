import type { Metric } from "../../model/vocabulary.ts";
import type { Analysis } from "../analysis.ts";
import { sentenceAt } from "../analysis.ts";
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

/** The same where the sentence says that it goes on: "the strike", "that attack". */
const FAR = 8;

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

/** What an attack does. */
const HARM = new Set<Metric>(["killed", "injured", "missing", "rescued", "evacuated", "objects_damaged", "hit_locations", "debris_locations", "regions_affected"]);

/** Whether a weapon stands in a stretch by its own name. */
function namesItself(a: Analysis, near: Pick<Sentence, "from" | "to">, path: string): boolean {
  for (let i = a.start[near.from] as number; i < near.to; i = a.end[i] as number) if (a.term[i]?.weapon?.path === path) return true;
  return false;
}

/** "the strike", "that attack", "the debris": what was told of before. */
function goesBack(a: Analysis, near: Pick<Sentence, "from" | "to">): boolean {
  for (let i = a.start[near.from] as number; i < near.to; i = a.end[i] as number) {
    if (((a.mask[i] as number) & TAG.attack) === 0 && !isOf(a, i, "what fell")) continue;
    for (let k = i - 1, steps = 0; k >= near.from && steps < 3; k--, steps++) if (a.role[a.start[k] as number] === "determiner") return true;
  }
  return false;
}

/**
 * What harmed the people and things that a count is of: the weapons of its sentence, or of the sentences before it when it
 * goes on with what they tell.
 */
export function causesOf(a: Analysis, count: Count): readonly string[] {
  const { sentence: s, quantity: q } = count;
  const near = within(s, q.from, q.to);
  const here = harmful(a, s, near);
  if (here.length > 0 || !HARM.has(count.metric)) return HARM.has(count.metric) ? here : here.filter((path) => namesItself(a, near, path));
  const far = goesBack(a, near);
  let at = sentenceAt(a, s.from);
  for (let steps = 0; steps < (far ? FAR : BACK) && at > 0; steps++) {
    const before = a.sentences[--at] as Sentence;
    if (!far && before.paragraph !== s.paragraph) return [];
    const there = harmful(a, before, within(before, before.to - 1, before.to));
    if (there.length > 0) return there;
  }
  return [];
}

function harmful(a: Analysis, s: Sentence, near: Pick<Sentence, "from" | "to">): readonly string[] {
  return named(a, s, near).filter((path) => !NO_CAUSE.has(family(path)));
}
