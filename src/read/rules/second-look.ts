import type { Analysis } from "../analysis.ts";
import { word, words } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import type { Government } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { fateOfAll } from "./relative.ts";

/** "attempted to cross into the country": they were sent, and did not cross. */
export function tried(a: Analysis, g: Government): Government {
  const to = g.cue.from - 1;
  const isTry = g.metric === "crossed_border" && to > 0 && a.role[to] === "to" && isOf(a, a.start[to - 1] as number, "tried");
  if (g.also !== undefined) return { ...g, also: tried(a, g.also) };
  return isTry ? { ...g, metric: "launched", agent: "attacker" } : g;
}

/** "one of the drones targeted a position": a single one that is told of by what it went for hit it. */
export function singled(a: Analysis, q: QuantityPhrase, g: Government): Government {
  const one = g.metric === "launched" && (q.unit === "munition" || q.unit === null) && q.low === 1 && q.high === 1 && q.number.kind === "cardinal" && q.whole === null;
  return one && g.rule === "subject" && /^(?:target|attack)/.test(word(a, g.cue.from)) ? { ...g, metric: "hits" } : g;
}

/** "evacuated two wounded", "was evacuated in critical condition": brought to hospital, not to safety. */
export function hurt(a: Analysis, q: QuantityPhrase, g: Government): Government {
  if (g.metric !== "evacuated") return g;
  const injured = (at: number): boolean => a.term[at]?.cue?.some((c) => c.metric === "injured" && (c.form === "adjective" || c.form === "participle" || c.form === "noun")) === true;
  return injured(q.number.to) || injured(q.to) || injured(g.cue.to) ? { ...g, metric: "injured", agent: null } : g;
}

/** Homes and cars that are hit are things harmed; sites, ships and depots are places hit. */
const DWELLING = /(?:^|\s)(?:homes?|houses?|buildings?|apartments?|flats?|blocks?|cars?|vehicles?|dwellings?|residences?)$/;

/** "ten homes were hit": a count of things harmed. */
export function harmed(a: Analysis, q: QuantityPhrase, g: Government): Government {
  if (g.metric !== "hit_locations" || q.unit !== "object" || q.number.kind === "article" || q.number.kind === "none") return g;
  return DWELLING.test(words(a, q.noun.from, q.noun.to).toLowerCase()) ? { ...g, metric: "objects_damaged" } : g;
}

/** "the attack included three missiles which were shot down": both are said of the same number. */
export function withFate(a: Analysis, s: Sentence, q: QuantityPhrase, g: Government): Government {
  if (g.metric !== "launched" || q.unit !== "munition" || g.also !== undefined || q.number.kind === "article") return g;
  const fate = fateOfAll(a, s, q);
  return fate === null ? g : { ...g, also: fate };
}
