import type { Draft } from "./draft.ts";
import { holds } from "./draft.ts";
import { reseatLists } from "./reseat.ts";
import { isPartMetric } from "./settle.ts";

/** What the finished counts say of each other: an arithmetic proof, in words. */
export interface Tie {
  /** `short`: a list that makes less than its own total; a note, no relation. */
  readonly type: "sums_to" | "contradicts" | "short";
  readonly from: readonly Draft[];
  readonly to: Draft;
  readonly proof: string;
}

/** Counts that are put beside each other; the longest bulletin has under a hundred, and each looks at all others. */
const LINKED = 300;

/**
 * Puts the counts of one bulletin beside each other: the headline repeats the text or sums it up, a list repeats its own
 * announcement, a total is made of its parts. Changes `repeat` and `partOf` of the drafts; returns the proofs.
 */
export function linkDrafts(drafts: Draft[]): readonly Tie[] {
  if (drafts.length <= LINKED) return linkBlock(drafts);
  const ties: Tie[] = [];
  const kept: Draft[] = [];
  for (let from = 0; from < drafts.length; from += LINKED) {
    const block = drafts.slice(from, from + LINKED);
    ties.push(...linkBlock(block));
    for (const draft of block) kept.push(draft);
  }
  drafts.length = 0;
  for (const draft of kept) drafts.push(draft);
  return ties;
}

function linkBlock(drafts: Draft[]): readonly Tie[] {
  const ties: Tie[] = [];
  dropUncounted(drafts);
  reseatLists(drafts);
  for (const draft of drafts) if (!draft.header) totals(drafts, draft);
  for (const draft of drafts) gatherFates(drafts, draft);
  for (const draft of drafts) if (!draft.header && draft.partOf !== null) nest(drafts, draft);
  for (const draft of drafts) if (!draft.header && !draft.repeat) markRepeat(drafts, draft);
  for (const head of drafts) if (head.header) linkHeadline(drafts, head, ties);
  for (const whole of drafts) tieParts(drafts, whole, ties);
  return ties;
}

/** "атакував БпЛА" tells nothing where the number follows. */
function dropUncounted(drafts: Draft[]): void {
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const draft = drafts[i] as Draft;
    if (draft.rule !== "uncounted") continue;
    const told = drafts.some((other) => other !== draft && other.metric === draft.metric && other.rule !== "uncounted" && other.low !== null && !other.header && (holds(draft.paths, other.paths) || (draft.paths.some((path) => path.startsWith("uav")) && other.paths.some((path) => path.startsWith("uav")))));
    const missiles = draft.paths.length > 0 && !draft.paths.every((path) => path === "missile" || path.startsWith("uav"));
    if (told || !missiles) drafts.splice(i, 1);
  }
}

/** An item of a list under the narrowest of the parts that hold it: Kalibr under the missiles, those under the targets. */
function nest(drafts: readonly Draft[], draft: Draft): void {
  const whole = draft.partOf as Draft;
  if (draft.unit !== "munition" || draft.paths.length === 0) return;
  const at = drafts.indexOf(draft);
  for (let i = at - 1; i >= 0; i -= 1) {
    const other = drafts[i] as Draft;
    if (other === whole) break;
    if (other.partOf !== whole || other.metric !== draft.metric || other.paths.length === 0 || other.header) continue;
    if (samePaths(other, draft) || !holds(other.paths, draft.paths) || (draft.low ?? 0) > (other.high ?? Number.POSITIVE_INFINITY)) continue;
    draft.partOf = other;
    return;
  }
}

function samePaths(one: Draft, other: Draft): boolean {
  return one.paths.length === other.paths.length && one.paths.every((path) => other.paths.includes(path));
}

/** "– 74 ракети і 496 БпЛА: … - 496 ударних БпЛА": said twice. */
function markRepeat(drafts: readonly Draft[], draft: Draft): void {
  const at = drafts.indexOf(draft);
  for (let i = at - 1; i >= 0; i -= 1) {
    const other = drafts[i] as Draft;
    if (other.header || other.repeat || other.metric !== draft.metric || other.unit !== draft.unit || other.low === null || other.low !== draft.low || other.high !== draft.high) continue;
    // Items of a list by place are as often equal as not.
    if (other.window !== draft.window || isByPlace(other) || isByPlace(draft)) continue;
    const family = (paths: readonly string[]): string => (paths.length === 0 ? "" : (paths[0] as string).split(".")[0] as string);
    if (family(other.paths) !== family(draft.paths) || family(draft.paths) === "missile") continue;
    if (draft.partOf !== null && (draft.partOf === other || other.partOf === draft.partOf)) {
      // The list says more exactly what the announcement summed up: the announcement is the one said twice.
      other.repeat = true;
      if (draft.partOf === other) draft.partOf = other.partOf;
      return;
    }
    if (draft.places.length === 0 && draft.partOf === null && other.partOf === null && draft.rule !== "implied-one") {
      draft.repeat = true;
      return;
    }
  }
}

