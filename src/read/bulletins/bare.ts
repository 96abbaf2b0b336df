import { readBracket } from "./counts.ts";
import { adjacentTo, verbAfter } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { blankDraft } from "./draft-of.ts";
import type { Item } from "./items.ts";
import { is } from "./items.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import type { Cue } from "./said.ts";
import type { Scan } from "./scan.ts";
import { settle } from "./settle.ts";

/** Things without a number: one by its grammar ("ракетою"), or several whose number is not told. */
export function readBare(scan: Scan, i: number): number | null {
  const items = scan.items;
  const np = nounPhraseAt(items, i);
  if (np === null) return null;
  if (np.unit !== "munition" && np.unit !== "attempt") return np.to;
  if (!np.head && !(np.number === "one" && np.paths.length > 0 && is(items[np.to], "and"))) return np.head ? np.to : np.to;
  const after = verbAfter(scan, np.to);
  const left = scan.cue;
  const adjacent = left !== null && adjacentTo(scan, i);
  const cue = !adjacent && after !== null ? after : left;
  // "влучання ракети": of one, by its case.
  const first = items[np.from];
  const genitive = adjacent && is(first, "noun") && first.sense.genitive === "one" && left !== null && is(items[left.to - 1], "metric") && (items[left.to - 1] as Item & { sense: { form: string } }).sense.form === "noun";
  const number = genitive ? "one" : np.number !== "any" ? np.number : cue !== null && (cue === after || adjacent) ? cue.number : "any";
  const bareAttempt = np.unit === "attempt";
  if (cue === null || (bareAttempt && cue.metric !== "attempted") || (!bareAttempt && cue.metric === "attempted") || number === "any" || cue.metric === "debris_locations") return np.to;
  if (is(items[i - 1], "not") || is(items[i - 1], "clarified")) return np.to;
  // "٣ дрона", "1.200 БПЛА": a number stands before it that was not read.
  if (isNumber(items[i - 1]) && items[i]?.line === 0) return np.to;
  // "2 армянских дрона": the number is of these, whatever they are called.
  if (items[i - 1]?.kind === "word" && items[i - 1]?.line === 0 && (isNumber(items[i - 2]) || is(items[i - 2], "num"))) return np.to;
  if (number === "many" && cue.metric === "shot_down" && np.head && scan.list === null && (cue === after || adjacent)) return readDefinite(scan, i, np, cue, cue === after ? "after" : "before");
  if (number === "many" && (cue.metric !== "launched" || np.paths.length === 0 || cue.recorded)) return np.to;
  if (number === "many" && bareAttempt) return np.to;
  const one = number === "one";
  const where = { from: np.from, to: np.to };
  const draft: Draft = {
    ...blankDraft(scan, i),
    metric: cue.metric,
    low: one ? 1 : null,
    high: one ? 1 : null,
    relation: one ? "exact" : "unknown",
    unit: np.unit,
    paths: np.paths,
    object: where,
    number: where,
    content: where,
    partOf: scan.list !== null && !adjacent && cue !== after ? scan.list : null,
  };
  settle(scan, draft, cue, cue === after ? "after" : "before");
  if (scan.drafts.includes(draft)) draft.rule = one ? "implied-one" : "uncounted";
  for (const bracket of np.brackets) readBracket(scan, bracket.from, bracket.to, draft);
  return np.to;
}

/** "Беспилотники уничтожены": those that attacked, whose number was told before or nowhere. */
export function readDefinite(scan: Scan, i: number, np: NounPhrase, cue: Cue, side: "before" | "after"): number {
  const told = scan.drafts.some((draft) => draft.metric === cue.metric && !draft.header && draft.low !== null);
  if (told || i < scan.header) return np.to;
  const where = { from: np.from, to: np.to };
  const draft: Draft = { ...blankDraft(scan, i), metric: cue.metric, relation: "all_of", paths: np.paths, object: where, number: where, content: where };
  settle(scan, draft, cue, side);
  if (!scan.drafts.includes(draft)) return np.to;
  draft.relation = draft.low === null ? "unknown" : "derived";
  draft.rule = "those-told-of";
  return np.to;
}

function isNumber(item: Item | undefined): boolean {
  return item !== undefined && (item.kind === "digits" || (item.kind !== "sense" && /\p{N}/u.test(item.text)));
}
