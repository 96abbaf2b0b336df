import type { Analysis } from "../analysis.ts";
import { termWith } from "../analysis.ts";
import { hasShape, isOf, tokenIsOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { TAG } from "../term.ts";
import { NUMBER, PUNCT } from "../tokens.ts";
import { broughtDownBy } from "./after-verb.ts";
import type { Government } from "./cue.ts";
import { fitting } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { fateOfAll } from "./relative.ts";

/** "attempted to cross into the country": they were sent, and did not cross. */
export function tried(a: Analysis, g: Government): Government {
  const to = g.cue.from - 1;
  const isTry = g.metric === "crossed_border" && to > 0 && a.role[to] === "to" && isOf(a, a.start[to - 1] as number, "tried");
  if (g.also !== undefined) return { ...g, also: tried(a, g.also) };
  return isTry ? { ...g, metric: "launched", agent: "attacker" } : g;
}

/** How far behind a rescue the death of the one rescued may be told. */
const DIED = 14;

/** "was rescued without signs of life", "was evacuated in critical condition and was later pronounced dead": one who is told of to the end. */
export function died(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): Government {
  if ((g.metric !== "rescued" && g.metric !== "injured" && g.metric !== "evacuated") || g.rule !== "passive" || q.unit !== "person" || q.low !== 1 || q.high !== 1) return g;
  let later = false;
  for (let i = g.cue.to, steps = 0; i < s.to && steps < DIED && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    if (tokenIsOf(a, i, "sign of life") && near(a, i, "without")) return { ...g, metric: "killed", agent: null };
    if (a.role[i] === "conjunction") later = true;
    else if (((a.mask[i] as number) & (TAG.num | TAG.person)) !== 0) return g;
    else if (later && fitting(a, i, "person", ["subject", "adjective"])?.metric === "killed") return { ...g, metric: "killed", agent: null };
  }
  return g;
}

/** "without signs of life", "without any signs" */
const near = (a: Analysis, at: number, name: "without"): boolean => [1, 2, 3].some((back) => tokenIsOf(a, at - back, name));

/** How far behind its fall a border that a weapon violated may be named. */
const VIOLATED = 14;

/** "crashed in the east, violating the country's airspace": that it crossed says more than that it fell. */
export function violated(a: Analysis, s: Sentence, g: Government): Government {
  if (g.also !== undefined) {
    const also = violated(a, s, g.also);
    return also.metric === g.also.metric ? g : also;
  }
  if (g.metric !== "hits" || g.rule !== "subject" || !isOf(a, g.cue.from, "come down")) return g;
  let broke = false;
  for (let i = g.cue.to, steps = 0; i < s.to && steps < VIOLATED; i = a.end[i] as number, steps++) {
    if (isOf(a, i, "violate")) broke = true;
    else if (broke && tokenIsOf(a, (a.end[i] as number) - 1, "border")) return { ...g, metric: "crossed_border" };
  }
  return g;
}

/** "briefly appeared over Poland": a land that it only crossed. */
export function flewOver(a: Analysis, g: Government): Government {
  const at = g.cue.from;
  const brief = at > 0 && isOf(a, a.start[at - 1] as number, "briefly");
  return g.metric === "detected" && brief && termWith(a, g.cue.to, TAG.country) !== undefined ? { ...g, metric: "crossed_border", agent: "attacker" } : g;
}

/** "five crashed in the Red Sea", "two fell into the Black Sea": they struck nothing. */
export function atSea(a: Analysis, s: Sentence, g: Government): Government {
  if (g.metric !== "hits" || !isOf(a, g.cue.from, "come down")) return g;
  let i = g.cue.to;
  if (i >= s.to || a.role[i] !== "preposition") return g;
  i = a.end[i] as number;
  while (i < s.to && a.role[i] === "determiner") i = a.end[i] as number;
  return i < s.to && a.term[i]?.place?.some((place) => place.kind === "sea") === true ? { ...g, metric: "lost", agent: null } : g;
}

/** "four fell to the destroyer's guns": brought down. */
export function fellTo(a: Analysis, s: Sentence, g: Government): Government {
  return g.metric === "hits" && isOf(a, g.cue.from, "come down") && broughtDownBy(a, g.cue.to, s.to) ? { ...g, metric: "shot_down", agent: "defender" } : g;
}

/** How far before a number in a list "hits of" may stand. */
const BLOWS = 12;

/** "hits of three missiles and 12 drones were recorded": the hits were. */
export function recordedHits(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): Government {
  if (g.metric !== "detected" || g.rule !== "passive" || q.unit !== "munition") return g;
  for (let i = q.from, steps = 0; i > s.from && steps < BLOWS; steps++) {
    i = a.start[i - 1] as number;
    const blow = fitting(a, i, "munition", ["noun"]);
    if (blow?.metric === "hits") return { ...g, metric: "hits", agent: blow.agent, cue: { from: i, to: a.end[i] as number }, rule: "noun-of" };
    const listed = a.role[i] === "conjunction" || a.tokens.code[i] === 44 || ((a.mask[i] as number) & (TAG.num | TAG.weapon | TAG.hedge | TAG.people)) !== 0 || a.tokens.kind[i] === NUMBER;
    if (!listed) return g;
  }
  return g;
}

/** "one of the drones targeted a position": a single one that is told of by what it went for hit it. */
export function singled(a: Analysis, q: QuantityPhrase, g: Government): Government {
  const one = g.metric === "launched" && (q.unit === "munition" || q.unit === null) && q.low === 1 && q.high === 1 && q.number.kind === "cardinal" && q.whole === null;
  return one && g.rule === "subject" && hasShape(a, g.cue.from, "go for") ? { ...g, metric: "hits" } : g;
}

/** "evacuated two wounded", "was evacuated in critical condition": brought to hospital, not to safety. */
export function hurt(a: Analysis, q: QuantityPhrase, g: Government): Government {
  if (g.metric !== "evacuated") return g;
  const injured = (at: number): boolean => a.term[at]?.cue?.some((c) => c.metric === "injured" && (c.form === "adjective" || c.form === "participle" || c.form === "noun")) === true;
  return injured(q.number.to) || injured(q.to) || injured(g.cue.to) ? { ...g, metric: "injured", agent: null } : g;
}

/** "ten homes were hit": homes and cars that are hit are things harmed; sites, ships and depots are places hit. */
export function harmed(a: Analysis, q: QuantityPhrase, g: Government): Government {
  if (g.metric !== "hit_locations" || q.unit !== "object" || q.number.kind === "article" || q.number.kind === "none") return g;
  return q.noun.from < q.noun.to && tokenIsOf(a, q.noun.to - 1, "dwelling") ? { ...g, metric: "objects_damaged" } : g;
}

/** "the attack included three missiles which were shot down": both are said of the same number. */
export function withFate(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): Government {
  const end = q.unit === "munition" || q.unit === null ? laterEnd(a, s, q, g) : null;
  if (end !== null) return g.rule === "reduced-passive" ? end : { ...end, also: g };
  if (g.metric !== "launched" || q.unit !== "munition" || g.also !== undefined || q.number.kind === "article") return g;
  const fate = fateOfAll(a, s, q);
  return fate === null ? g : { ...g, also: fate };
}

/** How far behind a deed the end of the weapon that did it may be told. */
const LATER = 24;

/** "one of them hit a house and killed a woman before being shot down": what became of it in the end. */
function laterEnd(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): Government | null {
  if ((g.metric !== "launched" && g.metric !== "hits" && g.metric !== "crossed_border") || g.cue.from < q.to || g.also !== undefined) return null;
  for (let i = g.cue.to, steps = 0; i < s.to && steps < LATER && a.tokens.kind[i] !== PUNCT; i = a.end[i] as number, steps++) {
    if (!isOf(a, i, "before")) continue;
    const at = a.end[i] as number;
    const verb = at < s.to && tokenIsOf(a, at, "being") && a.end[at] === at + 1 ? at + 1 : at;
    const cue = a.term[verb]?.cue?.find((c) => c.agent === "defender" && c.metric !== "detected" && c.theme.includes("munition") && (c.form === "participle" || c.form === "ing"));
    return cue === undefined ? null : { metric: cue.metric, cue: { from: verb, to: a.end[verb] as number }, agent: cue.agent, rule: "passive", active: false };
  }
  return null;
}