/** The headline says what the text says: the same number, or the sum of its parts. */
function linkHeadline(drafts: readonly Draft[], head: Draft, ties: Tie[]): void {
  const body = drafts.filter((draft) => !draft.header && draft.metric === head.metric && draft.unit === head.unit && draft.relation !== "unknown");
  const same = body.find((draft) => draft.low === head.low && draft.high === head.high && (holds(head.paths, draft.paths) || holds(draft.paths, head.paths)));
  if (same !== undefined) {
    head.repeat = true;
    return;
  }
  const parts = body.filter((draft) => !draft.repeat && draft.partOf === null && holds(head.paths, draft.paths) && draft.low !== null && draft.low === draft.high);
  if (parts.length < 2 || head.low === null || head.low !== head.high) {
    if (body.length > 0 && parts.length === 1 && head.low !== null && head.low === head.high) ties.push({ type: "contradicts", from: parts, to: head, proof: `${head.low} in the headline, ${(parts[0] as Draft).low} in the text` });
    return;
  }
  const sum = parts.reduce((total, { low }) => total + (low ?? 0), 0);
  const terms = parts.map(({ low }) => low).join(" + ");
  if (sum === head.low) {
    for (const part of parts) part.partOf = head;
    ties.push({ type: "sums_to", from: parts, to: head, proof: `${terms} = ${sum}` });
  } else ties.push({ type: "contradicts", from: parts, to: head, proof: `${terms} = ${sum}, not ${head.low}` });
}

/** "знешкоджено 117 БпЛА. 98 збито, 19 – локаційно втрачено": bare fates behind a merged figure that make it. */
function gatherFates(drafts: readonly Draft[], whole: Draft): void {
  if (whole.header || whole.unit !== "munition" || whole.low === null || whole.low !== whole.high || drafts.some(({ partOf }) => partOf === whole)) return;
  const fates = drafts.slice(drafts.indexOf(whole) + 1).filter((draft) => isPartMetric(whole.metric, draft.metric) && draft.window === whole.window && !draft.header && draft.partOf === null && draft.sentence <= whole.sentence + 1);
  if (fates.length < 2 || fates.some(({ object, low, high, paths }) => object.to > object.from || low === null || low !== high || !holds(whole.paths, paths))) return;
  if (fates.reduce((total, { low }) => total + (low ?? 0), 0) === whole.low) for (const fate of fates) fate.partOf = whole;
}

/** What a total is made of, when its parts are all there. */
function tieParts(drafts: readonly Draft[], whole: Draft, ties: Tie[]): void {
  if (whole.header || whole.unit !== "munition" || (whole.low === null ? whole.relation !== "unknown" : whole.low !== whole.high)) return;
  const of = drafts.filter((draft) => draft.partOf === whole && !draft.repeat && !draft.header && !isJet(draft));
  const alike = of.filter(({ metric }) => metric === whole.metric);
  // "знешкоджено 117: 98 збито, 19 – локаційно втрачено": what became of them makes the merged figure.
  const parts = alike.length > 0 ? alike : of.filter(({ metric }) => isPartMetric(whole.metric, metric));
  if (parts.length < 2 || parts.some(({ low, high }) => low === null || low !== high)) return;
  const sum = parts.reduce((total, { low }) => total + (low ?? 0), 0);
  if (whole.low === null) {
    // "Беспилотники уничтожены над A (4) и B (1)": the whole is what its parts make.
    if (whole.rule !== "those-told-of") return;
    whole.low = whole.high = sum;
    whole.relation = "derived";
  }
  if (sum < whole.low && parts.every(({ listed }) => listed)) ties.push({ type: "short", from: parts, to: whole, proof: `${parts.map(({ low }) => low).join(" + ")} = ${sum} of ${whole.low}` });
  else if (sum === whole.low) ties.push({ type: "sums_to", from: parts, to: whole, proof: `${parts.map(({ low }) => low).join(" + ")} = ${sum}` });
  else if (sum > whole.low) ties.push({ type: "contradicts", from: parts, to: whole, proof: `${parts.map(({ low }) => low).join(" + ")} = ${sum}, more than ${whole.low}` });
}

/** "з них 82 реактивні" is a part of the drones, not an item beside others. */
function isJet(draft: Draft): boolean {
  return draft.paths.length === 1 && draft.paths[0] === "uav.strike.jet";
}

/** "Уничтожены 18 БпЛА. Над Белгородской областью – 6, над Воронежской – 12": counts by place in the sentences behind a total without one. */
function totals(drafts: readonly Draft[], whole: Draft): void {
  if (whole.unit !== "munition" || whole.low === null || whole.low !== whole.high || whole.places.length > 0 || whole.partOf !== null || whole.running || whole.each) return;
  const after = drafts.slice(drafts.indexOf(whole) + 1).filter((draft) => draft.metric === whole.metric && draft.window === whole.window && !draft.running && !draft.header);
  const parts = after.filter((draft) => draft.partOf === null && draft.sentence > whole.sentence);
  if (parts.length === 0 || after.some((draft) => draft.partOf === whole) || parts.some(({ places, low, high, paths }) => places.length === 0 || low === null || low !== high || !holds(whole.paths, paths))) return;
  const sum = parts.reduce((total, { low }) => total + (low ?? 0), 0);
  if (sum > whole.low || (parts.length === 1 && sum < whole.low)) return;
  for (const part of parts) part.partOf = whole;
}

function isByPlace({ each, places }: Draft): boolean {
  return each || places.some(({ role }) => role !== "launched_from");
}
