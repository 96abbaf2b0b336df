import type { Analysis } from "../analysis.ts";
import { termWith, token } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import type { Government } from "./cue.ts";
import { namesBorder, role, word } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";

const WOUNDS = /^(?:wounds?|injury|injuries|burns|cuts|shrapnel|shock|bruises|lacerations|fractures|concussions?|wounded|injured|hurt|trauma|smoke)$/;

/** Whether the words beside a verb bear out what it says: "entered" needs a border, "pulled" rubble, "treated" a wound. */
export function holds(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): boolean {
  const verb = word(a, g.cue.from);
  const after = Math.max(q.to, g.cue.to);
  if (g.metric === "crossed_border") return /^(?:left|leave|leaves|leaving)$/.test(verb) ? leavesLand(a, s, g.cue.to) : namesBorder(a, g.cue.to, s.to);
  if (g.metric === "rescued" && /^(?:pull|pulled|pulls|pulling|freed)$/.test(verb)) return near(a, s, after, 8, /^(?:rubble|ruins|debris|wreckage|alive|rubbles|basement|collapsed)$/);
  if (g.metric === "injured" && /^treat(?:s|ed|ing)?$/.test(verb)) return near(a, s, after, 6, WOUNDS);
  if (/^(?:subjected|exposed) to$/.test(verb)) return near(a, s, g.cue.to, 9, /^(?:attacks?|shelling|strikes?|bombardment|bombing|fire|terror|raids?)$/);
  return true;
}

/** "left Ukrainian airspace", "left Ukraine for Belarus": not "left seven dead", not "left the city". */
function leavesLand(a: Analysis, s: Sentence, at: number): boolean {
  if (word(a, at) === "for" || /^towards?$/.test(word(a, at))) return namesBorder(a, at, s.to);
  let land = false;
  for (let i = at, steps = 0; i < s.to && steps < 5; i = a.end[i] as number, steps++) {
    if (/^(?:airspace|territory)$/.test(word(a, i))) return true;
    if (land) return /^(?:for|towards?|in|heading|and|bound)$/.test(word(a, i)) || a.tokens.kind[i] === PUNCT;
    if (termWith(a, i, TAG.country) !== undefined) land = true;
    else if (role(a, i) !== "determiner" && role(a, i) !== "possessive" && termWith(a, i, TAG.people) === undefined) return false;
  }
  return false;
}

function near(a: Analysis, s: Sentence, at: number, steps: number, one: RegExp): boolean {
  for (let i = at; i < Math.min(s.to, at + steps); i++) if (one.test(token(a, i))) return true;
  return false;
}
