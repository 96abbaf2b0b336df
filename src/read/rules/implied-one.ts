import type { Analysis } from "../analysis.ts";
import { isOf } from "../classes/index.ts";
import type { Sentence } from "../sentences.ts";
import { role } from "./cue.ts";
import { number } from "./noun-parts.ts";
import { ageAdjective, walkNoun } from "./noun-phrase.ts";
import type { QuantityPhrase } from "./quantity.ts";

/**
 * "a mother and her two-year-old son", "a girl and 18-month-old toddler", "a woman and man": a second person, counted as one
 * though no number says so. Null when another phrase begins there ("a husband and father" is one man).
 */
export function impliedOne(a: Analysis, s: Sentence, q: QuantityPhrase): QuantityPhrase | null {
  // "five children and their mother"
  const many = q.number.kind === "cardinal";
  if (q.unit !== "person" || (q.number.kind !== "article" && !many) || q.to >= s.to || role(a, q.to) !== "conjunction" || !isOf(a, q.to, "and")) return null;
  const at = a.end[q.to] as number;
  if (at >= s.to) return null;
  const own = role(a, at) === "determiner" && isOf(a, at, "their");
  if (many && (!own || (q.from > s.from && role(a, q.from - 1) === "including") || q.partitive || q.whole !== null)) return null;
  const start = own ? (a.end[at] as number) : at;
  const aged = ageAdjective(a, start, s.to) > start;
  const walk = walkNoun(a, start, s.to, false);
  const head = walk.head;
  if (head?.person === undefined || number(head) === "many" || head.person.size !== undefined || head.person.kind === "responder") return null;
  const couple = isOf(a, start, "wife") && isOf(a, q.to - 1, "husband");
  if (!own && !aged && !couple && !(walk.headAt === start && isOf(a, start, "one person"))) return null;
  const one = { from: at, to: own ? (a.end[at] as number) : aged ? walk.headAt : start + 1, low: 1, high: 1, kind: "article", relation: null, scaled: false } as const;
  return { ...q, from: at, to: walk.to, number: one, hedge: null, low: 1, high: 1, relation: "exact", noun: { from: start, to: walk.to }, head, person: head.person.kind, premodifier: null, whole: null, partitive: false, ofThem: false, reason: null, detail: "", additional: false, unknownNoun: false };
}
