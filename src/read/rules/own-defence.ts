import type { Analysis } from "../analysis.ts";
import type { Clue } from "./clue-shape.ts";
import type { Count } from "./count.ts";
import type { Speaker } from "./speaking.ts";
import { isArmed } from "./speaking.ts";
import { wards } from "./wards.ts";

/** "The Ukrainian military said it shot down 30": the one who speaks is the one who defends, whoever else is named. */
export function ownDefence(a: Analysis, count: Count, speaker: Speaker | null, clue: Clue): Clue {
  const { sentence, government } = count;
  const { cue, active, agent } = government;
  if (!active || agent !== "defender" || !wards(count) || speaker === null || !isArmed(speaker) || cue.from <= sentence.from) return clue;
  let subject = a.start[cue.from - 1] as number;
  while (subject > sentence.from && (a.role[subject] === "have" || a.role[subject] === "adverb")) subject = a.start[subject - 1] as number;
  if (a.role[subject] !== "pronoun" || clue.attacker !== speaker.country) return clue;
  return { ...clue, attacker: null, target: speaker.country };
}
