import type { Metric } from "../../model/vocabulary.ts";
import type { Draft } from "./draft.ts";
import type { Item } from "./items.ts";
import { is, isDash, isMark, isQuote } from "./items.ts";
import { placesAt } from "./place-list.ts";
import { quantityAt } from "./quantity.ts";
import type { Cue } from "./said.ts";
import type { Scan } from "./scan.ts";
import { settle } from "./settle.ts";

/** A verb or noun that says what became of the things counted; returns the item after it. */
export function readVerb(scan: Scan, i: number): number {
  const items = scan.items;
  const item = items[i];
  if (!is(item, "metric")) return i + 1;
  // "не збили", "не був збитий"
  if (is(items[i - 1], "not") || (is(items[i - 1], "seen") && is(items[i - 2], "not"))) {
    for (const draft of scan.uncued.splice(0)) scan.refuse(draft.number.from, "no-metric", "said not to have been so");
    return i + 1;
  }
  let { metric } = item.sense;
  let from = i;
  const joint = is(items[i - 1], "and") || isMark(items[i - 1], "/");
  const before = scan.cue;
  // "перехвачены и уничтожены": one deed in two words; "уничтожены и подавлены" is the merged figure.
  const close = isMark(items[i - 2], ",") ? i - 2 : i - 1;
  if (joint && before !== null && before.to === close) {
    const pair = new Set<Metric>([before.metric, metric]);
    if (pair.has("shot_down") && pair.has("suppressed")) metric = "shot_down_or_suppressed";
    else if (pair.has("shot_down") && pair.has("lost")) metric = "shot_down";
    from = before.from;
  }
  // "Збито/подвлено 109": of a pair whose other half is no known word nobody can say what it counts.
  if (isHalfOfPair(items, i, i + 1)) {
    scan.cue = null;
    for (const draft of scan.uncued.splice(0)) scan.refuse(draft.number.from, "no-metric", HALF);
    scan.half = scan.sentence;
    return i + 1;
  }
  const recorded = metric === "detected";
  // "Влучання засобів ураження зафіксовано на 12 локаціях": what was recorded stands before it.
  if (recorded && before !== null && (before.metric === "hits" || before.metric === "debris_locations") && before.from >= scan.opened && (scan.here.length === 0 || is(items[i + 1], "on") || is(items[i + 1], "in"))) return i + 1;
  if (recorded) metric = "launched";
  scan.cue = { metric, from, to: i + 1, number: item.sense.number, recorded };
  if (item.sense.form === "verb")
    for (const draft of scan.uncued.splice(0)) {
      // "46 безпілотниками виявилися обманками, ще два полетіли": the verb behind another verb is not theirs.
      // "41 БПЛА, из которых 24 подавлены": nor is that of a part behind them.
      if (items.slice(draft.content.to, i).some((between) => between.kind === "word" || is(between, "part"))) scan.refuse(draft.number.from, "no-metric", "no word says what became of them");
      else settle(scan, draft, scan.cue, "after");
    }
  return i + 1;
}

/** The verb behind a number or its noun: "44 БпЛА – локаційно втрачені". */
export function verbAfter(scan: Scan, at: number): Cue | null {
  const items = scan.items;
  let i = at;
  while (isDash(items[i]) || isQuote(items[i]) || is(items[i], "seen") || is(items[i], "ours") || (is(items[i], "further"))) i += 1;
  // "три на момент публікації перебували в повітрі"
  for (let far = i; far < i + 5 && (items[far]?.kind === "word" || is(items[far], "as-of")); far += 1) {
    const aloft = items[far + 1];
    if (is(aloft, "metric") && aloft.sense.metric === "still_airborne") return { metric: "still_airborne", from: far + 1, to: far + 2, number: "any", recorded: false };
  }
  // "Четыре БПЛА на территории Новой Москвы уничтожены": where it was stands before the verb.
  if (items[i]?.line === 0 && (is(items[i], "on") || is(items[i], "in") || is(items[i], "over"))) {
    const { places, to } = placesAt(items, i + 1, "affected");
    if (places.length > 0 && is(items[to], "metric")) i = to;
  }
  const item = items[i];
  // "на одній – падіння уламків", "один БпЛА – в повітрі"
  if (is(item, "metric") && (item.sense.metric === "debris_locations" || item.sense.metric === "still_airborne") && isDash(items[i - 1]) && i - 1 >= at && (item as Item).line === 0) return { metric: item.sense.metric, from: i, to: i + 1, number: "any", recorded: false };
  if (!is(item, "metric") || item.sense.form !== "verb" || item.sense.metric === "launched" || item.sense.metric === "attempted") return null;
  if ((item as Item).line === 2) return null;
  // "атакував 7 дронами⏎Знищено 5 дронів": on the next line, with a number of its own.
  if ((item as Item).line === 1 && scan.cue !== null && scan.cue.to <= at && quantityAt(items, i + 1) !== null) return null;
  let { metric } = item.sense;
  let to = i + 1;
  if (isHalfOfPair(items, i, to)) return null;
  const joint = is(items[to], "and") || isMark(items[to], "/");
  const second = items[to + 1];
  if (joint && is(second, "metric") && second.sense.form === "verb") {
    const pair = new Set<Metric>([metric, second.sense.metric]);
    if (pair.has("shot_down") && pair.has("suppressed")) metric = "shot_down_or_suppressed";
    if (pair.size === 1 || metric === "shot_down_or_suppressed" || pair.has("lost")) to += 2;
  }
  return { metric: metric === "detected" ? "launched" : metric, from: i, to, number: item.sense.number, recorded: metric === "detected" };
}

