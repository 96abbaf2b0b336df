import type { Analysis } from "../analysis.ts";
import { tokenIsOf } from "../classes/index.ts";
import type { Count } from "./count.ts";
import type { Government } from "./cue.ts";
import type { QuantityPhrase } from "./quantity.ts";
import { fitsInside } from "./wholes.ts";

/** Rules under which a number is said to be of a group: "five of the dead", "the dead included a child", "among the dead were two". */
const OF_GROUP = new Set(["part-of-group", "group", "among"]);
/** "three are in a serious condition", "12 children among the wounded". */
const STATE = new Set(["adjective", "predicate-adjective"]);

/** Counts back at which the group may have been told. */
const BACK = 12;
/** Paragraphs back at which victims still are those whose state is told. */
const NEAR = 1;

/** What of a number is read before it becomes a count. */
export interface Member {
  readonly quantity: QuantityPhrase;
  readonly government: Government;
  readonly sentence: Count["sentence"];
}

/** Index of the count of the victims that a number is a part of: "five of the dead were nurses"; -1 when there is none. */
export function groupOf(a: Analysis, counts: readonly Count[], member: Member): number {
  const { quantity: q, government: g, sentence } = member;
  const isMember = OF_GROUP.has(g.rule) || (STATE.has(g.rule) && tokenIsOf(a, g.cue.from, "among"));
  const isState = STATE.has(g.rule) && g.metric === "injured";
  if (!isMember && !isState) return besideMember(counts, member);
  const floor = Math.max(0, counts.length - BACK);
  for (let k = counts.length - 1; k >= floor; k--) {
    const { metric, quantity, part, sentence: other } = counts[k] as Count;
    if (!isMember && sentence.paragraph - other.paragraph > NEAR) return -1;
    if (metric === g.metric && part === -1 && quantity.number.kind !== "article" && larger(q, quantity)) return k;
  }
  return -1;
}

/** "among the dead were 50 children and 94 women": the next in the list is of the group too. */
function besideMember(counts: readonly Count[], { quantity: q, government: g, sentence }: Member): number {
  const left = counts.at(-1);
  if (left === undefined || left.sentence !== sentence || left.metric !== g.metric || (g.rule !== "list" && g.rule !== "distributive") || left.part < 0) return -1;
  const whole = counts[left.part] as Count;
  return OF_GROUP.has(left.government.rule) && whole.metric === g.metric && larger(q, whole.quantity) ? left.part : -1;
}

function larger(part: QuantityPhrase, whole: QuantityPhrase): boolean {
  return fitsInside(part, whole) && (whole.high === null || (part.low ?? 0) < whole.high);
}
