import type { Analysis } from "../analysis.ts";
import type { Mention } from "../attribution/mention.ts";
import type { Sentence } from "../sentences.ts";
import { roleAt } from "../time/words.ts";
import { PUNCT } from "../tokens.ts";
import type { Crowd } from "./participants.ts";
import { func, listAfter } from "./participants.ts";

/** Behind the captives that a verb of swapping has for its object: "exchanged 205 prisoners each"; -1 when it has others. */
export function captivesAfter(a: Analysis, i: number, sentence: Sentence): number {
  for (let k = a.end[i] as number, n = 0; k < sentence.to && n < 8; k = a.end[k] as number, n++) {
    if (roleAt(a, k) === "captive") return a.end[k] as number;
    if (a.tokens.kind[k] === PUNCT && a.tokens.code[k] !== 44) break;
    const part = func(a, k);
    if (part === "preposition" || part === "to" || part === "that" || part === "modal") break;
  }
  return -1;
}

/** The captives that were given back, before a passive verb: "three hostages were handed over"; -1 when others were. */
export function captivesBefore(a: Analysis, i: number, sentence: Sentence): number {
  let helped = false;
  for (let k = i - 1, n = 0; k >= sentence.from && n < 8; n++) {
    const at = a.start[k] as number;
    if (a.tokens.kind[at] === PUNCT) return -1;
    if (func(a, at) === "be") helped = true;
    if (roleAt(a, at) === "captive") return helped ? at : -1;
    k = at - 1;
  }
  return -1;
}

/** Those to whom, by whom or with whom: "handed over to Israel by Hamas". */
export function partiesBehind(a: Analysis, crowd: Crowd, from: number, sentence: Sentence): Mention[] {
  const out: Mention[] = [];
  for (let k = from, n = 0; k < sentence.to && n < 12; n++) {
    if (a.tokens.kind[k] === PUNCT) break;
    const next = a.end[k] as number;
    const opens = func(a, k) === "to" || roleAt(a, k) === "by" || roleAt(a, k) === "to" || a.term[k]?.func?.role === "with";
    const listed = opens ? listAfter(a, crowd, next, sentence) : null;
    const list = listed !== null && listed.found.length > 0 ? listed : null;
    if (list !== null) out.push(...list.found.filter((one) => one.country !== null || one.kind === "organisation"));
    k = list === null ? next : list.to;
  }
  return out;
}
