import type { Analysis } from "../analysis.ts";
import { termWith, token } from "../analysis.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { HYPHEN, PUNCT } from "../tokens.ts";
import type { Government } from "./cue.ts";
import { CLOSE, COMMA, OPEN, namesBorder, role, word } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { within } from "./reach.ts";

const WOUNDS = /^(?:condition|wounds?|injury|injuries|burns|cuts|shrapnel|shock|bruises|lacerations|fractures|concussions?|wounded|injured|hurt|trauma|smoke|breathing|suffocation|asphyxiation|inhalation)$/;

const LIMB = /^(?:hands?|legs?|arms?|eyes?|ears?|feet|foot|fingers?|toes?|lungs?|kidneys?|limbs?|knees?|shoulders?|thighs?|wrists?|ankles?|ribs?)$/;

/** The token past "(UAVs)". */
const pastBracket = (a: Analysis, at: number): number => (a.tokens.code[at] === OPEN && a.tokens.code[at + 2] === CLOSE ? at + 3 : at);

const BURIED = /^(?:rubble|ruins|debris|wreckage|collapsed|building|buildings|basement|house|houses|home|homes|apartment|mine|shaft|tunnel|elevator|lift|block|floor|floors)$/;

/** Whether the words beside a verb bear out what it says: "entered" needs a border, "pulled" rubble, "treated" a wound. */
export function holds(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): boolean {
  const verb = word(a, g.cue.from);
  const after = Math.max(q.to, g.cue.to);
  if (g.metric === "crossed_border") return /^(?:left|leave|leaves|leaving)$/.test(verb) ? leavesLand(a, s, g.cue.to) : namesBorder(a, g.cue.to, s.to);
  if (g.metric === "rescued" && /^(?:pull|pulled|pulls|pulling|freed)$/.test(verb)) return near(a, s, after, 8, /^(?:rubble|ruins|debris|wreckage|alive|rubbles|basement|collapsed)$/);
  if (g.metric === "injured" && /^treat(?:s|ed|ing)?$/.test(verb)) return near(a, s, after, 6, WOUNDS) || (g.cue.from > q.to && near(a, s, q.to, g.cue.from - q.to, WOUNDS));
  // "trapped in the besieged city": nobody looks for them.
  // "contact with one of the aircraft was lost"
  if (g.metric === "lost" && g.rule === "passive" && q.partitive && a.role[q.from - 1] === "with") return false;
  if (g.metric === "missing" && verb === "trapped" && near(a, s, g.cue.to, 1, /^(?:in|by|between|inside|there|under)$/) && !near(a, s, g.cue.to, 8, BURIED)) return false;
  // "deployed 40 drones at the airport": nothing flew.
  if (g.metric === "launched" && /^deploy/.test(verb) && near(a, s, pastBracket(a, after), 1, /^(?:at|to|near|along|aboard)$/)) return false;
  // "two million people were trapped in 30 towns": of a siege, not of rubble.
  if (g.metric === "missing" && /^trapped$/.test(verb) && (q.low ?? q.high ?? 0) >= 1000) return false;
  if (g.metric === "missing" && token(a, q.number.to) === "bodies") return false;
  // "injuring one of his legs"
  if (g.metric === "injured" && q.partitive && q.unit === null && near(a, s, q.number.to, 5, LIMB)) return false;
  if (g.metric === "killed" || g.metric === "injured") return !otherTimes(a, within(s, q.from, q.to)) && !swapped(a, s, q, g);
  if (g.metric === "shot_down" && /^destroy/.test(verb)) return !onGround(a, s, after);
  if (g.metric === "attempted" && q.number.kind === "none") return false;
  // "the explosions of thousands of pagers": of no regions.
  if (g.metric === "regions_affected" && q.unit === null && !q.partitive && g.rule === "noun-of") return false;
  if (g.metric === "launched" && /^deploy/.test(verb)) return isSent(a, s, q, after);
  // "the site of a projectile impact", "one of the rocket impacts"
  if (g.metric === "hits" && q.number.kind === "article" && verb === "impact") return false;
  // "missiles piercing through the skies"
  if (g.metric === "hits" && /^pierc/.test(verb) && near(a, s, g.cue.to, 4, /^(?:sky|skies|air|clouds|darkness|night)$/)) return false;
  if (g.metric === "hits" && g.rule === "count-noun" && q.partitive && q.low === 1) return false;
  if (g.metric === "hits" && /^(?:explod|detonat)/.test(verb)) return !near(a, s, g.cue.to, 4, /^(?:air|midair|sky|flight)$/);
  // "recovered the remains of dozens": of people.
  if (g.metric === "debris_locations" && q.unit === null && g.rule === "noun-of") return false;
  if (/^(?:subjected|exposed) to$/.test(verb)) return near(a, s, g.cue.to, 9, /^(?:attacks?|shelling|strikes?|bombardment|bombing|fire|terror|raids?)$/);
  return true;
}

/** "lost 27 million in the Second World War": of another war; "the deadliest since the Second World War" is of this one. */
function otherTimes(a: Analysis, s: Sentence): boolean {
  for (let i = s.from + 1; i < s.to; i++) {
    if (token(a, i) !== "war" || token(a, i - 1) !== "world") continue;
    for (let k = Math.max(s.from, i - 5); k < i; k++) if (token(a, k) === "since") return false;
    return true;
  }
  return false;
}

/** "swap thousands of their dead": the fallen who are handed over. */
function swapped(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): boolean {
  if (!/dead$/.test(word(a, g.cue.from))) return false;
  for (let i = Math.max(s.from, q.from - 8); i < q.from; i++) if (/^(?:swap|swapped|swapping|exchange|exchanged|exchanging|repatriate|repatriated|returned|return)$/.test(token(a, i))) return true;
  return false;
}

/** "deployed 40 drones against the port": sent; "has deployed a cruise missile", "4,000 deployed warheads": stationed. */
function isSent(a: Analysis, s: Sentence, q: QuantityPhrase, at: number): boolean {
  if (q.weapon.length > 0 && q.weapon.every((path) => path.startsWith("uav") || path.startsWith("loitering"))) return true;
  return near(a, s, at, 8, /^(?:against|towards?|overnight|night|attack|attacks|strike|strikes)$/);
}

/** "destroyed three missiles in rebel-controlled areas", "on its launcher", "seven drones on the ground": none of them flew. */
function onGround(a: Analysis, s: Sentence, at: number): boolean {
  for (let i = at; i < Math.min(s.to, at + 14); i++) {
    if (a.tokens.kind[i] === PUNCT && a.tokens.code[i] !== COMMA) return false;
    const w = token(a, i);
    if (w === "controlled" || (w === "held" && a.tokens.kind[i - 1] === HYPHEN) || /^launch(?:er|ers|pads?)$/.test(w) || (w === "ground" && token(a, i - 1) === "the" && token(a, i - 2) === "on")) return true;
  }
  return false;
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