const HALF = "what became of them stands in two words, of which one is not known";

/** Whether a word that is not known stands at a stroke before or behind a verb. */
function isHalfOfPair(items: readonly Item[], from: number, to: number): boolean {
  const unknown = (at: number): boolean => items[at]?.kind === "word" && items[at]?.line === 0;
  return (isMark(items[to], "/") && !items[to]?.spaced && unknown(to + 1)) || (isMark(items[from - 1], "/") && items[from]?.spaced === false && unknown(from - 2) && items[from - 1]?.spaced === false);
}

/** Whether nothing but marks and small words stands between the verb and a number. */
export function adjacentTo(scan: Scan, at: number): boolean {
  const { to } = scan.cue as Cue;
  for (let i = to; i < at; i += 1) {
    const item = scan.items[i];
    if (is(item, "ours") || is(item, "further") || is(item, "total") || is(item, "hedge") || is(item, "provisional") || is(item, "seen")) continue;
    return false;
  }
  return true;
}

/** Which of the words around a count says what became of it. */
export function cueFor(scan: Scan, draft: Draft, part: boolean): Cue | null {
  if (scan.half === scan.sentence && scan.cue === null) return null;
  if (part && draft.partOf !== null) return { metric: draft.partOf.metric, from: draft.partOf.cue?.from ?? draft.content.from, to: draft.partOf.cue?.to ?? draft.content.from, number: "any", recorded: false };
  if (scan.cue !== null) return scan.cue;
  if (scan.list !== null) return { metric: scan.list.metric, from: scan.list.content.from, to: scan.list.content.to, number: "any", recorded: false };
  // "противник 104-ма БпЛА", "Усього – 30 засобів": the verb is missing, the deed is not.
  if (scan.total && !scan.attacks && !scan.drafts.some(({ metric }) => metric === "launched")) {
    // "Уничтожены 12 … 9 БПЛА. Всего за день 21": a total of what was told.
    const fates = new Set(scan.drafts.filter(({ header, unit }) => !header && unit === "munition").map(({ metric }) => metric));
    const [metric] = fates;
    if (fates.size === 1 && metric !== undefined) return { metric, from: draft.content.from, to: draft.content.from, number: "any", recorded: false };
  }
  if (scan.attacks || (scan.total && scan.items.length > 0 && !scan.ours)) return { metric: "launched", from: draft.content.from, to: draft.content.from, number: "any", recorded: true };
  return null;
}

/** "збили …, при цьому два БпЛА прямували": other words stand before it, and a verb that is not known behind. */
export function isTornOff(scan: Scan, from: number, end: number, cue: Cue): boolean {
  const behind = scan.items[end];
  if (cue.metric === "launched" || behind === undefined || behind.kind !== "word" || behind.capital || behind.line > 0) return false;
  const last = scan.here.at(-1);
  return scan.items.slice(Math.max(cue.to, last?.content.to ?? 0), from).some(({ kind }) => kind === "word");
}

/** "В результате попадания обломков загорелась нефтебаза, ранено 4": a bare number in a clause that words of no bulletin open. */
export function isOfOwnClause(scan: Scan, from: number): boolean {
  let i = from - 1;
  while (scan.items[i]?.kind === "word" && scan.items[i]?.line === 0) i -= 1;
  return i < from - 1 && (isMark(scan.items[i], ",;") || is(scan.items[i], "and"));
}
