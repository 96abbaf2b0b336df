import type { Analysis } from "../analysis.ts";
import { TAG } from "../term.ts";
import { PUNCT } from "../tokens.ts";
import type { ReadTime } from "./counted.ts";
import { readMoment } from "./moment.ts";
import { isNumber, roleAt } from "./words.ts";

const STARTERS = TAG.time | TAG.link | TAG.num | TAG.hedge;

/** since it began on Monday · since January · since last night · since the start of the war · since Russia's invasion. */
export function readSince(a: Analysis, i: number, limit: number): ReadTime | null {
  const at = a.end[i] as number;
  if (at >= limit) return null;
  const read = readMoment(a, at, limit, "since");
  if (read !== null) return { from: at, to: read.to, class: "period", expression: { kind: "since", start: read.moment } };
  for (let k = at, seen = 0; k < limit && seen < 10; k = a.end[k] as number, seen++) {
    if (a.tokens.kind[k] === PUNCT) break;
    const role = roleAt(a, k);
    if (role === "epoch" || a.term[k]?.side?.role === "begin" || ((a.mask[k] as number) & (TAG.attack | TAG.event)) !== 0 || ((role === "start" || role === "end") && seen < 3)) {
      let to = a.end[k] as number;
      // "since the start of the full-scale invasion"
      for (let m = to, n = 0; m < limit && n < 5 && a.tokens.kind[m] !== PUNCT; m = a.end[m] as number, n++) if (roleAt(a, m) === "epoch") to = a.end[m] as number;
      // "since the invasion in 2022", "since the attacks started last Saturday": the time of the event is the start.
      for (let m = to, n = 0; m < limit && n < 7 && a.tokens.kind[m] !== PUNCT; m = a.end[m] as number, n++) {
        const when = ((a.mask[m] as number) & STARTERS) !== 0 || isNumber(a, m) ? readMoment(a, m, limit, "in") : null;
        if (when !== null && when.moment.base.on !== "none") return { from: at, to: when.to, class: "period", expression: { kind: "since", start: when.moment } };
      }
      return { from: at, to, class: "period", expression: { kind: "since", start: null } };
    }
  }
  return sinceNamed(a, at, limit);
}

/** "since the slaughter of 7 October 2023": whatever it was, its day is the start. */
function sinceNamed(a: Analysis, at: number, limit: number): ReadTime | null {
  if (roleAt(a, at) !== "the") return null;
  for (let k = a.end[at] as number, seen = 0; k + 1 < limit && seen < 4 && a.tokens.kind[k] !== PUNCT; k = a.end[k] as number, seen++) {
    if (roleAt(a, k) !== "of") continue;
    const read = readMoment(a, a.end[k] as number, limit, "of");
    if (read === null || read.second !== null || read.moment.base.on !== "date") return null;
    return { from: at, to: read.to, class: "period", expression: { kind: "since", start: read.moment } };
  }
  return null;
}
